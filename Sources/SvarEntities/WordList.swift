// The words of one language that values are written with: what SvarLanguages knows of it (months,
// weekdays, numbers, days), and what the recognisers need beside. Built into `EntityWords`.

import SvarLanguages

/// What a language writes times, amounts and cues with.
///
/// Words are separated by blanks; `_` stands between the tokens of one expression ("i_dag").
struct WordList: Sendable {
  /// The language whose calendar and numbers are read from SvarLanguages.
  let code: String
  /// Monday first: short names that are words or names too.
  var shortWeekdays: [String] = []
  /// What may be joined to a weekday: "fredagskveld".
  var weekdayParts: [(DayPart, String)] = []
  var parts: [(DayPart, String)] = []
  /// What makes an hour of a number word: "femtiden".
  var hourEndings = ""
  var cardinals: [(Int, String)] = []
  /// Days from today, with the part of the day that is said with them.
  var days: [(Int8, DayPart?, String)] = []
  var feasts: [(Feast, String)] = []
  var units: [(TimeUnit, String)] = []
  var currencies: [(Currency, String)] = []
  var roles: [(WordRoles, String)] = []
  /// Expressions whose words mean nothing of ours in them: "god kveld".
  var idioms = ""

  init(code: String) { self.code = code }

  /// The words and their senses, in no order.
  func senses() -> [String: WordSense] {
    var all: [String: WordSense] = [:]
    func add(_ words: String, _ sense: WordSense) {
      for word in words.split(separator: " ") {
        all[String(word), default: .none].merge(sense)
      }
    }
    if let knowledge = LanguageKnowledge.named(code) { addCalendar(of: knowledge, to: &all) }
    for (index, names) in shortWeekdays.enumerated() {
      add(names, WordSense(roles: .abbreviation, weekday: Int8(index + 1), isShort: true))
    }
    for (part, words) in parts { add(words, WordSense(part: part)) }
    for (value, words) in cardinals { add(words, WordSense(cardinal: value)) }
    for (offset, part, words) in days { add(words, WordSense(dayOffset: offset, part: part)) }
    for (feast, words) in feasts { add(words, WordSense(feast: feast)) }
    for (unit, words) in units { add(words, WordSense(unit: unit)) }
    for (currency, words) in currencies { add(words, WordSense(currency: currency)) }
    for (role, words) in roles { add(words, WordSense(roles: role)) }
    add(idioms, .none)
    return all
  }

  private func addCalendar(of knowledge: LanguageKnowledge, to all: inout [String: WordSense]) {
    for (name, month) in knowledge.months {
      let isShort = name.utf8.count <= 4
      all[name, default: .none].merge(
        WordSense(
          roles: isShort ? .abbreviation : [], month: Int8(clamping: month), isShort: isShort))
    }
    for (name, weekday) in knowledge.weekdays {
      addWeekday(name, Int8(clamping: weekday), to: &all)
    }
    for (name, weekday) in knowledge.pastWeekdays {
      all["i_" + name, default: .none].merge(
        WordSense(weekday: Int8(clamping: weekday), isPastWeekday: true))
    }
    for (word, value) in knowledge.numberWords {
      all[word, default: .none].merge(WordSense(cardinal: value))
    }
    addHundredsAndHours(of: knowledge.numberWords, to: &all)
    for (word, value) in knowledge.ordinalWords {
      all[word, default: .none].merge(WordSense(ordinal: Int8(clamping: value)))
    }
    if code == "en" { addHyphenated(knowledge, to: &all) }
    for (words, offset) in knowledge.relativeDays {
      all[words.joined(separator: "_"), default: .none].merge(
        WordSense(dayOffset: Int8(clamping: offset)))
    }
  }

  private func addWeekday(_ name: String, _ weekday: Int8, to all: inout [String: WordSense]) {
    // English plurals are every week's day, not one day.
    if name.hasSuffix("days") { return }
    let isShort =
      !name.hasSuffix("dag") && !name.hasSuffix("dagen") && !name.hasSuffix("dan")
      && !name.hasSuffix("day")
    all[name, default: .none].merge(
      WordSense(roles: isShort ? .abbreviation : [], weekday: weekday, isShort: isShort))
    if name.hasSuffix("day") { all[name + "'s", default: .none].merge(WordSense(weekday: weekday)) }
    guard name.hasSuffix("dag") else { return }
    for (part, words) in weekdayParts {
      for word in words.split(separator: " ") {
        let sense = WordSense(weekday: weekday, part: part)
        all[name + word, default: .none].merge(sense)
        all[name + "s" + word, default: .none].merge(sense)
      }
    }
  }

  /// "femhundre", "totusen", "femtiden".
  private func addHundredsAndHours(
    of numbers: [String: Int], to all: inout [String: WordSense]
  ) {
    let large = numbers.filter { $0.value == 100 || $0.value == 1000 }
    for (word, value) in numbers where (1...12).contains(value) {
      for ending in hourEndings.split(separator: " ") {
        all[word + ending, default: .none].merge(
          WordSense(roles: [.clockSuffix, .approximate], cardinal: value))
      }
      guard (2...9).contains(value) else { continue }
      for (unit, size) in large {
        all[word + unit, default: .none].merge(WordSense(cardinal: value * size))
      }
    }
  }

  /// "twenty-five", "twenty fifth".
  private func addHyphenated(
    _ knowledge: LanguageKnowledge, to all: inout [String: WordSense]
  ) {
    for ten in ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] {
      for (word, value) in knowledge.numberWords where word.hasPrefix(ten) && word != ten {
        all[ten + "_-_" + word.dropFirst(ten.count), default: .none].merge(
          WordSense(cardinal: value))
      }
      for (word, value) in knowledge.ordinalWords where word.hasPrefix(ten) {
        let sense = WordSense(ordinal: Int8(clamping: value))
        all[ten + "_-_" + word.dropFirst(ten.count), default: .none].merge(sense)
        all[ten + "_" + word.dropFirst(ten.count), default: .none].merge(sense)
      }
    }
  }
}
