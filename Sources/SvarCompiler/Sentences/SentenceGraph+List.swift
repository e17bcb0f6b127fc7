// The sentences of a graph: all of them, the shortest first; the one of a number; some by chance.

extension SentenceGraph {
  private func edges(of node: Int) -> Range<Int> { edgeStarts[node]..<edgeStarts[node + 1] }

  /// All sentences, the shortest first, those of a length in the order of the pattern.
  ///
  /// - Complexity: Lazy; a sentence of *n* pieces takes about O(*n*).
  package var sentences: Sentences { Sentences(graph: self) }

  /// The sentence of a number below ``count``, in the order of the pattern.
  ///
  /// - Complexity: O(*n* · *b*) for a sentence of *n* pieces and nodes of *b* edges.
  package func sentence(numbered number: SentenceCount) -> [Piece]? {
    guard number < count else { return nil }
    var rest = number
    var node = 0
    var pieces: [Piece] = []
    while true {
      if isEnd[node] {
        if rest.isZero { return pieces }
        rest -= SentenceCount(1)
      }
      guard
        let edge = edges(of: node).first(where: { edge in
          let below = counts[edgeTargets[edge]]
          if rest < below { return true }
          rest -= below
          return false
        })
      else { return nil }
      pieces.append(edgePieces[edge])
      node = edgeTargets[edge]
    }
  }

  /// Some different sentences, all equally likely; all there are, the shortest first, if they are
  /// no more than `count`.
  package func sample(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> [[Piece]] {
    guard count > 0 else { return [] }
    if self.count.approximation <= Double(count) { return Array(sentences) }
    var seen: Set<SentenceCount> = []
    var found: [[Piece]] = []
    // Past this many tries a few sentences less will do.
    for _ in 0..<(8 * count + 64) where found.count < count {
      let number = SentenceCount.random(below: self.count, using: &generator)
      if seen.insert(number).inserted, let sentence = sentence(numbered: number) {
        found.append(sentence)
      }
    }
    return found
  }

  /// Walks over all sentences of a graph.
  package struct Sentences: Sequence, IteratorProtocol {
    let graph: SentenceGraph
    /// The length of the sentences being listed; −1 before the first.
    private var length = -1
    /// The way so far: each node with the next of its edges to try.
    private var way: [(node: Int, next: Int)] = []

    init(graph: SentenceGraph) { self.graph = graph }

    package mutating func next() -> [Piece]? {
      while true {
        guard let (node, next) = way.last else {
          guard let longer = graph.length(after: length) else { return nil }
          length = longer
          way = [(0, graph.edges(of: 0).lowerBound)]
          continue
        }
        let rest = length - (way.count - 1)
        if rest == 0 {
          let pieces = way.dropLast().map { graph.edgePieces[$0.next - 1] }
          way.removeLast()
          if graph.isEnd[node] { return pieces }
          continue
        }
        let edge = (next..<graph.edges(of: node).upperBound).first {
          graph.reaches(from: graph.edgeTargets[$0], in: rest - 1)
        }
        guard let edge else {
          way.removeLast()
          continue
        }
        way[way.count - 1].next = edge + 1
        let target = graph.edgeTargets[edge]
        way.append((target, graph.edges(of: target).lowerBound))
      }
    }
  }

  /// Whether a sentence may end that many pieces after a node.
  private func reaches(from node: Int, in length: Int) -> Bool {
    lengths[node].contains { $0.contains(length) }
  }

  /// The next length that sentences have.
  private func length(after length: Int) -> Int? {
    guard let ranges = lengths.first else { return nil }
    return ranges.first { $0.upperBound > length }.map { Swift.max($0.lowerBound, length + 1) }
  }
}
