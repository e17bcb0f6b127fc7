// What the commands of the REPL do.

import Foundation
import Svar
import SvarDialogue
import SvarModel
import SvarTranscript

extension ReplSession {
  mutating func run(_ command: ReplCommand, _ argument: String) async throws {
    switch command {
    case .explain: await explain(argument)
    case .state: await showState()
    case .slots: await showSlots()
    case .events: showEvents()
    case .agent: try await agent(argument)
    case .clock: try await clock(argument)
    case .back: try await back()
    case .reset: try await startOver()
    case .reload: try await reload(isAsked: true)
    case .save: try await save(argument)
    case .language: try await language(argument)
    case .intents: intents(argument)
    case .help: help()
    case .quit: break
    }
  }

  // MARK: Looking

  private func explain(_ argument: String) async {
    guard let text = argument.isEmpty ? lastMessage : argument else {
      return output.complain("nothing was said yet; ':explain TEXT' takes any message")
    }
    let language = fixLanguage ? startLanguage : nil
    for line in bot.explain(
      text, language: language, lists: lists, now: talk.clock.now)
    { output.note(line) }
  }

  private func showState() async {
    let state = await self.state
    let owner =
      switch state.owner {
      case .bot: "the bot"
      case .waiting: "nobody: a human is waited for"
      case .human: "a human"
      }
    var facts = [
      ("place", state.place ?? "nothing is open"), ("has the conversation", owner),
      ("language", state.language ?? "not known yet"), ("mood", state.mood),
      ("clock", talk.clock.now.iso8601),
    ]
    if let slot = state.expectedSlot { facts.append(("asked for", slot)) }
    if !state.expectedIntents.isEmpty {
      facts.append(("one of", state.expectedIntents.joined(separator: ", ")))
    }
    if let level = state.level { facts.append(("verified", level)) }
    if !state.tags.isEmpty { facts.append(("tags", state.tags.joined(separator: ", "))) }
    if !state.advised.isEmpty { facts.append(("advised", state.advised.joined(separator: ", "))) }
    if let timer = state.nextTimer { facts.append(("next timer", timer.iso8601)) }
    showTable(facts)
  }

  private func showSlots() async {
    let slots = await state.slots
    guard !slots.isEmpty else { return output.note("no slot is filled") }
    showTable(
      slots.map { slot in
        let isSecret = bot.definition.slots.first { $0.name == slot.name }?.isSecret == true
        return (slot.name, (isSecret ? "***" : slot.value.plain) + " (message \(slot.turn))")
      })
  }

  private func showEvents() {
    let events = lastTurns.flatMap(\.events)
    guard !events.isEmpty else { return output.note("nothing has happened yet") }
    for line in events.compactMap(\.happening).flatMap(\.lines) { output.note(line) }
  }

  private func intents(_ name: String) {
    guard !name.isEmpty else {
      for intent in bot.definition.intents {
        let title = bot.definition.languages.lazy.compactMap { intent.titles[$0] }.first
        output.note(intent.name + (title.map { " – \($0)" } ?? ""))
      }
      return
    }
    guard let intent = bot.definition.intents.first(where: { $0.name == name }) else {
      return output.complain("the bot has no intent '\(name)'")
    }
    var facts = [("served by", intent.by.rawValue)]
    facts += intent.titles.sorted { $0.key < $1.key }.map { ("title \($0.key)", $0.value) }
    if !intent.slots.isEmpty { facts.append(("slots", intent.slots.joined(separator: ", "))) }
    if !intent.tags.isEmpty { facts.append(("tags", intent.tags.joined(separator: ", "))) }
    facts.append(("flow", intent.hasFlow ? "yes" : "no"))
    showTable(facts)
  }

  private func help() {
    showTable(
      ReplCommand.allCases.map { command in
        let (arguments, text) = command.help
        return (":\(command.rawValue)" + (arguments.isEmpty ? "" : " " + arguments), text)
      })
    output.note("Everything else is a message to the bot.")
  }

  private func showTable(_ rows: [(String, String)]) {
    let width = rows.map(\.0.count).max() ?? 0
    for (name, value) in rows {
      output.note(name + String(repeating: " ", count: width - name.count + 2) + value)
    }
  }

  // MARK: Acting

  private mutating func agent(_ argument: String) async throws {
    let isHuman = await state.owner == .human
    if argument == "leaves" {
      guard isHuman else { return output.complain("no human has the conversation") }
      return try await turn(.agentLeaves) { [try await $0.conversation.receive(.agentLeaves)] }
    }
    if argument == "joins" || argument.hasPrefix("joins ") {
      let name = Self.trimmed(String(argument.dropFirst(5)))
      return try await join(name.isEmpty ? "agent" : name)
    }
    guard !argument.isEmpty else {
      return output.complain("':agent TEXT', ':agent joins NAME' or ':agent leaves'")
    }
    if !isHuman { try await join("agent") }
    try await turn(.agent(argument)) {
      [try await $0.conversation.receive(.agentMessage(argument))]
    }
  }

  private mutating func join(_ name: String) async throws {
    try await turn(.agentJoins(name)) {
      [try await $0.conversation.receive(.agentJoins(name: name))]
    }
  }

  private mutating func clock(_ argument: String) async throws {
    guard !argument.isEmpty else { return output.note(talk.clock.now.iso8601) }
    guard let setting = ClockSetting(argument) else {
      return output.complain(
        "'\(argument)' is no time: '2026-11-22 10:00', '18:15', '+10 min', '+2 h', '+1 d'")
    }
    let now = talk.clock.now
    let moment: Moment
    switch setting {
    case .later(let seconds): moment = now.adding(seconds: seconds)
    case .moment(let text):
      moment = Moment(iso8601: text, defaultOffset: now.offsetMinutes) ?? now
    case .timeOfDay(let hour, let minute):
      var civil = now.civil
      civil.hour = hour
      civil.minute = minute
      civil.second = 0
      moment = Moment(civil, offsetMinutes: now.offsetMinutes)
    }
    guard moment >= now else {
      return output.complain("time never goes back: it is \(now.iso8601)")
    }
    let follows = !talk.clock.isFixed
    try await turn(.clock(.moment(moment.iso8601))) { talk in
      guard follows, case .later(let seconds) = setting else {
        return try await talk.advance(to: moment)
      }
      // The host's clock is put forward and goes on.
      talk.clock.move(bySeconds: seconds)
      return try await talk.runDueTimers()
    }
    output.note("(\(talk.clock.now.iso8601))")
  }

  private mutating func back() async throws {
    guard let earlier = past.popLast() else { return output.complain("nothing to undo") }
    try talk.restart(bot: bot, state: earlier.state)
    talk.clock.setting = earlier.clock
    recorded.cut(to: earlier.stimulusCount)
    lastMessage = earlier.lastMessage
    lastTurns = []
    output.note("(the last turn is undone)")
  }

  private mutating func language(_ argument: String) async throws {
    var state = await self.state
    guard !argument.isEmpty else {
      let known = bot.definition.languages.joined(separator: ", ")
      return output.note("\(state.language ?? "not known yet") (of \(known))")
    }
    do {
      state.language = try bot.language(argument)
    } catch let failure as CommandFailure {
      return output.complain(failure.message ?? "")
    }
    try talk.restart(bot: bot, state: state)
    if recorded.count == 0 {
      recorded.language = state.language
    } else {
      output.complain("from here on ':save' may write a transcript that does not replay")
    }
    output.note("(\(state.language ?? ""))")
  }

  private mutating func save(_ path: String) async throws {
    guard !path.isEmpty else { return output.complain("':save FILE' needs a file") }
    guard recorded.count > 0 else { return output.complain("nothing has happened yet") }
    let text = try await recorded.transcript(with: bot, lists: lists?.values)
    let expanded = (path as NSString).expandingTildeInPath
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: expanded))
    } catch {
      return output.complain("'\(path)' cannot be written: \(error.localizedDescription)")
    }
    output.note("(saved: \(recorded.count) turns)")
    if let difference = try await RecordedTalk.difference(in: text, with: bot) {
      output.complain("the transcript does not replay: \(difference)")
    }
  }
}
