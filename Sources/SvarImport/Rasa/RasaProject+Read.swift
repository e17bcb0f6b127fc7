// In: the YAML files of a Rasa project (2.0 to 3.x). Out: a `RasaProject`. Which part a file holds
// is told by its keys, as Rasa itself does it; the domain may be spread over a folder.

extension RasaProject {
  /// - Parameters:
  ///   - files: Sorted by path.
  ///   - progress: Told the share that is read.
  init(_ files: [ForeignFile], progress: (Double) -> Void = { _ in }) {
    for (index, file) in files.enumerated() {
      progress(Double(index) / Double(max(1, files.count)))
      let tree: ForeignYAML?
      do {
        tree = try ForeignYAML.read(file.bytes)
      } catch {
        losses.append(ImportLoss(file.path, error.line, "not read: \(error.message)"))
        continue
      }
      if let tree { read(tree, file.path) }
    }
    loseUnknownIntents()
  }

  /// Rules and stories that wait for an intent that no data teaches.
  private mutating func loseUnknownIntents() {
    let known = Set(
      intents.map(\.name) + declaredIntents.map(\.name)
        + intents.compactMap { $0.name.split(separator: "/").first.map(String.init) })
    for story in stories {
      for case .customer(let asked, nil, _) in story.steps {
        for intent in asked where !known.contains(intent) && !intent.hasPrefix("/") {
          lose(story.place, "'\(story.name)' waits for '\(intent)', which is no intent here")
        }
      }
    }
  }

  private mutating func read(_ tree: ForeignYAML, _ file: String) {
    if tree["pipeline"] != nil || tree["policies"] != nil { readConfiguration(tree) }
    for entry in tree.entries {
      let value = entry.value
      switch entry.key {
      case "nlu", "rules", "stories":
        if value.items.isEmpty, value.text?.isEmpty == false || !value.entries.isEmpty {
          lose(RasaPlace(file: file, line: entry.line), "'\(entry.key)' is no list")
        }
        readList(entry.key, value, file)
      case "intents": readIntents(value, file)
      case "entities": entities += names(value).map(\.name)
      case "slots": for slot in value.entries { readSlot(slot, file) }
      case "responses", "templates": for entry in value.entries { readResponse(entry, file) }
      case "forms": for form in value.entries { readForm(form, file) }
      case "actions", "e2e_actions":
        actions += names(value).map { ($0.name, RasaPlace(file: file, line: $0.line)) }
      case "session_config":
        lose(
          RasaPlace(file: file, line: entry.line),
          "session_config: how long a conversation lasts is the host's decision")
      default: break
      }
    }
  }

  private mutating func readList(_ key: String, _ list: ForeignYAML, _ file: String) {
    let isTest = file.split(separator: "/").last?.hasPrefix("test") == true
    for item in list.items {
      switch key {
      case "nlu": readNLU(item, file)
      case "rules": readStory(item, .rule, file)
      default: readStory(item, isTest ? .test : .story, file)
      }
    }
  }

  /// Names in a list, each a text or a mapping of one key.
  private func names(_ list: ForeignYAML) -> [(name: String, line: Int)] {
    list.items.compactMap { item in
      (item.text ?? item.entries.first?.key).map { ($0, item.line) }
    }
  }

  private mutating func readConfiguration(_ tree: ForeignYAML) {
    language = tree["language"]?.text ?? language
    for component in tree["pipeline"]?.items ?? [] {
      extracted += component["dimensions"]?.texts ?? []
    }
  }

  private mutating func readIntents(_ list: ForeignYAML, _ file: String) {
    for intent in names(list) {
      declaredIntents.append((intent.name, RasaPlace(file: file, line: intent.line)))
    }
  }

  // MARK: Training data

  private mutating func readNLU(_ item: ForeignYAML, _ file: String) {
    let place = RasaPlace(file: file, line: item.line)
    let lines = exampleLines(item["examples"])
    func words(_ name: String) -> RasaWords {
      RasaWords(name: name, texts: lines.map { trimmed($0.text) }, place: place)
    }
    if let name = item["intent"]?.text {
      let examples = lines.map {
        RasaExample($0.text, at: RasaPlace(file: file, line: $0.line))
      }
      if let index = intents.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        intents[index].examples += examples
      } else {
        intents.append(RasaIntent(name: name, examples: examples, place: place))
      }
      if item["metadata"] != nil { lose(place, "the metadata of intent '\(name)'") }
      for example in item["examples"]?.items ?? [] where example["metadata"] != nil {
        lose(
          RasaPlace(file: file, line: example.line), "the metadata of an example of '\(name)'")
      }
    } else if let name = item["synonym"]?.text {
      synonyms.append(words(name))
    } else if let name = item["lookup"]?.text {
      lookups.append(words(name))
    } else if let name = item["regex"]?.text {
      regexes.append(words(name))
    } else {
      lose(place, "'\(item.entries.first?.key ?? "")' is no intent, synonym, lookup or regex")
    }
  }

  /// The sentences of a block (`- text` lines) or of a list (`- text: …`).
  private func exampleLines(_ value: ForeignYAML?) -> [(text: String, line: Int)] {
    guard let value else { return [] }
    if value.text != nil {
      return value.textLines.compactMap { line in
        let text = trimmed(line.text)
        guard text.hasPrefix("-") else { return nil }
        let rest = trimmed(text.dropFirst())
        return rest.isEmpty ? nil : (rest, line.line)
      }
    }
    return value.items.compactMap { item in
      guard let text = item.text ?? item["text"]?.text else { return nil }
      let plain = trimmed(text)
      let rest = plain.hasPrefix("- ") ? trimmed(plain.dropFirst()) : plain
      return rest.isEmpty ? nil : (rest, item.line)
    }
  }

  // MARK: Domain

  private mutating func readSlot(_ entry: ForeignYAML.Entry, _ file: String) {
    let value = entry.value
    var slot = RasaSlot(
      name: entry.key, type: value["type"]?.text ?? "any",
      place: RasaPlace(file: file, line: entry.line))
    slot.values = value["values"]?.texts ?? []
    slot.initial = value["initial_value"]?.text
    slot.least = value["min_value"]?.text
    slot.most = value["max_value"]?.text
    for item in value["mappings"]?.items ?? [] {
      if item["not_intent"] != nil {
        lose(slot.place, "not_intent of slot '\(slot.name)': its value is taken from any message")
      }
      slot.mappings.append(
        RasaSlot.Mapping(
          type: item["type"]?.text ?? "", entity: item["entity"]?.text, role: item["role"]?.text,
          intents: item["intent"]?.texts ?? [], value: item["value"]?.text,
          isInForm: item["conditions"] != nil))
    }
    // Version 2 fills a slot from the entity of its name.
    if value["mappings"] == nil, value["auto_fill"]?.boolean != false {
      slot.mappings.append(RasaSlot.Mapping(type: "from_entity", entity: entry.key))
    }
    if !slots.contains(where: { $0.name == slot.name }) { slots.append(slot) }
  }

  private mutating func readResponse(_ entry: ForeignYAML.Entry, _ file: String) {
    var response = RasaResponse(
      name: entry.key, place: RasaPlace(file: file, line: entry.line))
    for item in entry.value.items {
      let place = RasaPlace(file: file, line: item.line)
      var text = item.text ?? item["text"]?.text ?? ""
      if let image = item["image"]?.text { text += text.isEmpty ? image : "\n" + image }
      for key in ["custom", "attachment", "elements"] where item[key] != nil {
        lose(place, "'\(key)' of \(entry.key): only a channel can show it")
      }
      guard !trimmed(text).isEmpty else {
        lose(place, "a variant of \(entry.key) without a text")
        continue
      }
      var variant = RasaResponse.Variant(text: text, place: place)
      for button in (item["buttons"]?.items ?? []) + (item["quick_replies"]?.items ?? []) {
        if button["type"]?.text == "web_url" {
          lose(place, "a button of \(entry.key) that is a link: \(button["title"]?.text ?? "")")
          continue
        }
        variant.buttons.append(
          .init(title: button["title"]?.text ?? "", payload: button["payload"]?.text ?? ""))
      }
      variant.hasCondition = item["condition"] != nil
      variant.channel = item["channel"]?.text
      response.variants.append(variant)
    }
    if let index = responses.firstIndex(where: { $0.name == entry.key }) {
      responses[index].variants += response.variants
    } else {
      responses.append(response)
    }
  }

  private mutating func readForm(_ entry: ForeignYAML.Entry, _ file: String) {
    let place = RasaPlace(file: file, line: entry.line)
    let required = entry.value["required_slots"] ?? entry.value
    var names = required.texts
    // Version 2 writes each slot with its mappings.
    for slot in required.entries where slot.key != "ignored_intents" {
      names.append(slot.key)
      guard let index = slots.firstIndex(where: { $0.name == slot.key }) else { continue }
      for item in slot.value.items {
        slots[index].mappings.append(
          RasaSlot.Mapping(
            type: item["type"]?.text ?? "", entity: item["entity"]?.text,
            role: item["role"]?.text, intents: item["intent"]?.texts ?? [],
            value: item["value"]?.text, isInForm: true))
      }
    }
    if let ignored = entry.value["ignored_intents"], !ignored.texts.isEmpty {
      lose(place, "ignored_intents of \(entry.key): an errand is always heard")
    }
    forms.append(RasaForm(name: entry.key, slots: names, place: place))
  }

  // MARK: Stories

  private mutating func readStory(_ item: ForeignYAML, _ kind: RasaStory.Kind, _ file: String) {
    let place = RasaPlace(file: file, line: item.line)
    var story = RasaStory(
      kind: kind, name: (item["story"] ?? item["rule"])?.text ?? "", place: place)
    story.startsConversation = item["conversation_start"]?.boolean == true
    if item["wait_for_user_input"]?.boolean == false {
      lose(place, "wait_for_user_input: false of '\(story.name)'")
    }
    for step in item["condition"]?.items ?? [] {
      let found = steps(step, file, story)
      story.conditions += found
      let dependsOnSlot = found.contains { step in
        if case .slot(let name, _) = step { return name != "requested_slot" }
        return false
      }
      if dependsOnSlot {
        lose(
          RasaPlace(file: file, line: step.line),
          "the condition of '\(story.name)': it depends on the value of a slot")
      }
    }
    for step in item["steps"]?.items ?? [] { story.steps += steps(step, file, story) }
    stories.append(story)
  }

  private mutating func steps(
    _ step: ForeignYAML, _ file: String, _ story: RasaStory
  ) -> [RasaStory.Step] {
    let place = RasaPlace(file: file, line: step.line)
    if let choices = step["or"] {
      let intents = choices.items.compactMap { $0["intent"]?.text }
      guard !intents.isEmpty else {
        lose(place, "'or' of something else than intents, in '\(story.name)'")
        return []
      }
      return [.customer(intents: intents, text: nil, entities: [])]
    }
    let said = step["user"]?.text
    if step["intent"] != nil || said != nil {
      let text = said.map { RasaExample(trimmed($0), at: place) }
      let entities = (step["entities"]?.items ?? []).compactMap { item in
        (item.text ?? item.entries.first?.key).map {
          RasaStory.Pair(name: $0, value: item.entries.first?.value.text)
        }
      }
      return [
        .customer(
          intents: step["intent"]?.text.map { [$0] } ?? [], text: text, entities: entities)
      ]
    }
    if let action = step["action"]?.text { return [.action(action)] }
    if let bot = step["bot"]?.text { return [.bot(bot)] }
    if let form = step["active_loop"] { return [.form(form.text)] }
    if let point = step["checkpoint"]?.text { return [.checkpoint(point)] }
    if let set = step["slot_was_set"] {
      let pairs = set.entries + set.items.flatMap(\.entries)
      return pairs.map { .slot(name: $0.key, value: $0.value.text) }
        + set.items.compactMap { $0.text.map { .slot(name: $0, value: nil) } }
    }
    lose(place, "step '\(step.entries.first?.key ?? "")' of '\(story.name)'")
    return []
  }
}
