import SvarDiagnostics
import SvarSyntax
import Testing

@testable import SvarImport

@Suite struct ImportFAQTests {
  private func made(_ text: String, _ file: String, language: String? = "nb") throws -> ImportedBot
  {
    let (bot, _) = importFAQ(Array(text.utf8), file: file, name: "faq", language: language)
    let made = try #require(bot)
    let (_, diagnostics) = parseBot(
      files: made.files.map { SourceFile(path: $0.path, text: $0.text) })
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message))")
    return made
  }

  private func pairs(_ text: String, _ file: String) -> [QuestionAnswer] {
    QuestionAnswers(bytes: Array(text.utf8), file: file).pairs
  }

  @Test func aPairBecomesAnIntentWithAReply() throws {
    let bot = try made("Hva koster det?\tDet koster 10 kr.\n", "a.tsv")
    #expect(bot.files.map(\.path) == ["bot.yaml", "intents/hva_koster_det.yaml"])
    #expect(
      bot.files[1].text == """
        intent: hva_koster_det
        by: bot
        nb:
          title: "«Hva koster det?»"
          examples: |
            Hva koster det?
          reply: |
            Det koster 10 kr.

        """)
    #expect(bot.files[0].text.contains("include: standard\nhuman: human.request\n"))
  }

  @Test func questionsWithOneAnswerAreOneIntent() throws {
    let bot = try made("A?\tsame\nB?\tother\nC?\tsame\n", "a.tsv")
    #expect(bot.intentCount == 2 && bot.exampleCount == 3)
    #expect(bot.files[1].text.contains("A?\n    C?\n"))
  }

  @Test func namesAreUniqueRegardlessOfCase() throws {
    let bot = try made("Hei\ta\nHEI!\tb\nhei?\tc\n", "a.tsv")
    #expect(
      bot.files.map(\.path) == [
        "bot.yaml", "intents/hei.yaml", "intents/hei_2.yaml", "intents/hei_3.yaml",
      ])
  }

  @Test func markupAndBracesBecomeWords() {
    #expect(
      PlainAnswer("<p>Pris: <b>10&nbsp;kr</b></p><p>F&aring; &#229;</p>").text
        == "Pris: 10 kr\nFå å")
    #expect(PlainAnswer("Se <a href=\"https://x.no\">her</a>").text == "Se her (https://x.no)")
    #expect(PlainAnswer("**Ja**, se [siden](https://x.no)").text == "Ja, se siden (https://x.no)")
    #expect(PlainAnswer("<ul><li>en</li><li>to</li></ul>").text == "- en\n- to")
    #expect(PlainAnswer("1 < 2 > 0 {x} }").text == "1 < 2 > 0 (x) )")
    #expect(PlainAnswer("a <3 b &x").hadTags == false)
  }

  @Test func whatIsNoPairIsListed() throws {
    let bot = try made("Q1\ta\nno tab\nQ2\t\nq1\tz\n<b>Q3</b>\t{b}\n", "a.tsv")
    #expect(
      bot.losses == [
        "a.tsv:2: no tab between question and answer", "a.tsv:3: no answer to 'Q2'",
        "a.tsv:4: 'q1' has another answer already",
        "a.tsv:5: braces of an answer became parentheses",
      ])
  }

  @Test func bytesOfAnotherEncodingAreTold() {
    let latin = Array("Q: H".utf8) + [0xE5] + Array("r ni?\nA: Ja.\n".utf8)
    let losses = importFAQ(latin, file: "a.txt", name: "a").losses
    #expect(losses.contains { $0.contains("no UTF-8") })
  }

  @Test func markdownIsRead() {
    let text = """
      # Spørsmål

      ## Hvor er dere?
      I Bergen.

      I sentrum.

      **Har dere åpent?**
      Ja.
      """
    #expect(
      pairs(text, "a.md").map(\.answer) == ["I Bergen.\n\nI sentrum.", "Ja."])
    #expect(pairs(text, "a.md").flatMap(\.questions) == ["Hvor er dere?", "Har dere åpent?"])
  }

  @Test(arguments: [("Q", "A"), ("Spørsmål", "Svar"), ("Spørgsmål", "Svar"), ("Fråga 1", "**Svar")])
  func markedLinesAreRead(_ question: String, _ answer: String) {
    let text =
      "\(question): One?\n\(question): Two?\n\(answer): Yes,\nof course.\n\n\(question): Three?\n\(answer): No.\n"
    #expect(pairs(text, "a.txt").map(\.questions) == [["One?", "Two?"], ["Three?"]])
    #expect(pairs(text, "a.txt").map(\.answer) == ["Yes,\nof course.", "No."])
  }

  @Test func treesAreRead() {
    let json =
      "{\"faq\": [\n\t{\"question\": \"One?\", \"answer\": \"1\"},\n\t{\"q\": [\"Two?\", \"2?\"], \"a\": \"2\"}]}"
    #expect(pairs(json, "a.json").map(\.questions) == [["One?"], ["Two?", "2?"]])
    let yaml = "- spørsmål: no\n  svar: |\n    en\n    to\n- fråga: x\n  svar: 12:30\n"
    #expect(pairs(yaml, "a.yaml").map(\.answer) == ["en\nto", "12:30"])
    #expect(pairs("Hva?: Dette.\nHvem?: Du.\n", "a.yml").map(\.questions) == [["Hva?"], ["Hvem?"]])
  }

  @Test func tablesAreRead() {
    #expect(
      pairs("question,answer\n\"a, b\",\"c \"\"d\"\"\ne\"\nf,g, h\n", "a.csv").map(\.answer)
        == ["c \"d\"\ne", "g, h"])
    #expect(pairs("Spørsmål;Svar\nx;y, z\n", "a.csv").map(\.answer) == ["y, z"])
    #expect(pairs("\u{FEFF}x\ty\\nz\r\n", "a.tsv").map(\.answer) == ["y\nz"])
  }

  @Test(arguments: [
    "", "\n\n", "just a sentence", "{", "[[[[", "Q: only", "\u{0}\u{1}", "# a\n# b\n",
  ])
  func nothingUsableIsNoBot(_ text: String) {
    for file in ["a.txt", "a.json", "a.md", "a.csv", "a.tsv"] {
      #expect(importFAQ(Array(text.utf8), file: file, name: "x").bot == nil, "\(file)")
    }
  }

  @Test func theLanguageIsThatOfAllRows() throws {
    let bot = try made(
      "Hvornår har I åbent?\tVi har åbent hver dag fra klokken ni.\n"
        + "Hvordan får jeg mine penge igen?\tSkriv til os, så sender vi dem til dig.\n", "a.tsv",
      language: nil)
    #expect(bot.language == "da")
  }
}
