// A line of the REPL: a message, a command, or a word that is neither.

import SvarDiagnostics

/// What can be told to the REPL itself.
enum ReplCommand: String, CaseIterable {
  case explain, state, slots, events, agent, clock, back, reset, reload, save, language, intents
  case help, quit

  /// What comes after the name, and what it does.
  var help: (arguments: String, text: String) {
    switch self {
    case .explain: ("[TEXT]", "how TEXT, or the last message, was understood, stage by stage")
    case .state: ("", "where the conversation stands")
    case .slots: ("", "what is known, and from which message")
    case .events: ("", "everything that happened in the last turn")
    case .agent: ("TEXT", "a colleague writes; ':agent joins NAME', ':agent leaves'")
    case .clock: ("[TIME]", "the time, or another: '+10 min', '18:15', '2026-11-22 10:00'")
    case .back: ("", "undo the last turn")
    case .reset: ("", "start over")
    case .reload: ("", "read the bot's files again (done by itself when they change)")
    case .save: ("FILE", "write the conversation as a transcript that 'svar replay' plays")
    case .language: ("[L]", "the language, or another")
    case .intents: ("[NAME]", "the bot's intents, or one of them")
    case .help: ("", "this list")
    case .quit: ("", "leave (also Ctrl-D)")
    }
  }
}

/// What a line is.
enum ReplLine: Equatable {
  /// Nothing but blanks.
  case empty
  case message(String)
  case command(ReplCommand, String)
  /// `:word`, but no command is called so.
  case unknown(word: String, nearest: String?)

  /// A line is a command only if `:` is followed by the name of one. `:)`, `:D` and `:-)` are
  /// messages: a word has two letters at least.
  init(_ line: String) {
    let trimmed = line.drop { $0 == " " || $0 == "\t" }
    guard !trimmed.isEmpty else {
      self = .empty
      return
    }
    let rest = trimmed.dropFirst()
    let word = rest.prefix { !$0.isWhitespace }
    guard trimmed.first == ":", word.count > 1, word.allSatisfy({ $0.isLetter || $0 == "_" }) else {
      self = .message(line)
      return
    }
    guard let command = ReplCommand(rawValue: String(word)) else {
      let names = ReplCommand.allCases.map(\.rawValue)
      self = .unknown(word: String(word), nearest: nearestName(to: String(word), among: names))
      return
    }
    var argument = rest[word.endIndex...].drop { $0 == " " || $0 == "\t" }
    while let last = argument.last, last == " " || last == "\t" { argument.removeLast() }
    self = .command(command, String(argument))
  }
}
