// Timers, silence, status updates and what the company's systems tell.

import SvarModel

extension Session {
  /// Runs the timers that are due, oldest first.
  mutating func clockMoved() {
    log(.clock(now))
    // A timer may set the next one of its series; a long sleep ends in one catch-up each.
    var ran = 0
    while ran < 50, let index = dueTimer() {
      ran += 1
      let timer = state.timers.remove(at: index)
      run(timer)
    }
    if !saidSomething { log(.silence) }
  }

  private func dueTimer() -> Int? {
    state.timers.indices
      .filter { state.timers[$0].due <= now }
      .min { (state.timers[$0].due, $0) < (state.timers[$1].due, $1) }
  }

  private mutating func run(_ timer: ConversationState.Timer) {
    switch timer.kind {
    case .silent(let text):
      if state.owner == .bot { say(text) }
    case .slow(let text, let number):
      if state.openCall?.call == number { say(text) }
    case .due(let name):
      guard state.owner == .bot, case .waiting(let waiting, let outcomes)? = state.question,
        waiting == name, let target = target("due", in: outcomes)
      else { return }
      if let index = state.stack.indices.last { state.stack[index].waitIndex += 1 }
      state.question = nil
      go(to: target)
      advance()
    }
  }

  /// Enters a `wait` state: the next gap of the series, the last one repeats (R33).
  mutating func sleep(_ gaps: [Int], _ outcomes: [StateDefinition.Outcome], state name: String) {
    state.question = .waiting(state: name, outcomes)
    guard let gap = gap(gaps) else { return }
    state.timers.removeAll { timer in
      if case .due = timer.kind { return true }
      return false
    }
    state.timers.append(
      ConversationState.Timer(due: now.adding(seconds: gap), kind: .due(state: name)))
  }

  private func gap(_ gaps: [Int]) -> Int? {
    guard let frame = state.stack.last else { return gaps.first }
    return gaps.indices.contains(frame.waitIndex) ? gaps[frame.waitIndex] : gaps.last
  }

  /// When the next update of the open flow comes: what `{next}` promises.
  var nextWait: Moment? {
    guard let frame = state.stack.last, let flow = machine.flows[frame.flow] else { return nil }
    for definition in flow.states {
      if case .wait(let gaps, _) = definition.move {
        return gap(gaps).map { now.adding(seconds: $0) }
      }
    }
    return nil
  }

  /// A system of the company reports something.
  mutating func happened(_ name: String, _ fields: [NamedValue]) {
    log(.external(name: name, fields: fields))
    store(fields)
    if let event = bot.events.first(where: { $0.name == name }), let proved = event.level {
      state.level = proved
      log(.level(proved))
    }
    guard state.owner == .bot, case .waiting(_, let outcomes)? = state.question,
      let target = target(name, in: outcomes)
    else { return log(.silence) }
    if let index = state.stack.indices.last { state.stack[index].waitIndex = 0 }
    state.question = nil
    go(to: target)
    advance()
  }

  /// After a question the customer may fall silent; then the ladder `silent` speaks, once.
  mutating func startSilenceTimers() {
    removeSilenceTimers()
    guard let question = state.question else { return }
    if case .waiting = question { return }
    for step in bot.repair.silent {
      state.timers.append(
        ConversationState.Timer(
          due: now.adding(seconds: step.afterSeconds), kind: .silent(text: step.text)))
    }
  }

  mutating func removeSilenceTimers() {
    state.timers.removeAll { timer in
      if case .silent = timer.kind { return true }
      return false
    }
  }
}
