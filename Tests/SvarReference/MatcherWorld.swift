// The trie alone, in a world small enough for all of it: every phrase of up to three symbols on
// every sentence of up to seven words. In: how long. Out: a report. The phrases are written out as
// lists of items and compared by trying everything; the trie, the lattice and the best-first walk
// must say the same. Called by the conformance tests and by `svar-conformance`.

import SvarClassifier

package enum MatcherWorld {
  /// One step of a phrase without choices.
  private enum Item: Hashable {
    case word(UInt8)
    case value
    case anything
    case text
  }

  // What a sentence is made of. Its end is no word of it: sentences are compared one by one.
  private static let alfa: UInt8 = 0
  private static let beta: UInt8 = 1
  private static let zulu: UInt8 = 2
  private static let negation: UInt8 = 3
  private static let value: UInt8 = 4
  private static let skip: UInt8 = 5
  private static let words = ["alfa", "beta", "zulu", "not", "xyzzy", "please"]

  /// The symbols of `SmallWorld`, in its order, as all that each stands for.
  private static let ways: [[[Item]]] = [
    [[.word(alfa)]], [[.word(beta)]], [[.word(negation)]], [[.anything]], [[], [.word(alfa)]],
    [[.word(alfa)], [.word(beta)]], [[.value]], [[.text]], [[.word(skip)]],
  ]

  /// All phrases of up to `symbols` symbols on all sentences of up to `length` words, of which the
  /// `number`th of every `of` is looked at.
  package static func exhaust(
    symbols: Int, words length: Int, share: (of: Int, number: Int) = (1, 0)
  ) throws -> WorldReport {
    let numbers = SmallWorld.sequences(of: Array(SmallWorld.symbols.indices), upTo: symbols)
    let phrases = numbers.map { numbers in
      numbers.reduce([[]]) { all, number in
        all.flatMap { before in ways[number].map { before + $0 } }
      }
    }
    let names = ["vee", "text"]
    var builder = TokenTrie.Builder(
      word: { UInt32(words.firstIndex(of: $0) ?? 99) },
      value: { UInt32(names.firstIndex(of: $0) ?? 99) })
    for (id, numbers) in numbers.enumerated() {
      let pattern = PatternNode.sequence(numbers.map { SmallWorld.symbols[$0].pattern })
      try builder.insert(pattern, under: .covering, id: UInt32(id))
      try builder.insert(pattern, under: .never, id: UInt32(id))
    }
    let trie = builder.finish()
    var matcher = Matcher()
    var report = WorldReport()
    var scores = Array(repeating: -1, count: phrases.count)
    var number = 0
    for length in 1...length {
      var sentence = Array(repeating: UInt8(0), count: length)
      repeat {
        number += 1
        guard number % share.of == share.number else { continue }
        let lattice = lattice(sentence)
        for index in scores.indices { scores[index] = -1 }
        for match in matcher.cover(
          0..<length, of: lattice, in: trie, root: .covering, movable: movable(sentence))
        {
          scores[Int(match.id)] = packed(
            match.score.exactWords, match.score.literalWords, match.score.openWords,
            match.score.skippedWords)
        }
        var occurs = Array(repeating: false, count: phrases.count)
        for match in matcher.search(0..<length, of: lattice, in: trie, root: .never) {
          occurs[Int(match.id)] = true
        }
        if matcher.isUndecided {
          report.undecided += 1
          matcher.isUndecided = false
          continue
        }
        for (id, phrase) in phrases.enumerated() {
          var trial = Trial(sentence: sentence)
          let expected = trial.best(phrase)
          if scores[id] != expected || occurs[id] != trial.occurs(phrase) {
            let text = numbers[id].map { SmallWorld.symbols[$0].text }.joined(separator: " ")
            let said = sentence.map { words[Int($0)] }.joined(separator: " ")
            report.differences.append(
              "'\(text)' on «\(said)»: \(scores[id]) and \(occurs[id]), reference \(expected) and "
                + "\(trial.occurs(phrase))")
          }
        }
        report.cases += 2 * phrases.count
        if report.differences.count > 20 { return report }
      } while advance(&sentence)
    }
    return report
  }

  /// The next sentence of the same length; false after the last.
  private static func advance(_ sentence: inout [UInt8]) -> Bool {
    for index in sentence.indices {
      sentence[index] += 1
      if sentence[index] <= skip { return true }
      sentence[index] = 0
    }
    return false
  }

  private static func packed(_ exact: Int, _ literal: Int, _ open: Int, _ skipped: Int) -> Int {
    exact << 24 | literal << 16 | (255 - open) << 8 | (255 - skipped)
  }

  private static func movable(_ sentence: [UInt8]) -> [MovableValue] {
    sentence.indices.filter { sentence[$0] == value }.prefix(4).map {
      MovableValue(value: $0, units: $0..<($0 + 1), symbols: [TrieSymbol.value(0)])
    }
  }

  private static func lattice(_ sentence: [UInt8]) -> Lattice {
    var lattice = Lattice(
      units: sentence.enumerated().map { place, word in
        Lattice.Unit(token: place, isNegation: word == negation, isValue: word == value)
      },
      words: sentence.enumerated().map { place, word in
        (place, Lattice.Word(symbol: UInt32(word), end: place + 1, grade: Lattice.Grade.exact))
      })
    var values: [(start: Int, arc: Lattice.Value)] = []
    var passes: [(start: Int, arc: Lattice.Pass)] = []
    for (place, word) in sentence.enumerated() {
      if word == value {
        values.append((place, .init(symbol: TrieSymbol.value(0), end: place + 1, value: place)))
        passes.append((place, .init(end: place + 1, value: place, words: 0)))
      } else if word == skip {
        passes.append((place, .init(end: place + 1, value: -1, words: 1)))
      }
    }
    lattice.set(values: values)
    lattice.set(passes: passes)
    return lattice
  }

  /// A sentence on which phrases are tried.
  private struct Trial {
    let sentence: [UInt8]
    /// The place of a value that is read elsewhere; −1 for none.
    private var lifted = -1
    private var isSearch = false
    private var found = -1

    init(sentence: [UInt8]) { self.sentence = sentence }

    /// The best way to cover the sentence, in one number; −1 for none.
    mutating func best(_ phrase: [[Item]]) -> Int {
      found = -1
      isSearch = false
      let values = sentence.indices.filter { sentence[$0] == MatcherWorld.value }.prefix(4)
      for items in phrase {
        lifted = -1
        go(items[...], 0, 0, 0, 0, 0)
        guard items.contains(.value) else { continue }
        for value in values {
          lifted = value
          go(items[...], 0, 0, 0, 0, 0)
        }
      }
      return found
    }

    /// Whether the phrase occurs in the sentence.
    mutating func occurs(_ phrase: [[Item]]) -> Bool {
      found = -1
      isSearch = true
      lifted = -1
      for items in phrase {
        for start in sentence.indices where found < 0 { go(items[...], start, 0, 0, 0, 0) }
      }
      return found >= 0
    }

    /// - Parameters:
    ///   - isText: Whether the word before is one of a text, which may go on.
    ///   - hasBegun: Whether anything was read.
    private mutating func go(
      _ items: ArraySlice<Item>, _ place: Int, _ exact: Int, _ literal: Int, _ open: Int,
      _ skipped: Int, isText: Bool = false, hasMoved: Bool = false, hasBegun: Bool = false,
      isPass: Bool = false
    ) {
      if items.isEmpty, literal > 0, lifted < 0 || hasMoved,
        isSearch ? !isPass : place == sentence.count
      {
        found = max(found, MatcherWorld.packed(exact, literal, open, skipped))
      }
      let isHere = place < sentence.count
      let word = isHere ? sentence[place] : 0
      if isHere, !isSearch || hasBegun {
        if word == MatcherWorld.skip {
          go(
            items, place + 1, exact, literal, open, skipped + 1, hasMoved: hasMoved,
            hasBegun: true, isPass: true)
        } else if word == MatcherWorld.value {
          go(
            items, place + 1, exact, literal, open, skipped, hasMoved: hasMoved, hasBegun: true,
            isPass: true)
        }
      }
      if isText, isHere, place != lifted {
        go(
          items, place + 1, exact, literal, open + 1, skipped, isText: true, hasMoved: hasMoved,
          hasBegun: true)
      }
      guard let first = items.first else { return }
      let rest = items.dropFirst()
      switch first {
      case .word(let wanted):
        if isHere, word == wanted {
          go(
            rest, place + 1, exact + 1, literal + 1, open, skipped, hasMoved: hasMoved,
            hasBegun: true)
        }
      case .value:
        if isHere, word == MatcherWorld.value, place != lifted {
          go(rest, place + 1, exact, literal + 1, open, skipped, hasMoved: hasMoved, hasBegun: true)
        }
        if lifted >= 0, !hasMoved {
          go(rest, place, exact, literal + 1, open, skipped, hasMoved: true, hasBegun: true)
        }
      case .text:
        if isHere, place != lifted {
          go(
            rest, place + 1, exact, literal, open + 1, skipped, isText: true, hasMoved: hasMoved,
            hasBegun: true)
        }
      case .anything:
        for count in 0...5 where place + count <= sentence.count {
          let words = sentence[place..<(place + count)]
          if words.contains(where: { $0 == MatcherWorld.negation || $0 == MatcherWorld.value }) {
            break
          }
          go(
            rest, place + count, exact, literal, open + count, skipped, hasMoved: hasMoved,
            hasBegun: true)
        }
      }
    }
  }
}
