// In: a message and its tokens. Out: signs of mood that are not words. What they mean together with
// words (frustration, urgency) is decided by intent files and the handoff policy.

/// Signs of mood in how a message is typed.
package struct MoodSignals: Equatable, Sendable {
  /// Whether at least 60 % of at least 8 letters are capitals.
  package var isAllCaps: Bool
  /// Places with two or more of `!` and `?` in a row.
  package var repeatedMarks: Int
  /// Angry, swearing and weeping emoji.
  package var angryEmoji: Int

  /// How many kinds of signs there are, 0 to 3.
  package var kinds: Int {
    (isAllCaps ? 1 : 0) + (repeatedMarks > 0 ? 1 : 0) + (angryEmoji > 0 ? 1 : 0)
  }

  /// Whether anything was found.
  package var isAny: Bool { kinds > 0 }

  package init(isAllCaps: Bool = false, repeatedMarks: Int = 0, angryEmoji: Int = 0) {
    self.isAllCaps = isAllCaps
    self.repeatedMarks = repeatedMarks
    self.angryEmoji = angryEmoji
  }

  /// - Complexity: O(*n*) for *n* bytes.
  package init(of message: String, tokens: [Token]) {
    var letters = 0
    var capitals = 0
    for scalar in message.unicodeScalars {
      if scalar.isASCII {
        // Most letters are; the tables of Unicode cost 20 times as much.
        if ("A"..."Z").contains(scalar) {
          letters += 1
          capitals += 1
        } else if ("a"..."z").contains(scalar) {
          letters += 1
        }
        continue
      }
      let properties = scalar.properties
      if properties.isUppercase {
        letters += 1
        capitals += 1
      } else if properties.isLowercase {
        letters += 1
      }
    }
    isAllCaps = letters >= 8 && capitals * 10 >= letters * 6
    repeatedMarks = 0
    angryEmoji = 0
    var run = 0
    for token in tokens {
      let isMark = token.kind == .punctuation && (token.text == "!" || token.text == "?")
      run = isMark ? run + 1 : 0
      if run == 2 { repeatedMarks += 1 }
      if token.kind == .symbol, let emoji = token.text.unicodeScalars.first,
        Self.angry.contains(emoji)
      {
        angryEmoji += 1
      }
    }
  }

  private static let angry: Set<Unicode.Scalar> = [
    "😠", "😡", "🤬", "👿", "😤", "💢", "🖕", "👎", "😒", "🙄", "😭", "😩", "😫", "🤯", "💩",
  ]
}
