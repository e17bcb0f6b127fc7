// The linear model of a bot's intents: words in, probabilities out. SvarCompiler's Learning makes
// it from the intents' examples; the compiled bot stores its bytes; the classifier asks it for what
// no phrase and no regex decides. Everything it says is a sum of feature weights.

import SvarStorage

/// A sparse softmax model over stems, pairs of stems, character trigrams and number shapes.
///
/// Beside the bot's intents it may have one more class, `none`, learned from sentences that no bot
/// serves. Arrays are flat and by feature; features are numbered in the order of their keys.
package struct LinearModel: Equatable, Sendable {
  /// How many intents it tells apart; they have the numbers 0 ..< `intentCount`.
  package let intentCount: Int
  /// Whether class `intentCount` exists and means "none of these".
  package let hasNone: Bool
  package private(set) var calibration: Calibration

  /// Keys of the features, strictly ascending.
  let keys: FlatArray<UInt64>
  /// Raw values of `FeatureGroup`.
  let groups: FlatArray<UInt8>
  /// How telling a feature is: the more classes have it the less. At least 1.
  let idf: FlatArray<Float>
  /// What a feature's integer weights are multiplied with.
  let scales: FlatArray<Float>
  /// Feature f has the entries `weightStarts[f] ..< weightStarts[f + 1]` of the next two.
  let weightStarts: FlatArray<UInt32>
  /// The classes a feature speaks for or against, ascending; all others weigh 0.
  let weightClasses: FlatArray<UInt16>
  let weights: FlatArray<Int8>
  /// Stem f occurs in examples of `seenClasses[seenStarts[f] ..< seenStarts[f + 1]]`, ascending.
  let seenStarts: FlatArray<UInt32>
  let seenClasses: FlatArray<UInt16>
  /// Feature f is called `names[nameStarts[f] ..< nameStarts[f + 1]]` in UTF-8.
  let nameStarts: FlatArray<UInt32>
  let names: FlatArray<UInt8>
  /// What each class has before a word is read.
  let bias: FlatArray<Float>
  /// Found from `keys`: keys with the top bits b are at `buckets[b] ..< buckets[b + 1]`.
  private let buckets: [UInt32]
  private let bucketShift: UInt64

  package var classCount: Int { intentCount + (hasNone ? 1 : 0) }
  package var featureCount: Int { keys.count }
  package var weightCount: Int { weights.count }

  /// Takes the arrays as they are described above.
  ///
  /// - Throws: ``Damage`` where they do not fit together; nothing of a model is checked later.
  package init(_ parts: Parts) throws(Damage) { try self.init(Arrays(parts)) }

  init(_ arrays: Arrays) throws(Damage) {
    try arrays.check()
    intentCount = arrays.intentCount
    hasNone = arrays.hasNone
    calibration = arrays.calibration
    keys = arrays.keys
    groups = arrays.groups
    idf = arrays.idf
    scales = arrays.scales
    weightStarts = arrays.weightStarts
    weightClasses = arrays.weightClasses
    weights = arrays.weights
    seenStarts = arrays.seenStarts
    seenClasses = arrays.seenClasses
    nameStarts = arrays.nameStarts
    names = arrays.names
    bias = arrays.bias
    (buckets, bucketShift) = Self.makeBuckets(keys)
  }

  /// The model of a bot without intents: it accepts nothing.
  package static let empty = LinearModel()

  private init() {
    intentCount = 0
    hasNone = false
    calibration = Calibration()
    keys = []
    groups = []
    idf = []
    scales = []
    weightStarts = [0]
    weightClasses = []
    weights = []
    seenStarts = [0]
    seenClasses = []
    nameStarts = [0]
    names = []
    bias = []
    (buckets, bucketShift) = Self.makeBuckets(keys)
  }

  /// The number of the feature with this key.
  ///
  /// - Complexity: O(1) on average: keys are evenly spread and a bucket holds one or two.
  func feature(_ key: UInt64) -> Int? {
    let bucket = Int(truncatingIfNeeded: key &>> bucketShift)
    var place = Int(buckets[bucket])
    let end = Int(buckets[bucket + 1])
    while place < end {
      let found = keys[place]
      if found >= key { return found == key ? place : nil }
      place &+= 1
    }
    return nil
  }

  /// Whether examples of `intent` hold the stem `feature`.
  func hasSeen(_ feature: Int, in intent: Int) -> Bool {
    var low = Int(seenStarts[feature])
    var high = Int(seenStarts[feature + 1])
    while low < high {
      let middle = low &+ (high &- low) / 2
      if Int(seenClasses[middle]) < intent { low = middle &+ 1 } else { high = middle }
    }
    return low < Int(seenStarts[feature + 1]) && Int(seenClasses[low]) == intent
  }

  private static func makeBuckets(_ keys: FlatArray<UInt64>) -> ([UInt32], UInt64) {
    var bits: UInt64 = 1
    while bits < 30, 1 &<< bits < keys.count { bits &+= 1 }
    let shift = 64 &- bits
    var buckets = [UInt32](repeating: 0, count: (1 &<< Int(bits)) + 1)
    for key in keys { buckets[Int(truncatingIfNeeded: key &>> shift) + 1] &+= 1 }
    for bucket in 1..<buckets.count { buckets[bucket] &+= buckets[bucket - 1] }
    return (buckets, shift)
  }
}

extension LinearModel {
  /// The same weights with other numbers for turning scores into probabilities.
  package func calibrated(_ calibration: Calibration) -> LinearModel {
    var model = self
    model.calibration = calibration
    return model
  }

  /// Names and strongest words of the model, for people.
  package func strongestFeatures(of intent: Int, limit: Int) -> [(feature: String, weight: Float)] {
    var found: [(feature: String, weight: Float)] = []
    for feature in keys.indices {
      for place in Int(weightStarts[feature])..<Int(weightStarts[feature + 1])
      where Int(weightClasses[place]) == intent {
        found.append((name(of: feature), Float(weights[place]) * scales[feature]))
      }
    }
    found.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.feature < $1.feature }
    return Array(found.prefix(max(0, limit)))
  }

  func name(of feature: Int) -> String {
    let range = Int(nameStarts[feature])..<Int(nameStarts[feature + 1])
    return names.withUnsafeBufferPointer { names in
      String(decoding: UnsafeBufferPointer(rebasing: names[range]), as: UTF8.self)
    }
  }
}
