// What can be shown about a bot's dialogue before it talks. In: its definition and places. Out:
// findings: errors that keep it from compiling, warnings. Called by SvarCompiler, which makes
// diagnostics of them.
//
// Every flow is walked once, with all that its texts, checks and questions need to know.

import SvarDiagnostics
import SvarModel

/// Proves texts fillable, checks filled, questions needed.
package struct DialogueProofs {
  let view: BotView
  let places: BotPlaces
  let filling: TextFilling
  private(set) var findings: [Found] = []
  private var reported: Set<Reported> = []

  /// A finding, and the way to it.
  struct Found {
    var problem: ProofProblem
    var walk: FlowWalk?
    var node: Int = -1
    /// The text that is not said, where that is the finding.
    var key: String?
  }

  private struct Reported: Hashable {
    var text: TextName
    var language: String
  }

  package init(_ bot: BotDefinition, places: BotPlaces) {
    view = BotView(bot)
    self.places = places
    filling = TextFilling(view: view)
    guard bot.hasDialogue else { return }
    for flow in bot.flows { prove(flow) }
    proveTextsOfEngine()
    proveReplies()
    findUnusedQuestions()
    holdBudgets(bot)
  }

  /// The problems, in the order of flows.
  package var problems: [ProofProblem] { findings.map(\.problem) }

  // MARK: - Flows

  private mutating func prove(_ flow: FlowDefinition) {
    let values = FollowedValues(interesting(in: flow))
    let starts =
      view.isStarted(flow.name)
      ? [flow.name] : view.bot.flows.map(\.name).filter { view.isStarted($0) }
    let walk = FlowWalk(view, from: starts, following: values)
    if walk.isCut {
      findings.append(
        Found(
          problem: .notProven(
            what: "that every text of '\(flow.name)' can be filled",
            budget: "more than \(FlowWalk.mostNodes) ways",
            at: places.flows[flow.name] ?? places.bot)
        ))
    }
    var isEmptyAt: [String: Bool] = [:]
    for (number, node) in walk.nodes.enumerated() where node.place.flow == flow.name {
      if let name = node.place.state, let state = flow.state(named: name) {
        prove(state, of: flow, node.filling, walk, number)
        if case .ask(let slot, _) = state.move {
          let isFilled =
            values.knowledge(of: slot, in: node.filling) == .filled && !state.forget.contains(slot)
          isEmptyAt[name] = isEmptyAt[name] ?? false || !isFilled
        }
      } else {
        proveNeeds(of: flow, node.filling, walk, number)
      }
    }
    guard !walk.isCut else { return }
    for state in flow.states where isEmptyAt[state.name] == false {
      guard case .ask(let slot, _) = state.move else { continue }
      findings.append(
        Found(
          problem: .questionNeverAsked(
            slot: slot, state: state.name, at: places.move(flow.name, state.name))))
    }
  }

  /// The slots and fields on which something in the flow depends.
  private func interesting(in flow: FlowDefinition) -> [String] {
    var names: [String] = []
    for state in flow.states {
      if let key = state.say, let text = view.text(key, in: flow.name) {
        names += text.variants.requiredPaths.sorted()
      }
      switch state.move {
      case .ask(let slot, _):
        names.append(slot)
        names += requiredPaths(ofQuestion: slot, in: flow)
      case .advise(let advice, _):
        names += view.text(advice, in: flow.name)?.variants.requiredPaths.sorted() ?? []
      case .check: names.append(state.knownSlot ?? state.checkedValue ?? "")
      case .run(let action, _):
        for input in view.actions[action]?.inputs ?? [] {
          if view.slots[input.name]?.isOptional == true { names.append(input.name) }
          names += requiredPaths(ofQuestion: input.name, in: flow)
        }
      case .pass, .choose, .wait, .handOff: break
      }
    }
    for slot in flow.needs { names += requiredPaths(ofQuestion: slot, in: flow) }
    return names.filter { view.slots[$0] != nil || view.fields.contains($0) }
  }

  private func requiredPaths(ofQuestion slot: String, in flow: FlowDefinition) -> [String] {
    view.text("ask.\(slot)", in: flow.name)?.variants.requiredPaths.sorted() ?? []
  }

  private mutating func proveNeeds(
    of flow: FlowDefinition, _ before: Filling, _ walk: FlowWalk, _ number: Int
  ) {
    var filling = before
    for slot in flow.needs {
      proveQuestion(slot, in: flow, filling, walk, number)
      if view.slots[slot]?.isOptional != true {
        walk.values.set(slot, .filled, in: &filling)
      }
    }
  }

  private mutating func prove(
    _ state: StateDefinition, of flow: FlowDefinition, _ before: Filling, _ walk: FlowWalk,
    _ number: Int
  ) {
    var filling = before
    var isSaid = true
    if case .ask(let slot, _) = state.move {
      let known = walk.values.knowledge(of: slot, in: filling)
      if state.forget.isEmpty {
        isSaid = known != .filled
        walk.values.set(slot, .empty, in: &filling)
      }
    }
    if let key = state.say, isSaid {
      prove(key, in: flow, state.name, filling, walk, number)
    }
    for slot in state.forget { walk.values.set(slot, .empty, in: &filling) }
    switch state.move {
    case .ask(let slot, _):
      if state.say == nil, isSaid { proveQuestion(slot, in: flow, filling, walk, number) }
    case .advise(let advice, _):
      prove(advice, in: flow, state.name, filling, walk, number)
    case .check:
      proveCheck(state, of: flow, filling, walk, number)
    case .run(let name, _):
      proveInputs(of: name, state, flow, filling, walk, number)
    case .wait(_, let outcomes):
      proveUpdate(outcomes, of: flow, filling, walk, number)
    case .pass, .choose, .handOff: break
    }
  }

  private mutating func proveCheck(
    _ state: StateDefinition, of flow: FlowDefinition, _ filling: Filling, _ walk: FlowWalk,
    _ number: Int
  ) {
    guard let value = state.checkedValue,
      view.slots[value] != nil || view.fields.contains(value),
      walk.values.knowledge(of: value, in: filling) != .filled
    else { return }
    let span = places.move(flow.name, state.name)
    let isKnown = findings.contains { found in
      if case .checkMayBeEmpty(_, _, span, _) = found.problem { return true }
      return false
    }
    guard !isKnown else { return }
    findings.append(
      Found(
        problem: .checkMayBeEmpty(
          value: value, state: state.name, at: span, way: words(for: walk.way(to: number))),
        walk: walk, node: number))
  }

  private mutating func proveInputs(
    of name: String, _ state: StateDefinition, _ flow: FlowDefinition, _ before: Filling,
    _ walk: FlowWalk, _ number: Int
  ) {
    var filling = before
    for input in view.actions[name]?.inputs ?? []
    where !input.isOptional && view.slots[input.name] != nil {
      if walk.values.knowledge(of: input.name, in: filling) != .filled {
        proveQuestion(input.name, in: flow, filling, walk, number)
        if view.slots[input.name]?.isOptional == true {
          let problem = ProofProblem.skippedSlotRequired(
            slot: input.name, action: name, at: places.move(flow.name, state.name))
          if !findings.contains(where: { $0.problem == problem }) {
            findings.append(Found(problem: problem, walk: walk, node: number))
          }
        }
      }
      walk.values.set(input.name, .filled, in: &filling)
    }
  }

  /// An update that falls due while something else is being talked about.
  private mutating func proveUpdate(
    _ outcomes: [StateDefinition.Outcome], of flow: FlowDefinition, _ filling: Filling,
    _ walk: FlowWalk, _ number: Int
  ) {
    guard case .state(let name)? = outcomes.first(where: { $0.name == "due" })?.target,
      let next = flow.state(named: name), let key = next.say
    else { return }
    prove(key, in: flow, name, filling, walk, number)
  }

  private mutating func proveQuestion(
    _ slot: String, in flow: FlowDefinition, _ filling: Filling, _ walk: FlowWalk, _ number: Int
  ) {
    var filling = filling
    walk.values.set(slot, .empty, in: &filling)
    prove("ask.\(slot)", in: flow, nil, filling, walk, number)
  }

  // MARK: - Texts

  private mutating func prove(
    _ key: String, in flow: FlowDefinition, _ state: String?, _ known: Filling, _ walk: FlowWalk,
    _ number: Int
  ) {
    guard let (name, variants) = view.text(key, in: flow.name) else { return }
    let extra = Self.handedIn(key)
    for language in filling.languages {
      guard
        let lacking = lacking(
          variants, language, extra, flow,
          isFilled: { walk.values.knowledge(of: $0, in: known) == .filled })
      else { continue }
      let way = walk.way(to: number)
      report(
        lacking, name, key, where: words(for: way),
        said: state.map { places.state(flow.name, $0) } ?? places.flows[flow.name],
        walk: walk, number)
    }
  }

  private static func handedIn(_ key: String) -> Set<String> { TextFilling.handedIn[key] ?? [] }

  private struct Lacking {
    var language: String
    var variant: Int
    var path: String
  }

  /// What keeps a text from being said in a language; nil where a variant can be filled for certain.
  private func lacking(
    _ variants: TextVariants, _ language: String, _ handedIn: Set<String>, _ flow: FlowDefinition?,
    isFilled: (String) -> Bool
  ) -> Lacking? {
    guard let (own, templates) = filling.templates(variants, language) else { return nil }
    var best: (index: Int, missing: [String])?
    for (index, template) in templates.enumerated() {
      let missing = filling.missing(
        in: template, language, handedIn: handedIn, flow: flow, isFilled: isFilled)
      if missing.isEmpty { return nil }
      if missing.count < best?.missing.count ?? .max { best = (index, missing) }
    }
    return best.flatMap { best in
      best.missing.first.map { Lacking(language: own, variant: best.index, path: $0) }
    }
  }

  private mutating func report(
    _ lacking: Lacking, _ name: TextName, _ key: String, where way: String, said: SourceSpan?,
    walk: FlowWalk? = nil, _ number: Int = -1
  ) {
    guard reported.insert(Reported(text: name, language: lacking.language)).inserted else { return }
    let templates = places.texts[name]?[lacking.language] ?? []
    let template = templates.indices.contains(lacking.variant) ? templates[lacking.variant] : nil
    findings.append(
      Found(
        problem: .placeholderMayBeEmpty(
          path: lacking.path, text: key, language: lacking.language, where: way,
          at: template?.places[lacking.path] ?? template?.span ?? places.bot, said: said,
          isOptional: places.optionalFields[lacking.path]), walk: walk, node: number, key: key))
  }

  /// Texts that the engine says by itself, whatever is filled.
  private mutating func proveTextsOfEngine() {
    var keys = Self.textsOfEngine
    for step in view.bot.repair.unclear + view.bot.repair.invalid + view.bot.repair.upset
      + view.bot.repair.failed
    {
      if case .say(let key) = step { keys.insert(key) }
    }
    keys.formUnion((view.bot.repair.silent + view.bot.repair.slow).map(\.text))
    let own = view.bot.flows.flatMap { flow in
      flow.texts.keys.map { (flow: Optional(flow), key: $0) }
    }
    let all = view.bot.texts.keys.map { (flow: FlowDefinition?.none, key: $0) } + own
    for (flow, key) in all.sorted(by: {
      ($0.key, $0.flow?.name ?? "") < ($1.key, $1.flow?.name ?? "")
    })
    where keys.contains(key) {
      guard let (name, variants) = view.text(key, in: flow?.name) else { continue }
      for language in filling.languages {
        guard
          let lacking = lacking(
            variants, language, Self.handedIn(key), flow, isFilled: { _ in false })
        else { continue }
        report(lacking, name, key, where: "from any state", said: nil)
      }
    }
  }

  private static let textsOfEngine: Set<String> = [
    "greeting", "disclosure", "unclear", "invalid", "offer_human", "offer_declined", "human_hint",
    "did_you_mean", "resume", "next_request", "cancelled", "failed_action", "repeat_nothing",
    "upset", "noted", "acknowledged", "did_it_help", "handoff.queued", "handoff.closed",
    "handoff.noted", "handoff.withdrawn", "handoff.back",
  ]

  /// Replies of intents, which may come before anything was told.
  private mutating func proveReplies() {
    for intent in view.bot.intents where !intent.reply.byLanguage.isEmpty {
      for language in filling.languages {
        guard
          let lacking = lacking(intent.reply, language, [], nil, isFilled: { _ in false })
        else { continue }
        report(
          lacking, TextName("reply", of: .intent(intent.name)), "reply of \(intent.name)",
          where: "with nothing told", said: nil)
      }
    }
  }

  // MARK: - Questions

  /// Slots that are asked for and that nothing reads (R03).
  private mutating func findUnusedQuestions() {
    var read: Set<String> = []
    for action in view.bot.actions { read.formUnion(action.inputs.map(\.name)) }
    for flow in view.bot.flows {
      for state in flow.states {
        read.formUnion([state.knownSlot, state.checkedValue].compactMap { $0 })
      }
      for text in flow.texts.values { read.formUnion(text.paths) }
    }
    for text in view.bot.texts.values { read.formUnion(text.paths) }
    for intent in view.bot.intents { read.formUnion(intent.reply.paths) }
    for slot in view.bot.slots where slot.many { read.insert(slot.name) }
    for flow in view.bot.flows where !reachesColleague(flow.name) {
      for slot in flow.needs where !read.contains(slot) {
        let span = places.needs["\(flow.name)/\(slot)"] ?? places.bot
        findings.append(Found(problem: .askedNeverUsed(slot: slot, at: span)))
      }
      for state in flow.states {
        guard case .ask(let slot, _) = state.move, !read.contains(slot) else { continue }
        findings.append(
          Found(problem: .askedNeverUsed(slot: slot, at: places.move(flow.name, state.name))))
      }
    }
  }

  /// Flows that may ask more than their author allows (N23).
  private mutating func holdBudgets(_ bot: BotDefinition) {
    guard !places.limits.isEmpty else { return }
    for effort in EffortWalk.efforts(of: bot) {
      guard let limit = places.limits[effort.flow] ?? places.limits[""] else { continue }
      let span = places.limits[effort.flow]?.span ?? places.flows[effort.flow] ?? limit.span
      if effort.questions.count > limit.count {
        findings.append(
          Found(
            problem: .tooManyQuestions(
              flow: effort.flow, count: effort.questions.count, limit: limit.count,
              questions: effort.questions, at: span)))
      } else if effort.isCut {
        findings.append(
          Found(
            problem: .notProven(
              what: "that '\(effort.flow)' puts at most \(limit.count) questions",
              budget: "more than \(EffortWalk.mostSteps) steps", at: span)))
      }
    }
  }

  /// Whether a flow, or one it leads to, hands off: a colleague gets all slots.
  private func reachesColleague(_ start: String) -> Bool {
    var seen: Set<String> = []
    var open = [start]
    while let name = open.popLast() {
      guard seen.insert(name).inserted else { continue }
      if view.intents[name]?.by == .human { return true }
      for state in view.flows[name]?.states ?? [] {
        if case .handOff = state.move { return true }
        for case .flow(let next) in state.ways.map(\.target) { open.append(next) }
      }
    }
    return false
  }

  // MARK: - Words

  /// `from look (orders.find: found)`.
  private func words(for way: [(step: FlowWalk.Step, node: Int)]) -> String {
    let parts = way.compactMap { entry -> String? in
      switch entry.step.kind {
      case .starts, .passes: nil
      case .needs: nil
      case .answers(let slot, let isAsked): isAsked ? "'\(slot)' answered" : nil
      case .skips(let slot): "'\(slot)' left open"
      case .chooses(let outcome): "'\(outcome)'"
      case .runs(let action, let outcome): "'\(action)' ending in '\(outcome)'"
      case .checks(let value, let result): "'\(value)' being '\(result)'"
      case .wakes(let outcome): "'\(outcome)' happening"
      case .corrects(let slot): "'\(slot)' corrected"
      }
    }
    return parts.isEmpty
      ? "from the start" : "after " + parts.suffix(4).joined(separator: ", then ")
  }
}
