// Small worlds, as much of them as a debug build does in seconds; `scripts/conformance` does the
// rest.

import Foundation
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

  @Test("random bots on random messages")
  func randomly() throws {
    let isLong = ProcessInfo.processInfo.environment["SVAR_LONG_TESTS"] == "1"
    let seed: UInt64 = isLong ? UInt64.random(in: 0..<1_000_000_000) : 20_261_126
    let report = try SmallWorld.randomBots(seed: seed, bots: isLong ? 5000 : 60, messages: 20)
    print("random bots: seed \(seed), \(report.cases) cases")
    #expect(report.differences.isEmpty, "\(report.differences.joined(separator: "\n"))")
  }
}
