// The syntax of a bot: what its files say, in the author's order, with a place on every part. Made
// by `parseBot`; the compiler gives it a meaning. Names are kept as written: whether a slot, state
// or action of that name exists is not known here.

import SvarDiagnostics

package typealias SpannedText = Spanned<String>

/// Everything that the files of a bot say.
package struct BotSyntax: Equatable, Sendable {
  /// What `bot.yaml` says; nil for a bot without one, which only classifies.
  package var bot: BotFileSyntax?
  package var intents: [IntentSyntax] = []
  package var answers: [IntentSyntax] = []
  /// Language blocks in files of their own whose intent or answer is not among the files given (it
  /// may be a built-in one). All others are already part of their intent.
  package var looseBlocks: [LooseBlockSyntax] = []
  /// Cases whose intent is not among the files given. All others are already part of their intent.
  package var looseCases: [CaseSyntax] = []
  package var lists: [ListSyntax] = []
  package var slots: [SlotSyntax] = []
  package var types: [TypeSyntax] = []
  package var actions: [ActionSyntax] = []
  package var events: [EventSyntax] = []
  package var languages: [LanguageSyntax] = []
  package var flows: [FlowSyntax] = []
  /// The bot's own texts; those of flows are in the flows.
  package var texts: [TextSyntax] = []
  package var stubs: [StubSyntax] = []
  /// Sentences that belong to no intent.
  package var outOfScope: [ExamplesSyntax] = []

  package init() {}
}

// MARK: - bot.yaml

/// What `bot.yaml` says.
package struct BotFileSyntax: Equatable, Sendable {
  /// The id, after `bot:`.
  package var id: SpannedText
  /// The name that customers see, after `name:`.
  package var name: SpannedText?
  package var languages: [SpannedText] = []
  /// Languages that the bot hears as others: `nn` as `nb`.
  package var fallback: [PairSyntax] = []
  package var include: [SpannedText] = []
  /// Built-in intent to the name it goes by in this bot.
  package var rename: [PairSyntax] = []
  /// The intent of asking for a human.
  package var human: SpannedText?
  /// Intents each of which wins over those after it when all else is equal.
  package var order: [SpannedText] = []
  package var accept: Spanned<Double>?
  package var margin: Spanned<Double>?
  package var inScope: Spanned<Double>?
  /// More questions than this on one way of a flow are told.
  package var maxQuestions: Spanned<Int>?
  /// Findings that are meant.
  package var allow: [AllowanceSyntax] = []
  package var ladders: [LadderSyntax] = []
  /// Level to flow, weaker levels first.
  package var verification: [PairSyntax] = []
  /// The flow that follows a resolved one.
  package var afterResolved: SpannedText?
  package var queues: [QueueSyntax] = []
  package var facts: [FactSyntax] = []
  /// Phrases that no text of the bot may hold.
  package var neverSaid: [SpannedText] = []
  /// Language to currency code.
  package var currency: [PairSyntax] = []
  /// Language to country code.
  package var countries: [PairSyntax] = []
}

/// Sentences and phrases about which a finding is not told.
package struct AllowanceSyntax: Equatable, Sendable {
  /// The id of the finding.
  package var id: SpannedText
  package var sentences: [SpannedText]
}

/// `key: value`, both names.
package struct PairSyntax: Equatable, Sendable {
  package var key: SpannedText
  package var value: SpannedText
}

/// What happens at the first, second, third turn of a kind.
package struct LadderSyntax: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case unclear, invalid, upset, failed, silent, slow
  }

  package var kind: Spanned<Kind>
  package var steps: [LadderStepSyntax]
}

package struct LadderStepSyntax: Equatable, Sendable {
  package enum Move: Equatable, Sendable {
    case say(SpannedText)
    /// Offers a human; the span is that of the word `human`.
    case offerHuman(SourceSpan)
    case handoff(reason: SpannedText)
  }

  package var after: DurationSyntax?
  package var move: Move
  package var span: SourceSpan
}

package struct QueueSyntax: Equatable, Sendable {
  package var name: SpannedText
  package var languages: [SpannedText] = []
  package var zone: SpannedText?
  package var holidays: SpannedText?
  package var open: [OpeningHoursSyntax] = []
}

/// A line such as `mon-fri 08:00-21:00`.
package struct OpeningHoursSyntax: Equatable, Sendable {
  /// 1 is Monday, 7 Sunday; in the order written, none twice.
  package var days: [Int]
  /// Minutes from midnight, at most 1440; empty for `closed`.
  package var open: [Range<Int>]
  package var span: SourceSpan
}

package struct FactSyntax: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    case same(SpannedText)
    case byLanguage([PairSyntax])
  }

  package var name: SpannedText
  package var value: Value
}

/// A time such as `10 min`.
package struct DurationSyntax: Equatable, Sendable {
  package var seconds: Int
  package var span: SourceSpan
}

// MARK: - Intents and answers

/// An intent, or an answer, which has the same content.
package struct IntentSyntax: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case intent, answer
  }

  package enum Policy: String, CaseIterable, Sendable {
    case bot
    case botThenOffer = "bot_then_offer"
    case human
    case never
  }

  package var kind: Kind
  /// Any text without line breaks, byte for byte.
  package var name: SpannedText
  /// Who serves it; always there for intents.
  package var by: Spanned<Policy>?
  package var slots: [SpannedText] = []
  /// Intents that this one wins over when all else is equal.
  package var over: [SpannedText] = []
  /// What must not be otherwise for it to be meant.
  package var when: [ConditionSyntax] = []
  /// Slots that its phrases fill with a value of their own.
  package var sets: [PairSyntax] = []
  /// Slots that are filled from the context: slot, key of the context.
  package var fromContext: [PairSyntax] = []
  package var tags: [SpannedText] = []
  /// Why it goes to a human.
  package var reason: SpannedText?
  package var blocks: [LanguageBlockSyntax] = []
  /// Cases in files of their own.
  package var cases: [CaseSyntax] = []
  /// Replies by language, from `reply:` of the intent and of its blocks.
  package var replies: [TextsInLanguage] = []

  /// The block of a language, if any.
  package func block(_ language: String) -> LanguageBlockSyntax? {
    blocks.first { $0.language.value == language }
  }
}

/// A condition on the context of a message: `domain: light`, `domain: {not: [cover, valve]}`.
package struct ConditionSyntax: Equatable, Sendable {
  package var key: SpannedText
  package var values: [SpannedText]
  /// Whether it holds with all values but these.
  package var isExcluding = false
}

/// A case of an intent: phrases that hold under conditions of their own or fill slots with values
/// of their own. It is the intent to all that comes after.
package struct CaseSyntax: Equatable, Sendable {
  package var intent: SpannedText
  package var name: SpannedText
  package var when: [ConditionSyntax] = []
  package var sets: [PairSyntax] = []
  /// Slots that are filled from the context: slot, key of the context.
  package var fromContext: [PairSyntax] = []
  package var blocks: [LanguageBlockSyntax] = []

  /// The block of a language, if any.
  package func block(_ language: String) -> LanguageBlockSyntax? {
    blocks.first { $0.language.value == language }
  }
}

/// What customers say for an intent in one language.
package struct LanguageBlockSyntax: Equatable, Sendable {
  package var language: SpannedText
  package var title: SpannedText?
  package var phrases: [PhraseSyntax] = []
  package var regexes: [SpannedText] = []
  package var examples: [SpannedText] = []
  package var never: [PhraseSyntax] = []
}

/// A language block in a file of its own.
package struct LooseBlockSyntax: Equatable, Sendable {
  package var kind: IntentSyntax.Kind
  package var name: SpannedText
  package var block: LanguageBlockSyntax
  package var reply: TextsInLanguage?
}

/// Sentences in one language.
package struct ExamplesSyntax: Equatable, Sendable {
  package var language: SpannedText
  package var examples: [SpannedText]
}

// MARK: - Lists, slots, types, languages

package struct ListSyntax: Equatable, Sendable {
  package var name: SpannedText
  package var values: [ListValueSyntax]
  /// Whether the host may add values at run time.
  package var given: Spanned<Bool>?
}

package struct ListValueSyntax: Equatable, Sendable {
  package var name: SpannedText
  package var languages: [PhrasesInLanguage]
  /// Phrases that count only as the answer to the slot's question.
  package var asked: [PhrasesInLanguage] = []
  /// What is so where the value is meant; of several one.
  package var contexts: [[PairSyntax]] = []
}

/// Phrases in one language; of a list value the first is what the bot says.
package struct PhrasesInLanguage: Equatable, Sendable {
  package var language: SpannedText
  package var phrases: [PhraseSyntax]
}

package struct SlotSyntax: Equatable, Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case past, future
  }

  package struct Personal: Equatable, Sendable {
    package var purpose: SpannedText
    package var keep: DurationSyntax
    package var span: SourceSpan
  }

  package var name: SpannedText
  package var type: SpannedText
  /// Holds all values that were mentioned.
  package var many: Spanned<Bool>?
  package var optional: Spanned<Bool>?
  /// Which day a date without a year means.
  package var toward: Spanned<Direction>?
  package var from: Spanned<Int>?
  package var to: Spanned<Int>?
  package var personal: Personal?
  /// Never stored, shown or logged.
  package var secret: Spanned<Bool>?
}

package struct TypeSyntax: Equatable, Sendable {
  package var name: SpannedText
  /// How values are stored and shown: `LG-######`.
  package var write: SpannedText?
  package var forms: [SpannedText] = []
  /// The list whose words must stand near a bare value.
  package var called: SpannedText?
  package var bare: [SpannedText] = []
  /// Forms that count only as the answer to the slot's question.
  package var asked: [SpannedText] = []
  /// What makes it a type of numbers; nil for one of regexes.
  package var range: RangeSyntax?
}

/// The numbers of a type: `from` to `to`, both included.
package struct RangeSyntax: Equatable, Sendable {
  package enum Fractions: String, CaseIterable, Sendable {
    case halves, tenths
  }

  package var from: Spanned<Int>
  package var to: Spanned<Int>
  package var step: Spanned<Int>?
  package var fractions: Spanned<Fractions>?
  /// What the number is multiplied by before it fills a slot: a decimal number.
  package var times: SpannedText?
}

package struct LanguageSyntax: Equatable, Sendable {
  package var language: SpannedText
  package var skip: [PhraseSyntax] = []
  package var exact: [PhraseSyntax] = []
  package var not: [PhraseSyntax] = []
  package var rules: [RuleSyntax] = []
  /// What may be added to the words of a list's values, or put before them.
  package var endings: [AffixSyntax] = []
  package var beginnings: [AffixSyntax] = []
}

/// Letters that may be joined to the values of a list: `area: en et s`.
package struct AffixSyntax: Equatable, Sendable {
  package var list: SpannedText
  package var affixes: [String]
}

package struct RuleSyntax: Equatable, Sendable {
  package var name: SpannedText
  package var phrases: [PhraseSyntax]
}

// MARK: - Actions, events, stubs

package struct ActionSyntax: Equatable, Sendable {
  package var name: SpannedText
  package var inputs: [ParameterSyntax] = []
  /// What the customer must have proved.
  package var level: SpannedText?
  package var changes: Spanned<Bool>?
  package var once: Spanned<OnceSyntax>?
  package var timeout: DurationSyntax?
  package var outcomes: [OutcomeSyntax] = []
}

package enum OnceSyntax: String, CaseIterable, Sendable {
  case conversation, `case`
}

/// `order_number` or `optional time`.
package struct ParameterSyntax: Equatable, Sendable {
  package var name: SpannedText
  package var isOptional: Bool
}

package struct OutcomeSyntax: Equatable, Sendable {
  package var name: SpannedText
  package var fields: [FieldSyntax]
}

/// `order.day: optional date`.
package struct FieldSyntax: Equatable, Sendable {
  package var path: SpannedText
  package var type: SpannedText
  package var isOptional: Bool
}

package struct EventSyntax: Equatable, Sendable {
  package var name: SpannedText
  package var fields: [FieldSyntax] = []
  /// The level that the event proves.
  package var level: SpannedText?
}

/// Made-up answers of an action, for trying a bot without the systems behind it.
package struct StubSyntax: Equatable, Sendable {
  package var action: SpannedText
  package var cases: [StubCaseSyntax]
}

package struct StubCaseSyntax: Equatable, Sendable {
  package struct Condition: Equatable, Sendable {
    package var field: SpannedText
    /// One of these: a value, `missing`, or a range `LG-000000..LG-000009`.
    package var values: [SpannedText]
  }

  package struct Field: Equatable, Sendable {
    package var path: SpannedText
    package var value: TextTemplate
  }

  /// All must hold; none for the case that always fits.
  package var when: [Condition] = []
  /// An outcome of the action, `failed` or `late`.
  package var outcome: SpannedText
  package var out: [Field] = []
  package var span: SourceSpan
}
