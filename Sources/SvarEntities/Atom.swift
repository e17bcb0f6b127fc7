// The unit the recognisers read: one token, or the tokens of one expression ("i dag", "kl.").

import SvarText

/// A token or an expression, with what it can mean.
struct Atom: Sendable {
  var kind: Token.Kind
  /// Index of its first token, and of the one after its last.
  var tokens: Range<Int>
  /// As the first token is compared.
  var text: String
  /// The single byte of an ASCII mark or symbol, else 0.
  var mark: UInt8
  var spaceBefore: Bool
  /// Counts the sentences of the message.
  var sentence: Int
  var sense: WordSense
  /// Digits of a number, 0 for all else.
  var digits: Int
  /// The number's value, nil where it has more than 15 digits.
  var value: Int?

  /// Stands for everything outside of the message.
  static let outside = Atom(
    kind: .symbol, tokens: 0..<0, text: "", mark: 0, spaceBefore: true, sentence: -1,
    sense: .none, digits: 0, value: nil)

  var isNumber: Bool { digits > 0 }
  var isWord: Bool { kind == .word }
  var isOutside: Bool { sentence < 0 }

  func has(_ role: WordRoles) -> Bool { !sense.roles.isDisjoint(with: role) }
  func isMark(_ character: Unicode.Scalar) -> Bool { mark != 0 && UInt32(mark) == character.value }
}

/// A message as atoms, and what of it is taken already.
struct MessageReading {
  let atoms: [Atom]
  let context: EntityContext
  let original: [UInt8]
  let tokens: [Token]
  /// Whether an atom belongs to a value that has been found, by index of the atom.
  var taken: [Bool]
  var found: [Entity] = []
  /// The kind of the value an atom belongs to, by index of the atom.
  private(set) var kinds: [EntityKind?]
  /// Whether a date was found in a sentence, by the sentence's number.
  private(set) var datedSentences: [Bool]
  /// Whether any word asks for an hour: then a bare number may be one.
  let hasTimeContext: Bool
  /// Whether the message is written in capitals, so that a capital shows no name.
  let isShouted: Bool

  init(
    _ tokens: [Token], original: String, context: EntityContext, claimed: [Range<Int>] = []
  ) {
    self.tokens = tokens
    self.context = context
    self.original = Array(original.utf8)
    let words = EntityWords.of(context.language)
    var atoms: [Atom] = []
    atoms.reserveCapacity(tokens.count)
    var index = 0
    var sentence = 0
    var contextFound = false
    while index < tokens.count {
      var atom = MessageReading.atom(at: index, in: tokens, words: words)
      if MessageReading.sentenceEnds(after: atoms, before: tokens[index], in: self.original) {
        sentence += 1
      }
      atom.sentence = sentence
      if atom.has([.timeContext, .phone]) { contextFound = true }
      atoms.append(atom)
      index = atom.tokens.upperBound
    }
    self.atoms = atoms
    hasTimeContext = contextFound
    taken = Array(repeating: false, count: atoms.count)
    kinds = Array(repeating: nil, count: atoms.count)
    datedSentences = Array(repeating: false, count: sentence + 1)
    isShouted = MessageReading.isShouted(self.original)
    guard !claimed.isEmpty else { return }
    var isClaimed = Array(repeating: false, count: tokens.count)
    for range in claimed {
      for index in range.clamped(to: 0..<tokens.count) { isClaimed[index] = true }
    }
    for (place, atom) in atoms.enumerated() {
      taken[place] = atom.tokens.contains { isClaimed[$0] }
    }
  }

  /// The atom at an index, or the one that stands for everything outside.
  func at(_ index: Int) -> Atom {
    atoms.indices.contains(index) ? atoms[index] : .outside
  }

  func isTaken(_ index: Int) -> Bool {
    taken.indices.contains(index) && taken[index]
  }

  func isFree(_ range: Range<Int>) -> Bool {
    range.allSatisfy { taken.indices.contains($0) && !taken[$0] }
  }

  /// Whether nothing stands between an atom and the one before it.
  func touches(_ index: Int) -> Bool {
    index > 0 && atoms.indices.contains(index) && !atoms[index].spaceBefore
  }

  /// Whether atom `index` is that mark, with or without a blank before it.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool { at(index).isMark(mark) }

  /// The kind of the value that an atom belongs to.
  func kind(at index: Int) -> EntityKind? {
    kinds.indices.contains(index) ? kinds[index] : nil
  }

  func hasDate(in sentence: Int) -> Bool {
    datedSentences.indices.contains(sentence) && datedSentences[sentence]
  }

  /// Bytes of the original message from one atom to another.
  func bytes(of range: Range<Int>) -> Range<Int> {
    let first = at(range.lowerBound).tokens.lowerBound
    let last = at(range.upperBound - 1).tokens.upperBound - 1
    guard tokens.indices.contains(first), tokens.indices.contains(last), first <= last else {
      return 0..<0
    }
    let lower = tokens[first].range.lowerBound
    return lower..<max(lower, tokens[last].range.upperBound)
  }

  /// The original text of a range of bytes.
  func text(_ range: Range<Int>) -> String {
    let bounds = range.clamped(to: 0..<original.count)
    return String(decoding: original[bounds], as: UTF8.self)
  }

  /// Whether the atom begins with a capital letter where it stands.
  func isCapitalised(_ index: Int) -> Bool {
    let atom = at(index)
    guard atom.isWord, tokens.indices.contains(atom.tokens.lowerBound) else { return false }
    return MessageReading.startsWithCapital(
      tokens[atom.tokens.lowerBound].range.lowerBound, in: original)
  }

  /// Takes the atoms and notes the value.
  mutating func add(_ value: EntityValue, _ range: Range<Int>, ambiguous: Bool = false) {
    take(range)
    let first = at(range.lowerBound).tokens.lowerBound
    let end = max(first, at(range.upperBound - 1).tokens.upperBound)
    var entity = Entity(value: value, tokens: first..<end, bytes: bytes(of: range))
    entity.isAmbiguous = ambiguous
    found.append(entity)
    for index in range where kinds.indices.contains(index) { kinds[index] = value.kind }
    let sentence = at(range.lowerBound).sentence
    if value.kind == .date, datedSentences.indices.contains(sentence) {
      datedSentences[sentence] = true
    }
  }

  mutating func take(_ range: Range<Int>) {
    for index in range where taken.indices.contains(index) { taken[index] = true }
  }
}

extension MessageReading {
  private static func atom(at index: Int, in tokens: [Token], words: EntityWords) -> Atom {
    let token = tokens[index]
    var length = 1
    var sense = words.sense(of: token.text)
    if let phrase = longestPhrase(at: index, in: tokens, words: words) {
      length = phrase.rest.count + 1
      sense = phrase.sense
    }
    if let known = sense, known.roles.contains(.abbreviation), index + length < tokens.count {
      let next = tokens[index + length]
      if next.kind == .punctuation, next.text == ".", !next.spaceBefore { length += 1 }
    }
    var digits = 0
    var value: Int?
    if token.kind == .number, length == 1 || sense == nil {
      digits = token.text.utf8.count
      value = digits <= 15 ? number(token.text) : nil
    }
    let isMark = token.kind == .punctuation || token.kind == .symbol
    let mark = isMark && token.text.utf8.count == 1 ? token.text.utf8.first ?? 0 : 0
    return Atom(
      kind: token.kind, tokens: index..<(index + length), text: token.text, mark: mark,
      spaceBefore: token.spaceBefore, sentence: 0, sense: sense ?? .none, digits: digits,
      value: value)
  }

  private static func longestPhrase(
    at index: Int, in tokens: [Token], words: EntityWords
  ) -> EntityWords.Phrase? {
    guard let phrases = words.phrases(from: tokens[index].text) else { return nil }
    let place = phrases.indices.first { place in
      let count = phrases[place].rest.count
      guard index + count < tokens.count else { return false }
      for offset in 0..<count
      where tokens[index + 1 + offset].text != phrases[place].rest[offset] {
        return false
      }
      return true
    }
    return place.map { phrases[$0] }
  }

  /// The value of at most 15 digits.
  private static func number(_ text: String) -> Int? {
    var value = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// A sentence ends at `!`, `?`, a line break, and at a full stop before a blank, but not at that
  /// of an abbreviation (which holds it) or of an ordinal ("7. desember").
  private static func sentenceEnds(
    after atoms: [Atom], before next: Token, in bytes: [UInt8]
  ) -> Bool {
    guard let last = atoms.last else { return false }
    if next.lineBefore { return true }
    guard next.spaceBefore else { return false }
    if last.isMark("!") || last.isMark("?") { return true }
    guard last.isMark(".") else { return false }
    guard let before = atoms.dropLast().last, before.isNumber, !last.spaceBefore else {
      return true
    }
    return startsWithCapital(next.range.lowerBound, in: bytes)
  }

  /// Whether a capital letter of ASCII or Latin-1 stands there.
  private static func startsWithCapital(_ start: Int, in bytes: [UInt8]) -> Bool {
    guard bytes.indices.contains(start) else { return false }
    if (0x41...0x5A).contains(bytes[start]) { return true }
    guard bytes[start] == 0xC3, bytes.indices.contains(start + 1) else { return false }
    // À…Þ without ×: Æ Ø Å Ä Ö among them.
    return (0x80...0x9E).contains(bytes[start + 1]) && bytes[start + 1] != 0x97
  }

  /// More than half of at least six letters are capitals.
  private static func isShouted(_ bytes: [UInt8]) -> Bool {
    var upper = 0
    var lower = 0
    for byte in bytes {
      if (0x41...0x5A).contains(byte) { upper += 1 }
      if (0x61...0x7A).contains(byte) { lower += 1 }
    }
    return upper + lower >= 6 && upper > lower
  }
}
