import ArgumentParser
import Svar
import SvarDiagnostics
import SvarEvaluation
import SvarImport
import SvarModel

/// `svar evaluate`: how well a bot understands labelled messages.
struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure a bot on labelled messages: text<TAB>intent, 'oos' for out of scope.",
    discussion: """
      accuracy, macro_f1 and calibration_error are of the most probable intent, over messages in \
      scope, without a threshold; oos_recall, matthews and confusion are of what the bot accepts; \
      oos_recall_at_95 and auroc are of in_scope. A figure without messages to measure is null.
      """)

  @OptionGroup var options: BotOptions

  @Argument(help: "A file with a message a line: text<TAB>intent.", completion: .file())
  var file: String

  @Option(help: "The language of all messages; without it, it is detected, message by message.")
  var language: String?

  @Flag(help: "Write the figures as one JSON object.")
  var json = false

  func run() throws {
    let rows = LabelledRows(bytes: try bytes(ofFile: file))
    for problem in rows.problems {
      StandardError.write(line: "svar: \(visible(file)): \(problem.message)")
    }
    let bot = try options.load()
    let language = try bot.language(language)
    let known = Set(bot.definition.intents.map(\.name))
    let unknown = Set(rows.rows.filter { !$0.isOutOfScope }.map(\.label)).subtracting(known)
    for label in unknown.sorted() {
      StandardError.write(line: "svar: the bot has no intent '\(visible(label))'")
    }
    let progress = ProgressLine("Reading messages …")
    var messages: [EvaluatedMessage] = []
    messages.reserveCapacity(rows.rows.count)
    for (index, row) in rows.rows.enumerated() {
      if index % 64 == 0 { progress.update(Double(index) / Double(rows.rows.count)) }
      let result = bot.classify(row.text, language: language)
      messages.append(
        EvaluatedMessage(
          gold: row.isOutOfScope ? nil : row.label, top: result.ranking.first?.intent,
          confidence: result.confidence, accepted: result.intent, inScope: result.inScope))
    }
    progress.end()
    let figures = Figures(messages)
    if json {
      try StandardOutput.write(Self.json(figures))
    } else {
      for line in Self.text(figures) { try StandardOutput.write(line: line) }
    }
    if rows.problems.contains(where: \.isFatal) { throw CommandFailure(.wrong) }
  }

  private static func json(_ figures: Figures) -> JSONValue {
    .object([
      ("messages", .integer(figures.messages)),
      ("accuracy", .figure(figures.accuracy)),
      ("macro_f1", .figure(figures.macroF1)),
      ("oos_recall", .figure(figures.outOfScopeRecall)),
      ("oos_recall_at_95", .figure(figures.outOfScopeRecallAt95)),
      ("auroc", .figure(figures.auroc)),
      ("matthews", .figure(figures.matthews)),
      ("calibration_error", .figure(figures.calibrationError)),
      (
        "confusion",
        .array(
          figures.confusion.map { pair in
            .object([
              ("gold", .string(pair.gold)), ("predicted", .string(pair.predicted)),
              ("count", .integer(pair.count)),
            ])
          })
      ),
    ])
  }

  /// The figures and the worst confusions, for people.
  private static func text(_ figures: Figures) -> [String] {
    let named: [(String, Double?)] = [
      ("accuracy", figures.accuracy), ("macro F1", figures.macroF1),
      ("oos recall", figures.outOfScopeRecall),
      ("oos recall at 95 %", figures.outOfScopeRecallAt95), ("AUROC", figures.auroc),
      ("Matthews", figures.matthews), ("calibration error", figures.calibrationError),
    ]
    var lines = ["messages            \(figures.messages)"]
    for (name, value) in named {
      let padded = name + String(repeating: " ", count: max(1, 20 - name.count))
      lines.append(padded + (value.map { fixed($0) } ?? "–"))
    }
    let wrong = figures.confusion.filter { $0.gold != $0.predicted }
      .sorted { $0.count > $1.count }
    if !wrong.isEmpty { lines += ["", "most often taken for another:"] }
    for pair in wrong.prefix(20) {
      lines.append("  \(pair.count) × \(visible(pair.gold)) → \(visible(pair.predicted))")
    }
    return lines
  }

  /// With four decimals.
  private static func fixed(_ value: Double) -> String {
    let size = Int((abs(value) * 10_000).rounded())
    let decimals = String(size % 10_000)
    let zeros = String(repeating: "0", count: 4 - decimals.count)
    return "\(value < 0 ? "-" : "")\(size / 10_000).\(zeros)\(decimals)"
  }
}
