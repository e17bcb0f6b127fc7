// Letters as a sentence that people can read and the real matcher understands.

import SvarClassifier
import SvarModel

/// Writes witnesses.
struct SentenceText {
  let bot: BotDefinition
  let types: [ValueType.Definition]

  /// A value of a type as a customer of `language` would write it; nil where none is known.
  func sample(of type: String, _ language: String) -> String? {
    if let list = bot.lists.first(where: { $0.name == type }) {
      return list.values.lazy.compactMap { $0.spoken[language] }.first
    }
    if let own = types.first(where: { $0.name == type }) {
      guard own.write.contains("#") else { return nil }
      var digit = 0
      return String(
        own.write.map { character -> Character in
          guard character == "#" else { return character }
          digit = digit % 9 + 1
          return Character(String(digit))
        })
    }
    return Self.samples[type] ?? Self.samplesByLanguage[type]?[language]
  }

  private static let samples = [
    "date": "24.12.2026", "time": "14:30", "phone": "+47 400 55 066", "amount": "199 kr",
    "email": "kari@example.com", "postal_code": "0484 Oslo", "street": "Storgata 14",
    "number": "7", "url": "example.com",
  ]
  private static let samplesByLanguage = [
    "duration": ["nb": "2 timer", "da": "2 timer", "sv": "2 timmar", "en": "2 hours"]
  ]

  /// A word that means nothing to the bot, for where any word does.
  private static let fillers = ["nb": "noe", "da": "noget", "sv": "något", "en": "something"]

  func text(_ letters: [Letter], in graph: PhraseGraph, types: [String]) -> String? {
    var words: [String] = []
    for letter in letters {
      switch letter {
      case .word(let number):
        guard let word = graph.vocabulary.word(number) else { return nil }
        words.append(word.text)
      case .value(let number):
        guard types.indices.contains(number), let value = sample(of: types[number], graph.code)
        else { return nil }
        words.append(value)
      case .any:
        words.append(Self.fillers[graph.code] ?? "xyz")
      }
    }
    return words.joined(separator: " ")
  }

  /// A phrase's leaves as a sentence.
  func text(_ leaves: [PatternNode], _ language: String) -> String? {
    var words: [String] = []
    for leaf in leaves {
      switch leaf {
      case .word(let word): words.append(word)
      case .value(let name):
        let type = bot.slots.first { $0.name == name }?.type ?? name
        guard let value = sample(of: type, language) else { return nil }
        words.append(value)
      case .text: words.append(Self.fillers[language] ?? "xyz")
      case .anything, .sequence, .choice, .optional, .rule: break
      }
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
