import Testing

@testable import SvarEvaluation

@Suite struct FiguresTests {
  private func message(
    _ gold: String?, _ top: String?, _ confidence: Double = 0.9, accepts: Bool = true,
    inScope: Double = 0.9
  ) -> EvaluatedMessage {
    EvaluatedMessage(
      gold: gold, top: top, confidence: confidence, accepted: accepts ? top : nil,
      inScope: inScope)
  }

  @Test func nothingGivesNoFigures() {
    let figures = Figures([])
    #expect(figures.messages == 0)
    #expect(figures.accuracy == nil && figures.macroF1 == nil && figures.auroc == nil)
    #expect(figures.outOfScopeRecall == nil && figures.outOfScopeRecallAt95 == nil)
    #expect(figures.matthews == nil && figures.calibrationError == nil)
    #expect(figures.confusion.isEmpty)
  }

  @Test func accuracyIsOfTheMostProbableIntentInScope() {
    let figures = Figures([
      message("a", "a", accepts: false), message("a", "b"), message("b", "b"),
      message(nil, "a", accepts: false),
    ])
    #expect(figures.messages == 4)
    #expect(figures.accuracy == 2.0 / 3.0)
    #expect(figures.outOfScopeRecall == 1)
  }

  @Test func macroF1IsTheMeanOverIntents() throws {
    // a: 1 right of 2 labelled and 1 predicted; b: 1 of 1 and 2; c: predicted once, never a label.
    let figures = Figures([message("a", "a"), message("a", "b"), message("b", "b")])
    let expected: Double = 2.0 / 3
    #expect(abs(try #require(figures.macroF1) - expected) < 1e-12)
    let strange = Figures([message("a", "c")])
    #expect(strange.macroF1 == 0)
  }

  @Test func confusionCountsWhatTheBotDoes() {
    let figures = Figures([
      message("a", "a"), message("a", "a"), message("a", "b"), message("b", "b", accepts: false),
      message(nil, "b"),
    ])
    #expect(
      figures.confusion == [
        .init(gold: "a", predicted: "a", count: 2), .init(gold: "a", predicted: "b", count: 1),
        .init(gold: "b", predicted: "oos", count: 1), .init(gold: "oos", predicted: "b", count: 1),
      ])
  }

  @Test func matthewsOfTwoClassesIsTheUsualFormula() throws {
    // True positives 6, false negatives 2, false positives 1, true negatives 3.
    var rows = Array(repeating: message("a", "a"), count: 6)
    rows += Array(repeating: message("a", "b"), count: 2)
    rows += [message("b", "a")]
    rows += Array(repeating: message("b", "b"), count: 3)
    let product: Double = 7 * 8 * 4 * 5
    let expected: Double = 16 / product.squareRoot()
    #expect(abs(try #require(Figures(rows).matthews) - expected) < 1e-12)
    #expect(Figures([message("a", "a")]).matthews == 0)
  }

  @Test func calibrationErrorIsTheGapBetweenConfidenceAndTruth() throws {
    // Ten answers at 0.8, eight of them right: no error. Then two at 1.0, one right: 0.5 each.
    var calibrated = Array(repeating: message("a", "a", 0.8), count: 8)
    calibrated += Array(repeating: message("a", "b", 0.8), count: 2)
    #expect(try #require(Figures(calibrated).calibrationError) < 1e-12)
    let sure = [message("a", "a", 1), message("a", "b", 1)]
    #expect(Figures(sure).calibrationError == 0.5)
    let broken = Figures([message("a", "a", .nan), message("a", "a", .infinity)])
    #expect(broken.calibrationError == 1)
  }

  @Test func thresholdKeepsAtLeastNineteenOfTwenty() {
    let inScope = (1...20).map { message("a", "a", inScope: Double($0) / 20) }
    let outside = [0.01, 0.06, 0.1, 0.2].map { message(nil, "a", inScope: $0) }
    // Keeping 19 of 20 puts the threshold at 0.1, which itself is kept.
    #expect(Figures(inScope + outside).outOfScopeRecallAt95 == 0.5)
  }

  @Test func aurocAgreesWithCountingAllPairs() throws {
    let seed: UInt64 = 20_261_122
    var state = seed
    func draw(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    for round in 0..<50 {
      let rows = (0..<Int(draw(60) + 2)).map { index in
        message(
          index == 0 || (index > 1 && draw(2) == 0) ? "a" : nil, "a",
          inScope: Double(draw(8)) / 8)
      }
      let good = rows.filter { $0.gold != nil }
      let bad = rows.filter { $0.gold == nil }
      var wins = 0.0
      for left in good {
        for right in bad {
          wins += left.inScope > right.inScope ? 1 : left.inScope == right.inScope ? 0.5 : 0
        }
      }
      let expected = wins / Double(good.count * bad.count)
      let actual = try #require(Figures(rows).auroc)
      #expect(abs(actual - expected) < 1e-12, "seed \(seed), round \(round)")
    }
  }
}
