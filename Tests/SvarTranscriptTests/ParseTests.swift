import SvarDiagnostics
import SvarModel
import Testing

@testable import SvarTranscript

@Suite struct ParseTests {
  @Test func everyLane() {
    let transcript = transcript(
      """
      # R01, R66: nothing is asked twice. r02 and R123 are no demands.
      language: nb
      clock: 2026-11-23 10:00
      channel: web
      include: parts/greeting.transcript
      given: slot order_number LG-483920
      given: slot street Storgata 5 B
      given: level code
      given: state order.status/delivered

      customer: Hei
        | er du der?
        intent greeting
      bot greeting: Hei!
        | Hva gjelder det?
      or: Hallo!
        | Hva gjelder det?
      or: God dag!
        buttons Ja | Nei
        not handoff
        ...

      customer:
      bot
      bot unclear

      orders.find: found
        order.day 2026-11-27
        order.state on_the_way
      customer: Hvor er den?
        do orders.find

      agent joins: Kari
      agent: Hei,
        | her er jeg.
      agent leaves:
      clock: 18:15
      clock: +10 min
      event: outage.news
        outage.text Feilen er funnet
        silence

      customer: et menneske
        handoff asked
        package
          slot order_number LG-483920
          asked phone
        owner waiting
      """)
    let header = transcript.header
    #expect(transcript.demands == ["R01", "R66"])
    #expect(header.language == "nb")
    #expect(header.clock == .moment("2026-11-23 10:00"))
    #expect(header.channel == "web")
    #expect(header.includes.map(\.value) == ["parts/greeting.transcript"])
    #expect(
      header.givens == [
        .slot(name: "order_number", value: "LG-483920"),
        .slot(name: "street", value: "Storgata 5 B"), .level("code"),
        .state(flow: "order.status", state: "delivered"),
      ])
    #expect(transcript.turns.count == 5)
    #expect(
      transcript.turns[0].entries.map(\.kind) == [
        .stimulus(.customer("Hei\ner du der?")), .fact(words: "intent greeting", isNegated: false),
        .bot(
          key: "greeting", text: "Hei!\nHva gjelder det?",
          or: ["Hallo!\nHva gjelder det?", "God dag!"]),
        .fact(words: "buttons Ja | Nei", isNegated: false),
        .fact(words: "handoff", isNegated: true), .rest,
      ])
    #expect(transcript.turns[0].lines == 10..<21)
    #expect(
      transcript.turns[1].entries.map(\.kind) == [
        .stimulus(.customer("")), .bot(key: nil, text: nil, or: []),
        .bot(key: "unclear", text: nil, or: []),
      ])
    #expect(
      transcript.turns[2].entries.map(\.kind) == [
        .answer(
          action: "orders.find", outcome: "found",
          fields: .init([("order.day", "2026-11-27"), ("order.state", "on_the_way")])),
        .stimulus(.customer("Hvor er den?")), .fact(words: "do orders.find", isNegated: false),
      ])
    #expect(
      transcript.turns[3].entries.map(\.kind) == [
        .stimulus(.agentJoins("Kari")), .stimulus(.agent("Hei,\nher er jeg.")),
        .stimulus(.agentLeaves), .stimulus(.clock(.timeOfDay(hour: 18, minute: 15))),
        .stimulus(.clock(.later(seconds: 600))),
        .stimulus(
          .event(name: "outage.news", fields: .init([("outage.text", "Feilen er funnet")]))),
        .fact(words: "silence", isNegated: false),
      ])
    #expect(
      transcript.turns[4].entries.dropFirst(2).map(\.kind) == [
        .fact(words: "package", isNegated: false),
        .packageField(words: "slot order_number LG-483920"), .packageField(words: "asked phone"),
        .fact(words: "owner waiting", isNegated: false),
      ])
  }

  @Test func aTable() {
    let transcript = transcript(
      """
      language: {language}
      given: state {place}
      each: language | place | said
        | nb | order.status/delivered | Ja takk
        | en | order.status/delivered | Yes, please

      customer: {said}
      """)
    #expect(transcript.header.columns == ["language", "place", "said"])
    #expect(
      transcript.header.rows == [
        ["nb", "order.status/delivered", "Ja takk"],
        ["en", "order.status/delivered", "Yes, please"],
      ])
    #expect(transcript.header.givens == [.state(flow: "{place}", state: "")])
  }

  @Test(arguments: [
    ("2026-11-23 10:00", ClockSetting.moment("2026-11-23 10:00")),
    ("2026-11-23T10:00:00+01:00", .moment("2026-11-23T10:00:00+01:00")),
    ("18:15", .timeOfDay(hour: 18, minute: 15)), ("00:00", .timeOfDay(hour: 0, minute: 0)),
    ("+2 s", .later(seconds: 2)), ("+10 min", .later(seconds: 600)),
    ("+3 h", .later(seconds: 10_800)), ("+1 d", .later(seconds: 86_400)),
    ("+0 s", .later(seconds: 0)),
  ])
  func clocks(_ text: String, _ setting: ClockSetting) {
    #expect(ClockSetting(text) == setting)
  }

  @Test(arguments: [
    "", "soon", "24:00", "18:60", "18", "-1:30", "+10", "+10 weeks", "+-1 s", "+x s",
    "+99999999999999999999 s", "2026-13-01 10:00", "2026-11-23 25:00",
  ])
  func noClocks(_ text: String) { #expect(ClockSetting(text) == nil) }

  @Test(
    "A mistake is told at its place",
    arguments: [
      ("customer: hi\ncustmer: hi\n", ["2:1 lane-unknown"]),
      ("customer: hi\nrobot says: hi\n", ["2:1 lane-unknown"]),
      ("customer: hi\nno colon\n", ["2:1 lane-unknown"]),
      ("customer: hi\nlanguage: nb\n", ["2:1 lane-unknown"]),
      ("clock: soon\ncustomer: hi\n", ["1:1 bad-clock"]),
      ("customer: hi\n\nclock: 25:00\ncustomer: hi\n", ["3:1 bad-clock"]),
      ("given: slot x\ncustomer: hi\n", ["1:1 bad-given"]),
      ("given: state here\ncustomer: hi\n", ["1:1 bad-given"]),
      ("given: weather sunny\ncustomer: hi\n", ["1:1 bad-given"]),
      ("each: a | b\n  | 1 | 2\n  | 1\n\ncustomer: {a}\n", ["3:1 table-uneven"]),
      ("bot greeting: hi\n\ncustomer: hi\n", ["1:1 turn-without-stimulus"]),
      ("customer: hi\n\n  intent x\n", ["3:1 turn-without-stimulus"]),
      ("customer: hi\nor: hello\n", ["2:1 or-without-bot"]),
      ("or: hello\ncustomer: hi\n", ["1:1 or-without-bot"]),
      ("", ["1:1 empty-transcript"]),
      ("# only words\n\nlanguage: nb\n", ["1:1 empty-transcript"]),
      (
        "clock: soon\n\ncustmer: x\n\nor: y\n",
        ["1:1 bad-clock", "3:1 lane-unknown", "5:1 or-without-bot"]
      ),
    ])
  func mistakes(_ text: String, _ expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func theNearestLaneIsNamed() {
    let file = SourceFile(path: "x.transcript", text: "custmer: hi\n")
    let fixIt = Transcript.parse(file).1.first?.fixIts.first
    #expect(fixIt?.message == "did you mean 'customer'?")
    #expect(fixIt?.applied(to: file).text(in: 0..<100) == "customer: hi\n")
  }

  @Test func whatIsNotUTF8IsNotRead() {
    let bytes = Array("customer: hi\ncustomer: ".utf8) + [0xE6, 0x0A]
    #expect(problems(SourceFile(path: "x.transcript", bytes: bytes)) == ["2:11 invalid-utf8"])
  }

  @Test("Any text is read without a trap", arguments: [1, 2, 3]) func anyText(_ seed: UInt64) {
    var state = seed
    func random(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let pieces = [
      "customer", "bot", "or", "agent joins", "clock", "event", "each", "given", "a.b", ":", " ",
      "\n", "\n\n", "  ", "    ", "|", "...", "not ", "package", "{x}", "#", "\t", "+1 s", "é",
      "\r",
    ]
    for _ in 0..<500 {
      let text = (0..<random(30)).map { _ in pieces[random(UInt64(pieces.count))] }.joined()
      let (transcript, diagnostics) = Transcript.parse(SourceFile(path: "x", text: text))
      #expect(!transcript.turns.isEmpty || !diagnostics.isEmpty, "seed \(seed): \(text)")
    }
  }
}
