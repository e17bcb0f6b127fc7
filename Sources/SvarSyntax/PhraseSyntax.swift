import SvarDiagnostics

/// One line of a block of phrases.
package struct PhraseSyntax: Equatable, Sendable {
  /// The line as written, without blanks around it.
  package var text: String
  /// What must meet in a sentence: one part covers it, several were joined by `&`.
  package var parts: [PhraseItem]
  package var span: SourceSpan
}

/// A piece of a phrase.
package indirect enum PhraseItem: Equatable, Sendable {
  case word(SpannedText)
  /// Items one after the other, words apart.
  case sequence([PhraseItem], SourceSpan)
  /// `(a|b)`: one of two or more.
  case group([PhraseItem], SourceSpan)
  /// `[a|b]`: one of them or nothing.
  case optional([PhraseItem], SourceSpan)
  /// `<parcel>`: a rule or a list of the bot.
  case rule(SpannedText, SourceSpan)
  /// `{order_number}`, or `{list:slot}`: a value of that list or type, for that slot.
  case slot(SpannedText, SourceSpan)
  /// `*`: some words, whatever they are.
  case any(SourceSpan)
  /// Items that touch, inside one word: `(opp|ned)grader`.
  case joined([PhraseItem], SourceSpan)

  package var span: SourceSpan {
    switch self {
    case .word(let word): word.span
    case .sequence(_, let span), .group(_, let span), .optional(_, let span), .rule(_, let span),
      .slot(_, let span), .any(let span), .joined(_, let span):
      span
    }
  }
}

extension PhraseItem: CustomStringConvertible {
  /// The item in the notation, with one blank between words.
  package var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  fileprivate func write(to text: inout String) {
    func write(_ items: [PhraseItem], separator: String) {
      for (place, item) in items.enumerated() {
        if place > 0 { text += separator }
        item.write(to: &text)
      }
    }
    switch self {
    case .word(let word): text += word.value
    case .sequence(let items, _): write(items, separator: " ")
    case .group(let items, _):
      text += "("
      write(items, separator: "|")
      text += ")"
    case .optional(let items, _):
      text += "["
      write(items, separator: "|")
      text += "]"
    case .rule(let name, _): text += "<\(name.value)>"
    case .slot(let name, _): text += "{\(name.value)}"
    case .any: text += "*"
    case .joined(let items, _): write(items, separator: "")
    }
  }
}

extension PhraseSyntax: CustomStringConvertible {
  package var description: String {
    var text = ""
    text.reserveCapacity(self.text.utf8.count)
    for (place, part) in parts.enumerated() {
      if place > 0 { text += " & " }
      part.write(to: &text)
    }
    return text
  }
}
