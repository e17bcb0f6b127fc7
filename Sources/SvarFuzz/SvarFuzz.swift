// A tool of this project, no product of it: throws damaged bot files, damaged compiled bots and odd
// messages at the engine, and times messages made to be slow. `scripts/fuzz` builds and runs it.
//
// Every case is made from the seed and its number alone, so that `--case N` shows one again. The
// cases run in a second process, which may trap; the first one tells which case it was, keeps the
// files of it, and goes on behind it.

import ArgumentParser
import Foundation

@main
struct SvarFuzz: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svar-fuzz", abstract: "Looks for inputs that the engine does not bear.",
    subcommands: [Files.self, Compiled.self, Messages.self, Time.self])
}

/// What all kinds of cases are run with.
struct FuzzOptions: ParsableArguments {
  @Option(help: "How many cases.")
  var count = 20_000

  @Option(help: "Where the cases start from; the same seed gives the same cases.")
  var seed: UInt64 = 1

  @Option(name: .customLong("case"), help: "Run only this case.")
  var only: Int?

  @Option(help: "The folder that failing cases are written to.")
  var output = ".build/fuzz"

  @Option(help: .hidden)
  var workerLog: String?

  @Option(help: .hidden)
  var first = 0
}

/// Ends a run that found something.
struct FoundSomething: Error {}
