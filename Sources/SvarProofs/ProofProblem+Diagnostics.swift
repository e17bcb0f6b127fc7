// The only place that words what the proofs find.

import SvarDiagnostics

extension ProofProblem {
  package var diagnostic: Diagnostic {
    switch self {
    case .placeholderMayBeEmpty(
      let path, let text, let language, let place, let span, let said, let optional):
      var notes: [Note] = []
      if let said { notes.append(Note("said here, coming \(place)", at: said)) }
      if let optional { notes.append(Note("declared optional here", at: optional)) }
      notes.append(
        Note("write '{\(path)|…}', or a variant without the place", at: span))
      return Diagnostic(
        id: "placeholder-may-be-empty", severity: .error,
        message:
          "'\(path)' may have no value when '\(text)' is said, and no variant in '\(language)'"
          + " does without", span: span, notes: notes)
    case .checkMayBeEmpty(let value, let state, let span, let way):
      return Diagnostic(
        id: "check-may-be-empty", severity: .error,
        message: "'\(value)' may be empty in '\(state)', and none of the ways is for that",
        span: span,
        notes: [
          Note("coming \(way)", at: span),
          Note("ask for it first, or write 'check: \(value) known' before", at: span),
        ])
    case .askedNeverUsed(let slot, let span):
      return Diagnostic(
        id: "asked-never-used", severity: .warning,
        message: "'\(slot)' is asked for, and no action, text, check or colleague gets it",
        span: span)
    case .questionNeverAsked(let slot, let state, let span):
      return Diagnostic(
        id: "question-never-asked", severity: .warning,
        message: "'\(slot)' is always filled in '\(state)', so the question is never put",
        span: span)
    case .skippedSlotRequired(let slot, let action, let span):
      return Diagnostic(
        id: "skipped-slot-required", severity: .warning,
        message: "'\(action)' cannot do without '\(slot)', which the customer may leave open; it "
          + "would be asked for over and over", span: span,
        notes: [
          Note("write 'check: \(slot) known' before, or 'optional \(slot)' in the action", at: span)
        ])
    case .tooManyQuestions(let flow, let count, let limit, let questions, let span):
      return Diagnostic(
        id: "too-many-questions", severity: .warning,
        message: "'\(flow)' may put \(count) questions; 'max_questions' says \(limit)", span: span,
        notes: [Note("these: \(questions.joined(separator: ", "))", at: span)])
    default:
      return phraseDiagnostic
    }
  }

  private var phraseDiagnostic: Diagnostic {
    switch self {
    case .ambiguousPhrases(
      let sentence, let intent, let other, let isOpen, let span, let second):
      return Diagnostic(
        id: "ambiguous-phrases", severity: isOpen ? .note : .warning,
        message: "'\(sentence)' is '\(intent)' as well as '\(other)', and nothing decides",
        span: span,
        notes: [
          Note("this line of '\(other)' accepts it too, with as many words", at: second),
          Note("if one of them should win, say 'over: [\(other)]' in its intent", at: span),
        ])
    case .phraseAlwaysLoses(let phrase, let intent, let loss, let span):
      let note: Note
      switch loss {
      case .ownPhrase(let other):
        note = Note("this line accepts all of it, for the same intent", at: other)
      case .otherIntent(let name, let other):
        note = Note("this line of '\(name)' accepts all of it, and '\(name)' is over", at: other)
      case .ownNever(let other):
        note = Note("this 'never' line takes all of it away", at: other)
      }
      return Diagnostic(
        id: "phrase-always-loses", severity: .warning,
        message: "'\(phrase)' never decides for '\(intent)'", span: span, notes: [note])
    case .deadAlternative(let alternative, let span, let first, let cut):
      return Diagnostic(
        id: "dead-alternative", severity: .warning,
        message: "'\(alternative)' adds nothing: another alternative accepts all of it", span: span,
        notes: [Note("this one", at: first)],
        fixIts: cut.map { [FixIt("take it out", replacing: $0, with: "")] } ?? [])
    case .phraseNeverMatches(let example, let span, let never):
      return Diagnostic(
        id: "phrase-never-matches", severity: .warning,
        message: "a 'never' line of the same intent takes '\(example)' away", span: span,
        notes: [Note("this line", at: never)])
    case .exampleOfOther(let example, let other, let span, let phrase):
      return Diagnostic(
        id: "example-of-other", severity: .warning,
        message: "'\(example)' is covered by a phrase of '\(other)': the smallest change to it "
          + "goes there", span: span, notes: [Note("this phrase", at: phrase)])
    case .oneTypoApart(
      let sentence, let other, let word, let otherWord, let intent, let otherIntent, let span,
      let second):
      return Diagnostic(
        id: "one-typo-apart", severity: .warning,
        message: "'\(sentence)' and '\(other)' are a slip of the finger apart, and '\(intent)' and "
          + "'\(otherIntent)' do different things", span: span,
        notes: [
          Note("the other line", at: second),
          Note(
            "put '\(word)' and '\(otherWord)' under 'exact' in the language file if that is meant",
            at: span),
        ])
    case .negatedPhraseFires(let sentence, let intent, let span):
      return Diagnostic(
        id: "negated-phrase-fires", severity: .warning,
        message: "'\(sentence)' still decides for '\(intent)'", span: span)
    case .allowanceUnused(let sentence, let id, let span):
      return Diagnostic(
        id: "allowance-unused", severity: .warning,
        message: "'\(sentence)' is allowed, and no '\(id)' is found about it", span: span)
    case .notProven(let what, let budget, let span):
      return Diagnostic(
        id: "not-proven", severity: .note, message: "not proven: \(what) (\(budget))", span: span)
    default:
      return Diagnostic(id: "not-proven", severity: .note, message: "not proven", span: span)
    }
  }

  private var span: SourceSpan { SourceSpan(path: "bot.yaml", range: 0..<0) }
}
