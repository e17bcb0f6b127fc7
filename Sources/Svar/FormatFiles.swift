// Files laid out on disk. Called by `svar format`.

import Foundation
import SvarDiagnostics
import SvarSyntax

/// What became of a file.
package struct FormattedFile: Sendable {
  package enum Outcome: Sendable {
    case unchanged
    /// It was written, or would be; `hadCarriageReturns` where its lines ended with CR LF.
    case changed(hadCarriageReturns: Bool)
    /// It has errors, as text for people, and is left alone.
    case refused(String)
    /// A mistake of ours; it is left alone.
    case failed
  }

  package var path: String
  package var outcome: Outcome
}

/// Lays out bot files.
///
/// - Parameters:
///   - path: A file, or a folder with all its YAML files.
///   - writes: Whether files that change are written, beside their place and renamed.
/// - Throws: ``SvarError``: `noSuchInput`, `cannotWrite`.
package func formatFiles(at path: String, writes: Bool, colours: Bool = false) throws
  -> [FormattedFile]
{
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw SvarError(.noSuchInput, "there is no file or folder '\(path)'")
  }
  let paths = isFolder.boolValue ? try yamlPaths(in: path).map { "\(path)/\($0)" } : [path]
  return try paths.map { path in
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SvarError(.noSuchInput, "'\(path)' cannot be read")
    }
    let file = SourceFile(path: path, bytes: Array(data))
    switch format(file) {
    case .unchanged: return FormattedFile(path: path, outcome: .unchanged)
    case .failed: return FormattedFile(path: path, outcome: .failed)
    case .refused(let diagnostics):
      let text = DiagnosticRenderer(sources: SourceMap([file]), colors: colours).text(diagnostics)
      return FormattedFile(path: path, outcome: .refused(text))
    case .changed(let bytes):
      if writes { try replace(path, with: bytes) }
      return FormattedFile(
        path: path, outcome: .changed(hadCarriageReturns: file.bytes.contains(0x0D)))
    }
  }
}

/// Writes beside and renames; keeps the permissions, and a link stays a link.
private func replace(_ path: String, with bytes: [UInt8]) throws {
  let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  let files = FileManager.default
  do {
    let mode = try files.attributesOfItem(atPath: url.path)[.posixPermissions]
    try Data(bytes).write(to: url, options: .atomic)
    if let mode { try files.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path) }
  } catch {
    throw SvarError(.cannotWrite, "'\(path)' cannot be written: \(error.localizedDescription)")
  }
}
