import SvarModel
import Testing

@testable import SvarTranscript

@Suite struct RecordTests {
  /// Records, and checks that the recording passes and that recording it again changes nothing.
  private func recorded(
    _ text: String, _ script: [String: [ConversationEvent]] = parcelScript,
    passes: Bool = true, _ location: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let first = try #require(try await replayed(text, script).recorded)
    let again = try await replayed(first, script)
    #expect(
      again.passed == passes, "\(first)\n\(again.differences)", sourceLocation: location)
    #expect(again.recorded == first, sourceLocation: location)
    return first
  }

  @Test func aBareConversationIsWrittenOut() async throws {
    #expect(
      try await recorded("customer: where is LG-1?\n") == CompareTests.whole)
    #expect(
      try await recorded("customer: a human\n\nagent joins: Kari\n\ncustomer: hello?\n") == """
        customer: a human
          intent human.request
          handoff asked
        bot handoff.queued: I've put you in line.
          | Please wait.

        agent joins: Kari
          owner human

        customer: hello?

        """)
  }

  @Test func onlyWhatDiffersIsRewritten() async throws {
    let text = """
      # R01: a comment on top

      language:   en

      # about the thanks
      customer:   thanks
        ...
      # in between


      customer: where is LG-1?
        intent order.cancel
      # a comment inside
      bot coming: LG-1 is lost.
        resolved order.status


      # the end

      """
    #expect(
      try await recorded(text) == """
        # R01: a comment on top

        language:   en

        # about the thanks
        customer:   thanks
          ...
        # in between


        # a comment inside
        customer: where is LG-1?
          intent order.status
          slot order_number LG-1
          do orders.find order_number=LG-1
        orders.find: found
          order.day 2026-11-27
        bot coming: LG-1 comes on Friday.
          resolved order.status


        # the end

        """)
  }

  @Test func capturesOtherWordsAndWaiversStay() async throws {
    let text = """
      customer: where is LG-1?
        intent order.cancel
      bot coming: {number} comes on {day}.
      or: {number} is here.
        not handoff
        ...

      """
    #expect(
      try await recorded(text) == """
        customer: where is LG-1?
        bot coming: {number} comes on {day}.
        or: {number} is here.
          not handoff
          ...

        """)
  }

  @Test func thePackageStays() async throws {
    let text = """
      customer: a human
        handoff policy
        package
          slot order_number LG-1
          reason asked

      """
    #expect(
      try await recorded(text) == """
        customer: a human
          intent human.request
          handoff asked
        bot handoff.queued: I've put you in line.
          | Please wait.
          package
            slot order_number LG-1
            reason asked

        """)
  }

  @Test func whatMustNotHappenIsNotTakenAway() async throws {
    let text = "customer: thanks\n  not intent\n"
    #expect(
      try await recorded(text, passes: false) == """
        customer: thanks
          intent thanks
        bot reply: You're welcome.
          not intent

        """)
  }

  @Test("Whatever happens can be recorded", arguments: [1, 2, 3, 4])
  func anyEvents(_ seed: UInt64) async throws {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let texts = [
      "Hello.", "Two\nlines.", "a: b", "| a", "# no comment", "...", "not x", "\nx", "x\n\ny",
    ]
    func event() -> ConversationEvent {
      let text = texts[random(texts.count)]
      switch random(16) {
      case 0: return .intent(name: "a.b", waits: random(2) == 0)
      case 1: return .slot(name: "s", value: .text("A 1"))
      case 2: return .corrects(slot: "s", value: .number(3))
      case 3: return .asked(slot: "s")
      case 4: return .run(action: "a.do", call: 1, inputs: [NamedValue("s", .text("two words"))])
      case 5:
        return .actionAnswered(
          action: "a.do", outcome: "done", fields: [NamedValue("a.day", .date("2026-11-27"))])
      case 6: return .offeredHuman
      case 7: return .resolved("a.b")
      case 8: return .cancelled("a.b")
      case 9: return .started(flow: "a.b")
      case 10: return .buttons(["Yes", "No"])
      case 11: return .silence
      case 12: return .owner(.human)
      case 13: return .mood("upset")
      default: return .said(key: "key.\(random(3))", text: text.isEmpty ? "x" : text)
      }
    }
    for _ in 0..<100 {
      let script = Dictionary(
        uniqueKeysWithValues: ["customer: one", "customer: two", "agent leaves:"].map { stimulus in
          (stimulus, (0..<random(6)).map { _ in event() })
        })
      let bare = "# start\ncustomer: one\n\ncustomer: two\nagent leaves:\n"
      let text = try #require(try await replayed(bare, script).recorded)
      let again = try await replayed(text, script)
      if !again.passed || again.recorded != text {
        Issue.record("seed \(seed):\n\(text)\n\(again.differences)\n\(again.recorded ?? "")")
        return
      }
    }
  }
}
