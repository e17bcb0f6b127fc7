// What people write to bots that no bot serves: trivia, feelings, cooking, sport, politics, school
// work, other companies' business, play. Learned as the class `none` of every bot; `learn` leaves
// out what a bot does serve. A new language needs 100 to 150 such sentences in a file of its own.

/// Sentences that are out of scope for nearly every bot.
package enum Background {
  /// The sentences of a language, in a fixed order; none for languages without a list.
  package static func sentences(language: String) -> [Substring] {
    switch language {
    case "nb", "nn": nb.split(separator: "\n")
    case "da": da.split(separator: "\n")
    case "sv": sv.split(separator: "\n")
    case "en": en.split(separator: "\n")
    default: []
    }
  }
}
