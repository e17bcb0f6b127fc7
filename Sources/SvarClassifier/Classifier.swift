// SvarClassifier says what a message means.
//
// In: a message, the compiled `ClassifierModel` of a bot, and what the conversation knows
// (`ClassifyOptions`). Out: a `Classification`, and on request the `Explanation` of how it came
// about. Called by `Svar` for every message, by the compiler to test what it learned.
//
// The steps: the message is read in a language (`Reading`: tokens, values, sentences, a lattice of
// readings); phrases, regexes and examples judge each sentence (`SentenceJudge`); what they leave
// open the linear model weighs, with their hints added (`Weighing`); slots are filled
// (`SlotFilling`).

import SvarModel
import SvarText

/// Classifies messages with one bot's model; immutable. Keeps what it needs to
/// work with, so make one and keep it.
package struct Classifier: Sendable {
  package let model: ClassifierModel
  let workspaces: Pool<Workspace>

  /// Longer messages are cut, in UTF-8 bytes.
  package static let mostBytes = 65_536

  package init(_ model: ClassifierModel) {
    self.model = model
    workspaces = Pool { Workspace(model) }
  }

  /// What `message` means.
  ///
  /// - Complexity: Linear in the message for a given bot; a message in no clear language is read in
  ///   each of the bot's languages.
  package func classify(_ message: String, _ options: ClassifyOptions) -> Classification {
    explain(message, options).classification
  }

  /// The same, with everything that led to it.
  package func explain(_ message: String, _ options: ClassifyOptions) -> Explanation {
    workspaces.withItem { explain(message, options, $0) }
  }

  private func explain(
    _ message: String, _ options: ClassifyOptions, _ workspace: Workspace
  ) -> Explanation {
    defer { workspace.words.forgetPassing() }
    let text = Self.cut(message)
    let tokens = Tokenizer.tokenize(text)
    let words = workspace.words.numbers(of: tokens)
    let choice = chooseLanguages(options, tokens: tokens.count) {
      workspace.words.detectLanguage(tokens, words)
    }
    var best: (language: Int, explanation: Explanation)?
    var removedBy: [(language: Int, subjects: Set<Int>)] = []
    for language in choice.candidates {
      let explanation = explain(text, tokens, words, language, choice, options, workspace)
      removedBy.append((language, explanation.removed))
      guard let current = best else {
        best = (language, explanation)
        continue
      }
      if current.explanation.strength < explanation.strength { best = (language, explanation) }
    }
    guard let best else { return Explanation(classification: Classification(text: text)) }
    let accepted = best.explanation.classification.accepted
    // The same words in a language not told apart: its `never` lines hold as well. Those of the
    // language itself hold for their sentences, and have done so already.
    let removed = Set(removedBy.filter { $0.language != best.language }.flatMap(\.subjects))
    guard
      accepted.contains(where: { accepted in
        removed.contains { model.subjects[$0].name == accepted.intent }
      })
    else { return best.explanation }
    return explain(
      text, tokens, words, best.language, choice, options, workspace, removed: removed)
  }

  private func explain(
    _ text: String, _ tokens: [Token], _ words: [Int], _ language: Int,
    _ choice: LanguageChoice, _ options: ClassifyOptions, _ workspace: Workspace,
    removed: Set<Int> = []
  ) -> Explanation {
    let reading = Reading.make(
      text, tokens, words, language: language, model: model, options: options,
      workspace: workspace)
    var blocked = removed
    if !options.context.isEmpty {
      blocked.formUnion(
        model.subjects.indices.filter { !model.subjects[$0].isOpen(in: options.context) })
    }
    var judge = SentenceJudge(
      model: model, language: model.languages[language], reading: reading, blocked: blocked,
      blockedCases: blockedCases(in: options.context), workspace: workspace)
    let findings = sentences(of: reading).map { judge.judge($0) }
    var weighing = Weighing(
      model: model, linear: model.linearModel(ofLanguage: language), reading: reading,
      findings: findings, blocked: blocked, workspace: workspace)
    let verdict = weighing.weigh()

    var classification = Classification(text: text)
    let isDecided = findings.contains { !$0.winners.isEmpty }
    let named =
      choice.isKnown(language) || isDecided ? language : choice.likely ?? choice.candidates.first
    classification.language = hasWords(tokens) ? named.map { model.languages[$0].code } : nil
    classification.languageIsClear = choice.isClear
    classification.ranking = verdict.ranking
    classification.accepted = verdict.accepted
    classification.inScope = verdict.inScope
    classification.slots = SlotFilling(
      model: model, reading: reading, findings: findings, expected: options.expectedSlot,
      context: options.context
    ).fill()
    classification.answers = answers(in: findings, reading)
    classification.undecided = judge.isUndecided || reading.isUndecided
    classification.shouting = Self.shouting(MoodSignals(of: text, tokens: tokens))
    return Explanation(
      classification: classification, reading: reading, findings: findings, verdict: verdict,
      model: model)
  }

  /// Cases that the context contradicts.
  private func blockedCases(in context: [String: String]) -> Set<Int> {
    guard !context.isEmpty, !model.cases.isEmpty else { return [] }
    return Set(model.cases.indices.filter { !model.cases[$0].conditions.areOpen(in: context) })
  }

  /// The sentences of a message; one, where the whole is an example of several sentences.
  private func sentences(of reading: Reading) -> [Reading.Sentence] {
    let all = 0..<reading.lattice.count
    let examples = model.languages[reading.language].examples
    guard reading.sentences.count > 1, reading.sentences.count <= Self.mostSentencesOfExample,
      examples.subject(of: reading.words(of: all)) != nil
    else { return reading.sentences }
    return [Reading.Sentence(units: all, clauses: [])]
  }

  /// Longer messages are not looked up as a whole.
  private static let mostSentencesOfExample = 16

  /// A message of nothing but thumbs: yes or no.
  private func emojiAnswers(_ reading: Reading) -> [Classification.Answer] {
    guard reading.lattice.count == 0,
      let first = reading.tokens.first(where: { $0.kind == .symbol })
    else { return [] }
    let sign = first.text.unicodeScalars.first.map(Character.init)
    let name = ["👍", "👌", "✅", "🙏", "🆗", "💯"].contains(sign) ? "agrees" : "refuses"
    guard name == "agrees" || ["👎", "❌", "🚫", "🙅"].contains(sign),
      model.subjects.contains(where: { $0.kind == .answer && $0.name == name })
    else { return [] }
    return [
      Classification.Answer(
        name: name, start: first.range.lowerBound, end: first.range.upperBound, confidence: 1)
    ]
  }

  /// A message without letters is in no language.
  private func hasWords(_ tokens: [Token]) -> Bool { tokens.contains { $0.kind == .word } }

  private func answers(
    in findings: [SentenceFinding], _ reading: Reading
  ) -> [Classification.Answer] {
    var found = emojiAnswers(reading)
    for answer in findings.flatMap(\.answers) {
      let name = model.subjects[answer.subject].name
      let bytes = reading.bytes(of: answer.units)
      if let known = found.firstIndex(where: { $0.name == name }) {
        guard found[known].confidence < answer.confidence else {
          // Said twice: «hæ? kan du si det en gang til».
          if found[known].confidence == answer.confidence {
            found[known].end = max(found[known].end, bytes.upperBound)
          }
          continue
        }
        found.remove(at: known)
      }
      found.append(
        Classification.Answer(
          name: name, start: bytes.lowerBound, end: bytes.upperBound,
          confidence: answer.confidence))
    }
    return found
  }

  /// 1 for one sign of anger in how it is typed, 2 for several.
  private static func shouting(_ mood: MoodSignals) -> Int {
    min(mood.kinds, 2)
  }

  private static func cut(_ message: String) -> String {
    guard message.utf8.count > mostBytes else { return message }
    return String(decoding: message.utf8.prefix(mostBytes), as: UTF8.self)
  }
}

extension ClassifierSubject {
  /// Whether nothing in `context` contradicts its conditions; an unknown key contradicts nothing.
  func isOpen(in context: [String: String]) -> Bool { conditions.areOpen(in: context) }
}

extension [ClassifierSubject.Condition] {
  /// Whether nothing in `context` contradicts them.
  func areOpen(in context: [String: String]) -> Bool {
    allSatisfy { condition in
      guard let value = context[condition.key] else { return true }
      return condition.values.contains(value) != condition.isExcluding
    }
  }
}
