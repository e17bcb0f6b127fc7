// Transcripts played against a bot: stimuli become events, actions are answered by the transcript
// or by the stubs.

import Foundation
import SvarDiagnostics
import SvarDialogue
import SvarModel
import SvarTranscript

/// Plays transcripts with a bot.
package struct BotPlayer: TranscriptPlayer {
  private let bot: Bot
  private let language: String?
  private let clock: Moment
  private var conversation: Conversation
  private let table: PlayTable

  /// - Parameters:
  ///   - language: The language of transcripts that name none.
  ///   - clock: The time of transcripts that name none.
  package init(bot: Bot, language: String? = nil, clock: Moment = .transcriptDefault) {
    self.bot = bot
    self.language = language
    self.clock = clock
    table = PlayTable(now: clock, stubs: StubActions(bot: bot.definition, now: { clock }))
    conversation = Conversation(
      bot: bot, id: "transcript", surroundings: Surroundings(actions: table, now: { clock }))
  }

  package mutating func begin(_ header: Transcript.Header) async throws {
    let start: Moment
    if case .moment(let text)? = header.clock {
      start = moment(text) ?? clock
    } else {
      start = clock
    }
    table.begin(now: start, bot: bot.definition)
    var state = ConversationState(id: "transcript", language: header.language ?? language)
    let values = header.givens.listValues
    if !values.lists.isEmpty { state.lists = try bot.lists(values).values }
    for given in header.givens {
      switch given {
      case .value: break
      case .slot(let name, let value): bot.machine.give(slot: name, value, to: &state)
      case .level(let level): state.level = level
      case .state(let flow, let name): bot.machine.enter(flow: flow, state: name, in: &state)
      }
    }
    let table = self.table
    conversation = try Conversation(
      bot: bot, state: state,
      surroundings: Surroundings(
        actions: table, now: { table.now }, sleep: { _ in try await never() }))
    if header.givens.contains(where: \.isState) { _ = try await conversation.resume() }
  }

  package mutating func play(
    _ stimulus: Transcript.Stimulus, answers: ScriptedAnswers
  ) async throws -> [ConversationEvent] {
    table.script(answers.answers)
    let event: Event
    switch stimulus {
    case .customer(let text): event = .message(text)
    case .agent(let text): event = .agentMessage(text)
    case .agentJoins(let name): event = .agentJoins(name: name)
    case .agentLeaves: event = .agentLeaves
    case .clock(let setting):
      return try await run(until: resolve(setting))
    case .event(let name, let fields):
      let declared = bot.definition.events.first { $0.name == name }?.fields ?? []
      event = .external(
        name: name,
        fields: fields.all.map { field in
          let type = declared.first { $0.name == field.name }?.type ?? "text"
          return NamedValue(field.name, SlotValue(plain: field.value, type: type))
        })
    }
    return try await conversation.receive(event).events
  }

  /// Moves the clock, stopping where timers are due, so that each fires at its own time.
  private func run(until end: Moment) async throws -> [ConversationEvent] {
    var events: [ConversationEvent] = []
    for _ in 0..<100 {
      guard let due = await conversation.nextTimer, due <= end else { break }
      if due > table.now { table.now = due }
      events += try await conversation.receive(.clock).events
    }
    if end > table.now { table.now = end }
    return events + (try await conversation.receive(.clock).events)
  }

  private func resolve(_ setting: ClockSetting) -> Moment {
    switch setting {
    case .later(let seconds): return table.now.adding(seconds: seconds)
    case .moment(let text): return moment(text) ?? table.now
    case .timeOfDay(let hour, let minute):
      var civil = table.now.civil
      civil.hour = hour
      civil.minute = minute
      civil.second = 0
      return Moment(civil, offsetMinutes: table.now.offsetMinutes)
    }
  }

  /// A time without a zone is one of the bot's first queue.
  private func moment(_ text: String) -> Moment? {
    if let exact = Moment(iso8601: text) { return exact }
    guard let plain = Moment(iso8601: text, defaultOffset: 0) else { return nil }
    let name = bot.definition.queues.first?.zone ?? "UTC"
    let zone = TimeZone(identifier: name) ?? TimeZone(secondsFromGMT: 0)
    let date = Date(timeIntervalSince1970: Double(plain.seconds))
    let offset = (zone?.secondsFromGMT(for: date) ?? 0) / 60
    return Moment(plain.civil, offsetMinutes: offset)
  }
}

extension Moment {
  /// When transcripts without a clock take place: a Monday at noon in winter.
  package static let transcriptDefault = Moment(seconds: 1_795_431_600, offsetMinutes: 60)
}

extension [Transcript.Given] {
  /// The values of lists, in their order; lines of one name are one value.
  fileprivate var listValues: ListValues {
    var values = ListValues()
    for case .value(let list, let name, let called) in self {
      if let known = values.lists[list]?.firstIndex(where: { $0.name == name }) {
        values.lists[list]?[known].called["", default: []].append(called)
      } else {
        values.lists[list, default: []].append(.init(name, called: called))
      }
    }
    return values
  }
}

extension Transcript.Given {
  fileprivate var isState: Bool {
    if case .state = self { return true }
    return false
  }
}

/// Never returns but by cancellation: in transcripts no time passes by itself.
private func never() async throws {
  try await Task.sleep(nanoseconds: 3_600_000_000_000)
}

/// The clock and the scripted answers of a transcript. Shared with the conversation it plays, which
/// runs one event at a time.
private final class PlayTable: ActionHandler, @unchecked Sendable {
  private let lock = NSLock()
  private var time: Moment
  private var stubs: StubActions
  private var answers: [ScriptedAnswers.Answer] = []
  private var actions: [String: ActionDefinition] = [:]

  init(now: Moment, stubs: StubActions) {
    time = now
    self.stubs = stubs
  }

  var now: Moment {
    get { lock.withLock { time } }
    set { lock.withLock { time = newValue } }
  }

  func begin(now start: Moment, bot: BotDefinition) {
    lock.withLock {
      time = start
      answers = []
      actions = Dictionary(
        bot.actions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      stubs = StubActions(bot: bot, now: { start })
    }
  }

  func script(_ answers: [ScriptedAnswers.Answer]) {
    lock.withLock { self.answers = answers }
  }

  func answer(_ call: ActionCall, conversation: String) async throws -> ActionResult {
    take(call)
  }

  private func take(_ call: ActionCall) -> ActionResult {
    lock.withLock {
      guard let index = answers.firstIndex(where: { $0.action == call.action }) else {
        return stubs.answer(call)
      }
      let answer = answers.remove(at: index)
      if answer.outcome == "failed" || answer.outcome == "late" { return .failed }
      let fields =
        actions[call.action]?.outcomes.first { $0.name == answer.outcome }?.fields ?? []
      return .outcome(
        answer.outcome,
        answer.fields.all.map { field in
          let type = fields.first { $0.name == field.name }?.type ?? "text"
          return NamedValue(field.name, SlotValue(plain: field.value, type: type))
        })
    }
  }
}
