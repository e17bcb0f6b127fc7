import SvarDiagnostics
import Testing

@testable import SvarSyntax

@Suite struct FormatTests {
  /// A file as it is laid out.
  private func formatted(_ text: String) -> String {
    switch format(SourceFile(path: "x.yaml", text: text)) {
    case .unchanged: text
    case .changed(let bytes): String(decoding: bytes, as: UTF8.self)
    case .refused(let diagnostics): "refused: \(diagnostics.map(\.id.name))"
    case .failed: "failed"
    }
  }

  @Test("Indentation, blank lines, spaces, needless quotes; comments and texts stay")
  func layout() {
    let old = """


      # First.
      intent:   "order.status"   # why


      by: bot
      slots: [ order_number,phone ]
      # The language.
      nb:

          title: pakken din
          # What they say.
          phrases:   |-
                hvor er   pakken
                # a comment of the block

                når  kommer den
          # The end of nb.
      reply:
          nb:
          - |
              Hei {name}.

          -   |
            Hallo.
      """
    let new = """
      # First.
      intent: order.status       # why

      by: bot
      slots: [order_number, phone]
      # The language.
      nb:
        title: pakken din
        # What they say.
        phrases: |
          hvor er   pakken
          # a comment of the block

          når  kommer den
        # The end of nb.
      reply:
        nb:
          - |
            Hei {name}.

          - |
            Hallo.

      """
    #expect(formatted(old) == new)
    #expect(formatted(new) == new)
  }

  @Test("Long lists are wrapped, and lists with comments stay as they are")
  func brackets() {
    let names = (0..<20).map { "slot_number_\($0)" }
    let wrapped = formatted("intent: a\nby: bot\nslots: [\(names.joined(separator: ","))]\n")
    #expect(wrapped.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(wrapped.split(separator: "\n").count == 6)
    #expect(formatted(wrapped) == wrapped)
    let noted = "intent: a\nby: bot\nslots: [a,  # one\n  b]  # all\n"
    #expect(formatted(noted) == noted)
  }

  @Test("A quoted text keeps its quotes before a comment, which would be of the text")
  func quotesBeforeComments() {
    let text = """
      intent: order
      by: bot
      en:
        title: "the order"   # said inside of sentences
        examples: |
          where is it

      """
    switch format(SourceFile(path: "x.yaml", text: text)) {
    case .unchanged: break
    case .changed(let bytes):
      #expect(String(decoding: bytes, as: UTF8.self).contains("title: \"the order\""))
    case .refused, .failed: Issue.record("the file was left alone")
    }
  }

  @Test("CR LF, a byte order mark and a missing line end")
  func ends() {
    #expect(formatted("\u{FEFF}bot: a\r\nlanguages: [nb]") == "bot: a\nlanguages: [nb]\n")
  }

  @Test("Comments below each other stay so when a line grows")
  func columns() {
    let text =
      "bot: a\nlanguages: [nb]\nrepair:\n     unclear:\n         - say: unclear  # 1\n"
      + "         - offer: human  # 2\n         - handoff: low_confidence  # 3\n"
    let result = formatted(text)
    #expect(formatted(result) == result)
    #expect(result.contains("    - say: unclear"))
  }

  @Test("A file with errors is left alone")
  func errors() {
    #expect(formatted("intent: a\n  by: bot\n").hasPrefix("refused"))
    #expect(formatted("intnet: a\n").hasPrefix("refused"))
  }

  @Test("Damaged files that still have a meaning keep it, and their comments")
  func mutations() {
    var count = 0
    for seed in 0..<3000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var bytes = Array((FuzzTests.sample.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var kept = lines.map(Array.init)
        let at = Int.random(in: 0..<kept.count, using: &random)
        let blanks = kept[at].prefix { $0 == 0x20 }.count
        switch Int.random(in: 0...5, using: &random) {
        case 0: kept.insert([], at: at)
        case 1: kept.insert([UInt8](repeating: 0x20, count: blanks) + Array("# note".utf8), at: at)
        case 2: kept.insert(Array("   # note".utf8), at: at)
        case 3: kept[at] += Array("  # end".utf8)
        case 4: kept[at] += [0x20, 0x20]
        default: kept = kept.map { [UInt8]($0.prefix { $0 == 0x20 }) + $0 }
        }
        bytes = Array(kept.joined(separator: [0x0A]))
      }
      let file = SourceFile(path: "x.yaml", bytes: bytes)
      // What comes out was read again by `format`: a difference would be `failed`.
      switch format(file) {
      case .refused: break
      case .unchanged: count += 1
      case .failed: Issue.record("seed \(seed): \(file.text(in: 0..<bytes.count))")
      case .changed(let result):
        count += 1
        let text = String(decoding: result, as: UTF8.self)
        #expect(formatted(text) == text, "seed \(seed)")
      }
    }
    // Most of them must have been files without errors, or this shows nothing.
    #expect(count > 1500)
  }
}
