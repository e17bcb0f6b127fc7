// What each intent and each slot of a Rasa project becomes, decided before a file is written.

/// How an intent is served.
enum RasaService: Sendable, Equatable {
  /// Understood, and never served: `inform`, a yes, a no.
  case heardOnly
  case reply([String])
  /// A flow of its own name.
  case flow
  /// It asks for a human.
  case human
}

/// The bot in the making.
struct RasaPlan {
  var project: RasaProject
  let name: String
  let language: String
  let knowledge: ImportKnowledge
  /// Whether the bot has dialogue at all.
  var talks = false

  var slots: [RasaSlotPlan] = []
  var values: [String: RasaValues] = [:]
  var slotNames = PlainNames(reserved: [
    "name", "now", "next", "title", "first", "second", "queue.opens", "agent.name", "mood",
    "hours",
  ])
  var listNames = PlainNames(reserved: [
    "date", "time", "amount", "phone", "email", "postal_code", "number", "street", "duration",
    "url", "text", "order_word",
  ])
  /// Rasa's intent → the built-in one it is.
  var builtIn: [String: String] = [:]
  var services: [String: RasaService] = [:]
  /// What the bot does when an intent comes, wherever it comes.
  var moves: [String: [RasaMove]] = [:]
  /// What it does after a yes or a no to that.
  var answers: [String: [String: [RasaMove]]] = [:]
  /// What it does when a form has all it needs.
  var submits: [String: [RasaMove]] = [:]
  /// Form → the flow that is it.
  var flowNames: [String: String] = [:]
  /// Values in texts that only code knows, by the action that could give them.
  var fields: [String: [String]] = [:]
  /// Constants of texts.
  var facts: [(name: String, value: String)] = []
  var responsesUsed: Set<String> = []
  var actions: [RasaAction] = []

  init(_ project: RasaProject, name: String, language: String, knowledge: ImportKnowledge) {
    self.project = project
    self.name = name
    self.language = language
    self.knowledge = knowledge
  }

  static let outOfScopeNames: Set<String> = ["out_of_scope", "outofscope", "oos", "nlu_fallback"]

  /// The intents of the bot, those of the training data first.
  var intentNames: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for name in project.intents.map(\.name) + project.declaredIntents.map(\.name)
    where !Self.outOfScopeNames.contains(name) && seen.insert(name).inserted {
      names.append(name)
    }
    // Declared, and only a family of `name/topic` in the training data.
    let families = Set(names.compactMap { $0.split(separator: "/").first.map(String.init) })
    return names.filter { name in
      !families.contains(name) || examples(of: name).isEmpty == false
        || !names.contains { $0.hasPrefix(name + "/") }
    }
  }

  func examples(of intent: String) -> [RasaExample] {
    project.intents.first { $0.name.utf8.elementsEqual(intent.utf8) }?.examples ?? []
  }

  func place(of intent: String) -> RasaPlace {
    project.intents.first { $0.name == intent }?.place
      ?? project.declaredIntents.first { $0.name == intent }?.place
      ?? RasaPlace(file: "", line: 1)
  }

  mutating func decide() {
    let recognize = knowledge.builtIn(language)
    talks =
      recognize != nil
      && (!project.stories.isEmpty || !project.forms.isEmpty
        || intentNames.contains { project.response("utter_" + $0) != nil })
    if talks, let recognize { findBuiltIn(recognize) }
    values = project.valuesByEntity()
    decideSlots()
    decideMoves()
    decideServices()
    decideFacts()
    sayWhatIsLeft()
  }

  // MARK: Built-in intents

  /// An intent is a built-in one where two in five of its sentences are that one in so many words.
  private mutating func findBuiltIn(_ recognize: (String) -> String?) {
    var best: [String: (intent: String, share: Double)] = [:]
    for intent in intentNames {
      let examples = examples(of: intent).prefix(200)
      guard examples.count >= 2 else { continue }
      var counts: [String: Int] = [:]
      for example in examples {
        if let subject = recognize(example.text) { counts[subject, default: 0] += 1 }
      }
      for (subject, count) in counts where count * 5 >= examples.count * 2 {
        let share = Double(count) / Double(examples.count)
        if share > best[subject]?.share ?? 0 { best[subject] = (intent, share) }
      }
    }
    for (subject, found) in best.sorted(by: { $0.key < $1.key })
    where builtIn[found.intent] == nil {
      builtIn[found.intent] = subject
    }
    // What every project calls its yes and no, however few of the sentences are known.
    for (intent, answer) in [("affirm", "agrees"), ("deny", "refuses")]
    where intentNames.contains(intent) && builtIn[intent] == nil
      && !builtIn.values.contains(answer)
    {
      builtIn[intent] = answer
    }
  }

  func isAnswer(_ intent: String) -> Bool {
    ["agrees", "refuses"].contains(builtIn[intent] ?? "")
  }

  // MARK: Slots

  private mutating func decideSlots() {
    var inForms: Set<String> = []
    for form in project.forms { inForms.formUnion(form.slots) }
    var entitiesTaken: Set<String> = []
    for slot in project.slots where slot.name != "requested_slot" {
      let takesEntity = slot.mappings.contains { $0.type == "from_entity" }
      guard takesEntity || inForms.contains(slot.name) || slot.type == "categorical" else {
        if slot.initial == nil || slot.initial?.isEmpty == true {
          project.lose(slot.place, "slot '\(slot.name)' is set by code only")
        }
        continue
      }
      for mapping in slot.mappings where mapping.type == "from_entity" {
        if let entity = mapping.entity { entitiesTaken.insert(entity) }
      }
      for mapping in slot.mappings where mapping.type == "from_trigger_intent" {
        project.lose(
          slot.place,
          "slot '\(slot.name)' is '\(mapping.value ?? "")' after intent "
            + "'\(mapping.intents.joined(separator: ", "))': a slot takes what was said")
      }
      slots.append(plan(slot))
    }
    // What the training data mark and no slot takes is found all the same.
    for entity in project.entities + values.keys.sorted()
    where !entitiesTaken.contains(entity) && !slots.contains(where: { $0.rasa == entity }) {
      guard project.builtInType(ofEntity: entity) != nil || values[entity]?.isEmpty == false
      else { continue }
      slots.append(
        plan(
          RasaSlot(
            name: entity, type: "any",
            mappings: [RasaSlot.Mapping(type: "from_entity", entity: entity)],
            place: RasaPlace(file: "", line: 1))))
    }
  }

  private mutating func plan(_ slot: RasaSlot) -> RasaSlotPlan {
    let entity = project.entityName(ofSlot: slot.name)
    var plan = RasaSlotPlan(
      rasa: slot.name, name: slotNames.name(for: slot.name), kind: .builtIn("text"),
      place: slot.place)
    plan.isMany = slot.type == "list"
    let patterns = project.regexes.filter { $0.name == entity || $0.name == slot.name }
      .flatMap(\.texts).filter { knowledge.isRegex($0) }
    let fromIntents = slot.mappings.filter { $0.type == "from_intent" }
    let takesText = slot.mappings.contains { $0.type == "from_text" }
    if isYesNo(slot, fromIntents) {
      plan.kind = .yesNo
    } else if let type = project.builtInType(ofEntity: entity) {
      plan.kind = .builtIn(type)
      if let values = values[entity], !values.isEmpty {
        project.lose(
          slot.place,
          "slot '\(slot.name)' takes values of type \(type); these words are none: "
            + values.values.map(\.name).prefix(8).joined(separator: ", "))
      }
    } else if !patterns.isEmpty {
      plan.kind = .pattern(entity)
    } else if slot.type == "float" {
      plan.kind = .builtIn("number")
      plan.from = slot.least.flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded(.up)) }
      plan.to = slot.most.flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded(.down)) }
    } else if let values = values[entity], !values.isEmpty {
      plan.kind = isClosed(entity, slot, takesText) ? .list(entity) : .open(entity)
    } else {
      plan.kind = .builtIn(Self.typeByName(slot.name) ?? "text")
    }
    return plan
  }

  private func isYesNo(_ slot: RasaSlot, _ fromIntents: [RasaSlot.Mapping]) -> Bool {
    guard !slot.mappings.contains(where: { $0.type == "from_entity" }) else { return false }
    if slot.type == "bool" { return true }
    let subjects = fromIntents.flatMap(\.intents).map { builtIn[$0] ?? "" }
    return subjects.contains("agrees") && subjects.contains("refuses")
  }

  /// Whether the values are all there are: listed as such, or the same few over and over.
  private func isClosed(_ entity: String, _ slot: RasaSlot, _ takesText: Bool) -> Bool {
    if slot.type == "categorical" { return true }
    if project.lookups.contains(where: { $0.name == entity }) { return !takesText }
    guard let values = values[entity] else { return false }
    if values.areOffered { return true }
    let isAskedFor = project.forms.contains { $0.slots.contains(slot.name) }
    let synonyms = Set(project.synonyms.map { $0.name.lowercased() })
    if values.values.contains(where: { synonyms.contains($0.name.lowercased()) }) { return true }
    return !isAskedFor || values.values.count * 2 <= values.uses
  }

  private static func typeByName(_ name: String) -> String? {
    let words = name.lowercased().split { !$0.isLetter }
    if words.contains("email") || words.contains("mail") { return "email" }
    if words.contains("phone") { return "phone" }
    return nil
  }

  func slot(_ rasa: String) -> RasaSlotPlan? { slots.first { $0.rasa == rasa } }

  // MARK: Facts and what is left

  private mutating func decideFacts() {
    for slot in project.slots where self.slot(slot.name) == nil {
      guard let value = slot.initial, !trimmed(value).isEmpty else { continue }
      facts.append((slotNames.name(for: slot.name), value))
      project.lose(
        slot.place,
        "slot '\(slot.name)' starts as '\(value)' and is changed by code: it became a fact")
    }
  }

  private mutating func sayWhatIsLeft() {
    let types = Set(slots.map { project.entityName(ofSlot: $0.rasa) } + slots.map(\.rasa))
    for regex in project.regexes {
      if !types.contains(regex.name) {
        project.lose(regex.place, "regex '\(regex.name)' is no entity: it only helped the model")
      }
      for text in regex.texts where !knowledge.isRegex(text) {
        project.lose(regex.place, "'\(text)' is no regex that can be used")
      }
    }
    for lookup in project.lookups where !types.contains(lookup.name) {
      project.lose(lookup.place, "lookup '\(lookup.name)' is no entity: it only helped the model")
    }
    let all = values.values.flatMap(\.values).map { $0.name.lowercased() }
    for synonym in project.synonyms where !all.contains(synonym.name.lowercased()) {
      project.lose(synonym.place, "synonym '\(synonym.name)' is no value of an entity")
    }
  }
}
