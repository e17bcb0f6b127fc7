// Small bots of random phrases that use every construct at once, and messages that come near them.
// Called by `SmallWorld`.

import SvarClassifier
import SvarModel

enum RandomBot {
  /// Under which phrases ask for values.
  private static let names = [
    "vee", "vee_slot", "list", "list_slot", "other", "number", "list:text", "other:list_slot",
    "list_slot #0",
  ]
  private static let words = ["alfa", "beta", "gamma", "not", "please", "oh"]

  static func source(_ dice: inout Dice) -> ClassifierSource {
    var source = SmallWorld.emptyBot()
    source.lists = ["list", "other", ClassifierSource.asked("list")]
    source.slots.append(SlotDefinition(name: "list_slot", type: "list"))
    if dice.roll(2) == 0 {
      // A second slot of a type: then a value elsewhere in the sentence fills neither.
      source.slots.append(SlotDefinition(name: "from_slot", type: "vee"))
    }
    // Called like their types, behind the others.
    if dice.roll(3) == 0 { source.slots.append(SlotDefinition(name: "vee", type: "vee")) }
    if dice.roll(3) == 0 { source.slots.append(SlotDefinition(name: "list", type: "list")) }
    source.types[0].forms = ["xyzz[yo]"]
    if dice.roll(2) == 0 { source.types[0].called = "list" }
    let intents = 2 + dice.roll(4)
    for number in 0..<intents {
      // Only over later ones: the relation has no circles.
      let over = (number + 1..<intents + 1).filter { _ in dice.roll(4) == 0 }.filter {
        $0 < intents
      }
      source.subjects.append(
        ClassifierSubject(
          name: "intent\(number)", isCourtesy: number == 0 && dice.roll(2) == 0, over: over))
    }
    for name in ["agrees", "refuses", "worked"] {
      source.subjects.append(ClassifierSubject(name: name, kind: .answer))
    }
    source.cases = cases(&dice, intents: intents)
    if dice.roll(3) == 0 {
      source.subjects[dice.roll(source.subjects.count)].conditions = conditions(&dice)
    }
    for number in source.slots.indices where source.slots[number].type != "text" {
      source.slots[number].many = dice.roll(4) == 0
    }
    source.places = [
      ValuePlace(name: "list:text", type: "list", slot: "text"),
      ValuePlace(name: "other:list_slot", type: "other", slot: "list_slot"),
      ValuePlace(
        name: "list_slot #0", type: "list", slot: "list_slot", conditions: conditions(&dice)),
    ]
    source.languages[0] = language(&dice, source)
    // A place has conditions only on what values of its list have a context of.
    for (number, place) in source.places.enumerated() {
      let known = Set(
        source.languages[0].lists.filter { $0.list == place.type }.flatMap(\.contexts)
          .flatMap(\.keys))
      source.places[number].conditions.removeAll { !known.contains($0.key) }
    }
    return source
  }

  private static func language(
    _ dice: inout Dice, _ source: ClassifierSource
  ) -> LanguageSource {
    let subjects = source.subjects.count
    var language = LanguageSource(code: "en")
    language.exact = ["alfa", "beta", "gamma", "please", "oh", "delta"]
    language.skip = [.word("please")]
    if dice.roll(2) == 0 { language.skip.append(.sequence([.word("oh"), .word("alfa")])) }
    if dice.roll(3) == 0 { language.not = ["gamma"] }
    // A rule may use those before it.
    for number in 0..<2 {
      language.rules.append(pattern(&dice, depth: 2, rules: number))
    }
    for _ in 0..<(4 + dice.roll(8)) {
      let subject = dice.roll(subjects)
      let meaning: LanguageSource.Phrase.Meaning
      switch dice.roll(8) {
      case 0: meaning = .never(phrase(&dice, most: 2))
      case 1, 2:
        meaning = .together((0...(1 + dice.roll(2))).map { _ in phrase(&dice, most: 1) })
      default: meaning = .covering(phrase(&dice, most: 4))
      }
      let cases = source.cases.indices.filter { source.cases[$0].subject == subject }
      language.phrases.append(
        .init(
          subject: subject, variant: cases.isEmpty || dice.roll(2) == 0 ? nil : dice.pick(cases),
          meaning: meaning, text: "line \(language.phrases.count)",
          line: language.phrases.count))
    }
    for _ in 0..<dice.roll(4) {
      language.lists.append(
        .init(
          list: dice.pick(["list", "other", "list?"]), value: "value\(dice.roll(3))",
          pattern: dice.roll(3) == 0
            ? .sequence([.word("delta"), .anything, .word(dice.pick(words))])
            : .choice([.word(dice.pick(words)), .sequence([.word("delta"), .word("beta")])]),
          contexts: dice.roll(2) == 0 ? [] : [[dice.pick(keys): dice.pick(["one", "two"])]]))
    }
    for _ in 0..<dice.roll(3) {
      // One that leads into the sentence so that it may account for it or not.
      let regex = dice.pick([
        #"\balfa\b"#, #"alfa (?:beta|gamma)+"#, #"\b(?:alfa|beta|not)\b.*"#, #"^gamma"#,
        #"(?<text>be\w+) alfa"#,
      ])
      language.regexes.append(.init(subject: dice.roll(subjects), pattern: regex, line: 0))
    }
    for _ in 0..<dice.roll(4) {
      let owner = dice.roll(subjects + 1)
      language.examples.append(
        .init(subject: owner == subjects ? nil : owner, text: message(&dice)))
    }
    return language
  }

  /// Cases of the first intents: conditions on a key or two, slots they fill, all of it small.
  private static func cases(_ dice: inout Dice, intents: Int) -> [ClassifierCase] {
    (0..<dice.roll(4)).map { number in
      ClassifierCase(
        subject: dice.roll(intents), name: dice.roll(3) == 0 ? "" : "case\(number)",
        conditions: conditions(&dice),
        sets: dice.roll(2) == 0 ? [] : [.init(slot: dice.pick(settable), text: "set\(number)")],
        fromContext: dice.roll(2) == 0
          ? [] : [.init(slot: dice.pick(settable), text: dice.pick(keys))])
    }
  }

  private static let keys = ["area", "kind"]
  private static let settable = ["list_slot", "text", "vee_slot", "vee_slot"]

  private static func conditions(_ dice: inout Dice) -> [ClassifierSubject.Condition] {
    (0..<dice.roll(3)).map { _ in
      .init(
        key: dice.pick(keys), values: dice.roll(2) == 0 ? ["one"] : ["one", "two"],
        isExcluding: dice.roll(3) == 0)
    }
  }

  /// What a message is heard in: mostly nothing.
  static func circumstances(_ dice: inout Dice, _ source: ClassifierSource) -> Circumstances {
    var heard = Circumstances()
    if dice.roll(4) == 0 { heard.asked = dice.pick(source.slots).name }
    if dice.roll(2) == 0 { heard.context[dice.pick(keys)] = dice.pick(["one", "two", "three"]) }
    return heard
  }

  /// Values that the host adds to a list.
  static func given(_ dice: inout Dice) -> [String: [LanguageSource.ListPhrase]] {
    guard dice.roll(4) == 0 else { return [:] }
    return [
      "en": [
        .init(
          list: "list", value: "given",
          pattern: dice.pick([.word("gamma"), .sequence([.word("zulu"), .word("alfa")])]))
      ]
    ]
  }

  private static func phrase(_ dice: inout Dice, most: Int) -> PatternNode {
    .sequence((0...dice.roll(most)).map { _ in pattern(&dice, depth: 2, rules: 2) })
  }

  private static func pattern(_ dice: inout Dice, depth: Int, rules: Int) -> PatternNode {
    switch dice.roll(depth > 0 ? 14 : 6) {
    case 0...4: return .word(dice.pick(words))
    case 5: return .value(dice.pick(names))
    case 6: return .anything
    case 7: return .text(slot: "text")
    case 8, 9: return .optional(pattern(&dice, depth: depth - 1, rules: rules))
    case 10:
      return .choice(
        (0...(1 + dice.roll(2))).map { _ in pattern(&dice, depth: depth - 1, rules: rules) })
    case 11: return rules > 0 ? .rule(dice.roll(rules)) : .word("beta")
    default:
      return .sequence(
        (0...dice.roll(2)).map { _ in pattern(&dice, depth: depth - 1, rules: rules) })
    }
  }

  static func message(_ dice: inout Dice) -> String {
    let alphabet = [
      "alfa", "beta", "gamma", "alfa", "beta", "not", "please", "oh", "delta", "zulu", "xyzzy",
      "for xyzzy", "xyzzo", "14", "and", ",", ".", "alfabeta", "oh-delta",
    ]
    return (0...dice.roll(7)).map { _ in dice.pick(alphabet) }.joined(separator: " ")
  }

  /// The bot in one line a phrase, for a report.
  static func description(of source: ClassifierSource) -> String {
    let language = source.languages[0]
    var lines = [
      "  subjects: " + source.subjects.map { "\($0.name) over \($0.over)" }.joined(separator: ", ")
    ]
    lines.append("  slots: " + source.slots.map { "\($0.name) \($0.type)" }.joined(separator: ", "))
    for (number, item) in source.cases.enumerated() { lines.append("  case \(number): \(item)") }
    for place in source.places { lines.append("  place: \(place)") }
    for (number, rule) in language.rules.enumerated() {
      lines.append("  rule \(number): \(rule.written)")
    }
    for pattern in language.skip { lines.append("  skip: \(pattern.written)") }
    for phrase in language.lists {
      lines.append("  \(phrase.list)=\(phrase.value) \(phrase.contexts): \(phrase.pattern.written)")
    }
    for phrase in language.phrases {
      let subject =
        source.subjects[phrase.subject].name + (phrase.variant.map { " case \($0)" } ?? "")
      switch phrase.meaning {
      case .covering(let pattern): lines.append("  \(subject), \(phrase.text): \(pattern.written)")
      case .never(let pattern):
        lines.append("  \(subject) never, \(phrase.text): \(pattern.written)")
      case .together(let parts):
        lines.append(
          "  \(subject), \(phrase.text): \(parts.map(\.written).joined(separator: " & "))")
      }
    }
    for regex in language.regexes {
      lines.append("  \(source.subjects[regex.subject].name) regex: \(regex.pattern)")
    }
    for example in language.examples {
      lines.append(
        "  \(example.subject.map { source.subjects[$0].name } ?? "out of scope"): «\(example.text)»"
      )
    }
    return lines.joined(separator: "\n")
  }
}

extension PatternNode {
  /// As an author would write it; rules by number.
  var written: String {
    switch self {
    case .word(let word): word
    case .sequence(let items): items.map(\.written).joined(separator: " ")
    case .choice(let ways): "(" + ways.map(\.written).joined(separator: "|") + ")"
    case .optional(let item): "[" + item.written + "]"
    case .value(let name): "{\(name)}"
    case .rule(let number): "<\(number)>"
    case .anything: "*"
    case .text(let slot): "{\(slot):text}"
    }
  }
}
