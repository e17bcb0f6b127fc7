// What `svar sample` shows is what the classifier accepts: sentences of every line of the first bot, by
// chance, in all its languages.

import Foundation
import Svar
import SvarClassifier
import SvarCompiler
import SvarDiagnostics
import SvarModel
import SvarReference
import SvarText
import Testing

@Suite("Samples of phrases")
struct SampleTests {
  private static let bot =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("intents/lysglimt").path

  private static func files() throws -> [SourceFile] {
    let names = FileManager.default.enumerator(atPath: bot)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      let data = try Data(contentsOf: URL(fileURLWithPath: bot + "/" + name))
      return SourceFile(path: name, bytes: Array(data))
    }
  }

  @Test("are accepted")
  func areAccepted() throws {
    let isLong = ProcessInfo.processInfo.environment["SVAR_LONG_TESTS"] == "1"
    let seed: UInt64 = isLong ? UInt64.random(in: 0..<1_000_000_000) : 20_261_126
    let samples = try PhraseSamples(path: Self.bot, writesLists: true)
    let lowered = lower(try Self.files())
    let classifier = Classifier(try ClassifierModel(lowered.source))
    var counts: [String: Int] = [:]
    var misses: [String] = []
    for subject in lowered.source.subjects {
      for language in samples.languages {
        let lines = samples.lines(of: subject.name, language: language)
        for sentence in samples.sample(
          lines, count: isLong ? 20 * lines.count : lines.count, seed: seed)
        {
          let explanation = classifier.explain(
            sentence.text.replacing("…", with: " "),
            ClassifyOptions(language: language, now: ComparedBot.noon, expectedSlot: nil)
          ).filled()
          if isTaken(sentence, subject, lowered, explanation) { continue }
          let key = language + (sentence.line.phrase.contains("{") ? " with values" : "")
          counts[key, default: 0] += 1
          guard !isAccepted(sentence, subject, explanation) else { continue }
          let told =
            "seed \(seed), \(language): «\(sentence.text)» of \(subject.name): \(sentence.line.phrase)"
          if sentence.line.phrase.contains("{") {
            misses.append(told)
          } else {
            Issue.record("\(told)")
          }
        }
      }
    }
    print(
      "samples: seed \(seed), \(counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" })")
    #expect(counts.values.reduce(0, +) > 1000)
    // Examples of values are put together by chance: two dates may be one, a value of a list may be a
    // part of a longer one, and a postal code without its place is a number.
    let withValues = counts.filter { $0.key.hasSuffix("values") }.values.reduce(0, +)
    #expect(misses.count * 25 <= withValues, "\(misses.joined(separator: "\n"))")
  }

  /// Whether a `never` line or an example decides before the phrase is looked at, or, of an `&` line,
  /// a phrase of another.
  private func isTaken(
    _ sentence: PhraseSamples.Sentence, _ subject: ClassifierSubject, _ lowered: LoweredBot,
    _ explanation: Explanation
  ) -> Bool {
    let words = Tokenizer.words(sentence.text)
    let language = lowered.source.languages.first { $0.code == sentence.line.language }
    return language?.examples.contains { Tokenizer.words($0.text) == words } ?? false
      || explanation.sentences.contains { found in
        found.rules.contains {
          $0.outcome == .removes && $0.subject == subject.name
            || sentence.line.isTogether && ($0.outcome == .decides || $0.outcome == .ties)
        }
      }
  }

  /// Whether the line that the sentence comes from, or another of its subject, hears it.
  private func isAccepted(
    _ sentence: PhraseSamples.Sentence, _ subject: ClassifierSubject, _ explanation: Explanation
  ) -> Bool {
    explanation.sentences.contains { found in
      found.answers.contains(subject.name)
        || found.rules.contains { rule in
          guard rule.subject == subject.name else { return false }
          return switch rule.outcome {
          case .decides, .ties, .loses: true
          case .hints: sentence.line.isTogether || rule.kind == "clause"
          case .removes: false
          }
        }
    }
  }
}
