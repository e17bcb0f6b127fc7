// How good a match is, for step 3 of the order of matching.

/// Compared in this order: more exact words, more literal words, fewer words under `*` or captured
/// as text, fewer skipped words, the better worst grade.
///
/// One number, so that comparing is one instruction; each count saturates at 4,095.
package struct MatchScore: Comparable, Sendable, Hashable {
  private(set) var packed: UInt64

  private static let fieldOfCounts: UInt64 = 0xFFF

  /// Nothing matched yet.
  package init() {
    packed = Self.fieldOfCounts << 28 | Self.fieldOfCounts << 16 | 0xFF
  }

  package static func < (left: MatchScore, right: MatchScore) -> Bool {
    left.packed < right.packed
  }

  package var exactWords: Int { Int(packed >> 52) }
  package var literalWords: Int { Int(packed >> 40 & Self.fieldOfCounts) }
  package var openWords: Int { Int(Self.fieldOfCounts - (packed >> 28 & Self.fieldOfCounts)) }
  package var skippedWords: Int { Int(Self.fieldOfCounts - (packed >> 16 & Self.fieldOfCounts)) }
  package var worstGrade: UInt8 { 0xFF - UInt8(truncatingIfNeeded: packed) }

  /// With one more word of the phrase.
  package func adding(wordOfGrade grade: UInt8) -> MatchScore {
    var next = self
    if literalWords < 0xFFF { next.packed += 1 << 40 }
    if grade == Lattice.Grade.exact, exactWords < 0xFFF { next.packed += 1 << 52 }
    if grade > worstGrade { next.packed = next.packed & ~0xFF | UInt64(0xFF - grade) }
    return next
  }

  /// With a value that the phrase asks for: a literal word, not an exact one. The words of a value
  /// of a list count like the phrase's own.
  package func addingValue(ofWords words: MatchScore = MatchScore()) -> MatchScore {
    var next = self
    next.packed += UInt64(min(words.exactWords, 0xFFF - exactWords)) << 52
    next.packed += UInt64(min(max(words.literalWords, 1), 0xFFF - literalWords)) << 40
    return next
  }

  package func adding(openWords count: Int) -> MatchScore {
    var next = self
    next.packed -= UInt64(min(max(count, 0), 0xFFF - openWords)) << 28
    return next
  }

  package func adding(skippedWords count: Int) -> MatchScore {
    var next = self
    next.packed -= UInt64(min(max(count, 0), 0xFFF - skippedWords)) << 16
    return next
  }

  /// Equal in all that decides between phrases.
  package func ties(with other: MatchScore) -> Bool { packed >> 16 == other.packed >> 16 }
}
