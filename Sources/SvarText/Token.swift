// The unit all matching is done in. `Tokenizer` makes tokens from a message; SvarEntities finds
// values in them; SvarClassifier compares them with phrases.

/// A word, a run of digits, a punctuation mark or a symbol of a message, with its place in it.
package struct Token: Equatable, Sendable {
  package enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes.
    case word
    /// A run of decimal digits.
    case number
    /// One punctuation mark.
    case punctuation
    /// Emoji and all other symbols, one grapheme each.
    case symbol
  }

  package var kind: Kind
  /// Where it stands in the original message: UTF-8 byte offsets.
  package var range: Range<Int>
  /// What is compared: NFKC, case-folded, without invisible characters; the "exact" key of a word.
  package var text: String
  /// Whether white space, a line break or the start of the message stands directly before it.
  package var spaceBefore: Bool
  /// Whether a line break stands between it and the token before.
  package var lineBefore: Bool

  package init(
    kind: Kind, range: Range<Int>, text: String, spaceBefore: Bool = true, lineBefore: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.text = text
    self.spaceBefore = spaceBefore
    self.lineBefore = lineBefore
  }
}
