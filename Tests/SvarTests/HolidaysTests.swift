import SvarLanguages
import SvarModel
import Testing

@Suite struct HolidaysTests {
  /// Easter Sunday by year, from the tables of churches.
  static let easter: [(year: Int, month: Int, day: Int)] = [
    (1818, 3, 22), (1943, 4, 25), (2008, 3, 23),
    (2020, 4, 12), (2021, 4, 4), (2022, 4, 17), (2023, 4, 9), (2024, 3, 31), (2025, 4, 20),
    (2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2029, 4, 1), (2030, 4, 21), (2031, 4, 13),
    (2032, 3, 28), (2033, 4, 17), (2034, 4, 9), (2035, 3, 25), (2036, 4, 13), (2037, 4, 5),
    (2038, 4, 25), (2039, 4, 10), (2040, 4, 1), (2041, 4, 21), (2042, 4, 6), (2043, 3, 29),
    (2044, 4, 17), (2045, 4, 9), (2046, 3, 25), (2047, 4, 14), (2048, 4, 5), (2049, 4, 18),
    (2050, 4, 10),
  ]

  @Test(arguments: easter) func easterAndTheDaysThatGoWithIt(_ year: Int, _ month: Int, _ day: Int)
  {
    let sunday = CivilTime(year: year, month: month, day: day).dayNumber
    func closed(_ country: String, _ offset: Int) -> Bool {
      let civil = CivilTime(dayNumber: sunday + offset)
      return Holidays.days(of: country, year: year)
        .contains { $0.month == civil.month && $0.day == civil.day }
    }
    #expect(CivilTime(dayNumber: sunday).weekday == 7)
    // Good Friday, Easter Monday, Ascension.
    for country in ["norway", "denmark", "sweden"] {
      for offset in [-2, 0, 1, 39] { #expect(closed(country, offset), "\(country) \(offset)") }
      #expect(!closed(country, -4), "\(country)")
    }
    // Maundy Thursday and Whit Monday are days off in Norway and Denmark only; in Sweden they may
    // fall on the 6th of June.
    for offset in [-3, 50] {
      #expect(closed("norway", offset))
      #expect(closed("denmark", offset))
    }
    #expect(!closed("sweden", -3))
    #expect(closed("denmark", 26) == (year < 2024), "Great Prayer Day")
  }

  @Test(arguments: [
    (2023, "06-23", "06-24", "11-04"), (2024, "06-21", "06-22", "11-02"),
    (2025, "06-20", "06-21", "11-01"), (2026, "06-19", "06-20", "10-31"),
    (2027, "06-25", "06-26", "11-06"), (2028, "06-23", "06-24", "11-04"),
  ])
  func midsummerAndAllSaintsInSweden(_ year: Int, _ eve: String, _ day: String, _ saints: String) {
    let days = Set(
      Holidays.days(of: "sweden", year: year)
        .map { CivilTime(year: 2000, month: $0.month, day: $0.day).isoDate.dropFirst(5) })
    for wanted in [eve, day, saints, "01-06", "06-06", "12-24"] {
      #expect(days.contains(Substring(wanted)), "\(wanted) of \(days.sorted())")
    }
  }

  @Test func anUnknownCountryHasNone() {
    #expect(Holidays.days(of: "", year: 2026).isEmpty)
    #expect(Holidays.days(of: "Norway", year: 2026).isEmpty)
  }
}
