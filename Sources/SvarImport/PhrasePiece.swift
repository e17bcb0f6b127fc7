// A phrase that an importer is writing: in: pieces, out: the line of a bot file. Made by
// `HassilPhrases.swift`, written by `HassilWriting.swift`.

/// A piece of a phrase that is being written.
indirect enum PhrasePiece: Hashable, Sendable {
  /// A word as it is written, with groups inside of it: `light[s]`.
  case word(String)
  case sequence([PhrasePiece])
  /// Two or more, none of them nothing.
  case choice([PhrasePiece])
  /// One or more, none of them nothing.
  case optional([PhrasePiece])
  case rule(String)
  /// A list or type whose value fills a slot.
  case value(source: String, slot: String)
  /// A value of a list or type that fills none.
  case unnamed(source: String)

  static let nothing = PhrasePiece.sequence([])

  var isNothing: Bool { self == .nothing }

  static func joined(_ pieces: [PhrasePiece]) -> PhrasePiece {
    var flat: [PhrasePiece] = []
    for piece in pieces {
      if case .sequence(let inner) = piece { flat += inner } else { flat.append(piece) }
    }
    return flat.count == 1 ? flat[0] : .sequence(flat)
  }

  /// One of the pieces; optional where nothing is among them.
  static func either(_ pieces: [PhrasePiece]) -> PhrasePiece {
    var choices: [PhrasePiece] = []
    var isOptional = false
    func add(_ piece: PhrasePiece) {
      switch piece {
      case .nothing: isOptional = true
      case .choice(let inner): inner.forEach(add)
      case .optional(let inner):
        isOptional = true
        inner.forEach(add)
      default: if !choices.contains(piece) { choices.append(piece) }
      }
    }
    pieces.forEach(add)
    if choices.isEmpty { return .nothing }
    if isOptional { return .optional(choices) }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  /// The alternatives it offers at its top: a phrase each.
  var alternatives: [PhrasePiece] {
    if case .choice(let choices) = self { choices } else { [self] }
  }

  /// The phrases that say something at all: of pieces that may all be left out one must be there.
  var saying: [PhrasePiece] {
    switch self {
    case .optional(let choices), .choice(let choices): return choices.flatMap(\.saying)
    case .sequence(let pieces):
      guard pieces.allSatisfy(\.mayBeLeftOut) else { return [self] }
      return pieces.indices.flatMap { index in
        pieces[index].saying.map { .joined([$0] + pieces[(index + 1)...]) }
      }
    case .word, .rule, .value, .unnamed: return [self]
    }
  }

  private var mayBeLeftOut: Bool {
    switch self {
    case .optional: true
    case .sequence(let pieces): pieces.allSatisfy(\.mayBeLeftOut)
    case .choice(let choices): choices.contains(where: \.mayBeLeftOut)
    case .word, .rule, .value, .unnamed: false
    }
  }

  /// The rules it names.
  var rules: Set<String> {
    switch self {
    case .rule(let name): [name]
    case .sequence(let pieces), .choice(let pieces), .optional(let pieces):
      pieces.reduce(into: []) { $0.formUnion($1.rules) }
    case .word, .value, .unnamed: []
    }
  }

  /// What it asks for: lists or types, each with its slot or none.
  func forEachValue(_ body: (_ source: String, _ slot: String?) -> Void) {
    switch self {
    case .value(let source, let slot): body(source, slot)
    case .unnamed(let source): body(source, nil)
    case .sequence(let pieces), .choice(let pieces), .optional(let pieces):
      for piece in pieces { piece.forEachValue(body) }
    case .word, .rule: break
    }
  }

  /// The phrase as authors write it.
  ///
  /// - Parameter value: How a value is asked for: `{slot}`, `{list:slot}`, `<list>`.
  func text(value: (_ source: String, _ slot: String?) -> String) -> String {
    switch self {
    case .word(let word): word
    case .rule(let name): "<\(name)>"
    case .value(let source, let slot): value(source, slot)
    case .unnamed(let source): value(source, nil)
    case .sequence(let pieces): pieces.map { $0.text(value: value) }.joined(separator: " ")
    case .choice(let pieces):
      "(" + pieces.map { $0.text(value: value) }.joined(separator: "|") + ")"
    case .optional(let pieces):
      "[" + pieces.map { $0.text(value: value) }.joined(separator: "|") + "]"
    }
  }
}

extension PhrasePiece {
  /// Without the rules of some names.
  func without(_ empty: Set<String>) -> PhrasePiece {
    switch self {
    case .rule(let name): empty.contains(name) ? .nothing : self
    case .sequence(let pieces): .joined(pieces.map { $0.without(empty) })
    case .choice(let pieces): .either(pieces.map { $0.without(empty) })
    case .optional(let pieces): .either(pieces.map { $0.without(empty) } + [.nothing])
    case .word, .value, .unnamed: self
    }
  }
}
