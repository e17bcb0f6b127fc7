// What the tokenizer needs to know about one Unicode scalar.

/// The part a Unicode scalar plays in a message.
enum ScalarClass: Equatable {
  case letter
  /// A combining mark: belongs to what stands before it.
  case mark
  /// A decimal digit of any script, as its value 0...9.
  case digit(UInt8)
  /// Inside a word a letter, elsewhere punctuation.
  case apostrophe
  case punctuation
  case symbol
  /// A half of a flag emoji.
  case regionalIndicator
  case space
  case lineBreak
  /// Joins the symbols on both sides to one; invisible between all else.
  case joiner
  /// Zero-width, bidirectional, tag, variation, soft hyphen and control characters: as if absent.
  case invisible
}

extension ScalarClass {
  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii(scalar) : Self.beyondASCII(scalar)
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .digit(UInt8(truncatingIfNeeded: scalar.value &- 48))
    case " ", "\t": .space
    case "\n", "\r", "\u{0B}", "\u{0C}": .lineBreak
    case "'", "`": .apostrophe
    case "$", "+", "<", "=", ">", "^", "|", "~": .symbol
    case "!"..."~": .punctuation
    default: .invisible
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: return .letter
    case 0x85, 0x2028, 0x2029: return .lineBreak
    case 0x200D: return .joiner
    case 0xB4, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032, 0xFF07, 0xFF40: return .apostrophe
    case 0x1F1E6...0x1F1FF: return .regionalIndicator
    case 0x1F3FB...0x1F3FF: return .mark  // skin tones
    case 0x24B6...0x24E9: return .letter  // circled letters
    default: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    if properties.isWhitespace { return .space }
    if let digit = Self.digitValue(scalar) { return .digit(digit) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .control, .format, .surrogate:
      return .invisible
    case .spaceSeparator:
      return .space
    case .lineSeparator, .paragraphSeparator:
      return .lineBreak
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .otherNumber, .privateUse,
      .unassigned, .decimalNumber:
      return folded(asPunctuation: scalar) ? .punctuation : .symbol
    @unknown default:
      return .symbol
    }
  }

  /// Symbols that fold to a punctuation mark of ASCII are one (the minus sign).
  private static func folded(asPunctuation scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2212
  }

  /// Letters of scripts that put no blanks between words: no word can be told by its edges.
  static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0xE00: false
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: true  // Thai, Lao, Burmese, Khmer
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF: true
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D: true
    case 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// The value of a digit, also of a full-width, superscript or circled one.
  private static func digitValue(_ scalar: Unicode.Scalar) -> UInt8? {
    guard let type = scalar.properties.numericType, type != .numeric,
      let value = scalar.properties.numericValue, value >= 0, value <= 9
    else { return nil }
    return UInt8(value)
  }
}
