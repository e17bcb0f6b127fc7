// Opens bots, again and again where somebody is writing them. Called by `Bot.load` and the REPL.

import Foundation
import SvarCompiler
import SvarDiagnostics
import SvarModel
import SvarStorage
import SvarSyntax

/// Opens a bot, and opens it again when its files change.
///
/// Of a folder it keeps the files as they were read and parsed: what has not changed is not parsed
/// again.
package struct BotLoader {
  private let path: String
  private let cache: BotCache?
  /// Nil where the bot is opened once.
  private var parsed: ParsedFiles?

  /// - Parameters:
  ///   - path: A folder of intent files, or a compiled bot.
  ///   - cache: Where compiled bots are kept; nil keeps none.
  ///   - opensAgain: Whether to keep what makes opening it again faster.
  package init(path: String, cache: BotCache?, opensAgain: Bool) {
    self.path = path
    self.cache = cache
    parsed = opensAgain ? ParsedFiles() : nil
  }

  /// - Parameters:
  ///   - checked: Told what was found before anything is learned from the examples; not called
  ///     where the compiled bot is taken from the cache, for then nothing was found.
  ///   - progress: Told the share of learning that is done, 0 to 1.
  /// - Throws: ``SvarError``: `noSuchInput`, `invalidBot`, `damagedBot`.
  package mutating func open(
    checked: ((CheckReport) -> Void)? = nil, progress: ((Double) -> Void)? = nil
  ) throws -> CompiledBot {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw SvarError(.noSuchInput, "there is no bot at '\(path)'")
    }
    guard isFolder.boolValue else {
      guard let memory = FlatMemory(mapping: path) else {
        throw SvarError(.noSuchInput, "'\(path)' cannot be read")
      }
      return try CompiledBot(memory, name: path)
    }
    let files = try sourceFiles(in: path)
    let identity = identity(of: files)
    if let cached = cache?.path(for: identity), let memory = FlatMemory(mapping: cached),
      let bot = try? CompiledBot(memory, name: cached, identity: identity)
    {
      return bot
    }
    func report(_ diagnostics: [Diagnostic]) -> CheckReport {
      CheckReport(diagnostics: diagnostics, sources: SourceMap(files + standardFiles))
    }
    let compilation = compile(
      files, parsed: &parsed, progress: progress, checked: { checked?(report($0)) })
    guard let bot = compilation.bot else {
      throw SvarError(
        .invalidBot, report(compilation.diagnostics.filter { $0.severity == .error }).text())
    }
    if let cache {
      // A cache that cannot be written is no cache; nothing is lost.
      try? FileManager.default.createDirectory(
        atPath: cache.folder, withIntermediateDirectories: true)
      try? write(bot.bytes(identity: identity), to: cache.path(for: identity))
    }
    return bot
  }
}
