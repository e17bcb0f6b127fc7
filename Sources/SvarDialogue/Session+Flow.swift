// Running flows: from one place where the bot waits to the next.

import SvarModel

extension Session {
  /// Starts serving an intent: its flow, its reply, or a human.
  mutating func serve(_ name: String) {
    guard let intent = machine.intents[name] else { return }
    if servedIntent == nil { servedIntent = name }
    if !state.served.contains(name) { state.served.append(name) }
    for tag in intent.tags where tag != "queue" && !state.tags.contains(tag) {
      state.tags.append(tag)
      log(.tag(tag))
    }
    madeProgress = true
    if name == bot.humanIntent {
      handOff(.asked)
    } else if intent.hasFlow, let flow = machine.flows[name] {
      open(flow)
    } else {
      reply(with: intent)
    }
  }

  /// Opens a flow, or goes back to it where it is open already.
  private mutating func open(_ flow: FlowDefinition) {
    if flow.once, state.done.contains("flow \(flow.name)") { return }
    if let index = state.stack.lastIndex(where: { $0.flow == flow.name }) {
      let frame = state.stack.remove(at: index)
      state.stack.append(frame)
      return
    }
    if flow.once { state.done.append("flow \(flow.name)") }
    if flow.isUpset { become("upset") }
    // One digression and back; what lies deeper is let go.
    if state.stack.count >= 3 { state.stack.removeFirst() }
    state.stack.append(ConversationState.Frame(flow: flow.name, position: .needs))
    log(.started(flow: flow.name))
  }

  private mutating func reply(with intent: IntentDefinition) {
    if !intent.reply.byLanguage.isEmpty {
      // A greeting or who-are-you says itself that this is a bot.
      if intent.name != "bot.identity" { disclose(before: intent) }
      state.isDisclosed = true
      say(intent.reply, key: "reply", of: intent.name)
    }
    switch intent.by {
    case .human:
      handOff(intent.reason)
    case .botThenOffer:
      log(.resolved(intent.name))
      if state.stack.isEmpty {
        offerHuman(.policy, isRepeat: false)
      } else if !offerWasRefused {
        log(.offeredHuman)
        say("human_hint")
      }
    case .bot, .never:
      log(.resolved(intent.name))
    }
  }

  private mutating func disclose(before intent: IntentDefinition) {
    guard !state.isDisclosed else { return }
    if intent.name == "greeting", hasText("greeting") { return }
    state.isDisclosed = true
    if let variants = bot.texts["disclosure"] { say(variants, key: "disclosure") }
  }

  /// Goes on until the bot waits for something, or nothing is left to do.
  mutating func advance() {
    for _ in 0..<200 {
      guard state.owner == .bot, state.question == nil, state.openCall == nil else {
        return settleOffer()
      }
      if let frame = state.stack.last {
        if frame.wasInterrupted { resume() }
        switch frame.position {
        case .needs: enterNeeds(frame)
        case .state(let name): enter(name, of: frame)
        case .move(let name): move(name, of: frame, isComingBack: true)
        }
      } else if let next = nextPending() {
        say("next_request", extra: ["title": title(of: next) ?? next])
        serve(next)
      } else {
        return settleOffer()
      }
    }
    internalError("a flow went 200 steps without waiting: \(state.place ?? "")")
  }

  /// The offer that was put off until the customer has their answer.
  private mutating func settleOffer() {
    guard state.offersWhenDone, state.openCall == nil, state.owner == .bot else { return }
    state.offersWhenDone = false
    climbUpset()
  }

  private mutating func nextPending() -> String? {
    guard !state.pending.isEmpty, state.openOffer == nil else { return nil }
    return state.pending.removeFirst()
  }

  /// Coming back to a flow that something else interrupted.
  private mutating func resume() {
    guard let index = state.stack.indices.last else { return }
    state.stack[index].wasInterrupted = false
    if startsOver(state.stack[index]) {
      state.stack[index].position = .needs
      state.stack[index].path = []
    }
    state.stack[index].lost = nil
    // Whoever waits for news was not interrupted.
    if case .move(let name) = state.stack[index].position,
      case .wait? = machine.flows[state.stack[index].flow]?.state(named: name)?.move
    {
      return
    }
    // A verification has no name of its own: the errand it serves has.
    let title = state.stack.reversed().compactMap { self.title(of: $0.flow) }.first
    if let title { say("resume", extra: ["title": title]) }
  }

  /// Whether a flow has lost a value that it read on its way, and nothing was changed yet: then it
  /// begins again, and asks for what is empty now.
  private func startsOver(_ frame: ConversationState.Frame) -> Bool {
    guard let lost = frame.lost?.filter({ state.value(of: $0) == nil }), !lost.isEmpty,
      let flow = machine.flows[frame.flow]
    else { return false }
    let states = frame.path.compactMap { flow.state(named: $0) }
    let hasChanged = states.contains { definition in
      guard case .run(let action, _) = definition.move, machine.actions[action]?.changes == true
      else { return false }
      return state.actionsRun.contains { $0.hasPrefix("\(action) ") }
    }
    return !hasChanged
      && lost.contains { slot in
        flow.needs.contains(slot) || states.contains { reads(slot, $0, in: flow) }
      }
  }

  private mutating func enterNeeds(_ frame: ConversationState.Frame) {
    guard let flow = machine.flows[frame.flow] else {
      return internalError("no flow \(frame.flow)")
    }
    if let slot = flow.needs.first(where: { !isSettled($0) }) {
      ask(slot)
    } else if let first = flow.states.first {
      setPosition(.state(first.name))
    } else {
      internalError("flow \(frame.flow) has no states")
    }
  }

  /// Whether a slot needs no question: filled, or optional and passed over.
  func isSettled(_ slot: String) -> Bool {
    state.value(of: slot) != nil || state.done.contains("skipped \(slot)")
  }

  mutating func setPosition(_ position: ConversationState.Frame.Position) {
    guard let index = state.stack.indices.last else { return }
    state.stack[index].position = position
  }

  /// Asks for an empty slot; the third time in a row a human is offered with it (R15).
  mutating func ask(_ slot: String, saying text: String? = nil) {
    state.question = .slot(slot)
    let isRepeat = countPrompt("slot \(slot)")
    if let text {
      say(text)
    } else {
      say("ask.\(slot)")
    }
    log(.asked(slot: slot))
    if !state.asked.contains(slot) { state.asked.append(slot) }
    if let list = list(ofType: machine.slots[slot]?.type), list.values.count <= 4 {
      let labels = list.values.compactMap { value -> String? in
        guard let word = value.spoken[language] ?? value.spoken[""] else { return nil }
        return word.prefix(1).uppercased() + word.dropFirst()
      }
      if !labels.isEmpty { log(.buttons(labels)) }
    }
    if isRepeat { offerHuman(.repeated, isRepeat: true) }
  }

  /// Counts a question; true when it is put for the third time in a row.
  mutating func countPrompt(_ key: String) -> Bool {
    let count = (state.prompts[key] ?? 0) + 1
    state.prompts[key] = count
    return count == 3
  }

  private mutating func enter(_ name: String, of frame: ConversationState.Frame) {
    guard let flow = machine.flows[frame.flow], let definition = flow.state(named: name) else {
      return internalError("no state \(frame.flow)/\(name)")
    }
    let mark = "state \(frame.flow)/\(name)"
    if definition.once {
      if state.done.contains(mark), let again = target("again", in: outcomes(of: definition)) {
        return go(to: again)
      }
      state.done.append(mark)
    }
    if let index = state.stack.indices.last { state.stack[index].path.append(name) }
    let isFirstLook = definition.forget.isEmpty
    // The text of an `ask` is its question: not said when the slot is filled.
    if case .ask(let slot, let then) = definition.move {
      // The text is said before the value is forgotten: it may name it.
      if isFirstLook, isSettled(slot) { return go(to: then) }
      setPosition(.move(name))
      if let say = definition.say {
        self.say(say)
        forget(definition.forget)
        if isSettled(slot) { return go(to: then) }
        state.question = .slot(slot)
        _ = countPrompt("slot \(slot)")
        log(.asked(slot: slot))
        if !state.asked.contains(slot) { state.asked.append(slot) }
        if state.failedLookUps >= 2 { offerHuman(.failedAction, isRepeat: true) }
        return
      }
      forget(definition.forget)
      return ask(slot)
    }
    var confirmed: [String] = []
    if let say = definition.say { confirmed = self.say(say) }
    forget(definition.forget)
    setPosition(.move(name))
    if case .choose(let outcomes) = definition.move {
      startChoosing(definition, outcomes, naming: confirmed, in: flow)
    } else {
      move(name, of: frame, isComingBack: false)
    }
  }

  private mutating func forget(_ slots: [String]) {
    let filled = slots.filter { state.value(of: $0) != nil }
    guard !filled.isEmpty else { return }
    state.failedLookUps += 1
    for slot in filled {
      state.slots.removeAll { $0.name == slot }
      log(.forgot(slot: slot))
    }
    // Flows that wait below may have built on them.
    for index in state.stack.indices.dropLast() {
      state.stack[index].lost = (state.stack[index].lost ?? []) + filled
    }
  }

  private mutating func startChoosing(
    _ definition: StateDefinition, _ outcomes: [StateDefinition.Outcome], naming slots: [String],
    in flow: FlowDefinition
  ) {
    state.question = .choose(state: definition.name, outcomes)
    // Agreeing to something that changes things confirms the values it named.
    if let agreed = target("agrees", in: outcomes), changes(agreed, in: flow) {
      let filled = slots.filter { state.value(of: $0) != nil }
      if !filled.isEmpty { log(.confirming(slots: filled)) }
    }
    showButtons(for: outcomes)
    if countPrompt("choose \(flow.name)/\(definition.name)") {
      offerHuman(.repeated, isRepeat: true)
    }
  }

  private func changes(_ target: StateDefinition.Target, in flow: FlowDefinition) -> Bool {
    guard case .state(let name) = target, case .run(let action, _)? = flow.state(named: name)?.move
    else { return false }
    return machine.actions[action]?.changes ?? false
  }

  func outcomes(of definition: StateDefinition) -> [StateDefinition.Outcome] {
    switch definition.move {
    case .choose(let outcomes), .advise(_, let outcomes), .run(_, let outcomes),
      .check(_, let outcomes), .wait(_, let outcomes):
      outcomes
    case .pass, .ask, .handOff: []
    }
  }

  func target(
    _ name: String, in outcomes: [StateDefinition.Outcome]
  ) -> StateDefinition.Target? {
    outcomes.first { $0.name == name }?.target
  }

  private mutating func move(
    _ name: String, of frame: ConversationState.Frame, isComingBack: Bool
  ) {
    guard let flow = machine.flows[frame.flow], let definition = flow.state(named: name) else {
      return internalError("no state \(frame.flow)/\(name)")
    }
    switch definition.move {
    case .pass(let target):
      go(to: target)
    case .ask(let slot, let then):
      if isSettled(slot) { go(to: then) } else { ask(slot) }
    case .choose(let outcomes):
      // Only when coming back to it: the text is said again.
      let named = definition.say.map { say($0) } ?? []
      startChoosing(definition, outcomes, naming: named, in: flow)
    case .advise(let advice, let outcomes):
      if isComingBack, state.advised.last == advice, !hasTried(advice) {
        // Advice is never given twice (R02): only the question about it is put again.
        say("did_it_help")
        state.question = .choose(state: name, outcomes)
        showButtons(for: outcomes)
      } else {
        advise(advice, outcomes, state: name)
      }
    case .run(let action, let outcomes):
      run(action, outcomes)
    case .check(let value, let outcomes):
      check(value, outcomes)
    case .wait(let gaps, let outcomes):
      sleep(gaps, outcomes, state: name)
    case .handOff(let reason):
      state.stack.removeLast()
      handOff(reason)
    }
  }

  private mutating func advise(
    _ advice: String, _ outcomes: [StateDefinition.Outcome], state name: String
  ) {
    if hasTried(advice) || state.advised.contains(advice) {
      guard let next = target("tried", in: outcomes) ?? target("not_helped", in: outcomes) else {
        return internalError("advice \(advice) has no way on")
      }
      return go(to: next)
    }
    state.advised.append(advice)
    say(advice)
    log(.advised(advice))
    state.question = .choose(state: name, outcomes)
    showButtons(for: outcomes)
  }

  /// Whether the customer said that a step was tried: a value of any slot of many.
  func hasTried(_ advice: String) -> Bool {
    state.slots.contains { filled in
      machine.slots[filled.name]?.many == true && filled.value.all.contains(.text(advice))
    }
  }

  private mutating func check(_ value: String, _ outcomes: [StateDefinition.Outcome]) {
    let result: String
    let words = value.split(separator: " ")
    if words.count == 2, words[1] == "known", let slot = words.first {
      result = self.value(at: String(slot)) != nil ? "known" : "unknown"
    } else if value == "mood" {
      result = state.mood
    } else if value == "hours" {
      result = context.queue.isOpen ? "open" : "closed"
    } else {
      result = self.value(at: value)?.plain ?? ""
    }
    guard let next = target(result, in: outcomes) else {
      return internalError("'\(value)' is '\(result)', which leads nowhere")
    }
    go(to: next)
  }

  /// Follows a target out of the state that was left.
  mutating func go(to target: StateDefinition.Target) {
    switch target {
    case .state(let name): setPosition(.state(name))
    case .flow(let name):
      _ = state.stack.popLast()
      if machine.intents[name]?.hasFlow == true {
        if !state.served.contains(name) { state.served.append(name) }
      }
      if let flow = machine.flows[name] {
        open(flow)
      } else if let intent = machine.intents[name] {
        reply(with: intent)
      }
    case .resolved: close(isResolved: true)
    case .resume: close(isResolved: false)
    case .quiet: state.question = .waiting(state: state.stack.last?.flow ?? "", [])
    }
  }

  private mutating func close(isResolved: Bool) {
    guard let frame = state.stack.popLast() else { return }
    state.prompts = [:]
    removeDueTimers(of: frame.flow)
    guard isResolved else { return }
    if let level = frame.proves {
      state.level = level
      log(.level(level))
      return  // The flow below goes on with its action.
    }
    log(.resolved(frame.flow))
    state.failedLookUps = 0
    if let after = bot.afterResolved, after != frame.flow, state.stack.isEmpty,
      state.pending.isEmpty, let flow = machine.flows[after]
    {
      open(flow)
    }
  }
}
