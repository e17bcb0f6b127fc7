// Every witness about the dialogue is played, and shows what it claims.

import Foundation
import Svar
import SvarDiagnostics
import SvarModel
import SvarTranscript
import Testing

@testable import SvarProofs

@Suite struct WitnessTests {
  private func flow(_ body: String) -> [String: String] {
    ProofBots.dialogue(["flow.yaml": "flow: order.status\n" + body])
  }

  /// Writes a bot's files, plays its witnesses and gives back what happened in each.
  private func play(
    _ files: [String: String]
  ) async throws -> [(witness: DialogueWitness, text: String, seen: [ConversationEvent])] {
    let folder = NSTemporaryDirectory() + "/svar-witness-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    let (bot, witnesses) = try unprovedBot(path: folder)
    var all: [(witness: DialogueWitness, text: String, seen: [ConversationEvent])] = []
    for witness in witnesses {
      let text = try await played(witness, with: bot)
      let (transcript, problems) = Transcript.parse(
        SourceFile(path: "witness.transcript", bytes: Array(text.utf8)))
      #expect(problems.isEmpty, "\(text)")
      var player = BotPlayer(bot: bot)
      let result = try await replay(transcript, with: &player)
      #expect(result.passed, "\(text)")
      all.append((witness, text, result.seen))
    }
    return all
  }

  private func says(_ key: String, in events: [ConversationEvent]) -> Bool {
    events.contains { event in
      if case .said(key, _) = event { return true }
      return false
    }
  }

  @Test func aTextIsNotSaid() async throws {
    let played = try await play(
      flow(
        """
        needs: [order_number]
        states:
          look:
            do: orders.find
            then:
              found: told
              not_found: told
          told:
            say: told
            then: resolved
        texts:
          told:
            en: |
              It is {order.state}.

        """))
    let (witness, text, seen) = try #require(played.first)
    #expect(played.count == 1 && witness.unsaid == "told")
    #expect(text.contains("orders.find: not_found"))
    #expect(!says("told", in: seen))
    #expect(seen.contains { if case .resolved("order.status") = $0 { true } else { false } })
  }

  @Test func aTextIsNotSaidAfterQuestionsAndChoices() async throws {
    let played = try await play(
      flow(
        """
        states:
          first:
            ask: order_number
            then: sure
          sure:
            say: sure
            choose:
              agrees: look
              refuses: resolved
          look:
            do: orders.find
            then:
              found: told
              not_found: resolved
          told:
            say: told
            then: resolved
        texts:
          sure:
            en: |
              {order_number}?
          told:
            en: |
              It comes {order.day}.

        """))
    let (_, text, seen) = try #require(played.first)
    #expect(played.count == 1)
    #expect(says("sure", in: seen) && !says("told", in: seen))
    #expect(text.contains("customer: yes"))
  }

  @Test func aQuestionIsNotPut() async throws {
    var files = flow(
      "states:\n  first:\n    ask: order_number\n    then: look\n  look:\n    do: orders.find\n"
        + "    then:\n      found: resolved\n      not_found: resolved\n")
    files["words.yaml"] = files["words.yaml"]?.replacing("Which order?", with: "Which, in {place}?")
    let played = try await play(files)
    let (_, _, seen) = try #require(played.first)
    #expect(seen.contains { if case .asked("order_number") = $0 { true } else { false } })
    #expect(!says("ask.order_number", in: seen))
  }

  @Test func questionsAreCounted() {
    let states = """
      needs: [order_number]
      states:
        sure:
          say: sure
          choose:
            agrees: look
            refuses: again
        again:
          forget: [order_number]
          ask: order_number
          then: sure
        look:
          do: orders.find
          then:
            found: resolved
            not_found: resolved
      texts:
        sure:
          en: |
            {order_number}?

      """
    #expect(ProofBots.ids(flow(states)) == [])
    #expect(ProofBots.ids(flow("max_questions: 3\n" + states)) == [])
    let found = ProofBots.check(flow("max_questions: 2\n" + states))
    #expect(found.map(\.id.name) == ["too-many-questions"])
    #expect(found.first?.notes.first?.message == "these: order_number, sure, order_number")
    var files = flow(states)
    files["bot.yaml"]? += "max_questions: 2\n"
    #expect(ProofBots.ids(files) == ["too-many-questions"])
  }

  @Test func humansAreCountedTo() throws {
    var definition = BotDefinition(id: "b", name: "b", languages: ["en"])
    definition.flows = [
      FlowDefinition(
        name: "f", needs: ["a"],
        states: [
          StateDefinition(name: "s", move: .choose([.init(name: "agrees", target: .resolved)]))
        ])
    ]
    definition.repair.unclear = [.say("unclear"), .say("unclear"), .offerHuman]
    let effort = try #require(EffortWalk.efforts(of: definition).first)
    #expect(
      effort.humanAfter == [
        .init(place: "a", messages: 2), .init(place: "s", messages: 3),
      ])
    #expect(
      effort.lines == [
        "f: at most 2 questions: a, s", "  a human at misunderstood message 2: a",
        "  a human at misunderstood message 3: s",
      ])
  }
}
