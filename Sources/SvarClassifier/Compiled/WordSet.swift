// Words by their fingerprints: enough to ask whether one is known.

/// A sorted set of 64-bit fingerprints of words.
struct WordSet: Sendable, Equatable {
  private let fingerprints: [UInt64]

  init(_ words: some Sequence<String>) {
    fingerprints = Set(words.map { ExactExamples.fingerprint(of: [$0]) }).sorted()
  }

  func contains(_ word: String) -> Bool {
    let wanted = ExactExamples.fingerprint(of: [word])
    var low = 0
    var high = fingerprints.count
    while low < high {
      let middle = low + (high - low) / 2
      if fingerprints[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < fingerprints.count && fingerprints[low] == wanted
  }

  func write(into writer: inout FlatWriter) { writer.write(fingerprints) }

  init(reading reader: inout FlatReader) throws(FlatError) {
    fingerprints = try reader.numbers()
    for index in fingerprints.indices.dropFirst()
    where fingerprints[index] <= fingerprints[index - 1] {
      throw .damaged("words out of order")
    }
  }
}
