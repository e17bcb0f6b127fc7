// The program `svar-conformance`: small worlds in full, in release. `scripts/conformance` runs it.
//
// svar-conformance [--symbols N] [--words N] [--deep N] [--random BOTS] [--seed N]
//
// --symbols N   phrases of up to N symbols (3)
// --words N     messages of up to N words through the whole classifier (4)
// --deep N      sentences of up to N words through the trie alone (7)
// --random N    N random bots (5000), each with 40 messages; --seed N to see them again

import Foundation
import SvarReference

@main struct Conformance {
  static func main() throws {
    let arguments = CommandLine.arguments
    func number(_ name: String, _ usual: Int) -> Int {
      guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
        return usual
      }
      return Int(arguments[place + 1]) ?? usual
    }
    let symbols = number("--symbols", 3)
    let words = number("--words", 4)
    let deep = number("--deep", 7)
    let bots = number("--random", 5000)
    let seed = UInt64(number("--seed", 20_261_126))
    var all = WorldReport()
    let trie = try MatcherWorld.exhaust(symbols: symbols, words: deep)
    tell(
      "the trie alone: up to \(symbols) symbols, up to \(deep) words: \(trie.cases) cases, "
        + "\(trie.undecided) sentences undecided, \(trie.differences.count) differences")
    all.add(trie)
    for use in SmallWorld.Use.allCases {
      let report = try SmallWorld.exhaust(use, symbols: symbols, words: words)
      tell(
        "\(use.rawValue): up to \(symbols) symbols, up to \(words) words: \(report.cases) cases, "
          + "\(report.undecided) messages undecided, \(report.differences.count) differences")
      all.add(report)
    }
    let random = try SmallWorld.randomBots(seed: seed, bots: bots, messages: 40)
    tell(
      "random: seed \(seed), \(bots) bots: \(random.cases) cases, "
        + "\(random.undecided) messages undecided, \(random.unfilled) with too many equal ways to "
        + "compare slots, \(random.differences.count) differences")
    all.add(random)
    for difference in all.differences.prefix(40) { tell(difference) }
    exit(all.differences.isEmpty ? 0 : 1)
  }

  /// At once, in files too: a run takes minutes.
  private static func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
