import Testing

@testable import SvarDiagnostics

@Suite struct ApplyFixItsTests {
  private func problem(
    _ range: Range<Int>, _ texts: [String], in path: String = "a.yaml"
  ) -> Diagnostic {
    let span = SourceSpan(path: path, range: range)
    return Diagnostic(
      id: "x", severity: .error, message: "x", span: span,
      fixIts: texts.map { FixIt("write '\($0)'", replacing: span, with: $0) })
  }

  private func applied(_ diagnostics: [Diagnostic], to text: String) -> (String, Int) {
    let file = SourceFile(path: "a.yaml", text: text)
    let (files, applied) = applyFixIts(of: diagnostics, to: [file])
    return (files.map { $0.text(in: 0..<$0.bytes.count) }.joined(), applied.count)
  }

  @Test func allThatAreAlone() {
    #expect(applied([problem(3..<99, ["o"])], to: "æ ø") == ("æ ø", 0), "not in the file")
    #expect(applied([problem(3..<5, ["o"]), problem(0..<2, ["ae"])], to: "æ ø") == ("ae o", 2))
  }

  @Test("With two ways out nothing is decided, with none nothing is done")
  func onlyUnambiguous() {
    #expect(applied([problem(0..<1, ["b", "c"]), problem(2..<3, [])], to: "a a") == ("a a", 0))
  }

  @Test("Of edits that overlap or touch, the first counts")
  func overlapping() {
    #expect(
      applied([problem(1..<4, ["X"]), problem(0..<2, ["Y"])], to: "abcd") == ("Ycd", 1))
    #expect(applied([problem(0..<2, ["X"]), problem(2..<4, ["Y"])], to: "abcd") == ("Xcd", 1))
    #expect(applied([problem(1..<1, ["X"]), problem(1..<1, ["Y"])], to: "ab") == ("aXb", 1))
  }

  @Test("Edits of one fix-it are all made or none")
  func together() {
    let spans = [0..<1, 2..<3].map { SourceSpan(path: "a.yaml", range: $0) }
    let both = Diagnostic(
      id: "x", severity: .error, message: "x", span: spans[0],
      fixIts: [
        FixIt("swap", edits: [.init(span: spans[0], text: "2"), .init(span: spans[1], text: "1")])
      ])
    #expect(applied([both], to: "1 2") == ("2 1", 1))
    #expect(applied([problem(0..<1, ["9"]), both], to: "1 2").1 == 1)
  }

  @Test("A line end is written as the file's are")
  func lineEnds() {
    #expect(applied([problem(0..<1, ["x\ny"])], to: "a\r\nb\r\n") == ("x\r\ny\r\nb\r\n", 1))
    #expect(applied([problem(0..<1, ["x\ny"])], to: "a\nb\r\n") == ("x\ny\nb\r\n", 1))
  }

  @Test func onlyFilesThatWereGiven() {
    #expect(applied([problem(0..<1, ["X"], in: "standard/en.yaml")], to: "a") == ("a", 0))
  }
}
