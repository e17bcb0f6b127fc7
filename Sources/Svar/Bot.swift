// The door: a bot's folder or compiled file → something that understands messages and talks.

import Foundation
import SvarClassifier
import SvarCompiler
import SvarDiagnostics
import SvarDialogue
import SvarEntities
import SvarModel
import SvarText

/// A bot, loaded once and shared by all its conversations.
///
/// Immutable and `Sendable`.
public final class Bot: Sendable {
  public let definition: BotDefinition
  let classifier: Classifier
  let machine: DialogueMachine

  init(_ compiled: CompiledBot) {
    definition = compiled.definition
    classifier = Classifier(model: compiled.classifier)
    machine = DialogueMachine(bot: compiled.definition)
  }

  /// Opens a folder of intent files, or a compiled bot.
  ///
  /// - Parameters:
  ///   - path: The folder or file.
  ///   - cache: Where compiled bots are kept, by the content of their files; nil compiles anew.
  /// - Throws: ``SvarError``: `noSuchInput`, `invalidBot` (with the diagnostics as text),
  ///   `damagedBot`.
  public static func load(path: String, cache: BotCache? = .user) throws -> Bot {
    try Bot(compiledBot(path: path, cache: cache))
  }
}
