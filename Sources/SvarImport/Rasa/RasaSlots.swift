// Rasa's slots and entities → slots, lists and types: what kind of value each holds.

/// What a slot becomes.
struct RasaSlotPlan: Sendable {
  enum Kind: Sendable, Equatable {
    case builtIn(String)
    /// One of some values: the entity or slot they are listed under.
    case list(String)
    /// Known values anywhere, any words as an answer.
    case open(String)
    /// Regexes.
    case pattern(String)
    /// Yes or no: no slot, but a question with two ways on.
    case yesNo
  }

  var rasa: String
  var name: String
  var kind: Kind
  var isMany = false
  var from: Int?
  var to: Int?
  var place: RasaPlace
}

/// A value of a list: what stands for it in Rasa, and the words for it.
struct RasaValue: Sendable {
  var name: String
  var words: [String]
}

/// The values of an entity, in the order they come up, each once regardless of case.
struct RasaValues: Sendable {
  private(set) var values: [RasaValue] = []
  private var index: [String: Int] = [:]
  private var known: Set<String> = []
  /// How often the training data mark one.
  var uses = 0
  /// Whether buttons offer them.
  var areOffered = false

  mutating func add(_ word: String, as value: String) {
    let word = trimmed(word)
    let value = trimmed(value).split(whereSeparator: \.isNewline).joined(separator: " ")
    guard let phrase = BotFileText.phrase(word), !value.isEmpty else { return }
    let key = value.lowercased()
    let number: Int
    if let found = index[key] {
      number = found
    } else {
      number = values.count
      index[key] = number
      values.append(RasaValue(name: value, words: []))
    }
    // A word stands for one value: the first.
    if known.insert(phrase.lowercased()).inserted { values[number].words.append(phrase) }
  }

  func has(_ value: String) -> Bool { index[value.lowercased()] != nil }
  var isEmpty: Bool { values.allSatisfy(\.words.isEmpty) }
}

extension RasaProject {
  /// The values of each entity: marked in the training data, looked up, offered on buttons.
  func valuesByEntity() -> [String: RasaValues] {
    var synonym: [String: String] = [:]
    for words in synonyms {
      for text in words.texts { synonym[text.lowercased()] = words.name }
    }
    var all: [String: RasaValues] = [:]
    for intent in intents {
      for entity in intent.examples.flatMap(\.entities) {
        let value =
          entity.value == entity.text
          ? synonym[entity.text.lowercased()] ?? entity.text : entity.value
        all[entity.name, default: RasaValues()].add(entity.text, as: value)
        all[entity.name]?.uses += 1
      }
    }
    for lookup in lookups {
      for text in lookup.texts {
        all[lookup.name, default: RasaValues()].add(
          text, as: synonym[text.lowercased()] ?? text)
      }
    }
    for variant in responses.flatMap(\.variants) {
      for button in variant.buttons {
        guard let (_, values) = Self.payload(button.payload) else { continue }
        for pair in values where pair.value != nil {
          let entity = entityName(ofSlot: pair.name)
          all[entity, default: RasaValues()].add(pair.value ?? "", as: pair.value ?? "")
          if let value = pair.value { all[entity]?.add(button.title, as: value) }
          all[entity]?.areOffered = true
        }
      }
    }
    for slot in slots where slot.type == "categorical" {
      let entity = entityName(ofSlot: slot.name)
      for value in slot.values { all[entity, default: RasaValues()].add(value, as: value) }
    }
    for words in synonyms {
      for (entity, values) in all where values.has(words.name) {
        for text in words.texts { all[entity]?.add(text, as: words.name) }
      }
    }
    return all
  }

  /// The intent and the values of a button: `/inform{"size": "big"}`.
  static func payload(_ payload: String) -> (intent: String, values: [RasaStory.Pair])? {
    guard payload.hasPrefix("/") else { return nil }
    let body = payload.dropFirst()
    let open = body.firstIndex(of: "{") ?? body.endIndex
    let intent = trimmed(body[..<open])
    guard let close = body.lastIndex(of: "}"), close > open,
      let tree = try? ForeignYAML.read(Array(body[open...close].utf8))
    else { return (intent, []) }
    return (
      intent, tree.entries.map { RasaStory.Pair(name: $0.key, value: $0.value.text) }
    )
  }

  /// The entity whose values a slot takes; the slot's own name where it takes none.
  func entityName(ofSlot name: String) -> String {
    let mapping = slot(name)?.mappings.first { $0.type == "from_entity" && $0.entity == name }
    return (mapping ?? slot(name)?.mappings.first { $0.type == "from_entity" })?.entity ?? name
  }

  /// Entities that another extractor of the pipeline finds, as built-in types.
  func builtInType(ofEntity name: String) -> String? {
    guard extracted.contains(name) else { return nil }
    return Self.extractedTypes[name]
  }

  private static let extractedTypes: [String: String] = [
    "time": "date", "amount-of-money": "amount", "number": "number", "email": "email",
    "phone-number": "phone", "url": "url", "duration": "duration", "DATE": "date",
    "TIME": "time", "MONEY": "amount", "CARDINAL": "number",
  ]
}
