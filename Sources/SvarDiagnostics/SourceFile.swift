// In: the bytes of a file an author wrote. Out: places in it that a person can find (line, column)
// and text to show. Called by every room that reads files, and by `DiagnosticRenderer`.

/// A file as its author wrote it: a path, bytes, and a table of its lines.
///
/// Positions are UTF-8 byte offsets into `bytes`. Lines end with LF (a CR before it belongs to the
/// line end); nothing else ends a line.
package struct SourceFile: Sendable, Equatable {
  /// The path that people see: relative to the bot's folder, with `/` between folders.
  package var path: String { sharedPath.text }
  private let sharedPath: SourceSpan.Path
  package let bytes: [UInt8]
  /// The offset of the first byte of each line, in the first line after a byte order mark; never
  /// empty.
  package let lineStarts: [Int]

  /// - Complexity: O(*n*) in the number of bytes.
  package init(path: String, bytes: [UInt8]) {
    sharedPath = SourceSpan.Path(path)
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices where buffer[offset] == 0x0A { starts.append(offset + 1) }
    }
    self.lineStarts = starts
  }

  package static func == (left: SourceFile, right: SourceFile) -> Bool {
    left.path == right.path && left.bytes == right.bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The number of lines; a file that ends with LF has an empty last one.
  package var lineCount: Int { lineStarts.count }

  /// A line and a column, both from 1; the column counts Unicode scalars.
  package struct Place: Equatable, Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The index in `lineStarts` of the line that holds `offset`; offsets past the end are in the
  /// last line.
  ///
  /// - Complexity: O(log *lines*).
  package func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where `offset` is for a person.
  ///
  /// - Complexity: O(log *lines* + length of the line).
  package func place(at offset: Int) -> Place {
    let line = lineIndex(at: offset)
    let start = lineStarts[line]
    let end = min(max(offset, start), bytes.count)
    var column = 1
    for position in start..<end where bytes[position] & 0xC0 != 0x80 { column += 1 }
    return Place(line: line + 1, column: column)
  }

  /// A position as editors' protocols count: line and character from 0, characters in UTF-16 units.
  package struct EditorPosition: Equatable, Hashable, Sendable {
    package let line: Int
    package let character: Int

    package init(line: Int, character: Int) {
      self.line = line
      self.character = character
    }
  }

  /// Where `offset` is for an editor.
  ///
  /// - Complexity: O(log *lines* + length of the line).
  package func editorPosition(at offset: Int) -> EditorPosition {
    let line = lineIndex(at: offset)
    let start = lineStarts[line]
    let end = min(max(offset, start), bytes.count)
    var character = 0
    for position in start..<end { character += Self.utf16Units(startingAt: bytes[position]) }
    return EditorPosition(line: line, character: character)
  }

  /// The offset of an editor's position; past the end of a line that end, inside a character its
  /// start, past the last line the end of the file.
  ///
  /// - Complexity: O(length of the line).
  package func offset(at position: EditorPosition) -> Int {
    guard position.line >= 0 else { return lineStarts[0] }
    guard position.line < lineCount else { return bytes.count }
    let line = lineRange(position.line)
    var character = 0
    var offset = line.lowerBound
    while offset < line.upperBound {
      let units = Self.utf16Units(startingAt: bytes[offset])
      guard character + units <= position.character else { break }
      character += units
      offset += 1
      while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The UTF-16 units of the scalar that a byte starts; none for bytes inside one.
  private static func utf16Units(startingAt byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }

  /// The bytes of a line without its line end; `index` counts from 0. Empty past the end.
  package func lineRange(_ index: Int) -> Range<Int> {
    guard lineStarts.indices.contains(index) else { return bytes.count..<bytes.count }
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, index + 1 < lineStarts.count, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of a range, with U+FFFD for what is not UTF-8; the range is cut to the file.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// A span of this file.
  package func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: sharedPath, range: range)
  }

  /// The first bytes that are not UTF-8, if any.
  ///
  /// - Complexity: O(*n*).
  package var firstInvalidUTF8: Range<Int>? {
    var offset = 0
    while offset < bytes.count {
      let length = validLength(at: offset)
      if length == 0 { return offset..<(offset + 1) }
      offset += length
    }
    return nil
  }

  /// The length of the well-formed UTF-8 sequence at `offset`, or 0 (Unicode 16, table 3-7).
  private func validLength(at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    let (length, low, high): (Int, UInt8, UInt8)
    switch first {
    case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (length, low, high) = (3, 0x80, 0xBF)
    case 0xED: (length, low, high) = (3, 0x80, 0x9F)
    case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
    default: return 0
    }
    guard offset + length <= bytes.count, (low...high).contains(bytes[offset + 1]) else { return 0 }
    for position in (offset + 2)..<max(offset + 2, offset + length)
    where bytes[position] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }
}

/// The files that diagnostics point into, by path.
package struct SourceMap: Sendable {
  private var files: [String: SourceFile] = [:]

  /// Of two files with the same path the first counts.
  package init(_ files: [SourceFile]) {
    for file in files where self.files[file.path] == nil { self.files[file.path] = file }
  }

  package subscript(path: String) -> SourceFile? { files[path] }
}
