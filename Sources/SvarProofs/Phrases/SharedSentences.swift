// The sentences that phrases of two intents both accept, with as many words (N6). In: the compiled
// phrases of a language. Out: for each pair of phrases a shortest such sentence. Called by
// `PhraseProofs`, which shows it to the real matcher before it believes it.
//
// The joint walk goes through the phrases twice at once, always reading the same word. On shared
// beginnings both walks stand at one node, so work grows with the phrases, not with their pairs.

import SvarClassifier

/// A sentence as letters, and the two phrases that accept it.
struct SharedSentence {
  var letters: [Letter]
  var first: UInt32
  var second: UInt32
}

/// Finds sentences of two intents.
struct SharedSentences {
  /// States of the joint walk.
  static let mostStates = 200_000
  private struct State: Hashable {
    var left: GraphPlace
    var right: GraphPlace
    /// By how much more the left one has matched: exactly, and at all.
    var exact: Int8
    var literal: Int8
  }

  private let walker: GraphWalker
  /// Whether two phrases, by id, may be told of.
  private let isRival: (UInt32, UInt32) -> Bool
  private let sole: [Int32]
  private var states: [State] = []
  private var origins: [(from: Int32, letter: Letter)] = []
  private var numbers: Set<State> = []
  private var pairs: Set<UInt64> = []
  private var moves: [GraphPlace: [GraphMove]] = [:]
  private(set) var found: [SharedSentence] = []
  private(set) var isCut = false

  /// - Parameters:
  ///   - root: Where the phrases stand.
  ///   - isRival: Whether it matters that two phrases share a sentence.
  init(
    _ walker: GraphWalker, root: TokenTrie.Root, isRival: @escaping (UInt32, UInt32) -> Bool
  ) {
    self.walker = walker
    self.isRival = isRival
    let start = walker.graph.trie.node(of: root)
    sole = Self.soleSubjects(of: walker.graph, from: start)
    add(
      State(left: GraphPlace(node: start), right: GraphPlace(node: start), exact: 0, literal: 0),
      from: -1, .any(isStar: true))
    var next = 0
    while next < states.count {
      expand(next)
      next += 1
    }
  }

  private mutating func add(_ state: State, from: Int, _ letter: Letter) {
    var state = state
    if state.right < state.left {
      state = State(
        left: state.right, right: state.left, exact: -state.exact, literal: -state.literal)
    }
    guard !isOfOne(state), !numbers.contains(state) else { return }
    guard states.count < Self.mostStates else {
      isCut = true
      return
    }
    numbers.insert(state)
    states.append(state)
    origins.append((Int32(from), letter))
    if from >= 0 { accept(state, states.count - 1) }
  }

  /// Whether only one intent can come of it.
  private func isOfOne(_ state: State) -> Bool {
    let left = sole[Int(state.left.node)]
    return left >= 0 && left == sole[Int(state.right.node)]
  }

  private mutating func accept(_ state: State, _ number: Int) {
    guard state.exact == 0, state.literal == 0 else { return }
    let left = walker.acceptedAfterEmptyStar(at: state.left).prefix(32)
    guard !left.isEmpty else { return }
    let right = walker.acceptedAfterEmptyStar(at: state.right).prefix(32)
    for first in left {
      for second in right where first != second && isRival(first, second) {
        let key = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
        guard pairs.insert(key).inserted else { continue }
        found.append(
          SharedSentence(
            letters: letters(to: number), first: min(first, second), second: max(first, second)))
      }
    }
  }

  private func letters(to number: Int) -> [Letter] {
    var letters: [Letter] = []
    var at = number
    while at > 0 {
      letters.append(origins[at].letter)
      at = Int(origins[at].from)
    }
    return letters.reversed()
  }

  private mutating func expand(_ number: Int) {
    let state = states[number]
    let left = moves(from: state.left)
    let isSame = state.left == state.right
    let right = isSame ? left : moves(from: state.right)
    guard !left.isEmpty, !right.isEmpty else { return }
    var byLetter: [Letter: [Int]] = [:]
    var opens: [Int] = []
    for (index, move) in right.enumerated() {
      if case .any = move.letter {
        opens.append(index)
      } else {
        byLetter[move.letter, default: []].append(index)
      }
    }
    func step(_ first: GraphMove, _ second: GraphMove, _ letter: Letter) {
      let exact = Int(state.exact) + first.exact - second.exact
      let literal = Int(state.literal) + first.literal - second.literal
      guard abs(exact) <= 8, abs(literal) <= 8 else { return }
      add(
        State(left: first.to, right: second.to, exact: Int8(exact), literal: Int8(literal)),
        from: number, letter)
    }
    for (index, move) in left.enumerated() {
      switch move.letter {
      case .word(let word):
        for other in byLetter[move.letter] ?? [] where !isSame || other >= index {
          step(move, right[other], move.letter)
        }
        for other in opens where reads(word, right[other].letter) {
          step(move, right[other], move.letter)
        }
      case .value(let type):
        for other in byLetter[move.letter] ?? [] where !isSame || other >= index {
          step(move, right[other], move.letter)
        }
        if walker.isTransparent(type) {
          step(
            move, GraphMove(letter: move.letter, exact: 0, literal: 0, to: state.right),
            move.letter)
        }
      case .any(let isStar):
        for other in right {
          switch other.letter {
          case .any(let isOther):
            step(move, other, .any(isStar: isStar || isOther))
          case .word(let word):
            if !isSame, reads(word, move.letter) { step(move, other, other.letter) }
          case .value: break
          }
        }
      }
    }
    guard !isSame else { return }
    for move in right {
      guard case .value(let type) = move.letter, walker.isTransparent(type) else { continue }
      step(
        GraphMove(letter: move.letter, exact: 0, literal: 0, to: state.left), move, move.letter)
    }
  }

  private mutating func moves(from place: GraphPlace) -> [GraphMove] {
    if let known = moves[place] { return known }
    let new = walker.moves(from: place)
    moves[place] = new
    return new
  }

  private func reads(_ word: UInt32, _ open: Letter) -> Bool {
    guard case .any(let isStar) = open else { return false }
    return !isStar || !walker.isNegation(word)
  }

  /// For each node the one intent that all phrases below it belong to; −1 for several.
  private static func soleSubjects(of graph: PhraseGraph, from start: UInt32) -> [Int32] {
    var sole = Array(repeating: Int32(-2), count: graph.trie.nodeCount)
    var isDone = Array(repeating: false, count: graph.trie.nodeCount)
    var open: [(node: UInt32, isLeaving: Bool)] = [(start, false)]
    func join(_ left: Int32, _ right: Int32) -> Int32 {
      left == -2 ? right : right == -2 || left == right ? left : -1
    }
    while let (node, isLeaving) = open.popLast() {
      let index = Int(node)
      if isLeaving {
        var subject = Int32(-2)
        for id in graph.trie.acceptedIDs(of: node) where graph.phrases.indices.contains(Int(id)) {
          subject = join(subject, Int32(graph.phrases[Int(id)].subject))
        }
        graph.trie.forEachEdge(of: node) { _, target in subject = join(subject, sole[Int(target)]) }
        sole[index] = subject
      } else if !isDone[index] {
        isDone[index] = true
        open.append((node, true))
        graph.trie.forEachEdge(of: node) { _, target in
          if !isDone[Int(target)] { open.append((target, false)) }
        }
      }
    }
    return sole
  }
}
