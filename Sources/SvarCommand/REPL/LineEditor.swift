// libedit, for a terminal: lines typed with editing, history and completion. Called by the REPL when
// standard input and output are terminals; elsewhere nothing of libedit is used.

import CEdit
import Foundation

/// Reads lines from a person.
final class LineEditor {
  /// What became of a prompt.
  enum Answer: Equatable {
    case line(String)
    /// Ctrl-C: the line was cleared.
    case interrupted
    /// Ctrl-D, or Ctrl-C twice.
    case left
  }

  /// What can stand where the text before the cursor ends: whole lines.
  var complete: (String) -> [String] = { _ in [] }

  private let edit: OpaquePointer
  private let past: OpaquePointer
  private let historyPath: String?
  /// The prompt, as libedit wants it: bytes that outlive the call.
  private let prompt: UnsafeMutablePointer<CChar>
  /// Ctrl-C in a row with nothing typed between them.
  private var interruptions = 0
  private var wasInterrupted = false

  /// - Parameters:
  ///   - historyPath: Where lines are kept between runs; nil keeps none.
  /// - Returns: nil where libedit cannot use the terminal.
  init?(prompt: String, historyPath: String?) {
    svar_use_utf8_locale()
    guard let edit = svar_edit_open("svar") else { return nil }
    guard let past = history_init(), let text = strdup(prompt) else {
      el_end(edit)
      return nil
    }
    self.edit = edit
    self.past = past
    self.prompt = text
    self.historyPath = historyPath
    _ = svar_edit_set_owner(edit, Unmanaged.passUnretained(self).toOpaque())
    _ = svar_edit_set_prompt(edit) { edit in edit.flatMap(LineEditor.of)?.prompt }
    _ = svar_edit_use_emacs_keys(edit)
    _ = svar_edit_handle_signals(edit, 1)
    _ = svar_edit_take_interrupt_key(edit)
    _ = svar_history_set_size(past, 1000)
    _ = svar_history_keep_one_of_each(past)
    if let historyPath { _ = svar_history_load(past, historyPath) }
    _ = svar_edit_use_history(edit, past)
    _ = svar_edit_add_function(edit, "svar-complete", "Completes a command or a name") { edit, _ in
      edit.flatMap(LineEditor.of)?.completeLine() ?? UInt8(CC_ERROR)
    }
    _ = svar_edit_add_function(edit, "svar-interrupt", "Clears the line") { edit, _ in
      edit.flatMap(LineEditor.of)?.interrupt() ?? UInt8(CC_EOF)
    }
    _ = svar_edit_bind(edit, "^I", "svar-complete")
    _ = svar_edit_bind(edit, "^C", "svar-interrupt")
  }

  deinit {
    el_end(edit)
    history_end(past)
    free(prompt)
  }

  private static func of(_ edit: OpaquePointer) -> LineEditor? {
    svar_edit_owner(edit).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Shows the prompt and waits for a line.
  func next() -> Answer {
    wasInterrupted = false
    var count: Int32 = 0
    let start = el_gets(edit, &count)
    if wasInterrupted {
      // libedit leaves the cursor on the line that was given up.
      try? StandardOutput.write(bytes: Array("^C\n".utf8))
      return interruptions > 1 ? .left : .interrupted
    }
    guard let start, count > 0 else { return .left }
    interruptions = 0
    var bytes = UnsafeRawBufferPointer(start: start, count: Int(count))[...]
    if bytes.last == 0x0A { bytes = bytes.dropLast() }
    let line = String(decoding: bytes, as: UTF8.self)
    if !line.isEmpty { remember(line) }
    return .line(line)
  }

  private func remember(_ line: String) {
    _ = svar_history_enter(past, line)
    guard let historyPath else { return }
    _ = svar_history_save(past, historyPath)
    // What testers typed is nobody else's business.
    chmod(historyPath, 0o600)
  }

  // MARK: Keys

  /// Ctrl-C: an empty line for now; twice in a row it leaves.
  private func interrupt() -> UInt8 {
    var length: Int32 = 0
    var cursor: Int32 = 0
    svar_edit_extent(edit, &length, &cursor)
    interruptions = length > 0 ? 1 : interruptions + 1
    wasInterrupted = true
    _ = el_cursor(edit, length - cursor)
    el_deletestr(edit, length)
    return UInt8(CC_NEWLINE)
  }

  private func completeLine() -> UInt8 {
    guard let line = el_line(edit)?.pointee, let start = line.buffer, let cursor = line.cursor
    else {
      return UInt8(CC_ERROR)
    }
    let typed = String(
      decoding: UnsafeRawBufferPointer(start: start, count: cursor - start), as: UTF8.self)
    let candidates = complete(typed).filter { $0.hasPrefix(typed) && $0 != typed }
    guard let first = candidates.first else { return UInt8(CC_ERROR) }
    let shared = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if shared.count > typed.count {
      _ = el_insertstr(edit, String(shared.dropFirst(typed.count)))
      return UInt8(CC_REFRESH)
    }
    let names = candidates.map { visible($0) }.joined(separator: "  ")
    try? StandardOutput.write(bytes: Array("\r\n\(names)\r\n".utf8))
    return UInt8(CC_REDISPLAY)
  }
}
