// In: the bytes of a file of questions with answers, in one of five formats. Out: its pairs, and what
// in it is none. Called by `ImportFAQ`.

/// Questions that have the same answer, as they stand in a file.
struct QuestionAnswer: Sendable, Equatable {
  var questions: [String]
  var answer: String
  /// The line of the first question, from 1.
  var line: Int
}

/// The pairs of a file.
struct QuestionAnswers: Sendable {
  private(set) var pairs: [QuestionAnswer] = []
  private(set) var losses: [ImportLoss] = []
  private let file: String

  /// - Parameter file: Its name; the ending tells the format, else the text does.
  init(bytes: [UInt8], file: String) {
    self.file = file
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = String(decoding: bytes[start...], as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    switch Self.format(of: file, lines) {
    case .tree: readTree(bytes)
    case .marked: readMarked(lines)
    case .markdown: readMarkdown(lines)
    case .tabs: readTabs(lines)
    case .commas: readCommas(text)
    }
  }

  private enum Format {
    case tree, marked, markdown, tabs, commas
  }

  private static func format(of file: String, _ lines: [String]) -> Format {
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "json", "yaml", "yml": return .tree
    case "tsv": return .tabs
    case "csv": return .commas
    default: break
    }
    let filled = lines.filter { $0.contains { !$0.isWhitespace } }
    if filled.contains(where: { if case .question? = mark($0)?.kind { true } else { false } }),
      filled.contains(where: { if case .answer? = mark($0)?.kind { true } else { false } })
    {
      return .marked
    }
    if ["md", "markdown"].contains(ending) || filled.contains(where: { heading($0) != nil }) {
      return .markdown
    }
    if filled.count(where: { $0.contains("\t") }) * 2 > filled.count { return .tabs }
    if let first = filled.first, "[{".contains(first.first ?? " ") { return .tree }
    return .commas
  }

  private mutating func lose(_ line: Int, _ reason: String) {
    losses.append(ImportLoss(file, line, reason))
  }

  private mutating func add(_ questions: [String], _ answer: String, line: Int) {
    let questions = questions.map(trimmed).filter { !$0.isEmpty }
    let answer = BotFileText.tidy(answer)
    if questions.isEmpty, answer.isEmpty { return }
    if questions.isEmpty { return lose(line, "an answer without a question") }
    if answer.isEmpty { return lose(line, "no answer to '\(questions[0])'") }
    pairs.append(QuestionAnswer(questions: questions, answer: answer, line: line))
  }

  // MARK: Tables

  private static let questionWords: Set<String> = [
    "question", "questions", "q", "spørsmål", "spørgsmål", "fråga", "frågor", "sporsmal",
  ]
  private static let answerWords: Set<String> = ["answer", "answers", "a", "svar"]

  private static func isHead(_ cells: [String]) -> Bool {
    cells.count > 1 && questionWords.contains(cells[0].lowercased())
      && answerWords.contains(cells[1].lowercased())
  }

  private mutating func readTabs(_ lines: [String]) {
    for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
      let cells = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        .map(trimmed)
      guard cells.count == 2 else {
        lose(index + 1, "no tab between question and answer")
        continue
      }
      if index == 0, Self.isHead(cells) { continue }
      // In a table of one line a row, `\n` stands for a new line.
      add([cells[0]], cells[1].split(separator: "\\n").joined(separator: "\n"), line: index + 1)
    }
  }

  private mutating func readCommas(_ text: String) {
    let head = text.prefix { !$0.isNewline }
    let separator: Character =
      head.count(where: { $0 == ";" }) > head.count(where: { $0 == "," }) ? ";" : ","
    for (index, row) in Self.rows(text, separator).enumerated() {
      let cells = row.cells.map(trimmed)
      if cells.allSatisfy(\.isEmpty) || (index == 0 && Self.isHead(cells)) { continue }
      guard cells.count > 1 else {
        lose(row.line, "no '\(separator)' between question and answer")
        continue
      }
      // Commas of an answer that nobody put in quotes.
      add([cells[0]], row.cells[1...].joined(separator: String(separator)), line: row.line)
    }
  }

  /// The rows of a CSV file; a cell in quotes may hold anything, quotes in it are doubled.
  private static func rows(_ text: String, _ separator: Character) -> [(cells: [String], line: Int)]
  {
    var rows: [(cells: [String], line: Int)] = []
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var line = 1
    var start = 1
    var characters = text.makeIterator()
    var pending = characters.next()
    while let character = pending {
      pending = characters.next()
      if isQuoted {
        if character.isNewline { line += 1 }
        if character != "\"" {
          cell.append(character)
        } else if pending == "\"" {
          cell.append("\"")
          pending = characters.next()
        } else {
          isQuoted = false
        }
      } else if character == "\"", cell.allSatisfy(\.isWhitespace) {
        cell = ""
        isQuoted = true
      } else if character == separator {
        cells.append(cell)
        cell = ""
      } else if character.isNewline {
        rows.append((cells + [cell], start))
        cells = []
        cell = ""
        line += 1
        start = line
      } else {
        cell.append(character)
      }
    }
    if !cells.isEmpty || !cell.isEmpty { rows.append((cells + [cell], start)) }
    return rows
  }

  // MARK: Trees

  private mutating func readTree(_ bytes: [UInt8]) {
    // YAML has no tabs in its indentation, JSON may have.
    let isJSON = bytes.first { $0 > 0x20 && $0 < 0x80 }.map { "[{".utf8.contains($0) } ?? false
    let source = isJSON ? bytes.map { $0 == 0x09 ? 0x20 : $0 } : bytes
    do {
      if let tree = try ForeignYAML.read(source) { readTree(tree, depth: 0) }
    } catch {
      lose(error.line, error.message)
    }
  }

  private mutating func readTree(_ tree: ForeignYAML, depth: Int) {
    guard depth < 4 else { return }
    for item in tree.items { readItem(item, depth) }
    guard !tree.entries.isEmpty else { return }
    if value(of: Self.questionWords, in: tree) != nil { return readItem(tree, depth) }
    for entry in tree.entries {
      if let answer = entry.value.text {
        add([entry.key], answer, line: entry.line)
      } else {
        readTree(entry.value, depth: depth + 1)
      }
    }
  }

  private mutating func readItem(_ item: ForeignYAML, _ depth: Int) {
    guard let questions = value(of: Self.questionWords, in: item)?.texts, !questions.isEmpty else {
      if item.entries.contains(where: { !$0.value.items.isEmpty }) {
        return readTree(item, depth: depth + 1)
      }
      return lose(item.line, "no 'question' and 'answer' here")
    }
    let answers = value(of: Self.answerWords, in: item)?.texts ?? []
    add(questions, answers.joined(separator: "\n"), line: item.line)
  }

  private func value(of names: Set<String>, in item: ForeignYAML) -> ForeignYAML? {
    item.entries.first { names.contains($0.key.lowercased()) }?.value
  }

  // MARK: Lines

  private enum Kind {
    case question, answer
  }

  /// `Q:`, `Spørsmål 3:`, `**Svar:**`, and what follows.
  private static func mark(_ line: String) -> (kind: Kind, rest: String)? {
    let start = line.drop { $0.isWhitespace || "*#->_.".contains($0) || $0.isNumber }
    guard let colon = start.prefix(20).firstIndex(of: ":") else { return nil }
    let word = trimmed(start[..<colon].filter { !$0.isNumber && $0 != "*" && $0 != "_" })
      .lowercased()
    let kind: Kind
    if questionWords.contains(word) {
      kind = .question
    } else if answerWords.contains(word) {
      kind = .answer
    } else {
      return nil
    }
    let rest = start[start.index(after: colon)...].drop {
      $0.isWhitespace || $0 == "*" || $0 == "_"
    }
    return (kind, String(rest))
  }

  private mutating func readMarked(_ lines: [String]) {
    var questions: [String] = []
    var answer: [String]?
    var start = 1
    func flush(_ pairs: inout QuestionAnswers) {
      if !questions.isEmpty || answer != nil {
        pairs.add(questions, (answer ?? []).joined(separator: "\n"), line: start)
      }
    }
    for (index, line) in lines.enumerated() {
      switch Self.mark(line) {
      case (.question, let rest)?:
        if answer != nil {
          flush(&self)
          questions = []
          answer = nil
        }
        if questions.isEmpty { start = index + 1 }
        questions.append(rest)
      case (.answer, let rest)?:
        answer = (answer ?? []) + [rest]
      case nil:
        if answer != nil {
          answer?.append(line)
        } else if !questions.isEmpty, line.contains(where: { !$0.isWhitespace }) {
          questions[questions.count - 1] += " " + trimmed(line)
        } else if line.contains(where: { !$0.isWhitespace }) {
          lose(index + 1, "'\(trimmed(line).prefix(60))' stands before the first question")
        }
      }
    }
    flush(&self)
  }

  /// The text of a heading: `## Text`, or a line that is bold from end to end.
  private static func heading(_ line: String) -> String? {
    let text = trimmed(line)
    if text.hasPrefix("#") {
      let rest = text.drop { $0 == "#" }
      return rest.first == " "
        ? trimmed(
          rest.reversed().drop { $0 == "#" }.reversed().map { $0 }
            .reduce(into: "") { $0.append($1) }) : nil
    }
    guard text.hasPrefix("**"), text.hasSuffix("**"), text.count > 4,
      !text.dropFirst(2).dropLast(2).contains("*")
    else { return nil }
    return trimmed(text.dropFirst(2).dropLast(2))
  }

  private mutating func readMarkdown(_ lines: [String]) {
    var questions: [String] = []
    var body: [String] = []
    var start = 1
    var isCode = false
    func flush(_ pairs: inout QuestionAnswers) {
      let hasText = body.contains { $0.contains { !$0.isWhitespace } }
      if hasText, !questions.isEmpty {
        pairs.add(questions, body.joined(separator: "\n"), line: start)
      } else if !questions.isEmpty {
        pairs.lose(start, "'\(questions[0])' has no answer: taken for a heading of a section")
      } else if hasText {
        pairs.lose(start, "text before the first question")
      }
    }
    for (index, line) in lines.enumerated() {
      if trimmed(line).hasPrefix("```") { isCode.toggle() }
      guard !isCode, let heading = Self.heading(line) else {
        body.append(line)
        continue
      }
      flush(&self)
      questions = [heading]
      body = []
      start = index + 1
    }
    flush(&self)
  }
}
