// In: a message and its tokens. Out: the places of personal data that logs and exports must not
// hold. Called before an event is kept, and by `svar mask`.

import SvarText

/// A place in a message that holds personal data.
package struct PersonalDataFinding: Hashable, Sendable {
  package var kind: PersonalData.Kind
  /// The exact place, without surrounding blanks and marks: UTF-8 byte offsets.
  package var bytes: Range<Int>

  package init(kind: PersonalData.Kind, bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}

/// Finds identity numbers, cards, accounts, passwords and codes, e-mail addresses and phones.
package enum PersonalData {
  package enum Kind: String, Sendable, CaseIterable {
    case nationalID = "national_id"
    case card, iban, account, password, code, email, phone
  }

  /// What is masked by default. Phones and e-mail addresses are what a customer is reached by and
  /// are kept as slots with a purpose of their own.
  package static let sensitiveKinds: Set<Kind> = [
    .nationalID, .card, .iban, .account, .password, .code,
  ]

  /// All findings in order of place, none overlapping another.
  ///
  /// Order, customer, invoice and serial numbers and sums are none, though some of them have the
  /// length of an identity number: the words before them decide.
  ///
  /// - Parameter language: `nb`, `da`, `sv`, `en`; nil or `und` where it is not known.
  /// - Complexity: O(*n*) for *n* tokens; at most 19 digits are tried from each number.
  package static func find(
    in text: String, tokens: [Token], language: String?
  ) -> [PersonalDataFinding] {
    guard !tokens.isEmpty else { return [] }
    let code = language ?? "und"
    // The date plays no part in what is personal.
    let context = EntityContext(language: code, today: CalendarDate(dayNumber: 0))
    var reading = MessageReading(tokens, original: text, context: context)
    var scan = PersonalDataScan(reading: reading, language: code)
    scan.findSecrets()
    scan.findIBANs()
    scan.findNumbers()
    for (index, isTaken) in scan.taken.enumerated() where isTaken {
      reading.take(index..<(index + 1))
    }
    reading.readLinks()
    reading.skipCodes()
    reading.readPhones()
    for entity in reading.found {
      if entity.kind == .email { scan.add(.email, entity.bytes) }
      if entity.kind == .phone { scan.add(.phone, entity.bytes) }
    }
    return scan.findings.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// The message with every finding of the given kinds replaced by its kind in brackets.
  package static func masked(
    _ text: String, _ findings: [PersonalDataFinding], kinds: Set<Kind> = sensitiveKinds
  ) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var next = 0
    for finding in findings where kinds.contains(finding.kind) {
      let range = finding.bytes.clamped(to: 0..<bytes.count)
      guard range.lowerBound >= next else { continue }
      result += bytes[next..<range.lowerBound]
      result += Array("[\(finding.kind.rawValue)]".utf8)
      next = range.upperBound
    }
    result += bytes[min(next, bytes.count)...]
    return String(decoding: result, as: UTF8.self)
  }
}
