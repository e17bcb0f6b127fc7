// Value types of a bot's authors: order numbers, case numbers, codes. In: folded text. Out: values
// with the tokens they are read from, before SvarEntities looks at what is left.

import SvarStorage
import SvarText

/// A kind of value that a bot's author describes by regexes.
package struct ValueType: Sendable {
  /// What the author writes; the stored form.
  package struct Definition: Sendable, Equatable {
    package var name: String
    /// Regexes, each of which describes a whole value.
    package var forms: [String]
    /// How a value is stored: each `#` is a digit of it. Empty: as it was typed.
    package var write: String
    /// The list whose words make bare digits a value; empty for none.
    package var called: String
    /// Regexes of forms that count only as the answer to the slot's question.
    package var asked: [String]
    /// A regex of bare digits; empty for none.
    package var bare: String
    /// What makes it a type of numbers.
    package var range: NumberRange?

    package init(
      name: String, forms: [String], write: String = "", called: String = "",
      asked: [String] = [], bare: String = "", range: NumberRange? = nil
    ) {
      self.name = name
      self.forms = forms
      self.write = write
      self.called = called
      self.asked = asked
      self.bare = bare
      self.range = range
    }
  }

  package let definition: Definition
  private let forms: [RegularExpression]
  private let askedForms: [RegularExpression]
  private let bare: RegularExpression?

  package init(_ definition: Definition) throws(RegularExpression.CompileError) {
    self.definition = definition
    forms = try Self.compile(definition.forms)
    askedForms = try Self.compile(definition.asked)
    bare =
      definition.bare.isEmpty
      ? nil : try RegularExpression(definition.bare, isAnchored: true, isEndAnchored: true)
  }

  private static func compile(
    _ patterns: [String]
  ) throws(RegularExpression.CompileError) -> [RegularExpression] {
    var compiled: [RegularExpression] = []
    for pattern in patterns { compiled.append(try RegularExpression(pattern, isAnchored: true)) }
    return compiled
  }

  /// A value of the type, written as the author wants it.
  package struct Found: Equatable, Sendable {
    package var value: String
    package var tokens: Range<Int>
  }

  /// All values in a message, in order, none of them overlapping.
  ///
  /// - Parameters:
  ///   - called: Tokens of the words that make bare digits a value.
  ///   - isAsked: Whether the customer was asked for such a value, so that bare digits are one.
  package func find(
    in message: ValueText, called: [Range<Int>], isAsked: Bool = false, memory: RegexMemory,
    isUndecided: inout Bool
  ) -> [Found] {
    var found: [Found] = []
    var isTaken = Array(repeating: false, count: message.tokens.count)
    var free = 0
    for start in message.tokens.indices where start >= free && message.mayStart(start) {
      guard let end = end(at: start, isAsked, message, memory, &isUndecided) else { continue }
      found.append(
        Found(
          value: written(end.digits, message.typed(start..<end.token)),
          tokens: start..<end.token))
      for token in start..<end.token { isTaken[token] = true }
      free = end.token
    }
    guard let bare else { return found }
    var runs = called.compactMap { message.digits(after: $0) ?? message.digits(before: $0) }
    if isAsked, found.isEmpty, runs.isEmpty { runs = message.allDigits }
    for run in runs where !isTaken[run].contains(true) {
      if let value = firstValue(of: run, bare, message, memory, &isUndecided) {
        found.append(Found(value: value.text, tokens: value.tokens))
        for token in value.tokens { isTaken[token] = true }
      }
    }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func end(
    at start: Int, _ isAsked: Bool, _ message: ValueText, _ memory: RegexMemory,
    _ isUndecided: inout Bool
  ) -> (token: Int, digits: String)? {
    let place = message.folded.tokens[start].lowerBound
    var best: (token: Int, digits: String)?
    for form in isAsked ? forms + askedForms : forms {
      switch form.firstMatch(
        in: message.folded, window: place..<min(message.folded.bytes.count, place + 256),
        memory: memory)
      {
      case .undecided: isUndecided = true
      case .noMatch: break
      case .match(let match):
        guard let token = message.token(endingAt: match.range.upperBound, from: start),
          token > best?.token ?? start
        else { continue }
        let group = match.numbered.first.flatMap { $0 } ?? match.range
        best = (token, message.folded.text(group).filter(\.isASCIIDigit))
      }
    }
    return best
  }

  /// The shortest beginning of a run of digits that is a value.
  private func firstValue(
    of run: Range<Int>, _ bare: RegularExpression, _ message: ValueText, _ memory: RegexMemory,
    _ isUndecided: inout Bool
  ) -> (text: String, tokens: Range<Int>)? {
    let start = message.folded.tokens[run.lowerBound].lowerBound
    for token in run {
      let tokens = run.lowerBound..<(token + 1)
      let window = start..<message.folded.tokens[token].upperBound
      switch bare.firstMatch(in: message.folded, window: window, memory: memory) {
      case .undecided: isUndecided = true
      case .noMatch: continue
      case .match:
        let digits = message.folded.text(window).filter(\.isASCIIDigit)
        return (written(digits, digits), tokens)
      }
    }
    return nil
  }

  /// `write` with its places filled; `typed` where the digits do not fit.
  private func written(_ digits: String, _ typed: String) -> String {
    let places = definition.write.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "#") ? 1 : 0) }
    guard places > 0, places == digits.utf8.count else { return typed }
    var rest = Substring(digits)
    var text = ""
    for character in definition.write {
      if character == "#", let digit = rest.popFirst() {
        text.append(digit)
      } else {
        text.append(character)
      }
    }
    return text
  }
}

extension Character {
  var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}

extension ValueType.Definition {
  package func write(into writer: inout FlatWriter) {
    writer.write(name)
    writer.write(forms)
    writer.write(self.write)
    writer.write(called)
    writer.write(asked)
    writer.write(bare)
    writer.write(range != nil)
    guard let range else { return }
    for number in [range.from, range.to, range.step] { writer.write(Int64(number)) }
    writer.write(range.tenths.map { UInt32(clamping: $0) })
    writer.write(range.times)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    name = try reader.text()
    forms = try reader.texts()
    write = try reader.text()
    called = try reader.text()
    asked = try reader.texts()
    bare = try reader.text()
    guard try reader.flag() else { return }
    let from = Int(try reader.number(Int64.self))
    let to = Int(try reader.number(Int64.self))
    let step = Int(try reader.number(Int64.self))
    let tenths = try reader.numbers(UInt32.self).map { Int($0) }
    range = NumberRange(
      from: from, to: to, step: step, tenths: tenths, times: try reader.text())
  }
}
