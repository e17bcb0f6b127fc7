// What can be shown about a bot's phrases. In: its compiled classifier, the symbolic form it was
// made from, places. Out: problems. Called by SvarCompiler where a bot is checked, not where it is
// loaded: nothing here keeps a bot from compiling.

import SvarClassifier
import SvarDiagnostics
import SvarModel
import SvarText

/// A group of alternatives in a phrase or rule, with the places of the alternatives.
package struct PhraseGroup: Sendable {
  package var language: String
  package var alternatives: [PatternNode]
  package var texts: [String]
  package var spans: [SourceSpan]

  package init(
    language: String, alternatives: [PatternNode], texts: [String], spans: [SourceSpan]
  ) {
    self.language = language
    self.alternatives = alternatives
    self.texts = texts
    self.spans = spans
  }
}

/// Proofs about phrases, language by language.
package struct PhraseProofs {
  let classifier: Classifier
  let source: ClassifierSource
  let places: BotPlaces
  let groups: [PhraseGroup]
  let sentences: SentenceText
  let consequences: Consequences
  package private(set) var problems: [ProofProblem] = []

  /// A day on which witnesses are read.
  static let now = Moment(seconds: 1_795_431_600, offsetMinutes: 60)

  package init(
    _ model: ClassifierModel, source: ClassifierSource, bot: BotDefinition, places: BotPlaces,
    groups: [PhraseGroup] = []
  ) {
    classifier = Classifier(model)
    self.source = source
    self.places = places
    self.groups = groups
    sentences = SentenceText(bot: bot, types: source.types)
    consequences = Consequences(BotView(bot))
    for (number, language) in source.languages.enumerated() {
      guard let graph = model.phraseGraph(ofLanguage: number) else { continue }
      let walker = GraphWalker(graph)
      findShared(language, number, walker)
      findDead(language, graph)
      findDeadAlternatives(language)
      findLookAlikes(language, number, walker)
      findNegated(language, number, graph)
      findLostExamples(language, number)
    }
  }

  mutating func report(_ problem: ProofProblem) { problems.append(problem) }

  func place(ofPhrase id: Int, _ language: String) -> SourceSpan {
    let all = places.phrases[language] ?? []
    return all.indices.contains(id) ? all[id] : places.bot
  }

  func findings(
    _ text: String, _ number: Int, ignoringExamples: Bool
  ) -> [SentenceFinding] {
    classifier.findings(
      in: text, language: number, ignoringExamples: ignoringExamples,
      options: ClassifyOptions(
        language: source.languages[number].code, isLanguageFixed: true, now: Self.now))
  }

  // MARK: - Ambiguity (N6)

  private mutating func findShared(
    _ language: LanguageSource, _ number: Int, _ walker: GraphWalker
  ) {
    let graph = walker.graph
    let subjects = source.subjects
    func subject(_ id: UInt32) -> Int? {
      graph.phrases.indices.contains(Int(id)) ? Int(graph.phrases[Int(id)].subject) : nil
    }
    func areRivals(_ first: Int, _ second: Int) -> Bool {
      first != second && subjects.indices.contains(first) && subjects.indices.contains(second)
        && !subjects[first].over.contains(second) && !subjects[second].over.contains(first)
    }
    let proofs = self
    let shared = SharedSentences(
      walker, root: .covering, areRivals: { areRivals(Int($0), Int($1)) },
      isRival: { firstID, secondID in
        guard let first = subject(firstID), let second = subject(secondID) else { return false }
        return areRivals(first, second) && proofs.canMeet(firstID, secondID, graph)
      })
    var told: [String: Int] = [:]
    for sentence in shared.found {
      guard let text = sentences.text(sentence.letters, in: graph, types: walker.types),
        let first = subject(sentence.first), let second = subject(sentence.second)
      else { continue }
      let pair = "\(min(first, second)) \(max(first, second))"
      guard told[pair, default: 0] < Self.mostOfTwoIntents else { continue }
      let judged = findings(text, number, ignoringExamples: true)
      guard judged.count == 1,
        Set(judged[0].winners.map(\.subject)).isSuperset(of: [first, second])
      else { continue }
      told[pair, default: 0] += 1
      report(
        .ambiguousPhrases(
          sentence: text, intent: subjects[first].name, other: subjects[second].name,
          isOpen: judged[0].winners.contains { $0.score.openWords > 0 },
          at: place(ofPhrase: Int(sentence.first), language.code),
          and: place(ofPhrase: Int(sentence.second), language.code)))
    }
    if shared.isCut {
      report(
        .notProven(
          what: "that no sentence in '\(language.code)' belongs to two intents",
          budget: "more than \(SharedSentences.mostStates) places or "
            + "\(SharedSentences.mostTried) pairs of moves", at: places.bot))
    }
  }

  /// More ambiguities between two intents would tell nobody more.
  static let mostOfTwoIntents = 4

  /// What must hold for a phrase to be heard: its intent's conditions and its own.
  func conditions(of id: UInt32, _ graph: PhraseGraph) -> [ClassifierSubject.Condition] {
    guard graph.phrases.indices.contains(Int(id)) else { return [] }
    let phrase = graph.phrases[Int(id)]
    let subject = Int(phrase.subject)
    let variant = Int(phrase.variant)
    return (source.subjects.indices.contains(subject) ? source.subjects[subject].conditions : [])
      + (source.cases.indices.contains(variant) ? source.cases[variant].conditions : [])
  }

  /// Whether two phrases can be heard in the same situation.
  func canMeet(_ first: UInt32, _ second: UInt32, _ graph: PhraseGraph) -> Bool {
    let others = conditions(of: second, graph)
    return conditions(of: first, graph).allSatisfy { mine in
      others.allSatisfy { mine.canHold(with: $0) }
    }
  }

  // MARK: - Examples

  /// Examples that a `never` line of their own intent takes away, and those whose smallest change
  /// goes to another intent.
  private mutating func findLostExamples(_ language: LanguageSource, _ number: Int) {
    let spans = places.examples[language.code] ?? []
    let takers = subjectsWithNever(language)
    for (index, example) in language.examples.enumerated() {
      guard let own = example.subject, spans.indices.contains(index),
        source.subjects[own].kind == .intent || takers.contains(own)
      else { continue }
      let judged = findings(example.text, number, ignoringExamples: true)
      if let line = judged.lazy.compactMap({ $0.removed[own] }).first {
        report(
          .phraseNeverMatches(
            example: example.text, at: spans[index], never: place(ofPhrase: line, language.code)))
      }
      guard source.subjects[own].kind == .intent, judged.count == 1,
        let best = judged[0].winners.first, best.ground == .phrase,
        !judged[0].winners.contains(where: { $0.subject == own }),
        !source.subjects[best.subject].over.contains(own), let rule = best.rule
      else { continue }
      report(
        .exampleOfOther(
          example: example.text, other: source.subjects[best.subject].name, at: spans[index],
          phrase: place(ofPhrase: rule, language.code)))
    }
  }
}

private func subjectsWithNever(_ language: LanguageSource) -> Set<Int> {
  Set(
    language.phrases.compactMap { phrase in
      if case .never = phrase.meaning { return phrase.subject }
      return nil
    })
}

/// Examples that a `never` line of their own intent takes away: they decide for nobody. For where
/// ``PhraseProofs``, which find them too, are not made.
package func examplesTaken(
  from source: ClassifierSource, by model: ClassifierModel, places: BotPlaces
) -> [ProofProblem] {
  var problems: [ProofProblem] = []
  let classifier = Classifier(model)
  for (number, language) in source.languages.enumerated() {
    let subjects = subjectsWithNever(language)
    guard !subjects.isEmpty else { continue }
    let phrases = places.phrases[language.code] ?? []
    let examples = places.examples[language.code] ?? []
    for (index, example) in language.examples.enumerated() {
      guard let own = example.subject, subjects.contains(own), examples.indices.contains(index)
      else { continue }
      let judged = classifier.findings(
        in: example.text, language: number,
        options: ClassifyOptions(
          language: language.code, isLanguageFixed: true, now: PhraseProofs.now))
      guard let line = judged.lazy.compactMap({ $0.removed[own] }).first else { continue }
      problems.append(
        .phraseNeverMatches(
          example: example.text, at: examples[index],
          never: phrases.indices.contains(line) ? phrases[line] : examples[index]))
    }
  }
  return problems
}

extension ClassifierSubject.Condition {
  /// Whether some context fulfils both.
  func canHold(with other: ClassifierSubject.Condition) -> Bool {
    guard key == other.key else { return true }
    let (mine, theirs) = (Set(values), Set(other.values))
    return switch (isExcluding, other.isExcluding) {
    case (false, false): !mine.isDisjoint(with: theirs)
    case (false, true): !mine.isSubset(of: theirs)
    case (true, false): !theirs.isSubset(of: mine)
    case (true, true): true
    }
  }
}
