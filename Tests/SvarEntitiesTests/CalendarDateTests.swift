import Testing

@testable import SvarEntities

@Suite struct CalendarDateTests {
  @Test("Day numbers and dates are each other's inverse, day by day, 1900 to 2100")
  func roundTrip() throws {
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    var date = first
    // The oracle: months counted off one by one.
    for number in first.dayNumber...(first.dayNumber + 73_413) {
      // One expectation a day, for expectations are slow.
      let isRight =
        date.dayNumber == number && CalendarDate(dayNumber: number) == date
        && CalendarDate(iso: date.iso) == date
        && date.weekday == (number - first.dayNumber) % 7 + 1  // 1 January 1900 was a Monday
      if !isRight { Issue.record("\(date.iso), day \(number)") }
      var next = (date.year, date.month, date.day + 1)
      if next.2 > CalendarDate.days(inMonth: next.1, of: next.0) { next = (next.0, next.1 + 1, 1) }
      if next.1 > 12 { next = (next.0 + 1, 1, 1) }
      guard let following = CalendarDate(year: next.0, month: next.1, day: next.2) else {
        Issue.record("no day \(next)")
        return
      }
      date = following
    }
    #expect(date.year == 2101)
  }

  @Test func refusesDaysThatAreNone() {
    #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2026, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2026, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2026, month: 4, day: 0) == nil)
    for text in [
      "2026-1-01", "2026-01-1", "20260101", "2026-13-01", "abcd-ef-gh", "", "2026/01/01",
    ] {
      #expect(CalendarDate(iso: text) == nil)
    }
  }

  @Test("Weeks are those of ISO 8601")
  func weeks() throws {
    for (iso, year, week) in [
      ("2026-11-22", 2026, 47), ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53),
      ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53),
      ("2018-12-31", 2019, 1),
    ] {
      let date = try #require(CalendarDate(iso: iso))
      #expect(date.isoWeek == (year, week), "\(iso)")
      #expect(CalendarDate.monday(ofWeek: week, year: year) == date.monday)
    }
    #expect(CalendarDate.monday(ofWeek: 53, year: 2025) == nil)
    #expect(CalendarDate.monday(ofWeek: 0, year: 2026) == nil)
  }

  @Test func easter() {
    for iso in ["1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31", "2026-04-05", "2038-04-25"]
    {
      let date = CalendarDate(iso: iso)
      #expect(date.map { CalendarDate.easter(of: $0.year) } == date)
    }
  }

  @Test func nextAndPreviousWeekdaysAreNeverToday() throws {
    let sunday = try #require(CalendarDate(iso: "2026-11-22"))
    for weekday in 1...7 {
      let next = sunday.next(weekday: weekday)
      let previous = sunday.previous(weekday: weekday)
      #expect(next.weekday == weekday && previous.weekday == weekday)
      #expect((1...7).contains(next.dayNumber - sunday.dayNumber))
      #expect((1...7).contains(sunday.dayNumber - previous.dayNumber))
    }
  }

  @Test func monthsEndWithTheMonth() throws {
    let date = try #require(CalendarDate(iso: "2026-01-31"))
    #expect(date.adding(months: 1).iso == "2026-02-28")
    #expect(date.adding(months: -2).iso == "2025-11-30")
    #expect(date.adding(months: Int.max) == date)
    #expect(date.adding(days: Int.max).iso.utf8.count == 10)
    #expect(date.adding(days: Int.min).iso.utf8.count == 10)
  }
}
