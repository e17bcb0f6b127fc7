// Examples → model: the compiler calls `learn` with the bot's rows and stores what it returns.
// Background sentences that a bot serves are dropped first, calibration comes from
// cross-validation, the model itself from all rows.

import SvarClassifier

/// Learns a bot's model from its examples.
///
/// The same arguments give the same bytes. Rows of several languages make one model.
///
/// - Parameters:
///   - rows: Examples and names. Their order within an intent matters for the last bits only.
///   - intentNames: One for each intent; they decide which intents are held out together.
///   - background: Sentences that no bot serves, in the bot's languages.
///   - outOfScope: The author's own sentences that this bot does not serve.
///   - progress: Told the share of the work done, 0 to 1.
package func learn(
  rows: [TrainingRow], intentNames: [String], background: [[FeatureToken]] = [],
  outOfScope: [[FeatureToken]] = [], progress: ((Double) -> Void)? = nil
) -> LinearModel {
  guard !intentNames.isEmpty, intentNames.count < LinearModel.classLimit else { return .empty }
  let intents = Array(intentNames.indices)
  progress?(0)
  let foreign = foreignBackground(
    background, rows: rows, outOfScope: outOfScope, intents: intents)
  progress?(0.05)
  let corpus = Corpus(rows: rows, none: foreign + outOfScope, intentCount: intents.count)
  var calibration = Calibration(hasNone: corpus.rows.contains { $0.intent < 0 })
  let validation = LeaveIntentsOut(corpus: corpus, intentNames: intentNames)
  if let folds = validation.folds {
    var judged = JudgedRows()
    for fold in 0..<folds {
      validation.judge(fold: fold, of: folds, into: &judged)
      progress?(0.05 + 0.5 * Double(fold + 1) / Double(folds))
    }
    judged.calibrate(&calibration)
  }
  let model = FitModel(
    corpus: corpus, selection: Array(corpus.rows.indices), intents: intents
  ).run()
  progress?(1)
  return model.calibrated(calibration)
}

/// Background sentences that a model trained without them does not accept.
///
/// A cooking school may serve what no other bot does. The check uses few examples an intent and a
/// loose tolerance, which make the model less sure than the final one: hence 0.3, not 0.5.
private func foreignBackground(
  _ background: [[FeatureToken]], rows: [TrainingRow], outOfScope: [[FeatureToken]],
  intents: [Int]
) -> [[FeatureToken]] {
  let corpus = Corpus(rows: rows, none: outOfScope, intentCount: intents.count)
  let selection = corpus.firstRows(20)
  guard !background.isEmpty, selection.contains(where: { corpus.rows[$0].isExample }) else {
    return background
  }
  let model = FitModel(
    corpus: corpus, selection: selection, intents: intents, tolerance: 0.01, keepsNames: false
  ).run()
  var buffer = ModelBuffer()
  return background.filter { sentence in
    model.score(sentence, buffer: &buffer)
    return buffer.score.acceptProbability < 0.3
  }
}

extension Corpus {
  /// The numbers of all rows, but of each intent's examples only the first `limit`.
  func firstRows(_ limit: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: intentCount)
    return rows.indices.filter { row in
      guard rows[row].isExample else { return true }
      counts[rows[row].intent] += 1
      return counts[rows[row].intent] <= limit
    }
  }
}
