// A bot built by hand: one look-up flow, one change that needs verification, advice, replies.

import SvarModel

@testable import SvarDialogue

func text(_ words: String) -> TextVariants {
  // Good enough for tests: `{name}` is a place.
  var parts: [TextTemplate.Part] = []
  for piece in words.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
    if piece.offset == 0 {
      parts.append(.literal(String(piece.element)))
    } else {
      let halves = piece.element.split(
        separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      parts.append(.place(path: String(halves[0]), fallback: nil))
      parts.append(.literal(String(halves[1])))
    }
  }
  return TextVariants(byLanguage: ["en": [TextTemplate(parts: parts)]])
}

func to(_ name: String, _ target: StateDefinition.Target) -> StateDefinition.Outcome {
  StateDefinition.Outcome(name: name, target: target)
}

let smallBot: BotDefinition = {
  var bot = BotDefinition(id: "small", name: "Small", languages: ["en"])
  bot.humanIntent = "human.request"
  bot.levels = [VerificationLevel(name: "code", flow: "verify.code")]
  bot.intents = [
    IntentDefinition(name: "order.status", by: .bot, titles: ["en": "your parcel"], hasFlow: true),
    IntentDefinition(
      name: "address.change", by: .bot, titles: ["en": "your address"], hasFlow: true),
    IntentDefinition(name: "router.help", by: .bot, titles: ["en": "your router"], hasFlow: true),
    IntentDefinition(
      name: "opening.hours", by: .bot, titles: ["en": "our hours"], reply: text("From 8 to 20.")),
    IntentDefinition(name: "thanks", by: .bot, reply: text("You're welcome."), isCourtesy: true),
    IntentDefinition(
      name: "privacy.erase", by: .human, reason: .sensitive, reply: text("A colleague does that.")),
    IntentDefinition(name: "human.request", by: .human),
  ]
  bot.slots = [
    SlotDefinition(name: "order_number", type: "order_number"),
    SlotDefinition(name: "street", type: "street"),
    SlotDefinition(name: "date", type: "date"),
    SlotDefinition(name: "phone", type: "phone"),
    SlotDefinition(name: "code", type: "six_digits", isSecret: true),
    SlotDefinition(name: "tried", type: "advice", many: true),
  ]
  bot.actions = [
    ActionDefinition(
      name: "orders.find",
      inputs: [FieldDefinition(name: "order_number", type: "order_number")],
      outcomes: [
        .init(name: "found", fields: [FieldDefinition(name: "order.day", type: "date")]),
        .init(name: "not_found"),
      ]),
    ActionDefinition(
      name: "address.save",
      inputs: [
        FieldDefinition(name: "street", type: "street"),
        FieldDefinition(name: "date", type: "date"),
      ], level: "code", changes: true, outcomes: [.init(name: "saved")]),
    ActionDefinition(
      name: "code.test", inputs: [FieldDefinition(name: "code", type: "six_digits")],
      outcomes: [.init(name: "right"), .init(name: "wrong")]),
  ]
  bot.flows = [
    FlowDefinition(
      name: "order.status", needs: ["order_number"],
      states: [
        StateDefinition(
          name: "look",
          move: .run(
            action: "orders.find",
            [to("found", .state("coming")), to("not_found", .state("unknown"))])),
        StateDefinition(name: "coming", say: "coming", move: .pass(.resolved)),
        StateDefinition(
          name: "unknown", say: "unknown", forget: ["order_number"],
          move: .ask(slot: "order_number", then: .state("look"))),
      ],
      texts: [
        "coming": text("{order_number} comes {order.day}."),
        "unknown": text("I can't find {order_number}. Another number?"),
      ]),
    FlowDefinition(
      name: "address.change", needs: ["street", "date"],
      states: [
        StateDefinition(
          name: "repeat", say: "repeat",
          move: .choose([to("agrees", .state("save")), to("refuses", .state("wrong"))])),
        StateDefinition(
          name: "wrong", say: "wrong", move: .choose([to("corrects", .state("repeat"))])),
        StateDefinition(
          name: "save", move: .run(action: "address.save", [to("saved", .state("saved"))])),
        StateDefinition(name: "saved", say: "saved", move: .pass(.resolved)),
      ],
      texts: [
        "repeat": text("{street} from {date}?"), "wrong": text("What is wrong?"),
        "saved": text("Saved {street}."),
      ]),
    FlowDefinition(
      name: "verify.code", needs: ["code"],
      states: [
        StateDefinition(
          name: "test",
          move: .run(
            action: "code.test", [to("right", .resolved), to("wrong", .state("again"))])),
        StateDefinition(
          name: "again", say: "again", forget: ["code"],
          move: .ask(slot: "code", then: .state("test"))),
      ], texts: ["again": text("Wrong code.")]),
    FlowDefinition(
      name: "router.help",
      states: [
        StateDefinition(
          name: "restart",
          move: .advise(
            advice: "restart_router",
            [
              to("worked", .resolved), to("not_helped", .state("cable")),
              to("tried", .state("cable")),
            ])),
        StateDefinition(
          name: "cable",
          move: .advise(
            advice: "check_cable",
            [
              to("worked", .resolved), to("not_helped", .state("person")),
              to("tried", .state("person")),
            ]
          )),
        StateDefinition(name: "person", move: .handOff(.complex)),
      ], texts: ["restart_router": text("Restart it."), "check_cable": text("Check the cable.")]),
  ]
  for (key, words) in [
    "greeting": "Hello, I'm a bot.", "disclosure": "I'm a bot.", "unclear": "Pardon?",
    "invalid": "That does not fit.", "offer_human": "Shall I fetch a colleague?",
    "offer_declined": "Fine.", "human_hint": "Write 'human' for a person.",
    "handoff.queued": "You are in line.", "handoff.closed": "We open {queue.opens}.",
    "handoff.noted": "Passed on.", "handoff.withdrawn": "No human then.",
    "handoff.back": "It's the bot again.", "resume": "Back to {title}.",
    "next_request": "Now {title}.", "cancelled": "We leave {title}.",
    "did_you_mean": "{first} or {second}?", "failed_action": "Our system is down.",
    "did_it_help": "Did it help?", "upset": "Sorry.", "agrees": "Yes", "refuses": "No",
    "noted": "Noted. What about it?", "ask.order_number": "Which order?",
    "ask.street": "Which street?", "ask.date": "From when?", "ask.code": "Which code?",
  ] {
    bot.texts[key] = text(words)
  }
  return bot
}()

struct PlainWording: ValueWording {
  func text(for value: SlotValue, type: String?, language: String, now: Moment) -> String {
    value.plain
  }
}

/// Talks to the small bot: what was said, and the events behind it.
struct Talk {
  let machine: DialogueMachine
  var state = ConversationState(id: "test")
  var now = Moment(seconds: 1_795_255_200, offsetMinutes: 60)
  var queue = QueueStatus(name: "support", isOpen: true)
  var events: [ConversationEvent] = []
  var intent: String?
  /// Answers actions: name → outcomes in turn, the last one repeats.
  var answers: [String: [ActionResult]] = [
    "orders.find": [.outcome("found", [NamedValue("order.day", .date("2026-11-24"))])],
    "address.save": [.outcome("saved", [])], "code.test": [.outcome("right", [])],
  ]

  init(_ bot: BotDefinition = smallBot) { machine = DialogueMachine(bot: bot) }

  /// What the bot says to a message that means what is given.
  mutating func says(
    _ message: String, intents: [String] = [], slots: [String: SlotValue] = [:],
    answers heard: [String] = [], ranking: [(String, Double)] = [], shouting: Int = 0
  ) -> [String] {
    let classification = Classification(
      text: message, language: "en", languageIsClear: true,
      ranking: ranking.map { .init(intent: $0.0, confidence: $0.1) },
      accepted: intents.enumerated().map {
        .init(intent: $1, confidence: 1, start: $0 * 10, end: $0 * 10 + 9, isDecisive: true)
      }, inScope: 1,
      slots: slots.sorted { $0.key < $1.key }.map {
        .init(slot: $0.key, value: $0.value, start: 0, end: 1)
      }, answers: heard.map { .init(name: $0, start: 900, end: 901, confidence: 1) },
      shouting: shouting)
    return says(.customer(classification))
  }

  mutating func says(_ input: ConversationInput) -> [String] {
    events = []
    intent = nil
    var step = machine.handle(
      input, state: state,
      context: .init(now: now, queue: queue, wording: PlainWording()))
    take(step)
    var count = 0
    while let call = step.call, count < 20 {
      count += 1
      var results = answers[call.action] ?? [.failed]
      let result = results[0]
      if results.count > 1 { results.removeFirst() }
      answers[call.action] = results
      step = machine.handle(
        .actionAnswered(call: call.call, result), state: state,
        context: .init(now: now, queue: queue, wording: PlainWording()))
      take(step)
    }
    return events.compactMap { event in
      if case .said(_, let text) = event { return text }
      return nil
    }
  }

  private mutating func take(_ step: DialogueMachine.Step) {
    state = step.state
    events += step.events
    intent = intent ?? step.servedIntent
  }

  var handoff: HandoffPackage? {
    for case .handoff(let package) in events { return package }
    return nil
  }

  var asked: [String] {
    events.compactMap { event in
      if case .asked(let slot) = event { return slot }
      return nil
    }
  }
}
