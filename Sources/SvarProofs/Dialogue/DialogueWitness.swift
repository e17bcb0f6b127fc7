// A finding about the dialogue as a conversation. Filled in below.

/// A transcript that leads to a finding.
package struct DialogueWitness: Sendable, Equatable {
  /// For the file: `placeholder-may-be-empty.order.status.coming`.
  package var name: String
  /// The transcript without what the bot says and does, which playing it adds.
  package var transcript: String
  /// The text that is not said at the end; nil where the finding is another.
  package var unsaid: String?
}
