import SvarDiagnostics

/// What can be wrong with a file before its keys mean anything: facts only.
enum YAMLProblem: Error, Equatable {
  case fileTooBig(bytes: Int)
  case invalidUTF8(at: Range<Int>)
  case tab(at: Range<Int>)
  case control(Unicode.Scalar, at: Range<Int>)
  case anchor(at: Range<Int>)
  case alias(at: Range<Int>)
  case tag(at: Range<Int>)
  case mergeKey(at: Range<Int>)
  case folded(at: Range<Int>)
  case secondDocument(at: Range<Int>)
  case directive(at: Range<Int>)
  case complexKey(at: Range<Int>)
  case reserved(Character, at: Range<Int>)
  case tooDeep(at: Range<Int>)
  case tooManyNodes(at: Range<Int>)
  case duplicateKey(String, at: Range<Int>, first: Range<Int>)
  case indentation(at: Range<Int>, Reason)
  case keyExpected(at: Range<Int>)
  case itemAmongKeys(at: Range<Int>)
  case colonInText(at: Range<Int>)
  case secondLine(at: Range<Int>)
  case openQuote(at: Range<Int>)
  case badEscape(at: Range<Int>)
  case textAfterValue(at: Range<Int>)
  case openBracket(Character, at: Range<Int>)
  case itemExpected(at: Range<Int>)
  case valueExpected(key: String, at: Range<Int>)
  case blockHeader(at: Range<Int>)
  /// Another reader of YAML refuses the file.
  case refused(String, at: Range<Int>)
  /// Another reader of YAML reads something else.
  case readDifferently(at: Range<Int>)

  enum Reason: Equatable {
    case deeperThanNeighbours
    case lessThanBlock
    case blankLineDeeperThanBlock
    case leftOver
  }
}

extension YAMLProblem {
  /// Where to point; nil for the whole file.
  var range: Range<Int>? {
    switch self {
    case .fileTooBig: nil
    case .invalidUTF8(let at), .tab(let at), .control(_, let at), .anchor(let at), .alias(let at),
      .tag(let at), .mergeKey(let at), .folded(let at), .secondDocument(let at),
      .directive(let at), .complexKey(let at), .reserved(_, let at), .tooDeep(let at),
      .tooManyNodes(let at), .duplicateKey(_, let at, _), .indentation(let at, _),
      .keyExpected(let at), .itemAmongKeys(let at), .colonInText(let at), .secondLine(let at),
      .openQuote(let at), .badEscape(let at), .textAfterValue(let at), .openBracket(_, let at),
      .itemExpected(let at), .valueExpected(_, let at), .blockHeader(let at), .refused(_, let at),
      .readDifferently(let at):
      at
    }
  }

  /// Whether writing the text as a block would make the problem go away.
  var isCuredByBlock: Bool {
    switch self {
    case .anchor, .alias, .tag, .mergeKey, .folded, .complexKey, .reserved, .colonInText,
      .secondLine, .openQuote, .badEscape, .textAfterValue, .openBracket, .itemExpected,
      .valueExpected, .blockHeader, .keyExpected, .duplicateKey, .itemAmongKeys, .tooDeep,
      .indentation(_, .deeperThanNeighbours):
      true
    case .fileTooBig, .invalidUTF8, .tab, .control, .secondDocument, .directive, .tooManyNodes,
      .indentation, .refused, .readDifferently:
      false
    }
  }
}
