// From phrases to the trie. Called by SvarCompiler.

extension TokenTrie {
  /// Why a phrase cannot be built in.
  package enum BuildError: Error, Equatable {
    /// The graph grew past ``Builder/mostNodes``, or a phrase past ``Builder/mostNodesOfPhrase``.
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
    /// More nodes than this for one phrase are refused: rules that use rules twice double with
    /// every step.
    package static let mostNodesOfPhrase = 100_000

    /// What a node has many of, in one array for all nodes: a number, and where the node's next is.
    private struct Chain {
      private struct Link {
        let number: UInt32
        let other: UInt32
        /// Of the same node; `.max` for none.
        let next: UInt32
      }

      private var firsts: [UInt32] = []
      private var links: [Link] = []

      mutating func addNode() { firsts.append(.max) }

      mutating func add(_ number: UInt32, _ other: UInt32 = 0, to node: UInt32) {
        let link = UInt32(links.count)
        links.append(Link(number: number, other: other, next: firsts[Int(node)]))
        firsts[Int(node)] = link
      }

      func isEmpty(_ node: UInt32) -> Bool { firsts[Int(node)] == .max }

      /// In the reverse of the order in which they came.
      func forEach(of node: UInt32, _ body: (_ number: UInt32, _ other: UInt32) -> Void) {
        var next = firsts[Int(node)]
        while next != .max {
          let link = links[Int(next)]
          body(link.number, link.other)
          next = link.next
        }
      }

      func contains(_ number: UInt32, of node: UInt32) -> Bool {
        var next = firsts[Int(node)]
        while next != .max {
          let link = links[Int(next)]
          if link.number == number { return true }
          next = link.next
        }
        return false
      }
    }

    private struct Item: Hashable {
      let node: UInt32
      let pattern: PatternNode
    }

    private let rules: [PatternNode]
    private let word: (String) -> UInt32
    private let value: (String) -> UInt32
    /// By node and symbol, 32 bits each.
    private var children: [UInt64: UInt32] = [:]
    private var joins: [Item: UInt32] = [:]
    /// Symbols, each with the node it leads to.
    private var outgoing = Chain()
    private var empties = Chain()
    private var accepts = Chain()
    package private(set) var nodeCount = 0
    /// How many there may be when the phrase that is being added is.
    private var nodeLimit = mostNodes
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

    /// Adds a phrase under a root; `id` comes back when it matches.
    package mutating func insert(
      _ pattern: PatternNode, under root: Root, id: UInt32
    ) throws(BuildError) {
      nodeLimit = min(nodeCount + Self.mostNodesOfPhrase, Self.mostNodes)
      let end = try add(pattern, from: UInt32(root.rawValue), depth: 0)
      if !accepts.contains(id, of: end) { accepts.add(id, to: end) }
    }

    private mutating func addNode() -> UInt32 {
      let node = UInt32(nodeCount)
      nodeCount += 1
      outgoing.addNode()
      empties.addNode()
      accepts.addNode()
      return node
    }

    private mutating func child(
      of node: UInt32, along symbol: UInt32
    ) throws(BuildError) -> UInt32 {
      let edge = UInt64(node) << 32 | UInt64(symbol)
      if let child = children[edge] { return child }
      guard nodeCount < nodeLimit else { throw .tooManyForms }
      let child = addNode()
      children[edge] = child
      outgoing.add(symbol, child, to: node)
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
      guard nodeCount < nodeLimit else { throw .tooManyForms }
      let join = addNode()
      for end in ends where !empties.contains(join, of: end) { empties.add(join, to: end) }
      joins[key] = join
      return join
    }
  }
}

extension TokenTrie.Builder {
  /// The flat form: empty edges replaced by what they lead to, unreachable nodes left out.
  package func finish() -> TokenTrie {
    var number = [UInt32](repeating: .max, count: nodeCount)
    var order: [UInt32] = []
    func visit(_ node: UInt32) -> UInt32 {
      if number[Int(node)] != .max { return number[Int(node)] }
      let new = UInt32(order.count)
      number[Int(node)] = new
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
    // Symbol and target, 32 bits each, so that a number orders them.
    var edges: [UInt64] = []
    var ids: [UInt32] = []
    var closure = Closure(nodeCount: nodeCount)
    while next < order.count {
      let node = order[next]
      edges.removeAll(keepingCapacity: true)
      ids.removeAll(keepingCapacity: true)
      closure.find(from: node, empties)
      for reached in closure.nodes {
        outgoing.forEach(of: reached) { edges.append(UInt64($0) << 32 | UInt64($1)) }
        self.accepts.forEach(of: reached) { id, _ in ids.append(id) }
      }
      edges.sort()
      var previous: UInt64?
      for edge in edges where edge != previous {
        edgeSymbols.append(UInt32(edge >> 32))
        edgeTargets.append(visit(UInt32(truncatingIfNeeded: edge)))
        previous = edge
      }
      if textNodes.contains(node) { texts.append(UInt32(next)) }
      ids.sort()
      for (place, id) in ids.enumerated() where place == 0 || ids[place - 1] != id {
        accepts.append(id)
      }
      edgeStarts.append(UInt32(edgeSymbols.count))
      acceptStarts.append(UInt32(accepts.count))
      next += 1
    }
    return TokenTrie(
      roots: roots, edgeStarts: edgeStarts, edgeSymbols: edgeSymbols, edgeTargets: edgeTargets,
      acceptStarts: acceptStarts, accepts: accepts, textNodes: texts)
  }

  /// Nodes that empty edges lead to; keeps its memory between nodes.
  private struct Closure {
    /// The node itself first.
    private(set) var nodes: [UInt32] = []
    /// By node: the last search that reached it.
    private var reached: [UInt32]
    private var search: UInt32 = 0

    init(nodeCount: Int) { reached = Array(repeating: 0, count: nodeCount) }

    mutating func find(from node: UInt32, _ empties: Chain) {
      search += 1
      nodes.removeAll(keepingCapacity: true)
      nodes.append(node)
      reached[Int(node)] = search
      var next = 0
      while next < nodes.count {
        empties.forEach(of: nodes[next]) { target, _ in
          guard reached[Int(target)] != search else { return }
          reached[Int(target)] = search
          nodes.append(target)
        }
        next += 1
      }
    }
  }
}
