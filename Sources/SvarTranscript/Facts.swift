// The log of a turn in the words of transcripts.

import SvarModel

/// One thing that happened in a turn, as a transcript writes it.
package enum Happening: Sendable, Equatable {
  case bot(key: String, text: String)
  case answer(action: String, outcome: String, fields: [(String, String)].Pairs)
  /// `isQuiet`: compared only where a transcript writes it.
  case fact(words: String, isQuiet: Bool)

  /// The lines of a transcript for it.
  package var lines: [String] {
    switch self {
    case .bot(let key, let text):
      let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
      return ["bot \(key): \(parts.first ?? "")"] + parts.dropFirst().map { "  | \($0)" }
    case .answer(let action, let outcome, let fields):
      return ["\(action): \(outcome)"] + fields.all.map { "  \($0.name) \($0.value)" }
    case .fact(let words, _):
      return ["  \(words)"]
    }
  }
}

extension ConversationEvent {
  /// What a transcript says of the event; nil for stimuli, which it says already.
  package var happening: Happening? {
    switch self {
    case .customer, .agent, .agentJoined, .agentLeft, .clock, .external: nil
    case .actionAnswered(let action, let outcome, let fields):
      .answer(
        action: action, outcome: outcome, fields: .init(fields.map { ($0.name, $0.value.plain) }))
    case .intent(let name, let waits): loud("intent \(name)\(waits ? " (waits)" : "")")
    case .answer(let name): loud("answer \(name)")
    case .slot(let name, let value): loud("slot \(name) \(value.plain)")
    case .corrects(let slot, let value): loud("corrects \(slot) \(value.plain)")
    case .language(let code): quiet("language \(code)")
    case .mood(let mood): loud("mood \(mood)")
    case .tag(let tag): loud("tag \(tag)")
    case .started(let flow): quiet("started \(flow)")
    case .state(let place): quiet("state \(place)")
    case .asked(let slot): loud("asked \(slot)")
    case .confirming(let slots): quiet("confirming \(slots.joined(separator: ", "))")
    case .forgot(let slot): loud("forgot \(slot)")
    case .advised(let advice): loud("advised \(advice)")
    case .needs(let level): loud("needs level \(level)")
    case .level(let level): loud("level \(level)")
    case .run(let action, _, let inputs):
      loud(
        (["do \(action)"] + inputs.map { "\($0.name)=\(quoted($0.value.plain))" })
          .joined(separator: " "))
    case .said(let key, let text): .bot(key: key, text: text)
    case .buttons(let labels): quiet("buttons \(labels.joined(separator: " | "))")
    case .offeredHuman: loud("offered human")
    case .resolved(let name): loud("resolved \(name)")
    case .cancelled(let name): loud("cancelled \(name)")
    case .handoff(let package): loud("handoff \(package.reason.rawValue)")
    case .owner(let owner): owner == .waiting ? quiet("owner waiting") : loud("owner \(owner)")
    case .silence: loud("silence")
    case .internalError(let what): loud("error \(what)")
    }
  }

  private func loud(_ words: String) -> Happening { .fact(words: words, isQuiet: false) }
  private func quiet(_ words: String) -> Happening { .fact(words: words, isQuiet: true) }

  private func quoted(_ value: String) -> String {
    value.contains(" ") ? "\"\(value)\"" : value
  }
}

extension HandoffPackage {
  /// The package's fields in the words of transcripts: `slot order_number LG-483920`.
  package var facts: [String] {
    var facts = ["reason \(reason.rawValue)", "mood \(mood)"]
    if let language { facts.append("language \(language)") }
    if let queue { facts.append("queue \(queue) \(queueIsOpen ? "open" : "closed")") }
    if let opensAt { facts.append("opens \(opensAt)") }
    if let level { facts.append("level \(level)") }
    facts += slots.map { "slot \($0.name) \($0.value.plain)" }
    facts += asked.map { "asked \($0)" }
    facts += advised.map { "advised \($0)" }
    facts += tried.map { "tried \($0)" }
    facts += intents.map { "intent \($0)" }
    facts += waiting.map { "waiting \($0)" }
    facts += tags.map { "tag \($0)" }
    facts += transcript.map { "\($0.from): \($0.text)" }
    return facts
  }
}
