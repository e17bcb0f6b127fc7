/// A natural number of any size: how many sentences a phrase has.
///
/// Only what counting along a graph needs: adding, comparing, taking away, and a number drawn below.
package struct SentenceCount: Hashable, Sendable {
  private static let base: UInt64 = 1_000_000_000_000_000_000
  private static let digitsOfLimb = 18

  /// In base 10¹⁸, the lowest first, without leading zeros; empty for 0.
  private var limbs: [UInt64]

  package init(_ number: UInt32) { limbs = number == 0 ? [] : [UInt64(number)] }

  package var isZero: Bool { limbs.isEmpty }

  /// Far too big numbers become infinite.
  package var approximation: Double {
    limbs.reversed().reduce(0) { $0 * Double(Self.base) + Double($1) }
  }

  package static func += (left: inout SentenceCount, right: SentenceCount) {
    var carry: UInt64 = 0
    for place in 0..<max(left.limbs.count, right.limbs.count) {
      if place == left.limbs.count { left.limbs.append(0) }
      let sum = left.limbs[place] + (place < right.limbs.count ? right.limbs[place] : 0) + carry
      carry = sum >= base ? 1 : 0
      left.limbs[place] = sum >= base ? sum - base : sum
    }
    if carry > 0 { left.limbs.append(carry) }
  }

  /// The difference; 0 where `right` is the greater.
  package static func -= (left: inout SentenceCount, right: SentenceCount) {
    guard left > right else {
      left.limbs = []
      return
    }
    var borrow: UInt64 = 0
    for place in left.limbs.indices {
      let less = (place < right.limbs.count ? right.limbs[place] : 0) + borrow
      borrow = left.limbs[place] < less ? 1 : 0
      left.limbs[place] = left.limbs[place] + (borrow > 0 ? base : 0) - less
    }
    while left.limbs.last == 0 { left.limbs.removeLast() }
  }

  /// A number from 0 up to `bound`, all equally likely; 0 where `bound` is.
  package static func random(
    below bound: SentenceCount, using generator: inout some RandomNumberGenerator
  ) -> SentenceCount {
    guard let top = bound.limbs.last else { return bound }
    var number = bound
    // Each try is below `bound` at least every second time.
    repeat {
      number.limbs = bound.limbs.dropLast().map { _ in generator.number(below: base) }
      number.limbs.append(generator.number(below: top + 1))
      while number.limbs.last == 0 { number.limbs.removeLast() }
    } while number >= bound
    return number
  }
}

extension SentenceCount: Comparable {
  package static func < (left: SentenceCount, right: SentenceCount) -> Bool {
    guard left.limbs.count == right.limbs.count else {
      return left.limbs.count < right.limbs.count
    }
    for (one, other) in zip(left.limbs.reversed(), right.limbs.reversed()) where one != other {
      return one < other
    }
    return false
  }
}

extension SentenceCount: CustomStringConvertible {
  /// In decimal digits.
  package var description: String {
    guard let top = limbs.last else { return "0" }
    return limbs.dropLast().reversed().reduce(String(top)) { text, limb in
      let digits = String(limb)
      return text + String(repeating: "0", count: Self.digitsOfLimb - digits.count) + digits
    }
  }
}

extension RandomNumberGenerator {
  /// A number from 0 up to `bound`, all equally likely; 0 where `bound` is.
  ///
  /// Written here so that a seed gives the same numbers with every version of the standard library.
  mutating func number(below bound: UInt64) -> UInt64 {
    guard bound > 1 else { return 0 }
    let uneven = (UInt64.max % bound + 1) % bound
    while true {
      let drawn = next()
      if drawn <= UInt64.max - uneven { return drawn % bound }
    }
  }
}

/// A row of numbers that depends on a seed only: SplitMix64 (Steele, Lea, Flood 2014).
package struct SeededNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
