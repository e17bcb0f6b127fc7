// From tokens to a lattice of words: which words of the bot each typed word may stand for, alone, in
// parts, or joined with its neighbour. Called by `Reading.make`.

import SvarLanguages
import SvarText

/// Reads words of one language; remembers those it has seen.
struct WordReader {
  /// What one typed word may be.
  private struct Known {
    var candidates: [(symbol: UInt32, grade: UInt8)]
    /// The parts of a compound that is not one of the bot's own words, at least two; or none.
    var parts: [String]
    var stem: String
  }

  private let vocabulary: Vocabulary
  private let negations: Set<String>
  private let stemmer: StemmerHandle
  private var known: [String: Known] = [:]
  private var knownPairs: [String: UInt32?] = [:]
  private let knownWords: WordSet
  private let functionWords: Set<String>

  init(_ language: ClassifierModel.Language) {
    vocabulary = language.vocabulary
    negations = language.negations
    knownWords = language.knownWords
    functionWords = LanguageKnowledge.named(language.code)?.functionWords ?? []
    stemmer = StemmerHandle(language: vocabulary.language)
  }

  mutating func read(_ text: String, _ tokens: [Token], language: Int) -> Reading {
    var units: [Lattice.Unit] = []
    var arcs: [(start: Int, arc: Lattice.Word)] = []
    var places: [Range<Int>] = []
    var features: [FeatureToken] = []
    var unitOfFeature: [Int] = []
    var previous: Int?
    for (index, token) in tokens.enumerated() {
      guard token.isTextual else {
        places.append(units.count..<units.count)
        // Only a hyphen between two words still lets them be one.
        if token.text != "-" { previous = nil }
        continue
      }
      let word = look(up: token)
      let start = units.count
      let parts = max(word.parts.count, 1)
      for _ in 0..<parts {
        units.append(Lattice.Unit(token: index, isNegation: negations.contains(token.text)))
      }
      for candidate in word.candidates {
        arcs.append(
          (
            start,
            .init(symbol: candidate.symbol, end: start + parts, grade: candidate.grade)
          ))
      }
      for (offset, part) in word.parts.enumerated() {
        for candidate in candidates(for: part) {
          arcs.append(
            (
              start + offset,
              .init(symbol: candidate.symbol, end: start + offset + 1, grade: candidate.grade)
            ))
        }
      }
      if let previous, token.kind == .word, tokens[previous].kind == .word,
        let symbol = joined(tokens[previous].text, token.text)
      {
        arcs.append(
          (
            places[previous].lowerBound,
            .init(symbol: symbol, end: start + parts, grade: Lattice.Grade.exact)
          ))
      }
      places.append(start..<(start + parts))
      features.append(
        FeatureToken(text: token.text, stem: word.stem, isNumber: token.kind == .number))
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

  private mutating func look(up token: Token) -> Known {
    if let word = known[token.text] { return word }
    var word = Known(candidates: candidates(for: token.text), parts: [], stem: token.text)
    if token.kind == .word {
      word.stem = stemmer.stem(token.text)
      if let parts = vocabulary.parts(of: token.text), parts.count >= 2 { word.parts = parts }
    }
    known[token.text] = word
    return word
  }

  /// Words that are known from examples are no misspellings of phrases' words.
  private func candidates(for word: String) -> [(symbol: UInt32, grade: UInt8)] {
    let found = vocabulary.candidates(for: word).map { ($0.word, $0.grade.rawValue) }
    if found.first?.1 == Lattice.Grade.typo, knownWords.contains(word) { return [] }
    return found
  }

  /// A word of the bot that two typed ones are together; function words join with nothing.
  private mutating func joined(_ first: String, _ second: String) -> UInt32? {
    guard first.utf8.count > 1, second.utf8.count > 1, !functionWords.contains(first),
      !functionWords.contains(second)
    else { return nil }
    let key = first + " " + second
    if let known = knownPairs[key] { return known }
    let word = vocabulary.joined(first, second)
    knownPairs[key] = .some(word)
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
