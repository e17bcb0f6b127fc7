// How a classification came about, stage by stage; `svar explain` prints it. Made by `Classifier`.

import SvarModel
import SvarText

/// Everything that led to a classification, as plain values.
package struct Explanation: Sendable, Equatable {
  package struct Word: Sendable, Equatable {
    package var text: String
    package var kind: String
    package var start: Int
    package var end: Int
  }

  package struct Value: Sendable, Equatable {
    package var type: String
    package var value: SlotValue
    package var start: Int
    package var end: Int
    package var isNegated: Bool
    package var isCorrection = false
    package var isApproximate = false
    package var isRangeEnd = false
    package var isOrigin = false
  }

  /// A phrase, regex or example that matched, and what became of it.
  package struct Rule: Sendable, Equatable {
    package enum Outcome: String, Sendable {
      /// Decides its sentence.
      case decides
      /// One of several that decide as well.
      case ties
      /// A better one decides.
      case loses
      /// Adds to the evidence.
      case hints
      /// Takes its intent off the table.
      case removes
    }

    package var subject: String
    /// `example`, `phrase`, `regex`, `together`, `clause` or `never`.
    package var kind: String
    package var outcome: Outcome
    /// What the author wrote; empty for an example.
    package var text: String
    /// In the author's file; 0 for an example.
    package var line: Int
    package var start: Int
    package var end: Int
    package var exactWords = 0
    package var literalWords = 0
    package var openWords = 0
    package var skippedWords = 0
  }

  package struct Sentence: Sendable, Equatable {
    package var start: Int
    package var end: Int
    package var rules: [Rule]
    package var answers: [String]
    /// Whether it is equal to an example that is out of scope.
    package var isOutOfScope = false
  }

  /// A share of the linear model in the lead of the first over the second.
  package struct Share: Sendable, Equatable {
    package var feature: String
    package var share: Double
  }

  package var classification: Classification
  package var words: [Word] = []
  package var values: [Value] = []
  package var sentences: [Sentence] = []
  /// What the linear model says of the message: the likeliest intents.
  package var modelRanking: [Classification.Ranked] = []
  /// Why the model puts the first of them before the second, largest share first.
  package var shares: [Share] = []
  /// Intents whose evidence is negated.
  package var damped: [String] = []
  /// For choosing among languages: decided sentences count most, then what was learned.
  var strength = 0.0

  init(classification: Classification) { self.classification = classification }

  init(
    classification: Classification, reading: Reading, findings: [SentenceFinding],
    verdict: Verdict, model: ClassifierModel
  ) {
    self.classification = classification
    let covered = findings.filter { !$0.winners.isEmpty }.reduce(0) { $0 + $1.units.count }
    let all = max(reading.lattice.count, 1)
    let hasAnswer = findings.contains { !$0.answers.isEmpty }
    strength =
      Double(covered) / Double(all) * 2 + (hasAnswer ? 0.5 : 0)
      + verdict.inScope * classification.confidence
    source = Source(
      reading: reading, findings: findings, verdict: verdict, model: model)
  }

  /// Subjects that `never` lines took off the table.
  var removed: Set<Int> {
    Set(source?.findings.flatMap { Array($0.removed.keys) } ?? [])
  }

  /// What the stages are made from when they are asked for: most callers never ask.
  private var source: Source?

  fileprivate struct Source: Sendable {
    var reading: Reading
    var findings: [SentenceFinding]
    var verdict: Verdict
    var model: ClassifierModel
  }

  package static func == (left: Explanation, right: Explanation) -> Bool {
    left.classification == right.classification && left.words == right.words
      && left.values == right.values && left.sentences == right.sentences
      && left.modelRanking == right.modelRanking && left.shares == right.shares
      && left.damped == right.damped
  }

  /// The same with all stages filled in.
  package func filled() -> Explanation {
    guard let source else { return self }
    var full = self
    full.source = nil
    let reading = source.reading
    full.words = reading.tokens.map {
      Word(
        text: $0.text, kind: "\($0.kind)", start: $0.range.lowerBound, end: $0.range.upperBound)
    }
    full.values = reading.values.map { value in
      let bytes = reading.bytes(of: value.units)
      return Value(
        type: value.type, value: value.value, start: bytes.lowerBound, end: bytes.upperBound,
        isNegated: value.isNegated, isCorrection: value.isCorrection,
        isApproximate: value.isApproximate, isRangeEnd: value.isRangeEnd, isOrigin: value.isOrigin)
    }
    full.sentences = source.findings.map(source.sentence)
    source.fillModel(&full)
    return full
  }
}

extension Explanation.Source {
  private var language: ClassifierModel.Language { model.languages[reading.language] }

  func sentence(_ finding: SentenceFinding) -> Explanation.Sentence {
    var rules: [Explanation.Rule] = []
    for (subject, phrase) in finding.removed.sorted(by: { $0.key < $1.key }) {
      rules.append(rule(subject, "never", .removes, phrase, finding.units))
    }
    for cover in finding.winners {
      rules.append(rule(cover, finding.winners.count > 1 ? .ties : .decides))
    }
    for cover in finding.rivals { rules.append(rule(cover, .loses)) }
    for hint in finding.hints {
      let units =
        (hint.units.map(\.lowerBound).min() ?? 0)..<(hint.units.map(\.upperBound).max() ?? 0)
      rules.append(rule(hint.subject, "\(hint.kind)", .hints, hint.rule, units))
    }
    let bytes = reading.bytesOfSentence(finding.units)
    return Explanation.Sentence(
      start: bytes.lowerBound, end: bytes.upperBound, rules: rules,
      answers: finding.answers.map { model.subjects[$0.subject].name },
      isOutOfScope: finding.isOutOfScope)
  }

  private func rule(_ cover: Cover, _ outcome: Explanation.Rule.Outcome) -> Explanation.Rule {
    var rule = rule(
      cover.subject, cover.ground.rawValue, outcome, cover.rule, cover.units)
    rule.exactWords = cover.score.exactWords
    rule.literalWords = cover.score.literalWords
    rule.openWords = cover.score.openWords
    rule.skippedWords = cover.score.skippedWords
    return rule
  }

  private func rule(
    _ subject: Int, _ kind: String, _ outcome: Explanation.Rule.Outcome, _ number: Int?,
    _ units: Range<Int>
  ) -> Explanation.Rule {
    var text = ""
    var line = 0
    if let number, kind == "regex", language.regexes.indices.contains(number) {
      text = language.regexes[number].expression.pattern
      line = Int(language.regexes[number].line)
    } else if let number, kind != "regex", language.phrases.indices.contains(number) {
      text = language.phrases.text(number)
      line = Int(language.phrases[number].line)
    }
    let bytes = reading.bytes(of: units)
    return Explanation.Rule(
      subject: model.subjects[subject].name, kind: kind, outcome: outcome, text: text, line: line,
      start: bytes.lowerBound, end: bytes.upperBound)
  }

  func fillModel(_ explanation: inout Explanation) {
    explanation.damped = verdict.damped.keys.sorted().map { model.subjects[$0].name }
    guard let linear = model.linearModel(ofLanguage: reading.language),
      linear.intentCount == model.intents.count, linear.intentCount > 0
    else { return }
    let score = linear.score(reading.features)
    let ranked = score.probabilities.indices.sorted {
      (score.probabilities[$1], model.subjects[model.intents[$0]].name)
        < (score.probabilities[$0], model.subjects[model.intents[$1]].name)
    }
    explanation.modelRanking = ranked.prefix(10).map {
      Classification.Ranked(
        intent: model.subjects[model.intents[$0]].name,
        confidence: Double(score.probabilities[$0]))
    }
    guard ranked.count > 1 else { return }
    explanation.shares = linear.explain(reading.features, for: ranked[0], against: ranked[1])
      .map { Explanation.Share(feature: $0.feature, share: Double($0.share)) }
      .sorted { ($1.share.magnitude, $0.feature) < ($0.share.magnitude, $1.feature) }
  }
}
