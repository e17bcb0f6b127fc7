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
//     skip: …                    also: exact, not, out_of_scope, `include: standard`
//     da| cancel: jeg vil …      for another language than the first
//     yaml                       the lines below, indented deeper, are a file as it stands
//   jeg vil si opp → cancel by phrase: jeg vil * si opp
//
// `asked SLOT` and `language CODE` hold for the cases below them. Behind the arrow stand: the intent
// that decides (`a`), several of a message (`a, b`), equals (`a | b`), `nothing`, `evidence a`,
// `out of scope` or `undecided`; `answer NAME`; every slot that is filled (`plan=fiber`, `text="two
// words"`); and how it was decided (`by phrase: LINE`, `by example`, `by never: LINE` …).

/// A bot with its cases.
struct CaseBot {
  var languages: [String]
  /// Path → text.
  var files: [(path: String, text: String)] = []
  var cases: [Case] = []
}

/// A message and what it means.
struct Case {
  var message: String
  var language: String
  var asked: String?
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
  var language = ""
  func close() {
    if let bot = writing, !bots.isEmpty { bots[bots.count - 1].files = bot.files }
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
      bots.append(CaseBot(languages: languages))
      writing = BotWriting(languages: languages)
      asked = nil
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
      bots[bots.count - 1].cases.append(one)
    } else if words.hasPrefix("asked ") {
      asked = words == "asked nothing" ? nil : String(words.dropFirst(6))
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

/// A bot as the files its author would write.
private struct BotWriting {
  let languages: [String]
  var takesYAML = false
  private var raw: [String] = []
  private var hasStandard = false
  /// Key, in their order.
  private var subjects: [String] = []
  private var over: [String: String] = [:]
  /// "intent a" → language → block → lines.
  private var blocks: [String: [String: [String: [String]]]] = [:]
  private var words: [String: [String: [String]]] = [:]
  private var rules: [String: [String: [String]]] = [:]
  private var lists: [String: [String: [String: [String]]]] = [:]
  private var slots: [String] = []
  private var types: [String: [String: [String]]] = [:]

  init(languages: [String]) { self.languages = languages }

  mutating func beginYAML() {
    takesYAML = true
    raw.append("")
  }

  mutating func add(yaml line: String) {
    if !raw.isEmpty { raw[raw.count - 1] += line + "\n" }
  }

  mutating func add(_ line: String) throws {
    var language = languages.first ?? "en"
    var line = line
    if let bar = line.firstIndex(of: "|"), languages.contains(String(line[..<bar])) {
      language = String(line[..<bar])
      line = String(line[line.index(after: bar)...].drop { $0 == " " })
    }
    guard let colon = line.firstIndex(of: ":") else {
      throw CaseFileError(description: "no ':' in '\(line)'")
    }
    let key = line[..<colon].split(separator: " ").map(String.init)
    let text = String(line[line.index(after: colon)...].drop { $0 == " " })
    switch (key.first ?? "", key.count) {
    case ("include", 1): hasStandard = true
    case ("skip", 1), ("exact", 1), ("not", 1), ("out_of_scope", 1):
      words[language, default: [:]][key[0], default: []].append(text)
    case ("rule", 2): rules[language, default: [:]][key[1], default: []].append(text)
    case ("list", 3):
      lists[key[1], default: [:]][key[2], default: [:]][language, default: []].append(text)
    case ("list", 4):
      lists[key[1], default: [:]][key[2], default: [:]][language + " asked", default: []]
        .append(text)
    case ("slot", 2): slots.append("\(key[1]): {type: \(text)}")
    case ("slot", 3): slots.append("\(key[1]): {type: \(text), \(key[2]): true}")
    case ("type", 2): types[key[1], default: [:]]["forms", default: []].append(text)
    case ("type", 3): types[key[1], default: [:]][key[2], default: []].append(text)
    default: try add(subject: key, text, language)
    }
  }

  private mutating func add(subject key: [String], _ text: String, _ language: String) throws {
    let isAnswer = key.first == "answer"
    let words = isAnswer ? Array(key.dropFirst()) : key
    guard let name = words.first, words.count < 3 else {
      throw CaseFileError(description: "what is '\(key.joined(separator: " "))'?")
    }
    let subject = (isAnswer ? "answer " : "intent ") + name
    if !subjects.contains(subject) { subjects.append(subject) }
    let block = words.count > 1 ? words[1] : "phrase"
    guard ["phrase", "example", "regex", "never", "over"].contains(block) else {
      throw CaseFileError(description: "what is '\(block)'?")
    }
    if block == "over" {
      over[subject] = text
    } else {
      blocks[subject, default: [:]][language, default: [:]][block, default: []].append(text)
    }
  }

  /// The same files whatever the order of dictionaries.
  var files: [(path: String, text: String)] {
    var files: [(path: String, text: String)] = []
    var bot = "bot: cases\nlanguages: [\(languages.joined(separator: ", "))]\n"
    if hasStandard { bot += "include: standard\n" }
    files.append(("bot.yaml", bot))
    for subject in subjects { files.append(("\(subject).yaml", text(of: subject))) }
    for language in languages {
      let own = words[language] ?? [:]
      var text = "language: \(language)\n"
      for key in ["skip", "exact", "not"] {
        if let lines = own[key] { text += block(key, lines, indent: "") }
      }
      if let rules = rules[language] {
        text += "rules:\n"
        for (name, lines) in rules.sorted(by: { $0.key < $1.key }) {
          text += block(name, lines, indent: "  ")
        }
      }
      files.append(("language.\(language).yaml", text))
      if let lines = own["out_of_scope"] {
        files.append(
          ("scope.\(language).yaml", "out_of_scope:\n" + block(language, lines, indent: "  ")))
      }
    }
    let names = namesFile
    if !names.isEmpty { files.append(("words.yaml", names)) }
    for (number, text) in raw.enumerated() { files.append(("yaml\(number).yaml", text)) }
    return files
  }

  private func text(of subject: String) -> String {
    let words = subject.split(separator: " ")
    var text = "\(words[0]): \(words[1])\n"
    if words[0] == "intent" {
      text += "by: never\n"
      let names = slots.compactMap { $0.split(separator: ":").first }
      if !names.isEmpty { text += "slots: [\(names.joined(separator: ", "))]\n" }
      if let over = over[subject] {
        text += "over: [\(over.split(separator: " ").joined(separator: ", "))]\n"
      }
    }
    for language in languages {
      text += "\(language):\n"
      if words[0] == "intent" { text += "  title: \(words[1])\n" }
      let own = blocks[subject]?[language] ?? [:]
      for (key, name) in [
        ("phrase", "phrases"), ("regex", "regex"), ("example", "examples"), ("never", "never"),
      ] {
        if let lines = own[key] { text += block(name, lines, indent: "  ") }
      }
      if words[0] == "intent" { text += "  reply: |\n    ok\n" }
    }
    return text
  }

  private var namesFile: String {
    var text = ""
    if !lists.isEmpty { text += "lists:\n" }
    for (list, values) in lists.sorted(by: { $0.key < $1.key }) {
      text += "  \(list):\n"
      for (value, lines) in values.sorted(by: { $0.key < $1.key }) {
        text += "    \(value):\n"
        for language in languages {
          // The first line is what the bot says.
          text += block(
            language, ["so called \(value)"] + (lines[language] ?? []), indent: "      ")
        }
        if lines.keys.contains(where: { $0.hasSuffix(" asked") }) {
          text += "      asked:\n"
          for language in languages {
            if let asked = lines[language + " asked"] {
              text += block(language, asked, indent: "        ")
            }
          }
        }
      }
    }
    if !slots.isEmpty { text += "slots:\n" + slots.map { "  \($0)\n" }.joined() }
    if !types.isEmpty { text += "types:\n" }
    for (type, keys) in types.sorted(by: { $0.key < $1.key }) {
      text += "  \(type):\n"
      for (key, lines) in keys.sorted(by: { $0.key < $1.key }) {
        text +=
          key == "called" ? "    called: \(lines[0])\n" : block(key, lines, indent: "    ")
      }
    }
    return text
  }

  private func block(_ key: String, _ lines: [String], indent: String) -> String {
    "\(indent)\(key): |\n" + lines.map { "\(indent)  \($0)\n" }.joined()
  }
}
