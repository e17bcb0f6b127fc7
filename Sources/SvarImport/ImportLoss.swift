// What an importer could not carry over. Shown by the command, and kept in the bot's `IMPORT.md`.

/// Something of the other system that the bot does not have, with its place.
package struct ImportLoss: Sendable, Equatable {
  package var file: String
  /// From 1.
  package var line: Int
  package var reason: String

  package init(_ file: String, _ line: Int, _ reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  package var text: String { "\(file):\(line): \(reason)" }
}
