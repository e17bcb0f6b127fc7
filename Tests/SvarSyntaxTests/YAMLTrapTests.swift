import SvarDiagnostics
import Testing

@testable import SvarSyntax

/// What YAML does to sentences, and what bot files do about it.
@Suite struct YAMLTrapTests {
  /// Sentences that a reader of YAML takes for something else, or refuses, as list items.
  static let traps = [
    "no", "yes", "on", "off", "y", "~", "null", "0123", "1_000", "24.12", "12:30", "2024-12-24",
    "Husk: ta med legitimasjon", "ordre # 123 mangler", "[hei] hvor er pakka",
    "{order_number} takk", "* snakke *", "@service", "%-vis", "!hjelp", "`kode`", "?", "? ja",
    "> 3 dager", "| fast", "\"ja\" takk", "'n takk", "& co", "&co", "*alt*", "- nei", "kl: ",
    ", takk", "] takk", "[[", "{", "<<: x", "\"", "a: b: c", "hei: [a", "ordre #",
  ]

  @Test("A block keeps every sentence as it is", arguments: traps)
  func blockKeeps(_ trap: String) {
    let bot = clean("intent: x\nby: bot\nnb:\n  examples: |\n    hei\n    \(trap)\n")
    #expect(bot.intents[0].blocks[0].examples.values == ["hei", trap])
  }

  @Test("As a list item it is one problem, whose fix-it keeps it", arguments: traps)
  func itemNeedsBlock(_ trap: String) {
    let source = "intent: x\nby: bot\nnb:\n  examples:\n    - hei\n    - \(trap)\n"
    let file = SourceFile(path: "x.yaml", text: source)
    let diagnostics = parseBot(files: [file]).diagnostics
    #expect(diagnostics.map(\.id) == ["text-needs-block"], "\(rendered(source))")
    guard let fixed = diagnostics.first?.fixIts.first?.applied(to: file) else {
      Issue.record("no fix-it")
      return
    }
    let text = fixed.text(in: 0..<fixed.bytes.count)
    #expect(clean(text).intents[0].blocks[0].examples.values == ["hei", trap])
  }

  @Test("After the key it is one problem too", arguments: traps)
  func plainNeedsBlock(_ trap: String) {
    let source = "intent: x\nby: bot\nnb:\n  examples: \(trap)\n  title: en\n"
    #expect(ids(source) == ["text-needs-block"], "\(rendered(source))")
  }

  @Test("What YAML 1.1 takes for Booleans, numbers, dates and null is text")
  func scalarsAreText() {
    let names = [
      "NO", "no", "12:30", "0123", "1_000", "2024-12-24", "~", "yes", "on", "null", "1e3",
    ]
    for name in names {
      let bot = clean("intent: \(name)\nby: bot\nslots: [\(name)]\ntags:\n  - \(name)\n")
      #expect(bot.intents[0].name.value == name)
      #expect(bot.intents[0].slots.values == [name])
      #expect(bot.intents[0].tags.values == [name])
    }
    let bot = clean("actions:\n  a.b:\n    level: on\n    out: {no: {}, 1: {}, on: {}}\n")
    #expect(bot.actions[0].outcomes.map(\.name.value) == ["no", "1", "on"])
  }

  @Test("A text that YAML cuts is told where it is cut")
  func cutTexts() {
    #expect(ids("lists:\n  a:\n    b:\n      nb: ordre # 1\n") == ["comment-cuts-text"])
    #expect(ids("bot: x\nlanguages: [nb]\nfacts:\n  page: a.no # b\n") == ["comment-cuts-text"])
    #expect(ids("language: nb\nrules:\n  a: (b|c) # d\n") == ["comment-cuts-text"])
    // A name is no text: comments may follow it, and a block's header.
    _ = clean("answer: cancels   # leave it\nnb:\n  phrases: |   # said often\n    avbryt\n")
  }

  @Test("Texts in lists are blocks one by one")
  func listsOfTexts() {
    let source = "texts:\n  hello:\n    nb:\n      - Hei: du\n      - |\n        Hallo.\n"
    let file = SourceFile(path: "x.yaml", text: source)
    let diagnostics = parseBot(files: [file]).diagnostics
    #expect(diagnostics.map(\.id) == ["text-needs-block"])
    let fixed = diagnostics.first?.fixIts.first?.applied(to: file)
    #expect(
      fixed?.text(in: 0..<1000)
        == "texts:\n  hello:\n    nb:\n      - |\n        Hei: du\n      - |\n        Hallo.\n")
  }

  @Test("Quotes, escapes and brackets over several lines")
  func subset() {
    let bot = clean(
      """
      ---
      # A comment.
      intent: "a\\tb \\"c\\" \\u00e5\\x41\\L"   # escapes
      by: 'bot'
      slots: [
        a, 'it''s',   # a comment

        "c:d" ,
      ]
      over:
      - x
      -   y
      tags: [a:b, http://c]
      """)
    #expect(bot.intents[0].name.value == "a\tb \"c\" åA\u{2028}")
    #expect(bot.intents[0].slots.values == ["a", "it's", "c:d"])
    #expect(bot.intents[0].over.values == ["x", "y"])
    #expect(bot.intents[0].tags.values == ["a:b", "http://c"])
  }

  @Test("Line ends of Windows, a byte order mark, no line end at the end")
  func lineEnds() {
    let bot = clean(
      "\u{FEFF}intent: x\r\nby: bot\r\nnb:\r\n  examples: |\r\n    hei du\r\n\r\n    hallo")
    #expect(bot.intents[0].blocks[0].examples.values == ["hei du", "hallo"])
    let (_, diagnostics) = parse("\u{FEFF}intent: x\r\nbye: bot\r\n")
    #expect(diagnostics.map(\.id) == ["missing-key", "unknown-key"])
  }

  @Test("What other readers take for a key's mark, or drop, has a name of its own")
  func marksOthersSee() {
    let (_, marked) = parse("bot: b\nlanguages: [nb]\nconfidence: {?accept: 0.4}\n")
    #expect(marked.map(\.id) == ["yaml-complex-key"])
    let (_, dropped) = parse("intent: x\n\u{FEFF}by: bot\n")
    #expect(dropped.contains { $0.id == "control-character" })
    #expect(!dropped.contains { $0.id == "yaml-differs" })
  }

  @Test("Blocks: headers, indentation, comments around them")
  func blocks() {
    let bot = clean(
      """
      intent: x
      by: bot
      nb:
        examples: |2-
             dypt
           nei
        # a comment after the block
      da:
        examples: |+

          en

          to

      # and one at the margin
      sv:
          examples: |
           smalt
      """)
    #expect(
      bot.intents[0].blocks.map { $0.examples.values } == [
        ["   dypt", " nei"], ["en", "to"], ["smalt"],
      ])
  }

  @Test("Keys that other readers would not find twice are found")
  func duplicates() {
    #expect(ids("a: 1\n\"a\": 2\nbot: x\n").contains("duplicate-key"))
    #expect(ids("bot: x\nlanguages: [nb]\nfallback: {nn: nb, nn: da}\n") == ["duplicate-key"])
    let (_, diagnostics) = parse("intent: x\nby: bot\nby: human\nby: never\n")
    #expect(diagnostics.map(\.span.range.lowerBound) == [18, 28])
  }

  @Test(
    "Bombs cost little",
    arguments: ["[", "{a: ", "- ", "{? ", "[[]", "\"", "|", "a: &a [*a,", "? "])
  func bombs(_ piece: String) {
    let text = String(repeating: piece, count: ((1 << 20) - 100) / piece.utf8.count)
    let clock = ContinuousClock()
    let time = clock.measure {
      for source in [text, "a: " + text, "texts:\n  a:\n    nb: " + text] {
        #expect(!parse(source).diagnostics.isEmpty)
      }
    }
    // Three megabytes in an unoptimised build; quadratic costs would take minutes.
    #expect(time < .seconds(20), "\(piece): \(time)")
  }

  @Test(
    "Many lines of mistakes cost little",
    arguments: ["*a\n", "x\n", "- *a\n", "\tb: c\n", "  - [\n"])
  func manyMistakes(_ line: String) {
    let text = "texts:\n  a:\n    nb:\n" + String(repeating: line, count: 50_000)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(parse(text).diagnostics.count <= 201) }
    #expect(time < .seconds(20), "\(line): \(time)")
  }
}
