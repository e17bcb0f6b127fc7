// Message → features. Tokens come in, 64-bit keys go out; the model and its training look them up.
// A key stands for (group, text). Within a group of trigrams keys are unique; otherwise two texts
// share one with a chance of 2^-64 a pair.

/// One feature of a message, where it was found.
package struct FeatureOccurrence {
  package var group: FeatureGroup
  package var key: UInt64
  /// The token it begins at. A pair that begins at the message's start has -1.
  package var token: Int
  /// Of trigrams the window's first character, counted in scalars from the blank before the token.
  package var window: Int
}

/// A word by its numbers in a model: what costs most of looking a message up, done once a word.
struct ModelWord: Sendable {
  /// ``FeatureKey/text(_:)`` of the stem.
  var stemHash: UInt64
  /// The feature that the stem is; nil for one that no example holds.
  var stem: Int32?
  /// The features of its letters and shape, repetitions included.
  var others: [Int32] = []
  var isNumber: Bool
}

/// The marks of a message's start and end in pairs of stems; no stem holds them.
private let startMark: StaticString = "<"
private let endMark: StaticString = ">"

/// Calls `body` with every feature of a message, in a fixed order, repetitions included.
///
/// - Complexity: O(*n*) for *n* bytes; allocates nothing.
@inline(__always)
package func forEachFeature(
  of tokens: [FeatureToken], _ body: (FeatureOccurrence) -> Void
) {
  var previous = FeatureKey.start
  for (place, token) in tokens.enumerated() {
    let stem = FeatureKey.text(token.stem)
    body(.init(group: .stem, key: FeatureKey.stem(stem), token: place, window: 0))
    body(.init(group: .pair, key: FeatureKey.pair(previous, stem), token: place - 1, window: 0))
    previous = stem
    var first: UInt64 = 0
    var second: UInt64 = 32
    var window = 0
    for scalar in token.text.unicodeScalars {
      let third = UInt64(scalar.value)
      if first != 0 {
        let key = FeatureKey.letters(first, second, third)
        body(.init(group: .letters, key: key, token: place, window: window))
        window &+= 1
      }
      first = second
      second = third
    }
    if first != 0 {
      let key = FeatureKey.letters(first, second, 32)
      body(.init(group: .letters, key: key, token: place, window: window))
    }
    if token.isNumber {
      let digits = min(token.text.utf8.count, 4)
      body(.init(group: .shape, key: FeatureKey.shape(digits), token: place, window: 0))
    }
  }
  if !tokens.isEmpty {
    let key = FeatureKey.pair(previous, FeatureKey.end)
    body(.init(group: .pair, key: key, token: tokens.count - 1, window: 0))
  }
}

/// Makes the keys of features.
package enum FeatureKey {
  package static let start = mix(1)
  package static let end = mix(2)

  /// FNV-1a over the bytes of `text`.
  @inline(__always)
  package static func text(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  @inline(__always)
  package static func stem(_ text: UInt64) -> UInt64 { mix(text ^ 0x5354_454D) }

  @inline(__always)
  package static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
    mix(mix(left ^ 0x5041_4952) &+ right)
  }

  @inline(__always)
  package static func letters(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    mix((first &<< 42 | second &<< 21 | third) ^ (1 &<< 63))
  }

  @inline(__always)
  package static func shape(_ digits: Int) -> UInt64 {
    mix(UInt64(truncatingIfNeeded: digits) ^ 0x5348_4150)
  }

  /// Spreads every bit over all bits; no two inputs share an output (the last steps of splitmix64).
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits &>> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits &>> 31)
  }
}

extension FeatureOccurrence {
  /// What people read in explanations: the stem, `left right`, the three characters, `#3`.
  package func name(in tokens: [FeatureToken]) -> String {
    func stem(_ place: Int) -> String {
      if place < 0 { return "\(startMark)" }
      return place < tokens.count ? tokens[place].stem : "\(endMark)"
    }
    switch group {
    case .stem:
      return stem(token)
    case .pair:
      return "\(stem(token)) \(stem(token + 1))"
    case .letters:
      guard tokens.indices.contains(token) else { return "" }
      var characters = String.UnicodeScalarView()
      for scalar in (" " + tokens[token].text + " ").unicodeScalars.dropFirst(window).prefix(3) {
        characters.append(scalar)
      }
      return String(characters)
    case .shape:
      return tokens.indices.contains(token) ? "#\(min(tokens[token].text.utf8.count, 4))" : ""
    }
  }
}
