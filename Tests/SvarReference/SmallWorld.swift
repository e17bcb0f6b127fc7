// Small worlds: all patterns over a handful of symbols against all messages over a handful of
// words, and random bots against random messages. Called by the conformance tests, which do the
// small ones, and by the program `svar-conformance`, which does them all.

import SvarClassifier
import SvarModel

/// SplitMix64: small, seeded, the same everywhere.
package struct Dice {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z >> 31) % UInt64(sides))
  }

  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[roll(elements.count)]
  }
}

/// What a run has found.
package struct WorldReport {
  /// A case is a phrase and a message, or a bot and a message where it says so.
  package var cases = 0
  package var undecided = 0
  /// Messages whose slots were not compared: too many equal ways.
  package var unfilled = 0
  package var differences: [String] = []

  package init() {}

  package mutating func add(_ other: WorldReport) {
    cases += other.cases
    undecided += other.undecided
    unfilled += other.unfilled
    differences += other.differences
  }
}

package enum SmallWorld {
  /// What phrases are made of, as authors write it.
  package static let symbols: [(text: String, pattern: PatternNode)] = [
    ("alfa", .word("alfa")), ("beta", .word("beta")), ("not", .word("not")),
    ("*", .anything), ("[alfa]", .optional(.word("alfa"))),
    ("(alfa|beta)", .choice([.word("alfa"), .word("beta")])),
    ("{vee}", .value("vee")), ("{text}", .text(slot: "text")), ("please", .word("please")),
  ]

  /// What messages are made of: two words, one no phrase has, a negation, a typed value, a skip
  /// word, the end of a sentence.
  package static let words = ["alfa", "beta", "zulu", "not", "xyzzy", "please", "."]

  /// All sequences of 1 to `length` elements.
  package static func sequences<Element>(of alphabet: [Element], upTo length: Int) -> [[Element]] {
    var all: [[Element]] = []
    var last: [[Element]] = [[]]
    for _ in 0..<length {
      last = last.flatMap { sequence in alphabet.map { sequence + [$0] } }
      all += last
    }
    return all
  }

  /// A bot without phrases; its words are taken as they are written.
  package static func emptyBot() -> ClassifierSource {
    var source = ClassifierSource()
    source.types = [.init(name: "vee", forms: ["xyzzy"])]
    source.slots = [
      SlotDefinition(name: "vee_slot", type: "vee"), SlotDefinition(name: "text", type: "text"),
    ]
    var language = LanguageSource(code: "en")
    language.exact = ["alfa", "beta", "please"]
    language.skip = [.word("please")]
    source.languages = [language]
    return source
  }

  /// What a line is for.
  package enum Use: String, CaseIterable, Sendable {
    case covering, never, together
  }

  /// A bot with an intent for every phrase of up to `length` symbols, `&` counted as one.
  package static func bot(of use: Use, upTo length: Int) -> ClassifierSource {
    var source = emptyBot()
    func add(_ meaning: LanguageSource.Phrase.Meaning, _ text: String) {
      source.languages[0].phrases.append(
        .init(subject: source.subjects.count, meaning: meaning, text: text, line: 0))
      source.subjects.append(ClassifierSubject(name: text))
    }
    for items in sequences(of: symbols, upTo: length) {
      let patterns = items.map(\.pattern)
      let text = items.map(\.text).joined(separator: " ")
      switch use {
      case .covering: add(.covering(.sequence(patterns)), text)
      case .never: add(.never(.sequence(patterns)), text)
      case .together:
        // `a & b` is three symbols; so are the three parts of `a & b & c`, which is more than asked.
        if patterns.count > 1 {
          add(.together(patterns), items.map(\.text).joined(separator: " & "))
        }
      }
    }
    return source
  }

  /// All messages of 1 to `length` words, of which those with a number of `share` are looked at.
  package static func exhaust(
    _ use: Use, symbols: Int, words length: Int, share: (of: Int, number: Int) = (1, 0)
  ) throws -> WorldReport {
    let bot = try ComparedBot(bot(of: use, upTo: symbols))
    var report = WorldReport()
    var number = 0
    for message in sequences(of: words, upTo: length) {
      number += 1
      guard number % share.of == share.number else { continue }
      check(message.joined(separator: " "), bot, use.rawValue, &report)
      report.cases += bot.source.languages[0].phrases.count
      if report.differences.count > 20 { break }
    }
    return report
  }

  private static func check(
    _ message: String, _ bot: ComparedBot, _ name: String, _ report: inout WorldReport,
    _ heard: Circumstances = .init()
  ) {
    let explanation = bot.explain(message, heard)
    if explanation.classification.undecided {
      report.undecided += 1
      return
    }
    let found = bot.differences(message, heard, explanation)
    if found.slotsAreCompared == false { report.unfilled += 1 }
    for difference in found.all {
      report.differences.append("\(name): «\(message)» \(heard): \(difference)")
    }
  }

  /// Random bots, each held against `messages` random messages; a case is a bot and a message.
  package static func randomBots(
    seed: UInt64, bots: Int, messages: Int
  ) throws -> WorldReport {
    var report = WorldReport()
    for number in 0..<bots {
      var dice = Dice(seed: seed &+ UInt64(number))
      let source = RandomBot.source(&dice)
      let bot = try ComparedBot(source, given: RandomBot.given(&dice))
      for _ in 0..<messages {
        let message = RandomBot.message(&dice)
        let known = report.differences.count
        check(
          message, bot, "seed \(seed &+ UInt64(number))", &report,
          RandomBot.circumstances(&dice, source))
        report.cases += 1
        if report.differences.count > known {
          report.differences.append(RandomBot.description(of: source))
        }
      }
      if report.differences.count > 20 { break }
    }
    return report
  }
}
