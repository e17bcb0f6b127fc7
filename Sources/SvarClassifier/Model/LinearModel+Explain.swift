// Why one intent is ahead of another: the terms of the difference of their logits.

/// One term of an explanation.
package struct ModelTerm: Equatable, Sendable {
  /// The token it is found at; of a pair the first that is one. Nil for what every message has.
  package var token: Int?
  package var kind: Kind
  /// The stem, the pair, the token for its trigrams, or the number's shape; empty for the bias.
  package var feature: String
  /// What it adds to the difference of the logits.
  package var share: Float

  package enum Kind: Equatable, Sendable {
    case bias
    case stem
    case pair
    /// All trigrams of a token in one.
    case letters
    case shape
  }
}

extension LinearModel {
  /// The terms that put `intent` ahead of `rival`, in the order of the message.
  ///
  /// The bias comes first. The shares add up to the difference of the two logits, extra logits left
  /// out. A feature that occurs twice gives half its share to each place. Either may be the class
  /// `none`, number `intentCount`; for a class that does not exist the list is empty.
  package func explain(
    _ tokens: [FeatureToken], for intent: Int, against rival: Int
  ) -> [ModelTerm] {
    guard bias.indices.contains(intent), bias.indices.contains(rival) else { return [] }
    var buffer = ModelBuffer()
    look(up: tokens, &buffer)
    weigh(&buffer)
    // The share of each feature, then how often it occurs.
    var shares = [Float](repeating: 0, count: buffer.features.count)
    var counts = [Int](repeating: 0, count: buffer.features.count)
    for (place, feature) in buffer.features.enumerated() {
      let difference = weight(of: Int(feature), intent) - weight(of: Int(feature), rival)
      shares[place] = buffer.values[place] * difference
    }
    var terms = [
      ModelTerm(token: nil, kind: .bias, feature: "", share: bias[intent] - bias[rival])
    ]
    let features = buffer.features
    forEachFeature(of: tokens) { found in
      if let place = position(found, features) { counts[place] += 1 }
    }
    var letters = [Float](repeating: 0, count: tokens.count)
    forEachFeature(of: tokens) { found in
      guard let place = position(found, features), counts[place] > 0 else { return }
      let share = shares[place] / Float(counts[place])
      if found.group == .letters {
        letters[found.token] += share
      } else {
        let kind: ModelTerm.Kind =
          found.group == .stem ? .stem : found.group == .pair ? .pair : .shape
        let name = found.name(in: tokens)
        terms.append(
          ModelTerm(token: max(0, found.token), kind: kind, feature: name, share: share))
      }
    }
    for (token, share) in letters.enumerated() where share != 0 {
      terms.append(
        ModelTerm(token: token, kind: .letters, feature: tokens[token].text, share: share))
    }
    return terms
  }

  /// The words of the message that no example of `intent` holds, as token places in order.
  package func unseenTokens(_ tokens: [FeatureToken], by intent: Int) -> [Int] {
    var places: [Int] = []
    forEachFeature(of: tokens) { found in
      guard found.group == .stem else { return }
      if let feature = feature(found.key) {
        if !hasSeen(feature, in: intent) { places.append(found.token) }
      } else if !tokens[found.token].isNumber {
        places.append(found.token)
      }
    }
    return places
  }

  private func position(_ found: FeatureOccurrence, _ features: [Int32]) -> Int? {
    guard let feature = feature(found.key) else { return nil }
    var low = 0
    var high = features.count
    while low < high {
      let middle = low + (high - low) / 2
      if Int(features[middle]) < feature { low = middle + 1 } else { high = middle }
    }
    return low < features.count && Int(features[low]) == feature ? low : nil
  }

  private func weight(of feature: Int, _ intent: Int) -> Float {
    var low = Int(weightStarts[feature])
    let end = Int(weightStarts[feature + 1])
    var high = end
    while low < high {
      let middle = low + (high - low) / 2
      if Int(weightClasses[middle]) < intent { low = middle + 1 } else { high = middle }
    }
    if low < end, Int(weightClasses[low]) == intent { return Float(weights[low]) * scales[feature] }
    return 0
  }
}
