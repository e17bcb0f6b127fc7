// The decided bot → its files, in the order a person would read them.

import SvarSyntax

extension RasaPlan {
  /// Comment lines of the bot's file.
  static let madeBy =
    "# Made by 'svar import' from a Rasa project. IMPORT.md says what could not be carried over.\n"

  mutating func bot() -> ImportedBot {
    var bot = ImportedBot(language: language)
    let intentFiles = intentFiles(&bot)
    let (flowFiles, actions) = flows()
    var files = [ImportedFile(path: "bot.yaml", text: botFile())]
    files += intentFiles
    files += answerFiles()
    files += flowFiles
    files += vocabularyFiles()
    if !actions.isEmpty { files.append(actionsFile(actions)) }
    if let texts = textsFile() { files.append(texts) }
    files += outOfScopeFiles()
    tellActions(actions)
    self.actions = actions
    bot.files = files
    return bot
  }

  private var human: String? { builtIn.first { $0.value == "human.request" }?.key }

  private func botFile() -> String {
    var text = Self.madeBy + "bot: \(YAMLWriter.scalar(name))\nlanguages: [\(language)]\n"
    guard talks else { return text }
    text += "include: standard\n"
    let renamed = builtIn.filter {
      !["agrees", "refuses"].contains($0.value) && $0.key != $0.value
    }
    if !renamed.isEmpty {
      text += "rename:                         # built-in intents under the names they had\n"
      for pair in renamed.sorted(by: { $0.value < $1.value }) {
        text += "  \(pair.value): \(YAMLWriter.scalar(pair.key))\n"
      }
    }
    text += "human: \(YAMLWriter.scalar(human ?? "human.request"))\n"
    if !facts.isEmpty {
      text += "facts:\n"
      for fact in facts { text += "  \(fact.name): \(YAMLWriter.scalar(fact.value))\n" }
    }
    return text
  }

  // MARK: Intents and answers

  private mutating func intentFiles(_ bot: inout ImportedBot) -> [ImportedFile] {
    var names = FileNames()
    var files: [ImportedFile] = []
    for intent in intentNames {
      bot.intentCount += 1
      let text = intentFile(intent, &bot.exampleCount)
      files.append(ImportedFile(path: "intents/\(names.next(for: intent)).yaml", text: text))
    }
    return files
  }

  /// The sentences of an intent, each once: the training data's, then what its buttons say.
  private func sentences(of intent: String) -> [String] {
    var seen: Set<String> = []
    var lines = examples(of: intent).map { YAMLWriter.blockLine($0.text) }
    for button in project.responses.flatMap(\.variants).flatMap(\.buttons) {
      guard let (name, values) = RasaProject.payload(button.payload), name == intent,
        values.isEmpty, button.title.contains(where: \.isLetter)
      else { continue }
      lines.append(YAMLWriter.blockLine(button.title))
    }
    return lines.filter { line in
      line.utf8.contains { $0 != 0x20 } && line.utf8.count <= 65_536 && seen.insert(line).inserted
    }
  }

  private mutating func intentFile(_ intent: String, _ count: inout Int) -> String {
    let service = services[intent] ?? .heardOnly
    var text = "intent: \(YAMLWriter.scalar(intent))\n"
    let isSilent = service == .heardOnly && services.values.contains { $0 != .heardOnly }
    text += "by: \(service == .human ? "human" : isSilent ? "never" : "bot")\n"
    let slots = slotNames(of: intent)
    if !slots.isEmpty { text += "slots: [\(slots.joined(separator: ", "))]\n" }
    var block = ""
    if service == .flow, language == "en" {
      block += "  title: \(YAMLWriter.scalar(Self.title(of: intent)))\n"
    }
    block += BotFileText.block("phrases", phrases(of: intent), indent: 2)
    let all = sentences(of: intent)
    let lines = chunks(all).first.map(Array.init) ?? []
    if lines.count < all.count {
      project.lose(
        place(of: intent),
        "intent '\(intent)': \(all.count - lines.count) examples did not fit into a file of 1 MiB")
    }
    count += lines.count
    block += BotFileText.block("examples", lines, indent: 2)
    if case .reply(let names) = service {
      block += BotFileText.texts("reply", joined(names), indent: 2)
    }
    return block.isEmpty ? text : text + "\(language):\n" + block
  }

  private static func title(of intent: String) -> String {
    let words = intent.map { $0.isLetter || $0.isNumber ? $0 : " " }
    return String(words).split(separator: " ").joined(separator: " ")
  }

  /// The slots that an intent's phrases and its flow use.
  private func slotNames(of intent: String) -> [String] {
    var names = slots(of: intent).map(\.name)
    for case .form(let form) in moves[intent] ?? [] {
      for slot in project.form(form)?.slots ?? [] {
        guard let plan = self.slot(slot), plan.kind != .yesNo, !names.contains(plan.name) else {
          continue
        }
        names.append(plan.name)
      }
    }
    return names
  }

  /// Where roles tell two slots of one list apart, the sentence with its places is a phrase.
  private func phrases(of intent: String) -> [String] {
    var phrases: [String] = []
    for example in examples(of: intent) where example.entities.contains(where: { $0.role != nil }) {
      var bytes = Array(example.text.utf8)
      var isComplete = true
      for entity in example.entities.reversed() {
        guard let slot = slotName(entity), !bytes[..<entity.range.lowerBound].contains(0x7B) else {
          isComplete = false
          break
        }
        bytes.replaceSubrange(entity.range, with: Array("\u{1}\(slot)\u{2}".utf8))
      }
      guard isComplete, let phrase = BotFileText.phraseWithPlaces(bytes) else { continue }
      if !phrases.contains(phrase), phrases.count < 40 { phrases.append(phrase) }
    }
    return phrases
  }

  /// The slot that an entity with its role fills.
  private func slotName(_ entity: RasaExample.Entity) -> String? {
    let slot = project.slots.first { slot in
      slot.mappings.contains {
        $0.type == "from_entity" && $0.entity == entity.name
          && ($0.role == nil || $0.role == entity.role)
      }
    }
    return self.slot(slot?.name ?? entity.name)?.name
  }

  private mutating func answerFiles() -> [ImportedFile] {
    guard talks else { return [] }
    var files: [ImportedFile] = []
    for answer in ["agrees", "refuses"] {
      guard let intent = builtIn.first(where: { $0.value == answer })?.key else { continue }
      let phrases = sentences(of: intent).compactMap { BotFileText.phrase($0) }
        .filter { $0.split(separator: " ").count <= 8 }
      guard !phrases.isEmpty else { continue }
      let block = BotFileText.block("phrases", Self.once(phrases), indent: 0)
      files.append(
        ImportedFile(
          path: "answers/\(answer).yaml",
          text: "# The sentences of intent '\(visibleName(intent))', as an answer to a question.\n"
            + "answer: \(answer)\nlanguage: \(language)\n" + block))
    }
    return files
  }

  /// Each line once, regardless of case.
  private static func once(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0.lowercased()).inserted }
  }

  private func visibleName(_ name: String) -> String { YAMLWriter.blockLine(name) }

  // MARK: Words

  private mutating func vocabularyFiles() -> [ImportedFile] {
    var files: [ImportedFile] = []
    var slotLines = ""
    var typeLines = ""
    var lists: [String: String] = [:]
    var listNames = self.listNames
    for plan in slots where plan.kind != .yesNo {
      let type: String
      switch plan.kind {
      case .builtIn(let name): type = name
      case .list(let entity):
        if lists[entity] == nil {
          lists[entity] = listNames.name(for: entity)
          let list = listFile(lists[entity] ?? entity, values[entity])
          files.append(list)
        }
        type = lists[entity] ?? entity
      case .open(let entity), .pattern(let entity):
        let key = "type " + entity
        if lists[key] == nil {
          let name = listNames.name(for: plan.kind == .pattern(entity) ? entity : "any " + entity)
          lists[key] = name
          typeLines += typeLinesOf(plan, entity, name)
        }
        type = lists[key] ?? entity
      case .yesNo: continue
      }
      slotLines += slotLinesOf(plan, type)
    }
    guard !slotLines.isEmpty else { return files }
    var text = "slots:\n" + slotLines
    if !typeLines.isEmpty { text += "types:\n" + typeLines }
    return [ImportedFile(path: "slots.yaml", text: text)] + files
  }

  private mutating func slotLinesOf(_ plan: RasaSlotPlan, _ type: String) -> String {
    var lines = "  \(plan.name):\n    type: \(type)\n"
    if plan.isMany { lines += "    many: true\n" }
    if let from = plan.from { lines += "    from: \(from)\n" }
    if let to = plan.to { lines += "    to: \(to)\n" }
    if ["email", "phone", "street"].contains(type) {
      lines += "    personal: {purpose: see IMPORT.md, keep: 90 days}\n"
      project.lose(
        plan.place,
        "slot '\(plan.rasa)' is personal: say in slots.yaml what it is for and how long it is kept")
    }
    return lines
  }

  private func listFile(_ name: String, _ values: RasaValues?) -> ImportedFile {
    var text = "lists:\n  \(name):\n"
    for value in values?.values ?? [] where !value.words.isEmpty {
      text += "    \(YAMLWriter.scalar(value.name)):\n"
      text += BotFileText.block(language, value.words, indent: 6)
    }
    return ImportedFile(path: "lists/\(name).yaml", text: text)
  }

  private func typeLinesOf(_ plan: RasaSlotPlan, _ entity: String, _ name: String) -> String {
    var lines = "  \(name):\n"
    if case .pattern = plan.kind {
      let patterns = project.regexes.filter { $0.name == entity || $0.name == plan.rasa }
        .flatMap(\.texts).filter { knowledge.isRegex($0) }
      return lines + BotFileText.block("forms", patterns, indent: 4)
    }
    // Known values wherever they stand; as an answer whatever is written.
    let words = (values[entity]?.values.flatMap(\.words) ?? []).prefix(2000)
      .map { Self.escaped($0.lowercased()) }
    let all = Array(words)
    let forms = stride(from: 0, to: all.count, by: 12).map {
      all[$0..<min($0 + 12, all.count)].joined(separator: "|")
    }
    lines += BotFileText.block("forms", forms.filter { knowledge.isRegex($0) }, indent: 4)
    return lines + BotFileText.block("asked", [".{1,200}"], indent: 4)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\^$.|?*+()[]{}#".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  // MARK: Actions and texts

  private func actionsFile(_ actions: [RasaAction]) -> ImportedFile {
    var text = "# What the stubs answer is what happens until a host runs the actions.\nactions:\n"
    for action in actions {
      text += "  \(YAMLWriter.scalar(action.name)):\n"
      if !action.inputs.isEmpty {
        let inputs = action.inputs.map { ($0.isFilled ? "" : "optional ") + $0.slot }
        text += "    in: [\(inputs.joined(separator: ", "))]\n"
      }
      text += "    level: anyone\n    out:\n"
      if let fields = fields[action.name], !fields.isEmpty {
        text += "      done:\n"
        for field in fields { text += "        \(field): optional text\n" }
      } else {
        text += "      done: {}\n"
      }
    }
    text += "stubs:\n"
    for action in actions {
      text += "  \(YAMLWriter.scalar(action.name)):\n    - outcome: done\n"
    }
    return ImportedFile(path: "actions.yaml", text: text)
  }

  /// Texts that the engine says by name.
  private mutating func textsFile() -> ImportedFile? {
    guard talks else { return nil }
    var unclear: [String] = []
    var names: [String] = []
    for intent in ["out_of_scope", "outofscope", "oos", "nlu_fallback"] {
      for case .say(let name) in moves[intent] ?? [] where !names.contains(name) {
        names.append(name)
      }
    }
    if names.isEmpty, project.response("utter_default") != nil { names = ["utter_default"] }
    for name in names { unclear += texts(name) }
    var text = ""
    if !unclear.isEmpty {
      text += "  unclear:\n" + BotFileText.texts(language, unclear, indent: 4)
    }
    if let yes = builtIn.first(where: { $0.value == "agrees" })?.key,
      case .say(let name)? = moves[yes]?.first, moves[yes]?.count == 1,
      !answers.values.contains(where: { $0["agrees"] != nil })
    {
      text += "  acknowledged:\n" + BotFileText.texts(language, texts(name), indent: 4)
    }
    return text.isEmpty ? nil : ImportedFile(path: "texts.yaml", text: "texts:\n" + text)
  }

  private func outOfScopeFiles() -> [ImportedFile] {
    let lines = project.intents.filter { Self.outOfScopeNames.contains($0.name) }
      .flatMap(\.examples).map { YAMLWriter.blockLine($0.text) }
    var seen: Set<String> = []
    let kept = lines.filter { seen.insert($0).inserted }
    return chunks(kept).enumerated().map { index, chunk in
      ImportedFile(
        path: index == 0 ? "out_of_scope.yaml" : "out_of_scope-\(index + 1).yaml",
        text: "out_of_scope:\n" + BotFileText.block(language, Array(chunk), indent: 2))
    }
  }
}

extension BotFileText {
  /// A phrase whose places are marked by U+0001 and U+0002.
  static func phraseWithPlaces(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let plain = phraseKeeping(text) else { return nil }
    return plain
  }

  private static func phraseKeeping(_ text: String) -> String? {
    let pieces = text.split(separator: "\u{1}", omittingEmptySubsequences: false)
    var result = phrase(String(pieces.first ?? "")) ?? ""
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "\u{2}", maxSplits: 1, omittingEmptySubsequences: false)
      result += " {\(parts.first ?? "")}"
      if parts.count > 1, let rest = phrase(String(parts[1])) { result += " " + rest }
    }
    let words = trimmed(result)
    // At least one word of its own.
    return words.split(separator: " ").contains { !$0.hasPrefix("{") } ? words : nil
  }
}
