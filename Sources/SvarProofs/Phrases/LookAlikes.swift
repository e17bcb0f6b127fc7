// Sentences of two intents that a slip of the finger turns into each other (N8): the same but for
// one word, and those two words are as near as the engine forgives. In: the compiled phrases. Out:
// pairs of phrases with their sentences. Called by `PhraseProofs`.

import SvarClassifier
import SvarDiagnostics
import SvarText

/// Two sentences that differ in one word.
struct LookAlike {
  var symbols: [UInt32]
  /// Where they differ, and the word of the second there.
  var place: Int
  var word: UInt32
  var first: UInt32
  var second: UInt32
}

/// Words by the slips that lead from one to another.
struct NearWords {
  /// Word → words near it, sorted.
  let near: [UInt32: [UInt32]]
  let isCut: Bool

  /// More words than this are not compared.
  static let mostWords = 40_000

  /// - Parameter words: The words to compare, by number, with whether the author settled them with
  ///   `exact`.
  init(
    _ words: [(number: UInt32, text: String, isSettled: Bool)], areForms: (String, String) -> Bool
  ) {
    isCut = words.count > Self.mostWords
    var buckets: [[Unicode.Scalar]: [Int]] = [:]
    let words = Array(words.prefix(Self.mostWords))
    let letters = words.map { Array($0.text.unicodeScalars) }
    for (index, word) in letters.enumerated() where word.count >= 5 {
      for key in Self.keys(of: word) { buckets[key, default: []].append(index) }
    }
    var near: [UInt32: Set<UInt32>] = [:]
    for (_, bucket) in buckets where bucket.count > 1 && bucket.count <= 64 {
      for (place, left) in bucket.enumerated() {
        for right in bucket[(place + 1)...] where left != right {
          let (first, second) = (words[left], words[right])
          guard !(first.isSettled && second.isSettled),
            near[first.number]?.contains(second.number) != true,
            Self.areNear(letters[left], letters[right]), !areForms(first.text, second.text)
          else { continue }
          near[first.number, default: []].insert(second.number)
          near[second.number, default: []].insert(first.number)
        }
      }
    }
    self.near = near.mapValues { $0.sorted() }
  }

  /// The word, and it with one letter left out, with two from nine letters.
  private static func keys(of word: [Unicode.Scalar]) -> Set<[Unicode.Scalar]> {
    var keys: Set<[Unicode.Scalar]> = [word]
    for index in word.indices {
      var shorter = word
      shorter.remove(at: index)
      keys.insert(shorter)
      guard word.count >= 9 else { continue }
      for second in shorter.indices where second >= index {
        var shortest = shorter
        shortest.remove(at: second)
        keys.insert(shortest)
      }
    }
    return keys
  }

  /// Whether an engine that forgives one edit from five letters and two from nine could take one
  /// for the other.
  static func areNear(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    let shorter = min(left.count, right.count)
    guard shorter >= 5, left != right else { return false }
    return abs(left.count - right.count) <= 2
      && editDistance(left, right) <= (shorter >= 9 ? 2 : 1)
  }
}

/// Walks the phrases twice at once, with one word read otherwise.
struct LookAlikes {
  static let mostStates = 200_000

  private struct State: Hashable {
    var left: UInt32
    var right: UInt32
    var hasSlipped: Bool
  }

  private(set) var found: [LookAlike] = []
  private(set) var isCut = false

  init(
    _ graph: PhraseGraph, near: [UInt32: [UInt32]], isRival: (UInt32, UInt32) -> Bool
  ) {
    guard !near.isEmpty else { return }
    let trie = graph.trie
    let start = trie.node(of: .covering)
    var states = [State(left: start, right: start, hasSlipped: false)]
    var origins: [(from: Int, symbol: UInt32, other: UInt32)] = [(-1, 0, 0)]
    var seen: Set<State> = [states[0]]
    var pairs: Set<UInt64> = []
    func add(_ state: State, _ from: Int, _ symbol: UInt32, _ other: UInt32) {
      guard seen.insert(state).inserted else { return }
      guard states.count < Self.mostStates else {
        isCut = true
        return
      }
      states.append(state)
      origins.append((from, symbol, other))
    }
    var next = 0
    while next < states.count {
      let state = states[next]
      if state.hasSlipped {
        for first in trie.acceptedIDs(of: state.left).prefix(16) {
          for second in trie.acceptedIDs(of: state.right).prefix(16)
          where first != second && isRival(first, second) {
            let key = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
            guard pairs.insert(key).inserted else { continue }
            found.append(Self.lookAlike(origins, next, first, second))
          }
        }
      }
      trie.forEachEdge(of: state.left) { symbol, target in
        for other in trie.targets(of: state.right, along: symbol) {
          add(
            State(left: target, right: other, hasSlipped: state.hasSlipped), next, symbol, symbol)
        }
        guard !state.hasSlipped, symbol < TrieSymbol.firstValue else { return }
        for word in near[symbol] ?? [] {
          for other in trie.targets(of: state.right, along: word) {
            add(State(left: target, right: other, hasSlipped: true), next, symbol, word)
          }
        }
      }
      next += 1
    }
  }

  private static func lookAlike(
    _ origins: [(from: Int, symbol: UInt32, other: UInt32)], _ end: Int, _ first: UInt32,
    _ second: UInt32
  ) -> LookAlike {
    var symbols: [UInt32] = []
    var others: [UInt32] = []
    var at = end
    while origins[at].from >= 0 {
      symbols.append(origins[at].symbol)
      others.append(origins[at].other)
      at = origins[at].from
    }
    symbols.reverse()
    others.reverse()
    let place = symbols.indices.first { symbols[$0] != others[$0] } ?? 0
    return LookAlike(
      symbols: symbols, place: place, word: others.isEmpty ? 0 : others[place], first: first,
      second: second)
  }
}
