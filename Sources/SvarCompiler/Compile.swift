// The compiler. In: the files of a bot. Out: a `CompiledBot`, or diagnostics that say where and why
// not. Called by the room Svar, which reads the files.
//
// The phases: parse → include the built-in set → collect names → lower the dialogue → lower the
// matching → learn from the examples → build the tries. A phase collects all its problems.

import SvarClassifier
import SvarDiagnostics
import SvarModel
import SvarProofs
import SvarSyntax

/// A bot, ready to talk.
package struct CompiledBot: Sendable {
  package var definition: BotDefinition
  package var classifier: ClassifierModel

  package init(definition: BotDefinition, classifier: ClassifierModel) {
    self.definition = definition
    self.classifier = classifier
  }
}

/// What compiling gives.
package struct Compilation: Sendable {
  /// Nil where there are errors.
  package var bot: CompiledBot?
  /// All problems, by place.
  package var diagnostics: [Diagnostic]
}

/// Compiles a bot.
///
/// The same files give the same bot.
///
/// - Parameters:
///   - files: Every YAML file under the bot's folder, with paths relative to it.
///   - learns: Whether to learn a model; false for checking only.
///   - proves: Whether to look for what is wrong between phrases: warnings, which take time.
///   - progress: Told the share of the learning that is done, 0 to 1.
package func compile(
  _ files: [SourceFile], learns: Bool = true, proves: Bool = false,
  progress: ((Double) -> Void)? = nil
) -> Compilation {
  var (syntax, diagnostics) = parseBot(files: files)
  if syntax.bot?.include.contains(where: { $0.value == "standard" }) == true {
    let (standard, problems) = parseBot(files: standardFiles)
    assert(problems.isEmpty, "the built-in files have problems: \(problems)")
    syntax = syntax.including(standard)
  }
  let names = BotNames(syntax)
  var problems = names.problems
  for include in syntax.bot?.include ?? [] where include.value != "standard" {
    problems.append(.unknown(.file, include.value, at: include.span, nearest: "standard"))
  }
  for block in syntax.looseBlocks {
    let kind: NameKind = block.kind == .intent ? .intent : .answer
    problems.append(
      .unknown(
        kind, block.name.value, at: block.name.span,
        nearest: nearestName(to: block.name.value, among: names.all(kind))))
  }
  if syntax.intents.isEmpty, diagnostics.isEmpty {
    problems.append(.emptyBot(path: files.first?.path ?? "bot.yaml"))
  }
  var dialogue = DialogueLowering(syntax, names: names)
  var definition = dialogue.lower()
  problems += dialogue.problems
  var matching = MatchingLowering(syntax, names: names)
  matching.collectsGroups = proves
  var source = matching.lower(slots: definition.slots)
  source.thresholds = definition.thresholds
  problems += matching.problems
  problems += exampleProblems(syntax)
  if definition.languages.isEmpty { definition.languages = source.languages.map(\.code) }
  diagnostics += problems.map(\.diagnostic)
  var places = BotPlaces(syntax)
  places.phrases = matching.phrasePlaces
  places.examples = matching.examplePlaces
  if !diagnostics.hasErrors {
    diagnostics += DialogueProofs(definition, places: places).problems.map(\.diagnostic)
  }
  diagnostics = diagnostics.ordered()
  guard !diagnostics.hasErrors else { return Compilation(bot: nil, diagnostics: diagnostics) }
  do {
    var classifier = try ClassifierModel(source)
    diagnostics += examplesTaken(from: source, by: classifier, places: places).map(\.diagnostic)
    if proves {
      let proofs = PhraseProofs(
        classifier, source: source, bot: definition, places: places, groups: matching.groups)
      diagnostics += proofs.problems.map(\.diagnostic)
    }
    diagnostics = diagnostics.ordered()
    guard !diagnostics.hasErrors else { return Compilation(bot: nil, diagnostics: diagnostics) }
    if learns {
      let rows = TrainingRows(source)
      classifier = classifier.learned([
        learn(
          rows: rows.rows,
          intentNames: source.subjects.filter { $0.kind == .intent }.map(\.name),
          background: rows.background, outOfScope: rows.outOfScope, progress: progress)
      ])
    }
    return Compilation(
      bot: CompiledBot(definition: definition, classifier: classifier), diagnostics: diagnostics)
  } catch {
    diagnostics.append(
      Diagnostic(
        id: "too-many-forms", severity: .error, message: "the phrases cannot be built: \(error)",
        span: SourceSpan(path: files.first?.path ?? "bot.yaml", range: 0..<0)))
    return Compilation(bot: nil, diagnostics: diagnostics)
  }
}

/// Examples that two intents claim: they decide for neither.
private func exampleProblems(_ syntax: BotSyntax) -> [NameProblem] {
  var problems: [NameProblem] = []
  var owners: [String: (intent: String, span: SourceSpan)] = [:]
  for intent in syntax.intents {
    for block in intent.blocks {
      for example in block.examples {
        let key = block.language.value + " " + example.value.lowercased()
        if let owner = owners[key] {
          if owner.intent != intent.name.value {
            problems.append(
              .exampleOfTwo(
                example.value, other: owner.intent, at: example.span, first: owner.span))
          }
        } else {
          owners[key] = (intent.name.value, example.span)
        }
      }
    }
  }
  return problems
}
