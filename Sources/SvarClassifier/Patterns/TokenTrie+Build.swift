// From phrases to the trie. Called by SvarCompiler.

extension TokenTrie {
  /// Why a phrase cannot be built in.
  package enum BuildError: Error, Equatable {
    /// The graph grew past ``Builder/mostNodes``.
    case tooManyForms
    /// A rule that leads to itself, or nesting past 64.
    case nestedTooDeeply
    /// `.rule` with an index outside the table.
    case unknownRule(Int)
  }

  /// Collects phrases; beginnings are shared as they come in.
  ///
  /// A node stands for what was read up to it, from its root. A word leads from a node to one
  /// child, whichever phrase it comes from. An optional, a choice or a rule leads to a join: all its
  /// ways end there by empty edges, and the same item from the same node is built only once. So the
  /// graph is linear in the phrases, not the product of their choices. `finish` removes the empty
  /// edges.
  package struct Builder {
    /// More nodes than this in one language are refused.
    package static let mostNodes = 4_000_000

    private struct Edge: Hashable {
      let node: UInt32
      let symbol: UInt32
    }

    private struct Item: Hashable {
      let node: UInt32
      let pattern: PatternNode
    }

    private let rules: [PatternNode]
    private let word: (String) -> UInt32
    private let value: (String) -> UInt32
    private var children: [Edge: UInt32] = [:]
    private var joins: [Item: UInt32] = [:]
    private var outgoing: [[Edge]] = []
    private var empties: [[UInt32]] = []
    private var accepts: [[UInt32]] = []
    private var textNodes: Set<UInt32> = []

    /// - Parameters:
    ///   - rules: What `.rule` indices mean.
    ///   - word: The number of a folded word in the vocabulary of the language; below 2³¹.
    ///   - value: The number of the name of a slot, list or type; below 2³⁰.
    package init(
      rules: [PatternNode] = [], word: @escaping (String) -> UInt32,
      value: @escaping (String) -> UInt32
    ) {
      self.rules = rules
      self.word = word
      self.value = value
      for _ in Root.allCases { _ = addNode() }
    }

    package var nodeCount: Int { empties.count }

    /// Adds a phrase under a root; `id` comes back when it matches.
    package mutating func insert(
      _ pattern: PatternNode, under root: Root, id: UInt32
    ) throws(BuildError) {
      let end = try add(pattern, from: UInt32(root.rawValue), depth: 0)
      if !accepts[Int(end)].contains(id) { accepts[Int(end)].append(id) }
    }

    private mutating func addNode() -> UInt32 {
      let node = UInt32(empties.count)
      outgoing.append([])
      empties.append([])
      accepts.append([])
      return node
    }

    private mutating func child(
      of node: UInt32, along symbol: UInt32
    ) throws(BuildError) -> UInt32 {
      let edge = Edge(node: node, symbol: symbol)
      if let child = children[edge] { return child }
      guard empties.count < Self.mostNodes else { throw .tooManyForms }
      let child = addNode()
      children[edge] = child
      outgoing[Int(node)].append(Edge(node: child, symbol: symbol))
      return child
    }

    private mutating func add(
      _ pattern: PatternNode, from node: UInt32, depth: Int
    ) throws(BuildError) -> UInt32 {
      guard depth <= 64 else { throw .nestedTooDeeply }
      switch pattern {
      case .word(let text):
        return try child(of: node, along: min(word(text), TrieSymbol.firstValue - 1))
      case .value(let name):
        return try child(of: node, along: TrieSymbol.value(value(name)))
      case .anything:
        return try child(of: node, along: TrieSymbol.anything)
      case .text(let slot):
        let end = try child(of: node, along: TrieSymbol.text(value(slot)))
        textNodes.insert(end)
        return end
      case .sequence(let items):
        var end = node
        for item in items { end = try add(item, from: end, depth: depth + 1) }
        return end
      case .choice(let choices):
        return try join(pattern, of: choices, from: node, depth: depth)
      case .optional(let item):
        return try join(pattern, of: [item, .sequence([])], from: node, depth: depth)
      case .rule(let index):
        guard rules.indices.contains(index) else { throw .unknownRule(index) }
        return try join(pattern, of: [rules[index]], from: node, depth: depth)
      }
    }

    private mutating func join(
      _ item: PatternNode, of ways: [PatternNode], from node: UInt32, depth: Int
    ) throws(BuildError) -> UInt32 {
      let key = Item(node: node, pattern: item)
      if let join = joins[key] { return join }
      var ends: [UInt32] = []
      for way in ways { ends.append(try add(way, from: node, depth: depth + 1)) }
      guard empties.count < Self.mostNodes else { throw .tooManyForms }
      let join = addNode()
      for end in ends where !empties[Int(end)].contains(join) { empties[Int(end)].append(join) }
      joins[key] = join
      return join
    }
  }
}

extension TokenTrie.Builder {
  /// The flat form: empty edges replaced by what they lead to, unreachable nodes left out.
  package func finish() -> TokenTrie {
    var number: [UInt32: UInt32] = [:]
    var order: [UInt32] = []
    func visit(_ node: UInt32) -> UInt32 {
      if let known = number[node] { return known }
      let new = UInt32(order.count)
      number[node] = new
      order.append(node)
      return new
    }
    let roots = TokenTrie.Root.allCases.map { visit(UInt32($0.rawValue)) }
    var edgeStarts: [UInt32] = [0]
    var edgeSymbols: [UInt32] = []
    var edgeTargets: [UInt32] = []
    var acceptStarts: [UInt32] = [0]
    var accepts: [UInt32] = []
    var texts: [UInt32] = []
    var next = 0
    while next < order.count {
      let node = order[next]
      var edges: [(symbol: UInt32, target: UInt32)] = []
      var ids: Set<UInt32> = []
      for reached in closure(of: node) {
        for edge in outgoing[Int(reached)] { edges.append((edge.symbol, edge.node)) }
        ids.formUnion(self.accepts[Int(reached)])
      }
      edges.sort { ($0.symbol, $0.target) < ($1.symbol, $1.target) }
      var previous: (symbol: UInt32, target: UInt32)?
      for edge in edges where !(previous.map { $0 == edge } ?? false) {
        edgeSymbols.append(edge.symbol)
        edgeTargets.append(visit(edge.target))
        previous = edge
      }
      if textNodes.contains(node) { texts.append(UInt32(next)) }
      accepts.append(contentsOf: ids.sorted())
      edgeStarts.append(UInt32(edgeSymbols.count))
      acceptStarts.append(UInt32(accepts.count))
      next += 1
    }
    return TokenTrie(
      roots: roots, edgeStarts: edgeStarts, edgeSymbols: edgeSymbols, edgeTargets: edgeTargets,
      acceptStarts: acceptStarts, accepts: accepts, textNodes: texts)
  }

  /// `node` and all that empty edges lead to from it, sorted.
  private func closure(of node: UInt32) -> [UInt32] {
    guard !empties[Int(node)].isEmpty else { return [node] }
    var seen: Set<UInt32> = [node]
    var open = [node]
    while let next = open.popLast() {
      for target in empties[Int(next)] where seen.insert(target).inserted { open.append(target) }
    }
    return seen.sorted()
  }
}
