import SvarDiagnostics
import Testing

@testable import SvarSyntax

@Suite struct WriterTests {
  /// Characters that have done harm to somebody's YAML.
  static let pieces = [
    " ", "  ", "#", " #", ": ", ":", "\"", "'", "{", "}", "[", "]", "|", ">", "&", "*", "!", "%",
    "@",
    "`", "-", "- ", "?", ",", "\\", "\\n", "<<", "~", "=", "a", "b", "ø", "Å", "\u{E5}", "a\u{30A}",
    "🎁", "👍🏽", "\u{2028}", "\u{2029}", "\u{85}", "\u{A0}", "\u{200B}", "\u{202E}", "\u{FEFF}", "no",
    "1", "0x", ".", "...", "---", "\u{10FFFF}", "\u{E000}", "\u{AD}",
  ]

  static func randomText(_ random: inout SeededGenerator, _ more: [String] = []) -> String {
    let all = pieces + more
    return (0..<Int.random(in: 1...8, using: &random))
      .map { _ in all.randomElement(using: &random) ?? "" }.joined()
  }

  @Test("Any name comes back byte for byte")
  func names() {
    for seed in 0..<3000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let name = Self.randomText(&random, ["\t", "\u{7}", "\u{7F}", "\u{9B}", "\u{FFFF}"])
      let source =
        "intent: \(YAMLWriter.scalar(name))\nby: bot\ntags: [\(YAMLWriter.scalar(name)), b]\n"
      let (bot, diagnostics) = parse(source)
      #expect(diagnostics.isEmpty, "seed \(seed): \(rendered(source))")
      #expect(bot.intents.first?.name.value.utf8.elementsEqual(name.utf8) == true, "seed \(seed)")
      #expect(
        bot.intents.first?.tags.first?.value.utf8.elementsEqual(name.utf8) == true, "seed \(seed)")
    }
  }

  @Test("Any sentence comes back byte for byte from a block")
  func blocks() {
    for seed in 0..<3000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in Self.randomText(&random) }
      let source =
        "intent: x\nby: bot\nnb:\n  examples: "
        + YAMLWriter.block(lines, indent: 4, parentIndent: 2) + "  title: en\n"
      let (bot, diagnostics) = parse(source)
      let errors = diagnostics.filter { $0.severity == .error }
      let kept = lines.filter { line in line.utf8.contains { $0 != 0x20 } }
      if kept.isEmpty {
        #expect(errors.map(\.id) == ["empty-text"], "seed \(seed)")
        continue
      }
      #expect(errors.isEmpty, "seed \(seed): \(rendered(source))")
      let examples = bot.intents.first?.blocks.first?.examples.values ?? []
      #expect(examples.map { Array($0.utf8) } == kept.map { Array($0.utf8) }, "seed \(seed)")
    }
  }

  @Test("What a block cannot hold becomes a blank")
  func blockLines() {
    #expect(
      YAMLWriter.blockLine("a\tb\nc\r\nd\u{7}e\u{9B}\u{85}\u{2028}f")
        == "a b c  d e \u{85}\u{2028}f")
  }

  @Test("Names that need no quotes have none")
  func plainNames() {
    #expect(YAMLWriter.scalar("order.status") == "order.status")
    #expect(YAMLWriter.scalar("Card lost_2 b-c") == "Card lost_2 b-c")
    for quoted in [
      "no", "NO", "1a", "a  b", " a", "a ", "", "åpne", "a:", "a#b", "-a", "a -b", "~",
    ] {
      #expect(YAMLWriter.scalar(quoted).first == "\"", "\(quoted)")
    }
  }
}
