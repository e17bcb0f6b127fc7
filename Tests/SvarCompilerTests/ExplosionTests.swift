import SvarClassifier
import SvarDiagnostics
import Testing

@testable import SvarCompiler

/// Phrases whose sentences nobody could list: kept as graphs, and refused where the graph itself
/// would explode.
@Suite struct ExplosionTests {
  private func files(_ phrase: String, rules: String = "") -> [SourceFile] {
    let language = rules.isEmpty ? "" : "language: en\nrules:\n" + rules
    return [
      SourceFile(
        path: "intent.yaml",
        text: "intent: big\nby: bot\nen:\n  title: Big\n  phrases: |\n    \(phrase)\n"),
      SourceFile(path: "en.yaml", text: language),
    ].filter { !$0.bytes.isEmpty }
  }

  private func nodes(of files: [SourceFile]) throws -> Int {
    let compilation = compile(files, learns: false)
    let bot = try #require(compilation.bot, "\(compilation.diagnostics.map(\.message))")
    return try #require(bot.classifier.phraseGraph(ofLanguage: 0)).trie.nodeCount
  }

  @Test("Sixty optional words are 2⁶⁰ sentences and a graph of some hundred nodes")
  func optionalWords() throws {
    let phrase = "start " + (0..<60).map { "[\(Self.word($0))]" }.joined(separator: " ")
    #expect(try nodes(of: files(phrase)) < 200)
  }

  @Test("Twelve groups of ten are 10¹² sentences and a graph of some hundred nodes")
  func groups() throws {
    let groups = (0..<12).map { group in
      "(" + (0..<10).map { Self.word(group * 10 + $0) }.joined(separator: "|") + ")"
    }
    #expect(try nodes(of: files(groups.joined(separator: " "))) < 400)
    let nested = groups.prefix(6).reduce("end") { "\($1) [\($0)]" }
    #expect(try nodes(of: files(nested)) < 200)
  }

  @Test("Rules in rules that double are refused at the phrase that uses them")
  func rules() throws {
    var rules = "  r0: |\n    (one|two)\n"
    for number in 1...24 { rules += "  r\(number): |\n    <r\(number - 1)> <r\(number - 1)>\n" }
    let compilation = compile(files("start <r24>", rules: rules), learns: false)
    #expect(compilation.bot == nil)
    let problem = try #require(
      compilation.diagnostics.first { $0.id.name == "too-many-forms" },
      "\(compilation.diagnostics.map(\.message))")
    #expect(problem.span.path == "intent.yaml")
    #expect(problem.message == "the phrase cannot be built: it needs more than 100000 steps")
    #expect(try nodes(of: files("start <r8>", rules: rules)) < 3_000)
  }

  /// Words of letters, all different.
  private static func word(_ number: Int) -> String {
    let letters = Array("bcdfghjklmnpqrst")
    return "w" + String([letters[number % 16], "o", letters[number / 16 % 16], "a"])
  }
}
