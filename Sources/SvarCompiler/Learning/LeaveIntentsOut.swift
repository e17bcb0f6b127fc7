// Calibration rows: sentences judged by models that have seen neither them nor, for some, their
// intent. Whole intents that are left out play the out-of-scope messages.

import SvarClassifier

/// Deals a bot's intents and examples to folds, and judges each fold by a model of the others.
struct LeaveIntentsOut {
  /// More folds are no better.
  static let foldCount = 5
  /// Examples an intent that take part; more cost time and make the model too sure of itself.
  static let exampleLimit = 40

  let corpus: Corpus
  /// The fold of each intent.
  private let foldOf: [Int]
  private let selection: [Int]

  /// How many folds there are; nil where the bot is too small to be judged.
  let folds: Int?

  init(corpus: Corpus, intentNames: [String]) {
    self.corpus = corpus
    selection = corpus.firstRows(Self.exampleLimit)
    var hasExample = [Bool](repeating: false, count: corpus.intentCount)
    var examples = 0
    for row in corpus.rows where row.isExample {
      hasExample[row.intent] = true
      examples += 1
    }
    let judged = hasExample.filter { $0 }.count
    folds = judged < 3 || examples < 20 ? nil : min(Self.foldCount, judged)
    // Intents with examples are dealt out first, so that every fold gets some.
    let order = intentNames.indices.map { intent in
      (
        late: hasExample[intent] ? 0 : 1,
        hash: FeatureKey.stem(FeatureKey.text(intentNames[intent]))
      )
    }
    let dealt = intentNames.indices.sorted {
      (order[$0].late, order[$0].hash, $0) < (order[$1].late, order[$1].hash, $1)
    }
    var foldOf = [Int](repeating: 0, count: corpus.intentCount)
    for (place, intent) in dealt.enumerated() { foldOf[intent] = place % (folds ?? 1) }
    self.foldOf = foldOf
  }

  /// Judges the rows of one fold.
  func judge(fold: Int, of folds: Int, into judged: inout JudgedRows) {
    let intents = foldOf.indices.filter { foldOf[$0] != fold }
    var classOf = [Int](repeating: -1, count: corpus.intentCount)
    for (number, intent) in intents.enumerated() { classOf[intent] = number }
    var exampleCounts = [Int](repeating: 0, count: corpus.intentCount)
    for row in selection where corpus.rows[row].isExample {
      exampleCounts[corpus.rows[row].intent] += 1
    }
    var rank = [Int](repeating: 0, count: corpus.intentCount)
    var training: [Int] = []
    var heldOut: [Int] = []
    for row in selection {
      let intent = corpus.rows[row].intent
      guard intent >= 0 else {
        training.append(row)
        continue
      }
      guard corpus.rows[row].isExample else {
        if classOf[intent] >= 0 { training.append(row) }
        continue
      }
      let isTurn = rank[intent] % folds == fold
      rank[intent] += 1
      if classOf[intent] < 0 || (isTurn && exampleCounts[intent] > 1) {
        heldOut.append(row)
      } else {
        training.append(row)
      }
    }
    let model = FitModel(
      corpus: corpus, selection: training, intents: intents, tolerance: 0.003, keepsNames: false
    ).run()
    var buffer = ModelBuffer()
    for row in heldOut {
      model.score(corpus.rows[row].tokens, buffer: &buffer)
      guard let top = buffer.score.top else { continue }
      let gold = classOf[corpus.rows[row].intent]
      judged.add(
        score: buffer.score.acceptScore, logits: buffer.logits.prefix(model.intentCount),
        gold: gold < 0 ? nil : gold, isRight: gold == top)
    }
  }
}
