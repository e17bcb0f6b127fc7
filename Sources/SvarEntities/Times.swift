// Times of day: `14:30`, `kl. 14.30`, `10.40pm`, "halv fire", "kvart over to", "23-tiden", ranges.

/// A time as it was read, before its half of the day is known.
struct TimeMatch {
  /// 0…24.
  var hour: Int
  var minute: Int
  /// The atom after its last.
  var end: Int
  /// Said with am or pm, or beyond twelve, or with a leading zero: nothing is left to decide.
  var isSettled = false
  var isApproximate = false
  /// Said in words: an hour of the day rather than of the night.
  var isSpoken = false
}

extension MessageReading {
  /// Times that can be nothing else. Read before dates: `kl 14.10` is none.
  mutating func readTimes() {
    readTimes { reading, index in reading.clearTime(at: index) }
  }

  /// Times that only their surroundings tell: "fra 14.15 på torsdag", "efter fem". Read after dates.
  mutating func readLooseTimes() {
    readTimes { reading, index in reading.looseTime(at: index) }
  }

  private mutating func readTimes(_ read: (MessageReading, Int) -> TimeMatch?) {
    var index = 0
    while index < atoms.count {
      guard !isTaken(index), let match = read(self, index), match.end > index,
        isFree(index..<match.end)
      else {
        index += 1
        continue
      }
      let start = match
      note(start, index..<match.end)
      index = readRangeEnd(of: start) ?? match.end
    }
  }

  private mutating func note(_ match: TimeMatch, _ range: Range<Int>, isRangeEnd: Bool = false) {
    let (hour, isAmbiguous) = settled(match, near: range)
    add(.time(hour: hour % 24, minute: match.minute), range, ambiguous: isAmbiguous)
    let isAbout = match.isApproximate || at(range.lowerBound - 1).has(.approximate)
    if isAbout, let last = found.indices.last { found[last].isApproximate = true }
    if isRangeEnd, let last = found.indices.last { found[last].isRangeEnd = true }
  }

  /// The second time of "14-16", "mellom 14 og 16"; where reading goes on.
  private mutating func readRangeEnd(of start: TimeMatch) -> Int? {
    var next = start.end
    guard isMark(next, "-") || at(next).has([.to, .and]) else { return nil }
    let joins = isMark(next, "-") || at(next).has(.to)
    next += 1
    if at(next).has(.clock) { next += 1 }
    guard var end = rangeHour(at: next),
      isFree(next..<end.end), !isFollowedByNoun(end.end), joins || end.hour > start.hour
    else { return nil }
    if end.hour <= start.hour, end.hour < 12, start.hour > 12 { end.hour += 12 }
    guard end.hour >= start.hour else { return nil }
    note(end, next..<end.end, isRangeEnd: true)
    if end.isSettled { settleStart(of: start, by: end) }
    return end.end
  }

  func rangeHour(at index: Int) -> TimeMatch? {
    figures(at: index, separators: [":", "."]) ?? bareHour(at: index).map(withHalfOfDay)
  }

  /// "between 2 and 4 pm": the half of the day that is said of the end holds for the start.
  private mutating func settleStart(of start: TimeMatch, by end: TimeMatch) {
    guard !start.isSettled, start.hour < 12, found.count >= 2 else { return }
    let isLater = end.hour >= 12 && start.hour + 12 <= end.hour
    found[found.count - 2].value = .time(
      hour: isLater ? start.hour + 12 : start.hour, minute: start.minute)
    found[found.count - 2].isAmbiguous = false
  }

  // MARK: Forms

  func clearTime(at index: Int) -> TimeMatch? {
    let atom = at(index)
    // What no form begins with: most words.
    guard
      atom.isNumber || atom.sense.cardinal != nil
        || atom.has([.clock, .half, .quarter, .clockSuffix]) || at(index + 1).has(.quarter)
    else { return namedHour(at: index) }
    if atom.has(.clock), let match = afterClock(at: index) { return match }
    guard !startsInside(index) else { return nil }
    if let spoken = spokenTime(at: index) { return spoken }
    if let halved = suffixed(at: index) { return halved }
    if let exact = figures(at: index, separators: [":"]), !isFollowedByMoney(exact.end) {
      return exact
    }
    return rangeStart(at: index) ?? namedHour(at: index)
  }

  /// The 2 of "between 2 and 4 pm" and "2-4 pm", which only its end makes an hour.
  func rangeStart(at index: Int) -> TimeMatch? {
    guard let start = bareHour(at: index), at(index).isNumber else { return nil }
    let joint = at(start.end)
    let isJoined =
      joint.isMark("-") || joint.has(.to)
      || joint.has(.and) && at(index - 1).has([.between, .from])
    guard isJoined, let end = rangeHour(at: start.end + 1), at(end.end - 1).has([.am, .pm]) else {
      return nil
    }
    return start
  }

  /// "kl. 14.30", "klokka er fire", "klokken 1430", "kl halv fire".
  func afterClock(at index: Int) -> TimeMatch? {
    var next = index + 1
    if at(next).has(.link), !at(next).has(.number), at(next + 1).isNumber || at(next + 1).isWord {
      next += 1
    }
    if isMark(next, ":") { next += 1 }
    while at(next).has(.approximate), next < index + 4 { next += 1 }
    if let spoken = spokenTime(at: next) { return spoken }
    if let suffixed = suffixed(at: next) { return suffixed }
    if let exact = figures(at: next, separators: [":", ".", ","]) { return exact }
    let number = at(next)
    if number.digits == 4 || number.digits == 3, let value = number.value, value / 100 < 24,
      value % 100 < 60, at(next + 1).sense.currency == nil
    {
      return TimeMatch(
        hour: value / 100, minute: value % 100, end: next + 1, isSettled: number.digits == 4)
    }
    if number.isWord, let hour = number.sense.cardinal, (13...24).contains(hour) {
      return TimeMatch(hour: hour, minute: 0, end: next + 1, isSettled: true)
    }
    guard var match = bareHour(at: next) else { return nil }
    // "kl 14 30"
    if number.isNumber, at(match.end).digits == 2, let minute = at(match.end).value, minute < 60,
      at(match.end).spaceBefore, !at(match.end + 1).isMark("."),
      at(match.end + 1).sense.month == nil,
      !isFollowedByNoun(match.end + 1)
    {
      match.minute = minute
      match.end += 1
    }
    return match
  }

  /// An hour alone, in figures or words.
  func bareHour(at index: Int) -> TimeMatch? {
    let atom = at(index)
    if atom.isNumber {
      guard atom.digits <= 2, let hour = atom.value, hour <= 24, !isPartOfNumber(index) else {
        return nil
      }
      return TimeMatch(
        hour: hour, minute: 0, end: index + 1,
        isSettled: hour > 12 || hour == 0 || atom.text.utf8.first == 0x30)
    }
    guard let hour = spokenHour(atom) else { return nil }
    return TimeMatch(hour: hour, minute: 0, end: index + 1, isSpoken: true)
  }

  func spokenHour(_ atom: Atom) -> Int? {
    guard atom.isWord, let hour = atom.sense.cardinal, (1...12).contains(hour),
      !atom.has(.clockSuffix), !["a", "an", "begge", "both", "båda"].contains(atom.text)
    else { return nil }
    return hour
  }

  /// `14:30`; `14.30` and `14,30` where the separators allow; am and pm belong to it.
  func figures(at index: Int, separators: [Unicode.Scalar]) -> TimeMatch? {
    let atom = at(index)
    guard atom.isNumber, atom.digits <= 2, let hour = atom.value, hour <= 24,
      at(index + 2).digits == 2, let minute = at(index + 2).value, minute < 60,
      touches(index + 1), touches(index + 2), separators.contains(where: { isMark(index + 1, $0) })
    else { return nil }
    var end = index + 3
    if isMark(end, ":"), touches(end), touches(end + 1), at(end + 1).digits == 2 { end += 2 }
    let next = at(end)
    if touches(end), next.isMark(":") || next.isMark("/") || next.isNumber { return nil }
    if touches(end), next.isMark(".") || next.isMark(","), touches(end + 1), at(end + 1).isNumber {
      return nil
    }
    let match = TimeMatch(
      hour: hour, minute: minute, end: end,
      isSettled: hour > 12 || hour == 0 || atom.text.utf8.first == 0x30)
    return withHalfOfDay(match)
  }

  /// `10pm`, `10.40 p.m.`, `14-tiden`, "fem tiden", "femtiden", "3 o'clock", `23ish`.
  func suffixed(at index: Int) -> TimeMatch? {
    let atom = at(index)
    if atom.has(.clockSuffix), let hour = atom.sense.cardinal {
      return TimeMatch(hour: hour, minute: 0, end: index + 1, isApproximate: true, isSpoken: true)
    }
    if let exact = figures(at: index, separators: [".", ":"]),
      at(exact.end - 1).has([.am, .pm]) || hasSuffix(exact.end)
    {
      return afterSuffix(exact)
    }
    guard let hour = bareHour(at: index) else { return nil }
    if at(hour.end).has([.am, .pm]), atom.isNumber { return withHalfOfDay(hour) }
    return hasSuffix(hour.end) ? afterSuffix(hour) : nil
  }

  func hasSuffix(_ index: Int) -> Bool {
    at(index).has(.clockSuffix) && at(index).sense.cardinal == nil
      || isMark(index, "-") && touches(index) && touches(index + 1)
        && at(index + 1).has(.clockSuffix)
  }

  func afterSuffix(_ match: TimeMatch) -> TimeMatch {
    guard hasSuffix(match.end) else { return match }
    var result = match
    let place = isMark(match.end, "-") ? match.end + 1 : match.end
    result.end = place + 1
    result.isApproximate = !["o'clock", "oclock", "hrs"].contains(at(place).text)
    return at(result.end).has([.am, .pm]) ? withHalfOfDay(result) : result
  }

  /// Adds am or pm to a time that they follow.
  func withHalfOfDay(_ match: TimeMatch) -> TimeMatch {
    guard match.hour <= 12, at(match.end).has([.am, .pm]) else { return match }
    var result = match
    result.hour = match.hour % 12 + (at(match.end).has(.pm) ? 12 : 0)
    result.end += 1
    result.isSettled = true
    return result
  }

  // MARK: The half of the day

  /// The hour of the day, and whether that was a guess.
  func settled(_ match: TimeMatch, near range: Range<Int>) -> (Int, Bool) {
    guard !match.isSettled, match.hour <= 12, match.hour > 0 else { return (match.hour, false) }
    switch partOfDay(near: range) {
    case .morning: return (match.hour, false)
    case .noon: return (match.hour < 4 ? match.hour + 12 : match.hour, false)
    case .afternoon: return (match.hour < 12 ? match.hour + 12 : 12, false)
    case .evening:
      return (match.hour < 12 && match.hour > 2 ? match.hour + 12 : match.hour % 12, false)
    case .night:
      return (match.hour == 12 ? 0 : match.hour >= 8 ? match.hour + 12 : match.hour, false)
    case nil: break
    }
    // Without a word for it: the hours when people are met, 8 to 20.
    let limit = match.isSpoken ? 7 : 6
    return match.hour <= limit ? (match.hour + 12, true) : (match.hour, match.isSpoken)
  }

  /// The part of the day said near a time: first after it, then before it, in the same sentence.
  func partOfDay(near range: Range<Int>) -> DayPart? {
    let sentence = at(range.lowerBound).sentence
    var index = range.upperBound
    while index < atoms.count, index - range.upperBound < 6, at(index).sentence == sentence {
      if let part = at(index).sense.part { return part }
      if at(index).has(.clock) || isMark(index, ",") && at(index + 1).isNumber { break }
      index += 1
    }
    index = range.lowerBound - 1
    while index >= 0, range.lowerBound - index < 8, at(index).sentence == sentence {
      if let part = at(index).sense.part { return part }
      index -= 1
    }
    return nil
  }
}
