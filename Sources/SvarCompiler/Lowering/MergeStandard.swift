// `include: standard`: the built-in intents, answers, rules and texts, under the bot's own.

import SvarSyntax

extension BotSyntax {
  /// The bot with what it includes; its own words come first and win where there can be one only.
  ///
  /// - Parameter standard: The parsed built-in files.
  package func including(_ standard: BotSyntax) -> BotSyntax {
    var merged = self
    let languages = Set(bot?.languages.map(\.value) ?? [])
    merged.intents = merge(intents, standard.intents, languages, loose: .intent)
    merged.answers = merge(answers, standard.answers, languages, loose: .answer)
    merged.looseBlocks = looseBlocks.filter { block in
      !standard.intents.contains { $0.name.value == block.name.value }
        && !standard.answers.contains { $0.name.value == block.name.value }
    }
    let ownTexts = Set(texts.map(\.key.value))
    merged.texts += standard.texts.filter { !ownTexts.contains($0.key.value) }
      .map { text in
        var text = text
        text.languages.removeAll { !languages.contains($0.language.value) }
        return text
      }
    let ownLists = Set(lists.map(\.name.value))
    merged.lists += standard.lists.filter { !ownLists.contains($0.name.value) }
    merged.languages = standard.languages.filter { languages.contains($0.language.value) }
    for own in self.languages {
      guard
        let index = merged.languages.firstIndex(where: { $0.language.value == own.language.value })
      else {
        merged.languages.append(own)
        continue
      }
      merged.languages[index].skip += own.skip
      merged.languages[index].exact += own.exact
      merged.languages[index].not += own.not
      let ownRules = Set(own.rules.map(\.name.value))
      merged.languages[index].rules.removeAll { ownRules.contains($0.name.value) }
      merged.languages[index].rules += own.rules
    }
    merged.outOfScope += standard.outOfScope.filter { languages.contains($0.language.value) }
    return merged
  }

  private func merge(
    _ own: [IntentSyntax], _ standard: [IntentSyntax], _ languages: Set<String>,
    loose kind: IntentSyntax.Kind
  ) -> [IntentSyntax] {
    var merged = own
    for built in standard {
      var built = built
      built.blocks.removeAll { !languages.contains($0.language.value) }
      built.replies.removeAll { !languages.contains($0.language.value) }
      for block in looseBlocks where block.kind == kind && block.name.value == built.name.value {
        built.blocks.append(block.block)
        if let reply = block.reply { built.replies.append(reply) }
      }
      guard let index = merged.firstIndex(where: { $0.name.value == built.name.value }) else {
        merged.append(built)
        continue
      }
      for block in built.blocks {
        let code = block.language.value
        guard let mine = merged[index].blocks.firstIndex(where: { $0.language.value == code })
        else {
          merged[index].blocks.append(block)
          continue
        }
        merged[index].blocks[mine].title = merged[index].blocks[mine].title ?? block.title
        merged[index].blocks[mine].phrases += block.phrases
        merged[index].blocks[mine].regexes += block.regexes
        merged[index].blocks[mine].examples += block.examples
        merged[index].blocks[mine].never += block.never
      }
      if merged[index].replies.isEmpty { merged[index].replies = built.replies }
    }
    return merged
  }
}
