// Regexes of bot authors, run by PCRE2 behind a fence. In: a message's folded text. Out: a
// match with named groups, none, or `undecided`. Called by `Classifier` and `ValueType`; the
// compiler calls `init` and `lint`.

import CPCRE2

/// A compiled regex; immutable and shared by all conversations.
///
/// Case and Unicode are handled by PCRE2 (`CASELESS`, `UTF`). The fence: at most
/// ``mostSubjectBytes`` bytes are looked at in one call, the match limit falls with the length of
/// the subject, and a limit that is hit is ``Outcome/undecided``, never "no match". PCRE2's match
/// limit counts anew at every start position, so the subject's length is what bounds the time.
package final class RegularExpression: @unchecked Sendable {
  // `@unchecked`: the compiled code is written only in `init`, and PCRE2 allows any number of
  // threads to match with it, each with its own match data.

  /// Longer subjects are looked at in windows by the callers.
  package static let mostSubjectBytes = 2048
  /// Start positions times match limit; about 40 ms of the interpreter at the worst.
  private static let mostSteps = 2_000_000

  package struct Match: Equatable, Sendable {
    /// Bytes of the subject.
    package var range: Range<Int>
    /// Named groups that took part, in the order of their numbers.
    package var groups: [(name: String, range: Range<Int>)]
    /// Numbered groups that took part, from 1; nil for those that did not.
    package var numbered: [Range<Int>?]

    package static func == (left: Match, right: Match) -> Bool {
      left.range == right.range && left.numbered == right.numbered
        && left.groups.elementsEqual(right.groups) { $0.name == $1.name && $0.range == $1.range }
    }
  }

  package enum Outcome: Equatable, Sendable {
    case match(Match)
    case noMatch
    /// A limit was hit before it was known.
    case undecided
  }

  /// Why a pattern is not one.
  package struct CompileError: Error, Equatable {
    /// PCRE2's words, or ours for what is refused.
    package var message: String
    /// UTF-8 bytes into the pattern.
    package var offset: Int
  }

  package let pattern: String
  /// Text that every match contains, case-folded ASCII; empty where none is known.
  package let requiredLiteral: [UInt8]
  /// The named groups, in the order of their numbers.
  package let groupNames: [(name: String, number: Int)]
  package let hasJIT: Bool
  private let code: OpaquePointer
  private let groupCount: Int

  /// - Parameters:
  ///   - pattern: PCRE2 syntax; `(*VERB)`, `\C`, recursion and calls are refused.
  ///   - isAnchored: Whether a match must start where it is looked for.
  ///   - isEndAnchored: Whether a match must end where the subject ends.
  ///   - allowsJIT: Off only in tests that compare JIT with interpreter.
  package init(
    _ pattern: String, isAnchored: Bool = false, isEndAnchored: Bool = false,
    allowsJIT: Bool = true
  ) throws(CompileError) {
    if let refusal = RegexSyntax(pattern).refusal { throw refusal }
    self.pattern = pattern
    var options =
      PCRE2_UTF | PCRE2_CASELESS | UInt32(PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_UCP)
    if isAnchored { options |= PCRE2_ANCHORED }
    if isEndAnchored { options |= UInt32(PCRE2_ENDANCHORED) }
    var errorNumber: Int32 = 0
    var errorOffset = 0
    let bytes = Array(pattern.utf8)
    let compiled = bytes.withUnsafeBufferPointer { pointer in
      pcre2_compile_8(
        pointer.baseAddress, pointer.count, options, &errorNumber, &errorOffset, nil)
    }
    guard let compiled else {
      throw CompileError(
        message: Self.message(of: errorNumber), offset: min(errorOffset, bytes.count))
    }
    code = compiled
    hasJIT = allowsJIT && pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE)) == 0
    var count: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    groupCount = Int(count)
    groupNames = Self.names(in: compiled)
    requiredLiteral = RegexSyntax(pattern).requiredLiteral
  }

  deinit { pcre2_code_free_8(code) }

  /// Looks for the first match that begins in `window`.
  ///
  /// A match ends inside the window too; what stands before it is seen by look-behinds and `\b`.
  /// Of a window longer than ``mostSubjectBytes`` only the beginning is looked at.
  package func firstMatch(
    in text: FoldedText, window: Range<Int>? = nil, memory: RegexMemory
  ) -> Outcome {
    let all = 0..<text.bytes.count
    let window = text.clipped((window ?? all).clamped(to: all))
    guard let (data, context) = memory.take() else { return .undecided }
    let limit = UInt32(Self.mostSteps / max(window.count, 16))
    pcre2_set_match_limit_8(context, limit)
    pcre2_set_depth_limit_8(context, min(limit, 10_000))
    pcre2_set_heap_limit_8(context, 4096)
    let result = text.bytes.withUnsafeBufferPointer { pointer -> Int32 in
      // An empty buffer may have no address; PCRE2 wants one.
      var none: UInt8 = 0
      return withUnsafePointer(to: &none) { empty in
        // `FoldedText` is made of strings, so its bytes need no check of their UTF-8.
        pcre2_match_8(
          code, pointer.baseAddress ?? empty, window.upperBound, window.lowerBound,
          hasJIT ? PCRE2_NO_UTF_CHECK : PCRE2_NO_UTF_CHECK | UInt32(PCRE2_NO_JIT), data, context)
      }
    }
    if result == PCRE2_ERROR_NOMATCH { return .noMatch }
    // 0: more groups than the memory holds; the first ones are set.
    guard result >= 0, let vector = pcre2_get_ovector_pointer_8(data) else { return .undecided }
    let pairs = result == 0 ? RegexMemory.mostGroups : Int(result)
    func range(_ group: Int) -> Range<Int>? {
      guard group < pairs else { return nil }
      let start = vector[2 * group]
      let end = vector[2 * group + 1]
      guard start != svar_pcre2_unset(), start <= end, end <= window.upperBound else { return nil }
      return Int(start)..<Int(end)
    }
    guard let whole = range(0) else { return .undecided }
    return .match(
      Match(
        range: whole,
        groups: groupNames.compactMap { name, number in range(number).map { (name, $0) } },
        numbered: (1..<(groupCount + 1)).map(range)))
  }

  /// Whether `text` holds, in `window`, the literal that every match needs.
  package func mayMatch(_ text: FoldedText, window: Range<Int>? = nil) -> Bool {
    guard let first = requiredLiteral.first else { return true }
    let window = (window ?? 0..<text.bytes.count).clamped(to: 0..<text.bytes.count)
    let subject = text.bytes[window]
    let count = requiredLiteral.count
    var index = subject.startIndex
    while index + count <= subject.endIndex {
      if subject[index] == first, subject[index..<(index + count)].elementsEqual(requiredLiteral) {
        return true
      }
      index += 1
    }
    return false
  }

  private static func message(of number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(number, &buffer, buffer.count)
    guard count > 0 else { return "not a regular expression" }
    return String(decoding: buffer.prefix(Int(count)), as: UTF8.self)
  }

  private static func names(in code: OpaquePointer) -> [(name: String, number: Int)] {
    var count: UInt32 = 0
    var size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table, size > 3 else { return [] }
    let names = (0..<Int(count)).map { index in
      let entry = UnsafeBufferPointer(start: table + index * Int(size), count: Int(size))
      let name = entry.dropFirst(2).prefix { $0 != 0 }
      return (
        name: String(decoding: name, as: UTF8.self), number: Int(entry[0]) << 8 | Int(entry[1])
      )
    }
    return names.sorted { $0.number < $1.number }
  }
}
