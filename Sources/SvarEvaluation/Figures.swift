// In: labelled messages with what a bot made of them. Out: the figures of `svar evaluate`. Called by
// the command. Pure: no bot, no file.

/// The label of messages that no intent is for.
package let outOfScopeLabel = "oos"

/// A labelled message and what the bot made of it.
package struct EvaluatedMessage: Sendable, Equatable {
  /// The right intent; nil for a message that is out of scope.
  package var gold: String?
  /// The most probable intent, accepted or not; nil for a bot that ranks none.
  package var top: String?
  /// The probability of `top`, given that the message is in scope: 0…1.
  package var confidence: Double
  /// The intent the bot would answer with; nil where it accepts none.
  package var accepted: String?
  /// The probability that the message is in scope: 0…1.
  package var inScope: Double

  package init(
    gold: String?, top: String?, confidence: Double, accepted: String?, inScope: Double
  ) {
    self.gold = gold
    self.top = top
    self.confidence = confidence
    self.accepted = accepted
    self.inScope = inScope
  }
}

/// How well a bot understands labelled messages.
///
/// `accuracy`, `macroF1` and `calibrationError` ask which intent is the most probable one, over the
/// messages in scope and without a threshold, as published results are measured. `outOfScopeRecall`,
/// `matthews` and `confusion` ask what the bot does at the thresholds it has. A figure is nil where
/// there is no message to measure it on.
package struct Figures: Sendable, Equatable {
  /// How often messages of one label got another, or the same.
  package struct Confusion: Sendable, Equatable {
    package var gold: String
    package var predicted: String
    package var count: Int

    package init(gold: String, predicted: String, count: Int) {
      self.gold = gold
      self.predicted = predicted
      self.count = count
    }
  }

  /// All messages, also those out of scope.
  package var messages: Int
  /// The share of messages in scope whose most probable intent is right.
  package var accuracy: Double?
  /// The mean over intents of the harmonic mean of precision and recall.
  ///
  /// Over the intents that are the label or the most probable intent of a message in scope.
  package var macroF1: Double?
  /// The share of messages out of scope in which the bot accepts nothing.
  package var outOfScopeRecall: Double?
  /// The share of messages out of scope that are refused when the threshold on `inScope` keeps at
  /// least 95 % of those in scope.
  package var outOfScopeRecallAt95: Double?
  /// The probability that a message in scope has a higher `inScope` than one out of scope; a tie
  /// counts half.
  package var auroc: Double?
  /// Matthews' correlation coefficient for many classes, out of scope being one (J. Gorodkin, 2004).
  package var matthews: Double?
  /// The expected calibration error of `confidence` in ten bins of equal width, in scope.
  package var calibrationError: Double?
  /// Pairs of labels that occurred, the right ones too, by `gold`, then by `count` descending.
  package var confusion: [Confusion]

  /// - Complexity: O(*n* log *n*) in the messages.
  package init(_ messages: [EvaluatedMessage]) {
    let inScope = messages.filter { $0.gold != nil }
    let outside = messages.filter { $0.gold == nil }
    self.messages = messages.count
    accuracy = share(of: inScope) { $0.top == $0.gold }
    macroF1 = macroAverage(inScope)
    outOfScopeRecall = share(of: outside) { $0.accepted == nil }
    let scores = ScopeScores(inScope: inScope.map(\.inScope), outside: outside.map(\.inScope))
    outOfScopeRecallAt95 = scores.refused(keeping: 0.95)
    auroc = scores.auroc
    let pairs = countedPairs(messages)
    matthews = correlation(pairs)
    calibrationError = meanMiscalibration(inScope)
    confusion = pairs
  }
}

private func share(
  of messages: [EvaluatedMessage], where isRight: (EvaluatedMessage) -> Bool
) -> Double? {
  guard !messages.isEmpty else { return nil }
  return Double(messages.count(where: isRight)) / Double(messages.count)
}

private func macroAverage(_ messages: [EvaluatedMessage]) -> Double? {
  /// Of one intent: right ones, predictions, labels.
  struct Counts {
    var right = 0
    var predicted = 0
    var labelled = 0
  }
  var counts: [String: Counts] = [:]
  for message in messages {
    if let gold = message.gold {
      counts[gold, default: Counts()].labelled += 1
      if gold == message.top { counts[gold, default: Counts()].right += 1 }
    }
    if let top = message.top { counts[top, default: Counts()].predicted += 1 }
  }
  guard !counts.isEmpty else { return nil }
  // In an order of its own, so that the sum does not depend on hashing.
  let sum = counts.keys.sorted().reduce(0.0) { sum, intent in
    let count = counts[intent] ?? Counts()
    return sum + 2 * Double(count.right) / Double(count.predicted + count.labelled)
  }
  return sum / Double(counts.count)
}

private func countedPairs(_ messages: [EvaluatedMessage]) -> [Figures.Confusion] {
  var counts: [String: [String: Int]] = [:]
  for message in messages {
    let gold = message.gold ?? outOfScopeLabel
    counts[gold, default: [:]][message.accepted ?? outOfScopeLabel, default: 0] += 1
  }
  return counts.flatMap { gold, row in
    row.map { Figures.Confusion(gold: gold, predicted: $0.key, count: $0.value) }
  }.sorted { left, right in
    if left.gold != right.gold { return precedes(left.gold, right.gold) }
    if left.count != right.count { return left.count > right.count }
    return precedes(left.predicted, right.predicted)
  }
}

private func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

private func correlation(_ pairs: [Figures.Confusion]) -> Double? {
  guard !pairs.isEmpty else { return nil }
  var labelled: [String: Double] = [:]
  var predicted: [String: Double] = [:]
  var right = 0.0
  var all = 0.0
  for pair in pairs {
    let count = Double(pair.count)
    labelled[pair.gold, default: 0] += count
    predicted[pair.predicted, default: 0] += count
    if pair.gold == pair.predicted { right += count }
    all += count
  }
  // Counts are whole and small: these sums are exact in any order.
  let expected = labelled.reduce(0.0) { $0 + $1.value * (predicted[$1.key] ?? 0) }
  let freedom = { (counts: [String: Double]) in
    all * all - counts.values.reduce(0.0) { $0 + $1 * $1 }
  }
  let scale = (freedom(labelled) * freedom(predicted)).squareRoot()
  return scale == 0 ? 0 : (right * all - expected) / scale
}

private func meanMiscalibration(_ messages: [EvaluatedMessage]) -> Double? {
  guard !messages.isEmpty else { return nil }
  var bins = [(confidence: Double, right: Double)](repeating: (0, 0), count: 10)
  for message in messages {
    let confidence = message.confidence.isFinite ? min(max(message.confidence, 0), 1) : 0
    let bin = min(Int(confidence * 10), 9)
    bins[bin].confidence += confidence
    bins[bin].right += message.top == message.gold ? 1 : 0
  }
  return bins.reduce(0.0) { $0 + abs($1.confidence - $1.right) } / Double(messages.count)
}
