import Testing

@testable import SvarModel

@Suite struct SlotValueTests {
  @Test(arguments: [
    (SlotValue.text("LG-483920"), "order_number", "LG-483920"),
    (.text(""), "text", ""),
    (.text("Storgata 5, 7010"), "street", "Storgata 5, 7010"),
    (.number(0), "number", "0"),
    (.number(-12), "number", "-12"),
    (.number(.max), "number", "9223372036854775807"),
    (.date("2026-11-27"), "date", "2026-11-27"),
    (.time("09:05"), "time", "09:05"),
    (.amount(hundredths: 19900, currency: "NOK"), "amount", "199 NOK"),
    (.amount(hundredths: 61225, currency: "SEK"), "amount", "612.25 SEK"),
    (.amount(hundredths: 123_450, currency: "DKK"), "amount", "1234.5 DKK"),
    (.amount(hundredths: 5, currency: "EUR"), "amount", "0.05 EUR"),
    (.amount(hundredths: -50, currency: "EUR"), "amount", "-0.5 EUR"),
    (.amount(hundredths: -12345, currency: "EUR"), "amount", "-123.45 EUR"),
    (.amount(hundredths: 0, currency: "NOK"), "amount", "0 NOK"),
  ])
  func plainTextComesBackAsTheValue(_ value: SlotValue, _ type: String, _ plain: String) {
    #expect(value.plain == plain)
    #expect(SlotValue(plain: plain, type: type) == value)
  }

  @Test(
    "What does not fit its type stays text",
    arguments: [
      ("tre", "number"), ("99999999999999999999", "number"), ("", "number"), ("199", "amount"),
      ("199 NOK kr", "amount"), ("1.234 NOK", "amount"), ("1.2.3 NOK", "amount"),
      ("1.-5 NOK", "amount"), ("9999999999999 NOK", "amount"), ("x NOK", "amount"),
    ])
  func staysText(_ text: String, _ type: String) {
    #expect(SlotValue(plain: text, type: type) == .text(text))
  }

  @Test(arguments: [1, 2]) func amounts(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let amount = SlotValue.amount(
        hundredths: .random(in: -10_000_000...10_000_000, using: &random), currency: "NOK")
      #expect(SlotValue(plain: amount.plain, type: "amount") == amount, "seed \(seed)")
    }
  }

  @Test func extremes() {
    #expect(
      SlotValue.amount(hundredths: .min, currency: "NOK").plain == "-92233720368547758.08 NOK")
    #expect(
      SlotValue.amount(hundredths: .max, currency: "NOK").plain == "92233720368547758.07 NOK")
  }

  @Test func severalValuesAreListed() {
    let several = SlotValue.several([.text("restart_router"), .number(2)])
    #expect(several.plain == "restart_router, 2")
    #expect(several.all == [.text("restart_router"), .number(2)])
    #expect(SlotValue.text("a").all == [.text("a")])
  }
}
