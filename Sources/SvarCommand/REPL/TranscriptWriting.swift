// What was typed in the REPL → a transcript that replays.

import Svar
import SvarDiagnostics
import SvarModel
import SvarTranscript

/// What happened to a conversation, as a transcript can tell it.
struct RecordedTalk {
  var language: String?
  /// When it began: what the clock of the transcript says.
  var start: Moment
  private(set) var stimuli: [Transcript.Stimulus] = []

  init(language: String?, start: Moment) {
    self.language = language
    self.start = start
  }

  var count: Int { stimuli.count }

  mutating func add(_ stimulus: Transcript.Stimulus) { stimuli.append(stimulus) }

  /// Forgets all but the first ones.
  mutating func cut(to count: Int) { stimuli.removeLast(stimuli.count - min(count, stimuli.count)) }

  /// The transcript's text.
  ///
  /// The stimuli are played anew from the start, as a replay plays them: without the REPL's
  /// greeting and with the bot as it is now. So what is written is what `svar replay` will see.
  func transcript(with bot: Bot) async throws -> String {
    var header = Transcript.Header()
    header.language = language
    header.clock = .moment(start.iso8601)
    var lines: [String] = []
    if let language { lines.append("language: \(language)") }
    lines.append("clock: \(start.iso8601)")
    var player = BotPlayer(bot: bot)
    try await player.begin(header)
    for stimulus in stimuli {
      lines.append("")
      lines += stimulus.line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let events = try await player.play(stimulus, answers: ScriptedAnswers())
      for happening in events.compactMap(\.happening) where !happening.isLeftOut {
        lines += happening.lines
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether a transcript replays without a difference; the first one where it does not.
  static func difference(in text: String, with bot: Bot) async throws -> String? {
    let (transcript, problems) = Transcript.parse(SourceFile(path: "transcript", text: text))
    if let problem = problems.first { return problem.message }
    var player = BotPlayer(bot: bot)
    let result = try await replay(transcript, with: &player)
    return result.differences.first.map { "line \($0.line): \($0.title)" }
  }
}

extension Happening {
  /// What transcripts need not say (decision 007), and silence.
  fileprivate var isLeftOut: Bool {
    guard case .fact(let words, let isQuiet) = self else { return false }
    return isQuiet || words == "silence"
  }
}
