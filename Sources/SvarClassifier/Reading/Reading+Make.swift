// From a message to a `Reading`, in one language.

import SvarEntities
import SvarModel
import SvarText

extension Reading {
  /// Reads a message.
  ///
  /// The order is fixed by what needs what: words, then list values (the words that call a value
  /// are a list), then values of the bot's own types, then dates and the like in what is left, then
  /// sentences, which values keep from being cut.
  static func make(
    _ text: String, _ tokens: [Token], _ words: [Int], language: Int, model: ClassifierModel,
    options: ClassifyOptions, workspace: Workspace
  ) -> Reading {
    let knowledge = model.languages[language]
    var reading = workspace.words.read(text, tokens, words, language: language)
    workspace.matcher.isUndecided = false
    reading.findLists(knowledge, model, options, &workspace.matcher)
    let own = reading.findTypes(knowledge, model, options, workspace.regexes)
    reading.findEntities(
      claimed: own, expecting: model.type(ofSlot: options.expectedSlot), code: knowledge.code,
      model, options)
    reading.keepLoneNegated()
    reading.markValues(model)
    reading.findPasses(knowledge, model, &workspace.matcher)
    reading.cutSentences(code: knowledge.code)
    reading.isUndecided = reading.isUndecided || workspace.matcher.isUndecided
    return reading
  }

  /// Pieces of the message for searches that end within a few words; they overlap.
  private var pieces: [Range<Int>] {
    stride(from: 0, to: max(lattice.count, 1), by: 480).map {
      $0..<min($0 + 512, lattice.count)
    }
  }

  /// Values of lists, wherever their phrases occur; of overlapping ones of a list the longest.
  private mutating func findLists(
    _ language: ClassifierModel.Language, _ model: ClassifierModel, _ options: ClassifyOptions,
    _ matcher: inout Matcher
  ) {
    let asked = model.type(ofSlot: options.expectedSlot)
    let short = asked.map(ClassifierSource.asked)
    let askedNumber = asked.flatMap(model.names.number) ?? .max
    var found: [(type: UInt32, entry: ClassifierModel.ListValue, match: PhraseMatch)] = []
    func name(_ type: UInt32) -> String {
      type == askedNumber ? asked ?? "" : model.names.all[Int(type)]
    }
    func take(_ matches: [PhraseMatch], _ values: ListValueTable) {
      for match in matches where values.indices.contains(Int(match.id)) {
        let entry = values[Int(match.id)]
        guard model.names.all.indices.contains(Int(entry.list)) else { continue }
        let list = model.names.all[Int(entry.list)]
        if list == short {
          found.append((askedNumber, entry, match))
        } else if list.utf8.last != UInt8(ascii: "?") {
          found.append((entry.list, entry, match))
        }
      }
    }
    for piece in pieces {
      take(
        matcher.search(piece, of: lattice, in: language.trie, root: .lists), language.listValues)
      if let given = language.given {
        take(matcher.search(piece, of: lattice, in: given.trie, root: .lists), given.listValues)
      }
    }
    found.sort { left, right in
      let (a, b) = (left.match, right.match)
      if a.units.count != b.units.count { return a.units.count > b.units.count }
      if a.score != b.score { return a.score > b.score }
      if a.units.lowerBound != b.units.lowerBound {
        return a.units.lowerBound < b.units.lowerBound
      }
      return (name(left.type), left.entry.value) < (name(right.type), right.entry.value)
    }
    // A list and a unit that it has a value on already.
    var taken: Set<UInt64> = []
    for (type, entry, match) in found {
      func place(_ unit: Int) -> UInt64 { UInt64(type) << 32 | UInt64(unit) }
      guard !match.units.contains(where: { taken.contains(place($0)) }) else { continue }
      for unit in match.units { taken.insert(place(unit)) }
      var value = Value(
        type: name(type), value: .text(entry.value), tokens: tokens(of: match.units),
        units: match.units, isTransparent: false, score: match.score)
      value.isNegated = isNegated(before: match.units.lowerBound)
      value.places = entry.places
      values.append(value)
    }
    sortValues()
  }

  /// Whether the word before a position negates: "ikke fiber".
  private func isNegated(before position: Int) -> Bool {
    lattice.units.indices.contains(position - 1) && lattice.units[position - 1].isNegation
  }

  /// A value is only ruled out beside one that is not: "ikke LG-111111, men LG-222222". Alone it is
  /// what the message is about: "jeg finner ikke LG-111111".
  private mutating func keepLoneNegated() {
    guard values.contains(where: \.isNegated) else { return }
    let wanted = Set(values.filter { !$0.isNegated }.map(\.type))
    for index in values.indices
    where values[index].isNegated && !wanted.contains(values[index].type)
      && !EntityKind.allCases.contains(where: { $0.rawValue == values[index].type })
    {
      values[index].isNegated = false
    }
  }

  /// Values of the bot's own types.
  private mutating func findTypes(
    _ language: ClassifierModel.Language, _ model: ClassifierModel, _ options: ClassifyOptions,
    _ memory: RegexMemory
  ) -> [Range<Int>] {
    guard !model.types.isEmpty else { return [] }
    let message = ValueText(original: text, tokens: tokens, folded: folded)
    let asked = model.type(ofSlot: options.expectedSlot)
    var claimed: [Range<Int>] = []
    var isClaimed = Array(repeating: false, count: tokens.count)
    for type in model.types where type.definition.range == nil {
      let definition = type.definition
      let called = values.filter { $0.type == definition.called && !definition.called.isEmpty }
      for found in type.find(
        in: message, called: called.map(\.tokens), isAsked: asked == definition.name,
        memory: memory, isUndecided: &isUndecided)
      where !isClaimed[found.tokens].contains(true) {
        claimed.append(found.tokens)
        for token in found.tokens { isClaimed[token] = true }
        values.append(
          Value(
            type: definition.name, value: .text(found.value), tokens: found.tokens,
            units: units(ofTokens: found.tokens), isTransparent: true,
            isNegated: isNegated(before: units(ofTokens: found.tokens).lowerBound)))
      }
    }
    return claimed
  }

  /// Dates, amounts, phones and the like, and numbers of the bot's own types.
  private mutating func findEntities(
    claimed: [Range<Int>], expecting type: String?, code: String, _ model: ClassifierModel,
    _ options: ClassifyOptions
  ) {
    let civil = options.now.civil
    guard let today = CalendarDate(year: civil.year, month: civil.month, day: civil.day) else {
      return
    }
    let context = EntityContext(
      language: code, country: options.country, today: today,
      minuteOfDay: civil.hour * 60 + civil.minute)
    let (entities, numbers) = EntityRecognizer.recognizeWithNumbers(
      tokens, original: text, context: context, claimed: claimed,
      expecting: type.flatMap(EntityKind.init(rawValue:)), wantsNumbers: !model.ranges.isEmpty)
    for entity in entities {
      let units = units(ofTokens: entity.tokens)
      guard !units.isEmpty, let value = SlotValue(entity.value) else { continue }
      var found = Value(
        type: entity.kind.rawValue, value: value, tokens: entity.tokens, units: units,
        isTransparent: entity.kind != .number)
      found.isNegated = entity.isNegated
      found.isAmbiguous = entity.isAmbiguous
      found.isCorrection = entity.isCorrection
      found.isApproximate = entity.isApproximate
      found.isRangeEnd = entity.isRangeEnd
      found.isOrigin = entity.isOrigin
      values.append(found)
    }
    sortValues()
    addNumbers(numbers, model)
  }

  /// By their place; those of one place by type, in the order in which they were found.
  private mutating func sortValues() {
    values.sort {
      $0.units.lowerBound != $1.units.lowerBound
        ? $0.units.lowerBound < $1.units.lowerBound : $0.type < $1.type
    }
  }

  /// Numbers of the bot's own types, also those inside of other values: the 5 of "5 minutes".
  private mutating func addNumbers(
    _ numbers: [EntityRecognizer.Number], _ model: ClassifierModel
  ) {
    guard !numbers.isEmpty else { return }
    for number in numbers {
      let units = units(ofTokens: number.tokens)
      guard !units.isEmpty else { continue }
      for (name, range) in model.ranges {
        guard let value = range.value(of: number.value) else { continue }
        var found = Value(
          type: name, value: value, tokens: number.tokens, units: units, isTransparent: false)
        found.isOnlyByPlace = true
        values.append(found)
      }
    }
    sortValues()
  }

  /// Puts the values into the lattice under all their names.
  private mutating func markValues(_ model: ClassifierModel) {
    var arcs: [(start: Int, arc: Lattice.Value)] = []
    for (index, value) in values.enumerated() {
      func mark(_ symbol: UInt32) {
        arcs.append(
          (
            value.units.lowerBound,
            .init(symbol: symbol, end: value.units.upperBound, value: index, words: value.score)
          ))
      }
      model.names.symbols(ofType: value.type).forEach(mark)
      for place in value.places { mark(TrieSymbol.value(place)) }
      if value.isTransparent { lattice.markValue(value.units) }
    }
    lattice.set(values: arcs)
  }

  /// What may be passed over: skip words, and typed values with the words that introduce them.
  private mutating func findPasses(
    _ language: ClassifierModel.Language, _ model: ClassifierModel, _ matcher: inout Matcher
  ) {
    var arcs: [(start: Int, arc: Lattice.Pass)] = []
    for piece in pieces {
      for match in matcher.search(
        piece, of: lattice, in: language.trie, root: .skip, grades: Lattice.Grade.literal)
      where !lattice.hasNegation(in: match.units) {
        arcs.append(
          (
            match.units.lowerBound,
            .init(end: match.units.upperBound, value: -1, words: match.units.count)
          ))
      }
    }
    let calls = values.contains(where: \.isTransparent) ? callingLists : [:]
    for index in values.indices where values[index].isTransparent {
      for start in starts(introducing: values[index], calls, language, model) {
        arcs.append((start, .init(end: values[index].units.upperBound, value: index, words: 0)))
      }
    }
    if !arcs.isEmpty { lattice.set(passes: arcs) }
  }

  /// Token → the lists that have a value there.
  private var callingLists: [Int: Set<String>] {
    var lists: [Int: Set<String>] = [:]
    for value in values where !value.isTransparent {
      for token in value.tokens { lists[token, default: []].insert(value.type) }
    }
    return lists
  }

  /// The positions a typed value may be passed over from: its own, and those of up to three words
  /// before it that only introduce it ("på" Friday, "ordre nr." LG-…).
  private func starts(
    introducing value: Value, _ calls: [Int: Set<String>], _ language: ClassifierModel.Language,
    _ model: ClassifierModel
  ) -> [Int] {
    var starts = [value.units.lowerBound]
    var token = value.tokens.lowerBound - 1
    let list = model.types.first { $0.definition.name == value.type }?.definition.called ?? ""
    while starts.count <= 3, tokens.indices.contains(token) {
      if tokens[token].isTextual {
        guard
          calls[token]?.contains(list) == true
            || language.introductions.contains(tokens[token].text)
        else { break }
        starts.append(unitsOfToken[token].lowerBound)
      } else if ![":", "#", ".", "(", "-"].contains(tokens[token].text) {
        break
      }
      token -= 1
    }
    return starts
  }

  /// Sentences and their clauses; what no sentence holds, no phrase is compared with.
  private mutating func cutSentences(code: String) {
    let fixed = values.filter(\.isTransparent).map(\.tokens)
    for sentence in Segmentation.sentences(of: tokens, protecting: fixed, language: code) {
      let units = units(ofTokens: sentence)
      guard !units.isEmpty else { continue }
      let clauses = clauses(of: sentence, units, code: code)
      guard units.count > Self.mostUnitsOfSentence else {
        sentences.append(Sentence(units: units, clauses: clauses))
        continue
      }
      for start in stride(
        from: units.lowerBound, to: units.upperBound, by: Self.mostUnitsOfSentence)
      {
        let piece = start..<min(start + Self.mostUnitsOfSentence, units.upperBound)
        sentences.append(
          Sentence(
            units: piece,
            clauses: clauses.filter {
              piece.lowerBound <= $0.lowerBound && $0.upperBound <= piece.upperBound
            }))
      }
    }
  }
}

extension Reading {
  /// The clauses of a sentence; none for a sentence that is one clause.
  ///
  /// The sentence is handed over alone, so that the work for all sentences is linear.
  private func clauses(
    of sentence: Range<Int>, _ units: Range<Int>, code: String
  ) -> [Range<Int>] {
    let fixed = values(in: units).map { values[$0] }.filter(\.isTransparent).map {
      let inside = $0.tokens.clamped(to: sentence)
      return (inside.lowerBound - sentence.lowerBound)..<(inside.upperBound - sentence.lowerBound)
    }
    return Segmentation.clauses(
      in: 0..<sentence.count, tokens: Array(tokens[sentence]), language: code, protecting: fixed
    )
    .map {
      self.units(
        ofTokens: (sentence.lowerBound + $0.lowerBound)..<(sentence.lowerBound + $0.upperBound))
    }
    .filter { !$0.isEmpty && $0 != units }
  }
}

extension SlotValue {
  /// The value of a slot; nil for kinds that no slot holds.
  init?(_ value: EntityValue) {
    switch value {
    case .date(let date): self = .date(date.iso)
    case .time(let hour, let minute):
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      self = .time("\(two(hour)):\(two(minute))")
    case .amount(let hundredths, let currency):
      self = .amount(hundredths: hundredths, currency: currency)
    case .phone(let text), .email(let text), .postalCode(let text), .street(let text),
      .url(let text):
      self = .text(text)
    case .number(let number): self = .number(number)
    case .duration(let minutes): self = .number(minutes)
    }
  }
}
