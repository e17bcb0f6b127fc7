// Values as people write them: the wording the dialogue's replies are filled with.

import SvarDialogue
import SvarLanguages
import SvarModel

/// Writes dates, times, amounts and phones in the languages Svar knows.
package struct LocalWording: ValueWording {
  package init() {}

  package func text(
    for value: SlotValue, type: String?, language: String, now: Moment
  ) -> String {
    let words = DateWording.named(language)
    switch value {
    case .text(let text):
      return type == "phone" ? phone(text) : type == "postal_code" ? postalCode(text) : text
    case .number(let number):
      return String(number)
    case .date(let iso):
      guard let day = Moment(iso8601: iso, defaultOffset: 0)?.civil else { return iso }
      return date(day, words, now: now)
    case .time(let time):
      return time
    case .amount(let hundredths, let currency):
      return amount(hundredths, currency, words)
    case .moment(let moment):
      let civil = moment.civil
      if type == "time" { return civil.clock }
      let today = now.civil.dayNumber
      let day: String
      switch civil.dayNumber - today {
      case 0: day = words.today
      case 1: day = words.tomorrow
      case 2...6: day = words.weekdays[civil.weekday - 1]
      default: day = date(civil, words, now: now)
      }
      return "\(day) \(words.clock) \(civil.clock)"
    case .several(let values):
      return values.map { text(for: $0, type: type, language: language, now: now) }
        .joined(separator: ", ")
    }
  }

  private func date(_ day: CivilTime, _ words: DateWording, now: Moment) -> String {
    let weekday = words.weekdays[day.weekday - 1]
    let month = words.months[day.month - 1]
    let year = abs(day.dayNumber - now.civil.dayNumber) > 300 ? " \(day.year)" : ""
    return "\(weekday) \(day.day)\(words.dayMark) \(month)\(year)"
  }

  private func amount(_ hundredths: Int, _ currency: String, _ words: DateWording) -> String {
    let size = hundredths.magnitude
    var whole = String(size / 100)
    var grouped = ""
    while whole.count > 3 {
      grouped = (words.usesComma ? "\u{a0}" : ",") + whole.suffix(3) + grouped
      whole = String(whole.dropLast(3))
    }
    var text = (hundredths < 0 ? "-" : "") + whole + grouped
    if size % 100 != 0 {
      let cents = size % 100
      text += (words.usesComma ? "," : ".") + (cents < 10 ? "0" : "") + String(cents)
    }
    let isOwn = currency == words.crownCurrency
    return isOwn ? "\(text) \(words.crown)" : "\(currency) \(text)"
  }

  /// `+4740055066` → `+47 400 55 066`, in the grouping of its country.
  private func phone(_ text: String) -> String {
    let digits = Array(text.dropFirst(3))
    func grouped(_ sizes: [Int]) -> String {
      var parts: [String] = []
      var rest = digits[...]
      for size in sizes {
        parts.append(String(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      return ([String(text.prefix(3))] + parts).joined(separator: " ")
    }
    switch (String(text.prefix(3)), digits.count) {
    case ("+47", 8): return "49".contains(digits[0]) ? grouped([3, 2, 3]) : grouped([2, 2, 2, 2])
    case ("+45", 8): return grouped([2, 2, 2, 2])
    case ("+46", 9): return grouped([2, 3, 2, 2])
    default: return text
    }
  }

  private func postalCode(_ text: String) -> String {
    text.count == 5 ? "\(text.prefix(3)) \(text.suffix(2))" : text
  }
}
