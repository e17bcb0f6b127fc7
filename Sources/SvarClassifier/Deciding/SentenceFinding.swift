// What phrases, regexes and examples say of one sentence: steps 1 to 3 of the order of matching,
// and the evidence for step 4. In: a reading and one of its sentences. Out: a `SentenceFinding`.

import SvarModel

/// Why a sentence or clause is decided.
package enum DecisionGround: String, Sendable {
  case example, phrase, regex
}

/// One subject that covers a sentence or clause.
package struct Cover: Sendable, Equatable {
  package var subject: Int
  package var ground: DecisionGround
  package var score: MatchScore
  /// The phrase's number in its language, or the regex's; nil for an example.
  package var rule: Int?
  package var units: Range<Int>
  /// The case of the intent, a number in the model.
  package var variant: Int?
  /// The way through a phrase.
  package var steps: [PhraseMatch.Place] = []
}

/// Evidence short of a decision.
package struct Hint: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case together, regex, clause
  }

  package var subject: Int
  package var kind: Kind
  /// The number of the `&` line, the regex or the clause's phrase in its language.
  package var rule: Int?
  /// Where its parts stand.
  package var units: [Range<Int>]
  /// The way through a clause's phrase.
  package var steps: [PhraseMatch.Place] = []
}

/// What is known of a sentence without the linear model.
package struct SentenceFinding: Sendable, Equatable {
  package var units: Range<Int>
  /// Subjects off the table, because of a `never` line, with that line.
  package var removed: [Int: Int] = [:]
  /// Cases off the table, because of a `never` line of theirs.
  package var removedCases: Set<Int> = []
  /// Whether it is equal to an example that is out of scope.
  package var isOutOfScope = false
  /// The best covers; several subjects tie. Empty: undecided.
  package var winners: [Cover] = []
  /// Covers that lost, best first.
  package var rivals: [Cover] = []
  package var hints: [Hint] = []
  /// Courtesies around what an undecided sentence is about: "Hei," "på forhånd takk". Not weighed.
  package var courtesies: [Cover] = []
  /// Named groups of regexes: slot, bytes of the folded text.
  package var captures: [RegexCapture] = []
  /// What answers were given, each with the units that say it and its confidence.
  package var answers: [AnswerFinding] = []
}

extension SentenceFinding {
  /// The sentence without the courtesies around it.
  package var content: Range<Int> {
    var content = units
    for courtesy in courtesies where !courtesy.units.isEmpty {
      if courtesy.units.lowerBound == content.lowerBound {
        content = courtesy.units.upperBound..<max(content.upperBound, courtesy.units.upperBound)
      } else if courtesy.units.upperBound == content.upperBound {
        content = content.lowerBound..<max(content.lowerBound, courtesy.units.lowerBound)
      }
    }
    return content
  }
}

package struct RegexCapture: Sendable, Equatable {
  package var slot: String
  /// Tokens it stands in.
  package var tokens: Range<Int>
}

package struct AnswerFinding: Sendable, Equatable {
  package var subject: Int
  package var units: Range<Int>
  package var confidence: Double
  package var steps: [PhraseMatch.Place]
}

/// Finds what covers and what hints, sentence by sentence.
struct SentenceJudge {
  let model: ClassifierModel
  let language: ClassifierModel.Language
  let reading: Reading
  /// Subjects whose conditions contradict the context.
  let blocked: Set<Int>
  /// The same of cases.
  let blockedCases: Set<Int>
  /// Cases that a `never` line of theirs takes away from the sentence.
  var removedCases: Set<Int> = []
  let workspace: Workspace
  /// Bytes that regexes may still look at, all together.
  var regexBudget = 4_194_304
  /// Units of sentences in which the parts of `&` lines may still be looked for twice.
  var unitsOfSecondLooks = 256
  var isUndecided = false

  private var matcher: Matcher {
    get { workspace.matcher }
    nonmutating _modify { yield &workspace.matcher }
  }

  mutating func judge(_ sentence: Reading.Sentence) -> SentenceFinding {
    var finding = SentenceFinding(units: sentence.units)
    matcher.isUndecided = false
    for match in matcher.search(
      sentence.units, of: reading.lattice, in: language.trie, root: .never,
      grades: Lattice.Grade.literal)
    {
      guard let phrase = phrase(match.id) else { continue }
      if let variant = named(phrase.variant) {
        finding.removedCases.insert(variant)
      } else {
        finding.removed[Int(phrase.subject)] = Int(match.id)
      }
    }
    removedCases = finding.removedCases
    let removed = blocked.union(finding.removed.keys)
    runRegexes(on: sentence.units, removed, &finding)
    decide(sentence.units, removed, &finding)
    findAnswers(sentence, removed, &finding)
    let covered = Set(finding.winners.map(\.subject))
    for hint in together(sentence.units, removed)
    where covered.isEmpty || covered.contains(hint.subject) {
      if model.subjects[hint.subject].kind == .answer {
        note(answer: hint.subject, sentence.units, 0.6, [], &finding)
      } else {
        finding.hints.append(hint)
      }
    }
    if finding.winners.isEmpty, !finding.isOutOfScope {
      finding.courtesies = courtesies(around: sentence, removed)
      let left = finding.content
      for clause in sentence.clauses where clause.overlaps(left) {
        finding.hints += clauseHints(clause, removed)
      }
    }
    isUndecided = isUndecided || matcher.isUndecided
    return finding
  }

  private func phrase(_ id: UInt32) -> ClassifierModel.Phrase? {
    let index = Int(id)
    return language.phrases.indices.contains(index) ? language.phrases[index] : nil
  }

  /// The case a number stands for, unless it is that of a whole intent.
  private func named(_ variant: UInt32) -> Int? {
    guard let item = model.cases.indices.contains(Int(variant)) ? model.cases[Int(variant)] : nil
    else { return nil }
    return item.name.isEmpty ? nil : Int(variant)
  }

  /// Whether a phrase of this case may hold here.
  private func isOpen(_ variant: UInt32) -> Bool {
    let number = Int(variant)
    return !blockedCases.contains(number) && !removedCases.contains(number)
  }

  private func movable(in units: Range<Int>) -> [MovableValue] {
    reading.values(in: units).filter {
      reading.values[$0].isTransparent && reading.values[$0].units.upperBound <= units.upperBound
    }.prefix(4).compactMap { index in
      let value = reading.values[index]
      let symbols = model.names.movableSymbols(ofType: value.type).filter {
        language.trie.usesValue(TrieSymbol.name(of: $0))
      }
      return symbols.isEmpty
        ? nil : MovableValue(value: index, units: value.units, symbols: symbols)
    }
  }

  /// Step 2, then step 3.
  private mutating func decide(
    _ units: Range<Int>, _ removed: Set<Int>, _ finding: inout SentenceFinding
  ) {
    if let subject = language.examples.subject(of: reading.words(of: units)) {
      if subject == ExactExamples.outOfScope {
        finding.isOutOfScope = true
        return
      }
      let index = Int(subject)
      if !removed.contains(index), model.subjects[index].kind == .intent {
        finding.winners = [
          Cover(subject: index, ground: .example, score: MatchScore(), rule: nil, units: units)
        ]
        return
      }
    }
    var covers = phraseCovers(units, removed, root: .covering)
    covers += finding.rivals
    (finding.winners, finding.rivals) = ordered(covers)
  }

  private mutating func phraseCovers(
    _ units: Range<Int>, _ removed: Set<Int>, root: TokenTrie.Root
  ) -> [Cover] {
    var covers: [Cover] = []
    for match in matcher.cover(
      units, of: reading.lattice, in: language.trie, root: root, movable: movable(in: units))
    {
      guard let phrase = phrase(match.id), !removed.contains(Int(phrase.subject)),
        isOpen(phrase.variant)
      else { continue }
      covers.append(
        Cover(
          subject: Int(phrase.subject), ground: .phrase, score: match.score, rule: Int(match.id),
          units: units, variant: number(phrase.variant), steps: match.steps))
    }
    return covers
  }

  private func number(_ variant: UInt32) -> Int? {
    model.cases.indices.contains(Int(variant)) ? Int(variant) : nil
  }

  /// The best covers, one a subject, and the rest.
  private func ordered(_ covers: [Cover]) -> (winners: [Cover], rivals: [Cover]) {
    var best: [Cover] = []
    for cover in covers {
      if let known = best.firstIndex(where: { $0.subject == cover.subject }) {
        if isBetter(cover, than: best[known]) { best[known] = cover }
      } else {
        best.append(cover)
      }
    }
    best.sort { ($1.score, $0.subject) < ($0.score, $1.subject) }
    guard let first = best.first else { return ([], []) }
    let ties = best.prefix { $0.score.ties(with: first.score) }
    guard ties.count > 1 else { return ([first], Array(best.dropFirst())) }
    let losers = Set(ties.flatMap { model.subjects[$0.subject].over })
    let winners = ties.filter { !losers.contains($0.subject) }
    // Relations are acyclic; should they not be, nobody loses.
    let kept = winners.isEmpty ? Array(ties) : winners
    return (kept, best.filter { cover in !kept.contains { $0.subject == cover.subject } })
  }

  /// Of two ways to say one intent the better match; of equal ones that in fewer pieces, whose
  /// values are longer; then the case that asks for more.
  private func isBetter(_ cover: Cover, than known: Cover) -> Bool {
    guard cover.score.ties(with: known.score) else { return known.score < cover.score }
    return (cover.steps.count, -demands(cover)) < (known.steps.count, -demands(known))
  }

  private func demands(_ cover: Cover) -> Int {
    guard let variant = cover.variant else { return 0 }
    let item = model.cases[variant]
    return item.conditions.count + item.sets.count + item.fromContext.count
  }

  /// Courtesies that a sentence begins or ends with; none where little else would be left.
  private mutating func courtesies(
    around sentence: Reading.Sentence, _ removed: Set<Int>
  ) -> [Cover] {
    let units = sentence.units
    var found: [Cover] = []
    func isLong(_ rest: Int) -> Bool { rest >= Self.leastContent }
    for length in stride(from: Self.mostCourtesy, through: 1, by: -1)
    where isLong(units.count - length) {
      let start = units.lowerBound..<(units.lowerBound + length)
      if let cover = courtesy(start, removed) {
        found.append(cover)
        break
      }
    }
    let begin = found.first?.units.upperBound ?? units.lowerBound
    for length in stride(from: Self.mostCourtesy, through: 1, by: -1)
    where isLong(units.upperBound - begin - length) {
      let end = (units.upperBound - length)..<units.upperBound
      if let cover = courtesy(end, removed) {
        found.append(cover)
        break
      }
    }
    return found
  }

  private mutating func courtesy(_ units: Range<Int>, _ removed: Set<Int>) -> Cover? {
    let covers = ordered(phraseCovers(units, removed, root: .covering)).winners
    return covers.allSatisfy { model.subjects[$0.subject].isCourtesy } ? covers.first : nil
  }

  /// The longest courtesy around a request, and the least that makes one, in words.
  private static let mostCourtesy = 4
  private static let leastContent = 4

  private mutating func clauseHints(_ clause: Range<Int>, _ removed: Set<Int>) -> [Hint] {
    if let subject = language.examples.subject(of: reading.words(of: clause)),
      subject != ExactExamples.outOfScope, !removed.contains(Int(subject)),
      model.subjects[Int(subject)].kind == .intent
    {
      return [Hint(subject: Int(subject), kind: .clause, rule: nil, units: [clause])]
    }
    return ordered(phraseCovers(clause, removed, root: .covering)).winners.map {
      Hint(subject: $0.subject, kind: .clause, rule: $0.rule, units: [clause], steps: $0.steps)
    }
  }
}

extension SentenceJudge {
  /// `&` lines all of whose parts occur in the sentence, apart from each other, with every negation
  /// of the sentence inside a part.
  private mutating func together(_ units: Range<Int>, _ removed: Set<Int>) -> [Hint] {
    let matches = matcher.search(units, of: reading.lattice, in: language.trie, root: .together)
    var occurrences: [UInt32: [[Range<Int>]]] = [:]
    note(matches, removed, &occurrences)
    let negations = units.filter { reading.lattice.units[$0].isNegation }
    func hints() -> [Hint] {
      occurrences.sorted { $0.key < $1.key }.compactMap { line, places in
        guard let chosen = Self.apart(places, covering: negations), let phrase = phrase(line) else {
          return nil
        }
        return Hint(
          subject: Int(phrase.subject), kind: .together, rule: Int(line), units: chosen)
      }
    }
    let found = hints()
    let complete = occurrences.values.count { $0.allSatisfy { !$0.isEmpty } }
    guard complete > found.count, units.count <= unitsOfSecondLooks else { return found }
    unitsOfSecondLooks -= units.count
    // Of the ways that end at one word only the best was found; a line may need a part that begins
    // elsewhere.
    for start in units {
      note(
        matcher.search(
          start..<units.upperBound, of: reading.lattice, in: language.trie, root: .together,
          isAnchored: true), removed, &occurrences)
    }
    return hints()
  }

  /// Places of one part that are looked at.
  private static let mostPlacesOfPart = 64

  /// Adds matches to the places of the parts of their `&` lines.
  private func note(
    _ matches: [PhraseMatch], _ removed: Set<Int>, _ occurrences: inout [UInt32: [[Range<Int>]]]
  ) {
    for match in matches {
      guard language.parts.indices.contains(Int(match.id)) else { continue }
      let part = language.parts[Int(match.id)]
      guard let phrase = phrase(part.phrase), part.part < phrase.parts,
        !removed.contains(Int(phrase.subject)), isOpen(phrase.variant)
      else { continue }
      var places =
        occurrences[part.phrase] ?? Array(repeating: [], count: Int(phrase.parts))
      if places[Int(part.part)].count < Self.mostPlacesOfPart,
        !places[Int(part.part)].contains(match.units)
      {
        places[Int(part.part)].append(match.units)
      }
      occurrences[part.phrase] = places
    }
  }

  /// One place for each part, none of them overlapping, that together hold all `negations`.
  ///
  /// - Complexity: At most 4,096 combinations are tried.
  static func apart(_ places: [[Range<Int>]], covering negations: [Int]) -> [Range<Int>]? {
    guard !places.isEmpty, places.allSatisfy({ !$0.isEmpty }) else { return nil }
    var choice = Array(repeating: 0, count: places.count)
    for _ in 0..<4096 {
      let chosen = zip(places, choice).map { $0[$1] }
      let sorted = chosen.sorted { $0.lowerBound < $1.lowerBound }
      let isApart = zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
      if isApart, negations.allSatisfy({ unit in chosen.contains { $0.contains(unit) } }) {
        return chosen
      }
      var part = 0
      while part < choice.count {
        choice[part] += 1
        if choice[part] < places[part].count { break }
        choice[part] = 0
        part += 1
      }
      if part == choice.count { return nil }
    }
    return nil
  }

  /// Answers that cover the sentence, or a clause of it.
  private mutating func findAnswers(
    _ sentence: Reading.Sentence, _ removed: Set<Int>, _ finding: inout SentenceFinding
  ) {
    for units in [sentence.units] + sentence.clauses {
      if let subject = language.examples.subject(of: reading.words(of: units)),
        subject < ExactExamples.outOfScope, !removed.contains(Int(subject)),
        model.subjects[Int(subject)].kind == .answer
      {
        note(answer: Int(subject), units, 1, [], &finding)
        continue
      }
      for cover in ordered(phraseCovers(units, removed, root: .answers)).winners {
        note(answer: cover.subject, units, 1, cover.steps, &finding)
      }
    }
    findOpeningAnswer(sentence.units, removed, &finding)
  }

  /// A yes or no that a sentence opens with: «ja det er greit for meg», «no I'd rather not».
  private mutating func findOpeningAnswer(
    _ units: Range<Int>, _ removed: Set<Int>, _ finding: inout SentenceFinding
  ) {
    // «nei glem det»: what follows a yes or no opens the sentence too.
    var openings = [units.lowerBound]
    let start = reading.lattice.afterSkipWords(from: units)
    if start != units.lowerBound { openings.append(start) }
    var next = 0
    while next < openings.count {
      let rest = openings[next]..<units.upperBound
      next += 1
      for match in matcher.search(
        rest, of: reading.lattice, in: language.trie, root: .answers,
        grades: Lattice.Grade.literal, isAnchored: true)
      where match.units.count <= 3 {
        guard let phrase = phrase(match.id), !removed.contains(Int(phrase.subject)) else {
          continue
        }
        let name = model.subjects[Int(phrase.subject)].name
        guard ["agrees", "refuses", "cancels"].contains(name) else { continue }
        if name != "cancels", !openings.contains(match.units.upperBound) {
          openings.append(match.units.upperBound)
        }
        note(answer: Int(phrase.subject), match.units, Self.openingConfidence, [], &finding)
      }
    }
  }

  /// What a sentence opens with is a weaker answer than what covers it.
  private static let openingConfidence = 0.6

  private func note(
    answer subject: Int, _ units: Range<Int>, _ confidence: Double,
    _ steps: [PhraseMatch.Place], _ finding: inout SentenceFinding
  ) {
    if let known = finding.answers.firstIndex(where: { $0.subject == subject }) {
      guard finding.answers[known].confidence < confidence else { return }
      finding.answers.remove(at: known)
    }
    finding.answers.append(
      AnswerFinding(subject: subject, units: units, confidence: confidence, steps: steps))
  }

  /// Regexes that cover the sentence become rivals of its phrases, others hints.
  private mutating func runRegexes(
    on units: Range<Int>, _ removed: Set<Int>, _ finding: inout SentenceFinding
  ) {
    let tokens = reading.tokens(of: units)
    let windows = reading.folded.windows(over: reading.folded.bytes(of: tokens))
    for (index, regex) in language.regexes.enumerated()
    where !removed.contains(Int(regex.subject)) && isOpen(regex.variant) {
      for window in windows where regex.expression.mayMatch(reading.folded, window: window) {
        // A call costs about as much as 64 bytes of text.
        regexBudget -= window.count + 64
        guard regexBudget >= 0 else {
          isUndecided = true
          return
        }
        switch regex.expression.firstMatch(
          in: reading.folded, window: window, memory: workspace.regexes)
        {
        case .noMatch: continue
        case .undecided:
          isUndecided = true
        case .match(let match):
          take(match, of: index, regex, units, &finding)
        }
      }
    }
  }

  private func take(
    _ match: RegularExpression.Match, of index: Int, _ regex: ClassifierModel.Regex,
    _ units: Range<Int>, _ finding: inout SentenceFinding
  ) {
    let subject = Int(regex.subject)
    // A sentence that was cut may end inside a token.
    let matched = reading.units(ofTokens: reading.folded.tokens(in: match.range))
      .clamped(to: units)
    for group in match.groups where !group.range.isEmpty {
      finding.captures.append(
        RegexCapture(slot: group.name, tokens: reading.folded.tokens(in: group.range)))
    }
    if !matched.isEmpty, canPass(units.lowerBound..<matched.lowerBound),
      canPass(matched.upperBound..<units.upperBound), model.subjects[subject].kind == .intent
    {
      var score = MatchScore()
      for _ in matched { score = score.addingValue() }
      finding.rivals.append(
        Cover(
          subject: subject, ground: .regex, score: score, rule: index, units: units,
          variant: number(regex.variant)))
    } else if model.subjects[subject].kind == .intent {
      finding.hints.append(Hint(subject: subject, kind: .regex, rule: index, units: [matched]))
    } else {
      note(answer: subject, units, 1, [], &finding)
    }
  }

  /// Whether nothing but skip words and typed values stand in `range`.
  private func canPass(_ range: Range<Int>) -> Bool {
    var reached: Set<Int> = [range.lowerBound]
    for position in range where reached.contains(position) {
      for arc in reading.lattice.passes.from(position) { reached.insert(arc.end) }
    }
    return reached.contains(range.upperBound)
  }
}
