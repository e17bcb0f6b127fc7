import ArgumentParser
import Foundation
import Svar
import SvarDiagnostics

/// `svar check`: all that is wrong with a bot.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say all that is wrong with a bot, with places and ways out.",
    discussion: """
      Exit status 1 where there are errors; warnings and notes alone are fine.
      With --json an object a line: id, severity, message, file, line, column, end_line, \
      end_column, notes, fix_its. Columns count Unicode scalars from 1, ends are exclusive.
      --fix applies the fix-its of problems that have one way out only, checks again, and tells \
      what is left. Files of the bot are changed, nothing else.
      """)

  @OptionGroup var options: BotOptions

  @Flag(help: "Write the diagnostics as JSON, an object a line.")
  var json = false

  @Flag(help: "Mend what has one way out only, and tell what is left.")
  var fix = false

  @Flag(help: "Also say what each flow may ask, and how soon a human is offered.")
  var proofs = false

  @Flag(help: "Say how long each phase took, and the memory there was when it ended.")
  var times = false

  @Option(
    help: "Write transcripts that show what is wrong with the dialogue into a folder.",
    completion: .directory)
  var witnesses: String?

  func run() async throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: options.bot, isDirectory: &isFolder),
      !isFolder.boolValue
    {
      if fix { throw CommandFailure(.usage, "--fix mends a folder, not a compiled bot") }
      // A compiled bot was checked when it was made; opening it shows whether it is whole.
      _ = try options.load()
      return
    }
    if fix { tell(try fixBot(path: options.bot)) }
    // No problem is found by learning, which takes longer than all else.
    let clock = PhaseClock()
    let report = try Svar.check(
      path: options.bot, learns: false, entering: { clock.enter($0) })
    if times { clock.tell() }
    try show(report)
    if proofs, let bot = report.compiled {
      for line in effortLines(of: bot.definition) { StandardError.write(line: visible(line)) }
    }
    if let witnesses { try await writeWitnesses(to: witnesses) }
    if report.diagnostics.hasErrors { throw CommandFailure(.wrong) }
  }

  private func writeWitnesses(to folder: String) async throws {
    let (bot, witnesses) = try unprovedBot(path: options.bot)
    for witness in witnesses {
      let text = try await played(witness, with: bot)
      let path = "\(folder)/\(witness.name).transcript"
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      } catch {
        throw CommandFailure(
          .cannotWrite, "'\(visible(path))' cannot be written: \(error.localizedDescription)")
      }
      StandardError.write(line: "written: \(visible(path))")
    }
  }

  private func tell(_ report: FixReport) {
    for fixed in report.applied {
      StandardError.write(
        line: visible(fixed.span.path) + ":\(fixed.place.line):\(fixed.place.column): fixed: "
          + visible(fixed.message) + " [\(fixed.id)]")
    }
    if !report.applied.isEmpty {
      StandardError.write(
        line: "changed: \(report.written.map { visible($0) }.joined(separator: ", "))")
    }
  }

  private func show(_ report: CheckReport) throws {
    let renderer = DiagnosticRenderer(sources: report.sources, colors: StandardError.hasColors)
    if json {
      for diagnostic in report.diagnostics { try StandardOutput.write(renderer.json(diagnostic)) }
    } else {
      for diagnostic in report.diagnostics {
        StandardError.write(line: renderer.text(diagnostic))
      }
      StandardError.write(line: report.diagnostics.tally)
    }
  }
}

extension [Diagnostic] {
  /// `2 errors, 1 warning`.
  var tally: String {
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = self.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? "nothing wrong" : counts.joined(separator: ", ")
  }
}
