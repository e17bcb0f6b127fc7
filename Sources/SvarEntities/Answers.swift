// Values that only a question before them tells: "27" for a date, "9008" for a postal code.

extension MessageReading {
  /// Reads the first value of a kind that was asked for, where none was found by its form.
  mutating func readAnswer(of kind: EntityKind) {
    guard !found.contains(where: { $0.kind == kind }) else { return }
    for index in atoms.indices where !isTaken(index) {
      guard let (value, end) = answer(of: kind, at: index), isFree(index..<end) else { continue }
      add(value, index..<end, ambiguous: true)
      return
    }
  }

  private func answer(of kind: EntityKind, at index: Int) -> (EntityValue, Int)? {
    switch kind {
    case .date: return dateAnswer(at: index)
    case .time: return timeAnswer(at: index)
    case .amount: return amountAnswer(at: index)
    case .phone: return phoneAnswer(at: index)
    case .postalCode: return postalCodeAnswer(at: index)
    case .street: return streetAnswer(at: index)
    case .email, .number, .duration, .url: return nil
    }
  }

  /// "27", "24.12", "fredag".
  private func dateAnswer(at index: Int) -> (EntityValue, Int)? {
    if let weekday = at(index).sense.weekday {
      return (.date(context.today.next(weekday: Int(weekday))), index + 1)
    }
    guard let day = at(index).value, at(index).digits <= 2 else { return nil }
    if isMark(index + 1, ".") || isMark(index + 1, "/"), at(index + 2).digits <= 2,
      let month = at(index + 2).value, let date = nearest(day: day, month: month)
    {
      return (.date(date), index + 3)
    }
    return comingDay(day).map { (.date($0), index + 1) }
  }

  private func nearest(day: Int, month: Int) -> CalendarDate? {
    let today = context.today
    return (0...4).lazy.compactMap {
      CalendarDate(year: today.year + $0, month: month, day: day)
    }.first { $0 >= today }
  }

  private func comingDay(_ day: Int) -> CalendarDate? {
    (0...3).lazy.compactMap { distance -> CalendarDate? in
      let month = context.today.adding(months: distance)
      return CalendarDate(year: month.year, month: month.month, day: day)
    }.first { $0 > context.today }
  }

  /// "14", "fire", "930".
  private func timeAnswer(at index: Int) -> (EntityValue, Int)? {
    let atom = at(index)
    let number = atom.isNumber ? atom.value : atom.isWord ? atom.sense.cardinal : nil
    guard let number, atom.digits <= 4 else { return nil }
    let isLong = atom.digits >= 3
    let hour = isLong ? number / 100 : number
    var minute = isLong ? number % 100 : 0
    var end = index + 1
    if !isLong, isMark(end, "."), touches(end), at(end + 1).digits == 2,
      let more = at(end + 1).value
    {
      minute = more
      end += 2
    }
    guard hour <= 24, minute < 60 else { return nil }
    let isAfternoon = (1...6).contains(hour) && atom.text.utf8.first != 0x30
    return (.time(hour: isAfternoon ? hour + 12 : hour % 24, minute: minute), end)
  }

  /// "499", "1 249,50": of the customer's own currency.
  private func amountAnswer(at index: Int) -> (EntityValue, Int)? {
    guard at(index).isNumber, let (hundredths, end) = number(startingAt: index) else {
      guard let words = numberWords(at: index), words.value > 1 else { return nil }
      return (amount(words.value * 100), words.end)
    }
    return (amount(hundredths), end)
  }

  private func amount(_ hundredths: Int) -> EntityValue {
    .amount(hundredths: hundredths, currency: Currency.krone.code(in: context.country))
  }

  /// Eight digits, however grouped and whatever stands before them.
  private func phoneAnswer(at index: Int) -> (EntityValue, Int)? {
    var digits = ""
    var next = index
    while at(next).isNumber, !isTaken(next), digits.utf8.count < 12 {
      digits += at(next).text
      next += 1
      if isMark(next, "-"), at(next + 1).isNumber { next += 1 }
    }
    if context.country == "SE" {
      guard digits.hasPrefix("0"), (8...10).contains(digits.utf8.count) else { return nil }
      return (.phone("+46" + digits.dropFirst()), next)
    }
    guard digits.utf8.count == 8, !digits.hasPrefix("0"), !digits.hasPrefix("1") else { return nil }
    return (.phone((context.country == "DK" ? "+45" : "+47") + digits), next)
  }

  private func postalCodeAnswer(at index: Int) -> (EntityValue, Int)? {
    let atom = at(index)
    guard context.country == "SE" else {
      return atom.digits == 4 ? (.postalCode(atom.text), index + 1) : nil
    }
    if atom.digits == 5 { return (.postalCode(atom.text), index + 1) }
    guard atom.digits == 3, at(index + 1).digits == 2, !isTaken(index + 1) else { return nil }
    return (.postalCode(atom.text + at(index + 1).text), index + 2)
  }

  /// A name and a number: "Solbakken 3".
  private func streetAnswer(at index: Int) -> (EntityValue, Int)? {
    guard at(index).isWord, at(index).text.utf8.count > 2, at(index + 1).digits > 0,
      at(index + 1).digits <= 3, !isTaken(index + 1)
    else { return nil }
    return (.street(text(bytes(of: index..<(index + 2)))), index + 2)
  }
}
