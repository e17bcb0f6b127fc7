import Foundation
import Testing

@Suite struct ConverseTests {
  private static let keys: Set<String> = [
    "conversation", "replies", "intent", "intents", "confidence", "language", "state", "slots",
    "asked", "confirming", "advised", "offered", "handoff", "owner", "repaired",
  ]

  private func converse(_ lines: [String], _ options: [String] = []) throws -> Run {
    try Folder.with { folder in
      try folder.write(SmallBots.talker)
      let clock = options.contains("--clock") ? [] : ["--clock", "2026-11-23T10:00:00+01:00"]
      return try SvarProcess.run(
        ["converse", folder.path] + clock + options,
        input: lines.map { $0 + "\n" }.joined())
    }
  }

  @Test func aConversationIsServed() throws {
    let run = try converse([
      #"{"conversation": "a", "customer": "where is my parcel"}"#,
      #"{"conversation": "a", "customer": "p-123456"}"#,
    ])
    #expect(run.status == 0)
    let objects = try run.objects()
    #expect(objects.count == 2 && objects.allSatisfy { Set($0.keys) == Self.keys })
    #expect(objects[0]["intent"] as? String == "order.status")
    #expect(objects[0]["asked"] as? [String] == ["parcel_number"])
    #expect(objects[0]["state"] as? String == "order.status/parcel_number")
    #expect(objects[0]["handoff"] is NSNull && objects[0]["owner"] as? String == "bot")
    // The first reply says that this is a bot.
    let first = try #require(objects[0]["replies"] as? [String])
    #expect(first.first?.contains("robot") == true && first.last == "Which parcel number is it?")
    #expect(objects[1]["replies"] as? [String] == ["Parcel P-123456 is on its way."])
    #expect(objects[1]["intent"] as? String == "order.status")
    #expect((objects[1]["slots"] as? [String: String]) == ["parcel_number": "P-123456"])
    #expect(objects[1]["state"] is NSNull)
  }

  @Test func conversationsAreApart() throws {
    let objects = try converse([
      #"{"conversation": "a", "customer": "where is my parcel P-123456"}"#,
      #"{"conversation": "b", "customer": "where is my parcel"}"#,
    ]).objects()
    #expect((objects[1]["slots"] as? [String: Any])?.isEmpty == true)
    #expect(objects.map { $0["conversation"] as? String } == ["a", "b"])
  }

  @Test func linesThatCannotBeUsedAreToldAndPassedOver() throws {
    let bad = [
      "", "not json", "[]", "{}", #"{"conversation": 1, "customer": "x"}"#,
      #"{"conversation": "a"}"#, #"{"conversation": "a", "customer": 1}"#,
      #"{"conversation": "a", "customer": "x", "agent": "y"}"#,
      #"{"conversation": "a", "agent_leaves": false}"#,
      #"{"conversation": "a", "clock": "noon"}"#,
      #"{"conversation": "a", "clock": "2026-11-23T10:00:00", "customer": "x"}"#,
      #"{"conversation": "a", "customer": "x"} more"#, "{\"conversation\": \"a\u{1}\"}",
      String(repeating: "[", count: 5000),
      #"{"conversation": "a", "customer": "\#(String(repeating: "x", count: 70_000))"}"#,
    ]
    let run = try converse(bad + [#"{"conversation": "a", "customer": "where is my parcel"}"#])
    #expect(run.status == 1)
    let objects = try run.objects()
    #expect(objects.count == bad.count + 1)
    for (index, object) in objects.dropLast().enumerated() {
      #expect(object["error"] is String, "\(bad[index].prefix(80))")
      #expect(object["line"] as? Int == index + 1)
      #expect(object.count == 2)
    }
    #expect(objects.last?["intent"] as? String == "order.status")
  }

  @Test func oddTextsAreMessages() throws {
    let run = try converse([
      #"{"conversation": "a", "customer": ""}"#,
      #"{"conversation": "a", "customer": "\ud83d\ude42 \ud800 \u0000 \u2028"}"#,
      #"{"customer": "x", "unknown": [1.5e3, null], "conversation": "å", "agent": null}"#,
    ])
    #expect(run.status == 0)
    let objects = try run.objects()
    #expect(objects.count == 3 && objects[2]["conversation"] as? String == "å")
  }

  @Test func anIdMakesATurnIdempotent() throws {
    let line = #"{"conversation": "a", "id": "1", "customer": "where is my parcel"}"#
    let run = try converse([
      line, #"{"conversation": "a", "id": "2", "customer": "p-123456"}"#, line,
      #"{"conversation": "b", "id": "1", "customer": "where is my parcel P-222222"}"#,
    ])
    #expect(run.status == 0 && run.lines.count == 4)
    #expect(run.lines[0] == run.lines[2])
    #expect(run.lines[3].contains("P-222222"))
  }

  @Test func aHumanTakesOverAndLeaves() throws {
    let run = try converse([
      #"{"conversation": "a", "customer": "let me talk to a human"}"#,
      #"{"conversation": "a", "agent_joins": "Kari"}"#,
      #"{"conversation": "a", "customer": "where is my parcel P-123456"}"#,
      #"{"conversation": "a", "agent": "I will look"}"#,
      #"{"conversation": "a", "agent_leaves": true}"#,
    ])
    #expect(run.status == 0)
    let objects = try run.objects()
    let handoff = try #require(objects[0]["handoff"] as? [String: Any])
    #expect(Set(handoff.keys) == ["reason", "package"])
    #expect(handoff["reason"] as? String == "asked")
    let package = try #require(handoff["package"] as? [String: Any])
    #expect(
      Set(package.keys) == [
        "version", "reason", "summary", "language", "transcript", "slots", "asked", "advised",
        "tried", "intents", "waiting", "level", "tags", "mood", "queue", "queue_is_open",
        "opens_at", "waiting_since",
      ])
    #expect(
      objects.map { $0["owner"] as? String } == ["bot", "human", "human", "human", "bot"])
    // Silent, and still understood.
    #expect((objects[2]["replies"] as? [String])?.isEmpty == true)
    #expect((objects[2]["slots"] as? [String: String])?["parcel_number"] == "P-123456")
    #expect(objects.dropFirst().allSatisfy { $0["handoff"] is NSNull })
  }

  @Test func theClockRunsTimersAndNeverGoesBack() throws {
    let run = try converse([
      #"{"conversation": "a", "customer": "where is my parcel"}"#,
      #"{"conversation": "a", "clock": "2026-11-23T10:09:00+01:00"}"#,
      #"{"conversation": "a", "clock": "2026-11-23T10:11:00+01:00"}"#,
      #"{"conversation": "a", "clock": "2020-01-01T00:00:00Z", "customer": "p-123456"}"#,
    ])
    #expect(run.status == 0)
    let objects = try run.objects()
    #expect((objects[1]["replies"] as? [String])?.isEmpty == true)
    #expect(objects[1]["confidence"] is NSNull)
    #expect((objects[2]["replies"] as? [String])?.count == 1)
    #expect(objects[3]["replies"] as? [String] == ["Parcel P-123456 is on its way."])
  }

  @Test func secretsAreNeverShown() throws {
    let run = try converse([
      #"{"conversation": "a", "customer": "my pin 4711, let me talk to a human"}"#
    ])
    let slots = try #require(try run.objects().first?["slots"] as? [String: Any])
    #expect(slots["pin"] == nil)
  }

  @Test func optionsAreChecked() throws {
    #expect(try converse([], ["--language", "sv"]).status == 64)
    #expect(try converse([], ["--fix-language"]).status == 64)
    #expect(try converse([], ["--clock", "noon"]).status == 64)
    #expect(try converse([], ["--language", "en", "--fix-language"]).status == 0)
  }

  @Test func listsGivenAtRunTime() throws {
    try Folder.with { folder in
      try folder.write([
        "bot.yaml": "bot: chain\nlanguages: [en]\ninclude: standard\nhuman: human.request\n",
        "visit.yaml": """
        intent: visit
        by: bot
        slots: [store]
        en:
          title: the visit
          phrases: |
            when does {store} open
        reply:
          en: |
            At nine.

        """,
        "words.yaml": """
        lists:
          store:
            given: true
        slots:
          store: {type: store}
        texts:
          ask.store:
            en: |
              Which one?

        """,
        "lists.json": #"{"store": ["Harbour", {"name": "s2", "called": {"en": ["Main Street"]}}]}"#,
        "wrong.json": #"{"store": [{"name": "s2", "called": ["(", "x"], "phrases": ["("]}]}"#,
      ])
      let message = "when does main street open\n"
      let file = folder.path + "/lists.json"
      func slots(_ object: [String: Any]) -> [String: String]? {
        object["slots"] as? [String: String]
      }
      let classified = try SvarProcess.run(
        ["classify", folder.path, "--lists", file], input: message)
      #expect(try classified.objects().map(slots) == [["store": "s2"]])
      let without = try SvarProcess.run(["classify", folder.path], input: message)
      #expect(try without.objects().map(slots) == [[:]])
      let wrong = try SvarProcess.run(
        ["classify", folder.path, "--lists", folder.path + "/wrong.json"], input: message)
      #expect(wrong.status == 1 && wrong.errors.contains("unclosed-group"))
      let missing = try SvarProcess.run(
        ["classify", folder.path, "--lists", folder.path + "/none.json"], input: message)
      #expect(missing.status == 66)

      let lines = [
        #"{"conversation": "1", "customer": "when does harbour open"}"#,
        #"{"conversation": "1", "lists": {"store": ["Dock"]}}"#,
        #"{"conversation": "1", "customer": "when does dock open"}"#,
        #"{"conversation": "2", "lists": {"shop": []}}"#,
        #"{"conversation": "2", "lists": {"store": [7]}}"#,
      ]
      let talk = try SvarProcess.run(
        ["converse", folder.path, "--lists", file], input: lines.joined(separator: "\n") + "\n")
      let objects = try talk.objects()
      #expect(objects.count == 5 && talk.status == 1)
      #expect(
        objects.prefix(3).map(slots) == [
          ["store": "Harbour"], ["store": "Harbour"], ["store": "Dock"],
        ])
      #expect(objects.suffix(2).allSatisfy { $0["error"] != nil })
      let repl = try SvarProcess.run(
        ["repl", folder.path, "--lists", file], input: "when does harbour open\n")
      #expect(repl.out.contains("At nine."))
    }
  }
}
