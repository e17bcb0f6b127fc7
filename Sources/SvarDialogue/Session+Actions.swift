// Actions of the embedding program: verification in front, one call at a time, failures.

import SvarModel

extension Session {
  mutating func run(_ name: String, _ outcomes: [StateDefinition.Outcome]) {
    guard let action = machine.actions[name] else { return internalError("no action \(name)") }
    if action.once, state.done.contains("action \(name)") {
      guard let again = target("again", in: outcomes) else {
        return internalError("action \(name) has no outcome 'again'")
      }
      return go(to: again)
    }
    if let level = action.level, !hasProved(level) { return verify(level) }
    var inputs: [NamedValue] = []
    for field in action.inputs {
      let value =
        machine.slots[field.name] != nil ? state.value(of: field.name) : value(at: field.name)
      if let value {
        inputs.append(NamedValue(field.name, value))
      } else if !field.isOptional {
        guard machine.slots[field.name] != nil else {
          return internalError("action \(name) lacks '\(field.name)'")
        }
        return ask(field.name)
      }
    }
    let number = state.nextCall
    state.nextCall += 1
    state.openCall = ConversationState.OpenCall(call: number, action: name, outcomes: outcomes)
    call = ActionCall(
      call: number, action: name, inputs: inputs, timeoutSeconds: action.timeoutSeconds)
    log(.run(action: name, call: number, inputs: inputs.filter { !isSecret($0.name) }))
    for step in bot.repair.slow {
      state.timers.append(
        ConversationState.Timer(
          due: now.adding(seconds: step.afterSeconds), kind: .slow(text: step.text, call: number)))
    }
  }

  func isSecret(_ slot: String) -> Bool { machine.slots[slot]?.isSecret ?? false }

  private func hasProved(_ level: String) -> Bool {
    guard let needed = bot.levels.firstIndex(where: { $0.name == level }) else { return false }
    guard let proved = state.level, let rank = bot.levels.firstIndex(where: { $0.name == proved })
    else { return false }
    return rank >= needed
  }

  /// Puts the verification flow in front of an action that needs it (R41).
  private mutating func verify(_ level: String) {
    guard let proof = bot.levels.first(where: { $0.name == level }),
      machine.flows[proof.flow] != nil
    else { return handOff(.unverified) }
    log(.needs(level: level))
    var frame = ConversationState.Frame(flow: proof.flow, position: .needs)
    frame.proves = level
    state.stack.append(frame)
    log(.started(flow: proof.flow))
  }

  mutating func actionAnswered(_ number: Int, _ result: ActionResult) {
    guard let open = state.openCall, open.call == number else {
      // Too late, or twice: the conversation has gone on.
      return log(.silence)
    }
    state.openCall = nil
    removeSlowTimers()
    var outcome = "failed"
    if case .outcome(let name, let fields) = result {
      outcome = name
      log(.actionAnswered(action: open.action, outcome: name, fields: fields))
      store(fields)
    } else {
      log(.actionAnswered(action: open.action, outcome: "failed", fields: []))
    }
    state.actionsRun.append("\(open.action) \(outcome)")
    let action = machine.actions[open.action]
    // Words that were only needed for this call are not kept.
    for input in action?.inputs ?? [] where isSecret(input.name) {
      state.slots.removeAll { $0.name == input.name }
    }
    guard state.owner == .bot else { return }
    guard let target = target(outcome, in: open.outcomes) else { return actionFailed() }
    if action?.once == true { state.done.append("action \(open.action)") }
    if case .state(let next) = target,
      let flow = state.stack.last.flatMap({ machine.flows[$0.flow] }),
      flow.state(named: next)?.forget.isEmpty ?? true
    {
      state.failedLookUps = 0
    }
    go(to: target)
    advance()
  }

  mutating func store(_ fields: [NamedValue]) {
    for field in fields {
      if let index = state.fields.firstIndex(where: { $0.name == field.name }) {
        state.fields[index] = field
      } else {
        state.fields.append(field)
      }
    }
  }

  /// The back end failed or gave an outcome nobody declared: the ladder `failed`.
  private mutating func actionFailed() {
    state.failedLookUps += 1
    say("failed_action")
    // What cannot be done now is let go; what the customer said is kept.
    _ = state.stack.popLast()
    while let frame = state.stack.last, frame.proves != nil || isWaitingForProof(frame) {
      state.stack.removeLast()
    }
    climb(bot.repair.failed, at: state.failedLookUps, reason: .failedAction)
    advance()
  }

  private func isWaitingForProof(_ frame: ConversationState.Frame) -> Bool {
    guard case .move(let name) = frame.position,
      case .run(let action, _)? = machine.flows[frame.flow]?.state(named: name)?.move,
      let level = machine.actions[action]?.level
    else { return false }
    return !hasProved(level)
  }

  mutating func removeSlowTimers() {
    state.timers.removeAll { timer in
      if case .slow = timer.kind { return true }
      return false
    }
  }
}
