// What the reference matcher reads: a message as places with everything that may be heard at each.
// In: a bot in symbolic form, a message, and the typed values that were recognised in it (finding
// those is the work of SvarEntities, which has tests of its own). Written to be obviously right,
// not to be fast. Made by `ReferenceClassifier`.

import SvarClassifier
import SvarLanguages
import SvarModel
import SvarText

/// The words of a bot in one language, as phrases spell them.
struct ReferenceWords {
  let vocabulary: Vocabulary
  /// A word of a phrase that is composed of other words of phrases → those.
  private var compounds: [String: [String]] = [:]
  let negations: Set<String>
  let functionWords: Set<String>
  let introductions: Set<String>
  /// Words that two examples hold: they are no misspellings.
  let knownWords: Set<String>

  init(_ language: LanguageSource) {
    let knowledge = LanguageKnowledge.named(language.code)
    negations = Set(language.not).union(knowledge?.negations ?? [])
    functionWords = knowledge?.functionWords ?? []
    introductions = Introductions.words(language.code)
    var counts: [String: Int] = [:]
    for example in language.examples {
      for word in Set(Tokenizer.words(example.text)) { counts[word, default: 0] += 1 }
    }
    knownWords = Set(counts.filter { $0.value > 1 }.keys)

    var all: Set<String> = []
    for pattern in language.allPatterns {
      pattern.forEachLeaf { if case .word(let word) = $0 { all.insert(word) } }
    }
    // A compound is its parts. Shorter words first, since a compound is longer than its parts.
    let exact = Set(language.exact)
    func length(_ word: String) -> Int { word.unicodeScalars.count }
    var kept: [Vocabulary.Word] = []
    for size in Set(all.map(length)).sorted() {
      let shorter = Vocabulary(language: language.code, words: kept)
      for word in all.filter({ length($0) == size }).sorted() {
        if size >= 6, !exact.contains(word), let parts = shorter.parts(of: word) {
          compounds[word] = parts
        } else {
          kept.append(Vocabulary.Word(word, exactOnly: exact.contains(word)))
        }
      }
    }
    // As it is typed: beside longer words it may be cut elsewhere, or be a form of one.
    var known = Vocabulary(language: language.code, words: kept)
    while let whole = compounds.keys.sorted().first(where: { known.parts(of: $0) == nil }) {
      compounds[whole] = nil
      kept.append(Vocabulary.Word(whole))
      known = Vocabulary(language: language.code, words: kept)
    }
    vocabulary = known
    compounds = compounds.keys.reduce(into: [:]) { $0[$1] = known.parts(of: $1) }
  }

  /// The words that a word of a phrase asks for, one after another.
  func asked(by word: String) -> [String] { compounds[word] ?? [word] }

  /// The words of phrases that a typed word may be, each with its grade.
  func readings(of typed: String) -> [(word: String, grade: UInt8)] {
    let found = vocabulary.candidates(for: typed).map {
      (word: vocabulary.words[Int($0.word)].text, grade: $0.grade.rawValue)
    }
    if found.first?.grade == Lattice.Grade.typo, knownWords.contains(typed) { return [] }
    return found
  }

  /// The word of phrases that two typed words are when they are written together.
  func joined(_ first: String, _ second: String) -> String? {
    guard first.utf8.count > 1, second.utf8.count > 1, !functionWords.contains(first),
      !functionWords.contains(second)
    else { return nil }
    return vocabulary.joined(first, second).map { vocabulary.words[Int($0)].text }
  }
}

/// A value that was recognised in a message.
struct ReferenceValue: Equatable {
  /// What the recognisers say of a typed value.
  struct Flags: OptionSet {
    let rawValue: Int
    static let correction = Flags(rawValue: 1)
    static let approximate = Flags(rawValue: 2)
    static let rangeEnd = Flags(rawValue: 4)
    static let origin = Flags(rawValue: 8)
  }

  /// A list, a built-in type or a type of the bot.
  var type: String
  /// As transcripts write it.
  var plain: String
  var tokens: Range<Int>
  var places: Range<Int>
  /// Whether phrases may pass over it: a value of a list is made of words like any other.
  var isTyped: Bool
  /// What is so where a value of a list is meant; one of these.
  var contexts: [[String: String]]
  /// Words of a value of a list: those as they are written, and all.
  var exact = 0
  var literal = 1
  /// A negation stands before it; whether that rules it out depends on the others of its type.
  var isNegated = false
  var isBuiltIn = false
  /// As it was recognised; nil for a value of a list.
  var typed: SlotValue?
  var flags: Flags = []
}

/// A message, read.
struct ReferenceReading {
  struct Word {
    var word: String
    var end: Int
    var grade: UInt8
  }

  /// Something that may be passed over.
  struct Pass {
    var end: Int
    /// The number of the typed value; nil for skip words.
    var value: Int?
    var words: Int
  }

  let tokens: [Token]
  /// A place is a typed word, or a part of a compound; this is the token each stands in.
  var tokenOfPlace: [Int] = []
  var placesOfToken: [Range<Int>] = []
  var isNegation: [Bool] = []
  /// Whether a typed value stands there.
  var isTyped: [Bool] = []
  /// What may be heard at each place.
  var words: [[Word]] = []
  var passes: [[Pass]] = []
  var values: [ReferenceValue] = []

  var count: Int { tokenOfPlace.count }

  /// The words alone.
  init(_ tokens: [Token], _ language: ReferenceWords) {
    self.tokens = tokens
    for (number, token) in tokens.enumerated() {
      let first = count
      guard token.kind == .word || token.kind == .number else {
        placesOfToken.append(first..<first)
        continue
      }
      let parts = token.kind == .word ? language.vocabulary.parts(of: token.text) ?? [] : []
      for _ in 0..<max(parts.count, 1) {
        tokenOfPlace.append(number)
        isNegation.append(language.negations.contains(token.text))
      }
      placesOfToken.append(first..<count)
    }
    isTyped = Array(repeating: false, count: count)
    words = Array(repeating: [], count: count)
    passes = Array(repeating: [], count: count)
    for (number, token) in tokens.enumerated() where !placesOfToken[number].isEmpty {
      let places = placesOfToken[number]
      for reading in language.readings(of: token.text) {
        words[places.lowerBound].append(
          Word(word: reading.word, end: places.upperBound, grade: reading.grade))
      }
      if places.count > 1, let parts = language.vocabulary.parts(of: token.text) {
        for (offset, part) in parts.enumerated() {
          let place = places.lowerBound + offset
          for reading in language.readings(of: part) {
            words[place].append(Word(word: reading.word, end: place + 1, grade: reading.grade))
          }
        }
      }
      if let before = wordBefore(number), token.kind == .word,
        let word = language.joined(tokens[before].text, token.text)
      {
        words[placesOfToken[before].lowerBound].append(
          Word(word: word, end: places.upperBound, grade: Lattice.Grade.exact))
      }
    }
  }

  /// The word before a token, with nothing but a hyphen between them.
  private func wordBefore(_ token: Int) -> Int? {
    var before = token - 1
    while before >= 0, tokens[before].kind != .word, tokens[before].kind != .number {
      guard tokens[before].text == "-" else { return nil }
      before -= 1
    }
    return before >= 0 && tokens[before].kind == .word ? before : nil
  }

  /// The places of some tokens.
  func places(of range: Range<Int>) -> Range<Int> {
    let filled = range.filter { !placesOfToken[$0].isEmpty }
    guard let first = filled.first, let last = filled.last else { return 0..<0 }
    return placesOfToken[first].lowerBound..<placesOfToken[last].upperBound
  }

  /// The tokens that some places stand in.
  func tokens(of places: Range<Int>) -> Range<Int> {
    guard let first = places.first, let last = places.last else { return 0..<0 }
    return tokenOfPlace[first]..<(tokenOfPlace[last] + 1)
  }

  /// The folded words of some places, as examples are compared.
  func text(of places: Range<Int>) -> [String] {
    tokens[tokens(of: places)].filter { $0.kind == .word || $0.kind == .number }.map(\.text)
  }
}

extension LanguageSource {
  /// Everything in which a word may stand.
  var allPatterns: [PatternNode] {
    rules + skip + lists.map(\.pattern)
      + phrases.flatMap { phrase -> [PatternNode] in
        switch phrase.meaning {
        case .covering(let pattern), .never(let pattern): [pattern]
        case .together(let patterns): patterns
        }
      }
  }
}
