/// Text of authors and customers, made safe to show in a terminal.
///
/// Tabs, controls, line separators and characters that turn the direction of writing would let a
/// file rewrite the screen or hide what it says, so they are shown by their names.
package enum VisibleText {
  /// What to show for a scalar, and how many columns of a terminal that takes.
  static func shown(_ scalar: Unicode.Scalar) -> (text: String, width: Int) {
    switch scalar.value {
    case 0x20...0x7E: return (String(scalar), 1)
    case 0x00...0x1F: return (picture(0x2400 + scalar.value), 1)
    case 0x7F: return (picture(0x2421), 1)
    case 0x80...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF, 0xFFFE, 0xFFFF:
      let name = "<U+" + hexadecimal(scalar.value) + ">"
      return (name, name.utf8.count)
    default: return (String(scalar), width(of: scalar))
    }
  }

  /// The text with everything that is not safe shown by its name.
  package static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !(0x20...0x7E).contains($0.value) }) else {
      return text
    }
    return text.unicodeScalars.reduce(into: "") { $0 += shown($1).text }
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}"
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Columns of a terminal: 0 for marks and joiners, 2 for East Asian wide characters and emoji.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if (0x1F3FB...0x1F3FF).contains(value) { return 0 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
