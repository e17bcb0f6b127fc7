// What is found in a message: values, their places, and what the customer says of them.

/// What a message is read against: no clock is read here.
package struct EntityContext: Sendable {
  /// `nb`, `da`, `sv`, `en` or `und`.
  package var language: String
  /// `NO`, `DK` or `SE`: decides phones, postal codes and what `kr` is.
  package var country: String
  package var today: CalendarDate
  /// Minutes since midnight where the customer is.
  package var minuteOfDay: Int

  /// Without a country the language's own is taken: Norway for nb and en, Denmark for da, Sweden
  /// for sv.
  package init(
    language: String, country: String? = nil, today: CalendarDate, minuteOfDay: Int = 0
  ) {
    self.language = language
    self.today = today
    self.minuteOfDay = minuteOfDay
    self.country =
      switch (country, language) {
      case (let country?, _): country
      case (nil, "da"): "DK"
      case (nil, "sv"): "SE"
      default: "NO"
      }
  }
}

/// The kinds of values that are read without an author's help.
package enum EntityKind: String, Sendable, CaseIterable {
  case date, time, amount, phone, email
  case postalCode = "postal_code"
  case number, street, duration, url
}

/// A value, free of language.
package enum EntityValue: Hashable, Sendable {
  case date(CalendarDate)
  /// 0…23 and 0…59.
  case time(hour: Int, minute: Int)
  /// Hundredths of the currency's unit, and its ISO 4217 code.
  case amount(hundredths: Int, currency: String)
  /// E.164: `+4740055066`.
  case phone(String)
  /// In lower case.
  case email(String)
  /// Digits only.
  case postalCode(String)
  case number(Int)
  /// As typed, without surrounding blanks.
  case street(String)
  case duration(minutes: Int)
  /// As typed.
  case url(String)

  package var kind: EntityKind {
    switch self {
    case .date: .date
    case .time: .time
    case .amount: .amount
    case .phone: .phone
    case .email: .email
    case .postalCode: .postalCode
    case .number: .number
    case .street: .street
    case .duration: .duration
    case .url: .url
    }
  }
}

/// A value found in a message.
package struct Entity: Hashable, Sendable {
  package var value: EntityValue
  /// The tokens it was read from.
  package var tokens: Range<Int>
  /// The same place in the original message: UTF-8 byte offsets.
  package var bytes: Range<Int>
  /// The customer says that this is what it is not: "ikke 0638".
  package var isNegated = false
  /// Another reading is as good: "neste fredag", "klokka fire".
  package var isAmbiguous = false
  /// It takes the place of a value before it: "nei, jeg mente …".
  package var isCorrection = false
  /// Said to be about so: "rundt 23", "23-tiden".
  package var isApproximate = false
  /// The second end of a range: the 16 of "14-16".
  package var isRangeEnd = false
  /// The value that is left behind: the Thursday of "flytt fra torsdag til fredag".
  package var isOrigin = false

  package var kind: EntityKind { value.kind }

  package init(value: EntityValue, tokens: Range<Int>, bytes: Range<Int>) {
    self.value = value
    self.tokens = tokens
    self.bytes = bytes
  }
}

/// The value of a kind that the customer wants in the end, of all that were said.
///
/// Not one that is negated, the end of a range, or left behind; a correction wins over what it
/// corrects, an exact value over an approximate one; else the last.
package func chosen(_ entities: [Entity], of kind: EntityKind) -> Entity? {
  var best: Entity?
  for entity in entities where entity.kind == kind && !entity.isNegated && !entity.isRangeEnd {
    guard let current = best else {
      best = entity
      continue
    }
    if entity.isCorrection {
      best = entity
    } else if current.isOrigin != entity.isOrigin {
      best = current.isOrigin ? entity : current
    } else if current.isApproximate != entity.isApproximate {
      best = current.isApproximate ? entity : current
    } else if kind == .number || kind == .duration {
      best = current.isAmbiguous && !entity.isAmbiguous ? entity : current
    } else {
      best = entity
    }
  }
  return best
}
