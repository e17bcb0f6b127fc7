// A conversation with one customer: events in, turns out, in order; a value that can be saved.

import SvarDialogue
import SvarModel

/// Something that happens to a conversation.
public enum Event: Sendable, Equatable {
  /// The customer writes. A message with an `id` that was seen before changes nothing.
  case message(String, id: String? = nil)
  /// A colleague writes to the customer.
  case agentMessage(String)
  case agentJoins(name: String)
  case agentLeaves
  /// Time has passed: runs the timers that are due (``Conversation/nextTimer``).
  case clock
  /// A system of the company reports something the bot declares under `events:`.
  case external(name: String, fields: [NamedValue] = [])
  /// The host hands over values for lists, in the place of those it gave before; they hold from the
  /// next message on.
  case lists(GivenLists)
}

/// What a host supplies: actions, the clock, and where log lines go.
public struct Surroundings: Sendable {
  public var actions: any ActionHandler
  /// The wall clock, with the zone that relative words (`i morgen`) are read in.
  public var now: @Sendable () -> Moment
  /// Waits for a number of seconds; the time limits of actions use it.
  public var sleep: @Sendable (Int) async throws -> Void
  /// Called with each turn, after it is done, before `receive` returns; for logs.
  public var log: @Sendable (Turn) -> Void

  public init(
    actions: any ActionHandler, now: @escaping @Sendable () -> Moment = { .current },
    sleep: @escaping @Sendable (Int) async throws -> Void = {
      try await Task.sleep(nanoseconds: UInt64(max(0, $0)) * 1_000_000_000)
    },
    log: @escaping @Sendable (Turn) -> Void = { _ in }
  ) {
    self.actions = actions
    self.now = now
    self.sleep = sleep
    self.log = log
  }
}

/// One customer's conversation with a bot.
///
/// ```swift
/// let bot = try Bot.load(path: "intents/lysglimt")
/// let conversation = Conversation(bot: bot, id: "42", surroundings: .stubs(of: bot))
/// let turn = try await conversation.receive(.message("Hvor er pakken min?"))
/// for reply in turn.replies { print(reply.text) }
/// ```
///
/// Events are served in the order `receive` was called, also when an action takes its time.
/// Cancelling the task that waits for a turn does not stop the turn: nothing is lost.
public actor Conversation {
  public let bot: Bot
  /// The conversation as it stands: save it after each turn, restore it with `init(bot:state:)`.
  public private(set) var state: ConversationState
  private let surroundings: Surroundings
  /// What was given last, as ``ConversationState/lists`` keeps it.
  private var lists: GivenLists?
  /// Turns by the id of their message, so that a retry gets the same answer.
  private var answered: [String: Turn] = [:]
  /// The end of the line of events being served.
  private var last: Task<Turn, Never>?

  /// Starts a conversation.
  ///
  /// - Parameters:
  ///   - id: The host's name for it; part of an action's idempotency key.
  ///   - language: The language to start in; clear evidence in a message changes it.
  ///   - fixLanguage: Whether the channel fixes the language.
  public init(
    bot: Bot, id: String, language: String? = nil, fixLanguage: Bool = false,
    surroundings: Surroundings
  ) {
    self.bot = bot
    self.surroundings = surroundings
    state = ConversationState(id: id, language: language, languageIsFixed: fixLanguage)
  }

  /// Goes on with a saved conversation.
  ///
  /// - Throws: ``SvarError`` where a newer version of Svar wrote it.
  public init(bot: Bot, state: ConversationState, surroundings: Surroundings) throws {
    guard state.version <= ConversationState.currentVersion else {
      throw SvarError(
        .newerFormat,
        "the conversation was saved by a newer version of Svar (format \(state.version))")
    }
    self.bot = bot
    self.state = state
    self.surroundings = surroundings
    lists = bot.lists(restoring: state.lists)
  }

  /// The bot's greeting, for channels where the bot speaks first.
  public func start() async throws -> Turn {
    await enqueue { await $0.greet() }
  }

  /// Serves one event.
  ///
  /// - Returns: What the bot did; actions it needed have been run.
  public func receive(_ event: Event) async throws -> Turn {
    await enqueue { await $0.serve(event) }
  }

  /// When `receive(.clock)` is needed next; nil when nothing is due.
  public var nextTimer: Moment? { state.nextTimer }

  private func enqueue(_ work: @escaping @Sendable (Conversation) async -> Turn) async -> Turn {
    let before = last
    let task = Task {
      _ = await before?.value
      return await work(self)
    }
    last = task
    return await task.value
  }

  private func greet() async -> Turn {
    var turn = Turn()
    let step = bot.machine.start(state, context: context())
    state = step.state
    turn.take(step)
    surroundings.log(turn)
    return turn
  }

  /// Goes on from where the state stands, without an event: for transcripts that start in the
  /// middle.
  func resume() async throws -> Turn {
    await enqueue { conversation in
      var turn = Turn()
      let step = await conversation.bot.machine.resume(
        conversation.state, context: conversation.context())
      await conversation.follow(step, into: &turn)
      return turn
    }
  }

  private func serve(_ event: Event) async -> Turn {
    var turn = Turn()
    turn.owner = state.owner
    turn.language = state.language
    turn.place = state.place
    if case .message(_, let id?) = event, let before = answered[id] { return before }
    if case .lists(let given) = event {
      take(given)
      surroundings.log(turn)
      return turn
    }
    guard let input = read(event, into: &turn) else { return turn }
    await follow(bot.machine.handle(input, state: state, context: context()), into: &turn)
    if case .message(_, let id?) = event { answered[id] = turn }
    surroundings.log(turn)
    return turn
  }

  private func take(_ given: GivenLists) {
    lists = given.bot === bot ? given : bot.lists(restoring: given.values)
    state.lists = lists?.values
  }

  /// Takes a step and runs the actions it calls for, one after the other.
  private func follow(_ first: DialogueMachine.Step, into turn: inout Turn) async {
    var step = first
    state = step.state
    turn.take(step)
    // Bounded: a flow without a stop is an internal error of the machine after 200 steps.
    var calls = 0
    while let call = step.call, calls < 50 {
      calls += 1
      let result = await answer(
        call, with: surroundings.actions, conversation: state.id, sleep: surroundings.sleep)
      step = bot.machine.handle(
        .actionAnswered(call: call.call, result), state: state, context: context())
      state = step.state
      turn.take(step)
    }
  }

  /// What an event is for the machine; nil for a message that was answered before.
  private func read(_ event: Event, into turn: inout Turn) -> ConversationInput? {
    switch event {
    case .message(let text, let id):
      if let id {
        guard !state.answeredIDs.contains(id) else { return nil }
        state.answeredIDs.append(id)
        // A retry comes soon; a long conversation need not remember its first hour.
        if state.answeredIDs.count > 1000 {
          answered[state.answeredIDs.removeFirst()] = nil
        }
      }
      var classification = bot.classify(
        text, in: state, lists: lists, now: surroundings.now())
      // Personal data goes no further than the slots it was read into, nor does the secret that
      // was asked for; digits that nobody asked for may be anything, and stay for the human.
      var secrets: [(bytes: Range<Int>, kind: String)] = []
      for filling in classification.slots
      where filling.slot == state.expectedSlot && bot.secretSlots.contains(filling.slot)
        && filling.start <= filling.end
      {
        secrets.append((bytes: filling.start..<filling.end, kind: filling.slot))
      }
      classification.text = mask(text, language: state.language, hiding: secrets).masked
      turn.classification = classification
      for index in classification.slots.indices
      where bot.secretSlots.contains(classification.slots[index].slot) {
        turn.classification?.slots[index].value = .text("***")
      }
      return .customer(classification)
    case .agentMessage(let text): return .agent(text: text)
    case .agentJoins(let name): return .agentJoins(name: name)
    case .agentLeaves: return .agentLeaves
    case .clock: return .clock
    case .external(let name, let fields): return .external(name: name, fields: fields)
    case .lists: return nil
    }
  }

  private func context() -> DialogueMachine.Context {
    let now = surroundings.now()
    return DialogueMachine.Context(
      now: now, queue: bot.definition.queueStatus(language: state.language, at: now),
      wording: LocalWording())
  }
}
