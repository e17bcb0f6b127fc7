// Small bots of random phrases that use every construct at once, and messages that come near them.
// Called by `SmallWorld`.

import SvarClassifier
import SvarModel

enum RandomBot {
  private static let words = ["alfa", "beta", "gamma", "not", "please", "oh"]

  static func source(_ dice: inout Dice) -> ClassifierSource {
    var source = SmallWorld.emptyBot()
    source.lists = ["list", "other", ClassifierSource.asked("list")]
    source.slots.append(SlotDefinition(name: "list_slot", type: "list"))
    if dice.roll(2) == 0 {
      // A second slot of a type: then a value elsewhere in the sentence fills neither.
      source.slots.append(SlotDefinition(name: "from_slot", type: "vee"))
    }
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
    source.languages[0] = language(&dice, subjects: source.subjects.count)
    return source
  }

  private static func language(_ dice: inout Dice, subjects: Int) -> LanguageSource {
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
      language.phrases.append(
        .init(
          subject: subject, meaning: meaning, text: "line \(language.phrases.count)",
          line: language.phrases.count))
    }
    for _ in 0..<dice.roll(4) {
      language.lists.append(
        .init(
          list: dice.pick(["list", "other", "list?"]), value: "value\(dice.roll(3))",
          pattern: dice.roll(3) == 0
            ? .sequence([.word("delta"), .anything, .word(dice.pick(words))])
            : .choice([.word(dice.pick(words)), .sequence([.word("delta"), .word("beta")])])))
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

  private static func phrase(_ dice: inout Dice, most: Int) -> PatternNode {
    .sequence((0...dice.roll(most)).map { _ in pattern(&dice, depth: 2, rules: 2) })
  }

  private static func pattern(_ dice: inout Dice, depth: Int, rules: Int) -> PatternNode {
    switch dice.roll(depth > 0 ? 14 : 6) {
    case 0...4: return .word(dice.pick(words))
    case 5: return .value(dice.pick(["vee", "vee_slot", "list", "list_slot", "other", "number"]))
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
      "for xyzzy", "14", "and", ",", ".", "alfabeta", "oh-delta",
    ]
    return (0...dice.roll(7)).map { _ in dice.pick(alphabet) }.joined(separator: " ")
  }

  /// The bot in one line a phrase, for a report.
  static func description(of source: ClassifierSource) -> String {
    let language = source.languages[0]
    var lines = [
      "  subjects: " + source.subjects.map { "\($0.name) over \($0.over)" }.joined(separator: ", ")
    ]
    for (number, rule) in language.rules.enumerated() {
      lines.append("  rule \(number): \(rule.written)")
    }
    for pattern in language.skip { lines.append("  skip: \(pattern.written)") }
    for phrase in language.lists {
      lines.append("  \(phrase.list)=\(phrase.value): \(phrase.pattern.written)")
    }
    for phrase in language.phrases {
      let subject = source.subjects[phrase.subject].name
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
