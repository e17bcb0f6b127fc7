import Testing

@testable import SvarClassifier

@Suite struct ModelExpLnTests {
  // Oracle: values from tables, rounded to 32 bits.
  @Test(
    arguments: [
      (0, 1), (1, 2.718_281_8), (-1, 0.367_879_44), (0.5, 1.648_721_3), (10, 22_026.465),
      (-20, 2.061_153_7e-9), (80, 5.540_622_5e34), (-80, 1.804_851_4e-35), (0.001, 1.001_000_5),
      (5.3, 200.336_81), (-0.346_5, 0.707_158_74),
    ] as [(Float, Float)])
  func exponential(_ x: Float, _ expected: Float) {
    #expect(abs(ownExp(x) - expected) <= 3 * expected.ulp, "e^\(x)")
  }

  @Test(
    arguments: [
      (1, 0), (2, 0.693_147_2), (0.5, -0.693_147_2), (10, 2.302_585_1), (3, 1.098_612_3),
      (1e-12, -27.631_021), (1e30, 69.077_55), (0.707, -0.346_724_6), (1.25, 0.223_143_55),
    ] as [(Float, Float)])
  func logarithm(_ x: Float, _ expected: Float) {
    #expect(abs(ownLn(x) - expected) <= max(3 * expected.ulp, 2e-7), "ln \(x)")
  }

  @Test func extremesGiveNumbers() {
    for x: Float in [.infinity, -.infinity, .nan, 1e30, -1e30, 88, -87] {
      #expect(ownExp(x).isFinite && ownExp(x) > 0, "e^\(x)")
      #expect(sigmoid(x) >= 0 && sigmoid(x) <= 1, "sigmoid \(x)")
    }
    for x: Float in [0, -1, -.infinity, .nan, .leastNonzeroMagnitude] {
      #expect(abs(ownLn(x) + 87.336_545) < 1e-4, "ln \(x)")
    }
    #expect(powerThreeQuarters(16) == 8)
    #expect(powerThreeQuarters(-1) == 0)
  }

  @Test func theyUndoEachOtherAndGrow() {
    let seed: UInt64 = 20_261
    var random = TestRandom(seed: seed)
    for _ in 0..<20_000 {
      let x = random.float(in: -60...60)
      #expect(abs(ownLn(ownExp(x)) - x) <= 4e-7 + x.magnitude * 2e-7, "seed \(seed), x \(x)")
      #expect(ownExp(x.nextUp + 1e-3) > ownExp(x), "seed \(seed), x \(x)")
    }
  }
}

/// A small generator whose seed is printed when a test fails.
struct TestRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }

  mutating func float(in range: ClosedRange<Float>) -> Float {
    range.lowerBound + Float(next() >> 40) / Float(1 << 24) * (range.upperBound - range.lowerBound)
  }
}
