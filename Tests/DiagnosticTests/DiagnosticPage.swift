// A page of docs/diagnostics: prose with a wrong example, what is said of it, and a right one.
//
//     # one-choice
//
//     Error: a group with one choice.          ← severity, and the catalog's explanation
//
//     ## Wrong                                 ← files over those of the bot in README.md
//     ```yaml
//     # order.yaml                             ← names the file and is its first line
//     …
//     ```
//     ```text
//     order.yaml:6:5: error: … [one-choice]    ← written by a recording run
//     ```
//     ## Right
//     ```yaml
//     …
//     ```

import Foundation
import SvarDiagnostics

struct DiagnosticPage {
  let id: String
  let lines: [String]

  /// The repository.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appendingPathComponent("docs/diagnostics")

  static func url(_ name: String) -> URL { folder.appendingPathComponent(name + ".md") }

  init(id: String) throws {
    self.id = id
    lines = try String(contentsOf: Self.url(id), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The ids that have a page.
  static func ids() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }
      .map { String($0.dropLast(3)) }.sorted()
  }

  /// A fenced block: its language, and its lines with where they stand.
  struct Block {
    var language: String
    var range: Range<Int>
    var lines: ArraySlice<String>
    var text: String { lines.joined(separator: "\n") + "\n" }
  }

  /// The blocks under a heading, or all of them.
  func blocks(under heading: String? = nil) -> [Block] {
    var blocks: [Block] = []
    var section = ""
    var open: (language: String, start: Int)?
    for (number, line) in lines.enumerated() {
      if let (language, start) = open {
        guard line == "```" else { continue }
        if heading == nil || heading == section {
          blocks.append(
            Block(language: language, range: start..<number, lines: lines[start..<number]))
        }
        open = nil
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), number + 1)
      } else if line.hasPrefix("## ") {
        section = String(line.dropFirst(3))
      }
    }
    return blocks
  }

  /// The files that the blocks under a heading write out: those whose first line names one.
  func files(under heading: String? = nil) -> [String: String] {
    var files: [String: String] = [:]
    for block in blocks(under: heading) {
      guard let first = block.lines.first, first.hasPrefix("# ") else { continue }
      let name = first.dropFirst(2).prefix { $0 != ":" && $0 != " " }
      guard name.hasSuffix(".yaml") || name.hasSuffix(".transcript") else { continue }
      files[String(name)] = block.text
    }
    return files
  }

  /// What the page says that is shown.
  var shown: String? { blocks(under: "Wrong").first { $0.language == "text" }?.text }

  /// The page with another text shown.
  func showing(_ text: String) -> String {
    var lines = lines
    if let block = blocks(under: "Wrong").first(where: { $0.language == "text" }) {
      lines.replaceSubrange(
        block.range,
        with: text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
          .map(String.init))
    }
    return lines.joined(separator: "\n")
  }
}
