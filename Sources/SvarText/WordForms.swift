// When two words are forms of one: equal stems, a common base with endings of one paradigm, or a
// common irregular verb. Used by `Vocabulary` for its own words and for typed ones.

import SvarLanguages

/// The keys that two forms of a word share, for one language.
struct WordForms: Sendable {
  private let paradigms: [[Ending]]
  private let irregular: [String: [Int]]
  private let prefixes: [String]
  /// Whether keys are made at all; not for an undetermined language.
  let isKnown: Bool

  private struct Ending: Sendable {
    let letters: [Unicode.Scalar]
    let minimumBase: Int
    let after: [Unicode.Scalar]
  }

  /// Tags of hashes: irregular words, stems, then a tag for each paradigm.
  private static let irregularTag: UInt64 = 1
  /// Shorter stems are shared by strangers (nb "far", "fare").
  private static let minimumStem = 4
  private static let stemTag: UInt64 = 2
  private static let paradigmTag: UInt64 = 16

  init(_ language: LanguageKnowledge?) {
    isKnown = language != nil
    paradigms = (language?.paradigms ?? []).map { paradigm in
      paradigm.endings.map {
        Ending(
          letters: Array($0.unicodeScalars), minimumBase: paradigm.minimumBase,
          after: paradigm.after)
      }
    }
    var irregular: [String: [Int]] = [:]
    for (index, group) in (language?.irregularForms ?? []).enumerated() {
      for word in group {
        irregular[word, default: []].append(index)
        let digraph = WordKeys(word).digraph
        if digraph != word { irregular[digraph, default: []].append(index) }
      }
    }
    self.irregular = irregular
    prefixes = language?.verbPrefixes ?? []
  }

  /// Keys of the irregular words that `word` is a form of, with or without a prefix.
  func irregularKeys(of word: String) -> [UInt64] {
    guard isKnown else { return [] }
    var keys = key(of: irregular[word], prefix: "")
    if word.utf8.count > 4 {
      for prefix in prefixes where word.hasPrefix(prefix) {
        keys += key(of: irregular[String(word.dropFirst(prefix.count))], prefix: prefix)
      }
    }
    return keys
  }

  private func key(of groups: [Int]?, prefix: String) -> [UInt64] {
    (groups ?? []).map {
      HashIndex.hash(Self.irregularTag, prefix.unicodeScalars) &+ UInt64(truncatingIfNeeded: $0)
    }
  }

  /// Calls `body` with the key of each base that `word` may be a form of, and of its stem.
  ///
  /// Keys are made of skeletons, so that forms are found in any spelling of å, æ, ø, ä, ö; where
  /// that matters the caller checks with ``areForms(_:_:stemmer:)``.
  func forEachKey(
    of word: [Unicode.Scalar], stem: [Unicode.Scalar], isDictionary: Bool,
    _ body: (UInt64) -> Void
  ) {
    guard isKnown else { return }
    forEachBase(of: word) { paradigm, base in
      let tag = Self.paradigmTag &+ UInt64(truncatingIfNeeded: paradigm)
      body(HashIndex.hash(tag, Skeleton.of(base)))
      if isDictionary, base.contains("æ") {
        body(HashIndex.hash(tag, Skeleton.of(base, aeAsE: true)))
      }
    }
    guard stem.count >= Self.minimumStem else { return }
    body(HashIndex.hash(Self.stemTag, Skeleton.of(stem[...])))
    if isDictionary, stem.contains("æ") {
      body(HashIndex.hash(Self.stemTag, Skeleton.of(stem[...], aeAsE: true)))
    }
  }

  /// Whether `typed` is a form of `word`, whatever way its special letters are written.
  func areForms(_ typed: String, _ word: String, stemmer: StemmerHandle) -> Bool {
    guard isKnown else { return false }
    let typedStem = stemmer.stem(typed)
    if typedStem.unicodeScalars.count >= Self.minimumStem,
      WordKeys.grade(of: typedStem, as: stemmer.stem(word)) != nil
    {
      return true
    }
    var bases: [(Int, ArraySlice<Unicode.Scalar>)] = []
    forEachBase(of: Array(typed.unicodeScalars)) { bases.append(($0, $1)) }
    var found = false
    forEachBase(of: Array(word.unicodeScalars)) { paradigm, base in
      found =
        found
        || bases.contains { $0.0 == paradigm && WordKeys.grade(of: $0.1, as: base) != nil }
    }
    return found
  }

  /// Every base of `word`, with the number of its paradigm.
  ///
  /// A base that ends in a double consonant before an ending may be written with one without it
  /// (`net nettet`, `bestille bestilte`), so that one is a base too.
  private func forEachBase(
    of word: [Unicode.Scalar], _ body: (Int, ArraySlice<Unicode.Scalar>) -> Void
  ) {
    guard word.count <= 64 else { return }
    for (paradigm, endings) in paradigms.enumerated() {
      for ending in endings {
        let length = word.count - ending.letters.count
        guard length >= ending.minimumBase,
          word.suffix(ending.letters.count).elementsEqual(ending.letters)
        else { continue }
        let base = word[..<length]
        if let last = base.last, ending.after.isEmpty || ending.after.contains(last) {
          body(paradigm, base)
          if !ending.letters.isEmpty, length > ending.minimumBase, length > 3,
            base.dropLast().last == last, !Self.vowels.contains(last)
          {
            body(paradigm, base.dropLast())
          }
        }
      }
    }
  }

  private static let vowels: [Unicode.Scalar] = [
    "a", "e", "i", "o", "u", "y", "æ", "ø", "å", "ä", "ö",
  ]
}
