import SvarClassifier
import Testing

@testable import SvarCompiler

/// All sentences of a pattern by writing it out: the oracle.
private func sentences(of pattern: PatternNode, _ rules: [PatternNode]) -> [[SentenceGraph.Piece]] {
  switch pattern {
  case .word(let word): [[.word(word)]]
  case .value(let name): [[.value(name)]]
  case .text(let slot): [[.text(slot)]]
  case .anything: [[.anything]]
  case .rule(let number): sentences(of: rules[number], rules)
  case .optional(let item): [[]] + sentences(of: item, rules)
  case .choice(let ways): ways.flatMap { sentences(of: $0, rules) }
  case .sequence(let items):
    items.reduce([[]]) { starts, item in
      starts.flatMap { start in sentences(of: item, rules).map { start + $0 } }
    }
  }
}

@Suite struct SentenceGraphTests {
  private let rules: [PatternNode] = [
    .choice([.word("a"), .sequence([.word("b"), .word("a")])]), .optional(.rule(0)),
  ]

  private func pattern(_ numbers: inout SeededNumbers, depth: Int) -> PatternNode {
    let kind = numbers.number(below: depth > 2 ? 5 : 9)
    func items() -> [PatternNode] {
      (0..<(1 + numbers.number(below: 3))).map { _ in pattern(&numbers, depth: depth + 1) }
    }
    switch kind {
    case 0, 1: return .word("a")
    case 2: return .word("b")
    case 3: return .rule(Int(numbers.number(below: 2)))
    case 4: return numbers.number(below: 2) == 0 ? .anything : .value("v")
    case 5: return .optional(pattern(&numbers, depth: depth + 1))
    case 6: return .choice(items())
    default: return .sequence(items())
    }
  }

  @Test("Counting, listing and numbering agree with writing the pattern out")
  func againstWritingOut() throws {
    var numbers = SeededNumbers(seed: 20_261)
    for turn in 0..<400 {
      let pattern = pattern(&numbers, depth: 0)
      let all = sentences(of: pattern, rules)
      if all.count > 2000 { continue }
      let expected = Set(all)
      let graph = try SentenceGraph(pattern, rules: rules)
      #expect(graph.count.description == String(expected.count), "turn \(turn): \(pattern)")
      let listed = Array(graph.sentences)
      #expect(listed.count == expected.count && Set(listed) == expected, "turn \(turn)")
      #expect(listed.map(\.count) == listed.map(\.count).sorted(), "turn \(turn)")
      let numbered = (0..<expected.count).compactMap {
        graph.sentence(numbered: SentenceCount(UInt32($0)))
      }
      #expect(Set(numbered) == expected && numbered.count == expected.count, "turn \(turn)")
      #expect(graph.sentence(numbered: graph.count) == nil)
      var drawing = SeededNumbers(seed: UInt64(turn))
      let sample = graph.sample(7, using: &drawing)
      #expect(sample.count == min(7, expected.count) || sample.count >= 5, "turn \(turn)")
      #expect(Set(sample).count == sample.count && expected.isSuperset(of: sample))
    }
  }

  @Test("What is written twice is one sentence")
  func countsSentencesNotWays() throws {
    let maybe = PatternNode.optional(.word("a"))
    #expect(try SentenceGraph(.sequence([maybe, maybe])).count == SentenceCount(3))
    #expect(try SentenceGraph(.choice([.word("a"), .word("a")])).count == SentenceCount(1))
    #expect(try SentenceGraph(.choice([])).count.isZero)
    #expect(try Array(SentenceGraph(.choice([])).sentences).isEmpty)
    #expect(try Array(SentenceGraph(.sequence([])).sentences) == [[]])
  }

  @Test("A phrase of two choices 130 times over has as many sentences as it has")
  func manySentences() throws {
    let ways = PatternNode.choice([.word("a"), .word("b")])
    let graph = try SentenceGraph(.sequence(Array(repeating: ways, count: 130)))
    #expect(graph.count.description == "1361129467683753853853498429727072845824")
    #expect(graph.nodeCount < 300)
    var numbers = SeededNumbers(seed: 5)
    let sample = graph.sample(40, using: &numbers)
    #expect(sample.count == 40 && sample.allSatisfy { $0.count == 130 })
    // Neither word is preferred: 5,200 draws, of which half are 'a' within five deviations.
    let shares = sample.joined().count { $0 == .word("a") }
    #expect((2420...2780).contains(shares))
    var again = SeededNumbers(seed: 5)
    #expect(graph.sample(40, using: &again) == sample)
    #expect(Array(graph.sentences.prefix(3)).count == 3)
  }

  @Test("Every sentence is as likely as every other")
  func evenSamples() throws {
    // Of 1 + 3 sentences; drawing a choice first would prefer the one.
    let pattern = PatternNode.choice([
      .word("a"),
      .sequence([.word("b"), .choice([.word("a"), .word("b"), .word("c")])]),
    ])
    let graph = try SentenceGraph(pattern)
    var numbers = SeededNumbers(seed: 9)
    var drawn: [[SentenceGraph.Piece]: Int] = [:]
    for _ in 0..<4000 {
      let number = SentenceCount.random(below: graph.count, using: &numbers)
      drawn[try #require(graph.sentence(numbered: number)), default: 0] += 1
    }
    #expect(drawn.count == 4 && drawn.values.allSatisfy { (850...1150).contains($0) })
  }

  @Test func whatCannotBeBuilt() {
    #expect(throws: SentenceGraph.BuildError.nestedTooDeeply) {
      try SentenceGraph(.rule(0), rules: [.sequence([.word("a"), .rule(0)])])
    }
    #expect(throws: SentenceGraph.BuildError.unknownRule(3)) { try SentenceGraph(.rule(3)) }
    // A rule that doubles the one before it, thirty times.
    var doubling: [PatternNode] = [.word("a")]
    for number in 0..<30 { doubling.append(.sequence([.rule(number), .rule(number)])) }
    #expect(throws: SentenceGraph.BuildError.tooBig) {
      try SentenceGraph(.rule(30), rules: doubling, atMost: 5000)
    }
    // One of the last twenty words is known: two to the twentieth sets of places.
    let any = PatternNode.optional(.choice([.word("a"), .word("b")]))
    let last = PatternNode.choice([.word("a"), .word("b")])
    let wild = PatternNode.sequence(
      Array(repeating: any, count: 40) + [.word("a")] + Array(repeating: last, count: 20))
    #expect(throws: SentenceGraph.BuildError.tooBig) { try SentenceGraph(wild, atMost: 5000) }
  }
}

@Suite struct SentenceCountTests {
  @Test("Adding and taking away as with whole numbers of 128 bits")
  func againstUInt128() {
    var numbers = SeededNumbers(seed: 77)
    var counts: [(SentenceCount, UInt128)] = [(SentenceCount(0), 0), (SentenceCount(1), 1)]
    for _ in 0..<2000 {
      let (one, first) = counts[counts.count - 1 - Int(numbers.number(below: 2))]
      let near = UInt64(min(counts.count, 6))
      let (other, second) = counts[counts.count - 1 - Int(numbers.number(below: near))]
      #expect((one < other) == (first < second) && (one == other) == (first == second))
      var difference = one
      difference -= other
      #expect(difference.description == (first > second ? first - second : 0).description)
      guard first < UInt128.max / 4, second < UInt128.max / 4 else { break }
      var sum = one
      sum += other
      #expect(sum.description == (first + second).description)
      counts.append((sum, first + second))
    }
    #expect(counts.contains { $0.1 > 1 << 120 })
  }

  @Test func drawnNumbersAreBelow() {
    var numbers = SeededNumbers(seed: 3)
    var bound = SentenceCount(1)
    for _ in 0..<140 {
      #expect(SentenceCount.random(below: bound, using: &numbers) < bound)
      bound += bound
    }
    #expect(SentenceCount.random(below: SentenceCount(0), using: &numbers).isZero)
  }
}
