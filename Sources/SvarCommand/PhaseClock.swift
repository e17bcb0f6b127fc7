// Times and memory of the phases of compiling, for `svar check --times` and `svar compile --times`;
// `svar bench` tells the memory too.

import Foundation

/// Notes when a phase begins.
final class PhaseClock {
  /// The phases, as they first came.
  private var order: [String] = []
  private var current: String?
  private var start = DispatchTime.now().uptimeNanoseconds
  private var times: [String: UInt64] = [:]
  private var memory: [String: Double] = [:]

  func enter(_ phase: String?) {
    let now = DispatchTime.now().uptimeNanoseconds
    if let current {
      times[current, default: 0] += now - start
      memory[current] = residentMegabytes()
    }
    if let phase, !order.contains(phase) { order.append(phase) }
    current = phase
    start = now
  }

  /// A line for each phase that there was, to the standard error.
  func tell() {
    enter(nil)
    for phase in order {
      guard let time = times[phase] else { continue }
      let milliseconds = String(Double(time / 100_000) / 10)
      let megabytes = memory[phase].map { ", \(Int($0)) MB" } ?? ""
      StandardError.write(line: "\(phase): \(milliseconds) ms\(megabytes)")
    }
  }
}

/// Memory of the process that is in RAM, in megabytes (10⁶ bytes); nil where the system does not tell.
func residentMegabytes() -> Double? {
  guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
    // The most there ever was, where the system does not tell what there is.
    var usage = rusage()
    #if os(Linux)
      guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
      return Double(usage.ru_maxrss) * 1024 / 1e6
    #else
      guard getrusage(RUSAGE_SELF, &usage) == 0 else { return nil }
      return Double(usage.ru_maxrss) / 1e6
    #endif
  }
  let words = text.split(separator: " ")
  guard words.count > 1, let pages = Int(words[1]) else { return nil }
  return Double(pages * sysconf(Int32(_SC_PAGESIZE))) / 1e6
}
