import SvarDiagnostics

/// What can be wrong with a phrase: facts only.
enum PhraseProblem: Error, Equatable {
  case unclosed(Character, at: Range<Int>)
  case unexpectedClosing(Character, at: Range<Int>)
  case oneChoice(at: Range<Int>, inner: String)
  case emptyChoice(at: Range<Int>, optional: String?)
  case emptyGroup(at: Range<Int>)
  case choiceOutsideGroup(at: Range<Int>)
  case andInsideGroup(at: Range<Int>)
  case emptyPart(at: Range<Int>)
  case emptyPhrase(at: Range<Int>)
  /// `isPlain`: there are two '*' and nothing else.
  case adjacentAny(at: Range<Int>, isPlain: Bool)
  case matchesEverything(at: Range<Int>)
  case badName(String, at: Range<Int>)
  case tooDeep(at: Range<Int>)
}

extension PhraseProblem {
  var range: Range<Int> {
    switch self {
    case .unclosed(_, let at), .unexpectedClosing(_, let at), .oneChoice(let at, _),
      .emptyChoice(let at, _), .emptyGroup(let at), .choiceOutsideGroup(let at),
      .andInsideGroup(let at), .emptyPart(let at), .emptyPhrase(let at), .adjacentAny(let at, _),
      .matchesEverything(let at), .badName(_, let at), .tooDeep(let at):
      at
    }
  }

  /// The only place that words these problems.
  func diagnostic(in path: String) -> Diagnostic {
    let span = SourceSpan(path: path, range: range)
    func error(_ id: Diagnostic.ID, _ message: String, _ fixIts: [FixIt] = []) -> Diagnostic {
      Diagnostic(id: id, severity: .error, message: message, span: span, fixIts: fixIts)
    }
    switch self {
    case .unclosed(let bracket, _):
      return error("unclosed-group", "'\(bracket)' is never closed")
    case .unexpectedClosing(let bracket, _):
      return error(
        "unexpected-closing", "'\(bracket)' closes nothing",
        [FixIt("drop it", replacing: span, with: "")])
    case .oneChoice(_, let inner):
      return error(
        "one-choice", "a group with one choice",
        [FixIt("write '\(inner)'", replacing: span, with: inner)])
    case .emptyChoice(_, let optional):
      return error(
        "empty-choice", "a choice without words; what may be left out stands in '[ ]'",
        optional.map { [FixIt("write '\($0)'", replacing: span, with: $0)] } ?? [])
    case .emptyGroup:
      return error(
        "empty-group", "brackets without words", [FixIt("drop them", replacing: span, with: "")])
    case .choiceOutsideGroup:
      return error("choice-outside-group", "'|' separates choices, which stand in '( )' or '[ ]'")
    case .andInsideGroup:
      return error(
        "and-inside-group", "'&' joins parts of a whole phrase and stands in no brackets")
    case .emptyPart:
      return error(
        "empty-part", "'&' with nothing on one side",
        [FixIt("drop it", replacing: span, with: "")])
    case .emptyPhrase:
      return error("empty-phrase", "a phrase without words")
    case .adjacentAny(_, let isPlain):
      return error(
        "adjacent-open", "two '*' side by side cannot be told apart; write one",
        isPlain ? [FixIt("write '*'", replacing: span, with: "*")] : [])
    case .matchesEverything:
      return error(
        "matches-everything", "only '*' and words that may be left out: every sentence would match")
    case .badName(let name, _):
      return error(
        "bad-name",
        "'\(name)' is not a name: a small letter, then small letters, digits, '_' and '.'")
    case .tooDeep:
      return error("phrase-too-deep", "brackets nested deeper than 32 levels")
    }
  }
}
