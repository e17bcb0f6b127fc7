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
    let made = RasaImport(
      files, name: Self.botName(for: output), language: language, knowledge: knowledge,
      progress: { progress.update($0) })
    progress.end()
    guard var project = made else {
      throw CommandFailure(
        .damaged, "'\(visible(source))' has no file of a Rasa project (nlu:, intents:, stories: …)")
    }
    try prepareFolder()
    for file in project.bot.files { try write(file) }
    let learning = ProgressLine("Compiling …")
    let bot = try Bot.load(path: output, progress: { learning.update($0) })
    learning.end()
    let code = project.bot.language
    let transcripts = project.transcripts(found: { text in
      bot.classify(text, language: code, now: .transcriptDefault).slots.map(\.slot)
    })
    for file in transcripts + [project.report] { try write(file) }
    var result = project.bot
    result.losses = project.losses
    tell(result, where: ": see \(visible(output))/IMPORT.md")
    try await tryTranscripts(transcripts, bot)
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
  private func tryTranscripts(_ made: [ImportedFile], _ bot: Bot) async throws {
    let paths = made.map(\.path)
    guard !paths.isEmpty else { return }
    let progress = ProgressLine("Replaying the stories …")
    var player = BotPlayer(bot: bot)
    var differing: [String] = []
    for (index, file) in try transcripts(at: paths.map { output + "/" + $0 }).enumerated() {
      progress.update(Double(index) / Double(paths.count))
      let reason: String
      if let problem = file.diagnostics.first(where: { $0.severity == .error }) {
        reason = problem.message
      } else {
        let result = try await replay(file.transcript, included: file.included, with: &player)
        guard let first = result.differences.first else { continue }
        reason = first.title
      }
      differing.append(file.path)
      let text = "# Goes otherwise: \(reason).\n"
      if let old = made.first(where: { file.path == output + "/" + $0.path }) {
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
