/// What the engine knows about one language.
///
/// All words are folded as tokens are: lower case, composed, without invisible characters. Tables
/// of values (months, numbers, days) also hold the forms written without æ ø å ä ö.
package struct LanguageKnowledge: Sendable {
  /// The BCP 47 code: "nb".
  package let code: String
  package let englishName: String
  /// The name of the Snowball algorithm.
  package let stemmer: String

  /// Pronouns, articles, prepositions, auxiliaries: never taken for a misspelling or a form.
  package let functionWords: Set<String>
  /// Words that tell the language, with how common they are: 3 in every second sentence, 1 rare.
  package let markers: [String: Int]
  /// The letters beyond a to z that its own words are written with.
  package let letters: Set<Unicode.Scalar>
  /// Beginnings (`^th`), ends (`tion$`) and inner letter groups, with weights in tenths.
  package let cues: [String: Int]

  /// Words that turn the meaning of their clause.
  package let negations: Set<String>
  /// Conjunctions at which a sentence is cut into clauses.
  package let conjunctions: Set<String>
  /// Words that often begin a sentence and never follow an ordinal number.
  package let starters: Set<String>
  /// What is written with a full stop without ending a sentence: "nr", "kl".
  package let abbreviations: Set<String>

  /// The forms of a word: sets of endings that alternate on the same base.
  package let paradigms: [Paradigm]
  /// Forms of one word that share no base: "gå går gikk gått".
  package let irregularForms: [[String]]
  /// Word → words that are no forms of it, whatever paradigms and stems say: "new" and "news".
  package let strangers: [String: Set<String>]
  /// What may stand before an irregular verb: "opp", "mot".
  package let verbPrefixes: [String]
  /// Letters that may link the parts of a compound.
  package let links: [String]
  /// Chat, dialect and abbreviated spellings, with the standard words they may stand for.
  package let spellings: [String: [String]]

  /// January is 1.
  package let months: [String: Int]
  /// Monday is 1.
  package let weekdays: [String: Int]
  /// Forms that look back, after a preposition (`i onsdags`). Monday is 1.
  package let pastWeekdays: [String: Int]
  /// 0 to 99 in one word, and the words for hundred, thousand and million.
  package let numberWords: [String: Int]
  /// 1 to 31: "første", "tjuefjerde".
  package let ordinalWords: [String: Int]
  /// Words in a row that name a day, with its distance from today: `["i", "går"]` is -1.
  package let relativeDays: [[String]: Int]

  /// What is known about the language with this code, if anything is.
  package static func named(_ code: String) -> LanguageKnowledge? {
    switch code {
    case "nb": .bokmal
    case "nn": .nynorsk
    case "da": .danish
    case "sv": .swedish
    case "en": .english
    default: nil
    }
  }

  /// The codes of all languages that are known, in the order of preference where all else is equal.
  package static let codes = ["nb", "nn", "da", "sv", "en"]
}

/// A set of endings that words of one kind take: `pakke pakken pakka pakker` are one base.
package struct Paradigm: Sendable, Equatable {
  /// Endings, the empty one included where the bare base is a word; longest first.
  package let endings: [String]
  /// How short a base may be, in letters.
  package let minimumBase: Int
  /// The letters a base may end in; empty if any.
  package let after: [Unicode.Scalar]

  /// - Parameter endings: Separated by spaces; `_` is the empty ending.
  init(_ endings: String, minimumBase: Int = 4, after: String = "") {
    self.endings = endings.split(separator: " ").map { $0 == "_" ? "" : String($0) }
      .sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    self.minimumBase = minimumBase
    self.after = Array(after.unicodeScalars)
  }
}
