import Testing

@testable import SvarClassifier

@Suite struct ModelBytesTests {
  private func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try ToyModel.make().write(into: &bytes)
    return bytes
  }

  @Test func whatIsWrittenIsRead() throws {
    let written = try bytes() + [7, 8]
    var rest = written[...]
    let model = try LinearModel(reading: &rest)
    #expect(try model == ToyModel.make())
    #expect(Array(rest) == [7, 8])
    var empty: [UInt8] = []
    LinearModel.empty.write(into: &empty)
    var slice = empty[...]
    #expect(try LinearModel(reading: &slice) == LinearModel.empty)
  }

  @Test func everyTruncationIsAnError() throws {
    let whole = try bytes()
    for length in 0..<whole.count {
      var cut = whole[..<length]
      #expect(throws: LinearModel.Damage.self, "cut at \(length)") {
        _ = try LinearModel(reading: &cut)
      }
    }
  }

  // A flipped bit may give another model; it must never trap, whatever is done with the model.
  @Test func flippedBitsNeverTrap() throws {
    let whole = try bytes()
    let message = words("where is parcel bill 123 xx")
    var refused = 0
    for place in whole.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = whole
        damaged[place] ^= flip
        var rest = damaged[...]
        do {
          let model = try LinearModel(reading: &rest)
          let score = model.score(message, extraLogits: [1])
          #expect(score.acceptProbability >= 0 && score.acceptProbability <= 1)
          _ = model.explain(message, for: 0, against: 1)
          _ = model.strongestFeatures(of: 0, limit: 3)
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > whole.count / 4)
  }

  @Test func randomBytesNeverTrap() {
    let seed: UInt64 = 4_711
    var random = TestRandom(seed: seed)
    for _ in 0..<2_000 {
      var bytes: [UInt8] = [0x53, 0x56, 0x4C, 0x4D, 1, 0, 0, 0]
      bytes += (0..<random.below(80)).map { _ in UInt8(random.below(3) == 0 ? random.below(256) : 0)
      }
      var rest = bytes[...]
      _ = try? LinearModel(reading: &rest)
    }
  }

  @Test func wrongPartsAreNamed() throws {
    var parts = ToyModel.parts
    parts.keys.swapAt(0, 1)
    #expect(throws: LinearModel.Damage.order) { try LinearModel(parts) }
    parts = ToyModel.parts
    parts.bias.append(0)
    #expect(throws: LinearModel.Damage.lengths) { try LinearModel(parts) }
    parts = ToyModel.parts
    parts.idf[3] = .nan
    #expect(throws: LinearModel.Damage.number) { try LinearModel(parts) }
    parts = ToyModel.parts
    parts.weightClasses[0] = 3
    #expect(throws: LinearModel.Damage.order) { try LinearModel(parts) }
    var foreign: ArraySlice<UInt8> = [1, 2, 3, 4, 1, 0, 0, 0]
    #expect(throws: LinearModel.Damage.foreign) { try LinearModel(reading: &foreign) }
  }
}
