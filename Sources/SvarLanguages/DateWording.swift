// How a language writes dates and times in a reply: read by the value wording of the room Svar.

/// Names and patterns for writing dates, times and amounts.
package struct DateWording: Sendable {
  /// Monday first.
  package var weekdays: [String]
  /// January first.
  package var months: [String]
  package var today: String
  package var tomorrow: String
  /// Between weekday and day of the month: `fredag 27. november`, `Friday 27 November`.
  package var dayMark: String
  /// Before a time of day: `klokka`.
  package var clock: String
  /// After an amount in the country's currency.
  package var crown: String
  package var crownCurrency: String
  /// Whether amounts are written with a decimal comma.
  package var usesComma: Bool

  package static func named(_ code: String) -> DateWording {
    switch code {
    case "nn": nynorsk
    case "da": danish
    case "sv": swedish
    case "en": english
    default: bokmal
    }
  }

  private static let bokmal = DateWording(
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    months: [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "desember",
    ],
    today: "i dag", tomorrow: "i morgen", dayMark: ".", clock: "klokka", crown: "kr",
    crownCurrency: "NOK", usesComma: true)

  private static let nynorsk = DateWording(
    weekdays: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"],
    months: bokmal.months, today: "i dag", tomorrow: "i morgon", dayMark: ".", clock: "klokka",
    crown: "kr", crownCurrency: "NOK", usesComma: true)

  private static let danish = DateWording(
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    months: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ],
    today: "i dag", tomorrow: "i morgen", dayMark: ".", clock: "klokken", crown: "kr.",
    crownCurrency: "DKK", usesComma: true)

  private static let swedish = DateWording(
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    months: [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ],
    today: "i dag", tomorrow: "i morgon", dayMark: "", clock: "klockan", crown: "kr",
    crownCurrency: "SEK", usesComma: true)

  private static let english = DateWording(
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    today: "today", tomorrow: "tomorrow", dayMark: "", clock: "at", crown: "kr",
    crownCurrency: "NOK", usesComma: false)
}
