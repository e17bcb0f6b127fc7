// Rows → numbered features with their counts. Made once; every training selects rows from it.

import SvarClassifier

/// All rows of a bot in the order of their classes, as feature numbers and counts.
struct Corpus {
  /// Sorted by intent, `none` last; rows of an intent in the order in which they were given.
  private(set) var rows: [TrainingRow] = []
  let intentCount: Int

  // Row r has the entries `starts[r] ..< starts[r + 1]` of the next two, features ascending.
  private(set) var starts: [Int] = [0]
  private(set) var features: [Int32] = []
  private(set) var counts: [Int32] = []

  // By feature, numbered in the order in which they are first seen.
  private(set) var keys: [UInt64] = []
  private(set) var groups: [FeatureGroup] = []
  private(set) var names: [String] = []
  private var numbers: [UInt64: Int32] = [:]

  /// Rows whose intent is not below `intentCount` are left out, as are rows without weight.
  init(rows: [TrainingRow], none: [[FeatureToken]], intentCount: Int) {
    self.intentCount = intentCount
    var byClass = [[TrainingRow]](repeating: [], count: intentCount + 1)
    for row in rows where row.intent < intentCount && row.weight > 0 {
      byClass[row.intent < 0 ? intentCount : row.intent].append(row)
    }
    byClass[intentCount] += none.map { TrainingRow(tokens: $0, intent: -1) }
    for row in byClass.joined() where !row.tokens.isEmpty { add(row) }
  }

  var featureCount: Int { keys.count }

  /// The class of a row: its intent, or `intentCount` for none.
  func label(_ row: Int) -> Int { rows[row].intent < 0 ? intentCount : rows[row].intent }

  private mutating func add(_ row: TrainingRow) {
    var found: [Int32] = []
    forEachFeature(of: row.tokens) { occurrence in
      found.append(number(of: occurrence, row.tokens))
    }
    found.sort()
    for (place, feature) in found.enumerated() {
      if place > 0, found[place - 1] == feature {
        counts[counts.count - 1] += 1
      } else {
        features.append(feature)
        counts.append(1)
      }
    }
    rows.append(row)
    starts.append(features.count)
  }

  private mutating func number(of found: FeatureOccurrence, _ tokens: [FeatureToken]) -> Int32 {
    if let number = numbers[found.key] { return number }
    let number = Int32(keys.count)
    numbers[found.key] = number
    keys.append(found.key)
    groups.append(found.group)
    names.append(found.name(in: tokens))
    return number
  }
}
