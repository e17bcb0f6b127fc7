// The walks through the graph of phrases against the sets of all sentences.

import SvarClassifier
import SvarModel
import Testing

@testable import SvarProofs

@Suite struct PhraseOracleTests {
  private let words = ["aqqa", "bqqb", "cqqc"]

  /// A model of phrases of different intents, in a language without forms.
  private func model(_ patterns: [(subject: Int, pattern: PatternNode)]) throws -> ClassifierModel {
    var source = ClassifierSource()
    let count = (patterns.map(\.subject).max() ?? 0) + 1
    source.subjects = (0..<count).map { ClassifierSubject(name: "i\($0)") }
    var language = LanguageSource(code: "und")
    language.phrases = patterns.map {
      .init(subject: $0.subject, meaning: .covering($0.pattern), text: "", line: 0)
    }
    source.languages = [language]
    return try ClassifierModel(source)
  }

  private func canBeEmpty(_ pattern: PatternNode) -> Bool {
    naiveSentences(pattern).contains { letters in
      letters.allSatisfy { letter in
        if case .word = letter { return false }
        return true
      }
    }
  }

  /// Shortest shared sentences of closed patterns: found exactly where the sets meet, and no longer.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func sharedSentencesAreTheIntersection(seed: UInt64) throws {
    var random = SmallRandom(seed: seed)
    for round in 0..<150 {
      let first = random.pattern(depth: 3, words: words, isOpen: false)
      let second = random.pattern(depth: 3, words: words, isOpen: false)
      guard !canBeEmpty(first), !canBeEmpty(second) else { continue }
      let shared = naiveSentences(first).intersection(naiveSentences(second))
      let model = try model([(0, first), (1, second)])
      let graph = try #require(model.phraseGraph(ofLanguage: 0))
      let found = SharedSentences(GraphWalker(graph), root: .covering) { $0 != $1 }
      #expect(
        found.found.isEmpty == shared.isEmpty, "seed \(seed) round \(round): \(first) \(second)")
      if let sentence = found.found.first {
        #expect(sentence.letters.count == shared.map(\.count).min(), "seed \(seed) round \(round)")
        let text = sentence.letters.map { letter -> NaiveLetter in
          if case .word(let word) = letter {
            return .word(graph.vocabulary.words[Int(word)].text)
          }
          return .text
        }
        #expect(shared.contains(text), "seed \(seed) round \(round)")
      }
    }
  }

  /// With `*`: every tie that brute force finds among all short sentences is found, and every found
  /// sentence is a tie.
  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func tiesUnderOpenWords(seed: UInt64) throws {
    var random = SmallRandom(seed: seed)
    var all: [[String]] = [[]]
    var messages: [[String]] = []
    for _ in 0..<5 {
      all = all.flatMap { start in words.map { start + [$0] } }
      messages += all
    }
    for round in 0..<40 {
      let first = random.pattern(depth: 2, words: words, isOpen: true)
      let second = random.pattern(depth: 2, words: words, isOpen: true)
      guard !canBeEmpty(first), !canBeEmpty(second) else { continue }
      func openWords(_ pattern: Set<[NaiveLetter]>, _ message: [String]) -> Int? {
        pattern.compactMap { naiveMatch($0[...], message[...]) }.min()
      }
      let (left, right) = (naiveSentences(first), naiveSentences(second))
      let tie = messages.first { message in
        guard let one = openWords(left, message), let two = openWords(right, message) else {
          return false
        }
        return one == two
      }
      let model = try model([(0, first), (1, second)])
      let graph = try #require(model.phraseGraph(ofLanguage: 0))
      let found = SharedSentences(GraphWalker(graph), root: .covering) { $0 != $1 }
      // The walk may name a sentence on which a better way of one phrase wins; it never misses one.
      if tie != nil {
        #expect(
          !found.found.isEmpty, "seed \(seed) round \(round): \(first) \(second) \(tie ?? [])")
      }
      if let sentence = found.found.first, sentence.letters.count <= 5 {
        let text = sentence.letters.map { letter -> String in
          if case .word(let word) = letter { return graph.vocabulary.words[Int(word)].text }
          return "aqqa"
        }
        #expect(
          openWords(left, text) != nil && openWords(right, text) != nil,
          "seed \(seed) round \(round): \(first) \(second) \(text)")
      }
    }
  }

  /// A phrase is dead exactly where its sentences are all among those of the others.
  @Test(arguments: [21, 22, 23, 24, 25, 26] as [UInt64])
  func inclusionIsThatOfTheSets(seed: UInt64) throws {
    var random = SmallRandom(seed: seed)
    var dead = 0
    for round in 0..<150 {
      let patterns = (0..<3).map { _ in random.pattern(depth: 2, words: words, isOpen: true) }
      guard !patterns.contains(where: canBeEmpty) else { continue }
      let builder = PhraseBuilder(rules: [])
      let all = try #require(builder.trie(of: patterns))
      let alone = try #require(builder.trie(of: patterns[0]))
      let answer = SymbolInclusion(trie: all).answer(
        for: alone, counts: { $0 != 0 }, takes: { _ in false })
      let others = naiveSentences(patterns[1]).union(naiveSentences(patterns[2]))
      let isIncluded = naiveSentences(patterns[0]).isSubset(of: others)
      if case .included = answer {
        dead += 1
        #expect(isIncluded, "seed \(seed) round \(round): \(patterns)")
      } else {
        #expect(answer == .ownSentence && !isIncluded, "seed \(seed) round \(round): \(patterns)")
      }
      let shortest = try #require(builder.shortest(patterns[0]))
      #expect(
        shortest.count == naiveSentences(patterns[0]).map(\.count).min(),
        "seed \(seed) round \(round)")
    }
    #expect(dead > 0)
  }

  /// Words are near exactly where one edit leads from one to the other.
  @Test func nearWordsAreThoseOfAllPairs() {
    var random = SmallRandom(seed: 31)
    let letters = ["a", "b", "c"]
    let texts = Set(
      (0..<200).map { _ in
        (0..<(4 + random.next(7))).map { _ in letters[random.next(3)] }.joined()
      }
    ).sorted()
    let words = texts.enumerated().map { (number: UInt32($0), text: $1, isSettled: false) }
    let near = NearWords(words) { _, _ in false }.near
    for (left, first) in texts.enumerated() {
      let wanted = texts.indices.filter { right in
        NearWords.areNear(Array(first.unicodeScalars), Array(texts[right].unicodeScalars))
      }
      #expect(near[UInt32(left)] ?? [] == wanted.map { UInt32($0) }, "\(first)")
    }
  }

  /// Slips in closed phrases of several intents: found exactly where two sentences of two intents
  /// differ in one word and these two are near.
  @Test(arguments: [41, 42, 43, 44] as [UInt64])
  func lookAlikesAreThoseOfAllSentences(seed: UInt64) throws {
    let words = ["aqqqqa", "aqqqqb", "kvvvvc"]
    var random = SmallRandom(seed: seed)
    var slips = 0
    for round in 0..<100 {
      let patterns = (0..<4).map { _ in random.pattern(depth: 2, words: words, isOpen: false) }
      guard patterns.allSatisfy({ !canBeEmpty($0) }) else { continue }
      let model = try model(patterns.enumerated().map { ($0.offset, $0.element) })
      let graph = try #require(model.phraseGraph(ofLanguage: 0))
      let numbered = graph.vocabulary.words.enumerated().map {
        (number: UInt32($0.offset), text: $0.element.text, isSettled: false)
      }
      let near = NearWords(numbered) { _, _ in false }
      let found = LookAlikes(graph, near: near.near, bits: GraphWalker(graph).bits) { $0 != $1 }
      func areSlips(_ left: [NaiveLetter], _ right: [NaiveLetter]) -> Bool {
        guard left.count == right.count else { return false }
        let different = zip(left, right).filter { $0 != $1 }
        guard different.count == 1, case (.word(let one), .word(let other))? = different.first
        else { return false }
        return NearWords.areNear(Array(one.unicodeScalars), Array(other.unicodeScalars))
      }
      var wanted: Set<[UInt32]> = []
      for first in 0..<4 {
        for second in (first + 1)..<4 {
          let theirs = naiveSentences(patterns[second])
          if naiveSentences(patterns[first]).contains(where: { mine in
            theirs.contains { areSlips(mine, $0) }
          }) {
            wanted.insert([UInt32(first), UInt32(second)])
          }
        }
      }
      slips += wanted.count
      #expect(
        Set(found.found.map { [$0.first, $0.second].sorted() }) == wanted,
        "seed \(seed) round \(round): \(patterns)")
    }
    #expect(slips > 0)
  }

  /// A walk that its limit ends says so, and one that comes to its end does not.
  @Test func limitsOfWalksAreTold() throws {
    let patterns = (0..<4).map { number -> (subject: Int, pattern: PatternNode) in
      (number, .sequence([.word("aqqqqa"), .choice([.word("aqqqqb"), .word("kvvvvc")])]))
    }
    let graph = try #require(try model(patterns).phraseGraph(ofLanguage: 0))
    let walker = GraphWalker(graph)
    #expect(!SharedSentences(walker, root: .covering) { $0 != $1 }.isCut)
    #expect(SharedSentences(walker, root: .covering, mostTried: 1) { $0 != $1 }.isCut)
    let numbered = graph.vocabulary.words.enumerated().map {
      (number: UInt32($0.offset), text: $0.element.text, isSettled: false)
    }
    let near = NearWords(numbered) { _, _ in false }.near
    #expect(!LookAlikes(graph, near: near, bits: walker.bits) { $0 != $1 }.isCut)
    #expect(LookAlikes(graph, near: near, bits: walker.bits, mostTried: 1) { $0 != $1 }.isCut)
  }

  /// Many phrases of many intents that begin alike and differ later are not walked pair by pair.
  @Test func stepsGrowWithThePhrases() throws {
    func steps(_ count: Int) throws -> Int {
      let patterns = (0..<count).map { number -> (subject: Int, pattern: PatternNode) in
        let own: [PatternNode] = [.word("xq\(number)a"), .word("yq\(number)b")]
        return (
          number,
          .sequence([
            .choice([.word("aqqa"), .sequence([.word("bqqb"), .word("cqqc")])]),
            .optional(.word("dqq\(number)d")), .word("eqqe"), .choice(own),
          ])
        )
      }
      let graph = try #require(try model(patterns).phraseGraph(ofLanguage: 0))
      return SharedSentences(GraphWalker(graph), root: .covering) { $0 != $1 }.steps
    }
    // Pairs would be 19,900. Words that share a bit by chance let some of them pass.
    let steps = try steps(200)
    #expect(steps < 2_000, "\(steps)")
  }
}
