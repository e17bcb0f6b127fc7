import SvarDiagnostics

/// What the bot does for an intent: states, and the texts they say.
package struct FlowSyntax: Equatable, Sendable {
  package enum Digression: String, CaseIterable, Sendable {
    case resume, drop, later
  }

  package var name: SpannedText
  package var needs: [SpannedText] = []
  package var once: Spanned<OnceSyntax>?
  package var mood: SpannedText?
  package var digression: Spanned<Digression>?
  /// More questions than this on one way are told.
  package var maxQuestions: Spanned<Int>?
  /// Where outcomes lead that a state's own table leaves out.
  package var then: [TransitionSyntax] = []
  /// The first is where the flow starts.
  package var states: [StateSyntax] = []
  package var texts: [TextSyntax] = []
}

/// A state makes one move, and `then` says where its outcomes lead.
package struct StateSyntax: Equatable, Sendable {
  package enum Move: Equatable, Sendable {
    case ask(slot: SpannedText)
    case choose([TransitionSyntax])
    case advise(SpannedText, choose: [TransitionSyntax])
    case act(action: SpannedText)
    case check(SpannedText)
    /// Gaps in seconds; the last one repeats.
    case wait([DurationSyntax])
    case handoff(reason: SpannedText)
  }

  package enum Next: Equatable, Sendable {
    case target(SpannedText)
    case table([TransitionSyntax])
  }

  package var name: SpannedText
  package var once: Spanned<OnceSyntax>?
  package var say: SpannedText?
  package var forget: [SpannedText] = []
  package var move: Move?
  /// The word that names the move.
  package var moveSpan: SourceSpan?
  package var then: Next?
  package var span: SourceSpan
}

package struct TransitionSyntax: Equatable, Sendable {
  package var outcome: SpannedText
  /// A state, a flow, `resolved`, `resume` or `quiet`.
  package var target: SpannedText
}

/// A text of the bot in all its languages.
package struct TextSyntax: Equatable, Sendable {
  package var key: SpannedText
  package var languages: [TextsInLanguage]
}

/// The variants of a text in one language.
package struct TextsInLanguage: Equatable, Sendable {
  package var language: SpannedText
  package var variants: [TextTemplate]
}
