// Number words are put together here, so that the language files hold only their parts.

extension WordList {
  /// How a language says 47.
  enum TensOrder {
    /// fortisju, fyrtiosju.
    case tensFirst
    /// syvogfyrre.
    case unitsFirst(joint: String)
  }

  /// Words for 21…99 from those for the tens and for 1…9; the alternatives are split by blanks.
  static func compounds(
    tens: [(Int, String)], units: [(Int, String)], order: TensOrder
  ) -> [(Int, String)] {
    var all: [(Int, String)] = []
    for (ten, tenWords) in tens {
      for (unit, unitWords) in units {
        var words: [String] = []
        for tenWord in tenWords.split(separator: " ") {
          for unitWord in unitWords.split(separator: " ") {
            switch order {
            case .tensFirst: words.append("\(tenWord)\(unitWord)")
            case .unitsFirst(let joint): words.append("\(unitWord)\(joint)\(tenWord)")
            }
          }
        }
        all.append((ten + unit, words.joined(separator: " ")))
      }
    }
    return all
  }

  /// Words for the 21st…31st.
  static func ordinalCompounds(
    tens: [(Int, String)], units: [(Int, String)], order: TensOrder
  ) -> [(Int8, String)] {
    compounds(tens: tens, units: units, order: order)
      .filter { $0.0 <= 31 }
      .map { (Int8($0.0), $0.1) }
  }

  /// 200…900 written in one word: "femhundre".
  static func hundreds(units: [(Int, String)], word: String) -> [(Int, String)] {
    units.filter { $0.0 > 1 }.map { unit, words in
      (unit * 100, words.split(separator: " ").map { "\($0)\(word)" }.joined(separator: " "))
    }
  }

  /// 2000…9000 written in one word: "totusen".
  static func thousands(units: [(Int, String)], word: String) -> [(Int, String)] {
    units.filter { $0.0 > 1 }.map { unit, words in
      (unit * 1000, words.split(separator: " ").map { "\($0)\(word)" }.joined(separator: " "))
    }
  }
}
