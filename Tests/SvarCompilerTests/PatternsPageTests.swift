// The bots of docs/patterns.md compile, and their messages are heard as the page says.

import Foundation
import SvarClassifier
import SvarDiagnostics
import SvarModel
import Testing

@testable import SvarCompiler

@Suite struct PatternsPageTests {
  struct Bot {
    var files: [SourceFile] = []
    var messages: [String] = []
  }

  static func bots() throws -> [String: Bot] {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/patterns.md"), encoding: .utf8)
    var bots: [String: Bot] = [:]
    var block: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        block?.append(line)
        continue
      }
      guard let lines = block else {
        block = [line]
        continue
      }
      block = nil
      if lines[0].hasPrefix("```messages ") {
        bots[String(lines[0].dropFirst(12)), default: Bot()].messages += lines.dropFirst().map(
          String.init)
      } else if let place = lines.dropFirst().first, place.hasPrefix("# ") {
        let halves = place.dropFirst(2).split(separator: "/")
        bots[String(halves[0]), default: Bot()].files.append(
          SourceFile(
            path: String(halves[1]), text: lines.dropFirst().joined(separator: "\n") + "\n"))
      }
    }
    return bots
  }

  @Test func everyExampleIsHeardAsThePageSays() throws {
    let bots = try Self.bots()
    #expect(bots.count >= 8 && bots.values.allSatisfy { !$0.files.isEmpty && !$0.messages.isEmpty })
    for (name, bot) in bots.sorted(by: { $0.key < $1.key }) {
      var files = bot.files
      if !files.contains(where: { $0.path == "bot.yaml" }) {
        files.append(SourceFile(path: "bot.yaml", text: "bot: \(name)\nlanguages: [en]\n"))
      }
      let compilation = compile(files.sorted { $0.path < $1.path }, learns: false)
      let problems = compilation.diagnostics.filter { $0.severity == .error }.map(\.message)
      let compiled = try #require(compilation.bot, "\(name): \(problems)")
      let classifier = Classifier(compiled.classifier)
      for line in bot.messages { try check(line, classifier, in: name) }
    }
  }

  /// A line: `message {key: value} → intent slot=value slot=value`.
  private func check(_ line: String, _ classifier: Classifier, in bot: String) throws {
    let halves = line.components(separatedBy: " → ")
    try #require(halves.count == 2, "\(bot): \(line)")
    var message = halves[0]
    var options = ClassifyOptions(
      isLanguageFixed: false, now: Moment(seconds: 1_795_000_000, offsetMinutes: 60))
    if let brace = message.firstIndex(of: "{") {
      let pair = message[brace...].dropFirst().dropLast().components(separatedBy: ": ")
      options.context = [pair[0]: pair[1]]
      message = String(message[..<brace])
    }
    let heard = classifier.classify(message, options)
    let words = halves[1].components(separatedBy: " ")
    #expect((heard.intent ?? "-") == words[0], "\(bot): \(line)")
    let slots = heard.slots.map { "\($0.slot)=\($0.value.plain)" }.sorted()
    var expected: [String] = []
    for word in words.dropFirst() {
      if word.contains("=") {
        expected.append(word)
      } else if let last = expected.popLast() {
        expected.append(last + " " + word)
      }
    }
    expected.sort()
    if !expected.isEmpty || words[0] != "-" { #expect(slots == expected, "\(bot): \(line)") }
  }
}
