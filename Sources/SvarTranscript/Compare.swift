// Compares a turn with what happened, entry by entry.

import SvarModel

/// The differences of one turn; at most one a stimulus.
///
/// - Parameters:
///   - happened: For each stimulus of the turn what it caused.
///   - captures: Names caught in bot lines; added to.
func compare(
  _ turn: Transcript.Turn, _ happened: [[Happening]], cells: [String: String],
  captures: inout [String: String], package: HandoffPackage?
) -> [Difference] {
  var differences: [Difference] = []
  for (index, part) in parts(of: turn).enumerated() {
    let actual = index < happened.count ? happened[index] : []
    if let difference = compare(
      part, actual, cells: cells, captures: &captures, package: package)
    {
      differences.append(difference)
    }
  }
  return differences
}

/// The entries of a turn by stimulus; what stands before the first belongs to it.
func parts(of turn: Transcript.Turn) -> [[Transcript.Entry]] {
  var parts: [[Transcript.Entry]] = []
  for entry in turn.entries {
    if case .stimulus = entry.kind {
      parts.append([entry])
    } else if parts.isEmpty {
      parts.append([entry])
    } else {
      parts[parts.count - 1].append(entry)
    }
  }
  return parts
}

/// Compares what one stimulus caused. Lines of the bot must come in the order written; facts and
/// answers of actions may stand anywhere among them.
private func compare(
  _ entries: [Transcript.Entry], _ actual: [Happening], cells: [String: String],
  captures: inout [String: String], package: HandoffPackage?
) -> Difference? {
  var problems: [String] = []
  var diff: [String] = []
  var isUsed = Array(repeating: false, count: actual.count)
  var nextReply = 0
  let waives = entries.contains { $0.kind == .rest }
  for entry in entries {
    switch entry.kind {
    case .stimulus(let stimulus):
      diff.append(" " + fill(stimulus.line, cells))
    case .rest:
      break
    case .fact(let words, true):
      let wanted = fill(words, cells)
      if let hit = actual.first(where: { matches(wanted, $0) }) {
        problems.append("a fact that must not come")
        diff += ["-  not \(wanted)"] + hit.lines.map { "+" + $0 }
      }
    case .packageField(let words):
      let wanted = fill(words, cells)
      if package?.facts.contains(where: { $0 == wanted || $0.hasPrefix(wanted + " ") }) != true {
        problems.append("the package lacks a field")
        diff.append("-    \(wanted)")
      }
    case .fact("package", false):
      if package == nil {
        problems.append("handoff missing")
        diff.append("-  package")
      }
    case .bot, .answer, .fact:
      let isReply = isBot(entry.kind)
      let found = actual.indices.first { index in
        !isUsed[index] && (!isReply || index >= nextReply)
          && accepts(entry.kind, actual[index], cells: cells, captures: &captures)
      }
      if let found {
        isUsed[found] = true
        if isReply { nextReply = found + 1 }
        diff += lines(entry.kind, cells).map { " " + $0 }
      } else {
        let near = actual.indices.first { !isUsed[$0] && actual[$0].isLike(entry.kind) }
        problems.append(title(entry.kind, near.map { actual[$0] }))
        diff += lines(entry.kind, cells).map { "-" + $0 }
        if let near {
          isUsed[near] = true
          diff += actual[near].lines.map { "+" + $0 }
          if isReply { nextReply = max(nextReply, near + 1) }
        }
      }
    }
  }
  if !waives {
    let rest = actual.indices.filter {
      !isUsed[$0] && !actual[$0].isQuiet && actual[$0] != .silent
    }
    if !rest.isEmpty {
      problems.append("more happened")
      diff += rest.flatMap { actual[$0].lines }.map { "+" + $0 }
    }
  }
  guard let first = problems.first, let line = entries.first?.line else { return nil }
  return Difference(line: line + 1, title: first, diff: diff)
}

/// Whether an entry is a line of the bot.
func isBot(_ kind: Transcript.Kind) -> Bool {
  if case .bot = kind { return true }
  return false
}

extension Happening {
  /// A silence needs no line of its own.
  static let silent = Happening.fact(words: "silence", isQuiet: false)

  var isQuiet: Bool {
    if case .fact(_, let isQuiet) = self { return isQuiet }
    return false
  }

  /// Whether it is the same kind of line, so that a diff shows them together.
  func isLike(_ kind: Transcript.Kind) -> Bool {
    switch (self, kind) {
    case (.bot, .bot), (.answer, .answer): true
    case (.fact(let words, _), .fact(let wanted, _)):
      words.split(separator: " ").first == wanted.split(separator: " ").first
    default: false
    }
  }
}

private func title(_ kind: Transcript.Kind, _ near: Happening?) -> String {
  switch (kind, near) {
  case (.bot(let key, _, _), .bot(let said, _)?) where key == nil || key == said: "wording only"
  case (.bot, _): "another reply"
  case (.fact(let words, _), _) where words.hasPrefix("handoff"):
    "handoff missing, or another reason"
  case (.answer, _): "another answer of an action"
  default: "a fact less"
  }
}

private func matches(_ words: String, _ happening: Happening) -> Bool {
  switch happening {
  case .fact(let actual, _): actual == words || actual.hasPrefix(words + " ")
  case .bot(let key, _): words == "said \(key)"
  case .answer: false
  }
}

private func accepts(
  _ kind: Transcript.Kind, _ happening: Happening, cells: [String: String],
  captures: inout [String: String]
) -> Bool {
  switch (kind, happening) {
  case (.bot(let key, let text, let or), .bot(let said, let words)):
    if let key, fill(key, cells) != said { return false }
    guard let text else { return true }
    return ([text] + or).contains { accepts(fill($0, cells), words, captures: &captures) }
  case (.fact(let wanted, _), .fact(let words, _)):
    let wanted = fill(fill(wanted, cells), captures)
    if words.hasPrefix(wanted) {
      let rest = words.dropFirst(wanted.count)
      return rest.isEmpty || rest.hasPrefix(" (")
    }
    return accepts(wanted, words, captures: &captures)
  case (.answer(let action, let outcome, let fields), .answer(let ran, let ended, let gave)):
    // An answer that the transcript gives says what it gives; a stub's must be listed in full.
    return action == ran && fill(outcome, cells) == ended
      && fields.all.allSatisfy { field in
        gave.all.contains { $0.name == field.name && $0.value == fill(field.value, cells) }
          || field.value.contains("{") || !gave.names.contains(field.name)
      }
  default:
    return false
  }
}

/// Whether a text is what was expected, with `{name}` for anything (caught) and `{_}` (not).
func accepts(_ expected: String, _ actual: String, captures: inout [String: String]) -> Bool {
  let expected = fill(expected, captures)
  guard expected.contains("{") else { return expected == actual }
  var rest = Substring(actual)
  var pattern = Substring(expected)
  var caught: [(String, Substring)] = []
  while let open = pattern.firstIndex(of: "{"),
    let close = pattern[open...].firstIndex(of: "}")
  {
    let before = pattern[..<open]
    guard rest.hasPrefix(before) else { return false }
    rest = rest.dropFirst(before.count)
    let name = String(pattern[pattern.index(after: open)..<close])
    pattern = pattern[pattern.index(after: close)...]
    let literal = pattern.prefix { $0 != "{" }
    if literal.endIndex == pattern.endIndex {
      // The final literal stands at the end, also where it occurs before.
      guard rest.hasSuffix(literal) else { return false }
      caught.append((name, rest.dropLast(literal.count)))
      rest = rest.suffix(literal.count)
    } else if literal.isEmpty {
      // Two places side by side: the first takes nothing.
      caught.append((name, rest.prefix(0)))
    } else {
      guard let next = rest.firstRange(of: literal) else { return false }
      caught.append((name, rest[..<next.lowerBound]))
      rest = rest[next.lowerBound...]
    }
  }
  guard rest == pattern else { return false }
  for (name, value) in caught where name != "_" { captures[name] = String(value) }
  return true
}

/// An expectation as the transcript writes it.
func lines(_ kind: Transcript.Kind, _ cells: [String: String]) -> [String] {
  switch kind {
  case .bot(let key, let text, let or):
    let name = key.map { "bot \($0)" } ?? "bot"
    guard let text else { return [name] }
    let parts = fill(text, cells).split(separator: "\n", omittingEmptySubsequences: false)
    return ["\(name): \(parts.first ?? "")"] + parts.dropFirst().map { "  | \($0)" }
      + or.map { "or: \(fill($0, cells))" }
  case .answer(let action, let outcome, let fields):
    return ["\(action): \(outcome)"] + fields.all.map { "  \($0.name) \($0.value)" }
  case .fact(let words, let isNegated):
    return ["  \(isNegated ? "not " : "")\(fill(words, cells))"]
  case .packageField(let words):
    return ["    \(fill(words, cells))"]
  case .rest:
    return ["  ..."]
  case .stimulus(let stimulus):
    return [stimulus.line]
  }
}

extension Transcript.Stimulus {
  /// The stimulus as the first line of its lane.
  package var line: String {
    switch self {
    case .customer(let text): "customer: \(text.replacing("\n", with: "\n  | "))"
    case .agent(let text): "agent: \(text.replacing("\n", with: "\n  | "))"
    case .agentJoins(let name): "agent joins: \(name)"
    case .agentLeaves: "agent leaves:"
    case .clock(.moment(let text)): "clock: \(text)"
    case .clock(.timeOfDay(let hour, let minute)):
      "clock: \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    case .clock(.later(let seconds)): "clock: +\(seconds) s"
    case .event(let name, let fields):
      (["event: \(name)"] + fields.all.map { "  \($0.name) \($0.value)" }).joined(separator: "\n")
    }
  }
}
