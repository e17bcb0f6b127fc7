// The definition of a bot as flat bytes, and back: every property of every type, in their order.
// A property that is added to one of these types must be added here too; a test counts them.

import SvarModel
import SvarStorage

extension BotDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(
      values: id, name, languages, fallback, humanIntent, thresholds, repair, levels,
      afterResolved, queues, facts, intents, answers, slots, lists, actions, events, flows, texts,
      stubs)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.value(), name: try reader.value(), languages: try reader.value(),
      fallback: try reader.value())
    humanIntent = try reader.value()
    thresholds = try reader.value()
    repair = try reader.value()
    levels = try reader.value()
    afterResolved = try reader.value()
    queues = try reader.value()
    facts = try reader.value()
    intents = try reader.value()
    answers = try reader.value()
    slots = try reader.value()
    lists = try reader.value()
    actions = try reader.value()
    events = try reader.value()
    flows = try reader.value()
    texts = try reader.value()
    stubs = try reader.value()
  }
}

extension Thresholds: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: accept, margin, inScope)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init()
    accept = try reader.value()
    margin = try reader.value()
    inScope = try reader.value()
  }
}

extension Repair: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: unclear, invalid, upset, failed, silent, slow)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init()
    unclear = try reader.value()
    invalid = try reader.value()
    upset = try reader.value()
    failed = try reader.value()
    silent = try reader.value()
    slow = try reader.value()
  }
}

extension Repair.Step: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    switch self {
    case .say(let text): writer.write(case: 0, text)
    case .offerHuman: writer.write(case: 1)
    case .handOff(let reason): writer.write(case: 2, reason)
    }
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    switch try reader.number(UInt8.self) {
    case 0: self = .say(try reader.value())
    case 1: self = .offerHuman
    case 2: self = .handOff(try reader.value())
    default: throw .damaged("a step of a ladder")
    }
  }
}

extension Repair.TimedStep: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(values: afterSeconds, text) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(afterSeconds: try reader.value(), text: try reader.value())
  }
}

extension VerificationLevel: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(values: name, flow) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(name: try reader.value(), flow: try reader.value())
  }
}

extension QueueDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: name, languages, zone, holidays, hours)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.value(), languages: try reader.value(), zone: try reader.value(),
      holidays: try reader.value(), hours: try reader.value())
  }
}

extension QueueDefinition.Hours: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: weekday, opens, closes)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      weekday: try reader.value(), opens: try reader.value(), closes: try reader.value())
  }
}

extension IntentDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: name, by, slots, tags, reason, titles, reply, hasFlow, isCourtesy)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.value(), by: try reader.value(), slots: try reader.value(),
      tags: try reader.value(), reason: try reader.value(), titles: try reader.value(),
      reply: try reader.value(), hasFlow: try reader.value(), isCourtesy: try reader.value())
  }
}

extension SlotDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(
      values: name, type, many, isOptional, toward, purpose, keep, isSecret, from, to,
      isNumber)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.value(), type: try reader.value(), many: try reader.value(),
      isOptional: try reader.value(), toward: try reader.value(), purpose: try reader.value(),
      keep: try reader.value(), isSecret: try reader.value(), from: try reader.value(),
      to: try reader.value(), isNumber: try reader.value())
  }
}

extension ListDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(values: name, values) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(name: try reader.value(), values: try reader.value())
  }
}

extension ListDefinition.Value: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(values: name, spoken) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(name: try reader.value(), spoken: try reader.value())
  }
}

extension TextVariants: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(byLanguage) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(byLanguage: try reader.value())
  }
}

extension TextTemplate: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(parts) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(parts: try reader.value())
  }
}

extension TextTemplate.Part: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    switch self {
    case .literal(let text): writer.write(case: 0, text)
    case .place(let path, let fallback): writer.write(case: 1, path, fallback)
    case .plural(let path, let one, let many): writer.write(case: 2, path, one, many)
    }
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    switch try reader.number(UInt8.self) {
    case 0: self = .literal(try reader.value())
    case 1: self = .place(path: try reader.value(), fallback: try reader.value())
    case 2:
      self = .plural(
        path: try reader.value(), one: try reader.value(), many: try reader.value())
    default: throw .damaged("a part of a text")
    }
  }
}

extension FlatWriter {
  /// The number of an enum's case, then what belongs to it.
  mutating func write(case number: UInt8, _ values: any FlatStorable...) {
    write(number)
    for value in values { value.write(into: &self) }
  }
}

/// Enums that are stored by their names.
protocol NamedCase: RawRepresentable, FlatStorable where RawValue == String {}

extension NamedCase {
  package func write(into writer: inout FlatWriter) { writer.write(rawValue) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    guard let value = Self(rawValue: try reader.text()) else { throw .damaged("an unknown name") }
    self = value
  }
}

extension HandoffReason: NamedCase {}
extension IntentDefinition.Server: NamedCase {}
extension FlowDefinition.Digression: NamedCase {}
