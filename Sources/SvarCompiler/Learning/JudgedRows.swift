// Judged rows → calibration: the temperature, and two logistic curves over the accept score.

import SvarClassifier

/// What models said of rows they had not seen.
struct JudgedRows {
  private var scores: [Float] = []
  private var isRight: [Bool] = []
  private var isInScope: [Bool] = []
  /// Of rows in scope: how far each intent's logit is below the largest, the gold one first.
  private var distances: [[Float]] = []

  /// - Parameter gold: The right one of `logits`; nil where the row plays out of scope.
  mutating func add(
    score: Float, logits: ArraySlice<Float>, gold: Int?, isRight: Bool
  ) {
    scores.append(score)
    self.isRight.append(isRight)
    isInScope.append(gold != nil)
    guard let gold, let largest = logits.max() else { return }
    distances.append([logits[gold] - largest] + logits.map { $0 - largest })
  }

  /// Sets the temperature and both curves; what the rows cannot tell is left as it is.
  func calibrate(_ calibration: inout Calibration) {
    if !distances.isEmpty { calibration.temperature = bestTemperature() }
    let inScope = isInScope.filter { $0 }.count
    guard inScope > 0, inScope < scores.count else { return }
    // Half of the weight for each side: an assumption about traffic, not about the rows.
    let weights = isInScope.map { isIn in
      0.5 / Float(isIn ? inScope : scores.count - inScope)
    }
    let right = LogisticCurve.fit(scores, targets: isRight, weights: weights)
    let scope = LogisticCurve.fit(scores, targets: isInScope, weights: weights)
    // Rows so odd that a better score means a worse row: the given curves are wiser.
    guard right.slope > 0.1, scope.slope > 0.1 else { return }
    calibration.rightSlope = right.slope
    calibration.rightIntercept = right.intercept
    calibration.scopeSlope = scope.slope
    calibration.scopeIntercept = scope.intercept
    let inScopeScores = zip(scores, isInScope).filter { $0.1 }.map { $0.0 }.sorted()
    let low = inScopeScores[inScopeScores.count / 20]
    calibration.scopeOfMost = sigmoid(scope.slope * low + scope.intercept)
  }

  /// The temperature with the smallest log loss on rows in scope, of 60 from 0.3 to 6.
  private func bestTemperature() -> Float {
    var best: (temperature: Float, loss: Float) = (1, .infinity)
    for step in 0..<60 {
      let temperature = 0.3 * ownExp(ownLn(20) * Float(step) / 59)
      var loss: Float = 0
      for row in distances {
        var sum: Float = 0
        for distance in row.dropFirst() { sum += ownExp(temperature * distance) }
        loss += ownLn(sum) - temperature * row[0]
      }
      if loss < best.loss { best = (temperature, loss) }
    }
    return best.temperature
  }
}

/// A logistic curve over one number (Platt scaling).
struct LogisticCurve: Equatable {
  var slope: Float = 1
  var intercept: Float = 0

  /// The likeliest curve for weighted targets, held near slope 1 and intercept 0 by a small ridge.
  ///
  /// Newton's method from (1, 0); each step is halved until the loss falls.
  static func fit(_ scores: [Float], targets: [Bool], weights: [Float]) -> LogisticCurve {
    let ridge = 1e-3
    func loss(_ slope: Double, _ intercept: Double) -> Double {
      var sum = ridge / 2 * ((slope - 1) * (slope - 1) + intercept * intercept)
      for (row, score) in scores.enumerated() {
        let raw = Float(slope) * score + Float(intercept)
        let signed = targets[row] ? -raw : raw
        // ln(1 + e^signed), without overflow.
        let softplus = max(0, signed) + ownLn(1 + ownExp(-signed.magnitude))
        sum += Double(weights[row] * softplus)
      }
      return sum
    }
    var slope = 1.0
    var intercept = 0.0
    var current = loss(slope, intercept)
    for _ in 0..<50 {
      var gradient = (ridge * (slope - 1), ridge * intercept)
      var curve = (ridge, 0.0, ridge)
      for (row, score) in scores.enumerated() {
        let probability = Double(sigmoid(Float(slope) * score + Float(intercept)))
        let weight = Double(weights[row])
        let error = weight * (probability - (targets[row] ? 1 : 0))
        let bend = weight * probability * (1 - probability)
        let z = Double(score)
        gradient.0 += error * z
        gradient.1 += error
        curve.0 += bend * z * z
        curve.1 += bend * z
        curve.2 += bend
      }
      let determinant = curve.0 * curve.2 - curve.1 * curve.1
      guard determinant > 1e-12 else { break }
      let first = (curve.2 * gradient.0 - curve.1 * gradient.1) / determinant
      let second = (curve.0 * gradient.1 - curve.1 * gradient.0) / determinant
      var share = 1.0
      var next = loss(slope - first, intercept - second)
      while next > current, share > 1e-3 {
        share /= 2
        next = loss(slope - share * first, intercept - share * second)
      }
      guard next < current else { break }
      slope -= share * first
      intercept -= share * second
      current = next
      if share * max(first.magnitude, second.magnitude) < 1e-6 { break }
    }
    return LogisticCurve(slope: Float(slope), intercept: Float(intercept))
  }
}
