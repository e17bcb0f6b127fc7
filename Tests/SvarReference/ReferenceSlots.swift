// Which slot gets which value, as the specification says it. In: the values of a message, and for
// every sentence what decides it or speaks for something, with the equally good ways through its
// phrases. Out: all fillings that are allowed; more than one only where ways are equal. Called by
// `ReferenceClassifier`.

import SvarClassifier
import SvarModel
import SvarText

/// What one of the equally good ways gives to slots.
package struct ReferenceGift: Hashable {
  /// A case of the intent.
  var variant: Int?
  /// Name under which a value was asked for, and its number.
  var values: [Placed] = []
  var texts: [Text] = []

  struct Placed: Hashable {
    var name: String
    var value: Int
  }

  struct Text: Hashable {
    var slot: String
    var tokens: Range<Int>
  }
}

/// A subject that a sentence, or a clause of it, is accounted for by.
struct ReferenceVoice {
  /// Whether it decides the sentence: then its case fills slots too.
  var decides: Bool
  var gifts: Set<ReferenceGift>
}

/// What a named group of a regex holds.
struct ReferenceCapture {
  var slot: String
  var tokens: Range<Int>
}

/// Fills slots.
struct ReferenceSlots {
  let source: ClassifierSource
  let reading: ReferenceReading
  let message: String
  let asked: String?
  let context: [String: String]
  /// By sentence.
  let voices: [[ReferenceVoice]]
  let captures: [ReferenceCapture]

  /// Fillings as `slot=value`; nil where there are too many equal ways to look at.
  func fillings() -> Set<[String: String]>? {
    var choices: [[ReferenceGift]] = [[]]
    for voice in voices.flatMap({ $0 }) {
      choices = choices.flatMap { before in voice.gifts.map { before + [$0] } }
      if choices.count > 256 { return nil }
    }
    return Set(choices.map(fill))
  }

  /// - Parameter gifts: One for each voice, in their order.
  private func fill(_ gifts: [ReferenceGift]) -> [String: String] {
    let placed = gifts.flatMap(\.values)
    let taken = Set(placed.map(\.value))
    let settings = settings(gifts)
    var filled: [String: String] = [:]
    for slot in source.slots {
      // What stands at the place of the slot, before what the case sets, before what stands about.
      let own = placed.filter { target(of: $0.name) == slot.name && !isRuledOut($0.value) }
        .map(\.value)
      filled[slot.name] =
        text(of: slot, gifts) ?? capture(of: slot) ?? self.placed(slot, own, taken)
        ?? settings[slot.name] ?? (own.isEmpty ? answer(slot) ?? free(slot, taken) : nil)
    }
    return filled
  }

  /// What the deciding case of each sentence sets; the first sentence wins, and what is set before
  /// what the context has.
  private func settings(_ gifts: [ReferenceGift]) -> [String: String] {
    var settings: [String: String] = [:]
    var number = 0
    for sentence in voices {
      defer { number += sentence.count }
      guard let first = sentence.first, first.decides, let variant = gifts[number].variant else {
        continue
      }
      let item = source.cases[variant]
      for setting in item.sets where settings[setting.slot] == nil {
        settings[setting.slot] = setting.text
      }
      for setting in item.fromContext where settings[setting.slot] == nil {
        settings[setting.slot] = context[setting.text]
      }
    }
    return settings
  }

  private func text(of slot: SlotDefinition, _ gifts: [ReferenceGift]) -> String? {
    for gift in gifts {
      if let text = gift.texts.first(where: { target(of: $0.slot) == slot.name }) {
        return words(text.tokens)
      }
    }
    return nil
  }

  /// The slot behind a name: that of a place, else the name itself.
  private func target(of name: String) -> String {
    source.places.first { $0.name == name }.map { $0.slot.isEmpty ? $0.type : $0.slot } ?? name
  }

  /// The last match counts: a value of the slot's type in it, or its words for a slot of type text.
  private func capture(of slot: SlotDefinition) -> String? {
    guard let capture = captures.last(where: { $0.slot == slot.name }) else { return nil }
    if let value = reading.values.first(where: {
      $0.type == slot.type && $0.tokens.overlaps(capture.tokens)
    }) {
      return value.plain
    }
    return slot.type == "text" ? words(capture.tokens) : nil
  }

  /// The whole message, where it is the answer to a question for a text.
  private func answer(_ slot: SlotDefinition) -> String? {
    guard slot.type == "text", slot.name == asked, let first = reading.tokenOfPlace.first,
      let last = reading.tokenOfPlace.last
    else { return nil }
    var end = last + 1
    while end < reading.tokens.count, end <= last + 4,
      reading.tokens[end].range.lowerBound == reading.tokens[end - 1].range.upperBound,
      [".", "!", "?"].contains(reading.tokens[end].text)
    {
      end += 1
    }
    return words(first..<end)
  }

  /// Values that a phrase asked for under the name of the slot.
  private func placed(
    _ slot: SlotDefinition, _ own: [Int], _ taken: Set<Int>
  ) -> String? {
    guard !own.isEmpty else { return nil }
    return chosen(slot.many ? (own + unplaced(slot, taken, isAsked: false)).sorted() : own, slot)
  }

  /// Values that no phrase asked for.
  private func free(_ slot: SlotDefinition, _ taken: Set<Int>) -> String? {
    let isAsked = slot.name == asked && !slot.many
    let free = unplaced(slot, taken, isAsked: isAsked)
    if slot.many { return chosen(free, slot) }
    // Of several slots of a type the one that was asked for, else the one called like the type, else
    // the first.
    let rivals = source.slots.filter { $0.type == slot.type }.map(\.name)
    let taker =
      rivals.first { $0 == asked } ?? rivals.first { $0 == slot.type } ?? rivals.first ?? ""
    return slot.name == taker ? chosen(free, slot) : nil
  }

  private func unplaced(_ slot: SlotDefinition, _ taken: Set<Int>, isAsked: Bool) -> [Int] {
    reading.values.indices.filter { number in
      let value = reading.values[number]
      let isRange = source.types.contains { $0.name == value.type && $0.range != nil }
      return value.type == slot.type && !isRuledOut(number) && (isAsked || !isRange)
        && !taken.contains { $0 == number || reading.values[$0].places.overlaps(value.places) }
    }
  }

  /// Whether a negation stands before the value, and another of its type is there without one.
  private func isRuledOut(_ number: Int) -> Bool {
    let value = reading.values[number]
    return value.isNegated
      && (value.isBuiltIn || reading.values.contains { $0.type == value.type && !$0.isNegated })
  }

  /// All of a slot with `many`; else a correction, else an exact value before an approximate one and
  /// where it goes to before where it comes from, else the last.
  private func chosen(_ numbers: [Int], _ slot: SlotDefinition) -> String? {
    let values = numbers.map { reading.values[$0] }.filter { value in
      guard case .number(let number)? = value.typed else { return true }
      return number >= slot.from ?? .min && number <= slot.to ?? .max
    }
    if slot.many {
      var all: [String] = []
      for value in values where !all.contains(value.plain) { all.append(value.plain) }
      return all.isEmpty ? nil : all.joined(separator: ", ")
    }
    var best: ReferenceValue?
    for value in values where !value.flags.contains(.rangeEnd) {
      guard let known = best, !value.flags.contains(.correction) else {
        best = value
        continue
      }
      let telling = [ReferenceValue.Flags.origin, .approximate].first {
        known.flags.contains($0) != value.flags.contains($0)
      }
      if telling.map(known.flags.contains) ?? true { best = value }
    }
    return best?.plain
  }

  private func words(_ tokens: Range<Int>) -> String? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let bytes =
      reading.tokens[first].range.lowerBound..<reading.tokens[last].range.upperBound
    return String(decoding: Array(message.utf8)[bytes], as: UTF8.self)
  }
}
