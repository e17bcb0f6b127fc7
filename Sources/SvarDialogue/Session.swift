// One step of the machine in the making: the state being changed and the events collected.

import SvarModel

struct Session {
  let machine: DialogueMachine
  var state: ConversationState
  let context: DialogueMachine.Context
  var events: [ConversationEvent] = []
  var call: ActionCall?
  var servedIntent: String?
  /// Whether this step answers something the customer wrote.
  var isCustomerTurn = false
  /// Whether this turn filled a slot, moved a flow or served an intent.
  var madeProgress = false

  var bot: BotDefinition { machine.bot }

  init(machine: DialogueMachine, state: ConversationState, context: DialogueMachine.Context) {
    self.machine = machine
    self.state = state
    self.context = context
    if let earlier = state.now, earlier > context.now {
      self.state.now = earlier
    } else {
      self.state.now = context.now
    }
  }

  var now: Moment { state.now ?? context.now }
  var language: String { state.language ?? bot.languages.first ?? "und" }

  var step: DialogueMachine.Step {
    DialogueMachine.Step(state: state, events: events, call: call, servedIntent: servedIntent)
  }

  mutating func log(_ event: ConversationEvent) { events.append(event) }

  mutating func line(from: String, _ text: String) {
    state.lines.append(HandoffPackage.Line(from: from, text: text, at: now.iso8601))
  }

  /// Notes where the flow stopped, and says so when nothing was said.
  mutating func finish() {
    let isWaiting = state.question != nil || state.openCall != nil
    if isWaiting, state.owner == .bot, let place = state.place { log(.state(place)) }
    if isCustomerTurn, call == nil, state.openCall == nil, !saidSomething { log(.silence) }
    if state.owner == .bot, isCustomerTurn { startSilenceTimers() }
    let said = events.compactMap { event -> String? in
      if case .said(let key, let text) = event, key != "disclosure" { return text }
      return nil
    }
    if !said.isEmpty { state.lastSaid = said }
  }

  var saidSomething: Bool {
    events.contains { event in
      if case .said = event { return true }
      return false
    }
  }

  /// Our own mistake: logged, and the customer gets a human (design: nobody is left hanging).
  mutating func internalError(_ what: String) {
    assertionFailure(what)
    log(.internalError(what))
    state.stack = []
    state.question = nil
    state.openCall = nil
    handOff(.failedAction)
  }
}
