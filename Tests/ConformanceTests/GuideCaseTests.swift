// The tables of docs/language.md that say what messages mean: blocks that begin with ```cases and
// languages, in the form of case files.

import Foundation
import Testing

@Suite("Tables of the language's specification")
struct GuideCaseTests {
  @Test("hold")
  func hold() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/language.md"), encoding: .utf8)
    var text = ""
    var isInside = false
    // Lines keep their numbers, so that a finding names the line of the page.
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = !isInside && line.hasPrefix("```cases ")
        text += isInside ? "bot " + line.dropFirst(9) + "\n" : "\n"
      } else {
        text += isInside ? line + "\n" : "\n"
      }
    }
    let bots = try parseCases(text)
    #expect(bots.count > 8)
    for bot in bots { try check(bot, in: "docs/language.md") }
  }
}
