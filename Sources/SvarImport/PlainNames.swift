// Names of another system → names that bot files allow for slots, lists, types and facts.

/// Hands out names of small letters, digits, `_` and `.`, never the same twice.
struct PlainNames {
  private var names: [String: String] = [:]
  private var taken: Set<String>

  /// - Parameter reserved: Names that mean something else already.
  init(reserved: Set<String> = []) { taken = reserved }

  /// The name for another system's name, the same each time.
  mutating func name(for original: String) -> String {
    if let name = names[original] { return name }
    let name = fresh(original)
    names[original] = name
    return name
  }

  /// A name like another system's, another one each time.
  mutating func fresh(_ original: String) -> String {
    taken.insertFree(Self.plain(original))
  }

  static func plain(_ original: String) -> String {
    var plain = ""
    for character in original.lowercased().unicodeScalars {
      switch character {
      case "a"..."z": plain.unicodeScalars.append(character)
      case "0"..."9", "_": plain += plain.isEmpty ? "n\(character)" : "\(character)"
      case "æ", "ä": plain += "ae"
      case "ø", "ö": plain += "oe"
      case "å": plain += "aa"
      case "." where !plain.isEmpty && plain.last != ".": plain += "."
      default: if !plain.isEmpty, plain.last != "_" { plain += "_" }
      }
    }
    while let last = plain.last, last == "." || last == "_" { plain.removeLast() }
    return plain.isEmpty ? "value" : String(plain.prefix(60))
  }
}

extension Set<String> {
  /// Inserts a name, or the first of `name_2`, `name_3` … that is free.
  ///
  /// - Returns: What was inserted.
  mutating func insertFree(_ name: String) -> String {
    var candidate = name
    var count = 1
    while !insert(candidate).inserted {
      count += 1
      candidate = "\(name)_\(count)"
    }
    return candidate
  }
}
