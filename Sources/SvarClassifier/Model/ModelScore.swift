// What the model says of one message.

/// Probabilities of one message.
package struct ModelScore: Equatable, Sendable {
  /// Of each intent, given that the message is in scope. They add up to 1; empty without intents.
  package var probabilities: [Float] = []
  /// The likeliest intent; of equals the first.
  package var top: Int?
  /// That `top` is right, half of all messages being out of scope. 0 without evidence.
  package var acceptProbability: Float = 0
  /// That the message is in scope. 0 without evidence.
  package var inScope: Float = 0
  /// The uncalibrated accept score z, for training and explanations.
  package var acceptScore: Float = 0
  /// Whether any feature of the message is known.
  package var hasEvidence = false

  package init() {}
}

/// Room for scoring, kept by a caller that scores many messages: no allocation once it is warm.
package struct ModelBuffer: Sendable {
  /// The answer to the last message.
  package var score = ModelScore()
  /// Of each class, `none` last; not tempered, extra logits added.
  package var logits: [Float] = []
  /// Known features of the message, ascending, each once.
  var features: [Int32] = []
  /// Their values.
  var values: [Float] = []
  /// Keys of the message's words (not numbers) that no example holds.
  var unknownStems: [UInt64] = []

  package init() {}
}
