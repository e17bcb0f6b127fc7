import SvarDiagnostics
import Testing

@testable import SvarSyntax

@Suite struct FuzzTests {
  static let sample = [
    """
    bot: sample
    name: Prøve
    languages: [nb, en]
    fallback: {nn: nb}
    repair:
      unclear:
        - say: unclear
        - offer: human
      silent:
        - {after: 10 min, say: closing}
    queues:
      support:
        languages: [nb]
        open: |
          mon-fri 08:00-21:00
    facts:
      phone: {nb: 21 00 12 00}
    """,
    """
    intent: "order: status"
    by: bot
    slots: [order_number]
    nb:
      title: pakken din
      phrases: |
        (hvor er|hvor blir det av) (<parcel>|den) [da]
        (opp|ned)grader * {date}
        (hvor|når) & <parcel>
      examples: |
        hvor er den? 🎁
      never: |
        når kommer teknikeren
    reply:
      nb:
        - |
          Den er på vei, {order_number|ordren} {days:dag|dager}.
        - |
          Snart.
    """,
    """
    flow: order.status
    states:
      look:
        do: orders.find
        then: {found: tell, not_found: resolved}
      tell:
        say: tell
        wait: 10 20 min
        then:
          due: resolved
    texts:
      tell:
        nb: |
          Hei {name}.
    """,
    """
    stubs:
      orders.find:
        - when: {order_number: [LG-1, 'LG-2']}
          outcome: found
          out: {order.day: "{today}"}
    lists:
      a:
        b: {nb: på vei}
    """,
  ]

  static let pieces = [
    "|", ">", "[", "]", "{", "}", "(", ")", "<", "&", "*", "!", "#", " #", ": ", ":", "- ", "-",
    "\"",
    "'", "\\", "\n", "\r", "\r\n", "\t", "  ", "    ", "\u{0}", "å", "🎁", "\u{2028}", "?", "? ",
    "---\n",
    "...\n", "%", "@", "`", "<<: ", "~", "|2", "|-", ",", "\u{FEFF}",
  ]

  @Test("Mutated files never trap, and every place lies in the file")
  func mutations() {
    for seed in 0..<2000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var bytes = Array((Self.sample.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, at + Int.random(in: 0...6, using: &random))
        switch Int.random(in: 0...4, using: &random) {
        case 0: bytes.removeSubrange(at..<end)
        case 1:
          bytes.insert(
            contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &random))
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
        case 3: bytes.removeSubrange(at...)
        default:
          bytes.insert(contentsOf: (Self.pieces.randomElement(using: &random) ?? "").utf8, at: at)
        }
      }
      let file = SourceFile(path: "x.yaml", bytes: bytes)
      let (_, diagnostics) = parseBot(files: [file])
      let renderer = DiagnosticRenderer([file])
      for diagnostic in diagnostics {
        #expect(diagnostic.span.range.upperBound <= bytes.count, "seed \(seed): \(diagnostic)")
        // Yams must agree with whatever our reader accepts.
        #expect(diagnostic.id != "yaml-differs", "seed \(seed): \(renderer.text(diagnostic))")
        _ = renderer.text(diagnostic)
        _ = renderer.json(diagnostic).line
        for fixIt in diagnostic.fixIts { _ = fixIt.applied(to: file) }
      }
    }
  }

  @Test("Random bytes never trap")
  func randomBytes() {
    for seed in 0..<500 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in
          (Self.pieces + ["a", "nb", "bot", "intent"]).randomElement(using: &random) ?? ""
        }
        .joined()
      let file = SourceFile(path: "x.yaml", text: text)
      for diagnostic in parseBot(files: [file]).diagnostics {
        #expect(diagnostic.id != "yaml-differs", "seed \(seed): \(text.debugDescription)")
        _ = DiagnosticRenderer([file]).text(diagnostic)
      }
    }
  }

  @Test("A bot of 15,000 examples is read in one go")
  func manyExamples() {
    var random = SeededGenerator(seed: 1)
    let words = ["hvor", "er", "pakken", "min", "på", "vei", "når", "kommer", "den", "ø🎁"]
    let files = (0..<50).map { intent in
      let lines = (0..<300).map { _ in
        (0..<8).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      }
      return SourceFile(
        path: "intents/\(intent).yaml",
        text: "intent: i\(intent)\nby: bot\nnb:\n  examples: "
          + YAMLWriter.block(lines, indent: 4, parentIndent: 2))
    }
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure {
      let (bot, diagnostics) = parseBot(files: files)
      #expect(diagnostics.isEmpty)
      count = bot.intents.map { $0.blocks[0].examples.count }.reduce(0, +)
    }
    #expect(count == 15_000)
    print("15,000 examples: \(time)")
    // An unoptimised build takes some tenths of a second.
    #expect(time < .seconds(10))
  }
}
