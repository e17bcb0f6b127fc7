import Foundation
import Testing

/// `svar check --fix` and `svar schema`.
@Suite struct FixTests {
  static let bot = [
    "bot.yaml": "bot: x\r\nlanguages: [en-GB]\r\n",
    "a.yaml": """
    # Pakkår 🎁
    intent: order
    by: bott
    slots: [order_number, order_number]
    en:
      phrases: |
        på 🎁 (hvor) er {order_nubmer}
        (never|closed
    slots: [x]

    """,
    "sub/slots.yml": """
    slots:
      order_number: {type: number, from: 9, to: 1}   # both ways

    """,
  ]

  @Test func whatHasOneWayOutIsMended() throws {
    try Folder.with { folder in
      try folder.write(Self.bot)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: folder.path + "/a.yaml")
      let untouched = ["slots: [x]", "(never|closed"]
      let run = try SvarProcess.run(["check", folder.path, "--fix"])
      #expect(run.status == 1 && run.out.isEmpty)
      func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.url(name)), as: UTF8.self)
      }
      #expect(try text("bot.yaml") == "bot: x\r\nlanguages: [en]\r\n")
      let fixed = try text("a.yaml")
      #expect(fixed.hasPrefix("# Pakkår 🎁\nintent: order\nby: bot\n"))
      #expect(fixed.contains("    på 🎁 hvor er {order_number}\n"))
      #expect(untouched.allSatisfy { fixed.contains($0) })
      #expect(
        try FileManager.default.attributesOfItem(atPath: folder.path + "/a.yaml")[
          .posixPermissions] as? Int == 0o640)
      #expect(run.errors.contains("bot.yaml:2:13: fixed: did you mean 'en'? [bad-language]\n"))
      #expect(run.errors.contains("a.yaml:7:10: fixed: write 'hvor' [one-choice]\n"))
      #expect(run.errors.contains("changed: a.yaml, bot.yaml\n"))
      #expect(run.errors.contains("[unclosed-group]") && run.errors.contains("[duplicate-key]"))

      // What only the author could mend is mended; the rest follows in one go.
      try folder.write([
        "a.yaml": fixed.replacingOccurrences(of: "    (never|closed\n", with: "")
          .replacingOccurrences(of: "slots: [x]\n", with: "")
      ])
      let second = try SvarProcess.run(["check", folder.path, "--fix", "--json"])
      #expect(second.status == 0, "\(second.errors)")
      #expect(second.out.isEmpty)
      #expect(try text("a.yaml").contains("slots: [order_number]\n"))
      #expect(try text("a.yaml").contains("    på 🎁 hvor er {order_number}\n"))
      #expect(
        try text("sub/slots.yml")
          == "slots:\n  order_number: {type: number, from: 1, to: 9}   # both ways\n")
      let third = try SvarProcess.run(["check", folder.path, "--fix"])
      #expect(third.status == 0 && third.errors == "nothing wrong\n")
    }
  }

  @Test("Nothing is written outside of the bot's folder")
  func linksThatLeadOut() throws {
    try Folder.with { folder in
      try folder.write([
        "bot/bot.yaml": "bot: x\nlanguages: [en]\n", "other.yaml": "intent: a\nby: bott\n",
      ])
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/bot/a.yaml", withDestinationPath: folder.path + "/other.yaml")
      let run = try SvarProcess.run(["check", folder.path + "/bot", "--fix"])
      #expect(run.status == 74)
      #expect(
        try Data(contentsOf: folder.url("other.yaml")) == Data("intent: a\nby: bott\n".utf8))
    }
  }

  @Test func onlyFoldersAreMended() throws {
    try Folder.with { folder in
      try folder.write(["x.svarbot": "SVARBOT"])
      #expect(try SvarProcess.run(["check", folder.path + "/x.svarbot", "--fix"]).status == 64)
      #expect(try SvarProcess.run(["check", folder.path + "/none", "--fix"]).status == 66)
    }
  }

  @Test func theSchemaIsJSON() throws {
    let run = try SvarProcess.run(["schema"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let value = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
    #expect((value?["definitions"] as? [String: Any])?["intent"] != nil)
  }
}
