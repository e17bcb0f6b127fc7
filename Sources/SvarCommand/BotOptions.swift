// The arguments that most commands share: the bot, the language, the clock.

import ArgumentParser
import Foundation
import Svar
import SvarDiagnostics
import SvarModel

/// BOT and how it is opened.
struct BotOptions: ParsableArguments {
  @Argument(help: "A folder of intent files, or a compiled bot.", completion: .directory)
  var bot: String

  @Flag(help: "Neither read nor keep a compiled bot in the user's cache folder.")
  var noCache = false

  var cache: BotCache? { noCache ? nil : .user }

  /// Opens the bot; tells how far compiling is on a terminal.
  func load() throws -> Bot {
    let line = ProgressLine("Compiling \(visible(bot)) …")
    defer { line.end() }
    return try Bot.load(path: bot, cache: cache) { line.update($0) }
  }
}

extension Bot {
  /// The bot's own code for a language that was asked for; Nynorsk is `nb` unless the bot has `nn`.
  ///
  /// - Throws: ``CommandFailure`` `usage` where the bot does not speak it.
  func language(_ wanted: String?) throws -> String? {
    try SvarCommand.language(
      wanted, among: definition.languages, fallback: definition.fallback)
  }
}

extension SvarCommand {
  /// The one of a bot's languages that serves the language that was asked for; `pt` serves `pt-BR`.
  ///
  /// - Throws: ``CommandFailure`` `usage` where none does.
  static func language(
    _ wanted: String?, among languages: [String], fallback: [String: String]
  ) throws -> String? {
    guard var code = wanted else { return nil }
    let fallback = fallback.merging(["nn": "nb"]) { own, _ in own }
    // A chain of fallbacks is no longer than the list of them.
    for _ in 0...(fallback.count + 1) {
      if languages.contains(code) { return code }
      let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
      guard let next = fallback[code] ?? (primary == code ? nil : primary) else { break }
      code = next
    }
    let known = languages.joined(separator: ", ")
    throw CommandFailure(
      .usage, "the bot has no language '\(visible(wanted ?? ""))', only \(known)")
  }
}

/// `--clock`: what everything relative is counted from.
struct ClockOption: ParsableArguments {
  @Option(
    help: "The time, ISO 8601 with zone (2026-11-22T10:00:00+01:00); default: the host's clock.")
  var clock: String?

  func moment() throws -> Moment? {
    guard let clock else { return nil }
    guard let moment = Moment(iso8601: clock) else {
      throw CommandFailure(
        .usage, "'\(visible(clock))' is no ISO 8601 time with zone: 2026-11-22T10:00:00+01:00")
    }
    return moment
  }
}

/// `--lists`: values of lists that are given at run time.
struct ListsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A JSON file with values for the lists that say 'given: true'.", valueName: "file"))
  var lists: String?

  /// - Throws: ``CommandFailure``: `noInput`, or `wrong` for values that the bot does not take.
  func given(to bot: Bot) throws -> GivenLists? {
    guard let lists else { return nil }
    let text = String(decoding: try bytes(ofFile: lists), as: UTF8.self)
    do {
      return try bot.lists(ListValues(json: JSONValue.parse(text)))
    } catch let problem as JSONProblem {
      throw CommandFailure(.wrong, "\(visible(lists)): \(problem.message)")
    } catch let error as SvarError {
      throw CommandFailure(.wrong, "\(visible(lists)): \(error.description)")
    }
  }
}

/// `--language` and `--fix-language` of the commands that talk.
struct TalkOptions: ParsableArguments {
  @Option(help: "The language to start in; clear evidence in a message changes it.")
  var language: String?

  @Flag(help: "Stay in the language to start in, whatever the messages show.")
  var fixLanguage = false

  func validate() throws {
    if fixLanguage, language == nil {
      throw ValidationError("--fix-language needs --language")
    }
  }
}

/// The bytes of a file.
///
/// - Throws: ``CommandFailure`` `noInput`.
func bytes(ofFile path: String) throws -> [UInt8] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw CommandFailure(.noInput, "there is no file '\(visible(path))'")
  }
  guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
    throw CommandFailure(.noInput, "'\(visible(path))' is no file that can be read")
  }
  return Array(data)
}
