// A flow as the dialogue machine runs it: states with one move each, targets resolved to names.

/// What the bot does about one intent.
public struct FlowDefinition: Codable, Sendable, Equatable {
  /// What happens to a flow when the customer asks for something else in the middle of it.
  public enum Digression: String, Codable, Sendable {
    /// The other request first, then back here.
    case resume
    /// The other request replaces this flow.
    case drop
    /// The other request waits until this flow is done.
    case later
  }

  public var name: String
  /// Slots asked for before the first state, in order, where they are empty.
  public var needs: [String]
  public var digression: Digression
  /// From here on the tone is serious: no jokes, no rating.
  public var isUpset: Bool
  /// Runs at most once a conversation.
  public var once: Bool
  /// The first one is where the flow starts.
  public var states: [StateDefinition]
  /// Texts of the flow, by key; they win over the bot's of the same name.
  public var texts: [String: TextVariants]

  public init(
    name: String, needs: [String] = [], digression: Digression = .resume, isUpset: Bool = false,
    once: Bool = false, states: [StateDefinition], texts: [String: TextVariants] = [:]
  ) {
    self.name = name
    self.needs = needs
    self.digression = digression
    self.isUpset = isUpset
    self.once = once
    self.states = states
    self.texts = texts
  }

  public func state(named name: String) -> StateDefinition? {
    states.first { $0.name == name }
  }
}

/// One state: what is said, then one move, then where each outcome leads.
public struct StateDefinition: Codable, Sendable, Equatable {
  public enum Move: Codable, Sendable, Equatable {
    /// Says only; goes on at once.
    case pass(Target)
    /// Asks for a slot; passed over when it is filled.
    case ask(slot: String, then: Target)
    /// Waits for one of a few answers, intents or corrections: outcome → target.
    case choose([Outcome])
    /// A step to try; never twice in a conversation.
    case advise(advice: String, [Outcome])
    case run(action: String, [Outcome])
    /// Branches on a finite value: a list slot or field, `SLOT known`, `mood`, `hours`.
    case check(value: String, [Outcome])
    /// Sleeps until a time or an event; the last gap repeats.
    case wait(gapsInSeconds: [Int], [Outcome])
    case handOff(HandoffReason)
  }

  public struct Outcome: Codable, Sendable, Equatable {
    public var name: String
    public var target: Target

    public init(name: String, target: Target) {
      self.name = name
      self.target = target
    }
  }

  public enum Target: Codable, Sendable, Equatable {
    case state(String)
    /// Another flow, in place of this one.
    case flow(String)
    case resolved
    /// Done, without saying that it was resolved; back to what was open before.
    case resume
    /// Stays silent until something happens.
    case quiet
  }

  public var name: String
  public var say: String?
  /// Slots emptied on entering: the values were wrong and may be asked for again.
  public var forget: [String]
  /// Passed over the second time; the outcome `again` says where to.
  public var once: Bool
  public var move: Move

  public init(
    name: String, say: String? = nil, forget: [String] = [], once: Bool = false, move: Move
  ) {
    self.name = name
    self.say = say
    self.forget = forget
    self.once = once
    self.move = move
  }
}
