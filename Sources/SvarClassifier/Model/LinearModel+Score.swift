// Message → score. All arithmetic is in 32-bit floats, in a fixed order.

extension LinearModel {
  /// Scores a message.
  ///
  /// - Parameter extraLogits: Evidence from elsewhere for each intent, added before probabilities
  ///   are formed. Missing ones count as 0.
  package func score(_ tokens: [FeatureToken], extraLogits: [Float]? = nil) -> ModelScore {
    var buffer = ModelBuffer()
    score(tokens, extraLogits: extraLogits, buffer: &buffer)
    return buffer.score
  }

  /// Scores a message; the answer is in `buffer.score`, the logits beside it.
  ///
  /// - Complexity: O(*n* log *n*) for *n* characters, plus the weights of the features found.
  package func score(
    _ tokens: [FeatureToken], extraLogits: [Float]? = nil, buffer: inout ModelBuffer
  ) {
    look(up: tokens, &buffer)
    finish(&buffer, extraLogits: extraLogits)
  }

  /// The same for words that were looked up before; see ``word(_:)``.
  func score(_ words: [ModelWord], extraLogits: [Float]?, buffer: inout ModelBuffer) {
    buffer.features.removeAll(keepingCapacity: true)
    buffer.unknownStems.removeAll(keepingCapacity: true)
    var previous = FeatureKey.start
    for word in words {
      if let stem = word.stem {
        buffer.features.append(stem)
      } else if !word.isNumber {
        buffer.unknownStems.append(FeatureKey.stem(word.stemHash))
      }
      if let pair = feature(FeatureKey.pair(previous, word.stemHash)) {
        buffer.features.append(Int32(truncatingIfNeeded: pair))
      }
      buffer.features.append(contentsOf: word.others)
      previous = word.stemHash
    }
    if !words.isEmpty, let pair = feature(FeatureKey.pair(previous, FeatureKey.end)) {
      buffer.features.append(Int32(truncatingIfNeeded: pair))
    }
    buffer.features.sort()
    buffer.unknownStems.sort()
    finish(&buffer, extraLogits: extraLogits)
  }

  /// Looks a word up, for messages that hold it.
  func word(_ token: FeatureToken) -> ModelWord {
    var word = ModelWord(stemHash: FeatureKey.text(token.stem), isNumber: token.isNumber)
    forEachFeature(of: [token]) { found in
      guard found.group != .pair, let feature = feature(found.key) else { return }
      let number = Int32(truncatingIfNeeded: feature)
      if found.group == .stem { word.stem = number } else { word.others.append(number) }
    }
    return word
  }

  private func finish(_ buffer: inout ModelBuffer, extraLogits: [Float]?) {
    weigh(&buffer)
    addWeights(&buffer)
    if let extraLogits {
      for (intent, extra) in extraLogits.prefix(intentCount).enumerated() {
        buffer.logits[intent] += extra
      }
    }
    let hasExtra = extraLogits?.contains { $0 != 0 } ?? false
    judge(&buffer, hasExtra: hasExtra)
  }

  /// Finds the message's features in the dictionary, repetitions included, ascending.
  func look(up tokens: [FeatureToken], _ buffer: inout ModelBuffer) {
    buffer.features.removeAll(keepingCapacity: true)
    buffer.unknownStems.removeAll(keepingCapacity: true)
    forEachFeature(of: tokens) { found in
      if let feature = feature(found.key) {
        buffer.features.append(Int32(truncatingIfNeeded: feature))
      } else if found.group == .stem, !tokens[found.token].isNumber {
        buffer.unknownStems.append(found.key)
      }
    }
    buffer.features.sort()
    buffer.unknownStems.sort()
  }

  /// Folds repetitions into counts and counts into values.
  func weigh(_ buffer: inout ModelBuffer) {
    buffer.values.removeAll(keepingCapacity: true)
    var kept = 0
    var place = 0
    while place < buffer.features.count {
      let feature = buffer.features[place]
      var count = 0
      while place < buffer.features.count, buffer.features[place] == feature {
        count &+= 1
        place &+= 1
      }
      buffer.features[kept] = feature
      kept &+= 1
      buffer.values.append(FeatureValues.raw(count: count, idf: idf[Int(feature)]))
    }
    buffer.features.removeSubrange(kept...)
    FeatureValues.scale(&buffer.values) { groups[Int(buffer.features[$0])] }
  }

  /// Adds each feature's weights to the logits.
  ///
  /// Unchecked pointers, for this loop is most of a message's cost (4,000 weights of a 150-intent
  /// bot: 15 µs checked, 5 µs so); `Parts.check` has seen that every place and class is inside.
  private func addWeights(_ buffer: inout ModelBuffer) {
    buffer.logits.removeAll(keepingCapacity: true)
    bias.withUnsafeBufferPointer { buffer.logits.append(contentsOf: $0) }
    let (scales, starts) = (scales, weightStarts)
    let (features, values) = (buffer.features, buffer.values)
    buffer.logits.withUnsafeMutableBufferPointer { logits in
      weightClasses.withUnsafeBufferPointer { classes in
        weights.withUnsafeBufferPointer { weights in
          guard let logit = logits.baseAddress, let classes = classes.baseAddress,
            let weight = weights.baseAddress
          else { return }
          for (feature, value) in zip(features, values) {
            let feature = Int(feature)
            let factor = value * scales[feature]
            var entry = Int(starts[feature])
            let end = Int(starts[feature &+ 1])
            while entry < end {
              logit[Int(classes[entry])] += factor * Float(weight[entry])
              entry &+= 1
            }
          }
        }
      }
    }
  }

  private func judge(_ buffer: inout ModelBuffer, hasExtra: Bool) {
    buffer.score.probabilities.removeAll(keepingCapacity: true)
    buffer.score.hasEvidence = !buffer.features.isEmpty
    guard intentCount > 0 else {
      buffer.score = ModelScore()
      return
    }
    var top = 0
    for intent in 1..<max(1, intentCount) where buffer.logits[intent] > buffer.logits[top] {
      top = intent
    }
    buffer.score.top = top
    let best = buffer.logits[top]
    var sum: Float = 0
    for intent in 0..<intentCount {
      let share = ownExp(calibration.temperature * (buffer.logits[intent] - best))
      buffer.score.probabilities.append(share)
      sum += share
    }
    for intent in 0..<intentCount { buffer.score.probabilities[intent] /= sum }

    let unseen = unseen(by: top, buffer)
    let score = calibration.acceptScore(top: logOdds(of: top, buffer.logits), unseen: unseen)
    buffer.score.acceptScore = score
    if buffer.score.hasEvidence || hasExtra {
      let right = calibration.rightSlope * score + calibration.rightIntercept
      let scope = calibration.scopeSlope * score + calibration.scopeIntercept
      buffer.score.acceptProbability = sigmoid(right)
      buffer.score.inScope = sigmoid(scope)
    } else {
      buffer.score.acceptProbability = 0
      buffer.score.inScope = 0
    }
  }

  /// ln(p / (1 - p)) of a class among all classes, `none` included; 0 where it has no rival.
  private func logOdds(of top: Int, _ logits: [Float]) -> Float {
    var largest = -Float.infinity
    for (place, logit) in logits.enumerated() where place != top && logit > largest {
      largest = logit
    }
    guard largest.isFinite else { return 0 }
    var sum: Float = 0
    for (place, logit) in logits.enumerated() where place != top { sum += ownExp(logit - largest) }
    return max(-20, min(20, logits[top] - largest - ownLn(sum)))
  }

  /// ln(1 + the idf of the message's words that are in no example of `intent`).
  private func unseen(by intent: Int, _ buffer: ModelBuffer) -> Float {
    var sum: Float = 1
    for feature in buffer.features {
      let feature = Int(feature)
      if groups[feature] == FeatureGroup.stem.rawValue, !hasSeen(feature, in: intent) {
        sum += idf[feature]
      }
    }
    let unknownIdf = FeatureValues.idf(classes: classCount, with: 1)
    var previous: UInt64?
    for key in buffer.unknownStems where key != previous {
      sum += unknownIdf
      previous = key
    }
    return ownLn(sum)
  }
}

/// The value of a feature in a message; training and scoring must agree on it.
package enum FeatureValues {
  /// The inverse class frequency to the power 3/4.
  ///
  /// - Parameters:
  ///   - classes: How many classes there are, `none` counted.
  ///   - count: In how many of them the feature occurs.
  package static func idf(classes: Int, with count: Int) -> Float {
    let share = Float(1 + classes) / Float(max(1, count))
    return powerThreeQuarters(ownLn(share) + 1)
  }

  /// The value before its group is scaled.
  @inline(__always)
  package static func raw(count: Int, idf: Float) -> Float {
    count == 1 ? idf : (1 + ownLn(Float(count))) * idf
  }

  /// Scales each group of a message's values to its length.
  @inline(__always)
  package static func scale(_ values: inout [Float], group: (Int) -> UInt8) {
    var sums = SIMD4<Float>(repeating: 0)
    for place in values.indices {
      sums[Int(group(place) & 3)] += values[place] * values[place]
    }
    var factors = SIMD4<Float>(repeating: 0)
    for kind in FeatureGroup.allCases where sums[Int(kind.rawValue)] > 0 {
      factors[Int(kind.rawValue)] = kind.length / sums[Int(kind.rawValue)].squareRoot()
    }
    for place in values.indices { values[place] *= factors[Int(group(place) & 3)] }
  }
}
