// Reads a regex just far enough to refuse what is not allowed, to find a literal that every match
// contains, and to point at repeats that may take long. It errs on the safe side: a construct it
// does not know ends a literal and is not reported.

/// The parts of a regex, in order, without its meaning.
struct RegexSyntax {
  enum Part: Equatable {
    /// One character that stands for itself.
    case literal(UInt8)
    /// One character of several: a class, `.`, `\w`. `isWide`: many characters are in it.
    case anyOf(isWide: Bool)
    /// Matches a place, not a character: `^`, `\b`, a look-around.
    case place
    /// Matches only at the start: `^`, `\A`, `\G`.
    case start
    case open(isLookaround: Bool, isAtomic: Bool)
    case close
    case alternative
    /// `most` is nil for no bound.
    case quantifier(least: Int, most: Int?, isPossessive: Bool)
    /// A back-reference or something unknown.
    case other
  }

  struct Piece: Equatable {
    var part: Part
    /// UTF-8 bytes into the pattern.
    var offset: Int
  }

  private(set) var pieces: [Piece] = []
  /// What is not allowed, and where.
  private(set) var refusal: RegularExpression.CompileError?
  /// Whether an option is set inside, such as `(?x)`, that changes how the rest is read.
  private(set) var hasOptions = false

  private let bytes: [UInt8]
  private var position = 0

  init(_ pattern: String) {
    bytes = Array(pattern.utf8)
    read()
  }

  private func byte(_ ahead: Int) -> UInt8 {
    let index = position + ahead
    return index < bytes.count ? bytes[index] : 0
  }

  private func starts(_ text: StaticString, at ahead: Int = 0) -> Bool {
    text.withUTF8Buffer { buffer in
      position + ahead + buffer.count <= bytes.count
        && bytes[(position + ahead)..<(position + ahead + buffer.count)].elementsEqual(buffer)
    }
  }

  private mutating func refuse(_ message: String) {
    if refusal == nil { refusal = .init(message: message, offset: position) }
  }

  private mutating func add(_ part: Part, length: Int) {
    pieces.append(Piece(part: part, offset: position))
    position += max(length, 1)
  }

  private mutating func read() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "("): readOpening()
      case UInt8(ascii: ")"): add(.close, length: 1)
      case UInt8(ascii: "|"): add(.alternative, length: 1)
      case UInt8(ascii: "["): add(.anyOf(isWide: classIsWide()), length: classLength())
      case UInt8(ascii: "."): add(.anyOf(isWide: true), length: 1)
      case UInt8(ascii: "^"): add(.start, length: 1)
      case UInt8(ascii: "$"): add(.place, length: 1)
      case UInt8(ascii: "\\"): readEscape()
      case UInt8(ascii: "*"): addQuantifier(0, nil, length: 1)
      case UInt8(ascii: "+"): addQuantifier(1, nil, length: 1)
      case UInt8(ascii: "?"): addQuantifier(0, 1, length: 1)
      case UInt8(ascii: "{"): readBraces()
      case let other where other < 0x80: add(.literal(Self.lowered(other)), length: 1)
      default:
        // One piece for a scalar, not a literal: folding it is PCRE2's work.
        var length = 1
        while byte(length) & 0xC0 == 0x80 { length += 1 }
        add(.anyOf(isWide: false), length: length)
      }
    }
  }

  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte
  }

  private mutating func addQuantifier(_ least: Int, _ most: Int?, length: Int) {
    let next = byte(length)
    let isPossessive = next == UInt8(ascii: "+")
    let isLazy = next == UInt8(ascii: "?")
    add(
      .quantifier(least: least, most: most, isPossessive: isPossessive),
      length: length + (isPossessive || isLazy ? 1 : 0))
  }

  /// `{n}`, `{n,}`, `{n,m}`; any other `{` is a literal.
  private mutating func readBraces() {
    var ahead = 1
    func number() -> (value: Int?, end: Int) {
      var value: Int?
      var index = ahead
      while byte(index) >= 48, byte(index) <= 57, index < ahead + 6 {
        value = (value ?? 0) * 10 + Int(byte(index) - 48)
        index += 1
      }
      return (value, index)
    }
    let least = number()
    ahead = least.end
    guard let least = least.value else {
      add(.literal(UInt8(ascii: "{")), length: 1)
      return
    }
    var most: Int? = least
    if byte(ahead) == UInt8(ascii: ",") {
      ahead += 1
      let bound = number()
      most = bound.value
      ahead = bound.end
    }
    guard byte(ahead) == UInt8(ascii: "}") else {
      add(.literal(UInt8(ascii: "{")), length: 1)
      return
    }
    addQuantifier(least, most, length: ahead + 1)
  }

  private mutating func readOpening() {
    if starts("(*") { refuse("'(*' is not allowed: verbs change how the whole pattern is run") }
    guard starts("(?") else {
      add(.open(isLookaround: false, isAtomic: false), length: 1)
      return
    }
    if starts("(?#") {
      var length = 3
      while position + length < bytes.count, byte(length) != UInt8(ascii: ")") { length += 1 }
      add(.place, length: length + 1)
      return
    }
    let third = byte(2)
    if third == UInt8(ascii: "R") || third == UInt8(ascii: "&") || starts("(?P>")
      || (third >= 48 && third <= 57)
      || ((third == UInt8(ascii: "+") || third == UInt8(ascii: "-"))
        && byte(3) >= 48 && byte(3) <= 57)
    {
      refuse("recursion is not allowed: its time has no bound")
    }
    if third == UInt8(ascii: "C") { refuse("callouts are not allowed") }
    for lookaround: StaticString in ["(?=", "(?!", "(?<=", "(?<!"] where starts(lookaround) {
      add(.open(isLookaround: true, isAtomic: false), length: lookaround.utf8CodeUnitCount)
      return
    }
    if starts("(?>") {
      add(.open(isLookaround: false, isAtomic: true), length: 3)
    } else if starts("(?:") || starts("(?|") {
      add(.open(isLookaround: false, isAtomic: false), length: 3)
    } else if starts("(?<") || starts("(?'") || starts("(?P<") {
      let close = starts("(?'") ? UInt8(ascii: "'") : UInt8(ascii: ">")
      var length = starts("(?P<") ? 4 : 3
      while position + length < bytes.count, byte(length) != close { length += 1 }
      add(.open(isLookaround: false, isAtomic: false), length: length + 1)
    } else {
      // Options, conditions and whatever else.
      hasOptions = true
      add(.open(isLookaround: false, isAtomic: false), length: 2)
    }
  }

  private mutating func readEscape() {
    let next = byte(1)
    switch next {
    case UInt8(ascii: "C"):
      refuse("'\\C' is not allowed: it cuts characters into bytes")
      add(.other, length: 2)
    case UInt8(ascii: "g"):
      if byte(2) == UInt8(ascii: "<") || byte(2) == UInt8(ascii: "'") {
        refuse("recursion is not allowed: its time has no bound")
      }
      add(.other, length: 2)
      hasOptions = true
    case UInt8(ascii: "Q"), UInt8(ascii: "E"):
      hasOptions = true
      add(.other, length: 2)
    case UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "s"), UInt8(ascii: "v"):
      add(.anyOf(isWide: false), length: 2)
    case UInt8(ascii: "w"), UInt8(ascii: "D"), UInt8(ascii: "W"), UInt8(ascii: "S"),
      UInt8(ascii: "N"), UInt8(ascii: "H"), UInt8(ascii: "V"), UInt8(ascii: "X"),
      UInt8(ascii: "R"):
      add(.anyOf(isWide: true), length: 2)
    case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "x"), UInt8(ascii: "o"):
      var length = 3
      if byte(2) == UInt8(ascii: "{") {
        while position + length < bytes.count, byte(length - 1) != UInt8(ascii: "}") {
          length += 1
        }
      }
      add(.anyOf(isWide: true), length: length)
    case UInt8(ascii: "A"), UInt8(ascii: "G"):
      add(.start, length: 2)
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "z"), UInt8(ascii: "Z"),
      UInt8(ascii: "K"):
      add(.place, length: 2)
    case let other where (other >= 48 && other <= 57) || other == UInt8(ascii: "k"):
      add(.other, length: 2)
      hasOptions = hasOptions || other == UInt8(ascii: "k")
    case let other
    where (other >= 65 && other <= 90) || (other >= 97 && other <= 122) || other >= 0x80:
      add(.anyOf(isWide: false), length: 2)
    default:
      add(.literal(next), length: 2)
    }
  }

  private func classLength() -> Int {
    var length = 1
    if byte(length) == UInt8(ascii: "^") { length += 1 }
    if byte(length) == UInt8(ascii: "]") { length += 1 }
    while position + length < bytes.count, byte(length) != UInt8(ascii: "]") {
      if byte(length) == UInt8(ascii: "[") && byte(length + 1) == UInt8(ascii: ":") {
        length += 2
        while position + length < bytes.count,
          !(byte(length) == UInt8(ascii: ":") && byte(length + 1) == UInt8(ascii: "]"))
        {
          length += 1
        }
        length += 2
      } else {
        length += byte(length) == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    return min(length + 1, bytes.count - position)
  }

  private func classIsWide() -> Bool {
    let length = classLength()
    let body = bytes[position..<min(position + length, bytes.count)]
    return byte(1) == UInt8(ascii: "^") || body.count > 12
      || body.contains(UInt8(ascii: "-")) || body.contains(UInt8(ascii: "\\"))
  }
}

extension RegexSyntax {
  /// The longest run of ASCII characters that every match contains, lower-case; at least 3 bytes,
  /// otherwise empty.
  ///
  /// Only characters outside all groups are looked at, and none if the pattern has alternatives
  /// there.
  var requiredLiteral: [UInt8] {
    guard !hasOptions else { return [] }
    var depth = 0
    var run: [UInt8] = []
    var longest: [UInt8] = []
    func close() {
      if run.count > longest.count { longest = run }
      run = []
    }
    for piece in pieces {
      switch piece.part {
      case .open:
        depth += 1
        close()
      case .close:
        depth -= 1
        close()
      case .alternative:
        if depth <= 0 { return [] }
      case .literal(let byte) where depth == 0: run.append(byte)
      case .quantifier(let least, let most, _) where depth == 0:
        if least == 0, !run.isEmpty { run.removeLast() }
        if (least, most) != (1, 1) { close() }
      default:
        close()
      }
    }
    close()
    return longest.count >= 3 ? longest : []
  }
}
