// Marked-up sentences: `to [Oslo](city)`, `to [Oslo]{"entity": "city", "role": "to"}`.

extension RasaExample {
  /// Reads a sentence and takes its marks off. Brackets that are no marks stay.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(_ source: some StringProtocol, at place: RasaPlace) {
    let bytes = Array(source.utf8)
    var text: [UInt8] = []
    var entities: [Entity] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "["), let mark = Self.mark(in: bytes, from: position) {
        let start = text.count
        text += bytes[mark.text]
        let marked = String(decoding: bytes[mark.text], as: UTF8.self)
        for entity in mark.entities {
          entities.append(
            Entity(
              name: entity.name, role: entity.role, text: marked, value: entity.value ?? marked,
              range: start..<text.count))
        }
        position = mark.end
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    self.init(
      text: String(decoding: text, as: UTF8.self), entities: entities, place: place)
  }

  private struct Mark {
    var text: Range<Int>
    var entities: [(name: String, role: String?, value: String?)]
    var end: Int
  }

  /// The mark whose bracket is at `open`.
  private static func mark(in bytes: [UInt8], from open: Int) -> Mark? {
    guard let close = bytes[open...].prefix(1000).firstIndex(of: UInt8(ascii: "]")),
      close > open + 1, close + 1 < bytes.count
    else { return nil }
    let text = (open + 1)..<close
    let next = close + 1
    let closing: UInt8
    switch bytes[next] {
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    default: return nil
    }
    guard let end = bytes[next...].prefix(1000).firstIndex(of: closing) else { return nil }
    let inner = String(decoding: bytes[(next + 1)..<end], as: UTF8.self)
    if closing == UInt8(ascii: ")") {
      // `(city:Oslo)` is how older versions wrote a value.
      let parts = inner.split(separator: ":", maxSplits: 1).map(trimmed)
      guard let name = parts.first, !name.isEmpty, !inner.contains("/") else { return nil }
      return Mark(
        text: text, entities: [(name, nil, parts.count > 1 ? parts[1] : nil)], end: end + 1)
    }
    let source = String(decoding: bytes[next...end], as: UTF8.self)
    guard let tree = try? ForeignYAML.read(Array(source.utf8)) else { return nil }
    let items = tree.items.isEmpty ? [tree] : tree.items
    let entities = items.compactMap { item in
      item["entity"]?.text.map { ($0, item["role"]?.text, item["value"]?.text) }
    }
    guard !entities.isEmpty else { return nil }
    return Mark(text: text, entities: entities, end: end + 1)
  }
}

/// A text without blanks, tabs and line ends around it.
func trimmed(_ text: some StringProtocol) -> String {
  let isBlank: (Character) -> Bool = { $0.isWhitespace }
  guard let start = text.firstIndex(where: { !isBlank($0) }),
    let end = text.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(text[start...end])
}
