// In: tokens, and what SvarEntities found in them. Out: sentences, which phrases are compared with,
// and clauses, their weaker reading. Called by the classifier and the compiler.

import SvarLanguages

/// Cuts tokens into sentences and clauses.
package enum Segmentation {
  /// The sentences of a message: ranges of `tokens` that follow one another and leave nothing out.
  ///
  /// A sentence ends after a run of `.` `?` `!` (with the emoji and closing quotes behind it) and
  /// at a line break; not in a protected range, after an ordinal number (`7. desember`), nor after
  /// an abbreviation (`kl.`, `f.eks.`).
  ///
  /// - Parameters:
  ///   - protected: Ranges of `tokens` that are one value: an amount, a date, an address.
  ///   - language: Whose abbreviations count; all languages' if it is not known.
  /// - Complexity: O(*n*) for *n* tokens, plus sorting `protected`.
  package static func sentences(
    of tokens: [Token], protecting protected: [Range<Int>] = [], language: String = "und"
  ) -> [Range<Int>] {
    let words = SentenceWords.of(language)
    let isInside = insides(of: protected, count: tokens.count)
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if tokens[index].lineBefore, index > start, !isInside[index] {
        sentences.append(start..<index)
        start = index
      }
      guard ends(at: index, tokens, words), index + 1 >= tokens.count || !isInside[index + 1] else {
        index += 1
        continue
      }
      index += 1
      while index < tokens.count, !tokens[index].lineBefore, trails(tokens[index]) { index += 1 }
      if index < tokens.count, isInside[index] { continue }
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// The clauses of a sentence, without what separates them.
  ///
  /// Cut at commas, semicolons, dashes between spaces, and the conjunctions of the language.
  ///
  /// - Returns: Ranges of `tokens` with at least a word or a number in each; one if nothing cuts.
  package static func clauses(
    in sentence: Range<Int>, tokens: [Token], language: String,
    protecting protected: [Range<Int>] = []
  ) -> [Range<Int>] {
    let sentence = sentence.clamped(to: 0..<tokens.count)
    let conjunctions = LanguageKnowledge.named(language)?.conjunctions ?? []
    let isInside = insides(of: protected, count: tokens.count)
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    func close(at end: Int) {
      let clause = start..<max(start, end)
      if clause.contains(where: { tokens[$0].kind == .word || tokens[$0].kind == .number }) {
        clauses.append(clause)
      }
      start = end + 1
    }
    for index in sentence where !isInside[index] {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      let cuts =
        switch token.kind {
        case .word:
          conjunctions.contains(token.text)
        case .punctuation:
          switch token.text {
          case ";": true
          case ",": next?.spaceBefore ?? true || next?.kind == .word
          case "-": token.spaceBefore && next?.spaceBefore ?? true
          default: false
          }
        case .number, .symbol:
          false
        }
      if cuts { close(at: index) }
    }
    close(at: sentence.upperBound)
    return clauses
  }

  /// For every token, whether it is in a protected range but not its first.
  private static func insides(of ranges: [Range<Int>], count: Int) -> [Bool] {
    var inside = [Bool](repeating: false, count: count)
    var done = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let tail = max(done, range.lowerBound + 1, 0)
      guard tail < min(range.upperBound, count) else { continue }
      for index in tail..<min(range.upperBound, count) { inside[index] = true }
      done = range.upperBound
    }
    return inside
  }

  private static func isTerminator(_ token: Token) -> Bool {
    token.kind == .punctuation && [".", "?", "!", "…"].contains(token.text)
  }

  /// What belongs to the sentence before it: more marks, closing quotes, emoji.
  private static func trails(_ token: Token) -> Bool {
    isTerminator(token) || token.kind == .symbol && !["+", "$", "€", "£", "<"].contains(token.text)
      || token.kind == .punctuation && !token.spaceBefore && ["\"", "'", ")"].contains(token.text)
  }

  /// Whether a sentence may end at this token.
  private static func ends(at index: Int, _ tokens: [Token], _ words: SentenceWords) -> Bool {
    guard isTerminator(tokens[index]) else { return false }
    guard tokens[index].text == ".", index > 0, index + 1 < tokens.count else { return true }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    if after.lineBefore || isTerminator(after) || isTerminator(before) { return true }
    if tokens[index].spaceBefore { return true }
    if !after.spaceBefore {
      if after.kind == .punctuation || after.kind == .symbol {
        return trails(after) && !words.abbreviations.contains(before.text)
      }
      // `takk.hvor er` ends a sentence; `f.eks`, `eksempel.no`, `1.234` do not.
      return before.kind == .word && after.kind == .word && before.text.utf8.count > 2
        && after.text.utf8.count > 2 && !words.abbreviations.contains(before.text)
        && !words.domains.contains(after.text)
    }
    switch before.kind {
    case .number:
      let isOrdinal = before.text.utf8.count <= 2 && after.kind == .word
      return !isOrdinal || words.starters.contains(after.text)
    case .word:
      if before.text == "no" { return after.kind != .number }
      return !words.abbreviations.contains(before.text)
    case .punctuation, .symbol:
      return true
    }
  }
}

/// The words that decide whether a full stop ends a sentence.
private struct SentenceWords: Sendable {
  var abbreviations: Set<String> = []
  var starters: Set<String> = []
  let domains: Set<String> = ["com", "net", "org", "html", "pdf", "www"]

  private init(_ codes: [String]) {
    for language in codes.compactMap(LanguageKnowledge.named) {
      abbreviations.formUnion(language.abbreviations)
      starters.formUnion(language.starters)
    }
  }

  static func of(_ language: String) -> SentenceWords { tables[language] ?? all }

  private static let all = SentenceWords(LanguageKnowledge.codes)
  private static let tables = Dictionary(
    uniqueKeysWithValues: LanguageKnowledge.codes.map { ($0, SentenceWords([$0])) })
}
