// E-mail addresses and web addresses; and what only looks like numbers: IP addresses, versions,
// codes such as C-20417.

extension MessageReading {
  /// E-mail and web addresses.
  mutating func readLinks() {
    var index = 0
    while index < atoms.count {
      if let end = readEmail(at: index) ?? readURL(at: index) {
        index = end
      } else {
        index += 1
      }
    }
  }

  /// `index` is at the `@`. Returns where reading goes on.
  private mutating func readEmail(at index: Int) -> Int? {
    guard isMark(index, "@"), !isTaken(index) else { return nil }
    var start = index
    while start > 0, !at(start).spaceBefore, isLocalPart(start - 1), !isTaken(start - 1) {
      start -= 1
    }
    var end = index + 1
    while end < atoms.count, !at(end).spaceBefore, isDomainPart(end), !isTaken(end) {
      end += 1
    }
    // A full stop or a hyphen after the address is not part of it.
    while end > index + 1, !at(end - 1).isWord, !at(end - 1).isNumber { end -= 1 }
    while start < index, !at(start).isWord, !at(start).isNumber { start += 1 }
    let lastDot = ((index + 1)..<end).last { isMark($0, ".") } ?? 0
    guard start < index, lastDot > index + 1, lastDot < end - 1, at(end - 1).isWord else {
      return nil
    }
    let place = bytes(of: start..<end)
    add(.email(lowercased(place)), start..<end)
    return end
  }

  private func isLocalPart(_ index: Int) -> Bool {
    let atom = at(index)
    if atom.isWord || atom.isNumber { return true }
    return [".", "_", "-", "+"].contains { atom.isMark($0) }
  }

  private func isDomainPart(_ index: Int) -> Bool {
    let atom = at(index)
    return atom.isWord || atom.isNumber || atom.isMark(".") || atom.isMark("-")
  }

  private func lowercased(_ place: Range<Int>) -> String { text(place).lowercased() }

  private mutating func readURL(at index: Int) -> Int? {
    let atom = at(index)
    guard atom.isWord, !isTaken(index), !touches(index) || !isMark(index - 1, "@") else {
      return nil
    }
    let hasScheme =
      (atom.text == "http" || atom.text == "https") && isMark(index + 1, ":")
      && isMark(index + 2, "/") && isMark(index + 3, "/")
    var end = index + (hasScheme ? 4 : 1)
    var domainEnd: Int?
    while end < atoms.count, !at(end).spaceBefore, !isTaken(end) {
      if at(end).isMark("@") { return nil }
      if at(end).isMark("/"), domainEnd == nil {
        // Told early: a long text of words that touch is read once and not from each of them.
        guard hasScheme || isHost(index..<end, startsWithWWW: atom.text == "www") else {
          return nil
        }
        domainEnd = end
      }
      end += 1
      let isWithinHost = domainEnd == nil && !hasScheme
      if end - index > Self.longestAddress || isWithinHost && end - index > Self.longestHost {
        return nil
      }
    }
    while end > index,
      [".", ",", "!", "?", ")", ":", ";", "\"", "'"].contains(where: { at(end - 1).isMark($0) })
    {
      end -= 1
    }
    let host = index..<min(domainEnd ?? end, end)
    guard end > index + 2, hasScheme || isHost(host, startsWithWWW: atom.text == "www") else {
      return nil
    }
    add(.url(text(bytes(of: index..<end))), index..<end)
    return end
  }

  /// The atoms of the longest host and address; more are none.
  private static let longestHost = 128
  private static let longestAddress = 2048

  /// Words and numbers with single dots between them, the last of them a known top domain.
  private func isHost(_ range: Range<Int>, startsWithWWW: Bool) -> Bool {
    var dots = 0
    for index in range {
      let atom = at(index)
      if atom.isMark(".") {
        dots += 1
        if isMark(index + 1, ".") { return false }
      } else if !(atom.isWord || atom.isNumber || atom.isMark("-")) {
        return false
      }
    }
    guard dots > 0, range.count >= 3 else { return false }
    let domains = ["no", "dk", "se", "com", "net", "org", "io", "eu", "info"]
    return startsWithWWW || domains.contains(at(range.upperBound - 1).text)
  }

  /// Takes IP addresses, versions and codes, whose digits are nothing else.
  mutating func skipCodes() {
    for index in atoms.indices where at(index).isNumber && !isTaken(index) {
      skipDottedNumber(at: index)
      skipCode(at: index)
    }
  }

  /// `8.8.8.8`, `1.4.2`: three or more groups with full stops that are no date and no thousands.
  private mutating func skipDottedNumber(at index: Int) {
    guard !(touches(index) && isMark(index - 1, ".") && at(index - 2).isNumber) else { return }
    var end = index + 1
    var groups = 1
    var areThousands = at(index).digits <= 3
    while isMark(end, "."), touches(end), at(end + 1).isNumber, touches(end + 1) {
      if at(end + 1).digits != 3 { areThousands = false }
      groups += 1
      end += 2
    }
    guard groups >= 3, !areThousands else { return }
    if groups == 3, let day = at(index).value, let month = at(index + 2).value,
      (1...31).contains(day), (1...12).contains(month), [2, 4].contains(at(index + 4).digits),
      !at(index - 1).has(.version)
    {
      return
    }
    // `12.34.56.78` and `47.400.55.066` may be phones, `1234.56.78903` is an account.
    let digits = stride(from: index, to: end, by: 2).reduce(0) { $0 + at($1).digits }
    let isPhone =
      groups >= 3 && digits >= 8
      && stride(from: index, to: end, by: 2).allSatisfy {
        at($0).digits >= 2
      }
    if !isPhone || at(index - 1).has(.version) { take(index..<end) }
  }

  /// Digits that letters touch on the left: `C-20417`, `LG-483920`, `E18`, `wifi6`.
  private mutating func skipCode(at index: Int) {
    guard touches(index), !isTaken(index) else { return }
    let hyphen = isMark(index - 1, "-") && touches(index - 1)
    let letters = at(hyphen ? index - 2 : index - 1)
    guard letters.isWord, letters.sense.currency == nil, letters.sense.month == nil,
      !letters.has([.clock, .am, .pm, .postal, .phone, .number, .article, .abbreviation]),
      !(hyphen && ["n", "no", "dk", "d", "se", "s"].contains(letters.text))
    else { return }
    if hyphen, letters.text.utf8.count > 5 { return }
    take((hyphen ? index - 2 : index - 1)..<(index + 1))
  }
}
