/// Names of time zones, as far as a misspelt one can be told without the host's tables.
enum TimeZoneNames {
  /// The zones of Europe in the tz database, with those of the Nordic islands.
  static let europe: [String] = """
    Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin Bratislava Brussels Bucharest \
    Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul \
    Jersey Kaliningrad Kiev Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn \
    Minsk Monaco Moscow Nicosia Oslo Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo \
    Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol Ulyanovsk Uzhgorod Vaduz \
    Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zaporozhye Zurich
    """.split(separator: " ").map { "Europe/\($0)" } + [
      "America/Nuuk", "Arctic/Longyearbyen", "Atlantic/Faroe", "Atlantic/Reykjavik", "UTC",
    ]

  private static let areas: Set<String> = [
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Etc", "Indian",
    "Pacific",
  ]

  /// Whether a text names a zone: exactly in Europe, by its form elsewhere.
  static func isZone(_ text: String) -> Bool {
    if europe.contains(text) || text == "GMT" { return true }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, let area = parts.first, areas.contains(String(area)) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      part.first?.isUppercase == true && part.allSatisfy { $0.isASCII && $0 != " " }
    }
  }
}
