/// A value of a bot file; every scalar is text, whatever YAML would make of it.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  var content: Content
  /// The bytes of the value as written, quotes and the `|` of a block included; empty where a key
  /// has no value.
  var range: Range<Int>
}

/// A key and its value.
struct YAMLEntry: Sendable {
  var key: String
  var keyRange: Range<Int>
  /// The offset after the key's colon.
  var afterColon: Int
  var value: YAMLNode
}

struct YAMLScalar: Sendable {
  enum Style: Sendable {
    /// No value at all: `key:`.
    case absent
    case plain
    case quoted
    /// Lines after `|`; `blockLines` holds them.
    case literal
    /// Not YAML of our kind; a problem was reported, and `text` is what was written.
    case raw
  }

  var style: Style
  /// The text meant; of a literal block the lines without their indentation, joined by LF.
  var text: String
  /// The bytes inside the quotes, or those of a plain scalar.
  var contentRange: Range<Int>
  /// Whether the bytes of `contentRange` are those of `text`; not so after escapes.
  var isVerbatim = true
  /// The lines of a literal block without their indentation, trailing blank lines left out.
  var blockLines: [Range<Int>] = []
  /// A comment that follows a plain scalar in the same line.
  var comment: Range<Int>?
}

extension YAMLNode {
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  var isAbsent: Bool { scalar?.style == .absent }
}
