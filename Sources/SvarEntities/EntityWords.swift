// In: the language's word lists. Out: the dictionary the recognisers look tokens up in, spelling
// variants included. Built once for each language, on first use.

/// The words of a language, and of its neighbours where they cannot be mistaken.
struct EntityWords: Sendable {
  /// Words of one token.
  private var single: [String: WordSense] = [:]
  /// Expressions of several tokens, by their first one, the longest first.
  private var phrases: [String: [Phrase]] = [:]

  struct Phrase: Sendable {
    var rest: [String]
    var sense: WordSense
  }

  static func of(_ language: String) -> EntityWords {
    switch language {
    case "nb": bokmal
    case "da": danish
    case "sv": swedish
    case "en": english
    default: undetermined
    }
  }

  private static let bokmal = EntityWords(own: .bokmal, near: [.danish], far: [.swedish, .english])
  private static let danish = EntityWords(own: .danish, near: [.bokmal], far: [.swedish, .english])
  private static let swedish = EntityWords(
    own: .swedish, near: [], far: [.bokmal, .danish, .english])
  private static let english = EntityWords(
    own: .english, near: [], far: [.bokmal, .danish, .swedish])
  private static let undetermined = EntityWords(
    own: .english, near: [.bokmal, .danish, .swedish], far: [])

  /// - Parameters:
  ///   - own: Read first; what it says of a word stands.
  ///   - near: Words that `own` lacks are taken whole.
  ///   - far: Of words that `own` lacks, only names and cues are taken.
  init(own: WordList, near: [WordList], far: [WordList]) {
    insert(own.senses())
    for list in near { insert(list.senses()) }
    for list in far { insert(list.senses().compactMapValues(\.shared)) }
    for key in phrases.keys {
      phrases[key]?.sort {
        ($0.rest.count, $0.rest.last ?? "") > ($1.rest.count, $1.rest.last ?? "")
      }
    }
  }

  /// What a word means, nil where it means nothing to us.
  func sense(of word: String) -> WordSense? { single[word] }

  /// The expressions that begin with a word.
  func phrases(from word: String) -> [Phrase]? { phrases[word] }

  /// The words as they are spelt before the variants of any, so that no variant hides a word.
  private mutating func insert(_ senses: [String: WordSense]) {
    var free: [String: WordSense] = [:]
    for (word, sense) in senses {
      let tokens = word.split(separator: "_").map(String.init)
      if tokens.count == 1, single[word] == nil {
        free[word] = sense
      } else if let first = tokens.first, tokens.count > 1 {
        for variant in EntityWords.variants(of: Array(tokens.dropFirst()), after: first) {
          add(variant, sense)
        }
      }
    }
    single.merge(free) { own, _ in own }
    for word in free.keys.sorted() {
      guard let sense = free[word] else { continue }
      for spelling in EntityWords.spellings(of: word) where single[spelling] == nil {
        single[spelling] = sense
      }
    }
  }

  private mutating func add(_ tokens: [String], _ sense: WordSense) {
    guard let first = tokens.first else { return }
    let rest = Array(tokens.dropFirst())
    if phrases[first]?.contains(where: { $0.rest == rest }) == true { return }
    phrases[first, default: []].append(Phrase(rest: rest, sense: sense))
  }

  /// All tokens in the same spelling: people keep to one.
  private static func variants(of rest: [String], after first: String) -> [[String]] {
    let tokens = [first] + rest
    var all = [tokens]
    for spell in Spelling.allCases {
      let variant = tokens.map { spell.apply(to: $0) }
      if !all.contains(variant) { all.append(variant) }
    }
    return all
  }

  /// The other spellings of a word; the bare one only of longer words, which stay recognisable.
  static func spellings(of word: String) -> [String] {
    var all: [String] = []
    for spell in Spelling.allCases where spell != .bare || word.count >= 5 {
      let variant = spell.apply(to: word)
      if variant != word, !all.contains(variant) { all.append(variant) }
    }
    return all
  }

  /// How people write æ, ø, å, ä, ö without the keys for them.
  private enum Spelling: CaseIterable {
    /// With the neighbour's letters: ä for æ.
    case neighbour
    case digraph
    case bare

    func apply(to word: String) -> String {
      guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
      var result = ""
      for scalar in word.unicodeScalars {
        switch (scalar, self) {
        case ("æ", .neighbour): result += "ä"
        case ("ä", .neighbour): result += "æ"
        case ("ø", .neighbour): result += "ö"
        case ("ö", .neighbour): result += "ø"
        case ("æ", .digraph), ("ä", .digraph): result += "ae"
        case ("ø", .digraph), ("ö", .digraph): result += "oe"
        case ("å", .digraph): result += "aa"
        case ("æ", .bare): result += "ae"
        case ("ä", .bare), ("å", .bare): result += "a"
        case ("ø", .bare), ("ö", .bare): result += "o"
        case ("é", .bare): result += "e"
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result
    }
  }
}
