import SvarStorage
import Testing

@testable import SvarClassifier

@Suite struct ModelBytesTests {
  private func bytes(_ model: LinearModel) -> [UInt8] {
    var writer = FlatWriter()
    model.write(into: &writer)
    return writer.bytes
  }

  @Test func whatIsWrittenIsRead() throws {
    let toy = try ToyModel.make()
    var reader = FlatReader(bytes(toy) + [7, 8])
    #expect(try LinearModel(reading: &reader) == toy)
    #expect(reader.remaining == 2)
    var empty = FlatReader(bytes(.empty))
    #expect(try LinearModel(reading: &empty) == LinearModel.empty)
  }

  @Test func everyTruncationIsAnError() throws {
    let whole = bytes(try ToyModel.make())
    for length in 0..<whole.count {
      var reader = FlatReader(whole[..<length])
      #expect(throws: FlatError.self, "cut at \(length)") {
        _ = try LinearModel(reading: &reader)
      }
    }
  }

  // A flipped bit may give another model; it must never trap, whatever is done with the model.
  @Test func flippedBitsNeverTrap() throws {
    let whole = bytes(try ToyModel.make())
    let message = words("where is parcel bill 123 xx")
    var refused = 0
    for place in whole.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = whole
        damaged[place] ^= flip
        var reader = FlatReader(damaged)
        do {
          let model = try LinearModel(reading: &reader)
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
      let bytes = (0..<random.below(80)).map { _ in
        UInt8(random.below(3) == 0 ? random.below(256) : 0)
      }
      var reader = FlatReader(bytes)
      _ = try? LinearModel(reading: &reader)
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
  }
}
