import SvarDiagnostics
import Testing

@testable import SvarSyntax

/// A mistake, and the text its author gets.
struct Golden: Sendable, CustomTestStringConvertible {
  let id: String
  let source: String
  let shown: String

  init(_ id: String, source: String, shown: String) {
    self.id = id
    self.source = source + "\n"
    self.shown = shown + "\n"
  }

  init(_ id: String, phrase: String, shown: String) {
    self.init(id, source: "intent: x\nby: bot\nnb:\n  phrases: |\n    " + phrase, shown: shown)
  }

  var testDescription: String { id }
}

@Suite struct GoldenTests {
  @Test("A mistake is shown so", arguments: yamlGoldens + keyGoldens + phraseGoldens)
  func shown(_ golden: Golden) {
    #expect(rendered(golden.source) == golden.shown)
    #expect(ids(golden.source).contains(golden.id))
  }

  @Test(
    "Each fix-it alone makes its problem go away",
    arguments: yamlGoldens + keyGoldens + phraseGoldens)
  func fixed(_ golden: Golden) {
    let file = SourceFile(path: "x.yaml", text: golden.source)
    for diagnostic in parseBot(files: [file]).diagnostics {
      for fixIt in diagnostic.fixIts {
        let after = parseBot(files: [fixIt.applied(to: file)]).diagnostics
        #expect(!after.contains { $0.id == diagnostic.id }, "\(fixIt.message): \(after)")
      }
    }
  }

  /// Mistakes that cannot stand in a Swift literal, or would fill a page.
  static let others: [(id: String, bytes: [UInt8])] = [
    ("invalid-utf8", Array("intent: ".utf8) + [0xFF, 0x0A]),
    ("control-character", Array("intent: a\u{7}b\nby: bot\n".utf8)),
    ("control-character", Array("intent: a\u{9B}b\nby: bot\n".utf8)),
    ("control-character", Array("intent: a\rb\nby: bot\n".utf8)),
    ("yaml-tab", Array("intent: x\nby: bot\nnb:\n\ttitle: en\n".utf8)),
    ("file-too-big", Array("# ".utf8) + [UInt8](repeating: 0x78, count: 1 << 20)),
    ("yaml-depth", Array(("a: " + String(repeating: "[", count: 40)).utf8)),
    (
      "yaml-depth",
      Array((0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)
    ),
    ("yaml-size", Array(("a: [" + String(repeating: "b,", count: 100_001) + "]").utf8)),
    (
      "too-many-problems",
      Array((0..<300).map { "key\($0): x\n" }.joined().utf8) + Array("bot: x\n".utf8)
    ),
    (
      "yaml-indentation",
      Array("intent: x\nby: bot\nnb:\n  examples: |\n       \n    hei\n".utf8)
    ),
    (
      "phrase-too-deep",
      Array(
        ("intent: x\nby: bot\nnb:\n  phrases: |\n    " + String(repeating: "[", count: 40) + "a"
          + String(repeating: "]", count: 40)).utf8)
    ),
  ]

  @Test(arguments: others.indices) func other(_ index: Int) {
    let (id, bytes) = Self.others[index]
    let (_, diagnostics) = parseBot(files: [SourceFile(path: "x.yaml", bytes: bytes)])
    #expect(diagnostics.contains { $0.id.name == id }, "\(id): \(diagnostics.map(\.id))")
  }

  @Test("Every kind of problem is tried here and is in the catalog, and no other is")
  func catalogIsComplete() {
    var seen = Set(Self.others.map(\.id))
    for golden in yamlGoldens + keyGoldens + phraseGoldens { seen.formUnion(ids(golden.source)) }
    // These need two files, or a reader that is wrong; see below.
    seen.formUnion(["bot-twice", "block-twice", "yaml-differs"])
    let listed = SyntaxDiagnostics.all.map(\.id.name)
    #expect(Set(listed).count == listed.count)
    #expect(seen.subtracting(listed).isEmpty)
    #expect(Set(listed).subtracting(seen).isEmpty)
  }

  @Test func bothBlocksAreShown() {
    let files = [
      SourceFile(path: "order.yaml", text: "intent: order\nby: bot\nsv:\n  title: paketet\n"),
      SourceFile(path: "order.sv.yaml", text: "intent: order\nlanguage: sv\ntitle: paketet\n"),
    ]
    #expect(
      rendered(files) == """
        order.sv.yaml:2:11: error: 'order' has two blocks for 'sv' [block-twice]
        2 | language: sv
          |           ^^
        order.yaml:3:1: note: first here
        3 | sv:
          | ^^

        """)
  }

  @Test func bothBotsAreShown() {
    let files = ["a.yaml", "b.yaml"].map {
      SourceFile(path: $0, text: "bot: x\nlanguages: [nb]\n")
    }
    #expect(
      rendered(files) == """
        b.yaml:1:6: error: a folder holds one bot [bot-twice]
        1 | bot: x
          |      ^
        a.yaml:1:6: note: first here
        1 | bot: x
          |      ^

        """)
  }

  @Test("A tree that Yams reads otherwise is a problem")
  func differingReadersAreReported() {
    let file = SourceFile(path: "x.yaml", text: "a: b\n")
    let (other, _) = YAMLReader.read(SourceFile(path: "x.yaml", text: "a: c\n"))
    if let other {
      #expect(YAMLConfirmation.problem(in: file, root: other) == .readDifferently(at: 3..<4))
    } else {
      Issue.record("nothing was read")
    }
  }

  @Test("All problems of a file are reported, not the first")
  func allProblemsAreReported() {
    let source = """
      intent: order.status
      by: robot
      slot: [order_number]
      nb:
        title: pakken # din
        phrases: |
          (hvor er den
          når kommer) den
        examples:
          - hvor er den
      sv:
        tittle: paketet
        phrases: |
          [hej
      """
    #expect(
      ids(source) == [
        "unknown-value", "unknown-key", "comment-cuts-text", "unclosed-group",
        "unexpected-closing", "text-needs-block", "unknown-key", "unclosed-group",
      ])
  }
}
