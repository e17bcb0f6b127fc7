// In: the YAML files of a Rasa project. Out: the files of a bot, its transcripts, and what could not
// be carried over. Called by `svar import`, which writes the files and replays the transcripts.
//
// Read (`RasaProject+Read`) → decide what each slot and intent becomes (`RasaPlan`) → write the
// files (`RasaPlan+Files`, `+Flows`, `+Transcripts`).

import SvarSyntax

/// What an importer asks of the rooms it may not know.
package struct ImportKnowledge: Sendable {
  /// The built-in intent or answer that a sentence in a language is in so many words; nil for a
  /// language that the built-in set does not speak.
  package var builtIn: @Sendable (_ language: String) -> (@Sendable (String) -> String?)?
  /// Whether a regex compiles.
  package var isRegex: @Sendable (String) -> Bool

  package init(
    builtIn: @escaping @Sendable (String) -> (@Sendable (String) -> String?)?,
    isRegex: @escaping @Sendable (String) -> Bool
  ) {
    self.builtIn = builtIn
    self.isRegex = isRegex
  }
}

/// A Rasa project as a bot.
package struct RasaImport: Sendable {
  private var plan: RasaPlan
  /// The bot without transcripts and report; its losses are in ``report``.
  package private(set) var bot: ImportedBot

  /// Makes a bot of a Rasa project.
  ///
  /// Intents keep their names byte for byte. With rules, stories or forms, in a language of the
  /// built-in set, the bot talks; otherwise it classifies, and replies where an intent has one reply.
  ///
  /// - Parameters:
  ///   - files: The YAML files of the project, sorted by path.
  ///   - name: The bot's id.
  ///   - language: The language of the training data; nil takes that of `config.yml` if Svar knows
  ///     it, else decides it from all sentences.
  /// - Returns: Nil where no file holds anything of a Rasa project.
  package init?(
    _ files: [ForeignFile], name: String, language: String? = nil, knowledge: ImportKnowledge,
    progress: (Double) -> Void = { _ in }
  ) {
    let project = RasaProject(files, progress: progress)
    guard
      !project.intents.isEmpty || !project.declaredIntents.isEmpty || !project.responses.isEmpty
        || !project.stories.isEmpty
    else { return nil }
    plan = RasaPlan(
      project, name: name, language: language ?? Self.language(of: project), knowledge: knowledge)
    plan.decide()
    bot = plan.bot()
  }

  private static func language(of project: RasaProject) -> String {
    if let code = project.language {
      let base = ["no", "nn"].contains(code) ? "nb" : code
      if ["nb", "da", "sv", "en"].contains(base) { return base }
    }
    return languageOfMessages(project.intents.flatMap { $0.examples.map(\.text) })
  }

  /// The stories as transcripts.
  ///
  /// - Parameter found: The slots that the made bot finds in a message: what a story leaves out, the
  ///   answers to a form's questions, is written for those that are still open.
  package mutating func transcripts(found: (String) -> [String]) -> [ImportedFile] {
    plan.talks ? plan.transcriptFiles(found: found) : []
  }

  /// What could not be carried over, with places; complete after ``transcripts(found:)``.
  package var losses: [String] { plan.project.losses.map(\.text) }

  /// The bot's `IMPORT.md`.
  package var report: ImportedFile { ImportedFile(path: "IMPORT.md", text: plan.report()) }
}
