// Conversations that start in the middle: what transcripts call `given:`.

import SvarModel

extension DialogueMachine {
  /// Fills a slot as if the customer had told it before the first turn.
  package func give(slot name: String, _ plain: String, to state: inout ConversationState) {
    let type = slots[name]?.type ?? "text"
    var value = SlotValue(plain: plain, type: type)
    if slots[name]?.many == true { value = .several([value]) }
    state.slots.removeAll { $0.name == name }
    state.slots.append(ConversationState.Filled(name: name, value: value, turn: 0))
  }

  /// Puts the conversation in a state of a flow, about to be entered.
  package func enter(flow: String, state name: String, in state: inout ConversationState) {
    guard let definition = flows[flow], definition.state(named: name) != nil else { return }
    state.isDisclosed = true
    state.stack.append(ConversationState.Frame(flow: flow, position: .state(name)))
  }

  /// Goes on from where the conversation stands.
  package func resume(_ state: ConversationState, context: Context) -> Step {
    var session = Session(machine: self, state: state, context: context)
    session.advance()
    session.finish()
    return session.step
  }
}
