// The flat form of a compiled bot: little-endian numbers, texts and arrays with their count in front,
// arrays aligned to the size of their numbers. The compiler writes through `FlatWriter`;
// `FlatReader` reads back.

/// Appends numbers, texts and arrays to bytes.
package struct FlatWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ number: UInt8) { bytes.append(number) }

  package mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A Boolean as one byte.
  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// A number by its bits, so that it comes back as it was.
  package mutating func write(_ number: Double) { write(number.bitPattern) }

  /// UTF-8 with the count of bytes in front.
  package mutating func write(_ text: String) {
    write(UInt32(clamping: text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// The count in front, blanks up to the next place a number of that size may stand at, then the
  /// numbers.
  package mutating func write<Number: FlatElement>(_ numbers: FlatArray<Number>) {
    write(UInt32(clamping: numbers.count))
    while bytes.count % MemoryLayout<Number>.stride != 0 { bytes.append(0) }
    numbers.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeRawBufferPointer($0)) }
  }

  package mutating func write<Number: FlatElement>(_ numbers: [Number]) {
    write(FlatArray(numbers))
  }

  package mutating func write(_ texts: [String]) {
    write(each: texts) { $0.write($1) }
  }

  /// Bytes as they are.
  package mutating func write(raw bytes: [UInt8]) { self.bytes += bytes }

  /// The count of `elements`, then whatever `body` writes for each.
  package mutating func write<Element>(
    each elements: some Collection<Element>, _ body: (inout FlatWriter, Element) -> Void
  ) {
    write(UInt32(clamping: elements.count))
    for element in elements { body(&self, element) }
  }
}
