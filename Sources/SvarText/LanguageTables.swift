// What a vocabulary needs to know of its language, made once for all bots and only when it is asked.

import SvarLanguages

/// The word knowledge of one language, ready for lookups.
final class LanguageTables: Sendable {
  let forms: WordForms
  let stemmers: StemmerPool
  let links: [[Unicode.Scalar]]
  let spellings: [String: [String]]
  /// Never taken for a form or misspelling of another word.
  let closedWords: Set<String>
  /// Word → words that are no forms of it, whatever paradigms and stems say.
  let strangers: [String: Set<String>]
  /// Words of the language that a bot need not have: never taken for a misspelling.
  let knownWords: Set<String>
  /// Not for an undetermined language.
  let foldsLetters: Bool

  private init(_ knowledge: LanguageKnowledge?) {
    forms = WordForms(knowledge)
    stemmers = StemmerPool(algorithm: knowledge?.stemmer)
    links = (knowledge?.links ?? []).map { Array($0.unicodeScalars) }
    spellings = knowledge?.spellings ?? [:]
    closedWords = (knowledge?.functionWords ?? []).union(knowledge?.negations ?? [])
      .union(knowledge.map { Set($0.numberWords.keys) } ?? [])
    strangers = knowledge?.strangers ?? [:]
    knownWords = Set(knowledge?.markers.keys ?? [:].keys).union(closedWords)
      .union(strangers.keys).union((knowledge?.irregularForms ?? []).joined())
    foldsLetters = knowledge != nil
  }

  /// The tables of the language with this code; those of no language for any other.
  static func named(_ code: String) -> LanguageTables { all[code] ?? undetermined }

  private static let all: [String: LanguageTables] = Dictionary(
    uniqueKeysWithValues: LanguageKnowledge.codes.map {
      ($0, LanguageTables(LanguageKnowledge.named($0)))
    })
  private static let undetermined = LanguageTables(nil)
}
