// Everything a conversation remembers, as a value: saved by the host, restored by the host,
// changed by `DialogueMachine` alone.

import SvarModel

/// A conversation at rest between two events.
public struct ConversationState: Codable, Sendable, Equatable {
  /// The format this build writes. An older one is opened, a newer one refused.
  public static let currentVersion = 2

  /// A filled slot and the customer's turn it was read in, from 1.
  public struct Filled: Codable, Sendable, Equatable {
    public var name: String
    public var value: SlotValue
    public var turn: Int
  }

  /// An open flow and where in it the conversation stands.
  struct Frame: Codable, Sendable, Equatable {
    enum Position: Codable, Sendable, Equatable {
      /// The slots the flow needs are asked for first.
      case needs
      /// About to enter a state.
      case state(String)
      /// In a state whose text was said: only its move is left.
      case move(String)
    }

    var flow: String
    var position: Position
    /// States entered, oldest first; a correction goes back along it.
    var path: [String] = []
    /// How many gaps of a `wait` series have passed since the last news.
    var waitIndex = 0
    /// The level this frame proves, when it is a verification flow.
    var proves: String?
    /// What the bot is waiting for was interrupted; say where we are when coming back.
    var wasInterrupted = false
    /// Slots that were emptied while something else was talked about.
    var lost: [String]?
  }

  /// What the bot waits for.
  enum Question: Codable, Sendable, Equatable {
    case slot(String)
    case choose(state: String, [StateDefinition.Outcome])
    case didYouMean([String])
    /// A `wait` state: events, timers and the answers it lists.
    case waiting(state: String, [StateDefinition.Outcome])
  }

  struct OpenCall: Codable, Sendable, Equatable {
    var call: Int
    var action: String
    var outcomes: [StateDefinition.Outcome]
  }

  struct Timer: Codable, Sendable, Equatable {
    enum Kind: Codable, Sendable, Equatable {
      case silent(text: String)
      case slow(text: String, call: Int)
      /// A `wait` state of a flow has slept long enough.
      case due(flow: String, state: String)
    }
    var due: Moment
    var kind: Kind
  }

  public var version = ConversationState.currentVersion
  /// The host's name for the conversation.
  public var id: String
  /// The language of the conversation; nil until the customer has written.
  public var language: String?
  /// Whether the channel fixes the language.
  public var languageIsFixed = false
  public var owner = Owner.bot
  public var slots: [Filled] = []
  /// Fields that actions and events returned: `order.day`.
  public var fields: [NamedValue] = []
  public var mood = "calm"
  public var tags: [String] = []
  /// The verification level that was proved.
  public var level: String?
  /// Advice given, in order.
  public var advised: [String] = []
  /// Values of lists that the host has given to this conversation.
  public var lists: ListValues?
  /// What was said and heard, for the handoff package.
  public var lines: [HandoffPackage.Line] = []

  /// The last `clock` seen: time never goes back.
  var now: Moment?
  var turn = 0
  var isDisclosed = false
  var stack: [Frame] = []
  var question: Question?
  /// A human was offered and the customer has not said yes or no.
  var openOffer: HandoffReason?
  /// A human is to be offered once what is being done is done.
  var offersWhenDone = false
  /// The turn in which an offer was refused.
  var refusedAt: Int?
  /// Intents that wait their turn.
  var pending: [String] = []
  /// Intents understood, in order, each once.
  var served: [String] = []
  /// Turns in a row without progress.
  var misses = 0
  var upsetTurns = 0
  /// Look-ups in a row whose value turned out wrong or that failed.
  var failedLookUps = 0
  /// Question → times put in a row without an answer.
  var prompts: [String: Int] = [:]
  /// Text key and language → variants said, oldest first.
  var variants: [String: [Int]] = [:]
  var asked: [String] = []
  var actionsRun: [String] = []
  /// `once` actions, states and flows that were done.
  var done: [String] = []
  var nextCall = 1
  var openCall: OpenCall?
  var timers: [Timer] = []
  /// Text keys and texts of the last turn in which the bot spoke.
  var lastSaid: [String] = []
  /// When the conversation was handed off.
  var waitingSince: Moment?
  var agentName: String?
  /// Ids of the messages already answered, newest last, with what they caused.
  public var answeredIDs: [String] = []

  public init(id: String, language: String? = nil, languageIsFixed: Bool = false) {
    self.id = id
    self.language = language
    self.languageIsFixed = languageIsFixed
  }
}

extension ConversationState {
  /// The value of a filled slot.
  public func value(of slot: String) -> SlotValue? {
    slots.first { $0.name == slot }?.value
  }

  /// The state as transcripts name it: `order.status/delivered`, `order.status/order_number` while
  /// a needed slot is asked for; nil when nothing is open.
  public var place: String? {
    guard let frame = stack.last else { return nil }
    switch frame.position {
    case .needs:
      if case .slot(let slot)? = question { return "\(frame.flow)/\(slot)" }
      return frame.flow
    case .state(let name), .move(let name): return "\(frame.flow)/\(name)"
    }
  }

  /// The flow that is open; nil when nothing is.
  public var openFlow: String? { stack.last?.flow }

  /// The errand that is open: a verification belongs to the flow it serves.
  var errand: String? { stack.last { $0.proves == nil }?.flow ?? openFlow }

  /// The slot the customer was asked for; the classifier reads short answers with it.
  public var expectedSlot: String? {
    if case .slot(let slot)? = question { return slot }
    return nil
  }

  /// The intents between which the customer was asked to choose.
  public var expectedIntents: [String] {
    if case .didYouMean(let intents)? = question { return intents }
    return []
  }

  /// When the next timer is due.
  public var nextTimer: Moment? { timers.map(\.due).min() }
}
