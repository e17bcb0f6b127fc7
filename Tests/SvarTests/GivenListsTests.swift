import Foundation
import SvarCompiler
import SvarDiagnostics
import SvarModel
import Testing

@testable import Svar
@testable import SvarDialogue

/// Values of lists that come at run time: heard, asked for and said as if they had been compiled.
@Suite struct GivenListsTests {
  private static let now = Moment(iso8601: "2026-11-23T10:00:00+01:00") ?? .current

  private static func files(store: String) -> [SourceFile] {
    [
      "bot.yaml": """
      bot: chain
      name: Chain
      languages: [nb, en]
      include: standard
      human: human.request

      """,
      "visit.yaml": """
      intent: visit
      by: bot
      slots: [store]
      nb:
        title: besøket
        phrases: |
          når åpner {store} [i dag]
          [jeg] vil (besøke|innom) <store>
          besøke en butikk
          når åpner butikken
      en:
        title: the visit
        phrases: |
          when does {store} open
          visit a shop

      """,
      "visit.flow.yaml": """
      flow: visit
      needs: [store]
      states:
        say:
          say: said
          then: resolved
      texts:
        said:
          nb: |
            Velkommen til {store}.
          en: |
            Welcome to {store}.

      """,
      "words.yaml": """
      lists:
        store:
      \(store)
      slots:
        store: {type: store}
      texts:
        ask.store:
          nb: |
            Hvilken butikk?
          en: |
            Which shop?

      """,
    ].map { SourceFile(path: $0.key, text: $0.value) }.sorted { $0.path < $1.path }
  }

  private static func bot(store: String = "    given: true") throws -> Bot {
    let compilation = compile(files(store: store), learns: false)
    return Bot(
      try #require(
        compilation.bot, "\(compilation.diagnostics.map(\.message).joined(separator: "\n"))"))
  }

  private static let values = ListValues([
    "store": [
      .init(
        "s1", called: ["": ["Solsiden senter"]], phrases: ["nb": ["(solsiden|nedre elvehavn)"]]),
      .init(
        "s2", called: ["nb": ["Storgata"], "en": ["Main Street"]],
        asked: ["nb": ["gata"], "en": ["(street|high street)"]]),
      .init("s3", called: "H&M* (utsalg)"),
    ]
  ])

  /// The same values, written by an author.
  private static let compiled = """
        s1:
          nb: |
            Solsiden senter
            (solsiden|nedre elvehavn)
          en: Solsiden senter
        s2:
          nb: Storgata
          en: Main Street
          asked:
            nb: gata
            en: (street|high street)
        s3:
          nb: h m utsalg
          en: h m utsalg
    """

  private static let both = Result { () throws -> (Bot, GivenLists, Bot) in
    let open = try GivenListsTests.bot()
    return (
      open, try open.lists(GivenListsTests.values),
      try GivenListsTests.bot(store: GivenListsTests.compiled)
    )
  }

  @Test(
    "What is heard is what would be heard had the values been compiled",
    arguments: [
      "når åpner Solsiden?", "når åpner solsiden senter i dag", "når åpner solsdien",
      "jeg vil innom Nedre Elvehavn", "når åpner sol siden", "når åpner solsidens senter",
      "når åpner solsidensenteret", "når åpner storgatas", "når åpner h&m utsalg", "storgata",
      "gata",
      "når åpner gata", "ikke solsiden, men storgata", "når åpner butikken",
      "vil du besøke solsidenbutikken", "tullball", "",
    ])
  func likeCompiled(_ message: String) throws {
    let (bot, lists, other) = try Self.both.get()
    for asked in [nil, "store"] {
      var state = ConversationState(id: "1", language: "nb", languageIsFixed: true)
      if let asked { state.question = .slot(asked) }
      let heard = bot.classify(message, in: state, lists: lists, now: Self.now)
      let expected = other.classify(message, in: state, now: Self.now)
      #expect(heard.slots == expected.slots, "\(message), asked \(asked ?? "nothing")")
      #expect(heard.intent == expected.intent && heard.answers == expected.answers)
    }
  }

  @Test func withoutThemNothingIsHeard() throws {
    let bot = try Self.bot()
    #expect(bot.classify("når åpner Solsiden?", language: "nb", now: Self.now).slots.isEmpty)
    let lists = try bot.lists(Self.values)
    let heard = bot.classify("når åpner Solsiden?", language: "nb", lists: lists, now: Self.now)
    #expect(heard.intent == "visit" && heard.slots.map(\.value) == [.text("s1")])
    // Those of another bot count for nothing.
    let other = try Self.bot()
    #expect(
      other.classify("når åpner Solsiden?", language: "nb", lists: lists, now: Self.now).slots
        .isEmpty)
  }

  @Test("Asked for, answered, said; saved in between")
  func inAConversation() async throws {
    let bot = try Self.bot()
    let surroundings = Surroundings(
      actions: StubActions(bot: bot.definition, now: { Self.now }), now: { Self.now })
    let talk = Conversation(bot: bot, id: "1", language: "nb", surroundings: surroundings)
    _ = try await talk.receive(.lists(bot.lists(Self.values)))
    let question = try await talk.receive(.message("besøke en butikk"))
    #expect(question.asked == ["store"])

    let saved = try JSONEncoder().encode(await talk.state)
    let state = try JSONDecoder().decode(ConversationState.self, from: saved)
    #expect(state.lists == Self.values)
    let again = try Conversation(bot: bot, state: state, surroundings: surroundings)
    for conversation in [talk, again] {
      let answer = try await conversation.receive(.message("gata"))
      #expect(answer.replies.map(\.text).contains("Velkommen til Storgata."))
      #expect(await conversation.state.slots.map(\.value) == [.text("s2")])
    }
    #expect(await talk.state == again.state)

    // Others in their place: the old ones are no longer heard.
    let next = ListValues(["store": [.init("s9", called: "Moa")]])
    _ = try await again.receive(.lists(bot.lists(next)))
    #expect(try await again.receive(.message("når åpner Solsiden?")).classification?.slots == [])
    let other = try await again.receive(.message("når åpner Moa?"))
    #expect(other.replies.map(\.text).contains("Velkommen til Moa."))

    // A bot that no longer takes the list opens the conversation all the same.
    let changed = try Self.bot(store: Self.compiled)
    let opened = try Conversation(bot: changed, state: state, surroundings: surroundings)
    #expect(
      try await opened.receive(.message("gata")).replies.map(\.text)
        .contains("Velkommen til Storgata."))
  }

  @Test func whatIsWrongIsSaid() throws {
    let bot = try Self.bot()
    func problem(_ values: ListValues) -> String {
      do {
        _ = try bot.lists(values)
        return "nothing"
      } catch let error as SvarError {
        return error.id == .invalidLists ? error.description : "another error"
      } catch {
        return "\(error)"
      }
    }
    func one(_ value: ListValues.Value) -> ListValues { ListValues(["store": [value]]) }
    #expect(problem(Self.values) == "nothing")
    #expect(problem(ListValues()) == "nothing")
    #expect(
      problem(ListValues(["stroe": []])) == "no list is called 'stroe': did you mean 'store'?")
    #expect(
      problem(one(.init("a", called: ["sv": ["x"]])))
        == "the bot has no language 'sv', which 'a' is called in")
    #expect(problem(one(.init("a", called: "?!"))) == "'a' is called nothing with a word in it")
    #expect(problem(one(.init("", called: "x"))).hasPrefix("'' is no name of a value"))
    #expect(problem(one(.init("a\nb", called: "x"))).contains("is no name of a value"))
    let twice = ListValues(["store": [.init("a", called: "x"), .init("a", called: "y")]])
    #expect(problem(twice) == "the list 'store' is given the value 'a' twice")
    for (phrase, id) in [
      ("(x", "unclosed-group"), ("<parcel>", "unknown-rule"), ("{store}", "unknown-slot"),
      ("x & y", "matches-everything"), ("[x]", "matches-everything"), ("*", "matches-everything"),
    ] {
      let found = problem(one(.init("a", called: [:], phrases: ["nb": [phrase]])))
      #expect(found.hasPrefix("'\(phrase)', a phrase of 'a': ") && found.hasSuffix("[\(id)]"))
    }
    let many = (0...ListValues.mostValues).map { ListValues.Value("v\($0)", called: "ord\($0)") }
    #expect(problem(ListValues(["store": many])) == "1001 values are more than 1000")
    #expect(problem(ListValues(["store": Array(many.dropLast())])) == "nothing")
    let long = String(repeating: "ord ", count: 17_000)
    #expect(problem(one(.init("a", called: long))).hasSuffix("bytes of text are more than 65536"))
    let fixed = try Self.bot(store: Self.compiled)
    #expect(throws: SvarError.self) { try fixed.lists(Self.values) }
  }

  @Test func noTableNamesThemAll() throws {
    let files =
      Self.files(store: "    given: true")
      + [
        SourceFile(
          path: "z.yaml",
          text: """
            flow: other
            states:
              look:
                check: store
                then:
                  s1: resolved

            """)
      ]
    let found = compile(files, learns: false).diagnostics.map(\.id)
    #expect(found.contains("check-of-given"))
  }
}
