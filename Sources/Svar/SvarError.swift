// The error hosts see.

/// Why a bot could not be opened or a conversation restored.
public struct SvarError: Error, Sendable, CustomStringConvertible {
  /// What went wrong; new ids may be added.
  public struct ID: Sendable, Hashable {
    let name: String

    /// There is no such folder or file.
    public static let noSuchInput = ID(name: "no-such-input")
    /// The bot's files have errors; `description` holds the diagnostics.
    public static let invalidBot = ID(name: "invalid-bot")
    /// A compiled bot is damaged or of another version.
    public static let damagedBot = ID(name: "damaged-bot")
    /// Something was saved by a newer version.
    public static let newerFormat = ID(name: "newer-format")
    /// Values given for a list at run time cannot be used.
    public static let invalidLists = ID(name: "invalid-lists")
    /// A file could not be written.
    public static let cannotWrite = ID(name: "cannot-write")
  }

  public let id: ID
  public let description: String

  public init(_ id: ID, _ description: String) {
    self.id = id
    self.description = description
  }
}
