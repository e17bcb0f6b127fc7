// The smallest host: loads a bot, sends it what a customer writes, prints what comes back.
// From the package's folder: swift run Minimal [BOT]

import Svar

@main
struct Minimal {
  static func main() async throws {
    let path = CommandLine.arguments.dropFirst().first ?? "Examples/Minimal/bot"
    // A folder is compiled once and then taken from the user's cache.
    let bot = try Bot.load(path: path)
    let conversation = Conversation(bot: bot, id: "42", surroundings: .stubs(of: bot))

    show(try await conversation.start())
    for message in ["Hi there", "When do you open on Saturdays?", "I want to talk to a person"] {
      print("customer: \(message)")
      show(try await conversation.receive(.message(message)))
    }
  }

  /// Everything a chat window needs of a turn.
  static func show(_ turn: Turn) {
    for reply in turn.replies { print("bot: \(reply.text)") }
    if let package = turn.handoff { print("(to a human: \(package.reason.rawValue))") }
  }
}
