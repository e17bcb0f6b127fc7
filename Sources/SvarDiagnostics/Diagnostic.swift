/// A problem in a bot's source, as data; `DiagnosticRenderer` turns it into text or JSON.
package struct Diagnostic: Equatable, Sendable {
  /// Stable kebab-case name of the kind of problem.
  package let id: ID
  package let severity: Severity
  /// One line: lower-case start, no full stop, the culprit in 'quotes'.
  package let message: String
  /// Where to point.
  package let span: SourceSpan
  /// Second places that explain the first ("first declared here").
  package var notes: [Note]
  /// Ways out, each of which alone makes the problem go away.
  package var fixIts: [FixIt]

  package init(
    id: ID, severity: Severity, message: String, span: SourceSpan, notes: [Note] = [],
    fixIts: [FixIt] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.fixIts = fixIts
  }

  package struct ID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
  {
    package let name: String

    package init(_ name: String) { self.name = name }
    package init(stringLiteral name: String) { self.name = name }
    package var description: String { name }
    package static func < (left: ID, right: ID) -> Bool { left.name < right.name }
  }

  package enum Severity: String, Sendable, CaseIterable {
    /// The bot cannot be given a meaning; it does not compile.
    case error
    /// The bot compiles, and probably does not do what its author wants.
    case warning
    /// Worth knowing.
    case note
  }
}

/// A kind of problem, as the catalog of the room that finds it lists it.
///
/// Every kind has a page `docs/diagnostics/<id>.md`; the page's examples are compiled by a test.
package struct DiagnosticKind: Equatable, Sendable {
  package let id: Diagnostic.ID
  package let severity: Diagnostic.Severity
  /// One sentence: what is wrong where this is reported.
  package let explanation: String

  package init(_ id: Diagnostic.ID, _ severity: Diagnostic.Severity, _ explanation: String) {
    self.id = id
    self.severity = severity
    self.explanation = explanation
  }
}

/// A second place that explains a diagnostic.
package struct Note: Equatable, Sendable {
  package let message: String
  package let span: SourceSpan

  package init(_ message: String, at span: SourceSpan) {
    self.message = message
    self.span = span
  }
}

/// A change of the source that makes a problem go away.
package struct FixIt: Equatable, Sendable {
  package let message: String
  /// Edits that belong together; they do not overlap.
  package let edits: [Edit]

  package init(_ message: String, edits: [Edit]) {
    self.message = message
    self.edits = edits
  }

  package init(_ message: String, replacing span: SourceSpan, with text: String) {
    self.init(message, edits: [Edit(span: span, text: text)])
  }

  /// A fix-it for a misspelt name; nil where no name is near.
  package static func didYouMean(_ nearest: String?, replacing span: SourceSpan) -> [FixIt] {
    nearest.map { [FixIt("did you mean '\($0)'?", replacing: span, with: $0)] } ?? []
  }

  package struct Edit: Equatable, Sendable {
    package let span: SourceSpan
    package let text: String

    package init(span: SourceSpan, text: String) {
      self.span = span
      self.text = text
    }
  }

  /// The file after those of the edits that are in it.
  package func applied(to file: SourceFile) -> SourceFile {
    var bytes = file.bytes
    let inFile = edits.filter { $0.span.path == file.path }
    for edit in inFile.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
      bytes.replaceSubrange(
        edit.span.range.clamped(to: 0..<bytes.count), with: Array(edit.text.utf8))
    }
    return SourceFile(path: file.path, bytes: bytes)
  }
}

extension Sequence<Diagnostic> {
  /// The diagnostics by place, then by id, then by message.
  package func ordered() -> [Diagnostic] {
    sorted {
      if $0.span != $1.span { return $0.span < $1.span }
      if $0.id != $1.id { return $0.id < $1.id }
      return $0.message < $1.message
    }
  }

  /// Whether one of them keeps the bot from compiling.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
