import SvarDiagnostics

// Values in brackets: `[a, b]` and `{key: value}`, over one line or several.

extension YAMLReader {
  /// Reads the bracketed value that starts at `start` in the line `row`.
  ///
  /// A mistake inside it costs the value: it becomes a raw scalar, and reading goes on in the line
  /// after it.
  mutating func readFlow(at start: Int, parentIndent: Int, depth: Int) -> YAMLNode {
    let first = row
    do throws(YAMLProblem) {
      let (node, end) = try flowNode(at: start, parentIndent: parentIndent, depth: depth + 1)
      if endsAfter(end, lines[row], parentIndent: parentIndent) { return node }
    } catch {
      if case .tooDeep = error {
        giveUp(error)
        return scalar(.raw, rest(of: lines[first], from: start))
      }
      problems.append(error)
    }
    row = first + 1
    let line = rest(of: lines[first], from: start)
    skipDeeper(than: parentIndent)
    return scalar(.raw, line)
  }

  /// Reads a value inside brackets; `end` is the offset behind it. Keeps `row` at its line.
  private mutating func flowNode(at start: Int, parentIndent: Int, depth: Int)
    throws(YAMLProblem) -> (node: YAMLNode, end: Int)
  {
    guard depth <= Self.maximumDepth else { throw .tooDeep(at: start..<(start + 1)) }
    nodeCount += 1
    guard nodeCount <= Self.maximumNodes else { throw .tooManyNodes(at: start..<(start + 1)) }
    switch bytes[start] {
    case UInt8(ascii: "["):
      return try flowSequence(at: start, parentIndent: parentIndent, depth: depth)
    case UInt8(ascii: "{"):
      return try flowMapping(at: start, parentIndent: parentIndent, depth: depth)
    default:
      let range = try flowScalar(at: start)
      let quote = bytes[start] == Self.singleQuote || bytes[start] == Self.doubleQuote
      return (quote ? quotedScalar(range) : scalar(.plain, range), range.upperBound)
    }
  }

  private mutating func flowSequence(at open: Int, parentIndent: Int, depth: Int)
    throws(YAMLProblem) -> (node: YAMLNode, end: Int)
  {
    var items: [YAMLNode] = []
    var position = open + 1
    while true {
      position = try flowSkip(position, open: open, parentIndent: parentIndent)
      if bytes[position] == UInt8(ascii: "]") { break }
      let item = try flowNode(at: position, parentIndent: parentIndent, depth: depth + 1)
      items.append(item.node)
      position = try flowSkip(item.end, open: open, parentIndent: parentIndent)
      if bytes[position] == UInt8(ascii: "]") { break }
      guard bytes[position] == UInt8(ascii: ",") else {
        throw .itemExpected(at: position..<(position + 1))
      }
      position += 1
    }
    return (YAMLNode(content: .sequence(items), range: open..<(position + 1)), position + 1)
  }

  private mutating func flowMapping(at open: Int, parentIndent: Int, depth: Int)
    throws(YAMLProblem) -> (node: YAMLNode, end: Int)
  {
    var entries: [YAMLEntry] = []
    var places: [String: Range<Int>] = [:]
    var position = open + 1
    while true {
      position = try flowSkip(position, open: open, parentIndent: parentIndent)
      if bytes[position] == UInt8(ascii: "}") { break }
      let keyRange = try flowScalar(at: position)
      let isQuoted = bytes[position] == Self.singleQuote || bytes[position] == Self.doubleQuote
      let key = isQuoted ? unquoted(keyRange) : text(keyRange)
      if key == "<<" { problems.append(.mergeKey(at: keyRange)) }
      position = try flowSkip(keyRange.upperBound, open: open, parentIndent: parentIndent)
      guard bytes[position] == Self.colon else { throw .valueExpected(key: key, at: keyRange) }
      let afterColon = position + 1
      position = try flowSkip(afterColon, open: open, parentIndent: parentIndent)
      let value: YAMLNode
      if bytes[position] == UInt8(ascii: "}") || bytes[position] == UInt8(ascii: ",") {
        value = scalar(.absent, afterColon..<afterColon, text: "")
      } else {
        let item = try flowNode(at: position, parentIndent: parentIndent, depth: depth + 1)
        value = item.node
        position = try flowSkip(item.end, open: open, parentIndent: parentIndent)
      }
      if let first = places[key] {
        problems.append(.duplicateKey(key, at: keyRange, first: first))
      } else {
        places[key] = keyRange
        entries.append(
          YAMLEntry(key: key, keyRange: keyRange, afterColon: afterColon, value: value))
      }
      if bytes[position] == UInt8(ascii: "}") { break }
      guard bytes[position] == UInt8(ascii: ",") else {
        throw .itemExpected(at: position..<(position + 1))
      }
      position += 1
    }
    return (YAMLNode(content: .mapping(entries), range: open..<(position + 1)), position + 1)
  }

  /// The bytes of a plain or quoted scalar inside brackets.
  private mutating func flowScalar(at start: Int) throws(YAMLProblem) -> Range<Int> {
    let line = lines[row]
    let mark = start..<(start + 1)
    let next: UInt8? = start + 1 < line.end ? bytes[start + 1] : nil
    switch bytes[start] {
    case Self.singleQuote, Self.doubleQuote:
      guard let close = closingQuote(from: start, to: line.end) else { throw .openQuote(at: mark) }
      return start..<(close + 1)
    case UInt8(ascii: "&"): throw .anchor(at: mark)
    case UInt8(ascii: "*"): throw .alias(at: mark)
    case UInt8(ascii: "!"): throw .tag(at: mark)
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: ">"):
      throw .reserved(Character(Unicode.Scalar(bytes[start])), at: mark)
    // In brackets libyaml takes any of them for a key's mark.
    case UInt8(ascii: "?"): throw .complexKey(at: mark)
    case UInt8(ascii: "-") where next == nil || next == 0x20 || next.map(isFlowMark) == true:
      throw .itemAmongKeys(at: mark)
    case let byte where isFlowMark(byte) || byte == Self.colon: throw .itemExpected(at: mark)
    default: break
    }
    var end = start
    while end < line.end {
      let byte = bytes[end]
      if isFlowMark(byte) { break }
      if byte == Self.colon {
        guard end + 1 < line.end, bytes[end + 1] != 0x20, !isFlowMark(bytes[end + 1]) else { break }
      }
      if byte == Self.hash, bytes[end - 1] == 0x20 { break }
      end += 1
    }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  private func isFlowMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// Skips blanks, line ends and comments inside brackets, and moves `row` along.
  ///
  /// Lines inside brackets are indented deeper than the key, but for the closing bracket; so a
  /// bracket that is never closed is found at the next key.
  private mutating func flowSkip(_ start: Int, open: Int, parentIndent: Int)
    throws(YAMLProblem) -> Int
  {
    var position = start
    while true {
      let line = lines[row]
      while position < line.end, bytes[position] == 0x20 { position += 1 }
      let isComment =
        position < line.end && bytes[position] == Self.hash
        && (position == line.lineStart || bytes[position - 1] == 0x20)
      if position < line.end, !isComment { return position }
      row += 1
      while row < lines.count, lines[row].start == lines[row].end { row += 1 }
      let bracket = Character(Unicode.Scalar(bytes[open]))
      guard row < lines.count else { throw .openBracket(bracket, at: open..<(open + 1)) }
      position = lines[row].start
      let byte = bytes[position]
      let closes = byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
      if lines[row].indent <= parentIndent, !closes, byte != Self.hash {
        throw .openBracket(bracket, at: open..<(open + 1))
      }
    }
  }
}
