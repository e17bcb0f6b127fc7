// Labelled messages → the one language they are in.

import SvarText

/// What stands for a language that could not be told: no stemming, no Nordic folding.
let undeterminedLanguage = "und"

/// The language that all of the messages show; `und` where they do not show one.
///
/// The messages are read in groups, so that short ones count too. A language must be clear in more
/// than half of the groups: a file of a language that Svar does not know shows a little of each.
///
/// - Complexity: O(*n*) in the texts, of which at most some 200 KB are read, from all over the file.
func languageOfMessages(_ texts: [String]) -> String {
  let known = ["nb", "nn", "da", "sv", "en"]
  let step = max(1, texts.count / 4000)
  let sample = stride(from: 0, to: texts.count, by: step).map { texts[$0].prefix(400) }
  var votes: [String: Int] = [:]
  var groups = 0
  for start in stride(from: 0, to: sample.count, by: groupSize) {
    let group = sample[start..<min(start + groupSize, sample.count)]
    let detection = LanguageDetector.detect(
      Tokenizer.tokenize(group.joined(separator: "\n")), among: known)
    groups += 1
    if detection.isClear, let code = detection.code {
      votes[code == "nn" ? "nb" : code, default: 0] += 1
    }
  }
  let best = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
  guard let best, best.value * 2 > groups else { return undeterminedLanguage }
  return best.key
}

/// Enough short messages for a language to show, few enough to notice a mixture.
private let groupSize = 12
