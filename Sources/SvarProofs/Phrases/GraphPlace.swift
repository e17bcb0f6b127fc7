// Where a walk through the compiled phrases stands, and how it may go on. In: a `PhraseGraph`. Out:
// moves, each with what it reads and how it counts. Used by `SharedSentences`.

import SvarClassifier
import SvarStorage
import SvarText

/// A place in the graph of phrases, seen from one phrase.
struct GraphPlace: Hashable, Comparable {
  /// The node, or the node behind the `*` or the value that is being read.
  var node: UInt32
  /// Words read under a `*` that leads to `node`; 0 elsewhere.
  var open: UInt8 = 0
  /// The node among the lists, while a value of `list` is read word by word; 0 elsewhere.
  var inner: UInt32 = 0
  var list: UInt32 = 0

  static func < (left: GraphPlace, right: GraphPlace) -> Bool {
    (left.node, left.open, left.inner, left.list)
      < (right.node, right.open, right.inner, right.list)
  }
}

/// What a move reads.
enum Letter: Hashable {
  /// A word as typed, by its number in the vocabulary.
  case word(UInt32)
  /// A value of the type with this number.
  case value(Int)
  /// Any word; under `*` no negation.
  case any(isStar: Bool)
}

struct GraphMove {
  var letter: Letter
  /// Words matched exactly as written, and words and values matched at all.
  var exact: Int
  var literal: Int
  var to: GraphPlace
}

/// Moves through the phrases of one language.
struct GraphWalker {
  let graph: PhraseGraph
  /// Types by number.
  let types: [String]
  private let typesOfSymbol: [UInt32: [Int]]
  private let listNumbers: [String: UInt32]
  /// Word → the typed words it may be read from, with whether as written.
  private let typedAs: [[(typed: UInt32, isExact: Bool)]]
  /// Typed words that negate.
  private let negations: Set<UInt32>
  /// The bit of each word; words that may be read from the same typed word share one.
  let bits: [WordBits]
  private let listBits: [UInt32: WordBits]

  init(_ graph: PhraseGraph) {
    self.graph = graph
    types = graph.symbolsOfTypes.keys.sorted()
    var typesOfSymbol: [UInt32: [Int]] = [:]
    for (number, type) in types.enumerated() {
      for symbol in graph.symbolsOfTypes[type] ?? [] {
        typesOfSymbol[symbol, default: []].append(number)
      }
    }
    self.typesOfSymbol = typesOfSymbol
    listNumbers = Dictionary(
      Array(Set(graph.lists)).sorted().enumerated().map { ($1, UInt32($0)) },
      uniquingKeysWith: { first, _ in first })
    let words = graph.vocabulary.words
    var typedAs: [[(typed: UInt32, isExact: Bool)]] = words.map { _ in [] }
    for (number, word) in words.enumerated() {
      for candidate in graph.vocabulary.candidates(for: word.text)
      where typedAs.indices.contains(Int(candidate.word)) && candidate.grade < .typo {
        typedAs[Int(candidate.word)].append(
          (UInt32(number), candidate.grade == .exact))
      }
    }
    // As written first: witnesses prefer it.
    self.typedAs = typedAs.map { typed in typed.filter(\.isExact) + typed.filter { !$0.isExact } }
    negations = Set(
      words.indices.filter { graph.negations.contains(words[$0].text) }.map { UInt32($0) })
    var alike = (0..<words.count).map { UInt32($0) }
    func first(_ word: UInt32) -> UInt32 {
      var word = word
      while alike[Int(word)] != word { word = alike[Int(word)] }
      return word
    }
    for (word, typed) in self.typedAs.enumerated() {
      for other in typed {
        let (left, right) = (first(UInt32(word)), first(other.typed))
        alike[Int(max(left, right))] = min(left, right)
      }
    }
    let bits = words.indices.map { WordBits.of(first(UInt32($0))) }
    self.bits = bits
    listBits = Self.listBits(graph, bits, listNumbers)
  }

  private static func listBits(
    _ graph: PhraseGraph, _ bits: [WordBits], _ numbers: [String: UInt32]
  ) -> [UInt32: WordBits] {
    let outlooks = graph.outlooks(
      from: graph.trie.node(of: .lists), bits: bits, listBits: { _ in .zero })
    // One set for all lists: their values share beginnings.
    let all = outlooks[Int(graph.trie.node(of: .lists))].may
    return Dictionary(uniqueKeysWithValues: numbers.values.map { ($0, all) })
  }

  func bits(ofList list: UInt32) -> WordBits { listBits[list] ?? .zero }

  /// What may be read word by word of a value.
  func bits(ofValue symbol: UInt32) -> WordBits {
    (typesOfSymbol[symbol] ?? []).reduce(into: .zero) { all, type in
      if let list = listNumbers[types[type]] { all |= bits(ofList: list) }
    }
  }

  func isNegation(_ word: UInt32) -> Bool { negations.contains(word) }

  func isTransparent(_ type: Int) -> Bool { graph.transparentTypes.contains(types[type]) }

  func moves(from place: GraphPlace) -> [GraphMove] {
    var moves: [GraphMove] = []
    if place.inner != 0 {
      addListMoves(place, literal: 0, to: &moves)
      return moves
    }
    if place.open > 0, place.open < PatternNode.mostWordsOfAnything {
      moves.append(
        GraphMove(
          letter: .any(isStar: true), exact: 0, literal: 0,
          to: GraphPlace(node: place.node, open: place.open + 1)))
    }
    var seen: Set<UInt32> = [place.node]
    var open = [place.node]
    while let node = open.popLast() {
      if graph.trie.takesText(node), node == place.node, place.open == 0 {
        moves.append(
          GraphMove(
            letter: .any(isStar: false), exact: 0, literal: 0, to: GraphPlace(node: node)))
      }
      graph.trie.forEachEdge(of: node) { symbol, target in
        if symbol < TrieSymbol.firstValue {
          guard typedAs.indices.contains(Int(symbol)) else { return }
          for typed in typedAs[Int(symbol)] {
            moves.append(
              GraphMove(
                letter: .word(typed.typed), exact: typed.isExact ? 1 : 0, literal: 1,
                to: GraphPlace(node: target)))
          }
        } else if symbol < TrieSymbol.firstText {
          addValueMoves(symbol, target, to: &moves)
        } else if symbol == TrieSymbol.anything {
          moves.append(
            GraphMove(
              letter: .any(isStar: true), exact: 0, literal: 0,
              to: GraphPlace(node: target, open: 1)))
          if seen.insert(target).inserted { open.append(target) }
        } else {
          moves.append(
            GraphMove(
              letter: .any(isStar: false), exact: 0, literal: 0, to: GraphPlace(node: target)))
        }
      }
    }
    return moves.filter { $0.exact > 0 } + moves.filter { $0.exact == 0 }
  }

  /// Phrases that end here when the `*` before them stays empty.
  func acceptedAfterEmptyStar(at place: GraphPlace) -> [UInt32] {
    guard place.inner == 0 else { return [] }
    var ids = graph.trie.acceptedIDs(of: place.node)
    var open: [UInt32] = []
    graph.trie.forEachTarget(of: place.node, along: TrieSymbol.anything) { open.append($0) }
    var seen: Set<UInt32> = []
    while let node = open.popLast() {
      guard seen.insert(node).inserted else { continue }
      ids += graph.trie.acceptedIDs(of: node)
      graph.trie.forEachTarget(of: node, along: TrieSymbol.anything) { open.append($0) }
    }
    return ids
  }

  private func addValueMoves(_ symbol: UInt32, _ target: UInt32, to moves: inout [GraphMove]) {
    for type in typesOfSymbol[symbol] ?? [] {
      moves.append(
        GraphMove(
          letter: .value(type), exact: 0, literal: 1, to: GraphPlace(node: target)))
      if let list = listNumbers[types[type]] {
        addListMoves(
          GraphPlace(
            node: target, inner: graph.trie.node(of: .lists), list: list), literal: 0, to: &moves)
      }
    }
  }

  /// A value of a list, word by word; it counts when its last word is read.
  private func addListMoves(
    _ place: GraphPlace, literal: Int, to moves: inout [GraphMove]
  ) {
    graph.trie.forEachEdge(of: place.inner) { symbol, target in
      guard symbol < TrieSymbol.firstValue, typedAs.indices.contains(Int(symbol)) else { return }
      let isWhole = graph.trie.acceptedIDs(of: target).contains { id in
        graph.lists.indices.contains(Int(id)) && listNumbers[graph.lists[Int(id)]] == place.list
      }
      for typed in typedAs[Int(symbol)] {
        moves.append(
          GraphMove(
            letter: .word(typed.typed), exact: 0, literal: 0,
            to: GraphPlace(node: place.node, inner: target, list: place.list)))
        if isWhole {
          moves.append(
            GraphMove(
              letter: .word(typed.typed), exact: 0, literal: 1, to: GraphPlace(node: place.node)))
        }
      }
    }
  }
}
