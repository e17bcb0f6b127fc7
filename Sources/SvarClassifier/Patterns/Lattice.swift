// What phrases are compared with: a message as a graph of readings. Made by `Reading` from tokens
// and values, walked by `Matcher`.

/// All readings of a message, over positions 0…`count`.
///
/// Positions stand between units: words, or the parts of compounds that are written as one. An arc
/// leads from a position to a later one and says what may be read there. Arcs that start at a
/// position lie together; units are kept beside them.
package struct Lattice: Sendable {
  /// How far what was typed is from the word of the phrase; lower is better.
  package enum Grade {
    package static let exact: UInt8 = 0
    package static let digraph: UInt8 = 1
    package static let bare: UInt8 = 2
    package static let form: UInt8 = 3
    package static let typo: UInt8 = 4
    /// The worst that still counts as the word itself.
    package static let literal = bare
  }

  /// A word of the vocabulary.
  package struct Word: Equatable, Sendable {
    package var symbol: UInt32
    package var end: Int
    package var grade: UInt8

    package init(symbol: UInt32, end: Int, grade: UInt8) {
      self.symbol = symbol
      self.end = end
      self.grade = grade
    }
  }

  /// A recognised value under one of its names.
  package struct Value: Equatable, Sendable {
    /// A trie symbol of a value name.
    package var symbol: UInt32
    package var end: Int
    /// The number of the value in the message.
    package var value: Int
    /// How well its words were heard: what a value of a list adds to a match.
    package var words: MatchScore

    package init(symbol: UInt32, end: Int, value: Int, words: MatchScore = MatchScore()) {
      self.symbol = symbol
      self.end = end
      self.value = value
      self.words = words
    }
  }

  /// Something that may be passed over: skip words, or a typed value.
  package struct Pass: Equatable, Sendable {
    package var end: Int
    /// The number of the value in the message; −1 for skip words.
    package var value: Int
    /// Skip words passed; 0 for a value.
    package var words: Int

    package init(end: Int, value: Int, words: Int) {
      self.end = end
      self.value = value
      self.words = words
    }
  }

  package struct Unit: Equatable, Sendable {
    /// A word of the language that negates.
    package var isNegation = false
    /// Inside a typed value: no `*` swallows it.
    package var isValue = false
    /// The token of the message it stands in.
    package var token: Int

    package init(token: Int, isNegation: Bool = false, isValue: Bool = false) {
      self.token = token
      self.isNegation = isNegation
      self.isValue = isValue
    }
  }

  package private(set) var units: [Unit] = []
  private(set) var words: Arcs<Word>
  private(set) var values: Arcs<Value>
  private(set) var passes: Arcs<Pass>

  package var count: Int { units.count }

  package init(units: [Unit], words: [(start: Int, arc: Word)]) {
    self.units = units
    self.words = Arcs(words, positions: units.count) { $0.end }
    values = Arcs([], positions: units.count) { $0.end }
    passes = Arcs([], positions: units.count) { $0.end }
  }

  /// Replaces the values.
  package mutating func set(values: [(start: Int, arc: Value)]) {
    self.values = Arcs(values, positions: units.count) { $0.end }
  }

  /// Replaces what may be passed over.
  package mutating func set(passes: [(start: Int, arc: Pass)]) {
    self.passes = Arcs(passes, positions: units.count) { $0.end }
  }

  /// The first position of a range that does not begin with skip words.
  func afterSkipWords(from range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let skips = passes.from(position).filter { $0.words > 0 && $0.end <= range.upperBound }
      guard let furthest = skips.map(\.end).max(), furthest > position else { break }
      position = furthest
    }
    return position
  }

  package mutating func markValue(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<units.count) { units[index].isValue = true }
  }

  package mutating func markNegation(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<units.count) { units[index].isNegation = true }
  }

  /// Whether a unit in `range` negates.
  package func hasNegation(in range: Range<Int>) -> Bool {
    units[range.clamped(to: 0..<units.count)].contains { $0.isNegation }
  }
}

/// Arcs by their start.
struct Arcs<Arc: Sendable>: Sendable {
  /// One more than there are positions to start from.
  private let starts: [Int]
  let all: [Arc]

  /// Arcs that do not lead forward inside `0...positions` are dropped.
  init(_ arcs: [(start: Int, arc: Arc)], positions: Int, end: (Arc) -> Int) {
    guard !arcs.isEmpty else {
      starts = []
      all = []
      return
    }
    var counts = Array(repeating: 0, count: positions + 2)
    func isInside(_ start: Int, _ arc: Arc) -> Bool {
      start >= 0 && start < end(arc) && end(arc) <= positions
    }
    for (start, arc) in arcs where isInside(start, arc) { counts[start + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    var places = counts
    // The order among arcs of one start is the order handed in.
    var order = Array(repeating: 0, count: counts.last ?? 0)
    for (index, (start, arc)) in arcs.enumerated() where isInside(start, arc) {
      order[places[start]] = index
      places[start] += 1
    }
    all = order.map { arcs[$0].arc }
  }

  /// The places in ``all`` of the arcs that start at a position.
  func places(from position: Int) -> Range<Int> {
    guard position >= 0, position + 1 < starts.count else { return 0..<0 }
    return starts[position]..<starts[position + 1]
  }

  func from(_ position: Int) -> ArraySlice<Arc> {
    guard position >= 0, position + 1 < starts.count else { return [] }
    return all[starts[position]..<starts[position + 1]]
  }
}
