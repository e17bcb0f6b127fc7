// Bots on disk: folders read, compiled bots written and opened, the cache.

import Foundation
import SvarCompiler
import SvarDiagnostics
import SvarModel
import SvarProofs
import SvarStorage
import SvarTranscript

/// A folder in which compiled bots are kept, by the content of their sources and the version.
public struct BotCache: Sendable {
  let folder: String

  /// The user's own cache folder: `$XDG_CACHE_HOME/svar`, `~/.cache/svar`.
  public static let user: BotCache = {
    let environment = ProcessInfo.processInfo.environment
    if let base = environment["XDG_CACHE_HOME"], base.hasPrefix("/") {
      return BotCache(folder: base + "/svar")
    }
    return BotCache(folder: (environment["HOME"] ?? NSTemporaryDirectory()) + "/.cache/svar")
  }()

  public init(folder: String) { self.folder = folder }

  func path(for identity: UInt64) -> String {
    "\(folder)/\(String(identity, radix: 16))-\(CompiledBot.formatVersion).svarbot"
  }
}

/// What checking a bot finds.
package struct CheckReport: Sendable {
  /// By place.
  package var diagnostics: [Diagnostic]
  package var sources: SourceMap
  /// Nil where there are errors.
  package var compiled: CompiledBot?

  /// The diagnostics as text for people.
  ///
  /// - Parameter isShown: Which of them.
  package func text(
    colours: Bool = false, where isShown: (Diagnostic) -> Bool = { _ in true }
  ) -> String {
    let renderer = DiagnosticRenderer(sources: sources, colors: colours)
    return diagnostics.filter(isShown).map { renderer.text($0) }.joined(separator: "\n")
  }
}

/// Reads a bot's folder and says all that is wrong with it.
///
/// - Parameter entering: Told the name of every phase of compiling when it begins.
/// - Throws: ``SvarError`` `noSuchInput`.
package func check(
  path: String, learns: Bool = true, entering: ((String) -> Void)? = nil
) throws -> CheckReport {
  let files = try sourceFiles(in: path)
  let compilation = compile(files, learns: learns, proves: true, entering: named(entering))
  return CheckReport(
    diagnostics: compilation.diagnostics, sources: SourceMap(files + standardFiles),
    compiled: compilation.bot)
}

private func named(_ entering: ((String) -> Void)?) -> ((CompilePhase) -> Void)? {
  entering.map { entering in { phase in entering(phase.rawValue) } }
}

/// A bot whose proofs may have found errors, to play what they found; customers never talk to one.
///
/// - Throws: ``SvarError``: `noSuchInput`, `invalidBot` where something else is wrong too.
package func unprovedBot(path: String) throws -> (bot: Bot, witnesses: [DialogueWitness]) {
  let files = try sourceFiles(in: path)
  let compilation = compile(files, learns: false, proves: true, allowsUnproved: true)
  guard let compiled = compilation.bot else {
    let report = CheckReport(
      diagnostics: compilation.diagnostics.filter { $0.severity == .error },
      sources: SourceMap(files + standardFiles))
    throw SvarError(.invalidBot, report.text())
  }
  return (Bot(compiled), compilation.witnesses)
}

/// Plays a witness and gives it back as a transcript with all that happened.
package func played(_ witness: DialogueWitness, with bot: Bot) async throws -> String {
  let source = SourceFile(
    path: "\(witness.name).transcript", bytes: Array(witness.transcript.utf8))
  let (transcript, problems) = Transcript.parse(source)
  guard !problems.hasErrors else { return witness.transcript }
  var player = BotPlayer(bot: bot)
  return try await replay(transcript, with: &player).recorded ?? witness.transcript
}

/// What each flow may ask, and how soon a human is offered, as lines for people.
package func effortLines(of bot: BotDefinition) -> [String] {
  EffortWalk.efforts(of: bot).flatMap(\.lines)
}

/// Compiles a folder into one file, written beside its place and renamed.
///
/// - Throws: ``SvarError``: `noSuchInput`, `cannotWrite`.
package func compile(
  path: String, to file: String, learns: Bool = true,
  progress: ((Double) -> Void)? = nil, entering: ((String) -> Void)? = nil
) throws -> CheckReport {
  let files = try sourceFiles(in: path)
  let compilation = compile(
    files, learns: learns, progress: progress, entering: named(entering))
  if let bot = compilation.bot {
    try write(bot.bytes(identity: identity(of: files)), to: file)
  }
  return CheckReport(
    diagnostics: compilation.diagnostics, sources: SourceMap(files + standardFiles),
    compiled: compilation.bot)
}

/// Every YAML file under a folder, sorted by path; hidden ones are left out.
func sourceFiles(in path: String) throws -> [SourceFile] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
  else { throw SvarError(.noSuchInput, "there is no bot folder at '\(path)'") }
  var files: [SourceFile] = []
  for name in try yamlPaths(in: path) {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else {
      throw SvarError(.noSuchInput, "'\(path)/\(name)' cannot be read")
    }
    files.append(SourceFile(path: name, bytes: Array(data)))
  }
  return files
}

/// The paths of a bot's files, relative to its folder, in the same order everywhere.
package func yamlPaths(in path: String) throws -> [String] {
  guard let names = FileManager.default.enumerator(atPath: path) else {
    throw SvarError(.noSuchInput, "'\(path)' cannot be read")
  }
  var found: [String] = []
  for case let name as String in names
  where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
    if isFolder.boolValue { continue }
    if !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { found.append(name) }
  }
  return found.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
}

/// The identity of a bot's sources: paths, contents, and the built-in files they may include.
func identity(of files: [SourceFile]) -> UInt64 {
  var hash = Fingerprint()
  for file in files + standardFiles {
    hash.add(Array(file.path.utf8))
    hash.add(file.bytes)
  }
  return hash.value
}

/// Writes beside and renames, so that nobody reads half a file.
func write(_ bytes: [UInt8], to path: String) throws {
  do {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw SvarError(.cannotWrite, "'\(path)' cannot be written: \(error.localizedDescription)")
  }
}
