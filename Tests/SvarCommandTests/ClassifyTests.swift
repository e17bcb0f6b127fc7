import Foundation
import Testing

@Suite struct ClassifyTests {
  private func classify(
    _ bytes: [UInt8], _ options: [String] = [], bot: [String: String] = SmallBots.classifier
  ) throws -> Run {
    try Folder.with { folder in
      try folder.write(bot)
      return try SvarProcess.run(["classify", folder.path] + options, bytes: bytes)
    }
  }

  private func classify(_ text: String, _ options: [String] = []) throws -> Run {
    try classify(Array(text.utf8), options)
  }

  @Test func everyNamedKeyIsThere() throws {
    let run = try classify("where is my parcel\n")
    #expect(run.status == 0)
    let object = try #require(try run.objects().first)
    #expect(
      Set(object.keys) == [
        "text", "language", "intent", "confidence", "in_scope", "slots", "ranking", "intents",
        "undecided", "repaired",
      ])
    #expect(object["text"] as? String == "where is my parcel")
    #expect(object["intent"] as? String == "order.status")
    #expect(object["language"] as? String == "en")
    #expect(object["undecided"] as? Bool == false && object["repaired"] as? Bool == false)
    let ranking = try #require(object["ranking"] as? [[String: Any]])
    #expect(ranking.count == 2)
    #expect(ranking[0]["confidence"] as? Double == object["confidence"] as? Double)
    let accepted = try #require((object["intents"] as? [[String: Any]])?.first)
    #expect(accepted["start"] as? Int == 0 && accepted["end"] as? Int == 18)
  }

  @Test func aMessageThatSaysNothingHasNulls() throws {
    let object = try #require(try classify("qwzx\n").objects().first)
    #expect(object["intent"] is NSNull)
    #expect((object["intents"] as? [Any])?.isEmpty == true)
    #expect((object["slots"] as? [String: Any])?.isEmpty == true)
  }

  @Test func everyLineGivesOneObjectInOrder() throws {
    let run = try classify("a\n\n  \nb\r\n\u{2028}\u{85}c\nlast")
    #expect(run.status == 0)
    #expect(
      try run.objects().map { $0["text"] as? String } == [
        "a", "", "  ", "b", "\u{2028}\u{85}c", "last",
      ])
    #expect(run.out.contains("\\u2028\\u0085c"))
  }

  @Test func noInputGivesNoOutput() throws {
    let run = try classify("")
    #expect(run.status == 0 && run.out.isEmpty)
  }

  @Test func badBytesAreRepaired() throws {
    let objects = try classify([0x68, 0xFF, 0x69, 0x0A, 0x6F, 0x6B, 0x0A]).objects()
    #expect(objects[0]["text"] as? String == "h\u{FFFD}i")
    #expect(objects[0]["repaired"] as? Bool == true)
    #expect(objects[1]["repaired"] as? Bool == false)
  }

  @Test func longLinesAreCutBetweenScalars() throws {
    let exact = String(repeating: "a", count: 65_536)
    // 65,535 bytes and then a letter of two: the letter goes.
    let long = String(repeating: "a", count: 65_535) + "øø"
    let bad = [UInt8](repeating: 0xFF, count: 40_000)
    let bytes = Array("\(exact)\r\n\(long)\n".utf8) + bad + Array("\nok\n".utf8)
    let objects = try classify(bytes).objects()
    #expect(objects.count == 4)
    #expect(objects[0]["text"] as? String == exact && objects[0]["repaired"] as? Bool == false)
    #expect((objects[1]["text"] as? String)?.utf8.count == 65_535)
    #expect(objects[1]["repaired"] as? Bool == true)
    #expect((objects[2]["text"] as? String)?.utf8.count == 65_535)
    #expect(objects[3]["text"] as? String == "ok")
  }

  @Test func slotsAreFoundWhicheverIntentWins() throws {
    let text = "where is my parcel? kari@example.com, ola@example.com, 199 kr\n"
    let object = try #require(try classify(text, ["--language", "nb"]).objects().first)
    let slots = try #require(object["slots"] as? [String: Any])
    #expect(slots["email"] as? [String] == ["kari@example.com", "ola@example.com"])
    let amount = try #require(slots["amount"] as? [String: Any])
    #expect(amount["value"] as? Double == 199 && amount["currency"] as? String == "NOK")
  }

  @Test func languagesAreTheBots() throws {
    let run = try classify("hei\n", ["--language", "nb"])
    #expect(try run.objects().first?["language"] as? String == "nb")
    #expect(try classify("hei\n", ["--language", "nn"]).status == 0)
    let unknown = try classify("hei\n", ["--language", "fr"])
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("en, nb") && unknown.out.isEmpty)
  }

  @Test func optionsAreChecked() throws {
    for options in [
      ["--clock", "tomorrow"], ["--clock", "2026-11-22T10:00:00"], ["--context", "[1]"],
      ["--context", "{"], ["--context", "{\"a\": {}}"], ["--nonsense"], ["more"],
    ] {
      let run = try classify("hei\n", options)
      #expect(run.status == 64, "\(options)")
      #expect(run.out.isEmpty && !run.errors.isEmpty, "\(options)")
    }
    let fine = ["--clock", "2026-11-22T10:00:00+01:00", "--context", "{\"x\": 1, \"y\": null}"]
    #expect(try classify("hei\n", fine).status == 0)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      let run = try SvarProcess.shell(
        """
        (while :; do echo 'where is my parcel'; done) 2>/dev/null \
        | { "$SVAR" classify '\(folder.path)'; echo $? > '\(folder.path)/status'; } | head -1
        """)
      #expect(run.lines.count == 1)
      #expect(try String(contentsOf: folder.url("status"), encoding: .utf8) == "0\n")
    }
  }

  @Test func everyAnswerIsFlushed() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      // The second line is written only when the first was answered: else this would never end.
      let run = try SvarProcess.shell(
        """
        coproc "$SVAR" classify '\(folder.path)'
        echo 'one' >&${COPROC[1]}; read -r -t 60 first <&${COPROC[0]}
        echo 'two' >&${COPROC[1]}; read -r -t 60 second <&${COPROC[0]}
        echo "$first"; echo "$second"
        """)
      #expect(try run.objects().map { $0["text"] as? String } == ["one", "two"])
    }
  }

  @Test func aDeviceThatIsFullIsToldAs74() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      let run = try SvarProcess.shell(
        "echo hei | \"$SVAR\" classify '\(folder.path)' > /dev/full; echo $?")
      #expect(run.lines == ["74"])
    }
  }
}
