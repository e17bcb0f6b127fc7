// In: bytes from a file descriptor. Out: messages, a line each, as they arrive. Called by every
// command that reads a message or an event a line.

import Foundation

/// A line of input.
struct InputLine: Equatable {
  var text: String
  /// Whether bytes that are not UTF-8 were replaced, or the line was cut.
  var repaired: Bool
  /// From 1.
  var number: Int
}

/// Reads lines that end with LF and with nothing else.
///
/// One CR before the LF is dropped; the last line counts also without LF. Bytes that are not UTF-8
/// become U+FFFD. What is longer than 64 KiB is cut between two scalars. Memory does not grow with
/// the length of a line.
struct InputLines {
  /// The longest line in bytes, without its end.
  static let longest = 65_536

  private let read: (UnsafeMutableRawBufferPointer) throws -> Int
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private var position = 0
  private var end = 0
  private var number = 0

  /// - Parameter read: Fills the front of a buffer; returns the count of bytes, 0 at the end.
  init(read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    self.read = read
  }

  /// Reads from a file descriptor of the process.
  init(descriptor: Int32) {
    self.init { buffer in
      while true {
        let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
        if count >= 0 { return count }
        guard errno == EINTR || waitsForMore(descriptor) else {
          throw CommandFailure(
            .noInput, "standard input cannot be read: \(String(cString: strerror(errno)))")
        }
      }
    }
  }

  /// The next line; nil at the end of the input.
  mutating func next() throws -> InputLine? {
    // One byte more than is kept: a CR that belongs to the line end may stand there.
    var kept: [UInt8] = []
    var length = 0
    var last: UInt8 = 0
    while true {
      if position == end {
        end = try buffer.withUnsafeMutableBytes { try read($0) }
        position = 0
        if end == 0 {
          guard length > 0 else { return nil }
          return line(kept, length: length)
        }
      }
      let rest = buffer[position..<end]
      let stop = rest.firstIndex(of: 0x0A) ?? end
      let part = buffer[position..<stop]
      if kept.count <= Self.longest { kept += part.prefix(Self.longest + 1 - kept.count) }
      length += part.count
      last = part.last ?? last
      position = stop
      guard stop < end else { continue }
      position += 1
      if length > 0, last == 0x0D { length -= 1 }
      return line(kept.prefix(length), length: length)
    }
  }

  private mutating func line(_ bytes: some Collection<UInt8>, length: Int) -> InputLine {
    number += 1
    let isCut = length > Self.longest
    let whole = isCut ? cutBetweenScalars(bytes.prefix(Self.longest)) : Array(bytes)
    let text = String(decoding: whole, as: UTF8.self)
    let isInvalid = !text.utf8.elementsEqual(whole)
    guard isInvalid, text.utf8.count > Self.longest else {
      return InputLine(text: text, repaired: isCut || isInvalid, number: number)
    }
    // Each bad byte may have become three.
    let shorter = cutBetweenScalars(text.utf8.prefix(Self.longest))
    return InputLine(text: String(decoding: shorter, as: UTF8.self), repaired: true, number: number)
  }
}

/// The bytes without the start of a scalar whose end is missing.
private func cutBetweenScalars(_ bytes: some Collection<UInt8>) -> [UInt8] {
  var kept = Array(bytes)
  var tail = 0
  while tail < 3, tail < kept.count, kept[kept.count - 1 - tail] & 0xC0 == 0x80 { tail += 1 }
  guard tail < kept.count else { return kept }
  let length =
    switch kept[kept.count - 1 - tail] {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  if length > tail + 1 { kept.removeLast(tail + 1) }
  return kept
}

/// Waits where a descriptor was set not to block and has nothing yet.
private func waitsForMore(_ descriptor: Int32) -> Bool {
  guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
  var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&poller, 1, -1) >= 0 || errno == EINTR
}
