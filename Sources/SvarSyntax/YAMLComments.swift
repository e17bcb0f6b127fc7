import SvarDiagnostics

/// A comment between the values of a file; the `# ` lines inside blocks are text, not comments.
struct YAMLComment: Equatable {
  /// From `#` to the last character that is no blank.
  var range: Range<Int>
  /// The index of its line.
  var row: Int
  /// Its column from 0, in bytes.
  var column: Int
  /// Whether nothing stands before it in its line.
  var isOwnLine: Bool
}

extension YAMLNode {
  /// The comments of a file whose tree this is, in order; the file has no YAML problem.
  ///
  /// They are what the tree leaves over: every `#` outside keys and values.
  ///
  /// - Complexity: O(*n*) in the bytes, O(log *lines*) for each comment.
  static func comments(of root: YAMLNode?, in file: SourceFile) -> [YAMLComment] {
    var taken: [Range<Int>] = []
    root?.appendLeaves(to: &taken, bytes: file.bytes)
    var comments: [YAMLComment] = []
    var position = file.lineStarts[0]
    for leaf in taken + [file.bytes.count..<file.bytes.count] {
      while position < leaf.lowerBound {
        guard file.bytes[position] == YAMLReader.hash else {
          position += 1
          continue
        }
        let row = file.lineIndex(at: position)
        let line = file.lineRange(row)
        var end = line.upperBound
        while end > position, file.bytes[end - 1] == 0x20 { end -= 1 }
        comments.append(
          YAMLComment(
            range: position..<end, row: row, column: position - line.lowerBound,
            isOwnLine: file.bytes[line.lowerBound..<position].allSatisfy { $0 == 0x20 }))
        position = max(line.upperBound, position + 1)
      }
      position = max(position, leaf.upperBound)
    }
    return comments
  }

  /// The bytes of keys and scalars, in order; of a block its indicator and its lines.
  private func appendLeaves(to leaves: inout [Range<Int>], bytes: [UInt8]) {
    switch content {
    case .scalar(let scalar):
      guard scalar.style == .literal else {
        leaves.append(range)
        return
      }
      var end = range.lowerBound
      while end < range.upperBound, bytes[end] > 0x20, bytes[end] != YAMLReader.hash { end += 1 }
      leaves.append(range.lowerBound..<end)
      if let first = scalar.blockLines.first { leaves.append(first.lowerBound..<range.upperBound) }
    case .sequence(let items):
      for item in items { item.appendLeaves(to: &leaves, bytes: bytes) }
    case .mapping(let entries):
      for entry in entries {
        leaves.append(entry.keyRange)
        entry.value.appendLeaves(to: &leaves, bytes: bytes)
      }
    }
  }
}
