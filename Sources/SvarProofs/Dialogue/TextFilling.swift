// Which values stand ready for a text, beside slots and fields: what the engine hands in, facts.

import SvarModel

/// Whether texts can be filled where they are said.
struct TextFilling {
  let view: BotView

  /// What the engine hands to its own texts.
  static let handedIn: [String: Set<String>] = [
    "did_you_mean": ["first", "second"], "next_request": ["title"], "cancelled": ["title"],
    "resume": ["title"], "handoff.closed": ["queue.opens"], "handoff.back": ["agent.name"],
  ]

  /// The languages in which texts are said.
  var languages: [String] { view.bot.languages.isEmpty ? ["und"] : view.bot.languages }

  /// The variants of a text in a language, with that language's own.
  func templates(
    _ variants: TextVariants, _ language: String
  ) -> (language: String, templates: [TextTemplate])? {
    var code: String? = language
    for _ in 0..<4 {
      guard let tried = code else { break }
      if let found = variants.byLanguage[tried], !found.isEmpty { return (tried, found) }
      code = view.bot.fallback[tried]
    }
    if let neutral = variants.byLanguage["und"] { return ("und", neutral) }
    for first in view.bot.languages {
      if let found = variants.byLanguage[first] { return (first, found) }
    }
    return nil
  }

  /// What `template` lacks where only the values for which `isFilled` holds are there.
  func missing(
    in template: TextTemplate, _ language: String, handedIn: Set<String>, flow: FlowDefinition?,
    isFilled: (String) -> Bool
  ) -> [String] {
    template.parts.compactMap { part in
      switch part {
      case .literal: nil
      case .place(let path, let fallback):
        fallback != nil || handedIn.contains(path)
          || isThere(path, language, flow, isFilled) ? nil : path
      case .plural(let path, _, _):
        // Only slots and fields can be counted.
        isValue(path) && isFilled(path) ? nil : path
      }
    }
  }

  private func isThere(
    _ path: String, _ language: String, _ flow: FlowDefinition?, _ isFilled: (String) -> Bool
  ) -> Bool {
    switch path {
    case "name", "now": return true
    case "next": return flow?.hasWait ?? false
    case "queue.opens", "agent.name", "title", "first", "second": return false
    default: break
    }
    if isValue(path), isFilled(path) { return true }
    guard let fact = view.bot.facts[path] else { return false }
    return fact[language] != nil || fact[""] != nil
      || view.bot.fallback[language].map { fact[$0] != nil } ?? false
  }

  /// Whether a slot or field of this name exists whose value a text may show.
  func isValue(_ path: String) -> Bool {
    if let slot = view.slots[path] { return !slot.isSecret }
    return view.fields.contains(path)
  }
}

extension FlowDefinition {
  /// Whether `{next}` means something in it.
  var hasWait: Bool {
    states.contains { state in
      if case .wait(let gaps, _) = state.move { return !gaps.isEmpty }
      return false
    }
  }
}
