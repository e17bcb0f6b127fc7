import SvarClassifier
import SvarDiagnostics
import SvarModel
import SvarStorage
import SvarSyntax
import Testing

@testable import SvarCompiler

@Suite struct CompileTests {
  private func bytes(_ files: [SourceFile]) throws -> [UInt8] {
    let bot = try #require(compile(files).bot)
    var writer = FlatWriter()
    writer.write(bot.definition)
    bot.classifier.write(into: &writer)
    return writer.bytes
  }

  @Test("The same files give the same bytes, in whatever order they come")
  func deterministic() throws {
    let files = sources(baseFiles)
    let first = try bytes(files)
    #expect(try bytes(files) == first)
    #expect(try bytes(files.reversed()) == first)
    #expect(try bytes(Array(files.dropFirst(5) + files.prefix(5))) == first)
    #expect(
      compile(files, learns: false).bot?.definition
        == compile(files.reversed(), learns: false).bot?.definition)
  }

  @Test func theDialogueIsWhatTheFilesSay() throws {
    let bot = try #require(compile(sources(baseFiles), learns: false).bot?.definition)
    #expect(bot.id == "base")
    #expect(bot.name == "Base")
    #expect(bot.languages == ["en"])
    #expect(bot.humanIntent == "human.request")
    #expect(bot.levels == [VerificationLevel(name: "code", flow: "verify")])
    #expect(bot.facts == ["hours": ["": "8 to 20"]])
    #expect(bot.intents.map(\.name).sorted() == ["human.request", "opening.hours", "order.status"])
    #expect(bot.intents.first { $0.name == "order.status" }?.hasFlow == true)
    #expect(bot.intents.first { $0.name == "human.request" }?.reason == .asked)
    #expect(bot.answers.sorted() == ["agrees", "refuses"])
    let code = try #require(bot.slots.first { $0.name == "code" })
    #expect(code.isSecret)
    let flow = try #require(bot.flows.first { $0.name == "order.status" })
    #expect(
      flow.states.map(\.name) == ["look", "branch", "sent", "lost", "stop", "unknown"])
    #expect(
      flow.state(named: "look")?.move
        == .run(
          action: "orders.find",
          [
            .init(name: "found", target: .state("branch")),
            .init(name: "not_found", target: .state("unknown")),
          ]))
    #expect(flow.state(named: "sent")?.move == .pass(.resolved))
    #expect(flow.state(named: "unknown")?.forget == ["order_number"])
    #expect(
      flow.texts["lost"]?.byLanguage["en"]?.first?.requiredPaths == ["order_number", "order.state"])
    let stop = try #require(bot.actions.first { $0.name == "orders.stop" })
    #expect(stop.level == "code")
    #expect(stop.changes)
    #expect(bot.actions.first { $0.name == "orders.find" }?.level == nil)
  }

  @Test("A bot as an import makes it: intents and examples, nothing else")
  func withoutBotFile() throws {
    let files = [
      "billing.yaml": """
      intent: "Billing: why's it so high?"
      by: bot
      und:
        examples: |
          why is my bill so high
          BILL!!!

      """,
      "a/deep/parcel.yaml": """
      intent: parcel
      by: bot
      en:
        examples: |
          where is my parcel
          track my parcel
      nb:
        examples: |
          hvor er pakken

      """,
      "oos.yaml": """
      out_of_scope:
        en: |
          what is the weather

      """,
    ]
    #expect(problems(files) == [], "\(shown(files))")
    let bot = try #require(compile(sources(files)).bot)
    #expect(bot.definition.id == "bot")
    #expect(!bot.definition.hasDialogue)
    #expect(bot.definition.humanIntent == nil)
    #expect(
      bot.definition.intents.map(\.name).sorted() == ["Billing: why's it so high?", "parcel"])
    let classifier = Classifier(bot.classifier)
    let now = Moment(seconds: 0, offsetMinutes: 0)
    for (text, intent) in [
      ("why is my bill so high", "Billing: why's it so high?"), ("Hvor er pakken?", "parcel"),
      ("track my parcel", "parcel"),
    ] {
      let meaning = classifier.classify(text, ClassifyOptions(now: now))
      #expect(meaning.intent == intent, "\(text)")
      #expect(meaning.confidence == 1, "\(text)")
      #expect(Set(meaning.ranking.map(\.intent)) == ["Billing: why's it so high?", "parcel"])
    }
  }

  @Test func oneIntentIsABot() throws {
    let files = ["x.yaml": "intent: x\nby: bot\nen:\n  examples: |\n    hello\n"]
    #expect(problems(files) == [])
    #expect(compile(sources(files)).bot != nil)
  }

  @Test func learningTellsHowFarItIs() {
    var told: [Double] = []
    _ = compile(sources(baseFiles), progress: { told.append($0) })
    #expect(told.first == 0)
    #expect(told.last == 1)
    #expect(told == told.sorted())
  }

  @Test func problemsAreToldBeforeLearning() throws {
    var told: [String] = []
    let warned = try #require(
      BrokenBotTests.all.first { $0.problems.allSatisfy { $0.contains(" warning ") } })
    let compilation = compile(
      sources(edited(warned.edits)), progress: { _ in told.append("learns") },
      checked: { diagnostics in
        told.append("checked")
        told += diagnostics.map(\.id.name)
      })
    #expect(told.first == "checked" && told.contains("learns"))
    #expect(
      Array(told.filter { $0 != "learns" }.dropFirst()) == compilation.diagnostics.map(\.id.name))
    #expect(!compilation.diagnostics.isEmpty)
  }

  @Test("Parsing only what changed finds the same", arguments: BrokenBotTests.all)
  func parsedAgainIsTheSame(_ broken: Broken) {
    var parsed: ParsedFiles? = ParsedFiles()
    for files in [baseFiles, edited(broken.edits), baseFiles] {
      let again = compile(sources(files), parsed: &parsed, learns: false)
      let fresh = compile(sources(files), learns: false)
      #expect(again.diagnostics == fresh.diagnostics)
      #expect(again.bot?.definition == fresh.bot?.definition)
    }
  }
}
