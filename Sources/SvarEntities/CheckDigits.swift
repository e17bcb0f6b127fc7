// The arithmetic of identity, card and account numbers, over arrays of digits 0…9.

enum CheckDigits {
  /// Modulus 10 as of ISO/IEC 7812-1 annex B ("Luhn"), the check digit last.
  static func luhn(_ digits: some BidirectionalCollection<Int>) -> Bool {
    var sum = 0
    var doubled = false
    for digit in digits.reversed() {
      let value = doubled ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
      doubled.toggle()
    }
    return digits.count > 1 && sum % 10 == 0
  }

  /// The weighted sum modulo 11; as many digits count as there are weights.
  static func modulus11(_ digits: ArraySlice<Int>, weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
  }

  /// A Norwegian identity number: fødselsnummer, D-number (day + 40), H-number (month + 40) and
  /// the synthetic ones (month + 65 or + 80).
  ///
  /// The first check digit is taken by the rule until 2032 (remainder 0) and the one after it
  /// (remainder 0 to 3, Skatteetaten 2022), which holds for numbers of both ages.
  static func isNorwegianID(_ digits: ArraySlice<Int>) -> Bool {
    isNorwegianIDDate(digits)
      && modulus11(digits, weights: [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) <= 3
      && modulus11(digits, weights: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
  }

  /// Whether eleven digits begin with a day and a month as Norwegian identity numbers do.
  static func isNorwegianIDDate(_ digits: ArraySlice<Int>) -> Bool {
    guard digits.count == 11 else { return false }
    let all = Array(digits)
    var day = all[0] * 10 + all[1]
    var month = all[2] * 10 + all[3]
    if day > 40 { day -= 40 }
    if month > 80 {
      month -= 80
    } else if month > 65 {
      month -= 65
    } else if month > 40 {
      month -= 40
    }
    return isDay(day, month)
  }

  /// A Norwegian account: modulus 11 over eleven digits.
  static func isNorwegianAccount(_ digits: ArraySlice<Int>) -> Bool {
    digits.count == 11 && modulus11(digits, weights: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
  }

  /// A Danish CPR number by its date; its modulus 11 is not binding since October 2007.
  static func isDanishID(_ digits: ArraySlice<Int>) -> Bool {
    guard digits.count == 10 else { return false }
    let all = Array(digits)
    // Replacement numbers have day + 60.
    let day = all[0] * 10 + all[1]
    return isDay(day > 60 ? day - 60 : day, all[2] * 10 + all[3])
  }

  /// Whether a CPR number also has the old check digit: then chance is nearly ruled out.
  static func hasDanishCheckDigit(_ digits: ArraySlice<Int>) -> Bool {
    digits.count == 10 && modulus11(digits, weights: [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
  }

  /// A Swedish personnummer or samordningsnummer (day + 60) of ten digits, by its date.
  static func isSwedishIDDate(_ digits: ArraySlice<Int>) -> Bool {
    guard digits.count == 10 else { return false }
    let all = Array(digits)
    let day = all[4] * 10 + all[5]
    return isDay(day > 60 ? day - 60 : day, all[2] * 10 + all[3])
  }

  static func isSwedishID(_ digits: ArraySlice<Int>) -> Bool {
    isSwedishIDDate(digits) && luhn(digits)
  }

  /// February has 29 days here: the century is not known.
  private static func isDay(_ day: Int, _ month: Int) -> Bool {
    day >= 1 && day <= CalendarDate.days(inMonth: month, of: 2000)
  }

  /// A payment card by length, the schemes' first digits (ISO/IEC 7812) and the check digit.
  static func isCard(_ digits: ArraySlice<Int>) -> Bool {
    guard (13...19).contains(digits.count), hasCardPrefix(digits) else { return false }
    return luhn(digits)
  }

  /// Visa, Mastercard, American Express, Discover, Maestro, Diners and the Danish Dankort.
  static func hasCardPrefix(_ digits: ArraySlice<Int>) -> Bool {
    guard digits.count >= 13 else { return false }
    let first = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    switch digits.count {
    case 13: return first / 1000 == 4
    case 14: return first / 100 == 36 || first / 100 == 38 || (3000...3059).contains(first)
    case 15: return first / 100 == 34 || first / 100 == 37
    case 16:
      return first / 1000 == 4 || (5100...5599).contains(first) || (2221...2720).contains(first)
        || first == 6011 || first / 100 == 65 || first == 5019 || (6440...6499).contains(first)
    default: return first / 1000 == 4 && digits.count == 19
    }
  }

  /// ISO 13616: the number with its first four characters last is 1 modulo 97.
  static func isIBAN(_ characters: [UInt8]) -> Bool {
    guard characters.count >= 15, characters.count <= 34 else { return false }
    var remainder = 0
    for byte in characters[4...] + characters[..<4] {
      switch byte {
      case 0x30...0x39: remainder = (remainder * 10 + Int(byte - 0x30)) % 97
      case 0x41...0x5A: remainder = (remainder * 100 + Int(byte - 0x41) + 10) % 97
      case 0x61...0x7A: remainder = (remainder * 100 + Int(byte - 0x61) + 10) % 97
      default: return false
      }
    }
    return remainder == 1
  }

  /// The length of a country's IBAN, nil for countries that have none here.
  static func ibanLength(_ country: String) -> Int? {
    [
      "no": 15, "dk": 18, "se": 24, "fi": 18, "de": 22, "gb": 22, "nl": 18, "be": 16, "fr": 27,
      "es": 24, "it": 27, "pl": 28, "at": 20, "ch": 21, "ee": 20, "lv": 21, "lt": 20, "is": 26,
      "ie": 22, "pt": 25, "lu": 20, "fo": 18, "gl": 18, "cz": 24, "hu": 28, "ro": 24,
    ][country]
  }
}
