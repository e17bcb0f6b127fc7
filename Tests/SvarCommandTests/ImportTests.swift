import Foundation
import Testing

/// `svar import rasa` and `svar import faq`, from files to a bot that answers.
@Suite struct ImportTests {
  private static let project = [
    "config.yml": "language: en\n",
    "domain.yml": """
    intents: [greet, order_tea, affirm, deny, inform]
    entities: [tea]
    slots:
      tea:
        type: text
        mappings: [{type: from_entity, entity: tea}]
    forms: {tea_form: {required_slots: [tea]}}
    responses:
      utter_greet: [{text: Welcome to the tea house.}]
      utter_ask_tea:
      - text: Which tea?
        buttons: [{title: green, payload: '/inform{"tea": "green"}'}]
      utter_brewing: [{text: "Your {tea} tea is on its way."}]
    """,
    "data/nlu.yml": """
    nlu:
    - intent: greet
      examples: |
        - hello
        - hi there
    - intent: order_tea
      examples: |
        - I would like some tea
        - a pot of [black](tea) tea
        - can you make me tea
    - intent: affirm
      examples: |
        - yes
        - marvellous idea
    - intent: deny
      examples: |
        - no
        - not at all
    - intent: inform
      examples: |
        - the [black](tea) one
    """,
    "data/rules.yml": """
    rules:
    - rule: greet
      steps: [{intent: greet}, {action: utter_greet}]
    - rule: order
      steps: [{intent: order_tea}, {action: tea_form}, {active_loop: tea_form}]
    - rule: submit
      condition: [{active_loop: tea_form}]
      steps: [{action: tea_form}, {active_loop: null}, {action: utter_brewing}]
    """,
    "tests/test_stories.yml": """
    stories:
    - story: tea
      steps:
      - {user: hello, intent: greet}
      - action: utter_greet
      - {user: I would like some tea, intent: order_tea}
      - action: tea_form
      - active_loop: tea_form
      - active_loop: null
      - action: utter_brewing
    """,
  ]

  @Test func aRasaProjectBecomesABotThatTalks() throws {
    try Folder.with { folder in
      try folder.write(
        Dictionary(uniqueKeysWithValues: Self.project.map { ("rasa/" + $0.key, $0.value) }))
      let source = folder.path + "/rasa"
      let bot = folder.path + "/bot"
      let run = try SvarProcess.run(["import", "rasa", source, "-o", bot])
      #expect(run.status == 0 && run.out.isEmpty)
      #expect(run.errors.contains("1 stories became transcripts, 1 replay"), "\(run.errors)")
      let check = try SvarProcess.run(["check", bot])
      #expect(check.status == 0, "\(check.errors)")
      #expect(try SvarProcess.run(["replay", bot, bot + "/transcripts"]).status == 0)
      let labels = try SvarProcess.run(
        ["classify", bot, "--language", "en"], input: "hello\nmarvellous idea\nno\n")
      #expect(
        try labels.objects().map { $0["intent"] as? String } == ["greet", "affirm", "deny"])
      let talk = try SvarProcess.run(
        ["repl", bot, "--language", "en"],
        input: "can you make me tea\ngreen\nmarvellous idea\nI want a human\n")
      #expect(talk.out.contains("Which tea?"))
      #expect(talk.out.contains("Your green tea is on its way."))
      #expect(talk.out.contains("[handoff asked]"))
      let before = try contents(bot)
      #expect(try SvarProcess.run(["import", "rasa", source, "-o", bot]).status == 64)
      #expect(try SvarProcess.run(["import", "rasa", source, "-o", bot, "--force"]).status == 0)
      #expect(try contents(bot) == before)
    }
  }

  @Test func questionsWithAnswersBecomeABotThatReplies() throws {
    try Folder.with { folder in
      try folder.write([
        "faq.txt": "Q: Where is the cellar?\nQ: How do I find the cellar?\nA: Below the kitchen.\n",
        "empty.txt": "nothing here\n",
      ])
      let bot = folder.path + "/bot"
      let run = try SvarProcess.run(
        ["import", "faq", folder.path + "/faq.txt", "-o", bot, "--language", "en"])
      #expect(run.status == 0 && run.out.isEmpty)
      #expect(try SvarProcess.run(["check", bot]).status == 0)
      let talk = try SvarProcess.run(["repl", bot], input: "how do I find the cellar\n")
      #expect(talk.out.contains("Below the kitchen."))
      let none = try SvarProcess.run(
        ["import", "faq", folder.path + "/empty.txt", "-o", folder.path + "/none"])
      #expect(none.status == 65 && !FileManager.default.fileExists(atPath: folder.path + "/none"))
    }
  }

  @Test(arguments: ["rasa", "faq"])
  func whatIsNotThereIs66(_ format: String) throws {
    let run = try SvarProcess.run(["import", format, "/nowhere/at/all", "-o", "/tmp/never-made"])
    #expect(run.status == 66 && run.out.isEmpty)
  }

  @Test func aFolderWithoutAProjectIsRefused() throws {
    try Folder.with { folder in
      try folder.write(["x/compose.yml": "services: {}\n"])
      let run = try SvarProcess.run(
        ["import", "rasa", folder.path + "/x", "-o", folder.path + "/bot"])
      #expect(run.status == 65 && run.errors.contains("no file of a Rasa project"))
      #expect(
        try SvarProcess.run(
          ["import", "rasa", folder.path + "/x/compose.yml", "-o", folder.path + "/bot"]
        ).status == 64)
    }
  }

  /// All files of a folder by path.
  private func contents(_ path: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      if let text = try? String(contentsOfFile: path + "/" + name, encoding: .utf8) {
        files[name] = text
      }
    }
    return files
  }
}
