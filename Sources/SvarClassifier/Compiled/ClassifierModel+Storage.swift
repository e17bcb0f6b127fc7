// The classifier as bytes, and back. Damaged bytes give an error, never a trap: every number that
// is used as an index later is checked here.

import SvarModel
import SvarStorage
import SvarText

extension ClassifierModel {
  package func write(into writer: inout FlatWriter) {
    writer.write(each: subjects) { $1.write(into: &$0) }
    writer.write(each: cases) { $1.write(into: &$0) }
    writer.write(each: languages) { $1.write(into: &$0) }
    writer.write(each: slots) { writer, slot in
      writer.write(slot.name)
      writer.write(slot.type)
      writer.write(slot.many)
      writer.write(slot.isOptional)
      writer.write(slot.isSecret)
      writer.write(Int64(slot.from ?? .min))
      writer.write(Int64(slot.to ?? .max))
      writer.write(slot.isNumber)
    }
    writer.write(listNames)
    writer.write(each: types) { $1.definition.write(into: &$0) }
    writer.write(each: places) { $1.write(into: &$0) }
    writer.write(each: fallback.sorted { $0.key < $1.key }) { writer, pair in
      writer.write(pair.key)
      writer.write(pair.value)
    }
    for number in [
      thresholds.accept, thresholds.margin, thresholds.inScope, evidence.together, evidence.regex,
      evidence.clause,
    ] {
      writer.write(number)
    }
    writer.write(each: models) { $1.write(into: &$0) }
  }

  /// - Throws: ``FlatError`` for bytes that no ``write(into:)`` made.
  package init(reading reader: inout FlatReader) throws(FlatError) {
    let subjects = try reader.each { (reader) throws(FlatError) in
      try ClassifierSubject(reading: &reader)
    }
    let cases = try reader.each { (reader) throws(FlatError) in
      try ClassifierCase(reading: &reader)
    }
    let languages = try reader.each { (reader) throws(FlatError) in
      try Language(reading: &reader, subjectCount: subjects.count)
    }
    let slots = try reader.each { (reader) throws(FlatError) in
      var slot = SlotDefinition(name: try reader.text(), type: try reader.text())
      slot.many = try reader.flag()
      slot.isOptional = try reader.flag()
      slot.isSecret = try reader.flag()
      let from = Int(try reader.number(Int64.self))
      let to = Int(try reader.number(Int64.self))
      slot.from = from == .min ? nil : from
      slot.to = to == .max ? nil : to
      slot.isNumber = try reader.flag()
      return slot
    }
    let lists = try reader.texts()
    let types = try reader.each { (reader) throws(FlatError) in
      let definition = try ValueType.Definition(reading: &reader)
      do {
        return try ValueType(definition)
      } catch {
        throw .damaged("a type that is no regex")
      }
    }
    let places = try reader.each { (reader) throws(FlatError) in
      try ValuePlace(reading: &reader)
    }
    let fallback = try reader.each { (reader) throws(FlatError) in
      (try reader.text(), try reader.text())
    }
    var thresholds = Thresholds()
    var evidence = EvidenceWeights()
    thresholds.accept = try reader.double()
    thresholds.margin = try reader.double()
    thresholds.inScope = try reader.double()
    evidence.together = try reader.double()
    evidence.regex = try reader.double()
    evidence.clause = try reader.double()
    let models = try reader.each { (reader) throws(FlatError) in
      try LinearModel(reading: &reader)
    }
    let names = ValueNames(
      slots: slots, lists: lists, types: BuiltInTypes.all + types.map(\.definition.name),
      places: places)
    self.init(
      subjects: subjects, cases: cases, languages: languages, names: names, slots: slots,
      listNames: lists, types: types, places: places,
      fallback: Dictionary(fallback) { first, _ in first }, thresholds: thresholds,
      models: models, evidence: evidence)
    try check()
  }

  /// Numbers of one part that point into another.
  private func check() throws(FlatError) {
    let count = subjects.count
    for subject in subjects where subject.over.contains(where: { $0 >= count || $0 < 0 }) {
      throw .damaged("'over' without its intent")
    }
    for item in cases where !subjects.indices.contains(item.subject) {
      throw .damaged("a case without its intent")
    }
    let known = UInt32(cases.count)
    for language in languages {
      guard
        (0..<language.phrases.count).map({ language.phrases[$0].variant })
          .allSatisfy({ $0 < known || $0 == .max }),
        language.regexes.allSatisfy({ $0.variant < known || $0.variant == .max })
      else { throw .damaged("a rule without its case") }
      guard language.regexes.allSatisfy({ Int($0.subject) < count }),
        language.examples.largestSubject.map({ Int($0) < count }) ?? true
      else { throw .damaged("a rule without its intent") }
    }
    for weight in [evidence.together, evidence.regex, evidence.clause]
    where !(weight.magnitude < 1000) {
      throw .damaged("a weight out of bounds")
    }
  }
}

extension ClassifierSubject {
  func write(into writer: inout FlatWriter) {
    writer.write(name)
    writer.write(kind.rawValue)
    writer.write(isCourtesy)
    writer.write(over.map { UInt32(clamping: $0) })
    writer.write(each: conditions) { $1.write(into: &$0) }
  }

  init(reading reader: inout FlatReader) throws(FlatError) {
    name = try reader.text()
    guard let kind = Kind(rawValue: try reader.number()) else {
      throw .damaged("neither intent nor answer")
    }
    self.kind = kind
    isCourtesy = try reader.flag()
    over = try reader.numbers(UInt32.self).map { Int($0) }
    conditions = try reader.each { (reader) throws(FlatError) in
      try Condition(reading: &reader)
    }
  }
}

extension ClassifierSubject.Condition {
  func write(into writer: inout FlatWriter) {
    writer.write(key)
    writer.write(values)
    writer.write(isExcluding)
  }

  init(reading reader: inout FlatReader) throws(FlatError) {
    key = try reader.text()
    values = try reader.texts()
    isExcluding = try reader.flag()
  }
}

extension ClassifierCase {
  func write(into writer: inout FlatWriter) {
    writer.write(UInt32(clamping: subject))
    writer.write(name)
    writer.write(each: conditions) { $1.write(into: &$0) }
    for settings in [sets, fromContext] {
      writer.write(settings.map(\.slot))
      writer.write(settings.map(\.text))
    }
  }

  init(reading reader: inout FlatReader) throws(FlatError) {
    subject = Int(try reader.number(UInt32.self))
    name = try reader.text()
    conditions = try reader.each { (reader) throws(FlatError) in
      try ClassifierSubject.Condition(reading: &reader)
    }
    sets = try Self.settings(&reader)
    fromContext = try Self.settings(&reader)
  }

  private static func settings(_ reader: inout FlatReader) throws(FlatError) -> [Setting] {
    let slots = try reader.texts()
    let texts = try reader.texts()
    guard slots.count == texts.count else { throw .damaged("slots without their values") }
    return zip(slots, texts).map { Setting(slot: $0, text: $1) }
  }
}

extension ValuePlace {
  func write(into writer: inout FlatWriter) {
    writer.write(name)
    writer.write(type)
    writer.write(slot)
    writer.write(each: conditions) { $1.write(into: &$0) }
  }

  init(reading reader: inout FlatReader) throws(FlatError) {
    name = try reader.text()
    type = try reader.text()
    slot = try reader.text()
    conditions = try reader.each { (reader) throws(FlatError) in
      try ClassifierSubject.Condition(reading: &reader)
    }
  }
}

extension ClassifierModel.Language {
  func write(into writer: inout FlatWriter) {
    writer.write(code)
    vocabulary.write(into: &writer)
    knownWords.write(into: &writer)
    trie.write(into: &writer)
    examples.write(into: &writer)
    phrases.write(into: &writer)
    writer.write(parts.map(\.phrase))
    writer.write(parts.map(\.part))
    listValues.write(into: &writer)
    writer.write(each: regexes) { writer, regex in
      writer.write(regex.subject)
      writer.write(regex.variant)
      writer.write(regex.line)
      writer.write(regex.expression.pattern)
    }
    writer.write(negations.sorted())
    writer.write(introductions.sorted())
  }

  init(reading reader: inout FlatReader, subjectCount: Int) throws(FlatError) {
    code = try reader.text()
    vocabulary = try Vocabulary(language: code, reading: &reader)
    knownWords = try WordSet(reading: &reader)
    trie = try TokenTrie(reading: &reader)
    examples = try ExactExamples(reading: &reader)
    phrases = try PhraseTable(reading: &reader, subjectCount: subjectCount)
    let partPhrases = try reader.numbers(UInt32.self)
    let partNumbers = try reader.numbers(UInt32.self)
    guard partPhrases.count == partNumbers.count else {
      throw .damaged("parts without their lines")
    }
    parts = zip(partPhrases, partNumbers).map { ClassifierModel.Part(phrase: $0, part: $1) }
    listValues = try ListValueTable(reading: &reader)
    regexes = try reader.each { (reader) throws(FlatError) in
      let subject = try reader.number(UInt32.self)
      let variant = try reader.number(UInt32.self)
      let line = try reader.number(UInt32.self)
      let pattern = try reader.text()
      do {
        return ClassifierModel.Regex(
          subject: subject, variant: variant, line: line, expression: try RegularExpression(pattern)
        )
      } catch {
        throw .damaged("a regex that is none")
      }
    }
    negations = Set(try reader.texts())
    introductions = Set(try reader.texts())
  }
}
