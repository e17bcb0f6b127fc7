// Where the parts of a lowered bot stand in its files: the proofs work on names and numbers, and
// point with this. Made by SvarCompiler beside the lowered form.

import SvarDiagnostics

/// The text that something says: a key of the bot, of a flow, or the reply of an intent.
package struct TextName: Hashable, Sendable {
  package enum Owner: Hashable, Sendable {
    case bot
    case flow(String)
    case intent(String)
  }

  package var owner: Owner
  package var key: String

  package init(_ key: String, of owner: Owner = .bot) {
    self.key = key
    self.owner = owner
  }
}

/// Spans of everything that a finding can be about.
package struct BotPlaces: Sendable {
  /// One variant of a text: all of it, and each of its places.
  package struct Template: Sendable {
    package var span: SourceSpan
    package var places: [String: SourceSpan]

    package init(span: SourceSpan, places: [String: SourceSpan]) {
      self.span = span
      self.places = places
    }
  }

  /// The alternatives of a group in a phrase.
  package struct Group: Sendable {
    package var language: String
    package var spans: [SourceSpan]

    package init(language: String, spans: [SourceSpan]) {
      self.language = language
      self.spans = spans
    }
  }

  /// How many questions an author allows on one way of a flow.
  package struct Limit: Sendable {
    package var count: Int
    package var span: SourceSpan

    package init(count: Int, span: SourceSpan) {
      self.count = count
      self.span = span
    }
  }

  /// Flow → its limit; the bot's own under the empty name.
  package var limits: [String: Limit] = [:]
  package var bot = SourceSpan(path: "bot.yaml", range: 0..<0)
  /// Flow → its name.
  package var flows: [String: SourceSpan] = [:]
  /// `flow/state` → the state's name, and the word of its move.
  package var states: [String: SourceSpan] = [:]
  package var moves: [String: SourceSpan] = [:]
  /// `flow/slot` → the slot under `needs`.
  package var needs: [String: SourceSpan] = [:]
  /// Text → language → variants, in the order of the lowered ones.
  package var texts: [TextName: [String: [Template]]] = [:]
  package var intents: [String: SourceSpan] = [:]
  /// Fields that an outcome declares optional.
  package var optionalFields: [String: SourceSpan] = [:]
  /// Language → phrases and examples, numbered as in the classifier's source.
  package var phrases: [String: [SourceSpan]] = [:]
  package var examples: [String: [SourceSpan]] = [:]

  package init() {}

  func state(_ flow: String, _ name: String) -> SourceSpan {
    states["\(flow)/\(name)"] ?? flows[flow] ?? bot
  }

  func move(_ flow: String, _ name: String) -> SourceSpan {
    moves["\(flow)/\(name)"] ?? state(flow, name)
  }
}
