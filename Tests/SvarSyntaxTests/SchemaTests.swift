// The JSON Schema of bot files: its keys are the reader's, and the bots of the project are valid.
// RECORD_SCHEMA=1 writes docs/schema/svar.schema.json.

import Foundation
import SvarDiagnostics
import Testing

@testable import SvarSyntax

/// A place where keys stand: a definition of the schema, and a file with `KEY` at that place.
struct SchemaPlace: Sendable, CustomTestStringConvertible {
  let definition: String
  let file: String
  /// Keys that only stand there with others that the file does not have.
  var without: Set<String> = []
  var testDescription: String { definition }
}

@Suite struct SchemaTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let validator = SchemaValidator(root: BotSchema.json)

  static let places = [
    SchemaPlace(definition: "bot", file: "bot: x\nlanguages: [en]\nKEY: 1\n"),
    SchemaPlace(
      definition: "confidence", file: "bot: x\nlanguages: [en]\nconfidence:\n  KEY: 1\n"),
    SchemaPlace(definition: "repair", file: "bot: x\nlanguages: [en]\nrepair:\n  KEY: []\n"),
    SchemaPlace(
      definition: "step",
      file: "bot: x\nlanguages: [en]\nrepair:\n  slow:\n    - {say: a, KEY: 1}\n"),
    SchemaPlace(definition: "after", file: "bot: x\nlanguages: [en]\nafter:\n  KEY: 1\n"),
    SchemaPlace(definition: "tone", file: "bot: x\nlanguages: [en]\ntone:\n  KEY: 1\n"),
    SchemaPlace(
      definition: "queue", file: "bot: x\nlanguages: [en]\nqueues:\n  a:\n    KEY: 1\n"),
    SchemaPlace(definition: "intent", file: "intent: x\nby: bot\nKEY: 1\n"),
    SchemaPlace(definition: "answer", file: "answer: x\nKEY: 1\n"),
    SchemaPlace(definition: "case", file: "intent: x\ncase: a\nKEY: 1\n"),
    SchemaPlace(definition: "case_languages", file: "intent: x\ncase: a\nen:\n  KEY: 1\n"),
    SchemaPlace(definition: "language_block", file: "intent: x\nby: bot\nen:\n  KEY: 1\n"),
    SchemaPlace(definition: "block", file: "intent: x\nlanguage: en\nKEY: 1\n"),
    SchemaPlace(definition: "answer_block", file: "answer: x\nlanguage: en\nKEY: 1\n"),
    SchemaPlace(definition: "flow", file: "flow: x\nstates: {}\nKEY: 1\n"),
    SchemaPlace(definition: "state", file: "flow: x\nstates:\n  a:\n    KEY: 1\n"),
    SchemaPlace(definition: "language", file: "language: en\nKEY: 1\n"),
    SchemaPlace(definition: "words", file: "slots: {}\nKEY: 1\n"),
    SchemaPlace(definition: "slot", file: "slots:\n  a:\n    type: text\n    KEY: 1\n"),
    SchemaPlace(
      definition: "personal",
      file: "slots:\n  a:\n    type: text\n    personal:\n      KEY: 1\n"),
    SchemaPlace(definition: "type", file: "types:\n  a:\n    KEY: 1\n"),
    SchemaPlace(
      definition: "action", file: "actions:\n  a:\n    level: anyone\n    out: {}\n    KEY: 1\n"),
    SchemaPlace(definition: "stub", file: "stubs:\n  a:\n    - {outcome: b, KEY: 1}\n"),
  ]

  @Test("The file is what the schema says")
  func isWrittenDown() throws {
    let url = Self.root.appendingPathComponent("docs/schema/svar.schema.json")
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] == "1" {
      try BotSchema.json.indented.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(
      try String(contentsOf: url, encoding: .utf8) == BotSchema.json.indented,
      "to accept: RECORD_SCHEMA=1 swift test --filter SchemaTests")
  }

  @Test("A place has the keys that the reader knows there", arguments: places)
  func keysAreTheReaders(_ place: SchemaPlace) throws {
    // The reader lists them where no key is near.
    let file = place.file.replacingOccurrences(of: "KEY", with: "qzxqzxqzxqzxqzx")
    let messages = parse(file).diagnostics.filter { $0.id == "unknown-key" }.map(\.message)
    let message = try #require(messages.first, "\(rendered(file))")
    let known = try #require(message.firstMatch(of: /, which has (.*)$/)).1
    let properties = validator.definition(place.definition)?["properties"]?.members.map(\.key)
    let different = Set(known.split(separator: ", ").map(String.init))
      .symmetricDifference(try #require(properties))
    #expect(different == [])
  }

  @Test("Every object of the schema that has keys of its own is such a place")
  func placesAreComplete() {
    let tried = Set(Self.places.map(\.definition))
    for (name, definition) in BotSchema.json["definitions"]?.members ?? []
    where !(definition["properties"]?.members ?? []).isEmpty {
      // A value has the keys 'asked' and 'context' beside languages, a list 'given' beside values, of
      // which any may be meant.
      #expect(tried.contains(name) || ["list", "value"].contains(name), "\(name)")
    }
  }

  /// The files of a folder and all below it.
  private func files(in folder: String) throws -> [String] {
    let url = Self.root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    let found = names.filter { $0.hasSuffix(".yaml") }.sorted()
    try #require(!found.isEmpty, "\(folder)")
    return found.map { url.appendingPathComponent($0).path }
  }

  @Test(
    "The bots of the project are valid",
    arguments: ["intents", "Examples/Minimal/bot", "Examples/Backend/bot"])
  func botsAreValid(_ folder: String) throws {
    for path in try files(in: folder) {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      guard let value = JSONValue(yaml: text) else { continue }
      #expect(validator.problems(value) == [], "\(path)")
    }
  }

  @Test(
    "The files that documents write out are valid", arguments: ["language", "diagnostics/README"])
  func documentsAreValid(_ name: String) throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("docs/\(name).md"), encoding: .utf8)
    var count = 0
    for match in page.matches(of: /```yaml\n(# \S+\.yaml(?:.|\n)*?)```/) {
      // A form with dots for what is left out.
      if match.1.contains("…\n") { continue }
      let value = try #require(JSONValue(yaml: String(match.1)), "\(match.1)")
      #expect(validator.problems(value) == [], "\(match.1)")
      count += 1
    }
    #expect(count > 8)
  }

  @Test(
    "What the reader refuses is refused",
    arguments: [
      "intent: x\nby: bot\nslot: [a]\n", "intent: x\n", "intent: x\nby: robot\n",
      "intent: x\nby: bot\nslots: a\n", "intent: x\nby: bot\nen:\n  phrase: |\n    a\n",
      "flow: x\nstates:\n  a: {}\n", "flow: x\nstates:\n  a:\n    asks: b\n",
      "bot: x\n", "bot: x\nlanguages: en\n", "bot: x\nlanguages: [en]\nconfidence: {accept: 60}\n",
      "slots:\n  a: {typ: text}\n", "slots:\n  a: {type: text, many: yes}\n",
      "slots:\n  a: {type: number, from: one}\n", "sluts: {}\n",
      "actions:\n  a:\n    out: {}\n", "actions:\n  a: {level: anyone, out: {}, timeout: soon}\n",
      "stubs:\n  a:\n    - {when: {b: c}}\n", "texts:\n  a: Hello\n",
    ])
  func mistakesAreRefused(_ file: String) throws {
    let value = try #require(JSONValue(yaml: file))
    #expect(!validator.problems(value).isEmpty)
    #expect(!parse(file).diagnostics.isEmpty, "the reader takes it")
  }
}
