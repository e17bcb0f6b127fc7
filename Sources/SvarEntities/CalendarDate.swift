// Dates without Foundation: proleptic Gregorian arithmetic, ISO 8601 weeks, Easter.

/// A day of the proleptic Gregorian calendar, years 1 to 9999.
package struct CalendarDate: Hashable, Codable, Sendable {
  package let year: Int
  /// 1…12.
  package let month: Int
  /// 1…31, never beyond the month's end.
  package let day: Int

  /// The day, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a date"))
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// 28…31; 0 for a month that does not exist.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate {
  /// Days since 1970-01-01; H. Hinnant, "chrono-compatible low-level date algorithms".
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with that number, kept within the years 1 to 9999.
  package init(dayNumber: Int) {
    let shifted = min(max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day that many days later; earlier for a negative number. Stays within the calendar.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber.addingReportingOverflow(days).partialValue)
  }

  /// The same day of another month, or the last day of that month where it is shorter.
  package func adding(months: Int) -> CalendarDate {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12, sum < 120_000 else { return self }
    let last = CalendarDate.days(inMonth: sum % 12 + 1, of: sum / 12)
    return CalendarDate(uncheckedYear: sum / 12, month: sum % 12 + 1, day: min(day, last))
  }

  /// 1 for Monday … 7 for Sunday.
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// The first such weekday after this day.
  package func next(weekday wanted: Int) -> CalendarDate {
    adding(days: ((wanted - weekday - 1) % 7 + 7) % 7 + 1)
  }

  /// The last such weekday before this day.
  package func previous(weekday wanted: Int) -> CalendarDate {
    adding(days: -(((weekday - wanted - 1) % 7 + 7) % 7 + 1))
  }

  /// The Monday of this day's week.
  package var monday: CalendarDate { adding(days: 1 - weekday) }

  /// The ISO 8601 week and the year it belongs to.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let first = CalendarDate(uncheckedYear: thursday.year, month: 1, day: 1)
    return (thursday.year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// The Monday of an ISO 8601 week, or nil where the year has no such week.
  package static func monday(ofWeek week: Int, year: Int) -> CalendarDate? {
    guard (1...53).contains(week), let fourth = CalendarDate(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = fourth.monday.adding(days: (week - 1) * 7)
    return monday.isoWeek == (year, week) ? monday : nil
  }

  /// Easter Sunday, Gregorian; the "Meeus/Jones/Butcher" algorithm.
  package static func easter(of year: Int) -> CalendarDate {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return CalendarDate(uncheckedYear: year, month: f / 31, day: f % 31 + 1)
  }

  /// `2026-11-22`.
  package var iso: String {
    let digits = String(year)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return "\(padding)\(digits)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Reads `2026-11-22`, nothing else.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var numbers = [0, 0, 0]
    for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
      guard (0x30...0x39).contains(byte) else { return nil }
      let part = index < 4 ? 0 : index < 7 ? 1 : 2
      numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
