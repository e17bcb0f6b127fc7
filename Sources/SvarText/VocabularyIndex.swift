// The indexes of a vocabulary: made once, shared by all copies of it, never changed.

import SvarLanguages
import SvarStorage

/// Every way to reach the words of a vocabulary. `VocabularyIndex+Candidates.swift` uses them.
final class VocabularyIndex: Sendable {
  typealias Candidate = Vocabulary.Candidate

  private let language: String
  private let texts: FlatTexts
  /// A bit each for ``isExactOnly(_:)`` and ``isPlain(_:)``.
  private let flags: FlatArray<UInt8>
  /// By the words themselves.
  private let exact: HashIndex
  let similar: HashIndex
  let formIndex: HashIndex
  /// From standard words to the vocabulary's chat and dialect spellings of them.
  private let spelled: HashIndex
  let trie: WordTrie

  /// What is known of the language; made when the first message is read.
  var tables: LanguageTables { LanguageTables.named(language) }

  var count: Int { flags.count }

  private init(
    language: String, texts: FlatTexts, flags: FlatArray<UInt8>, exact: HashIndex,
    similar: HashIndex, formIndex: HashIndex, spelled: HashIndex, trie: WordTrie
  ) {
    self.language = language
    self.texts = texts
    self.flags = flags
    self.exact = exact
    self.similar = similar
    self.formIndex = formIndex
    self.spelled = spelled
    self.trie = trie
  }

  convenience init(language: String, words: [Vocabulary.Word]) {
    var source = IndexSource(tables: LanguageTables.named(language))
    source.add(words)
    self.init(
      language: language, texts: FlatTexts(words.map(\.text)), flags: FlatArray(source.flags),
      exact: HashIndex(source.exactEntries), similar: HashIndex(source.similarEntries),
      formIndex: HashIndex(source.formEntries), spelled: HashIndex(source.spelledEntries),
      trie: WordTrie(source.spelled))
  }

  func text(_ id: UInt32) -> String { texts[Int(id)] }

  func word(_ id: UInt32) -> Vocabulary.Word {
    Vocabulary.Word(text(id), exactOnly: isExactOnly(id))
  }

  func isExactOnly(_ id: UInt32) -> Bool { flags[Int(id)] & IndexSource.exactOnly != 0 }

  /// Whether a word is its own skeleton, so that equal keys mean equal letters.
  func isPlain(_ id: UInt32) -> Bool { flags[Int(id)] & IndexSource.plain != 0 }

  /// The id of exactly this word.
  func id(of text: String) -> UInt32? {
    var found: UInt32?
    exact.forEachId(under: KeyHash.of(text)) { id in
      if texts.isEqual(Int(id), to: text) { found = id }
    }
    return found
  }

  /// Calls `body` with the spellings that the vocabulary has of a standard word.
  func forEachSpelling(of standard: String, _ body: (UInt32) -> Void) {
    spelled.forEachId(under: KeyHash.of(standard), body)
  }

  /// Only these have forms, parts and misspellings.
  static func isLatinWord(_ letters: [Unicode.Scalar]) -> Bool {
    letters.allSatisfy { $0.value < 0x250 && !("0"..."9").contains($0) }
  }

  func isClosed(_ word: String) -> Bool { tables.closedWords.contains(word) }
}

extension VocabularyIndex {
  func write(into writer: inout FlatWriter) {
    texts.write(into: &writer)
    writer.write(flags)
    for index in [exact, similar, formIndex, spelled] { index.write(into: &writer) }
    trie.write(into: &writer)
  }

  convenience init(language: String, reading reader: inout FlatReader) throws(FlatError) {
    let texts = try FlatTexts(reading: &reader)
    let flags: FlatArray<UInt8> = try reader.numbers()
    guard texts.count == flags.count else { throw .damaged("words without their marks") }
    self.init(
      language: language, texts: texts, flags: flags,
      exact: try HashIndex(reading: &reader, below: texts.count),
      similar: try HashIndex(reading: &reader, below: texts.count),
      formIndex: try HashIndex(reading: &reader, below: texts.count),
      spelled: try HashIndex(reading: &reader, below: texts.count),
      trie: try WordTrie(reading: &reader, below: texts.count))
  }
}

/// What the indexes are made of.
private struct IndexSource {
  static let exactOnly: UInt8 = 1
  static let plain: UInt8 = 2

  let tables: LanguageTables
  var flags: [UInt8] = []
  var exactEntries: [(key: UInt64, id: UInt32)] = []
  var similarEntries: [(key: UInt64, id: UInt32)] = []
  var formEntries: [(key: UInt64, id: UInt32)] = []
  var spelledEntries: [(key: UInt64, id: UInt32)] = []
  var spelled = WordTrie.Source()

  init(tables: LanguageTables) { self.tables = tables }

  mutating func add(_ words: [Vocabulary.Word]) {
    tables.stemmers.withHandle { add(words, stemmer: $0) }
  }

  private mutating func add(_ words: [Vocabulary.Word], stemmer: StemmerHandle) {
    flags.reserveCapacity(words.count)
    similarEntries.reserveCapacity(words.count)
    formEntries.reserveCapacity(words.count * 8)
    let forms = tables.forms
    for (index, word) in words.enumerated() {
      let id = UInt32(truncatingIfNeeded: index)
      let skeleton = Skeleton(word.text)
      flags.append((word.exactOnly ? Self.exactOnly : 0) | (skeleton.isPlain ? Self.plain : 0))
      exactEntries.append((KeyHash.of(word.text), id))
      if tables.foldsLetters {
        similarEntries.append((KeyHash.finish(skeleton.hash, tag: 0), id))
        if let other = skeleton.otherHashes?.last {
          similarEntries.append((KeyHash.finish(other, tag: 0), id))
        }
        for standard in tables.spellings[word.text] ?? [] {
          spelledEntries.append((KeyHash.of(standard), id))
        }
      }
      if word.exactOnly { continue }
      forms.forEachIrregularKey(of: word.text, skeleton.letters) { formEntries.append(($0, id)) }
      if tables.closedWords.contains(word.text) || !VocabularyIndex.isLatinWord(skeleton.letters) {
        continue
      }
      let stem = stemmer.stem(word.text)
      forms.forEachKey(of: skeleton, stem: stem) { formEntries.append(($0, id)) }
      spelled.add(skeleton.letters, WordTrie.Entry(id: id, isStem: false))
      if tables.foldsLetters, skeleton.letters.contains(where: { !$0.isASCII }) {
        let keys = WordKeys(word.text)
        for key in [keys.digraph, keys.bare] {
          spelled.add(Array(key.unicodeScalars), WordTrie.Entry(id: id, isStem: false))
        }
      }
      if stem.utf8.count >= 4, stem != word.text {
        spelled.add(Array(stem.unicodeScalars), WordTrie.Entry(id: id, isStem: true))
      }
    }
  }
}
