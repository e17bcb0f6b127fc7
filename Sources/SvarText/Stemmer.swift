// Snowball stems. Called by `Vocabulary` for the words of a bot and for words it does not know.

import CStemmer
import SvarLanguages

/// The stems of words, by the Snowball algorithm of a language.
///
/// A Snowball handle may be used by one thread at a time, so every call makes its own (about
/// 0.5 µs). Who stems many words in a row holds a ``StemmerHandle`` instead.
package struct Stemmer: Sendable {
  package init() {}

  /// The stem of a folded word; the word itself where the language has no algorithm.
  package func stem(_ word: String, language: String) -> String {
    StemmerHandle(language: language).stem(word)
  }
}

/// One Snowball handle: for one thread.
package final class StemmerHandle {
  private let handle: OpaquePointer?

  package init(language: String) {
    handle = LanguageKnowledge.named(language).flatMap { sb_stemmer_new($0.stemmer, "UTF_8") }
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// The stem of a folded word of at most 64 bytes; longer ones are returned as they are.
  package func stem(_ word: String) -> String {
    guard let handle, word.utf8.count <= 64 else { return word }
    let bytes = Array(word.utf8)
    guard let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count)) else { return word }
    let length = Int(sb_stemmer_length(handle))
    return String(decoding: UnsafeBufferPointer(start: stem, count: max(0, length)), as: UTF8.self)
  }
}
