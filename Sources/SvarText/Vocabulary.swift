// In: the words of a bot in one language. Out: for a typed word, those it may be. Built by the
// compiler (and again when a compiled bot is opened); asked by the classifier for every token.

import SvarLanguages

/// The words of a bot in one language, and every way to reach them from what customers type.
package struct Vocabulary: Sendable {
  package struct Word: Hashable, Sendable, Codable {
    /// Folded as the tokenizer folds.
    package var text: String
    /// Neither forms nor misspellings of it count: too dangerous (nb "far", sv "kunde").
    package var exactOnly: Bool

    package init(_ text: String, exactOnly: Bool = false) {
      self.text = text
      self.exactOnly = exactOnly
    }
  }

  /// A word that a typed one may be.
  package struct Candidate: Hashable, Sendable {
    package var word: UInt32
    package var grade: MatchGrade

    package init(word: UInt32, grade: MatchGrade) {
      self.word = word
      self.grade = grade
    }
  }

  /// "und" if undetermined: then only exact matches and misspellings.
  package let language: String
  /// A word's id is its place here.
  package let words: [Word]

  private var exactIds: [String: UInt32] = [:]
  private var similar = HashIndex()
  private var formIndex = HashIndex()
  /// From standard words to the vocabulary's chat and dialect spellings of them.
  private var spelledIds: [String: [UInt32]] = [:]
  /// Whether a word is its own skeleton, so that equal keys mean equal letters.
  private var plain: [Bool] = []
  var trie = WordTrie()

  let forms: WordForms
  let links: [[Unicode.Scalar]]
  private let spellings: [String: [String]]
  /// Never taken for a form or misspelling of another word.
  private let closedWords: Set<String>
  /// Words of the language that a bot need not have: never taken for a misspelling.
  private let knownWords: Set<String>
  private let foldsLetters: Bool

  /// Makes the indexes.
  ///
  /// - Parameter words: Those that occur twice are taken once, at their first place, and are
  ///   `exactOnly` if they are anywhere.
  /// - Complexity: O(*n* log *n*); about 2 µs a word.
  package init(language: String, words: [Word]) {
    let knowledge = LanguageKnowledge.named(language)
    self.language = language
    forms = WordForms(knowledge)
    links = (knowledge?.links ?? []).map { Array($0.unicodeScalars) }
    spellings = knowledge?.spellings ?? [:]
    closedWords = (knowledge?.functionWords ?? []).union(knowledge?.negations ?? [])
      .union(knowledge.map { Set($0.numberWords.keys) } ?? [])
    knownWords = Set(knowledge?.markers.keys ?? [:].keys).union(closedWords)
    foldsLetters = knowledge != nil

    var unique: [Word] = []
    unique.reserveCapacity(words.count)
    for word in words {
      if let known = exactIds[word.text] {
        if word.exactOnly { unique[Int(known)].exactOnly = true }
      } else {
        exactIds[word.text] = UInt32(truncatingIfNeeded: unique.count)
        unique.append(word)
      }
    }
    self.words = unique
    makeIndexes()
  }

  private mutating func makeIndexes() {
    let stemmer = StemmerHandle(language: language)
    var similarEntries: [(key: UInt64, id: UInt32)] = []
    var formEntries: [(key: UInt64, id: UInt32)] = []
    var trieWords: [(letters: [Unicode.Scalar], entry: WordTrie.Entry)] = []
    similarEntries.reserveCapacity(words.count)
    formEntries.reserveCapacity(words.count * 8)
    trieWords.reserveCapacity(words.count * 2)
    for (index, word) in words.enumerated() {
      let id = UInt32(truncatingIfNeeded: index)
      let letters = Array(word.text.unicodeScalars)
      let skeletons = Skeleton.all(of: letters[...])
      plain.append(skeletons == [letters])
      if foldsLetters {
        for skeleton in skeletons { similarEntries.append((HashIndex.hash(0, skeleton), id)) }
      }
      for standard in spellings[word.text] ?? [] { spelledIds[standard, default: []].append(id) }
      for key in forms.irregularKeys(of: word.text) where !word.exactOnly {
        formEntries.append((key, id))
      }
      if word.exactOnly || closedWords.contains(word.text) || !Self.isLatinWord(letters) {
        continue
      }
      let stem = Array(stemmer.stem(word.text).unicodeScalars)
      forms.forEachKey(of: letters, stem: stem, isDictionary: true) { formEntries.append(($0, id)) }
      for spelling in Self.spellings(of: word.text, letters, foldsLetters) {
        trieWords.append((spelling, WordTrie.Entry(id: id, isStem: false)))
      }
      if stem.count >= 4, stem != letters {
        trieWords.append((stem, WordTrie.Entry(id: id, isStem: true)))
      }
    }
    similar = HashIndex(similarEntries)
    formIndex = HashIndex(formEntries)
    trie = WordTrie(trieWords)
  }

  /// The word as it is, with digraphs and with bare letters, where these differ.
  private static func spellings(
    of word: String, _ letters: [Unicode.Scalar], _ folds: Bool
  ) -> [[Unicode.Scalar]] {
    guard folds, letters.contains(where: { !$0.isASCII }) else { return [letters] }
    let keys = WordKeys(word)
    return [letters, Array(keys.digraph.unicodeScalars), Array(keys.bare.unicodeScalars)]
  }

  /// Only these have forms, parts and misspellings.
  static func isLatinWord(_ letters: [Unicode.Scalar]) -> Bool {
    letters.allSatisfy { $0.value < 0x250 && !("0"..."9").contains($0) }
  }

  func isClosed(_ word: String) -> Bool { closedWords.contains(word) }

  /// The id of exactly this word.
  package func id(of text: String) -> UInt32? { exactIds[text] }

  /// The words that `text` may be, closest grade first, then in the order of the vocabulary.
  ///
  /// All that are exact, written with other letters, or forms. Misspellings only where there is
  /// nothing else, the typed word is not one of the language's, and the nearest words agree.
  ///
  /// - Parameter text: A token's text.
  /// - Complexity: Bounded; about 1 µs for a word that is found, 10 µs for one that is not.
  package func candidates(for text: String) -> [Candidate] {
    var found = knownCandidates(for: text)
    if found.isEmpty { found = stretchedCandidates(for: text) }
    if found.isEmpty { found = misspellingCandidates(for: text) }
    return found
  }

  /// Everything but misspellings.
  func knownCandidates(for text: String) -> [Candidate] {
    var found: [Candidate] = []
    if let id = exactIds[text] { found.append(Candidate(word: id, grade: .exact)) }
    guard foldsLetters, text.utf8.count <= 128 else { return found }
    let letters = Array(text.unicodeScalars)
    addSimilar(text, letters, to: &found)
    if let first = found.first, first.grade == .exact, words[Int(first.word)].exactOnly {
      return found
    }
    addSpelled(text, to: &found)
    addForms(of: text, letters, to: &found)
    found.sort { ($0.grade, $0.word) < ($1.grade, $1.word) }
    return found
  }

  private func add(_ id: UInt32, _ grade: MatchGrade, to found: inout [Candidate]) {
    if let known = found.firstIndex(where: { $0.word == id }) {
      found[known].grade = min(found[known].grade, grade)
    } else {
      found.append(Candidate(word: id, grade: grade))
    }
  }

  private func addSimilar(
    _ text: String, _ letters: [Unicode.Scalar], to found: inout [Candidate]
  ) {
    for id in similar.ids(for: HashIndex.hash(0, Skeleton.of(letters[...]))) {
      if let grade = WordKeys.grade(of: text, as: words[Int(id)].text) {
        add(id, grade, to: &found)
      }
    }
  }

  private func addSpelled(_ text: String, to found: inout [Candidate]) {
    for id in spelledIds[text] ?? [] { add(id, .form, to: &found) }
    for standard in spellings[text] ?? [] {
      if let id = exactIds[standard] { add(id, .form, to: &found) }
      for id in spelledIds[standard] ?? [] { add(id, .form, to: &found) }
    }
  }

  private func addForms(
    of text: String, _ letters: [Unicode.Scalar], to found: inout [Candidate]
  ) {
    for key in forms.irregularKeys(of: text) {
      for id in formIndex.ids(for: key) { add(id, .form, to: &found) }
    }
    guard letters.count >= 3, !closedWords.contains(text), Self.isLatinWord(letters) else { return }
    let stemmer = StemmerHandle(language: language)
    let stem = Array(stemmer.stem(text).unicodeScalars)
    let isPlain = Skeleton.of(letters[...]) == letters
    var ids: [UInt32] = []
    forms.forEachKey(of: letters, stem: stem, isDictionary: false) {
      ids += formIndex.ids(for: $0)
    }
    for id in ids where !found.contains(where: { $0.word == id }) {
      if isPlain && plain[Int(id)]
        || forms.areForms(text, words[Int(id)].text, stemmer: stemmer)
      {
        add(id, .form, to: &found)
      }
    }
  }

  /// Words typed with long letters («neeei», which the tokenizer leaves as `neei`).
  private func stretchedCandidates(for text: String) -> [Candidate] {
    guard foldsLetters, !knownWords.contains(text), text.utf8.count <= 64 else { return [] }
    let letters = Array(text.unicodeScalars)
    let doubled = letters.indices.dropFirst().filter { letters[$0] == letters[$0 - 1] }.prefix(3)
    guard !doubled.isEmpty else { return [] }
    var found: [Candidate] = []
    for subset in 1..<(1 << doubled.count) {
      var view = String.UnicodeScalarView()
      for (place, letter) in letters.enumerated() {
        if let number = doubled.firstIndex(of: place), subset >> number & 1 == 1 { continue }
        view.append(letter)
      }
      let shorter = String(view)
      if let id = exactIds[shorter], !words[Int(id)].exactOnly { add(id, .typo, to: &found) }
    }
    return found.sorted { $0.word < $1.word }
  }

  private func misspellingCandidates(for text: String) -> [Candidate] {
    let letters = Array(text.unicodeScalars)
    guard letters.count >= 5, letters.count <= 32, Self.isLatinWord(letters),
      !knownWords.contains(text), spellings[text] == nil
    else { return [] }
    let (_, ids) = trie.nearest(to: letters, limit: Self.editLimit(letters.count))
    guard let first = ids.first else { return [] }
    if ids.count > 1 {
      let stemmer = StemmerHandle(language: language)
      let agree = ids.dropFirst().allSatisfy {
        forms.areForms(words[Int($0)].text, words[Int(first)].text, stemmer: stemmer)
      }
      guard agree else { return [] }
    }
    return ids.sorted().map { Candidate(word: $0, grade: .typo) }
  }

  /// How many edits a typed word of this length may have.
  static func editLimit(_ letters: Int) -> UInt8 { letters >= 9 ? 2 : 1 }
}

extension Vocabulary: Codable {
  private enum CodingKeys: String, CodingKey {
    case language
    case words
  }

  /// Only the words are stored: the indexes are made in about 2 µs a word.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      language: try container.decode(String.self, forKey: .language),
      words: try container.decode([Word].self, forKey: .words))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(language, forKey: .language)
    try container.encode(words, forKey: .words)
  }
}
