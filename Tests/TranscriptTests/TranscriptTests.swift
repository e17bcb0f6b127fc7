import Foundation
import Svar
import SvarDiagnostics
import SvarTranscript
import Testing

/// The transcripts under `transcripts/<bot>/`, each with the bot of `intents/<bot>/`.
enum Project {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Compiled bots are kept beside the build, so that other test processes find them.
  static let cache = BotCache(
    folder: ProcessInfo.processInfo.environment["SVAR_TEST_CACHE"] ?? root
      + "/.build/test-bots/svar")

  /// Every transcript, sorted by path; throws where there is none, for a test without arguments
  /// would pass.
  static func transcripts() throws -> [Replayed] {
    try Svar.transcripts(at: [root + "/transcripts"]).map { Replayed(file: $0) }
  }

  /// Every bot that has transcripts, loaded once for all of them.
  static let bots: [String: Result<Bot, any Error>] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/transcripts")) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, Result { try Bot.load(path: "\(root)/intents/\(name)", cache: cache) })
      })
  }()
}

/// A transcript as an argument of a test: shown by its path.
struct Replayed: Sendable, CustomTestStringConvertible {
  let file: TranscriptFile

  /// Below `transcripts/`.
  var path: String {
    String(file.path.dropFirst(Project.root.count + "/transcripts/".count))
  }

  var bot: String { String(path.prefix { $0 != "/" }) }
  var testDescription: String { path }
}

@Suite struct TranscriptTests {
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] == "1"

  @Test("A transcript goes as it says", arguments: try Project.transcripts())
  func replays(_ replayed: Replayed) async throws {
    let file = replayed.file
    let problems = DiagnosticRenderer(sources: file.sources).text(file.diagnostics)
    try #require(!file.diagnostics.hasErrors, "\(problems)")
    let bot = try #require(Project.bots[replayed.bot], "no bot has this folder").get()
    var player = BotPlayer(bot: bot)
    let result = try await replay(file.transcript, included: file.included, with: &player)
    if Self.isRecording, !result.passed, let text = result.recorded {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file.path))
    }
    let differences = result.differences
      .map { (["line \($0.line): \($0.title)"] + $0.diff).joined(separator: "\n") }
      .joined(separator: "\n\n")
    #expect(
      result.passed,
      "to accept: RECORD_TRANSCRIPTS=1 swift test --filter TranscriptTests\n\(differences)")
    #expect(result.turns > 0)
  }
}
