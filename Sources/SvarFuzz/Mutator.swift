/// Damages bytes as authors, editors, disks and attackers do.
struct Mutator {
  /// Bytes of other files, to splice in.
  let corpus: [[UInt8]]

  static let pieces: [[UInt8]] =
    [
      "|", ">", "[", "]", "{", "}", "(", ")", "<", "<a>", "&", " & ", "*", "!", "#", " #", "# ",
      ": ", ":", "- ", "-", "\"", "'", "\\", "\n", "\r", "\r\n", "\n\n", "\t", "  ", "    ", "\0",
      "å", "🎁", "👩‍👩‍👧", "\u{2028}", "\u{2029}", "\u{85}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{202E}",
      "e\u{301}", "\u{FEFF}", "\u{FFFE}", "?", "? ", "---\n", "...\n", "%YAML 1.2\n", "@", "`",
      "<<: ", "~", "|2", "|-", "|9", ">+", ",", "&a ", "*a", "!!str ", "{order_number}", "{", "}}",
      "<x", "(a|", "[a", "a|b", "||", "()", "[]", "(?<n>", "(?=", "\\p{", "(a+)+$", "nb:", "da:",
      "phrases: |", "intent: ", "flow: ", "then: ", "0", "99999999999999999999", "-1", "1e9", "no",
    ].map { Array($0.utf8) }
    + [
      [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0xEF],
    ]

  /// Damages `bytes` in one to six places.
  func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    for _ in 0...random.below(6) { change(&bytes, &random) }
  }

  private func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let at = random.below(bytes.count + 1)
    let end = min(bytes.count, at + random.below(random.once(in: 4) ? 400 : 12))
    switch random.below(20) {
    case 0: if at < bytes.count { bytes[at] ^= 1 << UInt8(random.below(8)) }
    case 1: bytes.removeSubrange(at..<end)
    case 2:
      bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count + 1))
    case 3: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
    case 4: bytes.removeSubrange(at...)
    case 5, 6, 7, 8: bytes.insert(contentsOf: random.pick(Self.pieces), at: at)
    case 9:
      // A piece in place of what stood there.
      bytes.replaceSubrange(at..<end, with: random.pick(Self.pieces))
    case 10, 11, 12, 13, 14: changeLine(&bytes, &random)
    case 15:
      // A part of another file.
      let other = random.pick(corpus)
      let start = random.below(other.count)
      bytes.insert(
        contentsOf: other[start..<min(other.count, start + random.below(300))], at: at)
    case 16:
      // A word of the file in place of another.
      if let from = word(in: bytes, at: at), let to = word(in: bytes, at: random.below(bytes.count))
      {
        bytes.replaceSubrange(from, with: Array(bytes[to]))
      }
    case 17:
      let piece = Array(bytes[at..<end])
      for _ in 0..<random.below(60) { bytes.insert(contentsOf: piece, at: at) }
    case 18 where random.once(in: 6):
      bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 18 where random.once(in: 6):
      bytes.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
    default:
      if at < bytes.count { bytes[at] = UInt8(ascii: " ") }
    }
  }

  // MARK: Lines

  private func changeLine(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let line = lineRange(in: bytes, at: random.below(bytes.count + 1))
    let other = lineRange(in: bytes, at: random.below(bytes.count + 1))
    switch random.below(8) {
    case 0: bytes.removeSubrange(line)
    case 1: bytes.insert(contentsOf: bytes[line], at: line.lowerBound)
    case 2: bytes.insert(contentsOf: bytes[line], at: other.lowerBound)
    case 3, 4:
      bytes.insert(
        contentsOf: [UInt8](repeating: 0x20, count: 1 + random.below(4)), at: line.lowerBound)
    case 5:
      let blanks = bytes[line].prefix { $0 == 0x20 }.count
      bytes.removeSubrange(line.lowerBound..<(line.lowerBound + random.below(blanks + 1)))
    case 6: bytes.insert(0x09, at: line.lowerBound)
    default:
      let text = Array(bytes[line])
      bytes.replaceSubrange(line, with: Array(bytes[other]))
      if random.once(in: 2), other.lowerBound < line.lowerBound {
        bytes.replaceSubrange(other, with: text)
      }
    }
  }

  /// The line around an offset, its line end included.
  private func lineRange(in bytes: [UInt8], at offset: Int) -> Range<Int> {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return start..<min(end + 1, bytes.count)
  }

  private func word(in bytes: [UInt8], at offset: Int) -> Range<Int>? {
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }
    var start = offset
    while start < bytes.count, !isLetter(bytes[start]) { start += 1 }
    guard start < bytes.count else { return nil }
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    var end = start
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return start..<end
  }
}
