// What one event caused, for hosts: replies to show, a handoff to make, the log.

import SvarDialogue
import SvarModel

/// What the bot did about one event of a conversation.
public struct Turn: Sendable, Equatable {
  /// Something the bot says, in the order it is said.
  public struct Reply: Sendable, Equatable {
    /// The name of the text: `ask.order_number`.
    public var key: String
    public var text: String
    /// Labels of the buttons under it; empty for none.
    public var buttons: [String]
  }

  public var replies: [Reply] = []
  /// Everything that happened, in order.
  public var events: [ConversationEvent] = []
  /// The intent this turn serves; see `converse` in the manual.
  public var intent: String?
  /// What the message meant; nil for events that are no message of the customer.
  public var classification: Classification?
  /// The package for a human, in the turn that hands off.
  public var handoff: HandoffPackage?
  public var owner: Owner = .bot
  public var language: String?
  /// Where the conversation stands: `order.status/delivered`; nil when nothing is open.
  public var place: String?

  /// Adds what a step of the machine caused.
  mutating func take(_ step: DialogueMachine.Step) {
    for event in step.events {
      switch event {
      case .said(let key, let text):
        replies.append(Reply(key: key, text: text, buttons: []))
      case .buttons(let labels):
        if let last = replies.indices.last { replies[last].buttons = labels }
      case .handoff(let package):
        handoff = package
      default:
        break
      }
    }
    events += step.events
    intent = intent ?? step.servedIntent
    owner = step.state.owner
    language = step.state.language
    place = step.state.place
  }

  /// Slots asked for in this turn, in order.
  public var asked: [String] {
    events.compactMap { event in
      if case .asked(let slot) = event { return slot }
      return nil
    }
  }

  /// Filled slots the customer is asked to confirm.
  public var confirming: [String] {
    events.flatMap { event -> [String] in
      if case .confirming(let slots) = event { return slots }
      return []
    }
  }

  /// Ids of the advice given in this turn.
  public var advised: [String] {
    events.compactMap { event in
      if case .advised(let advice) = event { return advice }
      return nil
    }
  }

  /// Whether a human was offered in this turn.
  public var offered: Bool { events.contains(.offeredHuman) }
}
