// The oracle of the proofs about phrases: patterns as the sets of all their sentences.

import SvarClassifier

/// One element of a sentence.
enum NaiveLetter: Hashable {
  case word(String)
  case value(String)
  case anything
  case text
}

/// Every sentence of a pattern.
func naiveSentences(_ pattern: PatternNode, _ rules: [PatternNode] = []) -> Set<[NaiveLetter]> {
  switch pattern {
  case .word(let word): return [[.word(word)]]
  case .value(let name): return [[.value(name)]]
  case .anything: return [[.anything]]
  case .text: return [[.text]]
  case .optional(let item): return naiveSentences(item, rules).union([[]])
  case .rule(let index): return naiveSentences(rules[index], rules)
  case .choice(let ways):
    return ways.reduce(into: []) { $0.formUnion(naiveSentences($1, rules)) }
  case .sequence(let items):
    return items.reduce([[]]) { all, item in
      let ends = naiveSentences(item, rules)
      return Set(all.flatMap { start in ends.map { start + $0 } })
    }
  }
}

/// Whether a sentence of plain words is one of a sentence with open places, and the number of words
/// under them.
func naiveMatch(_ letters: ArraySlice<NaiveLetter>, _ words: ArraySlice<String>) -> Int? {
  guard let first = letters.first else { return words.isEmpty ? 0 : nil }
  switch first {
  case .word(let word):
    guard words.first == word else { return nil }
    return naiveMatch(letters.dropFirst(), words.dropFirst())
  case .value: return nil
  case .anything:
    return (0...min(5, words.count)).compactMap { count in
      naiveMatch(letters.dropFirst(), words.dropFirst(count)).map { $0 + count }
    }.min()
  case .text:
    guard !words.isEmpty else { return nil }
    return (1...words.count).compactMap { count in
      naiveMatch(letters.dropFirst(), words.dropFirst(count)).map { $0 + count }
    }.min()
  }
}

/// A small generator, so that a failure can be had again: it prints its seed.
struct SmallRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  mutating func pattern(depth: Int, words: [String], isOpen: Bool) -> PatternNode {
    switch depth <= 0 ? next(2) : next(10) {
    case 0...2: return .word(words[next(words.count)])
    case 3...6:
      let count = 2 + next(2)
      return .sequence(
        (0..<count).map { _ in pattern(depth: depth - 1, words: words, isOpen: isOpen) })
    case 7:
      return .choice(
        (0..<2).map { _ in pattern(depth: depth - 1, words: words, isOpen: isOpen) })
    case 8: return .optional(pattern(depth: depth - 1, words: words, isOpen: isOpen))
    default: return isOpen ? .anything : .word(words[next(words.count)])
    }
  }
}
