// Phrases and alternatives that never decide anything (N7): every sentence of them is accepted by
// another line as well, or taken away by a `never` line.

import SvarClassifier
import SvarDiagnostics
import SvarText

extension PhraseProofs {
  mutating func findDead(_ language: LanguageSource, _ graph: PhraseGraph) {
    let builder = PhraseBuilder(graph, rules: language.rules)
    let inclusion = SymbolInclusion(trie: graph.trie)
    var dead: Set<UInt32> = []
    var found: [ProofProblem] = []
    var left = Self.mostInclusions
    // From the last to the first: of two equal lines the later one is told of.
    for (index, phrase) in language.phrases.enumerated().reversed() {
      guard case .covering(let pattern) = phrase.meaning,
        let strings = builder.shortest(pattern), source.subjects.indices.contains(phrase.subject)
      else { continue }
      let id = UInt32(index)
      let own = source.subjects[phrase.subject]
      func subject(_ other: UInt32) -> Int? {
        guard other != id, !dead.contains(other), graph.phrases.indices.contains(Int(other))
        else { return nil }
        return Int(graph.phrases[Int(other)].subject)
      }
      let mine = conditions(of: id, graph)
      /// Whether another line is heard wherever this one is.
      func isHeard(_ other: UInt32) -> Bool {
        conditions(of: other, graph).allSatisfy { mine.contains($0) }
          && (graph.phrases[Int(other)].variant == .max
            || graph.phrases[Int(other)].variant == graph.phrases[Int(id)].variant)
      }
      func counts(_ other: UInt32) -> Bool {
        guard let winner = subject(other) else { return false }
        return (winner == phrase.subject || source.subjects[winner].over.contains(phrase.subject))
          && isHeard(other)
      }
      func takes(_ line: UInt32) -> Bool { subject(line) == phrase.subject && isHeard(line) }
      let root: TokenTrie.Root = own.kind == .answer ? .answers : .covering
      guard !inclusion.isOwn(strings, root: root, counts: counts, takes: takes) else { continue }
      guard left > 0, let alone = builder.trie(of: pattern) else { continue }
      left -= 1
      let span = place(ofPhrase: index, language.code)
      switch inclusion.answer(for: alone, root: root, counts: counts, takes: takes) {
      case .ownSentence: break
      case .included(let other):
        dead.insert(id)
        let line = place(ofPhrase: Int(other), language.code)
        let winner = Int(graph.phrases[Int(other)].subject)
        found.append(
          .phraseAlwaysLoses(
            phrase: phrase.text, intent: own.name,
            to: winner == phrase.subject
              ? .ownPhrase(line) : .otherIntent(source.subjects[winner].name, line), at: span))
      case .taken(let line):
        dead.insert(id)
        found.append(
          .phraseAlwaysLoses(
            phrase: phrase.text, intent: own.name,
            to: .ownNever(place(ofPhrase: Int(line), language.code)), at: span))
      case .unknown:
        found.append(
          .notProven(
            what: "that '\(phrase.text)' has a sentence of its own",
            budget: "more than \(SymbolInclusion.mostStates) steps", at: span))
      }
    }
    if left == 0 {
      found.append(
        .notProven(
          what: "that every phrase in '\(language.code)' has a sentence of its own",
          budget: "more than \(Self.mostInclusions) phrases to compare", at: places.bot))
    }
    for problem in found.reversed() { report(problem) }
  }

  /// Phrases whose shortest sentence is another's too, for which the whole question is asked.
  static let mostInclusions = 2_000

  mutating func findDeadAlternatives(_ language: LanguageSource) {
    for group in groups where group.language == language.code {
      guard group.alternatives.count > 1 else { continue }
      if group.alternatives.allSatisfy(Self.isPlain) {
        var seen: [PatternNode: Int] = [:]
        for (index, alternative) in group.alternatives.enumerated() {
          if let first = seen[alternative] {
            report(
              .deadAlternative(
                alternative: group.texts[index], at: group.spans[index],
                first: group.spans[first], cut: group.cut(index)))
          } else {
            seen[alternative] = index
          }
        }
      } else {
        findDeadAlternatives(of: group, rules: language.rules)
      }
    }
  }

  /// Whether it is one sentence: then only the same again accepts it.
  private static func isPlain(_ pattern: PatternNode) -> Bool {
    switch pattern {
    case .word: true
    case .sequence(let items):
      items.allSatisfy { item in
        if case .word = item { return true }
        return false
      }
    default: false
    }
  }

  private mutating func findDeadAlternatives(of group: PhraseGroup, rules: [PatternNode]) {
    let builder = PhraseBuilder(rules: rules)
    guard let all = builder.trie(of: group.alternatives) else { return }
    let inclusion = SymbolInclusion(trie: all)
    var dead: Set<UInt32> = []
    for (index, alternative) in group.alternatives.enumerated().reversed() {
      let id = UInt32(index)
      func counts(_ other: UInt32) -> Bool { other != id && !dead.contains(other) }
      guard let shortest = builder.shortest(alternative), !shortest.isEmpty,
        !inclusion.isOwn(shortest, counts: counts, takes: { _ in false }),
        let alone = builder.trie(of: alternative)
      else { continue }
      if case .included(let other) = inclusion.answer(
        for: alone, counts: counts, takes: { _ in false })
      {
        dead.insert(id)
        report(
          .deadAlternative(
            alternative: group.texts[index], at: group.spans[index],
            first: group.spans[Int(other)], cut: group.cut(index)))
      }
    }
  }
}

extension PhraseGroup {
  /// An alternative with the bar beside it.
  fileprivate func cut(_ index: Int) -> SourceSpan? {
    guard spans.count > 2, spans.count == alternatives.count else { return nil }
    let span = spans[index]
    let range =
      index > 0
      ? spans[index - 1].range.upperBound..<span.range.upperBound
      : span.range.lowerBound..<spans[1].range.lowerBound
    return SourceSpan(path: span.path, range: range)
  }
}

/// Builds phrases alone, in the numbers of a compiled language or in numbers of their own.
struct PhraseBuilder {
  private let graph: PhraseGraph?
  private let rules: [PatternNode]
  private let strings: SymbolStrings
  private let words: LocalNumbers

  /// In the numbers of a compiled language; compounds are written as their parts.
  init(_ graph: PhraseGraph, rules: [PatternNode]) {
    self.graph = graph
    self.rules = rules.map { Self.split($0, graph.vocabulary) }
    strings = SymbolStrings(rules: self.rules)
    words = LocalNumbers()
  }

  init(rules: [PatternNode]) {
    graph = nil
    self.rules = rules
    strings = SymbolStrings(rules: rules)
    words = LocalNumbers()
  }

  /// The symbols of a shortest sentence.
  func shortest(_ pattern: PatternNode) -> [UInt32]? {
    strings.shortest(written(pattern))?.map { leaf in
      switch leaf {
      case .word(let word): self.word(word)
      case .value(let name): TrieSymbol.value(value(name))
      case .text(let slot): TrieSymbol.text(value(slot))
      case .anything, .sequence, .choice, .optional, .rule: TrieSymbol.anything
      }
    }
  }

  func trie(of pattern: PatternNode) -> TokenTrie? { trie(of: [pattern]) }

  /// Patterns under the root `covering`, with their places as ids.
  func trie(of patterns: [PatternNode]) -> TokenTrie? {
    var builder = TokenTrie.Builder(rules: rules, word: word, value: value)
    for (index, pattern) in patterns.enumerated() {
      do {
        try builder.insert(written(pattern), under: .covering, id: UInt32(index))
      } catch {
        return nil
      }
    }
    return builder.finish()
  }

  private func written(_ pattern: PatternNode) -> PatternNode {
    graph.map { Self.split(pattern, $0.vocabulary) } ?? pattern
  }

  private func word(_ text: String) -> UInt32 {
    graph.map { $0.vocabulary.id(of: text) ?? TrieSymbol.firstValue - 2 } ?? words.number(text)
  }

  private func value(_ name: String) -> UInt32 {
    graph.map { $0.names.number(of: name) ?? TrieSymbol.mostNames - 2 } ?? words.number(name)
  }

  private static func split(_ pattern: PatternNode, _ vocabulary: Vocabulary) -> PatternNode {
    switch pattern {
    case .word(let word):
      guard vocabulary.id(of: word) == nil, let parts = vocabulary.parts(of: word) else {
        return pattern
      }
      return .sequence(parts.map(PatternNode.word))
    case .value, .rule, .anything, .text: return pattern
    case .sequence(let items): return .sequence(items.map { split($0, vocabulary) })
    case .choice(let items): return .choice(items.map { split($0, vocabulary) })
    case .optional(let item): return .optional(split(item, vocabulary))
    }
  }
}

/// Numbers given out as names come.
private final class LocalNumbers {
  private var numbers: [String: UInt32] = [:]

  func number(_ name: String) -> UInt32 {
    if let known = numbers[name] { return known }
    let new = UInt32(numbers.count)
    numbers[name] = new
    return new
  }
}
