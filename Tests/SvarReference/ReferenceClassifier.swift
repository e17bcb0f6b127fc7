// The order of matching, applied line by line. In: a bot in symbolic form, a message, the typed
// values in it. Out: what phrases, regexes and examples say of each of its sentences. What they
// leave open is weighed by the linear model, which is none of this file's business.

import SvarClassifier
import SvarModel
import SvarText

/// What is known of a sentence without the linear model.
package struct ReferenceSentence {
  /// A subject that accounts for the sentence.
  package struct Cover {
    package var subject: Int
    package var ground: DecisionGround
    /// Exact words, literal words, open words, skipped words.
    package var counts: [Int]
    /// The lines of the subject that do it as well as the best.
    package var lines: Set<String>
    /// The case of the intent that a single phrase or regex belongs to.
    var variant: Int?
    var ways: [ReferenceWay] = []
    /// What may be taken from it, of all that is equally good.
    var gifts: Set<ReferenceGift> = []
  }

  package struct Hint: Hashable {
    package var subject: Int
    package var kind: String
    package var line: String
  }

  /// Subjects off the table, with the `never` lines that did it.
  package var removed: [Int: Set<String>] = [:]
  package var isOutOfScope = false
  package var winners: [Cover] = []
  package var rivals: [Cover] = []
  package var hints: Set<Hint> = []
  /// Answers that were given, with their confidence.
  package var answers: [Int: Double] = [:]
  /// What may fill slots: what decides it, its answers, its clauses.
  var voices: [ReferenceVoice] = []
  var captures: [ReferenceCapture] = []
}

/// What is known of a message without the linear model.
package struct ReferenceVerdict {
  package var sentences: [ReferenceSentence] = []
  /// List values as `type=value`, by place.
  package var listValues: [String] = []
  /// Intents that a sentence decides alone, in their order, greetings and the like left out.
  package var decided: [String] = []
  /// The fillings that are allowed, as slot and value; nil where there are too many equal ways.
  package var slots: Set<[String: String]>?
}

/// What a message is heard in.
package struct Circumstances {
  package var language = 0
  package var asked: String?
  package var context: [String: String] = [:]

  package init(language: Int = 0, asked: String? = nil, context: [String: String] = [:]) {
    self.language = language
    self.asked = asked
    self.context = context
  }
}

/// Classifies by reading the bot anew for every message.
package struct ReferenceClassifier {
  package let source: ClassifierSource
  private let words: [ReferenceWords]
  private let regexes: [[RegularExpression]]

  package init(_ source: ClassifierSource) throws {
    self.source = source
    words = source.languages.map(ReferenceWords.init)
    regexes = try source.languages.map { language in
      try language.regexes.map { try RegularExpression($0.pattern, allowsJIT: false) }
    }
  }

  /// - Parameters:
  ///   - values: The typed values that were recognised, as an explanation lists them; values of
  ///     lists among them are left out, for they are found here.
  package func classify(
    _ message: String, _ heard: Circumstances, values: [Explanation.Value] = []
  ) -> ReferenceVerdict {
    let language = heard.language
    var judge = ReferenceJudge(
      source: source, language: source.languages[language], words: words[language],
      regexes: regexes[language], tokens: Tokenizer.tokenize(message), context: heard.context)
    judge.findLists(asked: source.slots.first { $0.name == heard.asked }?.type)
    judge.takeTyped(values)
    judge.findPasses()
    var verdict = ReferenceVerdict()
    verdict.listValues = judge.reading.values.filter { source.lists.contains($0.type) }
      .map { "\($0.type)=\($0.plain)" }
    for sentence in judge.sentences() {
      verdict.sentences.append(judge.judge(sentence.places, clauses: sentence.clauses))
    }
    for sentence in verdict.sentences {
      guard sentence.winners.count == 1, let winner = sentence.winners.first else { continue }
      let subject = source.subjects[winner.subject]
      if !subject.isCourtesy, !verdict.decided.contains(subject.name) {
        verdict.decided.append(subject.name)
      }
    }
    verdict.slots = ReferenceSlots(
      source: source, reading: judge.reading, message: message, asked: heard.asked,
      context: heard.context, voices: verdict.sentences.map(\.voices),
      captures: verdict.sentences.flatMap(\.captures)
    ).fillings()
    return verdict
  }
}

/// What is off the table in a sentence: subjects, and cases of intents.
struct Removed {
  var subjects: Set<Int> = []
  var cases: Set<Int> = []

  func contains(_ subject: Int, _ variant: Int? = nil) -> Bool {
    subjects.contains(subject) || variant.map(cases.contains) ?? false
  }
}

/// One message being judged.
struct ReferenceJudge {
  let source: ClassifierSource
  let language: LanguageSource
  let words: ReferenceWords
  let regexes: [RegularExpression]
  let folded: FoldedText
  /// Intents and answers, and cases, that the context contradicts.
  let blocked: Removed
  var reading: ReferenceReading

  init(
    source: ClassifierSource, language: LanguageSource, words: ReferenceWords,
    regexes: [RegularExpression], tokens: [Token], context: [String: String]
  ) {
    // A key that the context does not have contradicts nothing.
    func contradicts(_ conditions: [ClassifierSubject.Condition]) -> Bool {
      conditions.contains { condition in
        context[condition.key].map { condition.values.contains($0) == condition.isExcluding }
          ?? false
      }
    }
    blocked = Removed(
      subjects: Set(source.subjects.indices.filter { contradicts(source.subjects[$0].conditions) }),
      cases: Set(source.cases.indices.filter { contradicts(source.cases[$0].conditions) }))
    self.source = source
    self.language = language
    self.words = words
    self.regexes = regexes
    folded = FoldedText(tokens)
    reading = ReferenceReading(tokens, words)
  }

  func matcher(worstGrade: UInt8 = .max) -> ReferenceMatcher {
    ReferenceMatcher(
      reading: reading, rules: language.rules, asked: words.asked, names: names,
      worstGrade: worstGrade)
  }

  /// A value may be asked for by its type and by every slot of that type; where phrases name a slot
  /// and a list, or a case has conditions, by that name too if its context fits.
  func names(_ value: ReferenceValue) -> Set<String> {
    let keys = Set(
      language.lists.filter { $0.list == value.type }.flatMap(\.contexts).flatMap(\.keys))
    let places = source.places.filter {
      $0.type == value.type && $0.accepts(contexts: value.contexts, keys: keys)
    }
    return Set(
      [value.type] + source.slots.filter { $0.type == value.type }.map(\.name)
        + places.map(\.name))
  }

  /// At another place only where it is clear which slot is meant.
  func movableNames(_ value: ReferenceValue) -> Set<String> {
    let slots = source.slots.filter { $0.type == value.type }
    return Set([value.type] + (slots.count == 1 ? slots.map(\.name) : []))
  }

  // MARK: - Values

  /// A phrase that ends somewhere begins where its way is best. Of all these the longest first; none
  /// of a list overlaps another of it.
  mutating func findLists(asked: String?) {
    struct Found {
      var type: String
      var value: String
      var places: Range<Int>
      var counts: [Int]
      var contexts: [[String: String]]
    }
    var found: [Found] = []
    for phrase in language.lists {
      var type = phrase.list
      if type.hasSuffix("?") {
        type.removeLast()
        guard type == asked else { continue }
      }
      let all = matcher().occurrences(of: phrase.pattern, in: 0..<reading.count)
      for (places, way) in all
      where !all.contains(where: {
        $0.places.upperBound == places.upperBound
          && ReferenceWay.isBetter($0.way.counts, way.counts)
      }) {
        found.append(
          Found(
            type: type, value: phrase.value, places: places, counts: way.counts,
            contexts: phrase.contexts))
      }
    }
    found.sort { left, right in
      if left.places.count != right.places.count { return left.places.count > right.places.count }
      if left.counts != right.counts { return ReferenceWay.isBetter(left.counts, right.counts) }
      return (left.places.lowerBound, left.type, left.value)
        < (right.places.lowerBound, right.type, right.value)
    }
    for one in found {
      let isTaken = reading.values.contains {
        $0.type == one.type && $0.places.overlaps(one.places)
      }
      if isTaken { continue }
      reading.values.append(
        ReferenceValue(
          type: one.type, plain: one.value, tokens: reading.tokens(of: one.places),
          places: one.places, isTyped: false, contexts: one.contexts, exact: one.counts[0],
          literal: one.counts[1], isNegated: isNegated(before: one.places.lowerBound)))
    }
  }

  func isNegated(before place: Int) -> Bool {
    place > 0 && reading.isNegation[place - 1]
  }

  mutating func takeTyped(_ values: [Explanation.Value]) {
    for value in values where !source.lists.contains(value.type) {
      let tokens = reading.tokens.indices.filter {
        value.start <= reading.tokens[$0].range.lowerBound
          && reading.tokens[$0].range.upperBound <= value.end
      }
      guard let first = tokens.first, let last = tokens.last else { continue }
      let places = reading.places(of: first..<(last + 1))
      // A number is a word like any other, which phrases may ask for as a value.
      let isNumber = source.types.contains { $0.name == value.type && $0.range != nil }
      let isTyped = value.type != "number" && !isNumber
      if isTyped { for place in places { reading.isTyped[place] = true } }
      reading.values.append(
        ReferenceValue(
          type: value.type, plain: value.value.plain, tokens: first..<(last + 1), places: places,
          isTyped: isTyped, contexts: [],
          isNegated: source.types.contains { $0.name == value.type }
            ? !isNumber && isNegated(before: places.lowerBound) : value.isNegated,
          isBuiltIn: !source.types.contains { $0.name == value.type }, typed: value.value,
          flags: ReferenceValue.Flags(value)))
    }
    reading.values.sort {
      ($0.places.lowerBound, $0.type) < ($1.places.lowerBound, $1.type)
    }
  }

  /// Skip words, and typed values with up to three words before them that introduce them.
  mutating func findPasses() {
    // Nothing is passed over inside of what is passed over.
    let literal = matcher(worstGrade: Lattice.Grade.literal)
    for pattern in language.skip {
      for (places, _) in literal.occurrences(of: pattern, in: 0..<reading.count)
      where !places.contains(where: { reading.isNegation[$0] }) {
        reading.passes[places.lowerBound].append(
          .init(end: places.upperBound, value: nil, words: places.count))
      }
    }
    for (number, value) in reading.values.enumerated() where value.isTyped {
      reading.passes[value.places.lowerBound].append(
        .init(end: value.places.upperBound, value: number, words: 0))
      let called = source.types.first { $0.name == value.type }?.called ?? ""
      var token = value.tokens.lowerBound - 1
      var count = 0
      while token >= 0, count < 3 {
        let places = reading.placesOfToken[token]
        if places.isEmpty {
          guard [":", "#", ".", "(", "-"].contains(reading.tokens[token].text) else { break }
        } else {
          let isCalled = reading.values.contains {
            !$0.isTyped && $0.type == called && $0.tokens.contains(token)
          }
          guard isCalled || words.introductions.contains(reading.tokens[token].text) else { break }
          reading.passes[places.lowerBound].append(
            .init(end: value.places.upperBound, value: number, words: 0))
          count += 1
        }
        token -= 1
      }
    }
  }

  // MARK: - Sentences

  func sentences() -> [(places: Range<Int>, clauses: [Range<Int>])] {
    let fixed = reading.values.filter(\.isTyped).map(\.tokens)
    var sentences: [(places: Range<Int>, clauses: [Range<Int>])] = []
    for tokens in Segmentation.sentences(
      of: reading.tokens, protecting: fixed, language: language.code)
    {
      let places = reading.places(of: tokens)
      if places.isEmpty { continue }
      let clauses = Segmentation.clauses(
        in: tokens, tokens: reading.tokens, language: language.code, protecting: fixed
      ).map(reading.places).filter { !$0.isEmpty && $0 != places }
      sentences.append((places, clauses))
    }
    // An example may have several sentences.
    let all = 0..<reading.count
    if (2...16).contains(sentences.count), isExample(reading.text(of: all)) {
      return [(all, [])]
    }
    return sentences
  }

  func owners(of text: [String]) -> Set<Int?> {
    Set(
      language.examples.filter { !text.isEmpty && Tokenizer.words($0.text) == text }.map(\.subject))
  }

  /// Whether `text` is an example of exactly one subject, or of none of the bot's.
  func isExample(_ text: [String]) -> Bool { owners(of: text).count == 1 }

  // MARK: - The order of matching

  func judge(_ places: Range<Int>, clauses: [Range<Int>]) -> ReferenceSentence {
    var sentence = ReferenceSentence()
    // 1. `never` takes its subject off the table.
    let literal = matcher(worstGrade: Lattice.Grade.literal)
    var removed = blocked
    for phrase in language.phrases {
      guard case .never(let pattern) = phrase.meaning else { continue }
      if !literal.occurrences(of: pattern, in: places).isEmpty {
        if let variant = phrase.variant, !source.cases[variant].name.isEmpty {
          removed.cases.insert(variant)
        } else {
          sentence.removed[phrase.subject, default: []].insert(phrase.text)
        }
      }
    }
    removed.subjects.formUnion(sentence.removed.keys)
    let found = regexMatches(in: places, removed, &sentence)
    decide(places, removed, found, &sentence)
    sentence.voices += sentence.winners.map { ReferenceVoice(decides: true, gifts: $0.gifts) }
    findAnswers(places, clauses, removed, &sentence)
    findTogether(places, removed, &sentence)
    if sentence.winners.isEmpty, !sentence.isOutOfScope {
      let content = self.content(of: places, removed)
      for clause in clauses where clause.overlaps(content) {
        for cover in decisions(on: clause, removed) {
          sentence.hints.insert(.init(subject: cover.subject, kind: "clause", line: ""))
          sentence.voices.append(ReferenceVoice(decides: false, gifts: cover.gifts))
        }
      }
    }
    return sentence
  }

  func decide(
    _ places: Range<Int>, _ removed: Removed, _ regexes: [ReferenceSentence.Cover],
    _ sentence: inout ReferenceSentence
  ) {
    // 2. An example.
    let owners = owners(of: reading.text(of: places))
    if owners.count == 1, let owner = owners.first {
      guard let subject = owner else {
        sentence.isOutOfScope = true
        sentence.rivals = ordered(regexes).winners + ordered(regexes).rivals
        return
      }
      if source.subjects[subject].kind == .intent, !removed.contains(subject) {
        sentence.winners = [
          .init(
            subject: subject, ground: .example, counts: [0, 0, 0, 0], lines: [],
            gifts: [ReferenceGift()])
        ]
        sentence.rivals = ordered(regexes).winners + ordered(regexes).rivals
        return
      }
    }
    // 3. What accounts for the whole sentence.
    let covers = regexes + self.covers(of: places, .intent, removed)
    (sentence.winners, sentence.rivals) = ordered(covers)
  }

  /// The best way of every phrase that accounts for all of `places`.
  func covers(
    of places: Range<Int>, _ kind: ClassifierSubject.Kind, _ removed: Removed
  ) -> [ReferenceSentence.Cover] {
    var covers: [ReferenceSentence.Cover] = []
    // Of the first four typed values each may be read at the phrase's place for it.
    let movable = reading.values.indices.filter {
      reading.values[$0].isTyped && places.contains(reading.values[$0].places.lowerBound)
        && reading.values[$0].places.upperBound <= places.upperBound
    }.prefix(4)
    for phrase in language.phrases
    where source.subjects[phrase.subject].kind == kind
      && !removed.contains(phrase.subject, phrase.variant)
    {
      guard case .covering(let pattern) = phrase.meaning else { continue }
      var ways = matcher().ways(of: pattern, covering: places)
      for value in movable {
        var lifting = matcher()
        lifting.lifted = (value, movableNames(reading.values[value]))
        ways += lifting.ways(of: pattern, covering: places)
      }
      guard let best = ways.map(\.counts).min(by: ReferenceWay.isBetter) else { continue }
      covers.append(
        .init(
          subject: phrase.subject, ground: .phrase, counts: best, lines: [phrase.text],
          variant: phrase.variant, ways: ways.filter { $0.counts == best }))
    }
    return covers
  }

  /// The best of each subject; of those the best, without those that another is `over`.
  func ordered(
    _ covers: [ReferenceSentence.Cover]
  ) -> (winners: [ReferenceSentence.Cover], rivals: [ReferenceSentence.Cover]) {
    var best: [ReferenceSentence.Cover] = []
    for subject in Set(covers.map(\.subject)).sorted() {
      let own = covers.filter { $0.subject == subject }
      guard let counts = own.map(\.counts).min(by: ReferenceWay.isBetter) else { continue }
      let equal = own.filter { $0.counts == counts }
      guard var cover = equal.first else { continue }
      cover.lines = Set(equal.flatMap(\.lines))
      cover.gifts = gifts(equal)
      best.append(cover)
    }
    guard let top = best.map(\.counts).min(by: ReferenceWay.isBetter) else { return ([], []) }
    let ties = best.filter { $0.counts == top }
    let losers = Set(ties.flatMap { source.subjects[$0.subject].over })
    let winners = ties.filter { !losers.contains($0.subject) }
    let kept = winners.isEmpty ? ties : winners
    return (kept, best.filter { cover in !kept.contains { $0.subject == cover.subject } })
  }

  /// What the best of equally good covers of a subject give: those in fewer pieces, of these the case
  /// that demands more, of these the first line. Of equally good ways through a phrase any may count.
  func gifts(_ covers: [ReferenceSentence.Cover]) -> Set<ReferenceGift> {
    var all: [(gift: ReferenceGift, rank: [Int])] = []
    var least: [Int] = [.max, .max, .max]
    for (number, cover) in covers.enumerated() {
      let item = cover.variant.map { source.cases[$0] }
      let demands = item.map { $0.conditions.count + $0.sets.count + $0.fromContext.count } ?? 0
      let ways = cover.ways.map { way in
        (
          gift: ReferenceGift(
            variant: cover.variant,
            values: way.values.map { .init(name: $0.name, value: $0.number) },
            texts: way.texts.map { .init(slot: $0.slot, tokens: reading.tokens(of: $0.places)) }),
          rank: [way.pieces, -demands, number]
        )
      }
      // A regex is one piece of nothing.
      let own =
        ways.isEmpty ? [(ReferenceGift(variant: cover.variant), [0, -demands, number])] : ways
      all += own
      // Whichever way is taken through this phrase, none that ranks behind it counts.
      let worst = own.map(\.rank).max { $0.lexicographicallyPrecedes($1) } ?? least
      if worst.lexicographicallyPrecedes(least) { least = worst }
    }
    return Set(all.filter { !least.lexicographicallyPrecedes($0.rank) }.map(\.gift))
  }
}

extension ReferenceValue.Flags {
  fileprivate init(_ value: Explanation.Value) {
    self = []
    if value.isCorrection { insert(.correction) }
    if value.isApproximate { insert(.approximate) }
    if value.isRangeEnd { insert(.rangeEnd) }
    if value.isOrigin { insert(.origin) }
  }
}
