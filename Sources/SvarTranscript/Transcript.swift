// A transcript: a chat log with indented facts. In: the text of a file. Out: stimuli to play and
// what they must cause. Called by the replay here and by the command.

import SvarDiagnostics
import SvarModel

/// A conversation as an author or a recording wrote it down.
package struct Transcript: Sendable, Equatable {
  /// The header lines.
  package struct Header: Sendable, Equatable {
    package var language: String?
    package var fixesLanguage = false
    package var clock: ClockSetting?
    package var channel: String?
    package var includes: [Spanned<String>] = []
    package var givens: [Given] = []
    /// The columns of `each:`; empty without a table.
    package var columns: [String] = []
    /// The rows of `each:`, each as wide as the head.
    package var rows: [[String]] = []
  }

  /// Something that is so before the first turn.
  package enum Given: Sendable, Equatable {
    case slot(name: String, value: String)
    /// A value of a list that the host supplies.
    case value(list: String, name: String, called: String)
    case level(String)
    case state(flow: String, state: String)
  }

  /// Lines up to a blank one: things that happen and what they cause, in order.
  package struct Turn: Sendable, Equatable {
    package var entries: [Entry]
    /// The lines it stands on, from 0, end exclusive.
    package var lines: Range<Int>
  }

  package struct Entry: Sendable, Equatable {
    package var kind: Kind
    package var line: Int
  }

  package enum Kind: Sendable, Equatable {
    case stimulus(Stimulus)
    /// `orders.find: found` with its fields: the answer of an action.
    case answer(action: String, outcome: String, fields: [(String, String)].Pairs)
    /// A bot line: its text's name, its words, other accepted words; nil where not written.
    case bot(key: String?, text: String?, or: [String])
    /// A fact, or with `not` a fact that must not come.
    case fact(words: String, isNegated: Bool)
    /// A field of the handoff package, indented once more.
    case packageField(words: String)
    /// `...`: whatever else happens in the turn.
    case rest
  }

  package enum Stimulus: Sendable, Equatable {
    case customer(String)
    case agent(String)
    case agentJoins(String)
    case agentLeaves
    case clock(ClockSetting)
    case event(name: String, fields: [(String, String)].Pairs)
  }

  package var path: String
  package var header = Header()
  package var turns: [Turn] = []
  /// Demands that the comments name: `R01`.
  package var demands: [String] = []
  /// The file line by line, for recording.
  package var sourceLines: [String] = []
}

extension Array where Element == (String, String) {
  /// Names and values in the order written, comparable.
  package struct Pairs: Sendable, Equatable {
    package var names: [String]
    package var values: [String]

    package init(_ pairs: [(String, String)]) {
      names = pairs.map(\.0)
      values = pairs.map(\.1)
    }

    package var all: [(name: String, value: String)] {
      zip(names, values).map { (name: $0, value: $1) }
    }
  }
}

/// A time in a transcript.
package enum ClockSetting: Sendable, Equatable {
  /// With a zone where one is written; without, in the bot's.
  case moment(String)
  /// Hours and minutes of the day the conversation has reached.
  case timeOfDay(hour: Int, minute: Int)
  /// Seconds from now.
  case later(seconds: Int)
}
