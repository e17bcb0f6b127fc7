import Foundation
import SvarModel
import Testing

@testable import Svar

/// Messages nobody expects.
struct OddMessage: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  var testDescription: String { name }

  /// The longest message: 64 KiB takes a tenth of a second in release and minutes in debug.
  static let size =
    ProcessInfo.processInfo.environment["SVAR_LONG_TESTS"] == "1" ? 64 * 1024 : 3 * 1024

  static func filled(_ name: String, with part: String) -> OddMessage {
    OddMessage(name, String(repeating: part, count: size / part.utf8.count))
  }

  static let all: [OddMessage] = [
    OddMessage("empty", ""),
    OddMessage("a blank", " "),
    OddMessage("line breaks", "\n\r\n\u{2028}\u{85}"),
    OddMessage("a null", "\0"),
    OddMessage("controls", String(String.UnicodeScalarView((0..<32).compactMap { .init($0) }))),
    OddMessage("a byte order mark", "\u{FEFF}where is my parcel"),
    OddMessage("right to left", "\u{202E}lecrap ym si erehw\u{202C}\u{2066}x\u{2069}"),
    OddMessage("joiners", "\u{200D}\u{200C}\u{200B}\u{FE0F}"),
    OddMessage("lone marks", "\u{301}\u{308}\u{20E3}"),
    OddMessage("many marks", "e" + String(repeating: "\u{301}", count: 5000)),
    OddMessage("noncharacters", "\u{FFFE}\u{FFFF}\u{10FFFF}"),
    OddMessage("other scripts", "здравствуйте 你好 مرحبا नमस्ते"),
    OddMessage("other digits", "lg ١٢٣٤٥٦ 𝟜𝟘𝟘"),
    OddMessage("notation", "(hvor|er) [den] <parcel> {order_number} & * 'x' \"y\" # |"),
    OddMessage("a regex", "^(a+)+$ \\b(?<x>.*)\\1 [[:alpha:]]{1,9999}"),
    OddMessage("10 000 emoji", String(repeating: "🤖", count: 10_000)),
    OddMessage("64 KiB of a letter", String(repeating: "a", count: 64 * 1024)),
    OddMessage("64 KiB of a digit", String(repeating: "4", count: 64 * 1024)),
    OddMessage("families", String(repeating: "👨‍👩‍👧‍👦", count: 1000)),
    .filled("nothing but short words", with: "a b "),
    .filled("nothing but questions", with: "where is my parcel? "),
    .filled("nothing but requests", with: "I want to talk to a human. "),
    .filled("nothing but numbers", with: "400 55 066 "),
    .filled("nothing but order numbers", with: "lg 100001 "),
    .filled("nothing but brackets", with: "([{"),
    .filled("nothing but dots", with: ". "),
    .filled("nothing but line breaks", with: "\n"),
    .filled("nothing but negation", with: "not "),
    .filled("nothing but at signs", with: "a@"),
    .filled("nothing but dates", with: "1.1."),
  ]
}

@Suite struct OddInputTests {
  @Test("Whatever is written gets an answer", arguments: OddMessage.all)
  func isAnswered(_ message: OddMessage) async throws {
    let conversation = talk()
    let turn = try await conversation.receive(.message(message.text))
    #expect(!turn.replies.isEmpty)
    for reply in turn.replies { #expect(!reply.text.contains("{")) }
    // The conversation is none the worse for it.
    if turn.owner == .bot {
      #expect(!(try await conversation.say("when are you open")).isEmpty)
    }
  }

  @Test("The same in the middle of a question", arguments: OddMessage.all)
  func isAnsweredWhenAsked(_ message: OddMessage) async throws {
    let conversation = talk()
    _ = try await conversation.say("where is my parcel")
    let turn = try await conversation.receive(.message(message.text))
    #expect(!turn.replies.isEmpty)
  }

  @Test("Masking keeps what it does not hide", arguments: OddMessage.all)
  func isMasked(_ message: OddMessage) {
    let masked = mask(message.text)
    if masked.found.isEmpty { #expect(masked.masked == message.text) }
  }

  @Test("Spans lie inside the message", arguments: OddMessage.all)
  func spansAreInside(_ message: OddMessage) {
    let meaning = shop.classify(message.text, language: "en", now: noon)
    let bytes = 0...message.text.utf8.count
    for accepted in meaning.accepted {
      #expect(bytes.contains(accepted.start) && bytes.contains(accepted.end))
      #expect(accepted.start <= accepted.end)
    }
    for filling in meaning.slots {
      #expect(bytes.contains(filling.start) && bytes.contains(filling.end))
      #expect(filling.start <= filling.end)
    }
    for ranked in meaning.ranking { #expect((0...1).contains(ranked.confidence)) }
    #expect((0...1).contains(meaning.inScope))
  }

  @Test("Random scalars", arguments: [1, 2, 3]) func scalars(_ seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        let value: UInt32 =
          Bool.random(using: &random)
          ? .random(in: 0..<0x250, using: &random) : .random(in: 0..<0x11_0000, using: &random)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      let turn = try await talk().receive(.message(String(text)))
      #expect(!turn.replies.isEmpty, "seed \(seed): \(String(text).debugDescription)")
    }
  }
}
