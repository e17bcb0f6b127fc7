// IBANs, passwords, PINs and one-time codes.

extension PersonalDataScan {
  /// Two letters, two check digits, and up to 30 letters and digits, blanks allowed.
  mutating func findIBANs() {
    for start in reading.atoms.indices {
      let atom = reading.at(start)
      guard atom.isWord, let length = CheckDigits.ibanLength(atom.text), reading.touches(start + 1),
        reading.at(start + 1).isNumber, !reading.touches(start)
      else { continue }
      var characters = Array(atom.text.utf8)
      var next = start + 1
      while next < reading.atoms.count, characters.count < length {
        let part = reading.at(next)
        if part.isMark("-") || part.isMark(".") {
          next += 1
          continue
        }
        guard part.isNumber || part.isWord && part.text.utf8.count <= 4 else { break }
        characters += Array(part.text.utf8)
        next += 1
      }
      if characters.count == length, CheckDigits.isIBAN(characters) {
        take(.iban, start..<next)
      } else if characters.count == length,
        reading.at(start - 1).has(.account)
          || reading.at(start - 2).has(.account)
      {
        take(.iban, start..<next)
      }
    }
  }

  /// What is told after a word for a password or a code.
  mutating func findSecrets() {
    for index in reading.atoms.indices {
      let atom = reading.at(index)
      if atom.has(.password) {
        findPassword(after: index)
      } else if atom.has(.code) {
        findCode(after: index)
      }
    }
  }

  private func isTaken(_ index: Int) -> Bool { taken.indices.contains(index) && taken[index] }

  private mutating func take(_ kind: PersonalData.Kind, _ atoms: Range<Int>) {
    guard !atoms.contains(where: isTaken) else { return }
    mark(atoms)
    add(kind, reading.bytes(of: atoms))
  }

  /// "passordet mitt er X", "password: X", "passord X": X goes to the next blank, or to the closing
  /// quote.
  private mutating func findPassword(after index: Int) {
    let told = afterTelling(index)
    var next = told ?? index + 1
    while Self.fillers.contains(reading.at(next).text), next < index + 12 { next += 1 }
    let isQuoted = reading.isMark(next, "\"") || reading.isMark(next, "'")
    if isQuoted { next += 1 }
    guard let range = isQuoted ? quoted(from: next) : blankDelimited(from: next), !isTaken(next)
    else { return }
    let value = trimmed(range, isQuoted: isQuoted)
    let before = reading.at(next - 1)
    let hasMark = before.isMark(":") || before.isMark("=") || isQuoted
    guard isSecret(value, isTold: told != nil, hasMark: hasMark) else { return }
    mark(from: next, toByte: value.upperBound)
    add(.password, value)
  }

  /// Where the value of a password begins, if "er", "is", a colon or the like tells that one comes.
  private func afterTelling(_ index: Int) -> Int? {
    let sentence = reading.at(index).sentence
    for next in (index + 1)..<(index + 9) where reading.at(next).sentence == sentence {
      let atom = reading.at(next)
      if atom.isMark(":") || atom.isMark("=") { return next + 1 }
      if Self.copulas.contains(atom.text) {
        return reading.isMark(next + 1, ":") ? next + 2 : next + 1
      }
      let isPlain =
        atom.isWord || atom.isNumber || atom.isMark("-") || atom.isMark("/") || atom.isMark("(")
        || atom.isMark(")")
      // What follows "og" or another cue is told of something else.
      guard isPlain,
        !atom.has([.negation, .and, .phone, .identifier, .postal, .nationalID])
      else { return nil }
    }
    return nil
  }

  /// The bytes to the closing quote, at most a dozen atoms on; else to the next blank.
  private func quoted(from index: Int) -> Range<Int>? {
    let end = ((index + 1)..<(index + 13)).first {
      reading.isMark($0, "\"") || reading.isMark($0, "'")
    }
    return end.map { reading.bytes(of: index..<$0) } ?? blankDelimited(from: index)
  }

  /// The bytes from an atom to the next blank.
  private func blankDelimited(from index: Int) -> Range<Int>? {
    guard !reading.at(index).isOutside else { return nil }
    var end = index + 1
    while !reading.at(end).isOutside, !reading.at(end).spaceBefore { end += 1 }
    return reading.bytes(of: index..<end)
  }

  /// Without the marks that end a sentence; an exclamation mark may be part of a password.
  private func trimmed(_ range: Range<Int>, isQuoted: Bool) -> Range<Int> {
    var end = min(range.upperBound, reading.original.count)
    let marks: [UInt8] =
      isQuoted
      ? [0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x3F, 0x22, 0x27, 0x21]
      : [0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x3F, 0x22]
    while end > range.lowerBound {
      if marks.contains(reading.original[end - 1]) {
        end -= 1
      } else if end - range.lowerBound > 3,
        reading.original[(end - 3)..<end].elementsEqual([0xE2, 0x80, 0x9D])
          || end - range.lowerBound > 2
            && reading.original[(end - 2)..<end].elementsEqual([0xC2, 0xBB])
      {
        end -= reading.original[end - 1] == 0xBB ? 2 : 3
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }

  /// Whether text after a word for a password looks like one and not like the rest of a sentence.
  private func isSecret(_ range: Range<Int>, isTold: Bool, hasMark: Bool) -> Bool {
    guard range.count >= 3, range.upperBound <= reading.original.count,
      !isContact(range), !isOrderNumber(range)
    else { return false }
    var digits = 0
    var lower = 0
    var upper = 0
    var others = 0
    for byte in reading.original[range] {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A: upper += 1
      case 0x61...0x7A, 0x80...0xFF: lower += 1
      default: others += 1
      }
    }
    let text = reading.text(range).lowercased()
    if Self.states.contains(text) { return false }
    let isMixed = digits > 0 && (lower > 0 || upper > 0 || digits >= 4) || others > 0 && digits > 0
    if hasMark { return isMixed || range.count >= 4 }
    if isMixed { return isTold || lower + upper > 0 && digits > 0 && !reading.isShouted }
    guard isTold else { return false }
    let first = reading.original[range.lowerBound]
    let isInnerMixed = upper > 0 && lower > 0
    let hasInnerMark = others > 0 && first != 0x2D && lower + upper >= 3
    return (isInnerMixed || hasInnerMark) && !reading.isShouted
  }

  /// An e-mail address after a word for a password is where it is sent.
  private func isContact(_ range: Range<Int>) -> Bool {
    let bytes = reading.original[range]
    guard let at = bytes.firstIndex(of: 0x40), at > bytes.startIndex else { return false }
    return bytes[at...].dropFirst().contains(0x2E)
  }

  /// `LG-483920`: up to three letters, a hyphen, digits.
  private func isOrderNumber(_ range: Range<Int>) -> Bool {
    let bytes = reading.original[range]
    guard let hyphen = bytes.firstIndex(of: 0x2D) else { return false }
    let isLetters = bytes[..<hyphen].allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
    let rest = bytes[hyphen...].dropFirst()
    return isLetters && hyphen - bytes.startIndex <= 3 && rest.count >= 4
      && rest.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// "pinkoden min er 4821", "cvc 123": a code is three to eight digits.
  private mutating func findCode(after index: Int) {
    let sentence = reading.at(index).sentence
    for look in (index + 1)..<(index + 8) where reading.at(look).sentence == sentence {
      let atom = reading.at(look)
      if atom.isNumber {
        guard (3...8).contains(atom.digits),
          !(reading.touches(look + 1) && reading.at(look + 1).isWord),
          reading.at(look + 1).sense.currency == nil, reading.at(look + 1).sense.unit == nil
        else { return }
        var end = look + 1
        // "482 910"
        if atom.digits == 3, reading.at(end).digits == 3, reading.at(end).spaceBefore { end += 1 }
        take(.code, look..<end)
        return
      }
      let isLink =
        atom.has([.link, .own, .to]) || Self.copulas.contains(atom.text)
        || Self.fillers.contains(atom.text)
        || ["jeg", "jag", "i", "fikk", "fick", "fik", "got", "på", "kort", "kortet", "card", "sim"]
          .contains(atom.text)
      guard isLink || atom.isMark(":") || atom.isMark("=") || atom.isMark("\"") else { return }
    }
  }

  private static let copulas: Set<String> = [
    "er", "var", "är", "is", "was", "blir", "lyder", "heter", "it's", "its", "skal", "skulle",
  ]

  private static let fillers: Set<String> = [
    "da", "altså", "nå", "nu", "now", "just", "jo", "vel", "bare", "alltså", "være", "vara", "be",
  ]

  /// What is said of a password that is not told.
  private static let states: Set<String> = [
    "feil", "gal", "galt", "glemt", "borte", "vekk", "utløpt", "sperret", "ugyldig", "låst",
    "riktig", "rett", "forkert", "udløbet", "spærret", "ugyldigt", "væk", "rigtigt", "låst",
    "fel", "glömt", "borta", "utgånget", "spärrat", "ogiltigt", "rätt", "wrong", "right",
    "correct", "incorrect", "invalid", "expired", "blocked", "locked", "forgotten", "gone", "not",
    "ikke", "inte", "ikkje", "det", "den", "the", "for", "til", "too", "still", "også", "också",
    "fortsatt", "hva", "hvad", "vad", "what", "noe", "noget", "något",
  ]
}
