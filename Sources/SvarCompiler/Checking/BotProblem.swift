// What the checks can find wrong with a bot whose names are known: facts only. The wording stands in
// `BotProblem+Diagnostics.swift`.

import SvarDiagnostics

/// A part of a bot that means nothing, less than it seems, or something else.
enum BotProblem: Error, Equatable {
  // bot.yaml
  case noLanguage(at: SourceSpan)
  case unsupportedLanguage(String, known: [String], at: SourceSpan)
  case languageNotSpoken(String, at: SourceSpan, meant: String?)
  case fallbackUnknown(String, spoken: [String], at: SourceSpan)
  case reservedName(String, kind: String, meaning: String, at: SourceSpan)
  case pathOfTwo(String, kind: String, at: SourceSpan, first: SourceSpan)
  case humanUnheard(languages: [String], at: SourceSpan)
  case stepUnreachable(ladder: String, at: SourceSpan)
  case afterMissing(ladder: String, at: SourceSpan)
  case afterNotLater(ladder: String, at: SourceSpan)
  case timedStepNotSaid(ladder: String, at: SourceSpan)
  case verificationWithoutEnd(flow: String, at: SourceSpan)
  case unknownZone(String, at: SourceSpan, nearest: String?)
  case unknownHolidays(String, at: SourceSpan, nearest: String?)
  case hoursOverlap(day: String, at: SourceSpan, first: SourceSpan)
  case queueMissing(languages: [String], at: SourceSpan)
  case noEffect(String, at: SourceSpan)
  case keyIgnored(String, why: String, at: SourceSpan)
  case listedTwice(String, at: SourceSpan, first: SourceSpan, cut: SourceSpan?)
  // Intents, answers, phrases
  case neverHeard(kind: String, String, at: SourceSpan)
  case languageBlockMissing(intent: String, languages: [String], at: SourceSpan)
  case titleMissing(intent: String, language: String, at: SourceSpan)
  case overCircle([String], at: SourceSpan)
  case orderAgainstOver(String, before: String, at: SourceSpan, over: SourceSpan?)
  case phraseTwice(String, at: SourceSpan, first: SourceSpan, cut: SourceSpan?)
  case exampleTwice(String, at: SourceSpan, first: SourceSpan, cut: SourceSpan?)
  case exampleOutOfScope(String, intent: String, at: SourceSpan, first: SourceSpan)
  case regexMatchesNothing(at: SourceSpan)
  case andOutsidePhrases(of: String, at: SourceSpan)
  case wordsOnly(of: String, at: SourceSpan)
  case textSlotsTouch(at: SourceSpan)
  case textSlotTwice(String, at: SourceSpan, first: SourceSpan)
  // Lists, rules, slots, types
  case spokenNotPlain(value: String, at: SourceSpan)
  case valueLanguageMissing(value: String, list: String, languages: [String], at: SourceSpan)
  case listEmpty(String, at: SourceSpan)
  case valueOfTwo(String, value: String, other: String, at: SourceSpan, first: SourceSpan)
  case ruleHidesList(String, at: SourceSpan, list: SourceSpan)
  case unused(UnusedKind, String, at: SourceSpan)
  case boundsReversed(from: Int, to: Int, fromSpan: SourceSpan, toSpan: SourceSpan)
  case writeWithoutPlace(String, at: SourceSpan)
  case secretInText(String, at: SourceSpan)
  // Flows
  case chooseEmpty(state: String, at: SourceSpan)
  case answerMissing(String, given: String, at: SourceSpan)
  case waitShrinks(at: SourceSpan)
  case zeroDuration(of: String, at: SourceSpan)
  case hoursWithoutQueue(at: SourceSpan)
  case flowOutcomeUnknown(String, at: SourceSpan, nearest: String?)
  // Actions, events, stubs
  case actionWithoutOutcome(String, at: SourceSpan)
  case fieldOfTwoTypes(String, type: String, other: String, at: SourceSpan, first: SourceSpan)
  case duplicateStub(String, at: SourceSpan, first: SourceSpan)
  case stubUnreachable(at: SourceSpan, first: SourceSpan)
  case unknownInput(String, action: String, at: SourceSpan, nearest: String?)
  case badCondition(String, at: SourceSpan)
  case stubFieldMissing(String, outcome: String, at: SourceSpan)
  case stubFieldUnknown(String, outcome: String, at: SourceSpan, nearest: String?)
  case valueUnknown(String, list: String, at: SourceSpan, nearest: String?)
  // Texts
  case pluralOfText(String, type: String, at: SourceSpan)
  case variantTwice(at: SourceSpan, first: SourceSpan)
}

/// Things that are declared and that nothing uses.
enum UnusedKind: String, Sendable {
  case rule, list, action, flow

  var id: Diagnostic.ID {
    switch self {
    case .rule: "rule-unused"
    case .list: "list-unused"
    case .action: "action-unused"
    case .flow: "flow-unreachable"
    }
  }
}
