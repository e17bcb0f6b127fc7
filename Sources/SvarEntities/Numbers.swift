// Numbers wherever they stand, also inside of dates and durations. Called by the classifier for types
// of numbers that a bot's author has named.

import SvarText

extension EntityRecognizer {
  /// A number in figures or words, and the tokens it stands in.
  package struct Number: Equatable, Sendable {
    package var value: DecimalNumber
    package var tokens: Range<Int>
  }

}

extension MessageReading {
  /// All numbers of a message, in order of place: "5", "20,5", "-3", "fem", "twenty point five".
  ///
  /// - Complexity: O(*n*) for *n* atoms.
  func allNumbers() -> [EntityRecognizer.Number] {
    var numbers: [EntityRecognizer.Number] = []
    var index = 0
    while index < atoms.count {
      guard let (value, end) = decimalNumber(at: index) else {
        index += 1
        continue
      }
      let first = at(index).tokens.lowerBound
      let last = max(first, at(end - 1).tokens.upperBound)
      numbers.append(EntityRecognizer.Number(value: value, tokens: first..<last))
      index = end
    }
    return numbers
  }

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
