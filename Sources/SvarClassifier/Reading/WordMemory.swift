// What was found out about the words of earlier messages: most words of a message have been seen
// before. Part of a `Workspace`; filled by `Classifier` and `WordReader`.

import SvarText

/// Numbers for words, and what is known of them in each language of a bot.
///
/// Nothing here changes a result: all of it follows from the word and the bot. Finding it out costs
/// 2 to 20 µs a word and language, looking it up 0.1 µs.
struct WordMemory {
  /// Bytes of words and their entries that are kept, about.
  private static let mostBytes = 1 << 22
  private static let bytesOfEntry = 96

  private var numbers: [String: Int] = [:]
  private var bytes = 0
  /// By word: what it says for each language the detector knows.
  private var evidence: [[Int]?] = []
  private let detector: LanguageDetector
  private var readers: [WordReader]

  init(_ model: ClassifierModel) {
    detector = LanguageDetector(among: model.languageCodes)
    readers = model.languages.map(WordReader.init)
  }

  /// The number of each word and number of a message; −1 for all else.
  ///
  /// The numbers hold until this is called again.
  mutating func numbers(of tokens: [Token]) -> [Int] {
    if bytes > Self.mostBytes { forget() }
    return tokens.map { token in
      guard token.isTextual else { return -1 }
      if let known = numbers[token.text] { return known }
      let number = evidence.count
      numbers[token.text] = number
      bytes += token.text.utf8.count + Self.bytesOfEntry * (1 + readers.count)
      evidence.append(nil)
      return number
    }
  }

  private mutating func forget() {
    numbers.removeAll()
    evidence.removeAll()
    bytes = 0
    for index in readers.indices { readers[index].forget() }
  }

  /// The language of a message, as ``LanguageDetector`` tells it.
  mutating func detectLanguage(_ tokens: [Token], _ numbers: [Int]) -> Detection {
    var sums = [Int](repeating: 0, count: detector.count)
    for (token, number) in zip(tokens, numbers) where token.kind == .word {
      let found = evidence[number] ?? detector.evidence(ofWord: token.text)
      evidence[number] = found
      for index in sums.indices { sums[index] += found[index] }
    }
    return detector.detection(sums)
  }

  /// The words of a message in one language.
  mutating func read(
    _ text: String, _ tokens: [Token], _ numbers: [Int], language: Int
  ) -> Reading {
    readers[language].read(text, tokens, numbers, language: language)
  }
}
