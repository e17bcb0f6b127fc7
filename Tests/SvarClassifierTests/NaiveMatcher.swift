// The oracle of the pattern tests: expands a pattern into all its sentences and compares them one
// by one. No trie, no sharing, no best-first.

@testable import SvarClassifier

/// One element of an expanded pattern.
enum NaiveItem: Hashable {
  case word(String)
  case anything
  case text
  case value(String)
}

/// Every sequence that `pattern` stands for.
func expansions(of pattern: PatternNode, rules: [PatternNode] = []) -> [[NaiveItem]] {
  switch pattern {
  case .word(let word): [[.word(word)]]
  case .anything: [[.anything]]
  case .text: [[.text]]
  case .value(let name): [[.value(name)]]
  case .choice(let ways): ways.flatMap { expansions(of: $0, rules: rules) }
  case .optional(let way): [[]] + expansions(of: way, rules: rules)
  case .rule(let index): expansions(of: rules[index], rules: rules)
  case .sequence(let items):
    items.reduce([[]]) { ways, item in
      ways.flatMap { way in expansions(of: item, rules: rules).map { way + $0 } }
    }
  }
}

/// A message of the small world: words, some of which negate, some of which may be skipped, some of
/// which are a typed value.
struct NaiveMessage {
  var words: [String]
  var negations: Set<String> = ["not"]
  var skips: Set<String> = []
  /// Word → the type it is a value of.
  var values: [String: String] = [:]

  /// The numbers of exact words, literal words, open words and skipped words of the best way in
  /// which one sentence of the pattern covers `range`, if any.
  func cover(_ items: [NaiveItem], _ range: Range<Int>) -> [Int]? {
    ways(items[...], range).max { isWorse($0, $1) }
  }

  func best(_ pattern: PatternNode, rules: [PatternNode] = []) -> [Int]? {
    expansions(of: pattern, rules: rules)
      .compactMap { cover($0, 0..<words.count) }
      .max { isWorse($0, $1) }
  }

  /// Whether some part of the message is exactly a sentence of the pattern.
  func contains(_ pattern: PatternNode) -> Bool {
    let all = expansions(of: pattern)
    for start in words.indices {
      for end in (start + 1)...words.count {
        for items in all where cover(items, start..<end) != nil { return true }
      }
    }
    return false
  }

  private func isWorse(_ left: [Int], _ right: [Int]) -> Bool {
    let signs = [1, 1, -1, -1]
    for (index, sign) in signs.enumerated() where left[index] != right[index] {
      return left[index] * sign < right[index] * sign
    }
    return false
  }

  /// All ways, each as counts; `moved` types must still be found elsewhere.
  private func ways(_ items: ArraySlice<NaiveItem>, _ range: Range<Int>) -> [[Int]] {
    var found: [[Int]] = []
    func go(
      _ items: ArraySlice<NaiveItem>, _ at: Int, _ counts: [Int], _ isText: Bool
    ) {
      if at == range.upperBound, items.isEmpty, counts[1] > 0 { found.append(counts) }
      let word = at < range.upperBound ? words[at] : nil
      if let word {
        if skips.contains(word) {
          go(items, at + 1, plus(counts, [0, 0, 0, 1]), false)
        } else if values[word] != nil {
          go(items, at + 1, counts, false)
        }
        if isText { go(items, at + 1, plus(counts, [0, 0, 1, 0]), true) }
      }
      guard let first = items.first else { return }
      switch first {
      case .word(let wanted):
        if word == wanted { go(items.dropFirst(), at + 1, plus(counts, [1, 1, 0, 0]), false) }
      case .value(let name):
        if let word, values[word] == name {
          go(items.dropFirst(), at + 1, plus(counts, [0, 1, 0, 0]), false)
        }
      case .text:
        if word != nil { go(items.dropFirst(), at + 1, plus(counts, [0, 0, 1, 0]), true) }
      case .anything:
        for count in 0...5 where at + count <= range.upperBound {
          let eaten = words[at..<(at + count)]
          if eaten.contains(where: { negations.contains($0) || values[$0] != nil }) { break }
          go(items.dropFirst(), at + count, plus(counts, [0, 0, count, 0]), false)
        }
      }
    }
    go(items, range.lowerBound, [0, 0, 0, 0], false)
    return found
  }

  private func plus(_ left: [Int], _ right: [Int]) -> [Int] { zip(left, right).map(+) }
}

/// Small vocabularies for both matchers.
struct SmallWorld {
  var words: [String]
  var names: [String] = ["date"]

  func symbol(_ word: String) -> UInt32 { UInt32(words.firstIndex(of: word) ?? 999) }
  func name(_ name: String) -> UInt32 { UInt32(names.firstIndex(of: name) ?? 999) }

  func builder(rules: [PatternNode] = []) -> TokenTrie.Builder {
    TokenTrie.Builder(rules: rules, word: symbol, value: name)
  }

  func lattice(_ message: NaiveMessage) -> Lattice {
    var lattice = Lattice(
      units: message.words.enumerated().map { index, word in
        Lattice.Unit(
          token: index, isNegation: message.negations.contains(word),
          isValue: message.values[word] != nil)
      },
      words: message.words.enumerated().map { index, word in
        (index, Lattice.Word(symbol: symbol(word), end: index + 1, grade: Lattice.Grade.exact))
      })
    var values: [(start: Int, arc: Lattice.Value)] = []
    var passes: [(start: Int, arc: Lattice.Pass)] = []
    for (index, word) in message.words.enumerated() {
      if let type = message.values[word] {
        values.append(
          (index, .init(symbol: TrieSymbol.value(name(type)), end: index + 1, value: index)))
        passes.append((index, .init(end: index + 1, value: index, words: 0)))
      } else if message.skips.contains(word) {
        passes.append((index, .init(end: index + 1, value: -1, words: 1)))
      }
    }
    lattice.set(values: values)
    lattice.set(passes: passes)
    return lattice
  }
}

extension MatchScore {
  /// In the order of the oracle's counts.
  var counts: [Int] { [exactWords, literalWords, openWords, skippedWords] }
}
