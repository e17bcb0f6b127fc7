// Arrays of numbers that lie in a compiled bot. Every room that stores something flat uses them;
// the compiler makes them from Swift arrays, `FlatReader` from mapped bytes.

/// Numbers in memory that is shared and never changes.
///
/// Reads like an array and costs the same; a copy is a pointer. An index outside traps, as in an
/// array: what is used as an index is checked when a bot is opened.
///
/// `@inlinable` and `@usableFromInline`, since a generic that another room cannot see into costs a
/// call and some thirty instructions a number. The type, its protocol and its memory have to be
/// marked as well: without that the functions are not seen into.
@frozen @usableFromInline
package struct FlatArray<Element: FlatElement>: RandomAccessCollection, @unchecked Sendable {
  // `@unchecked`: the memory never changes.

  @usableFromInline let base: UnsafePointer<Element>?
  @usableFromInline let length: Int
  /// Keeps `base` alive.
  @usableFromInline let memory: FlatMemory?

  /// - Parameters:
  ///   - memory: What the numbers lie in.
  ///   - offset: Of the first, in bytes; aligned, and the numbers lie inside.
  init(_ memory: FlatMemory, offset: Int, count: Int) {
    self.memory = memory
    length = count
    base = memory.bytes.baseAddress.map {
      ($0 + offset).assumingMemoryBound(to: Element.self)
    }
  }

  /// A copy of `numbers`.
  @usableFromInline
  package init(_ numbers: [Element]) {
    self.init(
      numbers.withUnsafeBytes { FlatMemory($0) }, offset: 0, count: numbers.count)
  }

  package init() {
    base = nil
    length = 0
    memory = nil
  }

  @inlinable package var count: Int { length }
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { length }

  @inlinable @inline(__always)
  package subscript(index: Int) -> Element {
    guard let base, index >= 0, index < length else { preconditionFailure("outside of the array") }
    return base[index]
  }

  /// Calls `body` with all numbers where they lie.
  @inlinable @inline(__always)
  package func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    try withExtendedLifetime(memory) {
      try body(UnsafeBufferPointer(start: base, count: length))
    }
  }
}

/// Numbers whose every pattern of bits is one.
@usableFromInline
package protocol FlatElement: BitwiseCopyable, Equatable, Sendable {}

extension UInt8: FlatElement {}
extension Int8: FlatElement {}
extension UInt16: FlatElement {}
extension UInt32: FlatElement {}
extension Int32: FlatElement {}
extension UInt64: FlatElement {}
extension Float: FlatElement {}

extension FlatArray: Equatable {
  @inlinable
  package static func == (left: FlatArray, right: FlatArray) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }
}

extension FlatArray: ExpressibleByArrayLiteral {
  @inlinable
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension FlatArray where Element == UInt32 {
  /// Whether the numbers are places that begin at 0, never fall and end at `end`: entry *n* of
  /// something has the places `self[n]..<self[n + 1]`.
  package func areSteps(upTo end: Int) -> Bool {
    guard first == 0, last.map(Int.init) == end else { return false }
    return withUnsafeBufferPointer { numbers in
      for index in 1..<Swift.max(1, numbers.count) where numbers[index] < numbers[index - 1] {
        return false
      }
      return true
    }
  }
}

extension FlatArray where Element: Comparable {
  /// Whether each number is larger than the one before.
  @inlinable package var isAscending: Bool {
    guard let base else { return true }
    var index = 1
    while index < length {
      if base[index] <= base[index - 1] { return false }
      index += 1
    }
    return true
  }

  /// Whether `number` is among numbers that ascend.
  ///
  /// - Complexity: O(log *n*).
  @inlinable package func containsSorted(_ number: Element) -> Bool {
    place(ofSorted: number) != nil
  }

  /// Where `number` stands among numbers that ascend.
  ///
  /// - Complexity: O(log *n*).
  @inlinable package func place(ofSorted number: Element) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number ? low : nil
  }

  /// Whether all numbers are below `limit`.
  @inlinable package func areAll(below limit: Element) -> Bool {
    guard let base else { return true }
    var index = 0
    while index < length {
      if base[index] >= limit { return false }
      index += 1
    }
    return true
  }
}
