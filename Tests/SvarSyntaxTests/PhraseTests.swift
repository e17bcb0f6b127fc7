import SvarDiagnostics
import Testing

@testable import SvarSyntax

@Suite struct PhraseTests {
  /// The phrases of a block of lines, which must have no problem.
  func phrases(_ lines: String...) -> [PhraseSyntax] {
    let block = lines.map { "    " + $0 + "\n" }.joined()
    return clean("intent: x\nby: bot\nnb:\n  phrases: |\n" + block).intents[0].blocks[0].phrases
  }

  /// A phrase with its shape shown: `.` between words, `+` inside a word.
  func shape(_ phrase: String) -> String {
    phrases(phrase).first.map { $0.parts.map(shape).joined(separator: " & ") } ?? "-"
  }

  func shape(_ item: PhraseItem) -> String {
    switch item {
    case .word(let word): word.value
    case .sequence(let items, _): items.map(shape).joined(separator: ".")
    case .group(let items, _): "(" + items.map(shape).joined(separator: "|") + ")"
    case .optional(let items, _): "[" + items.map(shape).joined(separator: "|") + "]"
    case .rule(let name, _): "<\(name.value)>"
    case .slot(let name, _): "{\(name.value)}"
    case .any: "*"
    case .joined(let items, _): items.map(shape).joined(separator: "+")
    }
  }

  @Test(arguments: [
    ("hvor er pakka", "hvor.er.pakka"),
    ("  Hvor er den, da?  ", "Hvor.er.den.da"),
    ("(hvor er|når) (<parcel>|den)", "(hvor.er|når).(<parcel>|den)"),
    ("( hvor | når ) er", "(hvor|når).er"),
    ("[hva er] status", "[hva.er].status"),
    ("sim [kort|[lite] kort]", "sim.[kort|[lite].kort]"),
    ("fra {from} til {to}", "fra.{from}.til.{to}"),
    ("jeg vil * si opp", "jeg.vil.*.si.opp"),
    ("(hvor|når) & <parcel>", "(hvor|når) & <parcel>"),
    ("a&b & c", "a & b & c"),
    ("(opp|ned)grader", "(opp|ned)+grader"),
    ("rest[art]", "rest+[art]"),
    ("(opp|ned)(grader|gi)", "(opp|ned)+(grader|gi)"),
    ("<plan>en", "<plan>+en"),
    ("til{street}.", "til.{street}"),
    ("ta*med", "ta.*.med"),
    (
      "e-post, d.v.s. o'hara og/eller a@b.no 24/12 +47 12:30",
      "e-post.d.v.s.o'hara.og/eller.a@b.no.24/12.47.12.30"
    ),
    ("I don’t know", "I.don’t.know"),
    ("c++ er 50 % – fint…", "c.er.50.fint"),
    ("#1 på lista", "1.på.lista"),
    ("takk 👍👍🏽 du", "takk.👍👍🏽.du"),
    ("takk👍", "takk.👍"),
    ("cafe\u{301} ikke", "cafe\u{301}.ikke"),
    ("客户 服务", "客户.服务"),
    ("{order.number}", "{order.number}"),
  ])
  func shapes(_ source: String, _ expected: String) {
    #expect(shape(source) == expected)
  }

  @Test("Comments and blank lines are left out; '#1' is no comment")
  func comments() {
    #expect(phrases("# en kommentar", "", "hei", "#", "#1 takk").map(\.text) == ["hei", "#1 takk"])
  }

  @Test("Every piece has its place in the file, also after letters of several bytes")
  func spans() {
    let source = "intent: x\nby: bot\nnb:\n  phrases: |\n    få 🎁 (på|<parcel>) {date}s *\n"
    let bytes = Array(source.utf8)
    func text(_ span: SourceSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
    let phrase = clean(source).intents[0].blocks[0].phrases[0]
    #expect(text(phrase.span) == "få 🎁 (på|<parcel>) {date}s *")
    guard case .sequence(let items, let span) = phrase.parts[0] else {
      Issue.record("\(phrase)")
      return
    }
    #expect(text(span) == phrase.text)
    #expect(items.map { text($0.span) } == ["få", "🎁", "(på|<parcel>)", "{date}", "s", "*"])
    guard case .group(let choices, _) = items[2], case .rule(let name, _) = choices[1] else {
      Issue.record("\(items[2])")
      return
    }
    #expect(text(name.span) == "parcel")
  }

  @Test("A phrase shows itself in the notation")
  func description() {
    let source = "(a|b c)  [d]e <f> {g} * h & i"
    #expect(phrases(source)[0].description == "(a|b c) [d]e <f> {g} * h & i")
  }

  @Test("Stars are apart where words are between them")
  func stars() {
    #expect(shape("* a *") == "*.a.*")
    #expect(shape("a [* b] * c") == "a.[*.b].*.c")
    for source in ["a * * b", "a (b|*) * c", "a [b *] [* c]", "a (x * *|b)"] {
      #expect(
        ids("intent: x\nby: bot\nnb:\n  phrases: |\n    \(source)\n") == ["adjacent-open"],
        "\(source)")
    }
  }

  @Test("Phrases that match everything are found in each part")
  func openPhrases() {
    for source in ["*", "[a] [b]", "(a|*)", "([a]|b) *", "a & *", "[a]* & b"] {
      #expect(
        ids("intent: x\nby: bot\nnb:\n  never: |\n    \(source)\n") == ["matches-everything"],
        "\(source)")
    }
  }

  @Test("A phrase with a problem is left out, the others stay")
  func brokenPhrases() {
    let (bot, diagnostics) = parse("intent: x\nby: bot\nnb:\n  phrases: |\n    (a\n    b\n    c]\n")
    #expect(diagnostics.count == 2)
    #expect(bot.intents[0].blocks[0].phrases.map(\.text) == ["b"])
  }

  @Test("Random phrases of the grammar come back as they were made")
  func randomPhrases() {
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let made = randomSequence(depth: 0, &random).joined(separator: " ") + " slutt"
      let (bot, diagnostics) = parse("intent: x\nby: bot\nnb:\n  phrases: |\n    \(made)\n")
      #expect(diagnostics.isEmpty, "seed \(seed): \(made)")
      #expect(bot.intents.first?.blocks.first?.phrases.first?.description == made, "seed \(seed)")
    }
  }

  private func randomSequence(depth: Int, _ random: inout SeededGenerator) -> [String] {
    (0...Int.random(in: 0...3, using: &random)).map { _ in
      let kind = depth < 4 ? Int.random(in: 0...7, using: &random) : 0
      func choices(_ count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &random))
          .map { _ in randomSequence(depth: depth + 1, &random).joined(separator: " ") }
          .joined(separator: "|")
      }
      switch kind {
      case 0, 1, 2:
        return ["hvor", "på", "e-post", "24/12", "blåbær"].randomElement(using: &random) ?? "a"
      case 3: return "(" + choices(2...4) + ")"
      case 4: return "[" + choices(1...3) + "]"
      case 5: return "<parcel>"
      case 6: return "{order_number}"
      default: return "(opp|ned)grader"
      }
    }
  }
}
