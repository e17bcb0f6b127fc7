// Intents and answers: that they can be heard, and that no line of theirs is without a meaning.

import SvarClassifier
import SvarDiagnostics
import SvarSyntax
import SvarText

extension BotChecks {
  mutating func checkIntents() {
    let textSlots = Set(bot.slots.filter { $0.type.value == "text" }.map(\.name.value))
    for intent in own.intents + own.answers {
      for names in [intent.slots, intent.over, intent.tags] { checkTwice(names) }
      if let reason = intent.reason, intent.by?.value == .bot || intent.by?.value == .never {
        problems.append(
          .keyIgnored("reason", why: "it is that of 'by: human'", at: reason.span))
      }
      for block in intent.allBlocks { check(block, textSlots: textSlots) }
    }
    checkContexts()
    checkHeard()
    checkOver()
    checkOrder()
    checkOutOfScope()
  }

  // MARK: Lines

  private mutating func check(_ block: LanguageBlockSyntax, textSlots: Set<String>) {
    var seen: [[UInt8]: [PhraseSyntax]] = [:]
    for phrase in block.phrases {
      for part in phrase.parts where part.hasOpenPart {
        checkTouching(part, textSlots)
        checkTextTwice(part, textSlots)
      }
      // With the same letters first, then as they are understood.
      let key = phrase.text.lowercased().utf8.filter { $0 > 0x7F || (0x61...0x7A).contains($0) }
      let meaning = seen[key] == nil ? "" : phrase.description.lowercased()
      if let first = seen[key]?.first(where: { $0.description.lowercased() == meaning }) {
        problems.append(
          .phraseTwice(phrase.text, at: phrase.span, first: first.span, cut: line(phrase.span)))
      } else {
        seen[key, default: []].append(phrase)
      }
    }
    var examples: [String: SourceSpan] = [:]
    for example in block.examples {
      let key = example.value.lowercased()
      if let first = examples[key] {
        problems.append(
          .exampleTwice(example.value, at: example.span, first: first, cut: line(example.span)))
      } else {
        examples[key] = example.span
      }
    }
    for phrase in block.never { checkSinglePart(phrase, of: "never") }
    for regex in block.regexes where matchesNothing(regex) {
      problems.append(.regexMatchesNothing(at: regex.span))
    }
  }

  /// Whether a regex matches an empty message; false for what is no regex.
  func matchesNothing(_ regex: SpannedText) -> Bool {
    guard let expression = try? RegularExpression(regex.value) else { return false }
    let empty = FoldedText(Tokenizer.tokenize(""))
    if case .match = expression.firstMatch(in: empty, memory: RegexMemory()) { return true }
    return false
  }

  /// Reports a `&` where it has no meaning.
  mutating func checkSinglePart(_ phrase: PhraseSyntax, of key: String) {
    if phrase.parts.count > 1 {
      problems.append(.andOutsidePhrases(of: key, at: phrase.span))
    }
  }

  private mutating func checkTouching(_ item: PhraseItem, _ textSlots: Set<String>) {
    for (left, right) in zip(item.inOrder, item.inOrder.dropFirst()) {
      let ends = left.isOpen(atStart: false, textSlots)
      let starts = right.isOpen(atStart: true, textSlots)
      if ends, starts {
        problems.append(.textSlotsTouch(at: left.span.through(right.span)))
      }
    }
    for item in item.parts { checkTouching(item, textSlots) }
  }

  /// A slot whose words are captured at two places of one way through a phrase.
  private mutating func checkTextTwice(_ item: PhraseItem, _ textSlots: Set<String>) {
    var captured: [String: SourceSpan] = [:]
    for part in item.inOrder {
      let own = part.texts(textSlots)
      for (slot, span) in own.sorted(by: { $0.value.range.lowerBound < $1.value.range.lowerBound })
      {
        if let first = captured[slot] {
          problems.append(.textSlotTwice(slot, at: span, first: first))
        } else {
          captured[slot] = span
        }
      }
    }
    for part in item.parts { checkTextTwice(part, textSlots) }
  }

  // MARK: Contexts

  /// A condition must hold in the context of some value that the phrases under it ask for.
  private mutating func checkContexts() {
    let types = Dictionary(
      bot.slots.map { ($0.name.value, $0.type.value) }, uniquingKeysWith: { first, _ in first })
    for intent in own.intents {
      checkContexts(of: intent.blocks, under: intent.when, types)
      for item in intent.cases {
        checkContexts(of: item.blocks, under: intent.when + item.when, types)
      }
    }
  }

  private mutating func checkContexts(
    of blocks: [LanguageBlockSyntax], under conditions: [ConditionSyntax], _ types: [String: String]
  ) {
    guard let last = conditions.last else { return }
    var told: Set<String> = []
    for part in blocks.flatMap(\.phrases).flatMap(\.parts) {
      for name in part.typesUsed.map(\.value) + part.slotsUsed.map({ types[$0.value] ?? $0.value })
      {
        guard let list = bot.lists.first(where: { $0.name.value == name }), !list.values.isEmpty,
          list.values.allSatisfy({ !$0.contexts.isEmpty }),
          !list.values.flatMap(\.contexts).contains(where: { $0.fulfils(conditions) }),
          told.insert(name).inserted
        else { continue }
        nameProblems.append(.contextNeverFits(list: name, at: last.key.span))
      }
    }
  }

  // MARK: Being heard

  private mutating func checkHeard() {
    let heard = Set(own.bot?.fallback.map(\.key.value) ?? [])
    let targets = Set(bot.flows.flatMap(\.targets).map(\.value))
    let merged = Dictionary(
      (bot.intents + bot.answers).map { ($0.kind.rawValue + " " + $0.name.value, $0) },
      uniquingKeysWith: { first, _ in first })
    let usesTitles = ["did_you_mean", "next_request", "resume", "cancelled"]
      .contains { names.has(.text, $0) }
    for intent in own.intents + own.answers {
      let all = merged[intent.kind.rawValue + " " + intent.name.value] ?? intent
      let name = intent.name
      guard all.isHeard else {
        if !targets.contains(name.value) {
          problems.append(.neverHeard(kind: intent.kind.rawValue, name.value, at: name.span))
        }
        continue
      }
      guard intent.kind == .intent else { continue }
      let deaf = languages.filter { !all.isHeard(in: $0) && !heard.contains($0) }
      if !deaf.isEmpty, name.value != own.bot?.human?.value || !hasFlows {
        problems.append(
          .languageBlockMissing(intent: name.value, languages: deaf, at: name.span))
      }
      guard hasFlows, usesTitles else { continue }
      for block in intent.blocks where languages.contains(block.language.value) {
        if all.block(block.language.value)?.title == nil {
          problems.append(
            .titleMissing(
              intent: name.value, language: block.language.value, at: block.language.span))
        }
      }
    }
  }

  /// `over` is a relation without circles.
  private mutating func checkOver() {
    let over = Dictionary(
      own.intents.map { ($0.name.value, $0.over) }, uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    for intent in own.intents where !told.contains(intent.name.value) {
      for first in intent.over {
        guard let way = way(from: first.value, to: intent.name.value, over) else { continue }
        told.formUnion(way)
        problems.append(.overCircle(way, at: first.span))
        break
      }
    }
  }

  /// `order` of the bot and `over` of intents say the same, or are of different intents.
  private mutating func checkOrder() {
    let over = Dictionary(
      own.intents.map { ($0.name.value, $0.over) }, uniquingKeysWith: { first, _ in first })
    let order = own.bot?.order ?? []
    for (place, name) in order.enumerated() {
      for before in order[..<place] where before.value != name.value {
        guard let way = way(from: name.value, to: before.value, over) else { continue }
        let first = over[name.value]?.first { $0.value == way.dropFirst().first }
        problems.append(
          .orderAgainstOver(
            name.value, before: before.value, at: name.span, over: first?.span))
        break
      }
    }
  }

  /// The intents on a shortest way along `over`, the start first and the goal last.
  private func way(
    from start: String, to goal: String, _ over: [String: [SpannedText]]
  ) -> [String]? {
    var before: [String: String] = [start: start]
    var open = [start]
    while !open.isEmpty {
      let name = open.removeFirst()
      if name == goal {
        var way = [name]
        while let last = way.first, let previous = before[last], previous != last {
          way.insert(previous, at: 0)
        }
        return way
      }
      for next in over[name] ?? [] where before[next.value] == nil {
        before[next.value] = name
        open.append(next.value)
      }
    }
    return nil
  }

  private mutating func checkOutOfScope() {
    guard !own.outOfScope.isEmpty else { return }
    var owners: [String: (intent: String, span: SourceSpan)] = [:]
    for intent in own.intents {
      for block in intent.allBlocks {
        for example in block.examples {
          owners[block.language.value + " " + example.value.lowercased()] =
            (intent.name.value, example.span)
        }
      }
    }
    for sentences in own.outOfScope {
      for example in sentences.examples {
        let key = sentences.language.value + " " + example.value.lowercased()
        if let owner = owners[key] {
          problems.append(
            .exampleOutOfScope(
              example.value, intent: owner.intent, at: example.span, first: owner.span))
        }
      }
    }
  }
}

extension PhraseItem {
  /// Items one after the other; empty for other items.
  fileprivate var inOrder: [PhraseItem] {
    switch self {
    case .sequence(let items, _), .joined(let items, _): items
    case .group, .optional, .word, .rule, .slot, .any: []
    }
  }

  fileprivate var parts: [PhraseItem] {
    switch self {
    case .sequence(let items, _), .joined(let items, _), .group(let items, _),
      .optional(let items, _):
      items
    case .word, .rule, .slot, .any: []
    }
  }

  /// Slots of type text in it, with the first place of each.
  fileprivate func texts(_ textSlots: Set<String>) -> [String: SourceSpan] {
    guard case .slot(let name, _) = self else {
      return parts.reduce(into: [:]) { all, part in
        all.merge(part.texts(textSlots)) { first, _ in first }
      }
    }
    let pair = name.typeAndSlot
    let slot = pair?.slot.value ?? name.value
    return pair.map { $0.type.value == "text" } ?? textSlots.contains(slot) ? [slot: span] : [:]
  }

  /// Whether a value or any words may stand somewhere in it.
  fileprivate var hasOpenPart: Bool {
    switch self {
    case .slot, .any: true
    case .sequence(let items, _), .group(let items, _), .optional(let items, _),
      .joined(let items, _):
      items.contains { $0.hasOpenPart }
    case .word, .rule: false
    }
  }

  /// Whether it can start or end with a slot that takes any words; two `*` the parser reports.
  fileprivate func isOpen(atStart: Bool, _ textSlots: Set<String>) -> Bool {
    switch self {
    case .slot(let name, _):
      name.typeAndSlot.map { $0.type.value == "text" } ?? textSlots.contains(name.value)
    case .sequence(let items, _), .joined(let items, _):
      (atStart ? items.first : items.last)?.isOpen(atStart: atStart, textSlots) ?? false
    case .group(let items, _), .optional(let items, _):
      items.contains { $0.isOpen(atStart: atStart, textSlots) }
    case .any: true
    case .word, .rule: false
    }
  }
}

extension [PairSyntax] {
  /// Whether a context contradicts none of the conditions.
  fileprivate func fulfils(_ conditions: [ConditionSyntax]) -> Bool {
    conditions.allSatisfy { condition in
      guard let pair = first(where: { $0.key.value == condition.key.value }) else { return true }
      return condition.values.contains { $0.value == pair.value.value } != condition.isExcluding
    }
  }
}
