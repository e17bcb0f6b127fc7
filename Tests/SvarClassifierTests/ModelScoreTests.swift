import Testing

@testable import SvarClassifier

@Suite struct ModelScoreTests {
  @Test func knownWordsWin() throws {
    let model = try ToyModel.make()
    let parcel = model.score(words("where is parcel"))
    #expect(parcel.top == 0)
    #expect(parcel.probabilities.count == 2)
    #expect(abs(parcel.probabilities.reduce(0, +) - 1) < 1e-6)
    #expect(parcel.acceptProbability > 0.5 && parcel.inScope > 0.5)
    #expect(model.score(words("bill")).top == 1)
  }

  @Test func withoutEvidenceNothingIsAccepted() throws {
    let model = try ToyModel.make()
    for sentence in ["", "zzzz qqqq", "øø"] {
      let score = model.score(words(sentence))
      #expect(score.acceptProbability == 0 && score.inScope == 0 && !score.hasEvidence)
    }
    // Evidence from elsewhere counts all the same.
    #expect(model.score([], extraLogits: [0, 8]).top == 1)
    #expect(model.score([], extraLogits: [0, 8]).acceptProbability > 0.5)
  }

  @Test func wordsThatNoExampleHoldsMakeItLessSure() throws {
    let model = try ToyModel.make()
    let known = model.score(words("parcel"))
    let unknown = model.score(words("parcel xxxx"))
    #expect(unknown.acceptScore < known.acceptScore)
    // A number that no example holds is no sign of another topic.
    let number = model.score(words("parcel 99"))
    #expect(number.acceptScore > unknown.acceptScore)
    #expect(model.unseenTokens(words("parcel bill xxxx 99"), by: 0) == [1, 2])
  }

  @Test func aBufferGivesTheSame() throws {
    let model = try ToyModel.make()
    var buffer = ModelBuffer()
    for sentence in ["where is parcel", "", "bill bill bill", "where is parcel 123 xx"] {
      model.score(words(sentence), buffer: &buffer)
      #expect(buffer.score == model.score(words(sentence)))
      #expect(buffer.logits.count == 3)
    }
  }

  // Oracle: the definition, written with dictionaries and without the flat arrays.
  @Test func logitsAreTheSumOverFeatures() throws {
    let parts = ToyModel.parts
    let model = try LinearModel(parts)
    let tokens = words("where is my parcel is bill 123")
    var counts: [UInt64: Int] = [:]
    forEachFeature(of: tokens) { counts[$0.key, default: 0] += 1 }
    var logits = parts.bias.map(Double.init)
    var squares = [Double](repeating: 0, count: 4)
    for (place, key) in parts.keys.enumerated() {
      guard let count = counts[key] else { continue }
      let raw = Double(FeatureValues.raw(count: count, idf: parts.idf[place]))
      squares[Int(parts.groups[place])] += raw * raw
    }
    for (place, key) in parts.keys.enumerated() {
      guard let count = counts[key], let group = FeatureGroup(rawValue: parts.groups[place])
      else { continue }
      let raw = Double(FeatureValues.raw(count: count, idf: parts.idf[place]))
      let value = raw / squares[Int(group.rawValue)].squareRoot() * Double(group.length)
      for entry in Int(parts.weightStarts[place])..<Int(parts.weightStarts[place + 1]) {
        let weight = Double(parts.weights[entry]) * Double(parts.scales[place])
        logits[Int(parts.weightClasses[entry])] += value * weight
      }
    }
    var buffer = ModelBuffer()
    model.score(tokens, buffer: &buffer)
    for (found, expected) in zip(buffer.logits, logits) {
      #expect(abs(Double(found) - expected) < 1e-4)
    }
  }

  @Test func explanationAddsUp() throws {
    let model = try ToyModel.make()
    var buffer = ModelBuffer()
    for sentence in ["where is parcel bill 123 parcel", "", "bill xx", "is is is parcel"] {
      model.score(words(sentence), buffer: &buffer)
      for (intent, rival) in [(0, 1), (1, 0), (0, 2)] {
        let terms = model.explain(words(sentence), for: intent, against: rival)
        let sum = terms.reduce(Float(0)) { $0 + $1.share }
        #expect(abs(sum - (buffer.logits[intent] - buffer.logits[rival])) < 1e-3)
        #expect(terms.first?.kind == .bias)
      }
    }
    #expect(model.explain(words("bill"), for: 0, against: 9).isEmpty)
    #expect(model.explain(words("bill"), for: -1, against: 0).isEmpty)
    let best = model.explain(words("where is parcel"), for: 0, against: 1).max {
      $0.share < $1.share
    }
    #expect(best?.token == 2 && best?.feature == "parcel" && best?.kind == .letters)
    #expect(model.strongestFeatures(of: 1, limit: 50).contains { $0.feature == "bill" })
  }

  @Test func longMessagesAreScored() throws {
    let model = try ToyModel.make()
    let tokens = words(String(repeating: "where is parcel 123 ", count: 4_000))
    #expect(model.score(tokens).top == 0)
  }

  @Test func anEmptyModelAcceptsNothing() {
    let score = LinearModel.empty.score(words("hello"))
    #expect(score == ModelScore())
    #expect(LinearModel.empty.score(words("hello"), extraLogits: [9]) == ModelScore())
  }
}
