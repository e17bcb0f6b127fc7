// Values of lists that are known only at run time. In: a compiled classifier, phrases of values.
// Out: a classifier that hears them as if they had been compiled. Called by SvarCompiler for
// `Bot.lists`.

import SvarText

/// The values of one language that were given at run time.
struct GivenValues: Sendable {
  /// Its words are numbered by the language's vocabulary, which knows them.
  var trie: TokenTrie
  var listValues: ListValueTable
}

extension ClassifierModel {
  /// The same classifier with more values in its lists; what was compiled is shared.
  ///
  /// - Parameter phrases: Language → phrases of values; without rules.
  /// - Throws: ``LoweringError`` for a list that the bot does not declare, or a phrase that is too
  ///   big.
  /// - Complexity: That of making the vocabularies of these languages: some microseconds a word.
  package func giving(
    _ phrases: [String: [LanguageSource.ListPhrase]]
  ) throws(LoweringError) -> ClassifierModel {
    var model = self
    for index in model.languages.indices {
      let language = model.languages[index]
      guard let given = phrases[language.code], !given.isEmpty else { continue }
      for phrase in given where names.number(of: phrase.list) == nil {
        throw .unknownName(phrase.list)
      }
      let (vocabulary, compounds) = Self.vocabulary(of: given, added: language.vocabulary)
      let names = names
      var builder = TokenTrie.Builder(
        word: { vocabulary.id(of: $0) ?? .max },
        value: { names.number(of: $0) ?? TrieSymbol.mostNames })
      var values: [ListValue] = []
      for (number, phrase) in given.enumerated() {
        do {
          try builder.insert(
            phrase.pattern.split(compounds), under: .lists, id: UInt32(values.count))
        } catch {
          throw .list(language: language.code, index: number, error)
        }
        values.append(
          ListValue(
            list: names.number(of: phrase.list) ?? 0, value: phrase.value,
            places: placesWithoutContext(of: phrase.list)))
      }
      model.languages[index].vocabulary = vocabulary
      model.languages[index].given = GivenValues(
        trie: builder.finish(), listValues: ListValueTable(values))
    }
    return model
  }

  /// The places with conditions at which a value without a context may stand.
  private func placesWithoutContext(of list: String) -> [UInt32] {
    places.filter { place in
      ClassifierSource.list(ofPhrases: list) == place.type && !place.conditions.isEmpty
        && place.conditions.allSatisfy(\.isExcluding)
    }.compactMap { names.number(of: $0.name) }
  }

  /// The words of a bot, with their numbers, and those of `phrases`; compounds of either with their
  /// parts.
  private static func vocabulary(
    of phrases: [LanguageSource.ListPhrase], added known: Vocabulary
  ) -> (Vocabulary, compounds: [String: [String]]) {
    var words: Set<String> = []
    for phrase in phrases {
      phrase.pattern.forEachLeaf { if case .word(let word) = $0 { words.insert(word) } }
    }
    var own = Vocabulary(language: known.language, words: [])
    var kept: [Vocabulary.Word] = []
    var compounds: [String: [String]] = [:]
    let byLength = Dictionary(grouping: words) { $0.unicodeScalars.count }
      .sorted { $0.key < $1.key }
    for (length, words) in byLength {
      let before = kept.count
      for word in words.sorted() where known.id(of: word) == nil {
        if length >= 6, let parts = known.parts(of: word) ?? own.parts(of: word) {
          compounds[word] = parts
        } else {
          kept.append(Vocabulary.Word(word))
        }
      }
      if kept.count > before { own = Vocabulary(language: known.language, words: kept) }
    }
    while true {
      let vocabulary = Vocabulary(language: known.language, words: known.words + kept)
      let whole = vocabulary.settle(&compounds)
      if whole.isEmpty { return (vocabulary, compounds) }
      kept += whole.map { Vocabulary.Word($0) }
    }
  }
}

extension Vocabulary {
  /// Cuts compounds as they are cut when they are typed.
  ///
  /// - Returns: Those that are not cut, which must be words of the vocabulary, in order.
  func settle(_ compounds: inout [String: [String]]) -> [String] {
    var whole: [String] = []
    for (word, parts) in compounds {
      let typed = self.parts(of: word)
      if typed == nil { whole.append(word) }
      if typed != parts { compounds[word] = typed }
    }
    return whole.sorted()
  }
}

extension PatternNode {
  /// The pattern with its compounds written as their parts.
  func split(_ compounds: [String: [String]]) -> PatternNode {
    guard !compounds.isEmpty else { return self }
    return switch self {
    case .word(let word): compounds[word].map { .sequence($0.map(PatternNode.word)) } ?? self
    case .value, .rule, .anything, .text: self
    case .sequence(let items): .sequence(items.map { $0.split(compounds) })
    case .choice(let items): .choice(items.map { $0.split(compounds) })
    case .optional(let item): .optional(item.split(compounds))
    }
  }
}
