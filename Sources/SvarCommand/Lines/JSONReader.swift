// In: a line of JSON. Out: its value, keys in order. Called by `converse` and for `--context`.

import SvarDiagnostics

/// Why a text is not JSON.
struct JSONProblem: Error, Equatable {
  var message: String
}

extension JSONValue {
  /// Reads one JSON value (RFC 8259).
  ///
  /// Halves of surrogate pairs, which no text can hold, become U+FFFD. Of keys that stand twice the
  /// last counts.
  ///
  /// - Complexity: O(*n*); nesting deeper than 64 is refused.
  static func parse(_ text: String) throws(JSONProblem) -> JSONValue {
    var reader = JSONReader(bytes: Array(text.utf8))
    return try reader.document()
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var position = 0

  private static let deepest = 64

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(JSONProblem) -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw problem("more after the value") }
    return value
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func problem(_ what: String) -> JSONProblem {
    JSONProblem(message: "not JSON: \(what) at byte \(position + 1)")
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    skipBlanks()
    guard depth < Self.deepest else { throw problem("nested too deeply") }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw problem("nothing")
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return try number()
    default: throw problem("an unexpected character")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else {
      throw problem("an unexpected character")
    }
    position += word.utf8.count
    return value
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> JSONValue {
    position += 1
    var members: [(key: String, value: JSONValue)] = []
    var places: [String: Int] = [:]
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw problem("no key") }
      let key = try string()
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw problem("no colon after the key") }
      let value = try value(depth: depth + 1)
      if let place = places[key] {
        members[place].value = value
      } else {
        places[key] = members.count
        members.append((key, value))
      }
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw problem("an object without end") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw problem("an array without end") }
    return .array(elements)
  }

  private mutating func number() throws(JSONProblem) -> JSONValue {
    let start = position
    var isWhole = true
    func digits() -> Bool {
      let first = position
      while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
      return position > first
    }
    _ = take(UInt8(ascii: "-"))
    let leadsWithZero = next == UInt8(ascii: "0")
    let whole = position
    guard digits(), !(leadsWithZero && position > whole + 1) else { throw problem("a bad number") }
    if take(UInt8(ascii: ".")) {
      isWhole = false
      guard digits() else { throw problem("a bad number") }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard digits() else { throw problem("a bad number") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text) else { throw problem("a bad number") }
    return .number(value)
  }

  private mutating func string() throws(JSONProblem) -> String {
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += try escaped()
      case 0x00...0x1F:
        position -= 1
        throw problem("a control character in a string")
      default: content.append(byte)
      }
    }
    throw problem("a string without end")
  }

  /// What an escape stands for, in UTF-8; the backslash was read.
  private mutating func escaped() throws(JSONProblem) -> [UInt8] {
    guard let byte = next else { throw problem("a string without end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): break
    default: throw problem("an unknown escape")
    }
    let first = try unit()
    guard (0xD800...0xDBFF).contains(first) else { return utf8(first) }
    let afterFirst = position
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      position = afterFirst
      return utf8(first)
    }
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second) else {
      position = afterFirst
      return utf8(first)
    }
    return utf8(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func unit() throws(JSONProblem) -> UInt32 {
    guard position + 4 <= bytes.count else { throw problem("a short escape") }
    var value: UInt32 = 0
    for byte in bytes[position..<(position + 4)] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw problem("a bad escape")
      }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }

  private func utf8(_ value: UInt32) -> [UInt8] {
    Array(String(Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}").utf8)
  }
}
