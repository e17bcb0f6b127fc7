import ArgumentParser
import Svar
import SvarDiagnostics

/// `svar compile`: a bot as one file.
struct Compile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a bot as one file that opens in milliseconds.",
    discussion: "The same files give the same bytes. With errors nothing is written, exit status 1."
  )

  @Argument(help: "A folder of intent files.", completion: .directory)
  var bot: String

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
  var output: String

  @Flag(help: "Do not learn: only phrases, regexes and examples as written are heard.")
  var withoutLearning = false

  @Flag(help: "Say how long each phase took, and the memory there was when it ended.")
  var times = false

  func run() throws {
    let clock = PhaseClock()
    let line = ProgressLine("Compiling \(visible(bot)) …")
    let report: CheckReport
    do {
      defer { line.end() }
      report = try Svar.compile(
        path: bot, to: output, learns: !withoutLearning, progress: { line.update($0) },
        entering: { clock.enter($0) })
    }
    if times { clock.tell() }
    let renderer = DiagnosticRenderer(sources: report.sources, colors: StandardError.hasColors)
    for diagnostic in report.diagnostics where diagnostic.severity == .error {
      StandardError.write(line: renderer.text(diagnostic))
    }
    if !report.diagnostics.isEmpty { StandardError.write(line: report.diagnostics.tally) }
    if report.diagnostics.hasErrors { throw CommandFailure(.wrong) }
  }
}
