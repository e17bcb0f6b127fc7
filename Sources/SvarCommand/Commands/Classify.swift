import ArgumentParser
import Foundation
import Svar
import SvarDiagnostics
import SvarModel

/// `svar classify`: a message a line, what it means a line.
struct Classify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what messages mean: a message a line in, a JSON object a line out.",
    discussion: """
      text, language, intent (accepted, else null), confidence (of ranking[0]), in_scope, slots, \
      ranking, intents (all that are accepted; start and end count Unicode scalars), undecided, \
      repaired (bytes were not UTF-8, or the line was longer than 64 KiB).
      """)

  @OptionGroup var options: BotOptions

  @Option(help: "The language of all lines; without it, it is detected, message by message.")
  var language: String?

  @OptionGroup var clock: ClockOption
  @OptionGroup var given: ListsOption

  @Option(help: "Facts that conditions of intents are held against: a JSON object.")
  var context: String?

  func run() throws {
    let moment = try clock.moment()
    let facts = try context.map(Self.facts) ?? [:]
    let bot = try options.load()
    let language = try bot.language(language)
    let lists = try given.given(to: bot)
    var lines = InputLines(descriptor: STDIN_FILENO)
    while let line = try lines.next() {
      let result = bot.classify(
        line.text, language: language, context: facts, lists: lists, now: moment ?? .current)
      try StandardOutput.write(Self.json(result, of: line, bot: bot.definition))
    }
  }

  private static func json(
    _ result: Classification, of line: InputLine, bot: BotDefinition
  ) -> JSONValue {
    .object([
      ("text", .string(line.text)),
      ("language", .optional(result.language)),
      ("intent", .optional(result.intent)),
      ("confidence", .probability(result.confidence)),
      ("in_scope", .probability(result.inScope)),
      ("slots", .slots(result.slots.map { (name: $0.slot, value: $0.value) }, of: bot)),
      ("ranking", .ranking(result.ranking)),
      ("intents", .accepted(result.accepted, in: line.text)),
      ("undecided", .bool(result.undecided)),
      ("repaired", .bool(line.repaired)),
    ])
  }

  /// The facts of a JSON object: texts, numbers and flags; null is no fact.
  static func facts(_ text: String) throws -> [String: String] {
    let value: JSONValue
    do {
      value = try JSONValue.parse(text)
    } catch {
      throw CommandFailure(.usage, "--context: \(error.message)")
    }
    guard case .object(let members) = value else {
      throw CommandFailure(.usage, "--context needs a JSON object")
    }
    var facts: [String: String] = [:]
    for (key, value) in members {
      switch value {
      case .string(let text): facts[key] = text
      case .integer(let number): facts[key] = String(number)
      case .number(let number): facts[key] = String(number)
      case .bool(let flag): facts[key] = String(flag)
      case .null: continue
      case .array, .object:
        throw CommandFailure(.usage, "--context: '\(visible(key))' must be a text or a number")
      }
    }
    return facts
  }
}
