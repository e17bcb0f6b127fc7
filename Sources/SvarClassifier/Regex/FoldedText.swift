// What regexes see of a message: its tokens, folded, with one blank or line feed where there was
// white space. Made once a message by `Classifier`.

import SvarText

/// Folded text as UTF-8, with the place of every token in it.
package struct FoldedText: Sendable {
  /// Always valid UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// The bytes of each token.
  package private(set) var tokens: [Range<Int>] = []

  package init(_ tokens: [Token]) {
    bytes.reserveCapacity(tokens.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for token in tokens {
      if token.lineBefore, !bytes.isEmpty {
        bytes.append(10)
      } else if token.spaceBefore, !bytes.isEmpty {
        bytes.append(32)
      }
      let start = bytes.count
      bytes.append(contentsOf: token.text.utf8)
      self.tokens.append(start..<bytes.count)
    }
  }

  /// The bytes from the first to the last of some tokens.
  package func bytes(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<tokens.count)
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].lowerBound..<tokens[last].upperBound
  }

  /// The tokens that `range` touches.
  ///
  /// - Complexity: O(log *n*).
  package func tokens(in range: Range<Int>) -> Range<Int> {
    let first = firstToken { $0.upperBound > range.lowerBound }
    let end = firstToken { $0.lowerBound >= range.upperBound }
    return first..<max(first, end)
  }

  /// The first token for which `test` holds, which must hold for all after it.
  private func firstToken(where test: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = low + (high - low) / 2
      if test(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The beginning of `window` that one regex may look at, between whole scalars: PCRE2 is told
  /// that the text is valid UTF-8 and would read on past a scalar that is cut.
  func clipped(_ window: Range<Int>) -> Range<Int> {
    let window = window.clamped(to: 0..<bytes.count)
    let most = window.lowerBound + RegularExpression.mostSubjectBytes
    let end = scalarBorder(atOrBefore: min(window.upperBound, most))
    return min(scalarBorder(atOrBefore: window.lowerBound), end)..<end
  }

  private func scalarBorder(atOrBefore byte: Int) -> Int {
    var border = byte
    while border > 0, border < bytes.count, bytes[border] & 0xC0 == 0x80 { border -= 1 }
    return border
  }

  /// Windows over `range` at tokens' borders, each at most as long as one regex may look at, and
  /// overlapping by a quarter; a token longer than that is cut.
  package func windows(over range: Range<Int>) -> [Range<Int>] {
    let most = RegularExpression.mostSubjectBytes
    guard range.count > most else { return range.isEmpty ? [] : [range] }
    var windows: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let window = clipped(start..<range.upperBound)
      windows.append(window)
      guard window.upperBound < range.upperBound, !window.isEmpty else { break }
      let next = window.lowerBound + most * 3 / 4
      let token = firstToken { $0.lowerBound >= next }
      let border = token < tokens.count ? tokens[token].lowerBound : range.upperBound
      start = border > window.lowerBound && border <= window.upperBound ? border : window.upperBound
    }
    return windows
  }
}
