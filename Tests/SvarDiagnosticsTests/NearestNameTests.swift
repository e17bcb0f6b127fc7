import Testing

@testable import SvarDiagnostics

@Suite struct NearestNameTests {
  @Test func names() {
    let names = ["order_number", "order_status", "email", "phone", "date", "by", "bot_then_offer"]
    #expect(nearestName(to: "order_nubmer", among: names) == "order_number")
    #expect(nearestName(to: "ordernumber", among: names) == "order_number")
    #expect(nearestName(to: "emial", among: names) == "email")
    #expect(nearestName(to: "Date", among: names) == "date")
    #expect(nearestName(to: "bot-then-offer", among: names) == "bot_then_offer")
    #expect(nearestName(to: "bye", among: ["by"]) == "by")
    #expect(nearestName(to: "fax", among: names) == nil)
    #expect(nearestName(to: "b", among: names) == nil)
    #expect(nearestName(to: "", among: names) == nil)
    #expect(nearestName(to: "abcd", among: ["abce", "abcc"]) == "abcc")
  }

  /// The definition, without a table.
  func oracle(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
    guard let leftLast = left.last, let rightLast = right.last else {
      return left.count + right.count
    }
    var best = min(
      oracle(left.dropLast(), right) + 1, oracle(left, right.dropLast()) + 1,
      oracle(left.dropLast(), right.dropLast()) + (leftLast == rightLast ? 0 : 1))
    if left.count > 1, right.count > 1, left.dropLast().last == rightLast,
      right.dropLast().last == leftLast
    {
      best = min(best, oracle(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return best
  }

  @Test func distanceIsTheDefinition() {
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      func word() -> [Unicode.Scalar] {
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          ["a", "b", "c"].randomElement(using: &random) ?? "a"
        }
      }
      let (left, right) = (word(), word())
      #expect(editDistance(left, right) == oracle(left[...], right[...]), "seed \(seed)")
    }
  }
}
