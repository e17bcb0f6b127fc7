// What was found out about the words of earlier messages: most words of a message have been seen
// before. Part of a `Workspace`; filled by `Classifier` and `WordReader`.

import SvarText

/// Numbers for words, and what is known of them in each language of a bot.
///
/// Nothing here changes a result: all of it follows from the word and the bot. Finding it out costs
/// 2 to 20 µs a word and language, looking it up 0.1 µs.
///
/// Kept from one message to the next are words of at most ``mostScalars`` scalars. Numbers, and
/// longer words, which may be somebody's key or link, are known as long as their message is read.
struct WordMemory {
  /// Bytes of words and their entries that are kept, about.
  private static let mostBytes = 1 << 22
  private static let bytesOfEntry = 96
  /// Of a word that is kept.
  static let mostScalars = 24

  /// The words that are kept.
  private var numbers: [String: Int] = [:]
  /// The words of the last message that are not; their numbers are above all others.
  private var passing: [String: Int] = [:]
  private var bytes = 0
  /// By word: what it says for each language the detector knows.
  private var evidence: [[Int]?] = []
  private let detector: LanguageDetector
  private var readers: [WordReader]

  init(_ model: ClassifierModel) {
    detector = LanguageDetector(among: model.languageCodes)
    readers = model.languages.indices.map {
      WordReader(model.languages[$0], linear: model.linearModel(ofLanguage: $0))
    }
  }

  /// The number of each word and number of a message; −1 for all else.
  ///
  /// The numbers hold until ``forgetPassing()``.
  mutating func numbers(of tokens: [Token]) -> [Int] {
    if bytes > Self.mostBytes { forget() }
    var result = [Int](repeating: -1, count: tokens.count)
    var isComplete = true
    for (place, token) in tokens.enumerated() where token.isTextual {
      guard Self.isKept(token) else {
        isComplete = false
        continue
      }
      if let known = numbers[token.text] {
        result[place] = known
        continue
      }
      result[place] = evidence.count
      numbers[token.text] = evidence.count
      bytes += token.text.utf8.count + Self.bytesOfEntry * (1 + readers.count)
      evidence.append(nil)
    }
    if isComplete { return result }
    for (place, token) in tokens.enumerated() where token.isTextual && result[place] < 0 {
      if let known = passing[token.text] {
        result[place] = known
      } else {
        result[place] = evidence.count
        passing[token.text] = evidence.count
        evidence.append(nil)
      }
    }
    return result
  }

  private static func isKept(_ token: Token) -> Bool {
    token.kind == .word
      && (token.text.utf8.count <= mostScalars || token.text.unicodeScalars.count <= mostScalars)
  }

  /// How many words are kept.
  var count: Int { numbers.count }

  /// Whether anything is known of a word or number.
  func knows(_ text: String) -> Bool { numbers[text] != nil || passing[text] != nil }

  /// Forgets what is not kept from one message to the next.
  mutating func forgetPassing() {
    guard !passing.isEmpty else { return }
    passing.removeAll()
    evidence.removeSubrange(numbers.count...)
    for index in readers.indices { readers[index].forget(from: numbers.count) }
  }

  private mutating func forget() {
    numbers.removeAll()
    evidence.removeAll()
    bytes = 0
    for index in readers.indices { readers[index].forget() }
  }

  /// A message's language shows in its first words.
  private static let mostWordsOfEvidence = 1024

  /// The language of a message, as ``LanguageDetector`` tells it by its first words.
  mutating func detectLanguage(_ tokens: [Token], _ numbers: [Int]) -> Detection {
    var sums = [Int](repeating: 0, count: detector.count)
    let words = zip(tokens, numbers).lazy.filter { $0.0.kind == .word }
    for (token, number) in words.prefix(Self.mostWordsOfEvidence) {
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
    readers[language].read(
      text, tokens, numbers, language: language, keptBelow: self.numbers.count)
  }
}
