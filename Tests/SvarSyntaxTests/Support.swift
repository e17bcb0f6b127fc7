import SvarDiagnostics
import Testing

@testable import SvarSyntax

/// A bot of one file.
func parse(_ text: String, path: String = "x.yaml") -> (
  syntax: BotSyntax, diagnostics: [Diagnostic]
) {
  parseBot(files: [SourceFile(path: path, text: text)])
}

/// The diagnostics of a bot of one file, as people see them.
func rendered(_ text: String, path: String = "x.yaml") -> String {
  rendered([SourceFile(path: path, text: text)])
}

func rendered(_ files: [SourceFile]) -> String {
  DiagnosticRenderer(files).text(parseBot(files: files).diagnostics)
}

/// The syntax of a bot of one file, which must have no problem.
func clean(_ text: String, _ location: SourceLocation = #_sourceLocation) -> BotSyntax {
  let (syntax, diagnostics) = parse(text)
  #expect(diagnostics.isEmpty, "\(rendered(text))", sourceLocation: location)
  return syntax
}

/// The ids of the problems of a bot of one file, by place.
func ids(_ text: String) -> [String] {
  parse(text).diagnostics.map(\.id.name)
}

extension [SpannedText] {
  var values: [String] { map(\.value) }
}

/// Splitmix64: small, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
