import SvarCompiler

extension CompiledBot {
  /// The bytes of a compiled bot with the checksum that fits them, so that damage behind it can be
  /// tried; nothing else calls this.
  package static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    // See the table in CompiledBot+File.swift: magic 8, version 4, identity 8, checksum 8.
    guard bytes.count >= 28 else { return bytes }
    var hash = Fingerprint()
    hash.add(bytes[28...])
    var sealed = bytes
    for index in 0..<8 {
      sealed[20 + index] = UInt8(truncatingIfNeeded: hash.value >> UInt64(8 * index))
    }
    return sealed
  }
}
