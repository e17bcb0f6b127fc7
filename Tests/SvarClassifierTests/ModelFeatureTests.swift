import Testing

@testable import SvarClassifier

@Suite struct ModelFeatureTests {
  private func names(_ sentence: String, _ group: FeatureGroup) -> [String] {
    let tokens = words(sentence)
    var names: [String] = []
    forEachFeature(of: tokens) { if $0.group == group { names.append($0.name(in: tokens)) } }
    return names
  }

  @Test func sentenceGivesFourGroups() {
    #expect(names("å se 12345", .stem) == ["å", "se", "12345"])
    #expect(names("å se 12345", .pair) == ["< å", "å se", "se 12345", "12345 >"])
    #expect(
      names("å se 12345", .letters) == [
        " å ", " se", "se ", " 12", "123", "234", "345", "45 ",
      ])
    #expect(names("1 se 12 123 98765", .shape) == ["#1", "#2", "#3", "#4"])
  }

  @Test func emptyMessageHasNoFeatures() {
    forEachFeature(of: []) { _ in Issue.record("a feature of nothing") }
    forEachFeature(of: words("")) { _ in Issue.record("a feature of nothing") }
  }

  @Test func differentFeaturesHaveDifferentKeys() {
    let seed: UInt64 = 77
    var random = TestRandom(seed: seed)
    var seen: [UInt64: String] = [:]
    for _ in 0..<300 {
      let tokens = (0..<6).map { _ in
        let text = String(
          (0..<(1 + random.below(5))).map { _ in
            "abæø7"["abæø7".index("abæø7".startIndex, offsetBy: random.below(5))]
          })
        return FeatureToken(text: text, stem: text, isNumber: text.allSatisfy(\.isNumber))
      }
      forEachFeature(of: tokens) { found in
        let name = "\(found.group) \(found.name(in: tokens))"
        if let other = seen[found.key] { #expect(other == name, "seed \(seed)") }
        seen[found.key] = name
      }
    }
    #expect(seen.count == Set(seen.values).count)
  }

  @Test func valuesOfAGroupHaveItsLength() {
    var values: [Float] = [1.5, 2, 1, 4, 1]
    let groups: [UInt8] = [0, 0, 1, 2, 2]
    FeatureValues.scale(&values) { groups[$0] }
    #expect(abs(values[0] * values[0] + values[1] * values[1] - 0.5405) < 1e-3)
    #expect(abs(values[2] - 0.51465) < 1e-5)
    let all = FeatureGroup.allCases.reduce(Float(0)) { $0 + $1.length * $1.length }
    #expect(abs(all - 2) < 1e-4)
  }

  @Test func rareFeaturesTellMore() {
    #expect(FeatureValues.idf(classes: 10, with: 1) > FeatureValues.idf(classes: 10, with: 2))
    #expect(FeatureValues.idf(classes: 10, with: 10) > 1)
  }
}
