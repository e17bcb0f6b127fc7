// The log of a conversation: what came in and what it caused, in order. Transcripts compare these,
// hosts store them, the handoff package is made from them.

/// Something that happened in a conversation.
public enum ConversationEvent: Codable, Sendable, Equatable {
  // What came in.
  case customer(text: String)
  case agent(text: String)
  case agentJoined(name: String)
  case agentLeft
  case clock(Moment)
  /// An action answered: its outcome (`failed` and `late` included) and fields.
  case actionAnswered(action: String, outcome: String, fields: [NamedValue])
  case external(name: String, fields: [NamedValue])

  // What was understood.
  /// `waits`: it comes after what is being done now.
  case intent(name: String, waits: Bool)
  case answer(name: String)
  case slot(name: String, value: SlotValue)
  /// A filled slot got another value.
  case corrects(slot: String, value: SlotValue)
  case language(String)
  case mood(String)
  case tag(String)

  // What was done.
  case started(flow: String)
  /// The state a flow stopped in, waiting: `order.status/delivered`.
  case state(String)
  case asked(slot: String)
  /// Filled slots the customer is asked to confirm.
  case confirming(slots: [String])
  case forgot(slot: String)
  case advised(String)
  case needs(level: String)
  case level(String)
  case run(action: String, call: Int, inputs: [NamedValue])
  case said(key: String, text: String)
  case buttons([String])
  /// A human was offered.
  case offeredHuman
  case resolved(String)
  case cancelled(String)
  case handoff(HandoffPackage)
  case owner(Owner)
  /// Heard and logged; the bot had nothing to say.
  case silence
  /// A mistake of ours; the customer was given to a human.
  case internalError(String)
}

/// Who has the conversation.
public enum Owner: String, Codable, Sendable {
  case bot
  /// Handed off; no human has joined yet.
  case waiting
  case human
}

/// A value with its name, in an order that is kept.
public struct NamedValue: Codable, Sendable, Equatable, Hashable {
  public var name: String
  public var value: SlotValue

  public init(_ name: String, _ value: SlotValue) {
    self.name = name
    self.value = value
  }
}

/// A call of an action that the host must run and answer.
public struct ActionCall: Codable, Sendable, Equatable {
  /// Unique in the conversation, from 1; also the idempotency key together with its id.
  public var call: Int
  public var action: String
  public var inputs: [NamedValue]
  public var timeoutSeconds: Int

  public init(call: Int, action: String, inputs: [NamedValue], timeoutSeconds: Int) {
    self.call = call
    self.action = action
    self.inputs = inputs
    self.timeoutSeconds = timeoutSeconds
  }
}

/// How an action ended.
public enum ActionResult: Sendable, Equatable {
  case outcome(String, [NamedValue])
  /// The back end failed or did not answer in time.
  case failed
}

/// What a message, a timer or a system tells the dialogue.
public enum ConversationInput: Sendable, Equatable {
  case customer(Classification)
  case agent(text: String)
  case agentJoins(name: String)
  case agentLeaves
  /// Runs the timers that are due.
  case clock
  case actionAnswered(call: Int, ActionResult)
  case external(name: String, fields: [NamedValue])
}
