// Rules and stories → what each intent causes wherever it comes. A rule decides; without one the
// most frequent way of the stories. What depends on what came before is listed.

extension RasaPlan {
  /// A turn of a rule or story, as something an intent causes.
  private struct Candidate {
    var intent: String
    var moves: [RasaMove]
    var story: RasaStory
    /// Whether the rule holds only for some values of slots.
    var isConditional: Bool
  }

  var formNames: Set<String> { Set(project.forms.map(\.name)) }

  mutating func decideMoves() {
    let forms = formNames
    var candidates: [Candidate] = []
    for story in project.stories where story.kind != .test {
      let turns = story.turns(forms: forms)
      for (index, turn) in turns.enumerated() {
        noteSubmit(turn, story)
        noteAnswer(turns, index)
        guard turn.formBefore == nil || story.kind == .rule, !turn.moves.isEmpty else { continue }
        let isConditional = isConditional(story)
        for intent in turn.intents {
          candidates.append(
            Candidate(
              intent: intent, moves: beforeFormEnds(turn.moves).map { ownReply($0, intent) },
              story: story,
              isConditional: isConditional))
        }
      }
    }
    for intent in Set(candidates.map(\.intent)).sorted() {
      choose(intent, among: candidates.filter { $0.intent == intent })
    }
    for intent in intentNames where moves[intent] == nil {
      // A retrieval intent `faq/hours` has its reply under `utter_faq/hours`.
      if project.response("utter_" + intent) != nil, intent.contains("/") || project.stories.isEmpty
      {
        moves[intent] = [.say("utter_" + intent)]
      }
    }
  }

  /// `utter_faq` after `faq/hours` says `utter_faq/hours`.
  private func ownReply(_ move: RasaMove, _ intent: String) -> RasaMove {
    guard let family = intent.split(separator: "/").first, move == .say("utter_\(family)"),
      project.response("utter_" + intent) != nil
    else { return move }
    return .say("utter_" + intent)
  }

  private func isConditional(_ story: RasaStory) -> Bool {
    func sets(_ steps: [RasaStory.Step]) -> Bool {
      steps.contains { step in
        if case .slot(let name, _) = step { return name != "requested_slot" }
        return false
      }
    }
    guard story.kind == .rule else { return false }
    let first = story.steps.prefix { step in
      if case .action = step { return false }
      return true
    }
    return sets(story.conditions) || sets(Array(first))
  }

  private func beforeFormEnds(_ moves: [RasaMove]) -> [RasaMove] {
    Array(moves.prefix { $0 != .formEnds })
  }

  /// What follows the end of a form.
  private mutating func noteSubmit(_ turn: RasaTurn, _ story: RasaStory) {
    // A form that is left has nothing to submit.
    guard let end = turn.moves.firstIndex(of: .formEnds),
      !turn.moves[..<end].contains(.run("action_deactivate_loop"))
    else { return }
    var form = turn.formBefore
    for case .form(let name) in turn.moves[..<end] { form = name }
    let rest = turn.moves[(end + 1)...].filter { move in
      if case .form = move { return false }
      return move != .formEnds
    }
    guard let form, !rest.isEmpty else { return }
    // Rules are read before they are overruled by stories.
    if submits[form] == nil || (story.kind == .rule && !isConditional(story)) {
      submits[form] = rest
    }
  }

  /// A yes or a no right after what an intent caused.
  private mutating func noteAnswer(_ turns: [RasaTurn], _ index: Int) {
    guard index > 0, let before = turns[index - 1].intents.first, !isAnswer(before),
      turns[index - 1].formBefore == nil, turns[index].formBefore == nil,
      !turns[index].moves.isEmpty
    else { return }
    for intent in turns[index].intents where isAnswer(intent) {
      for one in turns[index - 1].intents {
        let answer = builtIn[intent] ?? ""
        if answers[one]?[answer] == nil {
          answers[one, default: [:]][answer] = turns[index].moves
        }
      }
    }
  }

  private mutating func choose(_ intent: String, among all: [Candidate]) {
    let rules = all.filter { $0.story.kind == .rule && !$0.isConditional }
    var counts: [[RasaMove]: Int] = [:]
    for candidate in rules.isEmpty ? all : rules { counts[candidate.moves, default: 0] += 1 }
    let pool = rules.isEmpty ? all : rules
    guard let most = counts.values.max(),
      let chosen = pool.first(where: { counts[$0.moves] == most })
    else { return }
    moves[intent] = chosen.moves
    guard !isAnswer(intent) else { return }
    var told: Set<[RasaMove]> = [chosen.moves]
    for other in all where told.insert(other.moves).inserted {
      project.lose(
        other.story.place,
        "'\(other.story.name)': intent '\(intent)' causes something else there"
          + (other.isConditional ? ", by the value of a slot" : ", by what came before"))
    }
  }

  // MARK: How intents are served

  mutating func decideServices() {
    for form in project.forms {
      let triggers = intentNames.filter { moves[$0]?.contains(.form(form.name)) == true }
      if triggers.isEmpty {
        project.lose(form.place, "form '\(form.name)' is started by no rule or story")
      } else if triggers.count == 1, moves[triggers[0]]?.last == .form(form.name) {
        flowNames[form.name] = triggers[0]
      } else {
        flowNames[form.name] = form.name
      }
    }
    // A flow of a form's name must not be taken for that of an intent.
    for (form, flow) in flowNames where flow == form && intentNames.contains(form) {
      flowNames[form] = form + "_form"
    }
    for intent in intentNames { services[intent] = service(of: intent) }
  }

  private mutating func service(of intent: String) -> RasaService {
    if builtIn[intent] == "human.request", talks {
      if moves[intent] != nil {
        project.lose(
          place(of: intent), "what intent '\(intent)' causes: the bot hands off to a human instead")
      }
      return .human
    }
    if isAnswer(intent) { return .heardOnly }
    var known = (moves[intent] ?? []).filter { isKnown($0, intent) }
    if !talks {
      let said = known.filter { if case .say = $0 { true } else { false } }
      if said.count < known.count {
        project.lose(
          place(of: intent),
          "what intent '\(intent)' causes: there is no dialogue in language '\(language)' yet")
      }
      known = said
    }
    moves[intent] = known
    if known.isEmpty { return .heardOnly }
    let said = known.compactMap { move -> String? in
      if case .say(let name) = move { return name }
      return nil
    }
    let isPlain = said.count == known.count && (answers[intent] == nil || !talks)
    return isPlain ? .reply(said) : .flow
  }

  /// Whether the bot can do it; what it cannot is listed.
  private mutating func isKnown(_ move: RasaMove, _ intent: String) -> Bool {
    switch move {
    case .say(let name):
      if project.response(name)?.variants.isEmpty == false { return true }
      project.lose(place(of: intent), "\(name), said after intent '\(intent)', has no text")
      return false
    case .run(let name):
      guard Self.ownActions.contains(name) else { return true }
      project.lose(
        place(of: intent), "\(name) after intent '\(intent)' is an action of Rasa itself")
      return false
    case .form, .formEnds: return true
    case .words(let words):
      project.lose(place(of: intent), "'\(words)', said in an end-to-end story only")
      return false
    }
  }

  /// Actions that Rasa brings along.
  static let ownActions: Set<String> = [
    "action_restart", "action_session_start", "action_default_fallback", "action_back",
    "action_deactivate_loop", "action_revert_fallback_events", "action_default_ask_affirmation",
    "action_default_ask_rephrase", "action_two_stage_fallback", "action_unlikely_intent",
    "action_extract_slots", "action_send_text", "action_listen",
  ]
}
