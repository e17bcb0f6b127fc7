// From the scalars of one word, mark or symbol to the text that is compared: compatibility forms
// (full-width, ligatures, mathematical letters), case, composition, repeated letters.

/// Folding of scalars: locale-free, deterministic, idempotent.
enum Folding {
  /// Appends what a letter is compared as: lower case, without compatibility forms.
  static func appendLetter(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    if scalar.isASCII {
      scalars.append(lowerASCII(scalar))
      return
    }
    let plain = compatible(scalar)
    if plain.isASCII {
      scalars.append(lowerASCII(plain))
      return
    }
    if let letters = expansion(plain) {
      scalars.append(contentsOf: letters.unicodeScalars)
      return
    }
    scalars.append(contentsOf: plain.properties.lowercaseMapping.unicodeScalars)
  }

  /// What a punctuation mark or a symbol is compared as: always one scalar.
  static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2018...0x201B, 0x2BC, 0x2032, 0xFF07, 0xFF40: "'"
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x300C...0x300F: "\""
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
    case 0x2044, 0x2215: "/"
    case 0x3001: ","
    case 0x3002, 0xFF61: "."
    case 0x61F: "?"
    case 0x203C: "!"
    case 0x2047, 0x2048, 0x2049: "?"
    default: compatible(scalar)
    }
  }

  /// Composes marks with their letters, drops marks that compose with nothing, and shortens
  /// three or more equal letters to two.
  static func word(_ scalars: [Unicode.Scalar]) -> String {
    let composed = composed(scalars)
    var isLong = false
    for place in composed.indices.dropFirst(2)
    where composed[place] == composed[place - 1] && composed[place] == composed[place - 2] {
      isLong = true
      break
    }
    guard isLong else { return text(of: composed) }
    var result: [Unicode.Scalar] = []
    for scalar in composed {
      let isThird = result.count >= 2 && result.suffix(2).allSatisfy { $0 == scalar }
      if !isThird { result.append(scalar) }
    }
    return text(of: result)
  }

  /// A text in one piece: appending scalar by scalar costs ten times as much.
  static func text(of scalars: [Unicode.Scalar]) -> String {
    let count = scalars.reduce(0) { $0 + UTF8.width($1) }
    return String(unsafeUninitializedCapacity: count) { bytes in
      var place = 0
      for scalar in scalars {
        if scalar.isASCII {
          bytes[place] = UInt8(truncatingIfNeeded: scalar.value)
          place += 1
        } else {
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            bytes[place] = byte
            place += 1
          }
        }
      }
      return place
    }
  }

  private static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: isLatinMark) else { return scalars }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars {
      if !isLatinMark(scalar) {
        result.append(scalar)
      } else if let base = result.last, let letter = Composition.compose(base, scalar) {
        result[result.count - 1] = letter
      }
    }
    return result
  }

  /// Marks of the Latin script, which are composed or dropped; those of other scripts are letters.
  private static func isLatinMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    case 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  private static func lowerASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0x41, scalar.value <= 0x5A else { return scalar }
    return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value &+ 32))
  }

  /// The plain form of a full-width, mathematical or circled letter or mark.
  private static func compatible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let plain: UInt32
    switch value {
    case 0xFF01...0xFF5E: plain = value &- 0xFEE0
    case 0x24B6...0x24CF: plain = value &- 0x24B6 &+ 0x61
    case 0x24D0...0x24E9: plain = value &- 0x24D0 &+ 0x61
    case 0x1D400...0x1D6A3:
      let letter = (value &- 0x1D400) % 52
      plain = letter < 26 ? letter &+ 0x61 : letter &- 26 &+ 0x61
    case 0xAA: plain = 0x61
    case 0xBA: plain = 0x6F
    case 0x17F: plain = 0x73
    case 0x1E9B: plain = 0x1E61
    default: return scalar
    }
    return Unicode.Scalar(plain) ?? scalar
  }

  /// Letters that are compared as several.
  private static func expansion(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xDF, 0x1E9E: "ss"
    case 0x132, 0x133: "ij"
    case 0x149: "n"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    case 0x3C2: "σ"
    default: nil
    }
  }

  /// The letter that UTF-8 bytes read as Latin-1 or Windows-1252 stand for (`Ã¸` is ø).
  ///
  /// Only the exact pairs of the Nordic letters and é, ü: all else is left as typed.
  static func repaired(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    guard first.value == 0xC3 else { return nil }
    return switch second.value {
    case 0xA6, 0x86, 0x2020: "æ"
    case 0xB8, 0x98, 0x2DC: "ø"
    case 0xA5, 0x85, 0x2026: "å"
    case 0xA4, 0x84, 0x201E: "ä"
    case 0xB6, 0x96, 0x2013: "ö"
    case 0xA9: "é"
    case 0xBC: "ü"
    default: nil
    }
  }
}
