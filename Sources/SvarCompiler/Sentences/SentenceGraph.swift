// The language of a phrase as a graph in which every way is another sentence: what lists, counts and
// samples sentences. In: a `PatternNode` with its rules. Out: sentences as pieces. Called by
// `PhraseSentences`, and by whatever else must walk over all that a phrase accepts.

import SvarClassifier

/// The sentences of a pattern: words, and places for values, `*` and text.
///
/// A deterministic graph without circles. Nodes are numbered; 0 is where all sentences begin. Two
/// different ways through it are two different sentences, so that counting ways counts sentences.
/// Sentences are those of the notation alone: no forms, misspellings or skip words.
package struct SentenceGraph: Sendable {
  /// What stands between two blanks of a sentence.
  package enum Piece: Hashable, Sendable {
    case word(String)
    /// A place for a value of the slot, list or type of this name.
    case value(String)
    /// A place for words: the name of a slot of type text.
    case text(String)
    /// `*`, whatever it stands for.
    case anything
    /// What may stand between two parts of an `&` line.
    case gap
  }

  /// Why a pattern has no graph.
  package enum BuildError: Error, Equatable {
    /// More nodes than were allowed.
    case tooBig
    /// A rule that leads to itself, or nesting past 64.
    case nestedTooDeeply
    /// `.rule` with an index outside the table.
    case unknownRule(Int)
  }

  /// More nodes than this are refused where nothing else is said.
  package static let mostNodes = 200_000

  /// Where the edges of a node start; one more than there are nodes.
  let edgeStarts: [Int]
  let edgePieces: [Piece]
  let edgeTargets: [Int]
  /// Whether a sentence may end at a node.
  let isEnd: [Bool]
  /// How many sentences lead from a node to an end.
  let counts: [SentenceCount]
  /// How long those may be, in pieces: ranges in ascending order that do not touch.
  let lengths: [[ClosedRange<Int>]]

  /// How many sentences there are.
  package var count: SentenceCount { counts.first ?? SentenceCount(0) }
  package var nodeCount: Int { isEnd.count }

  /// - Parameter edges: Of each node, all with different pieces; there are no circles.
  init(edges: [[(piece: Piece, target: Int)]], isEnd: [Bool]) {
    var starts = [0]
    for node in edges { starts.append((starts.last ?? 0) + node.count) }
    edgeStarts = starts
    edgePieces = edges.flatMap { $0.map(\.piece) }
    edgeTargets = edges.flatMap { $0.map(\.target) }
    self.isEnd = isEnd
    var counts = Array(repeating: SentenceCount(0), count: isEnd.count)
    var lengths: [[ClosedRange<Int>]] = Array(repeating: [], count: isEnd.count)
    for node in Self.targetsFirst(edges.map { $0.map(\.target) }) {
      if isEnd[node] { counts[node] += SentenceCount(1) }
      var ranges: [ClosedRange<Int>] = isEnd[node] ? [0...0] : []
      for edge in edges[node] {
        counts[node] += counts[edge.target]
        ranges += lengths[edge.target].map { $0.lowerBound + 1...$0.upperBound + 1 }
      }
      lengths[node] = Self.joined(ranges)
    }
    self.counts = counts
    self.lengths = lengths
  }

  /// All nodes, each after those its edges lead to.
  private static func targetsFirst(_ targets: [[Int]]) -> [Int] {
    var order: [Int] = []
    var isSeen = Array(repeating: false, count: targets.count)
    for root in targets.indices where !isSeen[root] {
      isSeen[root] = true
      var open = [(node: root, next: 0)]
      while let (node, next) = open.last {
        guard next < targets[node].count else {
          order.append(node)
          open.removeLast()
          continue
        }
        open[open.count - 1].next += 1
        let target = targets[node][next]
        if !isSeen[target] {
          isSeen[target] = true
          open.append((target, 0))
        }
      }
    }
    return order
  }

  private static func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var joined: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] =
          last.lowerBound...Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
