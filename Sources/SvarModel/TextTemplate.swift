// Replies as data: literal text and places. Filled by SvarDialogue, never read again.

/// One variant of a text, in one language.
public struct TextTemplate: Hashable, Codable, Sendable {
  public enum Part: Hashable, Codable, Sendable {
    case literal(String)
    /// `{path}` or `{path|fallback}`.
    case place(path: String, fallback: String?)
    /// `{path:one|many}`.
    case plural(path: String, one: String, many: String)
  }

  public var parts: [Part]

  public init(parts: [Part]) { self.parts = parts }

  /// A text without places.
  public init(_ text: String) { parts = [.literal(text)] }

  /// The paths that must have a value before this variant can be said.
  public var requiredPaths: [String] {
    parts.compactMap { part in
      switch part {
      case .literal: nil
      case .place(let path, let fallback): fallback == nil ? path : nil
      case .plural(let path, _, _): path
      }
    }
  }

  /// The number of places, filled or not: the fullest text that can be filled is said.
  public var placeCount: Int {
    parts.reduce(0) { count, part in
      if case .literal = part { return count }
      return count + 1
    }
  }
}

/// A text of the bot: its variants, by language.
public struct TextVariants: Hashable, Codable, Sendable {
  public var byLanguage: [String: [TextTemplate]]

  public init(byLanguage: [String: [TextTemplate]] = [:]) { self.byLanguage = byLanguage }
}
