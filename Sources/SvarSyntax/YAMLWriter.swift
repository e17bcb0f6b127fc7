// In: names and sentences of any characters. Out: YAML that `parseBot` reads back as the same.
// Called by importers.

/// Writes names and blocks of lines for bot files.
package enum YAMLWriter {
  /// A name as a scalar: plain where no reader of YAML can misread it, else in double quotes.
  ///
  /// Any text comes back byte for byte (line breaks too, though no name may hold one).
  package static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{85}": result += "\\N"
      case "\u{2028}": result += "\\L"
      case "\u{2029}": result += "\\P"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += escape("x", scalar, 2)
      case "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": result += escape("u", scalar, 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ letter: String, _ scalar: Unicode.Scalar, _ count: Int) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\" + letter + String(repeating: "0", count: count - digits.count) + digits
  }

  /// Words that YAML 1.1 takes for a Boolean or null.
  private static let typedWords: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

  /// Letters, digits, `_`, `.`, `-` and single blanks, a letter first, and no word with a type.
  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.count <= 200, !typedWords.contains(text.lowercased()) else { return false }
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: break
      case 0x30...0x39, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
        if last == 0x20 { return false }
      case 0x20:
        if last == 0x20 { return false }
      default: return false
      }
      last = byte
    }
    return last != 0x20
  }

  /// A literal block: `|` and the lines, each indented by `indent` blanks and ended by LF.
  ///
  /// For a key that is indented by `parentIndent`, which must be less. Lines without anything but
  /// blanks are left out. What a block cannot hold, tabs, line breaks and controls, becomes a blank
  /// (see `blockLine`); all else comes back as it was.
  package static func block(_ lines: [String], indent: Int, parentIndent: Int) -> String {
    let kept = lines.map(blockLine).filter { line in line.utf8.contains { $0 != 0x20 } }
    let margin = String(repeating: " ", count: indent)
    // The indentation must be told where the first line starts with a blank of its own.
    let told = kept.first?.utf8.first == 0x20 ? String(indent - parentIndent) : ""
    return "|" + told + "\n" + kept.map { margin + $0 + "\n" }.joined()
  }

  /// A text as a line of a block: with blanks for tabs, line breaks and other controls.
  ///
  /// U+2028 and U+2029 stay: they do not end lines of bot files.
  package static func blockLine(_ text: String) -> String {
    var result = ""
    result.unicodeScalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{85}": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
