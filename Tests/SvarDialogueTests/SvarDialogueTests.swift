import SvarModel
import Testing

@testable import SvarDialogue

@Suite struct FlowTests {
  @Test func aSlotOfTheFirstMessageIsNeverAskedFor() {
    var talk = Talk()
    let said = talk.says(
      "where is LG-1", intents: ["order.status"], slots: ["order_number": .text("LG-1")])
    #expect(said == ["I'm a bot.", "LG-1 comes 2026-11-24."])
    #expect(talk.asked == [])
    #expect(talk.events.contains(.resolved("order.status")))
    #expect(talk.state.stack.isEmpty)
  }

  @Test func asksForWhatIsMissingAndGoesOn() {
    var talk = Talk()
    #expect(talk.says("where is it", intents: ["order.status"]).last == "Which order?")
    #expect(talk.asked == ["order_number"])
    #expect(talk.state.expectedSlot == "order_number")
    let said = talk.says("LG-2", slots: ["order_number": .text("LG-2")])
    #expect(said == ["LG-2 comes 2026-11-24."])
    #expect(talk.intent == "order.status")
  }

  @Test func aWrongNumberMayBeAskedForAgainAndTheSecondTimeAHumanIsOffered() {
    var talk = Talk()
    talk.answers["orders.find"] = [.outcome("not_found", [])]
    var said = talk.says(
      "where is LG-1", intents: ["order.status"], slots: ["order_number": .text("LG-1")])
    #expect(said.last == "I can't find LG-1. Another number?")
    #expect(talk.asked == ["order_number"])
    #expect(!talk.events.contains(.offeredHuman))
    said = talk.says("LG-2", slots: ["order_number": .text("LG-2")])
    #expect(talk.events.contains(.offeredHuman))
    #expect(talk.asked == ["order_number"])
    talk.answers["orders.find"] = [.outcome("found", [NamedValue("order.day", .date("d"))])]
    said = talk.says("LG-3", slots: ["order_number": .text("LG-3")])
    #expect(said == ["LG-3 comes d."])
  }

  @Test func twoRequestsAreServedInTurn() {
    var talk = Talk()
    let said = talk.says(
      "both", intents: ["order.status", "opening.hours"],
      slots: ["order_number": .text("LG-1")])
    #expect(said == ["I'm a bot.", "LG-1 comes 2026-11-24.", "Now our hours.", "From 8 to 20."])
  }

  @Test func aDigressionComesBackToTheQuestion() {
    var talk = Talk()
    _ = talk.says("address", intents: ["address.change"], slots: ["street": .text("A 1")])
    let said = talk.says("when are you open", intents: ["opening.hours"])
    #expect(said == ["From 8 to 20.", "Back to your address.", "From when?"])
    #expect(talk.state.expectedSlot == "date")
  }

  @Test func aCorrectionAtTheConfirmationIsTaken() {
    var talk = Talk()
    talk.state.level = "code"
    _ = talk.says(
      "address", intents: ["address.change"],
      slots: ["street": .text("A 1"), "date": .date("2026-12-01")])
    #expect(talk.events.contains(.confirming(slots: ["street", "date"])))
    let said = talk.says("no, A 2", slots: ["street": .text("A 2")], answers: ["refuses"])
    #expect(said == ["A 2 from 2026-12-01?"])
    #expect(talk.says("yes", answers: ["agrees"]) == ["Saved A 2."])
  }

  @Test func cancelLeavesTheFlowAndKeepsWhatWasSaid() {
    var talk = Talk()
    _ = talk.says("address", intents: ["address.change"], slots: ["street": .text("A 1")])
    #expect(talk.says("forget it", answers: ["cancels"]) == ["We leave your address."])
    #expect(talk.state.stack.isEmpty)
    #expect(talk.state.value(of: "street") == .text("A 1"))
  }

  @Test func verificationStandsInFrontOfTheAction() {
    var talk = Talk()
    _ = talk.says(
      "address", intents: ["address.change"],
      slots: ["street": .text("A 1"), "date": .date("2026-12-01")])
    var said = talk.says("yes", answers: ["agrees"])
    #expect(said == ["Which code?"])
    #expect(talk.events.contains(.needs(level: "code")))
    said = talk.says("123456", slots: ["code": .text("123456")])
    #expect(said == ["Saved A 1."])
    #expect(talk.state.level == "code")
    // The secret is neither kept nor logged.
    #expect(talk.state.value(of: "code") == nil)
    #expect(!talk.events.contains(.slot(name: "code", value: .text("123456"))))
  }

  @Test func adviceIsNeverGivenWhenItWasTriedAndNeverTwice() {
    var talk = Talk()
    var said = talk.says(
      "restarted it", intents: ["router.help"],
      slots: ["tried": .several([.text("restart_router")])])
    #expect(said == ["I'm a bot.", "Check the cable."])
    said = talk.says("when are you open", intents: ["opening.hours"])
    #expect(said == ["From 8 to 20.", "Back to your router.", "Did it help?"])
    said = talk.says("no", answers: ["refuses"])
    #expect(talk.handoff?.reason == .complex)
    #expect(talk.handoff?.tried.contains("restart_router") == true)
    #expect(talk.handoff?.advised == ["check_cable"])
  }
}

@Suite struct HandoffTests {
  @Test(arguments: ["listening", "slot", "choose", "offer", "advice"])
  func askingForAHumanWorksEverywhere(place: String) {
    var talk = Talk()
    switch place {
    case "slot": _ = talk.says("x", intents: ["order.status"])
    case "choose":
      _ = talk.says(
        "x", intents: ["address.change"], slots: ["street": .text("A"), "date": .date("d")])
    case "offer": for _ in 0..<2 { _ = talk.says("?") }
    case "advice": _ = talk.says("x", intents: ["router.help"])
    default: break
    }
    let said = talk.says("a human please", intents: ["human.request"])
    #expect(talk.handoff?.reason == .asked)
    #expect(said.last == "You are in line.")
    #expect(talk.asked == [])
    #expect(talk.state.owner == .waiting)
  }

  @Test func missesClimbTheLadder() {
    var talk = Talk()
    #expect(talk.says("?") == ["I'm a bot.", "Pardon?"])
    #expect(talk.says("?") == ["Shall I fetch a colleague?"])
    _ = talk.says("?")
    #expect(talk.handoff?.reason == .lowConfidence)
  }

  @Test func aRefusedOfferIsNotRepeatedForThreeTurns() {
    var talk = Talk()
    _ = talk.says("?")
    _ = talk.says("?")
    #expect(talk.says("no", answers: ["refuses"]) == ["Fine."])
    for _ in 0..<3 {
      #expect(talk.says("?") == ["Pardon?", "Write 'human' for a person."])
      #expect(!talk.events.contains(.offeredHuman))
      #expect(talk.handoff == nil)
    }
  }

  @Test func anAcceptedOfferHandsOff() {
    var talk = Talk()
    _ = talk.says("?")
    _ = talk.says("?")
    _ = talk.says("yes", answers: ["agrees"])
    #expect(talk.handoff?.reason == .lowConfidence)
  }

  @Test func theBotIsSilentWhileAHumanHasItAndGoesOnWithoutAGreeting() {
    var talk = Talk()
    _ = talk.says("address", intents: ["address.change"], slots: ["street": .text("A 1")])
    _ = talk.says("a human", intents: ["human.request"])
    #expect(talk.says("my order is LG-1", slots: ["order_number": .text("LG-1")]) == ["Passed on."])
    #expect(talk.says(.agentJoins(name: "Kari")) == [])
    #expect(talk.says("where is it", intents: ["order.status"]) == [])
    #expect(talk.says(.agent(text: "Hello")) == [])
    let said = talk.says(.agentLeaves)
    #expect(said == ["It's the bot again.", "From when?"])
    #expect(talk.state.value(of: "order_number") == .text("LG-1"))
  }

  @Test func aClosedQueueSaysWhenItOpens() {
    var talk = Talk()
    talk.queue = QueueStatus(name: "q", isOpen: false, opens: talk.now.adding(seconds: 3600))
    let said = talk.says("a human", intents: ["human.request"])
    #expect(said.last?.hasPrefix("We open ") == true)
    #expect(talk.handoff?.queueIsOpen == false)
    #expect(talk.handoff?.opensAt != nil)
  }

  @Test func theCustomerMayWithdraw() {
    var talk = Talk()
    _ = talk.says("a human", intents: ["human.request"])
    #expect(talk.says("never mind", answers: ["withdraws"]) == ["No human then."])
    #expect(talk.state.owner == .bot)
  }

  @Test func aFailedActionOffersAHumanThenHandsOff() {
    var talk = Talk()
    talk.answers["orders.find"] = [.failed]
    var said = talk.says(
      "where", intents: ["order.status"], slots: ["order_number": .text("LG-1")])
    #expect(said.suffix(2) == ["Our system is down.", "Shall I fetch a colleague?"])
    said = talk.says("try again", intents: ["order.status"])
    #expect(talk.handoff?.reason == .failedAction)
  }

  @Test func aThreatGoesToAHumanAtOnce() {
    var talk = Talk()
    _ = talk.says("you'll hear from my lawyer", answers: ["threatens"])
    #expect(talk.handoff?.reason == .escalationRisk)
  }

  @Test func anIntentServedByPeopleSaysItsReplyAndHandsOff() {
    var talk = Talk()
    let said = talk.says("erase me", intents: ["privacy.erase"])
    #expect(said == ["I'm a bot.", "A colleague does that.", "You are in line."])
    #expect(talk.handoff?.reason == .sensitive)
  }
}

@Suite struct DeterminismTests {
  /// Any order of any inputs: no trap, never an unfilled place, never a question about a filled
  /// slot, never a word while a human has it, and the same inputs give the same events.
  @Test func randomConversationsKeepThePromises() {
    var random = SeededGenerator(seed: 20_261_122)
    for conversation in 0..<400 {
      var first = Talk()
      var second = Talk()
      for _ in 0..<25 {
        let choice = Int.random(in: 0..<16, using: &random)
        let before = first.state
        let owner = before.owner
        let said = play(choice, &first)
        _ = play(choice, &second)
        #expect(first.events == second.events, "seed 20261122, conversation \(conversation)")
        #expect(said.allSatisfy { !$0.contains("{") })
        if owner == .human, choice != 13 { #expect(said.isEmpty) }
        for slot in first.asked where slot != "code" {
          #expect(first.state.value(of: slot) == nil, "asked for filled \(slot)")
        }
      }
    }
  }

  private func play(_ choice: Int, _ talk: inout Talk) -> [String] {
    switch choice {
    case 0: talk.says("a", intents: ["order.status"])
    case 1: talk.says("b", intents: ["address.change"])
    case 2: talk.says("c", intents: ["router.help", "opening.hours"])
    case 3: talk.says("d", slots: ["order_number": .text("LG-1")])
    case 4: talk.says("e", slots: ["order_number": .text("LG-2")], answers: ["refuses"])
    case 5: talk.says("f", slots: ["street": .text("A"), "date": .date("2026-12-01")])
    case 6: talk.says("yes", answers: ["agrees"])
    case 7: talk.says("no", answers: ["refuses"])
    case 8: talk.says("?")
    case 9: talk.says("forget it", answers: ["cancels"])
    case 10: talk.says("human", intents: ["human.request"])
    case 11: talk.says("what", answers: ["repeats"], shouting: 2)
    case 12: talk.says(.agentJoins(name: "K"))
    case 13: talk.says(.agentLeaves)
    case 14: talk.says("123", slots: ["code": .text("123456")])
    default: talk.says("thanks", intents: ["thanks"])
    }
  }
}

struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
