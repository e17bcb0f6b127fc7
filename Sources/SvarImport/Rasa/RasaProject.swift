// The files of a Rasa project as data: what stands there, nothing decided yet.

/// A file of the project, by its path in the project's folder.
package struct ForeignFile: Sendable {
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Where something stands.
struct RasaPlace: Sendable, Equatable {
  var file: String
  var line: Int
}

/// A sentence of the training data, its marks taken off.
struct RasaExample: Sendable, Equatable {
  struct Entity: Sendable, Equatable {
    var name: String
    var role: String?
    /// What stood in the brackets.
    var text: String
    /// What it stands for; the text where nothing else is said.
    var value: String
    /// Its UTF-8 bytes in the sentence.
    var range: Range<Int>
  }

  var text: String
  var entities: [Entity] = []
  var place: RasaPlace
}

struct RasaIntent: Sendable {
  var name: String
  var examples: [RasaExample] = []
  var place: RasaPlace
}

/// Texts under a name: a synonym's, a lookup table's, a regex's.
struct RasaWords: Sendable {
  var name: String
  var texts: [String]
  var place: RasaPlace
}

struct RasaResponse: Sendable {
  struct Button: Sendable {
    var title: String
    var payload: String
  }

  struct Variant: Sendable {
    var text: String
    var buttons: [Button] = []
    var hasCondition = false
    var channel: String?
    var place: RasaPlace
  }

  var name: String
  var variants: [Variant] = []
  var place: RasaPlace
}

struct RasaSlot: Sendable {
  struct Mapping: Sendable {
    var type: String
    var entity: String?
    var role: String?
    var intents: [String] = []
    var value: String?
    /// Only while a form runs and asks for it.
    var isInForm = false
  }

  var name: String
  var type: String
  var values: [String] = []
  var initial: String?
  var least: String?
  var most: String?
  var mappings: [Mapping] = []
  var place: RasaPlace
}

struct RasaForm: Sendable {
  var name: String
  var slots: [String]
  var place: RasaPlace
}

/// A rule, a story or a test story.
struct RasaStory: Sendable {
  enum Kind: Sendable { case rule, story, test }

  enum Step: Sendable, Equatable {
    /// What the customer says: intents (several after `or`), and the words in tests.
    case customer(intents: [String], text: RasaExample?, entities: [Pair])
    case action(String)
    case bot(String)
    case slot(name: String, value: String?)
    /// Nil ends the form that runs.
    case form(String?)
    case checkpoint(String)
  }

  struct Pair: Sendable, Equatable {
    var name: String
    var value: String?
  }

  var kind: Kind
  var name: String
  var steps: [Step] = []
  /// Slots and forms that must be so before.
  var conditions: [Step] = []
  var startsConversation = false
  var place: RasaPlace
}

/// All that was read of a project.
struct RasaProject: Sendable {
  var language: String?
  /// Names of dimensions and kinds that other extractors of the pipeline find.
  var extracted: [String] = []
  var intents: [RasaIntent] = []
  /// Intents of the domain, in its order.
  var declaredIntents: [(name: String, place: RasaPlace)] = []
  var entities: [String] = []
  var synonyms: [RasaWords] = []
  var lookups: [RasaWords] = []
  var regexes: [RasaWords] = []
  var responses: [RasaResponse] = []
  var slots: [RasaSlot] = []
  var forms: [RasaForm] = []
  var actions: [(name: String, place: RasaPlace)] = []
  var stories: [RasaStory] = []
  var losses: [ImportLoss] = []

  mutating func lose(_ place: RasaPlace, _ reason: String) {
    losses.append(ImportLoss(place.file, place.line, reason))
  }

  func response(_ name: String) -> RasaResponse? { responses.first { $0.name == name } }
  func form(_ name: String) -> RasaForm? { forms.first { $0.name == name } }
  func slot(_ name: String) -> RasaSlot? { slots.first { $0.name == name } }
}
