// Whatever a folder of hassil's holds, the bot that is made of it compiles.

import SvarCompiler
import SvarDiagnostics
import Testing

@testable import SvarImport

/// Folders of templates that nobody would write, made of a seed.
private struct RandomHassil {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  mutating func pick(_ items: [String]) -> String { items[below(items.count)] }

  /// Words of many scripts, symbols, marks and blanks.
  private static let texts = [
    "lys", "lamp", "på", "l'", "d'", "’", "½", "%", "°C", "-", ".", "24/7", "…", "#", "*", "&",
    " ", "  ", "a", "5", "Küche", "灯", "打开", "ال", "Дом", "'s", "en", "s", ":", "@", "\\\\(",
    "not", "no", "true", "~", "null", "?", "x.y", "A.C.", "_", "\u{0301}", "🙂",
  ]
  private static let names = [
    "name", "area", "level", "note", "the", "a-b", "Ærø", "部屋", "1st", "text", "date", "self", "",
    "number", "0..9", "0..100,5", "nowhere",
  ]

  mutating func template(_ depth: Int = 0) -> String {
    (0...below(4)).map { _ in
      let blank = pick(["", " ", " "])
      guard depth < 3 else { return pick(Self.texts) + blank }
      let piece =
        switch below(12) {
        case 0: "[" + template(depth + 1) + "]"
        case 1: "(" + template(depth + 1) + "|" + template(depth + 1) + ")"
        case 2: "[" + template(depth + 1) + "|" + template(depth + 1) + "]"
        case 3: "(" + template(depth + 1) + ";" + template(depth + 1) + ")"
        case 4: "{" + pick(Self.names) + "}"
        case 5: "{" + pick(Self.names) + ":" + pick(Self.names + ["@x"]) + "}"
        case 6: "<" + pick(Self.names) + ">"
        default: pick(Self.texts)
        }
      return piece + blank
    }.joined()
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  mutating func lines(_ indent: String, _ count: Int, _ line: (inout Self) -> String) -> String {
    (0..<count).map { _ in indent + line(&self) + "\n" }.joined()
  }

  mutating func folder(_ language: String) -> [HassilFile] {
    var common = "language: \(language)\nlists:\n"
    for name in Self.names where !name.isEmpty && below(3) > 0 {
      common += "  \(quoted(name)):\n"
      switch below(4) {
      case 0: common += "    wildcard: true\n"
      case 1:
        common += "    range: {from: \(below(20) - 10), to: \(20 + below(90)), step: \(below(4))"
        common += pick(["}", ", fractions: halves}", ", multiplier: 2.55}", ", type: x}"]) + "\n"
      default:
        common += "    values:\n"
        common += lines("      - ", 1 + below(3)) { random in
          random.below(2) == 0
            ? random.quoted(random.template(2))
            : "{in: \(random.quoted(random.template(2))), out: \(random.quoted(random.template(3))),"
              + " context: {domain: \(random.quoted(random.pick(Self.texts)))}}"
        }
      }
    }
    common += "expansion_rules:\n"
    for name in Self.names where !name.isEmpty && below(2) > 0 {
      common += "  \(quoted(name)): \(quoted(template()))\n"
    }
    common += "skip_words:\n" + lines("  - ", 1 + below(3)) { $0.quoted($0.template(2)) }
    var sentences = "language: \(language)\nintents:\n"
    for intent in ["Hass", "On", "no", "greeting", "a b", "é"].prefix(1 + below(6)) {
      sentences += "  \(quoted(intent)):\n    data:\n"
      for _ in 0...below(3) {
        sentences += "      - sentences:\n"
        sentences += lines("          - ", 1 + below(4)) { $0.quoted($0.template()) }
        if below(3) == 0 {
          sentences += "        requires_context: {domain: \(quoted(pick(Self.texts)))}\n"
        }
        if below(4) == 0 { sentences += "        requires_context: {area: {slot: true}}\n" }
        if below(4) == 0 {
          sentences += "        excludes_context: {domain: [\(quoted(pick(Self.texts))), x]}\n"
        }
        if below(3) == 0 {
          sentences +=
            "        slots: {\(quoted(pick(Self.names) + "x")): \(quoted(pick(Self.texts)))}\n"
        }
        if below(4) == 0 {
          sentences += "        expansion_rules: {'the': \(quoted(template()))}\n"
        }
        if below(4) == 0 {
          sentences += "        lists: {'level': {values: [\(quoted(template(2)))]}}\n"
        }
      }
    }
    var fixtures = "areas:\n" + lines("  - name: ", 1 + below(3)) { $0.quoted($0.template(2)) }
    fixtures += "entities:\n"
    fixtures += lines("  - ", 1 + below(4)) {
      "{name: \($0.quoted($0.template(2))), id: light.x\($0.below(9))}"
    }
    return [
      HassilFile(path: "sentences/\(language)/_common.yaml", bytes: Array(common.utf8)),
      HassilFile(path: "sentences/\(language)/x.yaml", bytes: Array(sentences.utf8)),
    ]
      + (below(3) > 0
        ? [HassilFile(path: "tests/\(language)/_fixtures.yaml", bytes: Array(fixtures.utf8))] : [])
  }
}

@Suite struct RandomHassilTests {
  @Test(arguments: ["nb", "fr", "zh-CN"]) func whatWasImportedCompiles(language: String) {
    var imported = 0
    // The last ones are those that once went wrong.
    for seed in Array(1...100 as ClosedRange<UInt64>) + [461, 644, 865, 1000, 1627, 1668, 1916] {
      var random = RandomHassil(seed: seed)
      let result = importHassil(
        random.folder(language), language: language, name: "b",
        numberWords: { language == "fr" ? ["mot\($0)", "vingt-\($0)"] : [] })
      guard result.problems.isEmpty, result.phraseCount > 0 else { continue }
      imported += 1
      let compilation = compile(
        result.bot.files.map { SourceFile(path: $0.path, text: $0.text) }, learns: false)
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      #expect(errors.isEmpty, "seed \(seed): \(errors.prefix(3).map { "\($0.id) \($0.message)" })")
    }
    #expect(imported > 50)
  }
}
