// The arrays of a model and what must hold between them. Training and reading both go through here.

import SvarStorage

extension LinearModel {
  /// The arrays of a model, not yet checked; see ``LinearModel`` for what each holds.
  package struct Parts {
    package var intentCount = 0
    package var hasNone = false
    package var calibration = Calibration()
    package var keys: [UInt64] = []
    package var groups: [UInt8] = []
    package var idf: [Float] = []
    package var scales: [Float] = []
    package var weightStarts: [UInt32] = [0]
    package var weightClasses: [UInt16] = []
    package var weights: [Int8] = []
    package var seenStarts: [UInt32] = [0]
    package var seenClasses: [UInt16] = []
    package var nameStarts: [UInt32] = [0]
    package var names: [UInt8] = []
    package var bias: [Float] = []

    package init() {}
  }

  /// Why arrays are not a model.
  package enum Damage: Error, Equatable {
    /// A list has another length than it must have.
    case lengths
    /// Features, places or classes are not in ascending order, or point outside.
    case order
    /// A number that is no number, or outside of what training can give.
    case number
  }

  /// The largest number of classes; class numbers are stored in 16 bits.
  package static let classLimit = 65_535
  /// No weight, idf or calibration number is larger.
  static let numberLimit: Float = 1e6
}

extension LinearModel {
  /// The same, flat: made of ``Parts``, or looking into a compiled bot.
  struct Arrays {
    var intentCount: Int
    var hasNone: Bool
    var calibration: Calibration
    var keys: FlatArray<UInt64>
    var groups: FlatArray<UInt8>
    var idf: FlatArray<Float>
    var scales: FlatArray<Float>
    var weightStarts: FlatArray<UInt32>
    var weightClasses: FlatArray<UInt16>
    var weights: FlatArray<Int8>
    var seenStarts: FlatArray<UInt32>
    var seenClasses: FlatArray<UInt16>
    var nameStarts: FlatArray<UInt32>
    var names: FlatArray<UInt8>
    var bias: FlatArray<Float>

    init(_ parts: Parts) {
      intentCount = parts.intentCount
      hasNone = parts.hasNone
      calibration = parts.calibration
      keys = FlatArray(parts.keys)
      groups = FlatArray(parts.groups)
      idf = FlatArray(parts.idf)
      scales = FlatArray(parts.scales)
      weightStarts = FlatArray(parts.weightStarts)
      weightClasses = FlatArray(parts.weightClasses)
      weights = FlatArray(parts.weights)
      seenStarts = FlatArray(parts.seenStarts)
      seenClasses = FlatArray(parts.seenClasses)
      nameStarts = FlatArray(parts.nameStarts)
      names = FlatArray(parts.names)
      bias = FlatArray(parts.bias)
    }
  }
}

extension LinearModel.Arrays {
  /// Checks everything that scoring relies on.
  ///
  /// - Complexity: O(*n*) for *n* bytes of arrays.
  func check() throws(LinearModel.Damage) {
    let count = keys.count
    let classes = intentCount + (hasNone ? 1 : 0)
    guard intentCount >= 0, classes <= LinearModel.classLimit, bias.count == classes,
      groups.count == count, idf.count == count, scales.count == count,
      weights.count == weightClasses.count, weightStarts.count == count + 1,
      seenStarts.count == count + 1, nameStarts.count == count + 1
    else { throw .lengths }
    guard keys.isAscending else { throw .order }
    guard groups.withUnsafeBufferPointer({ $0.allSatisfy { FeatureGroup(rawValue: $0) != nil } })
    else { throw .number }
    guard weightStarts.areSteps(upTo: weightClasses.count),
      seenStarts.areSteps(upTo: seenClasses.count), nameStarts.areSteps(upTo: names.count),
      Self.areClasses(weightClasses, weightStarts, below: classes),
      Self.areClasses(seenClasses, seenStarts, below: classes)
    else { throw .order }
    for list in [idf, scales, bias, FlatArray(calibration.numbers)] {
      guard
        list.withUnsafeBufferPointer({ list in
          list.allSatisfy { abs($0) <= LinearModel.numberLimit }
        })
      else { throw .number }
    }
    guard idf.withUnsafeBufferPointer({ $0.allSatisfy { $0 > 0 } }) else { throw .number }
  }

  /// Whether the classes of each feature ascend and are below `limit`.
  private static func areClasses(
    _ list: FlatArray<UInt16>, _ starts: FlatArray<UInt32>, below limit: Int
  ) -> Bool {
    list.withUnsafeBufferPointer { list in
      starts.withUnsafeBufferPointer { starts in
        for feature in 0..<(starts.count - 1) {
          var previous = -1
          for place in Int(starts[feature])..<Int(starts[feature + 1]) {
            guard Int(list[place]) > previous, Int(list[place]) < limit else { return false }
            previous = Int(list[place])
          }
        }
        return true
      }
    }
  }
}
