import CPCRE2

/// What PCRE2 writes to while it matches; one a message, not shared between threads.
package final class RegexMemory {
  /// Groups that are reported, the whole match included.
  static let mostGroups = 32

  /// Nil where memory could not be had; every match is then undecided.
  let data: OpaquePointer?
  let context: OpaquePointer?

  package init() {
    data = pcre2_match_data_create_8(UInt32(Self.mostGroups), nil)
    context = pcre2_match_context_create_8(nil)
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }
}
