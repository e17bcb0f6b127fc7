// In: a file that `YAMLReader` has no complaint about, and its tree. Out: a problem where YAML at
// large does not agree. Called by `parseBot`.

import SvarDiagnostics
import Yams

/// Asks Yams to read a file too, and compares.
///
/// So a file we accept is YAML, and means the same to an author's editor, a linter or another
/// program as it means to us. Only files that passed the reader come here: they have no anchors or
/// aliases, and at most 32 levels, so that Yams' costs are linear.
enum YAMLConfirmation {
  static func problem(in file: SourceFile, root: YAMLNode) -> YAMLProblem? {
    let text = String(decoding: maskedBytes(of: file), as: UTF8.self)
    do {
      guard let other = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        return .readDifferently(at: root.range)
      }
      return difference(root, other, in: file).map { .readDifferently(at: $0) }
    } catch let error as YamlError {
      return problem(error, in: file)
    } catch {
      return .refused("\(error)", at: 0..<0)
    }
  }

  /// The file's bytes with other characters of the same length for U+0085, U+2028 and U+2029, which
  /// YAML 1.1 (libyaml) takes for line ends and YAML 1.2 does not.
  private static func maskedBytes(of file: SourceFile) -> [UInt8] {
    var bytes = file.bytes
    for offset in bytes.indices {
      if bytes[offset] == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0x85 {
        bytes[offset + 1] = 0xB7
      } else if bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80,
        bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9
      {
        bytes[offset + 2] = 0xA7
      }
    }
    // Yams is told that this is UTF-8, and then takes a byte order mark for text.
    return Array(bytes[file.lineStarts[0]...])
  }

  /// A text as it can be compared: with what `maskedBytes` does to it (escapes may still hold such
  /// characters), and without byte order marks at its start, which Foundation drops for Yams.
  private static func comparable(_ text: String) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{85}": result.append("\u{B7}")
      case "\u{2028}", "\u{2029}": result.append("\u{2027}")
      case "\u{FEFF}" where result.isEmpty: break
      default: result.append(scalar)
      }
    }
    return result
  }

  /// Whether two texts are the same, scalar by scalar; `==` of strings would take composed and
  /// decomposed letters for the same.
  private static func same(_ left: String, _ right: String) -> Bool {
    if left.utf8.elementsEqual(right.utf8) { return true }
    return comparable(left).elementsEqual(comparable(right))
  }

  /// The same for blocks, whose last line ends and blanks are of no account.
  private static func sameBlock(_ left: String, _ right: String) -> Bool {
    func trimmed(_ text: String) -> String {
      var scalars = text.unicodeScalars[...]
      while let last = scalars.last, last == "\n" || last == " " { scalars.removeLast() }
      return String(scalars)
    }
    return same(trimmed(left), trimmed(right))
  }

  /// The place of the first value that the two trees disagree about.
  private static func difference(_ node: YAMLNode, _ other: Node, in file: SourceFile)
    -> Range<Int>?
  {
    switch (node.content, other) {
    case (.scalar(let scalar), .scalar(let string)):
      switch scalar.style {
      case .absent: return string.string.isEmpty ? nil : node.range
      case .literal: return sameBlock(scalar.text, string.string) ? nil : node.range
      case .plain, .quoted, .raw: return same(scalar.text, string.string) ? nil : node.range
      }
    case (.sequence(let items), .sequence(let others)):
      guard items.count == others.count else { return node.range }
      for (item, other) in zip(items, others) {
        if let range = difference(item, other, in: file) { return range }
      }
      return nil
    case (.mapping(let entries), .mapping(let others)):
      guard entries.count == others.count else { return node.range }
      for (entry, other) in zip(entries, others) {
        guard let key = other.key.scalar, same(entry.key, key.string) else {
          return entry.keyRange
        }
        if let range = difference(entry.value, other.value, in: file) { return range }
      }
      return nil
    case (.scalar, _), (.sequence, _), (.mapping, _): return node.range
    }
  }

  private static func problem(_ error: YamlError, in file: SourceFile) -> YAMLProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .refused(problem, at: range(mark, in: file))
    case .duplicatedKeysInMapping(let keys, let context):
      return .refused(
        "'\(keys.first ?? "")' stands twice in a mapping", at: range(context.mark, in: file))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return .refused(problem, at: 0..<0)
    case .no, .memory, .dataCouldNotBeDecoded:
      return .refused("the reader failed", at: 0..<0)
    }
  }

  /// The character at a line and column from 1.
  private static func range(_ mark: Mark, in file: SourceFile) -> Range<Int> {
    let line = file.lineRange(mark.line - 1)
    var position = line.lowerBound
    var column = 1
    while position < line.upperBound, column < mark.column {
      position += 1
      while position < line.upperBound, file.bytes[position] & 0xC0 == 0x80 { position += 1 }
      column += 1
    }
    var end = min(position + 1, line.upperBound)
    while end < line.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return position..<max(position, end)
  }
}
