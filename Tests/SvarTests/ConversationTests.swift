import SvarDialogue
import SvarModel
import Testing

@testable import Svar

@Suite struct ConversationTests {
  @Test func theBotSaysOnceThatItIsOne() async throws {
    let conversation = talk()
    let turn = try await conversation.start()
    #expect(turn.replies.count == 1)
    #expect(turn.replies.first?.text.contains("Pip") == true)
    let next = try await conversation.say("where is my parcel")
    #expect(next == ["What is the order number?"])
    let late = talk()
    let first = try await late.say("when are you open")
    #expect(first.count == 2)
    #expect(first.first?.contains("robot") == true)
    #expect(first.last == "From 8 am to 9 pm.")
  }

  @Test func anActionIsCalledWithWhatTheCustomerSaid() async throws {
    let calls = Notes<ActionCall>()
    let conversation = talk(
      still(
        Handler { call in
          calls.add(call)
          return .outcome("found", [NamedValue("order.day", .date("2026-11-27"))])
        }))
    let turn = try await conversation.receive(.message("where is lg 100001"))
    #expect(turn.replies.last?.text == "LG-100001 comes on Friday 27 November.")
    #expect(turn.intent == "order.status")
    #expect(
      calls.all == [
        ActionCall(
          call: 1, action: "orders.find", inputs: [NamedValue("order_number", .text("LG-100001"))],
          timeoutSeconds: 7)
      ])
  }

  @Test("Turns are served one at a time, each whole")
  func concurrentMessages() async throws {
    let gate = Gate()
    let log = Notes<Turn>()
    let calls = Notes<Int>()
    let surroundings = still(
      Handler { call in
        if call.call == 1 { await gate.pass() }
        calls.add(call.call)
        return .outcome("found", [NamedValue("order.day", .date("2026-11-27"))])
      }, log: { log.add($0) })
    let conversation = talk(surroundings)
    let first = Task { try await conversation.say("where is lg 100001") }
    await gate.arrival()
    // The first message is in its action; the others come at once and must wait.
    let others = (2...12).map { number in
      let order = 100_000 + number
      return Task { (order, try await conversation.say("where is lg \(order)")) }
    }
    for _ in 0..<100 { await Task.yield() }
    #expect(log.all.isEmpty)
    #expect(calls.all.isEmpty)
    await gate.open()
    #expect(try await first.value.last == "LG-100001 comes on Friday 27 November.")
    for other in others {
      let (order, said) = try await other.value
      #expect(said == ["LG-\(order) comes on Friday 27 November."])
    }
    #expect(calls.all == Array(1...12))
    let turns = log.all
    #expect(turns.count == 12)
    for turn in turns {
      let customer = turn.events.filter { if case .customer = $0 { true } else { false } }
      #expect(customer.count == 1)
      #expect(turn.events.first == customer.first)
      #expect(turn.replies.count == (turn == turns.first ? 2 : 1))
    }
    // The log and the conversation tell the same story, customer and bot by turns.
    let lines = await conversation.state.lines
    #expect(lines.filter { $0.from == "customer" }.count == 12)
    let answers = turns.compactMap { $0.replies.last?.text }
    #expect(lines.filter { $0.from == "bot" }.dropFirst().map(\.text) == answers)
  }

  @Test func manyConversationsShareABot() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask {
          let conversation = talk()
          var isRight = true
          for turn in 0..<4 {
            let order = 100_010 + number * 10 + turn
            let said = try await conversation.say("where is lg \(order)").last
            isRight = isRight && said == "LG-\(order) comes on Friday 27 November."
          }
          return isRight
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }

  @Test("Who cancels the wait for a turn loses nothing of it")
  func cancellation() async throws {
    let gate = Gate()
    let wasCancelled = Notes<Bool>()
    let conversation = talk(
      still(
        Handler { _ in
          await gate.pass()
          wasCancelled.add(Task.isCancelled)
          return .outcome("found", [NamedValue("order.day", .date("2026-11-27"))])
        }))
    let task = Task { try await conversation.say("where is lg 100001") }
    await gate.arrival()
    task.cancel()
    let next = Task { try await conversation.say("when are you open") }
    next.cancel()
    await gate.open()
    #expect(try await task.value.last == "LG-100001 comes on Friday 27 November.")
    #expect(try await next.value == ["From 8 am to 9 pm."])
    #expect(wasCancelled.all == [false])
    let state = await conversation.state
    #expect(state.value(of: "order_number") == .text("LG-100001"))
    #expect(state.lines.filter { $0.from == "customer" }.count == 2)
  }

  @Test func aMessageIsServedOnceHoweverOftenItIsSent() async throws {
    let calls = Notes<Int>()
    let log = Notes<Turn>()
    let conversation = talk(
      still(
        Handler { call in
          calls.add(call.call)
          return .outcome("found", [NamedValue("order.day", .date("2026-11-27"))])
        }, log: { log.add($0) }))
    let event = Event.message("where is lg 100001", id: "a")
    let first = try await conversation.receive(event)
    let state = await conversation.state
    for _ in 0..<3 { #expect(try await conversation.receive(event) == first) }
    // The same words under another id are another message.
    #expect(try await conversation.receive(.message("where is lg 100001", id: "b")) != first)
    #expect(try await conversation.receive(event) == first)
    #expect(calls.all == [1, 2])
    #expect(log.all.count == 2)
    #expect(await conversation.state.answeredIDs == ["a", "b"])
    #expect(state.answeredIDs == ["a"])
  }

  @Test func aRetryAfterARestartChangesNothing() async throws {
    let conversation = talk()
    _ = try await conversation.receive(.message("where is my parcel", id: "a"))
    let state = await conversation.state
    let restored = try Conversation(bot: shop, state: state, surroundings: still())
    let turn = try await restored.receive(.message("where is my parcel", id: "a"))
    #expect(turn.events.isEmpty)
    #expect(turn.replies.isEmpty)
    #expect(turn.place == "order.status/order_number")
    #expect(await restored.state == state)
  }

  @Test func anActionThatTakesTooLongHasFailed() async throws {
    let limits = Notes<Int>()
    let ended = Gate()
    var surroundings = still(
      Handler { _ in
        // Waits for its cancellation, which the limit causes.
        do { try await Task.sleep(for: .seconds(3600)) } catch { await ended.pass() }
        return .outcome("found", [NamedValue("order.day", .date("2026-11-27"))])
      })
    surroundings.sleep = { seconds in limits.add(seconds) }
    let conversation = talk(surroundings)
    let turn = try await conversation.receive(.message("where is lg 100001"))
    #expect(limits.all == [7])
    #expect(
      turn.events.contains(.actionAnswered(action: "orders.find", outcome: "failed", fields: [])))
    #expect(turn.offered)
    #expect(turn.handoff == nil)
    // The late answer changes nothing any more.
    let state = await conversation.state
    await ended.arrival()
    await ended.open()
    for _ in 0..<20 { await Task.yield() }
    #expect(await conversation.state == state)
    #expect(try await conversation.receive(.message("yes please")).handoff?.reason == .failedAction)
  }

  @Test(
    "What an action may do wrong is a failure the customer is told of",
    arguments: ["throws", "unknown outcome", "an outcome of another action"])
  func badAnswers(_ way: String) async throws {
    struct Down: Error {}
    let conversation = talk(
      still(
        Handler { _ in
          switch way {
          case "throws": throw Down()
          case "unknown outcome": return .outcome("vanished", [])
          default: return .outcome("booked", [])
          }
        }))
    let turn = try await conversation.receive(.message("where is lg 100001"))
    #expect(turn.replies.count >= 2)
    #expect(turn.offered)
    #expect(turn.owner == .bot)
    #expect(turn.place == nil)
    let second = try await conversation.receive(.message("where is lg 100001"))
    #expect(!second.replies.isEmpty || second.handoff != nil)
  }

  @Test func aHumanIsOneMessageAway() async throws {
    for opening in [
      [], ["where is my parcel"], ["book a call", "400 55 066"], ["gibberish xyzzy"],
    ] {
      let conversation = talk()
      for message in opening { _ = try await conversation.say(message) }
      let turn = try await conversation.receive(.message("I want to talk to a human"))
      #expect(turn.handoff?.reason == .asked, "after \(opening)")
      #expect(turn.owner == .waiting)
      #expect(!turn.replies.isEmpty)
    }
  }

  @Test func theBotIsSilentWhileAHumanHasTheConversationAndThenGoesOn() async throws {
    let conversation = talk()
    _ = try await conversation.say("where is my parcel")
    let handoff = try await conversation.receive(.message("I want to talk to a human"))
    #expect(handoff.handoff?.queue == "support")
    #expect(handoff.handoff?.queueIsOpen == true)
    #expect(handoff.handoff?.intents.contains("order.status") == true)
    let joined = try await conversation.receive(.agentJoins(name: "Kari"))
    #expect(joined.owner == .human)
    #expect(joined.replies.isEmpty)
    for event in [
      Event.message("where is lg 100001"), .agentMessage("I'll have a look."), .clock,
      .external(name: "parcel.news", fields: [NamedValue("parcel.text", .text("sent"))]),
      .message("I want to talk to a human"), .message(""),
    ] {
      let turn = try await conversation.receive(event)
      #expect(turn.replies.isEmpty, "\(event)")
      #expect(turn.owner == .human, "\(event)")
      #expect(turn.handoff == nil, "\(event)")
    }
    // What the customer wrote meanwhile was read for the agent.
    #expect(await conversation.state.value(of: "order_number") == .text("LG-100001"))
    let left = try await conversation.receive(.agentLeaves)
    #expect(left.owner == .bot)
    #expect(left.replies.last?.text == "LG-100001 comes on Friday 27 November.")
    let lines = await conversation.state.lines
    #expect(lines.contains { $0.from == "agent" && $0.text == "I'll have a look." })
  }

  @Test func outsideHoursTheCaseIsKept() async throws {
    let night = Moment(seconds: 1_795_431_600 + 9 * 3600, offsetMinutes: 60)
    let conversation = talk(still(now: { night }))
    let turn = try await conversation.receive(.message("I want to talk to a human"))
    #expect(turn.handoff?.queueIsOpen == false)
    #expect(turn.handoff?.opensAt == "2026-11-24T08:00:00+01:00")
    #expect(turn.replies.last?.text.contains("tomorrow at 08:00") == true)
  }

  @Test func timersRunWhenTheClockSaysSo() async throws {
    let clock = Notes<Moment>()
    clock.add(noon)
    let conversation = talk(still(now: { clock.all.last ?? noon }))
    #expect(await conversation.nextTimer == nil)
    _ = try await conversation.say("where is my parcel")
    #expect(await conversation.nextTimer == noon.adding(seconds: 600))
    clock.add(noon.adding(seconds: 599))
    #expect(try await conversation.receive(.clock).replies.isEmpty)
    clock.add(noon.adding(seconds: 600))
    #expect(try await conversation.receive(.clock).replies.count == 1)
    #expect(await conversation.nextTimer == nil)
    // A clock that goes back is not followed.
    clock.add(noon)
    _ = try await conversation.say("LG-100001")
    let times = await conversation.state.lines.map(\.at)
    #expect(times == times.sorted())
  }

  @Test func theLanguageFollowsTheCustomerUnlessTheChannelFixesIt() async throws {
    let free = Conversation(bot: shop, id: "t", surroundings: still())
    #expect(try await free.say("hvor er pakken min").last == "Hva er ordrenummeret?")
    #expect(try await free.receive(.message("where is my parcel please?")).language == "en")
    let fixed = Conversation(
      bot: shop, id: "t", language: "nb", fixLanguage: true, surroundings: still())
    let turn = try await fixed.receive(.message("where is my parcel please?"))
    #expect(turn.language == "nb")
  }

  @Test func aChangeIsProvedConfirmedAndCarriedOut() async throws {
    let calls = Notes<String>()
    let stubs = StubActions(bot: shop.definition, now: { noon })
    let conversation = talk(
      still(
        Handler { call in
          calls.add(call.action)
          return stubs.answer(call)
        }))
    _ = try await conversation.say("book a call")
    #expect(try await conversation.say("400 55 066").last == "Which day?")
    let confirm = try await conversation.receive(.message("on Friday"))
    #expect(confirm.replies.last?.text == "Shall we call +47 400 55 066 on Friday 27 November?")
    #expect(Set(confirm.confirming) == ["phone", "date"])
    let code = try await conversation.receive(.message("yes"))
    #expect(code.asked == ["code"])
    #expect(calls.all.isEmpty)
    #expect(try await conversation.say("000000").last?.contains("wasn't the code") == true)
    let done = try await conversation.receive(.message("135790"))
    #expect(done.replies.last?.text == "We'll call you on Friday 27 November.")
    #expect(calls.all == ["code.test", "code.test", "calls.book"])
  }
}
