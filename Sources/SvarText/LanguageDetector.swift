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
package struct LanguageDetector: Sendable {
  private let languages: [(code: String, profiles: [LanguageProfile])]

  /// Tells apart the languages with these codes; those without knowledge are never the answer.
  ///
  /// Nynorsk counts as Bokmål where Nynorsk is not asked about.
  package init(among codes: [String]) {
    languages = codes.compactMap { code in
      LanguageProfile.named(code).map {
        (code: code, profiles: Self.alternatives(to: $0, code, codes))
      }
    }
  }

  /// How many languages are told apart.
  package var count: Int { languages.count }

  /// The language of `tokens` among the codes given.
  ///
  /// - Complexity: O(*n*) for *n* letters; about 1 µs a word and language.
  package static func detect(_ tokens: [Token], among codes: [String]) -> Detection {
    let detector = LanguageDetector(among: codes)
    var sums = [Int](repeating: 0, count: detector.count)
    for token in tokens where token.kind == .word {
      for (index, evidence) in detector.evidence(ofWord: token.text).enumerated() {
        sums[index] += evidence
      }
    }
    return detector.detection(sums)
  }

  /// What a word says for each language, in tenths of a nat; the sums over a message are what
  /// ``detection(_:)`` wants.
  package func evidence(ofWord word: String) -> [Int] {
    var evidence = languages.map { language in
      language.profiles.map { $0.score(ofWord: word) }.max() ?? 0
    }
    if !evidence.contains(where: { $0 > 0 }) {
      let letters = LetterGroups(word)
      evidence = languages.map { language in
        let cues = language.profiles.map { $0.score(ofLetters: letters) }.max() ?? 0
        return min(cues, LanguageProfile.mostFromLetters)
      }
    }
    for index in evidence.indices where !languages[index].profiles[0].hasLetters(of: word) {
      evidence[index] -= LanguageProfile.strangeLetter
    }
    return evidence
  }

  /// The language with the most evidence.
  ///
  /// - Parameter sums: The evidence for each language, of all words of a message.
  package func detection(_ sums: [Int]) -> Detection {
    var scores: [String: Int] = [:]
    for (language, sum) in zip(languages, sums) { scores[language.code] = sum }
    let ranked = zip(languages.indices, sums).sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard let best = ranked.first, best.1 > 0 else {
      return Detection(code: nil, scores: scores, isClear: false)
    }
    // Bokmål and Nynorsk are rivals for the answer, but not for its being clear.
    let norwegian = ["nb", "nn"]
    let code = languages[best.0].code
    let rival = ranked.dropFirst().first
    let stranger = ranked.dropFirst().first {
      !norwegian.contains(code) || !norwegian.contains(languages[$0.0].code)
    }
    let lead = best.1 - max(0, rival?.1 ?? 0)
    let clearance = best.1 - max(0, stranger?.1 ?? 0)
    return Detection(
      code: lead >= Self.leastLead ? code : nil, scores: scores,
      isClear: lead >= Self.leastLead && clearance >= Self.clearLead)
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
