// How values stand in a message: where one may begin and end, and which digits a word calls.

import SvarText

/// A message as value types read it.
package struct ValueText: Sendable {
  package let original: [UInt8]
  package let tokens: [Token]
  package let folded: FoldedText

  package init(original: String, tokens: [Token], folded: FoldedText) {
    self.original = Array(original.utf8)
    self.tokens = tokens
    self.folded = folded
  }

  /// How many words may stand between a word and the digits it calls.
  private static let mostWordsBetween = 3
  private static let mostGroupsOfDigits = 8

  private func isTextual(_ token: Int) -> Bool {
    tokens.indices.contains(token)
      && (tokens[token].kind == .word || tokens[token].kind == .number)
  }

  /// Whether a value may start here: not in the middle of something written as one.
  func mayStart(_ token: Int) -> Bool {
    isTextual(token) && (tokens[token].spaceBefore || !isTextual(token - 1))
  }

  /// The token after the one that ends at this byte, unless more is written on to it.
  func token(endingAt byte: Int, from start: Int) -> Int? {
    var token = start
    while token < tokens.count, folded.tokens[token].upperBound < byte { token += 1 }
    guard token < tokens.count, folded.tokens[token].upperBound == byte else { return nil }
    let next = token + 1
    if isTextual(next), !tokens[next].spaceBefore { return nil }
    return next
  }

  /// What the customer typed, without what surrounds it.
  func typed(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    return String(decoding: original[bytes.clamped(to: 0..<original.count)], as: UTF8.self)
  }

  /// The digits that `word` introduces: `ordre nr. 82 11 40 37`, `Order number from your mail: 5…`.
  func digits(after word: Range<Int>) -> Range<Int>? {
    var words = 0
    var token = word.upperBound
    while token < tokens.count {
      switch tokens[token].kind {
      case .number: return run(from: token)
      case .word:
        words += 1
        if words > Self.mostWordsBetween || Self.rivals.contains(tokens[token].text) {
          return nil
        }
      case .punctuation:
        if Self.ends.contains(tokens[token].text), !isAbbreviation(before: token) { return nil }
        if tokens[token].text == "+" { return nil }
      case .symbol:
        if tokens[token].text == "+" { return nil }
      }
      if tokens[token].lineBefore, words > 1 { return nil }
      token += 1
    }
    return nil
  }

  /// Digits that `word` names afterwards, with at most one word between: `82114037 er ordrenummeret`.
  func digits(before word: Range<Int>) -> Range<Int>? {
    var token = word.lowerBound - 1
    var words = 0
    while token >= 0 {
      switch tokens[token].kind {
      case .number:
        var start = token
        while start > 0, tokens[start - 1].kind == .number,
          token - start < Self.mostGroupsOfDigits
        {
          start -= 1
        }
        // What another word has called already is not called once more.
        if isTextual(start - 1), Self.rivals.contains(tokens[start - 1].text) { return nil }
        return run(from: start)
      case .word:
        words += 1
        guard words <= 1, Self.copulas.contains(tokens[token].text) else { return nil }
      case .punctuation:
        guard tokens[token].text == "(" || tokens[token].text == "=" else { return nil }
      case .symbol: return nil
      }
      token -= 1
    }
    return nil
  }

  /// Every run of digits that no other word calls.
  var allDigits: [Range<Int>] {
    var runs: [Range<Int>] = []
    for token in tokens.indices
    where tokens[token].kind == .number && token >= runs.last?.upperBound ?? 0 {
      let before = token - 1
      if tokens.indices.contains(before),
        Self.rivals.contains(tokens[before].text) || tokens[before].text == "+"
      {
        continue
      }
      if let run = run(from: token) { runs.append(run) }
    }
    return runs
  }

  /// Groups of digits with nothing but single blanks between them.
  private func run(from start: Int) -> Range<Int>? {
    guard start == 0 || tokens[start].spaceBefore || !isTextual(start - 1) else { return nil }
    var end = start + 1
    while end < tokens.count, end - start < Self.mostGroupsOfDigits, tokens[end].kind == .number,
      !tokens[end].lineBefore
    {
      end += 1
    }
    return start..<end
  }

  private func isAbbreviation(before token: Int) -> Bool {
    token > 0 && tokens[token].text == "."
      && ["nr", "no", "num", "ref", "ordrenr", "ordernr"].contains(tokens[token - 1].text)
  }

  private static let ends: Set<String> = [".", "?", "!"]
  private static let copulas: Set<String> = ["er", "är", "is", "var", "was"]

  /// Words after which digits are something else, whatever stood before: phones, postal codes,
  /// money, cases.
  private static let rivals: Set<String> = [
    "tlf", "tel", "tfn", "telefon", "telefonen", "telefonnummer", "telefonnr", "phone", "mobil",
    "mobilen", "mobile", "mob", "mobilnummer", "mobilnr", "ring", "ringe", "ringer", "ringa",
    "call", "sms", "text", "postnr", "postnummer", "postcode", "kr", "kroner", "kronor", "nok",
    "sek", "dkk", "eur", "sak", "saken", "saksnummer", "sag", "sagsnummer", "ärende", "case",
    "kundenummer", "kundnummer", "customer", "kontonummer", "konto", "account", "faktura",
    "fakturanummer", "invoice", "kl", "klokka", "klokken", "klockan",
  ]
}
