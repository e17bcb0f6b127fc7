import Foundation
import Testing

@Suite struct ReplTests {
  private func repl(
    _ text: String, in folder: Folder, _ options: [String] = []
  ) throws -> Run {
    try folder.write(SmallBots.talker)
    let clock = options.contains("--clock") ? [] : ["--clock", "2026-11-23T10:00:00+01:00"]
    return try SvarProcess.run(["repl", folder.path] + clock + options, input: text)
  }

  private func repl(_ text: String, _ options: [String] = []) throws -> Run {
    try Folder.with { try repl(text, in: $0, options) }
  }

  @Test func pipedOnlyTheBotSpeaks() throws {
    let run = try repl("where is my parcel\n\np-123456\n")
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(run.lines.first?.contains("Posty") == true)
    #expect(
      run.lines.dropFirst() == [
        "Which parcel number is it?", "Parcel P-123456 is on its way.",
      ])
    #expect(!run.out.contains("\u{1B}"))
  }

  @Test func handoffsAreALine() throws {
    let run = try repl("let me talk to a human")
    #expect(run.status == 0 && run.lines.contains("[handoff asked]"))
  }

  @Test func smileysAreMessagesAndUnknownWordsAreNot() throws {
    let smileys = try repl(":)\n:-)\n:D\n:/\n: hello\n")
    #expect(smileys.errors.isEmpty)
    let unknown = try repl(":explian where\n:nonsense\n")
    #expect(unknown.status == 0 && unknown.lines.count == 1)
    #expect(unknown.errors.contains("did you mean ':explain'?"))
    #expect(unknown.errors.contains(":nonsense"))
  }

  @Test func commandsTellOnStandardError() throws {
    let run = try repl(
      """
      :help
      :state
      :slots
      :events
      :back
      where is my parcel
      :state
      :explain
      :explain has it been sent
      :intents
      :intents order.status
      :language
      :clock
      :events
      :quit
      p-123456

      """)
    #expect(run.status == 0)
    // The greeting and one question: what follows ':quit' is not read.
    #expect(run.lines.count == 2)
    for words in [
      ":save FILE", "nothing is open", "no slot is filled", "nothing to undo",
      "order.status/parcel_number", "intent order.status", "2026-11-23T10:00:00+01:00",
      "served by", "asked parcel_number",
    ] {
      #expect(run.errors.contains(words), "\(words)")
    }
  }

  @Test func turnsCanBeUndone() throws {
    let run = try repl(
      "where is my parcel\np-111111\n:back\n:slots\np-222222\n:reset\n:slots\n")
    #expect(run.lines.count == 5)
    #expect(run.lines[2] == "Parcel P-111111 is on its way.")
    #expect(run.lines[3] == "Parcel P-222222 is on its way.")
    #expect(run.lines[4] == run.lines[0])
    #expect(run.errors.components(separatedBy: "no slot is filled").count == 3)
  }

  @Test func agentsTakeOver() throws {
    let run = try repl(
      "let me talk to a human\n:agent hello\nwhere is my parcel\n:state\n:agent leaves\n")
    #expect(run.status == 0 && run.errors.contains("a human"))
    #expect(!run.lines.contains("Which parcel number is it?"))
  }

  @Test func theClockMovesForward() throws {
    let run = try repl(
      "where is my parcel\n:clock +11 min\n:clock 09:00\n:clock nonsense\n:clock 18:15\n")
    #expect(run.lines.count == 3)
    #expect(run.errors.contains("time never goes back"))
    #expect(run.errors.contains("2026-11-23T18:15:00+01:00"))
    #expect(run.errors.contains("is no time"))
  }

  @Test func savedTranscriptsReplay() throws {
    try Folder.with { folder in
      let file = folder.path + "/talk.transcript"
      let run = try repl(
        """
        where is my parcel
        qwzx {plugh} | # \u{2028} :)
        :back
        p-000000
        :clock +11 min
        :nonsense
        P-123456
        :language xx
        let me talk to a human
        :agent I am here
        :save \(file)
        :save /nowhere/at/all

        """, in: folder)
      #expect(run.status == 0 && run.errors.contains("(saved"))
      #expect(!run.errors.contains("does not replay"))
      #expect(run.errors.contains("cannot be written"))
      let text = try String(contentsOf: folder.url("talk.transcript"), encoding: .utf8)
      #expect(text.hasPrefix("clock: 2026-11-23T10:00:00+01:00\n"))
      #expect(text.contains("customer: where is my parcel\n  intent order.status\n"))
      #expect(!text.contains("plugh"))
      let replay = try SvarProcess.run(["replay", folder.path, file])
      #expect(replay.status == 0, "\(replay.out)\(replay.errors)")
    }
  }

  @Test func theBotIsReadAgainWhenItsFilesChange() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.talker)
      let texts = folder.path + "/texts.yaml"
      let run = try SvarProcess.shell(
        """
        coproc "$SVAR" repl '\(folder.path)' --language en 2>'\(folder.path)/errors'
        read -r -t 60 greeting <&${COPROC[0]}
        sed -i 's/Which parcel number is it/What is the number/' '\(texts)'
        echo 'where is my parcel' >&${COPROC[1]}
        read -r -t 60 reply <&${COPROC[0]}; echo "$reply"
        echo 'texts: [' > '\(texts)'
        echo ':reset' >&${COPROC[1]}; read -r -t 60 reply <&${COPROC[0]}
        echo 'where is my parcel' >&${COPROC[1]}
        read -r -t 60 reply <&${COPROC[0]}; echo "$reply"
        """)
      #expect(run.lines == ["What is the number?", "What is the number?"])
      let errors = try String(contentsOf: folder.url("errors"), encoding: .utf8)
      #expect(errors.contains("texts.yaml:1:") && errors.contains("the bot stays as it was"))
    }
  }

  @Test func badInputIsAMessageLikeAnyOther() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.talker)
      let bytes =
        [0xFF, 0x0A] + [UInt8](repeating: 0x61, count: 70_000) + [0x0A] + Array("x\u{2028}y\n".utf8)
      let run = try SvarProcess.run(["repl", folder.path], bytes: bytes)
      #expect(run.status == 0 && run.lines.count >= 4)
    }
  }

  @Test func aClosedPipeEndsQuietly() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.talker)
      let run = try SvarProcess.shell(
        """
        yes 'where is my parcel' 2>/dev/null | head -1000 \
        | { "$SVAR" repl '\(folder.path)'; echo $? > '\(folder.path)/status'; } | head -1
        """)
      #expect(run.lines.count == 1)
      #expect(try String(contentsOf: folder.url("status"), encoding: .utf8) == "0\n")
    }
  }

  @Test func botsWithoutDialogueClassify() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      let run = try SvarProcess.run(["repl", folder.path], input: "where is my parcel\n")
      #expect(run.status == 0 && run.out == "[order.status 1.00]\n")
    }
  }
}
