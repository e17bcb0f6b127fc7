/// A piece of a source file: a path and a range of UTF-8 byte offsets, end exclusive.
package struct SourceSpan: Equatable, Hashable, Sendable {
  /// The path of the file, as in `SourceFile.path`.
  package let path: String
  package let range: Range<Int>

  package init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }

  /// The place between two bytes, where something is missing.
  package static func at(_ offset: Int, in path: String) -> SourceSpan {
    SourceSpan(path: path, range: offset..<offset)
  }

  /// From the start of this span to the end of the other, which must not start before this one.
  package func through(_ other: SourceSpan) -> SourceSpan {
    let start = range.lowerBound
    return SourceSpan(path: path, range: start..<max(start, other.range.upperBound))
  }
}

extension SourceSpan: Comparable {
  /// By path, then by start, then by end.
  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    if left.path != right.path {
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
