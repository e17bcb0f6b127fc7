// What a sentence says short of deciding, in the reference: regexes, `&` lines, clauses, answers.

import SvarClassifier
import SvarModel
import SvarText

extension ReferenceJudge {
  /// Regexes: those that account for the sentence compete with phrases, the others are evidence.
  func regexMatches(
    in places: Range<Int>, _ removed: Removed, _ sentence: inout ReferenceSentence
  ) -> [ReferenceSentence.Cover] {
    var covers: [ReferenceSentence.Cover] = []
    let window = folded.bytes(of: reading.tokens(of: places))
    for (regex, expression) in zip(language.regexes, regexes)
    where !removed.contains(regex.subject, regex.variant) {
      guard
        case .match(let match) = expression.firstMatch(
          in: folded, window: window, memory: RegexMemory())
      else { continue }
      for group in match.groups where !group.range.isEmpty {
        sentence.captures.append(.init(slot: group.name, tokens: folded.tokens(in: group.range)))
      }
      if source.subjects[regex.subject].kind == .answer {
        sentence.answers[regex.subject] = 1
        continue
      }
      let matched = reading.places(of: folded.tokens(in: match.range)).clamped(to: places)
      if !matched.isEmpty, canPass(places.lowerBound..<matched.lowerBound),
        canPass(matched.upperBound..<places.upperBound)
      {
        covers.append(
          .init(
            subject: regex.subject, ground: .regex, counts: [0, matched.count, 0, 0],
            lines: [regex.pattern], variant: regex.variant))
      } else {
        sentence.hints.insert(.init(subject: regex.subject, kind: "regex", line: regex.pattern))
      }
    }
    return covers
  }

  func canPass(_ places: Range<Int>) -> Bool {
    places.isEmpty
      || reading.passes[places.lowerBound].contains {
        $0.end <= places.upperBound && canPass($0.end..<places.upperBound)
      }
  }

  /// `&` lines: all parts occur apart from each other, no negation outside them. A sentence that is
  /// decided hears only those of the subjects that decide it.
  func findTogether(
    _ places: Range<Int>, _ removed: Removed, _ sentence: inout ReferenceSentence
  ) {
    let winners = Set(sentence.winners.map(\.subject))
    for phrase in language.phrases where !removed.contains(phrase.subject, phrase.variant) {
      guard case .together(let parts) = phrase.meaning,
        winners.isEmpty || winners.contains(phrase.subject)
      else { continue }
      let all = parts.map { part in
        Set(matcher().occurrences(of: part, in: places).map(\.places))
      }
      guard meet(all, [], in: places) else { continue }
      if source.subjects[phrase.subject].kind == .answer {
        sentence.answers[phrase.subject] = max(sentence.answers[phrase.subject] ?? 0, 0.6)
      } else {
        sentence.hints.insert(
          .init(subject: phrase.subject, kind: "together", line: phrase.text))
      }
    }
  }

  func meet(
    _ rest: [Set<Range<Int>>], _ chosen: [Range<Int>], in places: Range<Int>
  ) -> Bool {
    guard let first = rest.first else {
      return places.allSatisfy { place in
        !reading.isNegation[place] || chosen.contains { $0.contains(place) }
      }
    }
    return first.contains { part in
      !chosen.contains { $0.overlaps(part) }
        && meet(Array(rest.dropFirst()), chosen + [part], in: places)
    }
  }

  /// The subjects that would decide `places` if it were a sentence.
  func decisions(
    on places: Range<Int>, _ removed: Removed
  ) -> [ReferenceSentence.Cover] {
    let owners = owners(of: reading.text(of: places))
    if owners.count == 1, let owner = owners.first, let subject = owner,
      source.subjects[subject].kind == .intent, !removed.contains(subject)
    {
      return [
        .init(
          subject: subject, ground: .example, counts: [0, 0, 0, 0], lines: [],
          gifts: [ReferenceGift()])
      ]
    }
    return ordered(covers(of: places, .intent, removed)).winners
  }

  /// What is left without a greeting of up to four words before it and one behind it, as long as
  /// four words are left.
  func content(of places: Range<Int>, _ removed: Removed) -> Range<Int> {
    func isCourtesy(_ places: Range<Int>) -> Bool {
      let winners = ordered(covers(of: places, .intent, removed)).winners
      return !winners.isEmpty && winners.allSatisfy { source.subjects[$0.subject].isCourtesy }
    }
    var start = places.lowerBound
    for length in [4, 3, 2, 1] where places.count - length >= 4 {
      if isCourtesy(start..<(start + length)) {
        start += length
        break
      }
    }
    for length in [4, 3, 2, 1] where places.upperBound - start - length >= 4 {
      if isCourtesy((places.upperBound - length)..<places.upperBound) {
        return start..<(places.upperBound - length)
      }
    }
    return start..<places.upperBound
  }

  // MARK: - Answers

  /// Answers that account for the sentence or a clause of it, and a yes or no it opens with.
  func findAnswers(
    _ places: Range<Int>, _ clauses: [Range<Int>], _ removed: Removed,
    _ sentence: inout ReferenceSentence
  ) {
    func note(_ answer: Int, _ confidence: Double) {
      sentence.answers[answer] = max(sentence.answers[answer] ?? 0, confidence)
    }
    for part in [places] + clauses {
      let owners = owners(of: reading.text(of: part))
      if owners.count == 1, let owner = owners.first, let subject = owner,
        source.subjects[subject].kind == .answer, !removed.contains(subject)
      {
        note(subject, 1)
        continue
      }
      for cover in ordered(covers(of: part, .answer, removed)).winners {
        // The first that says it as surely is the one that counts.
        if sentence.answers[cover.subject] ?? 0 < 1 {
          sentence.voices.append(ReferenceVoice(decides: false, gifts: cover.gifts))
        }
        note(cover.subject, 1)
      }
    }
    // Skip words may stand before it; after a yes or no another may follow.
    var start = places.lowerBound
    while let end = reading.passes.indices.contains(start)
      ? reading.passes[start].filter({ $0.value == nil && $0.end <= places.upperBound }).map(\.end)
        .max() : nil
    {
      start = end
    }
    var openings: Set<Int> = [places.lowerBound, start]
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for phrase in language.phrases where !removed.contains(phrase.subject, phrase.variant) {
        let subject = source.subjects[phrase.subject]
        guard subject.kind == .answer, case .covering(let pattern) = phrase.meaning,
          ["agrees", "refuses", "cancels"].contains(subject.name)
        else { continue }
        let literal = matcher(worstGrade: Lattice.Grade.literal)
        for (found, _) in literal.occurrences(of: pattern, in: places)
        where openings.contains(found.lowerBound) && found.count <= 3 {
          note(phrase.subject, 0.6)
          if subject.name != "cancels", openings.insert(found.upperBound).inserted {
            hasChanged = true
          }
        }
      }
    }
  }
}
