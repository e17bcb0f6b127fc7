// From scores to probabilities: the few numbers learned beside the weights.

/// How a model's scores become probabilities.
package struct Calibration: Equatable, Sendable {
  /// Multiplies the logits; above 1 the model is surer than its training made it.
  package var temperature: Float = 1.5
  /// The accept score z is `topWeight * top + unseenWeight * unseen + offset`.
  package var topWeight: Float = 0.97
  package var unseenWeight: Float = -0.60
  package var offset: Float = 0.20
  /// P(right answer) = sigmoid(slope * z + intercept), half of the traffic being out of scope.
  package var rightSlope: Float = 1
  package var rightIntercept: Float = 0
  /// P(in scope) = sigmoid(slope * z + intercept).
  package var scopeSlope: Float = 1
  package var scopeIntercept: Float = 0
  /// The P(in scope) that 95 of 100 messages in scope reach, as far as examples can tell.
  package var scopeOfMost: Float = 0.5

  package init() {}

  /// The constants of z for a model with or without the class `none`.
  package init(hasNone: Bool) {
    if !hasNone {
      topWeight = 0.96
      unseenWeight = -0.53
      offset = 0.10
    }
  }

  /// All numbers, in the order in which they are stored.
  var numbers: [Float] {
    [
      temperature, topWeight, unseenWeight, offset, rightSlope, rightIntercept, scopeSlope,
      scopeIntercept, scopeOfMost,
    ]
  }

  /// `top`: log odds of the best intent; `unseen`: 0 and up, see ``LinearModel/unseen``.
  func acceptScore(top: Float, unseen: Float) -> Float {
    topWeight * top + unseenWeight * unseen + offset
  }
}
