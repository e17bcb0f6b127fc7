// Labelled messages → the one language they are in.

import SvarText

/// What stands for a language that could not be told: no stemming, no Nordic folding.
let undeterminedLanguage = "und"

/// The language that the messages show; `und` where they do not show one.
///
/// The messages are read in groups, so that short ones count too. The language with most evidence
/// over all groups is taken if it leads in more than half of them (no mixture), leads the next one
/// clearly, and has evidence in most of the words: languages that Svar does not know show a little of
/// each. Nynorsk counts as Bokmål.
///
/// - Complexity: O(*n*) in the texts, of which some 4,000 are read, from all over the file.
func languageOfMessages(_ texts: [String]) -> String {
  let step = max(1, texts.count / 4000)
  let sample = stride(from: 0, to: texts.count, by: step).map { texts[$0].prefix(400) }
  var evidence: [String: Int] = [:]
  var votes: [String: Int] = [:]
  var words = 0
  var groups = 0
  for start in stride(from: 0, to: sample.count, by: groupSize) {
    let group = sample[start..<min(start + groupSize, sample.count)]
    let tokens = Tokenizer.tokenize(group.joined(separator: "\n"))
    let detection = LanguageDetector.detect(tokens, among: ["nb", "da", "sv", "en"])
    evidence.merge(detection.scores) { $0 + $1 }
    if let code = detection.code { votes[code, default: 0] += 1 }
    words += tokens.count { $0.kind == .word }
    groups += 1
  }
  let ranked = evidence.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
  guard let best = ranked.first, best.value >= words * leastEvidence,
    votes[best.key, default: 0] * 2 > groups,
    best.value - max(0, ranked.dropFirst().first?.value ?? 0) >= leastLead
  else { return undeterminedLanguage }
  return best.key
}

/// Enough short messages for a language to show, few enough to notice a mixture.
private let groupSize = 12
/// Tenths of a nat a word. Intent sets in these languages have 12 to 28, sentences in French,
/// German, Dutch and Spanish 2 to 7.
private let leastEvidence = 9
/// Tenths of a nat in all: e to the third against the next language.
private let leastLead = 30
