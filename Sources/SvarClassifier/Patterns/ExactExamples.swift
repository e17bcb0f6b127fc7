// The authors' own examples, found by equality. In: the folded words of a sentence or a message.
// Out: the intent that was given them. Built by SvarCompiler, asked by `Classifier`.

import SvarStorage

/// Fingerprints of the examples, sorted.
///
/// Two different sentences share a fingerprint with a chance of about 2⁻⁶⁴ a pair.
package struct ExactExamples: Sendable, Equatable {
  /// What an example belongs to where it is nobody's: it was given to several subjects.
  package static let contested = UInt32.max
  /// What an example belongs to that is out of scope.
  package static let outOfScope = UInt32.max - 1

  private let fingerprints: FlatArray<UInt64>
  private let subjects: FlatArray<UInt32>

  package var count: Int { fingerprints.count }

  /// - Parameter examples: The folded words of each example without punctuation, and the number of
  ///   its intent or answer, or ``outOfScope``. One without words is left out.
  package init(_ examples: [(words: [String], subject: UInt32)]) {
    var bySubject: [UInt64: UInt32] = [:]
    for example in examples where !example.words.isEmpty {
      let fingerprint = Self.fingerprint(of: example.words)
      if let known = bySubject[fingerprint], known != example.subject {
        bySubject[fingerprint] = Self.contested
      } else {
        bySubject[fingerprint] = example.subject
      }
    }
    let sorted = bySubject.sorted { $0.key < $1.key }
    fingerprints = FlatArray(sorted.map(\.key))
    subjects = FlatArray(sorted.map(\.value))
  }

  /// The subject of the example that is equal to `words`; nil without one, or where several
  /// subjects were given it.
  package func subject(of words: some Sequence<String>) -> UInt32? {
    guard let place = fingerprints.place(ofSorted: Self.fingerprint(of: words)) else { return nil }
    return subjects[place] == Self.contested ? nil : subjects[place]
  }

  /// FNV-1a over the words with a byte between them that no UTF-8 holds, then mixed.
  static func fingerprint(of words: some Sequence<String>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }
}

extension ExactExamples {
  package func write(into writer: inout FlatWriter) {
    writer.write(fingerprints)
    writer.write(subjects)
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    fingerprints = try reader.numbers()
    subjects = try reader.numbers()
    guard fingerprints.count == subjects.count else {
      throw .damaged("examples without their intents")
    }
    guard fingerprints.isAscending else { throw .damaged("examples out of order") }
  }

  /// The largest number of an intent or answer.
  package var largestSubject: UInt32? { subjects.filter { $0 < Self.outOfScope }.max() }
}
