import Foundation
import SvarDiagnostics
import Testing

@testable import SvarCompiler

@Suite struct StandardFilesTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  @Test func theEmbeddedFilesAreThoseOfTheRepository() throws {
    let folder = Self.root + "/intents/standard"
    let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yaml") }
    #expect(names.count > 50)
    let embedded = Dictionary(uniqueKeysWithValues: standardFiles.map { ($0.path, $0.bytes) })
    #expect(
      embedded.keys.sorted() == names.map { "standard/\($0)" }.sorted(),
      "run scripts/embed-standard")
    for name in names {
      let text = try String(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"), encoding: .utf8)
      // The line end before the closing quotes of a Swift literal is not part of it.
      #expect(text.last == "\n", "\(name)")
      let isSame = embedded["standard/\(name)"] == Array(text.utf8.dropLast())
      #expect(isSame, "\(name): run scripts/embed-standard")
    }
  }

  @Test(
    "A bot of nothing but the built-in set has no problem",
    arguments: [["nb"], ["da"], ["sv"], ["en"], ["nb", "da", "sv", "en"]])
  func standsAlone(_ languages: [String]) throws {
    let files = [
      "bot.yaml": """
      bot: x
      languages: [\(languages.joined(separator: ", "))]
      include: standard
      human: human.request

      """,
      "hello.yaml": """
      intent: x
      by: bot
      und:
        examples: |
          XYZZY

      """,
    ]
    let expected = ["intent-not-served", "language-block-missing"]
    let others = problems(files).filter { problem in !expected.contains { problem.hasSuffix($0) } }
    #expect(others == [], "\(shown(files))")
    let bot = try #require(compile(sources(files), learns: false).bot)
    #expect(bot.definition.humanIntent == "human.request")
    for key in DialogueLowering.engineTexts.sorted()
    where !["agrees", "refuses", "worked", "not_helped"].contains(key) {
      for language in languages {
        #expect(bot.definition.texts[key]?.byLanguage[language]?.isEmpty == false, "\(key)")
      }
    }
  }

  @Test func aBotsOwnWordsWin() throws {
    let files = [
      "bot.yaml": "bot: x\nlanguages: [en]\ninclude: standard\nhuman: human.request\n",
      "thanks.yaml": """
      intent: thanks
      by: bot
      en:
        title: your thanks
        phrases: |
          much obliged
      reply:
        en: |
          My pleasure.

      """,
      "texts.yaml": "texts:\n  unclear:\n    en: |\n      Pardon?\n",
    ]
    #expect(problems(files) == [], "\(shown(files))")
    let bot = try #require(compile(sources(files), learns: false).bot)
    #expect(bot.definition.texts["unclear"]?.byLanguage["en"]?.count == 1)
    let thanks = try #require(bot.definition.intents.first { $0.name == "thanks" })
    #expect(thanks.titles["en"] == "your thanks")
    #expect(thanks.reply.byLanguage["en"]?.count == 1)
    #expect(bot.definition.intents.filter { $0.name == "thanks" }.count == 1)
  }
}
