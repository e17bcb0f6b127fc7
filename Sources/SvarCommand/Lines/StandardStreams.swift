// Writing: answers to standard output, everything else for people to standard error.

import Foundation
import SvarDiagnostics

/// Standard output. Nothing is kept back: what was written has been handed to the system.
enum StandardOutput {
  /// Writes a JSON value as a line.
  static func write(_ value: JSONValue) throws {
    var writer = JSONWriter()
    writer.write(value)
    try write(bytes: writer.bytes + [0x0A])
  }

  /// Writes a line of text.
  static func write(line: String) throws {
    try write(bytes: Array(line.utf8) + [0x0A])
  }

  /// - Throws: ``CommandFailure`` `cannotWrite`. A reader that went away ends the program, with 0.
  static func write(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK:
        var poller = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        _ = poll(&poller, 1, -1)
      case EPIPE: exit(ExitStatus.fine.rawValue)
      default:
        throw CommandFailure(
          .cannotWrite, "standard output cannot be written: \(String(cString: strerror(errno)))")
      }
    }
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Standard error: what cannot be written there is lost, and nothing else is.
enum StandardError {
  static func write(line: String) { write(line + "\n") }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      start += count
    }
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether text there may have colours: on a terminal, unless `NO_COLOR` is set.
  static var hasColors: Bool { isTerminal && allowsColors }
}

/// Whether the user has not forbidden colours (no-color.org).
var allowsColors: Bool {
  let environment = ProcessInfo.processInfo.environment
  return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
}

/// A line on a terminal that tells how far a long task is.
final class ProgressLine {
  private let label: String
  private var shown: Int?
  private let isShown = StandardError.isTerminal

  init(_ label: String) { self.label = label }

  /// - Parameter share: 0…1.
  func update(_ share: Double) {
    let percent = Int((min(max(share.isFinite ? share : 0, 0), 1) * 100).rounded(.down))
    guard isShown, percent != shown else { return }
    shown = percent
    StandardError.write("\r\(label) \(percent) %")
  }

  /// Takes the line away.
  func end() {
    if shown != nil { StandardError.write("\r\u{1B}[K") }
    shown = nil
  }
}
