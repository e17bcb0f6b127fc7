// Hours that only what stands around them tells: "fra 14.15 på torsdag", "mellan 9 och 17".

extension MessageReading {
  func looseTime(at index: Int) -> TimeMatch? {
    guard at(index).isNumber || at(index).sense.cardinal != nil, !startsInside(index) else {
      return nil
    }
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

  func isHourRange(
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
  func isBesideDate(_ index: Int) -> Bool {
    (1...2).contains { kind(at: index - $0) == .date }
      || (1...5).contains { kind(at: index + $0) == .date }
  }

  /// Whether a number at that place is a part of a longer one.
  func startsInside(_ index: Int) -> Bool {
    guard touches(index), at(index).isNumber else { return false }
    let before = at(index - 1)
    return before.isMark(".") || before.isMark(":") || before.isMark("/") || before.isMark(",")
      || before.isMark("+") || before.isMark("#") || before.isMark("-") && touches(index - 1)
      || before.isWord && !before.has([.clock, .approximate])
  }

  func isPartOfNumber(_ index: Int) -> Bool {
    guard touches(index + 1) else { return false }
    let next = at(index + 1)
    if next.isMark("%") || next.isMark("/") { return true }
    if next.isWord, !next.has([.am, .pm, .clockSuffix]) { return true }
    return (next.isMark(".") || next.isMark(",") || next.isMark(":")) && touches(index + 2)
      && (at(index + 2).isNumber || next.isMark(":"))
  }

  func isFollowedByMoney(_ index: Int) -> Bool {
    let next = at(index)
    return next.sense.currency != nil || next.isMark(":") && at(index + 1).isMark("-")
      || next.isMark(",") && touches(index) && at(index + 1).isMark("-")
  }

  /// What counts something else than hours stands there.
  func isFollowedByNoun(_ index: Int) -> Bool {
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

  func isEnd(_ index: Int) -> Bool {
    let next = at(index)
    return next.isOutside || !next.isWord && !next.isNumber || next.has([.and, .preposition])
      || next.sense.weekday != nil || next.sense.dayOffset != nil
  }
}
