// What a human gets when the bot passes a customer on: typed, versioned, complete (R06).

/// Why a conversation goes to a human.
public enum HandoffReason: String, Codable, Sendable, CaseIterable {
  case asked
  case lowConfidence = "low_confidence"
  case repeated
  case frustration
  case sensitive
  case escalationRisk = "escalation_risk"
  case complex
  case failedAction = "failed_action"
  case unverified
  case policy
}

/// Everything a colleague needs so that the customer tells nothing twice.
public struct HandoffPackage: Codable, Sendable, Equatable {
  public struct Line: Codable, Sendable, Equatable {
    /// `customer`, `bot` or `agent`.
    public var from: String
    public var text: String
    public var at: String

    public init(from: String, text: String, at: String) {
      self.from = from
      self.text = text
      self.at = at
    }
  }

  public struct Slot: Codable, Sendable, Equatable {
    public var name: String
    public var value: SlotValue
    /// The message it was read from: the number of the customer's turn, from 1.
    public var turn: Int

    public init(name: String, value: SlotValue, turn: Int) {
      self.name = name
      self.value = value
      self.turn = turn
    }
  }

  public static let currentVersion = 1

  public var version = HandoffPackage.currentVersion
  public var reason: HandoffReason
  /// Three lines at most, in the customer's language where the bot has words for it.
  public var summary: String
  public var language: String?
  public var transcript: [Line] = []
  public var slots: [Slot] = []
  /// Slots that were asked for.
  public var asked: [String] = []
  /// Ids of advice that was given.
  public var advised: [String] = []
  /// Advice the customer had tried, and actions that were run with how they ended.
  public var tried: [String] = []
  /// Intents in the order they were understood, with those still waiting last.
  public var intents: [String] = []
  public var waiting: [String] = []
  /// The verification level that was proved; nil for none.
  public var level: String?
  public var tags: [String] = []
  public var mood: String
  public var queue: String?
  /// Whether the queue was open.
  public var queueIsOpen: Bool
  /// When a closed queue opens: ISO 8601.
  public var opensAt: String?
  /// ISO 8601.
  public var waitingSince: String

  public init(
    reason: HandoffReason, summary: String, language: String?, mood: String, queue: String?,
    queueIsOpen: Bool, opensAt: String?, waitingSince: String
  ) {
    self.reason = reason
    self.summary = summary
    self.language = language
    self.mood = mood
    self.queue = queue
    self.queueIsOpen = queueIsOpen
    self.opensAt = opensAt
    self.waitingSince = waitingSince
  }
}
