// Dates: calendar dates, weekdays, days counted from today, named days, weeks.
// A form is read at an atom and gives a day and where it ends; the forms are tried in order, the
// more telling first.

/// A date as it was read, before it is noted.
struct DateMatch {
  var date: CalendarDate
  /// The atom after its last.
  var end: Int
  var isAmbiguous = false
}

extension MessageReading {
  mutating func readDates() {
    var index = 0
    while index < atoms.count {
      guard !isTaken(index), let match = date(at: index), match.end > index,
        isFree(index..<match.end)
      else {
        index += 1
        continue
      }
      add(.date(match.date), index..<match.end, ambiguous: match.isAmbiguous)
      index = match.end
    }
  }

  /// The date that begins at an atom, if one does.
  func date(at index: Int) -> DateMatch? {
    weekdayDate(at: index) ?? plainDate(at: index) ?? weekdayOfWeek(at: index) ?? weekDate(
      at: index)
      ?? countedDate(at: index) ?? namedDate(at: index)
  }

  /// A date of the calendar, with or without "den", "d.", "the".
  func plainDate(at index: Int) -> DateMatch? {
    let hasArticle = at(index).has(.article)
    let start = hasArticle ? index + 1 : index
    if hasArticle, !at(index + 1).isNumber, at(index + 1).sense.ordinal == nil { return nil }
    return isoDate(at: start) ?? dayMonth(at: start) ?? numericDate(
      at: start, hasArticle: hasArticle)
      ?? monthDay(at: start) ?? bareDay(at: start, hasArticle: hasArticle)
  }

  // MARK: With a weekday

  func weekdayDate(at index: Int) -> DateMatch? {
    var start = index
    var modifier: WordRoles = []
    if at(start).has([.next, .last, .this]), at(start + 1).sense.weekday != nil {
      modifier = at(start).sense.roles.intersection([.next, .last, .this])
      start += 1
    }
    let atom = at(start)
    guard let name = atom.sense.weekday, !isCounted(weekday: start) else { return nil }
    let weekday = Int(name)
    var next = start + 1
    if isMark(next, ","), !at(next + 1).isOutside { next += 1 }
    if isMark(next, "(") { next += 1 }
    if let dated = plainDate(at: next) {
      var result = dated
      result.isAmbiguous = dated.date.weekday != weekday
      if isMark(result.end, ")") { result.end += 1 }
      return result
    }
    if isMark(start + 1, "/") { return nil }
    if atom.sense.isShort, !isPlausible(shortWeekday: start, modified: !modifier.isEmpty) {
      return nil
    }
    return relativeWeekday(weekday, at: start, modifier: modifier)
  }

  func relativeWeekday(
    _ weekday: Int, at start: Int, modifier: WordRoles
  ) -> DateMatch {
    let today = context.today
    if at(start).sense.isPastWeekday || modifier.contains(.last) {
      return DateMatch(date: today.previous(weekday: weekday), end: start + 1)
    }
    var next = start + 1
    if at(next).sense.part != nil, !at(next).isNumber { next += 1 }
    // "mandag i neste uke", "Monday next week", "fredag i uke 50", "fredag om en uke".
    var look = next
    if at(look).has([.of, .preposition, .within]), !at(look).has(.article) { look += 1 }
    if isMark(look, "(") { look += 1 }
    if at(look).has(.next), at(look + 1).sense.unit == .week {
      return DateMatch(date: today.monday.adding(days: 6 + weekday), end: look + 2)
    }
    if at(look).has(.last), at(look + 1).sense.unit == .week {
      return DateMatch(date: today.monday.adding(days: weekday - 8), end: look + 2)
    }
    if let week = weekDate(at: look) {
      return DateMatch(date: week.date.adding(days: weekday - 1), end: week.end)
    }
    let coming = today.next(weekday: weekday)
    if at(look).sense.cardinal == 1 || at(look).value == 1, at(look + 1).sense.unit == .week,
      look > next
    {
      return DateMatch(date: coming.adding(days: 7), end: look + 2, isAmbiguous: true)
    }
    // A "next Friday" that is near may mean the one after.
    return DateMatch(date: coming, end: start + 1, isAmbiguous: modifier.contains(.next))
  }

  /// "uge 49 mandag", "neste uke onsdag".
  func weekdayOfWeek(at index: Int) -> DateMatch? {
    let monday: CalendarDate
    var next: Int
    if at(index).has(.next), at(index + 1).sense.unit == .week {
      monday = context.today.monday.adding(days: 7)
      next = index + 2
    } else if let week = weekDate(at: index) {
      monday = week.date
      next = week.end
    } else {
      return nil
    }
    if at(next).has(.preposition) || isMark(next, ",") { next += 1 }
    guard let weekday = at(next).sense.weekday, !at(next).sense.isShort else { return nil }
    return DateMatch(date: monday.adding(days: Int(weekday) - 1), end: next + 1)
  }

  /// "hver fredag", "Black Friday": a weekday that is no day.
  func isCounted(weekday index: Int) -> Bool {
    let before = at(index - 1)
    if before.has([.every, .hidesWeekday]) { return true }
    // Danish "om fredagen" is every Friday.
    if before.text == "om", at(index).text.hasSuffix("en") { return true }
    return touches(index) && isMark(index - 1, "-") && !at(index - 2).isNumber
      && at(index - 2).sense.weekday == nil
  }

  /// Short names are also words ("man", "tor", "sat"): they need a word or a time beside them.
  func isPlausible(shortWeekday index: Int, modified: Bool) -> Bool {
    if modified || at(index + 1).sense.part != nil || at(index + 1).has(.clock) { return true }
    guard at(index).text != "man" else { return false }
    if at(index + 1).has(.at), !["sat", "sun"].contains(at(index).text) { return true }
    let before = at(index - 1)
    return before.has(.preposition) && !before.has(.article) || before.has([.to, .from])
  }

  // MARK: Years and senses

  /// The date of the year the sense demands: the nearest, unless a word looks the other way and
  /// the nearest is more than two months off.
  func resolve(
    day: Int, month: Int, year: Int?, from index: Int, to end: Int
  ) -> DateMatch? {
    if let year {
      return CalendarDate(year: year, month: month, day: day).map { DateMatch(date: $0, end: end) }
    }
    let today = context.today
    let candidates = (-4...4).compactMap {
      CalendarDate(year: today.year + $0, month: month, day: day)
    }
    func distance(_ date: CalendarDate) -> Int { abs(date.dayNumber - today.dayNumber) }
    guard let nearest = candidates.min(by: { distance($0) < distance($1) }) else { return nil }
    let direction = sense(of: index)
    if direction < 0, nearest > today, distance(nearest) > 60,
      let past = candidates.last(where: { $0 <= today })
    {
      return DateMatch(date: past, end: end)
    }
    if direction > 0, nearest < today, distance(nearest) > 60,
      let future = candidates.first(where: { $0 >= today })
    {
      return DateMatch(date: future, end: end)
    }
    return DateMatch(date: nearest, end: end)
  }

  /// Below 0 where the words before look back, above 0 where they look ahead.
  func sense(of index: Int) -> Int {
    let sentence = at(index).sentence
    if at(index - 1).has(.since) || at(index - 2).has(.since) { return -1 }
    var look = index - 1
    while look >= 0, index - look <= 10, at(look).sentence == sentence {
      if at(look).has(.futureVerb) { return 1 }
      if at(look).has(.pastVerb) { return -1 }
      look -= 1
    }
    look = index + 1
    while look < atoms.count, look - index <= 8, at(look).sentence == sentence {
      if at(look).has(.futureVerb) { return 1 }
      if at(look).has(.pastVerb) { return -1 }
      look += 1
    }
    return 0
  }

  func sense(ofSentenceBefore index: Int) -> Int {
    let sentence = at(index).sentence - 1
    var look = index - 1
    while look >= 0, index - look <= 16, at(look).sentence >= sentence {
      if at(look).sentence == sentence {
        if at(look).has(.futureVerb) { return 1 }
        if at(look).has(.pastVerb) { return -1 }
      }
      look -= 1
    }
    return 0
  }

  /// A feast of this year or the next: the coming one, or the last where the sense looks back and
  /// it is near.
  func namedDate(at index: Int) -> DateMatch? {
    let atom = at(index)
    let today = context.today
    if let offset = atom.sense.dayOffset {
      return DateMatch(date: today.adding(days: Int(offset)), end: index + 1)
    }
    guard let feast = atom.sense.feast else { return nil }
    let (year, end) = year(at: index + 1)
    if let year { return feast.date(in: year).map { DateMatch(date: $0, end: end) } }
    let candidates = (-1...2).compactMap { feast.date(in: today.year + $0) }
    let direction = sense(of: index)
    let past = candidates.last { $0 < today }
    if direction < 0, let past, today.dayNumber - past.dayNumber < 200 {
      return DateMatch(date: past, end: index + 1)
    }
    return candidates.first { $0 >= today }.map { DateMatch(date: $0, end: index + 1) }
  }
}
