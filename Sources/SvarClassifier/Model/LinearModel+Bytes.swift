// Model → bytes → model. Little-endian, lengths first; the compiled bot stores these bytes. What is
// read is checked in full: damaged bytes give an error, never a trap.

extension LinearModel {
  /// "SVLM" and the version of the layout.
  private static let magic: UInt32 = 0x4D4C_5653
  private static let version: UInt32 = 1

  /// Appends the model's bytes.
  package func write(into bytes: inout [UInt8]) {
    func put<Number: FixedWidthInteger>(_ list: [Number]) {
      append(UInt32(truncatingIfNeeded: list.count))
      for number in list { append(number) }
    }
    func put(_ list: [Float]) { put(list.map(\.bitPattern)) }
    func append<Number: FixedWidthInteger>(_ number: Number) {
      var rest = number
      for _ in 0..<(Number.bitWidth / 8) {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        rest = Number.bitWidth > 8 ? rest >> 8 : 0
      }
    }
    append(Self.magic)
    append(Self.version)
    append(UInt32(truncatingIfNeeded: intentCount))
    append(UInt32(hasNone ? 1 : 0))
    put(calibration.numbers)
    put(keys)
    put(groups)
    put(idf)
    put(scales)
    put(weightStarts)
    put(weightClasses)
    put(weights)
    put(seenStarts)
    put(seenClasses)
    put(nameStarts)
    put(names)
    put(bias)
  }

  /// Reads a model from the front of `bytes` and takes its bytes off.
  ///
  /// - Throws: ``Damage``; `bytes` is then of no more use.
  package init(reading bytes: inout ArraySlice<UInt8>) throws(Damage) {
    var reader = Reader(rest: bytes)
    guard try reader.number() == Self.magic, try reader.number() == Self.version else {
      throw .foreign
    }
    var parts = Parts()
    parts.intentCount = Int(try reader.number() as UInt32)
    let none: UInt32 = try reader.number()
    guard none <= 1 else { throw .number }
    parts.hasNone = none == 1
    parts.calibration = try Calibration(numbers: reader.floats())
    parts.keys = try reader.list()
    parts.groups = try reader.list()
    parts.idf = try reader.floats()
    parts.scales = try reader.floats()
    parts.weightStarts = try reader.list()
    parts.weightClasses = try reader.list()
    parts.weights = try reader.list()
    parts.seenStarts = try reader.list()
    parts.seenClasses = try reader.list()
    parts.nameStarts = try reader.list()
    parts.names = try reader.list()
    parts.bias = try reader.floats()
    try self.init(parts)
    bytes = reader.rest
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func number() throws(Damage) -> UInt32 {
      let list: [UInt32] = try take(1)
      guard let first = list.first else { throw .truncated }
      return first
    }

    mutating func list<Number: FixedWidthInteger>() throws(Damage) -> [Number] {
      try take(Int(try number()))
    }

    mutating func floats() throws(Damage) -> [Float] {
      let bits: [UInt32] = try list()
      return bits.map(Float.init(bitPattern:))
    }

    private mutating func take<Number: FixedWidthInteger>(
      _ count: Int
    ) throws(Damage) -> [Number] {
      let size = Number.bitWidth / 8
      // `count` fits in 32 bits and `size` is at most 8: no overflow.
      guard count <= rest.count, count * size <= rest.count else { throw .truncated }
      let taken = rest.prefix(count * size)
      rest = rest.dropFirst(count * size)
      return taken.withUnsafeBytes { raw in
        (0..<count).map { place in
          Number(littleEndian: raw.loadUnaligned(fromByteOffset: place * size, as: Number.self))
        }
      }
    }
  }
}

extension Calibration {
  /// Reads what ``numbers`` gives.
  fileprivate init(numbers: [Float]) throws(LinearModel.Damage) {
    guard numbers.count == 9 else { throw .lengths }
    self.init()
    temperature = numbers[0]
    topWeight = numbers[1]
    unseenWeight = numbers[2]
    offset = numbers[3]
    rightSlope = numbers[4]
    rightIntercept = numbers[5]
    scopeSlope = numbers[6]
    scopeIntercept = numbers[7]
    scopeOfMost = numbers[8]
  }
}
