import Foundation
import Testing

@testable import SvarText

@Suite struct TokenizerTests {
  private func texts(_ message: String) -> [String] { Tokenizer.tokenize(message).map(\.text) }

  @Test func wordsNumbersAndMarks() {
    #expect(
      texts("Hvor er pakka mi, LG-483920?")
        == ["hvor", "er", "pakka", "mi", ",", "lg", "-", "483920", "?"])
    #expect(texts("4G-ruter") == ["4", "g", "-", "ruter"])
    #expect(Tokenizer.tokenize("LG483920").map(\.spaceBefore) == [true, false])
    #expect(texts("don’t 'quote' li'") == ["don't", "'", "quote", "'", "li", "'"])
    #expect(texts("") == [])
    #expect(texts(" \n\t") == [])
  }

  @Test func placesAreInTheOriginal() {
    let tokens = Tokenizer.tokenize("På lørdag\nkl. 14")
    #expect(tokens.map(\.range) == [0..<3, 4..<11, 12..<14, 14..<15, 16..<18])
    #expect(tokens.map(\.lineBefore) == [false, false, true, false, false])
    #expect(tokens.map(\.kind) == [.word, .word, .word, .punctuation, .number])
  }

  @Test(arguments: [
    ("ÆØÅ Ä Ö", ["æøå", "ä", "ö"]), ("a\u{30A}r o\u{308}l ide\u{301}", ["år", "öl", "idé"]),
    ("ｈｅｌｐ　１２", ["help", "12"]), ("STRAẞE straße", ["strasse", "strasse"]),
    ("𝐇𝐞𝐥𝐩", ["help"]), ("h\u{200B}el\u{AD}p\u{FE0F}", ["help"]),
    ("h̷͎e̵l̶p", ["help"]), ("\u{202E}hei\u{2069}", ["hei"]), ("İstanbul", ["istanbul"]),
    ("heeeelp neeei", ["heelp", "neei"]), ("1\u{A0}234\u{202F}kr", ["1", "234", "kr"]),
    ("1\u{FE0F}\u{20E3}", ["1"]), ("“hei” – ‹nei›", ["\"", "hei", "\"", "-", "‹", "nei", "›"]),
  ])
  func folds(_ message: String, _ expected: [String]) {
    #expect(texts(message) == expected)
  }

  @Test func mojibakeIsRepaired() {
    #expect(texts("fÃ¥r jeg Ã¸kt blÃ¦") == ["får", "jeg", "økt", "blæ"])
    #expect(
      texts("fÃ¶r Ã¤r Ã…r Ã\u{85}r Ã–l Ã˜l Ã†") == ["för", "är", "år", "år", "öl", "øl", "æ"])
    #expect(texts("Ã er") == ["ã", "er"])
    #expect(Tokenizer.tokenize("fÃ¥r!").map(\.range) == [0..<6, 6..<7])
  }

  @Test func emojiAreOneTokenEach() {
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    let tokens = Tokenizer.tokenize("😡😡\(family)👍🏽❤️🇳🇴🇸🇪")
    #expect(tokens.map(\.text) == ["😡", "😡", "👨", "👍", "❤", "🇳🇴", "🇸🇪"])
    #expect(tokens.allSatisfy { $0.kind == .symbol })
    #expect(tokens.last?.range.upperBound == "😡😡\(family)👍🏽❤️🇳🇴🇸🇪".utf8.count)
  }

  @Test func composedAndDecomposedAreEqual() {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let composed = "x\(scalar)x"
      let decomposed = composed.decomposedStringWithCanonicalMapping
      #expect(texts(composed) == texts(decomposed), "U+\(String(value, radix: 16))")
    }
  }

  @Test func foldingIsIdempotentAndPlacesAreSound() {
    let seed: UInt64 = 20_261
    var random = SeededGenerator(seed: seed)
    let alphabet = Array(
      "aAbøØæåäöéſﬁßİ'’´-.,!?12٣１ \n\u{A0}\u{200B}\u{200D}\u{AD}\u{30A}\u{308}Ã¦¥😡👍🏽🇳❤\u{FE0F}€ºªⒶ𝐇ﬀㅤ中が\u{0}\u{E0041}"
        .unicodeScalars)
    for round in 0..<4_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        view.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      let message = String(view)
      let tokens = Tokenizer.tokenize(message)
      var previous = 0
      for token in tokens {
        let detail: Comment = "seed \(seed), round \(round): \(message.debugDescription)"
        #expect(token.range.lowerBound >= previous && !token.range.isEmpty, detail)
        #expect(token.range.upperBound <= message.utf8.count, detail)
        previous = token.range.upperBound
        for place in [token.range.lowerBound, token.range.upperBound] {
          let index = message.utf8.index(message.utf8.startIndex, offsetBy: place)
          #expect(index.samePosition(in: message.unicodeScalars) != nil, detail)
        }
        #expect(Tokenizer.tokenize(token.text).map(\.text) == [token.text], detail)
      }
    }
  }

  @Test(arguments: [
    "a", "å", "1", "!", " ", "\n", "'", "a'", "e\u{301}", "\u{301}", "😡", "👍\u{200D}", "🇳", "Ã",
    "Ã¥", "\u{200B}", "a.", "kunde", "\u{0}", "ﬃ", "aåbøcæ-", "中",
  ])
  func longInputEnds(_ unit: String) {
    let message = String(repeating: unit, count: 65_536 / unit.utf8.count)
    let tokens = Tokenizer.tokenize(message)
    #expect(tokens.count <= message.utf8.count)
    #expect(tokens.last.map { $0.range.upperBound <= message.utf8.count } ?? true)
  }
}

/// SplitMix64: small, seedable, the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
