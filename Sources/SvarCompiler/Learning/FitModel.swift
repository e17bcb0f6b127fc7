// A selection of rows → a model: idf, values, costs, training, then integer weights.

import SvarClassifier

/// Trains one model on some rows of a corpus and some of its intents.
struct FitModel {
  /// How much an error costs; the same for all sizes of bots.
  static let cost: Float = 30
  /// The bias feature's value in every row.
  static let biasValue: Float = 2

  let corpus: Corpus
  /// Row numbers, ascending.
  var selection: [Int]
  /// The intents to tell apart, ascending; rows of others must not be selected.
  var intents: [Int]
  var tolerance: Float = 0.001
  /// Names are only for people: models that nobody sees go without.
  var keepsNames = true

  private struct Dictionary {
    /// Feature of the corpus → number in this training, -1 where no row has it.
    var local: [Int32]
    /// The other way round.
    var global: [Int] = []
    var idf: [Float] = []
    /// The intents whose rows hold a stem, ascending.
    var seen: [[UInt16]] = []
  }

  func run() -> LinearModel {
    guard !intents.isEmpty else { return .empty }
    let classOf = classNumbers()
    let hasNone = selection.contains { corpus.label($0) == corpus.intentCount }
    let classCount = intents.count + (hasNone ? 1 : 0)
    let dictionary = makeDictionary(classOf, classCount)
    let rows = weigh(dictionary, classOf, classCount)
    var ascent = DualAscent(tolerance: tolerance)
    let weights = ascent.run(rows).weights
    return assemble(dictionary, weights, classCount: classCount, hasNone: hasNone)
  }

  /// Label of a row → class of this training.
  private func classNumbers() -> [Int] {
    var numbers = [Int](repeating: 0, count: corpus.intentCount + 1)
    for (number, intent) in intents.enumerated() { numbers[intent] = number }
    numbers[corpus.intentCount] = intents.count
    return numbers
  }

  private func makeDictionary(_ classOf: [Int], _ classCount: Int) -> Dictionary {
    var dictionary = Dictionary(local: [Int32](repeating: -1, count: corpus.featureCount))
    var frequency: [Int] = []
    // Rows come class by class, so it is enough to know the last class of each feature.
    var last: [Int] = []
    for row in selection {
      let label = classOf[corpus.label(row)]
      for entry in corpus.starts[row]..<corpus.starts[row + 1] {
        let feature = Int(corpus.features[entry])
        if dictionary.local[feature] < 0 {
          dictionary.local[feature] = Int32(dictionary.global.count)
          dictionary.global.append(feature)
          dictionary.seen.append([])
          frequency.append(0)
          last.append(-1)
        }
        let local = Int(dictionary.local[feature])
        if last[local] != label {
          last[local] = label
          frequency[local] += 1
        }
        if corpus.groups[feature] == .stem, corpus.rows[row].intent >= 0,
          dictionary.seen[local].last != UInt16(label)
        {
          dictionary.seen[local].append(UInt16(label))
        }
      }
    }
    dictionary.idf = frequency.map { FeatureValues.idf(classes: classCount, with: $0) }
    return dictionary
  }

  private func weigh(
    _ dictionary: Dictionary, _ classOf: [Int], _ classCount: Int
  ) -> WeightedRows {
    var rows = WeightedRows()
    rows.classCount = classCount
    rows.featureCount = dictionary.global.count + 1
    let bias = Int32(dictionary.global.count)
    let balance = balances(classOf, classCount)
    for row in selection {
      let label = classOf[corpus.label(row)]
      let range = corpus.starts[row]..<corpus.starts[row + 1]
      var values = range.map { entry in
        let local = Int(dictionary.local[Int(corpus.features[entry])])
        return FeatureValues.raw(count: Int(corpus.counts[entry]), idf: dictionary.idf[local])
      }
      FeatureValues.scale(&values) { place in
        corpus.groups[Int(corpus.features[range.lowerBound + place])].rawValue
      }
      rows.features += range.map { dictionary.local[Int(corpus.features[$0])] }
      rows.features.append(bias)
      rows.values += values
      rows.values.append(Self.biasValue)
      rows.starts.append(rows.features.count)
      rows.labels.append(Int32(label))
      rows.costs.append(Self.cost * corpus.rows[row].weight * balance[label])
    }
    return rows
  }

  /// What makes each class weigh as much as an average intent.
  ///
  /// An intent with less than one example counts as if it had one: a name alone is not trusted
  /// like twenty examples.
  private func balances(_ classOf: [Int], _ classCount: Int) -> [Float] {
    var sums = [Float](repeating: 0, count: classCount)
    for row in selection { sums[classOf[corpus.label(row)]] += corpus.rows[row].weight }
    let intentSums = sums.prefix(intents.count).filter { $0 > 0 }
    let mean =
      intentSums.isEmpty ? 1 : intentSums.reduce(Float(0), +) / Float(intentSums.count)
    return sums.map { mean / max(1, $0) }
  }

  private func assemble(
    _ dictionary: Dictionary, _ weights: DualAscent.Weights, classCount: Int, hasNone: Bool
  ) -> LinearModel {
    var parts = LinearModel.Parts()
    parts.intentCount = intents.count
    parts.hasNone = hasNone
    parts.calibration = Calibration(hasNone: hasNone)
    let cut = PruneWeights.cut(weights, features: dictionary.global.count, classes: classCount)
    let order = dictionary.global.indices.sorted {
      corpus.keys[dictionary.global[$0]] < corpus.keys[dictionary.global[$1]]
    }
    for local in order {
      let feature = dictionary.global[local]
      parts.keys.append(corpus.keys[feature])
      parts.groups.append(corpus.groups[feature].rawValue)
      parts.idf.append(dictionary.idf[local])
      let row = weights.values[(local * weights.stride)..<(local * weights.stride + classCount)]
      parts.scales.append(PruneWeights.append(row, cut: cut, to: &parts))
      parts.weightStarts.append(UInt32(parts.weights.count))
      parts.seenClasses += dictionary.seen[local]
      parts.seenStarts.append(UInt32(parts.seenClasses.count))
      if keepsNames { parts.names += Array(corpus.names[feature].utf8) }
      parts.nameStarts.append(UInt32(parts.names.count))
    }
    let bias = dictionary.global.count * weights.stride
    parts.bias = weights.values[bias..<(bias + classCount)].map { $0 * Self.biasValue }
    do {
      return try LinearModel(parts)
    } catch {
      preconditionFailure("training made a model that does not fit together: \(error)")
    }
  }
}
