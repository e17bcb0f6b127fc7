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
  /// The stimuli are replayed from the start and recorded: without the REPL's greeting and with the
  /// bot as it is now. So what is written is what `svar replay` will see.
  func transcript(with bot: Bot, lists: ListValues? = nil) async throws -> String {
    var lines = language.map { ["language: \($0)"] } ?? []
    lines.append("clock: \(start.iso8601)")
    for (list, values) in (lists?.lists ?? [:]).sorted(by: { $0.key < $1.key }) {
      for value in values {
        let called = (language.flatMap { value.called[$0] } ?? []) + (value.called[""] ?? [])
        lines += called.map { "given: value \(list) \(value.name): \($0)" }
      }
    }
    for stimulus in stimuli { lines += ["", stimulus.line] }
    let text = lines.joined(separator: "\n") + "\n"
    var player = BotPlayer(bot: bot)
    return try await replay(Self.parsed(text), with: &player).recorded ?? text
  }

  /// What a transcript does otherwise when it is replayed; nil where all is as it says.
  static func difference(in text: String, with bot: Bot) async throws -> String? {
    var player = BotPlayer(bot: bot)
    let result = try await replay(parsed(text), with: &player)
    return result.differences.first.map { "line \($0.line): \($0.title)" }
  }

  private static func parsed(_ text: String) -> Transcript {
    Transcript.parse(SourceFile(path: "transcript", text: text)).0
  }
}
