/// Why bytes are not what they should be.
package enum FlatError: Error, Equatable {
  /// The bytes end before a number or array does.
  case truncated
  /// An index, a count or an order that no writer produces.
  case damaged(String)
}

/// Reads back what ``FlatWriter`` wrote; every read checks that the bytes are there.
///
/// Arrays are not copied: they go on looking into the memory.
package struct FlatReader {
  private let memory: FlatMemory
  private var position: Int

  /// - Parameter position: Where to begin; 0 is where the writer began.
  package init(_ memory: FlatMemory, from position: Int = 0) {
    self.memory = memory
    self.position = min(max(position, 0), memory.bytes.count)
  }

  package init(_ bytes: some Collection<UInt8>) { self.init(FlatMemory(bytes)) }

  /// The number of bytes not yet read.
  package var remaining: Int { memory.bytes.count - position }

  package mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type = Number.self
  ) throws(FlatError) -> Number {
    let size = MemoryLayout<Number>.size
    guard remaining >= size else { throw .truncated }
    defer { position += size }
    return Number(
      littleEndian: memory.bytes.loadUnaligned(fromByteOffset: position, as: Number.self))
  }

  package mutating func flag() throws(FlatError) -> Bool { try number(UInt8.self) != 0 }

  package mutating func double() throws(FlatError) -> Double {
    Double(bitPattern: try number(UInt64.self))
  }

  package mutating func text() throws(FlatError) -> String {
    let count = try count(ofSize: 1)
    defer { position += count }
    return String(
      decoding: UnsafeRawBufferPointer(rebasing: memory.bytes[position..<(position + count)]),
      as: UTF8.self)
  }

  /// Numbers where they lie.
  package mutating func numbers<Number: FlatElement>(
    _ type: Number.Type = Number.self
  ) throws(FlatError) -> FlatArray<Number> {
    let size = MemoryLayout<Number>.stride
    let count = Int(try number(UInt32.self))
    let start = (position + size - 1) / size * size
    guard start <= memory.bytes.count, count <= (memory.bytes.count - start) / size else {
      throw .truncated
    }
    position = start + count * size
    return FlatArray(memory, offset: start, count: count)
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
