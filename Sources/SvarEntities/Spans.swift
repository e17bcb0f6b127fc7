// Durations and plain numbers: what is left when all other values have been read.

extension MessageReading {
  /// "to uker", "90 minutter", "half an hour".
  mutating func readDurations() {
    var index = 0
    while index < atoms.count {
      if !isTaken(index), let (minutes, end) = duration(at: index), isFree(index..<end) {
        add(.duration(minutes: minutes), index..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  private func duration(at index: Int) -> (Int, Int)? {
    if at(index).has(.half), at(index + 1).sense.unit == .hour { return (30, index + 2) }
    if at(index).has(.half), ["an", "en", "ei"].contains(at(index + 1).text),
      at(index + 2).sense.unit == .hour
    {
      return (30, index + 3)
    }
    if ["halvannen", "halvanden"].contains(at(index).text), let unit = at(index + 1).sense.unit {
      return (unit.minutes * 3 / 2, index + 2)
    }
    guard let (count, end) = count(at: index), count <= 100_000, !startsAfterMark(index),
      let unit = at(end).sense.unit
    else { return nil }
    // "84 år" is an age as often as a span.
    let (minutes, overflow) = count.multipliedReportingOverflow(by: unit.minutes)
    return overflow ? nil : (minutes, end + 1)
  }

  private func startsAfterMark(_ index: Int) -> Bool {
    guard touches(index) else { return false }
    let before = at(index - 1)
    return before.isMark(".") || before.isMark(",") || before.isMark("/") || before.isMark(":")
      || before.isWord
  }

  /// Whole numbers, in figures and words.
  mutating func readNumbers() {
    var index = 0
    while index < atoms.count {
      guard !isTaken(index), let (value, end) = plainNumber(at: index), isFree(index..<end) else {
        index += 1
        continue
      }
      // "en", "ett", "one" are articles and pronouns more often than numbers.
      let isArticle = at(index).isWord && value == 1
      add(.number(value), index..<end, ambiguous: isArticle || touches(end) && at(end).isWord)
      index = end
    }
  }

  private func plainNumber(at index: Int) -> (Int, Int)? {
    let atom = at(index)
    if atom.isNumber {
      guard let value = atom.value, !startsAfterMark(index) || isMark(index - 1, ",") else {
        return nil
      }
      return (value, index + 1)
    }
    if let ordinal = atom.sense.ordinal, atom.isWord, ordinal > 3 {
      return (Int(ordinal), index + 1)
    }
    return numberWords(at: index)
  }
}
