// What the compiler can find wrong with a bot whose files could be read: facts only.

import SvarDiagnostics

/// Kinds of things authors name.
enum NameKind: String, Sendable, CaseIterable {
  case intent, answer, slot, list, type, action, event, flow, state, text, rule, level
  case reason, field, advice, value
  case intentCase = "case"
  case file = "built-in set"
  case finding = "finding that can be allowed"

  /// The id of a name that stands for nothing.
  var unknownID: Diagnostic.ID {
    switch self {
    case .intent: "unknown-intent"
    case .answer: "unknown-answer"
    case .slot: "unknown-slot"
    case .list: "unknown-list"
    case .type: "unknown-type"
    case .action: "unknown-action"
    case .flow: "unknown-flow"
    case .text: "unknown-text"
    case .rule: "unknown-rule"
    case .level: "unknown-level"
    case .reason: "unknown-reason"
    case .field: "unknown-field"
    case .advice: "unknown-advice"
    case .file: "unknown-include"
    case .finding: "unknown-finding"
    case .value: "unknown-list-value"
    // Cases are declared only, events are named as outcomes of 'wait' only, states as targets.
    case .event, .intentCase: "outcome-unknown"
    case .state: "target-unknown"
    }
  }

  /// The id of a name that is declared twice.
  var duplicateID: Diagnostic.ID {
    switch self {
    case .intent: "duplicate-intent"
    case .answer: "duplicate-answer"
    case .slot: "duplicate-slot"
    case .list: "duplicate-list"
    case .type: "duplicate-type"
    case .action: "duplicate-action"
    case .event: "duplicate-event"
    case .flow: "duplicate-flow"
    case .text: "duplicate-text"
    case .rule: "duplicate-rule"
    case .intentCase: "duplicate-case"
    // Keys of one mapping; the reader of YAML sees them first.
    case .level, .state, .reason, .field, .advice, .value, .file, .finding: "duplicate-key"
    }
  }
}

/// A problem of meaning: a name that stands for nothing, an outcome that leads nowhere.
enum NameProblem: Error, Equatable {
  case unknown(NameKind, String, at: SourceSpan, nearest: String?)
  case duplicate(NameKind, String, at: SourceSpan, first: SourceSpan)
  /// `last` is the last slot that the intent lists.
  case slotNotOfIntent(String, intent: String, at: SourceSpan, last: SourceSpan?)
  /// `beside` is an outcome of the same table and where it leads, if there is one.
  case outcomeMissing(
    String, state: String, of: String, at: SourceSpan, beside: SourceSpan?, target: String?)
  case outcomeUnknown(String, of: String, at: SourceSpan, nearest: String?)
  case targetUnknown(String, at: SourceSpan, nearest: String?)
  case stateUnreachable(String, at: SourceSpan)
  case stateWithoutMove(String, at: SourceSpan)
  /// A table where one target is meant.
  case thenNeedsTarget(of: String, at: SourceSpan)
  /// One target where each outcome needs its own.
  case thenNeedsTable(of: String, outcomes: [String], at: SourceSpan)
  case textUnused(String, at: SourceSpan)
  case languageMissing(what: String, languages: [String], at: SourceSpan)
  case placeUnknown(String, at: SourceSpan, nearest: String?)
  case askWithoutText(slot: String, at: SourceSpan)
  case ladderWithoutHuman(String, at: SourceSpan)
  /// `isThere`: the intent `human.request` only needs to be named.
  case noWayToHuman(at: SourceSpan, isThere: Bool)
  case notServed(intent: String, at: SourceSpan)
  case levelWithoutFlow(String, at: SourceSpan)
  case verificationLoops(flow: String, at: SourceSpan)
  case ruleUsesItself(String, at: SourceSpan)
  case exampleOfTwo(String, other: String, at: SourceSpan, first: SourceSpan)
  case badRegex(String, at: SourceSpan)
  /// What the lint says of it.
  case slowRegex(String, at: SourceSpan)
  /// `group` is where the name stands in the regex.
  case regexGroupUnknown(String, at: SourceSpan, group: SourceSpan?, nearest: String?)
  case loopWithoutInput([String], at: SourceSpan)
  case buttonsTooMany(Int, at: SourceSpan)
  case replyTooLong(Int, at: SourceSpan)
  case bannedWords(String, at: SourceSpan)
  case emptyBot(path: String)
  case contextNeverFits(list: String, at: SourceSpan)
  case personalWithoutPurpose(String, at: SourceSpan)
  case matchesEverything(at: SourceSpan)
  case checkOfGiven(list: String, at: SourceSpan)
  case tooManyForms(String, at: SourceSpan)
}
