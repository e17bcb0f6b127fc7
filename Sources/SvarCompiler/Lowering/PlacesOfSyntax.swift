// Where the lowered parts of a bot stand, for the proofs. In: the merged syntax. Out: `BotPlaces`.
// Phrases and examples are numbered in the order in which `LowerMatching.swift` lowers them.

import SvarDiagnostics
import SvarProofs
import SvarSyntax

extension BotPlaces {
  /// The places of everything that the proofs can point at.
  init(_ syntax: BotSyntax) {
    self.init()
    if let file = syntax.bot {
      bot = file.id.span
      if let limit = file.maxQuestions {
        limits[""] = Limit(count: limit.value, span: limit.span)
      }
    }
    for text in syntax.texts {
      texts[TextName(text.key.value)] = Self.templates(text.languages)
    }
    for flow in syntax.flows { add(flow) }
    for intent in syntax.intents {
      texts[TextName("reply", of: .intent(intent.name.value))] = Self.templates(intent.replies)
      intents[intent.name.value] = intent.name.span
    }
    for action in syntax.actions {
      for field in action.outcomes.flatMap(\.fields) where field.isOptional {
        optionalFields[field.path.value] = field.path.span
      }
    }
  }

  private mutating func add(_ flow: FlowSyntax) {
    let name = flow.name.value
    flows[name] = flow.name.span
    if let limit = flow.maxQuestions {
      limits[name] = Limit(count: limit.value, span: limit.span)
    }
    for slot in flow.needs { needs["\(name)/\(slot.value)"] = slot.span }
    for state in flow.states {
      let place = "\(name)/\(state.name.value)"
      states[place] = state.name.span
      switch state.move {
      case .ask(let value)?, .check(let value)?, .act(let value)?: moves[place] = value.span
      default: moves[place] = state.moveSpan
      }
    }
    for text in flow.texts {
      texts[TextName(text.key.value, of: .flow(name))] = Self.templates(text.languages)
    }
  }

  private static func templates(_ languages: [TextsInLanguage]) -> [String: [Template]] {
    var all: [String: [Template]] = [:]
    for texts in languages {
      all[texts.language.value, default: []] += texts.variants.map { template in
        var places: [String: SourceSpan] = [:]
        for part in template.parts {
          switch part {
          case .literal: break
          case .place(let path, _, let span), .plural(let path, _, _, let span):
            places[path.value] = places[path.value] ?? span
          }
        }
        return Template(span: template.span, places: places)
      }
    }
    return all
  }
}
