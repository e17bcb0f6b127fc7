import SvarDiagnostics
import SvarSyntax
import Testing

@testable import SvarImport

@Suite struct ImportTSVTests {
  private func rows(_ pairs: [(String, String)]) -> [LabelledRow] {
    pairs.enumerated().map { LabelledRow(text: $1.0, label: $1.1, line: $0 + 1) }
  }

  private func parsed(_ bot: ImportedBot) -> (syntax: BotSyntax, diagnostics: [Diagnostic]) {
    parseBot(files: bot.files.map { SourceFile(path: $0.path, text: $0.text) })
  }

  @Test func rowsBecomeExamplesOfTheirIntent() throws {
    let bot = importTSV(
      rows([("hei", "greet"), ("hvor er pakka", "order.status"), ("hallo", "greet")]),
      name: "shop", language: "nb")
    #expect(
      bot.files.map(\.path) == ["bot.yaml", "intents/greet.yaml", "intents/order.status.yaml"])
    #expect(
      bot.files[1].text == """
        intent: greet
        by: bot

        nb:
          examples: |
            hei
            hallo

        """)
    #expect(bot.intentCount == 2 && bot.exampleCount == 3 && bot.losses.isEmpty)
    let (syntax, diagnostics) = parsed(bot)
    #expect(diagnostics.isEmpty)
    #expect(syntax.bot?.languages.map(\.value) == ["nb"])
  }

  @Test func outOfScopeIsNoIntent() {
    let bot = importTSV(rows([("a b", "x"), ("what", "oos")]), name: "b", language: "en")
    #expect(bot.files.map(\.path) == ["bot.yaml", "intents/x.yaml", "out_of_scope.yaml"])
    let (syntax, diagnostics) = parsed(bot)
    #expect(diagnostics.isEmpty)
    #expect(syntax.intents.map(\.name.value) == ["x"])
    #expect(syntax.outOfScope.first?.examples.map(\.value) == ["what"])
  }

  @Test func namesComeBackByteForByte() {
    let names = [
      "no", "yes", "12:30", "0123", "~", "null", " a ", "a: b", "# c", "- d", "\"q\"", "'s'",
      "å\u{308}", "a\\n", "[x]", "{y}", "*z", "&w", "!t", "|", ">", "%", "@", "`", "a\tb",
      "u\u{2028}v", "n\u{85}l", "nul\u{0}", "\u{FEFF}bom", "emoji 🙂", "oos ", "OOS", "CON", "con",
      "Con", "..", ".hidden", "a/b", "a\\b", String(repeating: "x", count: 300), "ÆØÅ", "aeoeaa",
    ]
    let bot = importTSV(rows(names.map { ("text of \($0.utf8.count)", $0) }), name: "odd")
    let (syntax, diagnostics) = parsed(bot)
    #expect(diagnostics.isEmpty)
    let read = syntax.intents.map { Array($0.name.value.utf8) }
    #expect(Set(read) == Set(names.map { Array($0.utf8) }))
    let paths = bot.files.map { $0.path.lowercased() }
    #expect(Set(paths).count == paths.count)
    for path in paths {
      #expect(path.utf8.count < 110 && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      #expect(!path.contains("/."), "\(path)")
    }
  }

  @Test func textsSurvive() throws {
    let texts = [
      " leading", "trailing ", "# not a comment", "key: value", "- item", "'q'", "\"q\"", "(a|b)",
      "{x}", "<y>", "a & b", "|", "---", "...", "%TAG", "u\u{2028}v", "u\u{2029}v", "n\u{85}l",
      "🙂 ok", "å\u{308}", "tab\there", "cr\rhere", "nul\u{0}", "bell\u{7}", "\u{FEFF}bom",
      "\u{A0}", "\u{200B}", "never:", "nb:", "    deep",
    ]
    let bot = importTSV(rows(texts.map { ($0, "odd") }), name: "odd", language: "en")
    let (syntax, diagnostics) = parsed(bot)
    #expect(!diagnostics.hasErrors, "\(diagnostics.map(\.message))")
    let read = try #require(syntax.intents.first?.blocks.first).examples.map(\.value)
    // Tabs, line breaks and controls become blanks; all else stays byte for byte.
    let expected = texts.map(YAMLWriter.blockLine)
    #expect(read.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func rowsWithoutTextAreToldAndLeftOut() {
    let bot = importTSV(rows([("", "a"), ("  ", "a"), ("x", "b")]), name: "b", language: "en")
    #expect(bot.losses == ["line 1: no text", "line 2: no text"])
    let (syntax, diagnostics) = parsed(bot)
    #expect(!diagnostics.hasErrors)
    #expect(syntax.intents.map(\.name.value).sorted() == ["a", "b"])
  }

  @Test func filesStayUnderTheLimit() {
    let long = String(repeating: "lang ", count: 2000)
    let many = (0..<250).map { ("\(long)\($0)", $0 < 125 ? "big" : "oos") }
    let bot = importTSV(rows(many), name: "b", language: "en")
    #expect(bot.files.allSatisfy { $0.text.utf8.count <= 1 << 20 })
    #expect(bot.files.map(\.path).contains("out_of_scope-2.yaml"))
    let (syntax, diagnostics) = parsed(bot)
    #expect(diagnostics.isEmpty)
    #expect(syntax.outOfScope.map(\.examples.count).reduce(0, +) == 125)
    #expect(bot.losses.count == 1)
  }
}

@Suite struct LabelledRowsTests {
  private func read(_ text: String) -> LabelledRows { LabelledRows(bytes: Array(text.utf8)) }

  @Test func linesEndWithLFAlone() {
    let rows = read("\u{FEFF}a\tx\r\n\nu\u{2028}v\ty\u{85}\r\nlast\tz").rows
    #expect(rows.map(\.text) == ["a", "u\u{2028}v", "last"])
    #expect(rows.map(\.label) == ["x", "y\u{85}", "z"])
    #expect(rows.map(\.line) == [1, 3, 4])
  }

  @Test func theFirstTabCuts() {
    #expect(read("a\tx\ty\n").rows.map(\.label) == ["x\ty"])
    #expect(read("\toos\n").rows == [LabelledRow(text: "", label: "oos", line: 1)])
  }

  @Test func linesThatAreNoRowsAreTold() {
    let file = read("no tab\na\t\nb\tx\ry\nok\tz\n")
    #expect(
      file.problems == [.noTab(line: 1), .noLabel(line: 2), .lineBreakInLabel(line: 3)])
    #expect(file.rows.map(\.label) == ["z"])
  }

  @Test func invalidBytesAreRepairedAndTold() {
    let file = LabelledRows(bytes: [0x61, 0xFF, 0x09, 0x78, 0x0A])
    #expect(file.rows == [LabelledRow(text: "a\u{FFFD}", label: "x", line: 1)])
    #expect(file.problems == [.invalidUTF8(line: 1)])
  }
}

@Suite struct FileNamesTests {
  @Test func namesStayApartWhateverTheirCase() {
    var names = FileNames()
    let given = ["Greet", "greet", "GREET", "greet-2", "", "?", "nul", "nul.txt", "a b", "a_b"]
    let files = given.map { names.next(for: $0) }
    #expect(Set(files.map { $0.lowercased() }).count == given.count)
    #expect(files.prefix(2) == ["Greet", "greet-2"])
    #expect(files[6] == "_nul")
  }
}
