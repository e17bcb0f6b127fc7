// The names under which phrases ask for values: a slot's own, or, where that does not say which value
// goes where, a `ValuePlace`. Used by `LowerMatching`.

import SvarClassifier
import SvarSyntax

/// Hands out names, and remembers those that are places.
struct PlaceNames {
  private(set) var all: [ValuePlace] = []
  /// The conditions of the case that is being lowered.
  var conditions: [ClassifierSubject.Condition] = []
  private var known: Set<String> = []
  private var slotTypes: [String: String] = [:]
  /// List → the keys that contexts of its values have.
  private var contextKeys: [String: Set<String>] = [:]
  private var numbers: [[ClassifierSubject.Condition]: Int] = [:]
  private var keyNumbers: [[ClassifierSubject.Condition]: Int] = [:]

  init() {}

  init(_ syntax: BotSyntax) {
    for slot in syntax.slots { slotTypes[slot.name.value] = slot.type.value }
    for list in syntax.lists {
      let keys = Set(list.values.flatMap(\.contexts).flatMap { $0 }.map(\.key.value))
      if !keys.isEmpty { contextKeys[list.name.value] = keys }
    }
  }

  /// A number for the conditions of the case that is being lowered; nil where no list's values have
  /// a context of these keys.
  var conditionKey: Int? {
    mutating get {
      let keys = contextKeys.values.reduce(into: Set<String>()) { $0.formUnion($1) }
      let asked = conditions.filter { keys.contains($0.key) }
      guard !asked.isEmpty else { return nil }
      let number = keyNumbers[asked] ?? keyNumbers.count
      keyNumbers[asked] = number
      return number
    }
  }

  /// Whether values of a list or type have a context.
  func hasContext(_ type: String) -> Bool { contextKeys[type] != nil }

  /// The list or type that a slot's name in a phrase asks for.
  func type(of name: SpannedText) -> String {
    name.typeAndSlot?.type.value ?? slotTypes[name.value] ?? name.value
  }

  /// The name for a value of `type` that goes to `slot`, nil for one without a slot of its own.
  ///
  /// - Parameter isPair: Whether the slot's type does not tell the type.
  mutating func name(type: String, slot: String?, isPair: Bool = false) -> String {
    let keys = contextKeys[type] ?? []
    let asked = conditions.filter { keys.contains($0.key) }
    guard isPair || !asked.isEmpty else { return slot ?? type }
    var name = isPair ? type + ":" + (slot ?? type) : slot ?? type
    if !asked.isEmpty {
      let number = numbers[asked] ?? numbers.count
      numbers[asked] = number
      name += " #\(number)"
    }
    if known.insert(name).inserted {
      all.append(
        ValuePlace(name: name, type: type, slot: slot ?? type, conditions: asked))
    }
    return name
  }
}

/// Rules that lead to lists whose values have a context: they are other rules for every `when`.
struct FittingRules {
  /// The lines of such rules.
  private(set) var phrases: [String: [PhraseSyntax]] = [:]
  /// Those that were made, by name and conditions.
  var numbers: [String: Int] = [:]

  init() {}

  init(_ rules: [RuleSyntax], _ places: PlaceNames) {
    var users: [String: [String]] = [:]
    var open: [String] = []
    for rule in rules {
      let parts = rule.phrases.flatMap(\.parts)
      for used in parts.flatMap(\.rulesUsed) {
        users[used.value, default: []].append(rule.name.value)
        if places.hasContext(used.value) { open.append(rule.name.value) }
      }
      if parts.flatMap(\.valuesUsed).contains(where: { places.hasContext(places.type(of: $0)) }) {
        open.append(rule.name.value)
      }
    }
    var found: Set<String> = []
    while let name = open.popLast() {
      if found.insert(name).inserted { open += users[name] ?? [] }
    }
    for rule in rules where found.contains(rule.name.value) {
      phrases[rule.name.value] = phrases[rule.name.value] ?? rule.phrases
    }
  }
}

/// What may be joined to the values of a list in one language.
struct Affixes {
  private var endings: [String]
  private var beginnings: [String]

  init(of list: String, _ files: [LanguageSyntax]) {
    endings = files.flatMap(\.endings).filter { $0.list.value == list }.flatMap(\.affixes)
    beginnings = files.flatMap(\.beginnings).filter { $0.list.value == list }.flatMap(\.affixes)
  }

  /// A value's phrase, its first word with a beginning or none, its last with an ending or none.
  func added(to pattern: PatternNode) -> PatternNode {
    var pattern = pattern
    if !endings.isEmpty { pattern = pattern.withLast { word in endings.map { word + $0 } } }
    if !beginnings.isEmpty { pattern = pattern.withFirst { word in beginnings.map { $0 + word } } }
    return pattern
  }
}

extension PatternNode {
  /// With more forms of its last word.
  fileprivate func withLast(_ forms: (String) -> [String]) -> PatternNode {
    switch self {
    case .word(let word): .choice([self] + forms(word).map(PatternNode.word))
    case .sequence(let items):
      .sequence(items.dropLast() + items.suffix(1).map { $0.withLast(forms) })
    case .choice(let items): .choice(items.map { $0.withLast(forms) })
    case .optional, .value, .rule, .anything, .text: self
    }
  }

  /// With more forms of its first word.
  fileprivate func withFirst(_ forms: (String) -> [String]) -> PatternNode {
    switch self {
    case .word(let word): .choice([self] + forms(word).map(PatternNode.word))
    case .sequence(let items):
      .sequence(items.prefix(1).map { $0.withFirst(forms) } + items.dropFirst())
    case .choice(let items): .choice(items.map { $0.withFirst(forms) })
    case .optional, .value, .rule, .anything, .text: self
    }
  }
}

extension ClassifierSubject.Condition {
  init(_ condition: ConditionSyntax) {
    self.init(
      key: condition.key.value, values: condition.values.map(\.value),
      isExcluding: condition.isExcluding)
  }
}
