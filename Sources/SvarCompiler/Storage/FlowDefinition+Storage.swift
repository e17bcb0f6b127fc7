// Flows, actions and events as flat bytes, and back: see `BotDefinition+Storage.swift`.

import SvarModel
import SvarStorage

extension FlowDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: name, needs, digression, isUpset, once, states, texts)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.value(), needs: try reader.value(), digression: try reader.value(),
      isUpset: try reader.value(), once: try reader.value(), states: try reader.value(),
      texts: try reader.value())
  }
}

extension StateDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: name, say, forget, once, move)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.value(), say: try reader.value(), forget: try reader.value(),
      once: try reader.value(), move: try reader.value())
  }
}

extension StateDefinition.Move: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    switch self {
    case .pass(let target): writer.write(case: 0, target)
    case .ask(let slot, let target): writer.write(case: 1, slot, target)
    case .choose(let outcomes): writer.write(case: 2, outcomes)
    case .advise(let advice, let outcomes): writer.write(case: 3, advice, outcomes)
    case .run(let action, let outcomes): writer.write(case: 4, action, outcomes)
    case .check(let value, let outcomes): writer.write(case: 5, value, outcomes)
    case .wait(let gaps, let outcomes): writer.write(case: 6, gaps, outcomes)
    case .handOff(let reason): writer.write(case: 7, reason)
    }
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    switch try reader.number(UInt8.self) {
    case 0: self = .pass(try reader.value())
    case 1: self = .ask(slot: try reader.value(), then: try reader.value())
    case 2: self = .choose(try reader.value())
    case 3: self = .advise(advice: try reader.value(), try reader.value())
    case 4: self = .run(action: try reader.value(), try reader.value())
    case 5: self = .check(value: try reader.value(), try reader.value())
    case 6: self = .wait(gapsInSeconds: try reader.value(), try reader.value())
    case 7: self = .handOff(try reader.value())
    default: throw .damaged("a move of a state")
    }
  }
}

extension StateDefinition.Outcome: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(values: name, target) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(name: try reader.value(), target: try reader.value())
  }
}

extension StateDefinition.Target: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    switch self {
    case .state(let name): writer.write(case: 0, name)
    case .flow(let name): writer.write(case: 1, name)
    case .resolved: writer.write(case: 2)
    case .resume: writer.write(case: 3)
    case .quiet: writer.write(case: 4)
    }
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    switch try reader.number(UInt8.self) {
    case 0: self = .state(try reader.value())
    case 1: self = .flow(try reader.value())
    case 2: self = .resolved
    case 3: self = .resume
    case 4: self = .quiet
    default: throw .damaged("a target")
    }
  }
}

extension FieldDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: name, type, isOptional)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.value(), type: try reader.value(), isOptional: try reader.value())
  }
}

extension ActionDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: name, inputs, level, changes, once, timeoutSeconds, outcomes)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.value(), inputs: try reader.value(), level: try reader.value(),
      changes: try reader.value(), once: try reader.value(),
      timeoutSeconds: try reader.value(), outcomes: try reader.value())
  }
}

extension ActionDefinition.Outcome: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(values: name, fields) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(name: try reader.value(), fields: try reader.value())
  }
}

extension EventDefinition: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(values: name, fields, level) }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(name: try reader.value(), fields: try reader.value(), level: try reader.value())
  }
}

extension StubCase: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(values: conditions, outcome, fields)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self.init(
      conditions: try reader.value(), outcome: try reader.value(), fields: try reader.value())
  }
}
