// Which files of a bot have changed since they were read.

import Foundation
import Svar

/// A bot's folder or file, watched by looking.
struct BotFolder {
  let path: String
  /// File, relative to the folder → its size and the time of its last change, when it was read.
  private var seen: [String: String]

  init(path: String) {
    self.path = path
    seen = Self.marks(path)
  }

  /// Whether a file came, went or changed since ``changedFiles()`` was called.
  var hasChanged: Bool { Self.marks(path) != seen }

  /// The files that came, went or changed since this was called last.
  mutating func changedFiles() -> Set<String> {
    let now = Self.marks(path)
    defer { seen = now }
    return Set(now.filter { seen[$0.key] != $0.value }.keys)
      .union(seen.keys.filter { now[$0] == nil })
  }

  private static func marks(_ path: String) -> [String: String] {
    let names = (try? yamlPaths(in: path)) ?? []
    if names.isEmpty { return ["": mark(path)] }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, mark(path + "/" + $0)) })
  }

  private static func mark(_ file: String) -> String {
    var status = stat()
    guard stat(file, &status) == 0 else { return "" }
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return "\(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }
}
