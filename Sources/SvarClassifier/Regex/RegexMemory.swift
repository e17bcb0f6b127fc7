import CPCRE2

/// What PCRE2 writes to while it matches; one a message, not shared between threads.
package final class RegexMemory {
  /// Groups that are reported, the whole match included.
  static let mostGroups = 32

  /// Nil where memory could not be had; every match is then undecided. Made on first use.
  private(set) lazy var data = pcre2_match_data_create_8(UInt32(Self.mostGroups), nil)
  private(set) lazy var context = pcre2_match_context_create_8(nil)
  private var isUsed = false

  package init() {}

  deinit {
    // Freeing what was never made would make it.
    if isUsed {
      pcre2_match_data_free_8(data)
      pcre2_match_context_free_8(context)
    }
  }

  /// Both, if there is memory for them.
  func take() -> (data: OpaquePointer, context: OpaquePointer)? {
    isUsed = true
    guard let data, let context else { return nil }
    return (data, context)
  }
}
