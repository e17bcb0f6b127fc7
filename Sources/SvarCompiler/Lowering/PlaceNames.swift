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
  /// List → the keys that contexts of its values have.
  private var contextKeys: [String: Set<String>] = [:]
  private var numbers: [[ClassifierSubject.Condition]: Int] = [:]

  init() {}

  init(_ syntax: BotSyntax) {
    for list in syntax.lists {
      let keys = Set(list.values.flatMap(\.contexts).flatMap { $0 }.map(\.key.value))
      if !keys.isEmpty { contextKeys[list.name.value] = keys }
    }
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
