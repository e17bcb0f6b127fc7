// Every name of a bot with the place it was declared at: what references are checked against.

import SvarDiagnostics
import SvarSyntax

/// The names of a bot by kind.
struct BotNames {
  private(set) var declared: [NameKind: [String: SourceSpan]] = [:]
  private(set) var problems: [NameProblem] = []

  init(_ syntax: BotSyntax) {
    for intent in syntax.intents { declare(.intent, intent.name) }
    for intent in syntax.intents {
      var first: [String: SourceSpan] = [:]
      for item in intent.cases {
        if let place = first[item.name.value] {
          problems.append(
            .duplicate(.intentCase, item.name.value, at: item.name.span, first: place))
        }
        first[item.name.value] = item.name.span
      }
    }
    for answer in syntax.answers { declare(.answer, answer.name) }
    for slot in syntax.slots { declare(.slot, slot.name) }
    for list in syntax.lists { declare(.list, list.name) }
    for type in syntax.types { declare(.type, type.name) }
    for action in syntax.actions { declare(.action, action.name) }
    for event in syntax.events { declare(.event, event.name) }
    for flow in syntax.flows { declare(.flow, flow.name) }
    for text in syntax.texts { declare(.text, text.key) }
    for pair in syntax.bot?.verification ?? [] { declare(.level, pair.key) }
  }

  private mutating func declare(_ kind: NameKind, _ name: SpannedText) {
    if let first = declared[kind]?[name.value] {
      problems.append(.duplicate(kind, name.value, at: name.span, first: first))
    } else {
      declared[kind, default: [:]][name.value] = name.span
    }
  }

  func has(_ kind: NameKind, _ name: String) -> Bool { declared[kind]?[name] != nil }

  func all(_ kind: NameKind) -> [String] { (declared[kind] ?? [:]).keys.sorted() }

  /// A problem where a name stands for nothing of its kind.
  func check(_ kind: NameKind, _ name: SpannedText) -> NameProblem? {
    guard !has(kind, name.value) else { return nil }
    return .unknown(
      kind, name.value, at: name.span, nearest: nearestName(to: name.value, among: all(kind)))
  }
}
