// How well a score tells messages in scope from those out of scope.

/// The scores of messages in scope and of messages out of scope.
struct ScopeScores {
  /// Ascending.
  private let inScope: [Double]
  /// Ascending.
  private let outside: [Double]

  /// A score that is no number counts as the lowest.
  init(inScope: [Double], outside: [Double]) {
    let sorted = { (scores: [Double]) in
      scores.map { $0.isNaN ? -Double.infinity : $0 }.sorted()
    }
    self.inScope = sorted(inScope)
    self.outside = sorted(outside)
  }

  /// The share out of scope that is refused by the highest threshold that keeps at least `share` of
  /// those in scope; what scores the threshold itself is kept.
  func refused(keeping share: Double) -> Double? {
    guard !inScope.isEmpty, !outside.isEmpty else { return nil }
    let kept = Int((share * Double(inScope.count)).rounded(.up))
    let threshold = inScope[inScope.count - max(1, min(kept, inScope.count))]
    return Double(outside.prefix { $0 < threshold }.count) / Double(outside.count)
  }

  /// The probability that a score in scope is higher than one out of scope; a tie counts half.
  ///
  /// - Complexity: O(*n*) after sorting.
  var auroc: Double? {
    guard !inScope.isEmpty, !outside.isEmpty else { return nil }
    var wins = 0.0
    var below = 0
    var notAbove = 0
    for score in inScope {
      while below < outside.count, outside[below] < score { below += 1 }
      while notAbove < outside.count, outside[notAbove] <= score { notAbove += 1 }
      wins += Double(below) + Double(notAbove - below) / 2
    }
    return wins / (Double(inScope.count) * Double(outside.count))
  }
}
