import Foundation
import Testing

/// The built programs of `Examples/`, run as processes.
///
/// What they print is compared with `expected.txt` beside their sources; `RECORD_EXAMPLES=1` writes
/// that file, and fails, so that nobody records by accident.
@Suite struct ExampleTests {
  static let environment = ProcessInfo.processInfo.environment
  static let isLong = environment["SVAR_LONG_TESTS"] == "1"
  static let isRecording = environment["RECORD_EXAMPLES"] == "1"

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Where SwiftPM has put the programs: beside the tests.
  static let products: String = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      let tests = bundle?.bundlePath ?? root + "/.build/debug/tests"
    #else
      let tests = CommandLine.arguments.first ?? root + "/.build/debug/tests"
    #endif
    return URL(fileURLWithPath: tests).deletingLastPathComponent().path
  }()

  @Test("An example prints what it did", arguments: ["Minimal", "Backend"])
  func runs(_ name: String) throws {
    let run = try Run("\(Self.products)/\(name)")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    try Self.compare(run.output, "Examples/\(name)/expected.txt")
  }

  @Test("An example says what is wrong with its bot", arguments: ["Minimal", "Backend"])
  func noBot(_ name: String) throws {
    let run = try Run("\(Self.products)/\(name)", ["Examples/nowhere"])
    #expect(run.status != 0)
    #expect(run.errors.contains("there is no bot at 'Examples/nowhere'"), "\(run.errors)")
  }

  @Test(
    "A package of its own builds with the library alone, without the command and libedit",
    .enabled(if: isLong))
  func consumer() throws {
    let scratch = Self.root + "/.build/consumer"
    let common = ["--package-path", "Examples/Consumer", "--scratch-path", scratch]
    let build = try Run("/usr/bin/env", ["swift", "build"] + common)
    try #require(build.status == 0, "\(build.output)\n\(build.errors)")
    let names = FileManager.default.enumerator(atPath: scratch)?.compactMap { $0 as? String } ?? []
    #expect(names.contains { $0.hasSuffix("Consumer") })
    #expect(!names.contains { $0.contains("SvarCommand.build") || $0.contains("CEdit.build") })
    let program = try Run(
      "/usr/bin/env",
      ["swift", "run", "--skip-build"] + common + ["Consumer", "Examples/Minimal/bot"])
    #expect(program.status == 0, "\(program.errors)")
    try Self.compare(program.output, "Examples/Consumer/expected.txt")
  }

  static func compare(_ actual: String, _ path: String) throws {
    let golden = URL(fileURLWithPath: "\(root)/\(path)")
    if isRecording {
      try Data(actual.utf8).write(to: golden)
      Issue.record("recorded \(path)")
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(!expected.isEmpty)
    #expect(
      actual == expected,
      "to accept: RECORD_EXAMPLES=1 swift test --filter ExampleTests, then read the diff")
  }
}

/// A program that has ended.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a program in the package's folder, with a cache of its own for compiled bots.
  init(_ path: String, _ arguments: [String] = []) throws {
    let errorFile = FileManager.default.temporaryDirectory
      .appendingPathComponent("svar-\(UUID().uuidString)")
    try Data().write(to: errorFile)
    defer { try? FileManager.default.removeItem(at: errorFile) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: ExampleTests.root)
    process.environment = ExampleTests.environment.merging([
      "XDG_CACHE_HOME": ExampleTests.root + "/.build/test-bots", "SWIFT_BACKTRACE": "enable=no",
    ]) { $1 }
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }
}
