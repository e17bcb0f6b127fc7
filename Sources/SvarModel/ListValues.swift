// Values that a host hands over at run time for the lists of a bot that are declared `given`.

/// Values of lists that only the host knows: today's stores, the customer's own products.
///
/// Codable, so that they are kept with the conversation they were given to.
public struct ListValues: Codable, Sendable, Equatable {
  /// A value, as an author would write it under `lists:`.
  public struct Value: Codable, Sendable, Equatable {
    /// For the host and its actions; free of language.
    public var name: String
    /// Language, or `""` for all → what it is called, as plain text; the first is what the bot says.
    public var called: [String: [String]]
    /// Language, or `""` for all → further ways to say it, in the notation of phrases.
    public var phrases: [String: [String]]
    /// The same, that count only as the answer to the question for a slot of the list.
    public var asked: [String: [String]]

    public init(
      _ name: String, called: [String: [String]], phrases: [String: [String]] = [:],
      asked: [String: [String]] = [:]
    ) {
      self.name = name
      self.called = called
      self.phrases = phrases
      self.asked = asked
    }

    /// A value that is called the same in all languages.
    public init(_ name: String, called text: String) {
      self.init(name, called: ["": [text]])
    }
  }

  /// List → its values.
  public var lists: [String: [Value]]

  public init(_ lists: [String: [Value]] = [:]) { self.lists = lists }

  /// More values in all are refused.
  public static let mostValues = 1_000
  /// More text in all is refused, in UTF-8 bytes.
  public static let mostBytes = 65_536
}

extension ListValues.Value {
  /// How the value is written in a list of a bot.
  public var definition: ListDefinition.Value {
    ListDefinition.Value(name: name, spoken: called.compactMapValues(\.first))
  }
}
