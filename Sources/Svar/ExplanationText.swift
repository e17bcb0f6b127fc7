// An explanation as lines for people: every stage of one message.

import SvarClassifier
import SvarModel

extension Explanation {
  /// The stages in order, one fact a line.
  var lines: [String] {
    let full = filled()
    let said = Array(classification.text.utf8)
    func text(_ start: Int, _ end: Int) -> String {
      let range = min(max(start, 0), said.count)..<min(max(end, start, 0), said.count)
      return "«\(String(decoding: said[range], as: UTF8.self))»"
    }
    var lines = ["message     \(classification.text)"]
    let clear = classification.languageIsClear ? "" : " (not clear)"
    lines.append("language    \(classification.language ?? "unknown")\(clear)")
    lines.append("tokens      \(full.words.map(\.text).joined(separator: " "))")
    for value in full.values {
      let negated = value.isNegated ? ", negated" : ""
      lines.append(
        "value       \(value.type) \(value.value.plain) \(text(value.start, value.end))\(negated)")
    }
    for sentence in full.sentences {
      lines.append("sentence    \(text(sentence.start, sentence.end))")
      for rule in sentence.rules {
        let place = rule.text.isEmpty ? "" : "  \(rule.text)"
        lines.append("  \(rule.outcome.rawValue)  \(rule.subject)  \(rule.kind)\(place)")
      }
      for answer in sentence.answers { lines.append("  answer  \(answer)") }
    }
    for ranked in full.modelRanking.prefix(5) {
      lines.append("model       \(ranked.intent) \(rounded(ranked.confidence))")
    }
    for share in full.shares.prefix(12) {
      lines.append("  \(share.share < 0 ? "" : "+")\(rounded(share.share))  \(share.feature)")
    }
    for intent in full.damped { lines.append("negated     \(intent)") }
    for filling in classification.slots {
      let way = filling.byPlace ? "by place" : "by type"
      lines.append(
        "slot        \(filling.slot) = \(filling.value.plain) "
          + "\(text(filling.start, filling.end)) \(way)")
    }
    for answer in classification.answers {
      lines.append("answer      \(answer.name) \(text(answer.start, answer.end))")
    }
    for ranked in classification.ranking.prefix(5) {
      lines.append("ranking     \(ranked.intent) \(rounded(ranked.confidence))")
    }
    lines.append("in scope    \(rounded(classification.inScope))")
    if classification.undecided { lines.append("undecided   a limit was hit") }
    lines.append("intent      \(classification.intent ?? "none accepted")")
    return lines
  }

  private func rounded(_ number: Double) -> String {
    let scaled = (number * 1000).rounded() / 1000
    return "\(scaled)"
  }
}
