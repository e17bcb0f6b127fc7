// Time as the rooms see it: handed in from the top, never read from a clock below `Svar`.

/// A point in time with the zone offset it was given in.
///
/// Two moments are compared by the point in time alone.
public struct Moment: Sendable {
  /// Whole seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int
  /// Minutes east of UTC: 60 for Norwegian winter time.
  public var offsetMinutes: Int

  public init(seconds: Int, offsetMinutes: Int) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// The same zone, `seconds` later.
  public func adding(seconds more: Int) -> Moment {
    Moment(seconds: seconds &+ more, offsetMinutes: offsetMinutes)
  }
}

extension Moment: Comparable, Hashable, Codable {
  public static func == (left: Moment, right: Moment) -> Bool { left.seconds == right.seconds }
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
  public func hash(into hasher: inout Hasher) { hasher.combine(seconds) }
}

/// A date and a time of day without a zone, proleptic Gregorian.
public struct CivilTime: Hashable, Sendable {
  public var year: Int
  /// 1…12.
  public var month: Int
  /// 1…31.
  public var day: Int
  /// 0…23.
  public var hour: Int
  public var minute: Int
  public var second: Int

  public init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Days since 1970-01-01; H. Hinnant, "chrono-compatible low-level date algorithms".
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 for Monday … 7 for Sunday.
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// The civil date of a day number, at midnight.
  public init(dayNumber: Int) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// `2026-11-22`.
  public var isoDate: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
  /// `09:05`.
  public var clock: String { "\(padded(hour, 2)):\(padded(minute, 2))" }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Moment {
  /// The offset within what ISO 8601 can write: a saved moment may be damaged.
  private var boundedOffset: Int { min(max(offsetMinutes, -1439), 1439) }

  /// What a clock on the wall of this moment's zone shows.
  public var civil: CivilTime {
    let local = min(max(seconds, -62_135_596_800), 253_402_300_799) + boundedOffset * 60
    let dayNumber = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let rest = local - dayNumber * 86_400
    var civil = CivilTime(dayNumber: dayNumber)
    civil.hour = rest / 3600
    civil.minute = rest % 3600 / 60
    civil.second = rest % 60
    return civil
  }

  public init(_ civil: CivilTime, offsetMinutes: Int) {
    let local =
      civil.dayNumber * 86_400 + civil.hour * 3600 + civil.minute * 60 + civil.second
    self.init(seconds: local - offsetMinutes * 60, offsetMinutes: offsetMinutes)
  }

  /// `2026-11-22T10:00:00+01:00`.
  public var iso8601: String {
    let civil = self.civil
    let sign = boundedOffset < 0 ? "-" : "+"
    let size = abs(boundedOffset)
    let zone = size == 0 ? "Z" : "\(sign)\(padded(size / 60, 2)):\(padded(size % 60, 2))"
    return "\(civil.isoDate)T\(civil.clock):\(padded(civil.second, 2))\(zone)"
  }

  /// Reads `2026-11-22T10:00:00+01:00`, also with a blank for the `T`, without seconds, with
  /// fractions of a second (dropped), with `Z` or, if `defaultOffset` is given, without a zone.
  public init?(iso8601 text: some StringProtocol, defaultOffset: Int? = nil) {
    var reader = DigitReader(text)
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2),
      reader.take("-"), let day = reader.number(2), (1...12).contains(month)
    else { return nil }
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day >= 1, day <= lengths[month - 1], year >= 1 else { return nil }
    var civil = CivilTime(year: year, month: month, day: day)
    if reader.take("T") || reader.take("t") || reader.take(" ") {
      guard let hour = reader.number(2), reader.take(":"), let minute = reader.number(2),
        hour < 24, minute < 60
      else { return nil }
      civil.hour = hour
      civil.minute = minute
      if reader.take(":") {
        guard let second = reader.number(2), second < 61 else { return nil }
        civil.second = min(second, 59)
        if reader.take(".") || reader.take(",") { reader.skipDigits() }
      }
    }
    var offset = defaultOffset
    if reader.take("Z") || reader.take("z") {
      offset = 0
    } else if let sign = reader.take("+") ? 1 : reader.take("-") ? -1 : nil {
      guard let hours = reader.number(2), hours < 24 else { return nil }
      _ = reader.take(":")
      let minutes = reader.number(2) ?? 0
      guard minutes < 60 else { return nil }
      offset = sign * (hours * 60 + minutes)
    }
    guard reader.isAtEnd, let offset else { return nil }
    self.init(civil, offsetMinutes: offset)
  }
}

private func isLeap(_ year: Int) -> Bool {
  year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Reads fixed-width numbers and single characters from a short text.
private struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8.prefix(64)) }

  var isAtEnd: Bool { position == bytes.count }

  mutating func number(_ width: Int) -> Int? {
    guard position + width <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<(position + width)] {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    position += width
    return value
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
    position += 1
    return true
  }

  mutating func skipDigits() {
    while position < bytes.count, bytes[position] >= 48, bytes[position] <= 57 { position += 1 }
  }
}
