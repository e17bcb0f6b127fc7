import ArgumentParser
import Svar
import SvarModel

/// `svar explain`: every stage for one message.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how one message comes to be understood, stage by stage.")

  @OptionGroup var options: BotOptions

  @Argument(help: "The message; '--' before it where it starts with '-'.")
  var text: String

  @Option(help: "The language of the message; without it, it is detected.")
  var language: String?

  @OptionGroup var clock: ClockOption
  @OptionGroup var given: ListsOption

  func run() throws {
    let moment = try clock.moment()
    let bot = try options.load()
    let language = try bot.language(language)
    let lists = try given.given(to: bot)
    for line in bot.explain(
      text, language: language, lists: lists, now: moment ?? .current)
    {
      try StandardOutput.write(line: StandardOutput.isTerminal ? visible(line) : line)
    }
  }
}
