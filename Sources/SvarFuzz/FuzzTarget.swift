/// A kind of cases.
protocol FuzzTarget {
  /// What a case is made of.
  associatedtype Input

  /// In the names of files.
  var name: String { get }

  /// Makes a case; the same generator gives the same case.
  func input(_ random: inout SeededGenerator) -> Input

  /// Runs a case, and says what is wrong with what came out; nil where nothing is.
  func problem(_ input: Input) -> String?

  /// What to keep of a case that failed: names and bytes.
  func files(_ input: Input) -> [(name: String, bytes: [UInt8])]

  /// The processor time a case may take, in seconds.
  func timeLimit(_ input: Input) -> Double

  /// Whether the memory of this case is worth measuring alone, which takes a moment.
  func isBig(_ input: Input) -> Bool
}

extension FuzzTarget {
  func isBig(_ input: Input) -> Bool { false }
}
