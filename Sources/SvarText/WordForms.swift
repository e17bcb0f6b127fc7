// When two words are forms of one: equal stems, a common base with endings of one paradigm, or a
// common irregular verb. Used by `Vocabulary` for its own words and for typed ones.

import SvarLanguages

/// The keys that two forms of a word share, for one language.
struct WordForms: Sendable {
  /// An ending and the paradigms that have it, as ranges of the flat arrays below.
  private struct Ending: Sendable {
    var letters: Range<Int32>
    var places: Range<Int32>
  }

  private struct Place: Sendable {
    let paradigm: Int32
    let minimumBase: Int32
    /// The letters a base may end in, a bit each (``bit(_:)``); all bits if any.
    let after: UInt64
  }

  /// Endings by their last letter, as ``bucket(_:)`` counts letters: `starts[n]..<starts[n + 1]`.
  private var endings: [Ending] = []
  private var starts: [Int32] = []
  private var endingLetters: [Unicode.Scalar] = []
  private var places: [Place] = []
  /// The paradigms in which a word may stand without an ending.
  private var bare: Range<Int32> = 0..<0
  private let irregular: [String: [Int]]
  private let prefixes: [[Unicode.Scalar]]
  /// Whether keys are made at all; not for an undetermined language.
  let isKnown: Bool

  /// Tags of hashes: 0 is the word itself, then these, then a tag for each paradigm.
  private static let irregularTag: UInt64 = 1
  private static let stemTag: UInt64 = 2
  private static let paradigmTag: UInt64 = 16
  /// Shorter stems are shared by strangers (nb "far", "fare").
  private static let minimumStem = 4
  private static let maximumLength = 64

  init(_ language: LanguageKnowledge?) {
    isKnown = language != nil
    prefixes = (language?.verbPrefixes ?? []).map { Array($0.unicodeScalars) }
    irregular = Self.irregular(language?.irregularForms ?? [])
    var placesOf: [String: [Place]] = [:]
    var order: [String] = []
    for (number, paradigm) in (language?.paradigms ?? []).enumerated() {
      let place = Place(
        paradigm: Int32(truncatingIfNeeded: number),
        minimumBase: Int32(truncatingIfNeeded: paradigm.minimumBase),
        after: paradigm.after.isEmpty ? .max : paradigm.after.reduce(0) { $0 | Self.bit($1) })
      for ending in paradigm.endings {
        if placesOf[ending] == nil { order.append(ending) }
        placesOf[ending, default: []].append(place)
      }
    }
    bare = append(places: placesOf[""] ?? [])
    for bucket in 0..<32 {
      starts.append(Int32(truncatingIfNeeded: endings.count))
      for ending in order {
        let letters = Array(ending.unicodeScalars)
        guard let last = letters.last, Self.bucket(last) == bucket else { continue }
        let start = Int32(truncatingIfNeeded: endingLetters.count)
        endingLetters += letters
        endings.append(
          Ending(
            letters: start..<Int32(truncatingIfNeeded: endingLetters.count),
            places: append(places: placesOf[ending] ?? [])))
      }
    }
    starts.append(Int32(truncatingIfNeeded: endings.count))
  }

  private mutating func append(places added: [Place]) -> Range<Int32> {
    let start = Int32(truncatingIfNeeded: places.count)
    places += added
    return start..<Int32(truncatingIfNeeded: places.count)
  }

  private static func irregular(_ groups: [[String]]) -> [String: [Int]] {
    var irregular: [String: [Int]] = [:]
    for (index, group) in groups.enumerated() {
      for word in group {
        irregular[word, default: []].append(index)
        let digraph = WordKeys(word).digraph
        if digraph != word { irregular[digraph, default: []].append(index) }
      }
    }
    return irregular
  }

  /// One bit for each letter of ASCII, and of Latin-1 beyond it.
  private static func bit(_ letter: Unicode.Scalar) -> UInt64 {
    guard letter.value < 0x100 else { return 0 }
    return 1 << (UInt64(letter.value & 31) + (letter.isASCII ? 0 : 32))
  }

  private static func bucket(_ letter: Unicode.Scalar) -> Int { Int(letter.value & 31) }

  /// Calls `body` with the keys of the irregular words that this is a form of, prefixed or not.
  func forEachIrregularKey(
    of text: String, _ letters: [Unicode.Scalar], _ body: (UInt64) -> Void
  ) {
    guard isKnown, letters.count <= 32 else { return }
    for group in irregular[text] ?? [] { body(Self.irregularKey(group, KeyHash.empty)) }
    guard letters.count > 4 else { return }
    for prefix in prefixes
    where prefix.first == letters.first && letters.count >= prefix.count + 2
      && letters.starts(with: prefix)
    {
      let rest = String(String.UnicodeScalarView(letters[prefix.count...]))
      guard let groups = irregular[rest] else { continue }
      let hash = prefix.reduce(KeyHash.empty) { KeyHash.adding($1, to: $0) }
      for group in groups { body(Self.irregularKey(group, hash)) }
    }
  }

  private static func irregularKey(_ group: Int, _ prefix: UInt64) -> UInt64 {
    KeyHash.finish(prefix &+ UInt64(truncatingIfNeeded: group), tag: irregularTag)
  }

  /// Calls `body` with the key of each base that a word may be a form of, and of its stem.
  ///
  /// Keys are made of skeletons, so that forms are found in any spelling of å, æ, ø, ä, ö; where
  /// that matters the caller checks with ``areForms(_:_:stemmer:)``.
  func forEachKey(of word: Skeleton, stem: String, _ body: (UInt64) -> Void) {
    guard isKnown else { return }
    forEachBase(of: word.letters) { paradigm, length in
      let tag = Self.paradigmTag &+ UInt64(truncatingIfNeeded: paradigm)
      body(KeyHash.finish(word.hashes[length], tag: tag))
      if let other = word.otherHashes, other[length] != word.hashes[length] {
        body(KeyHash.finish(other[length], tag: tag))
      }
    }
    guard stem.utf8.count >= Self.minimumStem else { return }
    if let length = word.length(ofPrefix: stem) {
      guard length >= Self.minimumStem else { return }
      body(KeyHash.finish(word.hashes[length], tag: Self.stemTag))
      if let other = word.otherHashes, other[length] != word.hashes[length] {
        body(KeyHash.finish(other[length], tag: Self.stemTag))
      }
      return
    }
    let stem = Skeleton(stem)
    guard stem.letters.count >= Self.minimumStem else { return }
    body(KeyHash.finish(stem.hash, tag: Self.stemTag))
    if let other = stem.otherHashes?.last { body(KeyHash.finish(other, tag: Self.stemTag)) }
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
    let typed = Array(typed.unicodeScalars)
    let word = Array(word.unicodeScalars)
    var bases: [(paradigm: Int, length: Int)] = []
    forEachBase(of: typed) { bases.append(($0, $1)) }
    var found = false
    forEachBase(of: word) { paradigm, length in
      found =
        found
        || bases.contains {
          $0.paradigm == paradigm
            && WordKeys.grade(of: typed[..<$0.length], as: word[..<length]) != nil
        }
    }
    return found
  }

  /// Every base of `word`: the number of its paradigm, and its length.
  ///
  /// A base that ends in a double consonant before an ending may be written with one without it
  /// (`net nettet`, `bestille bestilte`), so that one is a base too.
  private func forEachBase(of word: [Unicode.Scalar], _ body: (Int, Int) -> Void) {
    guard let last = word.last, word.count <= Self.maximumLength else { return }
    forEachParadigm(bare, word, word.count) { paradigm, _ in body(paradigm, word.count) }
    let bucket = Self.bucket(last)
    guard bucket + 1 < starts.count else { return }
    for number in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let ending = endings[number]
      let length = word.count - ending.letters.count
      guard length >= 3, ends(word, with: ending.letters) else { continue }
      let isDoubled =
        length > 3 && word[length - 1] == word[length - 2] && !Self.isVowel(word[length - 1])
      forEachParadigm(ending.places, word, length) { paradigm, minimumBase in
        body(paradigm, length)
        if isDoubled, length > minimumBase { body(paradigm, length - 1) }
      }
    }
  }

  private func forEachParadigm(
    _ range: Range<Int32>, _ word: [Unicode.Scalar], _ length: Int, _ body: (Int, Int) -> Void
  ) {
    let bit = Self.bit(word[length - 1])
    for number in range {
      let place = places[Int(number)]
      if length >= Int(place.minimumBase), place.after == .max || place.after & bit != 0 {
        body(Int(place.paradigm), Int(place.minimumBase))
      }
    }
  }

  private func ends(_ word: [Unicode.Scalar], with ending: Range<Int32>) -> Bool {
    var place = word.count
    for number in ending.reversed() {
      place -= 1
      if word[place] != endingLetters[Int(number)] { return false }
    }
    return true
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "æ", "ø", "å", "ä", "ö": true
    default: false
    }
  }
}
