// In: names as hassil writes them. Out: names as bot files do. Called by `ImportHassil.swift` and
// `HassilWriting.swift`.

/// Names of lists, types and rules as bot files write them, none twice.
struct HassilNames {
  private var lists: Set<String> = [
    "date", "time", "amount", "phone", "email", "postal_code", "number", "street", "duration",
    "url", "text",
  ]
  private var rules: Set<String> = []

  mutating func list(_ name: String) -> String { lists.insertFree(name.botName) }

  /// A rule called like a list would hide it.
  mutating func rule(_ name: String) -> String {
    let plain = name.botName
    return rules.insertFree(lists.contains(plain) ? plain + "_phrase" : plain)
  }
}

extension String {
  /// The nearest name of small letters, digits, `_` and `.`.
  var botName: String {
    var name = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      let isLetter =
        ("a"..."z").contains(scalar)
        || (scalar.value >= 0x80 && scalar.properties.generalCategory == .lowercaseLetter)
      let isDigit = ("0"..."9").contains(scalar)
      name.append(isLetter || isDigit || scalar == "." ? scalar : "_")
    }
    var text = String(name)
    let first = text.unicodeScalars.first
    if first == nil || first == "_" || first == "."
      || first.map({ ("0"..."9").contains($0) }) == true
    {
      text = "x" + text
    }
    if text.hasSuffix(".") { text += "_" }
    return text
  }

  /// With `_` for everything that is no letter or digit of ASCII.
  var fileWord: String {
    String(map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
      .split(separator: "_").joined(separator: "_")
  }

  /// As a template that means these characters.
  var escaped: String {
    reduce(into: "") { text, character in
      if "()[]{}<>|\\;".contains(character) { text += "\\" }
      text.append(character)
    }
  }

  var singleSpaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Array where Element: Hashable {
  /// Each element once, at its first place.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
