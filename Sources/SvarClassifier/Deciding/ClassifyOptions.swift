import SvarModel

/// What a message is read against, beside the bot.
package struct ClassifyOptions: Sendable {
  /// The language to read in, or to start in.
  package var language: String?
  /// Whether clear evidence for another language of the bot is ignored.
  package var isLanguageFixed: Bool
  /// What "tomorrow" is counted from.
  package var now: Moment
  /// `NO`, `DK` or `SE`; nil takes the language's own.
  package var country: String?
  /// The slot the customer was asked for: short answers are read as its value.
  package var expectedSlot: String?
  /// What is known of the conversation, for `when:` conditions.
  package var context: [String: String]

  package init(
    language: String? = nil, isLanguageFixed: Bool = true, now: Moment, country: String? = nil,
    expectedSlot: String? = nil, context: [String: String] = [:]
  ) {
    self.language = language
    self.isLanguageFixed = isLanguageFixed
    self.now = now
    self.country = country
    self.expectedSlot = expectedSlot
    self.context = context
  }
}
