// In: cases, lists, types, slots and rules. Out: the files of a bot, formatted. Called by
// `ImportHassil.swift`.

import SvarSyntax

/// Writes what was assembled.
struct HassilWriting {
  private let assembly: HassilAssembly
  private let botName: String
  private let language: String
  /// Slot, as hassil calls it → its type.
  private var types: [String: String] = [:]

  init(_ assembly: HassilAssembly, name: String, language: String) {
    self.assembly = assembly
    botName = name
    self.language = language
    for (slot, sources) in assembly.slots { types[slot] = type(of: slot, sources) }
  }

  mutating func files() -> [ImportedFile] {
    var files = [ImportedFile(path: "bot.yaml", text: botFile)]
    files.append(ImportedFile(path: "language.\(language).yaml", text: languageFile))
    files.append(ImportedFile(path: "slots.yaml", text: slotsFile))
    var names = FileNames()
    for (name, values) in assembly.lists where !values.isEmpty {
      files.append(
        ImportedFile(path: "lists/\(names.next(for: name)).yaml", text: listFile(name, values)))
    }
    var intentNames = FileNames()
    for intent in assembly.intents {
      let cases = assembly.cases.filter { $0.intent == intent }
      guard !cases.isEmpty else { continue }
      let file = intentNames.next(for: intent)
      files.append(
        ImportedFile(path: "intents/\(file).yaml", text: intentFile(intent, cases)))
      for item in cases where !item.name.isEmpty {
        files.append(
          ImportedFile(path: "intents/\(file)/\(item.name).yaml", text: caseFile(item)))
      }
    }
    return files
  }

  // MARK: - Slots

  /// A slot has the type that most tells of it: the list called like it, its only list, its first
  /// range of numbers; where its values come from several lists, it is text.
  private func type(of slot: String, _ sources: [String]) -> String {
    let named = sources.filter { $0 != "text" }
    let isRange = { (name: String) in assembly.ranges.contains { $0.name == name } }
    let own = named.first { $0 == slot.botName }
    guard let type = own ?? (named.count == 1 ? named[0] : named.first(where: isRange)) else {
      return "text"
    }
    let fixed = assembly.cases.flatMap(\.sets).filter { $0.key == slot }.map(\.value)
    if isRange(type) {
      let others = named.filter { !isRange($0) }.flatMap { values(of: $0) }
      return (others + fixed).allSatisfy(Self.isNumber) ? type : "text"
    }
    let known = Set(values(of: type))
    return fixed.allSatisfy(known.contains) ? type : "text"
  }

  private func values(of list: String) -> [String] {
    assembly.lists.filter { $0.name == list }.flatMap(\.values).map(\.name)
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.count < 8 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private func text(_ phrase: PhrasePiece) -> String {
    phrase.text { source, slot in
      guard let slot else { return source == "text" ? "*" : "<\(source)>" }
      return types[slot] == source ? "{\(slot.botName)}" : "{\(source):\(slot.botName)}"
    }
  }

  private var slotsFile: String {
    var text = ""
    if !assembly.slots.isEmpty {
      text += "slots:\n"
      for (slot, _) in assembly.slots.sorted(by: { precedes($0.name, $1.name) }) {
        text += "  \(key(slot.botName)): {type: \(key(types[slot] ?? "text"))}\n"
      }
    }
    if !assembly.ranges.isEmpty {
      text += "types:\n"
      for (name, range) in assembly.ranges.sorted(by: { precedes($0.name, $1.name) }) {
        var fields = ["from: \(range.from)", "to: \(range.to)"]
        if range.step != 1 { fields.append("step: \(range.step)") }
        if let fractions = range.fractions, ["halves", "tenths"].contains(fractions) {
          fields.append("fractions: \(fractions)")
        }
        if let times = range.multiplier, Self.isNumber(times), !times.hasPrefix("-"),
          times != "1", times != "1.0"
        {
          fields.append("times: \(times)")
        }
        text += "  \(key(name)): {\(fields.joined(separator: ", "))}\n"
      }
    }
    return text.isEmpty ? "slots: {}\n" : text
  }

  // MARK: - Files

  private var botFile: String {
    """
    # Made by 'svar import'. It only classifies: with flows, replies and 'include: standard' it talks.
    bot: \(YAMLWriter.scalar(botName))
    languages: [\(language)]

    """
  }

  private var languageFile: String {
    var file = "language: \(language)\n"
    if !assembly.skip.isEmpty {
      file += "skip: " + YAMLWriter.block(assembly.skip.map(text), indent: 2, parentIndent: 0)
    }
    for (name, affixes) in [("endings", assembly.endings), ("beginnings", assembly.beginnings)] {
      let known = affixes.filter { list in assembly.lists.contains { $0.name == list.key } }
      guard !known.isEmpty else { continue }
      file += "\(name):\n"
      for (list, texts) in known.sorted(by: { precedes($0.key, $1.key) }) {
        let words = texts.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        file += "  \(key(list)): \(YAMLWriter.scalar(words.joined(separator: " ")))\n"
      }
    }
    guard !assembly.rules.isEmpty else { return file }
    file += "rules:\n"
    for (name, phrase) in assembly.rules {
      let lines = phrase.alternatives.map(text)
      file += "  \(key(name)): " + YAMLWriter.block(lines, indent: 4, parentIndent: 2)
    }
    return file
  }

  private func listFile(_ name: String, _ values: [HassilAssembly.HassilListValue]) -> String {
    var file = "lists:\n  \(key(name)):\n"
    for value in values {
      file += "    \(YAMLWriter.scalar(value.name)):\n"
      let phrases = value.phrases.map(text)
      let lines = phrases.first == value.spoken ? phrases : [value.spoken] + phrases
      file += "      \(language): " + YAMLWriter.block(lines.unique, indent: 8, parentIndent: 6)
      if value.contexts.count == 1 {
        file += "      context: \(flow(value.contexts[0]))\n"
      } else if !value.contexts.isEmpty {
        file += "      context:\n"
        for context in value.contexts { file += "        - \(flow(context))\n" }
      }
    }
    return file
  }

  private func flow(_ pairs: [Pair]) -> String {
    "{"
      + pairs.map { "\(YAMLWriter.scalar($0.key)): \(YAMLWriter.scalar($0.value))" }
      .joined(separator: ", ") + "}"
  }

  private func intentFile(_ intent: String, _ cases: [HassilCase]) -> String {
    var file = ""
    if let description = assembly.descriptions[intent], !description.isEmpty {
      file += "# \(YAMLWriter.blockLine(description))\n"
    }
    file += "intent: \(YAMLWriter.scalar(intent))\nby: bot\n"
    let slots = slots(of: cases)
    if !slots.isEmpty { file += "slots: [\(slots.map(key).joined(separator: ", "))]\n" }
    if cases.count == 1, cases[0].name.isEmpty { file += body(of: cases[0]) }
    return file
  }

  private func caseFile(_ item: HassilCase) -> String {
    "intent: \(YAMLWriter.scalar(item.intent))\ncase: \(YAMLWriter.scalar(item.name))\n"
      + body(of: item)
  }

  private func body(of item: HassilCase) -> String {
    var file = ""
    if let response = item.response, response != "default" {
      file += "# response: \(YAMLWriter.blockLine(response))\n"
    }
    if !item.conditions.isEmpty {
      file += "when:\n"
      for (key, conditions) in grouped(item.conditions) {
        file += "  \(YAMLWriter.scalar(key)): \(conditions)\n"
      }
    }
    if !item.sets.isEmpty {
      file += "sets:\n"
      for pair in item.sets.uniqueKeys {
        file += "  \(key(pair.key.botName)): \(YAMLWriter.scalar(pair.value))\n"
      }
    }
    let fromContext = item.fromContext.uniqueKeys
    if !fromContext.isEmpty {
      if fromContext.allSatisfy({ $0.key.botName == $0.value }) {
        file +=
          "from_context: [\(fromContext.map { key($0.key.botName) }.joined(separator: ", "))]\n"
      } else {
        let pairs = fromContext.map { Pair(key: $0.key.botName, value: $0.value) }
        file += "from_context: \(flow(pairs))\n"
      }
    }
    file += "\(language):\n  phrases: "
    return file + YAMLWriter.block(item.phrases.map(text), indent: 4, parentIndent: 2)
  }

  /// Conditions by key; of several on one key the values that all of them allow.
  private func grouped(_ conditions: [HassilCondition]) -> [(String, String)] {
    var keys: [String] = []
    for condition in conditions where !keys.contains(condition.key) { keys.append(condition.key) }
    return keys.map { key in
      let own = conditions.filter { $0.key == key }
      let excluded = own.filter(\.isExcluding).flatMap(\.values)
      let wanted = own.filter { !$0.isExcluding }.map(\.values)
      func list(_ values: [String]) -> String {
        values.count == 1
          ? YAMLWriter.scalar(values[0])
          : "[" + values.map(YAMLWriter.scalar).joined(separator: ", ") + "]"
      }
      guard let first = wanted.first else { return (key, "{not: \(list(excluded.unique))}") }
      let allowed = first.filter { value in
        wanted.allSatisfy { $0.contains(value) } && !excluded.contains(value)
      }
      return (key, list(allowed.isEmpty ? first : allowed))
    }
  }

  /// The slots that an intent's cases fill, through rules too.
  private func slots(of cases: [HassilCase]) -> [String] {
    var found: [String] = []
    var open: [PhrasePiece] = cases.flatMap(\.phrases)
    var seen: Set<String> = []
    while let phrase = open.popLast() {
      phrase.forEachValue { _, slot in if let slot { found.append(slot.botName) } }
      for name in phrase.rules where seen.insert(name).inserted {
        open += assembly.rules.filter { $0.name == name }.map(\.phrase)
      }
    }
    for item in cases { found += (item.sets + item.fromContext).map(\.key.botName) }
    let all = Set(found)
    return all.sorted { precedes($0, $1) }
  }

  /// A name as a key: one with letters beyond ASCII needs no quotes.
  private func key(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar == "_" || scalar == "."
        || ("0"..."9").contains(scalar)
    }
    return isPlain && !name.isASCIIOnly ? name : YAMLWriter.scalar(name)
  }
}

private func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

extension String {
  fileprivate var isASCIIOnly: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension [Pair] {
  /// Each key once, at its first place.
  fileprivate var uniqueKeys: [Pair] {
    var seen: Set<String> = []
    return filter { seen.insert($0.key).inserted }
  }
}
