// The catalogs, the pages, the goldens and the sources name the same kinds of problems, and the
// examples of the pages are what they say. RECORD_DIAGNOSTICS=1 writes what is shown, and the table.

import Foundation
import Svar
import SvarDiagnostics
import SvarTranscript
import Testing

private let isRecording = ProcessInfo.processInfo.environment["RECORD_DIAGNOSTICS"] == "1"

@Suite struct DiagnosticPageTests {
  /// Kinds whose example would be too big, is no text, or is a mistake of this program.
  static let withoutExample: Set<String> = [
    "control-character", "file-too-big", "invalid-utf8", "too-many-problems", "yaml-differs",
    "yaml-size", "too-many-forms", "not-proven",
  ]

  static let kinds = AllDiagnostics.kinds
  static let withExample = kinds.map(\.id.name).filter { !withoutExample.contains($0) }

  @Test("Every kind has a page, and every page a kind")
  func pagesAndKinds() throws {
    let pages = Set(try DiagnosticPage.ids())
    let ids = Set(Self.kinds.map(\.id.name))
    #expect(ids.subtracting(pages).sorted() == [])
    #expect(pages.subtracting(ids).sorted() == [])
  }

  @Test("The table of docs/diagnostics/README.md has every kind")
  func table() throws {
    let url = DiagnosticPage.url("README")
    let text = try String(contentsOf: url, encoding: .utf8)
    let rows = Self.kinds.map { kind in
      "| [\(kind.id)](\(kind.id).md) | \(kind.severity.rawValue) | \(cell(kind.explanation)) |"
    }
    let head = "| id | severity | what is wrong |"
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: head)) + 2
    let end = lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
    let actual = Array(lines[start..<end])
    if isRecording, actual != rows {
      lines.replaceSubrange(start..<end, with: rows)
      try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(actual == rows, "to accept: RECORD_DIAGNOSTICS=1 swift test --filter DiagnosticTests")
  }

  private func cell(_ text: String) -> String { text.replacingOccurrences(of: "|", with: "\\|") }

  @Test("A page starts with its id, its severity and the catalog's explanation", arguments: kinds)
  func head(_ kind: DiagnosticKind) throws {
    let page = try DiagnosticPage(id: kind.id.name)
    #expect(page.lines.first == "# \(kind.id)")
    let severity =
      kind.severity.rawValue.prefix(1).uppercased() + kind.severity.rawValue.dropFirst()
    #expect(page.lines.dropFirst(2).first?.hasPrefix("\(severity). ") == true)
    let isShown = { (line: String) in
      [": error: ", ": warning: ", ": note: "].contains { line.contains($0) }
    }
    #expect(page.lines.allSatisfy { $0.count <= 100 || isShown($0) })
  }

  @Test func theBotOfTheExamplesHasNoProblem() throws {
    let base = try base()
    #expect(base.keys.contains("bot.yaml"))
    #expect(try Example(base).text == "")
  }

  @Test("The wrong example has the problem and shows it", arguments: withExample)
  func wrong(_ id: String) throws {
    let page = try DiagnosticPage(id: id)
    let files = page.files(under: "Wrong")
    #expect(!files.isEmpty)
    let example = try Example(base().merging(files) { $1 })
    let shown = example.text { $0.id.name == id }
    #expect(!shown.isEmpty, "what is found: \(example.text)")
    if isRecording, let before = page.shown, before != shown {
      try page.showing(shown).write(to: DiagnosticPage.url(id), atomically: true, encoding: .utf8)
    }
    #expect(page.shown == shown, "to accept: RECORD_DIAGNOSTICS=1, then read the diff")
    let severity = Self.kinds.first { $0.id.name == id }?.severity
    #expect(example.diagnostics.filter { $0.id.name == id }.allSatisfy { $0.severity == severity })
  }

  @Test("The right example has no error, and not the problem", arguments: withExample)
  func right(_ id: String) throws {
    let files = try DiagnosticPage(id: id).files(under: "Right")
    #expect(!files.isEmpty)
    let example = try Example(base().merging(files) { $1 })
    #expect(example.text { $0.id.name == id || $0.severity == .error } == "")
  }

  @Test("Each fix-it alone makes its problem go away", arguments: withExample)
  func fixIts(_ id: String) throws {
    let files = try base().merging(DiagnosticPage(id: id).files(under: "Wrong")) { $1 }
    let before = try Example(files)
    for diagnostic in before.diagnostics where diagnostic.id.name == id {
      for fixIt in diagnostic.fixIts {
        var fixed = files
        for (path, text) in files {
          // Those of transcripts lead into the folder where they were tried.
          let isHere = diagnostic.span.path.hasSuffix("/" + path)
          let file = fixIt.applied(
            to: SourceFile(path: isHere ? diagnostic.span.path : path, text: text))
          fixed[path] = file.text(in: 0..<file.bytes.count)
        }
        let after = try Example(fixed)
        let count = before.diagnostics.count { $0.id.name == id }
        #expect(
          after.diagnostics.count { $0.id.name == id } < count, "\(fixIt.message): \(after.text)")
      }
    }
  }

  @Test("No file of Sources words a kind that no catalog has")
  func everyIdIsListed() throws {
    let known = Set(Self.kinds.map(\.id.name))
    let sources = DiagnosticPage.root.appendingPathComponent("Sources")
    var found: Set<String> = []
    for case let name as String in FileManager.default.enumerator(atPath: sources.path) ?? .init()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
      // `Diagnostic(… id: "…"` and the local functions `error("…"` and `warning("…"`.
      let places = [
        /Diagnostic\(\s*id: "([a-z0-9-]+)"/, /\b(?:error|warning)\(\s*"([a-z]+(?:-[a-z0-9]+)+)"/,
      ]
      for place in places {
        for match in text.matches(of: place) { found.insert(String(match.1)) }
      }
      #expect(!text.contains("Diagnostic.ID(\""), "\(name) makes an id of pieces")
    }
    #expect(found.count > 50)
    #expect(found.subtracting(known).sorted() == [])
  }

  private func base() throws -> [String: String] {
    try DiagnosticPage(id: "README").files(under: "The bot of the examples")
  }
}

/// Files as a bot's folder, and all that is said of them and of the transcripts among them.
private struct Example {
  let folder: String
  var diagnostics: [Diagnostic]
  var sources: [SourceMap]

  init(_ files: [String: String]) throws {
    let folder = NSTemporaryDirectory() + "/svar-diagnostics-\(UUID().uuidString)"
    self.folder = folder
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in files {
      let url = URL(fileURLWithPath: folder + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let report = try check(path: folder, learns: false)
    diagnostics = report.diagnostics
    sources = [report.sources]
    let transcripts = files.keys.filter { $0.hasSuffix(".transcript") }.map { "\(folder)/\($0)" }
    guard !transcripts.isEmpty else { return }
    for file in try Svar.transcripts(at: transcripts) {
      diagnostics += file.diagnostics
      sources.append(file.sources)
    }
  }

  var text: String { text { _ in true } }

  func text(where isWanted: (Diagnostic) -> Bool) -> String {
    diagnostics.filter(isWanted).map { diagnostic in
      let map = sources.first { $0[diagnostic.span.path] != nil } ?? SourceMap([])
      return DiagnosticRenderer(sources: map).text(diagnostic) + "\n"
    }.joined().replacingOccurrences(of: folder + "/", with: "")
  }
}
