// The bots of case files, as the files their authors would write. In: lines such as `cancel: jeg vil
// * si opp`. Out: YAML. Called by `CaseFile`.

import SvarModel

/// A bot as the files its author would write.
struct BotWriting {
  let languages: [String]
  var takesYAML = false
  private var raw: [String] = []
  private var hasStandard = false
  /// Key, in their order.
  private var subjects: [String] = []
  private var over: [String: String] = [:]
  private var order = ""
  /// "intent a" → its lines of conditions.
  private var settings: [String: [String]] = [:]
  private var cases: [String: [String]] = [:]
  private var givenLists: Set<String> = []
  /// List → value → its contexts.
  private var contexts: [String: [String: [String]]] = [:]
  private(set) var given = ListValues()
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
    if line.hasPrefix("list "), line.hasSuffix(" given") {
      givenLists.insert(String(line.dropFirst(5).dropLast(6)))
      return
    }
    guard let colon = line.firstIndex(of: ":") else {
      throw CaseFileError(description: "no ':' in '\(line)'")
    }
    let key = line[..<colon].split(separator: " ").map(String.init)
    let text = String(line[line.index(after: colon)...].drop { $0 == " " })
    switch (key.first ?? "", key.count) {
    case ("include", 1): hasStandard = true
    case ("order", 3): order = text
    case ("endings", 2), ("beginnings", 2):
      words[language, default: [:]][key[0], default: []].append("\(key[1]): \(text)")
    case ("given", 3): give(key[1], key[2], text)
    case ("number", 2): types[key[1], default: [:]]["range", default: []].append(text)
    case ("skip", 1), ("exact", 1), ("not", 1), ("out_of_scope", 1):
      words[language, default: [:]][key[0], default: []].append(text)
    case ("rule", 2): rules[language, default: [:]][key[1], default: []].append(text)
    case ("list", 3):
      lists[key[1], default: [:]][key[2], default: [:]][language, default: []].append(text)
    case ("list", 4) where key[3] == "context":
      contexts[key[1], default: [:]][key[2], default: []].append(text)
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
    let isCase = words.count > 2 && words[1] == "case"
    guard let name = words.first, words.count < (isCase ? 5 : 3) else {
      throw CaseFileError(description: "what is '\(key.joined(separator: " "))'?")
    }
    var subject = (isAnswer ? "answer " : "intent ") + name
    if !subjects.contains(subject) { subjects.append(subject) }
    if isCase {
      if cases[subject]?.contains(words[2]) != true { cases[subject, default: []].append(words[2]) }
      subject += " case " + words[2]
      return try add(block: words.count > 3 ? words[3] : "phrase", text, language, of: subject)
    }
    try add(block: words.count > 1 ? words[1] : "phrase", text, language, of: subject)
  }

  private mutating func add(
    block: String, _ text: String, _ language: String, of subject: String
  ) throws {
    if ["when", "sets", "from_context"].contains(block) {
      settings[subject, default: []].append("\(block): \(text)\n")
      return
    }
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
    if !order.isEmpty { bot += "order: [\(order.replacing(" ", with: ", "))]\n" }
    files.append(("bot.yaml", bot))
    for subject in subjects {
      files.append(("\(subject).yaml", text(of: subject)))
      for name in cases[subject] ?? [] {
        files.append(("\(subject).\(name).yaml", text(ofCase: name, of: subject)))
      }
    }
    for language in languages {
      let own = words[language] ?? [:]
      var text = "language: \(language)\n"
      for key in ["skip", "exact", "not"] {
        if let lines = own[key] { text += block(key, lines, indent: "") }
      }
      for key in ["endings", "beginnings"] {
        if let lines = own[key] { text += key + ":\n" + lines.map { "  \($0)\n" }.joined() }
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
    text += (settings[subject] ?? []).joined()
    for language in languages {
      text += "\(language):\n"
      if words[0] == "intent" { text += "  title: \(words[1])\n" }
      text += matching(of: subject, language)
      if words[0] == "intent" { text += "  reply: |\n    ok\n" }
    }
    return text
  }

  private func text(ofCase name: String, of subject: String) -> String {
    let own = "\(subject) case \(name)"
    var text = "\(subject.replacing(" ", with: ": "))\ncase: \(name)\n"
    text += (settings[own] ?? []).joined()
    for language in languages where blocks[own]?[language] != nil {
      text += "\(language):\n" + matching(of: own, language)
    }
    return text
  }

  private func matching(of subject: String, _ language: String) -> String {
    let own = blocks[subject]?[language] ?? [:]
    return [
      ("phrase", "phrases"), ("regex", "regex"), ("example", "examples"), ("never", "never"),
    ].compactMap { key, name in own[key].map { block(name, $0, indent: "  ") } }.joined()
  }

  private mutating func give(_ list: String, _ value: String, _ text: String) {
    if let known = given.lists[list]?.firstIndex(where: { $0.name == value }) {
      given.lists[list]?[known].called["", default: []].append(text)
    } else {
      given.lists[list, default: []].append(.init(value, called: text))
    }
  }

  private var namesFile: String {
    var text = ""
    if !lists.isEmpty || !givenLists.isEmpty { text += "lists:\n" }
    for list in givenLists.sorted() where lists[list] == nil {
      text += "  \(list):\n    given: true\n"
    }
    for (list, values) in lists.sorted(by: { $0.key < $1.key }) {
      text += "  \(list):\n"
      if givenLists.contains(list) { text += "    given: true\n" }
      for (value, lines) in values.sorted(by: { $0.key < $1.key }) {
        text += "    \(value):\n"
        for language in languages {
          // The first line is what the bot says.
          text += block(
            language, ["so called \(value)"] + (lines[language] ?? []), indent: "      ")
        }
        if let all = contexts[list]?[value] {
          text += "      context: [\(all.joined(separator: ", "))]\n"
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
      if let range = keys["range"] {
        text += "  \(type): {\(range.joined(separator: ", "))}\n"
        continue
      }
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
