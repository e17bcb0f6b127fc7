// The program `svar-conformance`: small worlds in full, in release. `scripts/conformance` runs it.
//
// svar-conformance [--symbols N] [--words N] [--random BOTS] [--seed N]

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
    let bots = number("--random", 2000)
    let seed = UInt64(number("--seed", 20_261_126))
    var all = WorldReport()
    for use in SmallWorld.Use.allCases {
      let report = try SmallWorld.exhaust(use, symbols: symbols, words: words)
      print(
        "\(use.rawValue): up to \(symbols) symbols, up to \(words) words: \(report.cases) cases, "
          + "\(report.undecided) messages undecided, \(report.differences.count) differences")
      all.add(report)
    }
    let random = try SmallWorld.randomBots(seed: seed, bots: bots, messages: 40)
    print(
      "random: seed \(seed), \(bots) bots: \(random.cases) cases, "
        + "\(random.undecided) messages undecided, \(random.differences.count) differences")
    all.add(random)
    for difference in all.differences.prefix(40) { print(difference) }
    exit(all.differences.isEmpty ? 0 : 1)
  }
}
