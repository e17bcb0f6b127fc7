// Rasa's responses → texts: places that can be filled, braces that are none, variants.

extension RasaPlan {
  /// The variants of a response as texts.
  ///
  /// - Parameters:
  ///   - filled: Slots (Rasa's names) that have a value by then; others get a fallback.
  ///   - action: The action that ran before: it could give what only code knows.
  mutating func texts(_ name: String, filled: Set<String> = [], action: String? = nil) -> [String] {
    guard let response = project.response(name) else { return [] }
    let isFirst = responsesUsed.insert(name).inserted
    let plain = response.variants.filter { !$0.hasCondition && $0.channel == nil }
    let kept = plain.isEmpty ? response.variants : plain
    if isFirst {
      for variant in response.variants {
        if let channel = variant.channel {
          project.lose(variant.place, "a variant of \(name) for channel '\(channel)'")
        } else if variant.hasCondition {
          project.lose(
            variant.place,
            plain.isEmpty
              ? "the condition of a variant of \(name)" : "a variant of \(name) with a condition")
        }
      }
    }
    var texts: [String] = []
    for variant in kept {
      let text = fill(
        BotFileText.tidy(variant.text), of: name, at: variant.place, filled, action,
        tells: isFirst)
      if !text.isEmpty, !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// Several responses said one after the other, as one text with variants.
  mutating func joined(_ names: [String]) -> [String] {
    let all = names.map { texts($0) }.filter { !$0.isEmpty }
    let count = all.map(\.count).max() ?? 0
    return (0..<count).map { index in
      all.map { $0[index % $0.count] }.joined(separator: "\n")
    }
  }

  /// Puts our places for Rasa's; a brace that is no place becomes a parenthesis.
  private mutating func fill(
    _ text: String, of name: String, at place: RasaPlace, _ filled: Set<String>,
    _ action: String?, tells: Bool
  ) -> String {
    var result = ""
    var rest = Substring(text)
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      result += rest[..<brace]
      let inner = rest[rest.index(after: brace)...].prefix { $0 != "}" && $0 != "{" && $0 != "\n" }
      let close = inner.endIndex
      guard rest[brace] == "{", close < rest.endIndex, rest[close] == "}",
        !inner.isEmpty, !inner.contains(" ")
      else {
        if tells { project.lose(place, "a brace in \(name) that is no place became a parenthesis") }
        result += rest[brace] == "{" ? "(" : ")"
        rest = rest[rest.index(after: brace)...]
        continue
      }
      result += value(String(inner), of: name, at: place, filled, action, tells: tells)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private mutating func value(
    _ slot: String, of name: String, at place: RasaPlace, _ filled: Set<String>,
    _ action: String?, tells: Bool
  ) -> String {
    if let plan = self.slot(slot), plan.kind != .yesNo {
      return filled.contains(slot) ? "{\(plan.name)}" : "{\(plan.name)|…}"
    }
    let fact = slotNames.name(for: slot)
    if facts.contains(where: { $0.name == fact }) { return "{\(fact)}" }
    if project.slot(slot)?.initial?.isEmpty == true { return "" }
    guard let action else {
      if tells { project.lose(place, "{\(slot)} in \(name) is known to code only: it became '…'") }
      return "…"
    }
    if fields[action]?.contains(fact) != true { fields[action, default: []].append(fact) }
    return "{\(fact)|…}"
  }

  /// Words for what only code says, for authors to replace.
  func stand(for what: String) -> String { "[\(what)]" }

  /// What is said where a flow is left with a no.
  var refusedText: String {
    switch language {
    case "nb": "Greit, da lar vi det være."
    case "da": "Okay, så lader vi det være."
    case "sv": "Okej, då låter vi det vara."
    default: "All right, then I'll leave it."
    }
  }
}
