// The small notations in which the tables of a language are written down.

/// Reads tables of words from text.
enum WordTables {
  /// Words, separated by spaces and line breaks.
  static func set(_ text: String) -> Set<String> {
    Set(words(text))
  }

  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  /// Groups separated by `;`: every word of the first group is 1, of the second 2, and so on.
  static func counted(_ text: String, from first: Int = 1) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, group) in text.split(separator: ";").enumerated() {
      for word in words(String(group)) { table[word] = first + index }
    }
    return table
  }

  /// Groups separated by `;`: a number, then the words that have it.
  static func valued(_ text: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for group in text.split(separator: ";") {
      let words = words(String(group))
      guard let first = words.first, let value = Int(first) else { continue }
      for word in words.dropFirst() { table[word] = value }
    }
    return table
  }

  /// Lines `distance: word word, word word`: sequences of words that name a day.
  static func days(_ text: String) -> [[String]: Int] {
    var table: [[String]: Int] = [:]
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":")
      guard halves.count == 2, let distance = Int(words(String(halves[0])).joined()) else {
        continue
      }
      for sequence in halves[1].split(separator: ",") { table[words(String(sequence))] = distance }
    }
    return withPlainLetters(table)
  }

  /// Lines `standard = variant variant`: from each variant to the words it may stand for.
  static func spellings(_ text: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: "=")
      guard halves.count == 2, let standard = words(String(halves[0])).first else { continue }
      for variant in words(String(halves[1])) { table[variant, default: []].append(standard) }
    }
    return table
  }

  /// Groups of words, a group a line.
  static func groups(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { words(String($0)) }
  }

  /// A line for words that look like forms of each other, in families separated by `|`: each word
  /// with those of the other families.
  static func strangers(_ text: String) -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") {
      let families = line.split(separator: "|").map { words(String($0)) }
      for (place, family) in families.enumerated() {
        let others = families.indices.filter { $0 != place }.flatMap { families[$0] }
        for word in family { table[word, default: []].formUnion(others) }
      }
    }
    return table
  }

  /// `key weight` pairs separated by `,`.
  static func weighted(_ text: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for pair in text.split(separator: ",") {
      let both = words(String(pair))
      if both.count == 2, let weight = Int(both[1]) { table[both[0]] = weight }
    }
    return table
  }

  /// One of three tables wins: 3 over 2 over 1; words without æ ø å ä ö weigh one less.
  static func markers(common: String, usual: String, rare: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for (weight, text) in [(3, common), (2, usual), (1, rare)] {
      for word in words(text) where table[word] == nil { table[word] = weight }
    }
    for (word, weight) in table {
      for plain in plainForms(word) where table[plain] == nil { table[plain] = max(1, weight - 1) }
    }
    return table
  }

  /// Adds the forms without æ ø å ä ö where they do not mean something else already.
  static func withPlainLetters(_ table: [String: Int]) -> [String: Int] {
    var result = table
    for (word, value) in table {
      for plain in plainForms(word) where table[plain] == nil { result[plain] = value }
    }
    return result
  }

  private static func withPlainLetters(_ table: [[String]: Int]) -> [[String]: Int] {
    var result = table
    for (sequence, value) in table {
      for form in 0..<2 {
        let plain = sequence.map { plainForms($0).dropFirst(form).first ?? $0 }
        if result[plain] == nil { result[plain] = value }
      }
    }
    return result
  }

  /// A word with its special letters written as two letters, and as one; nothing if it has none.
  static func plainForms(_ word: String) -> [String] {
    guard word.unicodeScalars.contains(where: { !$0.isASCII }) else { return [] }
    var double = ""
    var single = ""
    for character in word {
      switch character {
      case "æ", "ä":
        double += "ae"
        single += "a"
      case "ø", "ö":
        double += "oe"
        single += "o"
      case "å":
        double += "aa"
        single += "a"
      default:
        double.append(character)
        single.append(character)
      }
    }
    return double == word ? [] : [double, single]
  }

  /// 21 to 99 in one word, from the tens and the units.
  ///
  /// - Parameter joint: Joins the word for the tens and the word for the units.
  static func compounds(
    tens: [String: Int], units: [String: Int], joint: (String, String) -> String
  )
    -> [String: Int]
  {
    var table: [String: Int] = [:]
    for (ten, tenValue) in tens where tenValue >= 20 {
      for (unit, unitValue) in units where (1...9).contains(unitValue) {
        table[joint(ten, unit)] = tenValue + unitValue
      }
    }
    return table
  }
}
