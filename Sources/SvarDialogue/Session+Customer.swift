// The customer wrote: what it means here and now. Order: a human asked for, an offer answered,
// threats and anger, the open question, leaving, something new, and at last a miss.

import SvarModel

extension Session {
  mutating func customerWrote(_ message: Classification) {
    isCustomerTurn = true
    state.turn += 1
    log(.customer(text: message.text))
    line(from: "customer", message.text)
    removeSilenceTimers()
    chooseLanguage(message)
    let taken = takeSlots(message)
    switch state.owner {
    case .human:
      // Silent, but understood for the agent (R12).
      for accepted in message.accepted { log(.intent(name: accepted.intent, waits: true)) }
    case .waiting:
      customerWaits(message)
    case .bot:
      respond(to: message, taken)
    }
  }

  /// Slots a message filled or changed.
  struct Taken {
    var filled: [String] = []
    var corrected: [String] = []
    var all: [String] { filled + corrected }
  }

  private mutating func chooseLanguage(_ message: Classification) {
    guard !state.languageIsFixed, let code = message.language, code != state.language else {
      return
    }
    // One or two foreign words do not change the language of a conversation (R46).
    let isLong = message.text.split(whereSeparator: \.isWhitespace).count >= 4
    if state.language == nil || (message.languageIsClear && isLong) {
      state.language = code
      log(.language(code))
    }
  }

  private mutating func takeSlots(_ message: Classification) -> Taken {
    var taken = Taken()
    for filling in message.slots {
      guard let definition = machine.slots[filling.slot] else { continue }
      // «nei takk» and «glem det» are no comments.
      if definition.type == "text" || isWholeAnswer(filling, definition, message),
        !filling.byPlace, isNoText(message)
      {
        continue
      }
      guard concerns(filling, definition, message) else { continue }
      var value = filling.value
      let index = state.slots.firstIndex { $0.name == filling.slot }
      if definition.many {
        var all = index.map { state.slots[$0].value.all } ?? []
        for one in value.all where !all.contains(one) { all.append(one) }
        value = .several(all)
      }
      let shown = definition.isSecret ? SlotValue.text("***") : filling.value
      if let index {
        guard state.slots[index].value != value else { continue }
        state.slots[index].value = value
        state.slots[index].turn = state.turn
        taken.corrected.append(filling.slot)
        log(
          definition.many
            ? .slot(name: filling.slot, value: shown)
            : .corrects(slot: filling.slot, value: shown))
      } else {
        state.slots.append(
          ConversationState.Filled(name: filling.slot, value: value, turn: state.turn))
        taken.filled.append(filling.slot)
        log(.slot(name: filling.slot, value: shown))
      }
    }
    return taken
  }

  /// Whether a day or an hour belongs to what the customer wants: «teknikeren var her i går» is not
  /// the day of a delivery.
  private func concerns(
    _ filling: Classification.Filling, _ slot: SlotDefinition, _ message: Classification
  ) -> Bool {
    guard ["date", "time"].contains(slot.type), state.expectedSlot != slot.name else { return true }
    if slot.toward == "future", case .date(let day) = filling.value, day < now.civil.isoDate {
      return false
    }
    let wishes = message.accepted.map(\.intent) + (state.openFlow.map { [$0] } ?? [])
    return wishes.contains { wish in
      machine.intents[wish]?.slots.contains(slot.name) == true
        || machine.flows[wish]?.needs.contains(slot.name) == true
    }
  }

  /// Whether a value of the bot's own types is all that was written: such a type may take any answer.
  private func isWholeAnswer(
    _ filling: Classification.Filling, _ slot: SlotDefinition, _ message: Classification
  ) -> Bool {
    filling.start == 0 && filling.end == message.text.utf8.count
      && !Self.builtInTypes.contains(slot.type) && !bot.lists.contains { $0.name == slot.type }
  }

  private static let builtInTypes: Set<String> = [
    "date", "time", "amount", "phone", "email", "postal_code", "number", "street", "duration",
    "url", "text",
  ]

  private func isNoText(_ message: Classification) -> Bool {
    ["cancels", "skips", "refuses", "repeats"].contains { hears($0, in: message) }
      || message.accepted.contains { $0.intent == bot.humanIntent }
  }

  /// Whether an answer was given, in so many words.
  func hears(_ answer: String, in message: Classification) -> Bool {
    message.answers.contains { $0.name == answer && $0.confidence >= 0.5 }
  }

  private mutating func respond(to message: Classification, _ taken: Taken) {
    let all = message
    let message = withoutGuesses(all, taken)
    let flow = state.openFlow
    if message.accepted.contains(where: { $0.intent == bot.humanIntent }),
      let human = bot.humanIntent
    {
      log(.intent(name: human, waits: false))
      for other in newIntents(in: message) where other.intent != human {
        log(.intent(name: other.intent, waits: true))
        if !state.pending.contains(other.intent) { state.pending.append(other.intent) }
      }
      return serve(human)
    }
    if state.openOffer != nil, answersOffer(message) { return }
    if hears("threatens", in: message) {
      log(.answer(name: "threatens"))
      become("upset")
      return handOff(.escalationRisk)
    }
    let isUpset = hears("upset", in: message) || message.shouting >= 2
    if isUpset { become("upset") }
    if asksToRepeat(message), newIntents(in: message).isEmpty, taken.all.isEmpty {
      return repeatLast()
    }
    if state.openCall != nil {
      // An action is being waited for: what comes meanwhile waits its turn.
      for other in newIntents(in: message) { postpone(other.intent) }
      return
    }
    if answersQuestion(message, taken) {
      servedIntent = servedIntent ?? sureIntent(in: all)
      for other in newIntents(in: message)
      where other.isDecisive && !overlapsAnswer(other, message) && !isValue(other, message, taken) {
        postpone(other.intent)
      }
      progressed(serving: flow)
      if isUpset { soothe() }
      return advance()
    }
    if hears("cancels", in: message), let flow,
      !newIntents(in: message).contains(where: \.isDecisive)
    {
      return cancel(flow)
    }
    var wishes = newIntents(in: message)
    // Beside what was said in so many words, guesses are no errands.
    if wishes.contains(where: \.isDecisive) {
      let isOpen = state.question != nil
      wishes.removeAll { !$0.isDecisive && (isOpen || $0.confidence < Self.sureEnough) }
    }
    if wishes.isEmpty { wishes = courtesies(in: message) }
    if let first = wishes.first {
      return take(first, then: Array(wishes.dropFirst()), isUpset: isUpset)
    }
    let errand = state.errand
    if let errand, message.accepted.contains(where: { $0.intent == errand }) || !taken.all.isEmpty {
      // The same errand again, or a value for later: kept, and the question once more.
      if message.accepted.contains(where: { $0.intent == errand }) {
        log(.intent(name: errand, waits: false))
      }
      progressed(serving: errand)
      if !taken.corrected.isEmpty { _ = goBack(for: taken.corrected) }
      if isUpset { soothe() }
      askAgain()
      return
    }
    if isUpset {
      soothe()
      state.misses += 1
      return
    }
    withoutMeaning(message, taken)
  }

  /// The message without intents that only the model sees in it, where the words are an answer, and
  /// without faint ones while a question is open.
  private func withoutGuesses(_ message: Classification, _ taken: Taken) -> Classification {
    let isOpen = state.question != nil
    let answers = message.answers.filter {
      $0.confidence >= 0.99 && Self.plainAnswers.contains($0.name)
    }
    var rest = message
    rest.accepted.removeAll { accepted in
      guard !accepted.isDecisive else { return false }
      // An answer must be most of what the intent was read from: «ja hej, er det feil på nettet?»
      // is more than a yes.
      let isAnswer = answers.contains { answer in
        let shared = min(answer.end, accepted.end) - max(answer.start, accepted.start)
        return shared * 2 > accepted.end - accepted.start
      }
      if isAnswer { return true }
      guard isOpen, accepted.intent != state.errand else { return false }
      // What was asked for has come: the rest is small talk.
      if let asked = state.expectedSlot, taken.all.contains(asked) { return true }
      // A human may be asked for in any words, at any time (R11).
      if accepted.intent == bot.humanIntent { return false }
      let isCourtesy = machine.intents[accepted.intent]?.isCourtesy ?? false
      return isCourtesy || accepted.confidence < Self.sureEnough
        || message.inScope < Self.sureScope
    }
    return rest
  }

  /// The intent of a message beyond doubt.
  private func sureIntent(in message: Classification) -> String? {
    guard let best = message.accepted.first(where: { $0.intent == message.intent }) else {
      return nil
    }
    return best.isDecisive || (best.confidence >= 0.9 && message.inScope >= 0.8)
      ? best.intent : nil
  }

  private static let plainAnswers: Set<String> = [
    "agrees", "refuses", "worked", "not_helped", "skips", "repeats", "cancels", "withdraws",
  ]
  /// What a request by the model alone needs while a question is open.
  private static let sureEnough = 0.7
  private static let sureScope = 0.5

  private mutating func withoutMeaning(_ message: Classification, _ taken: Taken) {
    if state.openFlow == nil, state.question == nil {
      if taken.all.contains(where: isWorthNoting), hasText("noted") {
        state.misses = 0
        say("noted")
        return
      }
      if hears("agrees", in: message) || hears("refuses", in: message)
        || hears("worked", in: message), hasText("acknowledged")
      {
        say("acknowledged")
        return
      }
    }
    if let likely = message.ranking.first, likely.intent == bot.humanIntent,
      likely.confidence >= 0.3, message.inScope >= 0.3, state.openOffer == nil
    {
      // Perhaps a human was asked for: better one offer too many.
      state.misses += 1
      return offerHuman(.asked, isRepeat: state.question != nil)
    }
    if let again = resumed(in: message) {
      // «Og regningen, da?»: an errand of before, named in passing.
      log(.intent(name: again, waits: false))
      state.question = nil
      serve(again)
      return advance()
    }
    if let pair = closeCall(in: message) {
      let titles = pair.compactMap { title(of: $0) }
      state.misses += 1
      state.question = .didYouMean(pair)
      say("did_you_mean", extra: ["first": titles[0], "second": titles[1]])
      log(.buttons(titles))
      return
    }
    miss()
  }

  /// Values that say who or what it is about, not a day or a kind.
  private func isWorthNoting(_ slot: String) -> Bool {
    guard let type = machine.slots[slot]?.type else { return false }
    return !["date", "time", "amount", "number", "text", "duration"].contains(type)
      && !bot.lists.contains { $0.name == type }
  }

  /// An errand of this conversation that the message may well mean, where it clearly means nothing
  /// else.
  private func resumed(in message: Classification) -> String? {
    guard state.openFlow == nil, state.question == nil else { return nil }
    return message.ranking.prefix(3).first { ranked in
      ranked.confidence >= 0.15 && state.served.contains(ranked.intent)
        && machine.intents[ranked.intent]?.isCourtesy == false
        && ranked.intent != bot.humanIntent
    }?.intent
  }

  /// Accepted intents other than the open flow, requests only, in the order of the message.
  func newIntents(in message: Classification) -> [Classification.Accepted] {
    message.accepted.filter { accepted in
      guard accepted.intent != state.errand, let intent = machine.intents[accepted.intent] else {
        return false
      }
      return !intent.isCourtesy && !intent.isHeardOnly
    }
  }

  private func courtesies(in message: Classification) -> [Classification.Accepted] {
    let heard = message.accepted.filter { machine.intents[$0.intent]?.isCourtesy == true }
    return heard.suffix(1)
  }

  private func overlapsAnswer(
    _ accepted: Classification.Accepted, _ message: Classification
  ) -> Bool {
    message.answers.contains { $0.start < accepted.end && accepted.start < $0.end }
  }

  /// Whether an intent was read from the very words that filled a slot: «data» answers the question.
  private func isValue(
    _ accepted: Classification.Accepted, _ message: Classification, _ taken: Taken
  ) -> Bool {
    message.slots.contains { filling in
      let shared = min(filling.end, accepted.end) - max(filling.start, accepted.start)
      return taken.all.contains(filling.slot) && shared * 2 > accepted.end - accepted.start
    }
  }

  private mutating func postpone(_ intent: String) {
    log(.intent(name: intent, waits: true))
    if !state.pending.contains(intent) { state.pending.append(intent) }
  }

  private mutating func progressed(serving flow: String?) {
    state.misses = 0
    madeProgress = true
    if servedIntent == nil { servedIntent = flow }
  }

  /// Serves what the customer wants now; the rest waits (R09), what was open is come back to.
  private mutating func take(
    _ first: Classification.Accepted, then rest: [Classification.Accepted], isUpset: Bool
  ) {
    let isCourtesy = machine.intents[first.intent]?.isCourtesy ?? false
    if let index = state.stack.indices.last, !isCourtesy {
      let digression = machine.flows[state.stack[index].flow]?.digression ?? .resume
      if digression == .later, machine.intents[first.intent]?.hasFlow == true {
        postpone(first.intent)
        for other in rest { postpone(other.intent) }
        progressed(serving: nil)
        return askAgain()
      }
      if digression == .drop { state.stack.removeLast() } else { interrupt(index) }
    }
    log(.intent(name: first.intent, waits: false))
    for other in rest { postpone(other.intent) }
    if isCourtesy, state.question != nil {
      // Thanks in the middle of something: answered, and the question stands.
      return serve(first.intent)
    }
    state.question = nil
    if !isCourtesy { state.misses = 0 }
    if isUpset { say("upset") }
    serve(first.intent)
    if isUpset, state.owner == .bot, state.openOffer == nil { state.offersWhenDone = true }
    advance()
  }

  private mutating func interrupt(_ index: Int) {
    state.stack[index].wasInterrupted = true
    // A verification flow and the one it serves are one errand.
    if state.stack[index].proves != nil, index > 0 { state.stack[index].wasInterrupted = true }
  }

  /// Leaves the open flow; what was said is kept.
  private mutating func cancel(_ flow: String) {
    log(.answer(name: "cancels"))
    var left = flow
    while let frame = state.stack.popLast(), frame.proves != nil {
      left = state.stack.last?.flow ?? left
    }
    state.question = nil
    state.prompts = [:]
    state.misses = 0
    state.timers = []
    log(.cancelled(left))
    servedIntent = nil
    say("cancelled", extra: ["title": title(of: left) ?? left])
    advance()
  }

  private mutating func answersOffer(_ message: Classification) -> Bool {
    guard let reason = state.openOffer else { return false }
    let questionTakesYes: Bool
    if case .choose(_, let outcomes)? = state.question {
      questionTakesYes = outcomes.contains { ["agrees", "worked"].contains($0.name) }
    } else {
      questionTakesYes = false
    }
    let wantsElse = newIntents(in: message).contains(where: \.isDecisive)
    if !questionTakesYes, !wantsElse {
      if hears("agrees", in: message) {
        log(.answer(name: "agrees"))
        handOff(reason)
        return true
      }
      if hears("refuses", in: message) {
        log(.answer(name: "refuses"))
        state.openOffer = nil
        state.refusedAt = state.turn
        state.misses = 0
        state.upsetTurns = 0
        say("offer_declined")
        if state.question == nil { advance() }
        return true
      }
    }
    state.openOffer = nil
    return false
  }

  mutating func become(_ mood: String) {
    guard state.mood != mood else { return }
    state.mood = mood
    log(.mood(mood))
  }

  /// An apology, and a human within reach (nordic frustration: mild is enough).
  private mutating func soothe() {
    say("upset")
    climbUpset()
  }

  mutating func climbUpset() {
    state.upsetTurns += 1
    climb(bot.repair.upset, at: state.upsetTurns, reason: .frustration)
  }

  /// «Hva sa du?» as most of what was written, not in passing.
  private func asksToRepeat(_ message: Classification) -> Bool {
    message.answers.contains { answer in
      answer.name == "repeats" && answer.confidence >= 0.5
        && (answer.end - answer.start) * 2 >= message.text.utf8.count
    }
  }

  private mutating func repeatLast() {
    log(.answer(name: "repeats"))
    let last = state.lastSaid
    if last.isEmpty {
      say("repeat_nothing")
    } else {
      for text in last {
        log(.said(key: "repeat", text: text))
        line(from: "bot", text)
      }
    }
  }
}

extension IntentDefinition {
  /// `by: never` without a reply: understood, and never served (`inform`, a bare yes).
  var isHeardOnly: Bool { by == .never && reply.byLanguage.isEmpty && !hasFlow }
}
