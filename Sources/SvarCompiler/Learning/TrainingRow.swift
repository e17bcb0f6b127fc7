// What learning gets: sentences with the intent they were written for.

import SvarClassifier

/// A sentence and the intent it belongs to.
package struct TrainingRow: Equatable, Sendable {
  package var tokens: [FeatureToken]
  /// Number of the intent; -1 for sentences that belong to none.
  package var intent: Int
  /// How much it counts: 1 for an example, 0.5 for an intent's name. Only rows of 1 and more are
  /// held out in calibration.
  package var weight: Float

  package init(tokens: [FeatureToken], intent: Int, weight: Float = 1) {
    self.tokens = tokens
    self.intent = intent
    self.weight = weight
  }

  var isExample: Bool { weight >= 1 && intent >= 0 }
}

/// The words of an intent's name, as they are learned from: `order.change_Address` gives
/// `order change address`.
///
/// Nil where the name has no letters. The caller makes a row of weight 0.5 of it.
package func nameSentence(_ name: String) -> String? {
  var sentence = ""
  var hasLetter = false
  for character in name {
    if "_-/.".contains(character) || character.isWhitespace {
      sentence.append(" ")
      continue
    }
    if character.isUppercase { sentence.append(" ") }
    if character.isLetter { hasLetter = true }
    sentence.append(character.lowercased())
  }
  guard hasLetter else { return nil }
  return sentence.split(separator: " ").joined(separator: " ")
}
