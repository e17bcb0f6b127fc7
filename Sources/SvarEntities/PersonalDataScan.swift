// The search itself: numbers by their check digits and dates, with the words before them as
// witnesses; secrets by the words that tell them.

/// One pass over a message for each family of findings.
struct PersonalDataScan {
  let reading: MessageReading
  let language: String
  private(set) var findings: [PersonalDataFinding] = []
  /// Atoms that belong to a finding.
  private(set) var taken: [Bool]

  init(reading: MessageReading, language: String) {
    self.reading = reading
    self.language = language
    taken = Array(repeating: false, count: reading.atoms.count)
  }

  mutating func add(_ kind: PersonalData.Kind, _ bytes: Range<Int>) {
    guard !bytes.isEmpty else { return }
    findings.append(PersonalDataFinding(kind: kind, bytes: bytes))
  }

  mutating func mark(_ atoms: Range<Int>) {
    for index in atoms where taken.indices.contains(index) { taken[index] = true }
  }

  /// Marks the atoms from one on that begin before a byte.
  mutating func mark(from first: Int, toByte end: Int) {
    var index = first
    while taken.indices.contains(index) {
      let token = reading.at(index).tokens.lowerBound
      guard reading.tokens.indices.contains(token),
        reading.tokens[token].range.lowerBound < end
      else { return }
      taken[index] = true
      index += 1
    }
  }

  private mutating func add(_ kind: PersonalData.Kind, atoms range: Range<Int>) {
    guard range.allSatisfy({ taken.indices.contains($0) && !taken[$0] }) else { return }
    for index in range { taken[index] = true }
    add(kind, reading.bytes(of: range))
  }

  // MARK: Numbers

  /// Identity numbers, cards and accounts, however their digits are grouped.
  mutating func findNumbers() {
    for start in reading.atoms.indices where reading.at(start).isNumber && !taken[start] {
      guard !continues(start) else { continue }
      findNumber(at: start)
    }
  }

  /// Tries every number that begins at an atom and ends at a group's end; the first that is one.
  private mutating func findNumber(at start: Int) {
    var digits: [Int] = []
    var next = start
    var sizes: [Int] = []
    var separators: [Unicode.Scalar] = []
    while next < reading.atoms.count, reading.at(next).isNumber, !taken[next] {
      let atom = reading.at(next)
      guard digits.count + atom.digits <= 19 else { return }
      digits += atom.text.utf8.map { Int($0 & 0x0F) % 10 }
      sizes.append(atom.digits)
      next += 1
      if digits.count >= 10, !isCut(next),
        let kind = kind(of: digits[...], sizes: sizes, separators: separators, at: start..<next)
      {
        add(kind, atoms: start..<next)
        return
      }
      guard let separator = separator(at: next) else { return }
      separators.append(separator)
      if separator != " " { next += 1 }
    }
  }

  /// What stands between two groups of one number: a blank, or a hyphen, full stop or plus sign.
  private func separator(at index: Int) -> Unicode.Scalar? {
    let atom = reading.at(index)
    if atom.isNumber { return atom.spaceBefore ? " " : nil }
    guard reading.at(index + 1).isNumber, !atom.isOutside else { return nil }
    for mark in ["-", ".", "+", "/"] as [Unicode.Scalar] where atom.isMark(mark) { return mark }
    return nil
  }

  /// Whether digits or letters that touch an atom make it a part of something longer.
  private func continues(_ index: Int) -> Bool {
    guard reading.touches(index) else { return false }
    let before = reading.at(index - 1)
    if before.isWord { return !before.has([.nationalID, .card, .account, .abbreviation]) }
    if before.isMark("-") || before.isMark("+") {
      return reading.touches(index - 1)
        && !reading.at(index - 2).has([.nationalID, .card, .account])
    }
    return before.isMark("_") || before.isMark(".") && reading.at(index - 2).isNumber
      || before.isMark("/") || before.isMark("@")
  }

  private func isCut(_ end: Int) -> Bool {
    guard reading.touches(end) else { return false }
    let next = reading.at(end)
    return next.isWord || next.isMark("@") || next.isMark("_")
      || (next.isMark(".") || next.isMark("-") || next.isMark("/")) && reading.touches(end + 1)
        && reading.at(end + 1).isNumber
      || next.isMark(",") && reading.touches(end + 1) && reading.at(end + 1).isMark("-")
  }

  private func kind(
    of digits: ArraySlice<Int>, sizes: [Int], separators: [Unicode.Scalar], at range: Range<Int>
  ) -> PersonalData.Kind? {
    switch digits.count {
    case 10: return isTenDigitID(digits, sizes, separators, range) ? .nationalID : nil
    case 11: return elevenDigits(digits, sizes, separators, range)
    case 12: return isTwelveDigitID(digits, sizes, range) ? .nationalID : nil
    case 13...19: return isCard(digits, sizes, range) ? .card : nil
    default: return nil
    }
  }

  /// Danish and Swedish numbers.
  private func isTenDigitID(
    _ digits: ArraySlice<Int>, _ sizes: [Int], _ separators: [Unicode.Scalar], _ range: Range<Int>
  ) -> Bool {
    let isDanish = CheckDigits.isDanishID(digits)
    let isSwedishDate = CheckDigits.isSwedishIDDate(digits)
    let cue = cue(before: range) ?? cue(after: range)
    if cue == .personal { return isDanish || isSwedishDate || sizes == [10] || sizes == [6, 4] }
    guard isDanish || isSwedishDate else { return false }
    let isSwedish = CheckDigits.isSwedishID(digits)
    if sizes == [6, 4], separators == ["-"] || separators == ["+"] {
      // No other number of a customer is written so, save the Swedish company's, whose month is
      // beyond twelve.
      return cue != .identifier || isSwedish || CheckDigits.hasDanishCheckDigit(digits)
    }
    guard cue != .identifier else { return false }
    let isPersonal = hasPersonNear(range)
    if sizes == [6, 4] || sizes == [2, 2, 2, 4] {
      return isDanish && (language != "sv" || isPersonal) || isSwedish
    }
    guard sizes == [10] else { return false }
    // Ten digits in a row are the form of an order number, too.
    if isSwedish, language == "sv" || isPersonal { return true }
    return isDanish && language != "sv"
      && (isPersonal || CheckDigits.hasDanishCheckDigit(digits)) && language != "nb"
  }

  /// Norwegian numbers and accounts: every valid identity number is a valid account number, so it
  /// is one.
  private func elevenDigits(
    _ digits: ArraySlice<Int>, _ sizes: [Int], _ separators: [Unicode.Scalar], _ range: Range<Int>
  ) -> PersonalData.Kind? {
    let cue = cue(before: range) ?? cue(after: range)
    let isAccountForm = sizes == [4, 2, 5]
    if isAccountForm, cue != .personal, cue != .identifier || separators.first == ".",
      CheckDigits.isNorwegianAccount(digits)
    {
      return .account
    }
    if CheckDigits.isNorwegianID(digits) { return cue == .account ? .account : .nationalID }
    switch cue {
    // Told as one, with a slip of the pen: still one.
    case .personal: return .nationalID
    case .account: return .account
    case .identifier, .card, nil: return nil
    }
  }

  /// A Swedish number with its century.
  private func isTwelveDigitID(_ digits: ArraySlice<Int>, _ sizes: [Int], _ range: Range<Int>)
    -> Bool
  {
    let century = digits.prefix(2).reduce(0) { $0 * 10 + $1 }
    let rest = Array(digits.dropFirst(2))[...]
    guard century == 19 || century == 20, CheckDigits.isSwedishIDDate(rest) else { return false }
    let cue = cue(before: range) ?? cue(after: range)
    return CheckDigits.luhn(rest) && cue != .identifier || sizes == [8, 4] && cue != .identifier
      || cue == .personal
  }

  private func isCard(_ digits: ArraySlice<Int>, _ sizes: [Int], _ range: Range<Int>) -> Bool {
    let cue = cue(before: range) ?? cue(after: range)
    if cue == .card {
      return CheckDigits.luhn(digits) || digits.count == 16 || CheckDigits.hasCardPrefix(digits)
    }
    return cue != .identifier && CheckDigits.isCard(digits)
  }

  // MARK: Witnesses

  enum Witness { case personal, card, account, identifier }

  /// The nearest word before a number that tells what it is, in its sentence, or in the one before
  /// where that ends directly before it.
  private func cue(before range: Range<Int>) -> Witness? {
    let sentence = reading.at(range.lowerBound).sentence
    var look = range.lowerBound - 1
    while look >= 0, range.lowerBound - look <= 9 {
      let atom = reading.at(look)
      if atom.sentence < sentence - 1 || atom.sentence < sentence && look < range.lowerBound - 4 {
        return nil
      }
      if let witness = witness(atom) { return witness }
      // Another number is what the words before it tell of.
      if atom.isNumber, atom.digits >= 4 { return nil }
      look -= 1
    }
    return nil
  }

  /// "… er fødselsnummeret mitt", "… is my order number".
  private func cue(after range: Range<Int>) -> Witness? {
    let sentence = reading.at(range.lowerBound).sentence
    for look in range.upperBound..<(range.upperBound + 6) {
      let atom = reading.at(look)
      guard atom.sentence == sentence, !atom.isMark(","), !(atom.isNumber && atom.digits >= 4)
      else {
        return nil
      }
      if let witness = witness(atom) { return witness }
    }
    return nil
  }

  private func witness(_ atom: Atom) -> Witness? {
    if atom.has(.nationalID) { return .personal }
    if atom.has(.identifier) { return .identifier }
    if atom.has(.card) { return .card }
    return atom.has(.account) ? .account : nil
  }

  /// "er meg", "min mor", "jeg heter": somebody is spoken of.
  private func hasPersonNear(_ range: Range<Int>) -> Bool {
    let sentence = reading.at(range.lowerBound).sentence
    let window = max(0, range.lowerBound - 8)..<(range.upperBound + 6)
    return window.contains { index in
      let atom = reading.at(index)
      return atom.sentence == sentence && atom.has(.person)
    }
  }
}
