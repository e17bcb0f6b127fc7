// The arrays of a model and what must hold between them. Training and reading both go through here.

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

  /// Why bytes are not a model.
  package enum Damage: Error, Equatable {
    /// The bytes end too early or name a length that is not there.
    case truncated
    /// The first bytes are not those of a model of this version.
    case foreign
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

extension LinearModel.Parts {
  /// Checks everything that scoring relies on.
  ///
  /// - Complexity: O(*n*) for *n* bytes of arrays.
  func check() throws(LinearModel.Damage) {
    let count = keys.count
    let classes = intentCount + (hasNone ? 1 : 0)
    guard intentCount >= 0, classes <= LinearModel.classLimit, bias.count == classes,
      groups.count == count, idf.count == count, scales.count == count,
      weights.count == weightClasses.count
    else { throw .lengths }
    for feature in keys.indices.dropFirst() where keys[feature - 1] >= keys[feature] {
      throw .order
    }
    for group in groups where FeatureGroup(rawValue: group) == nil { throw .number }
    try Self.check(weightStarts, count, weightClasses, below: classes)
    try Self.check(seenStarts, count, seenClasses, below: classes)
    try Self.check(starts: nameStarts, count, end: names.count)
    for list in [idf, scales, bias, calibration.numbers] {
      for number in list where !(abs(number) <= LinearModel.numberLimit) { throw .number }
    }
    for number in idf where number <= 0 { throw .number }
  }

  private static func check(starts: [UInt32], _ count: Int, end: Int) throws(LinearModel.Damage) {
    guard starts.count == count + 1, starts[0] == 0, Int(starts[count]) == end else {
      throw .lengths
    }
    for place in 0..<count where starts[place] > starts[place + 1] { throw .order }
  }

  private static func check(
    _ starts: [UInt32], _ count: Int, _ list: [UInt16], below limit: Int
  ) throws(LinearModel.Damage) {
    try check(starts: starts, count, end: list.count)
    for feature in 0..<count {
      var previous = -1
      for place in Int(starts[feature])..<Int(starts[feature + 1]) {
        guard Int(list[place]) > previous, Int(list[place]) < limit else { throw .order }
        previous = Int(list[place])
      }
    }
  }
}
