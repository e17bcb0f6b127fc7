// What the classifier says of a message, and what the dialogue reads.

/// What one message of a customer means.
public struct Classification: Sendable, Equatable {
  /// An intent with the probability that it is the right one.
  public struct Ranked: Sendable, Equatable, Codable {
    public var intent: String
    /// 0…1, given that the message is in scope.
    public var confidence: Double

    public init(intent: String, confidence: Double) {
      self.intent = intent
      self.confidence = confidence
    }
  }

  /// An intent that is accepted, with the part of the message that says it.
  public struct Accepted: Sendable, Equatable, Codable {
    public var intent: String
    public var confidence: Double
    /// UTF-8 byte offsets into the message.
    public var start: Int
    public var end: Int
    /// Whether a phrase, a regex or an example covers it; otherwise weighed evidence says it.
    public var isDecisive: Bool

    public init(intent: String, confidence: Double, start: Int, end: Int, isDecisive: Bool) {
      self.intent = intent
      self.confidence = confidence
      self.start = start
      self.end = end
      self.isDecisive = isDecisive
    }
  }

  /// A value found in the message for a slot of the bot.
  public struct Filling: Sendable, Equatable, Codable {
    public var slot: String
    public var value: SlotValue
    /// UTF-8 byte offsets into the message.
    public var start: Int
    public var end: Int
    /// Whether a phrase gave the slot its value by place (`fra {from}`), not only by its type.
    public var byPlace: Bool
    /// Whether there is more than one reading of the words.
    public var isAmbiguous: Bool

    public init(
      slot: String, value: SlotValue, start: Int, end: Int, byPlace: Bool = false,
      isAmbiguous: Bool = false
    ) {
      self.slot = slot
      self.value = value
      self.start = start
      self.end = end
      self.byPlace = byPlace
      self.isAmbiguous = isAmbiguous
    }
  }

  /// An answer (`agrees`, `tried` …) that the message gives, heard only where a state waits for it.
  public struct Answer: Sendable, Equatable, Codable {
    public var name: String
    public var start: Int
    public var end: Int
    /// 1.0 where a phrase or an example covers a sentence or clause, less for weighed evidence.
    public var confidence: Double

    public init(name: String, start: Int, end: Int, confidence: Double) {
      self.name = name
      self.start = start
      self.end = end
      self.confidence = confidence
    }
  }

  public var text: String
  /// One of the bot's languages, nil where it could not be told.
  public var language: String?
  /// Whether the evidence for `language` is strong enough to change a conversation's language.
  public var languageIsClear: Bool
  /// Descending, ties by name; at least five where the bot has five intents.
  public var ranking: [Ranked]
  /// All intents that are accepted, in the order of the message.
  public var accepted: [Accepted]
  /// 0…1: the probability that the message is about something the bot has an intent for.
  public var inScope: Double
  /// At most one filling a slot; a `many` slot has all its values in one.
  public var slots: [Filling]
  public var answers: [Answer]
  /// Whether a limit was hit before matching was done.
  public var undecided: Bool
  /// Capitals, repeated `!!` or `??`, angry emoji: 0 none, 1 mild, 2 strong.
  public var shouting: Int

  public init(
    text: String, language: String? = nil, languageIsClear: Bool = false, ranking: [Ranked] = [],
    accepted: [Accepted] = [], inScope: Double = 0, slots: [Filling] = [],
    answers: [Answer] = [], undecided: Bool = false, shouting: Int = 0
  ) {
    self.text = text
    self.language = language
    self.languageIsClear = languageIsClear
    self.ranking = ranking
    self.accepted = accepted
    self.inScope = inScope
    self.slots = slots
    self.answers = answers
    self.undecided = undecided
    self.shouting = shouting
  }

  /// The intent the message is answered with: the most probable of the accepted ones.
  public var intent: String? {
    accepted.max { ($0.confidence, -$0.start) < ($1.confidence, -$1.start) }?.intent
  }

  /// The confidence of the best intent, also when it is not accepted.
  public var confidence: Double { ranking.first?.confidence ?? 0 }
}
