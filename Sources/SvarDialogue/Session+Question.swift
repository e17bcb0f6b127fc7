// The open question: does the message answer it, does it correct something, or is it a miss?

import SvarModel

extension Session {
  /// Takes the message as the answer to what was asked, if it is one.
  mutating func answersQuestion(_ message: Classification, _ taken: Taken) -> Bool {
    switch state.question {
    case .slot(let slot)?:
      return answersSlot(slot, message, taken)
    case .choose(let name, let outcomes)?:
      if let target = chosen(outcomes, message, taken) {
        leaveQuestion()
        go(to: target)
        return true
      }
      guard state.openFlow != nil, !taken.corrected.isEmpty || readsLater(taken.filled, name) else {
        return false
      }
      // A changed value: back to the first state that read it.
      return goBack(for: taken.all)
    case .didYouMean(let pair)?:
      return answersDidYouMean(pair, message)
    case .waiting(_, let outcomes)?:
      guard let target = chosen(outcomes, message, taken) else { return false }
      leaveQuestion()
      go(to: target)
      return true
    case nil:
      return false
    }
  }

  private mutating func leaveQuestion() {
    state.question = nil
    state.prompts = [:]
    if let flow = state.openFlow { removeDueTimers(of: flow) }
  }

  private mutating func answersSlot(
    _ slot: String, _ message: Classification, _ taken: Taken
  ) -> Bool {
    if taken.all.contains(slot) {
      leaveQuestion()
      return true
    }
    let isOptional = machine.slots[slot]?.isOptional ?? false
    if isOptional, hears("skips", in: message) || hears("refuses", in: message) {
      log(.answer(name: hears("skips", in: message) ? "skips" : "refuses"))
      state.done.append("skipped \(slot)")
      leaveQuestion()
      return true
    }
    return false
  }

  /// The outcome the message chooses; `ja` after «Hjalp det?» means that it worked.
  private mutating func chosen(
    _ outcomes: [StateDefinition.Outcome], _ message: Classification, _ taken: Taken
  ) -> StateDefinition.Target? {
    var best: (outcome: StateDefinition.Outcome, answer: String, score: Double)?
    for outcome in outcomes {
      let names: [String]
      switch outcome.name {
      case "worked": names = ["worked", "agrees"]
      case "not_helped": names = ["not_helped", "refuses"]
      case "refuses": names = ["refuses", "not_helped"]
      default: names = [outcome.name]
      }
      for (rank, name) in names.enumerated() {
        let heard = message.answers.filter { $0.name == name }.map(\.confidence).max() ?? 0
        let accepted = message.accepted.first { $0.intent == name }?.confidence ?? 0
        // The answer's own words before those that only imply it.
        let score = max(heard, accepted) - Double(rank) * 0.01
        if score >= 0.49, score > best?.score ?? 0 { best = (outcome, name, score) }
      }
    }
    if best == nil, let tried = target("tried", in: outcomes),
      let advice = state.advised.last, hasTried(advice), taken.all.contains(where: isMany)
    {
      log(.answer(name: "tried"))
      return tried
    }
    if let best {
      // «nei, den 24.» is a correction, not a bare no.
      if ["refuses", "not_helped"].contains(best.answer), !taken.corrected.isEmpty,
        let corrects = target("corrects", in: outcomes)
      {
        return corrects
      }
      if best.answer == "refuses", !taken.corrected.isEmpty { return nil }
      log(.answer(name: best.answer))
      return best.outcome.target
    }
    if !taken.all.isEmpty { return target("corrects", in: outcomes) }
    return nil
  }

  private func isMany(_ slot: String) -> Bool { machine.slots[slot]?.many ?? false }

  /// Whether the state's text would now say more: a value that was missing has come.
  private func readsLater(_ filled: [String], _ name: String) -> Bool {
    guard let flow = state.stack.last.flatMap({ machine.flows[$0.flow] }),
      let definition = flow.state(named: name)
    else { return false }
    return filled.contains { reads($0, definition, in: flow) }
  }

  /// Sends the flow back to the first state on its path that read one of the slots, but never
  /// past an action that changed something.
  mutating func goBack(for slots: [String]) -> Bool {
    guard let index = state.stack.indices.last,
      let flow = machine.flows[state.stack[index].flow]
    else { return false }
    let path = state.stack[index].path
    var from = path.startIndex
    for (position, name) in path.enumerated() {
      if case .run(let action, _)? = flow.state(named: name)?.move,
        machine.actions[action]?.changes == true,
        state.actionsRun.contains(where: { $0.hasPrefix("\(action) ") })
      {
        from = position + 1
      }
    }
    let first = path[from...].first { name in
      guard let definition = flow.state(named: name) else { return false }
      // A state that forgets the value would throw away what was just told.
      return slots.contains {
        reads($0, definition, in: flow) && !definition.forget.contains($0)
      }
    }
    guard let first else { return false }
    leaveQuestion()
    // What the flow needs may have been forgotten on the way: it is asked for before anything else.
    if flow.needs.contains(where: { !isSettled($0) }) {
      state.stack[index].path = []
      state.stack[index].position = .needs
      return true
    }
    state.stack[index].path = Array(path.prefix { $0 != first })
    state.stack[index].position = .state(first)
    return true
  }

  /// Whether a state says, asks, checks or hands to an action the value of a slot.
  func reads(_ slot: String, _ definition: StateDefinition, in flow: FlowDefinition) -> Bool {
    switch definition.move {
    case .run(let action, _):
      if machine.actions[action]?.inputs.contains(where: { $0.name == slot }) == true {
        return true
      }
    case .check(let value, _):
      if value == slot || value == "\(slot) known" { return true }
    case .ask(let asked, _):
      if asked == slot { return true }
    case .pass, .choose, .advise, .wait, .handOff:
      break
    }
    guard let key = definition.say, let variants = flow.texts[key] ?? bot.texts[key] else {
      return false
    }
    return variants.byLanguage.values.joined().contains { template in
      template.parts.contains { part in
        switch part {
        case .literal: false
        case .place(let path, _), .plural(let path, _, _): path == slot
        }
      }
    }
  }

  private mutating func answersDidYouMean(
    _ pair: [String], _ message: Classification
  ) -> Bool {
    let heard = message.accepted.first { pair.contains($0.intent) }?.intent
    let ranked = message.ranking.first { pair.contains($0.intent) && $0.confidence >= 0.2 }?.intent
    let chosen: String?
    if heard == nil, hears("refuses", in: message) {
      chosen = nil
    } else if message.accepted.contains(where: { !pair.contains($0.intent) && $0.isDecisive }) {
      chosen = nil
    } else {
      chosen = heard ?? ranked ?? (hears("agrees", in: message) ? pair.first : nil)
    }
    guard let chosen else {
      state.question = nil
      return false
    }
    leaveQuestion()
    log(.intent(name: chosen, waits: false))
    if let index = state.stack.indices.last { state.stack[index].wasInterrupted = true }
    serve(chosen)
    return true
  }

  /// Two intents too close to choose between: one question with both (R09).
  func closeCall(in message: Classification) -> [String]? {
    guard state.misses == 0, state.question == nil, message.inScope >= bot.thresholds.inScope,
      message.ranking.count >= 2
    else { return nil }
    let first = message.ranking[0]
    let second = message.ranking[1]
    guard first.confidence >= 0.25,
      first.confidence - second.confidence < 2 * bot.thresholds.margin,
      title(of: first.intent) != nil, title(of: second.intent) != nil,
      machine.intents[first.intent]?.isCourtesy != true,
      machine.intents[second.intent]?.isCourtesy != true
    else { return nil }
    return [first.intent, second.intent]
  }

  /// Puts the open question once more.
  mutating func askAgain() {
    if case .waiting? = state.question { return }
    state.question = nil
    advance()
  }

  /// Nothing was understood: the ladder, one counter for all kinds (N1).
  mutating func miss() {
    state.misses += 1
    var isInvalid = false
    if case .slot? = state.question { isInvalid = true }
    let ladder = isInvalid ? bot.repair.invalid : bot.repair.unclear
    if offerWasRefused {
      say(isInvalid ? "invalid" : "unclear")
      say("human_hint")
      return askAgain()
    }
    climb(ladder, at: state.misses, reason: .lowConfidence)
    guard state.owner == .bot, state.openOffer == nil else { return }
    askAgain()
  }
}
