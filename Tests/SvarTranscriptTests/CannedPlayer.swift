import SvarDiagnostics
import SvarModel
import Testing

@testable import SvarTranscript

/// A player that knows by heart what each stimulus causes.
struct CannedPlayer: TranscriptPlayer {
  /// The first line of a stimulus's lane → what happens.
  var script: [String: [ConversationEvent]]
  /// What it was told, in order.
  var headers: [Transcript.Header] = []
  var played: [String] = []
  var answers: [ScriptedAnswers] = []

  init(_ script: [String: [ConversationEvent]]) { self.script = script }

  mutating func begin(_ header: Transcript.Header) async throws { headers.append(header) }

  mutating func play(
    _ stimulus: Transcript.Stimulus, answers: ScriptedAnswers
  ) async throws -> [ConversationEvent] {
    played.append(stimulus.line)
    self.answers.append(answers)
    return script[stimulus.line] ?? []
  }
}

/// What "where is LG-1?" causes in most of these tests.
let parcelEvents: [ConversationEvent] = [
  .customer(text: "where is LG-1?"),
  .language("en"),
  .intent(name: "order.status", waits: false),
  .slot(name: "order_number", value: .text("LG-1")),
  .started(flow: "order.status"),
  .run(action: "orders.find", call: 1, inputs: [NamedValue("order_number", .text("LG-1"))]),
  .actionAnswered(
    action: "orders.find", outcome: "found",
    fields: [NamedValue("order.day", .date("2026-11-27"))]),
  .said(key: "coming", text: "LG-1 comes on Friday."),
  .resolved("order.status"),
]

let parcelScript: [String: [ConversationEvent]] = [
  "customer: where is LG-1?": parcelEvents,
  "customer: thanks": [
    .customer(text: "thanks"), .intent(name: "thanks", waits: false),
    .said(key: "reply", text: "You're welcome."),
  ],
  "customer: a human": [
    .customer(text: "a human"), .intent(name: "human.request", waits: false),
    .handoff(handoffPackage), .owner(.waiting),
    .said(key: "handoff.queued", text: "I've put you in line.\nPlease wait."),
  ],
  "agent joins: Kari": [.agentJoined(name: "Kari"), .owner(.human), .silence],
  "customer: hello?": [.customer(text: "hello?"), .silence],
]

let handoffPackage: HandoffPackage = {
  var package = HandoffPackage(
    reason: .asked, summary: "your parcel", language: "en", mood: "calm", queue: "support",
    queueIsOpen: true, opensAt: nil, waitingSince: "2026-11-23T12:00:00+01:00")
  package.slots = [.init(name: "order_number", value: .text("LG-1"), turn: 1)]
  package.intents = ["order.status", "human.request"]
  return package
}()

func transcript(
  _ text: String, _ location: SourceLocation = #_sourceLocation
) -> Transcript {
  let (transcript, diagnostics) = Transcript.parse(SourceFile(path: "x.transcript", text: text))
  #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message))", sourceLocation: location)
  return transcript
}

/// Replays a text with a script.
func replayed(
  _ text: String, _ script: [String: [ConversationEvent]] = parcelScript
) async throws -> ReplayResult {
  var player = CannedPlayer(script)
  return try await replay(transcript(text), with: &player)
}

/// The problems of a text: `2:1 bad-clock`.
func problems(_ text: String) -> [String] { problems(SourceFile(path: "x.transcript", text: text)) }

func problems(_ file: SourceFile) -> [String] {
  Transcript.parse(file).1.map { diagnostic in
    let place = file.place(at: diagnostic.span.range.lowerBound)
    return "\(place.line):\(place.column) \(diagnostic.id.name)"
  }
}
