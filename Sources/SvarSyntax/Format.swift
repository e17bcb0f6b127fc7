// In: the bytes of one file. Out: the same file laid out in one way, or why it is left alone.
// Called by the room Svar for `svar format`.

import SvarDiagnostics

/// What formatting a file gives.
package enum Formatting: Sendable {
  /// The file is laid out as it should be.
  case unchanged
  case changed([UInt8])
  /// The file has errors, which come first.
  case refused([Diagnostic])
  /// A mistake of ours: the new file would not mean the same, so it is not given.
  case failed
}

/// Lays out a file: indentation, blank lines, spaces, needless quotes, line ends.
///
/// Keys and items stay in their order, comments at their place, texts as they are, byte for byte.
/// The result is read again: it has the same tree, comments and problems, or it is not given.
/// Formatting what was formatted changes nothing.
///
/// - Complexity: O(*n* log *n*) in the bytes.
package func format(_ file: SourceFile) -> Formatting {
  let (_, diagnostics) = parseBot(files: [file])
  guard !diagnostics.hasErrors else {
    return .refused(diagnostics.filter { $0.severity == .error })
  }
  let (root, problems) = YAMLReader.read(file)
  guard problems.isEmpty else { return .failed }
  // Without its quotes a text would take in the comment behind it, which a name would not.
  for keepsQuotes in [false, true] {
    var layout = YAMLLayout(file: file, root: root)
    layout.keepsQuotesBeforeComments = keepsQuotes
    let result = SourceFile(path: file.path, text: layout.text())
    if result.bytes == file.bytes { return .unchanged }
    let (again, newProblems) = YAMLReader.read(result)
    let isSame =
      newProblems.isEmpty && sameMeaning(root, again)
      && commentTexts(root, file) == commentTexts(again, result)
      && parseBot(files: [result]).diagnostics.map(\.id) == diagnostics.map(\.id)
    if isSame { return .changed(result.bytes) }
  }
  return .failed
}

private func commentTexts(_ root: YAMLNode?, _ file: SourceFile) -> [String] {
  YAMLNode.comments(of: root, in: file).map { file.text(in: $0.range) }
}

private func sameMeaning(_ left: YAMLNode?, _ right: YAMLNode?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  switch (left.content, right.content) {
  case (.scalar(let one), .scalar(let other)):
    let isBlock = one.style == .literal
    guard isBlock == (other.style == .literal) else { return false }
    return isBlock
      ? blockLines(one).elementsEqual(blockLines(other))
      : one.text.utf8.elementsEqual(other.text.utf8)
  case (.sequence(let items), .sequence(let others)):
    return items.count == others.count && zip(items, others).allSatisfy(sameMeaning)
  case (.mapping(let entries), .mapping(let others)):
    return entries.count == others.count
      && zip(entries, others).allSatisfy {
        $0.key.utf8.elementsEqual($1.key.utf8) && sameMeaning($0.value, $1.value)
      }
  case (.scalar, _), (.sequence, _), (.mapping, _): return false
  }
}

/// The lines of a block as bytes; a line of blanks is an empty one.
private func blockLines(_ scalar: YAMLScalar) -> [[UInt8]] {
  scalar.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { line in line.allSatisfy { $0 == 0x20 } ? [] : Array(line) }
}
