// The dialogue half of compiling: names resolved, every outcome given a target, texts checked.
// In: the merged syntax. Out: a `BotDefinition` and problems. Called by `Compile.swift`.

import SvarDiagnostics
import SvarEntities
import SvarModel
import SvarSyntax

/// Lowers everything of a bot that is not matching.
struct DialogueLowering {
  let syntax: BotSyntax
  let names: BotNames
  var problems: [NameProblem] = []
  /// Paths that stand for a value in a text.
  let paths: Set<String>
  /// Texts that something says: `key` for the bot's, `flow/key` for a flow's own.
  var textsSaid: Set<String> = []

  init(_ syntax: BotSyntax, names: BotNames) {
    self.syntax = syntax
    self.names = names
    var paths: Set<String> = ["name", "now", "next", "title", "first", "second"]
    paths.formUnion(["queue.opens", "agent.name"])
    paths.formUnion(syntax.slots.map(\.name.value))
    for action in syntax.actions {
      for outcome in action.outcomes { paths.formUnion(outcome.fields.map(\.path.value)) }
    }
    for event in syntax.events { paths.formUnion(event.fields.map(\.path.value)) }
    paths.formUnion((syntax.bot?.facts ?? []).map(\.name.value))
    self.paths = paths
  }

  var languages: [String] { (syntax.bot?.languages ?? []).map(\.value) }

  mutating func lower() -> BotDefinition {
    var bot = header()
    bot.slots = syntax.slots.map(slot)
    bot.lists = syntax.lists.map(list)
    bot.actions = syntax.actions.map { action($0) }
    bot.events = syntax.events.map { event in
      EventDefinition(
        name: event.name.value, fields: event.fields.map(field), level: event.level?.value)
    }
    bot.flows = syntax.flows.map { flow($0) }
    bot.intents = syntax.intents.map { intent($0) }
    bot.answers = syntax.answers.map(\.name.value)
    for text in syntax.texts { bot.texts[text.key.value] = variants(text.languages, key: text.key) }
    for stub in syntax.stubs { bot.stubs[stub.action.value] = stubCases(stub) }
    checkTypes()
    checkWays(of: bot)
    checkTextsUsed()
    return bot
  }

  mutating func expect(_ kind: NameKind, _ name: SpannedText) {
    if let problem = names.check(kind, name) { problems.append(problem) }
  }

  private mutating func header() -> BotDefinition {
    let file = syntax.bot
    var bot = BotDefinition(
      id: file?.id.value ?? "bot", name: file?.name?.value ?? file?.id.value ?? "bot",
      languages: languages)
    guard let file else { return bot }
    for pair in file.fallback { bot.fallback[pair.key.value] = pair.value.value }
    if let human = file.human {
      expect(.intent, human)
      bot.humanIntent = human.value
    }
    if let accept = file.accept { bot.thresholds.accept = accept.value }
    if let margin = file.margin { bot.thresholds.margin = margin.value }
    if let inScope = file.inScope { bot.thresholds.inScope = inScope.value }
    for ladder in file.ladders { lower(ladder, into: &bot.repair) }
    for pair in file.verification {
      expect(.flow, pair.value)
      bot.levels.append(VerificationLevel(name: pair.key.value, flow: pair.value.value))
    }
    if let after = file.afterResolved {
      expect(.flow, after)
      bot.afterResolved = after.value
    }
    bot.queues = file.queues.map(queue)
    for fact in file.facts {
      switch fact.value {
      case .same(let text): bot.facts[fact.name.value] = ["": text.value]
      case .byLanguage(let pairs):
        bot.facts[fact.name.value] = Dictionary(
          pairs.map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
      }
    }
    return bot
  }

  private mutating func lower(_ ladder: LadderSyntax, into repair: inout Repair) {
    var steps: [Repair.Step] = []
    var timed: [Repair.TimedStep] = []
    for step in ladder.steps {
      switch step.move {
      case .say(let key):
        say(key, in: nil)
        steps.append(.say(key.value))
        timed.append(
          Repair.TimedStep(afterSeconds: step.after?.seconds ?? 0, text: key.value))
      case .offerHuman:
        steps.append(.offerHuman)
      case .handoff(let reason):
        if let reason = self.reason(reason) { steps.append(.handOff(reason)) }
      }
    }
    let hasHuman = steps.contains { step in
      if case .say = step { return false }
      return true
    }
    switch ladder.kind.value {
    case .silent: repair.silent = timed
    case .slow: repair.slow = timed
    case .unclear: repair.unclear = steps
    case .invalid: repair.invalid = steps
    case .upset: repair.upset = steps
    case .failed: repair.failed = steps
    }
    if !hasHuman, ladder.kind.value != .silent, ladder.kind.value != .slow {
      problems.append(.ladderWithoutHuman(ladder.kind.value.rawValue, at: ladder.kind.span))
    }
  }

  mutating func reason(_ name: SpannedText) -> HandoffReason? {
    if let reason = HandoffReason(rawValue: name.value) { return reason }
    problems.append(
      .unknown(
        .reason, name.value, at: name.span,
        nearest: nearestName(to: name.value, among: HandoffReason.allCases.map(\.rawValue))))
    return nil
  }

  private func queue(_ queue: QueueSyntax) -> QueueDefinition {
    QueueDefinition(
      name: queue.name.value, languages: queue.languages.map(\.value),
      zone: queue.zone?.value ?? "UTC", holidays: queue.holidays?.value,
      hours: queue.open.flatMap { line in
        line.days.flatMap { day in
          line.open.map { .init(weekday: day, opens: $0.lowerBound, closes: $0.upperBound) }
        }
      })
  }

  private func slot(_ slot: SlotSyntax) -> SlotDefinition {
    SlotDefinition(
      name: slot.name.value, type: slot.type.value, many: slot.many?.value ?? false,
      isOptional: slot.optional?.value ?? false, toward: slot.toward?.value.rawValue,
      purpose: slot.personal?.purpose.value,
      keep: slot.personal.map { "\($0.keep.seconds / 86_400) days" },
      isSecret: slot.secret?.value ?? false, from: slot.from?.value, to: slot.to?.value,
      isNumber: isNumber(slot.type.value))
  }

  private func list(_ list: ListSyntax) -> ListDefinition {
    ListDefinition(
      name: list.name.value,
      values: list.values.map { value in
        var spoken: [String: String] = [:]
        for language in value.languages {
          spoken[language.language.value] = language.phrases.first?.text
        }
        return ListDefinition.Value(name: value.name.value, spoken: spoken)
      })
  }

  private mutating func action(_ action: ActionSyntax) -> ActionDefinition {
    let level = action.level.flatMap { $0.value == "anyone" ? nil : $0 }
    if let level, !names.has(.level, level.value) {
      problems.append(.levelWithoutFlow(level.value, at: level.span))
    }
    return ActionDefinition(
      name: action.name.value,
      inputs: action.inputs.map { input in
        let slot = syntax.slots.first { $0.name.value == input.name.value }
        if slot == nil, !paths.contains(input.name.value) { expect(.slot, input.name) }
        return FieldDefinition(
          name: input.name.value, type: slot?.type.value ?? "text", isOptional: input.isOptional)
      },
      level: level?.value, changes: action.changes?.value ?? false, once: action.once != nil,
      timeoutSeconds: action.timeout?.seconds ?? 10,
      outcomes: action.outcomes.map {
        ActionDefinition.Outcome(name: $0.name.value, fields: $0.fields.map(field))
      })
  }

  private func field(_ field: FieldSyntax) -> FieldDefinition {
    FieldDefinition(
      name: field.path.value, type: field.type.value, isOptional: field.isOptional)
  }

  private mutating func stubCases(_ stub: StubSyntax) -> [StubCase] {
    expect(.action, stub.action)
    let action = syntax.actions.first { $0.name.value == stub.action.value }
    return stub.cases.map { item in
      let outcomes = (action?.outcomes.map(\.name.value) ?? []) + ["failed", "late"]
      if action != nil, !outcomes.contains(item.outcome.value) {
        problems.append(
          .outcomeUnknown(
            item.outcome.value, of: stub.action.value, at: item.outcome.span,
            nearest: nearestName(to: item.outcome.value, among: outcomes)))
      }
      return StubCase(
        conditions: Dictionary(
          item.when.map { ($0.field.value, $0.values.map(\.value)) },
          uniquingKeysWith: { first, _ in first }),
        outcome: item.outcome.value,
        fields: Dictionary(
          item.out.map { ($0.path.value, $0.value.text) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private mutating func intent(_ intent: IntentSyntax) -> IntentDefinition {
    for slot in intent.slots { expect(.slot, slot) }
    for other in intent.over { expect(.intent, other) }
    check(intent.sets, intent.fromContext)
    for item in intent.cases { check(item.sets, item.fromContext) }
    let hasFlow = names.has(.flow, intent.name.value)
    var titles: [String: String] = [:]
    for block in intent.blocks {
      if let title = block.title { titles[block.language.value] = title.value }
    }
    let reply = variants(intent.replies, key: intent.name)
    let isHuman = intent.name.value == syntax.bot?.human?.value
    let isHeardOnly = intent.by?.value == .never
    if !hasFlow, reply.byLanguage.isEmpty, !isHuman, !isHeardOnly, talks {
      problems.append(.notServed(intent: intent.name.value, at: intent.name.span))
    }
    return IntentDefinition(
      name: intent.name.value,
      by: IntentDefinition.Server(rawValue: intent.by?.value.rawValue ?? "bot") ?? .bot,
      slots: intent.slots.map(\.value), tags: intent.tags.map(\.value),
      reason: intent.reason.flatMap { reason($0) } ?? (isHuman ? .asked : .policy), titles: titles,
      reply: reply, hasFlow: hasFlow,
      isCourtesy: syntax.isCourtesy(intent.name.value))
  }

  /// What an intent or a case fills by itself: slots there are, with values they can hold.
  private mutating func check(_ sets: [PairSyntax], _ fromContext: [PairSyntax]) {
    for pair in fromContext { expect(.slot, pair.key) }
    for pair in sets {
      expect(.slot, pair.key)
      guard let slot = syntax.slots.first(where: { $0.name.value == pair.key.value }) else {
        continue
      }
      let type = slot.type.value
      if let list = syntax.lists.first(where: { $0.name.value == type }) {
        let values = list.values.map(\.name.value)
        if !values.contains(pair.value.value) {
          problems.append(
            .unknown(
              .value, pair.value.value, at: pair.value.span,
              nearest: nearestName(to: pair.value.value, among: values)))
        }
      } else if isNumber(type), DecimalNumber(pair.value.value) == nil {
        problems.append(.unknown(.value, pair.value.value, at: pair.value.span, nearest: nil))
      }
    }
  }

  /// Whether values of a type are numbers.
  private func isNumber(_ type: String) -> Bool {
    type == "number" || syntax.types.contains { $0.name.value == type && $0.range != nil }
  }

  /// Whether the bot says anything at all.
  var talks: Bool {
    !syntax.flows.isEmpty || syntax.intents.contains { !$0.replies.isEmpty }
  }

  /// The built-in types of values.
  static let builtInTypes: Set<String> = [
    "date", "time", "amount", "phone", "email", "postal_code", "number", "street", "duration",
    "url", "text",
  ]

  private mutating func checkTypes() {
    for slot in syntax.slots {
      let type = slot.type
      let isKnown =
        Self.builtInTypes.contains(type.value) || names.has(.list, type.value)
        || names.has(.type, type.value)
      if !isKnown {
        let all = Array(Self.builtInTypes) + names.all(.list) + names.all(.type)
        problems.append(
          .unknown(
            .type, type.value, at: type.span,
            nearest: nearestName(to: type.value, among: all.sorted())))
      }
      if ["email", "phone", "street"].contains(type.value), slot.personal == nil {
        problems.append(.personalWithoutPurpose(slot.name.value, at: slot.name.span))
      }
    }
  }
}
