// Small worlds, as much of them as a debug build does in seconds; `scripts/conformance` does the
// rest.

import Foundation
import SvarClassifier
import SvarReference
import Testing

@Suite("Small worlds")
struct SmallWorldTests {
  @Test("every phrase on every message", arguments: SmallWorld.Use.allCases)
  func exhaustively(use: SmallWorld.Use) throws {
    let report = try SmallWorld.exhaust(use, symbols: 2, words: 3)
    #expect(report.differences.isEmpty, "\(report.differences.joined(separator: "\n"))")
    #expect(report.undecided == 0)
  }

  @Test("every phrase on every sentence, in the trie alone")
  func exhaustivelyInTheTrie() throws {
    let report = try MatcherWorld.exhaust(symbols: 2, words: 4)
    #expect(report.differences.isEmpty, "\(report.differences.joined(separator: "\n"))")
    #expect(report.undecided == 0)
  }

  @Test("random bots on random messages")
  func randomly() throws {
    let isLong = ProcessInfo.processInfo.environment["SVAR_LONG_TESTS"] == "1"
    let seed: UInt64 = isLong ? UInt64.random(in: 0..<1_000_000_000) : 20_261_126
    let report = try SmallWorld.randomBots(seed: seed, bots: isLong ? 5000 : 60, messages: 20)
    print("random bots: seed \(seed), \(report.cases) cases")
    #expect(report.differences.isEmpty, "\(report.differences.joined(separator: "\n"))")
  }

  /// More phrases are under way at one word than the matcher follows: it says so, and does not
  /// decide otherwise in silence.
  @Test("a limit that is hit is told")
  func limitsAreTold() throws {
    for count in [100, 4000, 6000] {
      var source = SmallWorld.emptyBot()
      for number in 0..<count {
        source.subjects.append(ClassifierSubject(name: "intent\(number)"))
        // Each its own beginning, so that all are under way at once.
        source.languages[0].phrases.append(
          .init(
            subject: number,
            meaning: .covering(
              .sequence([
                .optional(.word("opening\(letters(number))")), .anything,
                .word("closing\(letters(number))"),
              ])), text: "", line: 0))
      }
      let bot = try ComparedBot(source)
      for message in ["alfa closing\(letters(count - 1))", "zulu zulu closing\(letters(0))"] {
        let explanation = bot.explain(message)
        let decided = explanation.classification.accepted.map(\.intent)
        if !explanation.classification.undecided {
          #expect(decided.count == 1, "\(count) phrases: «\(message)»")
          #expect(bot.differences(message).isEmpty)
        }
        #expect(explanation.classification.undecided == (count > 4096), "\(count) phrases")
      }
    }
  }

  /// A number as letters, since letters and digits are words of their own.
  private func letters(_ number: Int) -> String {
    String(String(number).map { Character(UnicodeScalar(UInt8(97 + ($0.wholeNumberValue ?? 0)))) })
  }
}
