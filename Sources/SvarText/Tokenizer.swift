// In: a message. Out: its tokens. Called first on everything that is matched: messages, phrases,
// examples, list values, so that both sides of a comparison are folded alike.

/// Cuts a message into tokens and folds them.
package enum Tokenizer {
  /// The tokens of `message`, in order, with their places in it.
  ///
  /// Letters and digits that touch are separate tokens (`LG483` is `lg` and `483`); a hyphen, a
  /// full stop or any other punctuation mark is a token of its own, and so is every letter of a
  /// script that puts no blanks between words. Invisible characters separate nothing and belong to
  /// no token, unless they stand inside of one.
  ///
  /// - Complexity: O(*n*) for *n* UTF-8 bytes.
  package static func tokenize(_ message: String) -> [Token] {
    var run = TokenizerRun(bytes: message.utf8.count)
    var scalars = message.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if scalar.value == 0xC3, let second = next, let letter = Folding.repaired(scalar, second) {
        run.letter(letter, width: UTF8.width(scalar) + UTF8.width(second))
        next = scalars.next()
      } else {
        run.take(scalar)
      }
    }
    return run.finish()
  }

  /// Whether a letter is always a word of its own: Chinese, Japanese, Thai and their like.
  package static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass.standsAlone(scalar)
  }

  /// The compared forms of the words and numbers of `text`, without punctuation and symbols.
  package static func words(_ text: String) -> [String] {
    tokenize(text).filter { $0.kind == .word || $0.kind == .number }.map(\.text)
  }
}

/// One pass over a message: the token being read, and those that are finished.
private struct TokenizerRun {
  private enum Open {
    case nothing
    case word
    /// A word and an apostrophe that belongs to it if a letter follows.
    case wordAndApostrophe(Unicode.Scalar, Range<Int>)
    case number
    /// A symbol, to which marks and joined symbols may be added.
    case symbol(joining: Bool)
    /// The first half of a flag.
    case flag
  }

  private var tokens: [Token] = []
  private var open = Open.nothing
  /// The folded scalars of the open token.
  private var buffer: [Unicode.Scalar] = []
  /// Whether the open word is a letter that stands alone.
  private var isAlone = false
  /// Where the open token begins and ends, and where the next scalar begins, in bytes.
  private var start = 0
  private var end = 0
  private var offset = 0
  private var spaceBefore = true
  private var lineBefore = false

  init(bytes: Int) {
    tokens.reserveCapacity(bytes / 4 + 1)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if case .word = open, !isAlone, scalar.value >= 0x61, scalar.value <= 0x7A {
      // Most scalars of most messages.
      buffer.append(scalar)
      advance(1)
      return
    }
    let width = UTF8.width(scalar)
    switch ScalarClass(scalar) {
    case .letter:
      letter(scalar, width: width)
    case .digit(let value):
      digit(value, width: width)
    case .mark:
      mark(scalar, width: width)
    case .apostrophe:
      apostrophe(scalar, width: width)
    case .punctuation:
      single(.punctuation, scalar, width: width)
    case .symbol:
      symbol(scalar, width: width)
    case .regionalIndicator:
      regionalIndicator(scalar, width: width)
    case .joiner:
      if case .symbol = open { open = .symbol(joining: true) }
      offset += width
    case .space, .lineBreak:
      close()
      spaceBefore = true
      if ScalarClass(scalar) == .lineBreak { lineBefore = true }
      offset += width
    case .invisible:
      offset += width
    }
  }

  mutating func letter(_ scalar: Unicode.Scalar, width: Int) {
    let standsAlone = ScalarClass.standsAlone(scalar)
    switch open {
    case .word where !standsAlone && !isAlone:
      break
    case .word:
      begin(.word)
    case .wordAndApostrophe where !standsAlone && !isAlone:
      buffer.append("'")
      open = .word
    case .nothing, .wordAndApostrophe, .number, .symbol, .flag:
      begin(.word)
    }
    isAlone = standsAlone
    Folding.appendLetter(scalar, to: &buffer)
    advance(width)
  }

  private mutating func digit(_ value: UInt8, width: Int) {
    if case .number = open {} else { begin(.number) }
    buffer.append(Unicode.Scalar(48 + min(value, 9)))
    advance(width)
  }

  private mutating func mark(_ scalar: Unicode.Scalar, width: Int) {
    switch open {
    case .word:
      buffer.append(scalar)
      advance(width)
    case .symbol, .number, .flag:
      advance(width)
    case .nothing, .wordAndApostrophe:
      offset += width
    }
  }

  private mutating func apostrophe(_ scalar: Unicode.Scalar, width: Int) {
    if case .word = open {
      open = .wordAndApostrophe(scalar, offset..<(offset + width))
      offset += width
    } else {
      single(.punctuation, scalar, width: width)
    }
  }

  private mutating func symbol(_ scalar: Unicode.Scalar, width: Int) {
    if case .symbol(joining: true) = open {
      open = .symbol(joining: false)
    } else {
      begin(.symbol(joining: false))
      buffer.append(Folding.mark(scalar))
    }
    advance(width)
  }

  private mutating func regionalIndicator(_ scalar: Unicode.Scalar, width: Int) {
    if case .flag = open {
      open = .symbol(joining: false)
    } else {
      begin(.flag)
    }
    buffer.append(scalar)
    advance(width)
  }

  /// A token of one scalar, closed at once.
  private mutating func single(_ kind: Token.Kind, _ scalar: Unicode.Scalar, width: Int) {
    close()
    append(kind, String(Folding.mark(scalar)), offset..<(offset + width))
    offset += width
  }

  private mutating func begin(_ state: Open) {
    close()
    open = state
    start = offset
    end = offset
  }

  /// The scalar just read belongs to the open token.
  private mutating func advance(_ width: Int) {
    offset += width
    end = offset
  }

  private mutating func close() {
    switch open {
    case .nothing:
      return
    case .word:
      append(.word, Folding.word(buffer), start..<end)
    case .wordAndApostrophe(let apostrophe, let place):
      append(.word, Folding.word(buffer), start..<end)
      append(.punctuation, String(Folding.mark(apostrophe)), place)
    case .number:
      append(.number, Folding.text(of: buffer), start..<end)
    case .symbol, .flag:
      append(.symbol, Folding.text(of: buffer), start..<end)
    }
    buffer.removeAll(keepingCapacity: true)
    open = .nothing
  }

  private mutating func append(_ kind: Token.Kind, _ text: String, _ range: Range<Int>) {
    tokens.append(
      Token(
        kind: kind, range: range, text: text, spaceBefore: spaceBefore,
        lineBefore: lineBefore && !tokens.isEmpty))
    spaceBefore = false
    lineBefore = false
  }

  mutating func finish() -> [Token] {
    close()
    return tokens
  }
}
