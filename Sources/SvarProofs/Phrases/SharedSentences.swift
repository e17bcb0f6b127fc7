// The sentences that phrases of two intents both accept, with as many words (N6). In: the compiled
// phrases of a language. Out: for each pair of phrases a shortest such sentence. Called by
// `PhraseProofs`, which shows it to the real matcher before it believes it.
//
// The joint walk goes through the phrases twice at once, always reading the same word. On shared
// beginnings both walks stand at one node, and a pair of places is entered only if what the one
// must still read the other may read: so work grows with the phrases, not with their pairs.

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
  /// Pairs of moves that are looked at: many phrases may read one word at one place.
  static let mostTried = 20_000_000
  private let mostTried: Int
  /// Phrases of one end that are compared with those of another.
  private static let mostAccepted = 32

  /// Two places, the lower first, and by how much more the left one has matched: exactly, and at
  /// all. In one number, for there are many.
  private struct State {
    var left: Int
    var right: Int
    var exact: Int
    var literal: Int

    var key: UInt64 {
      UInt64(left) << 40 | UInt64(right) << 16 | UInt64(exact + 128) << 8 | UInt64(literal + 128)
    }

    init(left: Int, right: Int, exact: Int, literal: Int) {
      let isSorted = left <= right
      self.left = isSorted ? left : right
      self.right = isSorted ? right : left
      self.exact = isSorted ? exact : -exact
      self.literal = isSorted ? literal : -literal
    }

    init(key: UInt64) {
      left = Int(key >> 40)
      right = Int(key >> 16 & 0xFF_FFFF)
      exact = Int(key >> 8 & 0xFF) - 128
      literal = Int(key & 0xFF) - 128
    }
  }

  private let walker: GraphWalker
  /// Whether two phrases, by id, may be told of.
  private let isRival: (UInt32, UInt32) -> Bool
  /// Whether any two phrases of two intents may.
  private let areRivals: (Int32, Int32) -> Bool
  private var places: PlaceTable
  private var states: [UInt64] = []
  private var origins: [(from: Int32, letter: LetterCode)] = []
  private var numbers: Set<UInt64> = []
  private var pairs: Set<UInt64> = []
  /// Pairs of moves that were looked at.
  private var tried = 0
  private(set) var found: [SharedSentence] = []
  private(set) var isCut = false

  /// How many pairs of places were entered.
  var steps: Int { states.count }

  /// - Parameters:
  ///   - root: Where the phrases stand.
  ///   - areRivals: Whether it may matter that two intents, by number, share a sentence.
  ///   - isRival: Whether it matters that two phrases do.
  init(
    _ walker: GraphWalker, root: TokenTrie.Root, mostTried: Int = Self.mostTried,
    areRivals: @escaping (Int32, Int32) -> Bool = { $0 != $1 },
    isRival: @escaping (UInt32, UInt32) -> Bool
  ) {
    self.walker = walker
    self.mostTried = mostTried
    self.isRival = isRival
    self.areRivals = areRivals
    let start = walker.graph.trie.node(of: root)
    places = PlaceTable(walker, from: start)
    let place = places.number(of: GraphPlace(node: start))
    let first = State(left: place, right: place, exact: 0, literal: 0)
    if canEnd(first) { add(first, from: -1, .anyStar) }
    var next = 0
    while next < states.count, tried <= mostTried {
      expand(next)
      next += 1
    }
    if places.isFull { isCut = true }
  }

  private mutating func add(_ state: State, from: Int, _ letter: LetterCode) {
    guard abs(state.exact) < 128, abs(state.literal) < 128 else {
      isCut = true
      return
    }
    guard states.count < Self.mostStates else {
      isCut = true
      return
    }
    let key = state.key
    guard numbers.insert(key).inserted else { return }
    states.append(key)
    origins.append((Int32(from), letter))
    if from >= 0 { accept(state, states.count - 1) }
  }

  /// Whether both walks may yet end in one sentence, of two intents, with as many words.
  private func canEnd(_ state: State) -> Bool {
    let left = places.outlooks[state.left]
    let right = places.outlooks[state.right]
    if left.subject >= 0, right.subject >= 0, !areRivals(left.subject, right.subject) {
      return false
    }
    let (exact, literal) = (state.exact, state.literal)
    guard literal + Int(left.fewest) <= Int(right.most),
      literal + Int(left.most) >= Int(right.fewest),
      exact <= Int(right.most), -exact <= Int(left.most)
    else { return false }
    return left.canGoOn(with: right) && left.unread(by: right) == 0
      && right.unread(by: left) == 0
  }

  private mutating func accept(_ state: State, _ number: Int) {
    guard state.exact == 0, state.literal == 0 else { return }
    let left = walker.acceptedAfterEmptyStar(at: places.places[state.left])
    guard !left.isEmpty else { return }
    let right = walker.acceptedAfterEmptyStar(at: places.places[state.right])
    if max(left.count, right.count) > Self.mostAccepted { isCut = true }
    for first in left.prefix(Self.mostAccepted) {
      for second in right.prefix(Self.mostAccepted)
      where first != second && isRival(first, second) {
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
      letters.append(origins[at].letter.letter)
      at = Int(origins[at].from)
    }
    return letters.reversed()
  }

  private typealias Step = (state: State, letter: LetterCode)

  private mutating func expand(_ number: Int) {
    let state = State(key: states[number])
    let left = places.moves(from: state.left)
    let isSame = state.left == state.right
    let right = isSame ? left : places.moves(from: state.right)
    guard !left.isEmpty, !right.isEmpty else { return }
    // As written first: witnesses prefer it.
    var steps: [Step] = []
    var others: [Step] = []
    func step(_ first: PlaceMove, _ second: PlaceMove, _ letter: LetterCode) {
      tried += 1
      guard tried <= mostTried else {
        isCut = true
        return
      }
      let next = State(
        left: first.to, right: second.to,
        exact: state.exact + Int(first.exact) - Int(second.exact),
        literal: state.literal + Int(first.literal) - Int(second.literal))
      guard canEnd(next) else { return }
      if first.exact > 0, second.exact > 0 {
        steps.append((next, letter))
      } else {
        others.append((next, letter))
      }
    }
    let (leftOpen, rightOpen) = (Self.firstOpen(left), Self.firstOpen(right))
    var (mine, theirs) = (0, 0)
    while mine < leftOpen, theirs < rightOpen {
      let letter = left[mine].letter
      guard letter == right[theirs].letter else {
        if letter < right[theirs].letter { mine += 1 } else { theirs += 1 }
        continue
      }
      var end = theirs
      while end < rightOpen, right[end].letter == letter { end += 1 }
      while mine < leftOpen, left[mine].letter == letter {
        for other in (isSame ? max(mine, theirs) : theirs)..<end {
          step(left[mine], right[other], letter)
        }
        mine += 1
      }
      theirs = end
    }
    let walker = walker
    for other in right[rightOpen...] {
      for move in left[..<leftOpen] where Self.reads(move.letter, other.letter, walker) {
        step(move, other, move.letter)
      }
      for move in left[leftOpen...] { step(move, other, min(move.letter, other.letter)) }
    }
    Self.pass(left[..<leftOpen], over: state.right, walker, step)
    if !isSame {
      for move in left[leftOpen...] {
        for other in right[..<rightOpen] where Self.reads(other.letter, move.letter, walker) {
          step(move, other, other.letter)
        }
      }
      Self.pass(right[..<rightOpen], over: state.left, walker) { step($1, $0, $2) }
    }
    for (next, letter) in steps { add(next, from: number, letter) }
    for (next, letter) in others { add(next, from: number, letter) }
  }

  /// Values that one walk reads while the other passes over them.
  private static func pass(
    _ moves: ArraySlice<PlaceMove>, over place: Int, _ walker: GraphWalker,
    _ step: (PlaceMove, PlaceMove, LetterCode) -> Void
  ) {
    for move in moves.reversed() {
      guard let type = move.letter.type else { return }
      if walker.isTransparent(type) {
        step(move, PlaceMove(letter: move.letter, exact: 0, literal: 0, to: place), move.letter)
      }
    }
  }

  private static func firstOpen(_ moves: [PlaceMove]) -> Int {
    var first = moves.count
    while first > 0, moves[first - 1].letter >= .anyStar { first -= 1 }
    return first
  }

  private static func reads(
    _ letter: LetterCode, _ open: LetterCode, _ walker: GraphWalker
  ) -> Bool {
    guard let word = letter.word else { return false }
    return open == .any || !walker.isNegation(word)
  }
}
