// A program outside the package: it sees what `import Svar` shows and nothing else.
// From this folder: swift run Consumer [BOT]

import Svar

@main
struct Consumer {
  static func main() async throws {
    let path = CommandLine.arguments.dropFirst().first ?? "../Minimal/bot"
    let bot = try Bot.load(path: path)
    print("bot \(bot.definition.id) serves \(bot.definition.intents.count) intents")

    // Understanding alone, without a conversation.
    let meaning = bot.classify("when do you open", language: "en")
    print("intent \(meaning.intent ?? "none")")

    // A conversation that is put away after each turn and taken out again.
    let surroundings = Surroundings.stubs(of: bot)
    var saved = ConversationState(id: "1", language: "en")
    for message in ["Hi there", "When do you open on Saturdays?"] {
      let conversation = try Conversation(bot: bot, state: saved, surroundings: surroundings)
      let turn = try await conversation.receive(.message(message))
      print("customer: \(message)")
      for reply in turn.replies { print("bot: \(reply.text)") }
      saved = await conversation.state
    }
    print(mask("My card is 4111 1111 1111 1111").masked)
  }
}
