import SvarCompiler
import SvarDiagnostics
import Testing

/// Each finding about the dialogue in a bot that has it, and in the same bot mended.
@Suite struct DialogueProofTests {
  /// A flow with the given states and texts.
  private func flow(_ body: String) -> [String: String] {
    ProofBots.dialogue(["flow.yaml": "flow: order.status\n" + body])
  }

  private let look = """
    needs: [order_number]
    states:
      look:
        do: orders.find
        then:
          found: told
          not_found: told

    """

  @Test func aFieldOfAnotherOutcomeMayBeEmpty() {
    let body = look + "  told:\n    say: told\n    then: resolved\n"
    let bad = flow(body + "texts:\n  told:\n    en: |\n      It is {order.state}.\n")
    let found = ProofBots.check(bad)
    #expect(found.map(\.id.name) == ["placeholder-may-be-empty"])
    #expect(found.first?.severity == .error)
    #expect(
      found.first?.notes.first?.message.contains("'orders.find' ending in 'not_found'") == true)
    for good in ["It is {order.state|on its way}.", "It is {order_number}."] {
      #expect(ProofBots.ids(flow(body + "texts:\n  told:\n    en: |\n      \(good)\n")) == [])
    }
    // Another variant that can always be filled.
    #expect(
      ProofBots.ids(
        flow(
          body + "texts:\n  told:\n    en:\n      - |\n        It is {order.state}.\n      - |\n"
            + "        I don't know.\n")) == [])
  }

  @Test func anOptionalFieldMayBeEmpty() {
    let body =
      look.replacing("not_found: told", with: "not_found: resolved")
      + "  told:\n    say: told\n    then: resolved\n"
    let bad = flow(body + "texts:\n  told:\n    en: |\n      It comes {order.day}.\n")
    #expect(ProofBots.ids(bad) == ["placeholder-may-be-empty"])
    #expect(
      ProofBots.check(bad).first?.notes.contains { $0.message == "declared optional here" } == true)
    let good = flow(body + "texts:\n  told:\n    en: |\n      It is {order.state}.\n")
    #expect(ProofBots.ids(good) == [])
  }

  @Test func whatIsForgottenIsEmpty() {
    let states = """
      needs: [order_number]
      states:
        again:
          forget: [order_number]
          ask: colour
          then: told
        told:
          say: told
          then: resolved
      texts:
        told:
          en: |
            {order_number} and {colour|some colour}.

      """
    #expect(ProofBots.ids(flow(states)) == ["placeholder-may-be-empty"])
    #expect(ProofBots.ids(flow(states.replacing("    forget: [order_number]\n", with: ""))) == [])
  }

  /// The text of a state that asks is said before the value is forgotten.
  @Test func aValueMayBeNamedWhileItIsForgotten() {
    let states = """
      needs: [order_number]
      states:
        look:
          do: orders.find
          then:
            found: resolved
            not_found: unknown
        unknown:
          say: unknown
          forget: [order_number]
          ask: order_number
          then: look
      texts:
        unknown:
          en: |
            There is no {order_number}.

      """
    #expect(ProofBots.ids(flow(states)) == [])
  }

  @Test func aKnownSlotIsFilled() {
    let states = """
      states:
        start:
          check: colour known
          then:
            known: told
            unknown: other
        told:
          say: told
          then: resolved
        other:
          say: other
          then: resolved
      texts:
        told:
          en: |
            {colour}!
        other:
          en: |
            None.

      """
    #expect(ProofBots.ids(flow(states)) == [])
    #expect(
      ProofBots.ids(flow(states.replacing("None.", with: "{colour}?")))
        == ["placeholder-may-be-empty"])
  }

  @Test func aCheckMayComeToAnEmptySlot() {
    let states = """
      states:
        start:
          ask: colour
          then: which
        which:
          check: colour
          then:
            red: resolved
            blue: resolved

      """
    // 'colour' is optional: the customer may leave it open.
    let found = ProofBots.check(flow(states))
    #expect(found.map(\.id.name) == ["check-may-be-empty"])
    #expect(found.first?.notes.first?.message == "coming after 'colour' left open")
    var mended = ProofBots.dialogue(["flow.yaml": "flow: order.status\n" + states])
    mended["words.yaml"] = mended["words.yaml"]?.replacing("shade, optional: true", with: "shade")
    #expect(ProofBots.ids(mended) == [])
  }

  @Test func aReplyMayComeBeforeAnythingWasTold() {
    let reply =
      "intent: hello\nby: bot\nen:\n  phrases: |\n    hello there\n  reply: |\n    Your {colour} one.\n"
    #expect(
      ProofBots.ids(ProofBots.dialogue(["hello.yaml": reply])).contains("placeholder-may-be-empty"))
    #expect(
      !ProofBots.ids(
        ProofBots.dialogue(["hello.yaml": reply.replacing("{colour}", with: "{colour|nice}")])
      ).contains("placeholder-may-be-empty"))
  }

  @Test func aSlotIsAskedForAndNeverUsed() {
    let states = "needs: [place]\nstates:\n  told:\n    say: told\n    then: resolved\n"
    #expect(
      ProofBots.ids(flow(states + "texts:\n  told:\n    en: |\n      Thanks.\n"))
        == ["asked-never-used"])
    #expect(
      ProofBots.ids(flow(states + "texts:\n  told:\n    en: |\n      To {place}.\n")) == [])
    // A colleague gets all slots.
    #expect(
      ProofBots.ids(
        flow(
          states.replacing("then: resolved", with: "handoff: complex")
            + "texts:\n  told:\n    en: |\n      Thanks.\n")) == [])
  }

  @Test func aQuestionIsNeverPut() {
    let states = """
      needs: [order_number]
      states:
        again:
          ask: order_number
          then: look
        look:
          do: orders.find
          then:
            found: resolved
            not_found: resolved

      """
    #expect(ProofBots.ids(flow(states)) == ["question-never-asked"])
    #expect(
      ProofBots.ids(
        flow(states.replacing("    ask: order", with: "    forget: [order_number]\n    ask: order"))
      )
        == [])
  }

  @Test func aSlotMayBeSkippedThatAnActionNeeds() {
    var files = flow(
      """
      states:
        look:
          do: orders.find
          then:
            found: resolved
            not_found: resolved

      """)
    files["words.yaml"] = files["words.yaml"]?.replacing(
      "{type: order_number}", with: "{type: order_number, optional: true}")
    #expect(ProofBots.ids(files) == ["skipped-slot-required"])
    files["words.yaml"] = files["words.yaml"]?.replacing(
      "in: [order_number]", with: "in: [optional order_number]")
    #expect(ProofBots.ids(files) == [])
  }

  /// A corrected value leads back only along the way that was gone.
  @Test func correctionsGoBackAlongTheWay() {
    let states = """
      needs: [order_number]
      states:
        look:
          do: orders.find
          then:
            found: told
            not_found: other
        told:
          say: told
          choose:
            agrees: resolved
            refuses: resolved
        other:
          say: other
          choose:
            agrees: resolved
            refuses: resolved
      texts:
        told:
          en: |
            {order_number} is {order.state}. Good?
        other:
          en: |
            No {order_number}?

      """
    #expect(ProofBots.ids(flow(states)) == [])
  }

  @Test func aFlowThatIsOnlyCalledKnowsWhatItsCallersFilled() {
    var files = flow(
      """
      needs: [order_number]
      states:
        start:
          check: mood
          then:
            calm: more
            upset: resolved

      """)
    files["more.yaml"] =
      "flow: more\nstates:\n  told:\n    say: told\n    then: resolved\ntexts:\n  told:\n    en: |\n      {order_number}.\n"
    #expect(ProofBots.ids(files) == [])
    files["flow.yaml"] = files["flow.yaml"]?.replacing("needs: [order_number]\n", with: "")
    #expect(ProofBots.ids(files) == ["placeholder-may-be-empty"])
  }
}
