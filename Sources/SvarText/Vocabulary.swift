// In: the words of a bot in one language. Out: for a typed word, those it may be. Built by the
// compiler, stored flat; asked by the classifier for every token.

import SvarLanguages
import SvarStorage

/// The words of a bot in one language, and every way to reach them from what customers type.
package struct Vocabulary: Sendable {
  package struct Word: Hashable, Sendable {
    /// Folded as the tokenizer folds.
    package var text: String
    /// Neither forms nor misspellings of it count: too dangerous (nb "far", sv "kunde").
    package var exactOnly: Bool

    package init(_ text: String, exactOnly: Bool = false) {
      self.text = text
      self.exactOnly = exactOnly
    }
  }

  /// A word that a typed one may be.
  package struct Candidate: Hashable, Sendable {
    package var word: UInt32
    package var grade: MatchGrade

    package init(word: UInt32, grade: MatchGrade) {
      self.word = word
      self.grade = grade
    }
  }

  /// "und" if undetermined: then only exact matches and misspellings.
  package let language: String
  let index: VocabularyIndex

  package var count: Int { index.count }

  /// A word's id is its place here.
  package var words: [Word] { (0..<count).map { index.word(UInt32($0)) } }

  /// The word with this id; nil where there is none.
  package func word(_ id: UInt32) -> Word? { Int(id) < count ? index.word(id) : nil }

  /// Makes the indexes.
  ///
  /// - Parameter words: Those that occur twice are taken once, at their first place, and are
  ///   `exactOnly` if they are anywhere.
  /// - Complexity: O(*n* log *n*); a few microseconds a word.
  package init(language: String, words: [Word]) {
    self.language = language
    var ids: [String: UInt32] = [:]
    var unique: [Word] = []
    unique.reserveCapacity(words.count)
    ids.reserveCapacity(words.count)
    for word in words {
      if let known = ids[word.text] {
        if word.exactOnly { unique[Int(known)].exactOnly = true }
      } else {
        ids[word.text] = UInt32(truncatingIfNeeded: unique.count)
        unique.append(word)
      }
    }
    index = VocabularyIndex(language: language, words: unique)
  }

  /// The id of exactly this word.
  package func id(of text: String) -> UInt32? { index.id(of: text) }

  /// The words that `text` may be, closest grade first, then in the order of the vocabulary.
  ///
  /// All that are exact, written with other letters, or forms. Misspellings only where there is
  /// nothing else, the typed word is not one of the language's, and the nearest words agree.
  ///
  /// - Parameter text: A token's text.
  /// - Complexity: Bounded; a few microseconds.
  package func candidates(for text: String) -> [Candidate] {
    var found = index.knownCandidates(for: text)
    if found.isEmpty { found = index.stretchedCandidates(for: text) }
    if found.isEmpty { found = index.misspellingCandidates(for: text) }
    return found
  }

  /// How many edits a typed word of this length may have.
  static func editLimit(_ letters: Int) -> UInt8 { letters >= 9 ? 2 : 1 }
}

extension Vocabulary {
  package func write(into writer: inout FlatWriter) { index.write(into: &writer) }

  /// - Throws: ``FlatError`` for bytes that no ``write(into:)`` made.
  package init(language: String, reading reader: inout FlatReader) throws(FlatError) {
    self.language = language
    index = try VocabularyIndex(language: language, reading: &reader)
  }
}
