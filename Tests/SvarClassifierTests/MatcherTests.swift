import SvarStorage
import Testing

@testable import SvarClassifier

/// All sequences of `length` or fewer elements of `alphabet`.
private func sequences<Element>(of alphabet: [Element], upTo length: Int) -> [[Element]] {
  var all: [[Element]] = [[]]
  var last: [[Element]] = [[]]
  for _ in 0..<length {
    last = last.flatMap { sequence in alphabet.map { sequence + [$0] } }
    all += last
  }
  return all
}

/// SplitMix64: small, seeded, the same everywhere.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }
}

@Suite struct MatcherTests {
  private let world = SmallWorld(words: ["a", "b", "c", "not", "please", "monday"])

  /// Every pattern up to three items against every message up to five words: the same phrases match
  /// with the same counts as in the oracle.
  @Test func smallWorldExhaustively() throws {
    let items: [PatternNode] = [
      .word("a"), .word("b"), .word("not"), .anything, .optional(.word("a")),
      .choice([.word("a"), .sequence([.word("b"), .word("a")])]),
    ]
    let patterns = sequences(of: items, upTo: 3).filter { !$0.isEmpty }.map(PatternNode.sequence)
    let messages = sequences(of: ["a", "b", "not"], upTo: 5).filter { !$0.isEmpty }
    var builder = world.builder()
    for (id, pattern) in patterns.enumerated() {
      try builder.insert(pattern, under: .covering, id: UInt32(id))
      try builder.insert(pattern, under: .never, id: UInt32(id))
    }
    let trie = builder.finish()
    var matcher = Matcher()
    for words in messages {
      let message = NaiveMessage(words: words)
      let lattice = world.lattice(message)
      var found: [UInt32: [Int]] = [:]
      for match in matcher.cover(0..<words.count, of: lattice, in: trie, root: .covering) {
        found[match.id] = match.score.counts
      }
      let searched = Set(
        matcher.search(0..<words.count, of: lattice, in: trie, root: .never).map(\.id))
      for (id, pattern) in patterns.enumerated() {
        let expected = message.best(pattern)
        if found[UInt32(id)] != expected {
          Issue.record("\(pattern) on \(words): \(found[UInt32(id)] ?? []), not \(expected ?? [])")
        }
        if pattern.hasNoOpenEnds,
          searched.contains(UInt32(id)) != message.contains(pattern)
        {
          Issue.record("\(pattern) in \(words)")
        }
      }
    }
    #expect(!matcher.isUndecided)
  }

  @Test func randomWorldsAgreeWithTheOracle() throws {
    let seed: UInt64 = 20_261_122
    var dice = Dice(state: seed)
    for round in 0..<300 {
      let rules = [randomPattern(&dice, depth: 1), randomPattern(&dice, depth: 1)]
      let patterns = (0..<6).map { _ in
        PatternNode.sequence((0...dice.roll(3)).map { _ in randomPattern(&dice, depth: 2) })
      }
      var builder = world.builder(rules: rules)
      for (id, pattern) in patterns.enumerated() {
        try builder.insert(pattern, under: .covering, id: UInt32(id))
      }
      let trie = builder.finish()
      var matcher = Matcher()
      for _ in 0..<12 {
        let words = (0...dice.roll(6)).map { _ in world.words[dice.roll(world.words.count)] }
        let message = NaiveMessage(
          words: words, skips: ["please"], values: ["monday": "date"])
        let lattice = world.lattice(message)
        let matches = matcher.cover(0..<words.count, of: lattice, in: trie, root: .covering)
        for (id, pattern) in patterns.enumerated() {
          let found = matches.first { $0.id == UInt32(id) }?.score.counts
          #expect(
            found == message.best(pattern, rules: rules),
            "seed \(seed) round \(round): \(pattern), rules \(rules), on \(words)")
        }
      }
    }
  }

  private func randomPattern(_ dice: inout Dice, depth: Int) -> PatternNode {
    let words = ["a", "b", "c", "not"]
    switch dice.roll(depth > 0 ? 12 : 5) {
    case 0...4: return .word(words[dice.roll(4)])
    case 5: return .anything
    case 6: return .value("date")
    case 7: return .optional(randomPattern(&dice, depth: depth - 1))
    case 8:
      return .choice((0...dice.roll(2)).map { _ in randomPattern(&dice, depth: depth - 1) })
    case 9: return depth > 1 ? .rule(dice.roll(2)) : .word("b")
    case 10: return .text(slot: "date")
    default:
      return .sequence((0...dice.roll(2)).map { _ in randomPattern(&dice, depth: depth - 1) })
    }
  }

  @Test func sharingKeepsTheGraphLinear() throws {
    let pair = PatternNode.choice([.word("a"), .word("b")])
    var sizes: [Int] = []
    for count in [8, 16, 32] {
      var builder = world.builder()
      try builder.insert(
        .sequence(Array(repeating: pair, count: count)), under: .covering, id: 0)
      sizes.append(builder.finish().nodeCount)
    }
    #expect(sizes[2] - sizes[1] == 2 * (sizes[1] - sizes[0]))
  }

  @Test func aValueMayStandFrontedOrLast() throws {
    var builder = world.builder()
    // a {date} b
    try builder.insert(
      .sequence([.word("a"), .value("date"), .word("b")]), under: .covering, id: 7)
    let trie = builder.finish()
    var matcher = Matcher()
    for (words, isFound) in [
      (["a", "monday", "b"], true), (["monday", "a", "b"], true), (["a", "b", "monday"], true),
      (["a", "b"], false), (["monday", "a"], false),
    ] {
      let message = NaiveMessage(words: words, values: ["monday": "date"])
      let movable = words.indices.filter { words[$0] == "monday" }.map {
        MovableValue(
          value: $0, units: $0..<($0 + 1), symbols: [TrieSymbol.value(world.name("date"))])
      }
      let found = matcher.cover(
        0..<words.count, of: world.lattice(message), in: trie, root: .covering, movable: movable)
      #expect(found.map(\.id) == (isFound ? [7] : []), "\(words)")
    }
  }

  @Test func textIsCapturedUpToTheNextWord() throws {
    var builder = world.builder()
    try builder.insert(
      .sequence([.word("a"), .text(slot: "date"), .word("b")]), under: .covering, id: 1)
    let trie = builder.finish()
    var matcher = Matcher()
    let message = NaiveMessage(words: ["a", "x", "y", "b"])
    let found = matcher.cover(0..<4, of: world.lattice(message), in: trie, root: .covering)
    let texts = found.first?.steps.filter {
      if case .text = $0.step { return true }
      return false
    }
    #expect(texts?.map(\.units) == [1..<2, 2..<3])
  }

  @Test func aLongSentenceOfOneWordEndsUndecidedOrDone() throws {
    var builder = world.builder()
    let star = PatternNode.sequence(
      [.word("a")] + (0..<40).flatMap { _ in [.anything, .word("a")] })
    try builder.insert(star, under: .covering, id: 1)
    try builder.insert(star, under: .never, id: 1)
    let trie = builder.finish()
    var matcher = Matcher()
    let message = NaiveMessage(words: Array(repeating: "a", count: 512))
    let lattice = world.lattice(message)
    _ = matcher.cover(0..<512, of: lattice, in: trie, root: .covering)
    _ = matcher.search(0..<512, of: lattice, in: trie, root: .never)
  }

  @Test func storedTriesComeBack() throws {
    var builder = world.builder(rules: [.choice([.word("c"), .anything])])
    try builder.insert(
      .sequence([.word("a"), .optional(.rule(0)), .text(slot: "date")]), under: .covering, id: 3)
    try builder.insert(.word("not"), under: .never, id: 4)
    let trie = builder.finish()
    var writer = FlatWriter()
    trie.write(into: &writer)
    var reader = FlatReader(writer.bytes)
    #expect(try TokenTrie(reading: &reader) == trie)
    #expect(reader.remaining == 0)
  }

  /// Every byte of a stored trie changed, every cut: an error or a trie that can be searched.
  @Test func damagedTriesNeverTrap() throws {
    var builder = world.builder()
    try builder.insert(
      .sequence([.word("a"), .optional(.word("b")), .anything, .text(slot: "date")]),
      under: .covering, id: 3)
    var writer = FlatWriter()
    builder.finish().write(into: &writer)
    let lattice = world.lattice(NaiveMessage(words: ["a", "b", "c", "a"]))
    var matcher = Matcher()
    for index in writer.bytes.indices {
      for change: UInt8 in [1, 0x80, 0xFF] {
        var bytes = writer.bytes
        bytes[index] ^= change
        var reader = FlatReader(bytes)
        if let trie = try? TokenTrie(reading: &reader) {
          for root in TokenTrie.Root.allCases {
            _ = matcher.cover(0..<4, of: lattice, in: trie, root: root)
            _ = matcher.search(0..<4, of: lattice, in: trie, root: root)
          }
        }
      }
      var reader = FlatReader(writer.bytes[..<index])
      #expect(throws: FlatError.self) { try TokenTrie(reading: &reader) }
    }
  }

  @Test func rulesThatLeadToThemselvesAreRefused() {
    var builder = world.builder(rules: [.sequence([.word("a"), .rule(0)])])
    #expect(throws: TokenTrie.BuildError.nestedTooDeeply) {
      try builder.insert(.rule(0), under: .covering, id: 0)
    }
    #expect(throws: TokenTrie.BuildError.unknownRule(9)) {
      try builder.insert(.rule(9), under: .covering, id: 0)
    }
  }
}

extension PatternNode {
  /// Whether it neither begins nor ends with something that may be empty or open, so that "occurs"
  /// means the same whichever occurrence is looked at.
  fileprivate var hasNoOpenEnds: Bool {
    guard case .sequence(let items) = self, let first = items.first, let last = items.last else {
      return false
    }
    return [first, last].allSatisfy { item in
      switch item {
      case .word, .choice: true
      default: false
      }
    }
  }
}
