// The compiled bot as one file: a header, then everything flat.
//
//     "SVARBOT\n"  magic           8 bytes
//     version      UInt32          formatVersion
//     (nothing)    UInt32          0
//     identity     UInt64          of the sources
//     checksum     UInt64          of the identity and all that follows
//     definition                   `BotDefinition+Storage.swift`
//     classifier                   `ClassifierModel+Storage.swift`: arrays, every index checked
//
// Numbers are little-endian. The file is mapped: arrays are used where they lie, and pages that no
// message needs are never read.

import Foundation
import SvarClassifier
import SvarCompiler
import SvarModel
import SvarStorage

extension CompiledBot {
  /// Changes with every change of what is written.
  package static let formatVersion: UInt32 = 4

  private static let magic = Array("SVARBOT\n".utf8)
  private static let headerSize = 32

  /// The bot as the bytes of a file; the same bot gives the same bytes.
  package func bytes(identity: UInt64) -> [UInt8] {
    var writer = FlatWriter()
    writer.write(raw: [UInt8](repeating: 0, count: Self.headerSize))
    writer.write(definition)
    classifier.write(into: &writer)
    var bytes = writer.bytes
    var header = FlatWriter()
    header.write(raw: Self.magic)
    header.write(Self.formatVersion)
    header.write(UInt32(0))
    header.write(identity)
    header.write(Self.checksum(bytes.dropFirst(Self.headerSize), of: identity))
    bytes.replaceSubrange(0..<Self.headerSize, with: header.bytes)
    return bytes
  }

  /// Opens the bytes of a file.
  ///
  /// - Parameters:
  ///   - name: For messages.
  ///   - wanted: The identity it must have; nil takes any.
  /// - Throws: ``SvarError`` `damagedBot`.
  /// - Complexity: A few milliseconds for a few megabytes: all is read once, to be checked.
  package init(_ memory: FlatMemory, name: String, identity wanted: UInt64? = nil) throws {
    guard memory.bytes.count >= Self.headerSize, memory.bytes.starts(with: Self.magic) else {
      throw SvarError(.damagedBot, "'\(name)' is not a compiled bot")
    }
    do {
      var reader = FlatReader(memory, from: Self.magic.count)
      let version = try reader.number(UInt32.self)
      guard version == Self.formatVersion else {
        throw SvarError(
          .damagedBot,
          "'\(name)' was compiled by another version of Svar (format \(version), not "
            + "\(Self.formatVersion)); compile it again")
      }
      guard try reader.number(UInt32.self) == 0 else { throw FlatError.damaged("header") }
      let identity = try reader.number(UInt64.self)
      guard wanted == nil || wanted == identity else {
        throw SvarError(.damagedBot, "'\(name)' was made from other files")
      }
      let checksum = try reader.number(UInt64.self)
      guard checksum == Self.checksum(memory.bytes.dropFirst(Self.headerSize), of: identity) else {
        throw FlatError.damaged("checksum")
      }
      self.init(
        definition: try reader.value(), classifier: try ClassifierModel(reading: &reader))
      guard reader.remaining == 0 else { throw FlatError.damaged("something follows the bot") }
    } catch let error as SvarError {
      throw error
    } catch {
      throw SvarError(.damagedBot, "'\(name)' is damaged (\(error)); compile it again")
    }
  }

  /// The same, for bytes in an array.
  package init(bytes: [UInt8], name: String, identity: UInt64? = nil) throws {
    try self.init(FlatMemory(bytes), name: name, identity: identity)
  }

  /// The bytes of a compiled bot with the checksum that fits them, so that damage behind it can be
  /// tried; only tests and the fuzzer call this.
  package static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= headerSize else { return bytes }
    var checksum = FlatWriter()
    var identity = FlatReader(Array(bytes[(headerSize - 16)..<(headerSize - 8)]))
    checksum.write(
      self.checksum(
        bytes.dropFirst(headerSize), of: (try? identity.number(UInt64.self)) ?? 0))
    var sealed = bytes
    sealed.replaceSubrange((headerSize - 8)..<headerSize, with: checksum.bytes)
    return sealed
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>, of identity: UInt64) -> UInt64 {
    bytes.withUnsafeBytes { checksum($0[...], of: identity) }
  }

  /// Of all behind the header, and of the identity in it.
  private static func checksum(
    _ bytes: Slice<UnsafeRawBufferPointer>, of identity: UInt64
  ) -> UInt64 {
    var hash = Fingerprint()
    withUnsafeBytes(of: identity.littleEndian) { hash.add(Array($0)) }
    hash.add(UnsafeRawBufferPointer(rebasing: bytes))
    return hash.value
  }
}
