// `svar import rasa`: a project's folder read, the bot written, and its transcripts tried.

import Foundation
import Svar
import SvarDiagnostics
import SvarImport
import SvarTranscript

extension Import {
  func importProject() async throws {
    let progress = ProgressLine("Reading …")
    let files = try projectFiles()
    let knowledge = ImportKnowledge(
      builtIn: { (code: String) -> (@Sendable (String) -> String?)? in
        guard let set = BuiltInSubjects(language: code) else { return nil }
        return { (sentence: String) -> String? in set.name(of: sentence) }
      }, isRegex: { isUsableRegex($0) })
    let made = importRasa(
      files, name: Self.botName(for: output), language: language, knowledge: knowledge,
      progress: { progress.update($0) })
    progress.end()
    guard let bot = made else {
      throw CommandFailure(
        .damaged, "'\(visible(source))' has no file of a Rasa project (nlu:, intents:, stories: …)")
    }
    try prepareFolder()
    for file in bot.files { try write(file) }
    tell(bot, where: ": see \(visible(output))/IMPORT.md")
    try await tryTranscripts(bot)
  }

  /// The YAML files of the project, sorted; those of virtual environments and models are left out.
  private func projectFiles() throws -> [ForeignFile] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder) else {
      throw CommandFailure(.noInput, "there is nothing at '\(visible(source))'")
    }
    guard isFolder.boolValue else {
      throw CommandFailure(.usage, "'\(visible(source))' is no folder of a Rasa project")
    }
    let paths = try yamlPaths(in: source).filter { path in
      !path.split(separator: "/").contains { ["node_modules", "models", "venv"].contains($0) }
    }
    return try paths.map { path in
      ForeignFile(path: path, bytes: try bytes(ofFile: source + "/" + path))
    }
  }

  /// Replays the transcripts and marks those that go otherwise.
  private func tryTranscripts(_ made: ImportedBot) async throws {
    let paths = made.files.map(\.path).filter { $0.hasSuffix(".transcript") }
    guard !paths.isEmpty else { return }
    let progress = ProgressLine("Replaying the stories …")
    let bot = try Bot.load(path: output, progress: { progress.update($0) })
    var player = BotPlayer(bot: bot)
    var differing: [String] = []
    for file in try transcripts(at: paths.map { output + "/" + $0 }) {
      let result = try await replay(file.transcript, included: file.included, with: &player)
      guard let first = result.differences.first else { continue }
      differing.append(file.path)
      let text = "# Goes otherwise: \(first.title).\n"
      if let old = made.files.first(where: { file.path == output + "/" + $0.path }) {
        try write(ImportedFile(path: old.path, text: text + old.text))
      }
    }
    progress.end()
    for path in differing {
      StandardError.write(line: "goes otherwise: " + visible(path))
    }
    StandardError.write(
      line: "\(paths.count) stories became transcripts, \(paths.count - differing.count) replay")
  }
}
