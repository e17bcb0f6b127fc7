// In: the tokens of a message, and the languages of a bot. Out: the language it is written in.
// Called by `Svar` for each message, and by the importer for all rows together.

import SvarLanguages

/// What the words of a message say about its language.
package struct Detection: Equatable, Sendable {
  /// The most likely language; nil without evidence, or where two are level.
  package var code: String?
  /// Evidence for each of the languages asked about, in tenths of a nat.
  package var scores: [String: Int]
  /// Whether the evidence is strong enough to change the language of a conversation.
  package var isClear: Bool
}

/// Tells languages apart by their common words, and unknown words by letters, beginnings and ends.
///
/// A naive Bayes sum with weights written by hand: common words weigh what they are more frequent
/// in one language than in the others; a word that no table has weighs what its letters suggest.
package enum LanguageDetector {
  /// The language of `tokens` among the codes given.
  ///
  /// Nynorsk counts as Bokmål where Nynorsk is not asked about. Codes without knowledge are never
  /// the answer.
  ///
  /// - Complexity: O(*n*) for *n* letters; about 1 µs a word and language.
  package static func detect(_ tokens: [Token], among codes: [String]) -> Detection {
    let profiles = codes.compactMap { code in
      LanguageProfile.named(code).map { (code: code, profiles: alternatives(to: $0, code, codes)) }
    }
    var sums = [Int](repeating: 0, count: profiles.count)
    for token in tokens where token.kind == .word {
      let scores = profiles.map { language in
        language.profiles.map { $0.score(ofWord: token.text) }.max() ?? 0
      }
      for index in sums.indices where !profiles[index].profiles[0].hasLetters(of: token.text) {
        sums[index] -= LanguageProfile.strangeLetter
      }
      if scores.contains(where: { $0 > 0 }) {
        for index in sums.indices { sums[index] += scores[index] }
      } else {
        let letters = LetterGroups(token.text)
        for index in sums.indices {
          let cues = profiles[index].profiles.map { $0.score(ofLetters: letters) }.max() ?? 0
          sums[index] += min(cues, LanguageProfile.mostFromLetters)
        }
      }
    }
    var scores: [String: Int] = [:]
    for (index, language) in profiles.enumerated() { scores[language.code] = sums[index] }
    let ranked = sums.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    guard let best = ranked.first, sums[best] > 0 else {
      return Detection(code: nil, scores: scores, isClear: false)
    }
    // Bokmål and Nynorsk are rivals for the answer, but not for its being clear.
    let norwegian = ["nb", "nn"]
    let rival = ranked.dropFirst().first
    let stranger = ranked.dropFirst().first {
      !norwegian.contains(profiles[best].code) || !norwegian.contains(profiles[$0].code)
    }
    let lead = sums[best] - max(0, rival.map { sums[$0] } ?? 0)
    let clearance = sums[best] - max(0, stranger.map { sums[$0] } ?? 0)
    return Detection(
      code: lead >= leastLead ? profiles[best].code : nil, scores: scores,
      isClear: lead >= leastLead && clearance >= clearLead)
  }

  private static let leastLead = 1
  private static let clearLead = 30

  private static func alternatives(
    to profile: LanguageProfile, _ code: String, _ codes: [String]
  ) -> [LanguageProfile] {
    guard code == "nb", !codes.contains("nn"), let nynorsk = LanguageProfile.named("nn") else {
      return [profile]
    }
    return [profile, nynorsk]
  }
}

/// The beginnings, ends and inner groups of a word, as cues are written: `^th`, `tion$`, `ck`.
private struct LetterGroups {
  var groups: [String] = []

  init(_ word: String) {
    let letters = Array(word.unicodeScalars.prefix(32))
    for length in 1...5 where letters.count >= length {
      for start in 0...(letters.count - length) where length <= 2 || start == 0 {
        groups.append(text(letters[start..<(start + length)]))
      }
      groups.append("^" + text(letters[..<length]))
      groups.append(text(letters[(letters.count - length)...]) + "$")
    }
    for start in letters.indices.dropFirst().dropLast(2) {
      groups.append(text(letters[start..<(start + 3)]))
    }
  }

  private func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(letters))
  }
}

/// The evidence of one language.
private struct LanguageProfile: Sendable {
  let words: [String: Int]
  let cues: [String: Int]
  private let letters: Set<Unicode.Scalar>

  /// The natural logarithm, in tenths, of how much more often than any word the words of each
  /// class occur: 8, 40 and 150 times.
  private static let weights = [1: 21, 2: 37, 3: 50]
  static let mostFromLetters = 24
  /// What a word with a letter of another alphabet of these languages says against this one.
  static let strangeLetter = 25

  private init(_ language: LanguageKnowledge) {
    var words: [String: Int] = [:]
    for spelling in language.spellings.keys { words[spelling] = Self.weights[1] }
    for (word, common) in language.markers { words[word] = Self.weights[common] }
    self.words = words
    cues = language.cues
    letters = language.letters
  }

  static func named(_ code: String) -> LanguageProfile? { all[code] }

  private static let all: [String: LanguageProfile] = {
    var all: [String: LanguageProfile] = [:]
    for code in LanguageKnowledge.codes {
      all[code] = LanguageKnowledge.named(code).map(LanguageProfile.init)
    }
    return all
  }()

  func score(ofWord word: String) -> Int { words[word] ?? 0 }

  func hasLetters(of word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      $0.isASCII || letters.contains($0)
        || !("å" == $0 || "æ" == $0 || "ø" == $0 || "ä" == $0 || "ö" == $0)
    }
  }

  func score(ofLetters letters: LetterGroups) -> Int {
    letters.groups.reduce(0) { $0 + (cues[$1] ?? 0) }
  }
}
