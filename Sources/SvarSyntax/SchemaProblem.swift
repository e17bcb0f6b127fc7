import SvarDiagnostics

/// What can be wrong with the keys and values of a file: facts only.
enum SchemaProblem: Error, Equatable {
  case unknownFileKind(String, at: SourceSpan, nearest: String?)
  case emptyFile(at: SourceSpan)
  case wrongShape(Shape, of: String, at: SourceSpan)
  case unknownKey(String, in: String, at: SourceSpan, nearest: String?)
  case missingKey(String, in: String, at: SourceSpan)
  case levelMissing(action: String, at: SourceSpan)
  case unknownValue(String, of: String, allowed: [String], at: SourceSpan, nearest: String?)
  case notFlag(String, of: String, at: SourceSpan)
  case badNumber(String, of: String, range: String, at: SourceSpan)
  case badDuration(String, at: SourceSpan)
  case badHours(String, at: SourceSpan)
  case badLanguage(String, at: SourceSpan)
  case badName(String, at: SourceSpan)
  case emptyName(of: String, at: SourceSpan)
  case lineBreakInName(at: SourceSpan)
  case textNeedsBlock(at: SourceSpan, rewritten: FixIt.Edit?)
  case commentCutsText(at: SourceSpan, rewritten: FixIt.Edit?)
  case emptyText(of: String, at: SourceSpan)
  case exampleLooksLikeComment(at: SourceSpan)
  case blockTwice(language: String, name: String, at: SourceSpan, first: SourceSpan)
  case replyTwice(language: String, at: SourceSpan, first: SourceSpan)
  case botTwice(at: SourceSpan, first: SourceSpan)
  case twoMoves(String, String, at: SourceSpan, first: SourceSpan)
  case emptyState(String, at: SourceSpan)
  case tooManyProblems(at: SourceSpan)

  enum Shape: Equatable {
    case mapping, list, text
  }
}

extension SchemaProblem {
  /// The only place that words these problems.
  var diagnostic: Diagnostic {
    func error(
      _ id: Diagnostic.ID, _ message: String, _ span: SourceSpan, notes: [Note] = [],
      fixIts: [FixIt] = []
    ) -> Diagnostic {
      Diagnostic(
        id: id, severity: .error, message: message, span: span, notes: notes, fixIts: fixIts)
    }
    switch self {
    case .unknownFileKind(let key, let span, let nearest):
      return error(
        "unknown-file-kind", "no kind of bot file has the key '\(key)'", span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .emptyFile(let span):
      return Diagnostic(
        id: "empty-file", severity: .warning, message: "the file says nothing", span: span)
    case .wrongShape(.mapping, let key, let span):
      return error("mapping-expected", "'\(key)' needs lines 'key: value'", span)
    case .wrongShape(.list, let key, let span):
      return error("list-expected", "'\(key)' needs a list, '[a, b]'", span)
    case .wrongShape(.text, let key, let span):
      return error("text-expected", "'\(key)' needs one text", span)
    case .notFlag(let value, let key, let span):
      let meant = ["yes": "true", "on": "true", "no": "false", "off": "false"][value.lowercased()]
      return error(
        "unknown-value", "'\(key)' is true or false", span,
        fixIts: FixIt.didYouMean(meant, replacing: span))
    case .unknownKey(let key, let place, let span, let nearest):
      return error(
        "unknown-key", "'\(key)' is not a key of \(place)", span,
        fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .missingKey(let key, let place, let span):
      return error("missing-key", "\(place) needs '\(key)'", span)
    case .levelMissing(let action, let span):
      return error(
        "level-missing",
        "action '\(action)' does not say what the customer must have proved: 'level: anyone' or "
          + "a level of the bot", span)
    case .unknownValue(let value, let key, let allowed, let span, let nearest):
      return error(
        "unknown-value", "'\(value)' is not one of \(allowed.joined(separator: ", ")) for '\(key)'",
        span, fixIts: FixIt.didYouMean(nearest, replacing: span))
    case .badNumber(let value, let key, let range, let span):
      return error("bad-number", "'\(key)' needs \(range), not '\(value)'", span)
    case .badDuration(let value, let span):
      return error(
        "bad-duration", "'\(value)' is not a time such as '20 s', '10 min', '2 hours', '90 days'",
        span)
    case .badHours(let value, let span):
      return error(
        "bad-hours", "'\(value)' are not hours such as 'mon-fri 08:00-21:00' or 'sun closed'", span)
    case .badLanguage(let code, let span):
      return error(
        "bad-language", "'\(code)' is not a language code of two or three small letters", span,
        fixIts: FixIt.didYouMean(nearestCode(code), replacing: span))
    case .badName(let name, let span):
      return error(
        "bad-name",
        "'\(name)' is not a name: a small letter, then small letters, digits, '_' and '.'", span,
        fixIts: FixIt.didYouMean(nearestLegalName(name), replacing: span))
    case .emptyName(let key, let span):
      return error("empty-name", "'\(key)' has no value", span)
    case .lineBreakInName(let span):
      return error("name-line-break", "a name has no line breaks", span)
    case .textNeedsBlock(let span, let edit):
      return error(
        "text-needs-block", "write '|' and the text below, a line each", span,
        fixIts: edit.map { [FixIt("write it as a block", edits: [$0])] } ?? [])
    case .commentCutsText(let span, let edit):
      return error(
        "comment-cuts-text", "the text ends before '#'; write it after '|'", span,
        fixIts: edit.map { [FixIt("write it as a block", edits: [$0])] } ?? [])
    case .emptyText(let key, let span):
      return error("empty-text", "'\(key)' has no text", span)
    case .exampleLooksLikeComment(let span):
      return Diagnostic(
        id: "example-looks-like-comment", severity: .warning,
        message: "a line of 'examples' is a sentence, also after '#'", span: span)
    case .blockTwice(let language, let name, let span, let first):
      return error(
        "block-twice", "'\(name)' has two blocks for '\(language)'", span,
        notes: [Note("first here", at: first)])
    case .replyTwice(let language, let span, let first):
      return error(
        "reply-twice", "two replies for '\(language)'", span, notes: [Note("first here", at: first)]
      )
    case .botTwice(let span, let first):
      return error(
        "bot-twice", "a folder holds one bot", span, notes: [Note("first here", at: first)])
    case .twoMoves(let first, let second, let span, let firstSpan):
      return error(
        "two-moves", "a state makes one move; this has '\(first)' and '\(second)'", span,
        notes: [Note("the first is here", at: firstSpan)])
    case .emptyState(let name, let span):
      return error("empty-state", "state '\(name)' does nothing", span)
    case .tooManyProblems(let span):
      return error("too-many-problems", "more problems in this file are not shown", span)
    }
  }
}

/// The name with `_` for what a name cannot hold and small letters, if that makes it one.
private func nearestLegalName(_ name: String) -> String? {
  let legal = String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
  return isName(legal) ? legal : nil
}

/// The code at the start of one such as `nb-NO` or `DA`.
private func nearestCode(_ code: String) -> String? {
  let short = String(code.lowercased().prefix { $0 != "-" && $0 != "_" })
  return FileReader.isLanguage(short) && short != code ? short : nil
}
