// Days on which offices are closed, per country; opening hours are counted with them.

/// The public holidays of a country in a year.
package enum Holidays {
  /// Month and day pairs on which an office is closed; empty for an unknown country.
  ///
  /// - Parameters:
  ///   - country: `norway`, `denmark` or `sweden`.
  ///   - year: Gregorian, 1583…4099.
  package static func days(of country: String, year: Int) -> [(month: Int, day: Int)] {
    let easter = easterDay(year)
    let movable: [Int]
    var fixed: [(month: Int, day: Int)]
    switch country {
    case "norway":
      fixed = [(1, 1), (5, 1), (5, 17), (12, 24), (12, 25), (12, 26), (12, 31)]
      // Maundy Thursday, Good Friday, Easter, Ascension, Whit Sunday and Monday.
      movable = [-3, -2, 0, 1, 39, 49, 50]
    case "denmark":
      // Great Prayer Day was abolished from 2024.
      fixed = [(1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31)]
      movable = [-3, -2, 0, 1] + (year < 2024 ? [26] : []) + [39, 49, 50]
    case "sweden":
      fixed = [(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)]
      movable = [-2, 0, 1, 39, 49]
      // Midsummer Eve and Day: Friday and Saturday in 19–26 June; All Saints': Saturday in
      // 31 October–6 November.
      let midsummer = firstSaturday(from: 6, 20, year)
      fixed.append(monthDay(midsummer - 1))
      fixed.append(monthDay(midsummer))
      fixed.append(monthDay(firstSaturday(from: 10, 31, year)))
    default:
      return []
    }
    return fixed + movable.map { monthDay(easter + $0) }
  }

  /// Easter Sunday as a day number; the anonymous Gregorian computus (Meeus, "Astronomical
  /// Algorithms", chapter 8).
  private static func easterDay(_ year: Int) -> Int {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    let day = (h + l - 7 * m + 114) % 31 + 1
    return dayNumber(year, month, day)
  }

  private static func firstSaturday(from month: Int, _ day: Int, _ year: Int) -> Int {
    let start = dayNumber(year, month, day)
    // Day 0, 1970-01-01, was a Thursday.
    let weekday = ((start + 3) % 7 + 7) % 7
    return start + (5 - weekday + 7) % 7
  }

  /// Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms").
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func monthDay(_ dayNumber: Int) -> (month: Int, day: Int) {
    let z = dayNumber + 719_468
    let dayOfEra = z - z / 146_097 * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    return (
      shifted < 10 ? shifted + 3 : shifted - 9, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}
