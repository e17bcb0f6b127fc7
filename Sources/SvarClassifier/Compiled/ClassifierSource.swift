// What a classifier is made from: names and patterns as SvarCompiler has resolved them, nothing of
// YAML. `ClassifierModel.init(_:)` lowers it.

import SvarModel

/// Everything the classifier of a bot knows, in symbolic form.
package struct ClassifierSource: Sendable {
  package var subjects: [ClassifierSubject] = []
  package var languages: [LanguageSource] = []
  package var slots: [SlotDefinition] = []
  /// Names of the bot's lists.
  package var lists: [String] = []
  package var types: [ValueType.Definition] = []
  /// Language → the language of the bot that serves it: `nn` → `nb`.
  package var fallback: [String: String] = [:]
  package var thresholds = Thresholds()
  /// One for each language, or one for all; its intents are numbered like the subjects that are
  /// intents, in their order.
  package var models: [LinearModel] = []
  /// What the hits of one `&` line or regex add to a logit.
  package var evidence = EvidenceWeights()

  package init() {}

  /// The name under which phrases of `list` stand that count only as the answer to the question for
  /// a slot of that list; no list can be called so.
  package static func asked(_ list: String) -> String { list + "?" }
}

/// An intent or an answer.
package struct ClassifierSubject: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
    case intent, answer
  }

  /// A condition of `when:` on the context of a message.
  package struct Condition: Sendable, Equatable {
    package var key: String
    /// The values with which the condition holds; an unknown key holds always.
    package var values: [String]
    /// Whether it holds with all values but these.
    package var isExcluding: Bool

    package init(key: String, values: [String], isExcluding: Bool = false) {
      self.key = key
      self.values = values
      self.isExcluding = isExcluding
    }
  }

  package var name: String
  package var kind: Kind
  /// A greeting, thanks, goodbye: never hides a request in the same message.
  package var isCourtesy: Bool
  /// Subjects that lose against this one when all else is equal.
  package var over: [Int]
  package var conditions: [Condition]

  package init(
    name: String, kind: Kind = .intent, isCourtesy: Bool = false, over: [Int] = [],
    conditions: [Condition] = []
  ) {
    self.name = name
    self.kind = kind
    self.isCourtesy = isCourtesy
    self.over = over
    self.conditions = conditions
  }
}

/// What evidence short of a decision adds to the logit of its intent.
///
/// Tried on the development messages of the first bot: 0 to 3 for `&` lines (2 finds 12 messages of
/// 360 more than 0 and fires wrongly on 7 of 480 more), 0 to 5 for clauses (flat).
package struct EvidenceWeights: Sendable, Equatable {
  /// An `&` line whose parts meet.
  package var together = 2.0
  /// A regex that matches a part of a sentence.
  package var regex = 2.0
  /// A phrase or example that covers a clause of a longer sentence.
  package var clause = 3.5

  package init() {}
}

/// The blocks of one language.
package struct LanguageSource: Sendable {
  package struct Phrase: Sendable {
    package enum Meaning: Sendable {
      /// Must account for a whole sentence.
      case covering(PatternNode)
      /// All parts must meet in a sentence.
      case together([PatternNode])
      /// Takes the subject off the table.
      case never(PatternNode)
    }

    /// Index into ``ClassifierSource/subjects``.
    package var subject: Int
    package var meaning: Meaning
    /// The line as the author wrote it, and its number in its file; for explanations.
    package var text: String
    package var line: Int

    package init(subject: Int, meaning: Meaning, text: String, line: Int) {
      self.subject = subject
      self.meaning = meaning
      self.text = text
      self.line = line
    }
  }

  package struct Example: Sendable {
    /// Index into ``ClassifierSource/subjects``; nil for an example that is out of scope.
    package var subject: Int?
    package var text: String

    package init(subject: Int?, text: String) {
      self.subject = subject
      self.text = text
    }
  }

  package struct Regex: Sendable {
    package var subject: Int
    package var pattern: String
    package var line: Int

    package init(subject: Int, pattern: String, line: Int) {
      self.subject = subject
      self.pattern = pattern
      self.line = line
    }
  }

  /// A phrase of a list value.
  package struct ListPhrase: Sendable {
    package var list: String
    package var value: String
    package var pattern: PatternNode

    package init(list: String, value: String, pattern: PatternNode) {
      self.list = list
      self.value = value
      self.pattern = pattern
    }
  }

  package var code: String
  /// What `.rule` indices in this language's patterns mean.
  package var rules: [PatternNode] = []
  package var skip: [PatternNode] = []
  /// Words, folded, that match only as they are spelled.
  package var exact: [String] = []
  /// Words, folded, that negate, beside those the language has.
  package var not: [String] = []
  package var phrases: [Phrase] = []
  package var lists: [ListPhrase] = []
  package var regexes: [Regex] = []
  package var examples: [Example] = []

  package init(code: String) { self.code = code }
}
