import ArgumentParser
import Foundation
import Svar
import SvarDiagnostics

/// `svar sample`: sentences that the phrases of an intent accept, and how many there are.
struct Sample: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show sentences that the phrases of an intent accept, and how many there are.",
    discussion: """
      Sentences go to standard output, each with the place of its line; how many there are, to \
      standard error. Rules are written out; a slot shows an example of its value and counts as \
      one place; '…' stands for '*' and for what may stand between the parts of an '&' line. \
      Forms, misspellings and skip words are not counted.
      With --json an object a line: language, text, file, line, phrase; with --count-only \
      language, count (digits in a text; null where too many to tell), file, line, phrase, and \
      at the end one for each language where file, line and phrase are null.
      """)

  @Argument(help: "A folder of intent files.", completion: .directory)
  var bot: String

  @Argument(help: "The intent or answer.")
  var intent: String

  @Option(help: "Only this language.")
  var language: String?

  @Option(help: "At most so many sentences a language; default 10, with --all no limit.")
  var count: Int?

  @Option(help: "Where the choice of sentences starts; the same seed, the same sentences.")
  var seed: UInt64 = 1

  @Flag(help: "List all sentences, the shortest first, in place of some by chance.")
  var all = false

  @Option(help: "Only the phrase on this line of its file.")
  var line: Int?

  @Flag(help: "Write out the values of lists, each a sentence of its own.")
  var values = false

  @Flag(help: "Only say how many sentences each phrase has.")
  var countOnly = false

  @Flag(help: "Write JSON, an object a line.")
  var json = false

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count must be 1 or more") }
    if let line, line < 1 { throw ValidationError("--line counts from 1") }
    if countOnly, all || count != nil {
      throw ValidationError("--count-only shows no sentences: leave out --all and --count")
    }
  }

  func run() throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: bot, isDirectory: &isFolder), !isFolder.boolValue {
      throw CommandFailure(
        .usage, "'\(visible(bot))' is a compiled bot, which has no phrases: name its folder")
    }
    let samples = try PhraseSamples(path: bot, writesLists: values)
    let (isKnown, nearest) = samples.has(intent)
    guard isKnown else {
      let hint = nearest.map { ": did you mean '\(visible($0))'?" } ?? ""
      throw CommandFailure(.usage, "no intent is called '\(visible(intent))'" + hint)
    }
    let wanted = try SvarCommand.language(
      language, among: samples.languages, fallback: samples.fallback)
    for code in wanted.map({ [$0] }) ?? samples.languages {
      let lines = samples.lines(of: intent, language: code).filter {
        line == nil || $0.line == line
      }
      if lines.isEmpty { continue }
      try countOnly ? showCounts(samples, lines, code) : show(samples, lines, code)
      let total = samples.count(of: intent, lines, language: code)
      tell(total, lines.count, code)
    }
  }

  private func show(_ samples: PhraseSamples, _ lines: [PhraseSamples.Line], _ code: String) throws
  {
    let sentences =
      all
      ? samples.list(lines, atMost: count ?? .max)
      : samples.sample(lines, count: count ?? 10, seed: seed)
    for sentence in sentences {
      let line = sentence.line
      if json {
        try StandardOutput.write(
          .object([
            ("language", .string(code)), ("text", .string(sentence.text)),
            ("file", .string(line.file)), ("line", .integer(line.line)),
            ("phrase", .string(line.phrase)),
          ]))
      } else {
        try StandardOutput.write(
          line: "\(visible(sentence.text))\t\(visible(line.file)):\(line.line)")
      }
    }
  }

  private func showCounts(
    _ samples: PhraseSamples, _ lines: [PhraseSamples.Line], _ code: String
  ) throws {
    for line in lines {
      if json {
        try StandardOutput.write(Self.counted(code, line.count, line))
      } else {
        let count = line.count ?? "too many"
        try StandardOutput.write(
          line: "\(count)\t\(visible(line.file)):\(line.line)\t\(visible(line.phrase))")
      }
    }
    if json {
      let total = samples.count(of: intent, lines, language: code)
      try StandardOutput.write(Self.counted(code, total, nil))
    }
  }

  private static func counted(
    _ code: String, _ count: String?, _ line: PhraseSamples.Line?
  ) -> JSONValue {
    .object([
      ("language", .string(code)), ("count", .optional(count)),
      ("file", .optional(line?.file)), ("line", .optional(line?.line)),
      ("phrase", .optional(line?.phrase)),
    ])
  }

  private func tell(_ total: String?, _ lines: Int, _ code: String) {
    let total = total.map { $0 == "1" ? "1 sentence" : "\($0) sentences" }
    StandardError.write(
      line: "\(code): \(total ?? "too many sentences to count") in \(lines) "
        + (lines == 1 ? "phrase" : "phrases"))
  }
}
