// From hassil's templates, which are characters, to phrases, which are words. In: a template with the
// rules it may use. Out: a phrase. Called by `ImportHassil.swift`.
//
// Where a blank surely separates two pieces they become two items of a phrase. Where they may touch
// («light[s]», «hvor[ ]mange», «{area}[en]»), they are one word with groups in it, or the ways they may
// touch are written out, or what touches a list becomes one of the list's endings.

import SvarText

/// Why a template cannot become a phrase: facts only.
enum HassilPhraseProblem: Error, Equatable {
  case unknownRule(String)
  case unknownList(String)
  case ruleUsesItself(String)
  case tooManyForms
}

extension HassilPhraseProblem {
  /// The only place that words these problems.
  var message: String {
    switch self {
    case .unknownRule(let name): "no expansion rule is called '\(name)'"
    case .unknownList(let name): "no list is called '\(name)'"
    case .ruleUsesItself(let name): "the expansion rule '\(name)' uses itself"
    case .tooManyForms: "its pieces touch in more than \(HassilPhrases.mostForms) ways"
    }
  }
}

/// Turns templates into phrases, and remembers what touches lists.
struct HassilPhrases {
  /// What a list of hassil's becomes.
  enum Source: Hashable {
    /// A list of values.
    case list(String)
    /// A type of numbers.
    case range(String)
    /// Any words.
    case wildcard

    var range: String? { if case .range(let name) = self { name } else { nil } }
  }

  /// How many ways to touch are written out for one word.
  static let mostForms = 96

  /// The rules of the whole language.
  let global: [String: HassilTemplate]
  /// What rules are called in phrases; those that are missing are written out where they are used.
  let ruleNames: [String: String]
  /// What the lists in sight are.
  var sources: [String: Source]
  /// Range → the list of its numbers in words.
  var numberWords: [String: String] = [:]
  /// Whether the language's compounds are heard in parts.
  var hearsCompounds = true
  /// Rules of the block that is being read: they win over the global ones.
  var local: [String: HassilTemplate] = [:]
  /// List → what was found joined to its values.
  private(set) var endings: [String: Set<String>] = [:]
  private(set) var beginnings: [String: Set<String>] = [:]
  /// Rules for numbers in figures or words.
  private(set) var numberRules: [String: PhrasePiece] = [:]
  private var edges: [String: Edges] = [:]
  private var localRules: Set<String> = []
  /// Pieces made of one template.
  private var steps = 0
  private static let mostSteps = 20_000

  init(
    global: [String: HassilTemplate], ruleNames: [String: String], sources: [String: Source]
  ) {
    self.global = global
    self.ruleNames = ruleNames
    self.sources = sources
  }

  /// The phrase of a template.
  mutating func phrase(_ template: HassilTemplate) throws(HassilPhraseProblem) -> PhrasePiece {
    var checked: Set<String> = []
    try check(template, [], &checked)
    edges = [:]
    steps = 0
    localRules = leadingToLocal()
    return try piece(template)
  }

  /// Rules must exist and not use themselves.
  private func check(
    _ template: HassilTemplate, _ open: [String], _ checked: inout Set<String>
  ) throws(HassilPhraseProblem) {
    switch template {
    case .text: break
    case .sequence(let items), .choice(let items), .permutation(let items):
      for item in items { try check(item, open, &checked) }
    case .list(let reference): _ = try source(reference)
    case .rule(let name):
      guard !open.contains(name) else { throw .ruleUsesItself(name) }
      guard open.count < 64 else { throw .tooManyForms }
      guard !checked.contains(name) else { return }
      try check(try body(name), open + [name], &checked)
      checked.insert(name)
    }
  }

  private func body(_ name: String) throws(HassilPhraseProblem) -> HassilTemplate {
    guard let body = local[name] ?? global[name] else { throw .unknownRule(name) }
    return body
  }

  private func source(_ reference: HassilReference) throws(HassilPhraseProblem) -> Source {
    if let source = sources[reference.list] { return source }
    throw .unknownList(reference.list)
  }

  /// The rules that mean something else here than elsewhere, because they lead to local ones.
  private func leadingToLocal() -> Set<String> {
    var found = Set(local.keys)
    guard !found.isEmpty else { return [] }
    var users: [String: [String]] = [:]
    for (name, body) in global {
      for used in body.rulesUsed { users[used, default: []].append(name) }
    }
    var open = Array(found)
    while let name = open.popLast() {
      for user in users[name] ?? [] where found.insert(user).inserted { open.append(user) }
    }
    return found
  }

  // MARK: - Pieces

  private mutating func piece(
    _ template: HassilTemplate
  ) throws(HassilPhraseProblem) -> PhrasePiece {
    steps += 1
    guard steps < Self.mostSteps else { throw .tooManyForms }
    switch template {
    case .text, .sequence: return try sequence(template.items)
    case .choice(let choices):
      var pieces: [PhrasePiece] = []
      for choice in choices { pieces.append(try piece(choice)) }
      return .either(pieces)
    case .permutation(let items):
      return try piece(.choice(try Self.orders(items)))
    case .list(let reference):
      return try value(reference)
    case .rule(let name):
      if !localRules.contains(name), let known = ruleNames[name] { return .rule(known) }
      return try piece(try body(name))
    }
  }

  private mutating func value(_ reference: HassilReference) throws(HassilPhraseProblem)
    -> PhrasePiece
  {
    let source = try source(reference)
    let name =
      switch source {
      case .list(let name), .range(let name): name
      case .wildcard: "text"
      }
    // A number that fills no slot cannot be asked for: it fills one that nobody reads.
    if reference.isCapture, source.range == nil { return .unnamed(source: name) }
    let value = PhrasePiece.value(source: name, slot: reference.slot)
    guard let words = numberWords[name] else { return value }
    let either = PhrasePiece.either([value, .value(source: words, slot: reference.slot)])
    let rule = "number." + reference.slot.botName + (name == reference.slot ? "" : ".\(name)")
    guard numberRules[rule, default: either] == either, !ruleNames.values.contains(rule) else {
      return either
    }
    numberRules[rule] = either
    return .rule(rule)
  }

  /// The orders of some pieces, words apart.
  private static func orders(
    _ items: [HassilTemplate]
  ) throws(HassilPhraseProblem) -> [HassilTemplate] {
    guard items.count <= 4 else { throw .tooManyForms }
    guard items.count > 1 else { return [.joined([.text(" ")] + items + [.text(" ")])] }
    var orders: [HassilTemplate] = []
    for (index, first) in items.enumerated() {
      var rest = items
      rest.remove(at: index)
      for order in try Self.orders(rest) {
        orders.append(.joined([.text(" "), first, .text(" "), order]))
      }
    }
    return orders
  }

  private mutating func sequence(
    _ items: [HassilTemplate]
  ) throws(HassilPhraseProblem) -> PhrasePiece {
    var pieces: [PhrasePiece] = []
    for run in Self.runs(items) {
      var begin = 0
      for end in run.indices where end + 1 == run.count || touchesNever(run, after: end) {
        pieces.append(try touching(Array(run[begin...end]), forms: 1))
        begin = end + 1
      }
    }
    return .joined(pieces)
  }

  /// The items between blanks that stand there whatever is chosen.
  private static func runs(_ items: [HassilTemplate]) -> [[HassilTemplate]] {
    var runs: [[HassilTemplate]] = [[]]
    for item in items {
      guard case .text(let text) = item else {
        runs[runs.count - 1].append(item)
        continue
      }
      for (index, word) in plain(text).split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { runs.append([]) }
        if !word.isEmpty { runs[runs.count - 1].append(.text(String(word))) }
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  /// A text without what no phrase holds: punctuation and symbols are blanks, but for hyphens, dots
  /// and slashes inside a word, and apostrophes.
  static func plain(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    func isWord(_ index: Int) -> Bool {
      guard scalars.indices.contains(index) else { return false }
      let properties = scalars[index].properties
      return properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
        || properties.generalCategory == .spacingMark
    }
    var plain = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "'", "\u{2019}", "`": plain.append("'")
      case "-", ".", "/": plain.append(isWord(index - 1) && isWord(index + 1) ? scalar : " ")
      default: plain.append(isWord(index) ? scalar : " ")
      }
    }
    return String(plain)
  }

  // MARK: - Pieces that touch

  /// Items none of which is surely apart from the next.
  private mutating func touching(
    _ items: [HassilTemplate], forms: Int
  ) throws(HassilPhraseProblem) -> PhrasePiece {
    guard let only = items.first else { return .nothing }
    guard items.count > 1 else { return try single(only) }
    if let word = Self.word(items) { return word }
    if let piece = try affixed(items) { return piece }
    // One of them is opened: what it may be is written out with its neighbours.
    guard let index = items.firstIndex(where: { !$0.isLetters && !$0.isList }) else {
      var pieces: [PhrasePiece] = []
      for item in items { pieces.append(try single(item)) }
      return .joined(pieces)
    }
    let choices: [HassilTemplate]
    switch items[index] {
    case .choice(let inner): choices = apartTogether(inner.unique, items, index)
    case .permutation(let inner): choices = try Self.orders(inner)
    case .rule(let name): choices = [try body(name)]
    case .sequence: choices = [items[index]]
    case .text, .list: choices = []
    }
    guard forms * choices.count <= Self.mostForms else { throw .tooManyForms }
    var pieces: [PhrasePiece] = []
    for choice in choices {
      let written = Array(items[..<index]) + choice.items + Array(items[(index + 1)...])
      pieces.append(try opened(written, forms: forms * choices.count))
    }
    return .either(pieces)
  }

  /// The choices at an index, those that touch nothing («the ») as one: what stands beside them is
  /// the same.
  private mutating func apartTogether(
    _ choices: [HassilTemplate], _ items: [HassilTemplate], _ index: Int
  ) -> [HassilTemplate] {
    let before = edges(of: .sequence(Array(items[..<index]))).endsWithLetter
    let after = edges(of: .sequence(Array(items[(index + 1)...]))).beginsWithLetter
    var apart: [HassilTemplate] = []
    var others: [HassilTemplate] = []
    for choice in choices {
      let own = edges(of: choice)
      let touches = before && own.beginsWithLetter || after && own.endsWithLetter || own.isEmpty
      if touches { others.append(choice) } else { apart.append(choice) }
    }
    guard apart.count > 1 else { return choices }
    return [.sequence([.text(" "), .choice(apart), .text(" ")])] + others
  }

  private mutating func opened(
    _ items: [HassilTemplate], forms: Int
  ) throws(HassilPhraseProblem) -> PhrasePiece {
    var pieces: [PhrasePiece] = []
    for run in Self.runs(items) {
      var begin = 0
      for end in run.indices where end + 1 == run.count || touchesNever(run, after: end) {
        pieces.append(try touching(Array(run[begin...end]), forms: forms))
        begin = end + 1
      }
    }
    return .joined(pieces)
  }

  private mutating func single(
    _ item: HassilTemplate
  ) throws(HassilPhraseProblem) -> PhrasePiece {
    if case .text(let text) = item { return Self.word(text) }
    return try piece(item)
  }

  /// A text without blanks as words; nothing where there is no letter in it.
  private static func word(_ text: String) -> PhrasePiece {
    let kept = text.trimmingApostrophes
    return Tokenizer.words(kept).isEmpty ? .nothing : .word(kept)
  }

  /// Texts and choices of texts as one word: `light[s]`, or its spellings where it has apostrophes.
  private static func word(_ items: [HassilTemplate]) -> PhrasePiece? {
    guard items.allSatisfy(\.isLetters), let spellings = spellings(.sequence(items)) else {
      return nil
    }
    let words = spellings.map { $0.isEmpty ? .nothing : word($0) }
    let isPlain = spellings.allSatisfy { spelling in
      spelling.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
    }
    guard isPlain, spellings.count > 1, !spellings.contains(""),
      let written = grouped(.sequence(items))
    else { return .either(words) }
    return .word(written)
  }

  /// The word with its groups; nil where a group would not begin or end inside of it.
  private static func grouped(_ template: HassilTemplate) -> String? {
    switch template {
    case .text(let text): return text
    case .sequence(let items):
      let parts = items.compactMap(grouped)
      return parts.count == items.count ? parts.joined() : nil
    case .choice(let choices):
      var parts = choices.filter { !$0.isEmpty }.compactMap(grouped)
      guard parts.count == choices.count(where: { !$0.isEmpty }), !parts.contains("") else {
        return nil
      }
      parts = parts.enumerated().filter { parts.firstIndex(of: $1) == $0 }.map(\.element)
      if choices.contains(where: \.isEmpty) { return "[" + parts.joined(separator: "|") + "]" }
      return parts.count == 1 ? parts[0] : "(" + parts.joined(separator: "|") + ")"
    case .permutation, .list, .rule: return nil
    }
  }

  /// What texts and choices of texts may be; nil for more than ``mostForms``.
  static func spellings(_ template: HassilTemplate) -> [String]? {
    switch template {
    case .text(let text): return [text]
    case .sequence(let items):
      var all = [""]
      for item in items {
        guard let ends = spellings(item), all.count * ends.count <= mostForms else { return nil }
        all = all.flatMap { begin in ends.map { begin + $0 } }
      }
      return all.unique
    case .choice(let choices):
      var all: [String] = []
      for choice in choices {
        guard let ways = spellings(choice) else { return nil }
        all += ways
      }
      return all.count <= mostForms ? all.unique : nil
    case .permutation, .list, .rule: return nil
    }
  }

  /// One list with letters before or after it.
  private mutating func affixed(
    _ items: [HassilTemplate]
  ) throws(HassilPhraseProblem) -> PhrasePiece? {
    guard let index = items.firstIndex(where: \.isList), case .list(let reference) = items[index],
      items.enumerated().allSatisfy({ $0.offset == index || $0.element.isLetters }),
      let before = Self.spellings(.sequence(Array(items[..<index]))),
      let after = Self.spellings(.sequence(Array(items[(index + 1)...])))
    else { return nil }
    let list: String? = if case .list(let name) = try source(reference) { name } else { nil }
    var starts: [PhrasePiece] = []
    for text in before {
      let length = text.unicodeScalars.count
      if let list, text.hasSuffix("'") || !hearsCompounds && 1...Self.longestJoinedWord ~= length {
        beginnings[list, default: []].insert(text)
        starts.append(.nothing)
      } else {
        starts.append(text.isEmpty ? .nothing : Self.word(text))
      }
    }
    var ends: [PhrasePiece] = []
    for text in after {
      let length = text.unicodeScalars.count
      if let list, length > 0,
        length <= (hearsCompounds ? Self.longestEnding : Self.longestJoinedWord)
      {
        endings[list, default: []].insert(text)
        ends.append(.nothing)
      } else {
        ends.append(text.isEmpty ? .nothing : Self.word(text))
      }
    }
    return .joined([.either(starts), try value(reference), .either(ends)])
  }

  /// Longer pieces that touch a list are words of their own where a compound is heard apart and
  /// joined; elsewhere they are endings too.
  private static let longestEnding = 4
  private static let longestJoinedWord = 24

  // MARK: - Questions

  /// Words that a template stands for, the first where there is a choice.
  func firstWords(of template: HassilTemplate) -> String {
    Self.plain(first(template, depth: 0)).split(separator: " ").joined(separator: " ")
  }

  private func first(_ template: HassilTemplate, depth: Int) -> String {
    guard depth < 64 else { return "" }
    switch template {
    case .text(let text): return text
    case .sequence(let items): return items.map { first($0, depth: depth + 1) }.joined()
    case .permutation(let items):
      return items.map { first($0, depth: depth + 1) }.joined(separator: " ")
    // What may be left out is, unless nothing else is there.
    case .choice(let choices):
      return choices.contains(where: \.isEmpty)
        ? "" : choices.first.map { first($0, depth: depth + 1) } ?? ""
    case .list: return ""
    case .rule(let name):
      return (local[name] ?? global[name]).map { first($0, depth: depth + 1) } ?? ""
    }
  }

  /// Whether a phrase asks for a word or a value that can be told, and not for any words.
  func hasWord(_ piece: PhrasePiece) -> Bool {
    switch piece {
    case .word: return true
    case .value(let source, _), .unnamed(let source): return source != "text"
    case .sequence(let pieces): return pieces.contains { hasWord($0) }
    case .choice(let pieces): return pieces.allSatisfy { hasWord($0) }
    case .optional: return false
    case .rule(let name):
      if numberRules[name] != nil { return true }
      guard let key = ruleNames.first(where: { $0.value == name })?.key, let body = global[key]
      else { return false }
      return hasWord(body, depth: 0)
    }
  }

  /// Whether a template names a list, itself or through rules.
  func asksForValues(_ template: HassilTemplate) -> Bool {
    var seen: Set<String> = []
    var open = [template]
    while let next = open.popLast() {
      switch next {
      case .text: break
      case .list: return true
      case .sequence(let items), .choice(let items), .permutation(let items): open += items
      case .rule(let name):
        if seen.insert(name).inserted, let body = local[name] ?? global[name] { open.append(body) }
      }
    }
    return false
  }

  private func hasWord(_ template: HassilTemplate, depth: Int) -> Bool {
    Self.hasWord(
      template, depth: depth, rules: { local[$0] ?? global[$0] },
      counts: { sources[$0] != .wildcard })
  }

  /// Whether a template holds a word, or a list of which `counts` is true, whatever is chosen.
  static func hasWord(
    _ template: HassilTemplate, depth: Int = 0, rules: (String) -> HassilTemplate?,
    counts: (String) -> Bool
  ) -> Bool {
    guard depth < 64 else { return false }
    func inner(_ item: HassilTemplate) -> Bool {
      hasWord(item, depth: depth + 1, rules: rules, counts: counts)
    }
    switch template {
    case .text(let text): return !Tokenizer.words(text).isEmpty
    case .sequence(let items), .permutation(let items): return items.contains(where: inner)
    case .choice(let choices): return choices.allSatisfy(inner)
    case .list(let reference): return counts(reference.list)
    case .rule(let name): return rules(name).map(inner) ?? false
    }
  }

  // MARK: - Where pieces may touch

  /// Which characters a piece may begin and end with.
  private struct Edges {
    var beginsWithLetter = false
    var endsWithLetter = false
    var isEmpty = false
  }

  private static func mayTouch(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && !Tokenizer.standsAlone(scalar)
  }

  /// Whether the item at `index` and the next are surely words apart, whatever is chosen.
  private mutating func touchesNever(_ run: [HassilTemplate], after index: Int) -> Bool {
    let before = edges(of: .sequence(Array(run[...index])))
    let after = edges(of: .sequence(Array(run[(index + 1)...])))
    return !(before.endsWithLetter && after.beginsWithLetter)
  }

  private mutating func edges(of template: HassilTemplate) -> Edges {
    switch template {
    case .text(let text):
      let plain = Self.plain(text)
      return Edges(
        beginsWithLetter: plain.unicodeScalars.first.map(Self.mayTouch) ?? false,
        endsWithLetter: plain.unicodeScalars.last.map(Self.mayTouch) ?? false,
        isEmpty: plain.isEmpty)
    case .list: return Edges(beginsWithLetter: true, endsWithLetter: true)
    case .choice(let choices):
      return choices.reduce(Edges()) { edges, choice in
        let own = self.edges(of: choice)
        return Edges(
          beginsWithLetter: edges.beginsWithLetter || own.beginsWithLetter,
          endsWithLetter: edges.endsWithLetter || own.endsWithLetter,
          isEmpty: edges.isEmpty || own.isEmpty)
      }
    case .sequence(let items):
      let parts = items.map { edges(of: $0) }
      var whole = Edges(isEmpty: parts.allSatisfy(\.isEmpty))
      for part in parts {
        whole.beginsWithLetter = whole.beginsWithLetter || part.beginsWithLetter
        if !part.isEmpty { break }
      }
      for part in parts.reversed() {
        whole.endsWithLetter = whole.endsWithLetter || part.endsWithLetter
        if !part.isEmpty { break }
      }
      return whole
    // Its orders begin and end with a blank.
    case .permutation: return Edges()
    case .rule(let name):
      if let known = edges[name] { return known }
      guard let body = local[name] ?? global[name] else { return Edges() }
      let own = edges(of: body)
      edges[name] = own
      return own
    }
  }
}

extension HassilTemplate {
  /// What it is made of, one after the other.
  var items: [HassilTemplate] {
    if case .sequence(let items) = self { items } else { [self] }
  }

  var isList: Bool { if case .list = self { true } else { false } }

  /// Whether it is texts and choices of texts, without a blank.
  var isLetters: Bool {
    switch self {
    case .text(let text): !HassilPhrases.plain(text).contains(" ")
    case .sequence(let items), .choice(let items): items.allSatisfy(\.isLetters)
    case .permutation, .list, .rule: false
    }
  }

  var rulesUsed: Set<String> {
    switch self {
    case .rule(let name): [name]
    case .sequence(let items), .choice(let items), .permutation(let items):
      items.reduce(into: []) { $0.formUnion($1.rulesUsed) }
    case .text, .list: []
    }
  }
}

extension String {
  fileprivate var trimmingApostrophes: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { $0 != "'" }),
      let last = scalars.lastIndex(where: { $0 != "'" })
    else { return "" }
    return String(scalars[first...last])
  }
}
