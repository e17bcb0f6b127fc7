// A bot's folder, mended: fix-its applied, checked again, written.

import Foundation
import SvarCompiler
import SvarDiagnostics

/// What mending a bot did.
package struct FixReport: Sendable {
  /// In the order applied.
  package var applied: [AppliedFixIt] = []
  /// The files written, relative to the bot's folder.
  package var written: [String] = []
}

/// Applies the fix-its that leave nothing to decide to the files of a bot's folder.
///
/// Checks again after each round, until nothing changes or ``mostRounds`` are over. Files are written
/// beside their place and renamed, with the mode they had; nothing outside the folder is written,
/// also not through a link.
///
/// - Throws: ``SvarError``: `noSuchInput`, `cannotWrite`.
package func fixBot(path: String) throws -> FixReport {
  let before = try sourceFiles(in: path)
  var files = before
  var report = FixReport()
  for _ in 0..<mostRounds {
    let diagnostics = compile(files, learns: false, proves: true).diagnostics
    let (fixed, applied) = applyFixIts(of: diagnostics, to: files)
    guard !applied.isEmpty else { break }
    files = fixed
    report.applied += applied
  }
  let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  for (old, new) in zip(before, files) where old.bytes != new.bytes {
    let file = URL(fileURLWithPath: path + "/" + old.path)
    guard file.resolvingSymlinksInPath().path.hasPrefix(folder + "/") else {
      throw SvarError(.cannotWrite, "'\(old.path)' is a link that leads out of '\(path)'")
    }
    try replace(file.resolvingSymlinksInPath().path, old.bytes, with: new.bytes)
    report.written.append(old.path)
  }
  return report
}

/// A fix-it may uncover the next problem; more rounds than these are two fix-its that undo each other.
private let mostRounds = 20

/// Replaces a file that still holds what was read from it.
private func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) throws {
  let manager = FileManager.default
  guard let now = manager.contents(atPath: path), now.elementsEqual(old) else {
    throw SvarError(.cannotWrite, "'\(path)' was changed by somebody else meanwhile")
  }
  do {
    let mode = try manager.attributesOfItem(atPath: path)[.posixPermissions]
    try Data(new).write(to: URL(fileURLWithPath: path), options: .atomic)
    if let mode { try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: path) }
  } catch {
    throw SvarError(.cannotWrite, "'\(path)' cannot be written: \(error.localizedDescription)")
  }
}
