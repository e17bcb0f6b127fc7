// Finds phrases in a lattice. In: a trie, a root, a lattice and a range of positions. Out: the ids
// of the phrases that match, each with its best way through. Called by `Classifier`.

/// A phrase that matches, with the way it took: at least one word or value of it was read.
package struct PhraseMatch: Equatable, Sendable {
  package enum Step: Equatable, Sendable {
    /// A word of the phrase.
    case word(symbol: UInt32, grade: UInt8)
    /// A value at its place, or, `moved`, one that stands elsewhere in the sentence.
    case value(symbol: UInt32, value: Int, moved: Bool)
    case skipped
    /// A typed value that the phrase does not ask for.
    case passed(value: Int)
    /// Words under `*`, maybe none.
    case anything
    /// One more word of a text slot.
    case text(symbol: UInt32)
  }

  package struct Place: Equatable, Sendable {
    package var step: Step
    /// Positions in the lattice; empty for a value that moved.
    package var units: Range<Int>
  }

  /// The id the phrase was inserted with.
  package var id: UInt32
  package var score: MatchScore
  package var units: Range<Int>
  package var steps: [Place]
}

/// Breadth-first over positions; keeps the best way to each (position, node).
///
/// All parts of a score add up along a way and are compared in a fixed order, so the best way to a
/// node is a beginning of the best way through it. A `Matcher` keeps its memory between calls.
///
/// - Complexity: O(*n* · *a* · *r* · log *b*) for *n* positions, *a* ≤ 4,096 nodes that are active
///   at a position, *r* readings of a word, and nodes of *b* edges. More active nodes, or more than
///   262,144 steps, end the search and set ``isUndecided``.
package struct Matcher {
  package static let mostActive = 4096
  package static let mostSteps = 262_144

  /// Whether a limit was hit since this was last set to false.
  package var isUndecided = false

  private enum Kind: UInt8 {
    case word, value, moved, skipped, passed, anything, text
  }

  private struct Entry {
    var node: UInt32
    /// Whether the value that was lifted out of the sentence has been used by the phrase.
    var hasMoved: Bool
    /// Whether something was passed over since the last word of a text slot, which ends the slot.
    var isClosed = false
    var kind: Kind
    var grade: UInt8
    var symbol: UInt32
    var value: Int32
    var position: Int32
    var from: Int32
    /// Where the phrase begins.
    var start: Int32
    /// The entry before; −1 at a root.
    var parent: Int32
    /// The entry that was put at the same position before; −1 for none.
    var sibling: Int32
    var score: MatchScore

    /// Whether the last step passed something over, which the root has not.
    var isPass: Bool { parent >= 0 && (kind == .skipped || kind == .passed) }
  }

  /// A value that is read as if it stood where the phrase asks for it.
  private struct Lifted {
    var value: Int
    var units: Range<Int>
    var symbols: [UInt32]
  }

  private var entries: [Entry] = []
  /// The last entry put at a position, counted from the start of the range; −1 for none.
  private var heads: [Int32] = []
  private var active = NodeTable()
  private var best: [UInt32: Int32] = [:]

  package init() {}

  /// Phrases that account for all of `range`.
  ///
  /// - Parameter movable: Values that phrases may ask for at another place than where they stand,
  ///   with their positions and their symbols.
  /// - Returns: Sorted by id; for each the best way.
  package mutating func cover(
    _ range: Range<Int>, of lattice: Lattice, in trie: TokenTrie, root: TokenTrie.Root,
    movable: [MovableValue] = []
  ) -> [PhraseMatch] {
    guard !range.isEmpty, !trie.isEmpty(root) else { return [] }
    var found = run(range, lattice, trie, root, isSearch: false, lifted: nil, grades: .max)
    for movable in movable
    where range.lowerBound <= movable.units.lowerBound
      && movable.units.upperBound <= range.upperBound
    {
      let lifted = Lifted(
        value: movable.value, units: movable.units, symbols: movable.symbols)
      for match in run(
        range, lattice, trie, root, isSearch: false, lifted: lifted, grades: .max)
      {
        if let known = found.firstIndex(where: { $0.id == match.id }) {
          if found[known].score < match.score { found[known] = match }
        } else {
          found.append(match)
        }
      }
    }
    return found.sorted { $0.id < $1.id }
  }

  /// Phrases that occur anywhere in `range`.
  ///
  /// - Parameters:
  ///   - grades: The worst grade of a word that counts.
  ///   - isAnchored: Whether only those count that begin where `range` begins.
  /// - Returns: Sorted by end, then id: for each end the best way.
  package mutating func search(
    _ range: Range<Int>, of lattice: Lattice, in trie: TokenTrie, root: TokenTrie.Root,
    grades: UInt8 = .max, isAnchored: Bool = false
  ) -> [PhraseMatch] {
    guard !range.isEmpty, !trie.isEmpty(root) else { return [] }
    return run(
      range, lattice, trie, root, isSearch: true, isAnchored: isAnchored, lifted: nil,
      grades: grades)
  }

  private mutating func run(
    _ range: Range<Int>, _ lattice: Lattice, _ trie: TokenTrie, _ root: TokenTrie.Root,
    isSearch: Bool, isAnchored: Bool = false, lifted: Lifted?, grades: UInt8
  ) -> [PhraseMatch] {
    entries.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: range.count + 1))
    var walk = Walk(
      range: range, lattice: lattice, trie: trie, isSearch: isSearch, lifted: lifted,
      grades: grades)
    let rootNode = trie.root(root)
    var found: [PhraseMatch] = []
    for position in range.lowerBound...range.upperBound {
      walk.position = position
      if position == range.lowerBound || isSearch && !isAnchored {
        put(
          Entry(
            node: rootNode, hasMoved: false, kind: .skipped, grade: 0, symbol: 0, value: -1,
            position: Int32(position), from: Int32(position), start: Int32(position),
            parent: -1, sibling: -1, score: MatchScore()), range)
      }
      active.clear()
      best.removeAll(keepingCapacity: true)
      let slot = position - range.lowerBound
      while heads[slot] >= 0 {
        let index = heads[slot]
        let entry = entries[Int(index)]
        heads[slot] = entry.sibling
        // In a search nothing moves, and what ends in something passed over is no match.
        let isApart = entry.hasMoved || walk.isSearch && entry.isPass
        let key = entry.node << 2 | (isApart ? 2 : 0) | (entry.isClosed ? 1 : 0)
        if let known = active.value(of: key), entry.score <= entries[Int(known)].score {
          continue
        }
        guard active.set(key, to: index), entries.count < Self.mostSteps else {
          isUndecided = true
          return found
        }
        note(index, walk)
        step(from: index, walk)
      }
      for (id, index) in best.sorted(by: { $0.key < $1.key }) {
        found.append(match(id: id, ending: index))
      }
    }
    return found
  }

  /// What one run does not change, and where it is.
  private struct Walk {
    let range: Range<Int>
    let lattice: Lattice
    let trie: TokenTrie
    let isSearch: Bool
    let lifted: Lifted?
    let grades: UInt8
    var position = 0

    /// Whether an arc is hidden because it reads the value that was lifted out.
    func isHidden(_ start: Int, _ end: Int) -> Bool {
      guard end <= range.upperBound else { return true }
      guard let lifted else { return false }
      return start < lifted.units.upperBound && lifted.units.lowerBound < end
    }
  }

  /// Remembers the phrases that end with this entry.
  private mutating func note(_ index: Int32, _ walk: Walk) {
    let entry = entries[Int(index)]
    guard entry.score.literalWords > 0 else { return }
    if walk.isSearch {
      if entry.isPass { return }
    } else if walk.position != walk.range.upperBound
      || (walk.lifted != nil && !entry.hasMoved)
    {
      return
    }
    for accept in walk.trie.accepts(of: entry.node) {
      let id = walk.trie.accepts[accept]
      if let known = best[id], entries[Int(known)].score >= entry.score { continue }
      best[id] = index
    }
  }

  private mutating func step(from index: Int32, _ walk: Walk) {
    let entry = entries[Int(index)]
    let position = walk.position
    var next = entry
    next.parent = index
    next.from = Int32(position)
    next.value = -1
    next.grade = 0
    next.isClosed = false
    stepOverWords(entry, next, walk)
    for arc in walk.lattice.values.from(position) where !walk.isHidden(position, arc.end) {
      for edge in walk.trie.edges(of: entry.node, along: arc.symbol) {
        next.node = walk.trie.edgeTargets[edge]
        next.kind = .value
        next.symbol = arc.symbol
        next.value = Int32(truncatingIfNeeded: arc.value)
        next.position = Int32(arc.end)
        next.score = entry.score.addingValue()
        put(next, walk.range)
      }
    }
    if !(walk.isSearch && entry.parent < 0) { stepOverPasses(entry, next, walk) }
    stepOverOpenText(entry, next, walk)
    if let lifted = walk.lifted, !entry.hasMoved {
      for symbol in lifted.symbols {
        for edge in walk.trie.edges(of: entry.node, along: symbol) {
          next.node = walk.trie.edgeTargets[edge]
          next.hasMoved = true
          next.kind = .moved
          next.symbol = symbol
          next.value = Int32(truncatingIfNeeded: lifted.value)
          next.position = Int32(position)
          next.score = entry.score.addingValue()
          put(next, walk.range)
        }
      }
    }
  }

  private mutating func stepOverWords(_ entry: Entry, _ template: Entry, _ walk: Walk) {
    var next = template
    let position = walk.position
    next.kind = .word
    for arc in walk.lattice.words.from(position)
    where arc.grade <= walk.grades && !walk.isHidden(position, arc.end) {
      for edge in walk.trie.edges(of: entry.node, along: arc.symbol) {
        next.node = walk.trie.edgeTargets[edge]
        next.symbol = arc.symbol
        next.grade = arc.grade
        next.position = Int32(arc.end)
        next.score = entry.score.adding(wordOfGrade: arc.grade)
        put(next, walk.range)
      }
    }
  }

  private mutating func stepOverPasses(_ entry: Entry, _ template: Entry, _ walk: Walk) {
    var next = template
    let position = walk.position
    next.node = entry.node
    next.isClosed = walk.trie.isText(entry.node)
    for arc in walk.lattice.passes.from(position) where arc.end <= walk.range.upperBound {
      // The lifted value itself is what must be passed over; nothing else may read it.
      let isLifted = walk.lifted.map { $0.value == arc.value } ?? false
      if !isLifted, walk.isHidden(position, arc.end) { continue }
      next.kind = arc.value < 0 ? .skipped : .passed
      next.value = Int32(truncatingIfNeeded: arc.value)
      next.position = Int32(arc.end)
      next.score = entry.score.adding(skippedWords: arc.words)
      put(next, walk.range)
    }
  }

  private mutating func stepOverOpenText(_ entry: Entry, _ template: Entry, _ walk: Walk) {
    var next = template
    let position = walk.position
    func isOpen(_ unit: Int) -> Bool {
      unit < walk.range.upperBound && !walk.isHidden(unit, unit + 1)
    }
    for edge in walk.trie.openEdges(of: entry.node) {
      let symbol = walk.trie.edgeSymbols[edge]
      next.node = walk.trie.edgeTargets[edge]
      next.symbol = symbol
      if symbol != TrieSymbol.anything {
        guard isOpen(position) else { continue }
        next.kind = .text
        next.position = Int32(position + 1)
        next.score = entry.score.adding(openWords: 1)
        put(next, walk.range)
        continue
      }
      next.kind = .anything
      for count in 0...PatternNode.mostWordsOfAnything {
        next.position = Int32(position + count)
        next.score = entry.score.adding(openWords: count)
        put(next, walk.range)
        let unit = position + count
        guard isOpen(unit), !walk.lattice.units[unit].isNegation,
          !walk.lattice.units[unit].isValue
        else { break }
      }
    }
    if !entry.isClosed, walk.trie.isText(entry.node), isOpen(position) {
      next.node = entry.node
      next.kind = .text
      next.symbol = TrieSymbol.moreText
      next.position = Int32(position + 1)
      next.score = entry.score.adding(openWords: 1)
      put(next, walk.range)
    }
  }

  private mutating func put(_ entry: Entry, _ range: Range<Int>) {
    let slot = Int(entry.position) - range.lowerBound
    guard slot >= 0, slot < heads.count, entries.count < Self.mostSteps else {
      if entries.count >= Self.mostSteps { isUndecided = true }
      return
    }
    var entry = entry
    entry.sibling = heads[slot]
    heads[slot] = Int32(entries.count)
    entries.append(entry)
  }

  private func match(id: UInt32, ending index: Int32) -> PhraseMatch {
    let last = entries[Int(index)]
    var steps: [PhraseMatch.Place] = []
    var current = last
    while current.parent >= 0 {
      let step: PhraseMatch.Step =
        switch current.kind {
        case .word: .word(symbol: current.symbol, grade: current.grade)
        case .value: .value(symbol: current.symbol, value: Int(current.value), moved: false)
        case .moved: .value(symbol: current.symbol, value: Int(current.value), moved: true)
        case .skipped: .skipped
        case .passed: .passed(value: Int(current.value))
        case .anything: .anything
        case .text: .text(symbol: current.symbol)
        }
      steps.append(
        .init(step: step, units: Int(current.from)..<Int(current.position)))
      current = entries[Int(current.parent)]
    }
    return PhraseMatch(
      id: id, score: last.score, units: Int(last.start)..<Int(last.position),
      steps: steps.reversed())
  }
}

/// A recognised value that a phrase may ask for at another place than where it stands.
package struct MovableValue: Equatable, Sendable {
  /// The number of the value in the message.
  package var value: Int
  package var units: Range<Int>
  /// Trie symbols of the names it may stand for.
  package var symbols: [UInt32]

  package init(value: Int, units: Range<Int>, symbols: [UInt32]) {
    self.value = value
    self.units = units
    self.symbols = symbols
  }
}

/// Which entry is the best at each node of a position; open addressing, emptied in O(1).
private struct NodeTable {
  private var keys: [UInt32] = Array(repeating: 0, count: 64)
  private var entries: [Int32] = Array(repeating: 0, count: 64)
  /// A slot is filled in the generation it names.
  private var generations: [UInt32] = Array(repeating: 0, count: 64)
  private var generation: UInt32 = 0
  private var count = 0

  mutating func clear() {
    count = 0
    if generation == .max {
      generation = 0
      for index in generations.indices { generations[index] = 0 }
    }
    generation += 1
  }

  private func slot(of key: UInt32) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while generations[slot] == generation, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  func value(of key: UInt32) -> Int32? {
    let slot = slot(of: key)
    return generations[slot] == generation ? entries[slot] : nil
  }

  /// False when the table would hold more than `Matcher.mostActive` nodes.
  mutating func set(_ key: UInt32, to entry: Int32) -> Bool {
    var slot = slot(of: key)
    if generations[slot] != generation {
      guard count < Matcher.mostActive else { return false }
      if count * 2 >= keys.count {
        grow()
        slot = self.slot(of: key)
      }
      count += 1
      generations[slot] = generation
      keys[slot] = key
    }
    entries[slot] = entry
    return true
  }

  private mutating func grow() {
    let old = self
    keys = Array(repeating: 0, count: old.keys.count * 2)
    entries = keys.map { _ in 0 }
    generations = entries.map { _ in 0 }
    for index in old.keys.indices where old.generations[index] == generation {
      let slot = slot(of: old.keys[index])
      keys[slot] = old.keys[index]
      entries[slot] = old.entries[index]
      generations[slot] = generation
    }
  }
}
