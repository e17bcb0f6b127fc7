import ArgumentParser
import Foundation
import Svar
import SvarDiagnostics
import SvarModel
import SvarTranscript

/// `svar replay`: transcripts as tests.
struct Replay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replay transcripts and show what goes otherwise.",
    discussion: """
      Exit status 1 where a transcript differs, or where --record wrote one; 66 where there is none.
      Folders named 'parts' hold what others include and are not replayed by themselves.
      """)

  @OptionGroup var options: BotOptions

  @Argument(help: "Transcripts, or folders of them.", completion: .file())
  var paths: [String]

  @Flag(help: "Rewrite the transcripts that differ with what happened.")
  var record = false

  @Option(help: "Write a report for CI servers, as JUnit XML.", completion: .file())
  var junit: String?

  @Option(help: "Write which intents, states and texts were seen, as JSON.", completion: .file())
  var coverage: String?

  @Flag(
    help: """
      Also play a bot that does not compile because of what the proofs found, to see it happen.
      """)
  var unproved = false

  func run() async throws {
    let files = try transcripts(at: paths)
    let bot = try unproved ? unprovedBot(path: options.bot).bot : options.load()
    var player = BotPlayer(bot: bot)
    var outcomes: [ReplayOutcome] = []
    var recorded = 0
    for file in files {
      guard !file.diagnostics.hasErrors else {
        outcomes.append(ReplayOutcome(path: file.path, problem: problems(of: file)))
        continue
      }
      let result = try await replay(file.transcript, included: file.included, with: &player)
      try show(result)
      if record, !result.passed, let text = result.recorded {
        try write(text, to: file.path)
        recorded += 1
      }
      outcomes.append(
        ReplayOutcome(path: file.path, result: result, demands: file.transcript.demands))
    }
    if let junit { try write(junitReport(outcomes), to: junit) }
    if let coverage {
      try write(Coverage(outcomes, bot: bot.definition).json.line + "\n", to: coverage)
    }
    let failed = outcomes.count { !$0.passed }
    let turns = outcomes.reduce(0) { $0 + ($1.result?.turns ?? 0) }
    StandardError.write(
      line: "\(outcomes.count) transcripts, \(turns) turns, \(failed) differ"
        + (recorded > 0 ? ", \(recorded) recorded" : ""))
    if failed > 0 { throw CommandFailure(.wrong) }
  }

  private func show(_ result: ReplayResult) throws {
    for difference in result.differences {
      try StandardOutput.write(
        line: "\(visible(result.path)):\(difference.line): \(difference.title)")
      for line in difference.diff {
        for part in visibleLines(line) { try StandardOutput.write(line: painted(part)) }
      }
    }
  }

  private func painted(_ line: String) -> String {
    guard StandardOutput.isTerminal, allowsColors else { return line }
    if line.hasPrefix("-") { return "\u{1B}[31m\(line)\u{1B}[0m" }
    if line.hasPrefix("+") { return "\u{1B}[32m\(line)\u{1B}[0m" }
    return line
  }

  /// Shows what is wrong with a transcript's text, and gives it back.
  private func problems(of file: TranscriptFile) -> String {
    StandardError.write(
      DiagnosticRenderer(sources: file.sources, colors: StandardError.hasColors)
        .text(file.diagnostics))
    return DiagnosticRenderer(sources: file.sources).text(file.diagnostics)
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw CommandFailure(
        .cannotWrite, "'\(visible(path))' cannot be written: \(error.localizedDescription)")
    }
  }
}
