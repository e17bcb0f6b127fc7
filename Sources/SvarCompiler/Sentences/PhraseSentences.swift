// The sentences that the phrases of an intent accept, as people read them. In: a lowered bot. Out:
// lines with their graphs, sentences, counts. Called by the room Svar for `svar sample`.

import SvarClassifier
import SvarDiagnostics
import SvarModel

/// A line of `phrases` and all it accepts.
package struct PhraseLine: Sendable {
  package var language: String
  /// As the author wrote it.
  package var text: String
  package var place: SourceSpan
  /// Whether it is an `&` line: a sentence then shows its parts in the order they are written.
  package var isTogether: Bool
  /// Nil where it is too big.
  package var graph: SentenceGraph?
  /// How many sentences it has; nil where its graph is too big.
  package var count: SentenceCount? { graph?.count }
}

/// A sentence with the line it comes from.
package struct PhraseSentence: Equatable, Sendable {
  package var text: String
  /// The number of its line among those handed in.
  package var line: Int
}

/// Lists, counts and samples what the phrases of a bot accept.
package struct PhraseSentences: Sendable {
  package let bot: LoweredBot
  /// Whether values of lists are counted and listed one by one, or a list counts as one place.
  private let writesLists: Bool

  package init(_ bot: LoweredBot, writesLists: Bool = false) {
    self.bot = bot
    self.writesLists = writesLists
  }

  /// The names of intents, then of answers.
  package var subjects: [String] { bot.source.subjects.map(\.name) }

  /// The lines of an intent, or of an answer where no intent is called so, in the order of files.
  ///
  /// - Parameter language: Nil for all languages of the bot.
  package func lines(of name: String, language: String? = nil) -> [PhraseLine] {
    let subjects = bot.source.subjects
    guard let subject = subjects.firstIndex(where: { $0.name == name }) else { return [] }
    return bot.source.languages.filter { language == nil || $0.code == language }.flatMap { block in
      let places = bot.phrasePlaces[block.code] ?? []
      return zip(block.phrases, places).compactMap { phrase, place in
        phrase.subject == subject ? line(phrase, place, block) : nil
      }
    }
  }

  private func line(
    _ phrase: LanguageSource.Phrase, _ place: SourceSpan, _ language: LanguageSource
  ) -> PhraseLine? {
    switch phrase.meaning {
    case .covering(let pattern): line([pattern], phrase.text, place, language)
    case .together(let parts): line(parts, phrase.text, place, language)
    case .never: nil
    }
  }

  private func line(
    _ parts: [PatternNode], _ text: String, _ place: SourceSpan, _ language: LanguageSource
  ) -> PhraseLine {
    PhraseLine(
      language: language.code, text: text, place: place, isTogether: parts.count > 1,
      graph: try? SentenceGraph(
        parts: parts, rules: language.rules, values: values(of: language)))
  }

  /// How many different sentences some lines of one language have; nil where that is too many to
  /// tell.
  package func count(of name: String, lines: [PhraseLine], language code: String) -> SentenceCount?
  {
    guard let language = bot.source.languages.first(where: { $0.code == code }) else {
      return SentenceCount(0)
    }
    let wanted = Set(lines.filter { $0.language == code }.map(\.place))
    let patterns = zip(language.phrases, bot.phrasePlaces[code] ?? []).compactMap {
      phrase, place -> PatternNode? in
      guard wanted.contains(place) else { return nil }
      switch phrase.meaning {
      case .covering(let pattern): return pattern
      // A part with a mark behind it: an `&` line is no other line's sentence.
      case .together(let parts):
        return .sequence(parts.flatMap { [$0, .text(slot: "&")] })
      case .never: return nil
      }
    }
    return try? SentenceGraph(
      .choice(patterns), rules: language.rules, values: values(of: language)
    ).count
  }

  /// What is written out for values: lists that slots are of, if they are.
  private func values(of language: LanguageSource) -> (String) -> PatternNode? {
    guard writesLists else { return { _ in nil } }
    var patterns: [String: [PatternNode]] = [:]
    for phrase in language.lists { patterns[phrase.list, default: []].append(phrase.pattern) }
    let types = Dictionary(
      bot.source.slots.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    return { name in
      (patterns[name] ?? types[name].flatMap { patterns[$0] }).map(PatternNode.choice)
    }
  }

  /// All sentences of some lines, the shortest first; one that several lines have, once.
  ///
  /// - Parameter count: No more than these.
  package func list(_ lines: [PhraseLine], atMost count: Int = .max) -> [PhraseSentence] {
    let examples = examples
    var sources = lines.map { $0.graph?.sentences }
    var heads = sources.indices.map { sources[$0]?.next() }
    var seen: Set<[String]> = []
    var found: [PhraseSentence] = []
    while found.count < count {
      let shortest = heads.indices.filter { heads[$0] != nil }
        .min { (heads[$0]?.count ?? 0, $0) < (heads[$1]?.count ?? 0, $1) }
      guard let line = shortest, let pieces = heads[line] else { break }
      heads[line] = sources[line]?.next()
      let language = lines[line].language
      let text =
        examples[language]?.sentence(pieces) { _ in 0 }
        ?? pieces.map { $0.text([:]) }.joined(separator: " ")
      guard seen.insert([language, text]).inserted else { continue }
      found.append(PhraseSentence(text: text, line: line))
    }
    return found
  }

  /// Some sentences: each line in turn gives one, all of its own being equally likely.
  package func sample(
    _ lines: [PhraseLine], count: Int, using generator: inout some RandomNumberGenerator
  ) -> [PhraseSentence] {
    let examples = examples
    let usable = lines.indices.filter { lines[$0].graph?.count.isZero == false }
    guard !usable.isEmpty, count > 0 else { return [] }
    // A line with few sentences leaves its turns to the others.
    var drawn: [[[SentenceGraph.Piece]]] = []
    for line in usable {
      drawn.append(lines[line].graph?.sample(count, using: &generator) ?? [])
    }
    var found: [PhraseSentence] = []
    var seen: Set<[String]> = []
    var turn = 0
    while found.count < count, drawn.contains(where: { $0.count > turn }) {
      for (place, line) in usable.enumerated()
      where drawn[place].count > turn && found.count < count {
        let language = lines[line].language
        let pieces = drawn[place][turn]
        let text =
          examples[language]?.sentence(pieces) {
            Int(truncatingIfNeeded: generator.number(below: UInt64($0)))
          } ?? pieces.map { $0.text([:]) }.joined(separator: " ")
        guard seen.insert([language, text]).inserted else { continue }
        found.append(PhraseSentence(text: text, line: line))
      }
      turn += 1
    }
    return found
  }

  private var examples: [String: ExampleValues] {
    Dictionary(
      bot.source.languages.map { ($0.code, ExampleValues(bot.source, $0)) },
      uniquingKeysWith: { first, _ in first })
  }
}
