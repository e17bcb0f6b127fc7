// The meaning of a pattern, as a program that reads like the page that states it: every way in
// which a pattern may be heard in some places of a message. No trie, no shared work, no cleverness.
// Called by `ReferenceClassifier` and by the tests of the trie.

import SvarClassifier

/// A way through a pattern.
struct ReferenceWay {
  /// Words as they are written; words and values that the pattern asks for; words under `*` or in a
  /// text slot; skip words.
  var exact = 0
  var literal = 0
  var open = 0
  var skipped = 0
  var hasMoved = false
  /// Whether something of the pattern, or something passed over, was read.
  var hasBegun = false
  var endsInPass = false
  /// What was read, in its order.
  var steps: [Step] = []

  enum Step {
    case word, skipped, anything
    /// A value under the name it was asked for.
    case value(name: String, number: Int)
    /// A typed value that was passed over.
    case passed(Range<Int>)
    case text(slot: String, places: Range<Int>)
  }

  /// Words of the phrase, values, `*`, words of a text, and what was passed over.
  var pieces: Int {
    steps.reduce(0) { count, step in
      if case .text(_, let places) = step { count + places.count } else { count + 1 }
    }
  }

  /// The places of each text, with typed values that stand directly before and behind it.
  var texts: [(slot: String, places: Range<Int>)] {
    var texts: [(slot: String, places: Range<Int>)] = []
    for (number, step) in steps.enumerated() {
      guard case .text(let slot, var places) = step else { continue }
      for before in steps[..<number].reversed() {
        guard case .passed(let passed) = before else { break }
        places = passed.lowerBound..<places.upperBound
      }
      for behind in steps[(number + 1)...] {
        guard case .passed(let passed) = behind else { break }
        places = places.lowerBound..<passed.upperBound
      }
      texts.append((slot, places))
    }
    return texts
  }

  var values: [(name: String, number: Int)] {
    steps.compactMap { step in
      if case .value(let name, let number) = step { (name, number) } else { nil }
    }
  }

  var counts: [Int] { [exact, literal, open, skipped] }

  /// In the order that decides: more exact, more literal, fewer open, fewer skipped.
  static func isBetter(_ left: [Int], _ right: [Int]) -> Bool {
    if left[0] != right[0] { return left[0] > right[0] }
    if left[1] != right[1] { return left[1] > right[1] }
    if left[2] != right[2] { return left[2] < right[2] }
    return left[3] < right[3]
  }
}

/// Compares patterns with a reading.
struct ReferenceMatcher {
  let reading: ReferenceReading
  let rules: [PatternNode]
  /// The words a word of a pattern asks for: several for a compound.
  let asked: (String) -> [String]
  /// The names under which a value may be asked for.
  let names: (ReferenceValue) -> Set<String>
  /// The worst grade of a word that counts.
  var worstGrade = UInt8.max
  /// A typed value that is read as if it stood where the pattern asks for it.
  var lifted: (value: Int, names: Set<String>)?

  typealias Continuation = (Int, ReferenceWay) -> Void

  /// Every way in which `pattern` accounts for all of `range`.
  func ways(of pattern: PatternNode, covering range: Range<Int>) -> [ReferenceWay] {
    var found: [ReferenceWay] = []
    let run = Run(matcher: self, end: range.upperBound, mayBeginWithPass: true)
    run.match(pattern, at: range.lowerBound, ReferenceWay()) { end, way in
      run.pass(from: end, way) { end, way in
        guard end == range.upperBound, way.literal > 0, lifted == nil || way.hasMoved else {
          return
        }
        found.append(way)
      }
    }
    return found
  }

  /// Every place in `range` where `pattern` occurs, with each way.
  func occurrences(
    of pattern: PatternNode, in range: Range<Int>
  ) -> [(places: Range<Int>, way: ReferenceWay)] {
    var found: [(places: Range<Int>, way: ReferenceWay)] = []
    for start in range {
      let run = Run(matcher: self, end: range.upperBound, mayBeginWithPass: false)
      run.match(pattern, at: start, ReferenceWay()) { end, way in
        if way.literal > 0, !way.endsInPass { found.append((start..<end, way)) }
      }
    }
    return found
  }
}

/// One comparison: calls back with every way there is.
private struct Run {
  let matcher: ReferenceMatcher
  let end: Int
  let mayBeginWithPass: Bool

  private var reading: ReferenceReading { matcher.reading }

  /// Whether the places hold the value that is read elsewhere.
  private func isLifted(_ places: Range<Int>) -> Bool {
    matcher.lifted.map { reading.values[$0.value].places.overlaps(places) } ?? false
  }

  /// Nothing, or anything that may be passed over, any number of times.
  func pass(from place: Int, _ way: ReferenceWay, _ then: ReferenceMatcher.Continuation) {
    then(place, way)
    guard place < end, mayBeginWithPass || way.hasBegun else { return }
    for pass in reading.passes[place] where pass.end <= end {
      let isOwn = pass.value != nil && pass.value == matcher.lifted?.value
      guard isOwn || !isLifted(place..<pass.end) else { continue }
      var next = way
      next.skipped += pass.words
      next.steps.append(pass.value == nil ? .skipped : .passed(place..<pass.end))
      next.hasBegun = true
      next.endsInPass = true
      self.pass(from: pass.end, next, then)
    }
  }

  func match(
    _ pattern: PatternNode, at place: Int, _ way: ReferenceWay,
    _ then: ReferenceMatcher.Continuation
  ) {
    switch pattern {
    case .sequence(let items):
      match(items[...], at: place, way, then)
    case .choice(let ways):
      for one in ways { match(one, at: place, way, then) }
    case .optional(let item):
      then(place, way)
      match(item, at: place, way, then)
    case .rule(let number):
      match(matcher.rules[number], at: place, way, then)
    case .word(let word):
      match(words: matcher.asked(word)[...], at: place, way, then)
    case .value(let name):
      pass(from: place, way) { match(value: name, at: $0, $1, then) }
    case .anything:
      pass(from: place, way) { matchAnything(at: $0, $1, then) }
    case .text(let slot):
      pass(from: place, way) { match(text: slot, at: $0, $1, then) }
    }
  }

  private func match(
    _ items: ArraySlice<PatternNode>, at place: Int, _ way: ReferenceWay,
    _ then: ReferenceMatcher.Continuation
  ) {
    guard let first = items.first else { return then(place, way) }
    match(first, at: place, way) { match(items.dropFirst(), at: $0, $1, then) }
  }

  private func match(
    words: ArraySlice<String>, at place: Int, _ way: ReferenceWay,
    _ then: ReferenceMatcher.Continuation
  ) {
    guard let first = words.first else { return then(place, way) }
    pass(from: place, way) { place, way in
      guard place < end else { return }
      for reading in reading.words[place]
      where reading.word == first && reading.end <= end && reading.grade <= matcher.worstGrade
        && !isLifted(place..<reading.end)
      {
        var next = way
        next.literal += 1
        next.steps.append(.word)
        if reading.grade == Lattice.Grade.exact { next.exact += 1 }
        next.hasBegun = true
        next.endsInPass = false
        match(words: words.dropFirst(), at: reading.end, next, then)
      }
    }
  }

  private func match(
    value name: String, at place: Int, _ way: ReferenceWay,
    _ then: ReferenceMatcher.Continuation
  ) {
    func take(_ value: Int, _ end: Int, isMoved: Bool) {
      var next = way
      next.exact += reading.values[value].exact
      next.literal += reading.values[value].literal
      next.hasMoved = way.hasMoved || isMoved
      next.steps.append(.value(name: name, number: value))
      next.hasBegun = true
      next.endsInPass = false
      then(end, next)
    }
    for (number, value) in reading.values.enumerated()
    where value.places.lowerBound == place && value.places.upperBound <= end
      && !isLifted(value.places) && matcher.names(value).contains(name)
    {
      take(number, value.places.upperBound, isMoved: false)
    }
    if let lifted = matcher.lifted, !way.hasMoved, lifted.names.contains(name) {
      take(lifted.value, place, isMoved: true)
    }
  }

  /// 0 to 5 words, none of them a negation or in a typed value.
  private func matchAnything(
    at place: Int, _ way: ReferenceWay, _ then: ReferenceMatcher.Continuation
  ) {
    for count in 0...PatternNode.mostWordsOfAnything {
      let places = place..<(place + count)
      guard places.upperBound <= end, !isLifted(places),
        !places.contains(where: { reading.isNegation[$0] || reading.isTyped[$0] })
      else { return }
      var next = way
      next.open += count
      next.steps.append(.anything)
      next.hasBegun = true
      next.endsInPass = false
      then(places.upperBound, next)
    }
  }

  /// One or more words, whatever they are, next to each other.
  private func match(
    text slot: String, at place: Int, _ way: ReferenceWay,
    _ then: ReferenceMatcher.Continuation
  ) {
    guard place < end else { return }
    for last in place..<end {
      let places = place..<(last + 1)
      guard !isLifted(places) else { return }
      var next = way
      next.open += places.count
      next.steps.append(.text(slot: slot, places: places))
      next.hasBegun = true
      next.endsInPass = false
      then(places.upperBound, next)
    }
  }
}
