import Testing

@testable import SvarModel

/// Splitmix64: small, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite struct CivilTimeTests {
  @Test("Day numbers against counting days one by one, 1583 to 2500")
  func dayNumbersAreCounted() {
    // 1970-01-01 is day 0; 1583-01-01 lies 141 349 days before it.
    var expected = -141_349
    for year in 1583...2500 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for day in 1...length {
          let civil = CivilTime(year: year, month: index + 1, day: day)
          if civil.dayNumber != expected || CivilTime(dayNumber: expected) != civil {
            Issue.record("\(civil.isoDate) is \(civil.dayNumber), counted \(expected)")
            return
          }
          expected += 1
        }
      }
    }
    #expect(CivilTime(year: 1970, month: 1, day: 1).dayNumber == 0)
  }

  @Test(arguments: [
    ("1969-12-31", 3), ("1970-01-01", 4), ("2000-02-29", 2), ("2026-11-22", 7),
    ("2026-11-23", 1), ("1899-12-31", 7), ("2400-02-29", 2),
  ])
  func weekday(_ date: String, _ weekday: Int) throws {
    let moment = try #require(Moment(iso8601: date, defaultOffset: 0))
    #expect(moment.civil.weekday == weekday)
    #expect(moment.civil.isoDate == date)
  }
}

@Suite struct MomentTests {
  @Test(arguments: [
    ("2026-11-22T10:00:00+01:00", 1_795_338_000, 60),
    ("2026-11-22 10:00:00+0100", 1_795_338_000, 60),
    ("2026-11-22T10:00+01", 1_795_338_000, 60),
    ("2026-11-22t09:00:00.999z", 1_795_338_000, 0),
    ("2026-11-22T09:00:00,5Z", 1_795_338_000, 0),
    ("1970-01-01T00:00:00Z", 0, 0),
    ("1969-12-31T23:59:59Z", -1, 0),
    ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
    ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
    ("2016-12-31T23:59:60Z", 1_483_228_799, 0),
    ("2026-06-01T00:00:00-09:30", 1_780_306_200, -570),
  ])
  func reads(_ text: String, _ seconds: Int, _ offset: Int) {
    let moment = Moment(iso8601: text)
    #expect(moment?.seconds == seconds)
    #expect(moment?.offsetMinutes == offset)
  }

  @Test(
    "What is no time is none",
    arguments: [
      "", "2026", "2026-11", "2026-11-22", "2026-11-22T10:00:00", "2026-11-31T00:00Z",
      "2026-02-29T00:00Z", "2026-00-01T00:00Z", "2026-13-01T00:00Z", "2026-01-00T00:00Z",
      "0000-01-01T00:00Z", "2026-01-01T24:00Z", "2026-01-01T10:60Z", "2026-01-01T10:00:61Z",
      "2026-01-01T10:00+24:00", "2026-01-01T10:00+01:60", "2026-01-01T10:00Zx",
      "+2026-01-01T10:00Z",
      "26-01-01T10:00Z", "2026-1-1T10:00Z", " 2026-01-01T10:00Z", "2026-01-01T１0:00Z",
      String(repeating: "2026-01-01T10:00:00Z", count: 1000),
    ])
  func refuses(_ text: String) {
    #expect(Moment(iso8601: text) == nil)
  }

  @Test func aZoneIsAddedWhereNoneIsWritten() {
    #expect(
      Moment(iso8601: "2026-11-22 10:00", defaultOffset: 60)?.iso8601
        == "2026-11-22T10:00:00+01:00")
    #expect(Moment(iso8601: "2026-11-22", defaultOffset: 0)?.iso8601 == "2026-11-22T00:00:00Z")
  }

  @Test(arguments: [1, 2, 3]) func whatIsWrittenIsReadAgain(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let moment = Moment(
        seconds: .random(in: -62_135_500_000...253_402_200_000, using: &random),
        offsetMinutes: .random(in: -1439...1439, using: &random))
      let text = moment.iso8601
      let read = try #require(Moment(iso8601: text), "seed \(seed): \(text)")
      #expect(read == moment, "seed \(seed): \(text)")
      #expect(read.offsetMinutes == moment.offsetMinutes, "seed \(seed): \(text)")
      #expect(read.iso8601 == text, "seed \(seed)")
      #expect(
        Moment(moment.civil, offsetMinutes: moment.offsetMinutes) == moment,
        "seed \(seed): \(text)")
    }
  }

  @Test func sameMomentInTwoZonesIsTheSame() {
    let winter = Moment(iso8601: "2026-11-22T10:00:00+01:00")
    #expect(winter == Moment(iso8601: "2026-11-22T09:00:00Z"))
    #expect(Set([winter, Moment(iso8601: "2026-11-22T11:00:00+02:00")]).count == 1)
  }

  @Test("A damaged saved moment is shown somehow, never a trap")
  func extremes() {
    for seconds in [Int.min, -1, 0, Int.max] {
      for offset in [Int.min, -1440, 0, 1440, Int.max] {
        let moment = Moment(seconds: seconds, offsetMinutes: offset)
        #expect(!moment.iso8601.isEmpty)
        _ = moment.adding(seconds: .max)
      }
    }
  }
}
