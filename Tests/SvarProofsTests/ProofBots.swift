import SvarCompiler
import SvarDiagnostics
import SvarProofs

/// Files of small bots, and what checking them finds.
enum ProofBots {
  /// A bot with a flow, its answers and a way to a human; `files` are added, and replace.
  static func dialogue(_ files: [String: String]) -> [String: String] {
    var all = [
      "bot.yaml": """
      bot: small
      languages: [en]
      human: human.request

      """,
      "human.yaml": """
      intent: human.request
      by: human
      en:
        title: a person
        phrases: |
          a human please

      """,
      "order.yaml": """
      intent: order.status
      by: bot
      slots: [order_number, colour]
      en:
        title: your parcel
        phrases: |
          where is my parcel

      """,
      "answers.yaml": "answer: agrees\nen:\n  phrases: |\n    yes\n",
      "answers2.yaml": "answer: refuses\nen:\n  phrases: |\n    no\n",
      "words.yaml": """
      lists:
        state:
          sent: {en: sent}
          lost: {en: lost}
        shade:
          red: {en: red}
          blue: {en: blue}
      slots:
        order_number: {type: order_number}
        colour: {type: shade, optional: true}
        place: {type: postal_code}
      types:
        order_number:
          write: |
            PX-####
          forms: |
            px-(\\d{4})
      actions:
        orders.find:
          in: [order_number]
          level: anyone
          out:
            found:
              order.state: state
              order.day: optional date
            not_found: {}
      texts:
        ask.order_number:
          en: |
            Which order?
        ask.colour:
          en: |
            Which colour?
        ask.place:
          en: |
            Where?

      """,
    ]
    for (path, text) in files { all[path] = text }
    return all
  }

  /// A bot that only classifies, of language blocks by intent.
  static func phrases(_ intents: [String: String], language: String = "") -> [String: String] {
    var all = ["bot.yaml": "bot: small\nlanguages: [en]\n"]
    for (name, block) in intents {
      let lines = block.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
      all["\(name).yaml"] = "intent: \(name)\nby: bot\nen:\n\(lines)\n"
    }
    if !language.isEmpty { all["language.yaml"] = "language: en\n\(language)" }
    return all
  }

  static func check(_ files: [String: String]) -> [Diagnostic] {
    check(sources(files))
  }

  static func check(_ sources: [SourceFile]) -> [Diagnostic] {
    // What other checks say of a small bot is not the point here.
    let ids = Set(ProofDiagnostics.all.map(\.id) + ["double-braces", "unknown-placeholder"])
    return compile(sources, learns: false, proves: true).diagnostics.filter {
      $0.severity == .error || ids.contains($0.id)
    }
  }

  static func sources(_ files: [String: String]) -> [SourceFile] {
    files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  /// The ids of what was found, with a line of each message.
  static func found(_ files: [String: String]) -> [String] {
    check(files).map { "\($0.id): \($0.message)" }
  }

  static func ids(_ files: [String: String]) -> [String] { check(files).map(\.id.name) }
}
