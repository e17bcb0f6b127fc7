// Which of the bot's languages a message is read in. Called by `Classifier`.

import SvarText

/// The languages worth reading a message in.
struct LanguageChoice {
  /// Numbers of the bot's languages, most likely first.
  var candidates: [Int]
  /// Whether the message itself shows its language.
  var isClear: Bool
  /// Whether the language is known although the message does not show it.
  var isGiven: Bool

  /// The language there is more evidence for than for any other, however little.
  var likely: Int?

  /// Whether the answer may name this language.
  func isKnown(_ language: Int) -> Bool {
    isGiven || isClear || candidates.count == 1
  }
}

extension Classifier {
  /// A fixed language is taken as it is. Otherwise clear evidence decides, then the language to
  /// start in; without either the message is read in all languages of the bot, a very long one in
  /// the likeliest.
  ///
  /// - Parameters:
  ///   - tokens: How many the message has.
  ///   - detect: Tells the language by the words of the message.
  func chooseLanguages(
    _ options: ClassifyOptions, tokens: Int, detect: () -> Detection
  ) -> LanguageChoice {
    let given = options.language.flatMap(model.language(serving:))
    if let given, options.isLanguageFixed {
      return LanguageChoice(candidates: [given], isClear: false, isGiven: true)
    }
    guard model.languages.count > 1 else {
      return LanguageChoice(
        candidates: Array(model.languages.indices), isClear: false, isGiven: true)
    }
    let evidence = detect()
    let found = evidence.code.flatMap(model.language(serving:))
    if let found, evidence.isClear {
      return LanguageChoice(candidates: [found] + undetermined, isClear: true, isGiven: false)
    }
    if let given { return LanguageChoice(candidates: [given], isClear: false, isGiven: true) }
    // Not clear, and nothing to go by: every language that is not clearly another's.
    var candidates = plausible(evidence)
    if tokens > Self.mostTokensOfAll {
      candidates = candidates.prefix(1) + undetermined.filter { $0 != candidates.first }
    }
    return LanguageChoice(
      candidates: candidates, isClear: false, isGiven: false, likely: found)
  }

  /// The languages the words may be in, most likely first.
  private func plausible(_ evidence: Detection) -> [Int] {
    let scores = model.languageCodes.map { evidence.scores[$0] ?? 0 }
    let best = scores.max() ?? 0
    return model.languages.indices.filter {
      best - scores[$0] <= Self.mostBehind || undetermined.contains($0)
    }.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
  }

  /// Blocks in no language in particular are heard in all.
  private var undetermined: [Int] {
    model.languages.indices.filter { model.languages[$0].code == "und" }
  }

  /// Longer messages are pasted, or made to be slow: reading them once is enough.
  private static let mostTokensOfAll = 4096

  /// A language further behind, in tenths of a nat, is not the message's.
  private static let mostBehind = 60
}
