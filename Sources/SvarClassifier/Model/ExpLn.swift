// The exponential and the natural logarithm, of our own: a platform's libm may differ in the last
// bit, and the same intent files must give the same bytes everywhere. Only + - * / and bit
// patterns, no branch, so that loops over them become vector code: also in the training, which is
// in another module, hence `@inlinable` (training takes 1.3 times as long without).
// Callers: the model and its training.

/// e to the power `x`, to within 3 units in the last place.
///
/// `x` is clamped to -87 ... 88, so the result is always a normal number. NaN gives e^-87.
@inlinable @inline(__always)
package func ownExp(_ x: Float) -> Float {
  let low: Float = x > -87 ? x : -87
  let clamped: Float = low < 88 ? low : 88
  // Adding 1.5 * 2^23 rounds to an integer, which is then found in the lowest bits.
  let shifted = clamped * 1.442_695_04 + 12_582_912
  let power = shifted - 12_582_912
  // ln 2 in two parts: the first has few enough bits for the product to be exact.
  let rest = (clamped - power * 0.693_359_375) + power * 2.121_944_4e-4
  // Taylor, |rest| <= 0.347: the first term left out is below 6e-9.
  var sum: Float = 1 / 5040
  sum = sum * rest + 1 / 720
  sum = sum * rest + 1 / 120
  sum = sum * rest + 1 / 24
  sum = sum * rest + 1 / 6
  sum = sum * rest + 0.5
  let value = (sum * rest * rest + rest) + 1
  let exponent = (shifted.bitPattern &- 0x4B40_0000 &+ 127) &<< 23
  return value * Float(bitPattern: exponent)
}

/// The natural logarithm of `x`, to within 3 units in the last place, or 2e-7 near 1.
///
/// Zero, negative and subnormal numbers give the logarithm of the smallest normal number.
@inlinable @inline(__always)
package func ownLn(_ x: Float) -> Float {
  let positive: Float = x > 1.175_494_4e-38 ? x : 1.175_494_4e-38
  let bits = Int32(bitPattern: positive.bitPattern)
  // Splits into 2^power times a number in sqrt(1/2) ..< sqrt(2).
  let power = (bits &- 0x3F35_04F3) &>> 23
  let mantissa = Float(bitPattern: UInt32(bitPattern: bits &- (power &<< 23)))
  // ln m = 2 artanh((m - 1) / (m + 1)), |f| <= 0.172: the first term left out is below 8e-10.
  let f = (mantissa - 1) / (mantissa + 1)
  let square = f * f
  var sum: Float = 2.0 / 9
  sum = sum * square + 2.0 / 7
  sum = sum * square + 2.0 / 5
  sum = sum * square + 2.0 / 3
  let series = sum * square * f + 2 * f
  let exponent = Float(power)
  return exponent * 0.693_359_375 + (series - exponent * 2.121_944_4e-4)
}

/// The logistic function 1 / (1 + e^-x).
@inlinable @inline(__always)
package func sigmoid(_ x: Float) -> Float {
  1 / (1 + ownExp(-x))
}

/// `x` to the power 3/4; square roots are exact on every platform. Negative numbers count as 0.
@inlinable @inline(__always)
package func powerThreeQuarters(_ x: Float) -> Float {
  let root = (x > 0 ? x : 0).squareRoot()
  return root * root.squareRoot()
}
