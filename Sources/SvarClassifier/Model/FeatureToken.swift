// What the linear model sees of a message: words and digit runs, in order.

/// A word or a run of digits, as the linear model sees it.
///
/// Punctuation and symbols are left out by the caller.
package struct FeatureToken: Hashable, Sendable {
  /// Folded, not stemmed.
  package var text: String
  /// The stem of `text`; of a number the number itself.
  package var stem: String
  /// Whether it is a run of digits.
  package var isNumber: Bool

  package init(text: String, stem: String, isNumber: Bool = false) {
    self.text = text
    self.stem = stem
    self.isNumber = isNumber
  }
}

/// The four kinds of features; each is scaled to a length of its own.
package enum FeatureGroup: UInt8, CaseIterable, Sendable {
  /// The stem of a token.
  case stem = 0
  /// Two neighbouring stems; the message's start and end count as neighbours.
  case pair = 1
  /// Three neighbouring characters of a token, with a blank before and after it.
  case letters = 2
  /// How many digits a number has: 1, 2, 3, or 4 and more.
  case shape = 3

  /// The Euclidean length that a message's features of this group are scaled to.
  ///
  /// Weights 1.0, 0.7, 1.4 and 0.5, scaled so that their squares add up to 2.
  var length: Float {
    switch self {
    case .stem: 0.735_215
    case .pair: 0.514_650
    case .letters: 1.029_301
    case .shape: 0.367_607
    }
  }
}
