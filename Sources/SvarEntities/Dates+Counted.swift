// Days that are counted: "om 14 dager", "for tre dager siden", "a week ago", "uke 34".

extension MessageReading {
  /// A number of days, weeks, months or years from today, ahead or back.
  func countedDate(at index: Int) -> DateMatch? {
    let ahead = at(index).has(.within)
    // nb "for … siden", sv "för … sedan" begin with a preposition of no meaning of its own.
    let start = ahead || ["for", "för"].contains(at(index).text) ? index + 1 : index
    guard let (count, afterCount) = count(at: start), count <= 1000,
      let unit = at(afterCount).sense.unit, unit != .minute, unit != .hour
    else { return nil }
    let isRange = isMark(start - 1, "-") || isMark(start + 1, "-")
    guard !isRange else { return nil }
    if at(afterCount + 1).has(.ago) {
      return counted(-count, unit, end: afterCount + 2)
    }
    // "a week on Friday"
    if unit == .week, at(afterCount + 1).text == "on",
      let weekday = at(afterCount + 2).sense.weekday
    {
      let date = context.today.next(weekday: Int(weekday)).adding(days: count * 7)
      return DateMatch(date: date, end: afterCount + 3, isAmbiguous: true)
    }
    guard ahead, start > index else {
      // "two weeks from today", "en uke fra i dag".
      if at(afterCount + 1).has(.from), at(afterCount + 2).sense.dayOffset == 0 {
        return counted(count, unit, end: afterCount + 3)
      }
      return nil
    }
    // "in 3 days" is a day, "29 kr in a month" and "within 3 days" are spans.
    guard at(index).text != "within", !at(index - 1).has([.measure, .counted]) else { return nil }
    return counted(count, unit, end: afterCount + 1)
  }

  private func counted(_ count: Int, _ unit: TimeUnit, end: Int) -> DateMatch {
    let today = context.today
    switch unit {
    case .day: return DateMatch(date: today.adding(days: count), end: end)
    case .week: return DateMatch(date: today.adding(days: count * 7), end: end)
    case .month: return DateMatch(date: today.adding(months: count), end: end, isAmbiguous: true)
    case .year:
      return DateMatch(date: today.adding(months: count * 12), end: end, isAmbiguous: true)
    case .minute, .hour: return DateMatch(date: today, end: end, isAmbiguous: true)
    }
  }

  /// "uke 34", "v. 34", "week 34": its Monday, in the nearest year that has it.
  func weekDate(at index: Int) -> DateMatch? {
    let atom = at(index)
    let isShort = atom.text == "v" && at(index - 1).has([.preposition, .of, .to, .from])
    guard atom.sense.unit == .week || isShort else { return nil }
    let next = at(index + 1).has(.number) ? index + 2 : index + 1
    let number = at(next)
    guard number.digits > 0, number.digits <= 2, let week = number.value,
      !(touches(next + 1) && !at(next + 1).isMark(".") && !at(next + 1).isMark(",")
        && !at(next + 1).isMark("?") && !at(next + 1).isMark(")") && !at(next + 1).isMark("!")),
      !at(next + 1).has(.measure), at(next + 1).sense.unit == nil
    else { return nil }
    let today = context.today
    let year = today.isoWeek.year
    let candidates = (-1...1).compactMap { CalendarDate.monday(ofWeek: week, year: year + $0) }
    let nearest = candidates.min {
      abs($0.dayNumber - today.dayNumber) < abs($1.dayNumber - today.dayNumber)
    }
    return nearest.map { DateMatch(date: $0, end: next + 1, isAmbiguous: true) }
  }

  /// A whole number, in figures or words, and where it ends.
  func count(at index: Int) -> (value: Int, end: Int)? {
    let atom = at(index)
    if atom.isNumber {
      guard let value = atom.value, !isMark(index + 1, ",") || !touches(index + 2) else {
        return nil
      }
      return (value, index + 1)
    }
    return numberWords(at: index)
  }

  /// A number in words: "fem", "to hundre og femti", "two thousand".
  func numberWords(at index: Int) -> (value: Int, end: Int)? {
    guard at(index).sense.cardinal != nil, at(index).isWord else { return nil }
    var total = 0
    var current = 0
    var last = 0
    var next = index
    while next < atoms.count, next - index < 12 {
      if at(next).has(.and), next > index, current >= 100 || total > 0,
        let value = at(next + 1).sense.cardinal, value < 100, at(next + 1).isWord
      {
        next += 1
      }
      guard let value = at(next).sense.cardinal, at(next).isWord, !at(next).has(.clockSuffix) else {
        break
      }
      if value == 1000, next > index || last == 0 {
        guard total == 0 else { break }
        total = max(1, current) * 1000
        current = 0
      } else if value == 100, current < 10 {
        current = max(1, current) * 100
      } else if next == index || current == 0 && total > 0 && value < 1000
        || current % 100 == 0 && current > 0 && value < 100
        || current % 10 == 0 && current % 100 >= 20 && value < 10
      {
        current += value
      } else {
        break
      }
      last = value
      next += 1
    }
    return next > index ? (total + current, next) : nil
  }
}
