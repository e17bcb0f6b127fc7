import SvarDiagnostics

// Actions, events and stubs.

extension FileReader {
  mutating func readActions(_ entry: YAMLEntry) {
    for action in entries(entry) ?? [] {
      let keys = ["in", "level", "changes", "once", "timeout", "out"]
      guard let fields = fields(action, of: "an action", keys: keys) else { continue }
      var syntax = ActionSyntax(name: key(action))
      syntax.inputs = names(fields["in"]).map { text in
        let (word, isOptional) = Self.optionalWord(text)
        return ParameterSyntax(name: word, isOptional: isOptional)
      }
      if fields["level"] == nil { report(.levelMissing(action: action.key, at: fields.span)) }
      require("out", in: fields)
      syntax.level = name(fields["level"])
      syntax.changes = flag(fields["changes"])
      syntax.once = choice(fields["once"])
      syntax.timeout = duration(fields["timeout"])
      if let out = fields["out"] {
        for outcome in entries(out) ?? [] {
          syntax.outcomes.append(
            OutcomeSyntax(name: key(outcome), fields: declaredFields(entries(outcome) ?? [])))
        }
      }
      self.syntax.actions.append(syntax)
    }
  }

  mutating func readEvents(_ entry: YAMLEntry) {
    for event in entries(entry) ?? [] {
      let all = entries(event) ?? []
      let level = name(all.first { $0.key == "level" })
      syntax.events.append(
        EventSyntax(
          name: key(event), fields: declaredFields(all.filter { $0.key != "level" }), level: level))
    }
  }

  /// Lines such as `order.day: optional date`.
  private mutating func declaredFields(_ entries: [YAMLEntry]) -> [FieldSyntax] {
    entries.compactMap { field in
      let path = declaredName(field)
      guard let text = name(field) else { return nil }
      let (type, isOptional) = Self.optionalWord(text)
      return FieldSyntax(path: path, type: type, isOptional: isOptional)
    }
  }

  /// The word after `optional`, with its own place.
  private static func optionalWord(_ text: SpannedText) -> (SpannedText, Bool) {
    let prefix = "optional "
    guard text.value.hasPrefix(prefix), text.span.range.count == text.value.utf8.count else {
      return (text, false)
    }
    let word = text.value.dropFirst(prefix.count).drop { $0 == " " }
    let end = text.span.range.upperBound
    let span = SourceSpan(path: text.span.path, range: (end - word.utf8.count)..<end)
    return (SpannedText(String(word), at: span), true)
  }

  // MARK: Stubs

  mutating func readStubs(_ entry: YAMLEntry) {
    for action in entries(entry) ?? [] {
      guard case .sequence(let items) = action.value.content else {
        if action.value.scalar?.style != .raw {
          report(.wrongShape(.list, of: action.key, at: span(of: action)))
        }
        continue
      }
      syntax.stubs.append(
        StubSyntax(action: key(action), cases: items.compactMap { stubCase($0) }))
    }
  }

  private mutating func stubCase(_ item: YAMLNode) -> StubCaseSyntax? {
    guard case .mapping(let entries) = item.content else {
      if item.scalar?.style != .raw {
        report(.wrongShape(.mapping, of: "stubs", at: span(item.range)))
      }
      return nil
    }
    let fields = fields(
      entries, of: "a stub", at: span(item.range), keys: ["when", "outcome", "out"])
    require("outcome", in: fields)
    guard let outcome = name(fields["outcome"]) else { return nil }
    var syntax = StubCaseSyntax(outcome: outcome, span: span(item.range))
    if let when = fields["when"] {
      syntax.when = (self.entries(when) ?? []).map {
        StubCaseSyntax.Condition(field: key($0), values: names($0, orOne: true))
      }
    }
    if let out = fields["out"] {
      syntax.out = (self.entries(out) ?? []).compactMap { field in
        inlineTemplate(field).map { StubCaseSyntax.Field(path: key(field), value: $0) }
      }
    }
    return syntax
  }
}
