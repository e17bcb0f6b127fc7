import ArgumentParser
import Svar

/// `svar format`: bot files laid out in one way.
struct Format: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lay out bot files in one way. Meaning, comments and texts stay as they are.",
    discussion: """
      A file with errors is left alone, and its errors are shown: exit status 1. Files that change \
      are named on standard output. With --check nothing is written, and the exit status is 1 \
      where a file would change.
      """)

  @Argument(help: "Files, or folders with all their YAML files.", completion: .file())
  var paths: [String]

  @Flag(help: "Only name the files that would change.")
  var check = false

  func run() throws {
    var status = ExitStatus.fine
    for path in paths {
      for file in try formatFiles(at: path, writes: !check, colours: StandardError.hasColors) {
        switch file.outcome {
        case .unchanged: break
        case .changed(let hadCarriageReturns):
          try StandardOutput.write(line: visible(file.path))
          if hadCarriageReturns {
            StandardError.write(line: "\(visible(file.path)): lines end with LF, not CR LF")
          }
          if check, status == .fine { status = .wrong }
        case .refused(let text):
          StandardError.write(line: text)
          if status == .fine { status = .wrong }
        case .failed:
          StandardError.write(
            line: "svar: \(visible(file.path)): left alone; what came out means something else")
          status = .ourFault
        }
      }
    }
    if status != .fine { throw CommandFailure(status) }
  }
}
