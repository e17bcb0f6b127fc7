import SvarDiagnostics

/// Reads lines of phrases in the notation: `(a|b)` `[a]` `<rule>` `{slot}` `*` `&`.
///
/// Everything else is words and the gaps between them; no character needs escaping. A phrase with a
/// problem is left out.
///
/// - Complexity: O(*n*) in the bytes of the line; the recursion ends at 32 brackets.
struct PhraseParser {
  static let maximumDepth = 32

  let path: String
  let bytes: [UInt8]
  var problems: [PhraseProblem] = []
  private var position = 0
  private var end = 0

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Parses the lines of a block; blank lines and comments (`# `) are skipped.
  mutating func parse(lines: [Range<Int>]) -> [PhraseSyntax] {
    lines.compactMap { line in
      let range = trimmed(line)
      if range.isEmpty || isComment(range) { return nil }
      return parse(range)
    }
  }

  /// A line that starts with `# ` or is only `#`.
  private func isComment(_ line: Range<Int>) -> Bool {
    guard bytes[line.lowerBound] == UInt8(ascii: "#") else { return false }
    return line.count == 1 || bytes[line.lowerBound + 1] == 0x20
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path: path, range: range) }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: Phrase

  private mutating func parse(_ line: Range<Int>) -> PhraseSyntax? {
    let known = problems.count
    position = line.lowerBound
    end = line.upperBound
    var parts: [PhraseItem] = []
    var items: [PhraseItem] = []
    var hasEmptyPart = false
    var andMark: Range<Int>?
    while true {
      items += parseSequence(depth: 0)
      // More problems in one line would tell nobody more.
      if problems.count - known > 20 { return nil }
      let mark = position..<min(position + 1, end)
      guard position < end, bytes[position] != UInt8(ascii: "&") else {
        if items.isEmpty {
          hasEmptyPart = true
          if let range = andMark ?? (mark.isEmpty ? nil : mark) {
            problems.append(.emptyPart(at: range))
          }
        } else {
          parts.append(combined(items))
        }
        items = []
        if position >= end { break }
        andMark = mark
        position += 1
        continue
      }
      switch bytes[position] {
      case UInt8(ascii: "|"): problems.append(.choiceOutsideGroup(at: mark))
      case let closing:
        problems.append(.unexpectedClosing(Character(Unicode.Scalar(closing)), at: mark))
      }
      position += 1
    }
    if problems.count == known, hasEmptyPart { problems.append(.emptyPhrase(at: line)) }
    guard problems.count == known else { return nil }
    for part in parts {
      reportAdjacentAny(in: part)
      if part.canBeOpen { problems.append(.matchesEverything(at: part.span.range)) }
    }
    guard problems.count == known else { return nil }
    return PhraseSyntax(text: text(line), parts: parts, span: span(line))
  }

  private func combined(_ items: [PhraseItem]) -> PhraseItem {
    guard items.count != 1, let first = items.first, let last = items.last else {
      return items.first ?? .sequence([], span(position..<position))
    }
    return .sequence(items, first.span.through(last.span))
  }

  /// Reads items up to the end, a `|`, a closing bracket or, outside brackets, a `&`.
  private mutating func parseSequence(depth: Int) -> [PhraseItem] {
    var items: [PhraseItem] = []
    // The items of the word that is being read; they touch.
    var touching: [PhraseItem] = []
    func closed(_ touching: [PhraseItem]) -> [PhraseItem] {
      guard touching.count > 1, let first = touching.first, let last = touching.last else {
        return touching
      }
      return [.joined(touching, first.span.through(last.span))]
    }
    let known = problems.count
    while position < end, problems.count - known <= 20 {
      let start = position
      switch bytes[start] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        if let group = parseGroup(depth: depth + 1) { touching.append(group) }
      case UInt8(ascii: "<"):
        if let name = parseName(closing: UInt8(ascii: ">")) {
          touching.append(.rule(name, span(start..<position)))
        }
      case UInt8(ascii: "{"):
        // A value is never a part of a word, so a slot does not touch.
        items += closed(touching)
        touching = []
        if let name = parseName(closing: UInt8(ascii: "}")) {
          items.append(.slot(name, span(start..<position)))
        }
      case UInt8(ascii: "*"):
        items += closed(touching)
        touching = []
        position += 1
        items.append(.any(span(start..<position)))
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "|"):
        return items + closed(touching)
      case UInt8(ascii: "}"), UInt8(ascii: ">"):
        let bracket = Character(Unicode.Scalar(bytes[start]))
        problems.append(.unexpectedClosing(bracket, at: start..<(start + 1)))
        position += 1
      case UInt8(ascii: "&"):
        if depth == 0 { return items + closed(touching) }
        problems.append(.andInsideGroup(at: start..<(start + 1)))
        position += 1
      default:
        if let word = parseWord() {
          if case .word = touching.last {
            items += closed(touching)
            touching = []
          }
          touching.append(.word(word))
        } else {
          items += closed(touching)
          touching = []
        }
      }
    }
    return items + closed(touching)
  }

  // MARK: Brackets

  /// Reads `(a|b)` or `[a|b]` from its bracket; nil where it has a problem.
  private mutating func parseGroup(depth: Int) -> PhraseItem? {
    let open = position
    let isOptional = bytes[open] == UInt8(ascii: "[")
    guard depth <= Self.maximumDepth else {
      problems.append(.tooDeep(at: open..<(open + 1)))
      position = end
      return nil
    }
    let bracket: Character = isOptional ? "[" : "("
    let closing = UInt8(ascii: isOptional ? "]" : ")")
    var choices: [PhraseItem] = []
    var choiceTexts: [String] = []
    var hasEmpty = false
    let known = problems.count
    while true {
      position += 1
      let start = position
      let items = parseSequence(depth: depth)
      if items.isEmpty {
        hasEmpty = true
      } else {
        choices.append(combined(items))
        choiceTexts.append(text(trimmed(start..<position)))
      }
      if position < end, bytes[position] == UInt8(ascii: "|") { continue }
      break
    }
    guard position < end, bytes[position] == closing else {
      // The bracket found belongs to another group, or the line is over.
      if problems.count == known { problems.append(.unclosed(bracket, at: open..<(open + 1))) }
      return nil
    }
    position += 1
    let range = open..<position
    guard problems.count == known else { return nil }
    let optional = "[" + choiceTexts.joined(separator: "|") + "]"
    switch (choices.count, hasEmpty) {
    case (0, _): problems.append(.emptyGroup(at: range))
    case (1, true) where !isOptional: problems.append(.oneChoice(at: range, inner: optional))
    case (1, false) where !isOptional:
      problems.append(.oneChoice(at: range, inner: choiceTexts[0]))
    case (_, true): problems.append(.emptyChoice(at: range, optional: optional))
    case (_, false):
      return isOptional ? .optional(choices, span(range)) : .group(choices, span(range))
    }
    return nil
  }

  /// Reads the name in `<name>` or `{name}` from its bracket; nil where it has a problem.
  private mutating func parseName(closing: UInt8) -> SpannedText? {
    let open = position
    var close = open + 1
    while close < end, bytes[close] != closing, !Self.isOperator(bytes[close]) { close += 1 }
    guard close < end, bytes[close] == closing else {
      problems.append(
        .unclosed(Character(Unicode.Scalar(bytes[open])), at: open..<(open + 1)))
      position = open + 1
      return nil
    }
    position = close + 1
    let range = (open + 1)..<close
    let name = text(range)
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isPair =
      closing == UInt8(ascii: "}") && parts.count == 2 && parts.allSatisfy { isName(String($0)) }
    guard isName(name) || isPair else {
      problems.append(.badName(name, at: range.isEmpty ? open..<position : range))
      return nil
    }
    return SpannedText(name, at: span(range))
  }

  static func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  // MARK: Words

  /// Reads a word, or steps over one character that is none.
  private mutating func parseWord() -> SpannedText? {
    let start = position
    let (kind, length) = kind(at: start)
    position += length
    guard kind == .letter || kind == .symbol else { return nil }
    while position < end {
      let next = self.kind(at: position)
      switch next.kind {
      case .letter where kind == .letter, .symbol where kind == .symbol, .mark: break
      case .inner where kind == .letter:
        let after = position + next.length
        guard after < end, self.kind(at: after).kind == .letter else {
          return SpannedText(text(start..<position), at: span(start..<position))
        }
      case .letter, .symbol, .inner, .gap:
        return SpannedText(text(start..<position), at: span(start..<position))
      }
      position += next.length
    }
    return SpannedText(text(start..<position), at: span(start..<position))
  }

  private enum Kind {
    case letter
    /// Emoji and the like; a run of them is a word.
    case symbol
    /// Belongs to what is before it.
    case mark
    /// `'` `-` `/` `.` `+` `@` and `’`, which belong to a word between letters.
    case inner
    case gap
  }

  private func kind(at offset: Int) -> (kind: Kind, length: Int) {
    let byte = bytes[offset]
    if byte < 0x80 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
      case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "+"), UInt8(ascii: "@"):
        return (.inner, 1)
      default: return (.gap, 1)
      }
    }
    var length = 1
    while offset + length < end, bytes[offset + length] & 0xC0 == 0x80 { length += 1 }
    let scalars = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first else { return (.gap, length) }
    if scalar == "\u{2019}" { return (.inner, length) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return (.letter, length)
    case .nonspacingMark, .spacingMark, .enclosingMark: return (.mark, length)
    case .format: return (scalar == "\u{200D}" ? .mark : .gap, length)
    case .otherSymbol: return (.symbol, length)
    case .modifierSymbol: return ((0x1F3FB...0x1F3FF).contains(scalar.value) ? .mark : .gap, length)
    default: return (.gap, length)
    }
  }

  // MARK: Checks

  private mutating func reportAdjacentAny(in item: PhraseItem) {
    switch item {
    case .sequence(let items, _), .joined(let items, _):
      for (left, right) in zip(items, items.dropFirst()) where left.endsOpen && right.startsOpen {
        var isPlain = false
        if case .any = left, case .any = right { isPlain = true }
        problems.append(
          .adjacentAny(at: left.span.through(right.span).range, isPlain: isPlain))
      }
      for item in items { reportAdjacentAny(in: item) }
    case .group(let items, _), .optional(let items, _):
      for item in items { reportAdjacentAny(in: item) }
    case .word, .rule, .slot, .any: break
    }
  }
}

extension PhraseItem {
  /// Whether it can be matched without a word of its own.
  fileprivate var canBeOpen: Bool {
    switch self {
    case .any, .optional: true
    case .word, .rule, .slot: false
    case .group(let items, _): items.contains { $0.canBeOpen }
    case .sequence(let items, _), .joined(let items, _): items.allSatisfy { $0.canBeOpen }
    }
  }

  /// Whether it can start with `*`.
  fileprivate var startsOpen: Bool {
    switch self {
    case .any: true
    case .word, .rule, .slot: false
    case .group(let items, _), .optional(let items, _): items.contains { $0.startsOpen }
    case .sequence(let items, _), .joined(let items, _): items.first?.startsOpen ?? false
    }
  }

  /// Whether it can end with `*`.
  fileprivate var endsOpen: Bool {
    switch self {
    case .any: true
    case .word, .rule, .slot: false
    case .group(let items, _), .optional(let items, _): items.contains { $0.endsOpen }
    case .sequence(let items, _), .joined(let items, _): items.last?.endsOpen ?? false
    }
  }
}
