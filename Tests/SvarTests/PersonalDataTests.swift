import Foundation
import SvarDialogue
import SvarModel
import Testing

@testable import Svar

@Suite struct PersonalDataTests {
  /// Numbers that banks and tax offices publish for tests.
  static let secrets: [(text: String, hidden: String)] = [
    ("my card is 4111 1111 1111 1111", "4111"),
    ("pay from NO93 8601 1117 947", "8601"),
    ("my password is hunter2!", "hunter2"),
  ]

  @Test("Nothing that is kept or shown holds what must not be kept", arguments: secrets)
  func masked(_ text: String, _ hidden: String) async throws {
    let log = Notes<Turn>()
    let conversation = talk(still(log: { log.add($0) }))
    let turn = try await conversation.receive(
      .message("where is lg 100001? \(text). My phone is 400 55 066"))
    let state = await conversation.state
    #expect(state.lines.first?.text.contains("[") == true)
    #expect(turn.classification?.text.contains(hidden) == false)
    let handoff = try await conversation.receive(.message("I want to talk to a human"))
    let package = try #require(handoff.handoff)
    for kept in [
      try json(state), try json(turn.events), try json(package), "\(log.all.map(\.classification))",
    ] {
      #expect(!kept.contains(hidden))
    }
    // What the bot needs it has.
    #expect(state.value(of: "order_number") == .text("LG-100001"))
    #expect(state.value(of: "phone") == .text("+4740055066"))
    #expect(package.slots.map(\.name).sorted() == ["order_number", "phone"])
  }

  @Test("A one-time code reaches the action and nothing else")
  func secretSlot() async throws {
    let codes = Notes<String>()
    let log = Notes<Turn>()
    let stubs = StubActions(bot: shop.definition, now: { noon })
    let conversation = talk(
      still(
        Handler { call in
          for input in call.inputs where input.name == "code" { codes.add(input.value.plain) }
          return stubs.answer(call)
        }, log: { log.add($0) }))
    for message in ["book a call on Friday", "400 55 066", "yes", "135790"] {
      _ = try await conversation.say(message)
    }
    #expect(codes.all == ["135790"])
    let state = try json(await conversation.state)
    #expect(!state.contains("135790"))
    #expect(try !json(log.all.flatMap(\.events)).contains("135790"))
    #expect(!log.all.contains { $0.classification?.text.contains("135790") == true })
    let handoff = try await conversation.receive(.message("I want to talk to a human"))
    #expect(try !json(try #require(handoff.handoff)).contains("135790"))
    #expect(await conversation.state.lines.contains { $0.text == "[code]" })
  }

  @Test(arguments: [
    ("", "", []), ("nothing here", "nothing here", []),
    ("card 4111 1111 1111 1111.", "card [card].", ["card"]),
    ("LG-483920 and 400 55 066", "LG-483920 and 400 55 066", []),
  ])
  func maskingAlone(_ text: String, _ masked: String, _ kinds: [String]) {
    let result = mask(text, language: "en")
    #expect(result.masked == masked)
    #expect(result.found.map(\.kind) == kinds)
    for found in result.found { #expect(text.contains(found.text)) }
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }
}
