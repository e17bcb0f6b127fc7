// A tester's talk with a bot. In: lines. Out: what the bot says, and what commands tell. Called by
// `svar repl`; commands are in `ReplSession+Commands.swift`.

import Foundation
import Svar
import SvarDialogue
import SvarModel
import SvarTranscript

/// The conversation, its past, and the bot as its files are now.
struct ReplSession {
  /// The conversation before a turn, to come back to.
  struct Earlier {
    var state: ConversationState
    var clock: (fixed: Moment?, offset: Int)
    var stimulusCount: Int
    var lastMessage: String?
  }

  var bot: Bot
  let output: ReplOutput
  private var loader: BotLoader
  /// The language to start in, of the bot's.
  let startLanguage: String?
  let fixLanguage: Bool
  let startClock: Moment?
  var folder: BotFolder
  var talk: ClockedConversation
  var recorded: RecordedTalk
  var past: [Earlier] = []
  var lastMessage: String?
  /// What happened in the last turn.
  var lastTurns: [Turn] = []

  /// What every conversation is given when it begins.
  private(set) var lists: GivenLists?

  init(
    bot: Bot, path: String, loader: BotLoader, language: String?, fixLanguage: Bool,
    clock: Moment?, lists: GivenLists? = nil, output: ReplOutput
  ) throws {
    self.bot = bot
    self.lists = lists
    self.output = output
    self.loader = loader
    startLanguage = language
    self.fixLanguage = fixLanguage
    startClock = clock
    folder = BotFolder(path: path)
    let time = MovableClock(start: clock)
    talk = try ClockedConversation(
      bot: bot, state: Self.newState(language, fixLanguage, lists), clock: time)
    recorded = RecordedTalk(language: language, start: time.now)
  }

  private static func newState(
    _ language: String?, _ isFixed: Bool, _ lists: GivenLists?
  ) -> ConversationState {
    var state = ConversationState(id: "repl", language: language, languageIsFixed: isFixed)
    state.lists = lists?.values
    return state
  }

  /// The conversation as it stands.
  var state: ConversationState {
    get async { await talk.conversation.state }
  }

  /// The bot speaks first.
  mutating func greet() async throws {
    guard bot.definition.hasDialogue else {
      output.note("\(bot.definition.name) only classifies: it has neither flows nor replies.")
      return
    }
    try show([try await talk.conversation.start()])
  }

  /// Starts over, with a conversation that has not begun.
  mutating func startOver() async throws {
    talk = try ClockedConversation(
      bot: bot, state: Self.newState(startLanguage, fixLanguage, lists),
      clock: MovableClock(start: startClock))
    recorded = RecordedTalk(language: startLanguage, start: talk.clock.now)
    past = []
    lastMessage = nil
    lastTurns = []
    try await greet()
  }

  /// Serves a line.
  ///
  /// - Returns: Whether to go on.
  mutating func serve(_ line: String) async throws -> Bool {
    switch ReplLine(line) {
    case .empty: return true
    case .message(let text):
      try await send(text)
      return true
    case .command(.quit, _): return false
    case .command(let command, let argument):
      try await run(command, argument)
      return true
    case .unknown(let word, let nearest):
      let hint = nearest.map { "did you mean ':\($0)'?" } ?? "':help' lists the commands"
      output.complain("there is no command ':\(word)'; \(hint)")
      return true
    }
  }

  /// Lets the timers fire that the host's clock has come by.
  mutating func catchUp() async throws {
    let clock = talk.clock
    guard !clock.isFixed, let due = await talk.conversation.nextTimer, due <= clock.now else {
      return
    }
    try await turn(.clock(.moment(clock.now.iso8601))) { try await $0.runDueTimers() }
  }

  private mutating func send(_ text: String) async throws {
    if folder.hasChanged { try await reload(isAsked: false) }
    guard bot.definition.hasDialogue else { return try classify(text) }
    try await catchUp()
    lastMessage = text
    try await turn(.customer(Self.trimmed(text))) {
      [try await $0.conversation.receive(.message(text))]
    }
  }

  /// What a bot without dialogue has to say.
  private mutating func classify(_ text: String) throws {
    lastMessage = text
    let result = bot.classify(
      text, language: fixLanguage ? startLanguage : nil, lists: lists, now: talk.clock.now)
    let words = ReplOutput.understood(result, intent: result.intent)
    try StandardOutput.write(line: "[\(words)]")
  }

  /// One turn: remembered, played, shown.
  mutating func turn(
    _ stimulus: Transcript.Stimulus,
    _ play: (inout ClockedConversation) async throws -> [Turn]
  ) async throws {
    past.append(
      Earlier(
        state: await state, clock: talk.clock.setting, stimulusCount: recorded.count,
        lastMessage: past.isEmpty ? nil : lastMessage))
    if recorded.count == 0 { recorded.start = talk.clock.now }
    recorded.add(stimulus)
    lastTurns = try await play(&talk)
    try show(lastTurns)
  }

  private func show(_ turns: [Turn]) throws {
    for turn in turns { try output.show(turn, of: bot.definition) }
  }

  /// Transcripts do not keep blanks around a message.
  static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " \t"))
  }

  /// Reads the bot's files again; keeps the bot as it is where they have errors.
  ///
  /// What is wrong with the files that changed is told at once; then the bot learns from its
  /// examples.
  mutating func reload(isAsked: Bool) async throws {
    let changed = folder.changedFiles()
    let learning = ProgressLine("Learning …")
    let output = output
    var isChecked = false
    do {
      let compiled = try loader.open(
        checked: { report in
          isChecked = true
          let found = report.text { $0.severity == .error || changed.contains($0.span.path) }
          if !found.isEmpty { output.complainLines(found) }
        }, progress: { learning.update($0) })
      learning.end()
      let bot = Bot(compiled)
      try talk.restart(bot: bot, state: await state)
      self.bot = bot
      lists = try lists.map { try bot.lists($0.values) }
      output.note("(the bot was read again)")
    } catch let error as SvarError {
      learning.end()
      if !isChecked { output.complainLines(error.description) }
      output.complain("the bot stays as it was\(isAsked ? "" : "; its files have changed")")
    }
  }
}
