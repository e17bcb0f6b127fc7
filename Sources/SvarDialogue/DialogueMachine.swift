// The dialogue: (state, input) → (state, events, calls). In: what the classifier understood, what
// actions answered, what agents and clocks did. Out: the next state, the log of what happened, and
// actions to run. `Conversation` in the room Svar calls it and does what it says.

import SvarModel

/// Decides what happens after each input.
///
/// Pure: no clock, no I/O, no randomness; the same state and input give the same step. A test is a
/// list of inputs and the events they must cause.
public struct DialogueMachine: Sendable {
  /// What the world looks like at this input.
  public struct Context: Sendable {
    public var now: Moment
    public var queue: QueueStatus
    public var wording: any ValueWording

    public init(now: Moment, queue: QueueStatus, wording: any ValueWording) {
      self.now = now
      self.queue = queue
      self.wording = wording
    }
  }

  /// What one input caused.
  public struct Step: Sendable, Equatable {
    public var state: ConversationState
    /// What happened, in order, the input first.
    public var events: [ConversationEvent]
    /// An action to run now; answer it with `actionAnswered`.
    public var call: ActionCall?
    /// The intent this turn serves: the accepted one, else the open flow's when its question was
    /// answered.
    public var servedIntent: String?
  }

  let bot: BotDefinition
  let flows: [String: FlowDefinition]
  let intents: [String: IntentDefinition]
  let slots: [String: SlotDefinition]
  let actions: [String: ActionDefinition]

  public init(bot: BotDefinition) {
    self.bot = bot
    flows = Dictionary(bot.flows.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    intents = Dictionary(bot.intents.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    slots = Dictionary(bot.slots.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    actions = Dictionary(bot.actions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Opens a conversation with the bot's greeting.
  public func start(_ state: ConversationState, context: Context) -> Step {
    var session = Session(machine: self, state: state, context: context)
    session.greet()
    return session.step
  }

  /// Takes one input.
  public func handle(
    _ input: ConversationInput, state: ConversationState, context: Context
  ) -> Step {
    var session = Session(machine: self, state: state, context: context)
    switch input {
    case .customer(let classification): session.customerWrote(classification)
    case .agent(let text): session.agentWrote(text)
    case .agentJoins(let name): session.agentJoined(name)
    case .agentLeaves: session.agentLeft()
    case .clock: session.clockMoved()
    case .actionAnswered(let call, let result): session.actionAnswered(call, result)
    case .external(let name, let fields): session.happened(name, fields)
    }
    session.finish()
    return session.step
  }
}

/// Whether people are there, for the customer's language.
public struct QueueStatus: Sendable, Equatable {
  public var name: String?
  public var isOpen: Bool
  /// When a closed queue opens; nil when it is not known.
  public var opens: Moment?

  public init(name: String? = nil, isOpen: Bool = true, opens: Moment? = nil) {
    self.name = name
    self.isOpen = isOpen
    self.opens = opens
  }
}

/// Writes a value as people of a language do: `fredag 27. november`, `199 kr`.
public protocol ValueWording: Sendable {
  /// - Parameters:
  ///   - type: The slot's or field's type: `phone`, `date`, a list.
  ///   - now: For `i dag` and the year that can be left out.
  func text(for value: SlotValue, type: String?, language: String, now: Moment) -> String
}
