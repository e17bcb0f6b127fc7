// Runs the cases of a target in a process of their own, and watches over it.

import Foundation

struct FuzzRun<Target: FuzzTarget> {
  /// MiB that a case may take.
  static var memoryLimit: Int { 64 }
  /// Cases that are kept; more would say no more.
  static var failureLimit: Int { 20 }

  let target: Target
  let options: FuzzOptions

  func run() throws {
    if let log = options.workerLog { try work(log: log) } else { try watch() }
  }

  // MARK: The process that watches

  private func watch() throws {
    if let only = options.only {
      show(case: only)
      try finish(failures: runCase(only, log: nil) ? 0 : 1, count: 1, seconds: 0)
      return
    }
    let log = NSTemporaryDirectory() + "/svar-fuzz-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: log) }
    let start = ContinuousClock.now
    var failures = 0
    var first = 0
    while first < options.count {
      let status = try spawn(first: first, log: log)
      let state = WorkerState(log: log)
      failures += state.failures
      if status == 0 || failures >= Self.failureLimit { break }
      // It died in a case, or hung there.
      failures += 1
      report(state.number, status == SIGALRM ? "hangs" : "ends the process (\(status))")
      first = state.number + 1
    }
    let time = (ContinuousClock.now - start).components
    try finish(
      failures: failures, count: options.count,
      seconds: Double(time.seconds) + Double(time.attoseconds) / 1e18)
  }

  private func finish(failures: Int, count: Int, seconds: Double) throws {
    let rate = seconds > 0 ? ", \(Int(Double(count) / seconds)) a second" : ""
    let found = failures == 0 ? "nothing found" : "\(failures) failed"
    print(
      "\(target.name): \(count) cases, seed \(options.seed), \(Int(seconds)) s\(rate): \(found)")
    if failures > 0 { throw FoundSomething() }
  }

  private func spawn(first: Int, log: String) throws -> Int32 {
    let process = Process()
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    process.executableURL = URL(fileURLWithPath: own ?? CommandLine.arguments[0])
    process.arguments =
      CommandLine.arguments.dropFirst() + ["--worker-log", log, "--first", "\(first)"]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  // MARK: The process that works

  private func work(log: String) throws {
    var state = WorkerState(first: options.first)
    guard let file = fopen(log, "w") else { throw FoundSomething() }
    state.write(to: file)
    for number in options.first..<options.count {
      state.number = number
      state.write(to: file)
      // A case that does not end ends the process.
      alarm(60)
      if !runCase(number, log: file) {
        state.failures += 1
        state.write(to: file)
        if state.failures >= Self.failureLimit { break }
      }
    }
    fclose(file)
  }

  /// Whether nothing was wrong with a case.
  private func runCase(_ number: Int, log: UnsafeMutablePointer<FILE>?) -> Bool {
    var random = SeededGenerator(seed: options.seed, case: number)
    let input = target.input(&random)
    let isBig = target.isBig(input) || log == nil
    if isBig { Memory.forgetPeak() }
    let memory = isBig ? Memory.resident : Memory.peak
    let start = processorTime()
    let problem = target.problem(input)
    let seconds = processorTime() - start
    let growth = (Memory.peak - memory) >> 20
    if log == nil { print("\(seconds) s, \(growth) MiB") }
    if let problem {
      report(number, problem)
    } else if seconds > target.timeLimit(input) {
      report(number, "takes \(seconds) s")
    } else if growth > Self.memoryLimit {
      report(number, "takes \(growth) MiB")
    } else {
      return true
    }
    return false
  }

  // MARK: Cases that fail

  private func report(_ number: Int, _ problem: String) {
    print("\(target.name): --seed \(options.seed) --case \(number) \(problem)")
    print("  kept in \(keep(number))")
    fflush(nil)
  }

  private func show(case number: Int) { print("kept in \(keep(number))") }

  private func keep(_ number: Int) -> String {
    var random = SeededGenerator(seed: options.seed, case: number)
    let folder = "\(options.output)/\(target.name)-\(options.seed)-\(number)"
    for file in target.files(target.input(&random)) {
      let url = URL(fileURLWithPath: folder + "/" + file.name)
      try? FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(file.bytes).write(to: url)
    }
    return folder
  }
}

/// Where the working process is, in a file that outlives it.
struct WorkerState {
  var number: Int
  var failures = 0

  init(first: Int) { number = first }

  init(log: String) {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    number = numbers.first ?? 0
    failures = numbers.count > 1 ? numbers[1] : 0
  }

  func write(to file: UnsafeMutablePointer<FILE>) {
    rewind(file)
    fputs("\(number) \(failures)          \n", file)
    fflush(file)
  }
}

/// The memory of this process, in bytes; 0 where the system does not tell.
enum Memory {
  /// Lets the peak start over from what is resident now.
  static func forgetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  static var resident: Int { value(of: "VmRSS:") }
  static var peak: Int { value(of: "VmHWM:") }

  private static func value(of key: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = fread(&buffer, 1, buffer.count - 1, file)
    let text = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for line in text.split(separator: "\n") where line.hasPrefix(key) {
      let digits = line.filter(\.isNumber)
      return (Int(digits) ?? 0) << 10
    }
    return 0
  }
}
