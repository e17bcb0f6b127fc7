// In: the tokens of a message, the message, what it is read against, and which tokens already
// belong to something else (order numbers). Out: the values in it, in order.
// Called by the classifier for every message. Personal data has a reader of its own,
// `PersonalData`, on the same atoms.

import SvarText

/// Finds dates, times, amounts and the other values that every bot understands.
package enum EntityRecognizer {
  /// All values of a message, in order of place, none overlapping another.
  ///
  /// - Parameters:
  ///   - claimed: Token ranges that are taken already and are not read.
  ///   - expected: What the customer was asked for: then a value needs no words around it, and
  ///     "27" answers when, "9008" where.
  /// - Complexity: O(*n*) for *n* tokens, with windows of at most a dozen tokens about each.
  package static func recognize(
    _ tokens: [Token], original: String, context: EntityContext, claimed: [Range<Int>] = [],
    expecting expected: EntityKind? = nil
  ) -> [Entity] {
    recognizeWithNumbers(
      tokens, original: original, context: context, claimed: claimed, expecting: expected,
      wantsNumbers: false
    ).entities
  }

  /// The same, with all numbers of the message where they are wanted: also those inside of other
  /// values.
  package static func recognizeWithNumbers(
    _ tokens: [Token], original: String, context: EntityContext, claimed: [Range<Int>] = [],
    expecting expected: EntityKind? = nil, wantsNumbers: Bool
  ) -> (entities: [Entity], numbers: [Number]) {
    guard !tokens.isEmpty else { return ([], []) }
    var reading = MessageReading(tokens, original: original, context: context, claimed: claimed)
    let numbers = wantsNumbers ? reading.allNumbers() : []
    // The order is the order of trust: what has the plainest form is read first and takes its
    // tokens, so that later readers need not know of it.
    reading.readLinks()
    reading.skipCodes()
    reading.readAmounts()
    reading.readPhones()
    reading.readTimes()
    reading.readDates()
    reading.readLooseTimes()
    reading.readStreets()
    reading.readPostalCodes()
    if let expected { reading.readAnswer(of: expected) }
    reading.readDurations()
    reading.readNumbers()
    reading.found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    reading.readJudgements()
    return (reading.found, numbers)
  }
}
