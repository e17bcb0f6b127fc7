// What the intent language means, case by case: `Cases/*.cases`, each held against the compiled
// classifier, against the same bot written to bytes and read again, and against the reference.

import Foundation
import SvarClassifier
import SvarCompiler
import SvarDiagnostics
import SvarModel
import SvarReference
import Testing

@Suite("Cases")
struct CaseTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".cases") }.sorted()

  @Test("mean what they say", arguments: files)
  func hold(file: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
    for bot in try parseCases(text) { try check(bot, in: file) }
  }

  @Test("are there")
  func areThere() throws {
    var count = 0
    for file in Self.files {
      let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
      count += try parseCases(text).reduce(0) { $0 + $1.cases.count }
    }
    print("\(count) cases in \(Self.files.count) files")
    #expect(count >= 150)
  }
}

/// Compiles a bot and holds every case of it against all that classify.
func check(_ bot: CaseBot, in file: String) throws {
  let files = bot.files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
  guard bot.refusals.isEmpty else {
    let found = compile(files, learns: false).diagnostics.map { "\($0.id)" }
    for refusal in bot.refusals where !found.contains(refusal) {
      Issue.record("\(file): the bot before line \(bot.line) has \(found), not '\(refusal)'")
    }
    return
  }
  try check(bot.cases, files: files, given: bot.given, in: file)
}

/// The same for a bot that stands in files.
func check(
  _ cases: [Case], files: [SourceFile], given: ListValues = ListValues(), in file: String
) throws {
  let compilation = compile(files, learns: false)
  let renderer = DiagnosticRenderer(sources: SourceMap(files), colors: false)
  let problems = compilation.diagnostics.filter { $0.severity == .error }
    .map { renderer.text($0) }.joined(separator: "\n")
  guard let compiled = compilation.bot, let source = compilation.source else {
    Issue.record("\(file): the bot before line \(cases.first?.number ?? 0): \(problems)")
    return
  }
  let compared = try ComparedBot(
    source, classifier: compiled.classifier,
    given: phrases(of: given, for: compiled.classifier, of: compiled.definition))
  let reread = try compared.reread()
  for one in cases {
    guard let language = source.languages.firstIndex(where: { $0.code == one.language }) else {
      Issue.record("\(file):\(one.number): the bot has no language '\(one.language)'")
      continue
    }
    let heard = Circumstances(language: language, asked: one.asked, context: one.context)
    let explanation = compared.explain(one.message, heard)
    for problem in one.problems(with: explanation) {
      Issue.record("\(file):\(one.number): «\(one.message)»: \(problem)")
    }
    #expect(
      reread.explain(one.message, heard) == explanation,
      "\(file):\(one.number): «\(one.message)» after the bot was written and read")
    for difference in compared.differences(one.message, heard, explanation).all {
      Issue.record("\(file):\(one.number): «\(one.message)»: \(difference)")
    }
  }
}

extension Case {
  /// What is otherwise than the case says.
  func problems(with explanation: Explanation) -> [String] {
    var problems: [String] = []
    func expect(_ what: String, _ found: String, _ wanted: String) {
      if found != wanted { problems.append("\(what) is '\(found)', not '\(wanted)'") }
    }
    expect("the outcome", Self.outcome(of: explanation), outcome)
    expect(
      "slots",
      explanation.classification.slots.map { "\($0.slot)=\($0.value.plain)" }.sorted()
        .joined(separator: " "), slots.joined(separator: " "))
    expect(
      "answers", explanation.classification.answers.map(\.name).sorted().joined(separator: " "),
      answers.joined(separator: " "))
    if let ground {
      let wanted: Set<Explanation.Rule.Outcome> =
        switch ground {
        case "never": [.removes]
        case "together", "clause": [.hints]
        case "regex": [.decides, .ties, .hints]
        default: [.decides, .ties]
        }
      let rules = explanation.sentences.flatMap(\.rules).filter { wanted.contains($0.outcome) }
      let isFound = rules.contains { $0.kind == ground && ($0.text == line || line == nil) }
      if !isFound {
        let found = rules.map { "\($0.kind): \($0.text)" }.joined(separator: "; ")
        problems.append("it is so by '\(found)', not by '\(ground): \(line ?? "")'")
      }
    }
    return problems
  }

  /// What a message amounts to, as a case file writes it.
  private static func outcome(of explanation: Explanation) -> String {
    if explanation.classification.undecided { return "undecided" }
    var decided: [String] = []
    var evidence: Set<String> = []
    for sentence in explanation.sentences {
      let winners = sentence.rules.filter { $0.outcome == .decides || $0.outcome == .ties }
        .map(\.subject).sorted().joined(separator: " | ")
      if !winners.isEmpty, !decided.contains(winners) { decided.append(winners) }
      evidence.formUnion(sentence.rules.filter { $0.outcome == .hints }.map(\.subject))
    }
    if !decided.isEmpty { return decided.joined(separator: ", ") }
    if explanation.sentences.contains(where: \.isOutOfScope) { return "out of scope" }
    if evidence.isEmpty { return "nothing" }
    return "evidence " + evidence.sorted().joined(separator: ", ")
  }
}
