// The symbolic form of a phrase: what SvarCompiler lowers a phrase line to, what the proofs and the
// reference matcher read, and what `TokenTrie.Builder` takes in. The classifier itself never sees
// it: at run time there is only the trie.

/// A phrase, a part of an `&` line, a rule, or a phrase of a list value.
package indirect enum PatternNode: Hashable, Sendable {
  /// One word, folded as the tokenizer folds it.
  case word(String)
  case sequence([PatternNode])
  /// One of several; never empty.
  case choice([PatternNode])
  case optional(PatternNode)
  /// A recognised value: the name of a slot, a list or a type.
  case value(String)
  /// An index into the table of rules handed to the builder.
  case rule(Int)
  /// `*`: 0 to 5 words of the sentence, none of them a negation or part of a recognised value.
  case anything
  /// A slot of type text: one or more words, up to what follows or to the end.
  case text(slot: String)

  /// The most words one `*` stands for.
  package static let mostWordsOfAnything = 5
}

/// What the edges of a trie are labelled with.
///
/// Words are numbered by the vocabulary of the language; the other kinds have a range of their own,
/// above all words, so that a node's sorted edges end with them.
package enum TrieSymbol {
  /// The number of value names, and of slots with text, is below this, and below `moreText`.
  package static let mostNames: UInt32 = 0x3FFF_FFFF
  package static let firstValue: UInt32 = 0x8000_0000
  package static let firstText: UInt32 = 0xC000_0000
  package static let anything: UInt32 = 0xFFFF_FFFF
  /// In a match: a further word of the text slot before it. No slot has this number.
  package static let moreText: UInt32 = firstText | (mostNames - 1)

  /// The edge that consumes a value called by name number `name`.
  package static func value(_ name: UInt32) -> UInt32 { firstValue | min(name, mostNames) }
  /// The edge into the capture of text for slot name number `name`.
  package static func text(_ name: UInt32) -> UInt32 { firstText | min(name, mostNames - 1) }
  /// The name's number of a value or text edge.
  package static func name(of symbol: UInt32) -> UInt32 { symbol & mostNames }
}
