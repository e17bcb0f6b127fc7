// Words by their fingerprints: enough to ask whether one is known.

import SvarStorage

/// A sorted set of 64-bit fingerprints of words.
struct WordSet: Sendable, Equatable {
  private let fingerprints: FlatArray<UInt64>

  init(_ words: some Sequence<String>) {
    fingerprints = FlatArray(Set(words.map { ExactExamples.fingerprint(of: [$0]) }).sorted())
  }

  func contains(_ word: String) -> Bool {
    fingerprints.containsSorted(ExactExamples.fingerprint(of: CollectionOfOne(word)))
  }

  func write(into writer: inout FlatWriter) { writer.write(fingerprints) }

  init(reading reader: inout FlatReader) throws(FlatError) {
    fingerprints = try reader.numbers()
    guard fingerprints.isAscending else { throw .damaged("words out of order") }
  }
}
