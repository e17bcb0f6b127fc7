import Foundation
import SvarDiagnostics
import Testing

/// What a run of the built command wrote and how it ended.
struct Run {
  var status: Int32
  var out: String
  var errors: String

  /// Lines of standard output, without the empty one after the last LF.
  var lines: [String] {
    var lines = out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The objects of the lines.
  func objects() throws -> [[String: Any]] {
    try lines.map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }
}

/// The command as a user runs it.
enum SvarProcess {
  /// `.build/CONFIG/svar`, beside the test bundle.
  static let path: String = {
    let candidates: [String?] = [
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")),
      CommandLine.arguments.first, Bundle(for: Marker.self).bundlePath,
    ]
    for candidate in candidates.compactMap({ $0 }) {
      var folder = URL(fileURLWithPath: candidate)
      for _ in 0..<5 {
        folder.deleteLastPathComponent()
        let command = folder.appendingPathComponent("svar").path
        if FileManager.default.isExecutableFile(atPath: command) { return command }
      }
    }
    return "svar"
  }()

  private final class Marker {}

  /// Runs the command to its end. Streams are files, so that nothing can block.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, bytes: Array(input.utf8), environment: environment)
  }

  static func run(
    _ arguments: [String], bytes: [UInt8], environment: [String: String] = [:]
  ) throws -> Run {
    try Folder.with { folder in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.environment = surroundings(environment)
      try Data(bytes).write(to: folder.url("in"))
      for name in ["out", "err"] { try Data().write(to: folder.url(name)) }
      process.standardInput = try FileHandle(forReadingFrom: folder.url("in"))
      process.standardOutput = try FileHandle(forWritingTo: folder.url("out"))
      process.standardError = try FileHandle(forWritingTo: folder.url("err"))
      try process.run()
      process.waitUntilExit()
      return Run(
        status: process.terminationStatus,
        out: String(decoding: try Data(contentsOf: folder.url("out")), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: folder.url("err")), as: UTF8.self))
    }
  }

  /// Runs a line of a shell; `$SVAR` is the command.
  static func shell(_ script: String) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.environment = surroundings(["SVAR": path])
    let out = Pipe()
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, out: String(decoding: data, as: UTF8.self), errors: "")
  }

  static func surroundings(_ more: [String: String]) -> [String: String] {
    var environment = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(), "TZ": "UTC"]
    environment["XDG_CACHE_HOME"] = NSTemporaryDirectory() + "/svar-command-tests"
    return environment.merging(more) { $1 }
  }
}

/// A folder that is gone after the test.
struct Folder {
  var path: String

  func url(_ name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }

  static func with<Result>(_ body: (Folder) throws -> Result) throws -> Result {
    let path = NSTemporaryDirectory() + "/svar-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(Folder(path: path))
  }

  /// Writes files, with the folders they need.
  func write(_ files: [String: String]) throws {
    for (name, text) in files {
      try FileManager.default.createDirectory(
        at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url(name))
    }
  }
}
