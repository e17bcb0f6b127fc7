// Phone numbers, to E.164. An eight-digit number may as well be an order or a customer number:
// its groups and the cues near it decide.

extension MessageReading {
  mutating func readPhones() {
    var index = 0
    while index < atoms.count {
      if !isTaken(index), let (phone, range) = phone(at: index), isFree(range) {
        add(.phone(phone), range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The phone number that begins at an atom.
  private func phone(at index: Int) -> (String, Range<Int>)? {
    if let international = internationalPhone(at: index) { return international }
    guard at(index).isNumber, !continuesNumber(index) else { return nil }
    if let swedish = swedishPhone(at: index) { return swedish }
    return eightDigits(at: index)
  }

  // MARK: With a country code

  /// `+47 400 55 066`, `0047…`, `(+46) (0)70-…`, and in a phone's place `46701740645`.
  private func internationalPhone(at index: Int) -> (String, Range<Int>)? {
    if isMark(index, "+"), at(index + 1).isNumber {
      let groups = groups(from: index + 1, limit: 15)
      return e164(groups, startingAt: index)
    }
    guard at(index).isNumber, !continuesNumber(index) else { return nil }
    let text = at(index).text
    let isNordic = ["0045", "0046", "0047"].contains { text.hasPrefix($0) }
    if text.hasPrefix("00"), isNordic || text == "00" || hasPhoneCue(before: index) {
      var groups = groups(from: index, limit: 17)
      groups.digits = String(groups.digits.dropFirst(2))
      groups.ends = groups.ends.map { ($0.digits - 2, $0.atom) }
      return e164(groups, startingAt: index)
    }
    let codes = ["47", "46", "45"]
    let digits = at(index).digits
    if digits == 10 || digits == 11, let code = codes.first(where: { text.hasPrefix($0) }),
      hasPhoneCue(before: index) || !isIdentifier(index) && hasPhoneCue(after: index + 1),
      digits == (code == "46" ? 11 : 10)
    {
      return ("+" + text, index..<(index + 1))
    }
    return nil
  }

  private func e164(_ groups: DigitGroups, startingAt start: Int) -> (String, Range<Int>)? {
    var digits = groups.digits
    var ends = groups.ends
    let length: ClosedRange<Int>
    if digits.hasPrefix("47") || digits.hasPrefix("45") {
      length = 10...10
    } else if digits.hasPrefix("460") {
      // `+46 (0)70`: the national zero is not dialled.
      digits = "46" + digits.dropFirst(3)
      ends = ends.map { ($0.digits - 1, $0.atom) }
      length = 9...11
    } else if digits.hasPrefix("46") {
      length = digits.dropFirst(2).hasPrefix("7") ? 11...11 : 9...11
    } else {
      length = 8...15
    }
    guard let end = ends.last(where: { length.contains($0.digits) }) else { return nil }
    var first = start
    if isMark(first - 1, "(") { first -= 1 }
    return ("+" + digits.prefix(end.digits), first..<end.atom)
  }

  // MARK: Swedish

  /// Ten digits for `07…`, seven to ten for the rest, beginning with a zero.
  private func swedishPhone(at index: Int) -> (String, Range<Int>)? {
    let first = at(index)
    guard first.text.hasPrefix("0"), !first.text.hasPrefix("00") else { return nil }
    let groups = groups(from: index, limit: 12)
    let isMobile = groups.digits.hasPrefix("07")
    // Elsewhere only a Swedish mobile is told by its form alone.
    guard context.country == "SE" || isMobile else { return nil }
    let lengths = isMobile ? 10...10 : 8...10
    guard let end = groups.ends.last(where: { lengths.contains($0.digits) }), !isDay(groups),
      !isCutShort(end.atom)
    else { return nil }
    let count = end.atom - index
    // One run of digits without a cue may be an order number.
    if !isMobile, count == 1, !hasPhoneCue(before: index) { return nil }
    if isIdentifier(index), !isMobile || count == 1 { return nil }
    return ("+46" + groups.digits.prefix(end.digits).dropFirst(), index..<end.atom)
  }

  // MARK: Norwegian and Danish

  private func eightDigits(at index: Int) -> (String, Range<Int>)? {
    guard context.country != "SE", let first = at(index).text.utf8.first, first >= 0x32 else {
      return nil
    }
    let groups = groups(from: index, limit: 8)
    guard groups.digits.utf8.count == 8, !isDay(groups),
      let end = groups.ends.last, end.digits == 8
    else {
      return nil
    }
    let isGrouped = isPhoneGrouping(groups.sizes)
    // A longer run of figures is a card, an account or the like.
    if isCutShort(end.atom), !(isGrouped && at(end.atom).digits == 4) { return nil }
    if at(index - 1).isNumber, at(index).spaceBefore, !isTaken(index - 1),
      !isGrouped || at(index - 1).digits == at(index).digits
    {
      return nil
    }
    guard !isFollowedByUnit(end.atom), at(index - 1).sense.currency == nil else { return nil }
    let cue = nearestCue(before: index)
    switch cue {
    case .phone: break
    case .identifier: return nil
    case nil:
      if !isGrouped, !hasPhoneCue(after: end.atom), identifierElsewhere(than: index) { return nil }
      if !isGrouped, groups.sizes != [8], groups.sizes != [4, 4] { return nil }
    }
    let code = context.country == "DK" ? "+45" : "+47"
    return (code + groups.digits, index..<end.atom)
  }

  private func isPhoneGrouping(_ sizes: [Int]) -> Bool {
    sizes == [2, 2, 2, 2] || sizes == [3, 2, 3] || sizes == [2, 3, 3] || sizes == [3, 3, 2]
  }

  /// `24.12.2026`, `24-12-2026`: eight digits that are a day.
  private func isDay(_ groups: DigitGroups) -> Bool {
    guard groups.sizes.prefix(3) == [2, 2, 4] else { return false }
    let year = groups.digits.dropFirst(4)
    return year.hasPrefix("19") || year.hasPrefix("20")
  }

  private func isFollowedByUnit(_ index: Int) -> Bool {
    let next = at(index)
    return next.sense.currency != nil || next.has(.measure) || next.isMark("%")
      || touches(index) && (next.isWord || next.isMark("@") || next.isMark("_"))
      || touches(index) && (next.isMark(",") || next.isMark(".")) && touches(index + 1)
        && (at(index + 1).isNumber || at(index + 1).isMark("-"))
  }

  // MARK: Groups of digits

  /// A number written in groups, and where each of them ends.
  private struct DigitGroups {
    var digits = ""
    var sizes: [Int] = []
    /// Digits so far, and the atom after the group.
    var ends: [(digits: Int, atom: Int)] = []
  }

  /// Groups with a blank, a hyphen, a full stop or a slash between them, until `limit` digits.
  private func groups(from index: Int, limit: Int) -> DigitGroups {
    var groups = DigitGroups()
    var next = index
    while next < atoms.count, !isTaken(next), at(next).isNumber, at(next).digits <= 15 {
      let count = groups.digits.utf8.count + at(next).digits
      guard count <= limit else { break }
      groups.digits += at(next).text
      groups.sizes.append(at(next).digits)
      groups.ends.append((count, next + 1))
      next += 1
      if isMark(next, ")") { next += 1 }
      if isMark(next, "("), at(next + 1).isNumber, isMark(next + 2, ")") { next += 1 }
      if isMark(next, "-") || isMark(next, ".") || isMark(next, "/"), touches(next),
        touches(next + 1)
      {
        next += 1
      } else if isMark(next, "-"), at(next + 1).isNumber, groups.digits.utf8.count < 5 {
        next += 1
      }
    }
    return groups
  }

  /// Whether the figures go on after the place where a number should end.
  private func isCutShort(_ end: Int) -> Bool {
    let next = at(end)
    if next.isNumber, next.spaceBefore {
      return next.digits >= 2 && next.sense.roles.isEmpty && !at(end + 1).isWord
    }
    return touches(end) && (next.isMark("-") || next.isMark(".")) && touches(end + 1)
      && at(end + 1).isNumber
  }

  private func continuesNumber(_ index: Int) -> Bool {
    guard touches(index) else { return false }
    let before = at(index - 1)
    return before.isNumber || before.isMark(".") && at(index - 2).isNumber || before.isMark("/")
      || before.isMark("-") && touches(index - 1) && !at(index - 2).has(.phone)
      || before.isWord && !before.has([.phone, .abbreviation]) || before.isMark("+")
      || before.isMark("_")
  }

  // MARK: Cues

  enum NumberCue { case phone, identifier }

  /// What the nearest cue before a number, in the same sentence or at the end of the one before,
  /// says that it is.
  func nearestCue(before index: Int) -> NumberCue? {
    var look = index - 1
    let sentence = at(index).sentence
    while look >= 0, index - look <= 12, at(look).sentence == sentence {
      if at(look).has(.identifier) {
        // "min ordre … telefon": a phone that was ordered is no cue; the order is nearer.
        return .identifier
      }
      if at(look).has(.phone) { return .phone }
      look -= 1
    }
    return nil
  }

  private func hasPhoneCue(before index: Int) -> Bool {
    nearestCue(before: index) == .phone
  }

  private func isIdentifier(_ index: Int) -> Bool {
    nearestCue(before: index) == .identifier
  }

  /// "… er mit nummer", "… is my mobile".
  private func hasPhoneCue(after end: Int) -> Bool {
    var look = end
    while look < atoms.count, look - end < 5, at(look).sentence == at(end - 1).sentence {
      if at(look).has(.identifier) { return false }
      if at(look).has(.phone) { return true }
      look += 1
    }
    return false
  }

  /// Whether another sentence speaks of an order and none of a phone.
  private func identifierElsewhere(than index: Int) -> Bool {
    var hasIdentifier = false
    for (place, atom) in atoms.enumerated() where !isTaken(place) {
      if atom.has(.phone) { return false }
      if atom.has(.identifier) { hasIdentifier = true }
    }
    return hasIdentifier
  }
}
