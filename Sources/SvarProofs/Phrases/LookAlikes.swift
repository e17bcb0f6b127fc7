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

  /// More words than this are not compared, nor more that a letter less makes the same.
  static let mostWords = 40_000
  private static let mostOfOneKey = 64

  /// - Parameter words: The words to compare, by number, with whether the author settled them with
  ///   `exact`.
  init(
    _ words: [(number: UInt32, text: String, isSettled: Bool)], areForms: (String, String) -> Bool
  ) {
    var isCut = words.count > Self.mostWords
    let words = Array(words.prefix(Self.mostWords))
    let letters = words.map { Array($0.text.unicodeScalars) }
    var keys: [(key: UInt64, word: Int)] = []
    for (index, word) in letters.enumerated() where word.count >= Self.fewestLetters {
      for key in Self.keys(of: word) { keys.append((key, index)) }
    }
    keys.sort { ($0.key, $0.word) < ($1.key, $1.word) }
    var near: [UInt32: Set<UInt32>] = [:]
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      defer { start = end }
      if end - start > Self.mostOfOneKey {
        isCut = true
        continue
      }
      for left in start..<end {
        for right in (left + 1)..<max(left + 1, end) {
          let (one, other) = (keys[left].word, keys[right].word)
          let (first, second) = (words[one], words[other])
          guard one != other, !(first.isSettled && second.isSettled),
            near[first.number]?.contains(second.number) != true,
            Self.areNear(letters[one], letters[other]), !areForms(first.text, second.text)
          else { continue }
          near[first.number, default: []].insert(second.number)
          near[second.number, default: []].insert(first.number)
        }
      }
    }
    self.near = near.mapValues { $0.sorted() }
    self.isCut = isCut
  }

  /// In shorter words no slip is forgiven.
  private static let fewestLetters = 5

  /// Of the word, and of it with one letter left out.
  private static func keys(of word: [Unicode.Scalar]) -> [UInt64] {
    func key(without left: Int?) -> UInt64 {
      var key: UInt64 = 0xCBF2_9CE4_8422_2325
      for (index, letter) in word.enumerated() where index != left {
        key = (key ^ UInt64(letter.value)) &* 0x0000_0100_0000_01B3
      }
      return key
    }
    return [key(without: nil)] + word.indices.map { key(without: $0) }
  }

  /// Whether one slip makes the one word of the other: a letter too many, too few, wrong, or two
  /// that changed places.
  static func areNear(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    min(left.count, right.count) >= fewestLetters && abs(left.count - right.count) <= 1
      && editDistance(left, right) == 1
  }
}

/// Walks the phrases twice at once, with one word read otherwise.
struct LookAlikes {
  static let mostStates = 200_000
  /// Pairs of moves that are looked at: many phrases may read one word at one place.
  static let mostTried = 20_000_000
  /// Phrases of one end that are compared with those of another.
  private static let mostAccepted = 16

  private struct State {
    var left: UInt32
    var right: UInt32
    var hasSlipped: Bool

    var key: UInt64 { UInt64(left) << 32 | UInt64(right) << 1 | (hasSlipped ? 1 : 0) }
  }

  private(set) var found: [LookAlike] = []
  private(set) var isCut = false

  /// - Parameters:
  ///   - bits: The bit of each word.
  ///   - areRivals: Whether it may matter that two intents, by number, are mistaken.
  ///   - isRival: Whether it matters that two phrases are.
  init(
    _ graph: PhraseGraph, near: [UInt32: [UInt32]], bits: [WordBits],
    mostTried: Int = Self.mostTried,
    areRivals: (Int32, Int32) -> Bool = { $0 != $1 }, isRival: (UInt32, UInt32) -> Bool
  ) {
    guard !near.isEmpty else { return }
    let trie = graph.trie
    let start = trie.node(of: .covering)
    let nearOf = (0..<UInt32(bits.count)).map { near[$0] ?? [] }
    let outlooks = graph.outlooks(
      from: start, bits: bits, listBits: { _ in .zero },
      isNear: { nearOf.indices.contains(Int($0)) && !nearOf[Int($0)].isEmpty })
    /// Whether the two may yet end in sentences that differ in one word, of two intents.
    func canEnd(_ state: State) -> Bool {
      let left = outlooks[Int(state.left)]
      let right = outlooks[Int(state.right)]
      if left.subject >= 0, right.subject >= 0, !areRivals(left.subject, right.subject) {
        return false
      }
      let unread = (left.unread(by: right), right.unread(by: left))
      return state.hasSlipped
        ? unread == (0, 0) && left.canGoOn(with: right)
        : left.hasNear && right.hasNear && unread.0 <= 1 && unread.1 <= 1
    }
    var states: [State] = []
    var origins: [(from: Int, symbol: UInt32, other: UInt32)] = []
    var seen: Set<UInt64> = []
    var pairs: Set<UInt64> = []
    var tried = 0
    func add(_ state: State, _ from: Int, _ symbol: UInt32, _ other: UInt32) {
      tried += 1
      guard tried <= mostTried, states.count < Self.mostStates else {
        isCut = true
        return
      }
      guard canEnd(state), seen.insert(state.key).inserted else { return }
      states.append(state)
      origins.append((from, symbol, other))
    }
    add(State(left: start, right: start, hasSlipped: false), -1, 0, 0)
    var next = 0
    while next < states.count, tried <= mostTried {
      let state = states[next]
      if state.hasSlipped {
        let (left, right) = (trie.acceptedIDs(of: state.left), trie.acceptedIDs(of: state.right))
        if !left.isEmpty, !right.isEmpty, max(left.count, right.count) > Self.mostAccepted {
          isCut = true
        }
        for first in left.prefix(Self.mostAccepted) {
          for second in right.prefix(Self.mostAccepted)
          where first != second && isRival(first, second) {
            let key = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
            guard pairs.insert(key).inserted else { continue }
            found.append(Self.lookAlike(origins, next, first, second))
          }
        }
      }
      trie.forEachEdge(of: state.left) { symbol, target in
        trie.forEachTarget(of: state.right, along: symbol) { other in
          add(
            State(left: target, right: other, hasSlipped: state.hasSlipped), next, symbol, symbol)
        }
        guard !state.hasSlipped, nearOf.indices.contains(Int(symbol)) else { return }
        for word in nearOf[Int(symbol)] {
          trie.forEachTarget(of: state.right, along: word) { other in
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
