// Canonical composition (NFC) of letters with combining marks, without Foundation.

/// Composes a letter and a combining mark to the letter that Unicode has for both.
///
/// The table is not written down: Swift's `Character` compares by canonical equivalence, so a
/// dictionary keyed by the composed letters also answers for `a` + U+030A. It is made at first
/// use, from about 1,500 letters, in under a millisecond.
enum Composition {
  /// The single scalar canonically equal to `base` followed by `mark`, if there is one.
  static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var text = String.UnicodeScalarView()
    text.append(base)
    text.append(mark)
    let both = String(text)
    guard let character = both.first, character.unicodeScalars.count == 2 else { return nil }
    return composed[character]
  }

  /// Lower-case letters of the Latin, Greek and Cyrillic blocks, by themselves.
  private static let composed: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isLowercase else { continue }
      let character = Character(scalar)
      if table[character] == nil { table[character] = scalar }
    }
    return table
  }()
}
