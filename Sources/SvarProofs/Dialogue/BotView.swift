// A bot's definition with the look-ups that the proofs need.

import SvarModel

/// A bot by its names.
struct BotView {
  let bot: BotDefinition
  let flows: [String: FlowDefinition]
  let intents: [String: IntentDefinition]
  let slots: [String: SlotDefinition]
  let actions: [String: ActionDefinition]
  let events: [String: EventDefinition]
  /// Fields that actions and events give.
  let fields: Set<String>
  /// Slots that a flow empties.
  private let forgotten: [String: Set<String>]
  private var slotsRead: [String: Set<String>] = [:]

  init(_ bot: BotDefinition) {
    self.bot = bot
    func table<Value>(_ values: [Value], _ name: (Value) -> String) -> [String: Value] {
      Dictionary(values.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    flows = table(bot.flows, \.name)
    intents = table(bot.intents, \.name)
    slots = table(bot.slots, \.name)
    actions = table(bot.actions, \.name)
    events = table(bot.events, \.name)
    fields = Set(
      bot.actions.flatMap(\.outcomes).flatMap(\.fields).map(\.name)
        + bot.events.flatMap(\.fields).map(\.name))
    forgotten = Dictionary(
      bot.flows.map { flow in
        let secrets = flow.states.flatMap { state -> [String] in
          guard case .run(let name, _) = state.move else { return [] }
          return bot.actions.first { $0.name == name }?.inputs.map(\.name) ?? []
        }.filter { name in bot.slots.contains { $0.name == name && $0.isSecret } }
        return (flow.name, Set(flow.states.flatMap(\.forget) + secrets))
      }, uniquingKeysWith: { first, _ in first })
    findSlotsRead()
  }

  /// Slots that a flow may leave empty though they were filled when it began.
  func forgets(_ flow: String) -> Set<String> { forgotten[flow] ?? [] }

  /// The flow that is put in front of an action; nil where anyone may.
  func proof(for action: ActionDefinition) -> String? {
    guard let level = action.level else { return nil }
    return bot.levels.first { $0.name == level }?.flow
  }

  /// Whether an intent of this name starts the flow.
  func isStarted(_ flow: String) -> Bool { intents[flow] != nil }

  /// A text as a flow says it: its own, else the bot's.
  func text(_ key: String, in flow: String?) -> (name: TextName, variants: TextVariants)? {
    if let flow, let own = flows[flow]?.texts[key] {
      return (TextName(key, of: .flow(flow)), own)
    }
    return bot.texts[key].map { (TextName(key), $0) }
  }

  /// The slots that a state says, asks, checks or hands to an action; the engine goes back to such
  /// states when one changes.
  func slotsRead(by state: String, of flow: String) -> Set<String> {
    slotsRead["\(flow)/\(state)"] ?? []
  }

  private mutating func findSlotsRead() {
    for flow in bot.flows {
      for state in flow.states {
        var read: Set<String> = []
        switch state.move {
        case .run(let action, _): read.formUnion(actions[action]?.inputs.map(\.name) ?? [])
        case .check(let value, _): read.insert(state.knownSlot ?? value)
        case .ask(let asked, _): read.insert(asked)
        case .pass, .choose, .advise, .wait, .handOff: break
        }
        if let key = state.say, let variants = text(key, in: flow.name)?.variants {
          read.formUnion(variants.paths)
        }
        slotsRead["\(flow.name)/\(state.name)"] = read.filter { slots[$0] != nil }
      }
    }
  }
}

extension TextVariants {
  /// Everything its places name.
  var paths: Set<String> {
    Set(
      byLanguage.values.joined().flatMap(\.parts).compactMap { part in
        switch part {
        case .literal: nil
        case .place(let path, _), .plural(let path, _, _): path
        }
      })
  }

  /// What some variant cannot do without.
  var requiredPaths: Set<String> { Set(byLanguage.values.joined().flatMap(\.requiredPaths)) }
}

extension StateDefinition {
  /// Where each outcome leads.
  var ways: [(outcome: String, target: Target)] {
    switch move {
    case .pass(let target): [("", target)]
    case .ask(_, let target): [("", target)]
    case .choose(let outcomes), .advise(_, let outcomes), .run(_, let outcomes),
      .check(_, let outcomes), .wait(_, let outcomes):
      outcomes.map { ($0.name, $0.target) }
    case .handOff: []
    }
  }

  /// The slot of `check: SLOT known`.
  var knownSlot: String? {
    guard case .check(let value, _) = move, value.hasSuffix(" known") else { return nil }
    return String(value.dropLast(" known".count))
  }

  /// The slot or field whose value a `check` branches on.
  var checkedValue: String? {
    guard case .check(let value, _) = move, knownSlot == nil, value != "mood", value != "hours"
    else { return nil }
    return value
  }
}
