// A host with systems of its own: one that takes its time, one that is too slow, one that is down.
// The bot tells the customer what happened and offers a human; nothing is lost.
// From the package's folder: swift run Backend [BOT]

import Svar

/// The company's systems.
struct CompanySystems: ActionHandler {
  struct Unreachable: Error {}

  func answer(_ call: ActionCall, conversation: String) async throws -> ActionResult {
    switch call.action {
    case "orders.find":
      // A look-up over the network. `conversation` and `call.call` together are a key that makes
      // a retry harmless.
      try await Task.sleep(for: .milliseconds(5))
      guard call.inputs.first?.value.plain != "PX-0000" else { return .outcome("not_found", []) }
      return .outcome(
        "found",
        [
          NamedValue("order.carrier", .text("Parcel Post")),
          NamedValue("order.day", .date("2026-11-27")),
        ])
    case "line.test":
      // Never done within the limit of `actions.yaml`: cancelled when that has passed.
      try await Task.sleep(for: .seconds(3600))
      return .outcome("fine", [])
    default:
      throw Unreachable()
    }
  }
}

@main
struct Backend {
  static func main() async throws {
    let path = CommandLine.arguments.dropFirst().first ?? "Examples/Backend/bot"
    let bot = try Bot.load(path: path)
    let noon = Moment(seconds: 1_795_431_600, offsetMinutes: 60)
    let surroundings = Surroundings(
      actions: CompanySystems(),
      // A clock that stands still and a second of 50 milliseconds, so that this example always
      // prints the same and is soon done. Leave both out to get the host's.
      now: { noon },
      sleep: { seconds in try await Task.sleep(for: .milliseconds(seconds * 50)) })

    let conversation = Conversation(bot: bot, id: "4711", surroundings: surroundings)
    show(try await conversation.start())
    for message in [
      "Where is my parcel?", "px 0000", "PX-1234", "My internet is slow", "no thanks",
      "Why is my bill so high?", "Can I talk to a person?",
    ] {
      print("customer: \(message)")
      show(try await conversation.receive(.message(message)))
    }
  }

  /// Prints a turn: what the systems answered, what the bot said, what the human gets.
  static func show(_ turn: Turn) {
    for event in turn.events {
      switch event {
      case .actionAnswered(let action, let outcome, let fields):
        let values = fields.map { "\($0.name)=\($0.value.plain)" }
        print("  [\(([action, outcome] + values).joined(separator: " "))]")
      case .said(_, let text):
        print("bot: \(text)")
      case .handoff(let package):
        print("  [to a human: \(package.reason.rawValue)]")
        for line in package.summary.split(separator: "\n") { print("  | \(line)") }
      default:
        break
      }
    }
  }
}
