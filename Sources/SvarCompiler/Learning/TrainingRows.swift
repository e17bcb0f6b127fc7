// What the linear model learns from: examples, names, and sentences that phrases accept.

import SvarClassifier
import SvarText

/// The rows of a bot, in the order of its files.
struct TrainingRows {
  private(set) var rows: [TrainingRow] = []
  private(set) var outOfScope: [[FeatureToken]] = []
  private(set) var background: [[FeatureToken]] = []

  /// How much a sentence sampled from a phrase counts beside an example.
  static let phraseWeight: Float = 0.4
  /// Sentences sampled from one phrase.
  static let samplesOfPhrase = 3

  /// - Parameter source: Lowered; its models are not read.
  init(_ source: ClassifierSource) {
    // The linear model numbers intents only.
    var intentNumbers: [Int: Int] = [:]
    for (index, subject) in source.subjects.enumerated() where subject.kind == .intent {
      intentNumbers[index] = intentNumbers.count
    }
    for language in source.languages {
      let stemmer = StemmerHandle(language: language.code)
      let openings = Self.openings(language)
      func tokens(_ text: String) -> [FeatureToken] {
        Self.withoutOpening(Self.features(of: text, stemmer), openings)
      }
      for example in language.examples {
        guard let subject = example.subject else {
          outOfScope.append(tokens(example.text))
          continue
        }
        guard let intent = intentNumbers[subject] else { continue }
        rows.append(TrainingRow(tokens: tokens(example.text), intent: intent))
      }
      for phrase in language.phrases {
        guard let intent = intentNumbers[phrase.subject] else { continue }
        let pattern: PatternNode
        switch phrase.meaning {
        case .covering(let covering): pattern = covering
        case .together(let parts): pattern = .sequence(parts)
        case .never: continue
        }
        for words in Self.samples(of: pattern, language, count: Self.samplesOfPhrase) {
          rows.append(
            TrainingRow(
              tokens: tokens(words.joined(separator: " ")), intent: intent,
              weight: Self.phraseWeight))
        }
      }
      background += Background.sentences(language: language.code).map { tokens(String($0)) }
    }
    let nameStemmer = StemmerHandle(language: source.languages.first?.code ?? "und")
    for (index, intent) in intentNumbers.sorted(by: { $0.key < $1.key }) {
      if let name = nameSentence(source.subjects[index].name) {
        rows.append(
          TrainingRow(
            tokens: Self.features(of: name, nameStemmer), intent: intent, weight: 0.5))
      }
    }
  }

  /// The skip words of a language as sequences, at most 2,000.
  private static func openings(_ language: LanguageSource) -> Set<[String]> {
    var found: Set<[String]> = []
    for pattern in language.skip {
      for words in sequences(of: pattern, language, depth: 0).prefix(500) where !words.isEmpty {
        found.insert(words)
        if found.count >= 2000 { return found }
      }
    }
    return found
  }

  private static func sequences(
    of pattern: PatternNode, _ language: LanguageSource, depth: Int
  ) -> [[String]] {
    guard depth < 16 else { return [] }
    switch pattern {
    case .word(let word): return [[word]]
    case .choice(let nodes):
      return nodes.flatMap { sequences(of: $0, language, depth: depth + 1) }
    case .optional(let node): return [[]] + sequences(of: node, language, depth: depth + 1)
    case .rule(let number):
      guard language.rules.indices.contains(number) else { return [] }
      return sequences(of: language.rules[number], language, depth: depth + 1)
    case .sequence(let nodes):
      return nodes.reduce([[]]) { before, node in
        let ends = sequences(of: node, language, depth: depth + 1)
        return Array(before.flatMap { words in ends.map { words + $0 } }.prefix(500))
      }
    case .value, .anything, .text: return []
    }
  }

  /// A row without the greeting it opens with, as the classifier reads messages; short rows stay.
  private static func withoutOpening(
    _ tokens: [FeatureToken], _ openings: Set<[String]>
  ) -> [FeatureToken] {
    var rest = tokens[...]
    var isOpening = true
    while isOpening {
      isOpening = false
      for length in (1...4).reversed() where length <= rest.count {
        if openings.contains(rest.prefix(length).map(\.text)) {
          rest = rest.dropFirst(length)
          isOpening = true
          break
        }
      }
    }
    return rest.count >= 3 ? Array(rest) : tokens
  }

  /// Words and numbers as the classifier's reading makes them.
  static func features(of text: String, _ stemmer: StemmerHandle) -> [FeatureToken] {
    Tokenizer.tokenize(text).compactMap { token in
      switch token.kind {
      case .word: FeatureToken(text: token.text, stem: stemmer.stem(token.text))
      case .number: FeatureToken(text: token.text, stem: token.text, isNumber: true)
      case .punctuation, .symbol: nil
      }
    }
  }

  /// Some sentences a pattern accepts: each takes the next alternative of every choice.
  static func samples(
    of pattern: PatternNode, _ language: LanguageSource, count: Int
  ) -> [[String]] {
    var found: [[String]] = []
    for turn in 0..<count {
      var steps = 0
      let words = sample(pattern, language, turn: turn, depth: 0, &steps)
      if !words.isEmpty, !found.contains(words) { found.append(words) }
    }
    return found
  }

  private static func sample(
    _ pattern: PatternNode, _ language: LanguageSource, turn: Int, depth: Int, _ steps: inout Int
  ) -> [String] {
    steps += 1
    guard depth < 32, steps < 500 else { return [] }
    switch pattern {
    case .word(let word):
      return [word]
    case .sequence(let nodes):
      var words: [String] = []
      for (index, node) in nodes.enumerated() {
        words += sample(node, language, turn: turn &+ index, depth: depth + 1, &steps)
      }
      return words
    case .choice(let nodes):
      guard !nodes.isEmpty else { return [] }
      return sample(nodes[turn % nodes.count], language, turn: turn, depth: depth + 1, &steps)
    case .optional(let node):
      return turn % 2 == 1 ? sample(node, language, turn: turn, depth: depth + 1, &steps) : []
    case .rule(let number):
      guard language.rules.indices.contains(number) else { return [] }
      return sample(language.rules[number], language, turn: turn, depth: depth + 1, &steps)
    case .value(let name):
      // `{list:slot}` and values under a condition are called by their list first.
      let list = name.prefix { $0 != ":" && $0 != " " }
      let phrases = language.lists.filter { $0.list == list }
      guard !phrases.isEmpty else { return [] }
      return sample(
        phrases[turn % phrases.count].pattern, language, turn: turn, depth: depth + 1, &steps)
    case .anything, .text:
      return []
    }
  }
}
