// Findings about phrases that an author has looked at and means. In: problems, what is allowed. Out:
// the problems that are left, and one for each allowance that did nothing.

import SvarDiagnostics

/// A finding that is not told.
package struct Allowance: Sendable {
  package var id: String
  /// The sentence or phrase that the finding names first.
  package var sentence: String
  package var span: SourceSpan

  package init(id: String, sentence: String, span: SourceSpan) {
    self.id = id
    self.sentence = sentence
    self.span = span
  }
}

extension ProofProblem {
  /// What can be allowed.
  package static let allowableIDs = [
    "ambiguous-phrases", "phrase-always-loses", "dead-alternative", "example-of-other",
    "one-typo-apart", "negated-phrase-fires",
  ]

  /// The id and the sentence or phrase by which the problem is allowed.
  private var allowedBy: (id: String, sentence: String)? {
    switch self {
    case .ambiguousPhrases(let sentence, _, _, _, _, _): ("ambiguous-phrases", sentence)
    case .phraseAlwaysLoses(let phrase, _, _, _): ("phrase-always-loses", phrase)
    case .deadAlternative(let alternative, _, _, _): ("dead-alternative", alternative)
    case .exampleOfOther(let example, _, _, _): ("example-of-other", example)
    case .oneTypoApart(let sentence, _, _, _, _, _, _, _): ("one-typo-apart", sentence)
    case .negatedPhraseFires(let sentence, _, _): ("negated-phrase-fires", sentence)
    default: nil
    }
  }

  fileprivate func isAllowed(by allowance: Allowance) -> Bool {
    allowedBy.map { $0.id == allowance.id && $0.sentence == allowance.sentence } ?? false
  }
}

extension [ProofProblem] {
  /// Without what is allowed.
  package func allowing(_ allowances: [Allowance]) -> [ProofProblem] {
    guard !allowances.isEmpty else { return self }
    let left = filter { problem in !allowances.contains { problem.isAllowed(by: $0) } }
    let unused = allowances.filter { allowance in !contains { $0.isAllowed(by: allowance) } }
    return left
      + unused.map { .allowanceUnused(sentence: $0.sentence, id: $0.id, at: $0.span) }
  }
}
