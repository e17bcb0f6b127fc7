// What an intent causes, and what a form asks → flows and the actions they run.

import SvarSyntax

/// An action that flows run.
struct RasaAction: Sendable {
  var name: String
  /// Slots it gets: true where it always has a value by then.
  var inputs: [(slot: String, isFilled: Bool)]
}

extension RasaPlan {
  /// All flows as files, and the actions they run.
  mutating func flows() -> (files: [ImportedFile], actions: [RasaAction]) {
    guard talks else { return ([], []) }
    var flows: [RasaFlow] = []
    var actions: [RasaAction] = []
    for intent in intentNames where services[intent] == .flow {
      var flow = RasaFlow(name: intent)
      build(&flow, moves[intent] ?? [], of: intent, &actions)
      flows.append(flow)
    }
    for form in project.forms {
      guard let name = flowNames[form.name], services[name] != .flow else { continue }
      var flow = RasaFlow(name: name)
      ask(form, in: &flow, &actions)
      flows.append(flow)
    }
    var names = FileNames()
    let files = flows.map { flow in
      ImportedFile(
        path: "flows/\(names.next(for: flow.name)).yaml", text: flow.file(language: language))
    }
    return (files, actions)
  }

  private mutating func build(
    _ flow: inout RasaFlow, _ moves: [RasaMove], of intent: String, _ actions: inout [RasaAction]
  ) {
    for move in moves {
      guard case .form(let name) = move else { continue }
      let before = Array(moves.prefix { $0 != move })
      if !before.isEmpty {
        add(before, to: &flow, chain: 0, filled: [], slots: slots(of: intent), &actions)
      }
      if flowNames[name] == intent, let form = project.form(name) {
        ask(form, in: &flow, &actions)
      } else if let other = flowNames[name] {
        flow.add("start", .goOn(other))
      }
      return
    }
    add(moves, to: &flow, chain: 0, filled: [], slots: slots(of: intent), &actions)
    addAnswers(to: &flow, of: intent, &actions)
  }

  /// A yes or a no to what was said.
  private mutating func addAnswers(
    to flow: inout RasaFlow, of intent: String, _ actions: inout [RasaAction]
  ) {
    guard let after = answers[intent] else { return }
    var outcomes: [(outcome: String, target: String?)] = []
    for answer in ["agrees", "refuses"] {
      let chain = flow.startChain()
      if let moves = after[answer] {
        add(
          moves, to: &flow, chain: chain, filled: [], slots: [], prefix: answer, &actions)
      } else {
        let key = answer == "agrees" ? "agreed" : "refused"
        flow.set(key, [answer == "agrees" ? agreedText : refusedText])
        flow.add(answer, say: key, .next, to: chain)
      }
      outcomes.append((answer, flow.first(of: chain)))
    }
    if !flow.choose(outcomes) { flow.add("answer", .choose(outcomes)) }
  }

  private var agreedText: String {
    switch language {
    case "nb": "Fint."
    case "da": "Fint."
    case "sv": "Bra."
    default: "Good."
    }
  }

  /// Puts what the bot does at the end of a chain.
  private mutating func add(
    _ moves: [RasaMove], to flow: inout RasaFlow, chain: Int, filled: Set<String>,
    slots: [RasaSlotPlan], prefix: String = "", _ actions: inout [RasaAction]
  ) {
    var last: String?
    for (index, move) in moves.enumerated() {
      switch move {
      case .say(let name):
        let variants = texts(name, filled: filled, action: last)
        guard !variants.isEmpty else { continue }
        flow.set(name, variants)
        flow.add(Self.stateName(name), say: name, .next, to: chain)
      case .run(let name):
        guard !Self.ownActions.contains(name) else { continue }
        last = name
        note(name, slots, filled, &actions)
        flow.add(Self.stateName(name), .run(name), to: chain)
        var speaksNext = false
        if index + 1 < moves.count, case .say = moves[index + 1] { speaksNext = true }
        if index + 1 < moves.count, case .run = moves[index + 1] { speaksNext = true }
        if !speaksNext {
          // What the action says stands in its code.
          let key = name + ".done"
          flow.set(key, [stand(for: name)])
          flow.add("done", say: key, .next, to: chain)
        }
      case .form(let form):
        if let other = flowNames[form] {
          flow.add("start", .goOn(other), to: chain)
          return
        }
      case .formEnds, .words: break
      }
    }
    if flow.first(of: chain) == nil {
      flow.set("done", [stand(for: prefix.isEmpty ? flow.name : prefix)])
      flow.add("done", say: "done", .next, to: chain)
    }
  }

  static func stateName(_ name: String) -> String {
    for prefix in ["utter_", "action_"] where name.hasPrefix(prefix) && name.count > prefix.count {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  private func note(
    _ action: String, _ slots: [RasaSlotPlan], _ filled: Set<String>,
    _ actions: inout [RasaAction]
  ) {
    let inputs = slots.filter { $0.kind != .yesNo }
      .map { (slot: $0.name, isFilled: filled.contains($0.rasa)) }
    guard let index = actions.firstIndex(where: { $0.name == action }) else {
      actions.append(RasaAction(name: action, inputs: inputs))
      return
    }
    // Run from several places: what one of them lacks is optional.
    for (number, known) in actions[index].inputs.enumerated() {
      let here = inputs.first { $0.slot == known.slot }
      actions[index].inputs[number].isFilled = known.isFilled && here?.isFilled == true
    }
    for input in inputs where !actions[index].inputs.contains(where: { $0.slot == input.slot }) {
      actions[index].inputs.append((input.slot, false))
    }
  }

  /// The slots whose values an intent's sentences hold.
  func slots(of intent: String) -> [RasaSlotPlan] {
    let entities = Set(examples(of: intent).flatMap(\.entities).map(\.name))
    return slots.filter {
      $0.kind != .yesNo && entities.contains(project.entityName(ofSlot: $0.rasa))
    }
  }

  // MARK: Forms

  private mutating func ask(
    _ form: RasaForm, in flow: inout RasaFlow, _ actions: inout [RasaAction]
  ) {
    var filled: Set<String> = []
    var plans: [RasaSlotPlan] = []
    for name in form.slots {
      guard let plan = slot(name) else {
        project.lose(form.place, "slot '\(name)' of form '\(form.name)' is in no domain file")
        continue
      }
      if plan.kind == .yesNo {
        let (key, variants) = question(name, of: form, filled)
        flow.set(key, variants)
        let refused = flow.startChain()
        flow.set("refused", [refusedText])
        let left = flow.add("refused", say: "refused", .next, to: refused)
        flow.add(plan.name, say: key, .choose([("agrees", nil), ("refuses", left)]))
        project.lose(
          plan.place,
          "what a no to '\(name)' leads to stands in code: form '\(form.name)' is left")
      } else {
        let (_, variants) = question(name, of: form, filled)
        flow.set("ask." + plan.name, variants)
        if flow.isEmpty {
          flow.needs.append(plan.name)
        } else {
          flow.add("ask_" + plan.name, .ask(plan.name))
        }
        filled.insert(name)
        plans.append(plan)
      }
    }
    let rest = submits[form.name] ?? []
    if rest.isEmpty, !flow.needs.isEmpty || !flow.isEmpty {
      project.lose(form.place, "what follows form '\(form.name)' stands in no rule or story")
    }
    add(
      rest.isEmpty ? [.run("action_submit_" + form.name)] : rest, to: &flow, chain: 0,
      filled: filled, slots: plans, &actions)
  }

  /// The text that asks for a slot, and its name.
  private mutating func question(
    _ slot: String, of form: RasaForm, _ filled: Set<String>
  ) -> (String, [String]) {
    for name in ["utter_ask_\(form.name)_\(slot)", "utter_ask_\(slot)"]
    where project.response(name)?.variants.isEmpty == false {
      return (name, texts(name, filled: filled))
    }
    for name in ["action_ask_\(form.name)_\(slot)", "action_ask_\(slot)"]
    where project.actions.contains(where: { $0.name == name }) {
      let place = project.actions.first { $0.name == name }?.place ?? form.place
      project.lose(place, "the question of \(name) stands in code")
      return (name, [stand(for: name)])
    }
    project.lose(form.place, "form '\(form.name)' has no text that asks for '\(slot)'")
    return ("utter_ask_\(slot)", [stand(for: "utter_ask_\(slot)")])
  }
}
