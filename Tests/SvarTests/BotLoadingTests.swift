import Foundation
import SvarCompiler
import SvarDiagnostics
import SvarModel
import Testing

@testable import Svar

/// A bot that only classifies, so small that learning takes no time.
private let tinyFiles: [String: String] = [
  "bot.yaml": "bot: tiny\nlanguages: [en]\n",
  "hello.yaml": """
  intent: hello
  by: bot
  en:
    phrases: |
      (hello|hi) [there]
    examples: |
      good morning to you
  """,
  "deep/er/bye.yml": """
  intent: bye
  by: bot
  en:
    phrases: |
      (bye|goodbye)
    examples: |
      see you tomorrow then
  """,
]

@Suite struct BotLoadingTests {
  @Test func aFolderAndItsCompiledFileUnderstandTheSame() throws {
    let folder = try TemporaryFolder(tinyFiles)
    let other = try TemporaryFolder()
    let report = try compile(path: folder.path, to: other.path + "/tiny.svarbot")
    #expect(report.compiled != nil)
    let bots = [
      try Bot.load(path: folder.path, cache: nil),
      try Bot.load(path: folder.path + "/", cache: nil),
      try Bot.load(path: other.path + "/tiny.svarbot", cache: nil),
    ]
    for text in ["hello", "bye", "good morning to you", "see you", "what is the weather", ""] {
      let meanings = bots.map { $0.classify(text, now: noon) }
      #expect(meanings[0] == meanings[1], "\(text)")
      #expect(meanings[0] == meanings[2], "\(text)")
    }
    #expect(bots[2].classify("hello", now: noon).intent == "hello")
    #expect(bots[2].classify("bye", now: noon).intent == "bye")
    #expect(bots[0].definition == bots[2].definition)
  }

  @Test func compilingTwiceGivesTheSameFile() throws {
    let folder = try TemporaryFolder(tinyFiles)
    let out = try TemporaryFolder()
    _ = try compile(path: folder.path, to: out.path + "/a")
    _ = try compile(path: folder.path, to: out.path + "/b")
    #expect(try out.bytes(of: "a") == out.bytes(of: "b"))
  }

  @Test func whatIsNotThereIsSaid() throws {
    let folder = try TemporaryFolder()
    for path in [folder.path + "/nowhere", "", folder.path + "/no/where.svarbot"] {
      let error = #expect(throws: SvarError.self) { try Bot.load(path: path, cache: nil) }
      #expect(error?.id == .noSuchInput)
      #expect(error?.description.contains("'\(path)'") == true)
    }
    let error = #expect(throws: SvarError.self) { try check(path: folder.path + "/nowhere") }
    #expect(error?.id == .noSuchInput)
  }

  @Test func mistakesAreToldWithTheirPlace() throws {
    let folder = try TemporaryFolder(tinyFiles)
    try folder.write(
      "intent: broken\nby: bot\nen:\n  phrases: |\n    (hello\n", to: "x/broken.yaml")
    try folder.write("intent: other\nby: robot\n", to: "other.yaml")
    let error = #expect(throws: SvarError.self) { try Bot.load(path: folder.path, cache: nil) }
    #expect(error?.id == .invalidBot)
    let text = try #require(error?.description)
    #expect(text.contains("x/broken.yaml:5:5: error: "), "\(text)")
    #expect(text.contains("[unclosed-group]"), "\(text)")
    #expect(text.contains("other.yaml:2:5: error: "), "\(text)")
    #expect(!text.contains(folder.path))
  }

  @Test func anEmptyFolderIsNoBot() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: SvarError.self) { try Bot.load(path: folder.path, cache: nil) }
    #expect(error?.id == .invalidBot)
    #expect(error?.description.contains("there is no intent in this bot") == true)
  }

  @Test func hiddenFilesAndOtherFilesAreNotRead() throws {
    let folder = try TemporaryFolder(tinyFiles)
    try folder.write("not: [yaml", to: ".hidden.yaml")
    try folder.write("not: [yaml", to: ".git/x.yaml")
    try folder.write("not: [yaml", to: "notes.txt")
    #expect(try yamlPaths(in: folder.path) == ["bot.yaml", "deep/er/bye.yml", "hello.yaml"])
    #expect(try Bot.load(path: folder.path, cache: nil).definition.id == "tiny")
  }

  @Test func aPlaceThatCannotBeWrittenIsSaid() throws {
    let folder = try TemporaryFolder(tinyFiles)
    let error = #expect(throws: SvarError.self) {
      try compile(path: folder.path, to: folder.path + "/no/such/folder/x")
    }
    #expect(error?.id == .cannotWrite)
  }
}

@Suite struct BotCacheTests {
  @Test func theCacheIsUsedAndRefreshed() throws {
    let folder = try TemporaryFolder(tinyFiles)
    let kept = try TemporaryFolder()
    let cache = BotCache(folder: kept.path + "/bots")
    func load() throws -> (bot: Bot, compiled: Bool) {
      var told = 0
      let bot = try Bot.load(path: folder.path, cache: cache) { _ in told += 1 }
      return (bot, told > 0)
    }
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: cache.folder).sorted()
    }
    #expect(try load().compiled)
    let first = try names()
    #expect(first.count == 1)
    #expect(try !load().compiled)
    #expect(try load().bot.classify("hello", now: noon).intent == "hello")

    try folder.write(
      "intent: thanks\nby: bot\nen:\n  phrases: |\n    thanks\n", to: "thanks.yaml")
    let changed = try load()
    #expect(changed.compiled)
    #expect(changed.bot.classify("thanks", now: noon).intent == "thanks")
    #expect(try names().count == 2)
    #expect(try !load().compiled)

    // Moving a file is a change, too: diagnostics name it.
    try FileManager.default.moveItem(
      atPath: folder.path + "/thanks.yaml", toPath: folder.path + "/thank.yaml")
    #expect(try load().compiled)
  }

  @Test func aDamagedCacheIsNoHarm() throws {
    let folder = try TemporaryFolder(tinyFiles)
    let kept = try TemporaryFolder()
    let cache = BotCache(folder: kept.path)
    _ = try Bot.load(path: folder.path, cache: cache)
    let name = try #require(try kept.names().first)
    let whole = try kept.bytes(of: name)
    for bytes in [[], Array(whole.prefix(whole.count / 2)), [UInt8](repeating: 7, count: 100)] {
      try kept.write(bytes, to: name)
      let bot = try Bot.load(path: folder.path, cache: cache)
      #expect(bot.classify("hello", now: noon).intent == "hello")
      #expect(try kept.bytes(of: name) == whole)
    }
  }

  @Test func aCacheOfAnotherBotIsNotTaken() throws {
    let folder = try TemporaryFolder(tinyFiles)
    let kept = try TemporaryFolder()
    let cache = BotCache(folder: kept.path)
    _ = try Bot.load(path: folder.path, cache: cache)
    let name = try #require(try kept.names().first)
    try folder.write("bot: other\nlanguages: [en]\n", to: "bot.yaml")
    _ = try Bot.load(path: folder.path, cache: cache)
    let other = try #require(try kept.names().first { $0 != name })
    try kept.write(try kept.bytes(of: name), to: other)
    #expect(try Bot.load(path: folder.path, cache: cache).definition.id == "other")
  }

  @Test func aCacheThatCannotBeWrittenIsNoHarm() throws {
    let folder = try TemporaryFolder(tinyFiles)
    let cache = BotCache(folder: folder.path + "/bot.yaml/cache")
    #expect(try Bot.load(path: folder.path, cache: cache).definition.id == "tiny")
  }
}

@Suite struct CompiledFileTests {
  static let whole: [UInt8] = {
    let files = tinyFiles.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, text: $0.value) }
    return compile(files).bot?.bytes(identity: 42) ?? []
  }()

  private func opens(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try CompiledBot(bytes: bytes, name: "x")
      return true
    } catch let error as SvarError {
      #expect(error.id == .damagedBot)
      #expect(error.description.contains("'x'"))
      return false
    } catch {
      Issue.record("another error: \(error)")
      return false
    }
  }

  @Test func aFileCutShortAnywhereIsRefused() {
    let whole = Self.whole
    #expect(whole.count > 1000)
    #expect(opens(whole))
    // Every length of the header and the first texts, then every 997th: each takes a checksum.
    let lengths = Array(0..<600) + Array(stride(from: 600, to: whole.count, by: 997))
    for length in lengths where opens(Array(whole.prefix(length))) {
      Issue.record("cut at \(length)")
    }
    #expect(!opens(whole + [0]))
  }

  @Test("A bit that flipped is noticed", arguments: [1, 2])
  func flippedBits(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let whole = Self.whole
    for _ in 0..<2000 {
      var bytes = whole
      let place = Int.random(in: bytes.indices, using: &random)
      // The identity (bytes 16 to 23) says what the file was made from; any is taken here.
      guard !(16..<24).contains(place) else { continue }
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      #expect(!opens(bytes), "seed \(seed), byte \(place)")
    }
  }

  @Test("Damage behind a right checksum is an error or harmless, never a trap", arguments: [1, 2])
  func forged(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let whole = Self.whole
    for _ in 0..<400 {
      var content = Array(whole[32...])
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: content.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: content[place] = .random(in: 0...255, using: &random)
        case 1: content[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
        default:
          content.removeSubrange(
            place..<min(content.count, place + .random(in: 1...8, using: &random)))
        }
      }
      let bytes = CompiledBot.sealed(Array(whole[..<32]) + content)
      guard let compiled = try? CompiledBot(bytes: bytes, name: "x") else { continue }
      let bot = Bot(compiled)
      for text in ["hello there", "good morning to you", "see you at 12 on Friday"] {
        _ = bot.classify(text, now: noon)
      }
    }
  }

  @Test func aFileOfAnotherVersionSaysSo() {
    var bytes = Self.whole
    bytes[8] = 99
    let error = #expect(throws: SvarError.self) { try CompiledBot(bytes: bytes, name: "old.bot") }
    #expect(error?.id == .damagedBot)
    #expect(error?.description.contains("format 99") == true)
  }

  @Test(arguments: ["", "S", "SVARBOT", "SVARBOT\r\n", "%PDF-1.7", "bot: shop\n"])
  func anotherFileIsNotACompiledBot(_ text: String) throws {
    let folder = try TemporaryFolder(["x": text])
    let error = #expect(throws: SvarError.self) {
      try Bot.load(path: folder.path + "/x", cache: nil)
    }
    #expect(error?.id == .damagedBot)
    #expect(error?.description.contains("is not a compiled bot") == true)
  }

  @Test func theWholeShopComesBack() throws {
    let files = shopFiles.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, text: $0.value) }
    let compiled = try #require(compile(files, learns: false).bot)
    let bytes = compiled.bytes(identity: 1)
    let again = try CompiledBot(bytes: bytes, name: "x", identity: 1)
    #expect(again.definition == compiled.definition)
    #expect(again.bytes(identity: 1) == bytes)
  }

  @Test func everyByteOfTheHeaderCounts() throws {
    let files = shopFiles.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, text: $0.value) }
    let bytes = try #require(compile(files, learns: false).bot).bytes(identity: 1)
    for place in 0..<32 {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(throws: SvarError.self, "byte \(place)") {
        try CompiledBot(bytes: damaged, name: "x")
      }
    }
  }

  // Every property is stored by hand: one that is added must be added to `*Definition+Storage.swift`
  // as well, and here.
  @Test func everyPropertyIsStored() throws {
    let files = shopFiles.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, text: $0.value) }
    var counts: [String: Int] = [:]
    func count(_ value: Any) {
      let mirror = Mirror(reflecting: value)
      if mirror.displayStyle == .struct {
        let type = String(reflecting: type(of: value))
        if type.hasPrefix("SvarModel.") {
          counts[String(type.dropFirst("SvarModel.".count))] = mirror.children.count
        }
      }
      for child in mirror.children { count(child.value) }
    }
    count(try #require(compile(files, learns: false).bot).definition)
    let stored = [
      "BotDefinition": 20, "Thresholds": 3, "Repair": 6, "Repair.TimedStep": 2,
      "VerificationLevel": 2, "QueueDefinition": 5, "QueueDefinition.Hours": 3,
      "IntentDefinition": 9, "SlotDefinition": 11, "ListDefinition": 2,
      "ListDefinition.Value": 2, "FieldDefinition": 3, "ActionDefinition": 7,
      "ActionDefinition.Outcome": 2, "EventDefinition": 3, "StubCase": 3, "FlowDefinition": 7,
      "StateDefinition": 5, "StateDefinition.Outcome": 2, "TextTemplate": 1, "TextVariants": 1,
    ]
    for (type, properties) in counts {
      #expect(stored[type] == properties, "\(type) has \(properties) properties")
    }
    #expect(counts.count >= 17, "the shop should use nearly all of them: \(counts.keys.sorted())")
  }
}
