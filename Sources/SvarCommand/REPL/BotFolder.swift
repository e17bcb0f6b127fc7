// Whether the files of a bot have changed since they were read.

import Foundation
import Svar

/// A bot's folder or file, watched by looking.
struct BotFolder {
  let path: String
  /// The files as they were when the bot was read.
  private var seen: [String]

  init(path: String) {
    self.path = path
    seen = Self.marks(path)
  }

  /// Whether a file came, went or changed since this last said so.
  mutating func hasChanged() -> Bool {
    let now = Self.marks(path)
    defer { seen = now }
    return now != seen
  }

  /// A text for each file: path, size, time of the last change.
  private static func marks(_ path: String) -> [String] {
    let names = (try? yamlPaths(in: path)) ?? []
    let files = names.isEmpty ? [path] : names.map { path + "/" + $0 }
    return files.map { file in
      var status = stat()
      guard stat(file, &status) == 0 else { return file }
      #if os(Linux)
        let time = status.st_mtim
      #else
        let time = status.st_mtimespec
      #endif
      return "\(file) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
    }
  }
}
