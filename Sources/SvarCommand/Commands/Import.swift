import ArgumentParser
import Foundation
import SvarImport

/// `svar import`: intent files from other systems' files.
struct Import: AsyncParsableCommand {
  /// What can be read.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv, hassil, rasa, faq
  }

  static let configuration = CommandConfiguration(
    abstract: "Make intent files of another system's files. The made bot compiles.",
    discussion: """
      tsv: a message a line, text<TAB>intent, becomes an example of its intent; rows of 'oos' become \
      out-of-scope examples. hassil: a folder with sentences/LANG and, where there are, \
      tests/LANG/_fixtures.yaml and intents.yaml; --language is the LANG. rasa: a project's folder; \
      its stories become transcripts. faq: questions with answers, as TSV, CSV, Markdown, YAML, JSON \
      or 'Q:' and 'A:' lines.
      """)

  @Argument(help: "tsv, hassil, rasa or faq.")
  var format: Format

  @Argument(help: "The file or folder to read.", completion: .file())
  var source: String

  @Option(name: .shortAndLong, help: "The folder to make.", completion: .directory)
  var output: String

  @Option(help: "The language of the messages; without it, it is decided from all of them.")
  var language: String?

  @Flag(help: "Write into a folder that is not empty; its intent files are replaced.")
  var force = false

  func run() async throws {
    if format == .hassil { return try importTemplates() }
    if let language, !Self.isLanguage(language) {
      throw CommandFailure(
        .usage, "'\(visible(language))' is no language code: nb, da, sv, en, und …")
    }
    switch format {
    case .tsv: try importRows()
    case .rasa: try await importProject()
    case .faq: try importQuestions()
    case .hassil: break
    }
  }

  private func importTemplates() throws {
    let result = try importHassilFolder()
    try prepareFolder()
    for file in result.bot.files { try write(file) }
    for loss in result.bot.losses { StandardError.write(line: "left out: " + visible(loss)) }
    StandardError.write(
      line: "\(visible(output)): \(result.bot.intentCount) intents in \(result.caseCount) cases, "
        + "\(result.phraseCount) phrases, language \(result.bot.language)")
  }

  private func importRows() throws {
    let rows = LabelledRows(bytes: try bytes(ofFile: source))
    for problem in rows.problems {
      StandardError.write(line: "svar: \(visible(source)): \(problem.message)")
    }
    guard !rows.rows.isEmpty else {
      throw CommandFailure(.damaged, "'\(visible(source))' has no line 'text<TAB>intent'")
    }
    try prepareFolder()
    let bot = importTSV(rows.rows, name: Self.botName(for: output), language: language)
    for file in bot.files { try write(file) }
    tell(bot)
  }

  /// What was left out, and what was made.
  func tell(_ bot: ImportedBot, where place: String = "") {
    for loss in bot.losses.prefix(20) { StandardError.write(line: "left out: " + visible(loss)) }
    if bot.losses.count > 20 {
      StandardError.write(line: "… and \(bot.losses.count - 20) more\(place)")
    }
    StandardError.write(
      line: "\(visible(output)): \(bot.intentCount) intents, \(bot.exampleCount) examples, "
        + "language \(bot.language)")
  }

  private static func isLanguage(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The folder's name, as the id of the bot.
  static func botName(for folder: String) -> String {
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    let plain = name.unicodeScalars.map { $0.properties.generalCategory == .control ? "_" : $0 }
    let text = String(String.UnicodeScalarView(plain))
    return text.isEmpty || text == "/" ? "imported" : text
  }

  /// What imports write: files beside `bot.yaml`, and folders.
  private static let topFiles: Set<String> = [
    "bot.yaml", "slots.yaml", "actions.yaml", "texts.yaml", "IMPORT.md",
  ]
  private static let folders = [
    "intents", "answers", "flows", "lists", "transcripts/tests", "transcripts/stories",
  ]

  /// Sees to it that the folder holds no files of a bot; all or nothing before the first is written.
  func prepareFolder() throws {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: output, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue, let names = try? files.contentsOfDirectory(atPath: output) else {
      throw CommandFailure(.cannotWrite, "'\(visible(output))' is no folder that can be read")
    }
    guard names.isEmpty || force else {
      throw CommandFailure(.usage, "'\(visible(output))' is not empty; --force replaces its files")
    }
    var old = names.filter {
      Self.topFiles.contains($0)
        || ($0.hasSuffix(".yaml") && ($0.hasPrefix("out_of_scope") || $0.hasPrefix("language.")))
    }
    for folder in Self.folders {
      let below =
        files.enumerator(atPath: output + "/" + folder)?.compactMap { $0 as? String } ?? []
      old += below.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".transcript") }
        .map { folder + "/" + $0 }
    }
    // What a person wrote stays; an import says in its bot.yaml that it is one.
    let bot = files.contents(atPath: output + "/bot.yaml")
    guard let bot, String(decoding: bot, as: UTF8.self).contains("Made by 'svar import'") else {
      return
    }
    for name in old {
      do {
        try files.removeItem(atPath: output + "/" + name)
      } catch {
        throw CommandFailure(.cannotWrite, "'\(visible(name))' cannot be replaced")
      }
    }
  }

  func write(_ file: ImportedFile) throws {
    let path = output + "/" + file.path
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw CommandFailure(
        .cannotWrite, "'\(visible(path))' cannot be written: \(error.localizedDescription)")
    }
  }
}
