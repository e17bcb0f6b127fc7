// Stories as turns: what the customer says, and what the bot then does.

/// A thing that the bot does.
enum RasaMove: Sendable, Equatable, Hashable {
  case say(String)
  case run(String)
  /// A form is started, or goes on.
  case form(String)
  /// The form that ran has all it needs.
  case formEnds
  /// Words of the bot in an end-to-end story.
  case words(String)
}

struct RasaTurn: Sendable, Equatable {
  /// Empty where the story begins with something the bot does.
  var intents: [String]
  var text: RasaExample?
  var entities: [RasaStory.Pair] = []
  var moves: [RasaMove] = []
  /// The form that runs when the customer says it.
  var formBefore: String?
}

extension RasaStory {
  /// Actions of Rasa itself that have no counterpart, or need none.
  static let silentActions: Set<String> = ["action_listen"]

  /// - Parameter forms: The names of forms.
  func turns(forms: Set<String>) -> [RasaTurn] {
    var turns: [RasaTurn] = []
    var open: String?
    for step in conditions {
      if case .form(let form) = step { open = form }
    }
    func add(_ move: RasaMove) {
      if turns.isEmpty { turns.append(RasaTurn(intents: [], formBefore: open)) }
      if turns[turns.count - 1].moves.last != move { turns[turns.count - 1].moves.append(move) }
    }
    for step in steps {
      switch step {
      case .customer(let intents, let text, let entities):
        turns.append(
          RasaTurn(intents: intents, text: text, entities: entities, formBefore: open))
      case .action(let name):
        if forms.contains(name) {
          add(.form(name))
        } else if name.hasPrefix("utter_") {
          add(.say(name))
        } else if !Self.silentActions.contains(name) {
          add(.run(name))
        }
      case .bot(let words): add(.words(words))
      case .form(let name):
        if let name {
          if open != name { add(.form(name)) }
          open = name
        } else if open != nil {
          add(.formEnds)
          open = nil
        }
      case .slot, .checkpoint: break
      }
    }
    return turns
  }
}
