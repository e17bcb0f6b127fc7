import ArgumentParser
import Foundation
import Svar
import SvarSyntax

/// `svar-fuzz time`: messages made to be slow.
struct Time: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Time of messages made to be slow, from 4 to 64 KiB.",
    discussion: """
      For each family the time at 4, 8, 16, 32 and 64 KiB, and how much twice the length costs. \
      Exit status 1 where a doubling costs more than --ratio or a message takes longer than --limit.
      """)

  @Argument(help: "The folder of a bot.")
  var bot: String

  @Option(help: "What twice the length may cost.")
  var ratio = 2.6

  @Option(help: "What a message may take, in milliseconds.")
  var limit = 250.0

  @Option(help: "Times each message is read; the shortest counts.")
  var repeats = 3

  @Option(help: "Only families whose name contains this.")
  var only: String?

  @Flag(help: "Every family; else only the slowest and those that fail.")
  var all = false

  func run() throws {
    let files = try SampleBot(folder: bot).files
    let cache = BotCache(folder: ".build/fuzz/cache")
    // One that has read nothing remembers no words.
    let fresh = { try Bot.load(path: self.bot, cache: cache) }
    var families = MessageFamily.all(for: parseBot(files: files).syntax)
    if let only { families = families.filter { $0.name.contains(only) } }
    var rows: [(name: String, times: [Double])] = []
    for family in families {
      let texts = [4, 8, 16, 32, 64].map { family.text(bytes: $0 << 10) }
      var times = try texts.map { try measure(fresh, $0) }
      // Other work on the machine makes a time longer, never shorter: what looks slow is read again.
      for _ in 0..<3 where isBad(times) {
        times = try zip(times, texts).map { min($0, try measure(fresh, $1)) }
      }
      rows.append((family.name, times))
    }
    rows.sort { ($0.times.last ?? 0) > ($1.times.last ?? 0) }
    var failed = 0
    var worst = 0.0
    for (index, row) in rows.enumerated() {
      let ratios = ratios(row.times)
      let isBad = isBad(row.times)
      worst = max(worst, ratios.max() ?? 0)
      if isBad { failed += 1 }
      if all || isBad || index < 10 {
        let times = row.times.map { String(format: "%8.2f", $0) }.joined()
        let text = ratios.map { String(format: "%5.2f", $0) }.joined()
        print("\(isBad ? "✗" : " ")\(times) ms  ×\(text)  \(row.name)")
      }
    }
    print(
      "time: \(rows.count) families, slowest \(String(format: "%.1f", rows.first?.times.last ?? 0)) ms,"
        + " steepest doubling \(String(format: "%.2f", worst)): \(failed == 0 ? "fine" : "\(failed) failed")"
    )
    if failed > 0 { throw FoundSomething() }
  }

  /// What each doubling costs. Below half a millisecond the clock says more than the engine.
  private func ratios(_ times: [Double]) -> [Double] {
    zip(times, times.dropFirst()).map { $1 < 0.5 ? 0 : $1 / max($0, 0.2) }
  }

  private func isBad(_ times: [Double]) -> Bool {
    (ratios(times).max() ?? 0) > ratio || (times.max() ?? 0) > limit
  }

  /// Milliseconds of processor time, the shortest of some runs.
  private func measure(_ fresh: () throws -> Bot, _ text: String) throws -> Double {
    var best = Double.infinity
    for _ in 0..<repeats {
      let bot = try fresh()
      _ = bot.classify("hei", now: MessageMaker.now)
      let start = processorTime()
      _ = bot.classify(text, now: MessageMaker.now)
      best = min(best, (processorTime() - start) * 1000)
      // A second reading of what takes seconds would say nothing new.
      if best > 1000 { break }
    }
    return best
  }
}

func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
