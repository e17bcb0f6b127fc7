// What importers may ask about the built-in set and about regexes. Called by `svar import`.

import SvarClassifier
import SvarCompiler
import SvarDiagnostics
import SvarModel

/// The built-in intents and answers as a bot of their own.
package struct BuiltInSubjects: Sendable {
  private let classifier: Classifier
  private let language: String

  /// - Returns: Nil for a language that the built-in set does not speak.
  package init?(language: String) {
    guard ["nb", "da", "sv", "en"].contains(language) else { return nil }
    let file = SourceFile(
      path: "bot.yaml",
      text: "bot: standard\nlanguages: [\(language)]\ninclude: standard\nhuman: human.request\n")
    guard let bot = compile([file], learns: false).bot else { return nil }
    classifier = Classifier(bot.classifier)
    self.language = language
  }

  /// The intent, else the answer, that a sentence is in so many words.
  package func name(of sentence: String) -> String? {
    let result = classifier.classify(
      sentence,
      ClassifyOptions(
        language: language, isLanguageFixed: true, now: .transcriptDefault, context: [:]))
    if let intent = result.accepted.first(where: \.isDecisive) { return intent.intent }
    return result.answers.filter { answer in
      answer.confidence >= 0.99 && (answer.end - answer.start) * 2 > sentence.utf8.count
    }.max { $0.end - $0.start < $1.end - $1.start }?.name
  }
}

/// Whether a regex can stand in a bot's file.
package func isUsableRegex(_ pattern: String) -> Bool {
  (try? RegularExpression(pattern)) != nil
}
