import SvarStorage
import Testing

@Suite struct FlatTests {
  private static func written() -> [UInt8] {
    var writer = FlatWriter()
    writer.write(UInt8(7))
    writer.write([UInt64.max, 0, 1])
    writer.write("blåbær")
    writer.write([Float(1.5), -0])
    writer.write(["", "æ", "👍🏽"])
    FlatTexts(["", "ord", "", "norsk ørret"]).write(into: &writer)
    writer.write(-2.25)
    writer.write(true)
    writer.write([UInt16]())
    return writer.bytes
  }

  private func read(_ reader: inout FlatReader) throws(FlatError) {
    #expect(try reader.number(UInt8.self) == 7)
    #expect(Array(try reader.numbers(UInt64.self)) == [UInt64.max, 0, 1])
    #expect(try reader.text() == "blåbær")
    #expect(Array(try reader.numbers(Float.self)) == [1.5, 0])
    #expect(try reader.texts() == ["", "æ", "👍🏽"])
    let texts = try FlatTexts(reading: &reader)
    #expect(texts.count == 4)
    #expect((0..<4).map { texts[$0] } == ["", "ord", "", "norsk ørret"])
    #expect(texts.isEqual(1, to: "ord") && !texts.isEqual(1, to: "or") && texts.isEqual(0, to: ""))
    #expect(try reader.double() == -2.25)
    #expect(try reader.flag())
    #expect(try reader.numbers(UInt16.self).isEmpty)
  }

  @Test func whatIsWrittenIsRead() throws {
    var reader = FlatReader(Self.written())
    try read(&reader)
    #expect(reader.remaining == 0)
    #expect(throws: FlatError.truncated) { _ = try reader.number(UInt8.self) }
  }

  // Every beginning of the bytes ends in an error, somewhere before the last value.
  @Test func truncatedBytesAreAnError() {
    let whole = Self.written()
    for length in 0..<whole.count {
      var reader = FlatReader(whole[..<length])
      #expect(throws: FlatError.self, "cut at \(length)") {
        _ = try reader.number(UInt8.self)
        _ = try reader.numbers(UInt64.self)
        _ = try reader.text()
        _ = try reader.numbers(Float.self)
        _ = try reader.texts()
        _ = try FlatTexts(reading: &reader)
        _ = try reader.double()
        _ = try reader.flag()
        _ = try reader.numbers(UInt16.self)
      }
    }
  }

  @Test func aCountThatCannotBeIsNotBelieved() {
    var writer = FlatWriter()
    writer.write(UInt32.max)
    writer.write(UInt32(0))
    var numbers = FlatReader(writer.bytes)
    #expect(throws: FlatError.truncated) { _ = try numbers.numbers(UInt64.self) }
    var texts = FlatReader(writer.bytes)
    #expect(throws: FlatError.truncated) { _ = try texts.texts() }
    var text = FlatReader(writer.bytes)
    #expect(throws: FlatError.truncated) { _ = try text.text() }
  }

  @Test func ordersAreSeen() {
    let steps: [(FlatArray<UInt32>, Int, Bool)] = [
      ([0], 0, true), ([], 0, false), ([0, 2, 2, 3], 3, true), ([0, 3, 2, 3], 3, false),
      ([0, 2], 3, false), ([1, 2], 2, false),
    ]
    for (array, end, holds) in steps { #expect(array.areSteps(upTo: end) == holds) }
    let ascending: [(FlatArray<UInt32>, Bool)] = [
      ([], true), ([5], true), ([1, 2, 9], true), ([1, 1], false), ([2, 1], false),
    ]
    for (array, holds) in ascending { #expect(array.isAscending == holds) }
    let array: FlatArray<UInt32> = [1, 4, 9]
    for number in 0..<12 {
      #expect(array.place(ofSorted: UInt32(number)) == [1, 4, 9].firstIndex(of: number))
    }
    #expect(array.areAll(below: 10) && !array.areAll(below: 9))
  }

  // No single changed byte goes unnoticed, at any length; the same bytes in other portions differ.
  @Test func fingerprintsTellBytesApart() {
    for length in [0, 1, 31, 32, 33, 64, 100] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      let value = fingerprint([bytes])
      #expect(value == fingerprint([bytes]))
      for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 0x10
        #expect(fingerprint([changed]) != value)
      }
      #expect(fingerprint([bytes + [0]]) != value)
    }
    #expect(fingerprint([[1, 2], [3]]) != fingerprint([[1], [2, 3]]))
  }

  private func fingerprint(_ portions: [[UInt8]]) -> UInt64 {
    var fingerprint = Fingerprint()
    for portion in portions { fingerprint.add(portion) }
    return fingerprint.value
  }
}
