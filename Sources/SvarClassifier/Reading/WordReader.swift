// From tokens to a lattice of words: which words of the bot each typed word may stand for, alone, in
// parts, or joined with its neighbour. Called through `WordMemory`.

import SvarLanguages
import SvarText

/// Reads words of one language; remembers those it has seen.
struct WordReader {
  private typealias Candidates = [(symbol: UInt32, grade: UInt8)]

  /// What one typed word may be.
  private struct Known {
    var candidates: Candidates
    /// What each part of a compound may be that is not one of the bot's own words; at least two, or
    /// none.
    var parts: [Candidates] = []
    var feature: FeatureToken
    var isNegation: Bool
    /// Whether it may be one word with its neighbour.
    var isJoinable: Bool
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private let vocabulary: Vocabulary
  private let negations: Set<String>
  private let stemmer: StemmerHandle
  private let knownWords: WordSet
  private let functionWords: Set<String>
  /// By the numbers that `WordMemory` gives to words.
  private var known: [Known?] = []
  private var knownPairs: [Pair: UInt32?] = [:]

  private static let mostPairs = 16_384

  init(_ language: ClassifierModel.Language) {
    vocabulary = language.vocabulary
    negations = language.negations
    knownWords = language.knownWords
    functionWords = LanguageKnowledge.named(language.code)?.functionWords ?? []
    stemmer = StemmerHandle(language: vocabulary.language)
  }

  /// Forgets the words: their numbers no longer hold.
  mutating func forget() {
    known.removeAll()
    knownPairs.removeAll()
  }

  /// - Parameter numbers: The number of each token's word; −1 for marks.
  mutating func read(
    _ text: String, _ tokens: [Token], _ numbers: [Int], language: Int
  ) -> Reading {
    var units: [Lattice.Unit] = []
    var arcs: [(start: Int, arc: Lattice.Word)] = []
    var places: [Range<Int>] = []
    var features: [FeatureToken] = []
    var unitOfFeature: [Int] = []
    units.reserveCapacity(tokens.count)
    arcs.reserveCapacity(tokens.count)
    places.reserveCapacity(tokens.count)
    features.reserveCapacity(tokens.count)
    unitOfFeature.reserveCapacity(tokens.count)
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
        let symbol = joined(tokens[previous], token, numbers[previous], numbers[index])
      {
        arcs.append(
          (
            places[previous].lowerBound,
            .init(symbol: symbol, end: start + parts, grade: Lattice.Grade.exact)
          ))
      }
      places.append(start..<(start + parts))
      features.append(word.feature)
      unitOfFeature.append(start)
      previous = index
    }
    var reading = Reading(
      text: text, language: language, tokens: tokens, folded: FoldedText(tokens),
      lattice: Lattice(units: units, words: arcs), unitsOfToken: places)
    reading.features = features
    reading.unitOfFeature = unitOfFeature
    return reading
  }

  private mutating func look(up token: Token, _ number: Int) -> Known {
    if number < known.count {
      if let word = known[number] { return word }
    } else {
      known.append(contentsOf: repeatElement(nil, count: number + 1 - known.count))
    }
    let isWord = token.kind == .word
    var word = Known(
      candidates: candidates(for: token.text),
      feature: FeatureToken(
        text: token.text, stem: isWord ? stemmer.stem(token.text) : token.text,
        isNumber: token.kind == .number),
      isNegation: negations.contains(token.text),
      isJoinable: isWord && token.text.utf8.count > 1 && !functionWords.contains(token.text))
    if isWord, let parts = vocabulary.parts(of: token.text), parts.count >= 2 {
      word.parts = parts.map(candidates)
    }
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
    _ first: Token, _ second: Token, _ firstNumber: Int, _ secondNumber: Int
  ) -> UInt32? {
    guard known[firstNumber]?.isJoinable == true else { return nil }
    let pair = Pair(first: firstNumber, second: secondNumber)
    if let known = knownPairs[pair] { return known }
    let word = vocabulary.joined(first.text, second.text)
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
