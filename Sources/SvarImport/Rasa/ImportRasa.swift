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

/// Makes a bot of a Rasa project.
///
/// Intents keep their names byte for byte. With rules, stories or forms, in a language of the built-in
/// set, the bot talks; otherwise it classifies, and replies where an intent has one reply.
///
/// - Parameters:
///   - files: The YAML files of the project, sorted by path.
///   - name: The bot's id.
///   - language: The language of the training data; nil takes that of `config.yml` if Svar knows it,
///     else decides it from all sentences.
/// - Returns: Nil where no file holds anything of a Rasa project.
package func importRasa(
  _ files: [ForeignFile], name: String, language: String? = nil, knowledge: ImportKnowledge,
  progress: (Double) -> Void = { _ in }
) -> ImportedBot? {
  let project = RasaProject(files, progress: progress)
  guard
    !project.intents.isEmpty || !project.declaredIntents.isEmpty || !project.responses.isEmpty
      || !project.stories.isEmpty
  else { return nil }
  let known = ["nb", "da", "sv", "en"]
  let configured = project.language.flatMap { code in
    let base = ["no", "nn"].contains(code) ? "nb" : code
    return known.contains(base) ? base : nil
  }
  let code =
    language ?? configured
    ?? languageOfMessages(project.intents.flatMap { $0.examples.map(\.text) })
  var plan = RasaPlan(project, name: name, language: code, knowledge: knowledge)
  plan.decide()
  return plan.bot()
}
