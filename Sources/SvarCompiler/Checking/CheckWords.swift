// Lists, rules, language files, slots and types.

import SvarClassifier
import SvarDiagnostics
import SvarSyntax

extension BotChecks {
  mutating func checkWords() {
    checkLists()
    checkLanguageFiles()
    checkSlots()
    checkValueTypes()
  }

  // MARK: Lists

  private mutating func checkLists() {
    let spoken = Set(own.slots.map(\.type.value) + fields.map(\.type.value))
    for list in own.lists {
      let name = list.name.value
      if list.values.isEmpty, list.given?.value != true {
        problems.append(.listEmpty(name, at: list.name.span))
      }
      var owners: [String: (value: String, span: SourceSpan)] = [:]
      for value in list.values {
        checkPhrases(of: value, owners: &owners)
        if hasFlows, spoken.contains(name) { checkSpoken(value) }
        let missing = languages.filter { language in
          !value.languages.contains { $0.language.value == language }
        }
        if !value.languages.isEmpty, !missing.isEmpty {
          problems.append(
            .valueLanguageMissing(
              value: value.name.value, list: name, languages: missing, at: value.name.span))
        }
      }
    }
  }

  private mutating func checkPhrases(
    of value: ListValueSyntax, owners: inout [String: (value: String, span: SourceSpan)]
  ) {
    for phrases in value.languages {
      for phrase in phrases.phrases {
        checkSinglePart(phrase, of: "lists")
        let key = phrases.language.value + " " + phrase.description.lowercased()
        guard let owner = owners[key] else {
          owners[key] = (value.name.value, phrase.span)
          continue
        }
        if owner.value != value.name.value {
          problems.append(
            .valueOfTwo(
              phrase.text, value: value.name.value, other: owner.value, at: phrase.span,
              first: owner.span))
        }
      }
    }
    for phrase in value.asked.flatMap(\.phrases) { checkSinglePart(phrase, of: "asked") }
  }

  /// The first line is what the bot says.
  private mutating func checkSpoken(_ value: ListValueSyntax) {
    for phrases in value.languages {
      guard let first = phrases.phrases.first,
        first.text.utf8.contains(where: { "()[]<>{}|*&".utf8.contains($0) })
      else { continue }
      problems.append(.spokenNotPlain(value: value.name.value, at: first.span))
    }
  }

  // MARK: Language files

  private mutating func checkLanguageFiles() {
    var rules: [String: SourceSpan] = [:]
    for file in own.languages {
      for phrase in file.skip { checkSinglePart(phrase, of: "skip") }
      for (key, phrases) in [("exact", file.exact), ("not", file.not)] {
        for phrase in phrases {
          checkSinglePart(phrase, of: key)
          if phrase.parts.contains(where: \.holdsMoreThanWords) {
            problems.append(.wordsOnly(of: key, at: phrase.span))
          }
        }
      }
      for rule in file.rules {
        for phrase in rule.phrases { checkSinglePart(phrase, of: "rules") }
        let key = file.language.value + " " + rule.name.value
        if let first = rules[key] {
          nameProblems.append(
            .duplicate(.rule, rule.name.value, at: rule.name.span, first: first))
        } else {
          rules[key] = rule.name.span
        }
        if let list = own.lists.first(where: { $0.name.value == rule.name.value }) {
          problems.append(
            .ruleHidesList(rule.name.value, at: rule.name.span, list: list.name.span))
        }
      }
    }
  }

  // MARK: Slots and types

  private mutating func checkSlots() {
    for slot in own.slots {
      let type = slot.type.value
      if let from = slot.from, let to = slot.to, from.value > to.value {
        problems.append(
          .boundsReversed(from: from.value, to: to.value, fromSpan: from.span, toSpan: to.span))
      }
      for (key, bound) in [("from", slot.from), ("to", slot.to)] where type != "number" {
        guard let bound else { continue }
        problems.append(
          .keyIgnored(key, why: "'\(type)' has no bounds, a number has", at: bound.span))
      }
      if let toward = slot.toward {
        if type != "date" {
          problems.append(
            .keyIgnored("toward", why: "'\(type)' is no date", at: toward.span))
        } else if toward.value == .past {
          problems.append(.noEffect("'toward: past'", at: toward.span))
        }
      }
      if let keep = slot.personal?.keep, keep.seconds == 0 {
        problems.append(.zeroDuration(of: "keep", at: keep.span))
      }
    }
  }

  private mutating func checkValueTypes() {
    for type in own.types {
      if let write = type.write, !write.value.contains("#") {
        problems.append(.writeWithoutPlace(write.value, at: write.span))
      }
      if let bare = type.bare.first, type.called == nil {
        problems.append(
          .keyIgnored("bare", why: "no list in 'called' says beside which words", at: bare.span))
      }
      if let called = type.called, type.bare.isEmpty {
        problems.append(
          .keyIgnored("called", why: "there are no 'bare' digits", at: called.span))
      }
      for regex in type.forms + type.bare + type.asked where matchesNothing(regex) {
        problems.append(.regexMatchesNothing(at: regex.span))
      }
    }
  }
}

extension PhraseItem {
  /// Whether it holds a rule, a slot or `*`.
  fileprivate var holdsMoreThanWords: Bool {
    switch self {
    case .rule, .slot, .any: true
    case .word: false
    case .sequence(let items, _), .joined(let items, _), .group(let items, _),
      .optional(let items, _):
      items.contains { $0.holdsMoreThanWords }
    }
  }
}
