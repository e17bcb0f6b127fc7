import SvarDiagnostics

/// Every kind of problem that the proofs can report, with one line that explains it; the
/// documentation has a page for each.
package enum ProofDiagnostics {
  package static let all: [DiagnosticKind] = [
    .init("placeholder-may-be-empty", .error, "A text that cannot be filled on some way to it."),
    .init("check-may-be-empty", .error, "A 'check' that may come to a value that is empty."),
    .init("asked-never-used", .warning, "A slot that is asked for and that nothing reads."),
    .init("question-never-asked", .warning, "A question whose slot is always filled before it."),
    .init(
      "skipped-slot-required", .warning,
      "An action that needs a slot which the customer may leave open."),
    .init("too-many-questions", .warning, "A flow that may ask more than 'max_questions' allows."),
    .init(
      "ambiguous-phrases", .warning, "A sentence of two intents between which nothing decides."),
    .init("phrase-always-loses", .warning, "A phrase that never decides anything."),
    .init("dead-alternative", .warning, "An alternative whose sentences another one has too."),
    .init("phrase-never-matches", .warning, "An example that its own 'never' line takes away."),
    .init("example-of-other", .warning, "An example that a phrase of another intent covers."),
    .init("one-typo-apart", .warning, "Two intents that a slip of the finger mistakes."),
    .init("negated-phrase-fires", .warning, "A negated sentence that still decides."),
    .init("allowance-unused", .warning, "Something is allowed that is not found."),
    .init("not-proven", .note, "A search that ended at its limit, so that nothing is shown."),
  ]
}
