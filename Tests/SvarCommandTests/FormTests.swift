import Foundation
import Testing

@Suite struct FormTests {
  @Test func helpAndVersion() throws {
    let help = try SvarProcess.run(["--help"])
    #expect(help.status == 0 && help.out.contains("classify") && help.errors.isEmpty)
    #expect(try SvarProcess.run(["version"]).out == "0.1.0\n")
    #expect(try SvarProcess.run(["--version"]).out == "0.1.0\n")
    #expect(try SvarProcess.run(["nonsense"]).status == 64)
    #expect(try SvarProcess.run(["check"]).status == 64)
  }

  @Test(arguments: [
    ["check", "/nowhere/bot"], ["classify", "/nowhere/bot"], ["explain", "/nowhere/bot", "x"],
    ["converse", "/nowhere/bot"], ["repl", "/nowhere/bot"], ["graph", "/nowhere/bot"],
    ["compile", "/nowhere/bot", "-o", "/tmp/x"], ["evaluate", "/nowhere/bot", "/nowhere/file"],
    ["bench", "/nowhere/bot", "/nowhere/file"], ["replay", "/nowhere/bot", "/nowhere/file"],
    ["sample", "/nowhere/bot", "a"],
    ["import", "tsv", "/nowhere/file", "-o", "/tmp/never-made"],
  ])
  func whatIsNotThereIs66(_ arguments: [String]) throws {
    let run = try SvarProcess.run(arguments)
    #expect(run.status == 66 && run.out.isEmpty && run.errors.hasPrefix("svar: "))
  }

  @Test func checkTellsAllAndExits1() throws {
    try Folder.with { folder in
      try folder.write([
        "bot.yaml": "bot: x\nlanguages: [en]\n",
        "intents/a.yaml": "intent: a\nby: bot\nen:\n  phrases: |\n    (never closed\n",
        "intents/b.yaml": "intent: b\nby: nobody\nen:\n  examples: |\n    hei\n",
      ])
      let run = try SvarProcess.run(["check", folder.path, "--json"])
      #expect(run.status == 1)
      let objects = try run.objects()
      let keys: Set<String> = [
        "id", "severity", "message", "file", "line", "column", "end_line", "end_column", "notes",
        "fix_its",
      ]
      #expect(objects.count >= 2 && objects.allSatisfy { Set($0.keys) == keys })
      #expect(objects.map { $0["file"] as? String } == ["intents/a.yaml", "intents/b.yaml"])
      #expect(objects.first?["line"] as? Int == 5)
      let text = try SvarProcess.run(["check", folder.path])
      #expect(text.status == 1 && text.out.isEmpty)
      #expect(text.errors.contains("intents/a.yaml:5:"))
      #expect(!text.errors.contains("\u{1B}"))
      let other = try SvarProcess.run(["classify", folder.path], input: "hei\n")
      #expect(other.status == 1 && other.out.isEmpty)
    }
  }

  @Test func sampleListsAndCounts() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      let all = try SvarProcess.run(["sample", folder.path, "order.status", "--all"])
      #expect(all.status == 0)
      #expect(
        all.out == """
          where is my parcel\tintents/order.status.yaml:5
          where is my order\tintents/order.status.yaml:5
          hvor er pakken\tintents/order.status.yaml:11
          hvor er pakka\tintents/order.status.yaml:11
          hvor er bestillingen\tintents/order.status.yaml:11
          hvor er pakken min\tintents/order.status.yaml:11
          hvor er pakka min\tintents/order.status.yaml:11
          hvor er bestillingen min\tintents/order.status.yaml:11

          """)
      #expect(all.errors == "en: 2 sentences in 1 phrase\nnb: 6 sentences in 1 phrase\n")
      let counted = try SvarProcess.run(
        ["sample", folder.path, "order.status", "--count-only", "--json", "--language", "nb"])
      let objects = try counted.objects()
      #expect(objects.map { $0["count"] as? String } == ["6", "6"])
      #expect(objects.map { $0["line"] as? Int } == [11, nil])
      let some = ["sample", folder.path, "order.status", "--count", "2", "--seed", "5", "--json"]
      let sample = try SvarProcess.run(some)
      #expect(try sample.objects().count == 4)
      #expect(try SvarProcess.run(some).out == sample.out)
      #expect(
        try SvarProcess.run(["sample", folder.path, "refund", "--line", "12"]).out
          == "jeg vil ha pengene tilbake\tintents/refund.yaml:12\n")
      let unknown = try SvarProcess.run(["sample", folder.path, "order.statu"])
      #expect(unknown.status == 64 && unknown.errors.contains("did you mean 'order.status'?"))
      #expect(
        try SvarProcess.run(["sample", folder.path, "refund", "--language", "fi"]).status == 64)
      let file = folder.path + ".svarbot"
      defer { try? FileManager.default.removeItem(atPath: file) }
      #expect(try SvarProcess.run(["compile", folder.path, "-o", file]).status == 0)
      #expect(try SvarProcess.run(["sample", file, "refund"]).status == 64)
    }
  }

  @Test func compiledBotsAreBots() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      let file = folder.path + ".svarbot"
      defer { try? FileManager.default.removeItem(atPath: file) }
      #expect(try SvarProcess.run(["compile", folder.path, "-o", file]).status == 0)
      let first = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(try SvarProcess.run(["compile", folder.path, "-o", file]).status == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == first)
      #expect(try SvarProcess.run(["check", file]).status == 0)
      let fromFile = try SvarProcess.run(["classify", file], input: "where is my parcel\n")
      let fromFolder = try SvarProcess.run(
        ["classify", folder.path, "--no-cache"], input: "where is my parcel\n")
      #expect(fromFile.status == 0 && fromFile.out == fromFolder.out)

      var damaged = first
      damaged[damaged.count / 2] ^= 0x40
      try damaged.write(to: URL(fileURLWithPath: file))
      #expect(try SvarProcess.run(["classify", file], input: "x\n").status == 65)
      #expect(try SvarProcess.run(["check", file]).status == 65)
      try Data("something else".utf8).write(to: URL(fileURLWithPath: file))
      #expect(try SvarProcess.run(["classify", file], input: "x\n").status == 65)
      try Data().write(to: URL(fileURLWithPath: file))
      #expect(try SvarProcess.run(["classify", file], input: "x\n").status == 65)
      let nowhere = try SvarProcess.run(["compile", folder.path, "-o", "/nowhere/x"])
      #expect(nowhere.status == 74)
    }
  }

  @Test func maskKeepsAllButPersonalData() throws {
    let run = try SvarProcess.run(
      ["mask"], bytes: Array("kortet mitt er 4111 1111 1111 1111 ok\n\n".utf8) + [0xFF, 0x0A])
    #expect(run.status == 0)
    let objects = try run.objects()
    #expect(objects.count == 3)
    #expect(objects.allSatisfy { Set($0.keys) == ["text", "masked", "found", "repaired"] })
    let found = try #require((objects[0]["found"] as? [[String: Any]])?.first)
    #expect(found["text"] as? String == "4111 1111 1111 1111")
    #expect((objects[0]["masked"] as? String)?.contains("4111") == false)
    #expect(objects[1]["text"] as? String == "" && objects[1]["masked"] as? String == "")
    #expect(objects[2]["repaired"] as? Bool == true)
    #expect(try SvarProcess.run(["mask", "--language", "xx"]).status == 64)
  }

  @Test func explainShowsStages() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      let run = try SvarProcess.run(["explain", folder.path, "where is my parcel"])
      #expect(run.status == 0 && run.out.contains("order.status"))
    }
  }

  @Test func evaluateGivesFigures() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      try folder.write([
        "set.tsv":
          "where is my parcel\torder.status\nI want my money back\trefund\nqwzx plugh\toos\n"
      ])
      let run = try SvarProcess.run(
        ["evaluate", folder.path, folder.path + "/set.tsv", "--json"])
      #expect(run.status == 0)
      let object = try #require(try run.objects().first)
      #expect(
        Set(object.keys) == [
          "messages", "accuracy", "macro_f1", "oos_recall", "oos_recall_at_95", "auroc",
          "matthews", "calibration_error", "confusion",
        ])
      #expect(object["messages"] as? Int == 3 && object["accuracy"] as? Double == 1)
      #expect((object["confusion"] as? [[String: Any]])?.count == 3)
      try folder.write(["bad.tsv": "no tab\nwhere is my parcel\torder.status\n"])
      let bad = try SvarProcess.run(["evaluate", folder.path, folder.path + "/bad.tsv", "--json"])
      #expect(bad.status == 1 && bad.errors.contains("line 1"))
      #expect(try bad.objects().first?["oos_recall"] is NSNull)
    }
  }

  @Test func importedBotsCompileAndClassify() throws {
    try Folder.with { folder in
      try folder.write([
        "set.tsv": """
        hello\tGreet
        hi there\tgreet
        # no comment\tno
        what's "up"?\t12:30
        one\u{2028}line\todd: name #1
         leading blank\tgreet
        same text\tGreet
        same text\tgreet
        tell me a joke\toos

        """
      ])
      let bot = folder.path + "/made"
      let source = folder.path + "/set.tsv"
      let run = try SvarProcess.run(["import", "tsv", source, "-o", bot, "--language", "en"])
      #expect(run.status == 0 && run.out.isEmpty)
      #expect(try SvarProcess.run(["check", bot]).status == 0)
      let result = try SvarProcess.run(["classify", bot], input: "hello\none\u{2028}line\n")
      #expect(
        try result.objects().map { $0["intent"] as? String } == ["Greet", "odd: name #1"])
      #expect(try SvarProcess.run(["import", "tsv", source, "-o", bot]).status == 64)
      let forced = try SvarProcess.run(["import", "tsv", source, "-o", bot, "--force"])
      #expect(forced.status == 0)
      #expect(try SvarProcess.run(["check", bot]).status == 0)
      for format in ["rasa", "nonsense"] {
        let other = try SvarProcess.run(["import", format, source, "-o", folder.path + "/other"])
        #expect(other.status == 64, "\(format)")
      }
    }
  }

  @Test func benchMeasures() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.classifier)
      try folder.write(["messages.txt": "where is my parcel\nI want my money back\n"])
      let run = try SvarProcess.run(
        ["bench", folder.path, folder.path + "/messages.txt", "--json"])
      #expect(run.status == 0)
      let object = try #require(try run.objects().first)
      #expect(
        Set(object.keys) == [
          "patterns", "compile_ms", "open_ms", "resident_mb", "median_ns", "p99_ns", "per_second",
          "allocations_per_message",
        ])
      #expect(try #require(object["median_ns"] as? Int) > 0)
      #expect(object["allocations_per_message"] is NSNull)
    }
  }
}
