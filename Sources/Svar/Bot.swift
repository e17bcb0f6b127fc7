// The door: a bot's folder or compiled file → something that understands messages and talks.

import SvarClassifier
import SvarCompiler
import SvarDialogue
import SvarModel

/// A bot, loaded once and shared by all its conversations.
///
/// Immutable and `Sendable`.
public final class Bot: Sendable {
  /// What the bot is: intents, slots, flows, texts.
  public let definition: BotDefinition
  let classifier: Classifier
  let machine: DialogueMachine
  /// Slots whose values are never kept in a text or shown.
  let secretSlots: Set<String>

  package init(_ compiled: CompiledBot) {
    definition = compiled.definition
    secretSlots = Set(compiled.definition.slots.filter(\.isSecret).map(\.name))
    classifier = Classifier(compiled.classifier)
    machine = DialogueMachine(bot: compiled.definition)
  }

  /// Opens a folder of intent files, or a compiled bot.
  ///
  /// A folder is compiled; the result is kept in `cache`, so that the next time takes milliseconds.
  ///
  /// - Parameters:
  ///   - path: The folder or file.
  ///   - cache: Where compiled bots are kept, by the content of their files; nil keeps none.
  ///   - progress: Told the share of compiling that is done, 0 to 1.
  /// - Throws: ``SvarError``: `noSuchInput`, `invalidBot` (its description holds the diagnostics),
  ///   `damagedBot`.
  public static func load(
    path: String, cache: BotCache? = .user, progress: ((Double) -> Void)? = nil
  ) throws -> Bot {
    var loader = BotLoader(path: path, cache: cache, opensAgain: false)
    return Bot(try loader.open(progress: progress))
  }

  /// What a message means, outside a conversation.
  ///
  /// - Parameters:
  ///   - language: Fixes the language; nil detects it.
  ///   - context: Facts that conditions of intents are checked against.
  ///   - lists: Values of lists that are known only now, made by ``lists(_:)`` of this bot.
  ///   - now: What `i morgen` is counted from.
  public func classify(
    _ text: String, language: String? = nil, context: [String: String] = [:],
    lists: GivenLists? = nil, now: Moment = .current
  ) -> Classification {
    classifier(with: lists).classify(
      text,
      ClassifyOptions(
        language: language, isLanguageFixed: language != nil, now: now, context: context))
  }

  /// What a message means in a conversation: its language, and what was asked.
  func classify(
    _ text: String, in state: ConversationState, lists: GivenLists? = nil, now: Moment
  ) -> Classification {
    var options = ClassifyOptions(
      language: state.language, isLanguageFixed: state.languageIsFixed, now: now)
    options.expectedSlot = state.expectedSlot
    return classifier(with: lists).classify(text, options)
  }

  /// The bot's own classifier, or the one that knows values given at run time; those made for
  /// another bot count for nothing.
  private func classifier(with lists: GivenLists?) -> Classifier {
    guard let lists, lists.bot === self else { return classifier }
    return lists.classifier
  }

  /// How a message came to be understood, stage by stage, as lines for people.
  package func explain(
    _ text: String, language: String? = nil, lists: GivenLists? = nil, now: Moment = .current
  ) -> [String] {
    classifier(with: lists).explain(
      text, ClassifyOptions(language: language, isLanguageFixed: language != nil, now: now)
    ).lines
  }

  /// A message with personal data replaced: see ``Svar/mask(_:language:)``.
  public func mask(_ text: String, language: String? = nil) -> Masked {
    Svar.mask(text, language: language)
  }
}
