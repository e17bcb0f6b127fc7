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
  /// The phrases that end at a position, in the order in which they were found.
  private var ended: [(id: UInt32, entry: Int32)] = []
  /// Entries that were put and are not looked at yet.
  private var waiting = 0

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
    waiting = 0
    let rootNode = trie.root(root)
    var walk = Walk(
      range: range, isSearch: isSearch, lifted: lifted, grades: grades, root: root,
      rootNode: rootNode, beginsOpenly: lifted != nil || trie.beginsOpenly(root),
      liftedUnits: lifted?.units)
    var found: [PhraseMatch] = []
    for position in range.lowerBound...range.upperBound {
      walk.position = position
      if position == range.lowerBound
        || isSearch && !isAnchored && mayBegin(walk, lattice, trie)
      {
        put(
          Entry(
            node: rootNode, hasMoved: false, kind: .skipped, grade: 0, symbol: 0, value: -1,
            position: Int32(position), from: Int32(position), start: Int32(position),
            parent: -1, sibling: -1, score: MatchScore()), range)
      }
      if waiting == 0 {
        if isSearch { continue }
        break
      }
      let slot = position - range.lowerBound
      guard heads[slot] >= 0 else { continue }
      active.clear()
      ended.removeAll(keepingCapacity: true)
      while heads[slot] >= 0 {
        let index = heads[slot]
        let entry = entries[Int(index)]
        heads[slot] = entry.sibling
        waiting -= 1
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
        note(index, entry, walk, trie)
        step(from: index, entry, walk, lattice, trie)
      }
      if !ended.isEmpty { report(&found) }
    }
    return found
  }

  /// Adds the phrases that ended at a position, by id: the best way of each, of equal ones the
  /// first.
  private mutating func report(_ found: inout [PhraseMatch]) {
    if ended.count > 1 {
      let order = ended.indices.sorted { (ended[$0].id, $0) < (ended[$1].id, $1) }
      ended = order.map { ended[$0] }
    }
    var place = 0
    while place < ended.count {
      let id = ended[place].id
      var best = ended[place].entry
      place += 1
      while place < ended.count, ended[place].id == id {
        if entries[Int(ended[place].entry)].score > entries[Int(best)].score {
          best = ended[place].entry
        }
        place += 1
      }
      found.append(match(id: id, ending: best))
    }
  }

  /// What one run does not change, and where it is.
  private struct Walk {
    let range: Range<Int>
    let isSearch: Bool
    let lifted: Lifted?
    let grades: UInt8
    let root: TokenTrie.Root
    let rootNode: UInt32
    /// Whether a phrase may begin with something else than a word.
    let beginsOpenly: Bool
    let liftedUnits: Range<Int>?
    var position = 0

    /// Whether an arc is hidden because it reads the value that was lifted out.
    func isHidden(_ start: Int, _ end: Int) -> Bool {
      guard end <= range.upperBound else { return true }
      guard let liftedUnits else { return false }
      return start < liftedUnits.upperBound && liftedUnits.lowerBound < end
    }
  }

  /// Whether a phrase may begin here.
  private func mayBegin(_ walk: Walk, _ lattice: Lattice, _ trie: TokenTrie) -> Bool {
    if walk.beginsOpenly { return true }
    for place in lattice.words.places(from: walk.position)
    where trie.begins(walk.root, with: lattice.words.all[place].symbol) { return true }
    return false
  }

  /// Remembers the phrases that end with this entry.
  private mutating func note(_ index: Int32, _ entry: Entry, _ walk: Walk, _ trie: TokenTrie) {
    guard entry.score.literalWords > 0 else { return }
    if walk.isSearch {
      if entry.isPass { return }
    } else if walk.position != walk.range.upperBound
      || (walk.lifted != nil && !entry.hasMoved)
    {
      return
    }
    for accept in trie.accepts(of: entry.node) {
      ended.append((trie.accepts[accept], index))
    }
  }

  private mutating func step(
    from index: Int32, _ entry: Entry, _ walk: Walk, _ lattice: Lattice, _ trie: TokenTrie
  ) {
    let position = walk.position
    var next = entry
    next.parent = index
    next.from = Int32(position)
    next.value = -1
    next.grade = 0
    next.isClosed = false
    stepOverWords(entry, next, walk, lattice, trie)
    for place in lattice.values.places(from: position) {
      let arc = lattice.values.all[place]
      if walk.isHidden(position, arc.end) { continue }
      for edge in trie.edges(of: entry.node, along: arc.symbol) {
        next.node = trie.edgeTargets[edge]
        next.kind = .value
        next.symbol = arc.symbol
        next.value = Int32(truncatingIfNeeded: arc.value)
        next.position = Int32(arc.end)
        next.score = entry.score.addingValue(ofWords: arc.words)
        put(next, walk.range)
      }
    }
    if !(walk.isSearch && entry.parent < 0) { stepOverPasses(entry, next, walk, lattice, trie) }
    stepOverOpenText(entry, next, walk, lattice, trie)
    if let lifted = walk.lifted, !entry.hasMoved {
      for symbol in lifted.symbols {
        for edge in trie.edges(of: entry.node, along: symbol) {
          next.node = trie.edgeTargets[edge]
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

  private mutating func stepOverWords(
    _ entry: Entry, _ template: Entry, _ walk: Walk, _ lattice: Lattice, _ trie: TokenTrie
  ) {
    var next = template
    let position = walk.position
    next.kind = .word
    for place in lattice.words.places(from: position) {
      let arc = lattice.words.all[place]
      if arc.grade > walk.grades || walk.isHidden(position, arc.end) { continue }
      if entry.node == walk.rootNode, !trie.begins(walk.root, with: arc.symbol) { continue }
      for edge in trie.edges(of: entry.node, along: arc.symbol) {
        next.node = trie.edgeTargets[edge]
        next.symbol = arc.symbol
        next.grade = arc.grade
        next.position = Int32(arc.end)
        next.score = entry.score.adding(wordOfGrade: arc.grade)
        put(next, walk.range)
      }
    }
  }

  private mutating func stepOverPasses(
    _ entry: Entry, _ template: Entry, _ walk: Walk, _ lattice: Lattice, _ trie: TokenTrie
  ) {
    var next = template
    let position = walk.position
    let places = lattice.passes.places(from: position)
    guard !places.isEmpty else { return }
    next.node = entry.node
    next.isClosed = trie.isText(entry.node)
    for place in places {
      let arc = lattice.passes.all[place]
      guard arc.end <= walk.range.upperBound else { continue }
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

  private mutating func stepOverOpenText(
    _ entry: Entry, _ template: Entry, _ walk: Walk, _ lattice: Lattice, _ trie: TokenTrie
  ) {
    var next = template
    let position = walk.position
    func isOpen(_ unit: Int) -> Bool {
      unit < walk.range.upperBound && !walk.isHidden(unit, unit + 1)
    }
    for edge in trie.openEdges(of: entry.node) {
      let symbol = trie.edgeSymbols[edge]
      next.node = trie.edgeTargets[edge]
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
        guard isOpen(unit), !lattice.units[unit].isNegation, !lattice.units[unit].isValue
        else { break }
      }
    }
    if !entry.isClosed, trie.isText(entry.node), isOpen(position) {
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
    waiting += 1
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
  private struct Slot {
    var key: UInt32 = 0
    var entry: Int32 = 0
    /// The slot is filled in the generation it names.
    var generation: UInt32 = 0
  }

  private var slots = Array(repeating: Slot(), count: 64)
  private var generation: UInt32 = 0
  private var count = 0

  mutating func clear() {
    count = 0
    if generation == .max {
      generation = 0
      for index in slots.indices { slots[index].generation = 0 }
    }
    generation += 1
  }

  private func place(of key: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[place].generation == generation, slots[place].key != key {
      place = (place + 1) & mask
    }
    return place
  }

  func value(of key: UInt32) -> Int32? {
    guard count > 0 else { return nil }
    let slot = slots[place(of: key)]
    return slot.generation == generation ? slot.entry : nil
  }

  /// False when the table would hold more than `Matcher.mostActive` nodes.
  mutating func set(_ key: UInt32, to entry: Int32) -> Bool {
    var place = place(of: key)
    if slots[place].generation != generation {
      guard count < Matcher.mostActive else { return false }
      if count * 2 >= slots.count {
        grow()
        place = self.place(of: key)
      }
      count += 1
    }
    slots[place] = Slot(key: key, entry: entry, generation: generation)
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.generation == generation { slots[place(of: slot.key)] = slot }
  }
}
