// In: what bots say of messages. Out: the JSON of the fixed forms. The only place that names keys of
// values, classifications and handoff packages.

import SvarDiagnostics
import SvarModel

extension JSONValue {
  /// A probability with four decimals.
  static func probability(_ value: Double) -> JSONValue {
    guard value.isFinite else { return .number(0) }
    return .number((value * 10_000).rounded() / 10_000)
  }

  /// A figure with four decimals; null where there is none.
  static func figure(_ value: Double?) -> JSONValue {
    value.map { .number(($0 * 10_000).rounded() / 10_000) } ?? .null
  }

  static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }

  /// A value of a slot: amounts as `{value, currency}`, numbers as numbers, the rest as text.
  static func value(_ value: SlotValue) -> JSONValue {
    switch value {
    case .text(let text), .date(let text), .time(let text): .string(text)
    case .number(let number): .integer(number)
    case .amount(let hundredths, let currency):
      .object([
        (
          "value",
          hundredths % 100 == 0 ? .integer(hundredths / 100) : .number(Double(hundredths) / 100)
        ), ("currency", .string(currency)),
      ])
    case .moment(let moment): .string(moment.iso8601)
    case .several(let values): .array(values.map(JSONValue.value))
    }
  }

  /// A value of a slot; of one that holds numbers, those with decimals are numbers too.
  private static func value(_ value: SlotValue, isNumber: Bool) -> JSONValue {
    if isNumber, case .text(let text) = value, let number = Double(text), number.isFinite {
      return .number(number)
    }
    return JSONValue.value(value)
  }

  /// Slots by name; a `many` slot is an array also when it holds one value, secrets are left out.
  static func slots(
    _ slots: some Sequence<(name: String, value: SlotValue)>, of bot: BotDefinition
  ) -> JSONValue {
    .object(
      slots.compactMap { slot in
        let definition = bot.slots.first { $0.name == slot.name }
        guard definition?.isSecret != true else { return nil }
        let value = JSONValue.value(slot.value, isNumber: definition?.isNumber == true)
        if definition?.many == true, case .array = value { return (slot.name, value) }
        return (slot.name, definition?.many == true ? .array([value]) : value)
      })
  }

  /// Intents with their confidence, descending as printed, ties by name in the order of bytes.
  static func ranking(_ ranking: [Classification.Ranked]) -> JSONValue {
    let rounded = ranking.map { ranked in
      (name: ranked.intent, confidence: (ranked.confidence * 10_000).rounded())
    }
    let sorted = rounded.sorted { left, right in
      if left.confidence != right.confidence { return left.confidence > right.confidence }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    return .array(
      sorted.map { ranked in
        .object([
          ("intent", .string(ranked.name)),
          ("confidence", .probability(ranked.confidence / 10_000)),
        ])
      })
  }

  /// The accepted intents; `start` and `end` count Unicode scalars of the text, `end` is exclusive.
  static func accepted(_ accepted: [Classification.Accepted], in text: String) -> JSONValue {
    .array(
      accepted.map { accepted in
        .object([
          ("intent", .string(accepted.intent)),
          ("confidence", .probability(accepted.confidence)),
          ("start", .integer(scalars(before: accepted.start, in: text))),
          ("end", .integer(scalars(before: accepted.end, in: text))),
        ])
      })
  }

  private static func scalars(before offset: Int, in text: String) -> Int {
    text.utf8.prefix(max(0, offset)).count { $0 & 0xC0 != 0x80 }
  }

  /// The package for a human.
  static func package(_ package: HandoffPackage, of bot: BotDefinition) -> JSONValue {
    let secrets = Set(bot.slots.filter(\.isSecret).map(\.name))
    return .object([
      ("version", .integer(package.version)),
      ("reason", .string(package.reason.rawValue)),
      ("summary", .string(package.summary)),
      ("language", .optional(package.language)),
      (
        "transcript",
        .array(
          package.transcript.map { line in
            .object([
              ("from", .string(line.from)), ("text", .string(line.text)), ("at", .string(line.at)),
            ])
          })
      ),
      (
        "slots",
        .array(
          package.slots.filter { !secrets.contains($0.name) }.map { slot in
            .object([
              ("name", .string(slot.name)), ("value", .value(slot.value)),
              ("turn", .integer(slot.turn)),
            ])
          })
      ),
      ("asked", .strings(package.asked)),
      ("advised", .strings(package.advised)),
      ("tried", .strings(package.tried)),
      ("intents", .strings(package.intents)),
      ("waiting", .strings(package.waiting)),
      ("level", .optional(package.level)),
      ("tags", .strings(package.tags)),
      ("mood", .string(package.mood)),
      ("queue", .optional(package.queue)),
      ("queue_is_open", .bool(package.queueIsOpen)),
      ("opens_at", .optional(package.opensAt)),
      ("waiting_since", .string(package.waitingSince)),
    ])
  }
}
