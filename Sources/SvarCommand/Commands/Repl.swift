import ArgumentParser
import Foundation
import Svar
import SvarModel

/// `svar repl`: talk to a bot.
struct Repl: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talk to a bot.",
    discussion: """
      A line is a message; ':help' lists the commands. Actions are answered by the bot's \
      stubs.yaml; the bot is read again when its files change.
      Piped, standard output holds the greeting, then what the bot says, and '[handoff REASON]' \
      where it hands off; everything else goes to standard error.
      """)

  @OptionGroup var options: BotOptions
  @OptionGroup var talk: TalkOptions
  @OptionGroup var clock: ClockOption
  @OptionGroup var given: ListsOption

  func run() async throws {
    let moment = try clock.moment()
    var loader = BotLoader(path: options.bot, cache: options.cache, opensAgain: true)
    let compiling = ProgressLine("Compiling \(visible(options.bot)) …")
    let bot = Bot(try loader.open(progress: { compiling.update($0) }))
    compiling.end()
    let language = try bot.language(talk.language)
    let isForPerson = isatty(STDIN_FILENO) == 1 && StandardOutput.isTerminal
    var session = try ReplSession(
      bot: bot, path: options.bot, loader: loader, language: language,
      fixLanguage: talk.fixLanguage, clock: moment,
      lists: try given.given(to: bot), output: ReplOutput(isForPerson: isForPerson))
    if isForPerson {
      session.output.note(":help lists the commands, Ctrl-D leaves.")
    }
    try await session.greet()
    if isForPerson, let editor = LineEditor(prompt: "> ", historyPath: historyPath()) {
      try await talk(in: &session, with: editor)
    } else {
      var lines = InputLines(descriptor: STDIN_FILENO)
      while let line = try lines.next() {
        guard try await session.serve(line.text) else { break }
      }
    }
  }

  private func talk(in session: inout ReplSession, with editor: LineEditor) async throws {
    while true {
      try await session.catchUp()
      let definition = session.bot.definition
      editor.complete = { completions(of: $0, bot: definition) }
      switch editor.next() {
      case .line(let line):
        guard try await session.serve(line) else { return }
      case .interrupted:
        session.output.note("(Ctrl-C again or Ctrl-D leaves)")
      case .left:
        return session.output.note("")
      }
    }
  }

  /// Where the lines typed are kept between runs.
  private func historyPath() -> String? {
    let environment = ProcessInfo.processInfo.environment
    let base: String
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      base = cache
    } else if let home = environment["HOME"] {
      base = home + "/.cache"
    } else {
      return nil
    }
    let folder = base + "/svar"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    return folder + "/history"
  }
}

/// The lines that a line could become: commands, and names after those that take one.
func completions(of typed: String, bot: BotDefinition) -> [String] {
  guard typed.hasPrefix(":") else { return [] }
  guard let blank = typed.firstIndex(of: " ") else {
    return ReplCommand.allCases.map { command in
      ":\(command.rawValue)" + (command.help.arguments.isEmpty ? "" : " ")
    }
  }
  let head = typed[...blank]
  switch ReplCommand(rawValue: String(typed[typed.index(after: typed.startIndex)..<blank])) {
  case .intents, .explain: return bot.intents.map { head + $0.name }
  case .language: return bot.languages.map { head + $0 }
  case .agent: return ["joins ", "leaves"].map { head + $0 }
  default: return []
  }
}
