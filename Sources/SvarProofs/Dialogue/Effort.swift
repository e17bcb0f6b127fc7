// What a flow may cost a customer (N23), and how soon a human is offered (N1). In: a bot. Out: for
// each flow the questions of its worst way and, for each place where it waits, the number of the
// misunderstood message at which a human is offered. Called by `DialogueProofs` for budgets and by
// `svar check --proofs` for people.
//
// Counted is the longest way on which no state is entered twice, with nothing told beforehand. A
// way may be longer where it can come back to a question: that takes a customer who says no or
// gives another value each time, and is named, not counted.

import SvarModel

/// The worst that a flow can do to a customer.
package struct FlowEffort: Sendable, Equatable {
  package var flow: String
  /// The questions of the longest way: slots, and states that offer a choice.
  package var questions: [String]
  /// States that put a question again after a «no» or another value.
  package var again: [String]
  /// Whether the budget ended the search: then there may be longer ways.
  package var isCut: Bool
  /// Where the flow waits → the number of the misunderstood message at which a human is offered.
  package var humanAfter: [Wait]

  package struct Wait: Sendable, Equatable {
    package var place: String
    /// Nil where no ladder leads to a human.
    package var messages: Int?
  }
}

/// Walks flows for their questions.
package struct EffortWalk {
  static let mostSteps = 50_000

  private let view: BotView
  private var best: [String] = []
  private var steps = 0
  private var again: Set<String> = []

  /// The effort of every flow, in their order.
  package static func efforts(of bot: BotDefinition) -> [FlowEffort] {
    let view = BotView(bot)
    return bot.flows.map { flow in
      var walk = EffortWalk(view)
      return walk.effort(of: flow)
    }
  }

  private init(_ view: BotView) { self.view = view }

  private mutating func effort(of flow: FlowDefinition) -> FlowEffort {
    var questions: [String] = []
    for slot in flow.needs where !questions.contains(slot) { questions.append(slot) }
    if let first = flow.states.first {
      walk(first, of: flow, questions, filled: Set(flow.needs), entered: [])
    }
    return FlowEffort(
      flow: flow.name, questions: best, again: flow.states.map(\.name).filter(again.contains),
      isCut: steps >= Self.mostSteps, humanAfter: waits(of: flow))
  }

  private mutating func walk(
    _ state: StateDefinition, of flow: FlowDefinition, _ before: [String], filled: Set<String>,
    entered: Set<String>
  ) {
    steps += 1
    guard steps < Self.mostSteps else { return }
    var questions = before
    var filled = filled
    let entered = entered.union([state.name])
    if best.count < questions.count { best = questions }
    if !state.forget.isEmpty { filled.subtract(state.forget) }
    var ways = state.ways
    var isQuestion = false
    switch state.move {
    case .ask(let slot, _):
      if !filled.contains(slot) {
        questions.append(slot)
        isQuestion = true
        filled.insert(slot)
      }
    case .choose, .advise:
      questions.append(state.name)
      isQuestion = true
    case .run(let name, _):
      for input in view.actions[name]?.inputs ?? []
      where !input.isOptional && view.slots[input.name] != nil && !filled.contains(input.name) {
        questions.append(input.name)
        filled.insert(input.name)
      }
    case .check:
      if let slot = state.knownSlot, filled.contains(slot) {
        ways.removeAll { $0.outcome == "unknown" }
      }
    case .pass, .wait, .handOff: break
    }
    if best.count < questions.count { best = questions }
    for way in ways {
      guard case .state(let name) = way.target, let next = flow.state(named: name) else {
        continue
      }
      if entered.contains(name) {
        if isQuestion { again.insert(state.name) }
        continue
      }
      var filled = filled
      if state.knownSlot.map({ way.outcome == "known" && !filled.contains($0) }) == true {
        filled.insert(state.knownSlot ?? "")
      }
      walk(next, of: flow, questions, filled: filled, entered: entered)
    }
  }

  private func waits(of flow: FlowDefinition) -> [FlowEffort.Wait] {
    let invalid = Self.messages(view.bot.repair.invalid)
    let unclear = Self.messages(view.bot.repair.unclear)
    var waits = flow.needs.map { FlowEffort.Wait(place: $0, messages: invalid) }
    for state in flow.states {
      switch state.move {
      case .ask: waits.append(.init(place: state.name, messages: invalid))
      case .choose, .advise, .wait: waits.append(.init(place: state.name, messages: unclear))
      case .pass, .run, .check, .handOff: break
      }
    }
    return waits
  }

  /// The first step of a ladder that is a human, from 1.
  static func messages(_ ladder: [Repair.Step]) -> Int? {
    let step = ladder.firstIndex { step in
      if case .say = step { return false }
      return true
    }
    return step.map { $0 + 1 }
  }
}

extension FlowEffort {
  /// For people: `order.status: at most 2 questions: order_number, delivered`.
  package var lines: [String] {
    var head = "\(flow): "
    switch questions.count {
    case 0: head += "no question"
    case 1: head += "at most 1 question: \(questions[0])"
    default: head += "at most \(questions.count) questions: \(questions.joined(separator: ", "))"
    }
    if isCut { head += " (not proven: more than \(EffortWalk.mostSteps) steps)" }
    var lines = [head]
    if !again.isEmpty {
      lines.append("  again after another value or a no: \(again.joined(separator: ", "))")
    }
    for (messages, waits) in Dictionary(grouping: humanAfter, by: \.messages)
      .sorted(by: { $0.key ?? .max < $1.key ?? .max })
    {
      let places = waits.map(\.place).joined(separator: ", ")
      lines.append(
        messages.map { "  a human at misunderstood message \($0): \(places)" }
          ?? "  no human: \(places)")
    }
    return lines
  }
}
