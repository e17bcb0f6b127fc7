// The compiled phrases of one language as the proofs see them: the trie the matcher walks, with
// what its symbols and ids mean. Read by SvarProofs only; nothing of it runs for a message.

import SvarStorage
import SvarText

/// A language of a compiled classifier, opened for reading.
package struct PhraseGraph: Sendable {
  package let code: String
  package let trie: TokenTrie
  package let vocabulary: Vocabulary
  package let negations: Set<String>
  /// By the ids of the roots `covering`, `answers` and `never`.
  package let phrases: [ClassifierModel.Phrase]
  /// By the ids of the root `lists`: the list each phrase belongs to.
  package let lists: [String]
  /// Type → the symbols under which its values may be asked for.
  package let symbolsOfTypes: [String: [UInt32]]
  package let names: ValueNames
  /// Types whose values phrases may pass over.
  package let transparentTypes: Set<String>
}

extension ClassifierModel {
  /// The phrases of a language, by the language's number.
  package func phraseGraph(ofLanguage number: Int) -> PhraseGraph? {
    guard languages.indices.contains(number) else { return nil }
    let language = languages[number]
    let typed = BuiltInTypes.all + types.map(\.definition.name)
    var symbols: [String: [UInt32]] = [:]
    for type in typed + listNames { symbols[type] = names.symbols(ofType: type) }
    for place in places where !place.conditions.isEmpty {
      guard let number = names.number(of: place.name) else { continue }
      symbols[place.type, default: []].append(TrieSymbol.value(number))
    }
    return PhraseGraph(
      code: language.code, trie: language.trie, vocabulary: language.vocabulary,
      negations: language.negations,
      phrases: language.phrases.indices.map { language.phrases[$0] },
      lists: language.listValues.indices.map { index in
        let list = Int(language.listValues[index].list)
        return names.all.indices.contains(list) ? names.all[list] : ""
      },
      symbolsOfTypes: symbols, names: names,
      transparentTypes: Set(typed).subtracting(["number", "text"]))
  }
}

extension ClassifierModel {
  /// The same with what was learned.
  package func learned(_ models: [LinearModel]) -> ClassifierModel {
    ClassifierModel(
      subjects: subjects, cases: cases, languages: languages, names: names, slots: slots,
      listNames: listNames, types: types, places: places, fallback: fallback,
      thresholds: thresholds, models: models, evidence: evidence)
  }
}

extension TokenTrie {
  package func node(of root: Root) -> UInt32 { self.root(root) }

  /// Calls `body` with the symbol and the target of every edge of `node`, sorted.
  package func forEachEdge(of node: UInt32, _ body: (UInt32, UInt32) -> Void) {
    for edge in Int(edgeStarts[Int(node)])..<Int(edgeStarts[Int(node) + 1]) {
      body(edgeSymbols[edge], edgeTargets[edge])
    }
  }

  /// Calls `body` with the nodes that `symbol` leads to from `node`.
  package func forEachTarget(of node: UInt32, along symbol: UInt32, _ body: (UInt32) -> Void) {
    for edge in edges(of: node, along: symbol) { body(edgeTargets[edge]) }
  }

  /// Whether a phrase ends at `node`.
  package func accepts(at node: UInt32) -> Bool { !accepts(of: node).isEmpty }

  /// The ids of the phrases that end at `node`, sorted.
  package func acceptedIDs(of node: UInt32) -> [UInt32] {
    let range = accepts(of: node)
    return range.isEmpty ? [] : range.map { accepts[$0] }
  }

  /// Whether `node` stands inside a text slot.
  package func takesText(_ node: UInt32) -> Bool { isText(node) }
}

extension Classifier {
  /// What phrases, regexes and examples say of a message, without the linear model.
  ///
  /// - Parameters:
  ///   - language: The language's number.
  ///   - ignoringExamples: Whether sentences equal to an example are judged by phrases.
  package func findings(
    in message: String, language number: Int, ignoringExamples: Bool = false,
    options: ClassifyOptions
  ) -> [SentenceFinding] {
    guard model.languages.indices.contains(number) else { return [] }
    return workspaces.withItem { workspace in
      let tokens = Tokenizer.tokenize(message)
      let reading = Reading.make(
        message, tokens, workspace.words.numbers(of: tokens), language: number, model: model,
        options: options, workspace: workspace)
      var language = model.languages[number]
      if ignoringExamples { language.examples = ExactExamples([]) }
      var judge = SentenceJudge(
        model: model, language: language, reading: reading, blocked: [], blockedCases: [],
        workspace: workspace)
      return reading.sentences.map { judge.judge($0) }
    }
  }
}
