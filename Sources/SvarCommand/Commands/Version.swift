import ArgumentParser

/// `svar version`.
struct Version: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Say which version this is.")

  func run() throws {
    try StandardOutput.write(line: svarVersion)
  }
}
