import SvarDiagnostics

// Flows and their states.

extension FileReader {
  mutating func readFlow(_ entries: [YAMLEntry]) {
    let fields = fields(
      entries, of: "a flow", at: span(entries[0].keyRange),
      keys: [
        "flow", "needs", "once", "mood", "digression", "max_questions", "then", "states", "texts",
      ])
    require("states", in: fields)
    guard let name = name(fields["flow"]) else { return }
    var flow = FlowSyntax(name: name)
    flow.needs = names(fields["needs"])
    flow.once = choice(fields["once"])
    flow.mood = mood(fields["mood"])
    flow.digression = choice(fields["digression"])
    flow.maxQuestions = integer(fields["max_questions"])
    if let then = fields["then"] { flow.then = table(then) }
    if let states = fields["states"] {
      flow.states = (self.entries(states) ?? []).compactMap { state($0) }
    }
    if let entry = fields["texts"] { flow.texts = texts(entry) }
    syntax.flows.append(flow)
  }

  private mutating func mood(_ entry: YAMLEntry?) -> SpannedText? {
    guard let name = name(entry), name.value != "upset", name.value != "calm" else {
      return name(entry)
    }
    let allowed = ["calm", "upset"]
    report(
      .unknownValue(
        name.value, of: "mood", allowed: allowed, at: name.span,
        nearest: nearestName(to: name.value, among: allowed)))
    return nil
  }

  private static let moves = ["ask", "choose", "advise", "do", "check", "wait", "handoff"]

  private mutating func state(_ entry: YAMLEntry) -> StateSyntax? {
    guard
      let fields = fields(
        entry, of: "a state", keys: ["once", "say", "forget"] + Self.moves + ["then"])
    else { return nil }
    var state = StateSyntax(name: key(entry), span: span(entry.keyRange))
    if fields.entries.isEmpty { report(.emptyState(entry.key, at: span(entry.keyRange))) }
    state.once = choice(fields["once"])
    state.say = name(fields["say"])
    state.forget = names(fields["forget"])
    // `choose` is a move of its own, and the table of `advise`.
    let isAdvice = fields["advise"] != nil
    let moves = fields.entries.filter {
      Self.moves.contains($0.key) && !(isAdvice && $0.key == "choose")
    }
    if moves.count > 1 {
      report(
        .twoMoves(
          moves[0].key, moves[1].key, at: span(moves[1].keyRange), first: span(moves[0].keyRange)))
    }
    if let move = moves.first {
      state.moveSpan = span(move.keyRange)
      state.move = self.move(move, fields)
    }
    if let then = fields["then"] {
      if case .mapping = then.value.content {
        state.then = .table(table(then))
      } else {
        state.then = name(then).map { .target($0) }
      }
    }
    return state
  }

  private mutating func move(_ entry: YAMLEntry, _ fields: Fields) -> StateSyntax.Move? {
    switch entry.key {
    case "ask": return name(entry).map { .ask(slot: $0) }
    case "choose": return .choose(table(entry))
    case "advise":
      guard let choose = fields["choose"] else {
        report(.missingKey("choose", in: "a state with 'advise'", at: span(entry.keyRange)))
        return nil
      }
      let choices = table(choose)
      return name(entry).map { .advise($0, choose: choices) }
    case "do": return name(entry).map { .act(action: $0) }
    case "check": return name(entry).map { .check($0) }
    case "wait":
      let series = durations(entry)
      return series.isEmpty ? nil : .wait(series)
    default: return name(entry).map { .handoff(reason: $0) }
    }
  }

  /// Lines `outcome: target`.
  private mutating func table(_ entry: YAMLEntry) -> [TransitionSyntax] {
    pairs(entry).map { TransitionSyntax(outcome: $0.key, target: $0.value) }
  }
}
