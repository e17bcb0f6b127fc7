// The compiled classifier of a bot: loaded once, immutable, shared by all conversations. Made by
// SvarCompiler from a `ClassifierSource`, stored flat in the compiled bot, used by `Classifier`.

import SvarLanguages
import SvarModel
import SvarText

/// Everything that classifying needs, by numbers.
package struct ClassifierModel: Sendable {
  /// Where a phrase id of a trie leads.
  package struct Phrase: Sendable, Equatable {
    package var subject: UInt32
    /// Index into ``ClassifierModel/cases``; `.max` for none.
    package var variant: UInt32
    /// Of an `&` line: how many parts must meet; 1 for others.
    package var parts: UInt32
    package var line: UInt32
  }

  /// A part of an `&` line.
  struct Part: Sendable, Equatable {
    var phrase: UInt32
    var part: UInt32
  }

  /// What a list phrase stands for.
  struct ListValue: Sendable, Equatable {
    /// A name's number.
    var list: UInt32
    var value: String
    /// Numbers of names under which only some values of the list may be asked for.
    var places: [UInt32]
  }

  struct Regex: Sendable {
    var subject: UInt32
    var variant: UInt32
    var line: UInt32
    var expression: RegularExpression
  }

  /// The blocks of one language, lowered.
  struct Language: Sendable {
    var code: String
    var vocabulary: Vocabulary
    /// Words that several examples hold.
    var knownWords: WordSet
    var trie: TokenTrie
    var examples: ExactExamples
    var phrases: PhraseTable
    var parts: [Part]
    var listValues: ListValueTable
    var regexes: [Regex]
    var negations: Set<String>
    /// Words, exact, that only introduce a typed value.
    var introductions: Set<String>
    /// Values of lists that came at run time; never stored.
    var given: GivenValues?
  }

  package let subjects: [ClassifierSubject]
  package let cases: [ClassifierCase]
  /// The subject of each intent of the linear model.
  let intents: [Int]
  /// The other way round.
  private let intentNumbers: [Int?]
  var languages: [Language]
  package let names: ValueNames
  package let slots: [SlotDefinition]
  let listNames: [String]
  let types: [ValueType]
  /// The types of numbers among them.
  let ranges: [(name: String, range: NumberRange)]
  let places: [ValuePlace]
  let fallback: [String: String]
  package let thresholds: Thresholds
  let models: [LinearModel]
  let evidence: EvidenceWeights

  package var languageCodes: [String] { languages.map(\.code) }

  init(
    subjects: [ClassifierSubject], cases: [ClassifierCase], languages: [Language],
    names: ValueNames, slots: [SlotDefinition], listNames: [String], types: [ValueType],
    places: [ValuePlace], fallback: [String: String],
    thresholds: Thresholds, models: [LinearModel], evidence: EvidenceWeights
  ) {
    self.subjects = subjects
    self.cases = cases
    self.places = places
    let intents = subjects.indices.filter { subjects[$0].kind == .intent }
    self.intents = intents
    var intentNumbers = [Int?](repeating: nil, count: subjects.count)
    for (number, subject) in intents.enumerated() { intentNumbers[subject] = number }
    self.intentNumbers = intentNumbers
    self.languages = languages
    self.names = names
    self.slots = slots
    self.listNames = listNames
    self.types = types
    ranges = types.compactMap { type in
      type.definition.range.map { (type.definition.name, $0) }
    }
    self.fallback = fallback
    self.thresholds = thresholds
    self.models = models
    self.evidence = evidence
  }

  /// The model of a language; nil for a bot without one.
  func linearModel(ofLanguage language: Int) -> LinearModel? {
    guard let first = models.first else { return nil }
    return models.count == languages.count && models.indices.contains(language)
      ? models[language] : first
  }

  /// The number that the linear model has for a subject; nil for an answer.
  func intentNumber(of subject: Int) -> Int? {
    guard intentNumbers.indices.contains(subject) else { return nil }
    return intentNumbers[subject]
  }

  /// The type of a slot of the bot.
  func type(ofSlot name: String?) -> String? { slots.first { $0.name == name }?.type }

  /// The language of the bot that serves `code`.
  func language(serving code: String) -> Int? {
    if let index = languages.firstIndex(where: { $0.code == code }) { return index }
    let served = fallback[code] ?? (code == "nn" ? "nb" : code)
    return languages.firstIndex { $0.code == served }
  }
}

/// The names under which phrases ask for values: slots, lists and types in one table.
package struct ValueNames: Sendable, Equatable {
  package let all: [String]
  private let numbers: [String: UInt32]
  /// Type → symbols of the names of that type, the type's own name first.
  private let byType: [String: [UInt32]]
  /// The same, of the names that a value at another place may stand for.
  private let movableByType: [String: [UInt32]]
  /// The slot a value goes to that was asked for under a name of ``ValuePlace``.
  private let slotOfPlace: [UInt32: String]

  package init(
    slots: [SlotDefinition], lists: [String], types: [String], places: [ValuePlace] = []
  ) {
    var all: [String] = []
    var numbers: [String: UInt32] = [:]
    func number(_ name: String) -> UInt32 {
      if let known = numbers[name] { return known }
      let new = UInt32(clamping: all.count)
      numbers[name] = new
      all.append(name)
      return new
    }
    for slot in slots { _ = number(slot.name) }
    var byType: [String: [UInt32]] = [:]
    var movable: Set<UInt32> = []
    for type in lists + types {
      byType[type, default: []].append(number(type))
      movable.insert(number(type))
    }
    for slot in slots {
      let own = number(slot.name)
      if byType[slot.type]?.contains(own) != true { byType[slot.type, default: []].append(own) }
      // Of several slots of a type, place decides which is meant.
      if slots.count(where: { $0.type == slot.type }) == 1 { movable.insert(own) }
    }
    var slotOfPlace: [UInt32: String] = [:]
    for place in places {
      let number = number(place.name)
      slotOfPlace[number] = place.slot.isEmpty ? place.type : place.slot
      if place.conditions.isEmpty { byType[place.type, default: []].append(number) }
    }
    self.slotOfPlace = slotOfPlace
    self.all = all
    self.numbers = numbers
    self.byType = byType.mapValues { $0.map(TrieSymbol.value) }
    movableByType = byType.mapValues { $0.filter(movable.contains).map(TrieSymbol.value) }
  }

  package func number(of name: String) -> UInt32? { numbers[name] }

  /// The trie symbols under which a value of `type` may be asked for.
  func symbols(ofType type: String) -> [UInt32] { byType[type] ?? [] }

  /// Those under which it may be asked for at another place than where it stands.
  func movableSymbols(ofType type: String) -> [UInt32] { movableByType[type] ?? [] }

  /// The slot, list or type that a value or text symbol asks for.
  func target(of symbol: UInt32) -> String? {
    slotOfPlace[TrieSymbol.name(of: symbol)] ?? name(of: symbol)
  }

  /// The name behind a value or text symbol.
  func name(of symbol: UInt32) -> String? {
    let number = Int(TrieSymbol.name(of: symbol))
    return all.indices.contains(number) ? all[number] : nil
  }
}
