// Saying things: which text, which variant, what stands in its places.

import SvarModel

extension Session {
  /// Says a text of the open flow or of the bot; an unknown key says nothing.
  ///
  /// - Returns: The slots whose values stood in the text.
  @discardableResult
  mutating func say(_ key: String, extra: [String: String] = [:]) -> [String] {
    discloseIfNeeded(before: key)
    return sayPlain(key, extra: extra)
  }

  @discardableResult
  private mutating func sayPlain(_ key: String, extra: [String: String] = [:]) -> [String] {
    guard let variants = variants(of: key) else { return [] }
    return say(variants, key: key, extra: extra)
  }

  /// Says one variant of a text.
  @discardableResult
  mutating func say(
    _ variants: TextVariants, key: String, extra: [String: String] = [:], of owner: String? = nil
  ) -> [String] {
    let templates = templates(of: variants)
    var best: [(index: Int, text: String, slots: [String])] = []
    var most = -1
    for (index, template) in templates.enumerated() {
      guard let filled = fill(template, extra: extra) else { continue }
      if template.placeCount > most {
        best = []
        most = template.placeCount
      }
      if template.placeCount == most { best.append((index, filled.text, filled.slots)) }
    }
    let use = "\(owner ?? state.stack.last?.flow ?? "")/\(key)/\(language)"
    var used = state.variants[use] ?? []
    if best.allSatisfy({ used.contains($0.index) }) { used = used.suffix(1) }
    let unused = best.first { !used.contains($0.index) } ?? best.first
    guard let choice = unused else { return [] }
    used.append(choice.index)
    state.variants[use] = used
    log(.said(key: key, text: choice.text))
    line(from: "bot", choice.text)
    return choice.slots
  }

  /// Whether a text of this key exists in the flow or the bot.
  func hasText(_ key: String) -> Bool { variants(of: key) != nil }

  private func variants(of key: String) -> TextVariants? {
    if let flow = state.stack.last.flatMap({ machine.flows[$0.flow] }), let own = flow.texts[key] {
      return own
    }
    return bot.texts[key]
  }

  private func templates(of variants: TextVariants) -> [TextTemplate] {
    var code: String? = language
    for _ in 0..<4 {
      guard let tried = code else { break }
      if let found = variants.byLanguage[tried], !found.isEmpty { return found }
      code = bot.fallback[tried]
    }
    if let neutral = variants.byLanguage["und"] { return neutral }
    for first in bot.languages {
      if let found = variants.byLanguage[first] { return found }
    }
    return []
  }

  /// The bot says that it is one, in front of the first thing it says (R44).
  private mutating func discloseIfNeeded(before key: String) {
    guard !state.isDisclosed else { return }
    state.isDisclosed = true
    if key != "greeting" { sayPlain("disclosure") }
  }

  mutating func greet() {
    say("greeting")
  }

  /// The text of a template, or nil where a place without fallback has no value.
  private func fill(
    _ template: TextTemplate, extra: [String: String]
  ) -> (text: String, slots: [String])? {
    var text = ""
    var slots: [String] = []
    for part in template.parts {
      switch part {
      case .literal(let literal): text += literal
      case .place(let path, let fallback):
        if let value = words(at: path, extra: extra, startsSentence: startsSentence(text)) {
          text += value
          if machine.slots[path] != nil { slots.append(path) }
        } else if let fallback {
          text += fallback
        } else {
          return nil
        }
      case .plural(let path, let one, let many):
        guard let value = value(at: path) else { return nil }
        text += value == .number(1) || value == .text("1") ? one : many
      }
    }
    return (text, slots)
  }

  private func startsSentence(_ text: String) -> Bool {
    let before = text.last { $0 != " " && $0 != "\n" }
    return before == nil || before == "." || before == "!" || before == "?"
  }

  private func words(at path: String, extra: [String: String], startsSentence: Bool) -> String? {
    if let text = extra[path] { return text }
    switch path {
    case "name": return bot.name
    case "now": return word(.moment(now), type: "time")
    case "next": return nextWait.map { word(.moment($0), type: "time") }
    case "queue.opens": return context.queue.opens.map { word(.moment($0), type: "moment") }
    case "agent.name": return state.agentName
    default: break
    }
    if let value = value(at: path) {
      let type = machine.slots[path]?.type ?? fieldType(path)
      if let list = list(ofType: type) {
        let words = value.all.map { spoken($0, list: list) }.joined(separator: ", ")
        return startsSentence ? words.prefix(1).uppercased() + words.dropFirst() : words
      }
      return word(value, type: type)
    }
    guard let fact = bot.facts[path] else { return nil }
    return fact[language] ?? bot.fallback[language].flatMap { fact[$0] } ?? fact[""]
  }

  private func word(_ value: SlotValue, type: String?) -> String {
    context.wording.text(for: value, type: type, language: language, now: now)
  }

  private func spoken(_ value: SlotValue, list: ListDefinition) -> String {
    let words = list.values.first { $0.name == value.plain }?.spoken
    return words?[language] ?? bot.fallback[language].flatMap { words?[$0] } ?? words?[""]
      ?? value.plain
  }

  /// The list that a type is, with the values that were given to this conversation.
  func list(ofType type: String?) -> ListDefinition? {
    guard var list = bot.lists.first(where: { $0.name == type }) else { return nil }
    if list.isGiven, let given = state.lists?.lists[list.name] {
      list.values += given.map(\.definition)
    }
    return list
  }

  /// The value of a slot or of a field an action returned.
  func value(at path: String) -> SlotValue? {
    if let slot = machine.slots[path] {
      return slot.isSecret ? nil : state.value(of: path)
    }
    return state.fields.first { $0.name == path }?.value
  }

  private func fieldType(_ path: String) -> String? {
    for action in bot.actions {
      for outcome in action.outcomes {
        if let field = outcome.fields.first(where: { $0.name == path }) { return field.type }
      }
    }
    for event in bot.events {
      if let field = event.fields.first(where: { $0.name == path }) { return field.type }
    }
    return nil
  }

  /// How an intent is called inside a sentence.
  func title(of intent: String) -> String? {
    guard let titles = machine.intents[intent]?.titles else { return nil }
    return titles[language] ?? bot.fallback[language].flatMap { titles[$0] }
      ?? bot.languages.lazy.compactMap { titles[$0] }.first
  }

  /// Labels of the answers that have a text of their own name.
  mutating func showButtons(for outcomes: [StateDefinition.Outcome]) {
    let labels = outcomes.compactMap { outcome -> String? in
      guard let variants = variants(of: outcome.name) else { return nil }
      return templates(of: variants).first.flatMap { fill($0, extra: [:])?.text }
    }
    if !labels.isEmpty { log(.buttons(labels)) }
  }
}
