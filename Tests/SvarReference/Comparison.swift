// The compiled classifier held against the reference. In: a bot and a message. Out: every
// difference, in words. Called by the conformance tests and the program `svar-conformance`.

import SvarClassifier
import SvarModel
import SvarStorage

/// A bot compiled for both.
package struct ComparedBot {
  package let source: ClassifierSource
  package let classifier: Classifier
  private let given: [String: [LanguageSource.ListPhrase]]
  private let reference: ReferenceClassifier

  /// Sunday 2026-11-22, noon in Oslo.
  package static let noon = Moment(
    CivilTime(year: 2026, month: 11, day: 22, hour: 12), offsetMinutes: 60)

  /// - Parameters:
  ///   - classifier: The compiled bot; nil to compile it here.
  ///   - given: Language → phrases of values that the host has added to lists.
  package init(
    _ source: ClassifierSource, classifier: ClassifierModel? = nil,
    given: [String: [LanguageSource.ListPhrase]] = [:]
  ) throws {
    // To the reference they are values like the others.
    var all = source
    for index in all.languages.indices {
      all.languages[index].lists += given[all.languages[index].code] ?? []
    }
    self.source = source
    self.given = given
    self.classifier = Classifier(
      try (classifier ?? ClassifierModel(source)).giving(given))
    reference = try ReferenceClassifier(all)
  }

  /// The same bot written to bytes and read again.
  package func reread() throws -> ComparedBot {
    var writer = FlatWriter()
    classifier.model.write(into: &writer)
    var reader = FlatReader(writer.bytes)
    return try ComparedBot(source, classifier: ClassifierModel(reading: &reader), given: given)
  }

  package func explain(_ message: String, _ heard: Circumstances = .init()) -> Explanation {
    classifier.explain(
      message,
      ClassifyOptions(
        language: source.languages[heard.language].code, now: Self.noon,
        expectedSlot: heard.asked, context: heard.context)
    ).filled()
  }

  /// What the classifier says otherwise than the reference; nothing where it says that a limit
  /// kept it from knowing.
  package func differences(_ message: String, _ heard: Circumstances = .init()) -> [String] {
    differences(message, heard, explain(message, heard)).all
  }

  package func differences(
    _ message: String, _ heard: Circumstances, _ explanation: Explanation
  ) -> (all: [String], slotsAreCompared: Bool) {
    if explanation.classification.undecided { return ([], false) }
    let verdict = reference.classify(message, heard, values: explanation.values)
    return (differences(explanation, verdict), verdict.slots != nil)
  }

  private func differences(
    _ explanation: Explanation, _ verdict: ReferenceVerdict
  ) -> [String] {
    var differences: [String] = []
    func compare<Part: Equatable>(_ what: String, _ engine: Part, _ reference: Part) {
      if engine != reference { differences.append("\(what): \(engine), reference \(reference)") }
    }
    let lists = explanation.values.filter { source.lists.contains($0.type) }
      .map { "\($0.type)=\($0.value.plain)" }
    compare("list values", lists, verdict.listValues)
    let fillings = Dictionary(
      explanation.classification.slots.map { ($0.slot, $0.value.plain) }, uniquingKeysWith: { $1 })
    if let slots = verdict.slots, !slots.contains(fillings) {
      differences.append("slots \(fillings), reference \(slots)")
    }
    compare("sentences", explanation.sentences.count, verdict.sentences.count)
    for (number, (engine, reference)) in zip(explanation.sentences, verdict.sentences).enumerated()
    {
      differences += self.differences(engine, reference).map { "sentence \(number + 1): \($0)" }
    }
    let decided = explanation.classification.accepted.filter { accepted in
      accepted.isDecisive
        && !source.subjects.contains { $0.isCourtesy && $0.name == accepted.intent }
    }.map(\.intent)
    compare("decided", decided, verdict.decided)
    var answers: [String: Double] = [:]
    for sentence in verdict.sentences {
      for (subject, confidence) in sentence.answers {
        let name = source.subjects[subject].name
        answers[name] = max(answers[name] ?? 0, confidence)
      }
    }
    let found = Dictionary(
      explanation.classification.answers.map { ($0.name, $0.confidence) }, uniquingKeysWith: max)
    if !explanation.sentences.isEmpty { compare("answers", found, answers) }
    return differences
  }

  private func differences(
    _ engine: Explanation.Sentence, _ reference: ReferenceSentence
  ) -> [String] {
    var differences: [String] = []
    func name(_ subject: Int) -> String { source.subjects[subject].name }
    func differ(_ text: String) { differences.append(text) }
    let removed = engine.rules.filter { $0.outcome == .removes }
    if Set(removed.map(\.subject)) != Set(reference.removed.keys.map(name)) {
      differ("removed \(removed.map(\.subject)), reference \(reference.removed.keys.map(name))")
    }
    for rule in removed
    where !reference.removed.contains(where: {
      name($0.key) == rule.subject && $0.value.contains(rule.text)
    }) {
      differ("'\(rule.text)' removes \(rule.subject), which it does not in the reference")
    }
    if engine.isOutOfScope != reference.isOutOfScope {
      differ("out of scope \(engine.isOutOfScope), reference \(reference.isOutOfScope)")
    }
    let winners = engine.rules.filter { $0.outcome == .decides || $0.outcome == .ties }
    compare(winners, reference.winners, "wins", differ)
    compare(
      engine.rules.filter { $0.outcome == .loses }, reference.rivals, "loses", differ)
    let hints = Set(
      engine.rules.filter { $0.outcome == .hints }.map {
        [$0.subject, $0.kind, $0.kind == "clause" ? "" : $0.text]
      })
    let expected = Set(reference.hints.map { [name($0.subject), $0.kind, $0.line] })
    if hints != expected { differ("hints \(hints), reference \(expected)") }
    return differences
  }

  private func compare(
    _ engine: [Explanation.Rule], _ reference: [ReferenceSentence.Cover], _ verb: String,
    _ differ: (String) -> Void
  ) {
    for rule in engine {
      guard
        let cover = reference.first(where: { source.subjects[$0.subject].name == rule.subject })
      else {
        differ("\(rule.subject) \(verb) by '\(rule.text)', not in the reference")
        continue
      }
      let counts = [rule.exactWords, rule.literalWords, rule.openWords, rule.skippedWords]
      if counts != cover.counts {
        differ("\(rule.subject) \(verb) with \(counts), in the reference with \(cover.counts)")
      }
      if rule.kind != "example", !cover.lines.contains(rule.text) {
        differ("\(rule.subject) \(verb) by '\(rule.text)', in the reference by \(cover.lines)")
      }
    }
    for cover in reference {
      let name = source.subjects[cover.subject].name
      if !engine.contains(where: { $0.subject == name }) {
        differ("\(name) \(verb) in the reference by \(cover.lines)")
      }
    }
  }
}
