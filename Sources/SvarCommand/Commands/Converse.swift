import ArgumentParser
import Foundation
import Svar
import SvarDiagnostics
import SvarDialogue
import SvarModel

/// `svar converse`: an event a line, what the bot does a line.
struct Converse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold conversations: a JSON event a line in, a JSON object a line out.",
    discussion: """
      In: conversation, and one of customer (text), agent (text), agent_joins (name), agent_leaves \
      (true), or clock (ISO 8601 with zone) alone; clock may stand beside another key and comes \
      first; it never goes back. lists (list, array of values) may stand alone or beside a key, and \
      comes before it. An optional id makes a turn idempotent.
      Out: conversation, replies, intent, intents, confidence, language, state, slots, asked, \
      confirming, advised, offered, handoff, owner, repaired.
      Actions are answered by the bot's stubs.yaml.
      """)

  @OptionGroup var options: BotOptions
  @OptionGroup var talk: TalkOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var given: ListsOption

  func run() async throws {
    let start = try clock.moment()
    let bot = try options.load()
    let language = try bot.language(talk.language)
    var desk = ConversationDesk(
      bot: bot, language: language, fixLanguage: talk.fixLanguage, start: start,
      lists: try given.given(to: bot))
    var lines = InputLines(descriptor: STDIN_FILENO)
    var hasFailed = false
    while let line = try lines.next() {
      do {
        let event = try ConverseEvent(line.text)
        try StandardOutput.write(try await desk.serve(event, repaired: line.repaired))
      } catch let problem as JSONProblem {
        hasFailed = true
        try StandardOutput.write(
          .object([("error", .string(problem.message)), ("line", .integer(line.number))]))
      } catch let error as SvarError where error.id == .invalidLists {
        hasFailed = true
        try StandardOutput.write(
          .object([("error", .string(error.description)), ("line", .integer(line.number))]))
      }
    }
    if hasFailed { throw CommandFailure(.wrong) }
  }
}

/// What a line of `converse` says.
struct ConverseEvent: Equatable {
  var conversation: String
  var id: String?
  var clock: Moment?
  var lists: ListValues?
  var event: Event?
}

extension ConverseEvent {
  /// Reads a line.
  ///
  /// - Throws: ``JSONProblem`` in words for people.
  init(_ line: String) throws(JSONProblem) {
    let value = try JSONValue.parse(line)
    guard case .object = value else { throw JSONProblem(message: "not a JSON object") }
    guard let conversation = try value.text("conversation") else {
      throw JSONProblem(message: "no 'conversation'")
    }
    self.conversation = conversation
    switch value["id"] {
    case .string(let text)?: id = text
    case .integer(let number)?: id = String(number)
    case .null?, nil: id = nil
    default: throw JSONProblem(message: "'id' must be a text")
    }
    if let text = try value.text("clock") {
      guard let moment = Moment(iso8601: text) else {
        throw JSONProblem(message: "'clock' must be an ISO 8601 time with zone")
      }
      clock = moment
    }
    switch value["lists"] {
    case .null?, nil: break
    case let values?: lists = try ListValues(json: values)
    }
    var events: [Event] = []
    if let text = try value.text("customer") { events.append(.message(text)) }
    if let text = try value.text("agent") { events.append(.agentMessage(text)) }
    if let name = try value.text("agent_joins") { events.append(.agentJoins(name: name)) }
    switch value["agent_leaves"] {
    case .bool(true)?: events.append(.agentLeaves)
    case .null?, nil: break
    default: throw JSONProblem(message: "'agent_leaves' must be true")
    }
    guard events.count < 2 else {
      throw JSONProblem(
        message: "more than one of 'customer', 'agent', 'agent_joins', 'agent_leaves'")
    }
    event = events.first
    guard event != nil || clock != nil || lists != nil else {
      throw JSONProblem(
        message: "none of 'customer', 'agent', 'agent_joins', 'agent_leaves', 'clock', 'lists'")
    }
  }
}

extension JSONValue {
  /// The text of a key; nil where it is missing or null.
  fileprivate func text(_ key: String) throws(JSONProblem) -> String? {
    switch self[key] {
    case .string(let text)?: return text
    case .null?, nil: return nil
    default: throw JSONProblem(message: "'\(key)' must be a text")
    }
  }
}

/// The conversations of one run.
private struct ConversationDesk {
  /// One of them, and what it answered to lines with an id.
  struct Open {
    var talk: ClockedConversation
    var answered: [String: JSONValue] = [:]
  }

  let bot: Bot
  let language: String?
  let fixLanguage: Bool
  let start: Moment?
  /// What every conversation is given when it begins.
  let lists: GivenLists?
  private var conversations: [String: Open] = [:]

  init(
    bot: Bot, language: String?, fixLanguage: Bool, start: Moment?, lists: GivenLists?
  ) {
    self.lists = lists
    self.bot = bot
    self.language = language
    self.fixLanguage = fixLanguage
    self.start = start
  }

  mutating func serve(_ line: ConverseEvent, repaired: Bool) async throws -> JSONValue {
    let isNew = conversations[line.conversation] == nil
    var open = try conversations[line.conversation] ?? begin(line.conversation)
    if let id = line.id, let before = open.answered[id] { return before }
    var turns: [Turn] = []
    if isNew, let lists { _ = try await open.talk.conversation.receive(.lists(lists)) }
    if let values = line.lists {
      _ = try await open.talk.conversation.receive(.lists(bot.lists(values)))
    }
    if let clock = line.clock { turns += try await open.talk.advance(to: clock) }
    var text = ""
    if let event = line.event {
      if case .message(let words, _) = event { text = words }
      turns.append(try await open.talk.conversation.receive(event))
    }
    let answer = json(
      turns, state: await open.talk.conversation.state, text: text, repaired: repaired)
    if let id = line.id { open.answered[id] = answer }
    conversations[line.conversation] = open
    return answer
  }

  private func begin(_ id: String) throws -> Open {
    let state = ConversationState(id: id, language: language, languageIsFixed: fixLanguage)
    return Open(
      talk: try ClockedConversation(bot: bot, state: state, clock: MovableClock(start: start)))
  }

  private func json(
    _ turns: [Turn], state: ConversationState, text: String, repaired: Bool
  ) -> JSONValue {
    let understood = turns.last?.classification
    let handoff = turns.lazy.compactMap(\.handoff).last
    return .object([
      ("conversation", .string(state.id)),
      ("replies", .strings(turns.flatMap(\.replies).map(\.text))),
      ("intent", .optional(turns.last?.intent)),
      ("intents", .accepted(understood?.accepted ?? [], in: text)),
      ("confidence", understood.map { .probability($0.confidence) } ?? .null),
      ("language", .optional(state.language)),
      ("state", .optional(state.place)),
      ("slots", .slots(state.slots.map { (name: $0.name, value: $0.value) }, of: bot.definition)),
      ("asked", .strings(turns.flatMap(\.asked))),
      ("confirming", .strings(turns.flatMap(\.confirming))),
      ("advised", .strings(turns.flatMap(\.advised))),
      ("offered", .bool(turns.contains(where: \.offered))),
      (
        "handoff",
        handoff.map { package in
          .object([
            ("reason", .string(package.reason.rawValue)),
            ("package", .package(package, of: bot.definition)),
          ])
        } ?? .null
      ),
      ("owner", .string(state.owner == .human ? "human" : "bot")),
      ("repaired", .bool(repaired)),
    ])
  }
}
