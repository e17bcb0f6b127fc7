// The reader of case files. In: lines. Out: small bots as the YAML an author would write, and what
// their messages mean. Called by `CaseTests`, and for the tables of docs/language.md.
//
// A file is comments (`# …`), bots and cases:
//
//   bot nb                       a new bot; further languages may follow
//     cancel: jeg vil * si opp   a phrase of an intent
//     cancel never: …            also: example, regex, over
//     answer agrees: ja          the same for an answer
//     rule want: (vil|må)        lists: `list plan broadband: fiber`, `list plan mobile asked: …`
//     slot day: date             `slot tips many: tip`
//     type order: lg[- ]?\d{6}   also: write, called, bare, asked
//     number level: from: 0, to: 9  a type of numbers
//     skip: …                    also: exact, not, out_of_scope, endings AREA, beginnings AREA,
//                                `include: standard`, `order of intents: a b`
//     cancel when: {area: shop}  also: sets, from_context
//     cancel case late: …        a phrase of a case; also: `cancel case late when: …`, never …
//     list area shop context: {floor: low}
//     list store given           values come at run time: `given store s1: the old mill`
//     da| cancel: jeg vil …      for another language than the first
//     yaml                       the lines below, indented deeper, are a file as it stands
//   jeg vil si opp → cancel by phrase: jeg vil * si opp
//
// `asked SLOT`, `language CODE` and `context {"key": "value"}` hold for the cases below them; `refused
// ID` says that the bot above must not compile. Behind the arrow stand: the intent
// that decides (`a`), several of a message (`a, b`), equals (`a | b`), `nothing`, `evidence a`,
// `out of scope` or `undecided`; `answer NAME`; every slot that is filled (`plan=fiber`, `text="two
// words"`); and how it was decided (`by phrase: LINE`, `by example`, `by never: LINE` …).

import Foundation
import SvarModel

/// A bot with its cases.
struct CaseBot {
  var languages: [String]
  /// Path → text.
  var files: [(path: String, text: String)] = []
  var cases: [Case] = []
  /// What the host adds to lists: list → values.
  var given = ListValues()
  /// The diagnostics with which the bot must be refused.
  var refusals: [String] = []
  /// Where it begins.
  var line = 0
}

/// A message and what it means.
struct Case {
  var message: String
  var language: String
  var asked: String?
  var context: [String: String] = [:]
  /// `a`, `a, b`, `a | b`, `nothing`, `evidence a`, `out of scope`, `undecided`.
  var outcome: String
  var answers: [String] = []
  /// `slot=value`, sorted.
  var slots: [String] = []
  /// `phrase`, `example`, `regex`, `together`, `clause` or `never`; and the line, if it is told.
  var ground: String?
  var line: String?
  /// In its file, from 1.
  var number: Int
}

struct CaseFileError: Error, CustomStringConvertible {
  var description: String
}

/// Reads a whole file.
func parseCases(_ text: String) throws -> [CaseBot] {
  var bots: [CaseBot] = []
  var writing: BotWriting?
  var asked: String?
  var context: [String: String] = [:]
  var language = ""
  func close() {
    guard let bot = writing, !bots.isEmpty else { return }
    bots[bots.count - 1].files = bot.files
    bots[bots.count - 1].given = bot.given
  }
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    let indent = line.prefix { $0 == " " }.count
    let words = String(line.dropFirst(indent))
    if writing?.takesYAML == true, indent > 2 || words.isEmpty {
      writing?.add(yaml: String(line.dropFirst(4)))
      continue
    }
    writing?.takesYAML = false
    if words.isEmpty || words == "#" || words.hasPrefix("# ") { continue }
    if words.hasPrefix("bot ") {
      close()
      let languages = words.dropFirst(4).split(separator: " ").map(String.init)
      bots.append(CaseBot(languages: languages, line: index + 1))
      writing = BotWriting(languages: languages)
      asked = nil
      context = [:]
      language = languages.first ?? "en"
      continue
    }
    guard writing != nil, !bots.isEmpty else {
      throw CaseFileError(description: "\(index + 1): no bot before '\(words)'")
    }
    if let arrow = words.range(of: " → ") {
      var one = try expectation(String(words[arrow.upperBound...]), index + 1)
      one.message = String(words[..<arrow.lowerBound]).replacing("⏎", with: "\n")
      one.language = language
      one.asked = asked
      one.context = context
      bots[bots.count - 1].cases.append(one)
    } else if words.hasPrefix("asked ") {
      asked = words == "asked nothing" ? nil : String(words.dropFirst(6))
    } else if words.hasPrefix("context ") {
      context = try JSONDecoder().decode([String: String].self, from: Data(words.utf8.dropFirst(8)))
    } else if words.hasPrefix("refused ") {
      bots[bots.count - 1].refusals.append(String(words.dropFirst(8)))
    } else if words.hasPrefix("language ") {
      language = String(words.dropFirst(9))
    } else if words == "yaml" {
      writing?.beginYAML()
    } else {
      do {
        try writing?.add(words)
      } catch {
        throw CaseFileError(description: "\(index + 1): \(error)")
      }
    }
  }
  close()
  return bots
}

private func expectation(_ text: String, _ number: Int) throws -> Case {
  var one = Case(message: "", language: "", outcome: "nothing", number: number)
  var rest = text
  if let by = rest.range(of: " by ") {
    let ground = rest[by.upperBound...].split(separator: ":", maxSplits: 1)
    one.ground = ground.first.map(String.init)
    if ground.count > 1 { one.line = String(ground[1].drop { $0 == " " }) }
    rest = String(rest[..<by.lowerBound])
  }
  var outcome: [String] = []
  for word in quoted(rest) {
    if word.contains("=") {
      one.slots.append(word)
    } else if outcome.last == "answer" {
      outcome.removeLast()
      one.answers.append(word)
    } else {
      outcome.append(word)
    }
  }
  one.slots.sort()
  one.answers.sort()
  if !outcome.isEmpty { one.outcome = outcome.joined(separator: " ") }
  guard !rest.isEmpty else {
    throw CaseFileError(description: "\(number): nothing behind the arrow")
  }
  return one
}

/// Words; what stands between quotes is one.
private func quoted(_ text: String) -> [String] {
  var words: [String] = []
  var word = ""
  var isQuoted = false
  for character in text + " " {
    if character == "\"" {
      isQuoted.toggle()
    } else if character == " ", !isQuoted {
      if !word.isEmpty { words.append(word) }
      word = ""
    } else {
      word.append(character)
    }
  }
  return words
}
