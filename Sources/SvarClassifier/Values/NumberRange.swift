// Types of numbers: which numbers they hold, and what becomes of one. Used by `Reading`.

import SvarEntities
import SvarModel

/// The numbers from `from` to `to`.
package struct NumberRange: Sendable, Equatable {
  package var from: Int
  package var to: Int
  /// Whole numbers are `from`, `from + step` and so on.
  package var step: Int
  /// Tenths that may follow a whole number: 5 for halves.
  package var tenths: [Int]
  /// What a number is multiplied by; empty for nothing.
  package var times: String

  package init(from: Int, to: Int, step: Int = 1, tenths: [Int] = [], times: String = "") {
    self.from = from
    self.to = to
    self.step = max(step, 1)
    self.tenths = tenths
    self.times = times
  }

  /// The value of a number of the type; nil for one that is none.
  package func value(of number: DecimalNumber) -> SlotValue? {
    guard let all = number.tenths else { return nil }
    let whole = all / 10
    guard whole >= from, whole <= to, all >= 0 || from < 0 else { return nil }
    let (distance, overflow) = whole.subtractingReportingOverflow(from)
    guard !overflow, distance % step == 0 else { return nil }
    let rest = Int((all % 10).magnitude)
    guard rest == 0 || tenths.contains(rest) else { return nil }
    guard let factor = DecimalNumber(times) else { return SlotValue(number) }
    return number.times(factor).map(SlotValue.init)
  }
}

extension SlotValue {
  /// A number; one with decimals is kept as text.
  package init(_ number: DecimalNumber) {
    self = number.isWhole ? .number(number.digits) : .text(number.description)
  }
}
