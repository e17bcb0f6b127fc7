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
    case .due(let flow, let name):
      guard state.owner == .bot else { return }
      guard state.openFlow == flow, case .waiting(let waiting, let outcomes)? = state.question,
        waiting == name, let target = target("due", in: outcomes)
      else { return update(flow, name) }
      if let index = state.stack.indices.last { state.stack[index].waitIndex += 1 }
      state.question = nil
      go(to: target)
      advance()
    }
  }

  /// An update falls due while something else is being talked about: it was promised, so it is
  /// said, and what is open stays open (R32).
  private mutating func update(_ flow: String, _ name: String) {
    guard let index = state.stack.firstIndex(where: { $0.flow == flow }),
      let definition = machine.flows[flow],
      case .wait(let gaps, let outcomes)? = definition.state(named: name)?.move,
      case .state(let next)? = target("due", in: outcomes),
      let said = definition.state(named: next), let key = said.say, let text = definition.texts[key]
    else { return }
    state.stack[index].waitIndex += 1
    let gap = gap(gaps, after: state.stack[index].waitIndex)
    if let gap { arm(flow, name, gap) }
    let promised = gap.map {
      context.wording.text(
        for: .moment(now.adding(seconds: $0)), type: "time", language: language, now: now)
    }
    say(text, key: key, extra: promised.map { ["next": $0] } ?? [:], of: flow)
  }

  private mutating func arm(_ flow: String, _ name: String, _ gap: Int) {
    removeDueTimers(of: flow)
    state.timers.append(
      ConversationState.Timer(
        due: now.adding(seconds: gap), kind: .due(flow: flow, state: name)))
  }

  mutating func removeDueTimers(of flow: String) {
    state.timers.removeAll { timer in
      if case .due(flow, _) = timer.kind { return true }
      return false
    }
  }

  /// Enters a `wait` state: the next gap of the series, the last one repeats (R33).
  mutating func sleep(_ gaps: [Int], _ outcomes: [StateDefinition.Outcome], state name: String) {
    state.question = .waiting(state: name, outcomes)
    // Coming back to it: what was promised stands.
    let isArmed = state.timers.contains { timer in
      if case .due(state.openFlow, name) = timer.kind { return true }
      return false
    }
    guard !isArmed else { return }
    guard let flow = state.openFlow, let gap = gap(gaps, after: state.stack.last?.waitIndex ?? 0)
    else { return }
    arm(flow, name, gap)
  }

  private func gap(_ gaps: [Int], after passed: Int) -> Int? {
    gaps.indices.contains(passed) ? gaps[passed] : gaps.last
  }

  /// When the next update of the open flow comes: what `{next}` promises.
  var nextWait: Moment? {
    guard let frame = state.stack.last, let flow = machine.flows[frame.flow] else { return nil }
    for definition in flow.states {
      if case .wait(let gaps, _) = definition.move {
        return gap(gaps, after: frame.waitIndex).map { now.adding(seconds: $0) }
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
    // News starts the series over.
    if let flow = state.openFlow { removeDueTimers(of: flow) }
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
