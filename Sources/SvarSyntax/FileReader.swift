// In: the tree of one file. Out: the parts of a `BotSyntax`, and what is wrong with its keys and
// values. Called by `parseBot`; the kinds of files are read in `FileReader+….swift`.

import SvarDiagnostics

/// Reads one file of a bot.
struct FileReader {
  /// More are not shown.
  static let maximumDiagnostics = 200

  let file: SourceFile
  var syntax = BotSyntax()
  var diagnostics: [Diagnostic] = []
  /// Values that were told to be blocks: YAML problems in them need not be told.
  var textRanges: [Range<Int>] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func report(_ problem: SchemaProblem) { diagnostics.append(problem.diagnostic) }

  func span(_ range: Range<Int>) -> SourceSpan { file.span(range) }

  /// A span to point at for a value, which is that of `key` where there is no value.
  func span(of entry: YAMLEntry) -> SourceSpan {
    span(entry.value.range.isEmpty ? entry.keyRange : entry.value.range)
  }

  // MARK: Mappings

  /// The keys of a mapping that is being read.
  struct Fields {
    /// What is read, for messages: "an intent".
    let place: String
    let entries: [YAMLEntry]
    let span: SourceSpan

    subscript(key: String) -> YAMLEntry? { entries.first { $0.key == key } }
  }

  /// The entries of a mapping; reports a value of another shape. A value left out is empty.
  mutating func entries(_ entry: YAMLEntry) -> [YAMLEntry]? {
    switch entry.value.content {
    case .mapping(let entries): return entries
    case .scalar(let scalar) where scalar.style == .absent: return []
    // Its YAML problem was reported.
    case .scalar(let scalar) where scalar.style == .raw: return nil
    case .scalar, .sequence:
      report(.wrongShape(.mapping, of: entry.key, at: span(of: entry)))
      return nil
    }
  }

  /// The fields of a mapping whose keys are known; reports the others.
  ///
  /// - Parameter isOpen: Tells keys that are none of `keys` and still allowed.
  mutating func fields(
    _ entries: [YAMLEntry], of place: String, at span: SourceSpan, keys: [String],
    isOpen: (YAMLEntry) -> Bool = { _ in false }
  ) -> Fields {
    for entry in entries where !keys.contains(entry.key) && !isOpen(entry) {
      // What will not be shown needs no suggestion, which costs most.
      let isShown = diagnostics.count < Self.maximumDiagnostics
      report(
        .unknownKey(
          entry.key, in: place, at: self.span(entry.keyRange),
          nearest: isShown ? nearestName(to: entry.key, among: keys) : nil))
    }
    return Fields(place: place, entries: entries, span: span)
  }

  /// The fields of a value that is a mapping.
  mutating func fields(_ entry: YAMLEntry, of place: String, keys: [String]) -> Fields? {
    guard let entries = entries(entry) else { return nil }
    return fields(entries, of: place, at: span(entry.keyRange), keys: keys)
  }

  mutating func require(_ key: String, in fields: Fields) {
    if fields[key] == nil { report(.missingKey(key, in: fields.place, at: fields.span)) }
  }

  // MARK: Names

  func key(_ entry: YAMLEntry) -> SpannedText {
    SpannedText(entry.key, at: span(entry.keyRange))
  }

  /// The key of an entry, which must be a name that phrases and texts can hold.
  mutating func declaredName(_ entry: YAMLEntry) -> SpannedText {
    if !isName(entry.key) { report(.badName(entry.key, at: span(entry.keyRange))) }
    return key(entry)
  }

  /// One word or a few: a plain or quoted scalar, as text.
  mutating func name(_ entry: YAMLEntry?) -> SpannedText? {
    guard let entry else { return nil }
    return name(entry.value, of: entry.key, at: span(of: entry))
  }

  private mutating func name(_ node: YAMLNode, of key: String, at span: SourceSpan) -> SpannedText?
  {
    guard let scalar = node.scalar, scalar.style != .literal else {
      report(.wrongShape(.text, of: key, at: span))
      return nil
    }
    if scalar.style == .raw { return nil }
    guard !scalar.text.isEmpty else {
      report(.emptyName(of: key, at: span))
      return nil
    }
    let lineBreak = scalar.text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
    if lineBreak { report(.lineBreakInName(at: span)) }
    return lineBreak ? nil : SpannedText(scalar.text, at: span)
  }

  /// A list of names: `[a, b]`, or lines with `-`; a single one where that is allowed.
  mutating func names(_ entry: YAMLEntry?, orOne: Bool = false) -> [SpannedText] {
    guard let entry else { return [] }
    switch entry.value.content {
    case .sequence(let items):
      return items.compactMap { name($0, of: entry.key, at: span($0.range)) }
    case .scalar(let scalar) where scalar.style == .raw: return []
    case .scalar where orOne: return name(entry).map { [$0] } ?? []
    case .scalar, .mapping:
      report(.wrongShape(.list, of: entry.key, at: span(of: entry)))
      return []
    }
  }

  /// Lines `key: value` of names.
  mutating func pairs(_ entry: YAMLEntry?) -> [PairSyntax] {
    guard let entry, let entries = entries(entry) else { return [] }
    return entries.compactMap { pair in
      name(pair).map { PairSyntax(key: key(pair), value: $0) }
    }
  }

  /// The key of an entry, which must be a language code.
  mutating func language(_ entry: YAMLEntry) -> SpannedText {
    if !Self.isLanguage(entry.key) { report(.badLanguage(entry.key, at: span(entry.keyRange))) }
    return key(entry)
  }

  mutating func checkLanguages(_ names: [SpannedText]) {
    for name in names where !Self.isLanguage(name.value) {
      report(.badLanguage(name.value, at: name.span))
    }
  }

  static func isLanguage(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  // MARK: Numbers, flags, choices, times

  mutating func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ entry: YAMLEntry?, _ type: Value.Type = Value.self
  ) -> Spanned<Value>? {
    guard let entry, let name = name(entry) else { return nil }
    if let value = Value(rawValue: name.value) { return Spanned(value, at: name.span) }
    let allowed = Value.allCases.map(\.rawValue)
    report(
      .unknownValue(
        name.value, of: entry.key, allowed: allowed, at: name.span,
        nearest: nearestName(to: name.value, among: allowed)))
    return nil
  }

  mutating func flag(_ entry: YAMLEntry?) -> Spanned<Bool>? {
    guard let entry, let name = name(entry) else { return nil }
    switch name.value {
    case "true": return Spanned(true, at: name.span)
    case "false": return Spanned(false, at: name.span)
    default:
      report(.notFlag(name.value, of: entry.key, at: name.span))
      return nil
    }
  }

  mutating func integer(_ entry: YAMLEntry?) -> Spanned<Int>? {
    guard let entry, let name = name(entry) else { return nil }
    if let value = Int(name.value) { return Spanned(value, at: name.span) }
    report(.badNumber(name.value, of: entry.key, range: "a whole number", at: name.span))
    return nil
  }

  /// A number from 0 to 1.
  mutating func share(_ entry: YAMLEntry?) -> Spanned<Double>? {
    guard let entry, let name = name(entry) else { return nil }
    let isDecimal = name.value.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    if isDecimal, let value = Double(name.value), (0...1).contains(value) {
      return Spanned(value, at: name.span)
    }
    report(.badNumber(name.value, of: entry.key, range: "a number from 0 to 1", at: name.span))
    return nil
  }

  mutating func duration(_ entry: YAMLEntry?) -> DurationSyntax? {
    guard let entry, let name = name(entry) else { return nil }
    let series = Self.durations(name)
    guard let series, series.count == 1 else {
      report(.badDuration(name.value, at: name.span))
      return nil
    }
    return series[0]
  }

  /// A series such as `10 10 20 60 min`.
  mutating func durations(_ entry: YAMLEntry) -> [DurationSyntax] {
    guard let name = name(entry) else { return [] }
    guard let series = Self.durations(name) else {
      report(.badDuration(name.value, at: name.span))
      return []
    }
    return series
  }

  private static let units = [
    "s": 1, "sec": 1, "second": 1, "seconds": 1, "min": 60, "minute": 60, "minutes": 60,
    "h": 3600, "hour": 3600, "hours": 3600, "day": 86400, "days": 86400,
  ]

  private static func durations(_ text: SpannedText) -> [DurationSyntax]? {
    var words = text.value.split(separator: " ")
    // `10min` means `10 min`.
    if let last = words.last, let letter = last.firstIndex(where: { !$0.isASCII || !$0.isNumber }),
      letter != last.startIndex
    {
      words.removeLast()
      words += [last[..<letter], last[letter...]]
    }
    guard words.count > 1, let unit = words.last.flatMap({ units[String($0)] }) else { return nil }
    var result: [DurationSyntax] = []
    for word in words.dropLast() {
      guard word.utf8.count <= 6, let number = Int(word), number >= 0 else { return nil }
      result.append(DurationSyntax(seconds: number * unit, span: text.span))
    }
    return result
  }
}
