// Personal data out of texts, before anything is kept (R28, R42).

import SvarEntities
import SvarText

/// A text without the personal data that was found in it.
public struct Masked: Sendable, Equatable {
  public struct Found: Sendable, Equatable {
    /// The exact part of the text.
    public var text: String
    /// `national_id`, `card`, `iban`, `account`, `password` …
    public var kind: String
  }

  /// The text, with `[national_id]` and the like in the place of what was found.
  public var masked: String
  public var found: [Found]
}

/// Replaces national numbers, cards, account numbers and told passwords.
///
/// - Parameter language: The language of the text; nil looks for the cues of all.
/// - Complexity: Linear in the text.
public func mask(_ text: String, language: String? = nil) -> Masked {
  mask(text, language: language, hiding: [])
}

/// Replaces personal data, and the secret values that were read from the text.
///
/// - Parameter secrets: Values of secret slots with the slot's name; UTF-8 byte offsets. They win
///   over personal data at the same place.
func mask(
  _ text: String, language: String?, hiding secrets: [(bytes: Range<Int>, kind: String)]
) -> Masked {
  let tokens = Tokenizer.tokenize(text)
  let findings = PersonalData.find(in: text, tokens: tokens, language: language)
    .filter { PersonalData.sensitiveKinds.contains($0.kind) }
    .map { (bytes: $0.bytes, kind: $0.kind.rawValue) }
    .filter { finding in !secrets.contains { $0.bytes.overlaps(finding.bytes) } }
  let bytes = Array(text.utf8)
  var masked: [UInt8] = []
  var found: [Masked.Found] = []
  var end = 0
  for finding in (findings + secrets).sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound })
  where finding.bytes.lowerBound >= end {
    let range = finding.bytes.clamped(to: 0..<bytes.count)
    masked += bytes[end..<range.lowerBound]
    masked += Array("[\(finding.kind)]".utf8)
    found.append(
      Masked.Found(text: String(decoding: bytes[range], as: UTF8.self), kind: finding.kind))
    end = range.upperBound
  }
  masked += bytes[end...]
  return Masked(masked: String(decoding: masked, as: UTF8.self), found: found)
}
