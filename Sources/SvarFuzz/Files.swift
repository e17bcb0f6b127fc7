import ArgumentParser
import Foundation
import Svar
import SvarCompiler
import SvarDiagnostics
import SvarSyntax

/// `svar-fuzz files`: damaged bot files.
struct Files: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Damaged bot files: each compiles, or gets diagnostics with a place in the file.")

  @OptionGroup var options: FuzzOptions

  @Argument(help: "Folders of bots whose files are damaged as well as the built-in samples.")
  var bots: [String] = []

  func run() throws {
    try FuzzRun(target: FilesTarget(try bots.map(SampleBot.init(folder:))), options: options).run()
  }
}

/// A bot that is whole.
struct SampleBot {
  var name: String
  var files: [SourceFile]

  /// The bot, compiled and learned.
  func compiled() throws -> CompiledBot {
    let compilation = compile(files)
    guard let bot = compilation.bot else {
      let text = DiagnosticRenderer(files).text(compilation.diagnostics)
      throw ValidationError("the sample '\(name)' does not compile:\n\(text)")
    }
    return bot
  }

  init(folder: String) throws {
    name = folder
    files = try yamlPaths(in: folder).map { path in
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
        throw ValidationError("'\(folder)/\(path)' cannot be read")
      }
      return SourceFile(path: path, bytes: Array(data))
    }
    guard !files.isEmpty else { throw ValidationError("'\(folder)' holds no bot") }
  }

  init(name: String, _ files: [String: String]) {
    self.name = name
    self.files = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
  }
}

struct FilesTarget: FuzzTarget {
  struct Input {
    var files: [SourceFile]
    /// The index of the damaged one.
    var damaged: Int
    /// Whether the bot is compiled; else its damaged file is parsed alone.
    var isCompiled: Bool
    var size: Int
  }

  let name = "files"
  private let own: [SampleBot]
  private let given: [SampleBot]
  private let mutator: Mutator

  init(_ given: [SampleBot]) {
    own = SampleBot.all
    self.given = given
    mutator = Mutator(corpus: (own + given).flatMap { $0.files.map(\.bytes) })
  }

  func input(_ random: inout SeededGenerator) -> Input {
    // Whole bots are slow: one case in 300, and their files alone in one of three.
    let isOwn = given.isEmpty || !random.once(in: 3)
    let bot = isOwn ? random.pick(own) : random.pick(given)
    let isCompiled = isOwn || random.once(in: 100)
    var files = bot.files
    let index = random.below(files.count)
    var bytes = files[index].bytes
    let isBig = random.once(in: 800)
    if isBig {
      bytes = HugeFile.make(from: bytes, &random)
    } else {
      mutator.mutate(&bytes, &random)
    }
    files[index] = SourceFile(path: files[index].path, bytes: bytes)
    return Input(
      files: isCompiled ? files : [files[index]], damaged: isCompiled ? index : 0,
      isCompiled: isCompiled, size: bytes.count)
  }

  func problem(_ input: Input) -> String? {
    let diagnostics: [Diagnostic]
    if !input.isCompiled {
      diagnostics = parseBot(files: input.files).diagnostics
    } else {
      let compilation = compile(input.files, learns: false)
      diagnostics = compilation.diagnostics
      if compilation.bot == nil, !diagnostics.hasErrors { return "gives neither bot nor error" }
    }
    let sources = SourceMap(diagnostics.isEmpty ? [] : input.files + standardFiles)
    let renderer = DiagnosticRenderer(sources: sources)
    for diagnostic in diagnostics {
      for span in [diagnostic.span] + diagnostic.notes.map(\.span) {
        guard let file = sources[span.path] else { return "points at no file: \(diagnostic)" }
        guard span.range.upperBound <= file.bytes.count else {
          return "points behind the end of the file: \(diagnostic)"
        }
      }
      if diagnostic.id == "yaml-differs" { return "means something else to other readers of YAML" }
    }
    for diagnostic in diagnostics.prefix(10) {
      _ = renderer.text(diagnostic)
      _ = renderer.json(diagnostic).line
      for fixIt in diagnostic.fixIts {
        for file in input.files { _ = fixIt.applied(to: file) }
      }
    }
    if input.size < 1 << 16 { return formatProblem(input.files[input.damaged]) }
    return nil
  }

  /// Whether a file that was laid out stays as it is.
  private func formatProblem(_ file: SourceFile) -> String? {
    switch format(file) {
    case .unchanged, .refused: return nil
    case .failed: return "is laid out to something else: \(file.path)"
    case .changed(let bytes):
      if case .unchanged = format(SourceFile(path: file.path, bytes: bytes)) { return nil }
      return "is laid out anew when it was laid out: \(file.path)"
    }
  }

  func files(_ input: Input) -> [(name: String, bytes: [UInt8])] {
    input.files.map { ($0.path, $0.bytes) }
  }

  func timeLimit(_ input: Input) -> Double { 2 }

  func isBig(_ input: Input) -> Bool { input.size > 1 << 17 }
}

/// Files made to be slow or big.
enum HugeFile {
  static func make(from bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let limit = 1 << 20
    func repeated(_ text: String, _ size: Int) -> [UInt8] {
      let unit = Array(text.utf8)
      return (0..<max(1, size / unit.count)).flatMap { _ in unit }
    }
    let size = [1000, 10_000, 100_000, limit - 5000, 10 * limit][random.below(5)]
    let head = random.once(in: 2) ? bytes + Array("\n".utf8) : []
    let open = random.pick(["[", "{", "{a: ", "[{a: ", "(", "<", "- ", "- - ", "? ", "{? ", "a: "])
    switch random.below(12) {
    case 0: return head + repeated(open, size)
    case 1: return head + Array("x: ".utf8) + repeated(open, size)
    case 2:
      // Aliases that grow by doubling.
      var text = "a0: &a0 [x, x]\n"
      for index in 1..<24 { text += "a\(index): &a\(index) [*a\(index - 1), *a\(index - 1)]\n" }
      return head + Array(text.utf8) + Array("? *a23\n: x\n".utf8)
    case 3:
      // Keys, each deeper than the one before.
      var text = ""
      for depth in 0..<min(1000, size / 100) {
        text += String(repeating: " ", count: depth) + "k:\n"
      }
      return head + Array(text.utf8)
    case 4: return head + Array("name: ".utf8) + repeated("a", size)
    case 5: return head + Array("name: |\n  ".utf8) + repeated("a ", size)
    case 6:
      return head + Array("intent: i\nby: bot\nnb:\n  phrases: |\n    ".utf8)
        + repeated(
          random.pick(["(a|b) ", "[a] ", "a|", "(", "<a> ", "{a} ", "* ", "& a ", "a "]), size)
    case 7: return head + repeated("k: v\n", size)
    case 8:
      return head
        + Array((0..<(size / 12)).map { "key\($0): v\n" }.joined().utf8)
    case 9:
      return head + Array("intent: i\nby: bot\nnb:\n  examples: |\n".utf8)
        + repeated("    hvor er pakken min nå da\n", size)
    case 10:
      return head
        + repeated(random.pick(["\n", " ", "#\n", "\r\n", "\t", "\u{301}", "\u{0}"]), size)
    default:
      return head + Array("intent: i\nby: bot\nnb:\n  regex: |\n    ".utf8)
        + repeated(random.pick(["(", "a*", "(a|b)", "[a-z]+", "(?=a)", "\\d{1,9}"]), size)
    }
  }
}
