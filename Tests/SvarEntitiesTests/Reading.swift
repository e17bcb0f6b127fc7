import SvarText

@testable import SvarEntities

/// Messages are read on Sunday 22 November 2026.
enum Reading {
  static func entities(
    _ text: String, _ language: String, claimed: [Range<Int>] = []
  ) -> [Entity] {
    let tokens = Tokenizer.tokenize(text)
    let today = CalendarDate(dayNumber: 20_779)
    return EntityRecognizer.recognize(
      tokens, original: text,
      context: EntityContext(language: language, today: today, minuteOfDay: 600),
      claimed: claimed + orderNumbers(tokens))
  }

  /// What the classifier has taken before: `LG-483920` and the like.
  private static func orderNumbers(_ tokens: [Token]) -> [Range<Int>] {
    tokens.indices.compactMap { index in
      guard tokens[index].text == "lg" else { return nil }
      let number = index + 1 < tokens.count && tokens[index + 1].text == "-" ? index + 2 : index + 1
      guard number < tokens.count, tokens[number].kind == .number else { return nil }
      return index..<(number + 1)
    }
  }

  /// The chosen value of each kind as `kind=value`, in the order of the kinds.
  static func chosenValues(
    _ text: String, _ language: String,
    kinds: [EntityKind] = [.date, .time, .amount, .phone, .email, .postalCode]
  ) -> String {
    let found = entities(text, language)
    return kinds.compactMap { kind in
      chosen(found, of: kind).map { "\(kind.rawValue)=\(write($0.value))" }
    }.joined(separator: " ")
  }

  static func write(_ value: EntityValue) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch value {
    case .date(let date): return date.iso
    case .time(let hour, let minute): return "\(two(hour)):\(two(minute))"
    case .amount(let hundredths, let currency):
      let cents = hundredths % 100
      return "\(hundredths / 100)\(cents == 0 ? "" : "." + two(abs(cents)))\(currency)"
    case .phone(let text), .email(let text), .postalCode(let text), .street(let text),
      .url(let text):
      return text
    case .number(let number): return "\(number)"
    case .duration(let minutes): return "\(minutes)m"
    }
  }

  /// The rows of a table: a message, ` => `, and what is expected of it.
  static func rows(_ table: String) -> [(text: String, expected: String)] {
    table.split(separator: "\n").compactMap { line in
      let text = String(line)
      var cut: String.Index?
      var index = text.startIndex
      while index < text.endIndex {
        if text[index...].hasPrefix("=>") { cut = index }
        index = text.index(after: index)
      }
      guard let cut else { return nil }
      return (trim(String(text[..<cut])), trim(String(text[text.index(cut, offsetBy: 2)...])))
    }
  }

  private static func trim(_ text: String) -> String {
    var view = Substring(text)
    while view.first == " " { view = view.dropFirst() }
    while view.last == " " { view = view.dropLast() }
    return String(view)
  }
}
