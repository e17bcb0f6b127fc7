import SvarModel
import Testing

@testable import Svar

/// A value and how it is written.
struct Wording: Sendable, CustomTestStringConvertible {
  let value: SlotValue
  let type: String?
  let language: String
  let text: String

  init(_ value: SlotValue, _ type: String?, _ language: String, _ text: String) {
    self.value = value
    self.type = type
    self.language = language
    self.text = text
  }

  var testDescription: String { "\(language) \(text)" }
}

private let friday = SlotValue.date("2026-11-27")
private let may = SlotValue.date("2027-05-17")
private let far = SlotValue.date("2027-12-01")

private func at(_ time: String) -> SlotValue {
  Moment(iso8601: time).map { .moment($0) } ?? .text("bad time")
}

private func kroner(_ hundredths: Int, _ currency: String = "NOK") -> SlotValue {
  .amount(hundredths: hundredths, currency: currency)
}

@Suite struct LocalWordingTests {
  static let rows: [Wording] = [
    // Dates; the year where it is more than 300 days away.
    Wording(friday, "date", "nb", "fredag 27. november"),
    Wording(friday, "date", "nn", "fredag 27. november"),
    Wording(friday, "date", "da", "fredag 27. november"),
    Wording(friday, "date", "sv", "fredag 27 november"),
    Wording(friday, "date", "en", "Friday 27 November"),
    Wording(may, "date", "nb", "mandag 17. mai"),
    Wording(may, "date", "nn", "måndag 17. mai"),
    Wording(may, "date", "da", "mandag 17. maj"),
    Wording(may, "date", "sv", "måndag 17 maj"),
    Wording(may, "date", "en", "Monday 17 May"),
    Wording(far, "date", "nb", "onsdag 1. desember 2027"),
    Wording(far, "date", "da", "onsdag 1. december 2027"),
    Wording(far, "date", "sv", "onsdag 1 december 2027"),
    Wording(far, "date", "en", "Wednesday 1 December 2027"),
    Wording(.date("2025-01-04"), "date", "nb", "lørdag 4. januar 2025"),
    Wording(.date("not a date"), "date", "nb", "not a date"),
    Wording(.date("2026-02-30"), "date", "nb", "2026-02-30"),
    Wording(.time("09:05"), "time", "sv", "09:05"),

    // Moments.
    Wording(at("2026-11-23T18:00:00+01:00"), "moment", "nb", "i dag klokka 18:00"),
    Wording(at("2026-11-24T08:00:00+01:00"), "moment", "nb", "i morgen klokka 08:00"),
    Wording(at("2026-11-27T08:00:00+01:00"), "moment", "nb", "fredag klokka 08:00"),
    Wording(at("2026-11-30T08:00:00+01:00"), "moment", "nb", "mandag 30. november klokka 08:00"),
    Wording(at("2026-11-24T08:00:00+01:00"), "moment", "da", "i morgen klokken 08:00"),
    Wording(at("2026-11-27T08:00:00+01:00"), "moment", "da", "fredag klokken 08:00"),
    Wording(at("2026-11-24T08:00:00+01:00"), "moment", "sv", "i morgon klockan 08:00"),
    Wording(at("2026-11-29T08:00:00+01:00"), "moment", "sv", "söndag klockan 08:00"),
    Wording(at("2026-11-24T08:00:00+01:00"), "moment", "en", "tomorrow at 08:00"),
    Wording(at("2026-11-28T08:00:00+01:00"), "moment", "en", "Saturday at 08:00"),
    Wording(at("2026-11-23T18:00:00+01:00"), "time", "en", "18:00"),

    // Amounts: the country's own currency by its word, others by their code.
    Wording(kroner(19900), "amount", "nb", "199 kr"),
    Wording(kroner(19900, "DKK"), "amount", "da", "199 kr."),
    Wording(kroner(19900, "SEK"), "amount", "sv", "199 kr"),
    Wording(kroner(19900), "amount", "en", "199 kr"),
    Wording(kroner(123_450), "amount", "nb", "1\u{a0}234,50 kr"),
    Wording(kroner(123_450), "amount", "en", "1,234.50 kr"),
    Wording(kroner(61205, "SEK"), "amount", "sv", "612,05 kr"),
    Wording(kroner(19900, "SEK"), "amount", "nb", "SEK 199"),
    Wording(kroner(1_234_567_800, "EUR"), "amount", "en", "EUR 12,345,678"),
    Wording(kroner(-5), "amount", "nb", "-0,05 kr"),
    Wording(kroner(0), "amount", "nb", "0 kr"),
    Wording(
      kroner(.min), "amount", "en", "-92,233,720,368,547,758.08 kr"),

    // Phones and postal codes, in the grouping of their country.
    Wording(.text("+4740055066"), "phone", "nb", "+47 400 55 066"),
    Wording(.text("+4790011222"), "phone", "en", "+47 900 11 222"),
    Wording(.text("+4721001200"), "phone", "nb", "+47 21 00 12 00"),
    Wording(.text("+4520123456"), "phone", "da", "+45 20 12 34 56"),
    Wording(.text("+46701740605"), "phone", "sv", "+46 70 174 06 05"),
    Wording(.text("+442079460000"), "phone", "en", "+442079460000"),
    Wording(.text("+47"), "phone", "en", "+47"),
    Wording(.text(""), "phone", "en", ""),
    Wording(.text("11122"), "postal_code", "sv", "111 22"),
    Wording(.text("7010"), "postal_code", "nb", "7010"),

    // The rest.
    Wording(.text("LG-483920"), "order_number", "nb", "LG-483920"),
    Wording(.number(7), "number", "da", "7"),
    Wording(.number(-1), nil, "xx", "-1"),
    Wording(.several([friday, .number(2)]), "date", "sv", "fredag 27 november, 2"),
    Wording(.several([]), nil, "nb", ""),
  ]

  @Test("A value is written as people of the language do", arguments: rows)
  func text(_ row: Wording) {
    #expect(
      LocalWording().text(for: row.value, type: row.type, language: row.language, now: noon)
        == row.text)
  }
}
