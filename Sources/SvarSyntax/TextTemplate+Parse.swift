import SvarDiagnostics

/// Reads the texts of the bot: literal text, and places in braces.
///
/// - Complexity: O(*n*).
struct TemplateParser {
  let path: String
  let bytes: [UInt8]
  var problems: [TextProblem] = []
  private var parts: [TextTemplate.Part] = []
  /// Literal text that is not yet a part, and where it started.
  private var literal: [UInt8] = []
  private var literalRange: Range<Int>?

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Parses lines of the file, joined by LF.
  mutating func parse(lines: [Range<Int>], in whole: Range<Int>) -> TextTemplate {
    for (index, line) in lines.enumerated() {
      if index > 0 { append(0x0A, at: line.lowerBound..<line.lowerBound) }
      parse(line)
    }
    endLiteral()
    return TextTemplate(parts: parts, span: SourceSpan(path: path, range: whole))
  }

  private mutating func parse(_ line: Range<Int>) {
    var position = line.lowerBound
    while position < line.upperBound {
      let byte = bytes[position]
      if byte == UInt8(ascii: "{") {
        position = parsePlace(from: position, to: line.upperBound)
      } else {
        if byte == UInt8(ascii: "}") {
          report(.strayBrace("}", at: position..<(position + 1)))
        }
        append(byte, at: position..<(position + 1))
        position += 1
      }
    }
  }

  /// Keeps a problem; more than 200 in one text would tell nobody more.
  private mutating func report(_ problem: TextProblem) {
    if problems.count < 200 { problems.append(problem) }
  }

  private mutating func append(_ byte: UInt8, at range: Range<Int>) {
    literal.append(byte)
    literalRange = (literalRange?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  private mutating func endLiteral() {
    guard let range = literalRange else { return }
    parts.append(
      .literal(
        SpannedText(
          String(decoding: literal, as: UTF8.self), at: SourceSpan(path: path, range: range))))
    literal.removeAll(keepingCapacity: true)
    literalRange = nil
  }

  /// Parses the place whose brace is at `open`; the offset behind it.
  private mutating func parsePlace(from open: Int, to end: Int) -> Int {
    if let next = parseDoubleBraces(from: open, to: end) { return next }
    var close = open + 1
    while close < end, bytes[close] != UInt8(ascii: "}"), bytes[close] != UInt8(ascii: "{") {
      close += 1
    }
    guard close < end, bytes[close] == UInt8(ascii: "}") else {
      report(.strayBrace("{", at: open..<(open + 1)))
      append(bytes[open], at: open..<(open + 1))
      return open + 1
    }
    endLiteral()
    let span = SourceSpan(path: path, range: open..<(close + 1))
    let inner = (open + 1)..<close
    let mark = inner.first { bytes[$0] == UInt8(ascii: "|") || bytes[$0] == UInt8(ascii: ":") }
    let name = spanned(inner.lowerBound..<(mark ?? close))
    if !isName(name.value) {
      report(
        .badPath(name.value, at: name.span.range.isEmpty ? span.range : name.span.range))
    }
    guard let mark else {
      parts.append(.place(path: name, fallback: nil, span: span))
      return close + 1
    }
    let rest = (mark + 1)..<close
    if bytes[mark] == UInt8(ascii: "|") {
      parts.append(.place(path: name, fallback: spanned(rest), span: span))
    } else if let bar = rest.first(where: { bytes[$0] == UInt8(ascii: "|") }) {
      parts.append(
        .plural(
          path: name, one: spanned(rest.lowerBound..<bar), many: spanned((bar + 1)..<close),
          span: span))
    } else {
      report(.badPlural(at: span.range))
    }
    return close + 1
  }

  /// Parses `{{path}}`, which is told and then read as `{path}`; nil where there is none.
  private mutating func parseDoubleBraces(from open: Int, to end: Int) -> Int? {
    guard open + 1 < end, bytes[open + 1] == UInt8(ascii: "{") else { return nil }
    let first = open + 2
    var close = first
    while close < end, bytes[close] != UInt8(ascii: "}"), bytes[close] != UInt8(ascii: "{") {
      close += 1
    }
    guard close + 1 < end, bytes[close] == UInt8(ascii: "}"),
      bytes[close + 1] == UInt8(ascii: "}"), close > first
    else { return nil }
    endLiteral()
    var inner = first..<close
    while inner.count > 1, bytes[inner.lowerBound] == 0x20 { inner = inner.dropFirst() }
    while inner.count > 1, bytes[inner.upperBound - 1] == 0x20 { inner = inner.dropLast() }
    let name = spanned(inner)
    report(.doubleBraces(name.value, at: open..<(close + 2)))
    parts.append(
      .place(
        path: name, fallback: nil, span: SourceSpan(path: path, range: open..<(close + 2))))
    return close + 2
  }

  private func spanned(_ range: Range<Int>) -> SpannedText {
    SpannedText(
      String(decoding: bytes[range], as: UTF8.self), at: SourceSpan(path: path, range: range))
  }
}

/// Whether a text is the name of a slot, rule, list or field: a small letter, then small letters,
/// digits, `_` and `.`.
func isName(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, isSmallLetter(first), text.utf8.last != 0x2E else {
    return false
  }
  return text.unicodeScalars.dropFirst().allSatisfy {
    isSmallLetter($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "."
  }
}

private func isSmallLetter(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar)
    || (scalar.value >= 0x80 && scalar.properties.generalCategory == .lowercaseLetter)
}
