import SvarDiagnostics
import Testing

/// Places as other systems write them must not reach a customer.
@Suite struct TemplatePlaceTests {
  private let facts = """
    facts:
      office.header_text: Our office
      office.address: Storgata 14
      office.telephone_number: 21 00 12 00
      office.mobile_number: 400 55 066
      office.email: us@example.com

    """
  private let lines = [
    "{{office.HeaderText}}", "{{office.Address}}", "{{office.TeleponeNumber}}",
    "{{office.MobileNumber}}", "{{office.Email}}",
  ]

  private func files(_ text: String) -> [String: String] {
    var files = ProofBots.dialogue([
      "office.yaml":
        "intent: office\nby: bot\nen:\n  title: our office\n  phrases: |\n    where is your office\n"
        + "  reply: |\n\(text.split(separator: "\n").map { "    \($0)\n" }.joined())"
    ])
    files["bot.yaml"]? += facts
    return files
  }

  @Test func doubleBracesAndUnknownNamesAreErrors() {
    let found = ProofBots.check(files(lines.joined(separator: "\n")))
    let braces = found.filter { $0.id == "double-braces" }
    let unknown = found.filter { $0.id == "unknown-placeholder" }
    #expect(braces.count == 5 && braces.allSatisfy { $0.severity == .error })
    #expect(unknown.count == 5 && unknown.allSatisfy { $0.severity == .error })
    #expect(
      unknown.compactMap { $0.fixIts.first?.message } == [
        "did you mean 'office.header_text'?", "did you mean 'office.address'?",
        "did you mean 'office.telephone_number'?", "did you mean 'office.mobile_number'?",
        "did you mean 'office.email'?",
      ])
  }

  @Test func withAllFixItsTheBotCompiles() {
    var sources = ProofBots.sources(files(lines.joined(separator: "\n")))
    for id in ["double-braces", "unknown-placeholder"] as [Diagnostic.ID] {
      for _ in 0..<5 {
        guard let fix = ProofBots.check(sources).first(where: { $0.id == id })?.fixIts.first else {
          continue
        }
        sources = sources.map { fix.applied(to: $0) }
      }
    }
    // A name that only misses its capitals may be mended together with its braces.
    let left = ProofBots.check(sources).filter {
      $0.id == "double-braces" || $0.id == "unknown-placeholder" || $0.id == "bad-placeholder"
    }
    #expect(left == [])
  }
}
