// Amounts of money: a number beside a currency, `,-` or `:-`.

extension MessageReading {
  mutating func readAmounts() {
    for index in atoms.indices where !isTaken(index) {
      if at(index).sense.currency != nil {
        readAmount(withCurrencyAt: index)
      } else if isWholeMark(index) {
        readAmount(withMarkAt: index)
      } else if context.country == "SE" {
        readColonAmount(at: index)
      }
    }
  }

  /// `,-` `:-` `;-` and `.-` directly after a number.
  private func isWholeMark(_ index: Int) -> Bool {
    guard touches(index), at(index - 1).isNumber, isMark(index + 1, "-"), touches(index + 1),
      [",", ":", ".", ";"].contains(where: { isMark(index, $0) })
    else { return false }
    return !(touches(index + 2) && at(index + 2).isNumber)
  }

  private mutating func readAmount(withCurrencyAt index: Int) {
    guard let currency = at(index).sense.currency else { return }
    if let (hundredths, start) = number(endingAt: index) {
      // "kr 499 kr", "NOK 499,-": the first currency belongs to it too.
      let hasCode = at(start - 1).sense.currency != nil && !isTaken(start - 1)
      let code = hasCode ? exact(at(start - 1).sense.currency, currency) : currency
      noteAmount(hundredths, code, (hasCode ? start - 1 : start)..<(index + 1))
    } else if at(index).sentence == at(index + 1).sentence,
      let (hundredths, end) = number(startingAt: index + 1)
    {
      noteAmount(hundredths, currency, index..<end)
    }
  }

  /// The more telling of two currencies.
  private func exact(_ first: Currency?, _ second: Currency) -> Currency {
    guard let first, first != .krone else { return second }
    return first
  }

  private mutating func readAmount(withMarkAt index: Int) {
    guard let (hundredths, start) = number(endingAt: index) else { return }
    var end = index + 2
    var currency = Currency.krone
    if let code = at(end).sense.currency {
      currency = code
      end += 1
    } else if let code = at(start - 1).sense.currency, !isTaken(start - 1) {
      noteAmount(hundredths, code, (start - 1)..<end)
      return
    }
    noteAmount(hundredths, currency, start..<end)
  }

  /// Swedish `349:50`, which no time can be.
  private mutating func readColonAmount(at index: Int) {
    guard isMark(index, ":"), touches(index), touches(index + 1), at(index + 1).digits == 2,
      at(index - 1).isNumber, let whole = at(index - 1).value, whole > 24,
      let (hundredths, start) = number(endingAt: index + 2), at(index + 2).sense.currency == nil,
      !touches(index + 2) || !at(index + 2).isMark(":")
    else { return }
    noteAmount(hundredths, .krone, start..<(index + 2))
  }

  private mutating func noteAmount(_ hundredths: Int, _ currency: Currency, _ range: Range<Int>) {
    guard isFree(range) else { return }
    add(.amount(hundredths: hundredths, currency: currency.code(in: context.country)), range)
  }

  // MARK: Numbers with groups and decimals

  /// The number that ends directly before an atom: its hundredths and where it begins.
  private func number(endingAt end: Int) -> (Int, Int)? {
    var last = end - 1
    var factor = 100
    if at(last).has(.thousand), at(last - 1).isNumber {
      last -= 1
      factor = 100_000
    } else if ["million", "millioner", "millioner", "miljoner", "mill"].contains(at(last).text),
      at(last - 1).isNumber
    {
      last -= 1
      factor = 100_000_000
    }
    if at(last).isWord { return wordsNumber(endingAt: end) }
    guard at(last).isNumber, !isTaken(last) else { return nil }
    var start = last
    while start > 0, end - start < 16, joins(start), !isTaken(start - 1) {
      start -= at(start - 1).isNumber ? 1 : 2
    }
    // The longest reading that is a number; a phone or a day before it is not part of it.
    while start <= last {
      if !isInside(start), let value = hundredths(start..<(last + 1), factor: factor) {
        return signed(value, start)
      }
      start += 1
      while start <= last, !at(start).isNumber { start += 1 }
    }
    return nil
  }

  /// The number that begins at an atom: its hundredths and where it ends.
  func number(startingAt start: Int) -> (Int, Int)? {
    let isSigned = isMark(start, "-") && touches(start + 1)
    let first = isMark(start, ":") || isMark(start, ".") || isSigned ? start + 1 : start
    guard at(first).isNumber, !isTaken(first) else {
      return nil
    }
    var end = first + 1
    while end < atoms.count, end - first < 16 {
      let next = at(end).isNumber ? end : end + 1
      guard next < atoms.count, joins(next), !isTaken(next) else { break }
      end = next + 1
    }
    while end > first {
      if !isOutside(end), let value = hundredths(first..<end, factor: 100) {
        var after = end
        if isWholeMark(end) { after += 2 }
        if at(after).has(.thousand), at(after).text == "k",
          let thousands = hundredths(first..<end, factor: 100_000)
        {
          return (thousands, after + 1)
        }
        return (isSigned ? -value : value, after)
      }
      end -= 1
      while end > first, !at(end - 1).isNumber { end -= 1 }
    }
    return nil
  }

  /// Whether the number at `index` goes on what stands before it: a group of three after a blank,
  /// or digits after a full stop, a comma or a colon that touch.
  private func joins(_ index: Int) -> Bool {
    let atom = at(index)
    guard atom.isNumber else { return false }
    if at(index - 1).isNumber { return atom.digits == 3 && atom.spaceBefore }
    let mark = at(index - 1)
    return touches(index) && touches(index - 1) && at(index - 2).isNumber
      && (mark.isMark(".") || mark.isMark(",") || mark.isMark(":") || mark.isMark("'"))
  }

  /// Whether a number that begins there would cut a longer form, such as a date, in two.
  private func isInside(_ index: Int) -> Bool {
    guard touches(index) else { return false }
    let before = at(index - 1)
    return before.isMark("/") || before.isMark(".") || before.isMark(",") || before.isMark(":")
      || before.isMark("-") && touches(index - 1)
      || before.isWord && before.sense.currency == nil
  }

  private func isOutside(_ end: Int) -> Bool {
    guard touches(end) else { return false }
    return at(end).isMark("/") || at(end).isNumber || at(end).isMark("%")
      || (at(end).isMark(".") || at(end).isMark(":")) && touches(end + 1) && at(end + 1).isNumber
  }

  /// Minus directly before, or as a word.
  private func signed(_ value: Int, _ start: Int) -> (Int, Int) {
    if at(start - 1).text == "minus" { return (-value, start - 1) }
    if isMark(start - 1, "-"), touches(start), at(start - 1).spaceBefore {
      return (-value, start - 1)
    }
    return (value, start)
  }

  private func wordsNumber(endingAt end: Int) -> (Int, Int)? {
    var start = end - 1
    while start > 0, end - start < 10,
      at(start - 1).sense.cardinal != nil || at(start - 1).has(.and),
      at(start - 1).isWord, !isTaken(start - 1)
    {
      start -= 1
    }
    while start < end {
      if let words = numberWords(at: start), words.end == end { return (words.value * 100, start) }
      start += 1
    }
    return nil
  }

  /// The value of digits with groups and decimals, times `factor` and with 100 for the hundredths.
  ///
  /// A separator before three last digits groups thousands, before one or two it is the decimal
  /// one: money has no thousandths, in any language.
  private func hundredths(_ range: Range<Int>, factor: Int) -> Int? {
    var whole = 0
    var fraction = 0
    var fractionDigits = 0
    for index in range {
      let atom = at(index)
      guard atom.isNumber else { continue }
      guard let value = atom.value, atom.digits <= 12 else { return nil }
      if index == range.lowerBound {
        let isGrouped = range.count > 1 && !isDecimal(range.lowerBound + 1, end: range.upperBound)
        if isGrouped, atom.digits > 3 { return nil }
        whole = value
      } else if atom.digits == 3, fractionDigits == 0,
        at(index - 1).isNumber || !at(index - 1).isMark(":")
      {
        // Beyond that nothing is an amount, and the next group would not fit.
        guard whole < 1_000_000_000_000 else { return nil }
        whole = whole * 1000 + value
      } else if index == range.upperBound - 1, atom.digits <= 2, !at(index - 1).isNumber {
        fraction = atom.digits == 1 ? value * 10 : value
        fractionDigits = atom.digits
      } else {
        return nil
      }
    }
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: factor)
    guard !overflow, scaled < 100_000_000_000_000_000 else { return nil }
    return scaled + fraction * (factor / 100)
  }

  /// Whether what follows the first group is its decimals.
  private func isDecimal(_ index: Int, end: Int) -> Bool {
    !at(index).isNumber && index + 2 == end && at(index + 1).digits <= 2
  }
}
