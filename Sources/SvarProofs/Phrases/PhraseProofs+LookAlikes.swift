// Look-alikes (N8) and negated sentences that still decide (N20).

import SvarClassifier
import SvarDiagnostics
import SvarLanguages
import SvarText

extension PhraseProofs {
  mutating func findLookAlikes(_ language: LanguageSource, _ number: Int, _ walker: GraphWalker) {
    let graph = walker.graph
    func subject(_ id: UInt32) -> Int? {
      graph.phrases.indices.contains(Int(id)) ? Int(graph.phrases[Int(id)].subject) : nil
    }
    let vocabulary = graph.vocabulary
    let words = vocabulary.words.enumerated().map { number, word in
      (number: UInt32(number), text: word.text, isSettled: word.exactOnly)
    }
    let near = NearWords(words) { Self.areForms($0, $1, vocabulary) }
    let subjects = source.subjects
    var differing: [UInt64: Bool] = [:]
    func differ(_ first: Int, _ second: Int) -> Bool {
      let key = UInt64(first) << 32 | UInt64(second)
      if let known = differing[key] { return known }
      let new = consequences.differ(subjects[first].name, subjects[second].name)
      differing[key] = new
      return new
    }
    let found = LookAlikes(
      graph, near: near.near, bits: walker.bits, areRivals: { differ(Int($0), Int($1)) },
      isRival: { firstID, secondID in
        guard let first = subject(firstID), let second = subject(secondID) else { return false }
        return differ(first, second) && canMeet(firstID, secondID, graph)
      })
    var told: [String: Int] = [:]
    for pair in found.found {
      guard let first = subject(pair.first), let second = subject(pair.second) else { continue }
      let key = "\(min(first, second)) \(max(first, second))"
      guard told[key, default: 0] < Self.mostOfTwoIntents else { continue }
      var otherSymbols = pair.symbols
      otherSymbols[pair.place] = pair.word
      guard let text = self.text(of: pair.symbols, graph),
        let other = self.text(of: otherSymbols, graph)
      else { continue }
      let word = vocabulary.word(pair.symbols[pair.place])?.text ?? ""
      let otherWord = vocabulary.word(pair.word)?.text ?? ""
      // What both sentences belong to is an ambiguity, and told as one.
      guard decides(text, number) == [first], decides(other, number) == [second] else { continue }
      told[key, default: 0] += 1
      report(
        .oneTypoApart(
          sentence: text, other: other, word: word, otherWord: otherWord,
          intent: source.subjects[first].name, otherIntent: source.subjects[second].name,
          at: place(ofPhrase: Int(pair.first), language.code),
          and: place(ofPhrase: Int(pair.second), language.code)))
    }
    if near.isCut || found.isCut {
      report(
        .notProven(
          what: "that no two intents in '\(language.code)' are a slip of the finger apart",
          budget: "more than \(LookAlikes.mostStates) steps", at: places.bot))
    }
  }

  /// The intents that the real matcher finds in a sentence.
  private func decides(_ text: String, _ number: Int) -> Set<Int> {
    let judged = findings(text, number, ignoringExamples: true)
    return judged.count == 1 ? Set(judged[0].winners.map(\.subject)) : []
  }

  /// Whether one word, typed, is read as the other: then they are forms of one word.
  private static func areForms(_ first: String, _ second: String, _ vocabulary: Vocabulary) -> Bool
  {
    func isRead(_ typed: String, as word: String) -> Bool {
      vocabulary.candidates(for: typed).contains {
        $0.grade < .typo && vocabulary.word($0.word)?.text == word
      }
    }
    return isRead(first, as: second) || isRead(second, as: first)
  }

  private func text(of symbols: [UInt32], _ graph: PhraseGraph) -> String? {
    var leaves: [PatternNode] = []
    for symbol in symbols {
      if symbol < TrieSymbol.firstValue {
        guard let word = graph.vocabulary.word(symbol) else { return nil }
        leaves.append(.word(word.text))
      } else if symbol == TrieSymbol.anything {
        continue
      } else {
        let name = Int(TrieSymbol.name(of: symbol))
        guard graph.names.all.indices.contains(name) else { return nil }
        leaves.append(
          symbol < TrieSymbol.firstText
            ? .value(graph.names.all[name]) : .text(slot: graph.names.all[name]))
      }
    }
    return sentences.text(leaves, graph.code)
  }

  // MARK: - Negation (N20)

  /// A negation is never skipped and never under `*`, and one that a phrase spells is meant: so only
  /// a text slot can let one in. There it is a part of what is told, unless it stands where the
  /// sentence itself is negated, behind its first word, or behind its second after a pronoun: «I
  /// order not …». So negated, the sentences of such phrases are shown to the real matcher.
  mutating func findNegated(_ language: LanguageSource, _ number: Int, _ graph: PhraseGraph) {
    let strings = SymbolStrings(rules: language.rules)
    let own = Set(language.not)
    let known = LanguageKnowledge.named(language.code)?.negations ?? []
    let negations = known.union(own).sorted()
    guard
      let plain = negations.first(where: { Self.plainNegations.contains($0) }) ?? negations.first
    else { return }
    for (index, phrase) in language.phrases.enumerated() {
      guard case .covering(let pattern) = phrase.meaning,
        source.subjects.indices.contains(phrase.subject),
        source.subjects[phrase.subject].kind == .intent,
        Self.hasText(pattern, language), let leaves = strings.shortest(pattern),
        !leaves.contains(where: { leaf in
          if case .word(let word) = leaf { return negations.contains(word) }
          return false
        }), let text = sentences.text(leaves, language.code)
      else { continue }
      let words = text.split(separator: " ").map(String.init)
      let isSubjectFirst = words.first.map { Self.pronouns.contains($0.lowercased()) } ?? false
      for place in [isSubjectFirst ? 2 : 1] where place < words.count {
        var negated = words
        negated.insert(plain, at: place)
        let sentence = negated.joined(separator: " ")
        let judged = findings(sentence, number, ignoringExamples: true)
        guard judged.count == 1,
          judged[0].winners.contains(where: { $0.subject == phrase.subject && $0.rule == index })
        else { continue }
        report(
          .negatedPhraseFires(
            sentence: sentence, intent: source.subjects[phrase.subject].name,
            at: self.place(ofPhrase: index, language.code)))
      }
    }
  }

  /// Words that stand before the verb of a sentence.
  private static let pronouns: Set<String> = [
    "jeg", "eg", "vi", "du", "han", "hun", "de", "dere", "det", "den", "man", "jag", "ni", "hon",
    "i", "you", "we", "they", "he", "she", "it", "this", "that", "dette", "detta",
  ]

  private static let plainNegations: Set<String> = ["ikke", "inte", "not"]

  private static func hasText(
    _ pattern: PatternNode, _ language: LanguageSource, depth: Int = 0
  ) -> Bool {
    guard depth < 64 else { return true }
    switch pattern {
    case .text: return true
    case .word, .value, .anything: return false
    case .rule(let index):
      return language.rules.indices.contains(index)
        && hasText(language.rules[index], language, depth: depth + 1)
    case .optional(let item): return hasText(item, language, depth: depth + 1)
    case .sequence(let items), .choice(let items):
      return items.contains { hasText($0, language, depth: depth + 1) }
    }
  }
}
