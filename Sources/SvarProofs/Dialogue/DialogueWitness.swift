// A finding about the dialogue as a conversation (N22). In: the way to it, sentences that customers
// say. Out: a transcript with what is given and what happens; what the bot says and does on the way
// is added by playing it. Called by `DialogueProofs`.

import SvarClassifier
import SvarModel

/// A transcript that leads to a finding.
package struct DialogueWitness: Sendable, Equatable {
  /// For a file: `placeholder-may-be-empty.order.status.coming`.
  package var name: String
  /// The transcript without what the bot says and does.
  package var transcript: String
  /// The text that is not said at its end; nil where the finding is another.
  package var unsaid: String?
}

/// Writes ways through flows down as transcripts.
struct WitnessWriter {
  let view: BotView
  let source: ClassifierSource
  let language: String
  private var givens: [String] = []
  private var given: Set<String> = []
  private var turns: [[String]] = []
  private var way: [(step: FlowWalk.Step, node: Int)] = []

  init(_ view: BotView, source: ClassifierSource, language: String) {
    self.view = view
    self.source = source
    self.language = language
  }

  /// The transcript of a way; nil where it cannot be told in messages.
  mutating func transcript(
    of way: [(step: FlowWalk.Step, node: Int)], in walk: FlowWalk, title: String
  ) -> String? {
    self.way = way
    guard let first = way.first, walk.nodes.indices.contains(first.node),
      let start = sentence(of: walk.nodes[first.node].place.flow)
    else { return nil }
    turns = [["customer: \(start)"]]
    for (index, entry) in way.enumerated().dropFirst() {
      let before = walk.nodes[way[index - 1].node].place
      guard write(entry.step.kind, at: index, from: before) else { return nil }
    }
    let head = ["# \(title)", "language: \(language)"] + givens
    return (head + turns.flatMap { [""] + $0 }).joined(separator: "\n") + "\n"
  }

  private mutating func write(
    _ kind: FlowWalk.Step.Kind, at index: Int, from place: FlowWalk.Place
  ) -> Bool {
    switch kind {
    case .starts: return true
    case .passes:
      // Into a flow that proves a level: not told.
      if case .run? = view.flows[place.flow]?.state(named: place.state ?? "")?.move { return false }
      return true
    case .needs:
      return view.flows[place.flow]?.needs.allSatisfy { give($0, after: index) } ?? true
    case .answers(let slot, let isAsked):
      guard isAsked, !given.contains(slot) else { return give(slot, after: index) }
      return say(valueOf: slot, after: index)
    case .skips:
      return say(answer: "skips") || say(answer: "refuses")
    case .chooses(let outcome):
      return say(answer: outcome)
    case .runs(let action, let outcome):
      return run(action, outcome, at: index)
    case .checks(let value, let result):
      if value == "mood" { return result == "calm" }
      if value == "hours" { return result == "open" }
      guard value.hasSuffix(" known") else {
        return view.slots[value] == nil || give(value, after: index - 1)
      }
      let slot = String(value.dropLast(" known".count))
      return result == "unknown" || view.slots[slot] == nil || give(slot, after: index)
    case .wakes(let outcome):
      if outcome == "due" {
        guard
          case .wait(let gaps, _)? = view.flows[place.flow]?.state(named: place.state ?? "")?.move
        else { return false }
        turns.append(["clock: +\(max(1, ((gaps.first ?? 60) + 59) / 60)) min"])
        return true
      }
      guard let event = view.events[outcome] else { return say(answer: outcome) }
      turns.append(["event: \(outcome)"])
      return write(event.fields, at: index)
    case .corrects(let slot):
      return say(valueOf: slot, after: index, isOther: true)
    }
  }

  private mutating func run(_ action: String, _ outcome: String, at index: Int) -> Bool {
    give(levelOf: action)
    for input in view.actions[action]?.inputs ?? []
    where !input.isOptional && view.slots[input.name] != nil {
      guard give(input.name, after: index) else { return false }
    }
    guard outcome != "again" || view.actions[action]?.once != true else { return false }
    turns[turns.count - 1].append("\(action): \(outcome)")
    return write(
      view.actions[action]?.outcomes.first { $0.name == outcome }?.fields ?? [], at: index)
  }

  private mutating func give(levelOf action: String) {
    guard let level = view.actions[action]?.level, given.insert("level").inserted else { return }
    givens.append("given: level \(level)")
  }

  /// Fields of an outcome; optional ones are left out.
  private mutating func write(_ fields: [FieldDefinition], at index: Int) -> Bool {
    for field in fields where !field.isOptional {
      guard let value = checked(field.name, after: index) ?? plain(field.type) else { return false }
      turns[turns.count - 1].append("  \(field.name) \(value)")
    }
    return true
  }

  /// What a later `check` finds in a value.
  private func checked(_ value: String, after index: Int) -> String? {
    for entry in way[index...] {
      if case .checks(value, let result) = entry.step.kind { return result }
    }
    return nil
  }

  private mutating func give(_ slot: String, after index: Int) -> Bool {
    guard !given.contains(slot) else { return true }
    guard view.slots[slot]?.isSecret != true, let type = view.slots[slot]?.type,
      let value = checked(slot, after: index) ?? plain(type)
    else { return false }
    given.insert(slot)
    givens.append("given: slot \(slot) \(value)")
    return true
  }

  /// A value as transcripts write it.
  private func plain(_ type: String) -> String? {
    if let list = view.bot.lists.first(where: { $0.name == type }) {
      return list.values.first?.name
    }
    return Self.plainValues[type]
      ?? SentenceText(bot: view.bot, types: source.types).sample(of: type, language)
  }

  private static let plainValues = [
    "date": "2026-12-24", "time": "14:30", "phone": "+4740055066", "amount": "199 NOK",
    "postal_code": "0484", "duration": "120", "text": "something",
  ]

  private mutating func say(
    valueOf slot: String, after index: Int, isOther: Bool = false
  ) -> Bool {
    guard let definition = view.slots[slot] else { return false }
    given.insert(slot)
    if let list = view.bot.lists.first(where: { $0.name == definition.type }) {
      let wanted = checked(slot, after: index)
      let value =
        list.values.first { $0.name == wanted } ?? (isOther ? list.values.last : list.values.first)
      guard let spoken = value?.spoken[language] else { return false }
      turns.append(["customer: \(spoken)"])
      return true
    }
    let texts = SentenceText(bot: view.bot, types: source.types)
    guard var text = texts.sample(of: definition.type, language) else { return false }
    // Another value than the first: its digits run the other way.
    if isOther { text = String(text.map { $0.isNumber ? Self.turned($0) : $0 }) }
    turns.append(["customer: \(text)"])
    return true
  }

  private static func turned(_ digit: Character) -> Character {
    guard let value = digit.wholeNumberValue, value > 0 else { return digit }
    return Character(String(10 - value))
  }

  private mutating func say(answer name: String) -> Bool {
    guard let sentence = sentence(of: name) else { return false }
    turns.append(["customer: \(sentence)"])
    return true
  }

  /// Something customers say for an intent or answer.
  private func sentence(of name: String) -> String? {
    guard let subject = source.subjects.firstIndex(where: { $0.name == name }),
      let block = source.languages.first(where: { $0.code == language })
    else { return nil }
    let strings = SymbolStrings(rules: block.rules)
    let texts = SentenceText(bot: view.bot, types: source.types)
    for phrase in block.phrases where phrase.subject == subject {
      guard case .covering(let pattern) = phrase.meaning, let leaves = strings.shortest(pattern),
        leaves.allSatisfy({ if case .word = $0 { true } else { false } }),
        let text = texts.text(leaves, language)
      else { continue }
      return text
    }
    return block.examples.first { example in
      example.subject == subject && !example.text.contains { $0.isNumber || $0 == "\"" }
    }?.text
  }
}

extension DialogueProofs {
  /// Findings with a way to them, as transcripts.
  package func witnesses(_ source: ClassifierSource) -> [DialogueWitness] {
    var witnesses: [DialogueWitness] = []
    for found in findings {
      guard let walk = found.walk, walk.nodes.indices.contains(found.node) else { continue }
      let diagnostic = found.problem.diagnostic
      var language = view.bot.languages.first ?? "und"
      if case .placeholderMayBeEmpty(_, _, let code, _, _, _, _) = found.problem,
        view.bot.languages.contains(code)
      {
        language = code
      }
      var writer = WitnessWriter(view, source: source, language: language)
      let place = walk.nodes[found.node].place
      guard
        let text = writer.transcript(
          of: walk.way(to: found.node), in: walk,
          title: "\(diagnostic.id): \(diagnostic.message)")
      else { continue }
      let name = [diagnostic.id.name, place.flow, place.state ?? "needs", language]
        .joined(separator: ".")
      witnesses.append(
        DialogueWitness(
          name: witnesses.contains { $0.name == name } ? "\(name).\(witnesses.count)" : name,
          transcript: text, unsaid: found.key))
    }
    return witnesses
  }
}
