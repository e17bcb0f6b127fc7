// Sentence templates of hassil, read. In: a template. Out: its tree, or what is wrong with it.
// Used by the importer of hassil's files and by its tests, which expand the same tree naively.

/// A piece of a template, as hassil sees it: characters, not words.
indirect enum HassilTemplate: Hashable, Sendable {
  /// Characters, blanks included; never empty.
  case text(String)
  case sequence([HassilTemplate])
  /// One of several, which may be empty sequences: `[a]` is `(a|)`.
  case choice([HassilTemplate])
  /// All of them, in any order, words apart: `(a;b)`.
  case permutation([HassilTemplate])
  /// `{list:slot}`.
  case list(HassilReference)
  /// `<rule>`.
  case rule(String)

  static let empty = HassilTemplate.sequence([])
}

/// What stands in braces.
struct HassilReference: Hashable, Sendable {
  /// `name`, or `0..100,10`.
  var list: String
  /// The slot that gets the value; that of the list's name where none is named.
  var slot: String
  /// `{list:@name}`: only for responses, no slot.
  var isCapture = false
}

/// What is wrong with a template: facts only.
enum HassilTemplateProblem: Error, Equatable {
  case unclosed(Character)
  case unexpected(Character)
  case emptyName
  case nestedTooDeeply
}

extension HassilTemplateProblem {
  /// The only place that words these problems.
  var message: String {
    switch self {
    case .unclosed(let bracket): "'\(bracket)' is not closed"
    case .unexpected(let bracket): "'\(bracket)' closes nothing"
    case .emptyName: "a name is missing in its brackets"
    case .nestedTooDeeply: "brackets are nested deeper than \(HassilTemplate.maximumDepth)"
    }
  }
}

extension HassilTemplate {
  static let maximumDepth = 32

  /// Reads a template.
  ///
  /// - Complexity: O(*n*) in its characters.
  init(parsing text: String) throws(HassilTemplateProblem) {
    var parser = HassilParser(Array(text.unicodeScalars))
    self = try parser.parse()
  }

  /// One piece where there is one, none of them empty.
  static func joined(_ pieces: [HassilTemplate]) -> HassilTemplate {
    var flat: [HassilTemplate] = []
    for piece in pieces {
      if case .sequence(let inner) = piece { flat += inner } else { flat.append(piece) }
    }
    return flat.count == 1 ? flat[0] : .sequence(flat)
  }

  /// Whether it says nothing.
  var isEmpty: Bool { self == .empty }
}

private struct HassilParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// The whole template; bare `|` and `;` at its top are those of a group.
  mutating func parse() throws(HassilTemplateProblem) -> HassilTemplate {
    let all = try alternatives(closing: nil, depth: 0)
    guard position >= scalars.count else { throw .unexpected(Character(scalars[position])) }
    return all
  }

  /// What stands up to a closing bracket.
  private mutating func alternatives(
    closing: Unicode.Scalar?, depth: Int
  ) throws(HassilTemplateProblem) -> HassilTemplate {
    guard depth <= HassilTemplate.maximumDepth else { throw .nestedTooDeeply }
    var orders: [[HassilTemplate]] = [[]]
    while true {
      let piece = try sequence(depth: depth)
      orders[orders.count - 1].append(piece)
      guard position < scalars.count else { break }
      if scalars[position] == "|" {
        orders.append([])
      } else if scalars[position] != ";" {
        break
      }
      position += 1
    }
    let choices = orders.map { $0.count == 1 ? $0[0] : HassilTemplate.permutation($0) }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence(depth: Int) throws(HassilTemplateProblem) -> HassilTemplate {
    var pieces: [HassilTemplate] = []
    var text = ""
    func closeText(_ text: inout String, _ pieces: inout [HassilTemplate]) {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
    }
    while position < scalars.count {
      let scalar = scalars[position]
      switch scalar {
      case "\\":
        position += 1
        if position < scalars.count { text.unicodeScalars.append(scalars[position]) }
        position += 1
      case "(", "[":
        closeText(&text, &pieces)
        position += 1
        let closing: Unicode.Scalar = scalar == "(" ? ")" : "]"
        let inner = try alternatives(closing: closing, depth: depth + 1)
        guard position < scalars.count else { throw .unclosed(Character(scalar)) }
        guard scalars[position] == closing else {
          throw .unexpected(Character(scalars[position]))
        }
        position += 1
        pieces.append(scalar == "(" ? inner : Self.optional(inner))
      case "{":
        closeText(&text, &pieces)
        pieces.append(.list(try reference()))
      case "<":
        closeText(&text, &pieces)
        let name = try name(closing: ">")
        pieces.append(.rule(name))
      case ")", "]", "|", ";":
        // `;` separates only inside of brackets.
        if scalar == ";", depth == 0 {
          text.unicodeScalars.append(" ")
          position += 1
          continue
        }
        closeText(&text, &pieces)
        return HassilTemplate.joined(pieces)
      case "}", ">":
        throw .unexpected(Character(scalar))
      case "\n", "\r", "\t":
        text.unicodeScalars.append(" ")
        position += 1
      default:
        text.unicodeScalars.append(scalar == "\u{2019}" ? "'" : scalar)
        position += 1
      }
    }
    closeText(&text, &pieces)
    return HassilTemplate.joined(pieces)
  }

  private static func optional(_ inner: HassilTemplate) -> HassilTemplate {
    if case .choice(let choices) = inner {
      return choices.contains(.empty) ? inner : .choice(choices + [.empty])
    }
    return .choice([inner, .empty])
  }

  /// The text up to a closing bracket, from its opening one.
  private mutating func name(closing: Unicode.Scalar) throws(HassilTemplateProblem) -> String {
    let opening = scalars[position]
    position += 1
    var name = String.UnicodeScalarView()
    while position < scalars.count, scalars[position] != closing {
      name.append(scalars[position])
      position += 1
    }
    guard position < scalars.count else { throw .unclosed(Character(opening)) }
    position += 1
    let text = String(name).trimmed
    guard !text.isEmpty else { throw .emptyName }
    return text
  }

  private mutating func reference() throws(HassilTemplateProblem) -> HassilReference {
    let text = try name(closing: "}")
    if text.hasPrefix("@") {
      let name = String(text.dropFirst()).trimmed
      guard !name.isEmpty else { throw .emptyName }
      return HassilReference(list: name, slot: name, isCapture: true)
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard !parts[0].isEmpty else { throw .emptyName }
    guard parts.count == 2 else { return HassilReference(list: text, slot: text) }
    let isCapture = parts[1].hasPrefix("@")
    let slot = isCapture ? String(parts[1].dropFirst()).trimmed : parts[1]
    guard !slot.isEmpty else { throw .emptyName }
    return HassilReference(list: parts[0], slot: slot, isCapture: isCapture)
  }
}

extension String {
  /// Without blanks around it.
  var trimmed: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
