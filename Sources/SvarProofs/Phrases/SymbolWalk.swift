// Sentences of one phrase as strings of the trie's symbols, and whether other phrases accept them
// all (N7). In: patterns, a trie. Out: a shortest string, the inclusion of one language in others.
//
// Symbols are compared, not words: what two phrases accept by the same symbols they accept in the
// same forms, with the same misspellings and with the same score.

import SvarClassifier

/// Strings of symbols of patterns.
struct SymbolStrings {
  let rules: [PatternNode]

  /// A shortest string of `pattern` in leaves; nil for rules that lead nowhere.
  func shortest(_ pattern: PatternNode, depth: Int = 0) -> [PatternNode]? {
    guard depth < 64 else { return nil }
    switch pattern {
    case .word, .value, .anything, .text: return [pattern]
    case .optional: return []
    case .rule(let index):
      return rules.indices.contains(index) ? shortest(rules[index], depth: depth + 1) : nil
    case .choice(let ways):
      return ways.compactMap { shortest($0, depth: depth + 1) }.min { $0.count < $1.count }
    case .sequence(let items):
      var all: [PatternNode] = []
      for item in items {
        guard let part = shortest(item, depth: depth + 1) else { return nil }
        all += part
      }
      return all
    }
  }
}

/// Whether other phrases accept every sentence of a phrase.
struct SymbolInclusion {
  enum Answer: Equatable {
    /// Some sentence is the phrase's own.
    case ownSentence
    /// Others accept all: the id of one that accepts a shortest one.
    case included(in: UInt32)
    /// A line of `never` is in every sentence.
    case taken(by: UInt32)
    /// The budget ended the search.
    case unknown
  }

  /// States of one question.
  static let mostStates = 20_000

  private struct State: Hashable {
    var own: UInt32
    var others: [UInt32]
    /// Nodes of `never` lines; nil once one was read to its end.
    var never: [UInt32]?
  }

  let trie: TokenTrie

  /// - Parameters:
  ///   - own: The phrase alone, under the root `covering`.
  ///   - counts: Whether a phrase, by id, may take the sentence.
  ///   - takes: Whether a `never` line, by id, may.
  func answer(
    for own: TokenTrie, root: TokenTrie.Root = .covering, counts: (UInt32) -> Bool,
    takes: (UInt32) -> Bool
  ) -> Answer {
    let start = State(
      own: own.node(of: .covering), others: [trie.node(of: root)],
      never: trie.isEmpty(.never) ? [] : [trie.node(of: .never)])
    var states = [start]
    var seen: Set<State> = [start]
    var next = 0
    var other: UInt32?
    var never: UInt32?
    while next < states.count {
      guard states.count <= Self.mostStates else { return .unknown }
      let state = states[next]
      next += 1
      if own.accepts(at: state.own), next > 1 {
        if state.never == nil {
        } else if let id = acceptance(of: state.others, counts) {
          other = other ?? id
        } else {
          return .ownSentence
        }
      }
      var steps: [(UInt32, UInt32)] = []
      own.forEachEdge(of: state.own) { steps.append(($0, $1)) }
      if own.takesText(state.own) { steps.append((TrieSymbol.firstText, state.own)) }
      for (symbol, target) in steps {
        var following = State(own: target, others: targets(of: state.others, along: symbol))
        if let nodes = state.never {
          let reached = targets(of: nodes, along: symbol)
          if let id = acceptance(of: reached, takes) {
            never = never ?? id
          } else {
            following.never = trie.isEmpty(.never) ? [] : merged(reached, trie.node(of: .never))
          }
        }
        if seen.insert(following).inserted { states.append(following) }
      }
    }
    if let other { return .included(in: other) }
    if let never { return .taken(by: never) }
    return .unknown
  }

  /// Whether a string of symbols is some other phrase's too, or is taken away.
  func isOwn(
    _ symbols: [UInt32], root: TokenTrie.Root = .covering, counts: (UInt32) -> Bool,
    takes: (UInt32) -> Bool
  ) -> Bool {
    var others = [trie.node(of: root)]
    var never = [trie.node(of: .never)]
    for symbol in symbols {
      others = targets(of: others, along: symbol)
      never = targets(of: never, along: symbol)
      if acceptance(of: never, takes) != nil { return false }
      never = merged(never, trie.node(of: .never))
      if others.isEmpty, trie.isEmpty(.never) { return true }
    }
    return acceptance(of: others, counts) == nil
  }

  private func targets(of nodes: [UInt32], along symbol: UInt32) -> [UInt32] {
    var reached: [UInt32] = []
    for node in nodes {
      trie.forEachTarget(of: node, along: symbol) { reached.append($0) }
      if symbol >= TrieSymbol.firstText, symbol != TrieSymbol.anything, trie.takesText(node) {
        reached.append(node)
      }
    }
    return reached.count < 2 ? reached : Array(Set(reached)).sorted()
  }

  private func merged(_ nodes: [UInt32], _ node: UInt32) -> [UInt32] {
    nodes.contains(node) ? nodes : (nodes + [node]).sorted()
  }

  private func acceptance(of nodes: [UInt32], _ counts: (UInt32) -> Bool) -> UInt32? {
    for node in nodes where trie.accepts(at: node) {
      for id in trie.acceptedIDs(of: node) where counts(id) { return id }
    }
    return nil
  }
}
