// From tokens to a lattice of words: which words of the bot each typed word may stand for, alone, in
// parts, or joined with its neighbour. Called through `WordMemory`.

import SvarLanguages
import SvarText

/// Reads words of one language; remembers those it has seen.
struct WordReader {
  private typealias Candidates = [(symbol: UInt32, grade: UInt8)]

  /// What one typed word may be. A class, so that looking it up copies nothing.
  private final class Known: Sendable {
    let candidates: Candidates
    /// What each part of a compound may be that is not one of the bot's own words; at least two, or
    /// none.
    let parts: [Candidates]
    let feature: FeatureToken
    let modelWord: ModelWord?
    let isNegation: Bool
    /// Whether it may be one word with its neighbour.
    let isJoinable: Bool

    init(
      candidates: Candidates, parts: [Candidates], feature: FeatureToken, modelWord: ModelWord?,
      isNegation: Bool, isJoinable: Bool
    ) {
      self.candidates = candidates
      self.parts = parts
      self.feature = feature
      self.modelWord = modelWord
      self.isNegation = isNegation
      self.isJoinable = isJoinable
    }
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private let vocabulary: Vocabulary
  private let linear: LinearModel?
  private let negations: Set<String>
  private let stemmer: StemmerHandle
  private let knownWords: WordSet
  private let functionWords: Set<String>
  /// By the numbers that `WordMemory` gives to words.
  private var known: [Known?] = []
  private var knownPairs: [Pair: UInt32?] = [:]

  private static let mostPairs = 16_384

  /// - Parameter linear: The linear model of the language.
  init(_ language: ClassifierModel.Language, linear: LinearModel?) {
    self.linear = linear
    vocabulary = language.vocabulary
    negations = language.negations
    knownWords = language.knownWords
    functionWords = LanguageKnowledge.named(language.code)?.functionWords ?? []
    stemmer = StemmerHandle(language: vocabulary.language)
  }

  /// Forgets the words with these numbers; no pair holds one of them.
  mutating func forget(from number: Int) {
    if number < known.count { known.removeSubrange(number...) }
  }

  /// Forgets the words: their numbers no longer hold.
  mutating func forget() {
    known.removeAll()
    knownPairs.removeAll()
  }

  /// - Parameters:
  ///   - numbers: The number of each token's word; −1 for marks.
  ///   - keptBelow: Words with these numbers may be remembered as neighbours.
  mutating func read(
    _ text: String, _ tokens: [Token], _ numbers: [Int], language: Int, keptBelow: Int
  ) -> Reading {
    var units: [Lattice.Unit] = []
    var arcs: [(start: Int, arc: Lattice.Word)] = []
    var places: [Range<Int>] = []
    var features: [FeatureToken] = []
    var unitOfFeature: [Int] = []
    var modelWords: [ModelWord] = []
    units.reserveCapacity(tokens.count)
    arcs.reserveCapacity(tokens.count)
    places.reserveCapacity(tokens.count)
    features.reserveCapacity(tokens.count)
    unitOfFeature.reserveCapacity(tokens.count)
    modelWords.reserveCapacity(tokens.count)
    var previous: Int?
    for (index, token) in tokens.enumerated() {
      guard token.isTextual else {
        places.append(units.count..<units.count)
        // Only a hyphen between two words still lets them be one.
        if token.text != "-" { previous = nil }
        continue
      }
      let word = look(up: token, numbers[index])
      let start = units.count
      let parts = max(word.parts.count, 1)
      for _ in 0..<parts {
        units.append(Lattice.Unit(token: index, isNegation: word.isNegation))
      }
      for candidate in word.candidates {
        arcs.append(
          (start, .init(symbol: candidate.symbol, end: start + parts, grade: candidate.grade)))
      }
      for (offset, candidates) in word.parts.enumerated() {
        for candidate in candidates {
          arcs.append(
            (
              start + offset,
              .init(symbol: candidate.symbol, end: start + offset + 1, grade: candidate.grade)
            ))
        }
      }
      if let previous, word.isJoinable, tokens[previous].kind == .word,
        let symbol = joined(
          tokens[previous], token, numbers[previous], numbers[index], keptBelow)
      {
        arcs.append(
          (
            places[previous].lowerBound,
            .init(symbol: symbol, end: start + parts, grade: Lattice.Grade.exact)
          ))
      }
      places.append(start..<(start + parts))
      features.append(word.feature)
      if let modelWord = word.modelWord { modelWords.append(modelWord) }
      unitOfFeature.append(start)
      previous = index
    }
    var reading = Reading(
      text: text, language: language, tokens: tokens, folded: FoldedText(tokens),
      lattice: Lattice(units: units, words: arcs), unitsOfToken: places)
    reading.features = features
    reading.unitOfFeature = unitOfFeature
    reading.modelWords = modelWords
    return reading
  }

  private mutating func look(up token: Token, _ number: Int) -> Known {
    if number < known.count {
      if let word = known[number] { return word }
    } else {
      known.append(contentsOf: repeatElement(nil, count: number + 1 - known.count))
    }
    let isWord = token.kind == .word
    let feature = FeatureToken(
      text: token.text, stem: isWord ? stemmer.stem(token.text) : token.text,
      isNumber: token.kind == .number)
    var parts: [Candidates] = []
    if isWord, let found = vocabulary.parts(of: token.text), found.count >= 2 {
      parts = found.map(candidates)
    }
    let word = Known(
      candidates: candidates(for: token.text), parts: parts, feature: feature,
      modelWord: linear.map { $0.word(feature) },
      isNegation: negations.contains(token.text),
      isJoinable: isWord && token.text.utf8.count > 1 && !functionWords.contains(token.text))
    known[number] = word
    return word
  }

  /// Words that are known from examples are no misspellings of phrases' words.
  private func candidates(for word: String) -> Candidates {
    let found = vocabulary.candidates(for: word).map {
      (symbol: $0.word, grade: $0.grade.rawValue)
    }
    if found.first?.grade == Lattice.Grade.typo, knownWords.contains(word) { return [] }
    return found
  }

  /// A word of the bot that two typed ones are together; function words join with nothing.
  private mutating func joined(
    _ first: Token, _ second: Token, _ firstNumber: Int, _ secondNumber: Int, _ keptBelow: Int
  ) -> UInt32? {
    guard known[firstNumber]?.isJoinable == true else { return nil }
    let pair = Pair(first: firstNumber, second: secondNumber)
    if let known = knownPairs[pair] { return known }
    let word = vocabulary.joined(first.text, second.text)
    guard max(firstNumber, secondNumber) < keptBelow else { return word }
    if knownPairs.count >= Self.mostPairs { knownPairs.removeAll() }
    knownPairs[pair] = .some(word)
    return word
  }
}

/// What the linear model sees of a text; the compiler learns from the same.
package func featureTokens(of text: String, language: String) -> [FeatureToken] {
  let stemmer = StemmerHandle(language: language)
  return Tokenizer.tokenize(text).filter(\.isTextual).map { token in
    FeatureToken(
      text: token.text, stem: token.kind == .word ? stemmer.stem(token.text) : token.text,
      isNumber: token.kind == .number)
  }
}
