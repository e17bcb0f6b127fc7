// Plays a transcript and compares what happens with what it says. Strict: what a turn does not
// list and does not waive with `...` is a difference.

import SvarDiagnostics
import SvarModel

/// What plays the stimuli: a conversation with a bot, started anew for each row of a table.
package protocol TranscriptPlayer {
  /// Starts over.
  mutating func begin(_ header: Transcript.Header) async throws
  /// Lets one thing happen.
  ///
  /// - Parameter answers: Scripted answers of actions for this turn: action → outcomes with fields,
  ///   in order. Actions without one are answered by the stubs.
  mutating func play(
    _ stimulus: Transcript.Stimulus, answers: ScriptedAnswers
  ) async throws -> [ConversationEvent]
}

/// Answers of actions that a turn of a transcript gives.
package struct ScriptedAnswers: Sendable, Equatable {
  package struct Answer: Sendable, Equatable {
    package var action: String
    package var outcome: String
    package var fields: [(String, String)].Pairs
  }

  package var answers: [Answer] = []
}

/// How one transcript compared with what happened.
package struct ReplayResult: Sendable {
  package var path: String
  package var differences: [Difference] = []
  /// Turns played, over all rows.
  package var turns = 0
  /// The file as it would read with what happened; nil where it cannot be recorded.
  package var recorded: String?
  /// What happened, for coverage: text keys, states and intents.
  package var seen: [ConversationEvent] = []

  package var passed: Bool { differences.isEmpty }
}

/// A turn that went otherwise.
package struct Difference: Sendable, Equatable {
  package var line: Int
  /// `another reply`, `a fact more`, `wording only` …
  package var title: String
  /// Lines of a diff: ` `, `-` expected, `+` happened.
  package var diff: [String]
}

/// Replays one transcript.
///
/// - Parameters:
///   - transcript: Without problems.
///   - included: Transcripts of its `include:` lines, played first without being compared.
package func replay<Player: TranscriptPlayer>(
  _ transcript: Transcript, included: [Transcript] = [], with player: inout Player
) async throws -> ReplayResult {
  var result = ReplayResult(path: transcript.path)
  let rows = transcript.header.rows.isEmpty ? [[]] : transcript.header.rows
  var record: [Int: [String]] = [:]
  for row in rows {
    let cells = Dictionary(
      zip(transcript.header.columns, row), uniquingKeysWith: { first, _ in first })
    var captures: [String: String] = [:]
    try await player.begin(filled(transcript.header, cells))
    for other in included {
      for turn in other.turns {
        let (_, events) = try await perform(turn, cells, &captures, &player)
        result.seen += events
      }
    }
    for (index, turn) in transcript.turns.enumerated() {
      let (happened, events) = try await perform(turn, cells, &captures, &player)
      result.turns += 1
      result.seen += events
      let differences = compare(
        turn, happened, cells: cells, captures: &captures,
        package: events.compactMap { event -> HandoffPackage? in
          if case .handoff(let package) = event { return package }
          return nil
        }.last)
      guard !differences.isEmpty else { continue }
      result.differences += differences
      if cells.isEmpty { record[index] = written(turn, happened) }
    }
  }
  if cells(of: transcript).isEmpty { result.recorded = recorded(transcript, record) }
  return result
}

private func cells(of transcript: Transcript) -> [String] { transcript.header.columns }

private func filled(
  _ header: Transcript.Header, _ cells: [String: String]
) -> Transcript.Header {
  guard !cells.isEmpty else { return header }
  var header = header
  header.language = header.language.map { fill($0, cells) }
  if case .moment(let text)? = header.clock { header.clock = .moment(fill(text, cells)) }
  header.givens = header.givens.map { given in
    switch given {
    case .slot(let name, let value): .slot(name: name, value: fill(value, cells))
    case .value(let list, let name, let called):
      .value(list: list, name: fill(name, cells), called: fill(called, cells))
    case .level(let level): .level(fill(level, cells))
    case .state(let flow, let state):
      if state.isEmpty {
        .init(place: fill(flow, cells))
      } else {
        .state(flow: fill(flow, cells), state: fill(state, cells))
      }
    }
  }
  return header
}

extension Transcript.Given {
  fileprivate init(place: String) {
    let halves = place.split(separator: "/").map(String.init)
    self = .state(flow: halves.first ?? "", state: halves.count > 1 ? halves[1] : "")
  }
}

/// Puts the cells of a row, and what was captured, in the places of a line.
func fill(_ text: String, _ cells: [String: String]) -> String {
  guard text.contains("{") else { return text }
  var result = text
  for (name, value) in cells {
    var pieces: [Substring] = []
    var rest = Substring(result)
    let place = "{\(name)}"
    while let range = rest.firstRange(of: place) {
      pieces.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    pieces.append(rest)
    result = pieces.joined(separator: value)
  }
  return result
}

/// Plays the stimuli of a turn in order.
private func perform<Player: TranscriptPlayer>(
  _ turn: Transcript.Turn, _ cells: [String: String], _ captures: inout [String: String],
  _ player: inout Player
) async throws -> ([[Happening]], [ConversationEvent]) {
  let values = cells.merging(captures) { cell, _ in cell }
  var answers = ScriptedAnswers()
  for entry in turn.entries {
    if case .answer(let action, let outcome, let fields) = entry.kind {
      answers.answers.append(
        .init(
          action: action, outcome: fill(outcome, values),
          fields: .init(fields.all.map { ($0.name, fill($0.value, values)) })))
    }
  }
  var happened: [[Happening]] = []
  var all: [ConversationEvent] = []
  for entry in turn.entries {
    guard case .stimulus(let stimulus) = entry.kind else { continue }
    let events = try await player.play(filled(stimulus, values), answers: answers)
    happened.append(events.compactMap(\.happening))
    all += events
  }
  return (happened, all)
}

private func filled(
  _ stimulus: Transcript.Stimulus, _ cells: [String: String]
) -> Transcript.Stimulus {
  switch stimulus {
  case .customer(let text): .customer(fill(text, cells))
  case .agent(let text): .agent(fill(text, cells))
  case .agentJoins(let name): .agentJoins(fill(name, cells))
  case .event(let name, let fields):
    .event(name: name, fields: .init(fields.all.map { ($0.name, fill($0.value, cells)) }))
  case .agentLeaves, .clock: stimulus
  }
}
