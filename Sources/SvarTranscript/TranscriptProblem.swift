import SvarDiagnostics

/// What can be wrong with a transcript's text: facts only.
package enum TranscriptProblem: Error, Equatable {
  case laneUnknown(String, at: SourceSpan, nearest: String?)
  case badClock(String, at: SourceSpan)
  case badGiven(String, at: SourceSpan)
  case tableUneven(expected: Int, found: Int, at: SourceSpan)
  case turnWithoutStimulus(at: SourceSpan)
  case orWithoutBot(at: SourceSpan)
  case invalidUTF8(at: SourceSpan)
  case nothingHappens(path: String)
  case includeMissing(String, at: SourceSpan)

  /// The only place that words these problems.
  package var diagnostic: Diagnostic {
    switch self {
    case .laneUnknown(let lane, let span, let nearest):
      Diagnostic(
        id: "lane-unknown", severity: .error, message: "nobody is called '\(lane)' in a transcript",
        span: span, fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .badClock(let text, let span):
      Diagnostic(
        id: "bad-clock", severity: .error,
        message: "'\(text)' is no time: '2026-11-22 10:00', '18:15' or '+10 min'", span: span)
    case .badGiven(let text, let span):
      Diagnostic(
        id: "bad-given", severity: .error,
        message: "'\(text)' is not 'slot NAME VALUE', 'level NAME', 'state FLOW/STATE' or "
          + "'value LIST NAME: WORDS'",
        span: span)
    case .tableUneven(let expected, let found, let span):
      Diagnostic(
        id: "table-uneven", severity: .error,
        message: "the row has \(found) cells, the head \(expected)", span: span)
    case .turnWithoutStimulus(let span):
      Diagnostic(
        id: "turn-without-stimulus", severity: .error,
        message: "nothing happens here that the bot could react to", span: span)
    case .orWithoutBot(let span):
      Diagnostic(
        id: "or-without-bot", severity: .error, message: "'or:' follows a line of the bot",
        span: span)
    case .invalidUTF8(let span):
      Diagnostic(
        id: "invalid-utf8", severity: .error, message: "these bytes are not UTF-8", span: span)
    case .nothingHappens(let path):
      Diagnostic(
        id: "empty-transcript", severity: .error, message: "nothing happens in this transcript",
        span: SourceSpan(path: path, range: 0..<0))
    case .includeMissing(let name, let span):
      Diagnostic(
        id: "include-missing", severity: .error, message: "there is no transcript '\(name)'",
        span: span)
    }
  }
}

/// Every kind of problem this room can report, with one line that explains it; the documentation
/// has a page for each.
package enum TranscriptDiagnostics {
  package static let all: [DiagnosticKind] = [
    .init("invalid-utf8", .error, "A file is not UTF-8."),
    .init("lane-unknown", .error, "A line of a transcript that nobody says."),
    .init("bad-clock", .error, "A time of a transcript that is none."),
    .init("bad-given", .error, "A 'given:' that gives nothing."),
    .init("table-uneven", .error, "A row with more or fewer cells than its head."),
    .init("turn-without-stimulus", .error, "A turn in which nothing happens to the bot."),
    .init("or-without-bot", .error, "Other words for a line that is not the bot's."),
    .init("empty-transcript", .error, "A transcript in which nothing happens."),
    .init("include-missing", .error, "A transcript is included that does not exist."),
  ]
}
