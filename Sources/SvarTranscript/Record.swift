// Recording: a transcript rewritten with what happened, only where it differed. Comments, blank
// lines, stimuli, `or` lines, captures that still match and `...` stay.

import SvarModel

/// The lines of a turn as they would read with what happened.
func written(_ turn: Transcript.Turn, _ happened: [[Happening]]) -> [String] {
  var lines: [String] = []
  for (index, part) in parts(of: turn).enumerated() {
    let actual = index < happened.count ? happened[index] : []
    let waives = part.contains { $0.kind == .rest }
    var captures: [String: String] = [:]
    var written: [String] = []
    var used: Set<Int> = []
    for entry in part {
      if case .stimulus(let stimulus) = entry.kind {
        written += stimulus.line.split(separator: "\n").map(String.init)
      }
    }
    for happening in actual where happening != .silent {
      let match = part.indices.first { index in
        !used.contains(index) && isSame(part[index].kind, happening, &captures)
      }
      if let match {
        used.insert(match)
        written += SvarTranscript.lines(part[match].kind, [:])
      } else if !happening.isQuiet, !waives {
        written += happening.lines
      } else if waives, case .bot = happening {
        // A bot line that was expected with other words is worth showing even so.
        if part.contains(where: { isBot($0.kind) }) { written += happening.lines }
      }
    }
    for entry in part {
      switch entry.kind {
      case .fact(_, true), .fact("package", false), .rest, .packageField:
        written += SvarTranscript.lines(entry.kind, [:])
      default: break
      }
    }
    lines += written
  }
  return lines
}

private func isSame(
  _ kind: Transcript.Kind, _ happening: Happening, _ captures: inout [String: String]
) -> Bool {
  switch (kind, happening) {
  case (.bot(let key, let text, let or), .bot(let said, let words)):
    guard key == nil || key == said else { return false }
    guard let text else { return true }
    return ([text] + or).contains { accepts($0, words, captures: &captures) }
  case (.fact(let wanted, false), .fact(let words, _)):
    return wanted == words || words.hasPrefix(wanted + " (")
  case (.answer(let action, let outcome, _), .answer(let ran, let ended, _)):
    return action == ran && outcome == ended
  default:
    return false
  }
}

/// The file with some of its turns rewritten.
func recorded(_ transcript: Transcript, _ turns: [Int: [String]]) -> String {
  var lines: [String] = []
  var next = 0
  for (index, turn) in transcript.turns.enumerated() {
    lines += transcript.sourceLines[next..<turn.lines.lowerBound]
    if let new = turns[index] {
      lines += transcript.sourceLines[turn.lines].filter { $0.hasPrefix("#") } + new
    } else {
      lines += transcript.sourceLines[turn.lines]
    }
    next = turn.lines.upperBound
  }
  lines += transcript.sourceLines[next...]
  return lines.joined(separator: "\n") + "\n"
}
