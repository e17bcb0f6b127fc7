// The optimiser: weighted rows in, a dense weight matrix out. Dual coordinate ascent for softmax
// regression, all classes of a row in one step; the step length is the one that a bound on the
// dual's growth allows (Shalev-Shwartz and Zhang, "Accelerated proximal SDCA", 2014, option with
// the row's own duality gap). No learning rate, and every step makes the dual larger.

import SvarClassifier

/// Rows ready for training: sparse values, one class and one cost each.
struct WeightedRows {
  var starts: [Int] = [0]
  var features: [Int32] = []
  var values: [Float] = []
  var labels: [Int32] = []
  /// How much an error on the row costs.
  var costs: [Float] = []
  var featureCount = 0
  var classCount = 0

  var count: Int { labels.count }
}

/// Minimises `½|W|² + Σ cost · crossEntropy(label, softmax(W x))`.
///
/// One thread, 32-bit floats, a fixed order of rows: the same rows give the same bits. The loops
/// over classes are plain pointer loops without branches, which the optimiser vectorises; with
/// checked arrays training takes four times as long.
struct DualAscent {
  /// Stop when the duality gap is below this share of what it was in the first epoch.
  var tolerance: Float = 0.001
  var maximumEpochs = 100
  /// The gap of each epoch, for tests and dumps.
  private(set) var gaps: [Float] = []

  /// Weights by feature: a row of `stride` floats each, of which the first `classCount` count.
  struct Weights {
    var stride: Int
    var values: [Float]
  }

  /// Trains, and gives the dual variables (a row of `stride` for each row) beside the weights.
  mutating func run(_ rows: WeightedRows) -> (weights: Weights, duals: [Float]) {
    // A multiple of 8, so that no vector loop has a rest.
    let stride = (rows.classCount + 7) / 8 * 8
    var weights = [Float](repeating: 0, count: rows.featureCount * stride)
    var duals = [Float](repeating: 0, count: rows.count * stride)
    gaps = []
    for row in 0..<rows.count { duals[row * stride + Int(rows.labels[row])] = 1 }
    let squares = (0..<rows.count).map { row in
      rows.values[rows.starts[row]..<rows.starts[row + 1]].reduce(Float(0)) { $0 + $1 * $1 }
    }
    var order = Array(0..<rows.count)
    var random: UInt32 = 12345
    var scratch = [Float](repeating: 0, count: 3 * stride)
    guard rows.count > 0 else { return (Weights(stride: stride, values: weights), duals) }

    for _ in 0..<maximumEpochs {
      for last in order.indices.dropFirst().reversed() {
        random = random &* 1_664_525 &+ 1_013_904_223
        order.swapAt(last, Int(random >> 8) % (last + 1))
      }
      var gap: Float = 0
      weights.withUnsafeMutableBufferPointer { weights in
        duals.withUnsafeMutableBufferPointer { duals in
          scratch.withUnsafeMutableBufferPointer { scratch in
            rows.features.withUnsafeBufferPointer { features in
              rows.values.withUnsafeBufferPointer { values in
                guard let w = weights.baseAddress, let q = duals.baseAddress,
                  let room = scratch.baseAddress, let f = features.baseAddress,
                  let x = values.baseAddress
                else { return }
                for row in order {
                  let start = rows.starts[row]
                  let visit = RowVisit(
                    features: f + start, values: x + start,
                    count: rows.starts[row + 1] - start, classes: rows.classCount,
                    stride: stride, cost: rows.costs[row], square: squares[row])
                  gap += visit.step(weights: w, duals: q + row * stride, scratch: room)
                }
              }
            }
          }
        }
      }
      gaps.append(gap)
      if gap <= tolerance * gaps[0] { break }
    }
    return (Weights(stride: stride, values: weights), duals)
  }
}

/// One step on one row.
private struct RowVisit {
  let features: UnsafePointer<Int32>
  let values: UnsafePointer<Float>
  let count: Int
  let classes: Int
  let stride: Int
  let cost: Float
  let square: Float

  /// Moves the row's dual and the weights; gives the row's share of the duality gap.
  @inline(__always)
  func step(
    weights: UnsafeMutablePointer<Float>, duals: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>
  ) -> Float {
    let scores = scratch
    let terms = scratch + stride
    let moves = scratch + 2 * stride
    addUp(weights, into: scores)
    let largest = maximum(scores)
    var j = 0
    while j < stride {
      terms[j] = ownExp(scores[j] - largest)
      j &+= 1
    }
    j = classes
    while j < stride {
      terms[j] = 0
      j &+= 1
    }
    let sum = total(terms)
    let logSum = largest + ownLn(sum)
    let factor = 1 / sum
    j = 0
    while j < stride {
      let dual = duals[j]
      let kept: Float = dual > 1e-12 ? dual : 0
      let positive: Float = dual > 1e-12 ? dual : 1e-12
      moves[j] = terms[j] * factor - dual
      terms[j] = kept * (ownLn(positive) - (scores[j] - logSum))
      j &+= 1
    }
    let divergence = max(0, total(terms))
    j = 0
    while j < stride {
      terms[j] = moves[j] * moves[j]
      j &+= 1
    }
    let length = total(terms)
    if length < 1e-12 { return cost * divergence }
    let step = min(1, (divergence + length / 2) / (length * (1 + cost * square)))
    j = 0
    while j < stride {
      let dual = duals[j] + step * moves[j]
      duals[j] = dual > 0 ? dual : 0
      j &+= 1
    }
    var place = 0
    while place < count {
      let weight = weights + Int(features[place]) &* stride
      let share = step * cost * values[place]
      j = 0
      while j < stride {
        weight[j] -= share * moves[j]
        j &+= 1
      }
      place &+= 1
    }
    return cost * divergence
  }

  /// The scores of all classes; four features at a time, to touch `scores` less often.
  @inline(__always)
  private func addUp(
    _ weights: UnsafeMutablePointer<Float>, into scores: UnsafeMutablePointer<Float>
  ) {
    var j = 0
    while j < stride {
      scores[j] = 0
      j &+= 1
    }
    var place = 0
    while place &+ 4 <= count {
      let w0 = weights + Int(features[place]) &* stride
      let w1 = weights + Int(features[place &+ 1]) &* stride
      let w2 = weights + Int(features[place &+ 2]) &* stride
      let w3 = weights + Int(features[place &+ 3]) &* stride
      let x0 = values[place]
      let x1 = values[place &+ 1]
      let x2 = values[place &+ 2]
      let x3 = values[place &+ 3]
      j = 0
      while j < stride {
        scores[j] += (x0 * w0[j] + x1 * w1[j]) + (x2 * w2[j] + x3 * w3[j])
        j &+= 1
      }
      place &+= 4
    }
    while place < count {
      let w0 = weights + Int(features[place]) &* stride
      let x0 = values[place]
      j = 0
      while j < stride {
        scores[j] += x0 * w0[j]
        j &+= 1
      }
      place &+= 1
    }
  }

  /// The largest of the real classes; those that only fill up the stride are 0 and left out.
  @inline(__always)
  private func maximum(_ list: UnsafeMutablePointer<Float>) -> Float {
    var largest = list[0]
    var j = 1
    while j < classes {
      largest = list[j] > largest ? list[j] : largest
      j &+= 1
    }
    return largest
  }

  /// The sum in a fixed order, eight partial sums side by side.
  @inline(__always)
  private func total(_ list: UnsafeMutablePointer<Float>) -> Float {
    var low = SIMD4<Float>(repeating: 0)
    var high = low
    var j = 0
    while j < stride {
      low += SIMD4(list[j], list[j &+ 1], list[j &+ 2], list[j &+ 3])
      high += SIMD4(list[j &+ 4], list[j &+ 5], list[j &+ 6], list[j &+ 7])
      j &+= 8
    }
    let both = low + high
    return (both[0] + both[1]) + (both[2] + both[3])
  }
}
