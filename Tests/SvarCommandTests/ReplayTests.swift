import Foundation
import Testing

@Suite struct ReplayTests {
  private static let green = """
    # R01: asked once.
    language: en
    clock: 2026-11-23T10:00:00+01:00

    customer: where is my parcel
      intent order.status
      asked parcel_number
      ...

    """

  @Test func greenAndRedAndRecorded() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.talker)
      try folder.write(["t/green.transcript": Self.green])
      let green = try SvarProcess.run(["replay", folder.path, folder.path + "/t"])
      #expect(green.status == 0, "\(green.out)\(green.errors)")
      let red = Self.green + "\ncustomer: p-123456\n  slot parcel_number P-654321\nbot tell: No.\n"
      try folder.write(["t/red.transcript": red])
      let reports = ["--junit", folder.path + "/j.xml", "--coverage", folder.path + "/c.json"]
      let run = try SvarProcess.run(["replay", folder.path, folder.path + "/t"] + reports)
      #expect(run.status == 1)
      #expect(run.out.contains("red.transcript:10: "))
      #expect(run.lines.contains { $0.hasPrefix("+") } && run.lines.contains { $0.hasPrefix("-") })
      let junit = try String(contentsOf: folder.url("j.xml"), encoding: .utf8)
      #expect(junit.contains("tests=\"2\" failures=\"1\""))
      let coverage = try JSONSerialization.jsonObject(
        with: Data(contentsOf: folder.url("c.json")))
      #expect(
        Set(try #require(coverage as? [String: Any]).keys) == [
          "intents", "states", "texts", "actions", "demands",
        ])
      let path = folder.path + "/t/red.transcript"
      #expect(try SvarProcess.run(["replay", folder.path, path, "--record"]).status == 1)
      #expect(try SvarProcess.run(["replay", folder.path, path]).status == 0)
    }
  }

  @Test func brokenTranscriptsAreToldAndNeverRecorded() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.talker)
      try folder.write(["x.transcript": "kunde: hei\n"])
      let run = try SvarProcess.run(
        ["replay", folder.path, folder.path + "/x.transcript", "--record"])
      #expect(run.status == 1 && run.errors.contains("lane-unknown"))
      let text = try String(contentsOf: folder.url("x.transcript"), encoding: .utf8)
      #expect(text == "kunde: hei\n")
    }
  }

  @Test func noTranscriptIs66() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.talker)
      #expect(try SvarProcess.run(["replay", folder.path, folder.path]).status == 66)
      #expect(try SvarProcess.run(["replay", folder.path]).status == 64)
    }
  }

  @Test func graphsAreDrawn() throws {
    try Folder.with { folder in
      try folder.write(SmallBots.talker)
      let mermaid = try SvarProcess.run(["graph", folder.path])
      #expect(mermaid.status == 0 && mermaid.lines.first == "flowchart TD")
      #expect(mermaid.out.contains("|\"not_found\"|"))
      let dot = try SvarProcess.run(["graph", folder.path, "--format", "dot"])
      #expect(dot.status == 0 && dot.out.contains("subgraph cluster_f0"))
      #expect(try SvarProcess.run(["graph", folder.path, "--format", "png"]).status == 64)
    }
  }
}
