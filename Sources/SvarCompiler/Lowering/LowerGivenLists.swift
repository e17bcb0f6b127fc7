// Values that are given at run time, to patterns. In: what the host handed over, and the bot. Out:
// phrases for `ClassifierModel.giving`, or what is wrong. Called by the room Svar.

import SvarClassifier
import SvarDiagnostics
import SvarModel
import SvarSyntax
import SvarText

/// What can be wrong with values that are given at run time: the host's mistakes.
package enum GivenListProblem: Error, Equatable, Sendable {
  case unknownList(String, nearest: String?)
  /// A list of the bot that does not say `given: true`.
  case notGiven(String)
  case unknownLanguage(String, value: String)
  case tooManyValues(Int)
  case tooManyBytes(Int)
  case badName(String)
  case valueTwice(String, list: String)
  /// Nothing to hear it by.
  case valueWithoutWords(String)
  case badPhrase(String, value: String, Diagnostic)
  case tooManyForms(String)
}

extension GivenListProblem: CustomStringConvertible {
  /// The only place that words these problems.
  package var description: String {
    switch self {
    case .unknownList(let name, let nearest):
      "no list is called '\(VisibleText.safe(name))'"
        + (nearest.map { ": did you mean '\(VisibleText.safe($0))'?" } ?? "")
    case .notGiven(let name): "the list '\(VisibleText.safe(name))' does not say 'given: true'"
    case .unknownLanguage(let code, let value):
      "the bot has no language '\(VisibleText.safe(code))', which '\(VisibleText.safe(value))' is called in"
    case .tooManyValues(let count):
      "\(count) values are more than \(ListValues.mostValues)"
    case .tooManyBytes(let count):
      "\(count) bytes of text are more than \(ListValues.mostBytes)"
    case .badName(let name):
      "'\(VisibleText.safe(name))' is no name of a value: it must be one line, and not empty"
    case .valueTwice(let name, let list):
      "the list '\(VisibleText.safe(list))' is given the value '\(VisibleText.safe(name))' twice"
    case .valueWithoutWords(let name):
      "'\(VisibleText.safe(name))' is called nothing with a word in it"
    case .badPhrase(let phrase, let value, let diagnostic):
      "'\(VisibleText.safe(phrase))', a phrase of '\(VisibleText.safe(value))': \(diagnostic.message) "
        + "[\(diagnostic.id)]"
    case .tooManyForms(let value): "a phrase of '\(VisibleText.safe(value))' has too many forms"
    }
  }
}

/// The classifier of a bot with the values it was given.
///
/// - Throws: ``GivenListProblem``, the first that is found.
package func giving(
  _ values: ListValues, to model: ClassifierModel, of bot: BotDefinition
) throws(GivenListProblem) -> ClassifierModel {
  let phrases = try phrases(of: values, for: model, of: bot)
  do {
    return try model.giving(phrases)
  } catch {
    switch error {
    case .list(let language, let index, _):
      let given = phrases[language] ?? []
      throw .tooManyForms(given.indices.contains(index) ? given[index].value : language)
    case .unknownName(let name): throw .unknownList(name, nearest: nil)
    case .phrase, .skip, .regex, .type:
      assertionFailure("only lists are lowered: \(error)")
      throw .tooManyForms("\(error)")
    }
  }
}

/// Language → the phrases of values that were given.
package func phrases(
  of values: ListValues, for model: ClassifierModel, of bot: BotDefinition
) throws(GivenListProblem) -> [String: [LanguageSource.ListPhrase]] {
  try check(values, bot)
  var phrases: [String: [LanguageSource.ListPhrase]] = [:]
  for (list, values) in values.lists.sorted(by: { $0.key < $1.key }) {
    for value in values {
      var isHeard = false
      for code in model.languageCodes {
        let plain = texts(value.called, code).compactMap { plainPattern($0) }
        let written = try texts(value.phrases, code).map { text throws(GivenListProblem) in
          try pattern(text, of: value.name)
        }
        let asked = try texts(value.asked, code).map { text throws(GivenListProblem) in
          try pattern(text, of: value.name)
        }
        for pattern in plain + written {
          phrases[code, default: []].append(
            .init(list: list, value: value.name, pattern: pattern))
        }
        for pattern in asked {
          phrases[code, default: []].append(
            .init(list: ClassifierSource.asked(list), value: value.name, pattern: pattern))
        }
        isHeard = isHeard || !(plain + written + asked).isEmpty
      }
      guard isHeard else { throw .valueWithoutWords(value.name) }
    }
  }
  return phrases
}

/// Those for all languages after those for one.
private func texts(_ texts: [String: [String]], _ code: String) -> [String] {
  (texts[code] ?? []) + (texts[""] ?? [])
}

private func check(_ values: ListValues, _ bot: BotDefinition) throws(GivenListProblem) {
  let count = values.lists.values.reduce(0) { $0 + $1.count }
  guard count <= ListValues.mostValues else { throw .tooManyValues(count) }
  var bytes = 0
  for (name, values) in values.lists.sorted(by: { $0.key < $1.key }) {
    guard let list = bot.lists.first(where: { $0.name == name }) else {
      throw .unknownList(
        name, nearest: nearestName(to: name, among: bot.lists.filter(\.isGiven).map(\.name)))
    }
    guard list.isGiven else { throw .notGiven(name) }
    var names = Set(list.values.map(\.name))
    for value in values {
      guard !value.name.isEmpty, !value.name.unicodeScalars.contains(where: { $0.isLineBreak })
      else { throw .badName(value.name) }
      guard names.insert(value.name).inserted else { throw .valueTwice(value.name, list: name) }
      bytes += value.name.utf8.count
      for texts in [value.called, value.phrases, value.asked] {
        for (code, texts) in texts.sorted(by: { $0.key < $1.key }) {
          guard code.isEmpty || bot.languages.contains(code) else {
            throw .unknownLanguage(code, value: value.name)
          }
          bytes += texts.reduce(0) { $0 + $1.utf8.count }
        }
      }
    }
  }
  guard bytes <= ListValues.mostBytes else { throw .tooManyBytes(bytes) }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool {
    (0xA...0xD).contains(value) || [0x85, 0x2028, 0x2029].contains(value)
  }
}

/// Plain text as its words; nil where it has none.
private func plainPattern(_ text: String) -> PatternNode? {
  let words = Tokenizer.words(text)
  return words.isEmpty ? nil : .sequence(words.map(PatternNode.word))
}

/// A phrase in the notation, without rules and slots.
private func pattern(_ text: String, of value: String) throws(GivenListProblem) -> PatternNode {
  let (phrases, diagnostics) = parsePhrases(text, path: value)
  if let problem = diagnostics.first { throw .badPhrase(text, value: value, problem) }
  guard phrases.count == 1, let phrase = phrases.first else { throw .valueWithoutWords(value) }
  let nothing = BotSyntax()
  var lowering = MatchingLowering(nothing, names: BotNames(nothing))
  let pattern = lowering.pattern(ofValue: phrase)
  if let problem = lowering.problems.first {
    throw .badPhrase(text, value: value, problem.diagnostic(in: SourceMap([])))
  }
  guard let pattern else {
    let span = phrase.span
    throw .badPhrase(
      text, value: value, NameProblem.matchesEverything(at: span).diagnostic(in: SourceMap([])))
  }
  return pattern
}
