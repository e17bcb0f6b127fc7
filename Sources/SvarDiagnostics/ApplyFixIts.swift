// In: diagnostics and the files they point into. Out: the files with what could be mended. Called by
// the room Svar, which checks again and writes.

/// A fix-it that was applied, and the problem it mended.
package struct AppliedFixIt: Equatable, Sendable {
  package let id: Diagnostic.ID
  package let message: String
  package let span: SourceSpan
  /// Where the span was in the file as it was then.
  package let place: SourceFile.Place
}

/// Applies the fix-its that leave nothing to decide: those of diagnostics that have one only.
///
/// Of edits that overlap or touch the first by place counts; the others wait for the next check, for
/// which the places are new. Everything outside the edits stays byte for byte; a line end in an edit
/// is written as the file's are.
///
/// - Returns: The files in the order given, and what was applied, by place.
package func applyFixIts(
  of diagnostics: [Diagnostic], to files: [SourceFile]
) -> (files: [SourceFile], applied: [AppliedFixIt]) {
  let sources = SourceMap(files)
  var accepted: [String: [FixIt.Edit]] = [:]
  var applied: [AppliedFixIt] = []
  for diagnostic in diagnostics.ordered() {
    guard diagnostic.fixIts.count == 1, let fixIt = diagnostic.fixIts.first, !fixIt.edits.isEmpty
    else { continue }
    let isFree = fixIt.edits.allSatisfy { edit in
      guard let file = sources[edit.span.path], edit.span.range.upperBound <= file.bytes.count
      else {
        return false
      }
      return !(accepted[edit.span.path] ?? []).contains { $0.span.range.touches(edit.span.range) }
    }
    guard isFree, let file = sources[diagnostic.span.path] else { continue }
    for edit in fixIt.edits { accepted[edit.span.path, default: []].append(edit) }
    applied.append(
      AppliedFixIt(
        id: diagnostic.id, message: fixIt.message, span: diagnostic.span,
        place: file.place(at: diagnostic.span.range.lowerBound)))
  }
  let fixed = files.map { file -> SourceFile in
    guard let edits = accepted[file.path] else { return file }
    let all = edits.map {
      FixIt.Edit(span: $0.span, text: file.usesCRLF ? $0.text.withCRLF : $0.text)
    }
    return FixIt("", edits: all).applied(to: file)
  }
  return (fixed, applied)
}

extension Range<Int> {
  /// Whether two ranges share a byte or an end.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}

extension SourceFile {
  /// Whether the first line ends with CR and LF.
  fileprivate var usesCRLF: Bool {
    guard lineCount > 1 else { return false }
    let end = lineStarts[1]
    return end >= 2 && bytes[end - 2] == 0x0D
  }
}

extension String {
  fileprivate var withCRLF: String {
    var text = ""
    for scalar in unicodeScalars where scalar != "\r" {
      text += scalar == "\n" ? "\r\n" : String(scalar)
    }
    return text
  }
}
