import SvarDiagnostics

// Intents and answers, and language blocks of theirs in files of their own.

extension FileReader {
  private static let blockKeys = ["title", "phrases", "regex", "examples", "never", "reply"]

  mutating func readIntent(_ entries: [YAMLEntry], kind: IntentSyntax.Kind) {
    if entries.contains(where: { $0.key == "language" }) {
      readLooseBlock(entries, kind: kind)
      return
    }
    if kind == .intent, entries.contains(where: { $0.key == "case" }) {
      readCase(entries)
      return
    }
    var keys = [kind.rawValue, "slots", "over", "when", "tags", "reply"]
    if kind == .intent { keys += ["by", "reason", "sets", "from_context"] }
    let all = keys
    let fields = fields(
      entries, of: "an \(kind.rawValue)", at: span(entries[0].keyRange), keys: keys
    ) { Self.opensBlock($0, keys: all) }
    let by: Spanned<IntentSyntax.Policy>? = kind == .intent ? choice(fields["by"]) : nil
    if kind == .intent { require("by", in: fields) }
    guard let name = name(fields[kind.rawValue]) else { return }
    var intent = IntentSyntax(kind: kind, name: name, by: by)
    intent.slots = names(fields["slots"])
    intent.over = names(fields["over"])
    intent.when = conditions(fields["when"])
    if kind == .intent {
      intent.sets = pairs(fields["sets"])
      intent.fromContext = contextPairs(fields["from_context"])
    }
    intent.tags = names(fields["tags"])
    if kind == .intent { intent.reason = self.name(fields["reason"]) }
    if let reply = fields["reply"] { intent.replies = textsByLanguage(reply) }
    for entry in entries where !keys.contains(entry.key) && Self.opensBlock(entry, keys: keys) {
      guard let inner = self.entries(entry) else { continue }
      let blockFields = self.fields(
        inner, of: "a language block", at: span(entry.keyRange), keys: Self.blockKeys)
      let (block, reply) = block(blockFields, language: key(entry))
      intent.blocks.append(block)
      guard let reply else { continue }
      if let first = intent.replies.first(where: { $0.language.value == entry.key }) {
        report(
          .replyTwice(
            language: entry.key, at: reply.language.span, first: first.language.span))
      } else {
        intent.replies.append(reply)
      }
    }
    switch kind {
    case .intent: syntax.intents.append(intent)
    case .answer: syntax.answers.append(intent)
    }
  }

  private static let caseBlockKeys = ["phrases", "regex", "examples", "never"]

  /// A case of an intent, in a file of its own.
  private mutating func readCase(_ entries: [YAMLEntry]) {
    let keys = ["intent", "case", "when", "sets", "from_context"]
    let fields = fields(
      entries, of: "a case", at: span(entries[0].keyRange), keys: keys
    ) { Self.opensBlock($0, keys: keys) }
    guard let intent = name(fields["intent"]), let name = name(fields["case"]) else { return }
    var read = CaseSyntax(intent: intent, name: name)
    read.when = conditions(fields["when"])
    read.sets = pairs(fields["sets"])
    read.fromContext = contextPairs(fields["from_context"])
    for entry in entries where !keys.contains(entry.key) && Self.opensBlock(entry, keys: keys) {
      guard let inner = self.entries(entry) else { continue }
      let blockFields = self.fields(
        inner, of: "a language block of a case", at: span(entry.keyRange),
        keys: Self.caseBlockKeys)
      read.blocks.append(block(blockFields, language: key(entry)).0)
    }
    syntax.looseCases.append(read)
  }

  /// `key: value`, `key: [value, value]`, `key: {not: …}`.
  private mutating func conditions(_ entry: YAMLEntry?) -> [ConditionSyntax] {
    guard let entry, let entries = entries(entry) else { return [] }
    return entries.compactMap { condition in
      guard case .mapping(let inner) = condition.value.content else {
        return ConditionSyntax(key: key(condition), values: names(condition, orOne: true))
      }
      let fields = self.fields(
        inner, of: "a condition", at: span(condition.keyRange), keys: ["not"])
      require("not", in: fields)
      return ConditionSyntax(
        key: key(condition), values: names(fields["not"], orOne: true), isExcluding: true)
    }
  }

  /// `[area]`, where slot and key have one name, or `slot: key`.
  private mutating func contextPairs(_ entry: YAMLEntry?) -> [PairSyntax] {
    guard let entry else { return [] }
    if case .mapping = entry.value.content { return pairs(entry) }
    return names(entry, orOne: true).map { PairSyntax(key: $0, value: $0) }
  }

  /// Whether a key is the language of a block, and not a misspelt one of `keys`.
  private static func opensBlock(_ entry: YAMLEntry, keys: [String]) -> Bool {
    guard isLanguage(entry.key), entry.key != "by" else { return false }
    if case .mapping = entry.value.content { return true }
    return nearestName(to: entry.key, among: keys) == nil
  }

  private mutating func readLooseBlock(_ entries: [YAMLEntry], kind: IntentSyntax.Kind) {
    let fields = fields(
      entries, of: "a language block", at: span(entries[0].keyRange),
      keys: [kind.rawValue, "language"] + Self.blockKeys)
    let language = name(fields["language"])
    guard let name = name(fields[kind.rawValue]), let language else { return }
    checkLanguages([language])
    let (block, reply) = block(fields, language: language)
    syntax.looseBlocks.append(
      LooseBlockSyntax(kind: kind, name: name, block: block, reply: reply))
  }

  private mutating func block(_ fields: Fields, language: SpannedText)
    -> (LanguageBlockSyntax, TextsInLanguage?)
  {
    let block = LanguageBlockSyntax(
      language: language, title: label(fields["title"]), phrases: phrases(fields["phrases"]),
      regexes: regexes(fields["regex"]), examples: examples(fields["examples"]),
      never: phrases(fields["never"]))
    let reply = fields["reply"].map {
      TextsInLanguage(
        language: SpannedText(language.value, at: span($0.keyRange)), variants: variants($0))
    }
    return (block, reply)
  }
}

extension BotSyntax {
  /// Puts language blocks in files of their own into their intents; reports languages that an
  /// intent then has twice. Blocks whose intent is not here stay where they are.
  mutating func attachLooseBlocks() -> [SchemaProblem] {
    var problems: [SchemaProblem] = []
    let intentPlaces = Self.places(intents)
    let answerPlaces = Self.places(answers)
    looseBlocks = looseBlocks.filter { loose in
      switch loose.kind {
      case .intent:
        guard let index = intentPlaces[loose.name.value] else { return true }
        problems += intents[index].attach(loose)
      case .answer:
        guard let index = answerPlaces[loose.name.value] else { return true }
        problems += answers[index].attach(loose)
      }
      return false
    }
    return problems
  }

  /// Puts cases into their intents; those whose intent is not here stay where they are.
  mutating func attachCases() {
    let places = Self.places(intents)
    looseCases = looseCases.filter { loose in
      guard let index = places[loose.intent.value] else { return true }
      intents[index].cases.append(loose)
      return false
    }
  }

  private static func places(_ intents: [IntentSyntax]) -> [String: Int] {
    Dictionary(
      intents.enumerated().map { ($0.element.name.value, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension IntentSyntax {
  /// Adds a language block from a file of its own.
  package mutating func attach(_ loose: LooseBlockSyntax) -> [Diagnostic] {
    attach(loose).map(\.diagnostic)
  }

  fileprivate mutating func attach(_ loose: LooseBlockSyntax) -> [SchemaProblem] {
    let language = loose.block.language
    if let first = block(language.value) {
      return [
        .blockTwice(
          language: language.value, name: name.value, at: language.span,
          first: first.language.span)
      ]
    }
    blocks.append(loose.block)
    guard let reply = loose.reply else { return [] }
    if let first = replies.first(where: { $0.language.value == language.value }) {
      return [
        .replyTwice(
          language: language.value, at: reply.language.span, first: first.language.span)
      ]
    }
    replies.append(reply)
    return []
  }
}
