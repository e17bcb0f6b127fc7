import ArgumentParser
import Svar

/// `svar schema`: the form of bot files for editors.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of bot files, for completion in editors.",
    discussion: """
      Keep the output as a file and name it to the editor, for instance in the first line of a bot \
      file: '# yaml-language-server: $schema=svar.schema.json'.
      """)

  func run() throws { try StandardOutput.write(bytes: Array(editorSchema.utf8)) }
}
