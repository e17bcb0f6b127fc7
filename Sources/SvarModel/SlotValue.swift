// Values that customers give and actions return. Language-free: wording is the replies' work.

/// A value of a slot or of a field that an action returned.
public enum SlotValue: Hashable, Codable, Sendable {
  /// Text, and everything that is kept as text: e-mail, E.164 phone, postal code, order number,
  /// street, and the canonical name of a list value.
  case text(String)
  case number(Int)
  /// ISO 8601: `2026-11-27`.
  case date(String)
  /// `HH:MM`, 24 hours.
  case time(String)
  /// Hundredths of the currency's unit and its ISO 4217 code: 199 kr is `(19900, "NOK")`.
  case amount(hundredths: Int, currency: String)
  case moment(Moment)
  /// The values of a slot declared `many`, in the order they were mentioned.
  case several([SlotValue])
}

extension SlotValue {
  /// The value as one line of text: what transcripts compare and actions' stubs read.
  public var plain: String {
    switch self {
    case .text(let text), .date(let text), .time(let text): text
    case .number(let number): String(number)
    case .amount(let hundredths, let currency):
      "\(SlotValue.decimal(hundredths)) \(currency)"
    case .moment(let moment): moment.iso8601
    case .several(let values): values.map(\.plain).joined(separator: ", ")
    }
  }

  /// `19900` → `199`, `123450` → `1234.5`, `61225` → `612.25`.
  public static func decimal(_ hundredths: Int) -> String {
    let size = hundredths.magnitude
    let fraction = size % 100
    let sign = hundredths < 0 ? "-" : ""
    guard fraction != 0 else { return "\(sign)\(size / 100)" }
    let digits =
      fraction % 10 == 0 ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return "\(sign)\(size / 100).\(digits)"
  }

  /// The values of a `many` slot, or the one value.
  public var all: [SlotValue] {
    if case .several(let values) = self { return values }
    return [self]
  }
}
