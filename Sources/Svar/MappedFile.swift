// A file's bytes as memory. Called by `BotFiles` to open compiled bots.

import Foundation
import SvarStorage

extension FlatMemory {
  /// Maps a file, which is read as it is used.
  ///
  /// Who replaces a mapped file must write beside it and rename, as Svar does: then the old bytes
  /// stay. A file that is cut off while it is mapped ends the program.
  ///
  /// - Returns: Nil where there is no file that can be read.
  convenience init?(mapping path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let count = Int(status.st_size)
    guard count > 0 else {
      self.init([UInt8]())
      return
    }
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0), base != MAP_FAILED else {
      return nil
    }
    self.init(mapped: UnsafeRawBufferPointer(start: base, count: count)) { bytes in
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  }
}
