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
  private func date(at index: Int) -> DateMatch? {
    weekdayDate(at: index) ?? plainDate(at: index) ?? weekdayOfWeek(at: index) ?? weekDate(
      at: index)
      ?? countedDate(at: index) ?? namedDate(at: index)
  }

  /// A date of the calendar, with or without "den", "d.", "the".
  private func plainDate(at index: Int) -> DateMatch? {
    let hasArticle = at(index).has(.article)
    let start = hasArticle ? index + 1 : index
    if hasArticle, !at(index + 1).isNumber, at(index + 1).sense.ordinal == nil { return nil }
    return isoDate(at: start) ?? dayMonth(at: start) ?? numericDate(
      at: start, hasArticle: hasArticle)
      ?? monthDay(at: start) ?? bareDay(at: start, hasArticle: hasArticle)
  }

  // MARK: With a weekday

  private func weekdayDate(at index: Int) -> DateMatch? {
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

  private func relativeWeekday(
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
  private func weekdayOfWeek(at index: Int) -> DateMatch? {
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
  private func isCounted(weekday index: Int) -> Bool {
    let before = at(index - 1)
    if before.has([.every, .hidesWeekday]) { return true }
    // Danish "om fredagen" is every Friday.
    if before.text == "om", at(index).text.hasSuffix("en") { return true }
    return touches(index) && isMark(index - 1, "-") && !at(index - 2).isNumber
      && at(index - 2).sense.weekday == nil
  }

  /// Short names are also words ("man", "tor", "sat"): they need a word or a time beside them.
  private func isPlausible(shortWeekday index: Int, modified: Bool) -> Bool {
    if modified || at(index + 1).sense.part != nil || at(index + 1).has(.clock) { return true }
    guard at(index).text != "man" else { return false }
    if at(index + 1).has(.at), !["sat", "sun"].contains(at(index).text) { return true }
    let before = at(index - 1)
    return before.has(.preposition) && !before.has(.article) || before.has([.to, .from])
  }

  // MARK: With a month

  /// `2026-12-24`, also with `/` or `.`.
  private func isoDate(at index: Int) -> DateMatch? {
    guard at(index).digits == 4, let year = at(index).value, (1900...2199).contains(year),
      let mark = ["-", "/", "."].first(where: { isMark(index + 1, $0) }),
      isMark(index + 3, mark), at(index + 2).digits == 2, at(index + 4).digits == 2,
      (index + 1...index + 4).allSatisfy({ touches($0) }),
      let month = at(index + 2).value, let day = at(index + 4).value,
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return DateMatch(date: date, end: index + 5)
  }

  /// `4. desember`, `24 dec 2026`, `the 7th of December`, `tolvte mars`.
  private func dayMonth(at index: Int) -> DateMatch? {
    guard let (day, afterDay) = day(at: index) else { return nil }
    var next = afterDay
    if at(next).has(.of) { next += 1 }
    guard let month = at(next).sense.month else { return sharedMonth(day, at: index, to: afterDay) }
    let (year, end) = year(at: next + 1)
    return resolve(day: day, month: Int(month), year: year, from: index, to: end)
  }

  /// The 23 of "23. eller 24. november": the month is said once, with the last day.
  private func sharedMonth(_ day: Int, at index: Int, to end: Int) -> DateMatch? {
    var next = end
    while next < end + 4,
      at(next).has([.and, .to, .negation, .article]) || isMark(next, ",")
        || isMark(next, "-")
    {
      next += 1
    }
    guard next > end, at(index).isNumber, at(next).isNumber, let (_, afterDay) = self.day(at: next),
      let month = at(afterDay).sense.month
    else { return nil }
    let (year, _) = year(at: afterDay + 1)
    return resolve(day: day, month: Int(month), year: year, from: index, to: end)
  }

  /// `December 7th`, `Dec 7, 2026`.
  private func monthDay(at index: Int) -> DateMatch? {
    guard let month = at(index).sense.month else { return nil }
    var next = index + 1
    if at(next).has(.article) { next += 1 }
    guard let (day, afterDay) = day(at: next) else { return nil }
    // "in May 5 phones" and "mai 14.15" are not days of that month.
    if at(afterDay).sense.unit != nil || at(afterDay).has(.measure) { return nil }
    if isMark(next + 1, ":") || isMark(next + 1, "/") { return nil }
    if isMark(next + 1, "."), touches(next + 2), at(next + 2).isNumber { return nil }
    let (year, end) = year(at: afterDay)
    return resolve(day: day, month: Int(month), year: year, from: index, to: end)
  }

  /// The day of a month, with its ending: `4.`, `24:e`, `7th`, `tolvte`.
  private func day(at index: Int) -> (day: Int, end: Int)? {
    let atom = at(index)
    if let ordinal = atom.sense.ordinal { return (Int(ordinal), index + 1) }
    guard atom.isNumber, atom.digits <= 2, let day = atom.value, (1...31).contains(day) else {
      return nil
    }
    return (day, afterOrdinalEnding(index) ?? index + 1)
  }

  /// Where a number's ordinal ending ends, nil where it has none.
  private func afterOrdinalEnding(_ index: Int) -> Int? {
    guard touches(index + 1) else { return nil }
    let next = at(index + 1)
    if next.isMark("."), !(touches(index + 2) && at(index + 2).isNumber) { return index + 2 }
    if next.isMark(":"), touches(index + 2), ["e", "a"].contains(at(index + 2).text) {
      return index + 3
    }
    let endings = ["th", "st", "nd", "rd", "e", "te", "de", "ende", "a"]
    return next.isWord && endings.contains(next.text) ? index + 2 : nil
  }

  /// A year after a day and a month, and where it ends.
  private func year(at index: Int) -> (year: Int?, end: Int) {
    let next = isMark(index, ",") || at(index).has(.of) ? index + 1 : index
    guard at(next).digits == 4, let year = at(next).value, (1900...2199).contains(year),
      at(next + 1).sense.currency == nil, !at(next + 1).has(.measure), !isTaken(next)
    else { return (nil, index) }
    return (year, next + 1)
  }

  // MARK: In figures

  /// `24/12`, `24.12.`, `24.12.2026`, `24/12-26`.
  private func numericDate(at index: Int, hasArticle: Bool) -> DateMatch? {
    let separator = at(index + 1)
    guard at(index).isNumber, at(index).digits <= 2, let day = at(index).value,
      at(index + 2).isNumber, at(index + 2).digits <= 2, let month = at(index + 2).value,
      touches(index + 1), touches(index + 2) || separator.isMark("."),
      separator.isMark("/") || separator.isMark(".") || separator.isMark("-"),
      !startsInsideNumber(index)
    else { return nil }
    guard touches(index + 2) || hasArticle else { return nil }
    if let (year, end) = numericYear(at: index + 3) {
      return CalendarDate(year: year, month: month, day: day).map { DateMatch(date: $0, end: end) }
    }
    guard isPlausible(day: day, month: month, at: index, hasArticle: hasArticle) else { return nil }
    let end = isMark(index + 3, ".") && touches(index + 3) ? index + 4 : index + 3
    return resolve(day: day, month: month, year: nil, from: index, to: end)
  }

  /// `.2026`, `/26`, `-26`, ` 2026` after a day and a month.
  private func numericYear(at index: Int) -> (Int, Int)? {
    let mark = at(index)
    if mark.isNumber, mark.digits == 4, mark.spaceBefore, at(index - 2).isMark("/"),
      let year = mark.value, (1900...2099).contains(year), at(index + 1).sense.currency == nil
    {
      return (year, index + 1)
    }
    guard touches(index), mark.isMark(".") || mark.isMark("/") || mark.isMark("-") else {
      return nil
    }
    let number = at(index + 1)
    guard let year = number.value, touches(index + 1) || mark.isMark(".") && number.digits == 4
    else {
      return nil
    }
    if number.digits == 4, (1900...2199).contains(year) { return (year, index + 2) }
    if number.digits == 2, touches(index + 1) { return (2000 + year, index + 2) }
    return nil
  }

  private func startsInsideNumber(_ index: Int) -> Bool {
    guard touches(index) else { return false }
    let before = at(index - 1)
    return before.isWord || before.isMark("/") || before.isMark(".") || before.isMark(":")
      || before.isMark("-") && touches(index - 1) || before.isMark("+") || before.isMark(",")
  }

  /// Whether two numbers without a year are a day and a month.
  private func isPlausible(day: Int, month: Int, at index: Int, hasArticle: Bool) -> Bool {
    let before = at(index - 1)
    let after = at(index + 3)
    guard (1...31).contains(day), (1...12).contains(month), !before.has([.clock, .version]),
      after.sense.currency == nil, before.sense.currency == nil, !after.has([.measure, .am, .pm]),
      !(touches(index + 3)
        && (after.isWord || after.isMark("/") || after.isMark(":")
          || after.isMark("-") || after.isMark("%"))),
      !after.isMark("%")
    else { return false }
    let isCued =
      hasArticle || before.has([.preposition, .to, .from, .since])
      || before.sense.weekday != nil
    if isMark(index + 1, "/") {
      if isCued { return true }
      // Round the clock; parts of a whole; marks out of ten.
      if day == 24 && month == 7 || month <= 3 && at(index + 3).has(.of) { return false }
      return !(month == 10 && day <= 10 && at(index + 2).digits == 2 && at(index).digits == 1)
        && !(day == 10 && month == 10)
    }
    if isMark(index + 1, "-") { return false }
    if isMark(index + 3, "."), touches(index + 3), before.isWord || index == 0 || day > 12 {
      return true
    }
    // `14.10` may also be a time: a word for the day beside it decides, and the preposition.
    if before.has([.from, .between, .approximate, .clock]) || isMark(index - 1, "-") {
      return !hasOtherDay(than: index) && at(index + 2).digits == 2
    }
    if at(index + 2).digits == 2, before.isWord, !before.has([.number, .identifier, .measure]) {
      return true
    }
    return isCued && (hasArticle || at(index).digits == 2)
  }

  /// Whether the sentence names a day elsewhere.
  private func hasOtherDay(than index: Int) -> Bool {
    let sentence = at(index).sentence
    func isDay(_ atom: Atom) -> Bool {
      atom.sense.dayOffset != nil || atom.sense.weekday != nil && !atom.sense.isShort
        || atom.sense.month != nil && !atom.sense.isShort
    }
    let window = max(0, index - 12)..<min(atoms.count, index + 12)
    return window.contains { at($0).sentence == sentence && isDay(at($0)) }
  }

  // MARK: A day alone

  /// "den 27.", "the 3rd", "d. 1", "den 25:e": the next such day, or the last where the sense
  /// looks back.
  private func bareDay(at index: Int, hasArticle: Bool) -> DateMatch? {
    let atom = at(index)
    let ending = atom.isNumber ? afterOrdinalEnding(index) : nil
    if atom.isNumber {
      guard hasArticle || ending != nil && (isDatingPreposition(index - 1) || isAnotherDay(index))
      else { return nil }
      if !hasArticle, at(index + 1).isMark("."), at(index + 2).isOutside { return nil }
    } else {
      guard hasArticle, let ordinal = atom.sense.ordinal, ordinal >= 10 else { return nil }
    }
    guard let (day, end) = day(at: index), !startsInsideNumber(index) else { return nil }
    let next = at(end)
    if touches(end),
      next.isNumber || next.isMark("/") || next.isMark("-") || next.isMark(":")
        || next.isMark("%")
    {
      return nil
    }
    if ending == nil, touches(index + 1), next.isMark(".") || next.isMark(","),
      at(end + 1).isNumber,
      touches(end + 1)
    {
      return nil
    }
    if isEveryMonth(end) { return nil }
    if next.has([.counted, .measure]) || next.sense.currency != nil || next.sense.unit != nil
      || next.isNumber && next.spaceBefore
    {
      return nil
    }
    // "den 2 telefonen": without an ending, a noun may follow.
    if ending == nil, atom.isNumber, isNoun(end) { return nil }
    guard let date = dayOfMonth(day, from: index) else { return nil }
    return DateMatch(date: date, end: end, isAmbiguous: true)
  }

  /// "27. november går ikke. Kan vi si 30.?": after a date, a number with its full stop inside the
  /// sentence is one more.
  private func isAnotherDay(_ index: Int) -> Bool {
    let sentence = at(index).sentence
    return isMark(index + 1, ".") && at(index + 2).sentence == sentence && !at(index + 2).isNumber
      && (hasDate(in: sentence) || hasDate(in: sentence - 1)) && !isNoun(index + 2)
      && !at(index + 2).has([.floor, .counted])
  }

  /// "den 1. hver måned", "the 1st of the month": no single day.
  private func isEveryMonth(_ index: Int) -> Bool {
    var next = index
    if at(next).has(.of) { next += 1 }
    if at(next).has(.article) { next += 1 }
    return at(next).has(.every) || next > index && at(next).sense.unit == .month
  }

  private func isDatingPreposition(_ index: Int) -> Bool {
    let atom = at(index)
    return atom.has([.preposition, .to, .from, .since, .limit]) && !atom.has([.article, .number])
  }

  /// A word without any sense of ours, that no verb or link is.
  private func isNoun(_ index: Int) -> Bool {
    let atom = at(index)
    guard atom.isWord, !atom.isOutside else { return false }
    let sense = atom.sense
    return sense.roles.isEmpty && sense.part == nil && sense.weekday == nil
      && sense.dayOffset == nil && atom.text.utf8.count > 4
  }

  private func dayOfMonth(_ day: Int, from index: Int) -> CalendarDate? {
    let own = sense(of: index)
    // "I ordered on the 1st. Still nothing on the 20th": the sentence before tells.
    let looksBack = own < 0 || own == 0 && sense(ofSentenceBefore: index) < 0
    for distance in 0...3 {
      let month = context.today.adding(months: looksBack ? -distance : distance)
      guard let date = CalendarDate(year: month.year, month: month.month, day: day) else {
        continue
      }
      if looksBack ? date < context.today : date > context.today { return date }
    }
    return nil
  }

  // MARK: Years and senses

  /// The date of the year the sense demands: the nearest, unless a word looks the other way and
  /// the nearest is more than two months off.
  private func resolve(
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
  private func sense(of index: Int) -> Int {
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

  private func sense(ofSentenceBefore index: Int) -> Int {
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
  private func namedDate(at index: Int) -> DateMatch? {
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
