// Reads the text of a transcript, line by line.

import SvarDiagnostics
import SvarModel

extension Transcript {
  /// Reads a file; all its problems are reported.
  package static func parse(_ file: SourceFile) -> (Transcript, [Diagnostic]) {
    var parser = TranscriptParser(file: file)
    parser.run()
    return (parser.transcript, parser.problems.map(\.diagnostic))
  }
}

private struct TranscriptParser {
  let file: SourceFile
  var transcript: Transcript
  var problems: [TranscriptProblem] = []
  var entries: [Transcript.Entry] = []
  var start = 0
  var isInHeader = true
  var isInTable = false

  init(file: SourceFile) {
    self.file = file
    transcript = Transcript(path: file.path)
    transcript.sourceLines = (0..<file.lineCount).map { file.text(in: file.lineRange($0)) }
    if transcript.sourceLines.last == "" { transcript.sourceLines.removeLast() }
  }

  static let lanes = [
    "customer", "bot", "or", "agent", "agent joins", "agent leaves", "clock", "event", "language",
    "channel", "include", "given", "each",
  ]

  mutating func run() {
    if let invalid = file.firstInvalidUTF8 {
      problems.append(.invalidUTF8(at: file.span(invalid)))
      return
    }
    for (number, line) in transcript.sourceLines.enumerated() {
      if line.hasPrefix("#") {
        noteDemands(line)
      } else if line.allSatisfy({ $0 == " " || $0 == "\t" }) {
        endTurn(before: number)
        isInTable = false
      } else if line.hasPrefix(" ") || line.hasPrefix("\t") {
        readIndented(line, number)
      } else {
        readLane(line, number)
      }
    }
    endTurn(before: transcript.sourceLines.count)
    if transcript.turns.isEmpty, problems.isEmpty {
      problems.append(.nothingHappens(path: file.path))
    }
  }

  private mutating func noteDemands(_ comment: String) {
    for word in comment.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where word.count == 3 && word.first == "R" && word.dropFirst().allSatisfy(\.isNumber) {
      if !transcript.demands.contains(String(word)) { transcript.demands.append(String(word)) }
    }
  }

  private func span(_ number: Int, length: Int? = nil) -> SourceSpan {
    let range = file.lineRange(number)
    guard let length else { return file.span(range) }
    return file.span(range.lowerBound..<min(range.upperBound, range.lowerBound + length))
  }

  private mutating func endTurn(before line: Int) {
    guard !entries.isEmpty else { return }
    let hasStimulus = entries.contains { entry in
      if case .stimulus = entry.kind { return true }
      return false
    }
    if !hasStimulus { problems.append(.turnWithoutStimulus(at: span(start))) }
    transcript.turns.append(Transcript.Turn(entries: entries, lines: start..<line))
    entries = []
  }

  private mutating func add(_ kind: Transcript.Kind, _ line: Int) {
    if entries.isEmpty { start = line }
    isInHeader = false
    entries.append(Transcript.Entry(kind: kind, line: line))
  }

  private mutating func readLane(_ line: String, _ number: Int) {
    isInTable = false
    let colon = line.firstIndex(of: ":")
    let lane = String(line[..<(colon ?? line.endIndex)])
    let rest = colon.map { trimmed(line[line.index(after: $0)...]) } ?? ""
    switch lane {
    case "language" where isInHeader: transcript.header.language = rest
    case "channel" where isInHeader: transcript.header.channel = rest
    case "include" where isInHeader:
      transcript.header.includes.append(Spanned(rest, at: span(number)))
    case "given" where isInHeader: readGiven(rest, number)
    case "each" where isInHeader:
      transcript.header.columns = cells(rest)
      isInTable = true
    case "clock" where isInHeader && transcript.header.clock == nil:
      transcript.header.clock = clock(rest, number)
    case "clock":
      if let setting = clock(rest, number) { add(.stimulus(.clock(setting)), number) }
    case "customer": add(.stimulus(.customer(rest)), number)
    case "agent": add(.stimulus(.agent(rest)), number)
    case "agent joins": add(.stimulus(.agentJoins(rest)), number)
    case "agent leaves": add(.stimulus(.agentLeaves), number)
    case "event": add(.stimulus(.event(name: rest, fields: .init([]))), number)
    case "bot": add(.bot(key: nil, text: colon == nil ? nil : rest, or: []), number)
    case "or":
      guard let last = entries.last, case .bot(let key, let text, let or) = last.kind else {
        problems.append(.orWithoutBot(at: span(number)))
        return
      }
      entries[entries.count - 1].kind = .bot(key: key, text: text, or: or + [rest])
    default:
      if lane.hasPrefix("bot ") {
        let key = trimmed(lane.dropFirst(4))
        add(.bot(key: key, text: colon == nil ? nil : rest, or: []), number)
      } else if colon != nil, lane.contains("."), !lane.contains(" ") {
        add(.answer(action: lane, outcome: rest, fields: .init([])), number)
      } else {
        problems.append(
          .laneUnknown(
            lane, at: span(number, length: lane.utf8.count),
            nearest: nearestName(to: lane, among: Self.lanes)))
      }
    }
  }

  private mutating func readIndented(_ line: String, _ number: Int) {
    let depth = line.prefix { $0 == " " }.count
    let words = trimmed(line[...])
    if isInTable, words.hasPrefix("|") {
      let row = cells(String(words.dropFirst()))
      if row.count == transcript.header.columns.count {
        transcript.header.rows.append(row)
      } else {
        problems.append(
          .tableUneven(
            expected: transcript.header.columns.count, found: row.count, at: span(number)))
      }
      return
    }
    guard let last = entries.indices.last else {
      problems.append(.turnWithoutStimulus(at: span(number)))
      return
    }
    if words == "..." { return add(.rest, number) }
    if words.hasPrefix("|") { return append(trimmed(words.dropFirst()), to: last) }
    if depth >= 4, isPackage(before: last) { return add(.packageField(words: words), number) }
    if let (name, value) = field(words), takes(name, value, at: last) { return }
    let isNegated = words.hasPrefix("not ")
    add(.fact(words: isNegated ? String(words.dropFirst(4)) : words, isNegated: isNegated), number)
  }

  private func isPackage(before last: Int) -> Bool {
    switch entries[last].kind {
    case .fact(let words, _): words == "package"
    case .packageField: true
    default: false
    }
  }

  /// More lines of a message.
  private mutating func append(_ text: String, to last: Int) {
    switch entries[last].kind {
    case .stimulus(.customer(let before)):
      entries[last].kind = .stimulus(.customer(before.isEmpty ? text : before + "\n" + text))
    case .stimulus(.agent(let before)):
      entries[last].kind = .stimulus(.agent(before.isEmpty ? text : before + "\n" + text))
    case .bot(let key, let before, let or):
      if or.isEmpty {
        entries[last].kind = .bot(key: key, text: before.map { $0 + "\n" + text }, or: or)
      } else {
        entries[last].kind = .bot(
          key: key, text: before, or: or.dropLast() + [(or.last ?? "") + "\n" + text])
      }
    default:
      break
    }
  }

  private func field(_ words: String) -> (String, String)? {
    guard let blank = words.firstIndex(of: " ") else { return nil }
    return (String(words[..<blank]), trimmed(words[blank...]))
  }

  /// Fields stand under an action's answer and under an event, and have a `.` in their name.
  private mutating func takes(_ name: String, _ value: String, at last: Int) -> Bool {
    switch entries[last].kind {
    case .answer(let action, let outcome, let fields) where name.contains("."):
      entries[last].kind = .answer(
        action: action, outcome: outcome,
        fields: .init(fields.all.map { ($0.name, $0.value) } + [(name, value)]))
      return true
    case .stimulus(.event(let event, let fields)) where name.contains("."):
      entries[last].kind = .stimulus(
        .event(
          name: event, fields: .init(fields.all.map { ($0.name, $0.value) } + [(name, value)])))
      return true
    default:
      return false
    }
  }

  private mutating func readGiven(_ text: String, _ number: Int) {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    switch (words.first, words.count) {
    case ("slot", 3): transcript.header.givens.append(.slot(name: words[1], value: words[2]))
    case ("value", 3):
      // `value stores mill: the old mill`
      if let colon = words[2].firstRange(of: ": "), !words[1].isEmpty {
        transcript.header.givens.append(
          .value(
            list: words[1], name: String(words[2][..<colon.lowerBound]),
            called: trimmed(words[2][colon.upperBound...])))
      } else {
        problems.append(.badGiven(text, at: span(number)))
      }
    case ("level", 2): transcript.header.givens.append(.level(words[1]))
    case ("state", 2):
      let halves = words[1].split(separator: "/").map(String.init)
      if halves.count == 2 {
        transcript.header.givens.append(.state(flow: halves[0], state: halves[1]))
      } else if words[1].hasPrefix("{") {
        transcript.header.givens.append(.state(flow: words[1], state: ""))
      } else {
        problems.append(.badGiven(text, at: span(number)))
      }
    default: problems.append(.badGiven(text, at: span(number)))
    }
  }

  private mutating func clock(_ text: String, _ number: Int) -> ClockSetting? {
    let setting = ClockSetting(text)
    if setting == nil { problems.append(.badClock(text, at: span(number))) }
    return setting
  }

  private func cells(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
  }
}

func trimmed(_ text: some StringProtocol) -> String {
  var slice = Substring(text)
  while let first = slice.first, first == " " || first == "\t" { slice.removeFirst() }
  while let last = slice.last, last == " " || last == "\t" { slice.removeLast() }
  return String(slice)
}

extension ClockSetting {
  /// Reads `2026-11-22 10:00`, `18:15`, `+10 min`, `+2 s`, `+3 h`, `+1 d`.
  package init?(_ text: String) {
    if text.hasPrefix("+") {
      let words = trimmed(text.dropFirst()).split(separator: " ")
      guard words.count == 2, let count = Int(words[0]), (0...1_000_000).contains(count) else {
        return nil
      }
      switch words[1] {
      case "s": self = .later(seconds: count)
      case "min": self = .later(seconds: count * 60)
      case "h": self = .later(seconds: count * 3600)
      case "d": self = .later(seconds: count * 86_400)
      default: return nil
      }
      return
    }
    // `{cell}` is filled from the table.
    if Moment(iso8601: text, defaultOffset: 0) != nil || text.hasPrefix("{") {
      self = .moment(text)
      return
    }
    let parts = text.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    self = .timeOfDay(hour: hour, minute: minute)
  }
}
