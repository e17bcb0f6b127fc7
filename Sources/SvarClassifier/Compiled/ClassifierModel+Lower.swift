// From names to numbers. Called by SvarCompiler, which words the errors.

import SvarLanguages
import SvarModel
import SvarText

extension ClassifierModel {
  /// What cannot be lowered, and where.
  package enum LoweringError: Error, Equatable {
    /// A phrase; an index into the phrases of a language.
    case phrase(language: String, index: Int, TokenTrie.BuildError)
    /// A phrase of a list value, or of `skip`.
    case list(language: String, index: Int, TokenTrie.BuildError)
    case skip(language: String, index: Int, TokenTrie.BuildError)
    /// A regex; an index into the regexes of a language.
    case regex(language: String, index: Int, RegularExpression.CompileError)
    case type(name: String, RegularExpression.CompileError)
    /// A value name that no slot, list or type has.
    case unknownName(String)
  }

  package init(_ source: ClassifierSource) throws(LoweringError) {
    let types = BuiltInTypes.all + source.types.map(\.name)
    let names = ValueNames(
      slots: source.slots, lists: source.lists, types: types, places: source.places)
    let answers = Set(
      source.subjects.indices.filter { source.subjects[$0].kind == .answer })
    var languages: [Language] = []
    for language in source.languages {
      var lowering = Lowering(
        language: language, names: names, answers: answers, places: source.places)
      languages.append(try lowering.lower())
    }
    var valueTypes: [ValueType] = []
    for definition in source.types {
      do {
        valueTypes.append(try ValueType(definition))
      } catch {
        throw .type(name: definition.name, error)
      }
    }
    self.init(
      subjects: source.subjects, cases: source.cases, languages: languages, names: names,
      slots: source.slots, listNames: source.lists, types: valueTypes, places: source.places,
      fallback: source.fallback,
      thresholds: source.thresholds,
      models: source.models, evidence: source.evidence)
  }
}

/// The types every bot has.
package enum BuiltInTypes {
  package static let all = [
    "date", "time", "amount", "phone", "email", "postal_code", "number", "street", "duration",
    "url", "text",
  ]
}

/// Lowers the blocks of one language.
private struct Lowering {
  let language: LanguageSource
  let names: ValueNames
  /// Indices of the subjects that are answers.
  let answers: Set<Int>
  /// Places that only some values of a list may stand at.
  let places: [ValuePlace]
  /// List → the keys that contexts of its values have.
  private var contextKeys: [String: Set<String>] = [:]
  /// Compounds of other words, with their parts.
  private var compounds: [String: [String]] = [:]
  private var allWords: Set<String> = []
  private var phrases: [ClassifierModel.Phrase] = []
  private var parts: [ClassifierModel.Part] = []
  private var listValues: [ClassifierModel.ListValue] = []

  init(
    language: LanguageSource, names: ValueNames, answers: Set<Int>, places: [ValuePlace]
  ) {
    self.language = language
    self.names = names
    self.answers = answers
    self.places = places.filter { !$0.conditions.isEmpty }
    for phrase in language.lists where !phrase.contexts.isEmpty {
      contextKeys[ClassifierSource.list(ofPhrases: phrase.list), default: []]
        .formUnion(phrase.contexts.flatMap(\.keys))
    }
  }

  mutating func lower() throws(ClassifierModel.LoweringError) -> ClassifierModel.Language {
    try checkWordsAndNames()
    let vocabulary = makeVocabulary()
    let names = names
    var builder = TokenTrie.Builder(
      rules: language.rules.map(split), word: { vocabulary.id(of: $0) ?? .max },
      value: { names.number(of: $0) ?? TrieSymbol.mostNames })
    try addPhrases(to: &builder)
    try addLists(to: &builder)
    for (index, pattern) in language.skip.enumerated() {
      do {
        try builder.insert(split(pattern), under: .skip, id: 0)
      } catch {
        throw .skip(language: language.code, index: index, error)
      }
    }
    let examples = language.examples.map { example in
      (
        words: Tokenizer.words(example.text),
        subject: example.subject.map { UInt32($0) } ?? ExactExamples.outOfScope
      )
    }
    return ClassifierModel.Language(
      code: language.code, vocabulary: vocabulary, knownWords: knownWords, trie: builder.finish(),
      examples: ExactExamples(examples),
      phrases: PhraseTable(phrases, texts: language.phrases.map(\.text)), parts: parts,
      listValues: ListValueTable(listValues),
      regexes: try regexes(),
      negations: Set(language.not).union(
        LanguageKnowledge.named(language.code)?.negations ?? []),
      introductions: Introductions.words(language.code))
  }

  private mutating func addPhrases(
    to builder: inout TokenTrie.Builder
  ) throws(ClassifierModel.LoweringError) {
    for (index, phrase) in language.phrases.enumerated() {
      let id = UInt32(phrases.count)
      var record = ClassifierModel.Phrase(
        subject: UInt32(phrase.subject), variant: Self.number(phrase.variant), parts: 1,
        line: UInt32(clamping: phrase.line))
      do {
        switch phrase.meaning {
        case .covering(let pattern):
          try builder.insert(
            split(pattern), under: answers.contains(phrase.subject) ? .answers : .covering, id: id)
        case .never(let pattern):
          try builder.insert(split(pattern), under: .never, id: id)
        case .together(let patterns):
          record.parts = UInt32(patterns.count)
          for (number, pattern) in patterns.enumerated() {
            try builder.insert(split(pattern), under: .together, id: UInt32(parts.count))
            parts.append(.init(phrase: id, part: UInt32(number)))
          }
        }
      } catch {
        throw .phrase(language: language.code, index: index, error)
      }
      phrases.append(record)
    }
  }

  private mutating func addLists(
    to builder: inout TokenTrie.Builder
  ) throws(ClassifierModel.LoweringError) {
    for (index, phrase) in language.lists.enumerated() {
      do {
        try builder.insert(split(phrase.pattern), under: .lists, id: UInt32(listValues.count))
      } catch {
        throw .list(language: language.code, index: index, error)
      }
      listValues.append(
        .init(
          list: names.number(of: phrase.list) ?? 0, value: phrase.value,
          places: places(of: phrase)))
    }
  }

  private func places(of phrase: LanguageSource.ListPhrase) -> [UInt32] {
    let list = ClassifierSource.list(ofPhrases: phrase.list)
    let keys = contextKeys[list] ?? []
    return places.filter {
      $0.type == list && $0.accepts(contexts: phrase.contexts, keys: keys)
    }.compactMap { names.number(of: $0.name) }
  }

  private static func number(_ variant: Int?) -> UInt32 {
    variant.map { UInt32(clamping: $0) } ?? .max
  }

  private func regexes() throws(ClassifierModel.LoweringError) -> [ClassifierModel.Regex] {
    var regexes: [ClassifierModel.Regex] = []
    for (index, regex) in language.regexes.enumerated() {
      do {
        regexes.append(
          .init(
            subject: UInt32(regex.subject), variant: Self.number(regex.variant),
            line: UInt32(clamping: regex.line),
            expression: try RegularExpression(regex.pattern)))
      } catch {
        throw .regex(language: language.code, index: index, error)
      }
    }
    return regexes
  }

  /// All patterns of the language, rules included.
  private var patterns: [PatternNode] {
    var all = language.rules + language.skip + language.lists.map(\.pattern)
    for phrase in language.phrases {
      switch phrase.meaning {
      case .covering(let pattern), .never(let pattern): all.append(pattern)
      case .together(let patterns): all += patterns
      }
    }
    return all
  }

  /// Collects the words of all patterns, and tells a name that stands for nothing.
  private mutating func checkWordsAndNames() throws(ClassifierModel.LoweringError) {
    var missing: String?
    var words: Set<String> = []
    for pattern in patterns {
      pattern.forEachLeaf { leaf in
        switch leaf {
        case .word(let word): words.insert(word)
        case .value(let name), .text(let name):
          if names.number(of: name) == nil { missing = missing ?? name }
        default: break
        }
      }
    }
    allWords = words
    if let missing { throw .unknownName(missing) }
    for phrase in language.lists where names.number(of: phrase.list) == nil {
      throw .unknownName(phrase.list)
    }
  }

  /// Words of the patterns, in order, by their length in scalars.
  private var words: [(length: Int, words: [String])] {
    Dictionary(grouping: allWords) { $0.unicodeScalars.count }
      .map { ($0.key, $0.value.sorted()) }.sorted { $0.0 < $1.0 }
  }

  /// The words that have numbers. A compound of others is none of them: it is its parts, in phrases
  /// as in messages, so that joined, split and hyphenated spellings are the same.
  private mutating func makeVocabulary() -> Vocabulary {
    let exact = Set(language.exact)
    var kept: [Vocabulary.Word] = []
    var vocabulary = Vocabulary(language: language.code, words: [])
    for (length, words) in words {
      let before = kept.count
      for word in words {
        if length >= 6, !exact.contains(word), let parts = vocabulary.parts(of: word) {
          compounds[word] = parts
        } else {
          kept.append(Vocabulary.Word(word, exactOnly: exact.contains(word)))
        }
      }
      if kept.count > before { vocabulary = Vocabulary(language: language.code, words: kept) }
    }
    // Beside longer words a compound may be cut elsewhere when it is typed, or be a form of one.
    while true {
      let whole = vocabulary.settle(&compounds)
      if whole.isEmpty { return vocabulary }
      kept += whole.map { Vocabulary.Word($0) }
      vocabulary = Vocabulary(language: language.code, words: kept)
    }
  }

  /// Words that at least two examples hold.
  private var knownWords: WordSet {
    var counts: [String: Int] = [:]
    for example in language.examples {
      for word in Set(Tokenizer.words(example.text)) { counts[word, default: 0] += 1 }
    }
    return WordSet(counts.filter { $0.value > 1 }.keys)
  }

  /// A pattern with its compounds written as their parts.
  private func split(_ pattern: PatternNode) -> PatternNode { pattern.split(compounds) }
}

extension PatternNode {
  /// Calls `body` with every leaf, in order; rules are leaves.
  package func forEachLeaf(_ body: (PatternNode) -> Void) {
    switch self {
    case .word, .value, .rule, .anything, .text: body(self)
    case .sequence(let items), .choice(let items):
      for item in items { item.forEachLeaf(body) }
    case .optional(let item): item.forEachLeaf(body)
    }
  }
}

/// Words that only introduce a typed value: prepositions, and words for "number".
package enum Introductions {
  package static func words(_ language: String) -> Set<String> {
    Set((byLanguage[language] ?? []) + (language == "nn" ? byLanguage["nb"] ?? [] : []) + common)
  }

  private static let common = ["nr", "nummer", "no", "kl", "tlf", "ca", "id"]
  private static let byLanguage: [String: [String]] = [
    "nb": [
      "på", "pa", "i", "til", "fra", "den", "for", "før", "etter", "innen", "om", "rundt",
      "klokka", "klokken", "med", "ved", "mail", "epost", "telefon", "mobil", "postnummer",
    ],
    "da": [
      "på", "pa", "i", "til", "fra", "den", "d", "for", "før", "efter", "inden", "om", "omkring",
      "klokken", "med", "ved", "mail", "email", "telefon", "mobil", "postnummer",
    ],
    "sv": [
      "på", "pa", "i", "till", "från", "fran", "den", "för", "före", "efter", "innan", "om",
      "runt", "klockan", "med", "vid", "mejl", "mail", "telefon", "mobil", "postnummer",
    ],
    "en": [
      "on", "at", "in", "to", "from", "for", "the", "by", "before", "after", "until", "around",
      "about", "with", "number", "mail", "email", "phone", "mobile", "postcode",
    ],
  ]
}
