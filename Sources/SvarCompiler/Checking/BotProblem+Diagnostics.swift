// The only place that words the problems of the checks.

import SvarDiagnostics

extension BotProblem {
  var diagnostic: Diagnostic {
    func error(
      _ id: Diagnostic.ID, _ message: String, _ span: SourceSpan, notes: [Note] = [],
      fixIts: [FixIt] = []
    ) -> Diagnostic {
      Diagnostic(
        id: id, severity: .error, message: message, span: span, notes: notes, fixIts: fixIts)
    }
    func warning(
      _ id: Diagnostic.ID, _ message: String, _ span: SourceSpan, notes: [Note] = [],
      fixIts: [FixIt] = []
    ) -> Diagnostic {
      Diagnostic(
        id: id, severity: .warning, message: message, span: span, notes: notes, fixIts: fixIts)
    }
    func list(_ names: [String]) -> String { names.joined(separator: ", ") }
    switch self {
    case .noLanguage(let span):
      return error("no-language", "a bot speaks a language: 'languages: [en]'", span)
    case .unsupportedLanguage(let code, let known, let span):
      return warning(
        "unsupported-language",
        "nothing is known of '\(code)', only of \(list(known)): words match as written", span)
    case .languageNotSpoken(let code, let span, let meant):
      return warning(
        "language-not-spoken", "the bot does not speak '\(code)'; this is never used", span,
        fixIts: FixIt.didYouMean(meant, replacing: span))
    case .fallbackUnknown(let code, let spoken, let span):
      return error(
        "fallback-unknown", "'\(code)' is not one of the bot's languages, \(list(spoken))", span)
    case .reservedName(let name, let kind, let meaning, let span):
      return error(
        "reserved-name", "\(kind) cannot be called '\(name)', which means \(meaning)", span)
    case .pathOfTwo(let name, let kind, let span, let first):
      return error(
        "path-of-two", "'{\(name)}' would be this fact and \(kind)", span,
        notes: [Note("\(kind) is here", at: first)])
    case .humanUnheard(let languages, let span):
      return error(
        "human-unheard",
        "nobody can ask for a human in \(list(languages)): the intent has no phrases there", span)
    case .stepUnreachable(let ladder, let span):
      return warning(
        "step-unreachable", "'\(ladder)' has handed off before it comes to this step", span)
    case .afterMissing(let ladder, let span):
      return error("after-missing", "a step of '\(ladder)' needs 'after'", span)
    case .afterNotLater(let ladder, let span):
      return warning(
        "after-not-later", "this step of '\(ladder)' is not later than the one before it", span)
    case .timedStepNotSaid(let ladder, let span):
      return error("timed-step-not-said", "the steps of '\(ladder)' can only say something", span)
    case .verificationWithoutEnd(let flow, let span):
      return error(
        "verification-without-end",
        "flow '\(flow)' never ends 'resolved', so it proves nothing", span)
    case .unknownZone(let zone, let span, let nearest):
      return error(
        "unknown-zone", "'\(zone)' is not a time zone such as 'Europe/Oslo'", span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .unknownHolidays(let country, let span, let nearest):
      return error(
        "unknown-holidays", "the holidays of '\(country)' are not known", span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .hoursOverlap(let day, let span, let first):
      return warning(
        "hours-overlap", "the hours of \(day) overlap those of another line", span,
        notes: [Note("this one", at: first)])
    case .queueMissing(let languages, let span):
      return warning(
        "queue-missing", "no queue takes \(list(languages)); its customers go to the first queue",
        span)
    case .noEffect(let what, let span):
      return warning("no-effect", "\(what) has no effect in this version", span)
    case .keyIgnored(let key, let why, let span):
      return warning("key-ignored", "'\(key)' has no meaning here: \(why)", span)
    case .listedTwice(let name, let span, let first, let cut):
      return warning(
        "listed-twice", "'\(name)' stands in this list twice", span,
        notes: [Note("first here", at: first)], fixIts: dropping(cut))
    case .neverHeard(let kind, let name, let span):
      return warning(
        "never-heard", "\(kind) '\(name)' has no phrases, regexes or examples", span)
    case .languageBlockMissing(let intent, let languages, let span):
      return warning(
        "language-block-missing", "intent '\(intent)' is never heard in \(list(languages))", span)
    case .titleMissing(let intent, let language, let span):
      return warning(
        "title-missing", "intent '\(intent)' has no title in '\(language)' for '{title}'", span)
    case .overCircle(let intents, let span):
      return error(
        "over-circle", "these intents win over each other: \(list(intents))", span)
    case .orderAgainstOver(let name, let before, let span, let over):
      return error(
        "order-against-over", "'\(name)' stands behind '\(before)' here, but is over it", span,
        notes: over.map { [Note("by this", at: $0)] } ?? [])
    case .phraseTwice(let phrase, let span, let first, let cut):
      return warning(
        "phrase-twice", "'\(phrase)' stands here twice", span,
        notes: [Note("first here", at: first)], fixIts: dropping(cut))
    case .exampleTwice(let example, let span, let first, let cut):
      return warning(
        "example-twice", "'\(example)' stands here twice", span,
        notes: [Note("first here", at: first)], fixIts: dropping(cut))
    case .exampleOutOfScope(let example, let intent, let span, let first):
      return warning(
        "example-out-of-scope", "'\(example)' is also an example of '\(intent)'", span,
        notes: [Note("that one", at: first)])
    case .regexMatchesNothing(let span):
      return error(
        "matches-everything", "this regular expression matches where nothing stands: everywhere",
        span)
    case .andOutsidePhrases(let key, let span):
      return error(
        "and-outside-phrases", "'&' has a meaning in the phrases of an intent, not in '\(key)'",
        span)
    case .wordsOnly(let key, let span):
      return error("words-only", "'\(key)' takes words, no '< >', '{ }' or '*'", span)
    case .textSlotsTouch(let span):
      return warning(
        "text-slots-touch", "these take any words, so where one ends nobody can tell", span)
    case .textSlotTwice(let slot, let span, let first):
      return warning(
        "text-slot-twice", "'{\(slot)}' stands in this phrase twice; only the first is kept", span,
        notes: [Note("the first", at: first)])
    case .spokenNotPlain(let value, let span):
      return warning(
        "spoken-not-plain", "the first line of '\(value)' is what the bot says: plain words", span)
    case .valueLanguageMissing(let value, let name, let languages, let span):
      return warning(
        "value-language-missing", "'\(value)' of list '\(name)' has no words in \(list(languages))",
        span)
    case .listEmpty(let name, let span):
      return error("list-empty", "list '\(name)' has no values", span)
    case .valueOfTwo(let phrase, let value, let other, let span, let first):
      return warning(
        "value-of-two", "'\(phrase)' stands for '\(other)' and for '\(value)'", span,
        notes: [Note("for '\(other)' here", at: first)])
    case .ruleHidesList(let name, let span, let list):
      return warning(
        "rule-hides-list", "'<\(name)>' is this rule and never the list of that name", span,
        notes: [Note("the list", at: list)])
    case .unused(let kind, let name, let span):
      let message =
        switch kind {
        case .rule: "no phrase uses rule '\(name)'"
        case .list: "no slot, field or phrase uses list '\(name)'"
        case .action: "no flow runs action '\(name)'"
        case .flow: "nothing starts flow '\(name)': there is no intent of this name"
        }
      return warning(kind.id, message, span)
    case .boundsReversed(let from, let to, let fromSpan, let toSpan):
      return error(
        "bounds-reversed", "no number is at least \(from) and at most \(to)", fromSpan,
        fixIts: [
          FixIt(
            "swap them",
            edits: [
              FixIt.Edit(span: fromSpan, text: "\(to)"), FixIt.Edit(span: toSpan, text: "\(from)"),
            ])
        ])
    case .writeWithoutPlace(let text, let span):
      return warning(
        "write-without-place", "'\(text)' has no '#', so every value would be kept as typed", span)
    case .secretInText(let slot, let span):
      return error(
        "secret-in-text", "'\(slot)' is secret and never shown; this text could not be said", span)
    case .chooseEmpty(let state, let span):
      return error("choose-empty", "'\(state)' waits, and nothing leads out of it", span)
    case .answerMissing(let answer, let given, let span):
      return warning(
        "answer-missing", "'\(given)' leads somewhere, '\(answer)' would not be understood", span)
    case .waitShrinks(let span):
      return warning("wait-shrinks", "the gaps of a series get longer, not shorter", span)
    case .zeroDuration(let key, let span):
      return error("zero-duration", "'\(key)' needs a time longer than nothing", span)
    case .hoursWithoutQueue(let span):
      return warning(
        "hours-without-queue", "no queue has hours, so it is always 'open'", span)
    case .flowOutcomeUnknown(let outcome, let span, let nearest):
      return error(
        "outcome-unknown", "no action of this flow ends in '\(outcome)'", span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .actionWithoutOutcome(let action, let span):
      return error("action-without-outcome", "action '\(action)' never ends", span)
    case .fieldOfTwoTypes(let field, let type, let other, let span, let first):
      return error(
        "field-of-two-types", "'\(field)' is '\(type)' here and '\(other)' elsewhere", span,
        notes: [Note("'\(other)' here", at: first)])
    case .duplicateStub(let action, let span, let first):
      return error(
        "duplicate-stub", "the stubs of '\(action)' stand in two places", span,
        notes: [Note("first here", at: first)])
    case .stubUnreachable(let span, let first):
      return warning(
        "stub-unreachable", "an earlier stub without 'when' always fits", span,
        notes: [Note("this one", at: first)])
    case .unknownInput(let name, let action, let span, let nearest):
      return error(
        "unknown-input", "'\(action)' gets no '\(name)'", span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .badCondition(let text, let span):
      return error(
        "bad-condition",
        "'\(text)' fits no value; write 'LOW..HIGH' or 'ends 0-4', the smaller first", span)
    case .stubFieldMissing(let field, let outcome, let span):
      return warning(
        "stub-field-missing", "'\(outcome)' gives '\(field)', and this stub does not", span)
    case .stubFieldUnknown(let field, let outcome, let span, let nearest):
      return error(
        "unknown-field", "'\(outcome)' gives no '\(field)'", span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .valueUnknown(let value, let list, let span, let nearest):
      return error(
        "unknown-list-value", "list '\(list)' has no value '\(value)'", span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .pluralOfText(let path, let type, let span):
      return warning(
        "plural-of-text", "'\(path)' is '\(type)' and no number: this is always the second form",
        span)
    case .variantTwice(let span, let first):
      return warning(
        "variant-twice", "the same text stands among the variants twice", span,
        notes: [Note("first here", at: first)])
    }
  }

  private func dropping(_ span: SourceSpan?) -> [FixIt] {
    span.map { [FixIt("drop it", replacing: $0, with: "")] } ?? []
  }
}
