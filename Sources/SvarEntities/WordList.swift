// The words of one language that values are written with, as the language files give them.
// Built into `EntityWords`, which the recognisers look words up in.

/// What a language writes dates, times, amounts and cues with.
///
/// Words are separated by blanks; `_` stands between the tokens of one expression ("i_dag").
struct WordList: Sendable {
  /// January first; short forms are words of at most four letters.
  var months: [String] = []
  /// Monday first, full names, then `shortWeekdays` in the same order.
  var weekdays: [String] = []
  var shortWeekdays: [String] = []
  /// What may be joined to a weekday: "fredagskveld".
  var weekdayParts: [(DayPart, String)] = []
  /// What stands before a weekday that is past: "i fredags".
  var pastWeekday: (prefix: String, suffix: String)?
  var parts: [(DayPart, String)] = []
  var cardinals: [(Int, String)] = []
  var ordinals: [(Int8, String)] = []
  /// Days from today, with the part of the day that is said with them.
  var days: [(Int8, DayPart?, String)] = []
  var feasts: [(Feast, String)] = []
  /// Hours that are only about so: "femtiden".
  var hourTimes: [(Int, String)] = []
  var units: [(TimeUnit, String)] = []
  var currencies: [(Currency, String)] = []
  var roles: [(WordRoles, String)] = []

  /// The words and their senses, in no order.
  func senses() -> [String: WordSense] {
    var all: [String: WordSense] = [:]
    func add(_ words: String, _ sense: WordSense) {
      for word in words.split(separator: " ") {
        all[String(word), default: .none].merge(sense)
      }
    }
    for (index, names) in months.enumerated() {
      for name in names.split(separator: " ") {
        let isShort = name.count <= 4
        var sense = WordSense(month: Int8(index + 1), isShort: isShort)
        if isShort { sense.roles = .abbreviation }
        add(String(name), sense)
      }
    }
    for (index, names) in weekdays.enumerated() {
      for name in names.split(separator: " ") {
        add(weekday: String(name), Int8(index + 1), to: &all)
      }
    }
    for (index, names) in shortWeekdays.enumerated() {
      add(
        names, WordSense(roles: .abbreviation, weekday: Int8(index + 1), isShort: true))
    }
    for (part, words) in parts { add(words, WordSense(part: part)) }
    for (value, words) in cardinals { add(words, WordSense(cardinal: value)) }
    for (hour, words) in hourTimes {
      add(words, WordSense(roles: [.clockSuffix, .approximate], cardinal: hour))
    }
    for (value, words) in ordinals { add(words, WordSense(ordinal: value)) }
    for (offset, part, words) in days { add(words, WordSense(dayOffset: offset, part: part)) }
    for (feast, words) in feasts { add(words, WordSense(feast: feast)) }
    for (unit, words) in units { add(words, WordSense(unit: unit)) }
    for (currency, words) in currencies { add(words, WordSense(currency: currency)) }
    for (role, words) in roles { add(words, WordSense(roles: role)) }
    return all
  }

  private func add(weekday name: String, _ index: Int8, to all: inout [String: WordSense]) {
    all[name, default: .none].merge(WordSense(weekday: index))
    for (part, words) in weekdayParts {
      for word in words.split(separator: " ") {
        let sense = WordSense(weekday: index, part: part)
        all[name + word, default: .none].merge(sense)
        all[name + "s" + word, default: .none].merge(sense)
      }
    }
    if let (prefix, suffix) = pastWeekday {
      all[prefix + "_" + name + suffix, default: .none].merge(
        WordSense(weekday: index, isPastWeekday: true))
    }
  }
}
