import Foundation
import Testing

/// `svar import hassil`, from a folder to a bot that classifies, and what is refused.
@Suite struct ImportHassilCommandTests {
  private static let folder = [
    "intents.yaml": "LampOn:\n  description: Turns lamps on\n",
    "sentences/nb/_common.yaml": """
    language: nb
    lists:
      level:
        range: {type: percentage, from: 0, to: 100}
    expansion_rules:
      the: "[(den|det|min)]"
      name: "<the> {name}[en|et|a]"
      on: "(slå|skru) på|tenn"
    skip_words: ["vær så snill"]
    """,
    "sentences/nb/light_LampOn.yaml": """
    language: nb
    intents:
      LampOn:
        data:
          - sentences: ["<on> lyset [i {area}[et]]", "<on> {area}lyset"]
            requires_context: {area: {slot: true}}
            slots: {domain: light}
          - sentences: ["<on> <name>", "sett <name> (til|på) {level}[ ]%"]
            requires_context: {domain: light}
    """,
    "tests/nb/_fixtures.yaml": """
    language: nb
    areas: [{name: Soverom, id: a1}, {name: Kjøkken, id: a2}]
    entities:
      - {name: Leselampe, id: light.l1}
      - {name: Inngangsdør, id: lock.l2}
    """,
  ]

  private func write(_ folder: Folder) throws -> String {
    try folder.write(
      Dictionary(uniqueKeysWithValues: Self.folder.map { ("home/" + $0.key, $0.value) }))
    return folder.path + "/home"
  }

  @Test func aFolderBecomesABotThatClassifies() throws {
    try Folder.with { folder in
      let source = try write(folder)
      let bot = folder.path + "/bot"
      let run = try SvarProcess.run(["import", "hassil", source, "--language", "nb", "-o", bot])
      #expect(run.status == 0 && run.out.isEmpty)
      #expect(run.errors.contains("1 intents in 2 cases, 4 phrases, language nb"), "\(run.errors)")
      #expect(try SvarProcess.run(["check", bot]).status == 0)
      let found = try SvarProcess.run(
        ["classify", bot, "--language", "nb-NO", "--context", #"{"area": "Soverom"}"#],
        input: """
          tenn lyset
          skru på kjøkkenlyset vær så snill
          sett min leselampa til 40%

          """
      ).objects()
      let slots = found.map { $0["slots"] as? [String: AnyHashable] ?? [:] }
      #expect(found.map { $0["intent"] as? String } == ["LampOn", "LampOn", "LampOn"])
      #expect(slots[0] == ["area": "Soverom", "domain": "light"])
      #expect(slots[1] == ["area": "Kjøkken", "domain": "light"])
      #expect(slots[2]["name"] as? String == "Leselampe")
      #expect(slots[2]["level"] as? Int == 40)
    }
  }

  @Test func anotherImportGivesTheSameBytes() throws {
    try Folder.with { folder in
      let source = try write(folder)
      let bot = folder.path + "/bot"
      let arguments = ["import", "hassil", source, "-o", bot]
      #expect(try SvarProcess.run(arguments).status == 0)
      let before = try contents(bot)
      try folder.write(["bot/intents/mine.yaml": "intent: mine\n", "bot/NOTES.md": "kept\n"])
      let refused = try SvarProcess.run(arguments)
      #expect(refused.status == 64 && refused.errors.contains("--force"))
      #expect(try SvarProcess.run(arguments + ["--force"]).status == 0)
      var after = try contents(bot)
      #expect(after.removeValue(forKey: "NOTES.md") == "kept\n")
      #expect(after == before)
      #expect(try SvarProcess.run(["format", bot]).out.isEmpty)
      #expect(try contents(bot).filter { $0.key != "NOTES.md" } == before)
    }
  }

  @Test func whatIsNotThereIsTold() throws {
    try Folder.with { folder in
      let source = try write(folder)
      try folder.write([
        "two/sentences/nb/x.yaml": "", "two/sentences/sv/x.yaml": "", "none/readme.md": "x",
        "bad/sentences/nb/x.yaml": "intents: [", "home/sentences/empty/x.yaml": "language: x\n",
        "file": "x", "taken": "x",
      ])
      func run(_ arguments: [String]) throws -> (status: Int32, errors: String) {
        let run = try SvarProcess.run(["import", "hassil"] + arguments)
        #expect(run.out.isEmpty)
        return (run.status, run.errors)
      }
      let bot = folder.path + "/bot"
      var told = try run([source, "--language", "se", "-o", bot])
      #expect(told.status == 66 && told.errors.contains("there are: empty nb"))
      told = try run([folder.path + "/two", "-o", bot])
      #expect(told.status == 64 && told.errors.contains("--language must say which: nb sv"))
      told = try run([folder.path + "/none", "-o", bot])
      #expect(told.status == 66 && told.errors.contains("has no folder 'sentences'"))
      told = try run([folder.path + "/file", "-o", bot])
      #expect(told.status == 66 && told.errors.contains("is no folder"))
      told = try run([source, "--language", "empty", "-o", bot])
      #expect(told.status == 66 && told.errors.contains("has no sentences"))
      told = try run([folder.path + "/bad", "-o", bot])
      #expect(told.status == 65 && told.errors.contains("sentences/nb/x.yaml:"))
      told = try run([source, "--language", "nb"])
      #expect(told.status == 64 && told.errors.contains("--output"))
      told = try run([source, "--language", "nb", "-o", folder.path + "/taken"])
      #expect(told.status == 74)
      #expect(!FileManager.default.fileExists(atPath: bot))
      #expect(try SvarProcess.run(["import", "dialogflow", source, "-o", bot]).status == 64)
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
