// How a typed word may stand for a word of the dictionary that has æ ø å ä ö or an accent.

/// How closely a typed word fits a word of the vocabulary, closest first.
package enum MatchGrade: UInt8, Comparable, Codable, Sendable, CaseIterable {
  /// The same letters.
  case exact
  /// Two letters for one (`ae oe aa`), or the letter of the neighbouring alphabet (`ä` for `æ`).
  case digraph
  /// The letter without its ring, stroke, dots or accent.
  case bare
  /// Another inflected form, or a chat or dialect spelling.
  case form
  /// A misspelling.
  case typo

  package static func < (left: MatchGrade, right: MatchGrade) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The three keys of a dictionary word.
///
/// Always the dictionary is folded, never the text: `pa` may be «på», but a typed «får» is never
/// "far", and a typed `koe` is not «kø» unless the dictionary says so.
package struct WordKeys: Equatable, Sendable {
  package let exact: String
  package let digraph: String
  /// `æ` as `a`; ``grade(of:as:)`` accepts `e` as well.
  package let bare: String

  package init(_ word: String) {
    exact = word
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      digraph = word
      bare = word
      return
    }
    var two = String.UnicodeScalarView()
    var one = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if let forms = LetterForms(scalar) {
        two.append(contentsOf: forms.digraph ?? [forms.bare])
        one.append(forms.bare)
      } else {
        two.append(scalar)
        one.append(scalar)
      }
    }
    digraph = String(two)
    bare = String(one)
  }

  /// Whether `typed` can be a way of writing the dictionary word, letter by letter.
  ///
  /// - Returns: The worst grade that any of its letters needs, never worse than `bare`.
  /// - Complexity: O(*n*) for words of *n* letters with few special letters.
  package static func grade(of typed: String, as word: String) -> MatchGrade? {
    if typed == word { return .exact }
    return grade(of: Array(typed.unicodeScalars)[...], as: Array(word.unicodeScalars)[...])
  }

  static func grade(
    of typed: ArraySlice<Unicode.Scalar>, as word: ArraySlice<Unicode.Scalar>
  ) -> MatchGrade? {
    if typed == word { return .exact }
    guard typed.count <= 128, word.count <= 128 else { return nil }
    // All places in `typed` that the letters of `word` read so far may lead to.
    var places: [(place: Int, grade: MatchGrade)] = [(typed.startIndex, .exact)]
    for letter in word {
      var next: [(place: Int, grade: MatchGrade)] = []
      for (place, grade) in places where place < typed.endIndex {
        for (width, worst) in readings(of: typed[place...], as: letter) {
          add(place + width, max(grade, worst), to: &next)
        }
      }
      if next.isEmpty { return nil }
      places = next
    }
    return places.first { $0.place == typed.endIndex }?.grade
  }

  private static func add(
    _ place: Int, _ grade: MatchGrade, to places: inout [(place: Int, grade: MatchGrade)]
  ) {
    if let known = places.firstIndex(where: { $0.place == place }) {
      places[known].grade = min(places[known].grade, grade)
    } else {
      places.append((place, grade))
    }
  }

  /// In how many typed letters one letter of the dictionary may be written here.
  private static func readings(
    of typed: ArraySlice<Unicode.Scalar>, as letter: Unicode.Scalar
  ) -> [(width: Int, grade: MatchGrade)] {
    guard let first = typed.first else { return [] }
    if first == letter { return [(1, .exact)] }
    if let forms = LetterForms(letter) {
      var found: [(Int, MatchGrade)] = []
      if first == forms.twin { found.append((1, .digraph)) }
      if let digraph = forms.digraph, typed.starts(with: digraph) { found.append((2, .digraph)) }
      if first == forms.bare || first == forms.otherBare { found.append((1, .bare)) }
      return found
    }
    // An accent the dictionary does not have («idè»), but never å for a.
    if let forms = LetterForms(first), forms.digraph == nil, forms.bare == letter {
      return [(1, .bare)]
    }
    return []
  }
}

/// The ways to write a letter that is not in ASCII.
struct LetterForms {
  let digraph: [Unicode.Scalar]?
  let bare: Unicode.Scalar
  var otherBare: Unicode.Scalar?
  /// The letter that the neighbouring language has for it.
  var twin: Unicode.Scalar?

  init?(_ letter: Unicode.Scalar) {
    switch letter {
    case "æ": self.init(["a", "e"], "a", otherBare: "e", twin: "ä")
    case "ä": self.init(["a", "e"], "a", twin: "æ")
    case "ø": self.init(["o", "e"], "o", twin: "ö")
    case "ö": self.init(["o", "e"], "o", twin: "ø")
    case "å": self.init(["a", "a"], "a")
    case "é", "è", "ê", "ë": self.init(nil, "e")
    case "á", "à", "â", "ã": self.init(nil, "a")
    case "ó", "ò", "ô", "õ": self.init(nil, "o")
    case "ü", "ú", "ù", "û": self.init(nil, "u")
    case "í", "ì", "î", "ï": self.init(nil, "i")
    case "ñ": self.init(nil, "n")
    case "ç": self.init(nil, "c")
    default: return nil
    }
  }

  private init(
    _ digraph: [Unicode.Scalar]?, _ bare: Unicode.Scalar, otherBare: Unicode.Scalar? = nil,
    twin: Unicode.Scalar? = nil
  ) {
    self.digraph = digraph
    self.bare = bare
    self.otherBare = otherBare
    self.twin = twin
  }
}
