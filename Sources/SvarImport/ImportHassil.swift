// In: the files of a folder of hassil's (`sentences/LANG`, `tests/LANG/_fixtures.yaml`,
// `intents.yaml`). Out: the files of a bot that classifies the same sentences, and what could not be
// taken over. Called by `svar import`, which reads and writes the files. Whatever the folder holds,
// the bot compiles.

import SvarSyntax
import SvarText

/// What importing a folder of hassil's gives.
package struct HassilImport: Sendable {
  package var bot: ImportedBot
  package var caseCount = 0
  package var phraseCount = 0
  /// Files that are no YAML: the folder cannot be imported.
  package var problems: [String] = []
  /// Whether the folder has sentences in the language at all.
  package var hasSentences = false
}

/// Makes a bot of hassil's sentences.
///
/// - Parameters:
///   - language: As the folder calls it: `da`, `pt-BR`.
///   - name: The bot's id.
///   - numberWords: The words of a number in the language; none where Svar knows its number words.
package func importHassil(
  _ files: [HassilFile], language: String, name: String,
  numberWords: (Int) -> [String] = { _ in [] }
) -> HassilImport {
  let folder = HassilFolder(files, language: language)
  var result = HassilImport(
    bot: ImportedBot(language: languageCode(language)), problems: folder.problems,
    hasSentences: folder.hasSentences)
  guard folder.problems.isEmpty, folder.hasSentences else { return result }
  var assembly = HassilAssembly(folder, language: result.bot.language)
  assembly.assemble(numberWords)
  var writing = HassilWriting(assembly, name: name, language: result.bot.language)
  result.bot.files = writing.files()
  result.bot.intentCount = assembly.intents.count
  result.caseCount = assembly.cases.count
  result.phraseCount = assembly.cases.reduce(0) { $0 + $1.phrases.count }
  result.bot.losses = assembly.losses.unique
  return result
}

/// The code that bot files know a language by: its first part, in small letters.
package func languageCode(_ language: String) -> String {
  let first = language.split { $0 == "-" || $0 == "_" }.first ?? ""
  let code = first.lowercased()
  let isCode =
    (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  return isCode ? code : undeterminedLanguage
}

/// A case, or an intent of one case, ready to be written.
struct HassilCase {
  var intent: String
  /// Empty where the intent has no other.
  var name: String
  var response: String?
  var conditions: [HassilCondition] = []
  var sets: [Pair] = []
  /// Slots that are filled from the context: slot, key.
  var fromContext: [Pair] = []
  var phrases: [PhrasePiece] = []
}

/// Turns what a folder says into cases, lists, types, slots and rules.
struct HassilAssembly {
  private let folder: HassilFolder
  private(set) var cases: [HassilCase] = []
  /// Intents in the order of the files.
  private(set) var intents: [String] = []
  private(set) var lists: [(name: String, values: [HassilListValue])] = []
  private(set) var ranges: [(name: String, range: HassilList.Range)] = []
  private(set) var rules: [(name: String, phrase: PhrasePiece)] = []
  private(set) var skip: [PhrasePiece] = []
  private(set) var endings: [String: Set<String>] = [:]
  private(set) var beginnings: [String: Set<String>] = [:]
  /// Slot → where its values come from, in order of use.
  private(set) var slots: [(name: String, sources: [String])] = []
  private(set) var losses: [String] = []
  var descriptions: [String: String] { folder.descriptions }

  private var phrases = HassilPhrases(global: [:], ruleNames: [:], sources: [:])
  private var names = HassilNames()
  private var definitions: [(name: String, list: HassilList, source: HassilPhrases.Source)] = []
  private var emptyLists: Set<String> = []
  /// Keys that some condition asks for; other context is left out.
  private var contextKeys: Set<String> = []

  private let hearsCompounds: Bool

  init(_ folder: HassilFolder, language: String) {
    self.folder = folder
    hearsCompounds = ["nb", "nn", "da", "sv", "en"].contains(language)
    losses = folder.losses
  }

  /// A value of a list, ready to be written.
  struct HassilListValue {
    var name: String
    /// Plain words, which the bot could say.
    var spoken: String
    var phrases: [PhrasePiece]
    var contexts: [[Pair]] = []
  }

  mutating func assemble(_ numberWords: (Int) -> [String]) {
    contextKeys = Set(folder.blocks.flatMap { $0.conditions.map(\.key) })
    let global = readRules()
    let sources = readLists()
    let spoken = addNumberWords(numberWords)
    // The order in which rules get their names must not depend on hashing.
    var ruleNames: [String: String] = [:]
    for rule in folder.rules where ruleNames[rule.key] == nil {
      // One that may be left out as a whole is written out where it is used.
      guard let body = global[rule.key],
        HassilPhrases.hasWord(body, rules: { global[$0] }, counts: { _ in true })
      else { continue }
      ruleNames[rule.key] = names.rule(rule.key)
    }
    phrases = HassilPhrases(global: global, ruleNames: ruleNames, sources: sources)
    phrases.hearsCompounds = hearsCompounds
    phrases.numberWords = spoken
    writeLists()
    for block in folder.blocks { add(block) }
    addSkipWords()
    addRules(global, ruleNames)
    endings = phrases.endings
    beginnings = phrases.beginnings
    for item in cases {
      for pair in item.sets { note(slot: pair.key) }
      for pair in item.fromContext { note(slot: pair.key) }
    }
    dropUnused()
    noteResponses()
    nameCases()
  }

  private mutating func addSkipWords() {
    phrases.local = [:]
    for word in folder.skipWords {
      guard let template = try? HassilTemplate(parsing: word),
        let piece = try? phrases.phrase(template), !phrases.asksForValues(template)
      else {
        losses.append("the skip words '\(word)'")
        continue
      }
      skip += piece.saying.filter { phrases.hasWord($0) && !skip.contains($0) }
    }
  }

  /// Lists and ranges that no phrase asks for.
  private mutating func dropUnused() {
    var used = Set(slots.flatMap(\.sources))
    for phrase in cases.flatMap(\.phrases) + rules.map(\.phrase) {
      phrase.forEachValue { source, _ in used.insert(source) }
    }
    let unused = (lists.map(\.name) + ranges.map(\.name)).filter { !used.contains($0) }
    guard !unused.isEmpty else { return }
    losses.append("lists that no sentence asks for: " + unused.joined(separator: ", "))
    lists.removeAll { !used.contains($0.name) }
    ranges.removeAll { !used.contains($0.name) }
  }

  private mutating func noteResponses() {
    let count = folder.blocks.count { $0.response != nil }
    if count > 0 {
      losses.append("response keys of \(count) blocks: kept as comments in the files of the cases")
    }
  }

  // MARK: - Rules

  private mutating func readRules() -> [String: HassilTemplate] {
    var global: [String: HassilTemplate] = [:]
    for rule in folder.rules where global[rule.key] == nil {
      do {
        global[rule.key] = try HassilTemplate(parsing: rule.value)
      } catch {
        losses.append("the expansion rule '\(rule.key)': \(error.message)")
      }
    }
    return global
  }

  /// The rules that phrases name, and those that these name.
  private mutating func addRules(
    _ global: [String: HassilTemplate], _ ruleNames: [String: String]
  ) {
    let named = Dictionary(ruleNames.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var used = (cases.flatMap(\.phrases) + skip).reduce(into: Set<String>()) {
      $0.formUnion($1.rules)
    }
    for value in lists.flatMap(\.values) {
      for phrase in value.phrases { used.formUnion(phrase.rules) }
    }
    phrases.local = [:]
    var written: [String: PhrasePiece] = [:]
    var open = used
    while let name = open.popFirst() {
      if let numbers = phrases.numberRules[name] {
        written[name] = numbers
        numbers.forEachValue { note(source: $0, slot: $1) }
        continue
      }
      guard written[name] == nil, let key = named[name], let template = global[key] else {
        continue
      }
      let piece = (try? phrases.phrase(template)) ?? .nothing
      written[name] = piece
      piece.forEachValue { note(source: $0, slot: $1) }
      open.formUnion(piece.rules)
    }
    rules = written.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value) }
    dropEmptyRules()
  }

  /// Rules of which no word is left («°») are left out of what names them.
  private mutating func dropEmptyRules() {
    var empty = Set(rules.filter { $0.phrase.isNothing }.map(\.name))
    while true {
      for index in rules.indices { rules[index].phrase = rules[index].phrase.without(empty) }
      let next = Set(rules.filter { $0.phrase.isNothing }.map(\.name))
      if next == empty { break }
      empty = next
    }
    guard !empty.isEmpty else { return }
    rules.removeAll { empty.contains($0.name) }
    for index in cases.indices {
      cases[index].phrases = cases[index].phrases.map { $0.without(empty) }.filter { !$0.isNothing }
    }
  }

  // MARK: - Lists

  private mutating func readLists() -> [String: HassilPhrases.Source] {
    var sources: [String: HassilPhrases.Source] = [:]
    for (name, list) in folder.lists where sources[name] == nil {
      sources[name] = define(list, name)
    }
    let texts = folder.rules + folder.blocks.flatMap(\.rules)
    for text in texts.map(\.value) + folder.blocks.flatMap({ $0.sentences.map(\.text) }) {
      guard text.contains(".."), let template = try? HassilTemplate(parsing: text) else { continue }
      for name in template.inlineRanges.sorted() where sources[name] == nil {
        guard let range = HassilList.Range(inline: name) else { continue }
        sources[name] = define(.range(range), range.name)
      }
    }
    for (name, values) in folder.fixtures where sources[name] == nil {
      sources[name] = define(.values(values), name)
    }
    for name in ["name", "area", "floor"] where sources[name] == nil {
      guard uses(list: name) else { continue }
      losses.append("'{\(name)}' has no values here: any words stand for it")
      sources[name] = .wildcard
    }
    return sources
  }

  /// A list of the numbers that ranges ask for, in words, where Svar knows none of the language.
  ///
  /// - Returns: Range → the list.
  private mutating func addNumberWords(_ words: (Int) -> [String]) -> [String: String] {
    let plain = ranges.filter { ($0.range.multiplier ?? "1") == "1" }
    guard let most = plain.map(\.range.to).max() else { return [:] }
    var values: [HassilListValue] = []
    for number in 0...max(0, min(most, Self.mostNumberInWords)) {
      let phrases = words(number).filter { !Tokenizer.words($0).isEmpty }.map(PhrasePiece.word)
      guard let first = phrases.first else { continue }
      values.append(
        HassilListValue(name: "\(number)", spoken: first.text { _, _ in "" }, phrases: phrases))
    }
    guard !values.isEmpty else { return [:] }
    let name = names.list("number_words")
    lists.append((name, values))
    return Dictionary(plain.map { ($0.name, name) }, uniquingKeysWith: { first, _ in first })
  }

  private static let mostNumberInWords = 100

  private func uses(list: String) -> Bool {
    let texts = folder.rules.map(\.value) + folder.blocks.flatMap { $0.sentences.map(\.text) }
    return texts.contains { $0.contains("{\(list)}") || $0.contains("{\(list):") }
  }

  /// The same definition is the same list, whoever gives it.
  private mutating func define(_ list: HassilList, _ name: String) -> HassilPhrases.Source {
    if case .wildcard = list { return .wildcard }
    if let known = definitions.first(where: { $0.list == list && $0.name == name }) {
      return known.source
    }
    let source: HassilPhrases.Source
    switch list {
    case .values: source = .list(names.list(name))
    case .range(let range):
      let own = names.list(name)
      source = .range(own)
      ranges.append((own, range))
    case .wildcard: source = .wildcard
    }
    definitions.append((name, list, source))
    return source
  }

  private mutating func writeLists() {
    for (_, list, source) in definitions {
      guard case .values(let values) = list, case .list(let name) = source else { continue }
      write(values, name)
    }
    phrases.sources = withoutEmptyLists(phrases.sources)
  }

  /// Sentences that ask for a list of which no value is left are told, one by one.
  private mutating func withoutEmptyLists(
    _ sources: [String: HassilPhrases.Source]
  ) -> [String: HassilPhrases.Source] {
    emptyLists.formUnion(lists.filter(\.values.isEmpty).map(\.name))
    lists.removeAll(where: \.values.isEmpty)
    return sources.filter { _, source in
      if case .list(let name) = source { !emptyLists.contains(name) } else { true }
    }
  }

  private mutating func write(_ values: [HassilList.Value], _ list: String) {
    var written: [HassilListValue] = []
    var places: [String: Int] = [:]
    var unused: Set<String> = []
    if values.contains(where: \.hasMetadata) { losses.append("'metadata' of values of '\(list)'") }
    for value in values {
      let context = value.context.filter { contextKeys.contains($0.key) }
      unused.formUnion(value.context.filter { !contextKeys.contains($0.key) }.map(\.key))
      for (text, name) in forms(of: value, list) {
        do {
          let template = try HassilTemplate(parsing: text)
          let piece = try phrases.phrase(template)
          let spoken = phrases.firstWords(of: template)
          guard !piece.isNothing, !phrases.asksForValues(template),
            !Tokenizer.words(spoken).isEmpty
          else {
            losses.append("'\(text)' of the list '\(list)': it has no word, or a list in it")
            continue
          }
          let name = name ?? spoken
          let place = places[name] ?? written.count
          if place == written.count {
            places[name] = place
            written.append(HassilListValue(name: name, spoken: spoken, phrases: []))
          }
          for phrase in piece.saying where !written[place].phrases.contains(phrase) {
            written[place].phrases.append(phrase)
          }
          if !context.isEmpty, !written[place].contexts.contains(context) {
            written[place].contexts.append(context)
          }
        } catch let error as HassilTemplateProblem {
          losses.append("'\(text)' of the list '\(list)': \(error.message)")
        } catch let error as HassilPhraseProblem {
          losses.append("'\(text)' of the list '\(list)': \(error.message)")
        } catch {
          losses.append("'\(text)' of the list '\(list)'")
        }
      }
    }
    if !unused.isEmpty {
      losses.append(
        "context of values of '\(list)' that no sentence asks for: "
          + unused.sorted().joined(separator: ", "))
    }
    lists.append((list, written))
  }

  /// A value's text with the name it gets: one that stands for what was said is one value for each
  /// way to say it.
  private func forms(of value: HassilList.Value, _ list: String) -> [(String, String?)] {
    if let out = value.out {
      return [(value.isPlain ? value.text.escaped : value.text, out)]
    }
    guard let template = try? HassilTemplate(parsing: value.text),
      let spellings = HassilPhrases.spellings(template)
    else { return [(value.text, nil)] }
    return spellings.map(\.singleSpaced).filter { !$0.isEmpty }.unique.map { ($0.escaped, $0) }
  }

  // MARK: - Blocks

  private mutating func add(_ block: HassilBlock) {
    if !intents.contains(block.intent) { intents.append(block.intent) }
    var item = HassilCase(intent: block.intent, name: caseName(block), response: block.response)
    let global = phrases.sources
    for (name, list) in block.lists {
      let before = definitions.count
      phrases.sources[name] = define(list, name)
      if definitions.count > before, case .values(let values) = list,
        case .list(let own) = definitions[before].source
      {
        write(values, own)
      }
    }
    phrases.sources = withoutEmptyLists(phrases.sources)
    phrases.local = [:]
    for rule in block.rules {
      do {
        phrases.local[rule.key] = try HassilTemplate(parsing: rule.value)
      } catch {
        losses.append("\(block.path):\(block.line): the rule '\(rule.key)': \(error.message)")
      }
    }
    for (text, line) in block.sentences { add(text, line, block, &item) }
    phrases.sources = global
    phrases.local = [:]
    item.sets = block.sets
    item.conditions = block.conditions.filter { !$0.values.isEmpty }
    item.fromContext = block.conditions.compactMap { condition in
      condition.slot.map { Pair(key: $0, value: condition.key) }
    }
    for condition in block.conditions
    where condition.values.isEmpty && condition.slot == nil {
      losses.append(
        "\(block.path):\(block.line): '\(condition.key)' must be known: what is unknown blocks nothing"
      )
    }
    if !block.keywords.isEmpty {
      losses.append(
        "\(block.path):\(block.line): 'required_keywords': its phrases count without them")
    }
    if !item.phrases.isEmpty { cases.append(item) }
  }

  private mutating func add(
    _ text: String, _ line: Int, _ block: HassilBlock, _ item: inout HassilCase
  ) {
    do {
      let template = try HassilTemplate(parsing: text)
      let piece = try phrases.phrase(template)
      guard !piece.isNothing else {
        losses.append("\(block.path):\(line): '\(text)': no word is left of it")
        return
      }
      for phrase in piece.alternatives.flatMap(\.saying) where !item.phrases.contains(phrase) {
        guard phrases.hasWord(phrase) else {
          losses.append("\(block.path):\(line): '\(text)': any words would do")
          continue
        }
        phrase.forEachValue { note(source: $0, slot: $1) }
        item.phrases.append(phrase)
      }
    } catch let error as HassilTemplateProblem {
      losses.append("\(block.path):\(line): '\(text)': \(error.message)")
    } catch let error as HassilPhraseProblem {
      losses.append("\(block.path):\(line): '\(text)': \(error.message)")
    } catch {
      losses.append("\(block.path):\(line): '\(text)'")
    }
  }

  // MARK: - Slots

  private mutating func note(source: String, slot: String?) {
    guard let slot else { return }
    if let index = slots.firstIndex(where: { $0.name == slot }) {
      if !slots[index].sources.contains(source) { slots[index].sources.append(source) }
    } else {
      slots.append((slot, [source]))
    }
  }

  private mutating func note(slot: String) {
    if !slots.contains(where: { $0.name == slot }) { slots.append((slot, [])) }
  }

  // MARK: - Names of cases

  /// What a block is about: where it stands, what it sets, what it is answered with.
  private func caseName(_ block: HassilBlock) -> String {
    var words: [String] = []
    func add(_ text: String) {
      let word = text.fileWord
      if !word.isEmpty, !words.contains(word) { words.append(word) }
    }
    let file = block.path.split(separator: "/").last.map(String.init) ?? ""
    let stem = file.split(separator: ".").dropLast().joined(separator: ".")
    let about =
      stem.hasSuffix("_" + block.intent)
      ? String(stem.dropLast(block.intent.count + 1)) : stem == block.intent ? "" : stem
    if about != "homeassistant" { add(about) }
    for key in ["domain", "device_class"] {
      for pair in block.sets where pair.key == key { add(pair.value) }
      for condition in block.conditions where condition.key == key && !condition.isExcluding {
        if condition.values.count == 1 { add(condition.values[0]) }
      }
    }
    if let response = block.response, response != "default" { add(response) }
    return words.joined(separator: "_")
  }

  /// Cases of one intent get names apart; an only one needs none.
  private mutating func nameCases() {
    let counts = Dictionary(grouping: cases.indices) { cases[$0].intent }
    for places in counts.values {
      if places.count == 1 {
        cases[places[0]].name = ""
        continue
      }
      var files = FileNames()
      for place in places.sorted() {
        cases[place].name = files.next(for: cases[place].name.isEmpty ? "plain" : cases[place].name)
      }
    }
  }
}

extension HassilList.Range {
  /// `0..100`, `0..100,10`.
  init?(inline text: String) {
    let parts = text.split(separator: ",").map { String($0).trimmed }
    guard let bounds = parts.first, parts.count <= 2 else { return nil }
    let ends = bounds.components(separatedBy: "..")
    guard ends.count == 2, let from = Int(ends[0]), let to = Int(ends[1]), from <= to else {
      return nil
    }
    self.init(from: from, to: to)
    if parts.count == 2 {
      guard let step = Int(parts[1]), step > 0 else { return nil }
      self.step = step
    }
  }

  /// A name that tells it.
  fileprivate var name: String {
    func word(_ number: Int) -> String { number < 0 ? "minus_\(number.magnitude)" : "\(number)" }
    return "from_\(word(from))_to_\(word(to))" + (step == 1 ? "" : "_by_\(step)")
  }
}

extension String {
  /// The parts between occurrences of a separator.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension HassilTemplate {
  /// What stands in braces with two dots.
  fileprivate var inlineRanges: Set<String> {
    switch self {
    case .list(let reference): reference.list.contains("..") ? [reference.list] : []
    case .sequence(let items), .choice(let items), .permutation(let items):
      items.reduce(into: []) { $0.formUnion($1.inlineRanges) }
    case .text, .rule: []
    }
  }
}
