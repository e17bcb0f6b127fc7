// What names alone do not show: parts of a bot that mean nothing, or something else than they seem.
// In: the syntax of a bot, its names. Out: problems. Called by `Compile.swift`, once per bot.

import SvarDiagnostics
import SvarSyntax

/// Looks at every construct of a bot by itself and beside its neighbours.
///
/// - Complexity: O(*n*) in the parts of the bot, but for circles of `over`, of which there are few.
struct BotChecks {
  /// What the author's files say; only they are judged.
  let own: BotSyntax
  /// The same with the built-in files.
  let bot: BotSyntax
  let names: BotNames
  let sources: SourceMap
  var problems: [BotProblem] = []
  var nameProblems: [NameProblem] = []

  init(own: BotSyntax, bot: BotSyntax, names: BotNames, sources: SourceMap) {
    self.own = own
    self.bot = bot
    self.names = names
    self.sources = sources
  }

  /// All problems but those of `runUnused`.
  mutating func run() {
    checkBotFile()
    checkIntents()
    checkWords()
    checkFlows()
    checkActions()
    checkTexts()
  }

  /// The bot's languages; empty for a bot without bot.yaml.
  var languages: [String] { (own.bot?.languages ?? []).map(\.value) }

  /// Whether the bot leads conversations.
  var hasFlows: Bool { !own.flows.isEmpty }

  /// Reports names that stand in a list twice.
  mutating func checkTwice(_ names: [SpannedText]) {
    guard names.count > 1 else { return }
    var seen: [String: SourceSpan] = [:]
    for name in names {
      if let first = seen[name.value] {
        problems.append(
          .listedTwice(name.value, at: name.span, first: first, cut: item(name.span)))
      } else {
        seen[name.value] = name.span
      }
    }
  }

  /// An item of a list with what goes when it goes: the comma before it, or its line.
  func item(_ span: SourceSpan) -> SourceSpan? {
    guard let file = sources[span.path] else { return nil }
    let bytes = file.bytes
    var start = min(span.range.lowerBound, bytes.count)
    let lineStart = file.lineStarts[file.lineIndex(at: start)]
    while start > lineStart, bytes[start - 1] == 0x20 { start -= 1 }
    if start > lineStart, bytes[start - 1] == UInt8(ascii: ",") {
      return file.span((start - 1)..<span.range.upperBound)
    }
    return line(span, mayStartWith: UInt8(ascii: "-"))
  }

  /// The whole line of a span that is alone in it, with its line end.
  func line(_ span: SourceSpan, mayStartWith mark: UInt8? = nil) -> SourceSpan? {
    guard let file = sources[span.path] else { return nil }
    let index = file.lineIndex(at: span.range.lowerBound)
    let line = file.lineRange(index)
    guard line.lowerBound <= span.range.lowerBound, span.range.upperBound <= line.upperBound else {
      return nil
    }
    let around =
      file.bytes[line.lowerBound..<span.range.lowerBound]
      + file.bytes[span.range.upperBound..<line.upperBound]
    guard around.allSatisfy({ $0 == 0x20 || $0 == mark }), index + 1 < file.lineCount else {
      return nil
    }
    return file.span(line.lowerBound..<file.lineStarts[index + 1])
  }
}

extension StateSyntax {
  /// Every line `outcome: target` of the state.
  var transitions: [TransitionSyntax] {
    var all: [TransitionSyntax] = []
    switch move {
    case .choose(let table)?, .advise(_, let table)?: all += table
    case .ask?, .act?, .check?, .wait?, .handoff?, nil: break
    }
    if case .table(let table)? = then { all += table }
    return all
  }

  /// Everything the state names as a target.
  var targets: [SpannedText] {
    if case .target(let target)? = then { return transitions.map(\.target) + [target] }
    return transitions.map(\.target)
  }
}

extension FlowSyntax {
  var targets: [SpannedText] { states.flatMap(\.targets) + then.map(\.target) }
}
