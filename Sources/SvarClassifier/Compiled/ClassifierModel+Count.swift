// How big a bot is, for people and benchmarks.

extension ClassifierModel {
  /// Phrases, regexes and examples, over all languages.
  package var patternCount: Int {
    languages.reduce(0) { $0 + $1.phrases.count + $1.regexes.count + $1.examples.count }
  }
}
