// What the phrases of an intent accept: listed, sampled, counted. In: a bot's folder. Out: lines and
// sentences with their places. Called by `svar sample`.

import SvarCompiler
import SvarDiagnostics

/// The phrases of a bot's folder.
///
/// Read from the source: a compiled bot keeps what matches, not what was written.
package struct PhraseSamples: Sendable {
  /// A line of `phrases`.
  package struct Line: Sendable {
    package var language: String
    /// As the author wrote it.
    package var phrase: String
    /// Relative to the bot's folder; from 1.
    package var file: String
    package var line: Int
    /// Whether it is an `&` line.
    package var isTogether: Bool
    /// How many sentences it has, in decimal digits; nil where they are too many to tell.
    package var count: String?
    fileprivate var source: PhraseLine
  }

  /// A sentence and the line it comes from.
  package struct Sentence: Sendable {
    package var text: String
    package var line: Line
  }

  /// The languages of the bot.
  package let languages: [String]
  /// Other languages that its languages serve.
  package let fallback: [String: String]
  private let sentences: PhraseSentences
  private let sources: [String: SourceFile]

  /// - Parameter writesLists: Whether each value of a list counts, or a list as one place.
  /// - Throws: ``SvarError``: `noSuchInput`, `invalidBot`.
  package init(path: String, writesLists: Bool = false) throws {
    let files = try sourceFiles(in: path)
    let bot = lower(files)
    guard !bot.diagnostics.hasErrors else {
      let report = CheckReport(
        diagnostics: bot.diagnostics.filter { $0.severity == .error },
        sources: SourceMap(files + standardFiles))
      throw SvarError(.invalidBot, report.text())
    }
    languages = bot.definition.languages
    fallback = bot.definition.fallback
    sentences = PhraseSentences(bot, writesLists: writesLists)
    sources = Dictionary(
      (files + standardFiles).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether an intent or an answer is called so, and the name that is nearest to it.
  package func has(_ name: String) -> (isKnown: Bool, nearest: String?) {
    (sentences.subjects.contains(name), nearestName(to: name, among: sentences.subjects))
  }

  /// The lines of an intent or answer, in the order of the bot's languages and files.
  package func lines(of name: String, language: String? = nil) -> [Line] {
    sentences.lines(of: name, language: language).map { line in
      let start = line.place.range.lowerBound
      return Line(
        language: line.language, phrase: line.text, file: line.place.path,
        line: sources[line.place.path].map { $0.place(at: start).line } ?? 0,
        isTogether: line.isTogether, count: line.count?.description, source: line)
    }
  }

  /// How many different sentences some lines of one language have; nil where they are too many.
  package func count(of name: String, _ lines: [Line], language: String) -> String? {
    sentences.count(of: name, lines: lines.map(\.source), language: language)?.description
  }

  /// All sentences, the shortest first, but no more than `count`.
  package func list(_ lines: [Line], atMost count: Int) -> [Sentence] {
    sentences.list(lines.map(\.source), atMost: count).map {
      Sentence(text: $0.text, line: lines[$0.line])
    }
  }

  /// Some sentences: each line in turn gives one, all of its own being equally likely.
  package func sample(_ lines: [Line], count: Int, seed: UInt64) -> [Sentence] {
    var numbers = SeededNumbers(seed: seed)
    return sentences.sample(lines.map(\.source), count: count, using: &numbers).map {
      Sentence(text: $0.text, line: lines[$0.line])
    }
  }
}
