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

  package convenience init(language: String) {
    self.init(algorithm: LanguageKnowledge.named(language)?.stemmer)
  }

  /// - Parameter algorithm: Snowball's name of it; nil stems nothing.
  init(algorithm: String?) {
    handle = algorithm.flatMap { sb_stemmer_new($0, "UTF_8") }
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// The stem of a folded word of at most 64 bytes; longer ones are returned as they are.
  package func stem(_ word: String) -> String {
    guard let handle, word.utf8.count <= 64 else { return word }
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let length = max(0, Int(sb_stemmer_length(handle)))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}

/// Handles of one algorithm that are waiting to be used: making one costs ten times a stem.
final class StemmerPool: Sendable {
  let algorithm: String?
  private let handles: Pool<StemmerHandle>

  init(algorithm: String?) {
    self.algorithm = algorithm
    handles = Pool { StemmerHandle(algorithm: algorithm) }
  }

  /// Calls `body` with a handle that nobody else uses meanwhile.
  func withHandle<Result>(_ body: (StemmerHandle) -> Result) -> Result {
    handles.withItem(body)
  }
}
