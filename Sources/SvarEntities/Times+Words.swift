// Times in words: "halv fire", "kvart over to", "twenty past ten", "five thirty in the afternoon".

extension MessageReading {
  /// "halv fire", "kvart over to", "fem på halv tre", "twenty past ten", "half eight".
  func spokenTime(at index: Int) -> TimeMatch? {
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
  func hourAndMinutes(at index: Int) -> TimeMatch? {
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

  func shifted(_ match: TimeMatch, by minutes: Int) -> TimeMatch {
    let total = ((match.hour * 60 + match.minute + minutes) % 720 + 720) % 720
    return TimeMatch(
      hour: total < 60 ? 12 : total / 60, minute: total % 60, end: match.end, isSpoken: true)
  }

  func halfHour(at index: Int) -> TimeMatch? {
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
  func minutes(at index: Int) -> (Int, Int)? {
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
  func namedHour(at index: Int) -> TimeMatch? {
    switch at(index).text {
    case "midnatt", "midnat", "midnight":
      TimeMatch(hour: 0, minute: 0, end: index + 1, isSettled: true)
    case "noon":
      TimeMatch(hour: 12, minute: 0, end: index + 1, isSettled: true)
    default: nil
    }
  }
}
