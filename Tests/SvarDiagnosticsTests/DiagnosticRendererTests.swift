import Testing

@testable import SvarDiagnostics

@Suite struct DiagnosticRendererTests {
  /// A diagnostic at the first place of `culprit` in a file of `text`.
  func shown(
    _ text: String, _ culprit: String, message: String = "no slot is called 'x'",
    fixIts: [String] = [], colors: Bool = false
  ) -> String {
    let file = SourceFile(path: "intents/a.yaml", text: text)
    let span = file.span(range(of: culprit, in: text))
    let diagnostic = Diagnostic(
      id: "unknown-slot", severity: .error, message: message, span: span,
      fixIts: fixIts.map { FixIt($0, replacing: span, with: "") })
    return DiagnosticRenderer([file], colors: colors).text(diagnostic)
  }

  func range(of culprit: String, in text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let wanted = Array(culprit.utf8)
    let start = (0...bytes.count).first { bytes[$0...].starts(with: wanted) } ?? 0
    return start..<(start + wanted.count)
  }

  @Test func suggestionStandsBesideTheCarets() {
    #expect(
      shown(
        "a\n    ask: order_nubmer\n", "order_nubmer",
        fixIts: ["did you mean 'order_number'?", "drop it"])
          == """
          intents/a.yaml:2:10: error: no slot is called 'x' [unknown-slot]
          2 |     ask: order_nubmer
            |          ^^^^^^^^^^^^ did you mean 'order_number'?
          help: drop it
          """)
  }

  @Test("Columns count scalars; carets stand under what is pointed at")
  func columns() {
    #expect(
      shown("blåbærsyltetøy <x> er\n", "<x>") == """
        intents/a.yaml:1:16: error: no slot is called 'x' [unknown-slot]
        1 | blåbærsyltetøy <x> er
          |                ^^^
        """)
    // An emoji is one scalar and two columns of a terminal; a combining ring is one scalar and none.
    #expect(
      shown("🎁 a\u{30A} <x>\n", "<x>") == """
        intents/a.yaml:1:6: error: no slot is called 'x' [unknown-slot]
        1 | 🎁 a\u{30A} <x>
          |      ^^^
        """)
    #expect(
      shown("客户 <x>\n", "<x>") == """
        intents/a.yaml:1:4: error: no slot is called 'x' [unknown-slot]
        1 | 客户 <x>
          |      ^^^
        """)
  }

  @Test("Tabs, controls and characters that turn the writing are shown by name")
  func unsafeCharacters() {
    #expect(
      shown("\ta\u{1B}[31m \u{202E}b\u{7F} x\n", "x", message: "bad\u{1B}\nname") == """
        intents/a.yaml:1:13: error: bad␛␊name [unknown-slot]
        1 | ␉a␛[31m <U+202E>b␡ x
          |                    ^
        """)
    for scalar in ["\u{85}", "\u{9B}", "\u{200B}", "\u{2028}", "\u{2066}", "\u{E0041}", "\u{FEFF}"]
    {
      #expect(!shown("a \(scalar) x\n", "x").contains(scalar))
    }
  }

  @Test func notesAndSpansOverLines() {
    let file = SourceFile(path: "a", text: "one: 1\ntwo: 2\n")
    let diagnostic = Diagnostic(
      id: "odd", severity: .warning, message: "odd", span: file.span(5..<9),
      notes: [Note("first here", at: file.span(0..<3))])
    #expect(
      DiagnosticRenderer([file]).text(diagnostic) == """
        a:1:6: warning: odd [odd]
        1 | one: 1
          |      ^
        a:1:1: note: first here
        1 | one: 1
          | ^^^
        """)
  }

  @Test("Long lines are cut around the place")
  func longLines() {
    let text = String(repeating: "å", count: 70_000) + "<x>" + String(repeating: "b", count: 70_000)
    let lines = shown(text, "<x>").split(separator: "\n")
    #expect(lines[0].hasPrefix("intents/a.yaml:1:70001: "))
    #expect(lines[1].count < 180)
    let caret = lines[2].firstIndex(of: "^").map {
      lines[2].distance(from: lines[2].startIndex, to: $0)
    }
    let culprit = lines[1].firstIndex(of: "<").map {
      lines[1].distance(from: lines[1].startIndex, to: $0)
    }
    #expect(caret == culprit)
  }

  @Test func colors() {
    let text = shown("a x\n", "x", colors: true)
    #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(text.contains("\u{1B}[1;32m^\u{1B}[0m"))
  }

  @Test("A place at the end of a file, in an empty file, past the end, in a file that is not there")
  func edges() {
    for text in ["", "a", "a\n", "\u{FEFF}"] {
      let file = SourceFile(path: "a", text: text)
      for start in 0...5 {
        let diagnostic = Diagnostic(
          id: "odd", severity: .note, message: "odd", span: file.span(start..<(start + 2)))
        #expect(DiagnosticRenderer([file]).text(diagnostic).contains("^"))
        _ = DiagnosticRenderer([file]).json(diagnostic).line
      }
    }
    let lost = Diagnostic(
      id: "odd", severity: .note, message: "odd", span: SourceSpan(path: "b", range: 0..<1))
    #expect(DiagnosticRenderer([]).text(lost) == "b: note: odd [odd]")
  }

  @Test func json() {
    let file = SourceFile(path: "a.yaml", text: "å 🎁 bad\u{2028}\n")
    let span = file.span(8..<11)
    let diagnostic = Diagnostic(
      id: "odd", severity: .error, message: "odd \"x\"\n\u{85}", span: span,
      notes: [Note("here", at: file.span(0..<2))],
      fixIts: [FixIt("write it", replacing: span, with: "good")])
    let line =
      #"{"id":"odd","severity":"error","message":"odd \"x\"\n\u0085","file":"a.yaml","line":1,"#
      + #""column":5,"end_line":1,"end_column":8,"#
      + #""notes":[{"message":"here","file":"a.yaml","line":1,"column":1}],"#
      + #""fix_its":[{"message":"write it","edits":[{"file":"a.yaml","line":1,"column":5,"#
      + #""end_line":1,"end_column":8,"text":"good"}]}]}"#
    #expect(DiagnosticRenderer([file]).json(diagnostic).line == line)
  }

  @Test("Diagnostics are ordered by file, place, id")
  func order() {
    func made(_ id: String, _ path: String, _ range: Range<Int>) -> Diagnostic {
      Diagnostic(
        id: Diagnostic.ID(id), severity: .error, message: "",
        span: SourceSpan(path: path, range: range))
    }
    let sorted = [
      made("b", "a", 0..<1), made("a", "a", 1..<2), made("b", "a", 1..<2), made("a", "a", 1..<3),
      made("a", "a/b", 0..<1), made("a", "b", 0..<1),
    ]
    for seed in 0..<20 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      #expect(sorted.shuffled(using: &random).ordered() == sorted, "seed \(seed)")
    }
  }

  @Test func editsAreAppliedFromTheEnd() {
    let file = SourceFile(path: "a", text: "one two three")
    let fixIt = FixIt(
      "",
      edits: [
        FixIt.Edit(span: file.span(0..<3), text: "1"),
        FixIt.Edit(span: file.span(8..<13), text: "3"),
        FixIt.Edit(span: SourceSpan(path: "b", range: 0..<1), text: "x"),
      ])
    #expect(fixIt.applied(to: file).text(in: 0..<99) == "1 two 3")
  }
}

struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
