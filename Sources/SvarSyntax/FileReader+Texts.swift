import SvarDiagnostics

// Values that people say or read: blocks of lines, labels, templates.

extension FileReader {
  // MARK: Lines

  /// The lines of a block, nil where the value is none; blank lines are left out.
  mutating func lines(_ entry: YAMLEntry?) -> [Range<Int>]? {
    guard let entry else { return nil }
    guard let scalar = entry.value.scalar, scalar.style == .literal else {
      needsBlock(entry)
      return nil
    }
    let lines = scalar.blockLines.filter { line in
      file.bytes[line].contains { $0 != 0x20 && $0 != 0x09 }
    }
    if lines.isEmpty { report(.emptyText(of: entry.key, at: span(of: entry))) }
    return lines
  }

  /// Phrases of a block.
  mutating func phrases(_ entry: YAMLEntry?) -> [PhraseSyntax] {
    lines(entry).map { parsePhrases($0) } ?? []
  }

  /// Phrases of a block, or one phrase after the key.
  mutating func phrasesOrOne(_ entry: YAMLEntry) -> [PhraseSyntax] {
    guard let scalar = entry.value.scalar, scalar.style != .literal else { return phrases(entry) }
    guard scalar.style == .plain || scalar.style == .quoted, scalar.isVerbatim else {
      needsBlock(entry)
      return []
    }
    if let comment = scalar.comment {
      report(.commentCutsText(at: span(comment), rewritten: rewritten(entry)))
      return []
    }
    return parsePhrases([scalar.contentRange])
  }

  private mutating func parsePhrases(_ lines: [Range<Int>]) -> [PhraseSyntax] {
    var parser = PhraseParser(path: file.path, bytes: file.bytes)
    let phrases = parser.parse(lines: lines)
    diagnostics += parser.problems.map { $0.diagnostic(in: file.path) }
    return phrases
  }

  /// Plain sentences: no operator is read in them, and `#` starts no comment.
  mutating func examples(_ entry: YAMLEntry?) -> [SpannedText] {
    (lines(entry) ?? []).map { line in
      let text = SpannedText(file.text(in: line), at: span(line))
      if text.value.hasPrefix("# ") { report(.exampleLooksLikeComment(at: text.span)) }
      return text
    }
  }

  /// Regexes, a line each; lines that start with `# ` are comments.
  mutating func regexes(_ entry: YAMLEntry?) -> [SpannedText] {
    (lines(entry) ?? []).compactMap { line in
      let text = SpannedText(file.text(in: line), at: span(line))
      return text.value.hasPrefix("# ") ? nil : text
    }
  }

  /// Lines that are kept as they are.
  mutating func plainLines(_ entry: YAMLEntry?) -> [SpannedText] {
    (lines(entry) ?? []).map { SpannedText(file.text(in: $0), at: span($0)) }
  }

  // MARK: Labels

  /// A short text: after the key, in quotes, or a block.
  mutating func label(_ entry: YAMLEntry?) -> SpannedText? {
    guard let entry else { return nil }
    guard let scalar = entry.value.scalar, scalar.style != .raw else {
      needsBlock(entry)
      return nil
    }
    if let comment = scalar.comment {
      report(.commentCutsText(at: span(comment), rewritten: rewritten(entry)))
      return nil
    }
    guard !scalar.text.isEmpty else {
      report(.emptyText(of: entry.key, at: span(of: entry)))
      return nil
    }
    return SpannedText(
      scalar.text, at: scalar.style == .literal ? span(scalar.contentRange) : span(of: entry))
  }

  // MARK: Templates

  /// The variants of a text: a block, or a list of blocks.
  mutating func variants(_ entry: YAMLEntry) -> [TextTemplate] {
    switch entry.value.content {
    case .scalar(let scalar) where scalar.style == .literal:
      return template(scalar, of: entry.key, at: span(of: entry)).map { [$0] } ?? []
    case .sequence(let items):
      return items.compactMap { item in
        guard let scalar = item.scalar, scalar.style == .literal else {
          needsBlock(item)
          return nil
        }
        return template(scalar, of: entry.key, at: span(item.range))
      }
    case .scalar, .mapping:
      needsBlock(entry)
      return []
    }
  }

  private mutating func template(_ scalar: YAMLScalar, of key: String, at span: SourceSpan)
    -> TextTemplate?
  {
    guard !scalar.blockLines.isEmpty else {
      report(.emptyText(of: key, at: span))
      return nil
    }
    return template(scalar.blockLines, in: scalar.contentRange, bytes: file.bytes)
  }

  /// A template after its key, as stubs have them; in quotes where it starts with a brace.
  mutating func inlineTemplate(_ entry: YAMLEntry) -> TextTemplate? {
    guard let scalar = entry.value.scalar, scalar.style != .raw else {
      if entry.value.scalar == nil {
        report(.wrongShape(.text, of: entry.key, at: span(of: entry)))
      }
      return nil
    }
    if scalar.style == .literal { return template(scalar, of: entry.key, at: span(of: entry)) }
    guard !scalar.isVerbatim else {
      return template([scalar.contentRange], in: scalar.contentRange, bytes: file.bytes)
    }
    // After escapes the places inside the text are not those of the file: point at all of it.
    let bytes = Array(scalar.text.utf8)
    var parser = TemplateParser(path: file.path, bytes: bytes)
    let whole = 0..<bytes.count
    var template = parser.parse(lines: [whole], in: whole)
    for problem in parser.problems {
      let diagnostic = problem.diagnostic(in: file.path)
      diagnostics.append(
        Diagnostic(
          id: diagnostic.id, severity: diagnostic.severity, message: diagnostic.message,
          span: span(of: entry)))
    }
    template.span = span(of: entry)
    template.parts = template.parts.map { $0.moved(to: template.span) }
    return template
  }

  private mutating func template(_ lines: [Range<Int>], in whole: Range<Int>, bytes: [UInt8])
    -> TextTemplate
  {
    var parser = TemplateParser(path: file.path, bytes: bytes)
    let template = parser.parse(lines: lines, in: whole)
    diagnostics += parser.problems.map { $0.diagnostic(in: file.path) }
    return template
  }

  /// Texts by language.
  mutating func textsByLanguage(_ entry: YAMLEntry) -> [TextsInLanguage] {
    guard let entries = entries(entry) else { return [] }
    return entries.map { TextsInLanguage(language: language($0), variants: variants($0)) }
  }

  // MARK: Blocks that are none

  /// Reports a value that should be a block, with the block it should be.
  mutating func needsBlock(_ entry: YAMLEntry) {
    if entry.value.isAbsent {
      report(.emptyText(of: entry.key, at: span(entry.keyRange)))
      return
    }
    markAsText(entry.keyRange.lowerBound..<entry.value.range.upperBound)
    report(.textNeedsBlock(at: span(of: entry), rewritten: rewritten(entry)))
  }

  private mutating func needsBlock(_ item: YAMLNode) {
    markAsText(item.range)
    let column = item.range.lowerBound - file.lineStarts[file.lineIndex(at: item.range.lowerBound)]
    let range = item.range.lowerBound..<endWithComment(item)
    report(
      .textNeedsBlock(
        at: span(item.range),
        rewritten: FixIt.Edit(
          span: span(range), text: "|" + block(sourceLines(item), indent: column))))
  }

  private mutating func markAsText(_ range: Range<Int>) {
    let lastLine = file.lineRange(file.lineIndex(at: range.upperBound))
    textRanges.append(range.lowerBound..<max(range.upperBound, lastLine.upperBound))
  }

  /// The value of an entry as a block; nil inside brackets, where blocks cannot stand.
  private func rewritten(_ entry: YAMLEntry) -> FixIt.Edit? {
    let start = file.lineStarts[file.lineIndex(at: entry.keyRange.lowerBound)]
    let before = file.bytes[start..<entry.keyRange.lowerBound]
    guard before.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) else { return nil }
    let lines: [String]
    var end = endWithComment(entry.value)
    if case .sequence(let items) = entry.value.content {
      lines = items.flatMap { sourceLines($0) }
      end = items.last.map { endWithComment($0) } ?? end
    } else {
      lines = sourceLines(entry.value)
    }
    return FixIt.Edit(
      span: span(entry.afterColon..<end), text: " |" + block(lines, indent: before.count + 2))
  }

  private func endWithComment(_ node: YAMLNode) -> Int {
    max(node.range.upperBound, node.scalar?.comment?.upperBound ?? 0)
  }

  /// What an author wrote for a value, as lines; quotes are dropped.
  private func sourceLines(_ node: YAMLNode) -> [String] {
    if let scalar = node.scalar, scalar.style == .quoted || scalar.style == .literal {
      return scalar.text.split(whereSeparator: \.isNewline).map(String.init)
    }
    return file.text(in: node.range.lowerBound..<endWithComment(node))
      .split(whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\t" } }.filter { !$0.isEmpty }.map(String.init)
  }

  private func block(_ lines: [String], indent: Int) -> String {
    lines.map { "\n" + String(repeating: " ", count: indent) + $0 }.joined()
  }
}

extension TextTemplate.Part {
  fileprivate func moved(to span: SourceSpan) -> TextTemplate.Part {
    func moved(_ text: SpannedText) -> SpannedText { SpannedText(text.value, at: span) }
    return switch self {
    case .literal(let text): .literal(moved(text))
    case .place(let path, let fallback, _):
      .place(path: moved(path), fallback: fallback.map(moved), span: span)
    case .plural(let path, let one, let many, _):
      .plural(path: moved(path), one: moved(one), many: moved(many), span: span)
    }
  }
}
