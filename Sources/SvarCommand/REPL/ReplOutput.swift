// What the REPL shows: on a terminal for a person, elsewhere what the bot says and nothing else.

import Svar
import SvarDiagnostics
import SvarModel

/// Writes what the bot says and what the REPL has to tell.
struct ReplOutput {
  /// Whether a person looks at it, on a terminal.
  let isForPerson: Bool
  private let hasColors: Bool

  init(isForPerson: Bool) {
    self.isForPerson = isForPerson
    hasColors = isForPerson && allowsColors
  }

  /// Shows what one event caused.
  func show(_ turn: Turn, of bot: BotDefinition) throws {
    for reply in turn.replies { try show(reply, name: bot.name) }
    if let handoff = turn.handoff {
      try StandardOutput.write(line: "[handoff \(handoff.reason.rawValue)]")
      if isForPerson { for line in visibleLines(handoff.summary) { try dim("  " + line) } }
    }
    guard isForPerson else { return }
    if turn.owner == .human, turn.classification != nil {
      try dim("(a human has the conversation)")
    }
    let facts = facts(turn, bot)
    if !facts.isEmpty { try dim(facts.joined(separator: " · ")) }
  }

  private func show(_ reply: Turn.Reply, name: String) throws {
    guard isForPerson else { return try StandardOutput.write(line: reply.text) }
    let lines = visibleLines(reply.text)
    let head = painted(visible(name) + ":", "1;36")
    try StandardOutput.write(line: "\(head) \(lines.first ?? "")")
    for line in lines.dropFirst() { try StandardOutput.write(line: "  " + line) }
    let buttons = reply.buttons.map { "[\(visible($0))]" }
    if !buttons.isEmpty { try dim("  " + buttons.joined(separator: " ")) }
  }

  /// Intent and confidence, and the slots that were set.
  private func facts(_ turn: Turn, _ bot: BotDefinition) -> [String] {
    var facts: [String] = []
    if let understood = turn.classification {
      facts.append(
        Self.understood(understood, intent: turn.intent ?? understood.intent)
          + (understood.undecided ? " (undecided)" : ""))
    }
    for event in turn.events {
      switch event {
      case .slot(let name, let value), .corrects(let name, let value):
        let isSecret = bot.slots.first { $0.name == name }?.isSecret == true
        facts.append("\(visible(name)) = \(isSecret ? "***" : visible(value.plain))")
      case .internalError(let what): facts.append("internal error: " + visible(what))
      default: break
      }
    }
    return facts
  }

  /// `order.status 0.93`, or what came nearest.
  static func understood(_ understood: Classification, intent: String?) -> String {
    if let intent {
      // The flow that was open is served also by messages that name no intent.
      let accepted = understood.accepted.first { $0.intent == intent }
      return visible(intent) + (accepted.map { " " + hundredths($0.confidence) } ?? "")
    }
    guard let top = understood.ranking.first else { return "no intent" }
    return "no intent (\(visible(top.intent)) \(hundredths(top.confidence)), in scope "
      + "\(hundredths(understood.inScope)))"
  }

  /// What the REPL itself says: on a terminal with what else is there, elsewhere to standard error.
  func note(_ text: String) {
    let lines = visibleLines(text)
    guard isForPerson else {
      for line in lines { StandardError.write(line: line) }
      return
    }
    for line in lines { try? StandardOutput.write(line: line) }
  }

  /// Something that went wrong, to standard error.
  func complain(_ text: String) {
    for line in visibleLines(text) {
      StandardError.write(line: isForPerson && hasColors ? "\u{1B}[31m\(line)\u{1B}[0m" : line)
    }
  }

  /// Text that was made safe line by line already, diagnostics with their excerpts.
  func complainLines(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      StandardError.write(line: String(line))
    }
  }

  private func dim(_ text: String) throws {
    try StandardOutput.write(line: painted(text, "2"))
  }

  private func painted(_ text: String, _ code: String) -> String {
    hasColors ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static func hundredths(_ share: Double) -> String {
    guard share.isFinite else { return "0.00" }
    let size = Int((min(max(share, 0), 1) * 100).rounded())
    return "\(size / 100).\(size % 100 < 10 ? "0" : "")\(size % 100)"
  }
}
