import ArgumentParser
import Foundation
import Svar
import SvarTranscript

/// `svar new`: a small bot to start from.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start a bot: an intent, a flow with an action and its stub, and a transcript.",
    discussion:
      "The folder must not exist or be empty. The bot has no problem, and its transcript passes.")

  @Argument(help: "The folder to make.", completion: .directory)
  var bot: String

  @Option(help: "The language its customers write: nb, da, sv or en.")
  var language = "en"

  @Option(help: "What the bot calls itself; else the folder's name.")
  var name: String?

  func run() async throws {
    guard let words = StarterBot.languages[language] else {
      throw CommandFailure(.usage, "'\(visible(language))' is none of nb, da, sv, en")
    }
    let id = Import.botName(for: bot)
    let name = name ?? id
    guard !name.isEmpty, !name.contains(where: \.isNewline) else {
      throw CommandFailure(.usage, "the name of a bot is one line of text")
    }
    try checkFolder()
    for file in StarterBot.files(id: id, name: name, words: words) {
      try write(file.text, to: bot + "/" + file.path)
    }
    try await writeTranscript(words)
    let shown = visible(bot)
    StandardError.write(line: "talk to it:       svar repl \(shown)")
    StandardError.write(line: "see that it holds: svar replay \(shown) \(shown)/transcripts")
    StandardError.write(
      line: "then change \(shown)/intents, and let 'svar check \(shown)' read along")
  }

  /// A talk with the bot, recorded.
  private func writeTranscript(_ words: StarterBot.Words) async throws {
    let path = bot + "/transcripts/order.status.transcript"
    try write(
      "# The parcel is on its way.\nlanguage: \(words.code)\nclock: 2026-11-24T10:00:00+01:00\n\n"
        + "customer: \(words.message)\n\ncustomer: A-1042\n", to: path)
    var player = BotPlayer(bot: try Bot.load(path: bot, cache: nil))
    for file in try transcripts(at: [path]) {
      let result = try await replay(file.transcript, included: file.included, with: &player)
      if let text = result.recorded { try write(text, to: path) }
    }
  }

  private func checkFolder() throws {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: bot, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue, let names = try? files.contentsOfDirectory(atPath: bot) else {
      throw CommandFailure(.cannotWrite, "'\(visible(bot))' is no folder that can be read")
    }
    guard names.isEmpty else {
      throw CommandFailure(.usage, "'\(visible(bot))' is not empty")
    }
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFailure(
        .cannotWrite, "'\(visible(path))' cannot be written: \(error.localizedDescription)")
    }
  }
}
