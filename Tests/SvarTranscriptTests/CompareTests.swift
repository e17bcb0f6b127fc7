import SvarModel
import Testing

@testable import SvarTranscript

@Suite struct CompareTests {
  static let whole = """
    customer: where is LG-1?
      intent order.status
      slot order_number LG-1
      do orders.find order_number=LG-1
    orders.find: found
      order.day 2026-11-27
    bot coming: LG-1 comes on Friday.
      resolved order.status

    """

  /// The whole with one line put in place of another; nil takes it away.
  private func changed(_ line: String, _ other: String?) -> String {
    Self.whole.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { $0 == line ? other : String($0) }.joined(separator: "\n")
  }

  @Test func whatHappensAsWrittenPasses() async throws {
    let result = try await replayed(Self.whole)
    #expect(result.passed, "\(result.differences)")
    #expect(result.turns == 1)
    #expect(result.recorded == Self.whole)
    #expect(result.seen == parcelEvents)
  }

  @Test(
    "What is not written fails",
    arguments: [
      "  intent order.status", "  slot order_number LG-1", "  do orders.find order_number=LG-1",
      "bot coming: LG-1 comes on Friday.", "  resolved order.status",
    ])
  func strict(_ line: String) async throws {
    let result = try await replayed(changed(line, nil))
    #expect(result.differences.map(\.title) == ["more happened"])
    #expect(result.differences.first?.line == 1)
    #expect(result.differences.first?.diff.contains("+" + line) == true)
  }

  @Test(
    "Another line fails, with both in the diff",
    arguments: [
      ("  intent order.status", "  intent order.cancel", "a fact less"),
      ("  slot order_number LG-1", "  slot order_number LG-2", "a fact less"),
      ("orders.find: found", "orders.find: not_found", "another answer of an action"),
      ("  order.day 2026-11-27", "  order.day 2026-11-28", "another answer of an action"),
      ("bot coming: LG-1 comes on Friday.", "bot coming: LG-1 is here.", "wording only"),
      ("bot coming: LG-1 comes on Friday.", "bot: LG-1 is here.", "wording only"),
      ("bot coming: LG-1 comes on Friday.", "bot sent: LG-1 comes on Friday.", "another reply"),
      ("  resolved order.status", "  handoff asked", "handoff missing, or another reason"),
    ])
  func another(_ line: String, _ other: String, _ title: String) async throws {
    let result = try await replayed(changed(line, other))
    let difference = try #require(result.differences.first)
    #expect(result.differences.count == 1)
    #expect(difference.title == title)
    #expect(difference.diff.contains("-" + other), "\(difference.diff)")
    #expect(difference.diff.contains("+" + line), "\(difference.diff)")
  }

  @Test func linesInAnotherOrderFail() async throws {
    let text = """
      customer: where is LG-1?
        slot order_number LG-1
        intent order.status
        ...

      """
    #expect(try await !replayed(text).passed)
  }

  @Test(
    "Three dots waive what else happens, not what is written",
    arguments: [
      ("  ...", true), ("  resolved order.status\n  ...", true),
      ("  intent order.cancel\n  ...", false),
      ("bot coming\n  ...", true), ("bot sent\n  ...", false), ("  ...\n  not handoff", true),
      ("  ...\n  not resolved", false), ("  ...\n  not resolved order.cancel", true),
      ("  ...\n  not said coming", false), ("  ...\n  not said sent", true),
      ("  ...\n  not slot order_number", false),
    ])
  func rest(_ lines: String, _ passes: Bool) async throws {
    let result = try await replayed("customer: where is LG-1?\n\(lines)\n")
    #expect(result.passed == passes, "\(result.differences)")
  }

  @Test(
    "Quiet facts count only where they are written",
    arguments: [
      ("started order.status", true), ("language en", true), ("language nb", false),
      ("state order.status/coming", false),
    ])
  func quiet(_ fact: String, _ passes: Bool) async throws {
    let result = try await replayed("customer: where is LG-1?\n  \(fact)\n  ...\n")
    #expect(result.passed == passes)
  }

  @Test(
    "A bot line may leave open its name, its words, or allow others",
    arguments: [
      ("bot", true), ("bot:  LG-1 comes on Friday.", true), ("bot coming", true),
      ("bot coming: x\nor: LG-1 comes on Friday.", true),
      ("bot coming: x\nor: y", false), ("bot coming: LG-1 comes on {day}.", true),
      ("bot coming: {_}", true), ("bot coming: {number} comes on {day}.", true),
      ("bot coming: {number} comes{_}", true), ("bot coming: {number} came{_}", false),
      ("bot coming: {_}Friday", false), ("bot coming: x\nor: LG-1 comes {when}.", true),
    ])
  func botLines(_ line: String, _ passes: Bool) async throws {
    let result = try await replayed("customer: where is LG-1?\n\(line)\n  ...\n")
    #expect(result.passed == passes, "\(result.differences)")
  }

  @Test func whatWasCaughtIsKnownLater() async throws {
    let script: [String: [ConversationEvent]] = [
      "customer: book": [.said(key: "booked", text: "Booked for 12.30. Your code is RT-77.")],
      "customer: cancel RT-77": [
        .said(key: "gone", text: "RT-77 at 12.30 is cancelled."),
        .slot(name: "code", value: .text("RT-77")),
      ],
    ]
    let text = """
      customer: book
      bot booked: Booked for {time}. Your code is {code}.

      customer: cancel {code}
      bot gone: {code} at {time} is cancelled.
        slot code {code}

      """
    #expect(try await replayed(text, script).passed)
    let other = text.replacing("bot gone: {code}", with: "bot gone: {time}")
    #expect(try await !replayed(other, script).passed)
  }

  @Test(
    "The end of a text is the end",
    arguments: [
      ("It costs {price}.", "It costs 1.5 kr.", "1.5 kr"), ("{x}", "", ""), ("{x}.", "..", "."),
      ("a{x}", "a", ""), ("{x} or {_}", "one or two or three", "one"),
      ("{_}, {x}", "a, b, c", "b, c"), ("{_}{x}", "ab", "ab"),
    ])
  func captures(_ expected: String, _ actual: String, _ caught: String) {
    var captures: [String: String] = [:]
    #expect(accepts(expected, actual, captures: &captures))
    #expect(captures.values.first == caught)
    #expect(captures.count == 1)
  }

  @Test func eachStimulusOfATurnIsComparedByItself() async throws {
    let text = """
      customer: thanks
        intent thanks
      bot reply: You're welcome.
      customer: hello?
      bot: Yes?
      agent joins: Kari
        owner human

      """
    let result = try await replayed(text)
    #expect(result.differences.map(\.line) == [4])
    #expect(result.differences.first?.diff == [" customer: hello?", "-bot: Yes?"])
  }

  @Test func silenceNeedsNoLine() async throws {
    #expect(try await replayed("customer: hello?\n").passed)
    #expect(try await replayed("customer: hello?\n  silence\n").passed)
    #expect(try await !replayed("customer: thanks\n  silence\n  ...\n").passed)
  }

  @Test(
    "The package is compared by its fields",
    arguments: [
      ("slot order_number LG-1", true), ("slot order_number", true),
      ("slot order_number LG-2", false),
      ("reason asked", true), ("queue support open", true), ("intent order.status", true),
      ("slot order", false), ("asked phone", false),
    ])
  func package(_ field: String, _ passes: Bool) async throws {
    let text = """
      customer: a human
        intent human.request
        handoff asked
        package
          \(field)
      bot handoff.queued: I've put you in line.
        | Please wait.

      """
    let result = try await replayed(text)
    #expect(result.passed == passes, "\(result.differences)")
    if !passes { #expect(result.differences.first?.diff.contains("-    \(field)") == true) }
  }

  @Test func aPackageThatDoesNotComeIsMissed() async throws {
    let result = try await replayed("customer: thanks\n  package\n    reason asked\n  ...\n")
    #expect(result.differences.first?.title == "handoff missing")
  }

  @Test func anIntentThatWaitsIsTheSameIntent() async throws {
    let script: [String: [ConversationEvent]] = [
      "customer: x": [.intent(name: "order.status", waits: true)]
    ]
    #expect(try await replayed("customer: x\n  intent order.status\n", script).passed)
    #expect(try await replayed("customer: x\n  intent order.status (waits)\n", script).passed)
    #expect(try await !replayed("customer: x\n  intent order.st\n", script).passed)
  }

  @Test func aTableIsPlayedRowByRow() async throws {
    var script = parcelScript
    script["customer: where is LG-2?"] = [.said(key: "coming", text: "LG-2 comes on Monday.")]
    let text = """
      language: {code}
      given: slot street {order}
      given: level {code}
      given: state {place}
      each: order | day    | code | place
        | LG-1    | Friday | en   | a/b
        | LG-2    | Sunday | nb   | c/d

      customer: where is {order}?
      bot coming: {order} comes on {day}.
        ...

      """
    var player = CannedPlayer(script)
    let result = try await replay(transcript(text), with: &player)
    #expect(player.played == ["customer: where is LG-1?", "customer: where is LG-2?"])
    #expect(player.headers.map(\.language) == ["en", "nb"])
    #expect(
      player.headers.last?.givens == [
        .slot(name: "street", value: "LG-2"), .level("nb"), .state(flow: "c", state: "d"),
      ])
    #expect(result.turns == 2)
    #expect(result.differences.map(\.title) == ["wording only"])
    #expect(
      result.differences.first?.diff == [
        " customer: where is LG-2?", "-bot coming: LG-2 comes on Sunday.",
        "+bot coming: LG-2 comes on Monday.",
      ])
    #expect(result.recorded == nil)
  }

  @Test func whatATurnAnswersIsHandedToThePlayer() async throws {
    var player = CannedPlayer(parcelScript)
    let text = """
      customer: where is LG-1?
      orders.find: failed
      orders.find: found
        order.day 2026-11-27
        ...

      customer: thanks
        ...

      """
    _ = try await replay(transcript(text), with: &player)
    #expect(
      player.answers == [
        ScriptedAnswers(answers: [
          .init(action: "orders.find", outcome: "failed", fields: .init([])),
          .init(
            action: "orders.find", outcome: "found",
            fields: .init([("order.day", "2026-11-27")])),
        ]), ScriptedAnswers(),
      ])
  }

  @Test func whatIsIncludedIsPlayedFirstAndNotCompared() async throws {
    var player = CannedPlayer(parcelScript)
    let result = try await replay(
      transcript("customer: thanks\n  ...\n"),
      included: [transcript("customer: where is LG-1?\nbot: nothing of the kind\n")], with: &player)
    #expect(player.played == ["customer: where is LG-1?", "customer: thanks"])
    #expect(result.passed)
    #expect(result.turns == 1)
    #expect(result.seen.count == parcelEvents.count + 3)
  }
}
