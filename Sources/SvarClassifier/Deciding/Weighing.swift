// Step 4 of the order of matching, and the sum of all steps: from findings to ranked and accepted
// intents. Called by `Classifier`.

import SvarModel
import SvarText

/// What the whole message amounts to.
package struct Verdict: Sendable, Equatable {
  package var ranking: [Classification.Ranked] = []
  package var accepted: [Classification.Accepted] = []
  package var inScope = 0.0
  /// What was scored by the linear model, for explanations.
  package var scores: [PartScore] = []
  /// Intents whose evidence stands under a negation, with the factor of their probability.
  package var damped: [Int: Double] = [:]
}

/// The linear model's view of the message, or of a sentence.
package struct PartScore: Sendable, Equatable {
  package var units: Range<Int>
  /// By intent of the linear model; with hints and damping.
  package var probabilities: [Double]
  package var inScope: Double
  /// The likeliest intent, by number of the linear model.
  package var top: Int?
}

struct Weighing {
  let model: ClassifierModel
  let linear: LinearModel?
  let reading: Reading
  let findings: [SentenceFinding]
  let blocked: Set<Int>
  private let workspace: Workspace
  private var verdict = Verdict()

  /// A further intent of a message needs this much more than the first.
  static let furtherConfidence = 0.9
  static let furtherScope = 0.6
  /// What a courtesy needs that nothing but the model sees.
  static let courtesyConfidence = 0.7
  /// What a request needs beside a courtesy that was said in so many words.
  static let besideCourtesy = 0.6
  static let furtherWords = 4
  /// Sentences that are weighed one by one.
  static let mostFurther = 64
  /// What is left of a probability whose evidence is negated.
  static let negatedShare = 0.4
  /// What takes an intent off the table.
  private static let removal: Float = -60

  init(
    model: ClassifierModel, linear: LinearModel?, reading: Reading, findings: [SentenceFinding],
    blocked: Set<Int>, workspace: Workspace
  ) {
    self.model = model
    self.linear = linear
    self.reading = reading
    self.findings = findings
    self.blocked = blocked
    self.workspace = workspace
  }

  private func name(_ subject: Int) -> String { model.subjects[subject].name }

  mutating func weigh() -> Verdict {
    var requests: [SentenceFinding] = []
    var courtesies: [SentenceFinding] = []
    var open: [SentenceFinding] = []
    for finding in findings {
      if finding.winners.isEmpty {
        if !finding.isOutOfScope, hasContent(finding.units) { open.append(finding) }
      } else if isCourtesy(finding) {
        courtesies.append(finding)
      } else {
        requests.append(finding)
      }
    }
    if requests.isEmpty, findings.contains(where: \.isOutOfScope), open.isEmpty {
      rank(score(findings), decisive: [:])
      verdict.inScope = 0
      return verdict
    }
    if !requests.isEmpty {
      weighRequests(requests, open, courtesies: courtesies)
    } else if !courtesies.isEmpty {
      weighCourtesies(courtesies, open)
    } else {
      weighOpen(open.isEmpty ? findings : open)
    }
    return verdict
  }

  private func isCourtesy(_ finding: SentenceFinding) -> Bool {
    finding.winners.allSatisfy { model.subjects[$0.subject].isCourtesy }
  }

  /// Whether anything stands there that may mean something.
  private func hasContent(_ units: Range<Int>) -> Bool {
    units.contains { unit in !reading.lattice.units[unit].isValue }
  }

  // MARK: - Three kinds of messages

  /// A sentence is decided: its intent, and what the other sentences clearly say.
  private mutating func weighRequests(
    _ requests: [SentenceFinding], _ open: [SentenceFinding], courtesies: [SentenceFinding]
  ) {
    var decisive: [Int: Double] = [:]
    for finding in requests {
      for cover in finding.winners {
        let share = 1 / Double(finding.winners.count)
        decisive[cover.subject] = max(decisive[cover.subject] ?? 0, share)
        if share == 1 { accept(cover.subject, 1, finding.units, isDecisive: true) }
      }
    }
    addFurther(open)
    addCourtesies(courtesies.flatMap(\.winners) + open.flatMap(\.courtesies))
    rank(score(findings), decisive: decisive)
    verdict.inScope = 1
    verdict.accepted.sort { ($0.start, $0.intent) < ($1.start, $1.intent) }
  }

  /// Only greetings and the like are decided: they never hide what the rest asks for.
  private mutating func weighCourtesies(
    _ courtesies: [SentenceFinding], _ open: [SentenceFinding]
  ) {
    if let rest = score(open), let top = rest.top, !open.isEmpty {
      let subject = model.intents[top]
      let wordCount = open.reduce(0) { $0 + $1.units.count }
      if !model.subjects[subject].isCourtesy, wordCount >= Self.furtherWords,
        rest.probabilities[top] >= Self.besideCourtesy, rest.inScope >= Self.furtherScope
      {
        weighOpen(open)
        addCourtesies(courtesies.flatMap(\.winners))
        return
      }
    }
    var decisive: [Int: Double] = [:]
    for finding in courtesies {
      for cover in finding.winners {
        decisive[cover.subject] = 1 / Double(finding.winners.count)
        if finding.winners.count == 1 {
          accept(cover.subject, 1, finding.units, isDecisive: true)
        }
      }
    }
    rank(score(findings), decisive: decisive)
    verdict.inScope = 1
  }

  /// Nothing is decided: the linear model, with all hints, says what the message is about.
  private mutating func weighOpen(_ open: [SentenceFinding]) {
    guard let whole = score(open) else {
      rank(nil, decisive: [:])
      return
    }
    if !isAcceptable(whole), weighAsCourtesy(open) { return }
    verdict.inScope = whole.inScope
    rank(whole, decisive: [:])
    if let top = whole.top, isAcceptable(whole) {
      let subject = model.intents[top]
      let place = open.count == 1 ? open.first : bestSentence(for: top, open)
      accept(subject, whole.probabilities[top], place?.units ?? whole.units, isDecisive: false)
    }
    if open.count > 1 { addFurther(open) }
    // Where the whole leaves no doubt, its clauses are its reasons, not other errands.
    if (whole.top.map { whole.probabilities[$0] } ?? 0) < Self.clauseConfidence {
      for finding in open.prefix(Self.mostFurther) { addClauses(of: finding) }
    }
    addCourtesies(open.flatMap(\.courtesies))
    verdict.accepted.sort { ($0.start, $0.intent) < ($1.start, $1.intent) }
  }

  /// A short sentence may be a courtesy as a whole: "hei igjen, da er jeg tilbake".
  private mutating func weighAsCourtesy(_ open: [SentenceFinding]) -> Bool {
    guard open.count == 1, var finding = open.first, !finding.courtesies.isEmpty,
      finding.content.count <= Self.mostWordsOfCourtesy
    else { return false }
    let stripped = finding
    finding.courtesies = []
    guard let part = score([finding]), let top = part.top, isAcceptable(part),
      model.subjects[model.intents[top]].isCourtesy,
      stripped.courtesies.contains(where: { $0.subject == model.intents[top] })
    else { return false }
    verdict.inScope = part.inScope
    rank(part, decisive: [:])
    accept(model.intents[top], part.probabilities[top], finding.units, isDecisive: false)
    return true
  }

  private static let mostWordsOfCourtesy = 6

  private func isAcceptable(_ part: PartScore) -> Bool {
    guard let top = part.top else { return false }
    // Courtesies are short and plain: a greeting that has to be guessed is none.
    let isCourtesy = model.subjects[model.intents[top]].isCourtesy
    return part.probabilities[top]
      >= (isCourtesy ? Self.courtesyConfidence : model.thresholds.accept)
      && part.inScope >= (isCourtesy ? Self.furtherScope : model.thresholds.inScope)
  }

  /// Intents that an undecided sentence clearly says beside what is accepted.
  private mutating func addFurther(_ open: [SentenceFinding]) {
    for finding in open.prefix(Self.mostFurther) where finding.units.count >= Self.furtherWords {
      guard let part = score([finding]), let top = part.top else { continue }
      let subject = model.intents[top]
      guard part.probabilities[top] >= max(Self.furtherConfidence, model.thresholds.accept),
        part.inScope >= max(Self.furtherScope, model.thresholds.inScope),
        !verdict.accepted.contains(where: { $0.intent == name(subject) })
      else { continue }
      let hasRequest = verdict.accepted.contains { !isCourtesy(intent: $0.intent) }
      if model.subjects[subject].isCourtesy, hasRequest { continue }
      accept(subject, part.probabilities[top], finding.units, isDecisive: false)
    }
  }

  /// Two clauses of a sentence that clearly say two things: both are wanted (R09).
  private mutating func addClauses(of finding: SentenceFinding) {
    guard let first = finding.units.first, let sentence = reading.sentence(at: first),
      sentence.clauses.count > 1
    else { return }
    var wishes: [(subject: Int, confidence: Double, units: Range<Int>)] = []
    for clause in sentence.clauses where clause.count >= Self.clauseWords {
      var part = finding
      part.units = clause
      part.hints.removeAll { hint in
        hint.units.contains { !clause.contains($0.lowerBound) || $0.upperBound > clause.upperBound }
      }
      guard let score = score([part], isNoted: false), let top = score.top,
        score.probabilities[top] >= Self.clauseConfidence, score.inScope >= Self.furtherScope
      else { continue }
      let subject = model.intents[top]
      guard !model.subjects[subject].isCourtesy else { continue }
      wishes.append((subject, score.probabilities[top], clause))
    }
    guard Set(wishes.map(\.subject)).count >= 2 else { return }
    for wish in wishes { accept(wish.subject, wish.confidence, wish.units, isDecisive: false) }
  }

  private static let clauseWords = 4
  private static let clauseConfidence = 0.95

  /// Courtesies beside an accepted request are heard, below it.
  private mutating func addCourtesies(_ covers: [Cover]) {
    guard let least = verdict.accepted.map(\.confidence).min() else { return }
    for cover in covers { accept(cover.subject, least / 2, cover.units, isDecisive: true) }
  }

  private func isCourtesy(intent: String) -> Bool {
    model.subjects.contains { $0.isCourtesy && $0.name == intent }
  }

  private mutating func accept(
    _ subject: Int, _ confidence: Double, _ units: Range<Int>, isDecisive: Bool
  ) {
    let name = name(subject)
    guard !verdict.accepted.contains(where: { $0.intent == name }) else { return }
    let bytes = reading.bytesOfSentence(units)
    verdict.accepted.append(
      Classification.Accepted(
        intent: name, confidence: confidence, start: bytes.lowerBound, end: bytes.upperBound,
        isDecisive: isDecisive))
  }

  private mutating func bestSentence(
    for top: Int, _ open: [SentenceFinding]
  ) -> SentenceFinding? {
    var best: (finding: SentenceFinding, probability: Double)?
    for finding in open.prefix(Self.mostFurther) {
      guard let part = score([finding], isNoted: false) else { continue }
      if part.probabilities[top] > best?.probability ?? 0 {
        best = (finding, part.probabilities[top])
      }
    }
    return best?.finding
  }

  /// All intents by confidence; what is decided shares out the certainty there is.
  private mutating func rank(_ part: PartScore?, decisive: [Int: Double]) {
    let total = decisive.values.max() ?? 0
    // Beside a decision the others keep their order, near nothing.
    let share = total > 0 ? 0.001 : 1
    // By subject, as the intents are, so that one walk over both finds them.
    var decided = decisive.sorted { $0.key < $1.key }[...]
    var best: [(number: Int, confidence: Double)] = []
    best.reserveCapacity(Self.mostRanked + 1)
    for (number, subject) in model.intents.enumerated() {
      var confidence = 0.0
      while let first = decided.first, first.key < subject { decided.removeFirst() }
      if let first = decided.first, first.key == subject {
        confidence = first.value
      } else if let part, blocked.isEmpty || !blocked.contains(subject) {
        confidence = part.probabilities[number] * share
      }
      if best.count == Self.mostRanked, let last = best.last,
        last.confidence > confidence
          || last.confidence == confidence && name(model.intents[last.number]) < name(subject)
      {
        continue
      }
      let place = best.firstIndex { other in
        other.confidence < confidence
          || other.confidence == confidence && name(subject) < name(model.intents[other.number])
      }
      best.insert((number, confidence), at: place ?? best.count)
      if best.count > Self.mostRanked { best.removeLast() }
    }
    verdict.ranking = best.map {
      Classification.Ranked(intent: name(model.intents[$0.number]), confidence: $0.confidence)
    }
  }

  private static let mostRanked = 10

  // MARK: - The linear model

  /// The likelihoods of some sentences together; nil for a bot without intents.
  private mutating func score(
    _ parts: [SentenceFinding], isNoted: Bool = true
  ) -> PartScore? {
    guard let linear, linear.intentCount == model.intents.count, linear.intentCount > 0 else {
      return scoreWithoutModel(parts)
    }
    let ranges = weighed(parts)
    let features = ranges.flatMap { reading.featureNumbers(in: $0) }
    let extra = extraLogits(parts)
    linear.score(
      features.map { reading.modelWords[$0] }, extraLogits: extra, buffer: &workspace.scores)
    let score = workspace.scores.score
    var result = PartScore(
      units: (parts.first?.units.lowerBound ?? 0)..<(parts.last?.units.upperBound ?? 0),
      probabilities: score.probabilities.map(Double.init), inScope: Double(score.inScope),
      top: score.top)
    if let top = score.top { damp(top, features, linear, &result) }
    if isNoted { verdict.scores.append(result) }
    return result
  }

  /// What the model weighs: without the courtesies around a request, and without the skip words it
  /// opens with as long as enough is left to tell what it is about.
  private func weighed(_ parts: [SentenceFinding]) -> [Range<Int>] {
    let contents = parts.map(\.content)
    let open = contents.map { reading.lattice.afterSkipWords(from: $0)..<$0.upperBound }
    return open.reduce(0) { $0 + $1.count } >= Self.fewestOpenWords ? open : contents
  }

  private static let fewestOpenWords = 3

  /// Hints alone, for a bot that has learned nothing.
  private func scoreWithoutModel(_ parts: [SentenceFinding]) -> PartScore? {
    guard !model.intents.isEmpty else { return nil }
    let extra = extraLogits(parts)
    let best = extra.max() ?? 0
    let none = PartScore(
      units: 0..<0, probabilities: Array(repeating: 0, count: extra.count), inScope: 0, top: nil)
    guard best > 0 else { return none }
    let shares = extra.map { ownExp($0 - best) }
    let sum = shares.reduce(0, +)
    guard sum > 0 else { return none }
    return PartScore(
      units: (parts.first?.units.lowerBound ?? 0)..<(parts.last?.units.upperBound ?? 0),
      probabilities: shares.map { Double($0 / sum) }, inScope: Double(sigmoid(best - 1)),
      top: extra.firstIndex(of: best))
  }

  /// What hints add, by intent of the linear model; the same kind of hint counts once.
  private func extraLogits(_ parts: [SentenceFinding]) -> [Float] {
    var extra = Array(repeating: Float(0), count: model.intents.count)
    for (place, part) in parts.enumerated() {
      for hint in part.hints {
        guard let number = model.intentNumber(of: hint.subject) else { continue }
        // The first hint of an intent looks for the others.
        guard extra[number] == 0, !isRemoved(hint.subject, parts) else { continue }
        var kinds: [Hint.Kind] = []
        for other in parts[place...] {
          for hint in other.hints where hint.subject == model.intents[number] {
            kinds.append(hint.kind)
          }
        }
        if kinds.contains(.clause) {
          extra[number] += Float(model.evidence.clause)
        } else {
          if kinds.contains(.together) { extra[number] += Float(model.evidence.together) }
          if kinds.contains(.regex) { extra[number] += Float(model.evidence.regex) }
        }
      }
      for subject in part.removed.keys {
        if let number = model.intentNumber(of: subject) { extra[number] = Self.removal }
      }
    }
    for subject in blocked {
      if let number = model.intentNumber(of: subject) { extra[number] = Self.removal }
    }
    return extra
  }

  private func isRemoved(_ subject: Int, _ parts: [SentenceFinding]) -> Bool {
    blocked.contains(subject) || parts.contains { $0.removed[subject] != nil }
  }

  /// Lowers an intent most of whose evidence stands beside a negation that does not itself speak
  /// for it: "jeg vil ikke si opp" is no cancellation, "virker ikke" may well be a fault.
  ///
  /// What examples have taught counts: a negation that examples of the intent hold speaks for it.
  private mutating func damp(
    _ top: Int, _ numbers: [Int], _ linear: LinearModel, _ part: inout PartScore
  ) {
    let negations = numbers.indices.filter { index in
      reading.lattice.units[reading.unitOfFeature[numbers[index]]].isNegation
    }
    guard !negations.isEmpty, part.probabilities.count > 1 else { return }
    let features = numbers.map { reading.features[$0] }
    let units = numbers.map { reading.unitOfFeature[$0] }
    let rival = part.probabilities.indices.filter { $0 != top }
      .max { part.probabilities[$0] < part.probabilities[$1] }
    guard let rival else { return }
    // One word before and three after it, in the same clause.
    var scope: Set<Int> = []
    for place in negations {
      let clause = reading.clause(at: units[place])
      for near in (place - 1)...(place + 3)
      where near != place && units.indices.contains(near) && clause.contains(units[near]) {
        scope.insert(near)
      }
    }
    var own: Float = 0
    var beside: Float = 0
    var total: Float = 0
    let isNegated = Set(negations)
    for term in linear.explain(features, for: top, against: rival) {
      guard let token = term.token else { continue }
      let touchesNegation =
        isNegated.contains(token) || (term.kind == .pair && isNegated.contains(token + 1))
      if touchesNegation {
        own += term.share
      } else if term.share > 0 {
        total += term.share
        if scope.contains(token) { beside += term.share }
      }
    }
    guard own <= 0, total > 0, beside > 0.6 * total else { return }
    part.probabilities[top] *= Self.negatedShare
    verdict.damped[model.intents[top]] = Self.negatedShare
  }
}
