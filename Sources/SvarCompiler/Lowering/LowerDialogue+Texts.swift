// Texts: their places exist, their languages are complete, they are short, and something says them.

import SvarDiagnostics
import SvarModel
import SvarSyntax

extension DialogueLowering {
  /// Texts the engine says by name; a bot need not mention them.
  static let engineTexts: Set<String> = [
    "greeting", "disclosure", "unclear", "invalid", "offer_human", "offer_declined", "human_hint",
    "did_you_mean", "resume", "next_request", "cancelled", "failed_action", "repeat_nothing",
    "one_moment", "still_there", "closing", "go_private", "already_done", "upset", "noted",
    "acknowledged", "did_it_help", "internal_error", "handoff.queued", "handoff.closed",
    "handoff.noted", "handoff.withdrawn", "handoff.back", "agrees", "refuses", "worked",
    "not_helped",
  ]

  /// Notes that a text is said, and checks that it exists.
  mutating func say(_ key: SpannedText, in flow: FlowSyntax?) {
    if let flow, flow.texts.contains(where: { $0.key.value == key.value }) {
      textsSaid.insert("\(flow.name.value)/\(key.value)")
      return
    }
    textsSaid.insert(key.value)
    guard !names.has(.text, key.value) else { return }
    let near = (flow?.texts.map(\.key.value) ?? []) + names.all(.text)
    problems.append(
      .unknown(.text, key.value, at: key.span, nearest: nearestName(to: key.value, among: near)))
  }

  mutating func variants(_ languages: [TextsInLanguage], key: SpannedText) -> TextVariants {
    var variants = TextVariants()
    for texts in languages {
      variants.byLanguage[texts.language.value, default: []] += texts.variants.map { lower($0) }
      for template in texts.variants { checkWords(template) }
    }
    let missing = self.languages.filter { variants.byLanguage[$0] == nil }
    if !languages.isEmpty, !missing.isEmpty, variants.byLanguage["und"] == nil {
      problems.append(
        .languageMissing(what: "text '\(key.value)'", languages: missing, at: key.span))
    }
    return variants
  }

  private mutating func lower(_ template: SvarSyntax.TextTemplate) -> SvarModel.TextTemplate {
    SvarModel.TextTemplate(
      parts: template.parts.map { part in
        switch part {
        case .literal(let text):
          return .literal(text.value)
        case .place(let path, let fallback, _):
          checkPath(path)
          return .place(path: path.value, fallback: fallback?.value)
        case .plural(let path, let one, let many, _):
          checkPath(path)
          return .plural(path: path.value, one: one.value, many: many.value)
        }
      })
  }

  private mutating func checkPath(_ path: SpannedText) {
    guard !paths.contains(path.value) else { return }
    problems.append(
      .placeUnknown(
        path.value, at: path.span, nearest: nearestName(to: path.value, among: paths.sorted())))
  }

  /// R30 banned words, R51 length.
  private mutating func checkWords(_ template: SvarSyntax.TextTemplate) {
    let text = template.text
    if text.count > 300 { problems.append(.replyTooLong(text.count, at: template.span)) }
    let folded = text.lowercased()
    for words in syntax.bot?.neverSaid ?? [] where folded.contains(words.value.lowercased()) {
      problems.append(.bannedWords(words.value, at: template.span))
    }
  }

  mutating func checkTextsUsed() {
    guard talks else { return }
    let asked = syntax.slots.map { "ask.\($0.name.value)" }
    let advice = syntax.lists.flatMap { $0.values.map(\.name.value) }
    let known = Self.engineTexts.union(asked).union(advice).union(textsSaid)
    let answers = Set(syntax.answers.map(\.name.value))
    for text in syntax.texts where !known.contains(text.key.value) {
      if answers.contains(text.key.value) { continue }
      problems.append(.textUnused(text.key.value, at: text.key.span))
    }
    for flow in syntax.flows {
      for text in flow.texts
      where !textsSaid.contains("\(flow.name.value)/\(text.key.value)")
        && !known.contains(text.key.value)
        && !answers.contains(text.key.value)
      {
        problems.append(.textUnused(text.key.value, at: text.key.span))
      }
    }
  }
}
