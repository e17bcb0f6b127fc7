// What an import leaves to its author: `IMPORT.md` of the bot.

import SvarSyntax

extension RasaPlan {
  /// Lists actions and responses of the domain that no rule or story uses.
  mutating func tellActions(_ actions: [RasaAction]) {
    var told: Set<String> = []
    for action in project.actions where told.insert(action.name).inserted {
      let name = action.name
      if Self.ownActions.contains(name) || actions.contains(where: { $0.name == name }) { continue }
      if name.hasPrefix("utter_") || name.hasPrefix("action_ask_") { continue }
      if name.hasPrefix("validate_") || name == "action_validate_slot_mappings" {
        project.lose(
          action.place, "\(name): types check the values here; what else it does stands in code")
      } else if formNames.contains(name) {
        continue
      } else {
        project.lose(action.place, "action '\(name)' is run by no flow")
      }
    }
  }

  /// Responses that only code says.
  private var unsaid: [RasaResponse] {
    project.responses.filter { !responsesUsed.contains($0.name) }
  }

  func report() -> String {
    var text = "# Imported from Rasa\n\nWhat `svar import rasa` could not carry over.\n"
    if !builtIn.isEmpty {
      text += "\n## Built-in intents and answers it had\n\n"
      for pair in builtIn.sorted(by: { $0.value < $1.value }) {
        text += "- `\(pair.key)` is `\(pair.value)`\n"
      }
    }
    if !actions.isEmpty {
      text += "\n## Actions that a host must run\n\n"
      for action in actions { text += "- `\(action.name)`\n" }
      text += "\nWhat they say stands in their code. In flows `[action]` stands for it.\n"
    }
    if !project.losses.isEmpty {
      text += "\n## Not carried over\n\n"
      for loss in project.losses.sorted(by: { ($0.file, $0.line) < ($1.file, $1.line) }) {
        text += "- \(YAMLWriter.blockLine(loss.text))\n"
      }
    }
    if !unsaid.isEmpty {
      text += "\n## Responses that only code says\n"
      for response in unsaid {
        text += "\n`\(response.name)`\n\n"
        for variant in response.variants {
          let lines = BotFileText.tidy(variant.text).split(separator: "\n")
          text += lines.map { "> \(YAMLWriter.blockLine(String($0)))\n" }.joined() + "\n"
        }
      }
      while text.hasSuffix("\n\n") { text.removeLast() }
    }
    return text
  }
}
