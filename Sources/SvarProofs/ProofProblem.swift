// What the proofs can find: facts only. The wording stands in `ProofProblem+Diagnostics.swift`.

import SvarDiagnostics

/// Something shown about a bot that compiles, or that keeps it from compiling.
package enum ProofProblem: Equatable, Sendable {
  // Dialogue.

  /// On some way no variant of a text can be filled.
  case placeholderMayBeEmpty(
    path: String, text: String, language: String, where: String, at: SourceSpan, said: SourceSpan?,
    isOptional: SourceSpan?)
  /// A `check` comes to a slot or field that may be empty.
  case checkMayBeEmpty(value: String, state: String, at: SourceSpan, way: String)
  case askedNeverUsed(slot: String, at: SourceSpan)
  /// A question whose slot is always filled when the flow comes to it.
  case questionNeverAsked(slot: String, state: String, at: SourceSpan)
  /// An action demands a slot that the customer may leave open: it is asked for over and over.
  case skippedSlotRequired(slot: String, action: String, at: SourceSpan)
  /// A flow may ask more than its author allows.
  case tooManyQuestions(flow: String, count: Int, limit: Int, questions: [String], at: SourceSpan)

  // Phrases.

  /// Two intents share a sentence and nothing decides; `isOpen` where only words under `*` or in a
  /// text slot make it so.
  case ambiguousPhrases(
    sentence: String, intent: String, other: String, isOpen: Bool, at: SourceSpan, and: SourceSpan)
  /// Every sentence of a phrase is taken by another line.
  case phraseAlwaysLoses(phrase: String, intent: String, to: PhraseLoss, at: SourceSpan)
  /// `cut` is what to take out, where more than one alternative is left.
  case deadAlternative(alternative: String, at: SourceSpan, first: SourceSpan, cut: SourceSpan?)
  /// An example that its own `never` takes away.
  case phraseNeverMatches(example: String, at: SourceSpan, never: SourceSpan)
  case exampleOfOther(example: String, other: String, at: SourceSpan, phrase: SourceSpan)
  case oneTypoApart(
    sentence: String, other: String, word: String, otherWord: String, intent: String,
    otherIntent: String, at: SourceSpan, and: SourceSpan)
  case negatedPhraseFires(sentence: String, intent: String, at: SourceSpan)

  /// What an author allowed is not found, so that the line does nothing.
  case allowanceUnused(sentence: String, id: String, at: SourceSpan)

  /// A search that its budget ended.
  case notProven(what: String, budget: String, at: SourceSpan)
}

/// What takes every sentence of a phrase.
package enum PhraseLoss: Equatable, Sendable {
  /// Other lines of the same intent say the same.
  case ownPhrase(SourceSpan)
  /// An intent that is `over` this one.
  case otherIntent(String, SourceSpan)
  case ownNever(SourceSpan)
}
