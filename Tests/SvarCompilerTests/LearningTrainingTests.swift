import SvarClassifier
import Testing

@testable import SvarCompiler

@Suite struct LearningTrainingTests {
  /// Three classes, each with a word of its own and shared noise.
  private func toyRows(seed: UInt64) -> WeightedRows {
    var state = seed
    func next(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    var rows = WeightedRows()
    rows.featureCount = 12
    rows.classCount = 3
    for row in 0..<40 {
      let label = row % 3
      let noise = Set((0..<4).map { _ in Int32(3 + next(9)) }).sorted()
      let own: Int32 = next(5) == 0 ? Int32(next(3)) : Int32(label)
      rows.features += [own] + noise
      rows.values += [0.9] + noise.map { _ in Float(next(100)) / 100 }
      rows.starts.append(rows.features.count)
      rows.labels.append(Int32(label))
      rows.costs.append(Float(5 + next(30)))
    }
    return rows
  }

  /// Σ cost · entropy(dual) - ½|W|², which no step may lower.
  private func dual(_ rows: WeightedRows, _ weights: [Float], _ duals: [Float]) -> Double {
    let stride = duals.count / rows.count
    var sum = -weights.reduce(0.0) { $0 + Double($1) * Double($1) } / 2
    for row in 0..<rows.count {
      for dual in duals[(row * stride)..<(row * stride + 3)] where dual > 0 {
        sum -= Double(rows.costs[row] * dual * ownLn(dual))
      }
    }
    return sum
  }

  @Test func everyEpochRaisesTheDual() {
    let seed: UInt64 = 31
    let rows = toyRows(seed: seed)
    var before = 0.0
    for epochs in 1...25 {
      var ascent = DualAscent(tolerance: 0, maximumEpochs: epochs)
      let (weights, duals) = ascent.run(rows)
      let after = dual(rows, weights.values, duals)
      #expect(after > before, "seed \(seed), epoch \(epochs)")
      before = after
    }
  }

  @Test func theGapClosesAndTheWeightsAreTheSumOfTheRows() {
    let seed: UInt64 = 31
    let rows = toyRows(seed: seed)
    var ascent = DualAscent()
    let (weights, duals) = ascent.run(rows)
    #expect(ascent.gaps.count < 100)
    #expect(ascent.gaps.last ?? 1 <= 0.001 * (ascent.gaps.first ?? 0))
    var expected = [Double](repeating: 0, count: rows.featureCount * weights.stride)
    for row in 0..<rows.count {
      for entry in rows.starts[row]..<rows.starts[row + 1] {
        for label in 0..<rows.classCount {
          let dual = Double(duals[row * weights.stride + label])
          let gold = Int(rows.labels[row]) == label ? 1.0 : 0
          expected[Int(rows.features[entry]) * weights.stride + label] +=
            Double(rows.costs[row] * rows.values[entry]) * (gold - dual)
        }
      }
    }
    for (found, wanted) in zip(weights.values, expected) {
      #expect(abs(Double(found) - wanted) < 2e-4, "seed \(seed)")
    }
  }

  // Oracle: at the minimum every row's dual is the model's own probability.
  @Test func itStopsAtTheMinimum() {
    let rows = toyRows(seed: 5)
    var ascent = DualAscent(tolerance: 1e-6, maximumEpochs: 2_000)
    let (weights, duals) = ascent.run(rows)
    for row in 0..<rows.count {
      let scores = (0..<3).map { label in
        (rows.starts[row]..<rows.starts[row + 1]).reduce(Float(0)) { sum, entry in
          sum + rows.values[entry]
            * weights.values[Int(rows.features[entry]) * weights.stride + label]
        }
      }
      let sum = scores.reduce(Float(0)) { $0 + ownExp($1) }
      for label in 0..<3 {
        let dual = duals[row * weights.stride + label]
        #expect(abs(ownExp(scores[label]) / sum - dual) < 0.01)
      }
    }
  }

  @Test func noRowsGiveNoWeights() {
    var rows = WeightedRows()
    rows.classCount = 2
    rows.featureCount = 1
    var ascent = DualAscent()
    #expect(ascent.run(rows).weights.values.allSatisfy { $0 == 0 })
  }

  @Test func pruningKeepsTheLargest() {
    let features = 3_000
    let classes = 100
    var state: UInt32 = 9
    let values = (0..<(features * 104)).map { place -> Float in
      state = state &* 1_664_525 &+ 1_013_904_223
      return place % 104 < classes ? Float(state >> 8) / Float(1 << 24) - 0.5 : 0
    }
    let weights = DualAscent.Weights(stride: 104, values: values)
    let cut = PruneWeights.cut(weights, features: features, classes: classes)
    let kept = values.filter { $0.magnitude >= cut }.count
    #expect(kept >= PruneWeights.alwaysKept && kept < features * classes * 3 / 4)

    var parts = LinearModel.Parts()
    let scale = PruneWeights.append(values[0..<classes], cut: cut, to: &parts)
    var found = [Float](repeating: 0, count: classes)
    for (label, weight) in zip(parts.weightClasses, parts.weights) {
      found[Int(label)] = Float(weight) * scale
    }
    for label in 0..<classes where values[label].magnitude >= cut {
      #expect(abs(found[label] - values[label]) <= scale * 0.501)
    }
    #expect(parts.weights.count == values[0..<classes].filter { $0.magnitude >= cut }.count)
  }

  // Oracle: at the best curve the weighted errors are balanced by the ridge alone.
  @Test func theLogisticCurveIsTheLikeliest() {
    let scores: [Float] = (0..<60).map { Float($0) / 10 - 3 }
    let targets = scores.enumerated().map { $0.element + Float($0.offset % 7) - 3 > 0 }
    let weights = scores.map { _ in Float(1) / 60 }
    let curve = LogisticCurve.fit(scores, targets: targets, weights: weights)
    var slope = 1e-3 * (Double(curve.slope) - 1)
    var intercept = 1e-3 * Double(curve.intercept)
    for (score, target) in zip(scores, targets) {
      let error = Double(sigmoid(curve.slope * score + curve.intercept)) - (target ? 1 : 0)
      slope += error * Double(score) / 60
      intercept += error / 60
    }
    #expect(abs(slope) < 1e-4 && abs(intercept) < 1e-4)
    #expect(curve.slope > 0)
    // Targets that a line can tell apart: the ridge keeps the curve finite.
    let steep = LogisticCurve.fit(scores, targets: scores.map { $0 > 0 }, weights: weights)
    #expect(steep.slope.isFinite && steep.slope > curve.slope)
  }

  @Test func calibrationComesFromRowsNotSeen() {
    let corpus = Corpus(rows: ToyBot.rows, none: ToyBot.background, intentCount: 5)
    let validation = LeaveIntentsOut(corpus: corpus, intentNames: ToyBot.names)
    #expect(validation.folds == 5)
    var judged = JudgedRows()
    for fold in 0..<5 { validation.judge(fold: fold, of: 5, into: &judged) }
    var calibration = Calibration(hasNone: true)
    judged.calibrate(&calibration)
    #expect(calibration != Calibration(hasNone: true))
    #expect(calibration.rightSlope > 0 && calibration.scopeSlope > 0)
    #expect((0.3...6.01).contains(calibration.temperature))
    #expect(calibration.scopeOfMost > 0 && calibration.scopeOfMost < 0.9)
    // Too few intents, too few examples.
    let two = Corpus(
      rows: ToyBot.rows.filter { $0.intent < 2 }, none: [], intentCount: 2)
    #expect(LeaveIntentsOut(corpus: two, intentNames: ["a", "b"]).folds == nil)
    let few = Corpus(
      rows: ToyBot.rows.enumerated().filter { $0.offset % 2 == 0 }.map(\.element), none: [],
      intentCount: 5)
    #expect(LeaveIntentsOut(corpus: few, intentNames: ToyBot.names).folds == nil)
  }
}
