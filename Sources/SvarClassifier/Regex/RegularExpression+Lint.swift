// What is known to take long in a regex, found without running it. Called by SvarCompiler, which
// words the findings.

extension RegularExpression {
  /// A repeat that may make a match slow.
  package struct Finding: Equatable, Sendable {
    package enum Kind: String, Sendable {
      /// A repeat without bound inside a repeat without bound: `(a+)+`.
      case nestedRepeat
      /// A repeat without bound over alternatives: `(a|aa)+`.
      case repeatedAlternatives
      /// An unanchored pattern that begins with a repeat without bound: `\s+$`.
      case leadingRepeat
      /// A repeat without bound over many characters, followed by another: `.*.*=`.
      case adjacentRepeats
      /// Any other repeat without bound; slow only in rare cases.
      case unboundedRepeat
    }

    package var kind: Kind
    /// What is wrong, in a line.
    package var message: String {
      switch kind {
      case .nestedRepeat: "a repeat without bound inside another may take very long"
      case .repeatedAlternatives: "a repeat without bound over alternatives may take very long"
      case .leadingRepeat: "a pattern that begins with a repeat without bound is tried everywhere"
      case .adjacentRepeats: "two repeats without bound in a row may take very long"
      case .unboundedRepeat: "a repeat without bound; '{0,40}' or a possessive '*+' is safer"
      }
    }

    /// UTF-8 bytes into the pattern, at the repeat.
    package var offset: Int
  }

  /// Repeats without bound in `pattern`, in order; possessive and atomic ones are fine.
  package static func lint(_ pattern: String) -> [Finding] {
    var reader = LintReader(RegexSyntax(pattern).pieces)
    return reader.findings()
  }
}

private struct LintReader {
  private struct Group {
    var isAtomic: Bool
    var hasUnbounded = false
    var hasAlternatives = false
    /// Nothing that takes up text stood before in the pattern.
    var beganAtStart: Bool
    /// The state of the sequence outside, to go on with after the group.
    var lastWasUnbounded: Bool
  }

  private let pieces: [RegexSyntax.Piece]

  init(_ pieces: [RegexSyntax.Piece]) { self.pieces = pieces }

  mutating func findings() -> [RegularExpression.Finding] {
    var found: [RegularExpression.Finding] = []
    var groups = [
      Group(isAtomic: false, beganAtStart: true, lastWasUnbounded: false)
    ]
    // Whether the pattern may still begin here, so that every position of the text is tried.
    var isAtStart = true
    var isAnchored = false
    var lastWasUnbounded = false
    var closed: Group?
    var startBeforeAtom = true
    for (index, piece) in pieces.enumerated() {
      switch piece.part {
      case .open(_, let isAtomic):
        groups.append(
          Group(
            isAtomic: isAtomic, beganAtStart: isAtStart, lastWasUnbounded: lastWasUnbounded))
        closed = nil
      case .close:
        if groups.count > 1, let group = groups.popLast() {
          closed = group
          startBeforeAtom = group.beganAtStart
          if group.hasUnbounded, !group.isAtomic { groups[groups.count - 1].hasUnbounded = true }
          if !isRepeated(after: index) { lastWasUnbounded = group.hasUnbounded }
        }
      case .alternative:
        groups[groups.count - 1].hasAlternatives = true
        isAtStart = groups.last?.beganAtStart ?? false
        if groups.count == 1 { isAnchored = false }
        lastWasUnbounded = false
        closed = nil
      case .start:
        if isAtStart { isAnchored = true }
      case .place: lastWasUnbounded = false
      case .quantifier(let least, let most, let isPossessive):
        defer { closed = nil }
        if least == 0 { isAtStart = isAtStart || startBeforeAtom }
        // What is inside an atomic group is never tried again.
        let isHeld = isPossessive || groups.contains(where: \.isAtomic)
        guard most == nil || (most ?? 0) > 1000, !isHeld else {
          if isPossessive { lastWasUnbounded = false }
          continue
        }
        let kind: RegularExpression.Finding.Kind
        if let closed, closed.hasUnbounded, !closed.isAtomic {
          kind = .nestedRepeat
        } else if let closed, closed.hasAlternatives, !closed.isAtomic {
          kind = .repeatedAlternatives
        } else if startBeforeAtom, !isAnchored {
          kind = .leadingRepeat
        } else if lastWasUnbounded {
          kind = .adjacentRepeats
        } else {
          kind = .unboundedRepeat
        }
        found.append(.init(kind: kind, offset: piece.offset))
        groups[groups.count - 1].hasUnbounded = true
        lastWasUnbounded = true
      case .literal, .anyOf, .other:
        startBeforeAtom = isAtStart
        isAtStart = false
        closed = nil
        // A literal between two repeats keeps them apart; a wide class does not.
        if case .literal = piece.part, !isRepeated(after: index) { lastWasUnbounded = false }
      }
    }
    return found
  }

  private func isRepeated(after index: Int) -> Bool {
    guard index + 1 < pieces.count, case .quantifier = pieces[index + 1].part else {
      return false
    }
    return true
  }
}
