import SvarDiagnostics
import Testing

@testable import SvarCompiler

/// A bot without a problem, which the tests break in one place each.
let baseFiles: [String: String] = [
  "bot.yaml": """
  bot: base
  name: Base
  languages: [en]
  human: human.request
  verification:
    code: verify
  tone:
    never: |
      important to us
  facts:
    hours: 8 to 20

  """,
  "human.yaml": """
  intent: human.request
  by: human
  en:
    title: a person
    phrases: |
      a human

  """,
  "order.yaml": """
  intent: order.status
  by: bot
  slots: [order_number]
  en:
    title: your parcel
    phrases: |
      where is (<parcel>|{order_number})
    regex: |
      \\btrack\\b.{0,20}(?<order_number>PX-\\d{4})
    examples: |
      has it been sent

  """,
  "open.yaml": """
  intent: opening.hours
  by: bot
  en:
    title: our hours
    phrases: |
      when are you open
    examples: |
      are you open on Sundays
  reply:
    en: |
      We're open from {hours}.

  """,
  "answers.yaml": "answer: agrees\nen:\n  phrases: |\n    yes\n",
  "answers2.yaml": "answer: refuses\nen:\n  phrases: |\n    no\n",
  "language.yaml": """
  language: en
  rules:
    mine: |
      (my|our)
    parcel: |
      [<mine>] (parcel|order)

  """,
  "lists.yaml": """
  lists:
    order_state:
      sent: {en: sent}
      lost: {en: lost}
    order_word:
      order: {en: order}

  """,
  "slots.yaml": """
  slots:
    order_number:
      type: order_number
    code:
      type: six_digits
      secret: true
  types:
    order_number:
      write: PX-####
      forms: |
        px-(\\d{4})
      called: order_word
      bare: |
        (\\d{4})
    six_digits:
      write: |
        ######
      forms: |
        (\\d{6})

  """,
  "actions.yaml": """
  actions:
    orders.find:
      in: [order_number]
      level: anyone
      out:
        found:
          order.state: order_state
        not_found: {}
    orders.stop:
      in: [order_number]
      level: code
      changes: true
      out:
        stopped: {}
    code.test:
      in: [code]
      level: anyone
      out:
        right: {}
        wrong: {}
  events:
    order.news: {}

  """,
  "stubs.yaml": """
  stubs:
    orders.find:
      - outcome: not_found

  """,
  "texts.yaml": """
  texts:
    ask.order_number:
      en: |
        Which order?
    ask.code:
      en: |
        What is the code?

  """,
  "flow.yaml": """
  flow: order.status
  needs: [order_number]
  states:
    look:
      do: orders.find
      then:
        found: branch
        not_found: unknown
    branch:
      check: order.state
      then:
        sent: sent
        lost: lost
    sent:
      say: sent
      then: resolved
    lost:
      say: lost
      choose:
        agrees: stop
        refuses: resolved
    stop:
      do: orders.stop
      then:
        stopped: resolved
    unknown:
      say: unknown
      forget: [order_number]
      ask: order_number
      then: look
  texts:
    sent:
      en: |
        {order_number} has been sent.
    lost:
      en: |
        {order_number} is {order.state}. Shall I stop it?
    unknown:
      en: |
        I can't find {order_number}.

  """,
  "verify.yaml": """
  flow: verify
  needs: [code]
  states:
    test:
      do: code.test
      then:
        right: resolved
        wrong: again
    again:
      forget: [code]
      ask: code
      then: test

  """,
]

func sources(_ files: [String: String]) -> [SourceFile] {
  files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
}

/// A change of the base bot: a text that stands in one file, once, is replaced.
struct Edit: Sendable {
  let file: String
  let old: String
  let new: String

  init(_ file: String, _ old: String, _ new: String) {
    self.file = file
    self.old = old
    self.new = new
  }
}

/// The base bot with changes; an edit of the empty text adds a file.
func edited(_ edits: [Edit], _ location: SourceLocation = #_sourceLocation) -> [String: String] {
  var files = baseFiles
  for edit in edits {
    guard !edit.old.isEmpty else {
      files[edit.file] = edit.new
      continue
    }
    let parts = files[edit.file, default: ""].components(around: edit.old)
    #expect(parts.count == 2, "'\(edit.old)' in \(edit.file)", sourceLocation: location)
    files[edit.file] = parts.joined(separator: edit.new)
  }
  return files
}

extension String {
  func components(around separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

/// The problems of a bot, a line each: `flow.yaml:6:9 error unknown-action`.
func problems(_ files: [String: String]) -> [String] {
  let sources = sources(files)
  let map = SourceMap(sources + standardFiles)
  return compile(sources, learns: false).diagnostics.map { diagnostic in
    let place = map[diagnostic.span.path]?.place(at: diagnostic.span.range.lowerBound)
    return "\(diagnostic.span.path):\(place?.line ?? 0):\(place?.column ?? 0) "
      + "\(diagnostic.severity.rawValue) \(diagnostic.id.name)"
  }
}

/// The problems of a bot as their author reads them.
func shown(_ files: [String: String]) -> String {
  let sources = sources(files)
  return DiagnosticRenderer(sources + standardFiles)
    .text(compile(sources, learns: false).diagnostics)
}
