// In: the bytes of one file. Out: its tree, with the place of every key and value, and all problems
// of its YAML. Called by `parseBot`, nobody else.
//
// The subset of YAML that bot files are written in, read line by line, so that a mistake costs a
// line and not the rest of the file. `YAMLConfirmation` asks Yams whether YAML at large agrees.

import SvarDiagnostics

/// Reads one file of the YAML subset.
///
/// Everything is text. Anchors, aliases, tags, merge keys, folded blocks, several documents, tabs
/// and values over several lines are problems, with their place; reading goes on after each.
///
/// - Complexity: O(*n*) in the bytes; the recursion ends at 32 levels.
struct YAMLReader {
  static let maximumBytes = 1 << 20
  static let maximumDepth = 32
  static let maximumNodes = 100_000

  struct Line {
    /// The offset of the line's first byte.
    var lineStart: Int
    /// The offset of the first byte that is no blank; moved behind the `- ` of a list item when
    /// the item is read.
    var start: Int
    /// The end without the line end.
    var end: Int
    /// `start` in columns from 0.
    var indent: Int { start - lineStart }
  }

  let file: SourceFile
  /// The file's bytes with tabs and controls as blanks, so that reading can go on.
  var bytes: [UInt8]
  var lines: [Line] = []
  /// The line that is read next.
  var row = 0
  var problems: [YAMLProblem] = []
  var nodeCount = 0

  private init(file: SourceFile) {
    self.file = file
    self.bytes = file.bytes
  }

  /// The tree of a file, nil where it holds nothing, and the problems found.
  static func read(_ file: SourceFile) -> (root: YAMLNode?, problems: [YAMLProblem]) {
    guard file.bytes.count <= maximumBytes else {
      return (nil, [.fileTooBig(bytes: file.bytes.count)])
    }
    if let range = file.firstInvalidUTF8 { return (nil, [.invalidUTF8(at: range)]) }
    var reader = YAMLReader(file: file)
    reader.blankOutControls()
    reader.findLines()
    let root = reader.readDocument()
    return (root, reader.problems)
  }

  // MARK: Characters and lines

  /// Reports tabs (the first of a line) and controls, and puts blanks in their place.
  private mutating func blankOutControls() {
    var tabLine = -1
    for offset in bytes.indices {
      let byte = bytes[offset]
      guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xEF else { continue }
      switch byte {
      case 0x0A: break
      case 0x0D where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A: break
      case 0x09:
        let line = file.lineIndex(at: offset)
        if line != tabLine { problems.append(.tab(at: offset..<(offset + 1))) }
        tabLine = line
        bytes[offset] = 0x20
      case 0xC2:
        guard offset + 1 < bytes.count, bytes[offset + 1] < 0xA0, bytes[offset + 1] != 0x85 else {
          break
        }
        reportControl(UInt32(bytes[offset + 1]), at: offset..<(offset + 2))
      case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBB, 0xBF]):
        // At the beginning it is the mark of the encoding; readers differ about one before a key.
        if offset > 0, bytes[offset - 1] == 0x0A {
          reportControl(0xFEFF, at: offset..<(offset + 3))
        }
      case 0xEF:
        guard offset + 2 < bytes.count, bytes[offset + 1] == 0xBF, bytes[offset + 2] >= 0xBE else {
          break
        }
        reportControl(0xFFC0 + UInt32(bytes[offset + 2] & 0x3F), at: offset..<(offset + 3))
      default: reportControl(UInt32(byte), at: offset..<(offset + 1))
      }
    }
  }

  private mutating func reportControl(_ value: UInt32, at range: Range<Int>) {
    problems.append(.control(Unicode.Scalar(value) ?? "\u{FFFD}", at: range))
    for offset in range { bytes[offset] = 0x20 }
  }

  private mutating func findLines() {
    lines.reserveCapacity(file.lineCount)
    for index in 0..<file.lineCount {
      let range = file.lineRange(index)
      var start = range.lowerBound
      while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
      lines.append(Line(lineStart: range.lowerBound, start: start, end: range.upperBound))
    }
  }

  /// Moves `row` past blank lines and comments.
  mutating func skipTrivia() {
    while row < lines.count {
      let line = lines[row]
      guard line.start == line.end || bytes[line.start] == Self.hash else { return }
      row += 1
    }
  }

  /// Moves `row` past the lines indented deeper than `indent`.
  mutating func skipDeeper(than indent: Int) {
    skipTrivia()
    while row < lines.count, lines[row].indent > indent {
      row += 1
      skipTrivia()
    }
  }

  /// The bytes of a line from `start`, without trailing blanks.
  func rest(of line: Line, from start: Int) -> Range<Int> {
    var end = line.end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<max(start, end)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  // MARK: Document

  private mutating func readDocument() -> YAMLNode? {
    skipTrivia()
    while row < lines.count, lines[row].indent == 0, bytes[lines[row].start] == Self.percent {
      problems.append(.directive(at: rest(of: lines[row], from: lines[row].start)))
      row += 1
      skipTrivia()
    }
    if row < lines.count, isMarker(lines[row], "---") {
      let line = lines[row]
      let after = rest(of: line, from: line.start + 3)
      let first = after.first { bytes[$0] != 0x20 }
      if let first, bytes[first] != Self.hash {
        problems.append(.textAfterValue(at: first..<after.upperBound))
      }
      row += 1
      skipTrivia()
    }
    guard row < lines.count else { return nil }
    let root = readBlockNode(parentIndent: -1, depth: 1)
    skipTrivia()
    if row < lines.count {
      let line = lines[row]
      let at = rest(of: line, from: line.start)
      let marker = isMarker(line, "---") || isMarker(line, "...")
      problems.append(marker ? .secondDocument(at: at) : .indentation(at: at, .leftOver))
    }
    return root
  }

  private func isMarker(_ line: Line, _ marker: String) -> Bool {
    guard line.indent == 0, bytes[line.start..<line.end].starts(with: marker.utf8) else {
      return false
    }
    return line.end == line.start + 3 || bytes[line.start + 3] == 0x20
  }

  /// Ends reading: what follows would only cost time.
  mutating func giveUp(_ problem: YAMLProblem) {
    problems.append(problem)
    row = lines.count
  }

  mutating func scalar(
    _ style: YAMLScalar.Style, _ range: Range<Int>, text: String? = nil, content: Range<Int>? = nil
  ) -> YAMLNode {
    nodeCount += 1
    let content = content ?? range
    let scalar = YAMLScalar(
      style: style, text: text ?? self.text(content), contentRange: content)
    return YAMLNode(content: .scalar(scalar), range: range)
  }

  // MARK: Blocks

  /// Reads the mapping, list or value that starts in the line `row`, which is indented deeper than
  /// `parentIndent`.
  mutating func readBlockNode(parentIndent: Int, depth: Int) -> YAMLNode {
    let line = lines[row]
    let range = rest(of: line, from: line.start)
    if depth > Self.maximumDepth {
      giveUp(.tooDeep(at: range))
      return scalar(.raw, range)
    }
    if nodeCount > Self.maximumNodes {
      giveUp(.tooManyNodes(at: range))
      return scalar(.raw, range)
    }
    if isDash(line.start, line.end) { return readSequence(indent: line.indent, depth: depth) }
    if colon(from: line.start, to: line.end) != nil || startsComplexKey(line) {
      return readMapping(indent: line.indent, depth: depth)
    }
    return readInline(at: line.start, parentIndent: parentIndent, depth: depth)
  }

  func isDash(_ start: Int, _ end: Int) -> Bool {
    start < end && bytes[start] == UInt8(ascii: "-")
      && (start + 1 == end || bytes[start + 1] == 0x20)
  }

  private func startsComplexKey(_ line: Line) -> Bool {
    bytes[line.start] == UInt8(ascii: "?")
      && (line.start + 1 == line.end || bytes[line.start + 1] == 0x20)
  }

  private mutating func readSequence(indent: Int, depth: Int) -> YAMLNode {
    nodeCount += 1
    let start = lines[row].start
    var items: [YAMLNode] = []
    while true {
      skipTrivia()
      guard row < lines.count, lines[row].indent >= indent else { break }
      let line = lines[row]
      if line.indent > indent {
        problems.append(
          .indentation(at: rest(of: line, from: line.start), .deeperThanNeighbours))
        skipDeeper(than: indent)
        continue
      }
      guard isDash(line.start, line.end) else { break }
      var next = line.start + 1
      while next < line.end, bytes[next] == 0x20 { next += 1 }
      if next == line.end || bytes[next] == Self.hash {
        row += 1
        items.append(
          readNested(parentIndent: indent, depth: depth, absentAt: line.start..<(line.start + 1)))
      } else {
        lines[row].start = next
        items.append(readBlockNode(parentIndent: indent, depth: depth + 1))
      }
    }
    let end = items.last.map { $0.range.upperBound } ?? start
    return YAMLNode(content: .sequence(items), range: start..<max(start, end))
  }

  /// What stands in the lines below a key or a `-`, if they are indented deeper.
  private mutating func readNested(
    parentIndent: Int, depth: Int, absentAt place: Range<Int>
  ) -> YAMLNode {
    skipTrivia()
    if row < lines.count, lines[row].indent > parentIndent {
      return readBlockNode(parentIndent: parentIndent, depth: depth + 1)
    }
    return scalar(.absent, place.upperBound..<place.upperBound, text: "")
  }

  private mutating func readMapping(indent: Int, depth: Int) -> YAMLNode {
    nodeCount += 1
    let start = lines[row].start
    var end = start
    var entries: [YAMLEntry] = []
    var places: [String: Range<Int>] = [:]
    while true {
      skipTrivia()
      guard row < lines.count, lines[row].indent >= indent else { break }
      let line = lines[row]
      let range = rest(of: line, from: line.start)
      if indent == 0, isMarker(line, "---") || isMarker(line, "...") {
        giveUp(.secondDocument(at: range))
        break
      }
      if line.indent > indent {
        problems.append(.indentation(at: range, .deeperThanNeighbours))
        skipDeeper(than: indent)
        continue
      }
      guard let colon = colon(from: line.start, to: line.end), let key = readKey(line, colon) else {
        problems.append(keyProblem(line, range))
        end = max(end, range.upperBound)
        row += 1
        skipDeeper(than: indent)
        continue
      }
      let value = readValue(line, after: colon + 1, indent: indent, depth: depth)
      end = max(colon + 1, value.range.upperBound)
      guard !key.isRefused else { continue }
      if let first = places[key.text] {
        // More than anybody is shown; a file may hold as many as it has lines.
        if problems.count < 1000 {
          problems.append(.duplicateKey(key.text, at: key.range, first: first))
        }
      } else {
        places[key.text] = key.range
        entries.append(
          YAMLEntry(key: key.text, keyRange: key.range, afterColon: colon + 1, value: value))
      }
    }
    return YAMLNode(content: .mapping(entries), range: start..<end)
  }

  private func keyProblem(_ line: Line, _ range: Range<Int>) -> YAMLProblem {
    let first = range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
    if isDash(line.start, line.end) { return .itemAmongKeys(at: range) }
    if startsComplexKey(line) { return .complexKey(at: first) }
    if bytes[line.start] == Self.percent { return .directive(at: range) }
    return .keyExpected(at: range)
  }

  /// The value after a key's colon.
  private mutating func readValue(_ line: Line, after colon: Int, indent: Int, depth: Int)
    -> YAMLNode
  {
    var next = colon
    while next < line.end, bytes[next] == 0x20 { next += 1 }
    guard next == line.end || bytes[next] == Self.hash else {
      return readInline(at: next, parentIndent: indent, depth: depth)
    }
    row += 1
    skipTrivia()
    if row < lines.count, lines[row].indent == indent, isDash(lines[row].start, lines[row].end) {
      guard depth < Self.maximumDepth else {
        giveUp(.tooDeep(at: rest(of: lines[row], from: lines[row].start)))
        return scalar(.absent, colon..<colon, text: "")
      }
      return readSequence(indent: indent, depth: depth + 1)
    }
    return readNested(parentIndent: indent, depth: depth, absentAt: colon..<colon)
  }

  // MARK: Keys

  /// The offset of the colon that makes the start of a line a key.
  func colon(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    var position = start
    let first = bytes[start]
    if first == Self.doubleQuote || first == Self.singleQuote {
      guard let close = closingQuote(from: start, to: end) else { return nil }
      position = close + 1
      while position < end, bytes[position] == 0x20 { position += 1 }
      guard position < end, bytes[position] == Self.colon else { return nil }
      return position + 1 == end || bytes[position + 1] == 0x20 ? position : nil
    }
    // A value in brackets, a block, or text that YAML has other plans with.
    if Self.noKeyStart.contains(first) || isDash(start, end) { return nil }
    while position < end {
      let byte = bytes[position]
      if byte == Self.hash, position > start, bytes[position - 1] == 0x20 { return nil }
      if byte == Self.colon, position + 1 == end || bytes[position + 1] == 0x20 { return position }
      position += 1
    }
    return nil
  }

  private struct Key {
    var text: String
    var range: Range<Int>
    /// Whether a problem was reported that leaves it no meaning.
    var isRefused = false
  }

  /// The key before `colon`; nil where there is none.
  private mutating func readKey(_ line: Line, _ colon: Int) -> Key? {
    var end = colon
    while end > line.start, bytes[end - 1] == 0x20 { end -= 1 }
    let range = line.start..<end
    guard !range.isEmpty else { return nil }
    let first = bytes[line.start]
    if first == Self.doubleQuote || first == Self.singleQuote {
      return Key(text: unquoted(range), range: range)
    }
    var key = Key(text: text(range), range: range)
    let known = problems.count
    let mark = range.lowerBound..<(range.lowerBound + 1)
    switch first {
    case UInt8(ascii: "&"): problems.append(.anchor(at: mark))
    case UInt8(ascii: "*"): problems.append(.alias(at: mark))
    case UInt8(ascii: "!"): problems.append(.tag(at: mark))
    case UInt8(ascii: "?") where range.count == 1 || bytes[line.start + 1] == 0x20:
      problems.append(.complexKey(at: mark))
    case Self.percent, UInt8(ascii: "@"), UInt8(ascii: "`"):
      problems.append(.reserved(Character(Unicode.Scalar(first)), at: mark))
    default: if key.text == "<<" { problems.append(.mergeKey(at: range)) }
    }
    key.isRefused = problems.count > known
    return key
  }

  // MARK: Bytes with a meaning

  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let percent = UInt8(ascii: "%")
  static let singleQuote = UInt8(ascii: "'")
  static let doubleQuote = UInt8(ascii: "\"")
  /// `[` `{` `]` `}` `,` `|` `>`
  private static let noKeyStart: [UInt8] = Array("[{]},|>".utf8)
}
