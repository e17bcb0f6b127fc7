// What is known of some values at one point of a dialogue: filled, empty, or nobody knows.

/// Knowledge about at most 32 values; two bits each.
struct Filling: Hashable {
  enum Knowledge: UInt64 {
    case unknown = 0
    case filled = 1
    case empty = 2
  }

  static let most = 32

  private var bits: UInt64 = 0

  subscript(index: Int) -> Knowledge {
    get {
      guard (0..<Self.most).contains(index) else { return .unknown }
      return Knowledge(rawValue: bits >> UInt64(index * 2) & 3) ?? .unknown
    }
    set {
      guard (0..<Self.most).contains(index) else { return }
      bits = bits & ~(3 << UInt64(index * 2)) | newValue.rawValue << UInt64(index * 2)
    }
  }
}

/// The values that an exploration follows, by number.
struct FollowedValues {
  let names: [String]
  private let numbers: [String: Int]

  /// More than ``Filling/most`` names are cut, and said to be.
  let isCut: Bool

  init(_ names: some Sequence<String>) {
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    isCut = unique.count > Filling.most
    self.names = Array(unique.prefix(Filling.most))
    numbers = Dictionary(
      self.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func number(_ name: String) -> Int? { numbers[name] }

  func knowledge(of name: String, in filling: Filling) -> Filling.Knowledge {
    numbers[name].map { filling[$0] } ?? .unknown
  }

  func set(_ name: String, _ knowledge: Filling.Knowledge, in filling: inout Filling) {
    if let number = numbers[name] { filling[number] = knowledge }
  }
}
