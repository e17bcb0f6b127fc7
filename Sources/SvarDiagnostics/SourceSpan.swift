/// A piece of a source file: a path and a range of UTF-8 byte offsets, end exclusive.
///
/// Every part of a bot's syntax has one, so it is small: 16 bytes, the path shared by all spans of a
/// file. Offsets past 4 GiB are that.
package struct SourceSpan: Equatable, Hashable, Sendable {
  /// A path that many spans share.
  final class Path: Sendable {
    let text: String
    init(_ text: String) { self.text = text }
  }

  private let file: Path
  private let start: UInt32
  private let end: UInt32

  /// The path of the file, as in `SourceFile.path`.
  package var path: String { file.text }
  package var range: Range<Int> { Int(start)..<Int(end) }

  package init(path: String, range: Range<Int>) {
    self.init(file: Path(path), range: range)
  }

  init(file: Path, range: Range<Int>) {
    self.file = file
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  /// Another piece of the same file.
  package func sibling(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: file, range: range)
  }

  package static func == (left: SourceSpan, right: SourceSpan) -> Bool {
    left.start == right.start && left.end == right.end
      && (left.file === right.file || left.path == right.path)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(start)
    hasher.combine(end)
  }

  /// The place between two bytes, where something is missing.
  package static func at(_ offset: Int, in path: String) -> SourceSpan {
    SourceSpan(path: path, range: offset..<offset)
  }

  /// From the start of this span to the end of the other, which must not start before this one.
  package func through(_ other: SourceSpan) -> SourceSpan {
    let start = range.lowerBound
    return sibling(start..<max(start, other.range.upperBound))
  }
}

extension SourceSpan: Comparable {
  /// By path, then by start, then by end.
  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    if left.file !== right.file, left.path != right.path {
      return left.path.unicodeScalars.lexicographicallyPrecedes(right.path.unicodeScalars)
    }
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    return left.range.upperBound < right.range.upperBound
  }
}

/// A value and the place where the author wrote it.
package struct Spanned<Value: Sendable>: Sendable {
  package var value: Value
  package var span: SourceSpan

  package init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Spanned: Equatable where Value: Equatable {}
