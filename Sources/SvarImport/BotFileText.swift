// Pieces of bot files as text, for importers whose bots talk.

import SvarSyntax

/// Writes blocks that people read and phrases that they say.
enum BotFileText {
  /// `key: |` with a line each; nothing where there is no line.
  static func block(_ key: String, _ lines: [String], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    guard lines.contains(where: { $0.utf8.contains { $0 != 0x20 } }) else { return "" }
    return "\(margin)\(key): "
      + YAMLWriter.block(lines, indent: indent + 2, parentIndent: indent)
  }

  /// `key:` with one text, or a list of variants.
  static func texts(_ key: String, _ variants: [String], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    guard let first = variants.first else { return "" }
    guard variants.count > 1 else {
      return "\(margin)\(key): |\n" + text(first, indent: indent + 2)
    }
    return "\(margin)\(key):\n"
      + variants.map { "\(margin)  - |\n" + text($0, indent: indent + 4) }.joined()
  }

  /// The lines of a text, blank ones within it kept.
  private static func text(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let plain = YAMLWriter.blockLine(String(line))
      return plain.utf8.contains { $0 != 0x20 } ? margin + plain + "\n" : "\n"
    }.joined()
  }

  /// A text without blanks at the ends of its lines and at its start.
  static func tidy(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = Substring(line)
      while let last = line.last, last.isWhitespace { line.removeLast() }
      return String(line)
    }
    return trimmed(lines.joined(separator: "\n"))
  }

  /// A text as the words of a phrase: what would be an operator becomes a blank. Nil where no word
  /// is left.
  static func phrase(_ text: String) -> String? {
    let words = YAMLWriter.blockLine(text).map { character -> Character in
      "()[]{}<>*&|#".contains(character) ? " " : character
    }
    let plain = String(words).split(separator: " ").joined(separator: " ")
    return plain.contains { $0.isLetter || $0.isNumber } ? plain : nil
  }
}
