// All ways through a bot's flows, with what is filled on them. In: a bot, the flows to begin with
// and the values to follow. Out: every reachable place with its knowledge, and a shortest way to
// it. Called by the proofs about texts, questions and checks.

import SvarModel

/// Explores flows breadth first; the engine's rules for what fills and empties a value are here.
///
/// What is filled before a flow starts is unknown: a customer may have told it already. Where the
/// bot waits, the customer may fill anything that is empty; a corrected value goes back along the
/// way to states that read it, but not past an action that changed something.
struct FlowWalk {
  struct Place: Hashable {
    var flow: String
    /// Nil while the needed slots are asked for.
    var state: String?
  }

  struct Node: Hashable {
    var place: Place
    var filling: Filling
    /// States entered since the flow began or changed something, a bit each.
    var path: UInt64 = 0
  }

  /// How a node is reached.
  struct Step: Equatable {
    enum Kind: Equatable {
      case starts
      /// The slots a flow needs were asked for.
      case needs
      case passes
      /// A question was answered, or passed over because the slot was filled.
      case answers(slot: String, isAsked: Bool)
      case skips(slot: String)
      case chooses(String)
      case runs(action: String, outcome: String)
      case checks(value: String, result: String)
      case wakes(String)
      case corrects(slot: String)
    }

    var kind: Kind
    /// The node before; −1 for a start.
    var from: Int
  }

  static let mostNodes = 20_000

  let view: BotView
  let values: FollowedValues
  private(set) var nodes: [Node] = []
  private(set) var steps: [Step] = []
  /// Whether the budget ended the search.
  private(set) var isCut = false
  private var numbers: [Node: Int] = [:]
  /// `flow/state` → the state's bit; states past the 64th share theirs with earlier ones.
  private var bits: [String: UInt64] = [:]

  init(_ view: BotView, from starts: [String], following values: FollowedValues) {
    self.view = view
    self.values = values
    isCut = values.isCut
    for flow in view.bot.flows {
      for (number, state) in flow.states.enumerated() {
        bits["\(flow.name)/\(state.name)"] = 1 << UInt64(number % 64)
      }
    }
    for flow in starts {
      add(Node(place: Place(flow: flow, state: nil), filling: Filling()), .starts, from: -1)
    }
    var next = 0
    while next < nodes.count {
      expand(next)
      next += 1
    }
  }

  /// The steps to a node, in order, each with the number of the node it leads to.
  func way(to node: Int) -> [(step: Step, node: Int)] {
    var way: [(step: Step, node: Int)] = []
    var at = node
    while at >= 0, way.count <= nodes.count {
      way.append((steps[at], at))
      at = steps[at].from
    }
    return way.reversed()
  }

  private mutating func add(_ node: Node, _ kind: Step.Kind, from: Int) {
    guard numbers[node] == nil else { return }
    guard nodes.count < Self.mostNodes else {
      isCut = true
      return
    }
    numbers[node] = nodes.count
    nodes.append(node)
    steps.append(Step(kind: kind, from: from))
  }

  private mutating func expand(_ number: Int) {
    let node = nodes[number]
    guard let flow = view.flows[node.place.flow] else { return }
    guard let name = node.place.state else { return expandNeeds(flow, number) }
    guard let state = flow.state(named: name) else { return }
    if state.once, let again = state.ways.first(where: { $0.outcome == "again" }) {
      go(to: again.target, with: node.filling, .passes, from: number)
    }
    var filling = node.filling
    for slot in state.forget { values.set(slot, .empty, in: &filling) }
    expand(state, of: flow, filling, number)
  }

  private mutating func expandNeeds(_ flow: FlowDefinition, _ number: Int) {
    guard let first = flow.states.first else { return }
    var filling = nodes[number].filling
    var isAsked = false
    for slot in flow.needs {
      let isOptional = view.slots[slot]?.isOptional ?? false
      let known = values.knowledge(of: slot, in: filling)
      if known != .filled { isAsked = true }
      values.set(slot, isOptional && known != .filled ? .unknown : .filled, in: &filling)
    }
    if isAsked { filling = told(filling) }
    add(
      Node(place: Place(flow: flow.name, state: first.name), filling: filling), .needs,
      from: number)
  }

  private mutating func expand(
    _ state: StateDefinition, of flow: FlowDefinition, _ filling: Filling, _ number: Int
  ) {
    switch state.move {
    case .pass(let target):
      go(to: target, with: filling, .passes, from: number)
    case .ask(let slot, let target):
      let known = values.knowledge(of: slot, in: filling)
      var filled = filling
      values.set(slot, .filled, in: &filled)
      if known != .empty {
        go(to: target, with: filled, .answers(slot: slot, isAsked: false), from: number)
      }
      guard known != .filled else { return }
      go(to: target, with: told(filled), .answers(slot: slot, isAsked: true), from: number)
      if view.slots[slot]?.isOptional == true {
        var skipped = told(filling)
        values.set(slot, .empty, in: &skipped)
        go(to: target, with: skipped, .skips(slot: slot), from: number)
      }
      goBack(of: flow, filling, number)
    case .choose(let outcomes):
      for outcome in outcomes {
        go(to: outcome.target, with: told(filling), .chooses(outcome.name), from: number)
      }
      goBack(of: flow, filling, number)
    case .advise(_, let outcomes):
      for outcome in outcomes {
        go(to: outcome.target, with: told(filling), .chooses(outcome.name), from: number)
      }
      goBack(of: flow, filling, number)
    case .run(let name, let outcomes):
      run(name, outcomes, filling, flow, number)
    case .check(let value, let outcomes):
      check(value, outcomes, state, filling, number)
    case .wait(_, let outcomes):
      for outcome in outcomes {
        var next = told(filling)
        for field in view.events[outcome.name]?.fields ?? [] where !field.isOptional {
          values.set(field.name, .filled, in: &next)
        }
        go(to: outcome.target, with: next, .wakes(outcome.name), from: number)
      }
      goBack(of: flow, filling, number)
    case .handOff:
      break
    }
  }

  private mutating func run(
    _ name: String, _ outcomes: [StateDefinition.Outcome], _ before: Filling,
    _ flow: FlowDefinition, _ number: Int
  ) {
    guard let action = view.actions[name] else { return }
    if action.once, let again = outcomes.first(where: { $0.name == "again" }) {
      go(to: again.target, with: before, .runs(action: name, outcome: "again"), from: number)
    }
    var filling = before
    if let proof = view.proof(for: action) {
      add(Node(place: Place(flow: proof, state: nil), filling: told(before)), .passes, from: number)
      filling = told(filling)
      for slot in view.forgets(proof) { values.set(slot, .unknown, in: &filling) }
    }
    var isAsked = false
    for input in action.inputs where !input.isOptional && view.slots[input.name] != nil {
      if values.knowledge(of: input.name, in: filling) != .filled { isAsked = true }
      values.set(input.name, .filled, in: &filling)
    }
    if isAsked {
      filling = told(filling)
      goBack(of: flow, before, number)
    }
    var after = filling
    for input in action.inputs where view.slots[input.name]?.isSecret == true {
      values.set(input.name, .empty, in: &after)
    }
    for outcome in outcomes where outcome.name != "again" || !action.once {
      var next = after
      let fields = action.outcomes.first { $0.name == outcome.name }?.fields ?? []
      for field in fields where !field.isOptional {
        values.set(field.name, .filled, in: &next)
      }
      go(
        to: outcome.target, with: next, .runs(action: name, outcome: outcome.name), from: number,
        changes: action.changes)
    }
  }

  private mutating func check(
    _ value: String, _ outcomes: [StateDefinition.Outcome], _ state: StateDefinition,
    _ filling: Filling, _ number: Int
  ) {
    let slot = state.knownSlot
    let checked = state.checkedValue
    for outcome in outcomes {
      var next = filling
      if let slot {
        let isKnown = outcome.name == "known"
        let known = values.knowledge(of: slot, in: filling)
        if known == (isKnown ? .empty : .filled) { continue }
        if isKnown, view.slots[slot]?.isSecret == true { continue }
        if view.slots[slot]?.isSecret != true {
          values.set(slot, isKnown ? .filled : .empty, in: &next)
        }
      } else if let checked {
        values.set(checked, .filled, in: &next)
      }
      go(
        to: outcome.target, with: next, .checks(value: value, result: outcome.name), from: number)
    }
  }

  private mutating func go(
    to target: StateDefinition.Target, with filling: Filling, _ kind: Step.Kind, from number: Int,
    changes: Bool = false
  ) {
    let flow = nodes[number].place.flow
    switch target {
    case .state(let name):
      add(
        Node(
          place: Place(flow: flow, state: name), filling: filling,
          path: changes ? 0 : path(at: number)), kind, from: number)
    case .flow(let name):
      add(Node(place: Place(flow: name, state: nil), filling: filling), kind, from: number)
    case .resolved:
      guard let after = view.bot.afterResolved, after != flow else { return }
      add(Node(place: Place(flow: after, state: nil), filling: filling), kind, from: number)
    case .resume, .quiet:
      break
    }
  }

  /// What a customer's message may do: fill what was empty.
  private func told(_ filling: Filling) -> Filling {
    var next = filling
    for (number, name) in values.names.enumerated()
    where filling[number] == .empty && view.slots[name] != nil {
      next[number] = .unknown
    }
    return next
  }

  /// The way to a node's state, itself included.
  private func path(at number: Int) -> UInt64 {
    let place = nodes[number].place
    return nodes[number].path | (place.state.flatMap { bits["\(place.flow)/\($0)"] } ?? 0)
  }

  /// A corrected value leads back to the states on the way that read it.
  private mutating func goBack(of flow: FlowDefinition, _ filling: Filling, _ number: Int) {
    let path = path(at: number)
    for state in flow.states
    where path & (bits["\(flow.name)/\(state.name)"] ?? 0) != 0 {
      for slot in view.slotsRead(by: state.name, of: flow.name).sorted()
      where values.knowledge(of: slot, in: filling) != .empty && !state.forget.contains(slot) {
        var next = told(filling)
        values.set(slot, .filled, in: &next)
        // What the flow needs and has lost is asked for first.
        let open = flow.needs.filter { values.knowledge(of: $0, in: next) != .filled }
        if !open.isEmpty {
          add(
            Node(place: Place(flow: flow.name, state: nil), filling: next),
            .corrects(slot: slot), from: number)
        }
        let needed = open.filter { view.slots[$0]?.isOptional != true }
        if needed.contains(where: { values.knowledge(of: $0, in: next) == .empty }) { continue }
        for slot in needed { values.set(slot, .filled, in: &next) }
        add(
          Node(
            place: Place(flow: flow.name, state: state.name), filling: next,
            path: nodes[number].path),
          .corrects(slot: slot), from: number)
      }
    }
  }
}
