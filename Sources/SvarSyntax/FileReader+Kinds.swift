import SvarDiagnostics

// Which kind of file this is: told by its characteristic key, not by its path.

extension FileReader {
  /// Keys that tell the kind, and may stand in one file only with others of their row.
  private static let vocabulary = [
    "lists", "slots", "types", "actions", "events", "texts", "stubs", "out_of_scope",
  ]
  private static let kinds = ["bot", "intent", "answer", "flow", "language"]

  /// Reads the file into `syntax`.
  mutating func read(_ root: YAMLNode?) {
    guard let root else {
      report(.emptyFile(at: span(0..<0)))
      return
    }
    guard case .mapping(let entries) = root.content, let first = entries.first else {
      if root.scalar?.style == .raw { return }
      let end = file.lineRange(file.lineIndex(at: root.range.lowerBound)).upperBound
      let start = root.range.lowerBound
      report(.wrongShape(.mapping, of: file.path, at: span(start..<max(start, end))))
      return
    }
    let keys = entries.map(\.key)
    // The first key tells, but `language:` may also stand above an intent's name.
    let kind =
      Self.kinds.contains(first.key) && first.key != "language"
      ? first.key : Self.kinds.first { keys.contains($0) }
    switch kind {
    case "bot": readBotFile(entries)
    case "intent": readIntent(entries, kind: .intent)
    case "answer": readIntent(entries, kind: .answer)
    case "flow": readFlow(entries)
    case "language": readLanguage(entries)
    default:
      guard keys.contains(where: Self.vocabulary.contains) else {
        let nearest = nearestName(to: first.key, among: Self.kinds + Self.vocabulary)
        report(.unknownFileKind(first.key, at: span(first.keyRange), nearest: nearest))
        return
      }
      readVocabulary(entries)
    }
  }

  private mutating func readVocabulary(_ entries: [YAMLEntry]) {
    let fields = fields(
      entries, of: "this file", at: span(entries[0].keyRange), keys: Self.vocabulary)
    if let entry = fields["lists"] { readLists(entry) }
    if let entry = fields["slots"] { readSlots(entry) }
    if let entry = fields["types"] { readTypes(entry) }
    if let entry = fields["actions"] { readActions(entry) }
    if let entry = fields["events"] { readEvents(entry) }
    if let entry = fields["texts"] { syntax.texts += texts(entry) }
    if let entry = fields["stubs"] { readStubs(entry) }
    if let entry = fields["out_of_scope"], let languages = self.entries(entry) {
      for block in languages {
        syntax.outOfScope.append(
          ExamplesSyntax(language: language(block), examples: examples(block)))
      }
    }
  }

  mutating func texts(_ entry: YAMLEntry) -> [TextSyntax] {
    (entries(entry) ?? []).map { TextSyntax(key: key($0), languages: textsByLanguage($0)) }
  }

  // MARK: Lists, slots, types

  private mutating func readLists(_ entry: YAMLEntry) {
    for list in entries(entry) ?? [] {
      var syntax = ListSyntax(name: declaredName(list), values: [])
      for value in entries(list) ?? [] {
        let blocks = entries(value) ?? []
        var read = ListValueSyntax(
          name: key(value),
          languages: phrasesByLanguage(
            blocks.filter { !["asked", "context"].contains($0.key) }))
        for block in blocks where key(block).value == "asked" {
          read.asked += phrasesByLanguage(entries(block) ?? [])
        }
        for block in blocks where block.key == "context" { read.contexts += contexts(block) }
        syntax.values.append(read)
      }
      self.syntax.lists.append(syntax)
    }
  }

  /// One context, or a list of them.
  private mutating func contexts(_ entry: YAMLEntry) -> [[PairSyntax]] {
    guard case .sequence(let items) = entry.value.content else { return [pairs(entry)] }
    return items.map { item in
      pairs(
        YAMLEntry(
          key: entry.key, keyRange: entry.keyRange, afterColon: entry.afterColon, value: item))
    }
  }

  private mutating func phrasesByLanguage(_ blocks: [YAMLEntry]) -> [PhrasesInLanguage] {
    blocks.map { PhrasesInLanguage(language: language($0), phrases: phrasesOrOne($0)) }
  }

  private mutating func readSlots(_ entry: YAMLEntry) {
    for slot in entries(entry) ?? [] {
      let name = declaredName(slot)
      let keys = [
        "type", "many", "optional", "toward", "from", "to", "personal", "secret",
      ]
      guard let fields = fields(slot, of: "a slot", keys: keys) else { continue }
      require("type", in: fields)
      guard let type = self.name(fields["type"]) else { continue }
      syntax.slots.append(
        SlotSyntax(
          name: name, type: type, many: flag(fields["many"]), optional: flag(fields["optional"]),
          toward: choice(fields["toward"]), from: integer(fields["from"]),
          to: integer(fields["to"]), personal: personal(fields["personal"]),
          secret: flag(fields["secret"])))
    }
  }

  private mutating func personal(_ entry: YAMLEntry?) -> SlotSyntax.Personal? {
    guard let entry, let fields = fields(entry, of: "'personal'", keys: ["purpose", "keep"]) else {
      return nil
    }
    require("purpose", in: fields)
    require("keep", in: fields)
    guard let purpose = label(fields["purpose"]), let keep = duration(fields["keep"]) else {
      return nil
    }
    return SlotSyntax.Personal(purpose: purpose, keep: keep, span: span(entry.keyRange))
  }

  private mutating func readTypes(_ entry: YAMLEntry) {
    for type in entries(entry) ?? [] {
      let rangeKeys = ["from", "to", "step", "fractions", "times"]
      let keys = ["write", "forms", "called", "bare", "asked"]
      let isRange = (entries(type) ?? []).contains { rangeKeys.contains($0.key) }
      guard let fields = fields(type, of: "a type", keys: isRange ? rangeKeys : keys + rangeKeys)
      else { continue }
      if isRange {
        readRange(type, fields)
        continue
      }
      if fields["asked"] == nil { require("forms", in: fields) }
      syntax.types.append(
        TypeSyntax(
          name: declaredName(type), write: pattern(fields["write"]),
          forms: regexes(fields["forms"]),
          called: name(fields["called"]), bare: regexes(fields["bare"]),
          asked: regexes(fields["asked"])))
    }
  }

  /// A type of numbers.
  private mutating func readRange(_ type: YAMLEntry, _ fields: Fields) {
    require("from", in: fields)
    require("to", in: fields)
    guard let from = integer(fields["from"]), let to = integer(fields["to"]) else { return }
    var range = RangeSyntax(from: from, to: to)
    range.step = integer(fields["step"])
    range.fractions = choice(fields["fractions"])
    range.times = name(fields["times"])
    if to.value < from.value {
      report(
        .badNumber(
          String(to.value), of: "to", range: "a number that is not below 'from'", at: to.span))
    }
    if let step = range.step, step.value < 1 {
      report(.badNumber(String(step.value), of: "step", range: "a number above 0", at: step.span))
    }
    if let times = range.times, !Self.isDecimal(times.value) {
      report(.badNumber(times.value, of: "times", range: "a decimal number", at: times.span))
    }
    syntax.types.append(TypeSyntax(name: declaredName(type), range: range))
  }

  /// `2.55`, at most nine digits.
  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty }
      && parts.joined().utf8.count <= 9
      && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// How a type is written: after the key, or a block of one line where it holds ` #`.
  private mutating func pattern(_ entry: YAMLEntry?) -> SpannedText? {
    guard let scalar = entry?.value.scalar, scalar.style == .literal, scalar.blockLines.count == 1
    else { return name(entry) }
    return label(entry)
  }

  // MARK: Languages

  /// `list: en et s`.
  private mutating func affixes(_ entry: YAMLEntry?) -> [AffixSyntax] {
    pairs(entry).map { pair in
      AffixSyntax(
        list: pair.key, affixes: pair.value.value.split(separator: " ").map(String.init))
    }
  }

  private mutating func readLanguage(_ entries: [YAMLEntry]) {
    let fields = fields(
      entries, of: "a language file", at: span(entries[0].keyRange),
      keys: ["language", "skip", "exact", "not", "rules", "endings", "beginnings"])
    guard let language = name(fields["language"]) else { return }
    checkLanguages([language])
    var syntax = LanguageSyntax(language: language)
    if let entry = fields["skip"] { syntax.skip = phrasesOrOne(entry) }
    if let entry = fields["exact"] { syntax.exact = phrasesOrOne(entry) }
    if let entry = fields["not"] { syntax.not = phrasesOrOne(entry) }
    if let entry = fields["rules"] {
      for rule in self.entries(entry) ?? [] {
        syntax.rules.append(RuleSyntax(name: declaredName(rule), phrases: phrasesOrOne(rule)))
      }
    }
    syntax.endings = affixes(fields["endings"])
    syntax.beginnings = affixes(fields["beginnings"])
    self.syntax.languages.append(syntax)
  }
}
