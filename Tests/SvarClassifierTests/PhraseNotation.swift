// Phrases as authors write them, for tests: enough of the notation to be readable, no diagnostics.

import SvarText

@testable import SvarClassifier

/// Reads `(a|b) [c] <rule> {slot} * word`; rules by name.
struct PhraseNotation {
  var rules: [String] = []
  /// Slots of type text.
  var texts: Set<String> = []
  /// Lists: `<name>` of a list is its value.
  var lists: Set<String> = []

  func parts(_ line: String) -> [PatternNode] {
    line.split(separator: "&").map { parse(String($0)) }
  }

  func parse(_ line: String) -> PatternNode {
    var characters = Array(line)[...]
    return choice(&characters, until: nil)
  }

  private func choice(_ rest: inout ArraySlice<Character>, until end: Character?) -> PatternNode {
    var ways: [PatternNode] = []
    var items: [PatternNode] = []
    var word = ""
    func close() {
      for text in Tokenizer.words(word) { items.append(.word(text)) }
      word = ""
    }
    func name(until end: Character) -> String {
      var name = ""
      while let next = rest.popFirst(), next != end { name.append(next) }
      return name
    }
    while let next = rest.popFirst(), next != end {
      switch next {
      case "(":
        close()
        items.append(choice(&rest, until: ")"))
      case "[":
        close()
        items.append(.optional(choice(&rest, until: "]")))
      case "<":
        close()
        let rule = name(until: ">")
        items.append(
          lists.contains(rule) ? .value(rule) : .rule(rules.firstIndex(of: rule) ?? 999))
      case "{":
        close()
        let slot = name(until: "}")
        items.append(texts.contains(slot) ? .text(slot: slot) : .value(slot))
      case "*":
        close()
        items.append(.anything)
      case "|":
        close()
        ways.append(.sequence(items))
        items = []
      case " ": close()
      default: word.append(next)
      }
    }
    close()
    ways.append(.sequence(items))
    return ways.count == 1 ? ways[0] : .choice(ways)
  }
}

extension LanguageSource {
  /// Adds a block of lines for a subject.
  mutating func add(
    _ subject: Int, _ notation: PhraseNotation, phrases: String = "", never: String = "",
    examples: String = "", regex: String = ""
  ) {
    for line in phrases.split(separator: "\n").map(String.init) {
      let parts = notation.parts(line)
      self.phrases.append(
        Phrase(
          subject: subject, meaning: parts.count > 1 ? .together(parts) : .covering(parts[0]),
          text: line, line: self.phrases.count + 1))
    }
    for line in never.split(separator: "\n").map(String.init) {
      self.phrases.append(
        Phrase(
          subject: subject, meaning: .never(notation.parse(line)), text: line,
          line: self.phrases.count + 1))
    }
    for line in examples.split(separator: "\n") {
      self.examples.append(Example(subject: subject, text: String(line)))
    }
    for line in regex.split(separator: "\n") {
      regexes.append(Regex(subject: subject, pattern: String(line), line: 1))
    }
  }
}
