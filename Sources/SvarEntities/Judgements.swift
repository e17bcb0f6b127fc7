// What the customer says of the values: which are refused, corrected, left behind, or the end of
// a range.

extension MessageReading {
  /// `found` is in order of place.
  mutating func readJudgements() {
    guard !found.isEmpty else { return }
    joinRepeated()
    let all = self.atoms
    var atomOf: [Int] = Array(repeating: 0, count: tokens.count + 1)
    for (index, atom) in all.enumerated() {
      for token in atom.tokens { atomOf[token] = index }
    }
    atomOf[tokens.count] = all.count
    func place(of entity: Entity) -> Range<Int> {
      let first = atomOf[min(entity.tokens.lowerBound, tokens.count)]
      let end = atomOf[min(max(entity.tokens.upperBound - 1, 0), tokens.count)] + 1
      return first..<max(first + 1, end)
    }
    var counts: [EntityKind: Int] = [:]
    for entity in found { counts[entity.kind, default: 0] += 1 }
    var lastOfKind: [EntityKind: Int] = [:]
    for index in found.indices {
      let here = place(of: found[index])
      let kind = found[index].kind
      let isAlone = counts[kind] == 1
      if isRefused(before: here.lowerBound, kind: kind, isAlone: isAlone)
        || isRefused(after: here, kind: kind)
      {
        found[index].isNegated = true
      }
      if let previous = lastOfKind[kind] {
        let before = place(of: found[previous])
        judge(
          index, after: previous,
          between: before.upperBound..<max(before.upperBound, here.lowerBound),
          from: before.lowerBound - 1)
      }
      lastOfKind[kind] = index
    }
  }

  /// "i går, den 21. november": the same value twice in a row is one.
  private mutating func joinRepeated() {
    var kept: [Entity] = []
    for entity in found {
      if let last = kept.last, last.kind == .date, last.value == entity.value,
        entity.tokens.lowerBound - last.tokens.upperBound <= 3,
        entity.tokens.lowerBound >= last.tokens.upperBound
      {
        kept[kept.count - 1].tokens = last.tokens.lowerBound..<entity.tokens.upperBound
        kept[kept.count - 1].bytes = last.bytes.lowerBound..<entity.bytes.upperBound
        kept[kept.count - 1].isAmbiguous = last.isAmbiguous && entity.isAmbiguous
      } else {
        kept.append(entity)
      }
    }
    found = kept
  }

  /// "ikke 0638", "i stedet for torsdag", "not on Monday" directly before.
  ///
  /// - Parameter isAlone: It is the only value of its kind: then "kom ikke på torsdag" is about a
  ///   Thursday, and only a message that begins so refuses one.
  private func isRefused(before index: Int, kind: EntityKind, isAlone: Bool) -> Bool {
    var look = index - 1
    // A verb between: "ikke er", "gamle var".
    var sawVerb = false
    while look >= 0, index - look <= 4 {
      let atom = at(look)
      if atom.has(.limit) {
        // "nytt nummer 41223355 (før 41223344)"
        return !isAlone && kind != .date && kind != .time && look == index - 1
      }
      if atom.has(.instead) { return true }
      if atom.has(.stale) { return !isAlone }
      if atom.has(.negation) {
        if sawVerb { return false }
        // "hvorfor ikke på fredag", "why not Friday" ask for it.
        if ["hvorfor", "varför", "why", "om", "if"].contains(at(look - 1).text) { return false }
        return !isAlone || look <= 1 || at(look - 1).isMark(",")
      }
      guard
        atom.has([
          .preposition, .article, .clock, .number, .to, .from, .at, .approximate, .this, .next, .of,
          .before, .link, .postal, .phone,
        ])
          || atom.sense.currency != nil || atom.isMark("\"")
      else { return false }
      if atom.has(.link), !atom.has([.preposition, .number, .to]) { sawVerb = true }
      look -= 1
    }
    return false
  }

  /// "torsdag passer ikke", "kl 9 är för tidigt", "Friday is no good" directly after.
  private func isRefused(after range: Range<Int>, kind: EntityKind) -> Bool {
    let end = range.upperBound
    let sentence = at(range.lowerBound).sentence
    var sawVerb = false
    // Days and hours suit or do not; other values are only right or wrong.
    let isWhen = kind == .date || kind == .time
    for look in end..<(end + 6) where at(look).sentence == sentence {
      let atom = at(look)
      if atom.has(.wrong), at(look - 1).has(.link) { return true }
      if atom.has(.tooMuch), sawVerb { return isWhen }
      // What is refused is the other value that stands nearer: "lördag kl 9 är för tidigt".
      if isTaken(look) { return false }
      if atom.has(.suits) || atom.has(.link) { sawVerb = true }
      if atom.has(.negation) {
        // "passer ikke", "går inte", "doesn't work", "is not possible"; not "kom ikke".
        return isWhen && (look - 2...look + 1).contains { $0 >= end && at($0).has(.suits) }
      }
      if atom.isMark(",") && !at(look + 1).has(.link) || atom.has(.and) && look > end {
        return false
      }
    }
    return false
  }

  /// How a value relates to the one of its kind before it.
  private mutating func judge(
    _ index: Int, after previous: Int, between: Range<Int>, from beforePrevious: Int
  ) {
    let words = between.map { at($0) }
    let kind = found[index].kind
    if words.contains(where: { $0.has(.correction) }), !found[index].isRangeEnd {
      found[index].isCorrection = true
    }
    guard kind == .date || kind == .time || kind == .amount else { return }
    let hasTo = words.contains { $0.has(.to) || $0.isMark("-") } && words.count <= 4
    let isFrom = at(beforePrevious).has(.from)
    guard hasTo, kind != .amount || isFrom else { return }
    // A price goes from one sum to another; days and hours span.
    if kind == .amount || isMove(around: beforePrevious) {
      found[previous].isOrigin = true
      found[index].isRangeEnd = false
    } else if isFrom || words.count <= 2 {
      found[index].isRangeEnd = true
    }
  }

  /// Whether the sentence moves something: "flytt … fra torsdag til fredag".
  private func isMove(around index: Int) -> Bool {
    let sentence = at(max(index, 0)).sentence
    let window = max(0, index - 14)..<min(atoms.count, max(index, 0) + 14)
    return window.contains { at($0).sentence == sentence && at($0).has(.moveVerb) }
  }
}
