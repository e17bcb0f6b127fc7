import Foundation
import SvarDialogue
import SvarModel
import Testing

@testable import Svar

/// A conversation that goes through most of what a state can hold.
private let script: [Event] = [
  .message("where is my parcel", id: "1"),
  .message("I don't know", id: "2"),
  .message("when are you open"),
  .message("lg 000004"),
  .clock,
  .message("lg 100001", id: "3"),
  .message("book a call on Friday"),
  .message("actually, where is lg 100002"),
  .message("+47 400 55 066"),
  .message("on Saturday"),
  .message("yes"),
  .message("000000"),
  .message("135790"),
  .message("xyzzy plugh"),
  .message("plugh xyzzy"),
  .message("no thanks"),
  .message("my card is 4111 1111 1111 1111"),
  .external(name: "parcel.news", fields: [NamedValue("parcel.text", .text("sent"))]),
  .message("I want to talk to a human"),
  .message("it is lg 100003"),
  .agentJoins(name: "Kari"),
  .agentMessage("Hello!"),
  .message("thanks"),
  .agentLeaves,
  .message("when are you open"),
]

/// A clock that the script moves by a minute an event.
private func surroundings(_ index: Notes<Int>) -> Surroundings {
  still(
    StubActions(bot: shop.definition, now: { noon }),
    now: { noon.adding(seconds: (index.all.last ?? 0) * 60) })
}

private func saved(_ state: ConversationState) throws -> ConversationState {
  try JSONDecoder().decode(ConversationState.self, from: JSONEncoder().encode(state))
}

@Suite struct SavedConversationTests {
  @Test("A conversation saved and opened again at any turn goes on as if it had not been")
  func everyTurn() async throws {
    let clock = Notes<Int>()
    let whole = Conversation(bot: shop, id: "s", surroundings: surroundings(clock))
    var turns: [Turn] = []
    var states: [ConversationState] = []
    for (index, event) in script.enumerated() {
      clock.add(index)
      turns.append(try await whole.receive(event))
      states.append(await whole.state)
    }
    for (index, state) in states.enumerated() {
      #expect(try saved(state) == state, "after \(script[index])")
      let clock = Notes<Int>()
      let rest = try Conversation(
        bot: shop, state: saved(state), surroundings: surroundings(clock))
      for later in (index + 1)..<script.count {
        clock.add(later)
        #expect(
          try await rest.receive(script[later]) == turns[later],
          "saved after \(index), \(script[later])")
        #expect(await rest.state == states[later])
      }
    }
    // The script is worth its name only if it gets somewhere.
    #expect(turns.contains { $0.handoff != nil })
    #expect(turns.contains { !$0.confirming.isEmpty })
    #expect(turns.contains { $0.offered })
  }

  @Test func theSameEventsGiveTheSameBytes() async throws {
    var bytes: [Data] = []
    for _ in 0..<2 {
      let clock = Notes<Int>()
      let conversation = Conversation(bot: shop, id: "s", surroundings: surroundings(clock))
      for (index, event) in script.enumerated() {
        clock.add(index)
        _ = try await conversation.receive(event)
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      bytes.append(try encoder.encode(await conversation.state))
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test func aNewerFormatIsRefused() async throws {
    var state = ConversationState(id: "s")
    state.version = ConversationState.currentVersion + 1
    let error = #expect(throws: SvarError.self) {
      try Conversation(bot: shop, state: state, surroundings: still())
    }
    #expect(error?.id == .newerFormat)
    #expect(error?.description.contains("newer version") == true)
  }

  @Test func anEventIsSavedAndReadAgain() async throws {
    let conversation = talk()
    var events: [ConversationEvent] = []
    for event in script { events += try await conversation.receive(event).events }
    let data = try JSONEncoder().encode(events)
    #expect(try JSONDecoder().decode([ConversationEvent].self, from: data) == events)
  }
}
