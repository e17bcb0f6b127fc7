import Testing

@testable import SvarImport

@Suite struct ForeignYAMLTests {
  private func read(_ text: String) throws -> ForeignYAML? {
    try ForeignYAML.read(Array(text.utf8))
  }

  @Test func scalarsAreText() throws {
    let tree = try #require(
      try read("a: no\nb: 0123\nc: ~\nd: \"null\"\ne: true\nf: |\n  one\n\n  two\n"))
    #expect(tree["a"]?.text == "no" && tree["b"]?.text == "0123")
    #expect(tree["c"]?.isNull == true && tree["c"]?.text == nil)
    #expect(tree["d"]?.text == "null" && tree["d"]?.isNull == false)
    #expect(tree["e"]?.boolean == true && tree["a"]?.boolean == nil)
    #expect(tree["f"]?.textLines.map(\.line) == [7, 9])
    #expect(tree["f"]?.textLines.map { String($0.text) } == ["one", "two"])
  }

  @Test func anchorsAndMergeKeysAreCarriedOut() throws {
    let tree = try #require(try read("x: &x {a: 1, b: 2}\ny:\n  <<: *x\n  b: 3\nz: [*x, *x]\n"))
    #expect(tree["y"]?["a"]?.text == "1" && tree["y"]?["b"]?.text == "3")
    #expect(tree["z"]?.items.count == 2)
  }

  @Test func marksAndCarriageReturnsAreTaken() throws {
    let tree = try #require(try read("\u{FEFF}a: 1\r\nb: 2\r\n"))
    #expect(tree.entries.map(\.key) == ["a", "b"] && tree.entries.map(\.line) == [1, 2])
  }

  @Test func bombsAreRefused() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...30 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(throws: ForeignYAMLProblem.tooManyAliases) { try read(bomb) }
    #expect(throws: ForeignYAMLProblem.tooManyAliases) { try read(bomb + "? *a30\n: x\n") }
    let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(throws: ForeignYAMLProblem.tooDeep(line: 1)) { try read(deep) }
    #expect(throws: ForeignYAMLProblem.self) { try read(String(repeating: "[", count: 50_000)) }
    let big = [UInt8](repeating: 0x20, count: ForeignYAML.maximumBytes + 1)
    #expect(throws: ForeignYAMLProblem.tooBig(bytes: big.count)) { try ForeignYAML.read(big) }
  }

  @Test func nothingIsNil() throws {
    #expect(try read("") == nil)
    #expect(try read("# only a comment\n") == nil)
  }
}
