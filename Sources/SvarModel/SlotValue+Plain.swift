// Values from the plain text that transcripts, stubs and hosts write.

extension SlotValue {
  /// Reads a value of a type as ``plain`` writes it; what does not fit the type stays text.
  public init(plain text: String, type: String) {
    switch type {
    case "number": self = Int(text).map { .number($0) } ?? .text(text)
    case "date": self = .date(text)
    case "time": self = .time(text)
    case "amount": self = Self.amount(text) ?? .text(text)
    default: self = .text(text)
    }
  }

  /// Reads `199 NOK` and `612.25 SEK`.
  private static func amount(_ text: String) -> SlotValue? {
    let words = text.split(separator: " ")
    guard words.count == 2 else { return nil }
    let parts = words[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), abs(whole) < 1_000_000_000_000 else {
      return nil
    }
    var cents = 0
    if parts.count == 2 {
      guard parts[1].utf8.count <= 2, let digits = Int(parts[1]), digits >= 0 else { return nil }
      cents = parts[1].utf8.count == 1 ? digits * 10 : digits
    }
    let isNegative = words[0].hasPrefix("-")
    return .amount(
      hundredths: whole * 100 + (isNegative ? -cents : cents), currency: String(words[1]))
  }
}
