// In: a file without errors, and its tree. Out: its text laid out anew. Called by `format`.
//
// The tree is walked in the order of the file. What it does not hold, comments and blank lines, is
// put out when the walk comes past: before the key or item it stands before, at the end of the line
// it ends, or at the end of the mapping or list that it is indented for.

import SvarDiagnostics

/// Lays out one file.
struct YAMLLayout {
  static let width = 100

  /// A line to be written.
  private struct Line {
    var code: String
    var comment: String?
    /// Where the comment should start, in columns from 0.
    var column = 0
  }

  let file: SourceFile
  private let root: YAMLNode?
  private let comments: [YAMLComment]
  /// The comment that is put out next.
  var keepsQuotesBeforeComments = false
  private var next = 0
  private var lines: [Line] = []

  init(file: SourceFile, root: YAMLNode?) {
    self.file = file
    self.root = root
    comments = YAMLNode.comments(of: root, in: file)
  }

  mutating func text() -> String {
    let start = file.lineStarts[0]
    guard let root else {
      putComments(before: file.bytes.count, indent: 0, startsBlock: true)
      return joined()
    }
    let first = token(from: start)
    if first < root.range.lowerBound {
      // The marker `---`.
      putComments(before: first, indent: 0, startsBlock: true)
      put("---", comment: takeTrailing(row(first)))
    }
    if isFlow(root) {
      putComments(before: root.range.lowerBound, indent: 0, startsBlock: true)
      putFlow(root, after: "", indent: 0, sourceIndent: 0)
    } else {
      putBlock(root, prefix: nil, indent: 0, sourceIndent: -1)
    }
    putComments(before: file.bytes.count, indent: 0, startsBlock: false)
    return joined()
  }

  // MARK: The source

  private func row(_ offset: Int) -> Int { file.lineIndex(at: offset) }

  private func column(_ offset: Int) -> Int { offset - file.lineStarts[row(offset)] }

  /// The offset of what comes next from `start` on, comments, blanks and line ends left out.
  private func token(from start: Int) -> Int {
    var position = start
    while position < file.bytes.count {
      switch file.bytes[position] {
      case 0x20, 0x0A, 0x0D: position += 1
      case YAMLReader.hash: position = max(position + 1, file.lineRange(row(position)).upperBound)
      default: return position
      }
    }
    return position
  }

  private func isFlow(_ node: YAMLNode) -> Bool {
    switch node.content {
    case .scalar: false
    case .sequence, .mapping:
      file.bytes[node.range.lowerBound] == UInt8(ascii: "[")
        || file.bytes[node.range.lowerBound] == UInt8(ascii: "{")
    }
  }

  private func isBlank(_ row: Int) -> Bool {
    row >= 0 && file.bytes[file.lineRange(row)].allSatisfy { $0 == 0x20 }
  }

  // MARK: Lines

  private mutating func put(_ code: String, comment: YAMLComment?) {
    var line = Line(code: code)
    if let comment {
      let range = file.lineRange(comment.row)
      let blanks = file.bytes[range].prefix { $0 == 0x20 }.count
      line.comment = file.text(in: comment.range)
      // Moved as far as the line is.
      line.column = max(
        0,
        file.place(at: comment.range.lowerBound).column - 1 - blanks
          + code.prefix { $0 == " " }.count)
    }
    lines.append(line)
  }

  /// An empty line, where the source has one before the line `row` and there is none yet.
  private mutating func putBlank(before row: Int) {
    if isBlank(row - 1), let last = lines.last, !last.code.isEmpty { lines.append(Line(code: "")) }
  }

  private mutating func putOwnLine(_ comment: YAMLComment, indent: Int) {
    lines.append(Line(code: spaces(indent) + file.text(in: comment.range)))
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

  /// The lines as one text; comments that stood below each other stay so.
  private func joined() -> String {
    var columns = lines.map(\.column)
    var start = 0
    while start < lines.count {
      var end = start + 1
      if lines[start].comment != nil {
        while end < lines.count, lines[end].comment != nil, columns[end] == columns[start] {
          end += 1
        }
        let longest = lines[start..<end].map { $0.code.unicodeScalars.count }.max() ?? 0
        if longest >= columns[start] {
          for index in start..<end { columns[index] = longest + 2 }
        }
      }
      start = end
    }
    var text = ""
    for (line, column) in zip(lines, columns) {
      text += line.code
      if let comment = line.comment {
        text += spaces(column - line.code.unicodeScalars.count) + comment
      }
      text += "\n"
    }
    return text
  }

  // MARK: Comments

  /// The comments that stand before `offset`, each in its line.
  ///
  /// - Parameter startsBlock: Whether this is the start of a mapping or list, where no empty line
  ///   stands.
  private mutating func putComments(before offset: Int, indent: Int, startsBlock: Bool) {
    var isFirst = startsBlock
    while next < comments.count, comments[next].range.lowerBound < offset {
      if !isFirst { putBlank(before: comments[next].row) }
      putOwnLine(comments[next], indent: indent)
      isFirst = false
      next += 1
    }
    if !isFirst, offset < file.bytes.count { putBlank(before: row(offset)) }
  }

  /// The comments at the end of a mapping, list or empty value: those before what comes next that
  /// are indented at least to `column`.
  private mutating func putTail(from end: Int, column: Int, indent: Int, startsBlock: Bool) {
    let following = token(from: end)
    var isFirst = startsBlock
    while next < comments.count, comments[next].range.lowerBound < following,
      comments[next].isOwnLine, comments[next].column >= column
    {
      if !isFirst { putBlank(before: comments[next].row) }
      putOwnLine(comments[next], indent: indent)
      isFirst = false
      next += 1
    }
  }

  /// The comment that ends the line `row`.
  private mutating func takeTrailing(_ row: Int) -> YAMLComment? {
    guard next < comments.count, comments[next].row == row, !comments[next].isOwnLine else {
      return nil
    }
    next += 1
    return comments[next - 1]
  }

  /// The comments between a key and a value that will stand in one line: the one to end the line
  /// with is given back, the others come before it.
  private mutating func hoistComments(before start: Int, end: Int, indent: Int) -> YAMLComment? {
    var between: [YAMLComment] = []
    while next < comments.count, comments[next].range.lowerBound < start {
      between.append(comments[next])
      next += 1
    }
    let trailing = takeTrailing(row(end))
    if trailing == nil, between.count == 1, !between[0].isOwnLine { return between[0] }
    for comment in between { putOwnLine(comment, indent: indent) }
    return trailing
  }

  // MARK: Blocks

  /// A mapping or list over several lines.
  ///
  /// - Parameters:
  ///   - prefix: What its first line begins with instead of its indentation: `- `.
  ///   - sourceIndent: The column of the key or `-` it belongs to.
  private mutating func putBlock(
    _ node: YAMLNode, prefix: String?, indent: Int, sourceIndent: Int
  ) {
    var end = node.range.lowerBound
    var isFirst = true
    /// What the line of an entry or item that starts at `start` begins with.
    func begin(_ layout: inout YAMLLayout, _ start: Int) -> String {
      defer { isFirst = false }
      if isFirst, let prefix { return prefix }
      let isTop = isFirst && layout.lines.isEmpty
      layout.putComments(
        before: start, indent: indent, startsBlock: isFirst && (isTop || indent > 0))
      return layout.spaces(indent)
    }
    switch node.content {
    case .scalar: break
    case .mapping(let entries):
      for entry in entries {
        let prefix = begin(&self, entry.keyRange.lowerBound)
        putValue(
          entry.value, after: prefix + keyText(entry) + ":", from: entry.afterColon,
          indent: indent, sourceIndent: column(entry.keyRange.lowerBound), isItem: false)
      }
    case .sequence(let items):
      for item in items {
        let dash = token(from: end)
        let prefix = begin(&self, dash)
        putValue(
          item, after: prefix + "-", from: dash + 1, indent: indent, sourceIndent: column(dash),
          isItem: true)
        end = max(dash + 1, item.range.upperBound)
      }
    }
    putTail(
      from: node.range.upperBound, column: max(column(node.range.lowerBound), sourceIndent + 1),
      indent: indent, startsBlock: false)
  }

  /// A value after its key or `-`.
  ///
  /// - Parameters:
  ///   - prefix: The line so far.
  ///   - from: The offset behind the colon or the `-`.
  ///   - indent: The column of the key or `-` in what is written.
  ///   - sourceIndent: The same in the source.
  private mutating func putValue(
    _ value: YAMLNode, after prefix: String, from: Int, indent: Int, sourceIndent: Int,
    isItem: Bool
  ) {
    let start = value.range.lowerBound
    switch value.content {
    case .scalar(let scalar):
      switch scalar.style {
      case .absent:
        put(prefix, comment: takeTrailing(row(from)))
        putTail(from: from, column: sourceIndent + 1, indent: indent + 2, startsBlock: true)
      case .plain, .quoted, .raw:
        let comment = hoistComments(before: start, end: value.range.upperBound, indent: indent)
        let isKept = keepsQuotesBeforeComments && comment != nil
        let text = isKept ? file.text(in: value.range) : scalarText(value, scalar)
        put(prefix + " " + text, comment: comment)
      case .literal:
        let comment = hoistComments(before: start, end: start, indent: indent)
        putLiteral(scalar, after: prefix, comment: comment, indent: indent)
      }
    case .sequence, .mapping:
      if isFlow(value) {
        putFlow(value, after: prefix, indent: indent, sourceIndent: sourceIndent)
        return
      }
      let hasComment = next < comments.count && comments[next].range.lowerBound < start
      if isItem, !hasComment {
        putBlock(value, prefix: prefix + " ", indent: indent + 2, sourceIndent: sourceIndent)
      } else {
        put(prefix, comment: takeTrailing(row(from)))
        putBlock(value, prefix: nil, indent: indent + 2, sourceIndent: sourceIndent)
      }
    }
  }

  /// A block of lines; how deep it is indented is told only where its first line starts with a
  /// blank.
  private mutating func putLiteral(
    _ scalar: YAMLScalar, after prefix: String, comment: YAMLComment?, indent: Int
  ) {
    let texts = scalar.blockLines.map { file.bytes[$0].allSatisfy { $0 == 0x20 } ? nil : $0 }
    let first = texts.lazy.compactMap { $0 }.first
    let isTold = first.map { file.bytes[$0.lowerBound] == 0x20 } ?? false
    put(prefix + (isTold ? " |2" : " |"), comment: comment)
    for text in texts {
      lines.append(Line(code: text.map { spaces(indent + 2) + file.text(in: $0) } ?? ""))
    }
  }

  // MARK: Brackets

  /// A value in brackets: in one line, or wrapped where that is too long; as it is where comments
  /// stand in it.
  private mutating func putFlow(
    _ node: YAMLNode, after prefix: String, indent: Int, sourceIndent: Int
  ) {
    let end = node.range.upperBound
    let begin = prefix.isEmpty ? "" : prefix + " "
    var inside = next
    while inside < comments.count, comments[inside].range.lowerBound < node.range.lowerBound {
      inside += 1
    }
    if inside < comments.count, comments[inside].range.lowerBound < end {
      for comment in comments[next..<inside] { putOwnLine(comment, indent: indent) }
      while inside < comments.count, comments[inside].range.lowerBound < end { inside += 1 }
      next = inside
      putAsWritten(node, begin: begin, indent: indent, shift: indent - sourceIndent)
      return
    }
    let comment = hoistComments(before: node.range.lowerBound, end: end, indent: indent)
    let line = begin + flowText(node)
    guard line.unicodeScalars.count > Self.width else {
      put(line, comment: comment)
      return
    }
    let brackets = node.isSequence ? ("[", "]") : ("{", "}")
    var current = begin + brackets.0
    var isEmpty = true
    let parts = flowParts(node)
    for (index, part) in parts.enumerated() {
      let piece = part + (index + 1 < parts.count ? "," : brackets.1)
      let length = current.unicodeScalars.count + piece.unicodeScalars.count
      if !isEmpty, length + 1 > Self.width {
        lines.append(Line(code: current))
        current = spaces(indent + 2) + piece
      } else {
        current += (isEmpty ? "" : " ") + piece
      }
      isEmpty = false
    }
    put(parts.isEmpty ? line : current, comment: comment)
  }

  /// The lines of a value in brackets that has comments, moved by `shift` columns.
  private mutating func putAsWritten(_ node: YAMLNode, begin: String, indent: Int, shift: Int) {
    let last = row(node.range.upperBound - 1)
    for index in row(node.range.lowerBound)...last {
      let line = file.lineRange(index).clamped(to: node.range)
      var text = file.text(in: line)
      while text.hasSuffix(" ") { text.removeLast() }
      let content = text.drop { $0 == " " }
      var code = begin + text
      if index != row(node.range.lowerBound) {
        code = content.isEmpty ? "" : spaces(text.count - content.count + shift) + content
      }
      if code.isEmpty { continue }
      if index == last {
        put(code, comment: takeTrailing(last))
      } else {
        lines.append(Line(code: code))
      }
    }
  }

  private func flowText(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar): scalarText(node, scalar)
    case .sequence: "[" + flowParts(node).joined(separator: ", ") + "]"
    case .mapping: "{" + flowParts(node).joined(separator: ", ") + "}"
    }
  }

  private func flowParts(_ node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let scalar): [scalarText(node, scalar)]
    case .sequence(let items): items.map(flowText)
    case .mapping(let entries): entries.map { keyText($0) + ": " + flowText($0.value) }
    }
  }

  // MARK: Names and values

  private func keyText(_ entry: YAMLEntry) -> String {
    unquoted(entry.key, at: entry.keyRange)
  }

  private func scalarText(_ node: YAMLNode, _ scalar: YAMLScalar) -> String {
    scalar.style == .absent ? "" : unquoted(scalar.text, at: node.range)
  }

  /// A key or value as written, without quotes that nobody needs.
  private func unquoted(_ text: String, at range: Range<Int>) -> String {
    let first = file.bytes[range.lowerBound]
    let isQuoted = first == YAMLReader.singleQuote || first == YAMLReader.doubleQuote
    return isQuoted && YAMLWriter.scalar(text) == text ? text : file.text(in: range)
  }
}

extension YAMLNode {
  fileprivate var isSequence: Bool {
    if case .sequence = content { true } else { false }
  }
}
