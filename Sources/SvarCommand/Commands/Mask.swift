import ArgumentParser
import Foundation
import Svar
import SvarDiagnostics

/// `svar mask`: personal data out of messages.
struct Mask: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take personal data out of messages: a message a line in, a JSON object a line out.",
    discussion: """
      text, masked, found (text, kind), repaired (bytes were not UTF-8, or the line was longer \
      than 64 KiB).
      """)

  /// The languages whose words are known to the masking.
  private static let languages = ["nb", "nn", "da", "sv", "en"]

  @Option(help: "The language of all lines: nb, nn, da, sv or en; without it, the words of all.")
  var language: String?

  func run() throws {
    if let language, !Self.languages.contains(language) {
      let known = Self.languages.joined(separator: ", ")
      throw CommandFailure(.usage, "there is no language '\(visible(language))', only \(known)")
    }
    let code = language == "nn" ? "nb" : language
    var lines = InputLines(descriptor: STDIN_FILENO)
    while let line = try lines.next() {
      let masked = Svar.mask(line.text, language: code)
      try StandardOutput.write(
        .object([
          ("text", .string(line.text)),
          ("masked", .string(masked.masked)),
          (
            "found",
            .array(
              masked.found.map { found in
                .object([("text", .string(found.text)), ("kind", .string(found.kind))])
              })
          ),
          ("repaired", .bool(line.repaired)),
        ]))
    }
  }
}
