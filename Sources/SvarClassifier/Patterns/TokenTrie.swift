// The compiled form of all phrases of one language. In: nothing but symbols (numbers of words and
// of value names). Out: ids of accepted phrases. Built by SvarCompiler through `Builder`, walked by
// `Matcher`.

import SvarStorage

/// A graph of phrases with shared beginnings, in flat arrays.
///
/// Nodes are numbered breadth first. The edges of a node are sorted by symbol, then target; several
/// edges may carry the same symbol. There are no empty edges: the builder removed them.
package struct TokenTrie: Sendable, Equatable {
  /// What a phrase is for; each has a root of its own.
  package enum Root: Int, CaseIterable, Sendable {
    /// Must account for a whole sentence.
    case covering
    /// The same, for answers.
    case answers
    /// Parts of `&` lines, searched anywhere.
    case together
    /// Lines that take an intent off the table, searched anywhere by exact words.
    case never
    /// Phrases of list values, searched anywhere.
    case lists
    /// Words that may stand anywhere without changing the meaning, searched anywhere.
    case skip
  }

  /// Node numbers, indexed by ``Root``.
  let roots: FlatArray<UInt32>
  /// Where the edges of a node start; one more than there are nodes.
  let edgeStarts: FlatArray<UInt32>
  let edgeSymbols: FlatArray<UInt32>
  let edgeTargets: FlatArray<UInt32>
  /// Where the accepted ids of a node start; one more than there are nodes.
  let acceptStarts: FlatArray<UInt32>
  let accepts: FlatArray<UInt32>
  /// Sorted nodes that consume any further word for a text slot.
  let textNodes: FlatArray<UInt32>
  /// The value names that phrases consume, ascending.
  private let consumedNames: FlatArray<UInt32>

  package var nodeCount: Int { edgeStarts.count - 1 }
  package var edgeCount: Int { edgeSymbols.count }

  /// A trie without phrases.
  package init() {
    roots = FlatArray(Root.allCases.map { UInt32($0.rawValue) })
    edgeStarts = FlatArray(Array(repeating: 0, count: Root.allCases.count + 1))
    edgeSymbols = []
    edgeTargets = []
    acceptStarts = edgeStarts
    accepts = []
    textNodes = []
    consumedNames = []
  }

  init(
    roots: [UInt32], edgeStarts: [UInt32], edgeSymbols: [UInt32], edgeTargets: [UInt32],
    acceptStarts: [UInt32], accepts: [UInt32], textNodes: [UInt32]
  ) {
    self.roots = FlatArray(roots)
    self.edgeStarts = FlatArray(edgeStarts)
    self.edgeSymbols = FlatArray(edgeSymbols)
    self.edgeTargets = FlatArray(edgeTargets)
    self.acceptStarts = FlatArray(acceptStarts)
    self.accepts = FlatArray(accepts)
    self.textNodes = FlatArray(textNodes)
    consumedNames = FlatArray(Self.names(in: edgeSymbols).sorted())
  }

  func root(_ root: Root) -> UInt32 { roots[root.rawValue] }

  /// Whether no phrase was inserted under `root`.
  package func isEmpty(_ root: Root) -> Bool {
    let node = Int(self.root(root))
    return edgeStarts[node] == edgeStarts[node + 1]
      && acceptStarts[node] == acceptStarts[node + 1]
  }

  /// The edges of `node` that carry `symbol`.
  ///
  /// - Complexity: O(log *b*) for a node with *b* edges.
  func edges(of node: UInt32, along symbol: UInt32) -> Range<Int> {
    let end = Int(edgeStarts[Int(node) + 1])
    var low = Int(edgeStarts[Int(node)])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if edgeSymbols[middle] < symbol { low = middle + 1 } else { high = middle }
    }
    var last = low
    while last < end, edgeSymbols[last] == symbol { last += 1 }
    return low..<last
  }

  /// The edges of `node` that stand for open text: `*` and text slots, last in their order.
  func openEdges(of node: UInt32) -> Range<Int> {
    let start = Int(edgeStarts[Int(node)])
    let end = Int(edgeStarts[Int(node) + 1])
    var first = end
    while first > start, edgeSymbols[first - 1] >= TrieSymbol.firstText { first -= 1 }
    return first..<end
  }

  func accepts(of node: UInt32) -> Range<Int> {
    Int(acceptStarts[Int(node)])..<Int(acceptStarts[Int(node) + 1])
  }

  func isText(_ node: UInt32) -> Bool { textNodes.containsSorted(node) }

  /// Whether some phrase consumes the value name numbered `name`.
  package func usesValue(_ name: UInt32) -> Bool { consumedNames.containsSorted(name) }

  private static func names(in symbols: [UInt32]) -> Set<UInt32> {
    var names: Set<UInt32> = []
    for symbol in symbols where symbol >= TrieSymbol.firstValue && symbol < TrieSymbol.firstText {
      names.insert(TrieSymbol.name(of: symbol))
    }
    return names
  }
}

extension TokenTrie {
  package func write(into writer: inout FlatWriter) {
    for array in [
      roots, edgeStarts, edgeSymbols, edgeTargets, acceptStarts, accepts, textNodes,
      consumedNames,
    ] {
      writer.write(array)
    }
  }

  /// - Throws: ``FlatError`` unless every index lies inside and every order holds.
  package init(reading reader: inout FlatReader) throws(FlatError) {
    roots = try reader.numbers()
    edgeStarts = try reader.numbers()
    edgeSymbols = try reader.numbers()
    edgeTargets = try reader.numbers()
    acceptStarts = try reader.numbers()
    accepts = try reader.numbers()
    textNodes = try reader.numbers()
    consumedNames = try reader.numbers()
    let nodes = edgeStarts.count - 1
    // The matcher packs a node and two bits into 32.
    guard nodes >= 1, nodes < 1 << 30, roots.count == Root.allCases.count else {
      throw .damaged("trie without its roots")
    }
    guard edgeTargets.count == edgeSymbols.count, acceptStarts.count == edgeStarts.count,
      edgeStarts.areSteps(upTo: edgeSymbols.count), acceptStarts.areSteps(upTo: accepts.count)
    else { throw .damaged("trie with edges out of place") }
    guard [roots, edgeTargets, textNodes].allSatisfy({ $0.areAll(below: UInt32(nodes)) }) else {
      throw .damaged("trie with an edge to no node")
    }
    guard edgesAreSorted else { throw .damaged("trie with edges out of order") }
    guard textNodes.isAscending, consumedNames.isAscending else {
      throw .damaged("trie with nodes out of order")
    }
  }

  private var edgesAreSorted: Bool {
    edgeStarts.withUnsafeBufferPointer { starts in
      edgeSymbols.withUnsafeBufferPointer { symbols in
        for node in 0..<(starts.count - 1) {
          for edge in (Int(starts[node])..<Int(starts[node + 1])).dropFirst()
          where symbols[edge] < symbols[edge - 1] { return false }
        }
        return true
      }
    }
  }
}
