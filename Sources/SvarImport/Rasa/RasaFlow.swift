// A flow in the making: chains of states, the first where it starts, the others branches of choices.

import SvarSyntax

struct RasaFlow: Sendable {
  enum Move: Sendable {
    case next
    case ask(String)
    case run(String)
    /// Outcome → the first state of a branch; nil for the next state of the chain.
    case choose([(outcome: String, target: String?)])
    /// On with another flow.
    case goOn(String)
  }

  struct State: Sendable {
    var name: String
    var say: String?
    var move: Move
  }

  var name: String
  var needs: [String] = []
  /// The last state of each chain leads to `resolved`.
  private var chains: [[State]] = [[]]
  private var texts: [(key: String, variants: [String])] = []
  private var names = PlainNames(reserved: ["resolved", "resume", "quiet"])

  init(name: String) { self.name = name }

  var isEmpty: Bool { chains[0].isEmpty }

  /// The name of a chain's first state.
  func first(of chain: Int) -> String? { chains[chain].first?.name }

  /// A new chain of states; its number.
  mutating func startChain() -> Int {
    chains.append([])
    return chains.count - 1
  }

  /// Puts a state at the end of a chain; its name.
  @discardableResult
  mutating func add(_ name: String, say: String? = nil, _ move: Move, to chain: Int = 0) -> String {
    let name = names.fresh(name)
    chains[chain].append(State(name: name, say: say, move: move))
    return name
  }

  /// Makes the last state of a chain, which only says something, a choice.
  ///
  /// - Returns: Whether there was one.
  mutating func choose(_ outcomes: [(outcome: String, target: String?)], in chain: Int = 0) -> Bool
  {
    guard let last = chains[chain].last, last.say != nil, case .next = last.move else {
      return false
    }
    chains[chain][chains[chain].count - 1].move = .choose(outcomes)
    return true
  }

  mutating func set(_ key: String, _ variants: [String]) {
    if !variants.isEmpty, !texts.contains(where: { $0.key == key }) {
      texts.append((key, variants))
    }
  }

  /// The flow's file.
  func file(language: String) -> String {
    var file = "flow: \(YAMLWriter.scalar(name))\n"
    if !needs.isEmpty { file += "needs: [\(needs.joined(separator: ", "))]\n" }
    file += "states:\n"
    for chain in chains {
      for (index, state) in chain.enumerated() {
        file += lines(state, next: index + 1 < chain.count ? chain[index + 1].name : "resolved")
      }
    }
    guard !texts.isEmpty else { return file }
    file += "texts:\n"
    for text in texts {
      file += "  \(YAMLWriter.scalar(text.key)):\n"
      file += BotFileText.texts(language, text.variants, indent: 4)
    }
    return file
  }

  private func lines(_ state: State, next: String) -> String {
    var lines = "  \(state.name):\n"
    if let say = state.say { lines += "    say: \(YAMLWriter.scalar(say))\n" }
    switch state.move {
    case .next: lines += "    then: \(next)\n"
    case .ask(let slot): lines += "    ask: \(slot)\n    then: \(next)\n"
    case .goOn(let flow): lines += "    then: \(YAMLWriter.scalar(flow))\n"
    case .run(let action):
      lines += "    do: \(YAMLWriter.scalar(action))\n    then:\n      done: \(next)\n"
    case .choose(let outcomes):
      lines += "    choose:\n"
      for outcome in outcomes { lines += "      \(outcome.outcome): \(outcome.target ?? next)\n" }
    }
    return lines
  }
}
