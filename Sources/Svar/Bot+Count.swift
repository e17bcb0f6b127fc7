import SvarClassifier

extension Bot {
  /// Phrases, regexes and examples, over all languages.
  package var patternCount: Int { classifier.model.patternCount }
}
