// What the compiler can find wrong with a bot whose files could be read: facts only.

import SvarDiagnostics

/// Kinds of things authors name.
enum NameKind: String, Sendable {
  case intent, answer, slot, list, type, action, event, flow, state, text, rule, level, outcome
  case language, reason, field, advice, value
  case intentCase = "case"
  case file = "built-in set"
}

/// A problem of meaning: a name that stands for nothing, an outcome that leads nowhere.
enum NameProblem: Error, Equatable {
  case unknown(NameKind, String, at: SourceSpan, nearest: String?)
  case duplicate(NameKind, String, at: SourceSpan, first: SourceSpan)
  case slotNotOfIntent(String, intent: String, at: SourceSpan)
  case outcomeMissing(String, state: String, of: String, at: SourceSpan)
  case outcomeUnknown(String, of: String, at: SourceSpan, nearest: String?)
  case targetUnknown(String, at: SourceSpan, nearest: String?)
  case stateUnreachable(String, at: SourceSpan)
  case stateWithoutMove(String, at: SourceSpan)
  case textUnused(String, at: SourceSpan)
  case languageMissing(what: String, languages: [String], at: SourceSpan)
  case placeUnknown(String, at: SourceSpan, nearest: String?)
  case askWithoutText(slot: String, at: SourceSpan)
  case ladderWithoutHuman(String, at: SourceSpan)
  case noWayToHuman(at: SourceSpan)
  case notServed(intent: String, at: SourceSpan)
  case levelWithoutFlow(String, at: SourceSpan)
  case verificationLoops(flow: String, at: SourceSpan)
  case ruleUsesItself(String, at: SourceSpan)
  case exampleOfTwo(String, other: String, at: SourceSpan, first: SourceSpan)
  case exampleNever(String, at: SourceSpan, never: SourceSpan)
  case ownExampleOtherWins(String, other: String, at: SourceSpan)
  case badRegex(String, at: SourceSpan)
  case slowRegex(String, at: SourceSpan)
  case regexGroupUnknown(String, at: SourceSpan, nearest: String?)
  case loopWithoutInput([String], at: SourceSpan)
  case buttonsTooMany(Int, at: SourceSpan)
  case replyTooLong(Int, at: SourceSpan)
  case bannedWords(String, at: SourceSpan)
  case emptyBot(path: String)
  case contextNeverFits(list: String, at: SourceSpan)
  case personalWithoutPurpose(String, at: SourceSpan)
  case matchesEverything(at: SourceSpan)
  case askedNeverUsed(String, at: SourceSpan)
}
