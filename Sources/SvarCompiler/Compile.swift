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
  /// What its classifier was made from: patterns as trees, for whoever reads phrases otherwise than
  /// by the trie. Nil where there are errors.
  package var source: ClassifierSource?
  /// All problems, by place.
  package var diagnostics: [Diagnostic]
  /// Conversations that show what is wrong with the dialogue; only where proofs were asked for.
  package var witnesses: [DialogueWitness] = []
}

/// What a compiler is doing, in the order in which it does it.
package enum CompilePhase: String, CaseIterable, Sendable {
  /// Files to syntax.
  case parsing
  /// Names, and what is wrong in the files.
  case checking
  /// Syntax to patterns and flows.
  case lowering
  /// What can be shown about dialogue and phrases.
  case proving
  /// Patterns to tries.
  case building
  case learning
}

/// A bot with all names resolved, before anything is learned and built.
package struct LoweredBot: Sendable {
  package var definition: BotDefinition
  /// Without models.
  package var source: ClassifierSource
  /// Language → where its phrases stand, in their order in ``source``.
  package var phrasePlaces: [String: [SourceSpan]]
  /// Where everything stands that the proofs point at.
  package var places: BotPlaces
  /// Conversations that show what the proofs found, and whether nothing else is an error; for
  /// whoever asked for groups.
  package var witnesses: [DialogueWitness]
  package var canBePlayed: Bool
  /// Findings that the author allows.
  package var allowances: [Allowance]
  /// Groups of alternatives in phrases, where they were asked for.
  package var groups: [PhraseGroup]
  /// All problems, by place; with errors among them the rest may be incomplete.
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
///   - allowsUnproved: Whether a bot is made although the proofs found errors: to play what they
///     found. Customers must never talk to one.
///   - checked: Told the problems before anything is learned; learning finds none.
///   - progress: Told the share of the learning that is done, 0 to 1.
///   - entering: Told of every phase when it begins; a phase may come back.
package func compile(
  _ files: [SourceFile], learns: Bool = true, proves: Bool = false,
  allowsUnproved: Bool = false, progress: ((Double) -> Void)? = nil,
  checked: (([Diagnostic]) -> Void)? = nil, entering: ((CompilePhase) -> Void)? = nil
) -> Compilation {
  var nothing: ParsedFiles?
  return compile(
    files, parsed: &nothing, learns: learns, proves: proves, allowsUnproved: allowsUnproved,
    progress: progress, checked: checked, entering: entering)
}

/// The same, parsing only files that are not as they were in `parsed`.
package func compile(
  _ files: [SourceFile], parsed: inout ParsedFiles?, learns: Bool = true, proves: Bool = false,
  allowsUnproved: Bool = false, progress: ((Double) -> Void)? = nil,
  checked: (([Diagnostic]) -> Void)? = nil, entering: ((CompilePhase) -> Void)? = nil
) -> Compilation {
  let lowered = lower(files, parsed: &parsed, collectsGroups: proves, entering: entering)
  let definition = lowered.definition
  var source = lowered.source
  var diagnostics = lowered.diagnostics
  let witnesses = lowered.witnesses
  guard !diagnostics.hasErrors || (allowsUnproved && lowered.canBePlayed) else {
    checked?(diagnostics)
    return Compilation(bot: nil, diagnostics: diagnostics, witnesses: witnesses)
  }
  do {
    entering?(.building)
    var classifier = try ClassifierModel(source)
    if !proves {
      diagnostics += examplesTaken(from: source, by: classifier, places: lowered.places)
        .map(\.diagnostic)
    } else {
      entering?(.proving)
      let proofs = PhraseProofs(
        classifier, source: source, bot: definition, places: lowered.places,
        groups: lowered.groups)
      diagnostics += proofs.problems.allowing(lowered.allowances).map(\.diagnostic)
    }
    diagnostics = diagnostics.ordered()
    checked?(diagnostics)
    guard !diagnostics.hasErrors || allowsUnproved else {
      return Compilation(bot: nil, diagnostics: diagnostics, witnesses: witnesses)
    }
    if learns {
      entering?(.learning)
      let rows = TrainingRows(source)
      source.models = [
        learn(
          rows: rows.rows,
          intentNames: source.subjects.filter { $0.kind == .intent }.map(\.name),
          background: rows.background, outOfScope: rows.outOfScope, progress: progress)
      ]
      classifier = classifier.learned(source.models)
    }
    return Compilation(
      bot: CompiledBot(definition: definition, classifier: classifier), source: source,
      diagnostics: diagnostics, witnesses: witnesses)
  } catch {
    let (why, span) = reason(of: error, phrases: lowered.phrasePlaces)
    diagnostics.append(
      NameProblem.tooManyForms(
        why, at: span ?? SourceSpan(path: files.first?.path ?? "bot.yaml", range: 0..<0)
      ).diagnostic(in: SourceMap(files)))
    return Compilation(bot: nil, diagnostics: diagnostics)
  }
}

/// Why patterns could not be built, in words, and the phrase that could not.
private func reason(
  of error: ClassifierModel.LoweringError, phrases: [String: [SourceSpan]]
) -> (why: String, span: SourceSpan?) {
  func words(_ error: TokenTrie.BuildError) -> String {
    switch error {
    case .tooManyForms: "it needs more than \(TokenTrie.Builder.mostNodesOfPhrase) steps"
    case .nestedTooDeeply: "groups and rules are nested too deeply"
    case .unknownRule: "a rule is missing"
    }
  }
  switch error {
  case .phrase(let language, let index, let error):
    let places = phrases[language] ?? []
    return (words(error), places.indices.contains(index) ? places[index] : nil)
  case .list(_, _, let error): return ("in a list, " + words(error), nil)
  case .skip(_, _, let error): return ("in 'skip', " + words(error), nil)
  case .regex(_, _, let error), .type(_, let error): return (error.message, nil)
  case .unknownName(let name): return ("'\(name)' stands for nothing", nil)
  }
}

/// Parses the files of a bot and resolves its names.
///
/// - Parameter collectsGroups: Whether to note the alternatives of phrases, for the proofs.
package func lower(
  _ files: [SourceFile], collectsGroups: Bool = false,
  entering: ((CompilePhase) -> Void)? = nil
) -> LoweredBot {
  var nothing: ParsedFiles?
  return lower(files, parsed: &nothing, collectsGroups: collectsGroups, entering: entering)
}

private func lower(
  _ files: [SourceFile], parsed: inout ParsedFiles?, collectsGroups: Bool,
  entering: ((CompilePhase) -> Void)?
) -> LoweredBot {
  entering?(.parsing)
  var (syntax, diagnostics) = parseBot(files: files, parsed: &parsed)
  var builtIn: [String] = []
  let own = syntax
  let isWhole = !diagnostics.hasErrors
  if syntax.bot?.include.contains(where: { $0.value == "standard" }) == true {
    let standard = standardSyntax
    builtIn = standard.intents.map(\.name.value)
    syntax = syntax.including(standard)
  }
  entering?(.checking)
  let names = BotNames(syntax)
  var problems = names.problems
  for pair in syntax.bot?.rename ?? [] where !builtIn.contains(pair.key.value) {
    problems.append(
      .unknown(
        .intent, pair.key.value, at: pair.key.span,
        nearest: nearestName(to: pair.key.value, among: builtIn)))
  }
  for include in syntax.bot?.include ?? [] where include.value != "standard" {
    problems.append(.unknown(.file, include.value, at: include.span, nearest: "standard"))
  }
  var allowances: [Allowance] = []
  for allowed in syntax.bot?.allow ?? [] {
    if ProofProblem.allowableIDs.contains(allowed.id.value) {
      allowances += allowed.sentences.map {
        Allowance(id: allowed.id.value, sentence: $0.value, span: $0.span)
      }
    } else {
      problems.append(
        .unknown(
          .finding, allowed.id.value, at: allowed.id.span,
          nearest: nearestName(to: allowed.id.value, among: ProofProblem.allowableIDs)))
    }
  }
  for block in syntax.looseBlocks {
    let kind: NameKind = block.kind == .intent ? .intent : .answer
    problems.append(
      .unknown(
        kind, block.name.value, at: block.name.span,
        nearest: nearestName(to: block.name.value, among: names.all(kind))))
  }
  for item in syntax.looseCases {
    problems.append(
      .unknown(
        .intent, item.intent.value, at: item.intent.span,
        nearest: nearestName(to: item.intent.value, among: names.all(.intent))))
  }
  var checks = BotChecks(own: own, bot: syntax, names: names, sources: SourceMap(files))
  // What is missing because a file could not be read would be told twice.
  if isWhole { checks.run() }
  if syntax.intents.isEmpty, diagnostics.isEmpty {
    problems.append(.emptyBot(path: files.first?.path ?? "bot.yaml"))
  }
  entering?(.lowering)
  var dialogue = DialogueLowering(syntax, names: names)
  var definition = dialogue.lower()
  problems += dialogue.problems
  var matching = MatchingLowering(syntax, names: names)
  matching.collectsGroups = collectsGroups
  var source = matching.lower(slots: definition.slots)
  source.thresholds = definition.thresholds
  problems += matching.problems
  problems += exampleProblems(syntax)
  if definition.languages.isEmpty { definition.languages = source.languages.map(\.code) }
  problems += checks.nameProblems
  let sources = SourceMap(files)
  diagnostics += problems.map { $0.diagnostic(in: sources) }
  diagnostics += checks.problems.map(\.diagnostic)
  if !diagnostics.hasErrors {
    entering?(.checking)
    checks.problems = []
    checks.runUnused()
    diagnostics += checks.problems.map(\.diagnostic)
  }
  var places = BotPlaces(syntax)
  places.phrases = matching.phrasePlaces
  places.examples = matching.examplePlaces
  var witnesses: [DialogueWitness] = []
  var canBePlayed = false
  if !diagnostics.hasErrors {
    entering?(.proving)
    let proofs = DialogueProofs(definition, places: places)
    diagnostics += proofs.problems.map(\.diagnostic)
    if collectsGroups { witnesses = proofs.witnesses(source) }
    canBePlayed = true
  }
  diagnostics = diagnostics.ordered()
  return LoweredBot(
    definition: definition, source: source, phrasePlaces: matching.phrasePlaces, places: places,
    witnesses: witnesses, canBePlayed: canBePlayed, allowances: allowances,
    groups: matching.groups, diagnostics: diagnostics)
}

/// The built-in files, parsed once.
private let standardSyntax: BotSyntax = {
  let (syntax, problems) = parseBot(files: standardFiles)
  assert(problems.isEmpty, "the built-in files have problems: \(problems)")
  return syntax
}()

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
