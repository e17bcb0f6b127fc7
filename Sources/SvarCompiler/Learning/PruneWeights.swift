// Dense float weights → few 8-bit weights. Pruning is global: function words need all of theirs,
// rare words few.

import SvarClassifier

enum PruneWeights {
  /// The share of all weights that is kept; below a tenth accuracy begins to fall.
  static let share = 0.2
  /// Small models keep this many whatever their share: it costs them nothing.
  static let alwaysKept = 200_000

  /// The magnitude below which weights are dropped.
  ///
  /// Found on the upper half of the bits, so a few more than the share may stay.
  static func cut(_ weights: DualAscent.Weights, features: Int, classes: Int) -> Float {
    let all = features * classes
    let wanted = max(min(all, alwaysKept), Int(Double(all) * share))
    if wanted >= all { return 0 }
    var histogram = [Int](repeating: 0, count: 1 << 16)
    for feature in 0..<features {
      for entry in (feature * weights.stride)..<(feature * weights.stride + classes) {
        histogram[Int(weights.values[entry].magnitude.bitPattern >> 16)] += 1
      }
    }
    var kept = 0
    for bin in histogram.indices.reversed() {
      kept += histogram[bin]
      if kept >= wanted { return Float(bitPattern: UInt32(bin) << 16) }
    }
    return 0
  }

  /// Appends what is left of a feature's weights, and gives their scale.
  static func append(
    _ weights: ArraySlice<Float>, cut: Float, to parts: inout LinearModel.Parts
  ) -> Float {
    let largest = weights.reduce(Float(0)) { max($0, $1.magnitude) }
    guard largest > 0, largest >= cut else { return 0 }
    let scale = largest / 127
    for (number, weight) in weights.enumerated() where weight.magnitude >= cut {
      let rounded = (weight / scale).rounded(.toNearestOrEven)
      let whole = Int8(max(-127, min(127, rounded)))
      if whole != 0 {
        parts.weightClasses.append(UInt16(number))
        parts.weights.append(whole)
      }
    }
    return scale
  }
}
