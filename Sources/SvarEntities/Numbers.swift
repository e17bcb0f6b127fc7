// Numbers wherever they stand, also inside of dates and durations. Called by the classifier for types
// of numbers that a bot's author has named.

import SvarText

extension EntityRecognizer {
  /// A number in figures or words, and the tokens it stands in.
  package struct Number: Equatable, Sendable {
    package var value: DecimalNumber
    package var tokens: Range<Int>
  }

  /// All numbers of a message, in order of place: "5", "20,5", "-3", "fem", "twenty point five".
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  package static func numbers(
    in tokens: [Token], original: String, language: String
  ) -> [Number] {
    // Most messages have none, and then nothing is read.
    let today = CalendarDate(year: 2000, month: 1, day: 1)
    guard !tokens.isEmpty, let today else { return [] }
    let reading = MessageReading(
      tokens, original: original,
      context: EntityContext(language: language, today: today, minuteOfDay: 0))
    var numbers: [Number] = []
    var index = 0
    while index < reading.atoms.count {
      guard let (value, end) = reading.decimalNumber(at: index) else {
        index += 1
        continue
      }
      let first = reading.at(index).tokens.lowerBound
      let last = max(first, reading.at(end - 1).tokens.upperBound)
      numbers.append(Number(value: value, tokens: first..<last))
      index = end
    }
    return numbers
  }
}

extension MessageReading {
  /// A number that begins at an atom, with its decimals.
  fileprivate func decimalNumber(at index: Int) -> (DecimalNumber, end: Int)? {
    let isNegative = isMark(index, "-") && !touches(index) && touches(index + 1)
    let start = isNegative ? index + 1 : index
    guard let (whole, end) = wholeNumber(at: start) else { return nil }
    var text = (isNegative ? "-" : "") + String(whole)
    var next = end
    let isPoint = isMark(end, ".") || isMark(end, ",")
    if at(start).isNumber, isPoint, touches(end), touches(end + 1), at(end + 1).isNumber,
      at(end + 1).digits <= 2, let fraction = at(end + 1).value, at(end + 1).digits > 0
    {
      let digits = String(fraction)
      text += "." + String(repeating: "0", count: at(end + 1).digits - digits.utf8.count) + digits
      next = end + 2
    } else if ["point", "komma"].contains(at(end).text),
      let (fraction, last) = wholeNumber(at: end + 1), fraction < 10
    {
      text += "." + String(fraction)
      next = last
    }
    return DecimalNumber(text).map { ($0, next) }
  }

  private func wholeNumber(at index: Int) -> (Int, end: Int)? {
    if at(index).isNumber { return at(index).value.map { ($0, index + 1) } }
    return numberWords(at: index).map { ($0.value, $0.end) }
  }
}
