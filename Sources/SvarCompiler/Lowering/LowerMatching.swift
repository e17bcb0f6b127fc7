// The matching half of compiling: phrases, rules, lists, regexes and examples with their names
// resolved. In: the merged syntax. Out: a `ClassifierSource` without models, and problems. Called
// by `Compile.swift`, which then learns the models.

import SvarClassifier
import SvarDiagnostics
import SvarModel
import SvarProofs
import SvarSyntax
import SvarText

/// Lowers everything of a bot that matches messages.
struct MatchingLowering {
  let syntax: BotSyntax
  let names: BotNames
  var problems: [NameProblem] = []
  /// Slots of type text, which phrases capture.
  let textSlots: Set<String>
  /// The type of every other slot.
  let types: [String: String]
  /// Rule → its number, in the language being lowered.
  var ruleNumbers: [String: Int] = [:]
  /// Rules that use themselves, in the language being lowered: reported once, where they stand.
  var circularRules: Set<String> = []
  /// Language → where its examples stand, in their order.
  private(set) var examplePlaces: [String: [SourceSpan]] = [:]
  /// Groups of alternatives, for the proofs; collected only on request.
  private(set) var groups: [PhraseGroup] = []
  var collectsGroups = false
  private var code = ""
  /// Names of their own under which values are asked for.
  var places = PlaceNames()
  /// The rules of the language being lowered, and, after them, those that ask for values whose
  /// context must fit a case.
  private var rules: [PatternNode] = []
  private var fittingRules = FittingRules()
  /// Language → where its phrases stand, in their order.
  private(set) var phrasePlaces: [String: [SourceSpan]] = [:]
  /// Words of phrases as the tokenizer sees them: few words make many phrases.
  private var wordNodes: [String: PatternNode] = [:]

  init(_ syntax: BotSyntax, names: BotNames) {
    self.syntax = syntax
    self.names = names
    types = Dictionary(
      syntax.slots.filter { $0.type.value != "text" }.map { ($0.name.value, $0.type.value) },
      uniquingKeysWith: { first, _ in first })
    textSlots = Set(syntax.slots.filter { $0.type.value == "text" }.map(\.name.value))
  }

  /// - Parameter slots: As the dialogue half lowered them.
  mutating func lower(slots: [SlotDefinition]) -> ClassifierSource {
    var source = ClassifierSource()
    let all = syntax.intents + syntax.answers
    let numbers = Dictionary(
      all.enumerated().map { ($1.kind.rawValue + " " + $1.name.value, $0) },
      uniquingKeysWith: { first, _ in first })
    source.subjects = all.map { subject in
      ClassifierSubject(
        name: subject.name.value, kind: subject.kind == .intent ? .intent : .answer,
        isCourtesy: subject.kind == .intent && syntax.isCourtesy(subject.name.value),
        over: subject.over.compactMap { numbers["intent " + $0.value] },
        conditions: subject.when.map(ClassifierSubject.Condition.init))
    }
    let order = (syntax.bot?.order ?? []).compactMap { numbers["intent " + $0.value] }
    for (place, number) in order.enumerated() {
      let later = order[(place + 1)...].filter { $0 != number }
      source.subjects[number].over += later.filter { !source.subjects[number].over.contains($0) }
    }
    source.slots = slots
    source.lists = syntax.lists.map(\.name.value)
    source.lists += syntax.lists.filter { list in
      list.given?.value == true || list.values.contains { !$0.asked.isEmpty }
    }
    .map { ClassifierSource.asked($0.name.value) }
    source.types = syntax.types.map { type($0) }
    places = PlaceNames(syntax)
    let variants = lowerCases(all, into: &source)
    for pair in syntax.bot?.fallback ?? [] { source.fallback[pair.key.value] = pair.value.value }
    for code in languages(all) {
      var language = LanguageSource(code: code)
      self.code = code
      lowerRules(into: &language)
      lowerLists(into: &language)
      for (number, subject) in all.enumerated() {
        places.conditions = source.subjects[number].conditions
        if let block = subject.block(code) {
          lower(block, of: number, variants[number].first ?? nil, subject, into: &language)
        }
        for (item, variant) in zip(subject.cases, variants[number].dropFirst()) {
          guard let block = item.block(code) else { continue }
          places.conditions =
            source.subjects[number].conditions + (variant.map { source.cases[$0].conditions } ?? [])
          lower(block, of: number, variant, subject, into: &language)
        }
        places.conditions = []
      }
      for sentences in syntax.outOfScope where sentences.language.value == code {
        for example in sentences.examples {
          language.examples.append(.init(subject: nil, text: example.value))
          examplePlaces[code, default: []].append(example.span)
        }
      }
      language.rules = rules
      source.languages.append(language)
    }
    source.places = places.all
    return source
  }

  /// The cases of every intent, in its order: first what holds of the intent itself, nil where it
  /// sets nothing, then those that have names.
  private func lowerCases(
    _ all: [IntentSyntax], into source: inout ClassifierSource
  ) -> [[Int?]] {
    all.enumerated().map { number, subject in
      var numbers: [Int?] = [nil]
      let sets = Self.settings(subject.sets)
      let fromContext = Self.settings(subject.fromContext)
      if !sets.isEmpty || !fromContext.isEmpty {
        numbers = [source.cases.count]
        source.cases.append(
          ClassifierCase(subject: number, sets: sets, fromContext: fromContext))
      }
      for item in subject.cases {
        numbers.append(source.cases.count)
        let own = Self.settings(item.sets)
        let ownContext = Self.settings(item.fromContext)
        let named = Set((own + ownContext).map(\.slot))
        source.cases.append(
          ClassifierCase(
            subject: number, name: item.name.value,
            conditions: item.when.map(ClassifierSubject.Condition.init),
            sets: own + sets.filter { !named.contains($0.slot) },
            fromContext: ownContext + fromContext.filter { !named.contains($0.slot) }))
      }
      return numbers
    }
  }

  private static func settings(_ pairs: [PairSyntax]) -> [ClassifierCase.Setting] {
    pairs.map { .init(slot: $0.key.value, text: $0.value.value) }
  }

  private func languages(_ all: [IntentSyntax]) -> [String] {
    let declared = (syntax.bot?.languages ?? []).map(\.value)
    guard declared.isEmpty else { return declared }
    var found: [String] = []
    for block in all.flatMap({ $0.blocks + $0.cases.flatMap(\.blocks) })
    where !found.contains(block.language.value) {
      found.append(block.language.value)
    }
    return found
  }

  private mutating func type(_ type: TypeSyntax) -> ValueType.Definition {
    if let called = type.called, !names.has(.list, called.value) {
      problems.append(
        .unknown(
          .list, called.value, at: called.span,
          nearest: nearestName(to: called.value, among: names.all(.list))))
    }
    for form in type.forms + type.bare + type.asked { checkRegex(form, slots: false) }
    let range = type.range.map { range in
      NumberRange(
        from: range.from.value, to: range.to.value, step: range.step?.value ?? 1,
        tenths: range.fractions.map { $0.value == .halves ? [5] : Array(1...9) } ?? [],
        times: range.times?.value ?? "")
    }
    return ValueType.Definition(
      name: type.name.value, forms: type.forms.map(\.value), write: type.write?.value ?? "",
      called: type.called?.value ?? "",
      asked: type.asked.map(\.value),
      bare: type.bare.count > 1
        ? type.bare.map { "(?:\($0.value))" }.joined(separator: "|") : type.bare.first?.value ?? "",
      range: range)
  }

  // MARK: - Rules, lists, language files

  private mutating func lowerRules(into language: inout LanguageSource) {
    let files = syntax.languages.filter { $0.language.value == language.code }
    let rules = files.flatMap(\.rules)
    ruleNumbers = Dictionary(
      rules.enumerated().map { ($1.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    checkRules(rules)
    fittingRules = FittingRules(rules, places)
    self.rules = rules.map { choice($0.phrases) ?? .choice([]) }
    language.skip = files.flatMap(\.skip).compactMap { node($0) }
    language.exact = files.flatMap(\.exact).flatMap(words)
    language.not = files.flatMap(\.not).flatMap(words)
  }

  /// A rule may use rules, not itself.
  private mutating func checkRules(_ rules: [RuleSyntax]) {
    var uses: [String: Set<String>] = [:]
    circularRules = []
    for rule in rules {
      uses[rule.name.value] = Set(
        rule.phrases.flatMap(\.parts).flatMap(\.rulesUsed).map(\.value))
    }
    for rule in rules {
      var seen: Set<String> = []
      var open = Array(uses[rule.name.value] ?? [])
      while let next = open.popLast() {
        if next == rule.name.value {
          problems.append(.ruleUsesItself(rule.name.value, at: rule.name.span))
          ruleNumbers[rule.name.value] = nil
          circularRules.insert(rule.name.value)
          break
        }
        if seen.insert(next).inserted { open += uses[next] ?? [] }
      }
    }
  }

  private mutating func lowerLists(into language: inout LanguageSource) {
    let code = language.code
    let files = syntax.languages.filter { $0.language.value == code }
    for affix in files.flatMap({ $0.endings + $0.beginnings }) {
      if let problem = names.check(.list, affix.list) { problems.append(problem) }
    }
    for list in syntax.lists {
      let affixes = Affixes(of: list.name.value, files)
      for value in list.values {
        lower(value.languages, value, of: list.name.value, affixes, into: &language)
        lower(
          value.asked, value, of: ClassifierSource.asked(list.name.value), affixes,
          into: &language)
      }
    }
  }

  private mutating func lower(
    _ languages: [PhrasesInLanguage], _ value: ListValueSyntax, of list: String,
    _ affixes: Affixes, into language: inout LanguageSource
  ) {
    let contexts = value.contexts.map { pairs in
      Dictionary(pairs.map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { $1 })
    }
    for phrases in languages where phrases.language.value == language.code {
      for phrase in phrases.phrases {
        guard let pattern = node(phrase) else { continue }
        language.lists.append(
          .init(
            list: list, value: value.name.value, pattern: affixes.added(to: pattern),
            contexts: contexts))
      }
    }
  }

  /// Every word of a line of single words.
  private func words(_ phrase: PhraseSyntax) -> [String] {
    phrase.parts.flatMap(\.literalWords).flatMap { Tokenizer.words($0) }
  }

  // MARK: - Phrases

  private mutating func lower(
    _ block: LanguageBlockSyntax, of number: Int, _ variant: Int?, _ subject: IntentSyntax,
    into language: inout LanguageSource
  ) {
    for phrase in block.phrases {
      checkSlots(of: phrase, subject)
      if phrase.parts.count > 1 {
        let parts = phrase.parts.compactMap { node($0) }
        guard parts.count == phrase.parts.count else { continue }
        phrasePlaces[language.code, default: []].append(phrase.span)
        language.phrases.append(
          .init(
            subject: number, variant: variant, meaning: .together(parts), text: phrase.text,
            line: line(phrase)))
      } else if let pattern = node(phrase) {
        guard !pattern.canBeEmpty(rules: rules) else {
          problems.append(.matchesEverything(at: phrase.span))
          continue
        }
        phrasePlaces[language.code, default: []].append(phrase.span)
        language.phrases.append(
          .init(
            subject: number, variant: variant, meaning: .covering(pattern), text: phrase.text,
            line: line(phrase)))
      }
    }
    for phrase in block.never {
      guard let pattern = node(phrase) else { continue }
      phrasePlaces[language.code, default: []].append(phrase.span)
      language.phrases.append(
        .init(
          subject: number, variant: variant, meaning: .never(pattern), text: phrase.text,
          line: line(phrase)))
    }
    for regex in block.regexes {
      guard checkRegex(regex, slots: true) else { continue }
      language.regexes.append(
        .init(
          subject: number, variant: variant, pattern: regex.value,
          line: regex.span.range.lowerBound))
    }
    for example in block.examples {
      language.examples.append(.init(subject: number, text: example.value))
      examplePlaces[code, default: []].append(example.span)
    }
  }

  /// Where a phrase stands, for explanations: its first byte.
  private func line(_ phrase: PhraseSyntax) -> Int { phrase.span.range.lowerBound }

  private mutating func checkSlots(of phrase: PhraseSyntax, _ subject: IntentSyntax) {
    guard subject.kind == .intent else { return }
    for slot in phrase.parts.flatMap(\.slotsUsed)
    where names.has(.slot, slot.value) && !subject.slots.contains(where: { $0.value == slot.value })
    {
      problems.append(
        .slotNotOfIntent(
          slot.value, intent: subject.name.value, at: slot.span, last: subject.slots.last?.span))
    }
  }

  @discardableResult
  private mutating func checkRegex(_ regex: SpannedText, slots: Bool) -> Bool {
    do throws(RegularExpression.CompileError) {
      let expression = try RegularExpression(regex.value)
      if slots {
        for group in expression.groupNames.map(\.name) where !names.has(.slot, group) {
          problems.append(
            .regexGroupUnknown(
              group, at: regex.span, group: place(of: group, in: regex),
              nearest: nearestName(to: group, among: names.all(.slot))))
        }
      }
      var told: Set<String> = []
      for finding in RegularExpression.lint(regex.value)
      where finding.kind != .unboundedRepeat && told.insert(finding.message).inserted {
        problems.append(.slowRegex(finding.message, at: regex.span))
      }
      return true
    } catch {
      problems.append(.badRegex(error.message, at: regex.span))
      return false
    }
  }

  /// The pattern of a phrase of a list value; nil where it is no single part or may be empty.
  mutating func pattern(ofValue phrase: PhraseSyntax) -> PatternNode? {
    node(phrase).flatMap { $0.canBeEmpty(rules: []) ? nil : $0 }
  }

  /// Where a regex names a group: `(?<name>`.
  private func place(of group: String, in regex: SpannedText) -> SourceSpan? {
    let text = Array(regex.value.utf8)
    guard text.count == regex.span.range.count else { return nil }
    let name = Array("<\(group)>".utf8)
    let start = text.indices.first { text[$0...].starts(with: name) }
    return start.map {
      let offset = regex.span.range.lowerBound + $0 + 1
      return regex.span.sibling(offset..<(offset + name.count - 2))
    }
  }

  private mutating func node(_ phrase: PhraseSyntax) -> PatternNode? {
    phrase.parts.count == 1 ? phrase.parts.first.flatMap { node($0) } : nil
  }

  private mutating func choice(_ phrases: [PhraseSyntax]) -> PatternNode? {
    let nodes = phrases.compactMap { node($0) }
    return nodes.isEmpty ? nil : nodes.count == 1 ? nodes[0] : .choice(nodes)
  }

  private mutating func node(_ item: PhraseItem) -> PatternNode? {
    switch item {
    case .word(let word):
      return node(ofWord: word.value)
    case .sequence(let items, _):
      let nodes = items.map { node($0) }
      guard nodes.allSatisfy({ $0 != nil }) else { return nil }
      return Self.sequence(nodes.compactMap { $0 })
    case .group(let items, _):
      let nodes = items.map { node($0) }
      guard nodes.allSatisfy({ $0 != nil }), !nodes.isEmpty else { return nil }
      collect(items, nodes.compactMap { $0 })
      return .choice(nodes.compactMap { $0 })
    case .optional(let items, _):
      let nodes = items.map { node($0) }
      guard nodes.allSatisfy({ $0 != nil }), let first = nodes.first ?? nil else { return nil }
      collect(items, nodes.compactMap { $0 })
      return .optional(nodes.count == 1 ? first : .choice(nodes.compactMap { $0 }))
    case .rule(let name, _):
      if let number = ruleNumbers[name.value] { return .rule(fitting(name.value) ?? number) }
      if circularRules.contains(name.value) { return nil }
      if names.has(.list, name.value) {
        return .value(places.name(type: name.value, slot: nil))
      }
      problems.append(
        .unknown(
          .rule, name.value, at: name.span,
          nearest: nearestName(
            to: name.value, among: ruleNumbers.keys.sorted() + names.all(.list))))
      return nil
    case .slot(let name, _):
      return value(name)
    case .any:
      return .anything
    case .joined(let items, _):
      let words = Self.spelled(items)
      let nodes = words.compactMap { node(ofWord: $0) }
      return nodes.isEmpty ? nil : nodes.count == 1 ? nodes[0] : .choice(nodes)
    }
  }

  /// The number of a rule for the case that is being lowered; nil where it is the same for all.
  private mutating func fitting(_ rule: String) -> Int? {
    guard let phrases = fittingRules.phrases[rule], let key = places.conditionKey else {
      return nil
    }
    let name = "\(rule) #\(key)"
    if let known = fittingRules.numbers[name] { return known }
    let number = rules.count
    fittingRules.numbers[name] = number
    rules.append(.choice([]))
    rules[number] = choice(phrases) ?? .choice([])
    return number
  }

  private mutating func collect(_ items: [PhraseItem], _ alternatives: [PatternNode]) {
    guard collectsGroups, items.count > 1, items.count == alternatives.count else { return }
    groups.append(
      PhraseGroup(
        language: code, alternatives: alternatives,
        texts: items.map { $0.literalWords.joined(separator: " ") }, spans: items.map(\.span)))
  }

  /// `{slot}` or `{type:slot}`.
  private mutating func value(_ name: SpannedText) -> PatternNode? {
    if let (type, slot) = name.typeAndSlot { return value(of: type, for: slot) }
    if textSlots.contains(name.value) { return .text(slot: name.value) }
    if let type = types[name.value] {
      return .value(places.name(type: type, slot: name.value))
    }
    if names.has(.list, name.value) { return .value(places.name(type: name.value, slot: nil)) }
    problems.append(
      .unknown(
        .slot, name.value, at: name.span,
        nearest: nearestName(to: name.value, among: names.all(.slot))))
    return nil
  }

  private mutating func value(of type: SpannedText, for slot: SpannedText) -> PatternNode? {
    guard
      names.has(.list, type.value) || names.has(.type, type.value)
        || BuiltInTypes.all.contains(type.value)
    else {
      let known = BuiltInTypes.all + names.all(.list) + names.all(.type)
      problems.append(
        .unknown(
          .type, type.value, at: type.span,
          nearest: nearestName(to: type.value, among: known.sorted())))
      return nil
    }
    if let problem = names.check(.slot, slot) {
      problems.append(problem)
      return nil
    }
    let name = places.name(type: type.value, slot: slot.value, isPair: true)
    return type.value == "text" ? .text(slot: name) : .value(name)
  }

  /// A word as the tokenizer sees it: `24/7` is more than one.
  private mutating func node(ofWord word: String) -> PatternNode? {
    if let known = wordNodes[word] { return known }
    let tokens = Tokenizer.words(word)
    guard !tokens.isEmpty else { return nil }
    let node = Self.sequence(tokens.map { .word($0) })
    wordNodes[word] = node
    return node
  }

  private static func sequence(_ nodes: [PatternNode]) -> PatternNode {
    nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  /// The spellings of a word with groups inside it: `(opp|ned)grader`; at most 256.
  private static func spelled(_ items: [PhraseItem]) -> [String] {
    var words = [""]
    for item in items {
      let ends: [String]
      switch item {
      case .word(let word): ends = [word.value]
      case .group(let items, _): ends = items.flatMap { spelled([$0]) }
      case .optional(let items, _): ends = [""] + items.flatMap { spelled([$0]) }
      case .sequence(let items, _), .joined(let items, _): ends = spelled(items)
      case .rule, .slot, .any: ends = [""]
      }
      words = Array(words.flatMap { word in ends.map { word + $0 } }.prefix(256))
    }
    return words
  }
}

extension SpannedText {
  /// The two names of `{type:slot}`.
  var typeAndSlot: (type: SpannedText, slot: SpannedText)? {
    let bytes = Array(value.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let start = span.range.lowerBound
    func part(_ range: Range<Int>) -> SpannedText {
      SpannedText(
        String(decoding: bytes[range], as: UTF8.self),
        at: SourceSpan(
          path: span.path, range: (start + range.lowerBound)..<(start + range.upperBound)))
    }
    return (part(0..<colon), part((colon + 1)..<bytes.count))
  }
}

extension PhraseItem {
  /// Calls `body` with every name in `<…>` and `{…}`, as it stands.
  func forEachName(_ body: (_ name: SpannedText, _ isRule: Bool) -> Void) {
    switch self {
    case .word, .any: break
    case .rule(let name, _): body(name, true)
    case .slot(let name, _): body(name, false)
    case .sequence(let items, _), .group(let items, _), .optional(let items, _),
      .joined(let items, _):
      for item in items { item.forEachName(body) }
    }
  }

  private var children: [PhraseItem] {
    switch self {
    case .sequence(let items, _), .group(let items, _), .optional(let items, _),
      .joined(let items, _):
      items
    case .word, .rule, .slot, .any: []
    }
  }

  /// Rules and lists the item mentions.
  var rulesUsed: [SpannedText] {
    var names: [SpannedText] = []
    forEachName { if $1 { names.append($0) } }
    return names
  }

  var slotsUsed: [SpannedText] { valuesUsed.map { $0.typeAndSlot?.slot ?? $0 } }

  /// What stands in braces.
  var valuesUsed: [SpannedText] {
    var names: [SpannedText] = []
    forEachName { if !$1 { names.append($0) } }
    return names
  }

  var literalWords: [String] {
    if case .word(let word) = self { return [word.value] }
    return children.flatMap(\.literalWords)
  }
}

extension PatternNode {
  /// Whether the pattern accepts a sentence without any word of its own.
  func canBeEmpty(rules: [PatternNode], depth: Int = 0) -> Bool {
    guard depth < 32 else { return false }
    switch self {
    case .word, .value: return false
    case .anything, .optional, .text: return true
    case .sequence(let nodes):
      return nodes.allSatisfy { $0.canBeEmpty(rules: rules, depth: depth + 1) }
    case .choice(let nodes): return nodes.contains { $0.canBeEmpty(rules: rules, depth: depth + 1) }
    case .rule(let number):
      return rules.indices.contains(number)
        && rules[number].canBeEmpty(rules: rules, depth: depth + 1)
    }
  }
}
