// Look-alikes (N8) and negated sentences that still decide (N20).

import SvarClassifier
import SvarDiagnostics
import SvarLanguages
import SvarText

extension PhraseProofs {
  mutating func findLookAlikes(_ language: LanguageSource, _ number: Int, _ graph: PhraseGraph) {
    func subject(_ id: UInt32) -> Int? {
      graph.phrases.indices.contains(Int(id)) ? Int(graph.phrases[Int(id)].subject) : nil
    }
    let vocabulary = graph.vocabulary
    let words = vocabulary.words.enumerated().map { number, word in
      (number: UInt32(number), text: word.text, isSettled: word.exactOnly)
    }
    let near = NearWords(words) { Self.areForms($0, $1, vocabulary) }
    let found = LookAlikes(graph, near: near.near) { firstID, secondID in
      guard let first = subject(firstID), let second = subject(secondID), first != second else {
        return false
      }
      return consequences.differ(source.subjects[first].name, source.subjects[second].name)
        && canMeet(firstID, secondID, graph)
    }
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
      told[key, default: 0] += 1
      report(
        .oneTypoApart(
          sentence: text, other: other,
          word: vocabulary.words[Int(pair.symbols[pair.place])].text,
          otherWord: vocabulary.words[Int(pair.word)].text,
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

  /// Whether one word, typed, is read as the other: then they are forms of one word.
  private static func areForms(_ first: String, _ second: String, _ vocabulary: Vocabulary) -> Bool
  {
    func isRead(_ typed: String, as word: String) -> Bool {
      vocabulary.candidates(for: typed).contains {
        $0.grade < .typo && vocabulary.words[Int($0.word)].text == word
      }
    }
    return isRead(first, as: second) || isRead(second, as: first)
  }

  private func text(of symbols: [UInt32], _ graph: PhraseGraph) -> String? {
    var leaves: [PatternNode] = []
    for symbol in symbols {
      if symbol < TrieSymbol.firstValue {
        guard graph.vocabulary.words.indices.contains(Int(symbol)) else { return nil }
        leaves.append(.word(graph.vocabulary.words[Int(symbol)].text))
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

  /// A negation is never skipped and never under `*`, so only phrases that read it themselves can
  /// accept a negated sentence: those with a text slot, or with a word or value that negates. Their
  /// sentences are negated at every place and shown to the real matcher.
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
        mayReadNegation(pattern, language, graph), let leaves = strings.shortest(pattern),
        !leaves.contains(where: { leaf in
          if case .word(let word) = leaf { return negations.contains(word) }
          return false
        }), let text = sentences.text(leaves, language.code)
      else { continue }
      let words = text.split(separator: " ").map(String.init)
      for place in 0...words.count {
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
        break
      }
    }
  }

  private static let plainNegations: Set<String> = ["ikke", "inte", "not"]

  private func mayReadNegation(
    _ pattern: PatternNode, _ language: LanguageSource, _ graph: PhraseGraph, depth: Int = 0
  ) -> Bool {
    guard depth < 64 else { return true }
    switch pattern {
    case .text: return true
    case .word(let word): return graph.negations.contains(word)
    case .value(let name):
      return language.lists.contains { phrase in
        phrase.list == name && mayReadNegation(phrase.pattern, language, graph, depth: depth + 1)
      }
    case .anything: return false
    case .rule(let index):
      return language.rules.indices.contains(index)
        && mayReadNegation(language.rules[index], language, graph, depth: depth + 1)
    case .optional(let item): return mayReadNegation(item, language, graph, depth: depth + 1)
    case .sequence(let items), .choice(let items):
      return items.contains { mayReadNegation($0, language, graph, depth: depth + 1) }
    }
  }
}
