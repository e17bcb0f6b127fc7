// The command `svar`. In: arguments. Out: an exit status; answers on standard output, everything for
// people on standard error. The forms are fixed: programs outside rely on them (docs).

import ArgumentParser
import Foundation
import Svar

/// The version of the command and of the library.
let svarVersion = "0.1.0"

@main
struct SvarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svar",
    abstract: "A rule-based chatbot engine for customer service.",
    discussion: """
      BOT is a folder of intent files, or a bot that 'svar compile' made.

      JSON, an object a line, goes to standard output; everything for people to standard error.
      Exit status: 0 fine (also with warnings), 1 what was checked is wrong, 64 wrong usage, \
      65 a damaged or foreign compiled bot, 66 no such input, 70 our fault, 74 cannot write.
      """,
    version: svarVersion,
    subcommands: [
      Repl.self, Check.self, Compile.self, Classify.self, Explain.self, Sample.self, Evaluate.self,
      Import.self, Converse.self, Replay.self, Mask.self, Graph.self, Bench.self, Version.self,
    ])

  static func main() async {
    // A reader that goes away is seen where it is written to.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      end(failure)
    } catch let error as SvarError {
      end(CommandFailure(error))
    } catch {
      // Wrong usage (64), and the help and version that were asked for (0).
      exit(withError: error)
    }
  }

  private static func end(_ failure: CommandFailure) -> Never {
    if let message = failure.message { StandardError.write(line: "svar: " + message) }
    Foundation.exit(failure.status.rawValue)
  }
}
