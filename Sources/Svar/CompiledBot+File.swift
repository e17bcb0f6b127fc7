// The compiled bot as one file: a header, the definition as JSON, the classifier flat.
//
//     "SVARBOT\n"  magic           8 bytes
//     version      UInt32          formatVersion
//     identity     UInt64          of the sources
//     checksum     UInt64          of all that follows
//     definition   UInt32 + bytes  JSON
//     classifier   rest            flat arrays, every index checked on opening
//
// Numbers are little-endian.

import Foundation
import SvarClassifier
import SvarCompiler
import SvarModel

extension CompiledBot {
  /// Changes with every change of what is written.
  package static let formatVersion: UInt32 = 1

  private static let magic = Array("SVARBOT\n".utf8)

  /// The bot as the bytes of a file.
  package func bytes(identity: UInt64) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var body = FlatWriter()
    body.write(block: try Array(encoder.encode(definition)))
    var content = body.bytes
    classifier.write(into: &content)
    var hash = Fingerprint()
    hash.add(content)
    var header = FlatWriter()
    for byte in Self.magic { header.write(byte) }
    header.write(Self.formatVersion)
    header.write(identity)
    header.write(hash.value)
    return header.bytes + content
  }

  /// Opens the bytes of a file.
  ///
  /// - Parameters:
  ///   - name: For messages.
  ///   - wanted: The identity it must have; nil takes any.
  /// - Throws: ``SvarError`` `damagedBot`.
  package init(bytes: [UInt8], name: String, identity wanted: UInt64? = nil) throws {
    guard bytes.starts(with: Self.magic) else {
      throw SvarError(.damagedBot, "'\(name)' is not a compiled bot")
    }
    do {
      var reader = FlatReader(bytes[Self.magic.count...])
      let version: UInt32 = try reader.number()
      guard version == Self.formatVersion else {
        throw SvarError(
          .damagedBot,
          "'\(name)' was compiled by another version of Svar (format \(version), not "
            + "\(Self.formatVersion)); compile it again")
      }
      let identity: UInt64 = try reader.number()
      let checksum: UInt64 = try reader.number()
      guard wanted == nil || wanted == identity else {
        throw SvarError(.damagedBot, "'\(name)' was made from other files")
      }
      var hash = Fingerprint()
      hash.add(bytes[(bytes.count - reader.remaining)...])
      guard hash.value == checksum else { throw FlatError.damaged("checksum") }
      let json = try reader.block()
      let definition = try JSONDecoder().decode(BotDefinition.self, from: Data(json))
      self.init(
        definition: definition,
        classifier: try ClassifierModel(reading: bytes[(bytes.count - reader.remaining)...]))
    } catch let error as SvarError {
      throw error
    } catch {
      throw SvarError(.damagedBot, "'\(name)' is damaged (\(error)); compile it again")
    }
  }
}

/// A 64-bit hash of bytes that is the same everywhere: FNV-1a over words of eight bytes, mixed.
struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some RandomAccessCollection<UInt8>) {
    var word: UInt64 = 0
    var count = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      count += 1
      if count & 7 == 0 { mix(word) }
    }
    mix(word &+ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
  }

  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x100_0000_01B3
    value ^= value >> 29
  }
}
