// Values to show where a phrase asks for one. In: the name of a slot, list or type. Out: texts that
// customers could write there.

import SvarClassifier
import SvarModel

/// What stands for values in the sentences of one language.
struct ExampleValues {
  private let texts: [String: [String]]

  init(_ source: ClassifierSource, _ language: LanguageSource) {
    var texts = Self.builtIn(language.code)
    for type in source.types { texts[type.name] = Self.texts(of: type) }
    var lists: [String: [String]] = [:]
    for phrase in language.lists {
      let graph = try? SentenceGraph(phrase.pattern, rules: language.rules)
      guard let pieces = graph?.sentences.first(where: { _ in true }) else { continue }
      let text = pieces.map { $0.text([:]) }.joined(separator: " ")
      if lists[phrase.list]?.contains(text) != true { lists[phrase.list, default: []].append(text) }
    }
    texts.merge(lists) { _, list in list }
    for slot in source.slots where texts[slot.name] == nil { texts[slot.name] = texts[slot.type] }
    self.texts = texts
  }

  /// - Parameter choose: Which of so many texts to take.
  func sentence(_ pieces: [SentenceGraph.Piece], choose: (Int) -> Int) -> String {
    pieces.map { piece in
      guard case .value(let name) = piece, let known = texts[name], !known.isEmpty else {
        return piece.text([:])
      }
      let place = choose(known.count)
      return known.indices.contains(place) ? known[place] : known[0]
    }.joined(separator: " ")
  }

  /// A digit for each `#` of how the type is written: what a customer may copy.
  private static func texts(of type: ValueType.Definition) -> [String] {
    guard type.write.contains("#") else { return [] }
    var digit = 0
    let text = type.write.map { character -> String in
      guard character == "#" else { return String(character) }
      digit += 1
      return String(digit % 10)
    }
    return [text.joined().split(separator: "\n").joined()]
  }

  private static func builtIn(_ language: String) -> [String: [String]] {
    var texts = [
      "date": ["Friday", "24 December"], "time": ["14:30"], "amount": ["199 kr"],
      "phone": ["+47 400 55 066"], "email": ["kari@example.com"], "url": ["www.example.com"],
      "postal_code": ["0484 Oslo"], "street": ["Storgata 14"], "number": ["3"],
      "duration": ["two hours"],
    ]
    switch language {
    case "nb", "nn":
      texts["date"] = ["fredag", "24. desember"]
      texts["duration"] = ["to timer"]
    case "da":
      texts["date"] = ["fredag", "24. december"]
      texts["duration"] = ["to timer"]
      texts["phone"] = ["+45 20 12 34 56"]
      texts["postal_code"] = ["8000 Aarhus"]
      texts["street"] = ["Storegade 14"]
    case "sv":
      texts["date"] = ["fredag", "24 december"]
      texts["duration"] = ["två timmar"]
      texts["phone"] = ["+46 70 123 45 67"]
      texts["postal_code"] = ["411 05 Göteborg"]
      texts["street"] = ["Storgatan 14"]
    default: break
    }
    return texts
  }
}

extension SentenceGraph.Piece {
  /// The piece as it is shown: a word, one of `values`, or the place itself.
  func text(_ values: [String: String]) -> String {
    switch self {
    case .word(let word): word
    case .value(let name): values[name] ?? "{\(name)}"
    case .text(let slot): "{\(slot)}"
    case .anything, .gap: "…"
    }
  }
}
