// The bots that docs/language.md writes out must compile as they stand there.

import Foundation
import SvarDiagnostics
import Testing

@testable import SvarCompiler

@Suite("The author's guide")
struct GuideTests {
  /// Bot → its files: code blocks whose first line is a comment that names a file.
  static func bots() throws -> [String: [SourceFile]] {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let guide = try String(
      contentsOf: root.appendingPathComponent("docs/language.md"), encoding: .utf8)
    var bots: [String: [SourceFile]] = [:]
    var block: [Substring]?
    for line in guide.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        block?.append(line)
        continue
      }
      if let lines = block, let (bot, path) = place(lines.first ?? "") {
        let text = lines.joined(separator: "\n") + "\n"
        bots[bot, default: []].append(SourceFile(path: path, bytes: Array(text.utf8)))
      }
      block = block == nil ? [] : nil
    }
    return bots
  }

  /// Reads `# shop/lists.yaml` and `# shop/lists.yaml: more words`.
  private static func place(_ line: Substring) -> (bot: String, path: String)? {
    let words = line.split(separator: " ")
    guard words.count > 1, words[0] == "#" else { return nil }
    let halves = words[1].split(separator: "/", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    let path = halves[1].hasSuffix(":") ? halves[1].dropLast() : halves[1]
    return path.hasSuffix(".yaml") ? (String(halves[0]), String(path)) : nil
  }

  @Test("has two whole bots")
  func hasBots() throws {
    #expect(try Self.bots().keys.sorted() == ["bakery", "shop"])
  }

  @Test("compiles without a finding", arguments: ["bakery", "shop"])
  func compiles(bot: String) throws {
    let files = try #require(try Self.bots()[bot])
    let compilation = compile(files, learns: false)
    let renderer = DiagnosticRenderer(sources: SourceMap(files), colors: false)
    let text = compilation.diagnostics.map { renderer.text($0) }.joined(separator: "\n")
    #expect(compilation.diagnostics.isEmpty, "\(text)")
    #expect(compilation.bot != nil)
  }
}
