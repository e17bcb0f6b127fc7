// In: a bot's definition. Out: its dialogue as nodes and edges. Called by `svar graph`.

import SvarModel

/// The dialogue as a picture, whatever it is drawn with.
struct DialogueGraph: Equatable {
  enum Shape: Equatable {
    /// Where the customer comes in.
    case start
    /// A state that says or does something and goes on.
    case step
    /// A state that waits for the customer, an event or a time.
    case question
    /// A state that branches.
    case branch
    /// Resolved, or a human.
    case end
  }

  struct Node: Equatable {
    var id: String
    var label: String
    var shape: Shape
  }

  /// A flow with its states.
  struct Group: Equatable {
    var id: String
    var label: String
    var nodes: [Node]
  }

  struct Edge: Equatable {
    var from: String
    var to: String
    /// The outcome; empty for none.
    var label: String
  }

  var nodes: [Node] = []
  var groups: [Group] = []
  var edges: [Edge] = []

  init(_ bot: BotDefinition) {
    var builder = Builder(bot)
    builder.build()
    self = builder.graph
  }

  private init() {}
}

extension DialogueGraph {
  /// Ids are numbers of flows and states: names may hold anything.
  private struct Builder {
    let bot: BotDefinition
    var graph = DialogueGraph()
    private var flowNumbers: [String: Int] = [:]

    init(_ bot: BotDefinition) {
      self.bot = bot
      for (number, flow) in bot.flows.enumerated() where flowNumbers[flow.name] == nil {
        flowNumbers[flow.name] = number
      }
    }

    mutating func build() {
      graph.nodes = [
        Node(id: "start", label: "customer", shape: .start),
        Node(id: "human", label: "human", shape: .end),
      ]
      addIntents()
      for (number, flow) in bot.flows.enumerated() { add(flow, number) }
    }

    private mutating func addIntents() {
      var replies: [String] = []
      for intent in bot.intents {
        if let flow = flowNumbers[intent.name] {
          graph.edges.append(Edge(from: "start", to: entry(of: flow), label: intent.name))
        } else if intent.by == .human || intent.name == bot.humanIntent {
          graph.edges.append(Edge(from: "start", to: "human", label: intent.name))
        } else if !intent.reply.byLanguage.isEmpty {
          replies.append(intent.name)
        }
      }
      guard !replies.isEmpty else { return }
      graph.nodes.append(Node(id: "replies", label: "answers at once", shape: .step))
      for name in replies {
        graph.edges.append(Edge(from: "start", to: "replies", label: name))
      }
    }

    /// The node where a flow is entered.
    private func entry(of number: Int) -> String {
      bot.flows[number].needs.isEmpty ? "f\(number)_0" : "f\(number)_needs"
    }

    private mutating func add(_ flow: FlowDefinition, _ number: Int) {
      var group = Group(id: "f\(number)", label: flow.name, nodes: [])
      if !flow.needs.isEmpty {
        group.nodes.append(
          Node(
            id: "f\(number)_needs", label: "asks " + flow.needs.joined(separator: ", "),
            shape: .question))
        if !flow.states.isEmpty {
          graph.edges.append(Edge(from: "f\(number)_needs", to: "f\(number)_0", label: ""))
        }
      }
      for (index, state) in flow.states.enumerated() {
        let id = "f\(number)_\(index)"
        group.nodes.append(Node(id: id, label: label(state), shape: shape(state.move)))
        for (label, target) in exits(state.move) {
          let to = node(for: target, flow: flow, number, group: &group)
          graph.edges.append(Edge(from: id, to: to, label: label))
        }
        if case .handOff(let reason) = state.move {
          graph.edges.append(Edge(from: id, to: "human", label: reason.rawValue))
        }
      }
      graph.groups.append(group)
    }

    private func label(_ state: StateDefinition) -> String {
      switch state.move {
      case .pass, .choose: state.name
      case .ask(let slot, _): "\(state.name): asks \(slot)"
      case .advise(let advice, _): "\(state.name): advises \(advice)"
      case .run(let action, _): "\(state.name): runs \(action)"
      case .check(let value, _): "\(state.name): \(value)?"
      case .wait: "\(state.name): waits"
      case .handOff: "\(state.name): hands off"
      }
    }

    private func shape(_ move: StateDefinition.Move) -> Shape {
      switch move {
      case .ask, .choose, .advise, .wait: .question
      case .check: .branch
      case .pass, .run, .handOff: .step
      }
    }

    private func exits(
      _ move: StateDefinition.Move
    ) -> [(label: String, target: StateDefinition.Target)] {
      switch move {
      case .pass(let target), .ask(_, let target): [("", target)]
      case .choose(let outcomes), .advise(_, let outcomes), .run(_, let outcomes),
        .check(_, let outcomes), .wait(_, let outcomes):
        outcomes.map { ($0.name, $0.target) }
      case .handOff: []
      }
    }

    /// The node a target leads to; the ends of a flow are made when something leads there.
    private func node(
      for target: StateDefinition.Target, flow: FlowDefinition, _ number: Int, group: inout Group
    ) -> String {
      let end: String
      switch target {
      case .state(let name):
        let index = flow.states.firstIndex { $0.name == name } ?? 0
        return "f\(number)_\(index)"
      case .flow(let name):
        guard let other = flowNumbers[name] else { return "human" }
        return entry(of: other)
      case .resolved: end = "resolved"
      case .resume: end = "resume"
      case .quiet: end = "quiet"
      }
      let id = "f\(number)_\(end)"
      if !group.nodes.contains(where: { $0.id == id }) {
        group.nodes.append(Node(id: id, label: end, shape: .end))
      }
      return id
    }
  }
}
