// Numbers with a few decimals, without floating point. Used for values of number types: read by the
// classifier, checked by the reader of bot files.

/// A decimal number: `digits` × 10^−`places`; the shortest form of its value.
package struct DecimalNumber: Hashable, Sendable {
  package private(set) var digits: Int
  package private(set) var places: Int

  private static let mostPlaces = 9

  package init(_ whole: Int) {
    digits = whole
    places = 0
  }

  private init(digits: Int, places: Int) {
    self.digits = digits
    self.places = places
    while self.places > 0, self.digits % 10 == 0 {
      self.digits /= 10
      self.places -= 1
    }
  }

  /// Reads `20`, `-4`, `20.5`; nil for anything else, and for more than 15 digits.
  package init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    let all = whole + fraction
    guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.count <= Self.mostPlaces,
      all.utf8.count <= 15, all.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let digits = Int(all)
    else { return nil }
    self.init(digits: isNegative ? -digits : digits, places: fraction.utf8.count)
  }

  /// Whether it has no decimals.
  package var isWhole: Bool { places == 0 }

  /// The whole part, toward zero.
  package var whole: Int { digits / Self.power(places) }

  /// In tenths, nil where it has more decimals.
  package var tenths: Int? {
    guard places <= 1 else { return nil }
    let (value, overflow) = digits.multipliedReportingOverflow(by: places == 1 ? 1 : 10)
    return overflow ? nil : value
  }

  /// The product; nil where it is too big.
  package func times(_ other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = digits.multipliedReportingOverflow(by: other.digits)
    guard !overflow, places + other.places <= 2 * Self.mostPlaces else { return nil }
    return DecimalNumber(digits: product, places: places + other.places)
  }

  private static func power(_ count: Int) -> Int {
    (0..<min(count, 18)).reduce(1) { value, _ in value * 10 }
  }
}

extension DecimalNumber: CustomStringConvertible {
  package var description: String {
    guard places > 0 else { return String(digits) }
    let text = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - text.utf8.count)) + text
    return (digits < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
