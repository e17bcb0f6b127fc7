// bot.yaml: languages, ladders, levels, queues, facts; and languages and names everywhere.

import SvarDiagnostics
import SvarLanguages
import SvarSyntax

extension BotChecks {
  mutating func checkBotFile() {
    guard let file = own.bot else { return }
    if file.languages.isEmpty { problems.append(.noLanguage(at: file.id.span)) }
    checkTwice(file.languages)
    checkTwice(file.include)
    for code in file.languages where !LanguageKnowledge.codes.contains(code.value) {
      problems.append(
        .unsupportedLanguage(code.value, known: LanguageKnowledge.codes, at: code.span))
    }
    for pair in file.fallback where !languages.contains(pair.value.value) {
      problems.append(
        .fallbackUnknown(pair.value.value, spoken: languages, at: pair.value.span))
    }
    checkLanguagesSpoken()
    checkReservedNames()
    checkHuman(file)
    for ladder in file.ladders { checkLadder(ladder) }
    checkVerification(file)
    checkQueues(file)
    for pair in file.currency + file.countries {
      problems.append(.noEffect("a currency or a country of a language", at: pair.key.span))
    }
  }

  // MARK: Languages

  /// Codes that people write for others.
  private static let meant = ["no": "nb", "se": "sv", "dk": "da", "gb": "en", "us": "en"]

  private mutating func checkLanguagesSpoken() {
    guard let file = own.bot, !file.languages.isEmpty else { return }
    let heard = Set(languages + file.fallback.map(\.key.value) + ["und"])
    for tag in languageTags where !heard.contains(tag.value) {
      let meant = Self.meant[tag.value]
      problems.append(
        .languageNotSpoken(
          tag.value, at: tag.span,
          meant: meant.flatMap { languages.contains($0) ? $0 : nil }))
    }
  }

  /// Every language code that heads something in the author's files.
  private var languageTags: [SpannedText] {
    var tags: [SpannedText] = []
    for intent in own.intents + own.answers {
      tags += intent.allBlocks.map(\.language)
      let blocks = Set(intent.blocks.map(\.language.value))
      tags += intent.replies.map(\.language).filter { !blocks.contains($0.value) }
    }
    tags += own.looseBlocks.map(\.block.language)
    for text in own.texts + own.flows.flatMap(\.texts) { tags += text.languages.map(\.language) }
    for value in own.lists.flatMap(\.values) {
      tags += (value.languages + value.asked).map(\.language)
    }
    tags += own.languages.map(\.language) + own.outOfScope.map(\.language)
    tags += (own.bot?.queues ?? []).flatMap(\.languages)
    for fact in own.bot?.facts ?? [] {
      if case .byLanguage(let pairs) = fact.value { tags += pairs.map(\.key) }
    }
    return tags
  }

  // MARK: Names with a meaning of their own

  private static let engineWords = [
    "name": "the bot's name", "now": "the time", "next": "the time of the next update",
    "title": "the title of an intent", "first": "the title of an intent",
    "second": "the title of an intent", "queue.opens": "when people are there again",
    "agent.name": "the human's name",
  ]

  private mutating func checkReservedNames() {
    func reserve(_ name: SpannedText, _ kind: String, _ meaning: String?) {
      guard let meaning else { return }
      problems.append(
        .reservedName(name.value, kind: kind, meaning: meaning, at: name.span))
    }
    for pair in own.bot?.verification ?? [] where pair.key.value == "anyone" {
      reserve(pair.key, "a level", "that nothing must be proved")
    }
    for name in own.lists.map(\.name) + own.types.map(\.name)
    where DialogueLowering.builtInTypes.contains(name.value) {
      reserve(name, "a list or type", "a built-in type")
    }
    for state in own.flows.flatMap(\.states) {
      switch state.name.value {
      case "resolved": reserve(state.name, "a state", "that the errand is done")
      case "resume": reserve(state.name, "a state", "to go back to what was open")
      case "quiet": reserve(state.name, "a state", "to wait in silence")
      default: break
      }
    }
    for outcome in own.actions.flatMap(\.outcomes) {
      switch outcome.name.value {
      case "failed", "late": reserve(outcome.name, "an outcome", "that the action failed")
      case "again": reserve(outcome.name, "an outcome", "that the action has run before")
      default: break
      }
    }
    // A bot that only classifies says nothing, and imported ones are full of slots called 'name'.
    guard hasFlows else { return }
    for slot in own.slots {
      reserve(slot.name, "a slot", Self.engineWords[slot.name.value])
      if slot.name.value == "mood" { reserve(slot.name, "a slot", "how the customer feels") }
      if slot.name.value == "hours" { reserve(slot.name, "a slot", "whether people are there") }
    }
    for field in fields { reserve(field.path, "a field", Self.engineWords[field.path.value]) }
    for fact in own.bot?.facts ?? [] {
      reserve(fact.name, "a fact", Self.engineWords[fact.name.value])
      if let slot = own.slots.first(where: { $0.name.value == fact.name.value }) {
        problems.append(
          .pathOfTwo(fact.name.value, kind: "a slot", at: fact.name.span, first: slot.name.span))
      } else if let field = fields.first(where: { $0.path.value == fact.name.value }) {
        problems.append(
          .pathOfTwo(fact.name.value, kind: "a field", at: fact.name.span, first: field.path.span))
      }
    }
  }

  /// Every field that an action or an event of the author's gives.
  var fields: [FieldSyntax] {
    own.actions.flatMap(\.outcomes).flatMap(\.fields) + own.events.flatMap(\.fields)
  }

  // MARK: A human

  private mutating func checkHuman(_ file: BotFileSyntax) {
    guard hasFlows, let human = file.human,
      let intent = bot.intents.first(where: { $0.name.value == human.value })
    else { return }
    let deaf = languages.filter { !intent.isHeard(in: $0) }
    if !deaf.isEmpty { problems.append(.humanUnheard(languages: deaf, at: human.span)) }
  }

  private mutating func checkLadder(_ ladder: LadderSyntax) {
    let name = ladder.kind.value.rawValue
    let isTimed = ladder.kind.value == .silent || ladder.kind.value == .slow
    var last = 0
    for (index, step) in ladder.steps.enumerated() {
      if let after = step.after, after.seconds == 0 {
        problems.append(.zeroDuration(of: "after", at: after.span))
      }
      if isTimed {
        guard case .say = step.move else {
          problems.append(.timedStepNotSaid(ladder: name, at: step.span))
          continue
        }
        guard let after = step.after else {
          problems.append(.afterMissing(ladder: name, at: step.span))
          continue
        }
        if after.seconds <= last, after.seconds > 0 {
          problems.append(.afterNotLater(ladder: name, at: after.span))
        }
        last = max(last, after.seconds)
        continue
      }
      if let after = step.after {
        problems.append(
          .keyIgnored("after", why: "'\(name)' counts turns, not time", at: after.span))
      }
      if case .handoff = step.move, index + 1 < ladder.steps.count {
        problems.append(.stepUnreachable(ladder: name, at: ladder.steps[index + 1].span))
        return
      }
    }
  }

  private mutating func checkVerification(_ file: BotFileSyntax) {
    for pair in file.verification {
      guard let flow = bot.flows.first(where: { $0.name.value == pair.value.value }),
        !flow.targets.contains(where: { $0.value == "resolved" })
      else { continue }
      problems.append(.verificationWithoutEnd(flow: flow.name.value, at: pair.value.span))
    }
  }

  // MARK: Queues

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let countries = ["denmark", "norway", "sweden"]

  private mutating func checkQueues(_ file: BotFileSyntax) {
    for queue in file.queues {
      checkTwice(queue.languages)
      if let zone = queue.zone, !TimeZoneNames.isZone(zone.value) {
        problems.append(
          .unknownZone(
            zone.value, at: zone.span,
            nearest: nearestName(to: zone.value, among: TimeZoneNames.europe)))
      }
      if let holidays = queue.holidays, !Self.countries.contains(holidays.value) {
        problems.append(
          .unknownHolidays(
            holidays.value, at: holidays.span,
            nearest: nearestName(to: holidays.value, among: Self.countries)))
      }
      checkHours(queue.open)
    }
    guard let first = file.queues.first, file.queues.allSatisfy({ !$0.languages.isEmpty }) else {
      return
    }
    let taken = Set(file.queues.flatMap(\.languages).map(\.value))
    let missing = languages.filter { !taken.contains($0) }
    if !missing.isEmpty {
      problems.append(.queueMissing(languages: missing, at: first.name.span))
    }
  }

  private mutating func checkHours(_ lines: [OpeningHoursSyntax]) {
    for (index, line) in lines.enumerated() {
      for other in lines[..<index] {
        let day = line.days.first { day in
          other.days.contains(day)
            && (line.open.isEmpty || other.open.isEmpty
              || line.open.contains { hours in other.open.contains { $0.overlaps(hours) } })
        }
        guard let day, Self.weekdays.indices.contains(day - 1) else { continue }
        problems.append(
          .hoursOverlap(day: Self.weekdays[day - 1], at: line.span, first: other.span))
        break
      }
    }
  }
}

extension IntentSyntax {
  /// Whether there is something to hear it by in a language.
  func isHeard(in language: String) -> Bool {
    allBlocks.contains {
      $0.language.value == language
        && !($0.phrases.isEmpty && $0.regexes.isEmpty && $0.examples.isEmpty)
    }
  }

  /// Whether there is something to hear it by in any language.
  var isHeard: Bool { allBlocks.contains { isHeard(in: $0.language.value) } }

  /// Its blocks and those of its cases.
  var allBlocks: [LanguageBlockSyntax] { blocks + cases.flatMap(\.blocks) }
}
