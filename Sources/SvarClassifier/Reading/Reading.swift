// One message read in one language: what all later steps look at. Made by `Reading+Make.swift`,
// used by `Classifier`.

import SvarModel
import SvarText

/// A message as tokens, units, values, sentences and clauses.
struct Reading: Sendable {
  /// A value that was recognised.
  struct Value: Sendable {
    /// A list, a built-in type or a type of the bot.
    var type: String
    var value: SlotValue
    var tokens: Range<Int>
    var units: Range<Int>
    /// Whether phrases may pass over it wherever it stands: not so for values of lists.
    var isTransparent: Bool
    /// How well a list's phrase was matched.
    var score = MatchScore()
    /// The customer says that this is what it is not.
    var isNegated = false
    var isAmbiguous = false
    /// It takes the place of a value before it.
    var isCorrection = false
    var isApproximate = false
    var isRangeEnd = false
    /// What is left behind: the Thursday of "from Thursday to Friday".
    var isOrigin = false
    /// Fills only where a phrase asks for it at its place: a number may be anything.
    var isOnlyByPlace = false
    /// Numbers of names under which only some values of a list may be asked for.
    var places: [UInt32] = []
  }

  struct Sentence: Sendable {
    var units: Range<Int>
    /// More than one, or none: a sentence of one clause is not read twice.
    var clauses: [Range<Int>]
  }

  let text: String
  /// The number of the language in the model.
  let language: Int
  let tokens: [Token]
  let folded: FoldedText
  var lattice: Lattice
  /// The units of each token; empty for punctuation and symbols.
  let unitsOfToken: [Range<Int>]
  /// By their first unit.
  var values: [Value] = []
  var sentences: [Sentence] = []
  /// What the linear model sees, and the unit each of it starts at.
  var features: [FeatureToken] = []
  var unitOfFeature: [Int] = []
  /// The same as ``features``, as the linear model of the language has them.
  var modelWords: [ModelWord] = []
  var isUndecided = false

  /// Longer sentences are cut into pieces: no phrase is that long, and work stays linear.
  static let mostUnitsOfSentence = 256

  /// The tokens that units stand in.
  func tokens(of units: Range<Int>) -> Range<Int> {
    let units = units.clamped(to: 0..<lattice.count)
    guard let first = units.first, let last = units.last else { return 0..<0 }
    return lattice.units[first].token..<(lattice.units[last].token + 1)
  }

  /// The units of some tokens.
  func units(ofTokens range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<unitsOfToken.count)
    var bounds: Range<Int>?
    for token in range where !unitsOfToken[token].isEmpty {
      let units = unitsOfToken[token]
      bounds = (bounds?.lowerBound ?? units.lowerBound)..<units.upperBound
    }
    return bounds ?? 0..<0
  }

  /// Where units stand in the original message: UTF-8 byte offsets.
  func bytes(of units: Range<Int>) -> Range<Int> {
    let tokens = tokens(of: units)
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound
  }

  /// The same, with the punctuation that ends a sentence.
  func bytesOfSentence(_ units: Range<Int>) -> Range<Int> {
    let bytes = bytes(of: units)
    guard let last = tokens(of: units).last else { return bytes }
    var end = bytes.upperBound
    for token in tokens[(last + 1)...].prefix(4)
    where token.kind == .punctuation && token.range.lowerBound == end
      && [".", "!", "?"].contains(token.text)
    {
      end = token.range.upperBound
    }
    return bytes.lowerBound..<end
  }

  /// The folded words and numbers of some units, as examples are compared.
  func words(of units: Range<Int>) -> some Sequence<String> {
    tokens[tokens(of: units)].lazy.filter(\.isTextual).map(\.text)
  }

  /// The numbers of the features in `units`.
  func featureNumbers(in units: Range<Int>) -> Range<Int> {
    let first = Self.first(unitOfFeature.count) { unitOfFeature[$0] >= units.lowerBound }
    let end = Self.first(unitOfFeature.count) { unitOfFeature[$0] >= units.upperBound }
    return first..<max(first, end)
  }

  /// The sentence that a unit is in.
  func sentence(at unit: Int) -> Sentence? {
    let index = Self.first(sentences.count) { sentences[$0].units.upperBound > unit }
    return sentences.indices.contains(index) ? sentences[index] : nil
  }

  /// The clause, or the sentence of one clause, that a unit is in.
  func clause(at unit: Int) -> Range<Int> {
    guard let sentence = sentence(at: unit) else { return 0..<lattice.count }
    return sentence.clauses.first { $0.contains(unit) } ?? sentence.units
  }

  /// The numbers of the values that begin in `units`.
  func values(in units: Range<Int>) -> Range<Int> {
    let first = Self.first(values.count) { values[$0].units.lowerBound >= units.lowerBound }
    let end = Self.first(values.count) { values[$0].units.lowerBound >= units.upperBound }
    return first..<max(first, end)
  }

  /// The first index for which `test` holds, which must hold for all after it.
  private static func first(_ count: Int, where test: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if test(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Token {
  /// Whether it takes part in phrases: words and numbers do, marks and emoji do not.
  var isTextual: Bool { kind == .word || kind == .number }
}
