// What comes of an intent, as far as it matters when it is mistaken for another.

import SvarModel

/// Which intents do different things.
struct Consequences {
  private struct Consequence: Equatable {
    var changes: Bool
    var isHandedOff: Bool
  }

  private let byIntent: [String: Consequence]

  init(_ view: BotView) {
    var all: [String: Consequence] = [:]
    for intent in view.bot.intents {
      var changes = false
      var isHandedOff = intent.by == .human || intent.name == view.bot.humanIntent
      var seen: Set<String> = []
      var open = intent.hasFlow ? [intent.name] : []
      while let name = open.popLast() {
        guard seen.insert(name).inserted, let flow = view.flows[name] else { continue }
        for state in flow.states {
          if case .run(let action, _) = state.move, view.actions[action]?.changes == true {
            changes = true
          }
          if case .handOff = state.move, flow.states.first?.name == state.name {
            isHandedOff = true
          }
          for case .flow(let next) in state.ways.map(\.target) { open.append(next) }
        }
      }
      all[intent.name] = Consequence(changes: changes, isHandedOff: isHandedOff)
    }
    byIntent = all
  }

  /// Whether taking one for the other would do something to the customer that asking again does not
  /// undo: something is changed, or only one of them comes to a human.
  func differ(_ first: String, _ second: String) -> Bool {
    guard let left = byIntent[first], let right = byIntent[second], first != second else {
      return false
    }
    return left.changes || right.changes || left.isHandedOff != right.isHandedOff
  }
}
