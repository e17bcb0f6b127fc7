// Which slot gets which value. In: the values of a reading and the ways phrases took. Out: one
// filling a slot. Called by `Classifier`.

import SvarEntities
import SvarModel
import SvarText

/// Fills every slot of the bot from one message, whichever intent wins.
struct SlotFilling {
  let model: ClassifierModel
  let reading: Reading
  let findings: [SentenceFinding]
  /// The slot the customer was asked for.
  let expected: String?
  /// What is known of the conversation.
  let context: [String: String]

  /// In the order in which the bot declares its slots.
  func fill() -> [Classification.Filling] {
    let ways = ways
    let placed = placedValues(ways)
    let taken = Set(placed.flatMap(\.values))
    let settings = settings()
    // Few phrases capture text; those are looked through for every slot.
    let textWays = ways.filter { way in
      way.contains { if case .text = $0.step { true } else { false } }
    }
    let captures = findings.flatMap(\.captures)
    let isTextAnywhere = !textWays.isEmpty || !captures.isEmpty
    var fillings: [Classification.Filling] = []
    for index in model.slots.indices {
      // Most messages say nothing of most slots.
      let name = model.slots[index].name
      let own = placed.first { $0.slot == name }?.values ?? []
      let setting = settings.first { $0.slot == name }
      guard
        isTextAnywhere || !own.isEmpty || name == expected
          || reading.values.contains(where: { $0.type == model.slots[index].type })
      else {
        if let setting { fillings.append(setting) }
        continue
      }
      let found = filling(of: model.slots[index], own, taken, textWays, captures)
      let filling =
        found?.byPlace == true ? found : setting ?? found ?? answer(of: model.slots[index])
      if let filling {
        fillings.append(filling)
      }
    }
    return fillings
  }

  /// What the cases that decide sentences fill by themselves; the first sentence wins.
  private func settings() -> [Classification.Filling] {
    var settings: [Classification.Filling] = []
    for finding in findings {
      guard let variant = finding.winners.first?.variant, model.cases.indices.contains(variant)
      else { continue }
      let item = model.cases[variant]
      let found = item.fromContext.compactMap { setting in
        context[setting.text].map { (setting.slot, $0) }
      }
      let bytes = reading.bytesOfSentence(finding.units)
      for (name, text) in item.sets.map({ ($0.slot, $0.text) }) + found
      where !settings.contains(where: { $0.slot == name }) {
        guard let slot = model.slots.first(where: { $0.name == name }) else { continue }
        settings.append(
          Classification.Filling(
            slot: name, value: value(.text(text), of: slot), start: bytes.lowerBound,
            end: bytes.upperBound, byPlace: true))
      }
    }
    return settings
  }

  /// A value as the slot holds it: numbers where it holds numbers.
  private func value(_ value: SlotValue, of slot: SlotDefinition) -> SlotValue {
    guard case .text(let text) = value else { return value }
    if slot.isNumber, let number = DecimalNumber(text) { return SlotValue(number) }
    return SlotValue(plain: text, type: slot.type)
  }

  /// The ways that phrases took through sentences and clauses.
  private var ways: [[PhraseMatch.Place]] {
    findings.flatMap { finding in
      finding.winners.map(\.steps) + finding.answers.map(\.steps) + finding.hints.map(\.steps)
    }
  }

  /// The numbers of the values that a phrase gave a slot by their place.
  private func placedValues(
    _ ways: [[PhraseMatch.Place]]
  ) -> [(slot: String, values: [Int])] {
    var placed: [(slot: String, values: [Int])] = []
    for way in ways {
      for place in way {
        guard case .value(let symbol, let value, _) = place.step,
          let name = model.names.target(of: symbol), reading.values.indices.contains(value)
        else { continue }
        if let known = placed.firstIndex(where: { $0.slot == name }) {
          placed[known].values.append(value)
        } else {
          placed.append((name, [value]))
        }
      }
    }
    return placed
  }

  private func filling(
    of slot: SlotDefinition, _ placed: [Int], _ taken: Set<Int>,
    _ textWays: [[PhraseMatch.Place]], _ captures: [RegexCapture]
  ) -> Classification.Filling? {
    if let text = text(of: slot, textWays) { return text }
    if let capture = capture(of: slot, captures) { return capture }
    let own = placed.filter { !reading.values[$0].isNegated }
    let candidates =
      slot.many
      ? (own + unplaced(slot.type, taken)).sorted()
      : own.isEmpty ? free(for: slot, taken) : own
    let values = candidates.map { reading.values[$0] }.filter { isInside(slot, $0.value) }
    if slot.many {
      var all: [SlotValue] = []
      for value in values where !all.contains(value.value) { all.append(value.value) }
      guard let first = values.first, let last = values.last else { return nil }
      let bytes = reading.bytes(of: first.units.lowerBound..<last.units.upperBound)
      return Classification.Filling(
        slot: slot.name, value: .several(all), start: bytes.lowerBound, end: bytes.upperBound,
        byPlace: !own.isEmpty)
    }
    guard let value = chosen(values) else { return nil }
    let bytes = reading.bytes(of: value.units)
    return Classification.Filling(
      slot: slot.name, value: self.value(value.value, of: slot), start: bytes.lowerBound,
      end: bytes.upperBound,
      byPlace: !own.isEmpty, isAmbiguous: value.isAmbiguous)
  }

  /// Of several slots of one type, a value without a place goes to the one that was asked for, else
  /// to the one called like the type, else to the first.
  private func mayTakeUnplaced(_ slot: SlotDefinition) -> Bool {
    let rivals = model.slots.filter { $0.type == slot.type }
    guard rivals.count > 1 else { return true }
    if let asked = rivals.first(where: { $0.name == expected }) { return asked.name == slot.name }
    if let plain = rivals.first(where: { $0.name == slot.type }) { return plain.name == slot.name }
    return rivals.first?.name == slot.name
  }

  /// The values without a place that the slot may take.
  private func free(for slot: SlotDefinition, _ taken: Set<Int>) -> [Int] {
    let free = unplaced(slot.type, taken, slot.name == expected)
    return free.isEmpty || mayTakeUnplaced(slot) ? free : []
  }

  /// Values of a type that no phrase has used, not even as a part of another value.
  private func unplaced(_ type: String, _ taken: Set<Int>, _ isAsked: Bool = false) -> [Int] {
    reading.values.indices.filter { index in
      let value = reading.values[index]
      return value.type == type && !value.isNegated && !taken.contains(index)
        && (isAsked || !value.isOnlyByPlace)
        && !taken.contains { reading.values[$0].units.overlaps(value.units) }
    }
  }

  /// The value that is wanted in the end: a correction wins over what it corrects, an exact value
  /// over an approximate one, where one goes to over where it comes from; else the last.
  private func chosen(_ values: [Reading.Value]) -> Reading.Value? {
    var best: Reading.Value?
    for value in values where !value.isRangeEnd {
      guard let current = best else {
        best = value
        continue
      }
      if value.isCorrection {
        best = value
      } else if current.isOrigin != value.isOrigin {
        best = current.isOrigin ? value : current
      } else if current.isApproximate != value.isApproximate {
        best = current.isApproximate ? value : current
      } else {
        best = value
      }
    }
    return best
  }

  /// Bounds hold for numbers only.
  private func isInside(_ slot: SlotDefinition, _ value: SlotValue) -> Bool {
    guard case .number(let number) = value else { return true }
    return number >= slot.from ?? .min && number <= slot.to ?? .max
  }

  /// A slot of type text: what a phrase captured.
  private func text(
    of slot: SlotDefinition, _ textWays: [[PhraseMatch.Place]]
  ) -> Classification.Filling? {
    for steps in textWays {
      if let units = captured(slot.name, steps) { return filling(of: slot, text: units, true) }
    }
    return nil
  }

  /// The whole message, for a slot of type text that was asked for.
  private func answer(of slot: SlotDefinition) -> Classification.Filling? {
    guard slot.type == "text", slot.name == expected, reading.lattice.count > 0 else {
      return nil
    }
    return filling(of: slot, text: 0..<reading.lattice.count, false)
  }

  /// The words that a text slot's edge and the loop after it consumed, with typed values that were
  /// passed over directly before and behind them: they are words of the text too.
  private func captured(_ slot: String, _ steps: [PhraseMatch.Place]) -> Range<Int>? {
    var units: Range<Int>?
    // Where values begin that lie directly before.
    var before: Int?
    for place in steps {
      switch place.step {
      case .text(let symbol):
        if let begun = units {
          guard symbol == TrieSymbol.moreText else { return begun }
          units = begun.lowerBound..<place.units.upperBound
        } else if model.names.target(of: symbol) == slot {
          units = (before ?? place.units.lowerBound)..<place.units.upperBound
        }
        before = nil
      case .passed:
        if let begun = units {
          units = begun.lowerBound..<place.units.upperBound
        } else {
          before = before ?? place.units.lowerBound
        }
      default:
        if let units { return units }
        before = nil
      }
    }
    return units
  }

  private func filling(
    of slot: SlotDefinition, text units: Range<Int>, _ byPlace: Bool
  ) -> Classification.Filling? {
    let bytes = byPlace ? reading.bytes(of: units) : reading.bytesOfSentence(units)
    let typed = Array(reading.text.utf8)[bytes.clamped(to: 0..<reading.text.utf8.count)]
    guard !typed.isEmpty else { return nil }
    return Classification.Filling(
      slot: slot.name, value: .text(String(decoding: typed, as: UTF8.self)),
      start: bytes.lowerBound, end: bytes.upperBound, byPlace: byPlace)
  }

  /// What a regex's named group holds: the typed value found there, else the text itself.
  private func capture(
    of slot: SlotDefinition, _ captures: [RegexCapture]
  ) -> Classification.Filling? {
    guard let capture = captures.last(where: { $0.slot == slot.name }) else { return nil }
    let bytes = reading.bytes(of: reading.units(ofTokens: capture.tokens))
    if let value = reading.values.first(where: {
      $0.type == slot.type && $0.tokens.overlaps(capture.tokens)
    }) {
      return Classification.Filling(
        slot: slot.name, value: value.value, start: bytes.lowerBound, end: bytes.upperBound,
        byPlace: true)
    }
    // A group of another shape than the slot's type is no value of it.
    guard model.isFreeText(slot.type) else { return nil }
    return filling(of: slot, text: reading.units(ofTokens: capture.tokens), true)
  }
}

extension ClassifierModel {
  /// Whether a type's values may be any text: nothing recognises them but phrases and regexes.
  func isFreeText(_ type: String) -> Bool { type == "text" }
}
