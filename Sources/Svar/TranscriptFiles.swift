// Transcripts on disk: found, read, with the files they include.

import Foundation
import SvarDiagnostics
import SvarTranscript

/// A transcript and what it includes.
package struct TranscriptFile: Sendable {
  /// As it was found: the path to open and to write.
  package var path: String
  package var transcript: Transcript
  /// The transcripts of its `include:` lines, in order.
  package var included: [Transcript]
  /// Its problems and those of what it includes; with errors it is not played.
  package var diagnostics: [Diagnostic]
  package var sources: SourceMap
}

/// Reads the transcripts among files and folders, sorted by path; folders called `parts` hold
/// pieces to include and are left out.
///
/// - Throws: ``SvarError`` `noSuchInput` where a path does not exist or there is no transcript.
package func transcripts(at paths: [String]) throws -> [TranscriptFile] {
  var found: Set<String> = []
  for path in paths {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw SvarError(.noSuchInput, "there is no transcript at '\(path)'")
    }
    guard isFolder.boolValue else {
      found.insert(path)
      continue
    }
    let root = path.hasSuffix("/") ? String(path.dropLast()) : path
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init()
    where name.hasSuffix(".transcript") {
      if !name.split(separator: "/").dropLast().contains("parts") {
        found.insert("\(root)/\(name)")
      }
    }
  }
  guard !found.isEmpty else {
    throw SvarError(.noSuchInput, "no transcript found in \(paths.joined(separator: ", "))")
  }
  let sorted = found.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  return try sorted.map(transcriptFile)
}

private func transcriptFile(_ path: String) throws -> TranscriptFile {
  let source = try Svar.source(path)
  var (transcript, diagnostics) = Transcript.parse(source)
  var sources = [source]
  var included: [Transcript] = []
  for include in transcript.header.includes {
    guard let place = place(of: include.value, from: path) else {
      diagnostics.append(
        TranscriptProblem.includeMissing(include.value, at: include.span).diagnostic)
      continue
    }
    let other = try Svar.source(place)
    let (piece, problems) = Transcript.parse(other)
    sources.append(other)
    included.append(piece)
    diagnostics += problems
  }
  transcript.path = path
  return TranscriptFile(
    path: path, transcript: transcript, included: included, diagnostics: diagnostics,
    sources: SourceMap(sources))
}

private func source(_ path: String) throws -> SourceFile {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw SvarError(.noSuchInput, "'\(path)' cannot be read")
  }
  return SourceFile(path: path, bytes: Array(data))
}

/// An included file lies beside the file or in one of the folders above it.
private func place(of name: String, from path: String) -> String? {
  var folder = path
  for _ in 0..<16 {
    guard let slash = folder.lastIndex(of: "/") else {
      return FileManager.default.fileExists(atPath: name) ? name : nil
    }
    folder = String(folder[..<slash])
    if FileManager.default.fileExists(atPath: "\(folder)/\(name)") { return "\(folder)/\(name)" }
  }
  return nil
}
