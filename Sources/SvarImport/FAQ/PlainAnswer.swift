// An answer with HTML or Markdown in it → the words of it, as a chat shows them.

/// The text of an answer without its markup.
struct PlainAnswer: Sendable, Equatable {
  private(set) var text: String
  /// Whether tags were taken out.
  private(set) var hadTags = false
  /// Whether a brace became a parenthesis.
  private(set) var hadBraces = false

  /// - Complexity: O(*n*).
  init(_ source: String) {
    let (bare, hadTags) = Self.withoutTags(source)
    self.hadTags = hadTags
    var plain = Self.withoutMarks(hadTags ? Self.withCharacters(bare) : bare)
    if plain.contains(where: { $0 == "{" || $0 == "}" }) {
      hadBraces = true
      plain = String(plain.map { $0 == "{" ? "(" : $0 == "}" ? ")" : $0 })
    }
    text = BotFileText.tidy(plain)
  }

  /// Tags become what they mean for the lines of a text; a link keeps its address.
  private static func withoutTags(_ source: String) -> (String, Bool) {
    var result = ""
    var hadTags = false
    var address: String?
    var rest = Substring(source)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      let name = inner.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      guard !name.isEmpty, let close = inner.prefix(2000).firstIndex(of: ">") else {
        result += "<"
        rest = inner
        continue
      }
      hadTags = true
      let tag = inner[..<close]
      switch (tag.first == "/", name) {
      case (_, "br"), (true, "p"), (true, "div"), (true, "tr"), (true, "h1"), (true, "h2"),
        (true, "h3"), (true, "ul"), (true, "ol"), (true, "li"):
        if !result.hasSuffix("\n") { result += "\n" }
      case (false, "li"): result += "- "
      case (false, "a"): address = Self.address(in: tag)
      case (true, "a"):
        if let link = address, !result.hasSuffix(link) { result += " (\(link))" }
        address = nil
      default: break
      }
      rest = inner[inner.index(after: close)...]
    }
    return (result + rest, hadTags)
  }

  private static func address(in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: "href=")?.upperBound else { return nil }
    let value = tag[start...].drop { $0 == "\"" || $0 == "'" }
      .prefix { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
    return value.isEmpty ? nil : String(value)
  }

  private static let characters: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "aring": "å",
    "oslash": "ø", "aelig": "æ", "auml": "ä", "ouml": "ö", "Aring": "Å", "Oslash": "Ø",
    "AElig": "Æ", "Auml": "Ä", "Ouml": "Ö", "ndash": "–", "mdash": "—", "hellip": "…",
    "laquo": "«", "raquo": "»", "euro": "€", "eacute": "é",
  ]

  /// `&aring;` and `&#229;` as characters.
  private static func withCharacters(_ source: String) -> String {
    var result = ""
    var rest = Substring(source)
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      let inner = rest[rest.index(after: mark)...]
      let name = inner.prefix(10).prefix { $0 != ";" }
      let end = inner.index(inner.startIndex, offsetBy: name.count)
      var character: String?
      if end < inner.endIndex, inner[end] == ";" {
        character = characters[String(name)]
        if name.hasPrefix("#"), let code = UInt32(name.dropFirst()),
          let scalar = Unicode.Scalar(code), code >= 0x20
        {
          character = String(Character(scalar))
        }
      }
      result += character ?? "&"
      rest = character == nil ? inner : inner[inner.index(after: end)...]
    }
    return result + rest
  }

  /// Markdown's `**bold**`, `` `code` `` and `[text](address)` as words.
  private static func withoutMarks(_ source: String) -> String {
    var text = source
    for mark in ["**", "__", "`"] {
      text = text.split(separator: mark, omittingEmptySubsequences: false).joined()
    }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "[") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.prefix(500).firstIndex(of: "]"),
        inner[close...].hasPrefix("]("),
        let end = inner[close...].prefix(2000).firstIndex(of: ")")
      else {
        result += "["
        rest = inner
        continue
      }
      let words = inner[..<close]
      let address = inner[inner.index(close, offsetBy: 2)..<end]
      result += words == address ? String(words) : "\(words) (\(address))"
      rest = inner[inner.index(after: end)...]
    }
    return result + rest
  }
}
