// What is declared and used by nothing. Asked only of a bot without errors: a misspelt use would
// make its target look unused.

import SvarDiagnostics
import SvarSyntax

extension BotChecks {
  mutating func runUnused() {
    checkRulesUsed()
    checkListsUsed()
    guard hasFlows else { return }
    let run = Set(
      own.flows.flatMap(\.states).compactMap { state -> String? in
        if case .act(let action)? = state.move { return action.value }
        return nil
      })
    for action in own.actions where !run.contains(action.name.value) {
      problems.append(.unused(.action, action.name.value, at: action.name.span))
    }
    var started = Set(own.flows.flatMap(\.targets).map(\.value))
    started.formUnion((own.bot?.verification ?? []).map(\.value.value))
    if let after = own.bot?.afterResolved { started.insert(after.value) }
    for flow in own.flows
    where !names.has(.intent, flow.name.value) && !started.contains(flow.name.value) {
      problems.append(.unused(.flow, flow.name.value, at: flow.name.span))
    }
  }

  private mutating func checkRulesUsed() {
    var used: [String: Set<String>] = [:]
    func use(_ phrases: [PhraseSyntax], in language: String) {
      for phrase in phrases {
        for part in phrase.parts {
          part.forEachName { name, isRule in
            if isRule { used[language, default: []].insert(name.value) }
          }
        }
      }
    }
    for file in bot.languages {
      let language = file.language.value
      use(file.skip, in: language)
      for rule in file.rules { use(rule.phrases, in: language) }
    }
    for block in (bot.intents + bot.answers).flatMap(\.allBlocks) {
      use(block.phrases, in: block.language.value)
      use(block.never, in: block.language.value)
    }
    for value in bot.lists.flatMap(\.values) {
      for words in value.languages + value.asked {
        use(words.phrases, in: words.language.value)
      }
    }
    for language in own.languages {
      for rule in language.rules
      where used[language.language.value]?.contains(rule.name.value) != true {
        problems.append(.unused(.rule, rule.name.value, at: rule.name.span))
      }
    }
  }

  private mutating func checkListsUsed() {
    var used = Set(bot.slots.map(\.type.value) + fields.map(\.type.value))
    used.formUnion(bot.types.compactMap { $0.called?.value })
    var written: Set<String> = []
    func use(_ phrases: [PhraseSyntax]) {
      for phrase in phrases {
        for part in phrase.parts {
          part.forEachName { name, _ in written.insert(name.value) }
        }
      }
    }
    for block in (bot.intents + bot.answers).flatMap(\.allBlocks) {
      use(block.phrases)
      use(block.never)
    }
    for language in bot.languages {
      use(language.skip)
      for rule in language.rules { use(rule.phrases) }
    }
    for value in bot.lists.flatMap(\.values) {
      for words in value.languages + value.asked { use(words.phrases) }
    }
    // `{type:slot}` is a use of both.
    for name in written {
      used.formUnion(name.split(separator: ":", maxSplits: 1).map(String.init))
    }
    let advice = Set(
      own.flows.flatMap(\.states).compactMap { state -> String? in
        if case .advise(let name, _)? = state.move { return name.value }
        return nil
      })
    for list in own.lists where !used.contains(list.name.value) {
      if list.values.contains(where: { advice.contains($0.name.value) }) { continue }
      problems.append(.unused(.list, list.name.value, at: list.name.span))
    }
  }
}

extension PhraseItem {
  /// The lists and types of `{type:slot}`.
  var typesUsed: [SpannedText] {
    switch self {
    case .slot(let name, _): name.typeAndSlot.map { [$0.type] } ?? []
    case .sequence(let items, _), .group(let items, _), .optional(let items, _),
      .joined(let items, _):
      items.flatMap(\.typesUsed)
    case .word, .rule, .any: []
    }
  }
}
