// The bytes of a compiled bot, wherever they lie. In: an array, or memory that somebody mapped. Out:
// one address that stays where it is as long as anybody holds it. Made by the room Svar (mapped
// files) and by the compiler (arrays); `FlatArray` and `FlatReader` look into it.

#if _endian(big)
  #error("compiled bots are little-endian; other byte orders are not supported")
#endif

/// Bytes that never change and never move.
@usableFromInline
package final class FlatMemory: @unchecked Sendable {
  // `@unchecked`: the bytes are written before the object exists, and never again.

  package let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over memory of somebody else.
  ///
  /// - Parameters:
  ///   - bytes: Aligned to 16; must not change until `release`.
  ///   - release: Called once, when nobody looks into the memory any more.
  package init(
    mapped bytes: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  /// A copy of `bytes`.
  package convenience init(_ bytes: some Collection<UInt8>) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(bytes.count, 1), alignment: 16)
    copy.copyBytes(from: bytes)
    self.init(mapped: UnsafeRawBufferPointer(rebasing: copy[..<bytes.count])) {
      UnsafeMutableRawBufferPointer(mutating: $0).deallocate()
    }
  }

  deinit { release(bytes) }
}
