// Names of intents → names of files.

/// Hands out file names that stay apart on every file system.
struct FileNames {
  /// How often a name, in small letters, was asked for.
  private var asked: [String: Int] = [:]
  private var taken: Set<String> = []

  /// Names that some systems keep for devices.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// A file name without extension: ASCII letters, digits, `.`, `-` and `_`, at most 88 bytes,
  /// never the same twice, regardless of case.
  mutating func next(for name: String) -> String {
    let base = Self.plain(name)
    let key = base.lowercased()
    var count = asked[key, default: 0]
    var candidate: String
    repeat {
      count += 1
      candidate = count == 1 ? base : "\(base)-\(count)"
    } while taken.contains(candidate.lowercased())
    asked[key] = count
    taken.insert(candidate.lowercased())
    return candidate
  }

  private static func plain(_ name: String) -> String {
    var plain = ""
    for scalar in name.unicodeScalars.prefix(80) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": plain.unicodeScalars.append(scalar)
      // A dot at the start would hide the file.
      case "." where !plain.isEmpty: plain += "."
      case "æ", "ä", "Æ", "Ä": plain += "ae"
      case "ø", "ö", "Ø", "Ö": plain += "oe"
      case "å", "Å": plain += "aa"
      default: plain += "_"
      }
    }
    plain = String(plain.utf8.prefix(80)) ?? ""
    if plain.utf8.allSatisfy({ $0 == UInt8(ascii: "_") }) { plain = "intent" }
    let stem = plain.prefix { $0 != "." }.lowercased()
    return reserved.contains(stem) ? "_" + plain : plain
  }
}
