import SvarDiagnostics

extension YAMLProblem {
  /// The only place that words these problems.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let span = file.span(range ?? 0..<0)
    func error(
      _ id: Diagnostic.ID, _ message: String, notes: [Note] = [], fixIts: [FixIt] = []
    ) -> Diagnostic {
      Diagnostic(
        id: id, severity: .error, message: message, span: span, notes: notes, fixIts: fixIts)
    }
    switch self {
    case .fileTooBig(let bytes):
      return error("file-too-big", "the file has \(bytes) bytes; at most 1048576 are read")
    case .invalidUTF8:
      return error("invalid-utf8", "this is not UTF-8; save the file in that encoding")
    case .tab:
      return error(
        "yaml-tab", "a tab; YAML files are indented with blanks",
        fixIts: [FixIt("write blanks", replacing: span, with: "  ")])
    case .control(let scalar, _):
      return error(
        "control-character",
        "an invisible control character, U+\(String(scalar.value, radix: 16, uppercase: true))",
        fixIts: [FixIt("drop it", replacing: span, with: "")])
    case .anchor:
      return error("yaml-anchor", "'&' would make an anchor; bot files have none")
    case .alias:
      return error("yaml-alias", "'*' would make an alias; bot files have none")
    case .tag:
      return error("yaml-tag", "'!' would make a tag; bot files have none")
    case .mergeKey:
      return error("yaml-merge-key", "'<<' would merge a mapping; bot files have no merge keys")
    case .folded:
      return error(
        "yaml-folded", "'>' would join the lines",
        fixIts: [FixIt("write '|'", replacing: span, with: "|")])
    case .secondDocument:
      return error("yaml-documents", "a file holds one document")
    case .directive:
      return error("yaml-directive", "'%' would be a directive; bot files have none")
    case .complexKey:
      return error("yaml-complex-key", "'?' would make a complex key; write 'key: value'")
    case .reserved(let character, _):
      return error("yaml-reserved", "a value cannot start with '\(character)' in YAML")
    case .tooDeep:
      return error("yaml-depth", "nested deeper than 32 levels")
    case .tooManyNodes:
      return error("yaml-size", "the file has more than 100000 values; split it")
    case .duplicateKey(let key, _, let first):
      return error(
        "duplicate-key", "'\(key)' stands here twice",
        notes: [Note("first here", at: file.span(first))])
    case .indentation(_, .deeperThanNeighbours):
      return error("yaml-indentation", "indented deeper than the lines it belongs to")
    case .indentation(_, .lessThanBlock):
      return error("yaml-indentation", "indented less than the first line of its block")
    case .indentation(_, .blankLineDeeperThanBlock):
      return error(
        "yaml-indentation", "a blank line before a block's text is indented deeper than the text",
        fixIts: [FixIt("drop the blanks", replacing: span, with: "")])
    case .indentation(_, .leftOver):
      return error("yaml-indentation", "indented less than the file's first key")
    case .keyExpected:
      return error("yaml-key-expected", "a line 'key: value' is expected here")
    case .itemAmongKeys:
      return error("yaml-item-among-keys", "a list item '-' among keys; indent it under its key")
    case .colonInText:
      return error("yaml-colon", "': ' inside a value makes it a key; write the text after '|'")
    case .secondLine:
      return error(
        "yaml-second-line", "a value ends with its line; write texts of several lines after '|'")
    case .openQuote:
      return error("yaml-quote", "the quote is not closed in this line")
    case .badEscape:
      return error("yaml-escape", "this is not an escape that YAML knows")
    case .textAfterValue:
      return error("yaml-text-after-value", "text after the end of the value")
    case .openBracket(let bracket, _):
      return error("yaml-bracket", "'\(bracket)' is never closed")
    case .itemExpected:
      return error("yaml-list", "',' or the closing bracket is expected here")
    case .valueExpected(let key, _):
      return error("yaml-value-expected", "'\(key)' has no value; write 'key: value'")
    case .blockHeader:
      return error("yaml-block-header", "a block's text starts in the line after '|'")
    case .refused(let problem, _):
      return error("yaml-syntax", "not YAML: \(problem)")
    case .readDifferently:
      return error("yaml-differs", "other readers of YAML read this value differently; quote it")
    }
  }
}
