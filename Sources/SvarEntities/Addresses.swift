// Postal codes and streets. A number of four digits is a postal code only where a cue, a place
// name or a street says so: it may as well be a year, a price or a count.

extension MessageReading {
  // MARK: Streets

  mutating func readStreets() {
    var index = 0
    while index < atoms.count {
      if !isTaken(index), let range = street(at: index), isFree(range) {
        add(.street(text(bytes(of: range))), range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
  }

  private func street(at index: Int) -> Range<Int>? {
    let atom = at(index)
    guard atom.isWord else { return nil }
    if atom.has(.box), at(index + 1).isNumber, at(index + 1).digits <= 5 {
      let isCued =
        atom.text != "box" || at(index - 1).has([.to, .preposition]) || isCapitalised(index)
      return isCued ? index..<(index + 2) : nil
    }
    var end = index + 1
    if hasStreetEnding(atom.text) {
      // "Storgata 7"
    } else if isCapitalised(index), !isShouted {
      // "Solbakken 3" after a cue, "Karl Johans gate 22".
      while end < index + 4, at(end).isWord, isCapitalised(end), !hasStreetEnding(at(end).text) {
        end += 1
      }
      if at(end).isWord, at(end).has(.street) || hasStreetEnding(at(end).text) {
        end += 1
      } else if !isAddressCue(index - 1) {
        return nil
      }
    } else {
      return nil
    }
    let number = at(end)
    guard number.isNumber, number.digits <= 3, number.spaceBefore, !isTaken(end) else { return nil }
    end += 1
    if at(end).isWord, at(end).text.utf8.count == 1, !at(end + 1).isNumber,
      touches(end) || isCapitalised(end) || !at(end).has([.of, .before])
    {
      end += 1
    }
    if !hasStreetEnding(atom.text),
      at(index).sense.month != nil || at(end).sense.unit != nil
        || at(end).has(.measure) || at(end).sense.currency != nil || at(end).isMark(":")
    {
      return nil
    }
    return index..<afterFloor(end)
  }

  /// ", 5 tr", ", 2. th": the floor and the door belong to the street.
  private func afterFloor(_ index: Int) -> Int {
    var next = index
    if isMark(next, ",") { next += 1 }
    if at(next).has(.floor), at(next + 1).isNumber, at(next + 1).digits <= 4 { return next + 2 }
    guard at(next).isNumber, at(next).digits <= 2 else { return index }
    next += 1
    if isMark(next, ".") { next += 1 }
    guard at(next).has(.floor) else { return index }
    next += 1
    if isMark(next, "."), touches(next), touches(next + 1), at(next + 1).has(.floor) { next += 1 }
    if at(next).has(.floor) { next += 1 }
    return next
  }

  /// Words that end as the names of streets do.
  private func hasStreetEnding(_ word: String) -> Bool {
    guard word.utf8.count >= 6, let last = word.utf8.last,
      let endings = Self.streetEndings[last],
      endings.contains(where: {
        word.utf8.count >= $0.count + 2 && word.utf8.suffix($0.count).elementsEqual($0)
      })
    else { return false }
    return !Self.genericStreets.contains(word)
  }

  /// By their last byte, in UTF-8.
  private static let streetEndings = Dictionary(
    grouping: [
      "gata", "gaten", "gate", "gatan", "gade", "gaden", "veien", "vegen", "vei", "vej", "vejen",
      "vägen", "väg", "plass", "plassen", "plads", "pladsen", "torget", "torvet", "gränd",
      "stigen", "stræde", "allé", "svingen", "bakken", "lia", "vænget", "toften", "parken",
      "backen", "haugen", "brygge", "kaia",
    ].map { Array($0.utf8) }
  ) { $0.last ?? 0 }

  private static let genericStreets: Set<String> = [
    "veien", "vegen", "vejen", "vägen", "gata", "gaten", "gatan", "gaden", "bakken", "lia",
    "plassen", "parken", "stigen", "backen",
  ]

  private func isAddressCue(_ index: Int) -> Bool {
    let atom = at(index)
    return atom.has([.to, .resident])
      || ["i", "in", "at", "på", "adressen", "adresse"].contains(atom.text)
      || atom.isMark(":") && at(index - 1).has(.resident)
  }

  // MARK: Postal codes

  mutating func readPostalCodes() {
    for index in atoms.indices where at(index).isNumber && !isTaken(index) {
      guard let (code, range) = postalCode(at: index), isFree(range) else { continue }
      if isPostalCode(range, isCued: hasPostalCue(range)) {
        var start = range.lowerBound
        if hasCountryPrefix(start) { start -= 2 }
        add(.postalCode(code), start..<range.upperBound)
      }
    }
  }

  /// The digits that could be a postal code of the customer's country, or of a neighbour where a
  /// cue stands before them.
  private func postalCode(at index: Int) -> (String, Range<Int>)? {
    let atom = at(index)
    guard !isInsideNumber(index, end: index + 1) else { return nil }
    let spaced =
      atom.digits == 3 && at(index + 1).digits == 2 && at(index + 1).spaceBefore
      && !isInsideNumber(index, end: index + 2) && !at(index + 2).isNumber
      && atom.text.utf8.first != 0x30
    let isCued = hasPostalCue(index..<(index + 1))
    if context.country == "SE" || isCued || hasCountryPrefix(index) {
      if spaced { return (atom.text + at(index + 1).text, index..<(index + 2)) }
      if atom.digits == 5, atom.text.utf8.first != 0x30 { return (atom.text, index..<(index + 1)) }
    }
    if context.country != "SE" || isCued, atom.digits == 4 {
      return (atom.text, index..<(index + 1))
    }
    return nil
  }

  private func isInsideNumber(_ index: Int, end: Int) -> Bool {
    let after = at(end)
    if touches(end),
      after.isWord || after.isMark("%") || after.isMark("@") || after.isMark("_")
        || (after.isMark(".") || after.isMark(",") || after.isMark("-") || after.isMark("/")
          || after.isMark(":"))
          && touches(end + 1) && (at(end + 1).isNumber || at(end + 1).isMark("-"))
    {
      return true
    }
    guard touches(index) else {
      return at(index - 1).isNumber && at(index - 1).spaceBefore && !isTaken(index - 1)
        && at(index - 1).digits >= 3
    }
    let before = at(index - 1)
    if before.isMark("-") { return !hasCountryPrefix(index) && touches(index - 1) }
    return before.isWord && !before.has([.postal, .abbreviation])
      || before.isMark(".") && at(index - 2).isNumber
      || before.isMark("/") || before.isMark("+") || before.isMark("#") || before.isMark("_")
      || before.isMark(",") && at(index - 2).isNumber
  }

  /// `N-0150`, `DK-8000`, `SE-123 45`.
  private func hasCountryPrefix(_ index: Int) -> Bool {
    isMark(index - 1, "-") && touches(index) && touches(index - 1)
      && ["n", "no", "dk", "d", "se", "s"].contains(at(index - 2).text)
  }

  /// Whether "postnummer" or the like stands before it in the sentence, with no other kind of
  /// number between that it could mean.
  private func hasPostalCue(_ range: Range<Int>) -> Bool {
    let sentence = at(range.lowerBound).sentence
    var look = range.lowerBound - 1
    // "Postnummeret dere har er feil. Riktig er 1427."
    let first = at(range.lowerBound - 1).has(.link) ? sentence - 1 : sentence
    while look >= 0, range.lowerBound - look <= 12, at(look).sentence >= first {
      if at(look).has(.postal) { return true }
      if at(look).has([.identifier, .phone]) || at(look).sense.currency != nil { return false }
      look -= 1
    }
    look = range.upperBound
    while look < atoms.count, look - range.upperBound < 8, at(look).sentence == sentence {
      if at(look).has(.postal) { return !at(look + 1).isNumber && !isMark(look + 1, ":") }
      if at(look).isNumber, at(look).digits != at(range.lowerBound).digits { return false }
      look += 1
    }
    return false
  }

  private func isPostalCode(_ range: Range<Int>, isCued: Bool) -> Bool {
    let index = range.lowerBound
    let before = at(index - 1)
    if hasCountryPrefix(index) { return true }
    let after = at(range.upperBound)
    if after.sense.currency != nil || after.has(.measure) || before.sense.currency != nil {
      return false
    }
    if isCued { return true }
    if before.has([.identifier, .version, .code, .password])
      || before.has(.number) && !before.has(.to)
    {
      return false
    }
    if followsStreet(index) { return true }
    guard isPlaceName(range.upperBound) else {
      return isKnownPlace(range.upperBound) || isHome(range) || isWhere(range)
    }
    if nearestIdentifier(before: index) { return isKnownPlace(range.upperBound) }
    let value = at(index).value ?? 0
    let isYear = range.count == 1 && at(index).digits == 4 && (1950...2035).contains(value)
    guard isYear, !isKnownPlace(range.upperBound) else { return true }
    if before.has(.to) || before.isMark(",") { return true }
    return (1...3).contains { at(index - $0).has(.resident) && !at(index - $0).has(.street) }
  }

  /// "är det avbrott i 414 61?", "is the network down in 5003?": a number alone that says where.
  private func isWhere(_ range: Range<Int>) -> Bool {
    let before = at(range.lowerBound - 1)
    let after = at(range.upperBound)
    guard ["i", "in"].contains(before.text),
      range.upperBound >= atoms.count || after.sentence != at(range.lowerBound).sentence
        || !after.isWord && !after.isNumber
    else { return false }
    let value = at(range.lowerBound).value ?? 0
    return range.count == 2 || at(range.lowerBound).digits == 5 || !(1900...2099).contains(value)
  }

  /// "bor i 6857 blåvand": a home, and a word that could be its place.
  private func isHome(_ range: Range<Int>) -> Bool {
    let place = at(range.upperBound)
    guard (1...3).contains(where: { at(range.lowerBound - $0).has(.resident) }),
      !at(range.lowerBound - 1).has(.since), place.isWord, place.text.utf8.count > 2
    else { return false }
    let value = at(range.lowerBound).value ?? 0
    return place.sense.roles.isEmpty && place.sense.unit == nil && place.sense.month == nil
      && !Self.openers.contains(place.text) && !(1950...2035).contains(value)
  }

  /// An identifier's cue with nothing but link words between it and the number.
  private func nearestIdentifier(before index: Int) -> Bool {
    var look = index - 1
    while look >= 0, index - look <= 3 {
      if at(look).has(.identifier) { return true }
      guard at(look).has([.link, .number]) || isMark(look, ":") || isMark(look, "#"),
        !at(look).has(.to)
      else { return false }
      look -= 1
    }
    return false
  }

  private func followsStreet(_ index: Int) -> Bool {
    kind(at: index - 1) == .street || kind(at: index - 2) == .street && !at(index - 1).isWord
  }

  /// A word with a capital, where capitals mean something, that is no word of ours.
  private func isPlaceName(_ index: Int) -> Bool {
    let atom = at(index)
    guard isCapitalised(index), !isShouted, atom.text.utf8.count > 1, atom.spaceBefore else {
      return false
    }
    let sense = atom.sense
    if atom.has(.city) { return true }
    return sense.roles.isEmpty && sense.month == nil && sense.weekday == nil
      && sense.cardinal == nil && sense.unit == nil && sense.dayOffset == nil
      && !Self.openers.contains(atom.text)
  }

  /// A place that is known by name needs no capital.
  private func isKnownPlace(_ index: Int) -> Bool { at(index).has(.city) && at(index).spaceBefore }

  /// Words that begin sentences and names of companies, which a number may stand before.
  private static let openers: Set<String> = [
    "jeg", "vi", "du", "dere", "det", "den", "hei", "hej", "hvor", "hva", "når", "kan", "har",
    "er", "takk", "tak", "tack", "mvh", "hilsen", "hälsningar", "jag", "ni", "när", "var", "hur",
    "i", "hvornår", "hvad", "you", "we", "it", "the", "hello", "thanks", "please", "regards",
    "telenor", "telia", "ice", "lysglimt", "posten", "postnord", "bring", "nav", "iphone",
    "samsung", "apple", "hallo", "hi", "og", "och", "and", "men", "but",
  ]
}
