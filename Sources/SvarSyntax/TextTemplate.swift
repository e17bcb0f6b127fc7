import SvarDiagnostics

/// A text of the bot, with the places that are filled when it is said.
package struct TextTemplate: Equatable, Sendable {
  package enum Part: Equatable, Sendable {
    /// Text as it stands; lines are separated by LF.
    case literal(SpannedText)
    /// `{path}` or `{path|fallback}`.
    case place(path: SpannedText, fallback: SpannedText?, span: SourceSpan)
    /// `{path:one|many}`.
    case plural(path: SpannedText, one: SpannedText, many: SpannedText, span: SourceSpan)
  }

  package var parts: [Part]
  package var span: SourceSpan
}

extension TextTemplate {
  /// The text as written, without its indentation.
  package var text: String {
    parts.map { part in
      switch part {
      case .literal(let text): text.value
      case .place(let path, nil, _): "{\(path.value)}"
      case .place(let path, let fallback?, _): "{\(path.value)|\(fallback.value)}"
      case .plural(let path, let one, let many, _): "{\(path.value):\(one.value)|\(many.value)}"
      }
    }.joined()
  }
}

/// What can be wrong with a text: facts only.
enum TextProblem: Error, Equatable {
  case strayBrace(Character, at: Range<Int>)
  case badPath(String, at: Range<Int>)
  /// `{{path}}`, as other systems write places.
  case doubleBraces(String, at: Range<Int>)
  case badPlural(at: Range<Int>)
}

extension TextProblem {
  var range: Range<Int> {
    switch self {
    case .strayBrace(_, let at), .badPath(_, let at), .doubleBraces(_, let at), .badPlural(let at):
      at
    }
  }

  /// The only place that words these problems.
  func diagnostic(in path: String) -> Diagnostic {
    let span = SourceSpan(path: path, range: range)
    switch self {
    case .strayBrace(let brace, _):
      return Diagnostic(
        id: "stray-brace", severity: .error,
        message: "'\(brace)' stands alone; braces are for places to fill, '{slot}'", span: span)
    case .badPath(let name, _):
      return Diagnostic(
        id: "bad-placeholder", severity: .error,
        message: "'\(name)' is not the name of a value: small letters, digits, '_' and '.'",
        span: span)
    case .doubleBraces(let name, _):
      return Diagnostic(
        id: "double-braces", severity: .error,
        message: "a place is written with one brace on each side: '{\(name)}'", span: span,
        fixIts: [FixIt("write '{\(name)}'", replacing: span, with: "{\(name)}")])
    case .badPlural:
      return Diagnostic(
        id: "bad-placeholder", severity: .error,
        message: "one and many are written '{path:one|many}'", span: span)
    }
  }
}
