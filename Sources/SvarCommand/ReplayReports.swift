// In: how transcripts went. Out: reports for programs: JUnit XML and coverage. Called by
// `svar replay`.

import SvarDiagnostics
import SvarModel
import SvarTranscript

/// How one transcript went.
struct ReplayOutcome {
  var path: String
  /// What is wrong with its text; nil where it was played.
  var problem: String?
  var result: ReplayResult?
  /// Demands that its comments name.
  var demands: [String] = []

  var passed: Bool { problem == nil && result?.passed == true }
}

/// A report as CI servers read it, a test case a transcript.
func junitReport(_ outcomes: [ReplayOutcome]) -> String {
  let failures = outcomes.count { !$0.passed }
  var lines = [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<testsuites tests=\"\(outcomes.count)\" failures=\"\(failures)\">",
    "  <testsuite name=\"transcripts\" tests=\"\(outcomes.count)\" failures=\"\(failures)\">",
  ]
  for outcome in outcomes {
    let folder = outcome.path.split(separator: "/").dropLast().joined(separator: "/")
    let head =
      "    <testcase name=\"\(xml(outcome.path))\" classname=\"\(xml(folder))\" time=\"0\""
    guard !outcome.passed else {
      lines.append(head + "/>")
      continue
    }
    lines.append(head + ">")
    if let problem = outcome.problem {
      lines.append("      <failure message=\"cannot be read\">\(xml(problem))</failure>")
    }
    for difference in outcome.result?.differences ?? [] {
      let message = "line \(difference.line): \(difference.title)"
      let diff = difference.diff.joined(separator: "\n")
      lines.append("      <failure message=\"\(xml(message))\">\(xml(diff))</failure>")
    }
    lines.append("    </testcase>")
  }
  return (lines + ["  </testsuite>", "</testsuites>", ""]).joined(separator: "\n")
}

/// Text for XML 1.0, which has no place for most controls.
private func xml(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n", "\t": result.unicodeScalars.append(scalar)
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Which parts of a bot transcripts have come by.
struct Coverage {
  private let intents: Part
  private let states: Part
  private let texts: Part
  private let actions: Part
  private let demands: [String]

  /// What there is of a kind, and what was seen of it.
  private struct Part {
    var all: [String]
    var seen: Set<String>

    var json: JSONValue {
      let missing = all.filter { !seen.contains($0) }
      return .object([
        ("all", .integer(all.count)), ("seen", .integer(all.count - missing.count)),
        ("missing", .strings(missing)),
      ])
    }
  }

  init(_ outcomes: [ReplayOutcome], bot: BotDefinition) {
    var seenIntents: Set<String> = []
    var seenStates: Set<String> = []
    var seenTexts: Set<String> = []
    var seenActions: Set<String> = []
    for event in outcomes.flatMap({ $0.result?.seen ?? [] }) {
      switch event {
      case .intent(let name, _): seenIntents.insert(name)
      case .state(let place): seenStates.insert(place)
      case .said(let key, _): seenTexts.insert(key)
      case .run(let action, _, _): seenActions.insert(action)
      default: break
      }
    }
    intents = Part(all: bot.intents.map(\.name), seen: seenIntents)
    states = Part(all: bot.flows.flatMap(Self.stops), seen: seenStates)
    let keys = Set(bot.texts.keys).union(bot.flows.flatMap(\.texts.keys))
    texts = Part(all: keys.sorted(), seen: seenTexts)
    actions = Part(all: bot.actions.map(\.name), seen: seenActions)
    demands = Set(outcomes.flatMap(\.demands)).sorted()
  }

  /// The states of a flow in which a conversation can stand still.
  private static func stops(_ flow: FlowDefinition) -> [String] {
    flow.states.compactMap { state in
      switch state.move {
      case .ask, .choose, .advise, .wait: "\(flow.name)/\(state.name)"
      case .pass, .run, .check, .handOff: nil
      }
    }
  }

  var json: JSONValue {
    .object([
      ("intents", intents.json), ("states", states.json), ("texts", texts.json),
      ("actions", actions.json), ("demands", .strings(demands)),
    ])
  }
}
