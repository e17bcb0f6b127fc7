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

  private func rangeHour(at index: Int) -> TimeMatch? {
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

  private func clearTime(at index: Int) -> TimeMatch? {
    if at(index).has(.clock), let match = afterClock(at: index) { return match }
    guard !startsInside(index) else { return nil }
    if let spoken = spokenTime(at: index) { return spoken }
    if let halved = suffixed(at: index) { return halved }
    if let exact = figures(at: index, separators: [":"]), !isFollowedByMoney(exact.end) {
      return exact
    }
    return rangeStart(at: index) ?? namedHour(at: index)
  }

  /// The 2 of "between 2 and 4 pm" and "2-4 pm", which only its end makes an hour.
  private func rangeStart(at index: Int) -> TimeMatch? {
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
  private func afterClock(at index: Int) -> TimeMatch? {
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
  private func bareHour(at index: Int) -> TimeMatch? {
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

  private func spokenHour(_ atom: Atom) -> Int? {
    guard atom.isWord, let hour = atom.sense.cardinal, (1...12).contains(hour),
      !atom.has(.clockSuffix), !["a", "an", "begge", "both", "båda"].contains(atom.text)
    else { return nil }
    return hour
  }

  /// `14:30`; `14.30` and `14,30` where the separators allow; am and pm belong to it.
  private func figures(at index: Int, separators: [Unicode.Scalar]) -> TimeMatch? {
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
  private func suffixed(at index: Int) -> TimeMatch? {
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

  private func hasSuffix(_ index: Int) -> Bool {
    at(index).has(.clockSuffix) && at(index).sense.cardinal == nil
      || isMark(index, "-") && touches(index) && touches(index + 1)
        && at(index + 1).has(.clockSuffix)
  }

  private func afterSuffix(_ match: TimeMatch) -> TimeMatch {
    guard hasSuffix(match.end) else { return match }
    var result = match
    let place = isMark(match.end, "-") ? match.end + 1 : match.end
    result.end = place + 1
    result.isApproximate = !["o'clock", "oclock", "hrs"].contains(at(place).text)
    return at(result.end).has([.am, .pm]) ? withHalfOfDay(result) : result
  }

  /// Adds am or pm to a time that they follow.
  private func withHalfOfDay(_ match: TimeMatch) -> TimeMatch {
    guard match.hour <= 12, at(match.end).has([.am, .pm]) else { return match }
    var result = match
    result.hour = match.hour % 12 + (at(match.end).has(.pm) ? 12 : 0)
    result.end += 1
    result.isSettled = true
    return result
  }

  // MARK: In words

  /// "halv fire", "kvart over to", "fem på halv tre", "twenty past ten", "half eight".
  private func spokenTime(at index: Int) -> TimeMatch? {
    if let half = halfHour(at: index) { return half }
    if let pair = hourAndMinutes(at: index) { return pair }
    guard let (minutes, afterMinutes) = minutes(at: index) else { return nil }
    let turn = at(afterMinutes)
    guard turn.has([.past, .before]), !turn.isNumber else { return nil }
    let next = afterMinutes + 1
    let base: TimeMatch
    if let half = halfHour(at: next) {
      base = half
    } else {
      guard let hour = bareHour(at: next), hour.hour <= 12, hour.hour > 0,
        !isFollowedByNoun(hour.end)
      else { return nil }
      base = hour
    }
    return shifted(base, by: turn.has(.past) ? minutes : -minutes)
  }

  /// "five thirty in the afternoon", "klokka åtte førtifem".
  private func hourAndMinutes(at index: Int) -> TimeMatch? {
    guard let hour = spokenHour(at(index)), at(index + 1).isWord,
      let minute = at(index + 1).sense.cardinal, minute % 5 == 0, (10...55).contains(minute)
    else { return nil }
    let end = index + 2
    let isTold =
      at(index - 1).has([.clock, .at]) || at(index - 1).has(.link) && at(index - 2).has(.clock)
      || (end...(end + 2)).contains { at($0).sense.part != nil || at($0).has([.am, .pm]) }
    guard isTold, !isFollowedByNoun(end) else { return nil }
    return withHalfOfDay(TimeMatch(hour: hour, minute: minute, end: end, isSpoken: true))
  }

  private func shifted(_ match: TimeMatch, by minutes: Int) -> TimeMatch {
    let total = ((match.hour * 60 + match.minute + minutes) % 720 + 720) % 720
    return TimeMatch(
      hour: total < 60 ? 12 : total / 60, minute: total % 60, end: match.end, isSpoken: true)
  }

  private func halfHour(at index: Int) -> TimeMatch? {
    let atom = at(index)
    guard atom.has(.half), !["a", "an"].contains(at(index - 1).text) else { return nil }
    let isEnglish = atom.text == "half"
    let hasPast = isEnglish && at(index + 1).has(.past)
    let place = hasPast ? index + 2 : index + 1
    guard let hour = bareHour(at: place), (1...12).contains(hour.hour),
      !isFollowedByNoun(hour.end)
    else { return nil }
    // The Nordic half is half way to the hour, the English one half past it.
    let full = isEnglish ? hour.hour : hour.hour == 1 ? 12 : hour.hour - 1
    return TimeMatch(hour: full, minute: 30, end: hour.end, isSpoken: true)
  }

  /// The minutes before "over", "på", "to".
  private func minutes(at index: Int) -> (Int, Int)? {
    let atom = at(index)
    if atom.has(.quarter) { return (15, index + 1) }
    if ["a"].contains(atom.text), at(index + 1).has(.quarter) { return (15, index + 2) }
    let value: Int
    if atom.isWord, let number = atom.sense.cardinal {
      value = number
    } else if let number = atom.value, atom.digits <= 2,
      at(index - 1).has(.clock)
        || at(index + 1).sense.unit == .minute || at(index + 1).has(.past)
    {
      value = number
    } else {
      return nil
    }
    let hasUnit = at(index + 1).sense.unit == .minute
    guard hasUnit ? (1...29).contains(value) : [5, 10, 20, 25].contains(value) else { return nil }
    return (value, hasUnit ? index + 2 : index + 1)
  }

  /// "midnatt", "noon".
  private func namedHour(at index: Int) -> TimeMatch? {
    switch at(index).text {
    case "midnatt", "midnat", "midnight":
      TimeMatch(hour: 0, minute: 0, end: index + 1, isSettled: true)
    case "noon":
      TimeMatch(hour: 12, minute: 0, end: index + 1, isSettled: true)
    default: nil
    }
  }

  // MARK: Told by what stands around

  private func looseTime(at index: Int) -> TimeMatch? {
    guard !startsInside(index) else { return nil }
    let before = at(index - 1)
    let isBound =
      before.has([.preposition, .from, .to, .between, .approximate, .at, .limit])
      && !before.has([.article, .version])
    let isDated = isBesideDate(index)
    if let exact = figures(at: index, separators: ["."]), !isFollowedByMoney(exact.end),
      !isFollowedByNoun(exact.end), !isMark(exact.end, "%"), isBound || isDated
    {
      return exact
    }
    guard let hour = bareHour(at: index), hour.hour > 0, !isFollowedByNoun(hour.end) else {
      return nil
    }
    // "mellan 9 och 17", "14-16": two rising hours.
    if isHourRange(hour, from: index, isBound: isBound, isDated: isDated) { return hour }
    if before.has(.at), before.text != "by" { return before.text == "at" ? hour : nil }
    let isAfterOrBefore = [
      "etter", "efter", "after", "før", "før", "innan", "inden", "before", "fra", "från", "from",
      "rundt", "around", "omkring", "ved", "vid", "kring", "till", "until", "by",
    ]
    .contains(before.text)
    guard isAfterOrBefore, hasTimeContext || hasDate(in: at(index).sentence),
      (6...23).contains(hour.hour) || hour.isSpoken || hour.hour < 6 && isEnd(hour.end)
    else { return nil }
    return hour
  }

  private func isHourRange(
    _ hour: TimeMatch, from index: Int, isBound: Bool, isDated: Bool
  ) -> Bool {
    let joint = at(hour.end)
    guard joint.isMark("-") || joint.has([.to, .and]),
      let end = figures(at: hour.end + 1, separators: ["."]) ?? bareHour(at: hour.end + 1),
      !isFollowedByNoun(end.end), !isFollowedByMoney(end.end)
    else { return false }
    let rises = end.hour > hour.hour || hour.hour > 6 && hour.hour <= 12 && end.hour < 7
    guard rises, isFree(hour.end..<end.end) else { return false }
    if at(index - 1).has(.between) {
      return hasTimeContext || hasDate(in: at(index).sentence) || hour.hour > 5
    }
    if joint.has(.and) { return false }
    return (isBound || isDated) && (hasTimeContext || hasDate(in: at(index).sentence))
      && (6...23).contains(end.hour) && !joint.has(.to) || isDated && rises
  }

  /// Whether a date stands directly before or shortly after.
  private func isBesideDate(_ index: Int) -> Bool {
    (1...2).contains { kind(at: index - $0) == .date }
      || (1...5).contains { kind(at: index + $0) == .date }
  }

  /// Whether a number at that place is a part of a longer one.
  private func startsInside(_ index: Int) -> Bool {
    guard touches(index), at(index).isNumber else { return false }
    let before = at(index - 1)
    return before.isMark(".") || before.isMark(":") || before.isMark("/") || before.isMark(",")
      || before.isMark("+") || before.isMark("#") || before.isMark("-") && touches(index - 1)
      || before.isWord && !before.has([.clock, .approximate])
  }

  private func isPartOfNumber(_ index: Int) -> Bool {
    guard touches(index + 1) else { return false }
    let next = at(index + 1)
    if next.isMark("%") || next.isMark("/") { return true }
    if next.isWord, !next.has([.am, .pm, .clockSuffix]) { return true }
    return (next.isMark(".") || next.isMark(",") || next.isMark(":")) && touches(index + 2)
      && (at(index + 2).isNumber || next.isMark(":"))
  }

  private func isFollowedByMoney(_ index: Int) -> Bool {
    let next = at(index)
    return next.sense.currency != nil || next.isMark(":") && at(index + 1).isMark("-")
      || next.isMark(",") && touches(index) && at(index + 1).isMark("-")
  }

  /// What counts something else than hours stands there.
  private func isFollowedByNoun(_ index: Int) -> Bool {
    let next = at(index)
    if next.isNumber, next.spaceBefore, !isTaken(index) { return true }
    guard next.isWord else { return next.isMark("%") || next.isMark("/") }
    if next.sense.part != nil || next.sense.dayOffset != nil || next.sense.weekday != nil {
      return false
    }
    if next.has([.measure, .counted, .floor]) || next.sense.unit != nil
      || next.sense.currency != nil
      || next.sense.month != nil
    {
      return true
    }
    return next.sense.cardinal != nil && (next.sense.cardinal ?? 0) >= 100
  }

  private func isEnd(_ index: Int) -> Bool {
    let next = at(index)
    return next.isOutside || !next.isWord && !next.isNumber || next.has([.and, .preposition])
      || next.sense.weekday != nil || next.sense.dayOffset != nil
  }

  // MARK: The half of the day

  /// The hour of the day, and whether that was a guess.
  private func settled(_ match: TimeMatch, near range: Range<Int>) -> (Int, Bool) {
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
  private func partOfDay(near range: Range<Int>) -> DayPart? {
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
