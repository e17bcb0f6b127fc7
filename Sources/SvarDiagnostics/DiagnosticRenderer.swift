// In: diagnostics and the files they point into. Out: text for people, JSON for programs. Called by
// the command and by tests; nothing else words a place.

/// Turns diagnostics into text for people or JSON for programs.
package struct DiagnosticRenderer: Sendable {
  package let sources: SourceMap
  /// Whether the text has ANSI colours.
  package let colors: Bool
  /// The most characters of a line that an excerpt shows.
  private let excerptWidth = 160

  package init(sources: SourceMap, colors: Bool = false) {
    self.sources = sources
    self.colors = colors
  }

  package init(_ files: [SourceFile], colors: Bool = false) {
    self.init(sources: SourceMap(files), colors: colors)
  }
}

// MARK: - Text

extension DiagnosticRenderer {
  /// The diagnostic as lines of text, without a line end after the last.
  ///
  /// The first fix-it stands beside the carets, further ones follow as `help:` lines.
  package func text(_ diagnostic: Diagnostic) -> String {
    var lines: [String] = []
    lines.append(
      head(diagnostic.span, diagnostic.severity.rawValue, diagnostic.message, id: diagnostic.id))
    lines += excerpt(diagnostic.span, remark: diagnostic.fixIts.first?.message)
    for fixIt in diagnostic.fixIts.dropFirst() {
      lines.append("help: " + VisibleText.safe(fixIt.message))
    }
    for note in diagnostic.notes {
      lines.append(head(note.span, "note", note.message, id: nil))
      if note.span != diagnostic.span { lines += excerpt(note.span, remark: nil) }
    }
    return lines.joined(separator: "\n")
  }

  /// All of them by place, each with a line end.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.ordered().map { text($0) + "\n" }.joined()
  }

  private func head(
    _ span: SourceSpan, _ severity: String, _ message: String, id: Diagnostic.ID?
  ) -> String {
    var place = VisibleText.safe(span.path)
    if let start = sources[span.path]?.place(at: span.range.lowerBound) {
      place += ":\(start.line):\(start.column)"
    }
    let color = severity == "error" ? "31" : severity == "warning" ? "33" : "36"
    let tail = id.map { " [\($0.name)]" } ?? ""
    return painted(place + ":", "1") + " " + painted(severity + ":", "1;" + color) + " "
      + VisibleText.safe(message) + tail
  }

  /// A longer underline tells nothing more.
  private static let mostCarets = 40

  /// The line a span starts in, and carets under the part of the span that is in this line.
  private func excerpt(_ span: SourceSpan, remark: String?) -> [String] {
    guard let file = sources[span.path] else { return remark.map { ["help: \($0)"] } ?? [] }
    let index = file.lineIndex(at: span.range.lowerBound)
    let line = file.lineRange(index)
    let number = String(index + 1)

    // Columns before the span, in it, and the text around both.
    var shown = ""
    var before = 0
    var under = 0
    for cell in window(of: file, line: line, around: span.range) {
      shown += cell.text
      if cell.offset < span.range.lowerBound {
        before += cell.width
      } else if cell.offset < span.range.upperBound {
        under += cell.width
      }
    }
    let carets =
      under > Self.mostCarets
      ? String(repeating: "^", count: Self.mostCarets) + "…"
      : String(repeating: "^", count: max(1, under))
    var pointer = String(repeating: " ", count: number.count) + " | "
    pointer += String(repeating: " ", count: before) + painted(carets, "1;32")
    if let remark { pointer += " " + VisibleText.safe(remark) }
    return [number + " | " + shown, pointer]
  }

  private struct Cell {
    var text: String
    var width: Int
    var offset: Int
  }

  /// The characters of a line to show: all, or those around the span where the line is long.
  private func window(of file: SourceFile, line: Range<Int>, around span: Range<Int>) -> [Cell] {
    let reach = 4 * excerptWidth
    var start = line.lowerBound
    if span.lowerBound - start > reach {
      start = span.lowerBound - reach
      while start < span.lowerBound, file.bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    let end = min(line.upperBound, max(span.lowerBound, start) + reach)
    var cells: [Cell] = []
    var offset = start
    for scalar in file.text(in: start..<end).unicodeScalars {
      let shown = VisibleText.shown(scalar)
      cells.append(Cell(text: shown.text, width: shown.width, offset: offset))
      offset += UTF8.width(scalar)
    }
    guard cells.count > excerptWidth else { return cells }
    let first = cells.firstIndex { $0.offset >= span.lowerBound } ?? cells.count
    let from = max(0, min(first - excerptWidth / 2, cells.count - excerptWidth))
    var part = Array(cells[from..<(from + excerptWidth)])
    if from > 0 || start > line.lowerBound {
      part[0] = Cell(text: "…", width: 1, offset: part[0].offset)
    }
    if from + excerptWidth < cells.count || end < line.upperBound {
      part.append(Cell(text: "…", width: 0, offset: line.upperBound))
    }
    return part
  }

  private func painted(_ text: String, _ code: String) -> String {
    colors ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}

// MARK: - JSON

extension DiagnosticRenderer {
  /// The diagnostic as an object; columns count Unicode scalars from 1, ends are exclusive.
  package func json(_ diagnostic: Diagnostic) -> JSONValue {
    .object(
      [
        ("id", .string(diagnostic.id.name)),
        ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .string(diagnostic.message)),
      ] + place(diagnostic.span, withEnd: true) + [
        ("notes", .array(diagnostic.notes.map(json))),
        ("fix_its", .array(diagnostic.fixIts.map(json))),
      ])
  }

  private func json(_ note: Note) -> JSONValue {
    .object([("message", .string(note.message))] + place(note.span, withEnd: false))
  }

  private func json(_ fixIt: FixIt) -> JSONValue {
    .object([
      ("message", .string(fixIt.message)),
      (
        "edits",
        .array(
          fixIt.edits.map {
            .object(place($0.span, withEnd: true) + [("text", .string($0.text))])
          })
      ),
    ])
  }

  private func place(_ span: SourceSpan, withEnd: Bool) -> [(key: String, value: JSONValue)] {
    let file = sources[span.path]
    let start = file?.place(at: span.range.lowerBound)
    var members: [(key: String, value: JSONValue)] = [
      ("file", .string(span.path)), ("line", .optional(start?.line)),
      ("column", .optional(start?.column)),
    ]
    if withEnd {
      let end = file?.place(at: span.range.upperBound)
      members.append(("end_line", .optional(end?.line)))
      members.append(("end_column", .optional(end?.column)))
    }
    return members
  }
}
