// The only place that words the compiler's problems.

import SvarDiagnostics

extension NameProblem {
  /// - Parameter sources: The author's files, which edits fit into.
  func diagnostic(in sources: SourceMap) -> Diagnostic {
    switch self {
    case .unknown(let kind, let name, let span, let nearest):
      Diagnostic(
        id: kind.unknownID, severity: .error, message: "no \(kind.rawValue) is called '\(name)'",
        span: span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .duplicate(let kind, let name, let span, let first):
      Diagnostic(
        id: kind.duplicateID, severity: .error,
        message: "\(kind.rawValue) '\(name)' is declared twice", span: span,
        notes: [Note("first declared here", at: first)])
    case .slotNotOfIntent(let slot, let intent, let span, let last):
      Diagnostic(
        id: "slot-not-of-intent", severity: .warning,
        message: "'\(slot)' is not among the slots of '\(intent)'", span: span,
        fixIts: Self.inserting(", \(slot)", afterItem: last, in: sources))
    case .outcomeMissing(let outcome, let state, let move, let span, let beside, let target):
      Diagnostic(
        id: "outcome-missing", severity: .error,
        message: "'\(move)' can end in '\(outcome)', which leads nowhere in '\(state)'", span: span,
        fixIts: (target == nil || target == "resolved"
          ? ["resolved", "resume"] : ["resolved", target ?? ""])
          .flatMap { Self.adding("\(outcome): \($0)", before: beside, in: sources) })
    case .outcomeUnknown(let outcome, let move, let span, let nearest):
      Diagnostic(
        id: "outcome-unknown", severity: .error,
        message: "'\(move)' never ends in '\(outcome)'", span: span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .targetUnknown(let target, let span, let nearest):
      Diagnostic(
        id: "target-unknown", severity: .error,
        message: "'\(target)' is no state of this flow, no flow and none of the words 'resolved', "
          + "'resume', 'quiet'", span: span, fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .stateUnreachable(let state, let span):
      Diagnostic(
        id: "state-unreachable", severity: .warning,
        message: "nothing leads to state '\(state)'", span: span)
    case .stateWithoutMove(let state, let span):
      Diagnostic(
        id: "state-without-move", severity: .error,
        message: "state '\(state)' makes no move and leads nowhere; add 'then:'", span: span)
    case .thenNeedsTarget(let move, let span):
      Diagnostic(
        id: "then-needs-target", severity: .error,
        message: "'\(move)' goes on in one way: 'then: STATE'", span: span)
    case .thenNeedsTable(let move, let outcomes, let span):
      Diagnostic(
        id: "then-needs-table", severity: .error,
        message: "'\(move)' can end in \(outcomes.joined(separator: ", ")); 'then' needs a line "
          + "for each", span: span)
    case .textUnused(let key, let span):
      Diagnostic(
        id: "text-unused", severity: .warning, message: "text '\(key)' is never said", span: span)
    case .languageMissing(let what, let languages, let span):
      Diagnostic(
        id: "language-missing", severity: .error,
        message: "\(what) has no \(languages.joined(separator: ", "))", span: span)
    case .placeUnknown(let path, let span, let nearest):
      Diagnostic(
        id: "unknown-placeholder", severity: .error,
        message: "no slot, field or fact is called '\(path)'", span: span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .askWithoutText(let slot, let span):
      Diagnostic(
        id: "question-missing", severity: .error,
        message: "'\(slot)' is asked for, but there is no text 'ask.\(slot)'", span: span)
    case .ladderWithoutHuman(let ladder, let span):
      Diagnostic(
        id: "ladder-without-human", severity: .error,
        message: "the last step of '\(ladder)' must offer a human or hand off", span: span)
    case .noWayToHuman(let span, let isThere):
      Diagnostic(
        id: "no-way-to-human", severity: .error,
        message: "a bot with flows needs a way to a human: 'include: standard' and "
          + "'human: human.request'", span: span,
        fixIts: isThere
          ? [
            FixIt(
              "write 'human: human.request'",
              replacing: .at(span.range.upperBound, in: span.path),
              with: "\nhuman: human.request")
          ] : [])
    case .notServed(let intent, let span):
      Diagnostic(
        id: "intent-not-served", severity: .warning,
        message: "intent '\(intent)' has neither a flow nor a reply", span: span)
    case .levelWithoutFlow(let level, let span):
      Diagnostic(
        id: "level-without-flow", severity: .error,
        message: "no flow under 'verification:' proves level '\(level)'", span: span)
    case .verificationLoops(let flow, let span):
      Diagnostic(
        id: "verification-loops", severity: .error,
        message: "flow '\(flow)' proves a level and runs an action that needs it", span: span)
    case .ruleUsesItself(let rule, let span):
      Diagnostic(
        id: "rule-uses-itself", severity: .error, message: "rule '\(rule)' uses itself", span: span)
    case .exampleOfTwo(let example, let other, let span, let first):
      Diagnostic(
        id: "example-of-two", severity: .warning,
        message: "'\(example)' is also an example of '\(other)' and decides for neither",
        span: span, notes: [Note("the other one", at: first)])
    case .badRegex(let why, let span):
      Diagnostic(
        id: "bad-regex", severity: .error, message: "not a regular expression: \(why)", span: span)
    case .slowRegex(let kind, let span):
      Diagnostic(
        id: "slow-regex", severity: .warning,
        message: "\(kind); write '{1,20}' or '++'",
        span: span)
    case .regexGroupUnknown(let name, let span, let group, let nearest):
      Diagnostic(
        id: "unknown-slot", severity: .error,
        message: "the group '\(name)' names no slot",
        span: group ?? span,
        fixIts: group.map { FixIt.didYouMean(nearest, replacing: $0) } ?? [])
    case .loopWithoutInput(let states, let span):
      Diagnostic(
        id: "loop-without-input", severity: .error,
        message: "these states follow each other without end: \(states.joined(separator: ", "))",
        span: span)
    case .buttonsTooMany(let count, let span):
      Diagnostic(
        id: "buttons-too-many", severity: .warning,
        message: "\(count) choices at once; customers are offered four at most", span: span)
    case .replyTooLong(let length, let span):
      Diagnostic(
        id: "reply-too-long", severity: .warning,
        message: "the text has \(length) characters; more than 300 are not read", span: span)
    case .bannedWords(let words, let span):
      Diagnostic(
        id: "banned-words", severity: .warning, message: "the bot never says '\(words)'",
        span: span)
    case .emptyBot(let path):
      Diagnostic(
        id: "empty-bot", severity: .error, message: "there is no intent in this bot",
        span: SourceSpan(path: path, range: 0..<0))
    case .contextNeverFits(let list, let span):
      Diagnostic(
        id: "context-never-fits", severity: .warning,
        message: "no value of '\(list)' has a context in which this 'when' holds", span: span)
    case .personalWithoutPurpose(let slot, let span):
      Diagnostic(
        id: "personal-without-purpose", severity: .error,
        message: "'\(slot)' holds personal data: say 'personal: {purpose: ..., keep: ...}'",
        span: span)
    case .matchesEverything(let span):
      Diagnostic(
        id: "matches-everything", severity: .error,
        message: "this phrase accepts nothing or everything: it has no word that must be there",
        span: span)
    case .checkOfGiven(let list, let span):
      Diagnostic(
        id: "check-of-given", severity: .error,
        message: "the values of '\(list)' are given at run time, so no table can name them all",
        span: span)
    case .tooManyForms(let why, let span):
      Diagnostic(
        id: "too-many-forms", severity: .error, message: "the phrase cannot be built: \(why)",
        span: span)
    }
  }

  /// A line more in a table, or an item more where the table stands in braces.
  private static func adding(
    _ text: String, before span: SourceSpan?, in sources: SourceMap
  ) -> [FixIt] {
    guard let span, let file = sources[span.path] else { return [] }
    let start = file.lineRange(file.lineIndex(at: span.range.lowerBound)).lowerBound
    let before = file.bytes[start..<min(max(start, span.range.lowerBound), file.bytes.count)]
    let isLine = before.allSatisfy { $0 == 0x20 }
    let end = isLine ? "\n" + String(repeating: " ", count: before.count) : ", "
    return [
      FixIt(
        "add '\(text)'", replacing: .at(span.range.lowerBound, in: span.path), with: text + end)
    ]
  }

  /// An item more after the last of a list in brackets.
  private static func inserting(
    _ text: String, afterItem span: SourceSpan?, in sources: SourceMap
  ) -> [FixIt] {
    guard let span, let file = sources[span.path] else { return [] }
    let rest = file.bytes[min(span.range.upperBound, file.bytes.count)...]
    guard rest.first(where: { $0 != 0x20 }) == UInt8(ascii: "]") else { return [] }
    return [
      FixIt(
        "add it to them", replacing: .at(span.range.upperBound, in: span.path), with: text)
    ]
  }
}
