// From a pattern to the graph of its sentences: first a graph with empty edges, one node for each
// place in the pattern, then its subsets (Rabin, Scott 1959), of which each is reached by other
// sentences.

import SvarClassifier

extension SentenceGraph {
  /// - Parameters:
  ///   - pattern: A phrase, or the choice of several.
  ///   - rules: What `.rule` indices mean.
  ///   - values: The patterns that stand for a value; nil leaves it a place for one.
  ///   - most: More nodes than this are refused.
  /// - Complexity: In practice linear in the pattern with its rules written out; never more than
  ///   a small multiple of `most`.
  package init(
    _ pattern: PatternNode, rules: [PatternNode] = [], atMost most: Int = mostNodes,
    values: (String) -> PatternNode? = { _ in nil }
  ) throws(BuildError) {
    try self.init(parts: [pattern], rules: rules, atMost: most, values: values)
  }

  /// The sentences of an `&` line: its parts in the order they are written, with gaps around them.
  package init(
    parts: [PatternNode], rules: [PatternNode] = [], atMost most: Int = mostNodes,
    values: (String) -> PatternNode? = { _ in nil }
  ) throws(BuildError) {
    var places = Places(rules: rules, most: most)
    var end = 0
    for (number, part) in parts.enumerated() {
      if number > 0 { end = try places.step(.gap, from: end) }
      end = try places.add(part, from: end, depth: 0, values)
    }
    let (edges, isEnd) = try places.subsets(ending: end)
    self.init(edges: edges, isEnd: isEnd)
  }
}

/// The places of a pattern, with edges that consume a piece and edges that consume nothing.
private struct Places {
  let rules: [PatternNode]
  let most: Int
  private var steps: [[(piece: SentenceGraph.Piece, target: Int)]] = [[]]
  private var empties: [[Int]] = [[]]

  init(rules: [PatternNode], most: Int) {
    self.rules = rules
    self.most = most
  }

  private mutating func addPlace() throws(SentenceGraph.BuildError) -> Int {
    guard steps.count < most else { throw .tooBig }
    steps.append([])
    empties.append([])
    return steps.count - 1
  }

  mutating func step(
    _ piece: SentenceGraph.Piece, from place: Int
  ) throws(SentenceGraph.BuildError) -> Int {
    let target = try addPlace()
    steps[place].append((piece, target))
    return target
  }

  /// Adds a pattern; its end is the place that is given back.
  mutating func add(
    _ pattern: PatternNode, from place: Int, depth: Int, _ values: (String) -> PatternNode?
  ) throws(SentenceGraph.BuildError) -> Int {
    guard depth <= 64 else { throw .nestedTooDeeply }
    switch pattern {
    case .word(let word): return try step(.word(word), from: place)
    case .anything: return try step(.anything, from: place)
    case .text(let slot): return try step(.text(slot), from: place)
    case .value(let name):
      guard let pattern = values(name) else { return try step(.value(name), from: place) }
      return try add(pattern, from: place, depth: depth + 1, values)
    case .sequence(let items):
      var end = place
      for item in items { end = try add(item, from: end, depth: depth + 1, values) }
      return end
    case .choice(let choices):
      return try join(choices, from: place, depth: depth, values)
    case .optional(let item):
      return try join([item, .sequence([])], from: place, depth: depth, values)
    case .rule(let number):
      guard rules.indices.contains(number) else { throw .unknownRule(number) }
      return try add(rules[number], from: place, depth: depth + 1, values)
    }
  }

  private mutating func join(
    _ ways: [PatternNode], from place: Int, depth: Int, _ values: (String) -> PatternNode?
  ) throws(SentenceGraph.BuildError) -> Int {
    var ends: [Int] = []
    for way in ways { ends.append(try add(way, from: place, depth: depth + 1, values)) }
    let join = try addPlace()
    for end in Set(ends).sorted() { empties[end].append(join) }
    return join
  }

  /// A node for each set of places that some beginning of a sentence leads to.
  func subsets(
    ending end: Int
  ) throws(SentenceGraph.BuildError) -> (
    edges: [[(piece: SentenceGraph.Piece, target: Int)]], isEnd: [Bool]
  ) {
    var numbers: [[Int]: Int] = [:]
    var subsets: [[Int]] = []
    func number(_ subset: [Int]) throws(SentenceGraph.BuildError) -> Int {
      if let known = numbers[subset] { return known }
      guard subsets.count < most else { throw .tooBig }
      numbers[subset] = subsets.count
      subsets.append(subset)
      return subsets.count - 1
    }
    _ = try number(closure(of: [0]))
    var edges: [[(piece: SentenceGraph.Piece, target: Int)]] = []
    var size = 0
    while edges.count < subsets.count {
      let subset = subsets[edges.count]
      size += subset.count
      guard size <= 16 * most else { throw .tooBig }
      // In the order in which the author wrote them.
      var pieces: [SentenceGraph.Piece] = []
      var targets: [SentenceGraph.Piece: [Int]] = [:]
      for step in subset.flatMap({ steps[$0] }) {
        if targets[step.piece] == nil { pieces.append(step.piece) }
        targets[step.piece, default: []].append(step.target)
      }
      var found: [(piece: SentenceGraph.Piece, target: Int)] = []
      for piece in pieces {
        found.append((piece, try number(closure(of: targets[piece] ?? []))))
      }
      edges.append(found)
    }
    return (edges, subsets.map { $0.contains(end) })
  }

  private func closure(of places: [Int]) -> [Int] {
    var seen = Set(places)
    var open = places
    while let next = open.popLast() {
      for target in empties[next] where seen.insert(target).inserted { open.append(target) }
    }
    return seen.sorted()
  }
}
