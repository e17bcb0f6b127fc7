// Values of lists that the host hands over at run time, ready for use.

import SvarClassifier
import SvarCompiler
import SvarModel

/// Values that were given for lists of a bot, ready to be heard in messages.
///
/// Making them takes about as long as reading a small bot, some milliseconds; make them once and use
/// them for all messages and conversations they hold for.
///
/// ```swift
/// let stores = try bot.lists(
///   ListValues(["store": [.init("s12", called: "Solsiden senter")]]))
/// let meaning = bot.classify("når åpner Solsiden?", lists: stores)
/// _ = try await conversation.receive(.lists(stores))
/// ```
public struct GivenLists: Sendable, Equatable {
  public let values: ListValues
  /// The bot they were made for.
  let bot: Bot
  let classifier: Classifier

  public static func == (left: GivenLists, right: GivenLists) -> Bool {
    left.values == right.values && left.bot === right.bot
  }
}

extension Bot {
  /// Makes values ready for the lists of this bot that say `given: true`.
  ///
  /// - Throws: ``SvarError`` `invalidLists`: a list that the bot does not have or that is not given,
  ///   a phrase that is wrong, more than ``ListValues/mostValues`` values or
  ///   ``ListValues/mostBytes`` bytes.
  public func lists(_ values: ListValues) throws -> GivenLists {
    do throws(GivenListProblem) {
      let model = try giving(values, to: classifier.model, of: definition)
      return GivenLists(values: values, bot: self, classifier: Classifier(model))
    } catch {
      throw SvarError(.invalidLists, error.description)
    }
  }

  /// What a saved conversation was given, as far as this version of the bot still takes it.
  func lists(restoring values: ListValues?) -> GivenLists? {
    guard var values else { return nil }
    values.lists = values.lists.filter { name, _ in
      definition.lists.contains { $0.name == name && $0.isGiven }
    }
    if let lists = try? lists(values) { return lists }
    return nil
  }
}
