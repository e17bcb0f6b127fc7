import SvarText
import Testing

@testable import SvarEntities

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same tests everywhere.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct PropertyTests {
  private static let seed: UInt64 = 20_261_122

  private func masked(_ text: String, _ language: String?) -> [String] {
    let bytes = Array(text.utf8)
    return PersonalData.find(in: text, tokens: Tokenizer.tokenize(text), language: language)
      .filter { PersonalData.sensitiveKinds.contains($0.kind) }
      .map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
  }

  private func digits(_ numbers: [Int]) -> String { numbers.map(String.init).joined() }

  /// A synthetic Norwegian number (month + 80), by the naive rule: try all check digits.
  private func norwegianID(_ random: inout Seeded) -> [Int] {
    while true {
      let day = Int.random(in: 1...28, using: &random)
      let month = Int.random(in: 81...92, using: &random)
      let rest = (0..<5).map { _ in Int.random(in: 0...9, using: &random) }
      let nine = [day / 10, day % 10, month / 10, month % 10] + rest
      for first in 0...9 {
        for second in 0...9 {
          let all = nine + [first, second]
          let k1 = zip(all, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).map { $0 * $1 }.reduce(0, +)
          let k2 = zip(all, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).map { $0 * $1 }.reduce(0, +)
          if [0, 1, 2, 3].contains(k1 % 11), k2 % 11 == 0 { return all }
        }
      }
    }
  }

  /// Digits with a check digit that makes the doubled sum a multiple of ten.
  private func withLuhn(_ digits: [Int]) -> [Int] {
    for check in 0...9 {
      var sum = 0
      for (place, digit) in (digits + [check]).reversed().enumerated() {
        sum += place % 2 == 0 ? digit : (digit * 2) / 10 + (digit * 2) % 10
      }
      if sum % 10 == 0 { return digits + [check] }
    }
    return digits
  }

  private func grouped(_ text: String, _ sizes: [Int], _ separator: String) -> String {
    var rest = Substring(text)
    var parts: [String] = []
    for size in sizes {
      parts.append(String(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return parts.joined(separator: separator)
  }

  @Test("Valid identifiers are found in noise, however they are split")
  func identifiersAreFound() {
    var random = Seeded(state: Self.seed)
    let frames: [(String, String)] = [
      ("", ""), ("hei, ", " er meg"), ("mitt nummer: ", "."), ("se ", "!!! takk"),
      ("jeg har LG-483920 og ", ", hilsen Bo"),
    ]
    let separators = [" ", "\u{A0}", "\u{202F}", ".", "-"]
    for _ in 0..<300 {
      let id = digits(norwegianID(&random))
      let card = digits(
        withLuhn([4] + (0..<14).map { _ in Int.random(in: 0...9, using: &random) }))
      let year = Int.random(in: 0...99, using: &random)
      let swedish = withLuhn(
        [year / 10, year % 10, 0, Int.random(in: 1...9, using: &random), 1]
          + (0..<4).map { _ in Int.random(in: 0...9, using: &random) })
      let separator = separators.randomElement(using: &random) ?? " "
      let (before, after) = frames.randomElement(using: &random) ?? ("", "")
      let sizes = Bool.random(using: &random) ? [6, 5] : [2, 2, 2, 5]
      for value in [
        id, grouped(id, sizes, separator), card, grouped(card, [4, 4, 4, 4], " "),
        grouped(card, [4, 4, 4, 4], "-"), grouped(digits(swedish), [6, 4], "-"),
      ] {
        let text = before + value + after
        #expect(masked(text, "nb") == [value], "seed \(Self.seed): \(text)")
      }
    }
  }

  @Test("Numbers of the form of an order are rarely taken for a person's")
  func ordersAreLeftAlone() {
    var random = Seeded(state: Self.seed)
    var wrong = 0
    let count = 3000
    for _ in 0..<count {
      let length = Int.random(in: 8...10, using: &random)
      let number = (0..<length).map { _ in Int.random(in: 0...9, using: &random) }
      let frame = ["ordre \(digits(number))", "\(digits(number)) er ikke kommet"]
        .randomElement(using: &random)
      let language = ["nb", "da", "sv", "en"].randomElement(using: &random)
      if !masked(frame ?? "", language).isEmpty { wrong += 1 }
    }
    #expect(wrong * 200 <= count, "seed \(Self.seed): \(wrong) of \(count)")
  }

  @Test("A number that is called an order number is never masked")
  func calledOrdersAreLeftAlone() {
    var random = Seeded(state: Self.seed)
    let cues = [
      ("ordrenummer ", "nb"), ("kundenr. ", "nb"), ("faktura ", "da"), ("ordrenr: ", "da"),
      ("beställningsnummer ", "sv"), ("kundnr ", "sv"), ("order number ", "en"), ("invoice ", "en"),
    ]
    for _ in 0..<2000 {
      let length = Int.random(in: 8...10, using: &random)
      let number = (0..<length).map { _ in Int.random(in: 0...9, using: &random) }
      let (cue, language) = cues.randomElement(using: &random) ?? ("ordre ", "nb")
      let text = cue + digits(number)
      #expect(masked(text, language).isEmpty, "seed \(Self.seed): \(text)")
      let phones = Reading.entities(text, language).filter { $0.kind == .phone }
      #expect(phones.isEmpty, "seed \(Self.seed): \(text)")
    }
  }

  @Test("Any text is read without a trap, and every place lies in it")
  func anyTextIsRead() {
    var random = Seeded(state: Self.seed)
    let pieces = [
      "kl", ".", ":", ",", "-", "/", "kr", "12", "1", "2026", "+47", "@", " ", "  ", "\n", "halv",
      "fire", "den", "d.", "i", "dag", "fredag", "neste", "uke", "om", "ikke", "til", "99887766",
      "passord", "er", "NO93", "8601", "postnr", "gata", "Storgata", "7", "e", "th", "pm", "%",
      "999999999999999999999", "0", "000", "\u{200B}", "\u{A0}", "\u{202E}", "é", "e\u{301}",
      "\u{1F600}", "\u{1F1F3}\u{1F1F4}", "٣", "½", "𝟗", "ß", "İ", "\u{0}", "()", "\"", "–", "tusen",
      "million", "www", "no", "http", "minus", "kvart", "på", "over", "#", "hundre", "og",
    ]
    for round in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        if Int.random(in: 0..<8, using: &random) == 0,
          let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
        {
          text.unicodeScalars.append(scalar)
        } else {
          text += pieces.randomElement(using: &random) ?? ""
        }
        if Bool.random(using: &random) { text += " " }
      }
      let language = ["nb", "da", "sv", "en", "und", "xx"][round % 6]
      let tokens = Tokenizer.tokenize(text)
      let count = text.utf8.count
      let context = EntityContext(language: language, today: CalendarDate(dayNumber: 20_779))
      var last = 0
      for entity in EntityRecognizer.recognize(
        tokens, original: text, context: context, expecting: EntityKind.allCases.randomElement())
      {
        #expect(entity.tokens.lowerBound >= last, "seed \(Self.seed): \(text)")
        #expect(entity.tokens.upperBound <= tokens.count && !entity.tokens.isEmpty)
        #expect(entity.bytes.upperBound <= count && !entity.bytes.isEmpty)
        last = entity.tokens.upperBound
      }
      var place = 0
      let findings = PersonalData.find(in: text, tokens: tokens, language: language)
      for finding in findings {
        #expect(finding.bytes.lowerBound >= place && finding.bytes.upperBound <= count)
        place = finding.bytes.upperBound
      }
      _ = PersonalData.masked(text, findings, kinds: Set(PersonalData.Kind.allCases))
    }
  }

  @Test("Dates written in figures are read back, in every form and language")
  func writtenDatesAreRead() {
    let today = CalendarDate(dayNumber: 20_779)
    for offset in -150...150 {
      let date = today.adding(days: offset)
      let day = date.day
      let month = date.month
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      for language in ["nb", "da", "sv", "en"] {
        for form in [
          "\(language == "en" ? "on" : "den") \(day)/\(month)",
          "\(two(day)).\(two(month)).\(date.year)", date.iso,
          "\(day). \(Self.months[language]?[month - 1] ?? "")", "\(day)/\(month)-\(date.year)",
          "den \(day) \(Self.months[language]?[month - 1] ?? "") \(date.year)",
        ] {
          #expect(
            Reading.chosenValues(form, language, kinds: [.date]) == "date=\(date.iso)",
            "\(language): \(form)")
        }
      }
    }
  }

  private static let months = [
    "nb": [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "desember",
    ],
    "da": [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ],
    "sv": [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ],
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
  ]

  @Test("Reading grows with the message")
  func isLinear() {
    let piece =
      "ordre 1048295773 skal til 9008 Tromsø kl 14.30 fredag 27. november, ring 924 11 305 "
    let text = String(repeating: piece, count: 200)
    let found = Reading.entities(text, "nb")
    #expect(found.filter { $0.kind == .phone }.count == 200)
    let digits = String(repeating: "1 ", count: 4_000)
    _ = PersonalData.find(in: digits, tokens: Tokenizer.tokenize(digits), language: "nb")
    _ = Reading.entities(digits + " kr", "nb")
  }
}
