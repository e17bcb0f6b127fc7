import SvarDiagnostics

// Values that start in the line of their key or `-`: plain, quoted, blocks.

extension YAMLReader {
  /// Reads the value that starts at `start` in the line `row`, and leaves `row` behind it.
  mutating func readInline(at start: Int, parentIndent: Int, depth: Int) -> YAMLNode {
    let line = lines[row]
    let range = rest(of: line, from: start)
    let mark = start..<min(start + 1, line.end)
    let isLast = start + 1 >= line.end || bytes[start + 1] == 0x20
    switch bytes[start] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return readBlock(at: start, parentIndent: parentIndent)
    case Self.singleQuote, Self.doubleQuote:
      return readQuoted(at: start, parentIndent: parentIndent)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return readFlow(at: start, parentIndent: parentIndent, depth: depth)
    case UInt8(ascii: "&"): problems.append(.anchor(at: mark))
    case UInt8(ascii: "*"): problems.append(.alias(at: mark))
    case UInt8(ascii: "!"): problems.append(.tag(at: mark))
    case Self.percent, UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: ","):
      problems.append(.reserved(Character(Unicode.Scalar(bytes[start])), at: mark))
    case UInt8(ascii: "?") where isLast: problems.append(.complexKey(at: mark))
    case UInt8(ascii: "-") where isLast: problems.append(.itemAmongKeys(at: range))
    case Self.colon where isLast: problems.append(.colonInText(at: mark))
    default: return readPlain(at: start, parentIndent: parentIndent)
    }
    return readRaw(range, parentIndent: parentIndent)
  }

  /// A value that is not YAML of our kind: the rest of the line, and the lines below it.
  private mutating func readRaw(_ range: Range<Int>, parentIndent: Int) -> YAMLNode {
    row += 1
    let end = endOfDeeperLines(than: parentIndent) ?? range.upperBound
    return scalar(.raw, range.lowerBound..<max(end, range.upperBound))
  }

  /// Skips the lines indented deeper than `indent`; the end of the last of them.
  private mutating func endOfDeeperLines(than indent: Int) -> Int? {
    var end: Int?
    skipTrivia()
    while row < lines.count, lines[row].indent > indent {
      end = rest(of: lines[row], from: lines[row].start).upperBound
      row += 1
      skipTrivia()
    }
    return end
  }

  // MARK: Plain

  private mutating func readPlain(at start: Int, parentIndent: Int) -> YAMLNode {
    let line = lines[row]
    var end = start
    var comment: Range<Int>?
    var colon: Int?
    while end < line.end {
      let byte = bytes[end]
      if byte == Self.hash, end > start, bytes[end - 1] == 0x20 {
        comment = rest(of: line, from: end)
        break
      }
      if byte == Self.colon, end + 1 == line.end || bytes[end + 1] == 0x20 { colon = colon ?? end }
      end += 1
    }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    if let colon {
      problems.append(.colonInText(at: colon..<(colon + 1)))
      return readRaw(rest(of: line, from: start), parentIndent: parentIndent)
    }
    row += 1
    skipTrivia()
    if row < lines.count, lines[row].indent > parentIndent {
      let next = lines[row]
      let range = rest(of: next, from: next.start)
      let isKey = self.colon(from: next.start, to: next.end) != nil
      problems.append(
        isKey ? .indentation(at: range, .deeperThanNeighbours) : .secondLine(at: range))
      let last = endOfDeeperLines(than: parentIndent) ?? end
      return scalar(.raw, start..<max(end, last))
    }
    var node = scalar(.plain, start..<end)
    if let comment, case .scalar(var scalar) = node.content {
      scalar.comment = comment
      node.content = .scalar(scalar)
    }
    return node
  }

  // MARK: Quotes

  private mutating func readQuoted(at start: Int, parentIndent: Int) -> YAMLNode {
    let line = lines[row]
    guard let close = closingQuote(from: start, to: line.end) else {
      problems.append(.openQuote(at: start..<(start + 1)))
      return readRaw(rest(of: line, from: start), parentIndent: parentIndent)
    }
    guard endsAfter(close + 1, line, parentIndent: parentIndent) else {
      return readRaw(rest(of: line, from: start), parentIndent: parentIndent)
    }
    return quotedScalar(start..<(close + 1))
  }

  /// A scalar of the quoted bytes.
  mutating func quotedScalar(_ range: Range<Int>) -> YAMLNode {
    let text = unquoted(range)
    let content = (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - 1)
    var node = scalar(.quoted, range, text: text, content: content)
    if case .scalar(var scalar) = node.content {
      scalar.isVerbatim = text.utf8.elementsEqual(bytes[content])
      node.content = .scalar(scalar)
    }
    return node
  }

  /// Whether nothing but a comment follows a value that ends at `end`, in its line and in the
  /// lines below; moves `row` behind them if so.
  mutating func endsAfter(_ end: Int, _ line: Line, parentIndent: Int) -> Bool {
    var next = end
    while next < line.end, bytes[next] == 0x20 { next += 1 }
    if next < line.end, bytes[next] != Self.hash || next == end {
      problems.append(.textAfterValue(at: rest(of: line, from: next)))
      return false
    }
    row += 1
    skipTrivia()
    if row < lines.count, lines[row].indent > parentIndent {
      problems.append(
        .indentation(at: rest(of: lines[row], from: lines[row].start), .deeperThanNeighbours))
      skipDeeper(than: parentIndent)
    }
    return true
  }

  /// The offset of the quote that closes the one at `start`, in the same line.
  func closingQuote(from start: Int, to end: Int) -> Int? {
    let quote = bytes[start]
    var position = start + 1
    while position < end {
      if bytes[position] == quote {
        guard quote == Self.singleQuote, position + 1 < end, bytes[position + 1] == quote else {
          return position
        }
        position += 1
      } else if quote == Self.doubleQuote, bytes[position] == UInt8(ascii: "\\") {
        position += 1
      }
      position += 1
    }
    return nil
  }

  /// The text of a quoted scalar, quotes included in `range`; reports escapes that YAML lacks.
  mutating func unquoted(_ range: Range<Int>) -> String {
    let quote = bytes[range.lowerBound]
    let end = range.upperBound - 1
    var position = range.lowerBound + 1
    var result: [UInt8] = []
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), quote == Self.doubleQuote {
        let escape = readEscape(at: position, end: end)
        result += escape.bytes
        position = escape.next
      } else {
        result.append(byte)
        position += byte == quote ? 2 : 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func readEscape(at start: Int, end: Int) -> (bytes: [UInt8], next: Int) {
    guard start + 1 < end else {
      problems.append(.badEscape(at: start..<(start + 1)))
      return ([], end)
    }
    let letter = bytes[start + 1]
    let digits: Int
    switch letter {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default:
      if let scalar = Self.escapes[letter] { return (Array(String(scalar).utf8), start + 2) }
      problems.append(.badEscape(at: start..<(start + 2)))
      return ([letter], start + 2)
    }
    let range = (start + 2)..<min(start + 2 + digits, end)
    let hexadecimal = range.count == digits && bytes[range].allSatisfy(Self.isHexadecimal)
    guard hexadecimal, let value = UInt32(text(range), radix: 16),
      let scalar = Unicode.Scalar(value)
    else {
      problems.append(.badEscape(at: start..<range.upperBound))
      return ([], range.upperBound)
    }
    return (Array(String(scalar).utf8), range.upperBound)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{07}", UInt8(ascii: "b"): "\u{08}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{0B}",
    UInt8(ascii: "f"): "\u{0C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}",
    UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"", UInt8(ascii: "/"): "/",
    UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
    UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]

  // MARK: Blocks

  /// Reads `|` and the lines below it; `|-` and `|+` mean the same, `|2` tells the indentation.
  private mutating func readBlock(at start: Int, parentIndent: Int) -> YAMLNode {
    let line = lines[row]
    var position = start + 1
    var stated: Int?
    var hasChomping = false
    while position < line.end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), !hasChomping {
        hasChomping = true
      } else if (0x31...0x39).contains(byte), stated == nil {
        stated = Int(byte - 0x30)
      } else {
        break
      }
      position += 1
    }
    let headerEnd = position
    while position < line.end, bytes[position] == 0x20 { position += 1 }
    if position < line.end, bytes[position] != Self.hash || position == headerEnd {
      problems.append(.blockHeader(at: rest(of: line, from: position)))
      return readRaw(rest(of: line, from: start), parentIndent: parentIndent)
    }
    if bytes[start] == UInt8(ascii: ">") { problems.append(.folded(at: start..<(start + 1))) }
    row += 1
    let indent = stated.map { max(parentIndent, 0) + $0 } ?? blockIndent(above: parentIndent)
    let content = readBlockLines(indent: indent, parentIndent: parentIndent)
    nodeCount += 1
    let text = content.map { self.text($0) }.joined(separator: "\n")
    let end = content.last?.upperBound ?? headerEnd
    let scalar = YAMLScalar(
      style: .literal, text: text, contentRange: (content.first?.lowerBound ?? headerEnd)..<end,
      blockLines: content)
    return YAMLNode(content: .scalar(scalar), range: start..<end)
  }

  /// The indentation of a block: that of its first line with text.
  private mutating func blockIndent(above parentIndent: Int) -> Int {
    var first = row
    while first < lines.count, lines[first].start == lines[first].end { first += 1 }
    guard first < lines.count, lines[first].indent > parentIndent else { return parentIndent + 1 }
    let indent = lines[first].indent
    for blank in lines[row..<first] where blank.end - blank.lineStart > indent {
      problems.append(
        .indentation(at: blank.lineStart..<blank.end, .blankLineDeeperThanBlock))
    }
    return indent
  }

  private mutating func readBlockLines(indent: Int, parentIndent: Int) -> [Range<Int>] {
    var content: [Range<Int>] = []
    var lastWithText = 0
    while row < lines.count {
      let line = lines[row]
      if line.start == line.end {
        let start = min(line.lineStart + indent, line.end)
        content.append(start..<line.end)
      } else if line.indent >= indent {
        content.append((line.lineStart + indent)..<line.end)
        lastWithText = content.count
      } else if line.indent > parentIndent, bytes[line.start] != Self.hash {
        problems.append(.indentation(at: rest(of: line, from: line.start), .lessThanBlock))
        content.append(line.start..<line.end)
        lastWithText = content.count
      } else {
        break
      }
      row += 1
    }
    content.removeLast(content.count - lastWithText)
    return content
  }
}
