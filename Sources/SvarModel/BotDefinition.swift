// The compiled bot as the dialogue sees it: names resolved, every outcome filled in. Made by
// SvarCompiler, read by SvarDialogue; matching lives in the classifier's model.

/// Everything about a bot that is not matching.
public struct BotDefinition: Codable, Sendable, Equatable {
  /// The bot's id: `lysglimt`.
  public var id: String
  /// What the bot calls itself: `Glimt`.
  public var name: String
  public var languages: [String]
  /// A language that is served by another: `nn` by `nb`.
  public var fallback: [String: String]
  /// The intent that asks for a human; nil for a bot that only classifies.
  public var humanIntent: String?
  public var thresholds = Thresholds()
  public var repair = Repair()
  /// Verification levels in rising order, each with the flow that proves it.
  public var levels: [VerificationLevel] = []
  /// The flow that is run when something was resolved.
  public var afterResolved: String?
  public var queues: [QueueDefinition] = []
  /// Fact → language (or `""` for all) → text.
  public var facts: [String: [String: String]] = [:]
  public var intents: [IntentDefinition] = []
  /// Names of the answer files.
  public var answers: [String] = []
  public var slots: [SlotDefinition] = []
  public var lists: [ListDefinition] = []
  public var actions: [ActionDefinition] = []
  public var events: [EventDefinition] = []
  public var flows: [FlowDefinition] = []
  /// Bot-wide texts by key.
  public var texts: [String: TextVariants] = [:]
  public var stubs: [String: [StubCase]] = [:]

  public init(id: String, name: String, languages: [String], fallback: [String: String] = [:]) {
    self.id = id
    self.name = name
    self.languages = languages
    self.fallback = fallback
  }

  /// Whether the bot talks: a bot without flows and replies only classifies.
  public var hasDialogue: Bool {
    !flows.isEmpty || intents.contains { !$0.reply.byLanguage.isEmpty }
  }
}

/// When an intent is accepted.
public struct Thresholds: Codable, Sendable, Equatable {
  /// The least confidence of an accepted intent.
  public var accept = 0.5
  /// Two intents closer than this are both asked about.
  public var margin = 0.1
  /// The least probability of being in scope of an accepted message.
  public var inScope = 0.5

  public init() {}
}

/// What the bot does at the first, second, third turn in a row without progress.
public struct Repair: Codable, Sendable, Equatable {
  public enum Step: Codable, Sendable, Equatable {
    case say(String)
    case offerHuman
    case handOff(HandoffReason)
  }

  /// Something said after a time: seconds, text.
  public struct TimedStep: Codable, Sendable, Equatable {
    public var afterSeconds: Int
    public var text: String

    public init(afterSeconds: Int, text: String) {
      self.afterSeconds = afterSeconds
      self.text = text
    }
  }

  public var unclear: [Step] = [.say("unclear"), .offerHuman, .handOff(.lowConfidence)]
  public var invalid: [Step] = [.say("invalid"), .offerHuman, .handOff(.lowConfidence)]
  public var upset: [Step] = [.offerHuman, .handOff(.frustration)]
  public var failed: [Step] = [.offerHuman, .handOff(.failedAction)]
  public var silent: [TimedStep] = []
  public var slow: [TimedStep] = []

  public init() {}
}

public struct VerificationLevel: Codable, Sendable, Equatable {
  public var name: String
  public var flow: String

  public init(name: String, flow: String) {
    self.name = name
    self.flow = flow
  }
}

public struct QueueDefinition: Codable, Sendable, Equatable {
  /// Opening hours of one weekday, in minutes from midnight.
  public struct Hours: Codable, Sendable, Equatable {
    /// 1 for Monday … 7 for Sunday.
    public var weekday: Int
    public var opens: Int
    public var closes: Int

    public init(weekday: Int, opens: Int, closes: Int) {
      self.weekday = weekday
      self.opens = opens
      self.closes = closes
    }
  }

  public var name: String
  public var languages: [String]
  /// An IANA zone: `Europe/Oslo`.
  public var zone: String
  /// `norway`, `denmark`, `sweden` or nil.
  public var holidays: String?
  public var hours: [Hours]

  public init(
    name: String, languages: [String], zone: String, holidays: String?, hours: [Hours]
  ) {
    self.name = name
    self.languages = languages
    self.zone = zone
    self.holidays = holidays
    self.hours = hours
  }
}

public struct IntentDefinition: Codable, Sendable, Equatable {
  /// Who serves the intent (R13).
  public enum Server: String, Codable, Sendable {
    case bot
    case botThenOffer = "bot_then_offer"
    case human
    case never
  }

  /// Any text without line breaks, kept byte for byte.
  public var name: String
  public var by: Server
  public var slots: [String]
  public var tags: [String]
  /// Why an intent served by a human is handed off.
  public var reason: HandoffReason
  /// Language → a noun phrase as said inside a sentence: `pakken din`.
  public var titles: [String: String]
  public var reply: TextVariants
  /// Whether a flow of the same name serves it.
  public var hasFlow: Bool
  /// A greeting, thanks, goodbye: never hides a request in the same message.
  public var isCourtesy: Bool

  public init(
    name: String, by: Server, slots: [String] = [], tags: [String] = [],
    reason: HandoffReason = .policy, titles: [String: String] = [:],
    reply: TextVariants = TextVariants(), hasFlow: Bool = false, isCourtesy: Bool = false
  ) {
    self.name = name
    self.by = by
    self.slots = slots
    self.tags = tags
    self.reason = reason
    self.titles = titles
    self.reply = reply
    self.hasFlow = hasFlow
    self.isCourtesy = isCourtesy
  }
}

public struct SlotDefinition: Codable, Sendable, Equatable {
  public var name: String
  /// A built-in type (`date`, `phone` …), a list, or a type of the bot.
  public var type: String
  /// Holds all values that were mentioned.
  public var many: Bool
  public var isOptional: Bool
  /// Which dates it takes: `past`, `future`, or nil for any.
  public var toward: String?
  /// Personal data (R28): why it is kept and how long.
  public var purpose: String?
  public var keep: String?
  /// Never stored, shown or logged.
  public var isSecret: Bool
  /// Bounds of a number.
  public var from: Int?
  public var to: Int?
  /// Whether its values are numbers, of the built-in type or one of the bot.
  public var isNumber: Bool

  public init(
    name: String, type: String, many: Bool = false, isOptional: Bool = false,
    toward: String? = nil, purpose: String? = nil, keep: String? = nil, isSecret: Bool = false,
    from: Int? = nil, to: Int? = nil, isNumber: Bool = false
  ) {
    self.name = name
    self.type = type
    self.many = many
    self.isOptional = isOptional
    self.toward = toward
    self.purpose = purpose
    self.keep = keep
    self.isSecret = isSecret
    self.from = from
    self.to = to
    self.isNumber = isNumber
  }
}

public struct ListDefinition: Codable, Sendable, Equatable {
  public struct Value: Codable, Sendable, Equatable {
    /// Canonical and language-free: `broadband`.
    public var name: String
    /// Language → how the bot says it inside a sentence: `bredbåndet`.
    public var spoken: [String: String]

    public init(name: String, spoken: [String: String]) {
      self.name = name
      self.spoken = spoken
    }
  }

  public var name: String
  public var values: [Value]

  public init(name: String, values: [Value]) {
    self.name = name
    self.values = values
  }
}

/// A field of an action's input or outcome, or of an event.
public struct FieldDefinition: Codable, Sendable, Equatable {
  public var name: String
  /// The type of an outcome's field; of an input, the slot's type.
  public var type: String
  public var isOptional: Bool

  public init(name: String, type: String, isOptional: Bool = false) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
  }
}

public struct ActionDefinition: Codable, Sendable, Equatable {
  public struct Outcome: Codable, Sendable, Equatable {
    public var name: String
    public var fields: [FieldDefinition]

    public init(name: String, fields: [FieldDefinition] = []) {
      self.name = name
      self.fields = fields
    }
  }

  public var name: String
  /// Slots (or fields of earlier actions) the action reads.
  public var inputs: [FieldDefinition]
  /// What the customer must have proved; nil where anyone may.
  public var level: String?
  /// Cannot be undone by asking again.
  public var changes: Bool
  /// Run at most once a case.
  public var once: Bool
  public var timeoutSeconds: Int
  public var outcomes: [Outcome]

  public init(
    name: String, inputs: [FieldDefinition] = [], level: String? = nil, changes: Bool = false,
    once: Bool = false, timeoutSeconds: Int = 10, outcomes: [Outcome] = []
  ) {
    self.name = name
    self.inputs = inputs
    self.level = level
    self.changes = changes
    self.once = once
    self.timeoutSeconds = timeoutSeconds
    self.outcomes = outcomes
  }
}

/// What the company's systems may tell a conversation.
public struct EventDefinition: Codable, Sendable, Equatable {
  public var name: String
  public var fields: [FieldDefinition]
  /// The verification level the event proves.
  public var level: String?

  public init(name: String, fields: [FieldDefinition] = [], level: String? = nil) {
    self.name = name
    self.fields = fields
    self.level = level
  }
}

/// A canned answer of an action, for the REPL and transcripts.
public struct StubCase: Codable, Sendable, Equatable {
  /// Field → accepted texts: a value, `A..B`, `known`, `missing`, `ends 0-3`.
  public var conditions: [String: [String]]
  /// An outcome of the action, or `failed`, or `late`.
  public var outcome: String
  /// Path → template with `{field}`, `today+3`, …
  public var fields: [String: String]

  public init(conditions: [String: [String]], outcome: String, fields: [String: String]) {
    self.conditions = conditions
    self.outcome = outcome
    self.fields = fields
  }
}
