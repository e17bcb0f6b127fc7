// The indexes of a vocabulary: made once, shared by all copies of it, never changed.

import SvarLanguages

/// Every way to reach the words of a vocabulary. `VocabularyIndex+Candidates.swift` uses them.
final class VocabularyIndex: Sendable {
  typealias Candidate = Vocabulary.Candidate

  let words: [Vocabulary.Word]
  let ids: [String: UInt32]
  let similar: HashIndex
  let formIndex: HashIndex
  /// From standard words to the vocabulary's chat and dialect spellings of them.
  let spelledIds: [String: [UInt32]]
  /// Whether a word is its own skeleton, so that equal keys mean equal letters.
  let plain: [Bool]
  let trie: WordTrie

  let forms: WordForms
  let stemmers: StemmerPool
  let links: [[Unicode.Scalar]]
  let spellings: [String: [String]]
  /// Never taken for a form or misspelling of another word.
  let closedWords: Set<String>
  /// Word → words that are no forms of it, whatever paradigms and stems say.
  let strangers: [String: Set<String>]
  /// Words of the language that a bot need not have: never taken for a misspelling.
  let knownWords: Set<String>
  /// Not for an undetermined language.
  let foldsLetters: Bool

  init(language: String, words: [Vocabulary.Word], ids: [String: UInt32]) {
    let knowledge = LanguageKnowledge.named(language)
    self.words = words
    self.ids = ids
    let forms = WordForms(knowledge)
    self.forms = forms
    stemmers = StemmerPool(algorithm: knowledge?.stemmer)
    links = (knowledge?.links ?? []).map { Array($0.unicodeScalars) }
    let spellings = knowledge?.spellings ?? [:]
    self.spellings = spellings
    let closedWords = (knowledge?.functionWords ?? []).union(knowledge?.negations ?? [])
      .union(knowledge.map { Set($0.numberWords.keys) } ?? [])
    self.closedWords = closedWords
    strangers = knowledge?.strangers ?? [:]
    knownWords = Set(knowledge?.markers.keys ?? [:].keys).union(closedWords)
      .union(strangers.keys).union(knowledge?.irregularForms.joined().map { $0 } ?? [])
    let foldsLetters = knowledge != nil
    self.foldsLetters = foldsLetters

    var source = IndexSource(
      forms: forms, spellings: spellings, closedWords: closedWords, foldsLetters: foldsLetters)
    source.add(words, stemmer: StemmerHandle(algorithm: stemmers.algorithm))
    similar = HashIndex(source.similarEntries)
    formIndex = HashIndex(source.formEntries)
    spelledIds = source.spelledIds
    plain = source.plain
    trie = WordTrie(source.spelled)
  }

  /// Only these have forms, parts and misspellings.
  static func isLatinWord(_ letters: [Unicode.Scalar]) -> Bool {
    letters.allSatisfy { $0.value < 0x250 && !("0"..."9").contains($0) }
  }

  func isClosed(_ word: String) -> Bool { closedWords.contains(word) }
}

/// What the indexes are made of.
private struct IndexSource {
  let forms: WordForms
  let spellings: [String: [String]]
  let closedWords: Set<String>
  let foldsLetters: Bool

  var similarEntries: [(key: UInt64, id: UInt32)] = []
  var formEntries: [(key: UInt64, id: UInt32)] = []
  var spelledIds: [String: [UInt32]] = [:]
  var plain: [Bool] = []
  var spelled = WordTrie.Source()

  init(
    forms: WordForms, spellings: [String: [String]], closedWords: Set<String>, foldsLetters: Bool
  ) {
    self.forms = forms
    self.spellings = spellings
    self.closedWords = closedWords
    self.foldsLetters = foldsLetters
  }

  mutating func add(_ words: [Vocabulary.Word], stemmer: StemmerHandle) {
    plain.reserveCapacity(words.count)
    similarEntries.reserveCapacity(words.count)
    formEntries.reserveCapacity(words.count * 8)
    for (index, word) in words.enumerated() {
      let id = UInt32(truncatingIfNeeded: index)
      let skeleton = Skeleton(word.text)
      plain.append(skeleton.isPlain)
      if foldsLetters {
        similarEntries.append((KeyHash.finish(skeleton.hash, tag: 0), id))
        if let other = skeleton.otherHashes?.last {
          similarEntries.append((KeyHash.finish(other, tag: 0), id))
        }
        for standard in spellings[word.text] ?? [] { spelledIds[standard, default: []].append(id) }
      }
      if word.exactOnly { continue }
      forms.forEachIrregularKey(of: word.text, skeleton.letters) { formEntries.append(($0, id)) }
      if closedWords.contains(word.text) || !VocabularyIndex.isLatinWord(skeleton.letters) {
        continue
      }
      let stem = stemmer.stem(word.text)
      forms.forEachKey(of: skeleton, stem: stem) { formEntries.append(($0, id)) }
      spelled.add(skeleton.letters, WordTrie.Entry(id: id, isStem: false))
      if foldsLetters, skeleton.letters.contains(where: { !$0.isASCII }) {
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
