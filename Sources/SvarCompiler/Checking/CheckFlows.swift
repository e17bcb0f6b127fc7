// Flows, their waiting, and the texts of the bot.

import SvarDiagnostics
import SvarSyntax

extension BotChecks {
  mutating func checkFlows() {
    for flow in own.flows {
      checkTwice(flow.needs)
      for state in flow.states { check(state, of: flow) }
      checkTable(of: flow)
    }
  }

  private mutating func check(_ state: StateSyntax, of flow: FlowSyntax) {
    checkTwice(state.forget)
    var ignored: String?
    switch state.move {
    case .choose(let table)?:
      if state.transitions.isEmpty {
        problems.append(
          .chooseEmpty(state: state.name.value, at: state.moveSpan ?? state.name.span))
      }
      checkOpposites(table)
      ignored = "'choose' leads on"
    case .advise(_, let table)?:
      if table.isEmpty {
        problems.append(
          .chooseEmpty(state: state.name.value, at: state.moveSpan ?? state.name.span))
      }
      ignored = "'choose' leads on"
    case .handoff?:
      ignored = "a human goes on"
    case .wait(let gaps)?:
      for gap in gaps where gap.seconds == 0 {
        problems.append(.zeroDuration(of: "wait", at: gap.span))
        break
      }
      if zip(gaps, gaps.dropFirst()).contains(where: { $0.seconds > $1.seconds }),
        let first = gaps.first
      {
        problems.append(.waitShrinks(at: first.span))
      }
    case .check(let value)? where value.value == "hours":
      if (own.bot?.queues ?? []).allSatisfy({ $0.open.isEmpty }) {
        problems.append(.hoursWithoutQueue(at: value.span))
      }
    case .check?, .ask?, .act?, nil: break
    }
    if let ignored, case .target(let target)? = state.then {
      problems.append(.keyIgnored("then", why: ignored, at: target.span))
    }
  }

  /// Who may say yes may say no.
  private mutating func checkOpposites(_ table: [TransitionSyntax]) {
    for (one, other) in [("agrees", "refuses"), ("worked", "not_helped")] {
      for (given, missing) in [(one, other), (other, one)] where names.has(.answer, missing) {
        guard let line = table.first(where: { $0.outcome.value == given }),
          !table.contains(where: { $0.outcome.value == missing })
        else { continue }
        problems.append(.answerMissing(missing, given: given, at: line.outcome.span))
      }
    }
  }

  /// The outcomes under `then` of a flow are those of its actions.
  private mutating func checkTable(of flow: FlowSyntax) {
    guard !flow.then.isEmpty else { return }
    var outcomes: Set<String> = ["failed", "again"]
    for state in flow.states {
      guard case .act(let action)? = state.move else { continue }
      let syntax = bot.actions.first { $0.name.value == action.value }
      outcomes.formUnion(syntax?.outcomes.map(\.name.value) ?? [])
    }
    for line in flow.then where !outcomes.contains(line.outcome.value) {
      problems.append(
        .flowOutcomeUnknown(
          line.outcome.value, at: line.outcome.span,
          nearest: nearestName(to: line.outcome.value, among: outcomes.sorted())))
    }
  }

  // MARK: Texts

  mutating func checkTexts() {
    let secrets = Set(own.slots.filter { $0.secret?.value == true }.map(\.name.value))
    var types: [String: String] = [:]
    for field in fields { types[field.path.value] = field.type.value }
    for slot in own.slots { types[slot.name.value] = slot.type.value }
    let texts = own.texts + own.flows.flatMap(\.texts)
    let languages =
      texts.flatMap(\.languages) + (own.intents + own.answers).flatMap(\.replies)
    for texts in languages {
      var seen: [String: SourceSpan] = [:]
      for variant in texts.variants {
        if let first = seen[variant.text] {
          problems.append(.variantTwice(at: variant.span, first: first))
        } else {
          seen[variant.text] = variant.span
        }
        for part in variant.parts { check(part, secrets: secrets, types: types) }
      }
    }
  }

  private mutating func check(
    _ part: TextTemplate.Part, secrets: Set<String>, types: [String: String]
  ) {
    switch part {
    case .literal: break
    case .place(let path, _, _):
      if secrets.contains(path.value) {
        problems.append(.secretInText(path.value, at: path.span))
      }
    case .plural(let path, _, _, _):
      if secrets.contains(path.value) {
        problems.append(.secretInText(path.value, at: path.span))
      } else if let type = types[path.value], type != "number" {
        problems.append(.pluralOfText(path.value, type: type, at: path.span))
      }
    }
  }
}
