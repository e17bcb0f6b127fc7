import ArgumentParser
import Foundation
import Svar
import SvarDiagnostics
import SvarModel

/// `svar bench`: how fast messages are understood.
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how fast a bot understands the messages of a file.",
    discussion: """
      patterns, compile_ms (null for a compiled bot), open_ms, resident_mb, median_ns, p99_ns, \
      per_second, allocations_per_message (null unless run under the counting script).
      """)

  @OptionGroup var options: BotOptions

  @Argument(help: "A file with a message a line; what follows a tab is left out.")
  var file: String

  @Flag(help: "Write the figures as one JSON object.")
  var json = false

  func run() throws {
    let messages = try readMessages()
    guard !messages.isEmpty else {
      throw CommandFailure(.noInput, "'\(visible(file))' holds no message")
    }
    let (bot, compileTime, openTime) = try open()
    let now = Moment.current
    // Once before the clock runs: regexes are compiled on first use, caches filled.
    for message in messages { _ = bot.classify(message, now: now) }
    let times = measure(bot, messages, now)
    let median = times[times.count / 2]
    let late = times[min(times.count - 1, times.count * 99 / 100)]
    let total = times.reduce(0, +)
    let figures: [(key: String, value: JSONValue)] = [
      ("patterns", .integer(bot.patternCount)),
      ("compile_ms", .figure(compileTime)),
      ("open_ms", .figure(openTime)),
      ("resident_mb", .figure(residentMegabytes())),
      ("median_ns", .integer(median)),
      ("p99_ns", .integer(late)),
      ("per_second", .integer(total > 0 ? times.count * 1_000_000_000 / total : 0)),
      ("allocations_per_message", .null),
    ]
    if json {
      try StandardOutput.write(.object(figures))
    } else {
      for (key, value) in figures where value != .null {
        let padded = key + String(repeating: " ", count: max(1, 25 - key.count))
        try StandardOutput.write(line: padded + value.line)
      }
    }
  }

  private func readMessages() throws -> [String] {
    let content = try bytes(ofFile: file)
    var position = 0
    var lines = InputLines { buffer in
      let count = min(buffer.count, content.count - position)
      buffer.copyBytes(from: content[position..<(position + count)])
      position += count
      return count
    }
    var messages: [String] = []
    while let line = try lines.next() {
      let message = line.text.prefix { $0 != "\t" }
      if !message.isEmpty { messages.append(String(message)) }
    }
    return messages
  }

  /// The bot, and the milliseconds that compiling and opening it took.
  private func open() throws -> (bot: Bot, compile: Double?, open: Double) {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: options.bot, isDirectory: &isFolder)
    var path = options.bot
    var compileTime: Double?
    let folder = NSTemporaryDirectory() + "/svar-bench-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    if isFolder.boolValue {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw CommandFailure(.cannotWrite, "'\(folder)' cannot be made")
      }
      path = folder + "/bot"
      let progress = ProgressLine("Compiling \(visible(options.bot)) …")
      defer { progress.end() }
      let start = DispatchTime.now().uptimeNanoseconds
      let report = try Svar.compile(
        path: options.bot, to: path, progress: { progress.update($0) })
      compileTime = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
      // Opened only to say what is wrong in the words of every other command.
      if report.diagnostics.hasErrors { path = options.bot }
    }
    let start = DispatchTime.now().uptimeNanoseconds
    let bot = try Bot.load(path: path, cache: nil)
    return (bot, compileTime, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
  }

  /// Nanoseconds of each classification, ascending: the whole file again and again, for at least a
  /// second or 200,000 messages.
  private func measure(_ bot: Bot, _ messages: [String], _ now: Moment) -> [Int] {
    var times: [Int] = []
    var total = 0
    repeat {
      for message in messages {
        let start = DispatchTime.now().uptimeNanoseconds
        let result = bot.classify(message, now: now)
        let time = Int(DispatchTime.now().uptimeNanoseconds - start)
        withExtendedLifetime(result) {}
        times.append(time)
        total += time
      }
    } while total < 1_000_000_000 && times.count < 200_000
    return times.sorted()
  }
}
