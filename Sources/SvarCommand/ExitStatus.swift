// How the program ends: the numbers programs rely on, and the error that carries one.

import Svar

/// The exit status of `svar`; sysexits(3) where it has a number.
enum ExitStatus: Int32 {
  /// Warnings included.
  case fine = 0
  /// What was checked is wrong.
  case wrong = 1
  case usage = 64
  /// A damaged or foreign file.
  case damaged = 65
  case noInput = 66
  case ourFault = 70
  case cannotWrite = 74
}

/// Ends the program with a status and, where there is something to say, a message.
struct CommandFailure: Error {
  var status: ExitStatus
  /// For people; nil where all was said.
  var message: String?

  init(_ status: ExitStatus, _ message: String? = nil) {
    self.status = status
    self.message = message
  }
}

extension CommandFailure {
  init(_ error: SvarError) {
    switch error.id {
    case .noSuchInput: self.init(.noInput, error.description)
    case .invalidBot: self.init(.wrong, "the bot has errors\n" + error.description)
    case .damagedBot, .newerFormat: self.init(.damaged, error.description)
    case .cannotWrite: self.init(.cannotWrite, error.description)
    default: self.init(.ourFault, error.description)
    }
  }
}
