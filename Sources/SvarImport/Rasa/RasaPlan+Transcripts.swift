// Stories and test stories → transcripts. A story says which action comes, a transcript which words:
// each turn expects what the rules of Rasa name, and waives the rest (`...`).

import SvarSyntax

extension RasaPlan {
  /// A transcript for each story, tests first: `transcripts/tests/`, `transcripts/stories/`.
  mutating func transcriptFiles(found: (String) -> [String]) -> [ImportedFile] {
    var names = FileNames()
    var files: [ImportedFile] = []
    let forms = formNames
    for kind in [RasaStory.Kind.test, .story] {
      for story in project.stories where story.kind == kind {
        guard let steps = joined(story, depth: 0) else {
          project.lose(
            story.place, "story '\(story.name)' follows a checkpoint that nothing ends in")
          continue
        }
        var whole = story
        whole.steps = steps
        let turns = whole.turns(forms: forms)
        guard let text = transcript(turns, of: story, found: found) else { continue }
        let folder = kind == .test ? "tests" : "stories"
        files.append(
          ImportedFile(
            path: "transcripts/\(folder)/\(names.next(for: story.name)).transcript", text: text))
      }
    }
    return files
  }

  /// The steps of a story with those of the story before it where it begins at a checkpoint.
  private func joined(_ story: RasaStory, depth: Int) -> [RasaStory.Step]? {
    guard case .checkpoint(let point)? = story.steps.first else { return story.steps }
    let before = project.stories.first { other in
      other.steps.count > 1 && other.steps.last == .checkpoint(point)
    }
    guard depth < 8, let before, let start = joined(before, depth: depth + 1) else { return nil }
    return start.dropLast() + story.steps.dropFirst()
  }

  private mutating func transcript(
    _ turns: [RasaTurn], of story: RasaStory, found: (String) -> [String]
  ) -> String? {
    guard let first = turns.first, !first.intents.isEmpty || first.text != nil else {
      project.lose(
        story.place,
        "story '\(story.name)' begins in the middle: it says what comes after something")
      return nil
    }
    if let move = turns.compactMap({ otherInForm($0) }).first {
      project.lose(
        story.place,
        "story '\(story.name)': \(move) comes in the middle of a form; the bot serves the other wish "
          + "at once and comes back")
      return nil
    }
    var writer = RasaTranscript(plan: self)
    for turn in turns {
      guard let text = turn.text?.text ?? sample(turn) else {
        project.lose(
          story.place,
          "story '\(story.name)': there is no sentence for intent '\(turn.intents.first ?? "")'")
        return nil
      }
      writer.play(turn, text, found: found(text))
      if turn.intents.contains(where: { services[$0] == .human }), turn != turns.last {
        project.lose(
          story.place, "story '\(story.name)': what comes after a human was asked for")
        break
      }
    }
    guard !writer.lines.isEmpty else { return nil }
    let name = YAMLWriter.blockLine(story.name)
    return "# \(name)\n# From \(story.place.file):\(story.place.line).\nlanguage: \(language)\n\n"
      + writer.lines.joined(separator: "\n") + "\n"
  }

  /// An action of code that answers a wish in the middle of a form.
  private func otherInForm(_ turn: RasaTurn) -> String? {
    guard turn.formBefore != nil, let intent = turn.intents.first,
      services[intent] == .flow || isAnswer(intent)
    else { return nil }
    for case .run(let name) in turn.moves.prefix(while: { $0 != .formEnds })
    where moves[intent]?.contains(.run(name)) != true || isAnswer(intent) {
      return name
    }
    return nil
  }

  /// A sentence for a turn without words: an example with the entities it names, else the first.
  private func sample(_ turn: RasaTurn) -> String? {
    guard let intent = turn.intents.first else { return nil }
    let examples = examples(of: intent)
    if intent == "nlu_fallback" { return "qwx zzkj 7" }
    let wanted = Set(turn.entities.map(\.name))
    let fit = examples.first { Set($0.entities.map(\.name)) == wanted }
    return (fit ?? examples.first)?.text
  }

  /// What a customer might answer to the question for a slot.
  func answer(for slot: RasaSlotPlan) -> String {
    switch slot.kind {
    case .list(let entity), .open(let entity):
      return values[entity]?.values.first { !$0.words.isEmpty }?.words.first ?? "abc"
    case .pattern: return "123456"
    case .yesNo:
      let yes = builtIn.first { $0.value == "agrees" }?.key
      let plain = ["nb": "ja", "da": "ja", "sv": "ja"][language] ?? "yes"
      return yes.flatMap { examples(of: $0) }?.contains { $0.text.lowercased() == plain } == true
        ? plain : yes.flatMap { examples(of: $0).first?.text } ?? plain
    case .builtIn(let type):
      switch type {
      case "date":
        return ["nb": "i morgen", "da": "i morgen", "sv": "imorgon"][language] ?? "tomorrow"
      case "time": return "14:30"
      case "amount": return language == "en" ? "100 dollars" : "100 kr"
      case "email": return "kari@example.com"
      case "phone": return "+47 400 50 660"
      case "number": return String(slot.from ?? 3)
      case "duration":
        return ["nb": "to timer", "da": "to timer", "sv": "två timmar"][language] ?? "two hours"
      case "url": return "www.example.com"
      default: return "abc 123"
      }
    }
  }
}

/// One story being written down.
private struct RasaTranscript {
  let plan: RasaPlan
  private(set) var lines: [String] = []
  /// Slots that have a value by now, by Rasa's names.
  private var filled: Set<String> = []
  /// Forms that run, the innermost last.
  private var open: [String] = []
  /// The intent whose yes or no is waited for.
  private var waiting: String?

  init(plan: RasaPlan) { self.plan = plan }

  mutating func play(_ turn: RasaTurn, _ text: String, found: [String]) {
    if !lines.isEmpty { lines.append("") }
    lines.append("customer: " + YAMLWriter.blockLine(trimmed(text)))
    filled.formUnion(plan.slots.filter { found.contains($0.name) }.map(\.rasa))
    expectIntent(turn)
    var moves = turn.moves[...]
    var replied = false
    while let move = moves.popFirst() {
      switch move {
      case .say(let name):
        if replied, isReply(name, turn) { continue }
        replied = isReply(name, turn)
        lines.append(botLine(name, turn))
      case .words(let words): lines.append("bot: " + YAMLWriter.blockLine(words))
      case .run(let name):
        if turn.intents.contains(where: { plan.services[$0] == .human }) { continue }
        if !RasaPlan.ownActions.contains(name) { lines.append("  do \(name){_}") }
      case .form(let form):
        if !open.contains(form) { open.append(form) }
        if let slot = question(of: form), !moves.contains(.formEnds) || slot.kind == .yesNo {
          if slot.kind != .yesNo { lines.append("  asked \(slot.name)") }
        }
      case .formEnds:
        guard let form = open.popLast() else { continue }
        complete(form, &moves)
      }
    }
    lines.append("  ...")
  }

  private mutating func expectIntent(_ turn: RasaTurn) {
    guard let intent = turn.intents.first else { return }
    if plan.isAnswer(intent) {
      if waiting != nil { lines.append("  answer \(plan.builtIn[intent] ?? "")") }
      waiting = nil
      return
    }
    waiting = nil
    switch plan.services[intent] {
    case .human?: lines += ["  intent \(intent)", "  handoff asked"]
    case .reply?, .flow?:
      lines.append("  intent \(intent)")
      if plan.answers[intent] != nil { waiting = intent }
    case .heardOnly?, nil: break
    }
  }

  private func isReply(_ name: String, _ turn: RasaTurn) -> Bool {
    guard let intent = turn.intents.first, case .reply(let names)? = plan.services[intent] else {
      return false
    }
    // Stories say which group of questions was answered, not which question.
    return names.contains { $0 == name || $0.hasPrefix(name + "/") }
  }

  private func botLine(_ name: String, _ turn: RasaTurn) -> String {
    let intent = turn.intents.first ?? ""
    if plan.services[intent] == .human { return "bot handoff.queued" }
    if RasaPlan.outOfScopeNames.contains(intent) {
      // To a question for a slot it is no answer.
      let asked = open.last.flatMap { question(of: $0) }
      return asked == nil || asked?.kind == .yesNo ? "bot unclear" : "bot invalid"
    }
    if isReply(name, turn) { return "bot reply" }
    if plan.isAnswer(intent), plan.moves[intent] == [.say(name)], open.isEmpty,
      !plan.answers.values.contains(where: { $0["agrees"] != nil })
    {
      return plan.builtIn[intent] == "agrees" ? "bot acknowledged" : "bot \(name)"
    }
    return "bot \(name)"
  }

  /// The first slot that the form still asks for.
  private func question(of form: String) -> RasaSlotPlan? {
    plan.project.form(form)?.slots.compactMap { plan.slot($0) }
      .first { !filled.contains($0.rasa) }
  }

  /// Answers all that a form still asks, as the story leaves out, and expects what follows it.
  private mutating func complete(_ form: String, _ moves: inout ArraySlice<RasaMove>) {
    for slot in plan.project.form(form)?.slots.compactMap({ plan.slot($0) }) ?? []
    where !filled.contains(slot.rasa) {
      if slot.kind != .yesNo, lines.last != "  asked \(slot.name)" {
        lines.append("  asked \(slot.name)")
      }
      lines += ["  ...", "", "customer: " + plan.answer(for: slot)]
      if slot.kind == .yesNo { lines.append("  answer agrees") } else { filled.insert(slot.rasa) }
    }
  }
}
