// Passing the customer on: offers, the handoff, the time until a human joins, and coming back.

import SvarModel

extension Session {
  var offerWasRefused: Bool {
    guard let refused = state.refusedAt else { return false }
    return state.turn - refused <= 3
  }

  /// Offers a human; an offer refused is not repeated for three turns.
  ///
  /// - Parameter isRepeat: Whether a question of the flow stays open beside the offer.
  mutating func offerHuman(_ reason: HandoffReason, isRepeat: Bool) {
    if offerWasRefused {
      say("human_hint")
      return
    }
    guard state.openOffer == nil else { return }
    log(.offeredHuman)
    if !isRepeat { state.question = nil }
    state.openOffer = reason
    say("offer_human")
  }

  /// Takes a step of a ladder; past its end the last step again.
  mutating func climb(_ ladder: [Repair.Step], at number: Int, reason: HandoffReason) {
    guard !ladder.isEmpty else { return }
    let step = ladder[min(max(number, 1), ladder.count) - 1]
    switch step {
    case .say(let key):
      say(key)
    case .offerHuman:
      offerHuman(reason, isRepeat: state.question != nil)
    case .handOff(let reason):
      // After «nei takk» only a request forces a human on anybody.
      if offerWasRefused {
        say("human_hint")
      } else {
        handOff(reason)
      }
    }
  }

  /// Gives the conversation to a human; what was open is kept for when they leave.
  mutating func handOff(_ reason: HandoffReason) {
    state.openOffer = nil
    state.offersWhenDone = false
    state.refusedAt = nil
    if state.question != nil, let index = state.stack.indices.last {
      state.stack[index].wasInterrupted = false
    }
    state.question = nil
    state.openCall = nil
    state.misses = 0
    state.prompts = [:]
    state.timers = []
    state.owner = .waiting
    state.waitingSince = now
    log(.handoff(package(reason)))
    log(.owner(.waiting))
    sayQueue()
  }

  /// The truth about the queue; of a closed one whose opening nobody knows only that they are in it.
  private mutating func sayQueue() {
    let isClosed = !context.queue.isOpen && context.queue.opens != nil
    say(isClosed ? "handoff.closed" : "handoff.queued")
  }

  /// Everything a colleague needs so that the customer tells nothing twice (R06).
  func package(_ reason: HandoffReason) -> HandoffPackage {
    var package = HandoffPackage(
      reason: reason, summary: summary(reason), language: state.language, mood: state.mood,
      queue: context.queue.name, queueIsOpen: context.queue.isOpen,
      opensAt: context.queue.isOpen ? nil : context.queue.opens?.iso8601,
      waitingSince: (state.waitingSince ?? now).iso8601)
    package.transcript = state.lines
    package.slots = state.slots.filter { !isSecret($0.name) }
      .map { HandoffPackage.Slot(name: $0.name, value: $0.value, turn: $0.turn) }
    package.asked = state.asked
    package.advised = state.advised
    package.tried =
      bot.slots.filter(\.many).flatMap { slot in
        (state.value(of: slot.name)?.all ?? []).map(\.plain)
      } + state.actionsRun
    package.intents = state.served
    package.waiting = state.pending
    package.level = state.level
    package.tags = state.tags
    return package
  }

  private func summary(_ reason: HandoffReason) -> String {
    let wishes = (state.served + state.pending).filter { $0 != bot.humanIntent }
    let titles = wishes.map { title(of: $0) ?? $0 }.joined(separator: ", ")
    let facts = state.slots.filter { !isSecret($0.name) }
      .map { "\($0.name) \($0.value.plain)" }.joined(separator: ", ")
    let steps = (state.advised.map { "advised \($0)" } + state.actionsRun.suffix(3))
      .joined(separator: ", ")
    return ([titles, facts, steps.isEmpty ? reason.rawValue : "\(reason.rawValue): \(steps)"])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  mutating func agentJoined(_ name: String) {
    log(.agentJoined(name: name))
    state.agentName = name
    state.owner = .human
    state.waitingSince = nil
    state.timers = []
    state.openOffer = nil
    state.openCall = nil
    state.question = nil
    log(.owner(.human))
    log(.silence)
  }

  mutating func agentWrote(_ text: String) {
    log(.agent(text: text))
    line(from: "agent", text)
    log(.silence)
  }

  /// The bot goes on where it was, without a greeting (R05).
  mutating func agentLeft() {
    log(.agentLeft)
    guard state.owner != .bot else { return log(.silence) }
    state.owner = .bot
    log(.owner(.bot))
    state.misses = 0
    say("handoff.back")
    state.agentName = nil
    advance()
  }

  /// Whether an intent asks when people are there: its author tags it `queue`.
  private func asksAboutQueue(_ intent: String) -> Bool {
    machine.intents[intent]?.tags.contains("queue") ?? false
  }

  /// The customer wrote while waiting for a human: facts are taken, the truth is told.
  mutating func customerWaits(_ message: Classification) {
    if hears("withdraws", in: message) || hears("cancels", in: message) {
      state.owner = .bot
      state.waitingSince = nil
      log(.answer(name: "withdraws"))
      log(.owner(.bot))
      say("handoff.withdrawn")
      return advance()
    }
    if message.accepted.contains(where: { $0.intent == bot.humanIntent }) {
      log(.intent(name: bot.humanIntent ?? "", waits: false))
      servedIntent = bot.humanIntent
      sayQueue()
      return
    }
    if message.accepted.contains(where: { asksAboutQueue($0.intent) }) {
      log(.intent(name: message.intent ?? "", waits: false))
      servedIntent = message.intent
      sayQueue()
      return
    }
    for accepted in message.accepted {
      log(.intent(name: accepted.intent, waits: true))
      if !state.served.contains(accepted.intent) { state.served.append(accepted.intent) }
    }
    say("handoff.noted")
  }
}
