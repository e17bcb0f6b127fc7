// `include: standard`: the built-in intents, answers, rules and texts, under the bot's own.

import SvarSyntax

extension BotSyntax {
  /// The bot with what it includes; its own words come first and win where there can be one only.
  ///
  /// - Parameter standard: The parsed built-in files.
  package func including(_ standard: BotSyntax) -> BotSyntax {
    let standard = standard.renamed(by: bot?.rename ?? [])
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

  /// The built-in intents under the names that the bot gives them.
  private func renamed(by pairs: [PairSyntax]) -> BotSyntax {
    guard !pairs.isEmpty else { return self }
    let names = Dictionary(
      pairs.map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
    var renamed = self
    for index in renamed.intents.indices {
      if let name = names[renamed.intents[index].name.value] {
        renamed.intents[index].name.value = name
      }
      for other in renamed.intents[index].over.indices {
        if let name = names[renamed.intents[index].over[other].value] {
          renamed.intents[index].over[other].value = name
        }
      }
    }
    return renamed
  }

  /// Whether an intent is a greeting, thanks or a goodbye, under whichever name.
  func isCourtesy(_ intent: String) -> Bool {
    let rename = bot?.rename ?? []
    let built = rename.first { $0.value.value == intent }?.key.value
    return Self.courtesies.contains(built ?? intent)
      && (built != nil || !rename.contains { $0.key.value == intent })
  }

  private static let courtesies: Set<String> = ["greeting", "thanks", "goodbye"]

  private func merge(
    _ own: [IntentSyntax], _ standard: [IntentSyntax], _ languages: Set<String>,
    loose kind: IntentSyntax.Kind
  ) -> [IntentSyntax] {
    var merged = own
    for built in standard {
      var built = built
      built.blocks.removeAll { !languages.contains($0.language.value) }
      built.replies.removeAll { !languages.contains($0.language.value) }
      for loose in looseBlocks where loose.kind == kind && loose.name.value == built.name.value {
        var block = loose.block
        // What stands here comes first; what is built in for the language joins it.
        let code = block.language.value
        if let known = built.blocks.firstIndex(where: { $0.language.value == code }) {
          block.join(built.blocks.remove(at: known))
        }
        built.blocks.append(block)
        if let reply = loose.reply {
          built.replies.removeAll { $0.language.value == reply.language.value }
          built.replies.append(reply)
        }
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
        merged[index].blocks[mine].join(block)
      }
      if merged[index].replies.isEmpty { merged[index].replies = built.replies }
    }
    return merged
  }
}

extension LanguageBlockSyntax {
  /// Takes in what another block of the language says; its own title stays.
  fileprivate mutating func join(_ other: LanguageBlockSyntax) {
    title = title ?? other.title
    phrases += other.phrases
    regexes += other.regexes
    examples += other.examples
    never += other.never
  }
}
