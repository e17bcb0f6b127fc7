import SvarDiagnostics
import Testing

@testable import SvarCompiler

/// A mistake in the base bot, and all that is said of it.
struct Broken: Sendable, CustomTestStringConvertible {
  let name: String
  let edits: [Edit]
  let problems: [String]

  init(_ name: String, _ edits: [Edit], _ problems: [String]) {
    self.name = name
    self.edits = edits
    self.problems = problems
  }

  init(_ name: String, _ file: String, _ old: String, _ new: String, _ problems: String...) {
    self.init(name, [Edit(file, old, new)], problems)
  }

  var testDescription: String { name }
}

/// Names that stand for nothing.
private let unknownNames: [Broken] = [
  Broken(
    "unknown intent", "bot.yaml", "human: human.request", "human: human.requst",
    "bot.yaml:4:8 error unknown-intent", "human.yaml:1:9 warning intent-not-served"),
  Broken(
    "unknown intent after 'over'", "order.yaml", "by: bot", "by: bot\nover: [opening.hour]",
    "order.yaml:3:8 error unknown-intent"),
  Broken(
    "loose block of no intent", "x.yaml", "",
    "intent: order.statis\nlanguage: en\nphrases: |\n  hello\n", "x.yaml:1:9 error unknown-intent"),
  Broken(
    "loose block of no answer", "x.yaml", "",
    "answer: agree\nlanguage: en\nphrases: |\n  hello\n", "x.yaml:1:9 error unknown-answer"),
  Broken(
    "unknown answer", "flow.yaml", "agrees: stop", "agree: stop",
    "flow.yaml:20:7 error unknown-answer", "flow.yaml:21:7 warning answer-missing"),
  Broken(
    "unknown slot of an intent", "order.yaml", "[order_number]", "[order_nubmer]",
    "order.yaml:3:9 error unknown-slot", "order.yaml:7:25 warning slot-not-of-intent"),
  Broken(
    "unknown slot in a phrase", "order.yaml", "{order_number}", "{order_nubmer}",
    "order.yaml:7:25 error unknown-slot"),
  Broken(
    "unknown slot in a flow's needs", "flow.yaml", "needs: [order_number]",
    "needs: [order_nubmer]", "flow.yaml:2:9 error unknown-slot"),
  Broken(
    "unknown slot of an action", "actions.yaml", "in: [code]", "in: [cod]",
    "actions.yaml:16:10 error unknown-slot"),
  Broken(
    "unknown slot of a regex's group", "order.yaml", "(?<order_number>", "(?<ordernumber>",
    "order.yaml:9:24 error unknown-slot"),
  Broken(
    "unknown list", "slots.yaml", "called: order_word", "called: order_words",
    "slots.yaml:12:13 error unknown-list"),
  Broken(
    "unknown type", "slots.yaml", "type: six_digits", "type: six_digit",
    "slots.yaml:5:11 error unknown-type"),
  Broken(
    "unknown action", "flow.yaml", "do: orders.find", "do: orders.fnd",
    "flow.yaml:5:9 error unknown-action"),
  Broken(
    "stubs of no action", "stubs.yaml", "orders.find", "orders.fnd",
    "stubs.yaml:2:3 error unknown-action"),
  Broken(
    "unknown flow", "bot.yaml", "code: verify", "code: verifi",
    "bot.yaml:6:9 error unknown-flow"),
  Broken(
    "unknown flow after all", "bot.yaml", "facts:", "after:\n  resolved: feedback\nfacts:",
    "bot.yaml:11:13 error unknown-flow"),
  Broken(
    "unknown text", "flow.yaml", "say: unknown", "say: unknwon",
    "flow.yaml:27:10 error unknown-text", "flow.yaml:38:3 warning text-unused"),
  Broken(
    "unknown rule", "order.yaml", "<parcel>", "<persel>", "order.yaml:7:16 error unknown-rule"),
  Broken(
    "unknown reason", "order.yaml", "by: bot", "by: human\nreason: angry",
    "order.yaml:3:9 error unknown-reason"),
  Broken(
    "unknown reason of a ladder", "bot.yaml", "facts:",
    "repair:\n  unclear:\n    - handoff: angry\n    - offer: human\nfacts:",
    "bot.yaml:12:16 error unknown-reason", "bot.yaml:13:7 warning step-unreachable"),
  Broken(
    "unknown field", "flow.yaml", "check: order.state", "check: order.stat",
    "flow.yaml:10:12 error unknown-field"),
  Broken(
    "unknown slot in a check", "flow.yaml", "check: order.state", "check: cod known",
    "flow.yaml:10:12 error unknown-slot"),
  Broken(
    "unknown advice",
    [
      Edit(
        "flow.yaml", "say: lost\n    choose:\n      agrees: stop\n      refuses: resolved",
        "advise: lots\n    choose:\n      worked: stop\n      not_helped: resolved"),
      Edit("a.yaml", "", "answer: worked\nen:\n  phrases: |\n    that helped\n"),
      Edit("b.yaml", "", "answer: not_helped\nen:\n  phrases: |\n    that did nothing\n"),
    ], ["flow.yaml:18:13 error unknown-advice", "flow.yaml:18:13 error unknown-text"]),
  Broken(
    "unknown built-in set", "bot.yaml", "human:", "include: standart\nhuman:",
    "bot.yaml:4:10 error unknown-include"),
]

/// Names given twice.
private let duplicates: [Broken] = [
  Broken(
    "duplicate intent", "x.yaml", "", "intent: order.status\nby: bot\n",
    "x.yaml:1:9 error duplicate-intent"),
  Broken(
    "duplicate answer", "x.yaml", "", "answer: agrees\nen:\n  phrases: |\n    yep\n",
    "x.yaml:1:9 error duplicate-answer"),
  Broken(
    "duplicate slot", "x.yaml", "", "slots:\n  code:\n    type: six_digits\n",
    "x.yaml:2:3 error duplicate-slot"),
  Broken(
    "duplicate list", "x.yaml", "", "lists:\n  order_word:\n    a: {en: b}\n",
    "x.yaml:2:3 error duplicate-list"),
  Broken(
    "duplicate type", "x.yaml", "",
    "types:\n  six_digits:\n    forms: |\n      \\d{6}\n",
    "x.yaml:2:3 error duplicate-type"),
  Broken(
    "duplicate action", "x.yaml", "",
    "actions:\n  code.test:\n    level: anyone\n    out:\n      right: {}\n",
    "x.yaml:2:3 error duplicate-action"),
  Broken(
    "duplicate event", "x.yaml", "", "events:\n  order.news: {}\n",
    "x.yaml:2:3 error duplicate-event"),
  Broken(
    "duplicate flow", "x.yaml", "",
    "flow: verify\nstates:\n  a:\n    say: a\n    then: resolved\ntexts:\n  a:\n    en: |\n      A.\n",
    "x.yaml:1:7 error duplicate-flow"),
  Broken(
    "duplicate text", "x.yaml", "", "texts:\n  ask.code:\n    en: |\n      Code?\n",
    "x.yaml:2:3 error duplicate-text"),
]

/// Flows that do not hold together.
private let flows: [Broken] = [
  Broken(
    "an outcome that leads nowhere", "flow.yaml", "      not_found: unknown\n", "",
    "flow.yaml:5:5 error outcome-missing", "flow.yaml:25:3 warning state-unreachable"),
  Broken(
    "an outcome that never comes", "flow.yaml", "stopped: resolved",
    "stopped: resolved\n      stoped: look", "flow.yaml:26:7 error outcome-unknown"),
  Broken(
    "a value without a way", "flow.yaml", "      lost: lost\n", "",
    "flow.yaml:10:5 error outcome-missing", "flow.yaml:16:3 warning state-unreachable",
    "flow.yaml:21:3 warning state-unreachable"),
  Broken(
    "a stub with another outcome", "stubs.yaml", "not_found", "not_fond",
    "stubs.yaml:3:16 error outcome-unknown"),
  Broken(
    "unknown target", "flow.yaml", "agrees: stop", "agrees: stopp",
    "flow.yaml:20:15 error target-unknown", "flow.yaml:22:3 warning state-unreachable"),
  Broken(
    "a state nothing leads to", "flow.yaml", "  sent:\n    say",
    "  extra:\n    then: resolved\n  sent:\n    say",
    "flow.yaml:14:3 warning state-unreachable"),
  Broken(
    "a state that ends nowhere", "flow.yaml", "    say: sent\n    then: resolved\n",
    "    say: sent\n", "flow.yaml:14:3 error state-without-move"),
  Broken(
    "states that follow each other for ever", "flow.yaml", "say: sent\n    then: resolved",
    "say: sent\n    then: branch", "flow.yaml:9:3 error loop-without-input"),
  Broken(
    "five choices", "flow.yaml", "agrees: stop\n      refuses: resolved",
    "agrees: stop\n      refuses: resolved\n      order.status: look\n      opening.hours: look\n"
      + "      human.request: look",
    "flow.yaml:19:5 warning buttons-too-many"),
  Broken(
    "a question without words", "texts.yaml", "ask.code", "ask.cod",
    "texts.yaml:5:3 warning text-unused", "verify.yaml:2:9 error question-missing",
    "verify.yaml:11:10 error question-missing"),
  Broken(
    "a ladder without a human", "bot.yaml", "facts:",
    "repair:\n  unclear:\n    - say: ask.code\nfacts:",
    "bot.yaml:11:3 error ladder-without-human"),
  Broken(
    "no way to a human", "bot.yaml", "human: human.request\n", "",
    "bot.yaml:1:6 error no-way-to-human", "human.yaml:1:9 warning intent-not-served"),
  Broken(
    "a level nobody proves", "actions.yaml", "level: code", "level: cod",
    "actions.yaml:11:12 error level-without-flow"),
  Broken(
    "a proof that needs itself", "actions.yaml", "in: [code]\n    level: anyone",
    "in: [code]\n    level: code", "bot.yaml:6:9 error verification-loops"),
]

/// Texts, phrases and the rest.
private let others: [Broken] = [
  Broken(
    "unknown placeholder", "flow.yaml", "{order_number} has", "{order_nubmer} has",
    "flow.yaml:34:8 error unknown-placeholder"),
  Broken(
    "unknown placeholder of a plural", "flow.yaml", "{order_number} has",
    "{orders:one order|many orders} has", "flow.yaml:34:8 error unknown-placeholder"),
  Broken(
    "a text nobody says", "texts.yaml", "texts:", "texts:\n  extra:\n    en: |\n      Hello.",
    "texts.yaml:2:3 warning text-unused"),
  Broken(
    "a flow's text nobody says", "flow.yaml", "texts:",
    "texts:\n  extra:\n    en: |\n      Hello.", "flow.yaml:32:3 warning text-unused"),
  Broken(
    "a text that lacks a language", "bot.yaml", "[en]", "[en, nb]",
    "bot.yaml:4:8 error human-unheard", "flow.yaml:32:3 error language-missing",
    "flow.yaml:35:3 error language-missing", "flow.yaml:38:3 error language-missing",
    "lists.yaml:3:5 warning value-language-missing",
    "lists.yaml:4:5 warning value-language-missing",
    "lists.yaml:6:5 warning value-language-missing",
    "open.yaml:1:9 warning language-block-missing", "open.yaml:1:9 error language-missing",
    "order.yaml:1:9 warning language-block-missing",
    "texts.yaml:2:3 error language-missing", "texts.yaml:5:3 error language-missing"),
  Broken(
    "a text that is too long", "texts.yaml", "Which order?",
    String(repeating: "Which order? ", count: 30),
    "texts.yaml:4:7 warning reply-too-long"),
  Broken(
    "words the bot never says", "texts.yaml", "Which order?", "You are Important to us.",
    "texts.yaml:4:7 warning banned-words"),
  Broken(
    "an intent nobody serves", "x.yaml", "", "intent: lonely\nby: bot\n",
    "x.yaml:1:9 warning intent-not-served", "x.yaml:1:9 warning never-heard"),
  Broken(
    "a slot the intent does not name", "order.yaml", "slots: [order_number]\n", "",
    "order.yaml:6:25 warning slot-not-of-intent"),
  Broken(
    "a rule that uses itself", "language.yaml", "(my|our)", "(my|<parcel>)",
    "language.yaml:3:3 error rule-uses-itself", "language.yaml:5:3 error rule-uses-itself"),
  Broken(
    "an example of two intents", "open.yaml", "are you open on Sundays", "Has it been sent",
    "order.yaml:11:5 warning example-of-two"),
  Broken(
    "no regular expression", "order.yaml", "\\btrack\\b", "\\btrack(",
    "order.yaml:9:5 error bad-regex"),
  Broken(
    "no regular expression in a type", "slots.yaml", "px-(\\d{4})", "px-(\\d{4}",
    "slots.yaml:11:7 error bad-regex"),
  Broken(
    "a slow regular expression", "order.yaml", "\\btrack\\b.{0,20}", "(\\w+\\s?)*track",
    "order.yaml:9:5 warning slow-regex", "order.yaml:9:5 warning slow-regex"),
  Broken(
    "a condition", "order.yaml", "by: bot", "by: bot\nwhen: order_number known",
    "order.yaml:3:7 error mapping-expected"),
  Broken(
    "personal data without a purpose", "slots.yaml", "slots:",
    "slots:\n  phone:\n    type: phone", "slots.yaml:2:3 error personal-without-purpose"),
  Broken(
    "a phrase any sentence fits",
    [
      Edit("slots.yaml", "slots:", "slots:\n  comment:\n    type: text"),
      Edit("open.yaml", "by: bot", "by: bot\nslots: [comment]"),
      Edit("open.yaml", "when are you open", "{comment}"),
    ], ["open.yaml:7:5 error matches-everything"]),
]

@Suite struct BrokenBotTests {
  static let all = unknownNames + duplicates + flows + others + constructs

  @Test func theBaseHasNoProblem() {
    #expect(problems(baseFiles) == [], "\(shown(baseFiles))")
  }

  @Test("A mistake is told at its place", arguments: all)
  func isTold(_ broken: Broken) {
    let files = edited(broken.edits)
    #expect(problems(files) == broken.problems, "\(shown(files))")
    let hasError = broken.problems.contains { $0.contains(" error ") }
    #expect((compile(sources(files), learns: false).bot == nil) == hasError)
  }

  @Test("Each fix-it alone makes its problem go away", arguments: all)
  func fixItsWork(_ broken: Broken) {
    let sources = sources(edited(broken.edits))
    for diagnostic in compile(sources, learns: false).diagnostics {
      for fixIt in diagnostic.fixIts {
        let fixed = compile(sources.map { fixIt.applied(to: $0) }, learns: false).diagnostics
        #expect(!fixed.contains { $0.id == diagnostic.id }, "\(fixIt.message): \(fixed)")
      }
    }
  }

  @Test func whoWroteItReadsThis() {
    #expect(
      shown(edited([Edit("order.yaml", "<parcel>", "<persel>")])) == """
        order.yaml:7:16: error: no rule is called 'persel' [unknown-rule]
        7 |     where is (<persel>|{order_number})
          |                ^^^^^^ did you mean 'parcel'?

        """)
  }

  @Test(
    "A reply with a place nobody fills does not compile",
    arguments: [
      "{{office.HeaderText}}", "{{office.Address}}", "{{office.TeleponeNumber}}",
      "{{office.MobileNumber}}", "{{office.Email}}",
    ])
  func foreignPlaces(_ place: String) {
    let files = edited([Edit("open.yaml", "{hours}", place)])
    #expect(compile(sources(files), learns: false).bot == nil)
    #expect(problems(files).contains { $0.hasPrefix("open.yaml:11:") && $0.contains(" error ") })
    // In the notation of this engine it is a name that nothing stands for.
    let single = edited([Edit("open.yaml", "{hours}", String(place.dropFirst().dropLast()))])
    #expect(compile(sources(single), learns: false).bot == nil)
    #expect(problems(single).contains("open.yaml:11:22 error unknown-placeholder"))
  }

  @Test func aPlaceIsToldTheNearestName() {
    let files = edited([
      Edit("bot.yaml", "  hours:", "  office.telephone: 21 00 12 00\n  hours:"),
      Edit("open.yaml", "{hours}", "{hours}, {office.telepone}"),
    ])
    let diagnostic = compile(sources(files), learns: false).diagnostics.first
    #expect(diagnostic?.id == "unknown-placeholder")
    #expect(diagnostic?.fixIts.map(\.message) == ["did you mean 'office.telephone'?"])
  }

  @Test func thereIsNoBotInAnEmptyFolder() {
    let compilation = compile([], learns: false)
    #expect(compilation.bot == nil)
    #expect(compilation.diagnostics.map(\.id) == ["empty-bot"])
    #expect(compilation.diagnostics.first?.span.path == "bot.yaml")
    #expect(
      problems(["bot.yaml": "bot: x\nlanguages: [en]\n"]).map { $0.split(separator: " ").last } == [
        "empty-bot"
      ])
  }
}
