// The flat form of the compiled classifier: little-endian numbers, arrays with their count in
// front. `FlatWriter` is used by the compiler, `FlatReader` when a bot is opened.

/// Why bytes are not a compiled classifier.
package enum FlatError: Error, Equatable {
  /// The bytes end before a number or array does.
  case truncated
  /// An index, a count or an order that no writer produces.
  case damaged(String)
}

/// Appends numbers and arrays to bytes.
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

  /// The count in front, then each number.
  package mutating func write<Number: FixedWidthInteger>(_ numbers: [Number]) {
    write(UInt32(clamping: numbers.count))
    bytes.reserveCapacity(bytes.count + numbers.count * MemoryLayout<Number>.size)
    for number in numbers { write(number) }
  }

  package mutating func write(_ texts: [String]) {
    write(UInt32(clamping: texts.count))
    for text in texts { write(text) }
  }

  /// Bytes of another writer, with their count in front.
  package mutating func write(block: [UInt8]) {
    write(UInt32(clamping: block.count))
    bytes.append(contentsOf: block)
  }

  /// The count of `elements`, then whatever `body` writes for each.
  package mutating func write<Element>(
    each elements: [Element], _ body: (inout FlatWriter, Element) -> Void
  ) {
    write(UInt32(clamping: elements.count))
    for element in elements { body(&self, element) }
  }
}

/// Reads back what ``FlatWriter`` wrote; every read checks that the bytes are there.
package struct FlatReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  package init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  /// The number of bytes not yet read.
  package var remaining: Int { bytes.endIndex - position }

  package mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type = Number.self
  ) throws(FlatError) -> Number {
    let size = MemoryLayout<Number>.size
    guard remaining >= size else { throw .truncated }
    var value: Number = 0
    for offset in 0..<size {
      value |= Number(truncatingIfNeeded: bytes[position + offset]) << Number(offset * 8)
    }
    position += size
    return value
  }

  package mutating func flag() throws(FlatError) -> Bool { try number(UInt8.self) != 0 }

  package mutating func double() throws(FlatError) -> Double {
    Double(bitPattern: try number(UInt64.self))
  }

  package mutating func text() throws(FlatError) -> String {
    String(decoding: try block(), as: UTF8.self)
  }

  /// Bytes written by `write(block:)`.
  package mutating func block() throws(FlatError) -> ArraySlice<UInt8> {
    let count = Int(try number(UInt32.self))
    guard remaining >= count else { throw .truncated }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  package mutating func numbers<Number: FixedWidthInteger>(
    _ type: Number.Type = Number.self
  ) throws(FlatError) -> [Number] {
    let count = try count(ofSize: MemoryLayout<Number>.size)
    var numbers: [Number] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(try number()) }
    return numbers
  }

  package mutating func texts() throws(FlatError) -> [String] {
    try each { (reader) throws(FlatError) in try reader.text() }
  }

  /// As many elements as the count in front says.
  package mutating func each<Element>(
    _ body: (inout FlatReader) throws(FlatError) -> Element
  ) throws(FlatError) -> [Element] {
    let count = try count(ofSize: 1)
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try body(&self)) }
    return elements
  }

  /// A count that the remaining bytes can hold, so that damaged bytes cannot ask for much memory.
  private mutating func count(ofSize size: Int) throws(FlatError) -> Int {
    let count = Int(try number(UInt32.self))
    guard count <= remaining / max(size, 1) else { throw .truncated }
    return count
  }
}
