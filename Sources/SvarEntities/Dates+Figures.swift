// Dates of the calendar: with a month in words or figures, and a day of the month alone.

extension MessageReading {
  // MARK: With a month

  /// `2026-12-24`, also with `/` or `.`.
  func isoDate(at index: Int) -> DateMatch? {
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
  func dayMonth(at index: Int) -> DateMatch? {
    guard let (day, afterDay) = day(at: index) else { return nil }
    var next = afterDay
    if at(next).has(.of) { next += 1 }
    guard let month = at(next).sense.month else { return sharedMonth(day, at: index, to: afterDay) }
    let (year, end) = year(at: next + 1)
    return resolve(day: day, month: Int(month), year: year, from: index, to: end)
  }

  /// The 23 of "23. eller 24. november": the month is said once, with the last day.
  func sharedMonth(_ day: Int, at index: Int, to end: Int) -> DateMatch? {
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
  func monthDay(at index: Int) -> DateMatch? {
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
  func day(at index: Int) -> (day: Int, end: Int)? {
    let atom = at(index)
    if let ordinal = atom.sense.ordinal { return (Int(ordinal), index + 1) }
    guard atom.isNumber, atom.digits <= 2, let day = atom.value, (1...31).contains(day) else {
      return nil
    }
    return (day, afterOrdinalEnding(index) ?? index + 1)
  }

  /// Where a number's ordinal ending ends, nil where it has none.
  func afterOrdinalEnding(_ index: Int) -> Int? {
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
  func year(at index: Int) -> (year: Int?, end: Int) {
    let next = isMark(index, ",") || at(index).has(.of) ? index + 1 : index
    guard at(next).digits == 4, let year = at(next).value, (1900...2199).contains(year),
      at(next + 1).sense.currency == nil, !at(next + 1).has(.measure), !isTaken(next)
    else { return (nil, index) }
    return (year, next + 1)
  }

  // MARK: In figures

  /// `24/12`, `24.12.`, `24.12.2026`, `24/12-26`.
  func numericDate(at index: Int, hasArticle: Bool) -> DateMatch? {
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
  func numericYear(at index: Int) -> (Int, Int)? {
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

  func startsInsideNumber(_ index: Int) -> Bool {
    guard touches(index) else { return false }
    let before = at(index - 1)
    return before.isWord || before.isMark("/") || before.isMark(".") || before.isMark(":")
      || before.isMark("-") && touches(index - 1) || before.isMark("+") || before.isMark(",")
  }

  /// Whether two numbers without a year are a day and a month.
  func isPlausible(day: Int, month: Int, at index: Int, hasArticle: Bool) -> Bool {
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
  func hasOtherDay(than index: Int) -> Bool {
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
  func bareDay(at index: Int, hasArticle: Bool) -> DateMatch? {
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
  func isAnotherDay(_ index: Int) -> Bool {
    let sentence = at(index).sentence
    return isMark(index + 1, ".") && at(index + 2).sentence == sentence && !at(index + 2).isNumber
      && (hasDate(in: sentence) || hasDate(in: sentence - 1)) && !isNoun(index + 2)
      && !at(index + 2).has([.floor, .counted])
  }

  /// "den 1. hver måned", "the 1st of the month": no single day.
  func isEveryMonth(_ index: Int) -> Bool {
    var next = index
    if at(next).has(.of) { next += 1 }
    if at(next).has(.article) { next += 1 }
    return at(next).has(.every) || next > index && at(next).sense.unit == .month
  }

  func isDatingPreposition(_ index: Int) -> Bool {
    let atom = at(index)
    return atom.has([.preposition, .to, .from, .since, .limit]) && !atom.has([.article, .number])
  }

  /// A word without any sense of ours, that no verb or link is.
  func isNoun(_ index: Int) -> Bool {
    let atom = at(index)
    guard atom.isWord, !atom.isOutside else { return false }
    let sense = atom.sense
    return sense.roles.isEmpty && sense.part == nil && sense.weekday == nil
      && sense.dayOffset == nil && atom.text.utf8.count > 4
  }

  func dayOfMonth(_ day: Int, from index: Int) -> CalendarDate? {
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
}
