// What may still come after a node of the compiled phrases, as far as it tells that two walks cannot
// end together. In: a `PhraseGraph`. Out: an outlook for each node. Used by `SharedSentences` and
// `LookAlikes`, which do not enter what leads nowhere: without it work would grow with the pairs of
// phrases that begin alike.

import SvarClassifier
import SvarText

/// Sets of words, as bits: every word has one, and several words may share it.
typealias WordBits = SIMD4<UInt64>

/// What the ways from a node to an end have in common, and what they may have.
struct Outlook {
  /// Bits of words that every way reads as words.
  var must: WordBits
  /// Bits of words that some way may read.
  var may: WordBits
  /// Bits of words that some way reads first.
  var next: WordBits
  /// The one intent that all ways end in; −1 for several.
  var subject: Int32
  /// How few and how many words and values count on the ways.
  var fewest: Int16
  var most: Int16
  /// Whether a word with a look-alike is on some way.
  var hasNear: Bool

  /// Nothing comes: joined with a way, the way.
  fileprivate static let none = Outlook(
    must: .all, may: .zero, next: .zero, subject: -2, fewest: .max, most: 0, hasNear: false)

  fileprivate mutating func join(_ other: Outlook) {
    must &= other.must
    may |= other.may
    next |= other.next
    if other.subject != -2, subject != other.subject {
      subject = subject == -2 ? other.subject : -1
    }
    fewest = min(fewest, other.fewest)
    most = max(most, other.most)
    hasNear = hasNear || other.hasNear
  }

  /// Whether both may end here, or read the same word.
  func canGoOn(with other: Outlook) -> Bool {
    fewest == 0 && other.fewest == 0 || next & other.next != .zero
  }

  /// How many bits of words the one must read that the other cannot: each is a word at least.
  func unread(by other: Outlook) -> Int {
    let bits = must & ~other.may
    return bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount
      + bits[3].nonzeroBitCount
  }
}

extension WordBits {
  static let all = WordBits(repeating: .max)

  /// - Parameter number: Of a word, or of words that must share a bit.
  static func of(_ number: UInt32) -> WordBits {
    var mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 32
    var bits = WordBits.zero
    bits[Int(mixed >> 6 & 3)] = 1 << (mixed & 63)
    return bits
  }
}

extension PhraseGraph {
  /// For each node what may come after it, as seen from `start`.
  ///
  /// - Parameters:
  ///   - bits: The bit of each word.
  ///   - listBits: For a value's symbol the words that may be read of it one by one.
  ///   - isNear: Whether a word has look-alikes.
  func outlooks(
    from start: UInt32, bits: [WordBits], listBits: (UInt32) -> WordBits,
    isNear: (UInt32) -> Bool = { _ in false }
  ) -> [Outlook] {
    var outlooks = Array(repeating: Outlook.none, count: trie.nodeCount)
    var isDone = Array(repeating: false, count: trie.nodeCount)
    var open: [(node: UInt32, isLeaving: Bool)] = [(start, false)]
    while let (node, isLeaving) = open.popLast() {
      if !isLeaving {
        guard !isDone[Int(node)] else { continue }
        isDone[Int(node)] = true
        open.append((node, true))
        trie.forEachEdge(of: node) { _, target in
          if !isDone[Int(target)] { open.append((target, false)) }
        }
        continue
      }
      var outlook = Outlook.none
      for id in trie.acceptedIDs(of: node) where phrases.indices.contains(Int(id)) {
        outlook.join(
          Outlook(
            must: .zero, may: .zero, next: .zero, subject: Int32(phrases[Int(id)].subject),
            fewest: 0, most: 0,
            hasNear: false))
      }
      trie.forEachEdge(of: node) { symbol, target in
        var way = outlooks[Int(target)]
        if symbol < TrieSymbol.firstValue {
          if bits.indices.contains(Int(symbol)) {
            way.must |= bits[Int(symbol)]
            way.may |= bits[Int(symbol)]
          }
          way.next = bits.indices.contains(Int(symbol)) ? bits[Int(symbol)] : .zero
          way.count(1)
          way.hasNear = way.hasNear || isNear(symbol)
        } else if symbol < TrieSymbol.firstText {
          way.may |= listBits(symbol)
          way.next = .all
          way.count(1)
        } else {
          way.may = .all
          way.next = .all
        }
        outlook.join(way)
      }
      if trie.takesText(node) {
        outlook.may = .all
        outlook.next = .all
      }
      outlooks[Int(node)] = outlook
    }
    return outlooks
  }
}

extension Outlook {
  fileprivate mutating func count(_ words: Int16) {
    if fewest < 1_000 { fewest += words }
    if most < 1_000 { most += words }
  }
}
