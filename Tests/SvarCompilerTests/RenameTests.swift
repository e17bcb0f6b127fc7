import SvarDiagnostics
import Testing

@testable import SvarCompiler

/// Built-in intents under a bot's own names.
@Suite struct RenameTests {
  private func compiled(_ rename: String, human: String = "human.request") -> Compilation {
    compile(
      [
        SourceFile(
          path: "bot.yaml",
          text: "bot: x\nlanguages: [en]\ninclude: standard\n\(rename)human: \(human)\n"),
        SourceFile(
          path: "a.yaml",
          text: "intent: Greet\nby: bot\nen:\n  examples: |\n    ey boss\n  reply: |\n    Hi.\n"),
        SourceFile(
          path: "b.yaml", text: "intent: inform\nby: never\nen:\n  examples: |\n    the red one\n"),
        SourceFile(
          path: "c.yaml", text: "answer: agrees\nlanguage: en\nexamples: |\n  marvellous idea\n"),
      ], learns: false)
  }

  @Test func whatIsBuiltInGoesByTheNewName() throws {
    let made = compiled(
      "rename:\n  greeting: Greet\n  human.request: person\n", human: "person")
    #expect(made.diagnostics.isEmpty, "\(made.diagnostics.map(\.message))")
    let intents = try #require(made.bot?.definition.intents)
    #expect(!intents.contains { ["greeting", "human.request"].contains($0.name) })
    #expect(intents.first { $0.name == "Greet" }?.isCourtesy == true)
    #expect(intents.first { $0.name == "inform" }?.isCourtesy == false)
    #expect(made.bot?.definition.humanIntent == "person")
  }

  @Test func withoutItBothStandSideBySide() throws {
    let intents = try #require(compiled("").bot?.definition.intents)
    #expect(intents.contains { $0.name == "greeting" && $0.isCourtesy })
    #expect(intents.first { $0.name == "Greet" }?.isCourtesy == false)
  }

  @Test func whatIsNotBuiltInCannotBeRenamed() {
    let made = compiled("rename:\n  greetings: Greet\n")
    #expect(made.bot == nil)
    #expect(made.diagnostics.map(\.id) == ["unknown-intent"])
  }
}
