// In: the files of a bot's folder, as bytes. Out: what they say, with the place of every part, and
// everything that is wrong with their form. Called by the compiler; never throws.

import SvarDiagnostics

/// Reads the files of a bot.
///
/// The kind of a file is told by its keys, not by its path. All problems of all files are reported,
/// by place; the syntax then holds what could be read. Files are taken in the order of their paths,
/// whatever order they come in.
///
/// - Complexity: O(*n*) in the bytes; a file over 1 MiB or nested deeper than 32 levels is refused.
///
/// - Parameter parsed: What was parsed before, of which files that are as they were are taken, and
///   which holds these files afterwards; nil keeps nothing.
package func parseBot(
  files: [SourceFile], parsed: inout ParsedFiles?
) -> (syntax: BotSyntax, diagnostics: [Diagnostic]) {
  var syntax = BotSyntax()
  var diagnostics: [Diagnostic] = []
  let before = parsed?.parts ?? [:]
  parsed?.parts = [:]
  for file in files.sorted(by: { precedes($0.path, $1.path) }) {
    var part: (syntax: BotSyntax, diagnostics: [Diagnostic])
    if let known = before[file.path], known.file == file {
      part = (known.syntax, known.diagnostics)
    } else {
      part = parse(file)
    }
    parsed?.parts[file.path] = .init(
      file: file, syntax: part.syntax, diagnostics: part.diagnostics)
    diagnostics += capped(part.diagnostics, in: file)
    if let bot = part.syntax.bot, let first = syntax.bot {
      let problem = SchemaProblem.botTwice(at: bot.id.span, first: first.id.span)
      diagnostics.append(problem.diagnostic)
    }
    syntax.append(part.syntax)
  }
  diagnostics += syntax.attachLooseBlocks().map(\.diagnostic)
  syntax.attachCases()
  return (syntax, diagnostics.ordered())
}

package func parseBot(files: [SourceFile]) -> (syntax: BotSyntax, diagnostics: [Diagnostic]) {
  var nothing: ParsedFiles?
  return parseBot(files: files, parsed: &nothing)
}

/// Files of a bot as they were parsed, so that only those that change are parsed again.
package struct ParsedFiles: Sendable {
  fileprivate struct Part: Sendable {
    var file: SourceFile
    var syntax: BotSyntax
    var diagnostics: [Diagnostic]
  }

  fileprivate var parts: [String: Part] = [:]

  package init() {}
}

private func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

/// Reads one file; its diagnostics are not in order.
private func parse(_ file: SourceFile) -> (syntax: BotSyntax, diagnostics: [Diagnostic]) {
  let (root, problems) = YAMLReader.read(file)
  var reader = FileReader(file: file)
  if root != nil || problems.isEmpty { reader.read(root) }
  var diagnostics = reader.diagnostics
  let cured = CuredRanges(reader.textRanges)
  for problem in problems {
    if problem.isCuredByBlock, let range = problem.range, cured.contains(range.lowerBound) {
      continue
    }
    diagnostics.append(problem.diagnostic(in: file))
  }
  if problems.isEmpty, let root, let problem = YAMLConfirmation.problem(in: file, root: root) {
    diagnostics.append(problem.diagnostic(in: file))
  }
  return (reader.syntax, diagnostics)
}

/// The values that were told to be blocks, for look-up.
private struct CuredRanges {
  /// Sorted, apart from each other.
  private var ranges: [Range<Int>] = []

  init(_ unsorted: [Range<Int>]) {
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// - Complexity: O(log *n*).
  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = low + (high - low) / 2
      if ranges[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(offset)
  }
}

/// At most 200 problems of a file, so that a file of something else does not fill the screen.
private func capped(_ diagnostics: [Diagnostic], in file: SourceFile) -> [Diagnostic] {
  let limit = FileReader.maximumDiagnostics
  let ordered = diagnostics.ordered()
  guard ordered.count > limit else { return ordered }
  return ordered.prefix(limit) + [SchemaProblem.tooManyProblems(at: ordered[limit].span).diagnostic]
}

extension BotSyntax {
  fileprivate mutating func append(_ other: BotSyntax) {
    bot = bot ?? other.bot
    intents += other.intents
    answers += other.answers
    looseBlocks += other.looseBlocks
    looseCases += other.looseCases
    lists += other.lists
    slots += other.slots
    types += other.types
    actions += other.actions
    events += other.events
    languages += other.languages
    flows += other.flows
    texts += other.texts
    stubs += other.stubs
    outOfScope += other.outOfScope
  }
}
