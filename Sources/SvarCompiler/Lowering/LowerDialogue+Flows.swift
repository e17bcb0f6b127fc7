// Flows: each state's move, where every outcome leads, and that the ways make sense.

import SvarDiagnostics
import SvarModel
import SvarSyntax

extension DialogueLowering {
  mutating func flow(_ flow: FlowSyntax) -> FlowDefinition {
    for slot in flow.needs {
      expect(.slot, slot)
      checkQuestion(slot, in: flow)
    }
    if flow.states.isEmpty {
      problems.append(.stateWithoutMove(flow.name.value, at: flow.name.span))
    }
    let definition = FlowDefinition(
      name: flow.name.value, needs: flow.needs.map(\.value),
      digression: FlowDefinition.Digression(rawValue: flow.digression?.value.rawValue ?? "")
        ?? .resume,
      isUpset: flow.mood?.value == "upset", once: flow.once != nil,
      states: flow.states.map { state($0, in: flow) },
      texts: Dictionary(
        flow.texts.map { ($0.key.value, variants($0.languages, key: $0.key)) },
        uniquingKeysWith: { first, _ in first }))
    checkReachable(definition, flow)
    return definition
  }

  private mutating func state(_ state: StateSyntax, in flow: FlowSyntax) -> StateDefinition {
    if let say = state.say { self.say(say, in: flow) }
    for slot in state.forget { expect(.slot, slot) }
    return StateDefinition(
      name: state.name.value, say: state.say?.value, forget: state.forget.map(\.value),
      once: state.once != nil, move: move(state, in: flow))
  }

  private mutating func move(
    _ state: StateSyntax, in flow: FlowSyntax
  ) -> StateDefinition.Move {
    switch state.move {
    case .ask(let slot)?:
      expect(.slot, slot)
      if state.say == nil { checkQuestion(slot, in: flow) }
      return .ask(slot: slot.value, then: only(state, in: flow))
    case .choose(let table)?:
      let outcomes = lower(table + rest(of: state), in: flow)
      checkAnswers(table)
      if table.count > 4, let span = state.moveSpan {
        problems.append(.buttonsTooMany(table.count, at: span))
      }
      return .choose(outcomes)
    case .advise(let advice, let table)?:
      let isAdvice = syntax.lists.contains { list in
        list.values.contains { $0.name.value == advice.value }
      }
      if !isAdvice {
        let all = syntax.lists.flatMap { $0.values.map(\.name.value) }
        problems.append(
          .unknown(
            .advice, advice.value, at: advice.span,
            nearest: nearestName(to: advice.value, among: all)))
      }
      say(advice, in: flow)
      checkAnswers(table)
      expectOutcomes(
        ["worked", "not_helped"], given: table, of: "advise", state: state, hasRest: false)
      return .advise(advice: advice.value, lower(table, in: flow))
    case .act(let action)?:
      expect(.action, action)
      let table = rest(of: state)
      if let syntax = syntax.actions.first(where: { $0.name.value == action.value }) {
        var outcomes = syntax.outcomes.map(\.name.value)
        if syntax.once != nil { outcomes.append("again") }
        expectOutcomes(outcomes, given: table, of: action.value, state: state, hasRest: true)
      }
      return .run(action: action.value, lower(table + flow.then, in: flow))
    case .check(let value)?:
      let table = rest(of: state)
      if let outcomes = values(of: value) {
        expectOutcomes(outcomes, given: table, of: value.value, state: state, hasRest: false)
      }
      return .check(value: value.value, lower(table, in: flow))
    case .wait(let gaps)?:
      let table = rest(of: state)
      expectOutcomes(["due"], given: table, of: "wait", state: state, hasRest: true)
      return .wait(gapsInSeconds: gaps.map(\.seconds), lower(table, in: flow))
    case .handoff(let reason)?:
      return .handOff(self.reason(reason) ?? .complex)
    case nil:
      return .pass(only(state, in: flow))
    }
  }

  private func rest(of state: StateSyntax) -> [TransitionSyntax] {
    if case .table(let table)? = state.then { return table }
    return []
  }

  /// The one way out of a state that asks or only says.
  private mutating func only(
    _ state: StateSyntax, in flow: FlowSyntax
  ) -> StateDefinition.Target {
    if case .target(let target)? = state.then { return self.target(target, in: flow) }
    if case .table(let table)? = state.then, let first = table.first {
      problems.append(
        .thenNeedsTarget(of: state.moveSpan == nil ? "say" : "ask", at: first.outcome.span))
      return .resolved
    }
    problems.append(.stateWithoutMove(state.name.value, at: state.name.span))
    return .resolved
  }

  private mutating func lower(
    _ table: [TransitionSyntax], in flow: FlowSyntax
  ) -> [StateDefinition.Outcome] {
    table.map {
      StateDefinition.Outcome(name: $0.outcome.value, target: target($0.target, in: flow))
    }
  }

  private mutating func target(
    _ name: SpannedText, in flow: FlowSyntax
  ) -> StateDefinition.Target {
    if flow.states.contains(where: { $0.name.value == name.value }) { return .state(name.value) }
    switch name.value {
    case "resolved": return .resolved
    case "resume": return .resume
    case "quiet": return .quiet
    default: break
    }
    if names.has(.flow, name.value) || names.has(.intent, name.value) { return .flow(name.value) }
    let all = flow.states.map(\.name.value) + names.all(.flow) + ["resolved", "resume", "quiet"]
    problems.append(
      .targetUnknown(
        name.value, at: name.span, nearest: nearestName(to: name.value, among: all)))
    return .resolved
  }

  /// Every outcome has a way, and every way an outcome (N2).
  private mutating func expectOutcomes(
    _ outcomes: [String], given table: [TransitionSyntax], of move: String, state: StateSyntax,
    hasRest: Bool
  ) {
    if move != "advise", case .target(let target)? = state.then {
      problems.append(.thenNeedsTable(of: move, outcomes: outcomes, at: target.span))
      return
    }
    let given = Set(table.map(\.outcome.value))
    for outcome in outcomes where !given.contains(outcome) {
      problems.append(
        .outcomeMissing(
          outcome, state: state.name.value, of: move, at: state.moveSpan ?? state.name.span,
          beside: table.first?.outcome.span, target: table.first?.target.value))
    }
    let extra = hasRest ? Set(names.all(.event) + names.all(.answer)) : Set(names.all(.answer))
    let failure: Set<String> = ["failed"]
    for transition in table
    where !outcomes.contains(transition.outcome.value)
      && !extra.contains(transition.outcome.value)
      && !(move != "wait" && failure.contains(transition.outcome.value))
    {
      problems.append(
        .outcomeUnknown(
          transition.outcome.value, of: move, at: transition.outcome.span,
          nearest: nearestName(to: transition.outcome.value, among: outcomes)))
    }
  }

  /// The outcomes of a `choose` are answers, intents, or `corrects`.
  private mutating func checkAnswers(_ table: [TransitionSyntax]) {
    for transition in table {
      let name = transition.outcome.value
      if name == "corrects" || names.has(.answer, name) || names.has(.intent, name) { continue }
      let all = names.all(.answer) + names.all(.intent) + ["corrects"]
      problems.append(
        .unknown(
          .answer, name, at: transition.outcome.span, nearest: nearestName(to: name, among: all)))
    }
  }

  /// The finite values a `check` branches on; nil after a problem.
  private mutating func values(of value: SpannedText) -> [String]? {
    let words = value.value.split(separator: " ").map(String.init)
    if value.value == "mood" { return ["calm", "upset"] }
    if value.value == "hours" { return ["open", "closed"] }
    if words.count == 2, words[1] == "known" {
      if paths.contains(words[0]) { return ["known", "unknown"] }
      problems.append(
        .unknown(
          .slot, words[0], at: value.span,
          nearest: nearestName(to: words[0], among: names.all(.slot))))
      return nil
    }
    var type = syntax.slots.first { $0.name.value == value.value }?.type.value
    for action in syntax.actions {
      for outcome in action.outcomes {
        if let field = outcome.fields.first(where: { $0.path.value == value.value }) {
          type = type ?? field.type.value
        }
      }
    }
    guard let list = syntax.lists.first(where: { $0.name.value == type }) else {
      let finite = names.all(.slot).map { "\($0) known" } + ["mood", "hours"] + paths.sorted()
      problems.append(
        .unknown(
          .field, value.value, at: value.span,
          nearest: nearestName(to: value.value, among: finite)))
      return nil
    }
    if list.given?.value == true {
      problems.append(.checkOfGiven(list: list.name.value, at: value.span))
      return nil
    }
    return list.values.map(\.name.value)
  }

  private mutating func checkQuestion(_ slot: SpannedText, in flow: FlowSyntax) {
    let key = "ask.\(slot.value)"
    let has = names.has(.text, key) || flow.texts.contains { $0.key.value == key }
    if has {
      textsSaid.insert(key)
      textsSaid.insert("\(flow.name.value)/\(key)")
    } else if names.has(.slot, slot.value) {
      problems.append(.askWithoutText(slot: slot.value, at: slot.span))
    }
  }

  private mutating func checkReachable(_ flow: FlowDefinition, _ syntax: FlowSyntax) {
    guard let first = flow.states.first else { return }
    var reached: Set<String> = [first.name]
    var open = [first.name]
    while let name = open.popLast() {
      guard let state = flow.state(named: name) else { continue }
      for case .state(let next) in state.targets where reached.insert(next).inserted {
        open.append(next)
      }
    }
    for state in syntax.states where !reached.contains(state.name.value) {
      problems.append(.stateUnreachable(state.name.value, at: state.name.span))
    }
  }

  /// States that act by themselves must not follow each other in a circle (N3), also over flows that
  /// go over into each other.
  private mutating func checkLoops(over flows: [FlowDefinition]) {
    let byName = Dictionary(flows.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    func next(_ place: FlowPlace) -> [FlowPlace] {
      let state = byName[place.flow]?.state(named: place.state)
      return (state?.movesWithoutInput ?? []).compactMap { target in
        switch target {
        case .state(let name): FlowPlace(flow: place.flow, state: name)
        case .flow(let name):
          byName[name]?.states.first.map { FlowPlace(flow: name, state: $0.name) }
        case .resolved, .resume, .quiet: nil
        }
      }
    }
    for start in flows.flatMap({ flow in
      flow.states.map { FlowPlace(flow: flow.name, state: $0.name) }
    }) {
      var seen: Set<FlowPlace> = []
      var open = next(start).map { (place: $0, path: [start]) }
      while let (place, path) = open.popLast() {
        if place == start {
          // Each circle is reported once, at its first state.
          if path.allSatisfy({ !($0 < start) }) { report(loop: path) }
          break
        }
        guard seen.insert(place).inserted else { continue }
        open += next(place).map { ($0, path + [place]) }
      }
    }
  }

  private mutating func report(loop path: [FlowPlace]) {
    guard let start = path.first,
      let flow = syntax.flows.first(where: { $0.name.value == start.flow })
    else { return }
    let isOneFlow = path.allSatisfy { $0.flow == start.flow }
    problems.append(
      .loopWithoutInput(
        path.map { isOneFlow ? $0.state : "\($0.flow)/\($0.state)" },
        at: flow.states.first { $0.name.value == start.state }?.name.span ?? flow.name.span))
  }

  /// From a bot that talks people must be able to reach a human.
  mutating func checkWays(of bot: BotDefinition) {
    guard !bot.flows.isEmpty else { return }
    checkLoops(over: bot.flows)
    if bot.humanIntent == nil, let file = syntax.bot {
      problems.append(
        .noWayToHuman(at: file.id.span, isThere: names.has(.intent, "human.request")))
    }
    for level in bot.levels {
      guard let flow = bot.flows.first(where: { $0.name == level.flow }),
        let pair = syntax.bot?.verification.first(where: { $0.key.value == level.name })
      else { continue }
      let loops = flow.states.contains { state in
        guard case .run(let action, _) = state.move else { return false }
        return bot.actions.first { $0.name == action }?.level == level.name
      }
      if loops { problems.append(.verificationLoops(flow: flow.name, at: pair.value.span)) }
    }
  }
}

extension StateDefinition {
  /// Everywhere a state can lead.
  var targets: [Target] {
    switch move {
    case .pass(let target), .ask(_, let target): [target]
    case .choose(let outcomes), .advise(_, let outcomes), .run(_, let outcomes),
      .check(_, let outcomes), .wait(_, let outcomes):
      outcomes.map(\.target)
    case .handOff: []
    }
  }

  /// Where it leads without anything coming from outside.
  var movesWithoutInput: [Target] {
    switch move {
    case .pass(let target): [target]
    case .check(_, let outcomes): outcomes.map(\.target)
    case .ask, .choose, .advise, .run, .wait, .handOff: []
    }
  }
}

/// A state of a flow.
private struct FlowPlace: Hashable, Comparable {
  var flow: String
  var state: String

  static func < (left: FlowPlace, right: FlowPlace) -> Bool {
    (left.flow, left.state) < (right.flow, right.state)
  }
}
