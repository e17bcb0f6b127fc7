import SvarText

enum Segmentation {
  static func sentences(_ tokens: [Token], keeping: [Range<Int>] = []) -> [Range<Int>] {
    var out: [Range<Int>] = []; var s = 0
    for (i, t) in tokens.enumerated() {
      if t.lineBefore, i > s { out.append(s..<i); s = i }
      if t.kind == .punctuation, [".", "?", "!"].contains(t.text), !keeping.contains(where: { $0.contains(i) }) { out.append(s..<(i + 1)); s = i + 1 }
    }
    if s < tokens.count { out.append(s..<tokens.count) }
    return out
  }
  static func clauses(_ tokens: [Token], in r: Range<Int>, language: String) -> [Range<Int>] {
    var out: [Range<Int>] = []; var s = r.lowerBound
    for i in r where tokens[i].text == "," || ["og", "men", "och", "and"].contains(tokens[i].text) { if i > s { out.append(s..<i) }; s = i + 1 }
    if s < r.upperBound { out.append(s..<r.upperBound) }
    return out.count > 1 ? out : []
  }
}
struct LanguageEvidence { var language: String?; var isClear: Bool }
enum LanguageDetector {
  static func detect(_ tokens: [Token], among: [String]) -> LanguageEvidence { .init(language: nil, isClear: false) }
}
enum MoodSignals { static func shouting(in: String, _ t: [Token]) -> Int { 0 } }
