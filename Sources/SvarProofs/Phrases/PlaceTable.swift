// Places of a walk by number, each with its moves and its outlook: found once, asked often. Used by
// `SharedSentences`.

import SvarClassifier

/// A letter in one number: words first, then values, then open words.
struct LetterCode: Hashable, Comparable {
  private var code: UInt32

  /// Any word but a negation.
  static let anyStar = LetterCode(code: .max - 1)
  static let any = LetterCode(code: .max)
  private static let firstValue: UInt32 = 1 << 30

  private init(code: UInt32) { self.code = code }

  init(_ letter: Letter) {
    switch letter {
    case .word(let word): code = word
    case .value(let type): code = Self.firstValue + UInt32(type)
    case .any(let isStar): self = isStar ? .anyStar : .any
    }
  }

  static func < (left: LetterCode, right: LetterCode) -> Bool { left.code < right.code }

  var word: UInt32? { code < Self.firstValue ? code : nil }

  var type: Int? {
    code >= Self.firstValue && self < .anyStar ? Int(code - Self.firstValue) : nil
  }

  var letter: Letter {
    if let word { return .word(word) }
    if let type { return .value(type) }
    return .any(isStar: self == .anyStar)
  }
}

/// A move to a numbered place.
struct PlaceMove {
  var letter: LetterCode
  var exact: Int8
  var literal: Int8
  var to: Int
}

/// Gives numbers to places.
struct PlaceTable {
  private static let mostPlaces = 1 << 24

  private let walker: GraphWalker
  private let ofNodes: [Outlook]
  private(set) var places: [GraphPlace] = []
  private(set) var outlooks: [Outlook] = []
  private var numbers: [GraphPlace: Int] = [:]
  private var known: [[PlaceMove]?] = []
  private(set) var isFull = false

  init(_ walker: GraphWalker, from start: UInt32) {
    self.walker = walker
    ofNodes = walker.graph.outlooks(
      from: start, bits: walker.bits, listBits: { walker.bits(ofValue: $0) })
  }

  mutating func number(of place: GraphPlace) -> Int {
    if let known = numbers[place] { return known }
    guard places.count < Self.mostPlaces else {
      isFull = true
      return 0
    }
    var outlook = ofNodes[Int(place.node)]
    if place.open > 0 || place.inner != 0 { outlook.next = .all }
    if place.open > 0 { outlook.may = .all }
    if place.inner != 0 {
      outlook.may |= walker.bits(ofList: place.list)
      outlook.fewest += 1
      outlook.most += 1
    }
    numbers[place] = places.count
    places.append(place)
    outlooks.append(outlook)
    known.append(nil)
    return places.count - 1
  }

  /// Sorted by letter; of one letter those as written first.
  mutating func moves(from place: Int) -> [PlaceMove] {
    if let known = known[place] { return known }
    var moves: [PlaceMove] = []
    for move in walker.moves(from: places[place]) {
      moves.append(
        PlaceMove(
          letter: LetterCode(move.letter), exact: Int8(clamping: move.exact),
          literal: Int8(clamping: move.literal), to: number(of: move.to)))
    }
    moves.sort { ($0.letter, -$0.exact, $0.to) < ($1.letter, -$1.exact, $1.to) }
    known[place] = moves
    return moves
  }
}
