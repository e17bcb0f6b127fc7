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
  package var places: [ValuePlace] = []
  package var cases: [ClassifierCase] = []
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

  /// The list whose phrases stand under this name.
  package static func list(ofPhrases name: String) -> String {
    name.hasSuffix("?") ? String(name.dropLast()) : name
  }
}

/// An intent or an answer.
package struct ClassifierSubject: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
    case intent, answer
  }

  /// A condition of `when:` on the context of a message.
  package struct Condition: Sendable, Hashable {
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

/// Phrases of an intent that hold under conditions of their own, or fill slots by themselves.
package struct ClassifierCase: Sendable, Equatable {
  /// Index into ``ClassifierSource/subjects``.
  package var subject: Int
  /// Empty for what holds of a whole intent.
  package var name: String
  package var conditions: [ClassifierSubject.Condition]
  /// Slots with the value they get where no phrase gave them another.
  package var sets: [Setting]
  /// Slots with the key of the context they get theirs from.
  package var fromContext: [Setting]

  package struct Setting: Sendable, Equatable {
    package var slot: String
    /// The value as text, or the key.
    package var text: String

    package init(slot: String, text: String) {
      self.slot = slot
      self.text = text
    }
  }

  package init(
    subject: Int, name: String = "", conditions: [ClassifierSubject.Condition] = [],
    sets: [Setting] = [], fromContext: [Setting] = []
  ) {
    self.subject = subject
    self.name = name
    self.conditions = conditions
    self.sets = sets
    self.fromContext = fromContext
  }
}

/// A name under which phrases ask for values in a way of their own: for a slot that the type of the
/// value does not tell, or only for values whose context fits a case.
package struct ValuePlace: Sendable, Equatable {
  /// No slot, list or type can be called so.
  package var name: String
  /// The list or type whose values are meant.
  package var type: String
  /// The slot that gets the value; empty for the one called like the type.
  package var slot: String
  /// What must hold in the context of a value of a list; empty: every value may stand here.
  package var conditions: [ClassifierSubject.Condition]

  package init(
    name: String, type: String, slot: String, conditions: [ClassifierSubject.Condition] = []
  ) {
    self.name = name
    self.type = type
    self.slot = slot
    self.conditions = conditions
  }

  /// Whether a value of a list may stand here.
  ///
  /// - Parameters:
  ///   - contexts: Those of the value; one of them must fit.
  ///   - keys: The keys that values of the list have at all: others say nothing of them.
  package func accepts(contexts: [[String: String]], keys: Set<String>) -> Bool {
    let asked = conditions.filter { keys.contains($0.key) }
    guard !asked.isEmpty else { return true }
    return (contexts.isEmpty ? [[:]] : contexts).contains { context in
      asked.allSatisfy { condition in
        guard let value = context[condition.key] else { return condition.isExcluding }
        return condition.values.contains(value) != condition.isExcluding
      }
    }
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
    /// Index into ``ClassifierSource/cases``; nil for a phrase without conditions of its own.
    package var variant: Int?
    package var meaning: Meaning
    /// The line as the author wrote it, and its number in its file; for explanations.
    package var text: String
    package var line: Int

    package init(
      subject: Int, variant: Int? = nil, meaning: Meaning, text: String, line: Int
    ) {
      self.subject = subject
      self.variant = variant
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
    /// Index into ``ClassifierSource/cases``.
    package var variant: Int?
    package var pattern: String
    package var line: Int

    package init(subject: Int, variant: Int? = nil, pattern: String, line: Int) {
      self.subject = subject
      self.variant = variant
      self.pattern = pattern
      self.line = line
    }
  }

  /// A phrase of a list value.
  package struct ListPhrase: Sendable {
    package var list: String
    package var value: String
    package var pattern: PatternNode
    /// What is so where the value is meant; one of these.
    package var contexts: [[String: String]]

    package init(
      list: String, value: String, pattern: PatternNode, contexts: [[String: String]] = []
    ) {
      self.list = list
      self.value = value
      self.pattern = pattern
      self.contexts = contexts
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
