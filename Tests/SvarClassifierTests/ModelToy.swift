@testable import SvarClassifier

/// Words of lower-case letters and digits, each its own stem.
func words(_ sentence: String) -> [FeatureToken] {
  sentence.split(separator: " ").map { word in
    FeatureToken(
      text: String(word), stem: String(word), isNumber: word.allSatisfy(\.isNumber))
  }
}

/// A model written by hand: intent 0 likes `parcel`, intent 1 `bill`; class 2 is `none`.
enum ToyModel {
  static var parts: LinearModel.Parts {
    var parts = LinearModel.Parts()
    parts.intentCount = 2
    parts.hasNone = true
    parts.bias = [0.5, 0.25, 1]
    let sentence = words("where is parcel bill 123")
    var features: [UInt64: FeatureOccurrence] = [:]
    forEachFeature(of: sentence) { features[$0.key] = $0 }
    for key in features.keys.sorted() {
      guard let feature = features[key] else { continue }
      let name = feature.name(in: sentence)
      parts.keys.append(key)
      parts.groups.append(feature.group.rawValue)
      parts.idf.append(name == "is" ? 1.1 : 1.5)
      parts.scales.append(0.03)
      let entries: [(UInt16, Int8)] =
        switch sentence[max(0, feature.token)].text {
        case "parcel": [(0, 100), (1, -40), (2, -50)]
        case "bill": [(0, -30), (1, 110)]
        case "is": [(2, 20)]
        default: []
        }
      parts.weightClasses += entries.map(\.0)
      parts.weights += entries.map(\.1)
      parts.weightStarts.append(UInt32(parts.weights.count))
      if feature.group == .stem { parts.seenClasses += name == "bill" ? [1] : [0, 1] }
      parts.seenStarts.append(UInt32(parts.seenClasses.count))
      parts.names += Array(name.utf8)
      parts.nameStarts.append(UInt32(parts.names.count))
    }
    return parts
  }

  static func make() throws -> LinearModel { try LinearModel(parts) }
}
