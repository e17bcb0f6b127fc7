// What all ways of writing a word have in common, as hashes.

/// A word, letter by letter, and the hashes of its skeleton under which candidates are looked up.
///
/// Two words that ``WordKeys/grade(of:as:)`` accepts share a skeleton; the reverse is not true.
/// A skeleton has bare letters, and every vowel group that a digraph could hide in is shortened:
/// `a` swallows `a` and `e` after it, `o` swallows `e`. It is made from left to right, so the
/// skeleton of a beginning of the word is a beginning of its skeleton.
struct Skeleton {
  let letters: [Unicode.Scalar]
  /// The hash of the skeleton of the first *n* letters.
  let hashes: [UInt64]
  /// The same with `æ` as `e`; nil if the word has no `æ`.
  let otherHashes: [UInt64]?
  /// Whether the word is its own skeleton, so that equal hashes mean equal letters.
  let isPlain: Bool

  init(_ word: String) {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(word.utf8.count)
    for letter in word.unicodeScalars { letters.append(letter) }
    self.letters = letters
    (hashes, isPlain) = Self.hashes(of: letters, aeAsE: false)
    otherHashes = !isPlain && letters.contains("æ") ? Self.hashes(of: letters, aeAsE: true).0 : nil
  }

  private static func hashes(of letters: [Unicode.Scalar], aeAsE: Bool) -> ([UInt64], Bool) {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(letters.count + 1)
    var hash = KeyHash.empty
    hashes.append(hash)
    var isPlain = true
    var last: Unicode.Scalar = "\0"
    for scalar in letters {
      var letter = scalar
      if !scalar.isASCII {
        isPlain = false
        if let forms = LetterForms(scalar) {
          letter = (aeAsE ? forms.otherBare : nil) ?? forms.bare
        }
      }
      if (last == "a" && (letter == "a" || letter == "e")) || (last == "o" && letter == "e") {
        isPlain = false
      } else {
        hash = KeyHash.adding(letter, to: hash)
        last = letter
      }
      hashes.append(hash)
    }
    return (hashes, isPlain)
  }

  /// How many letters `stem` has, if the word begins with it.
  func length(ofPrefix stem: String) -> Int? {
    var length = 0
    for letter in stem.unicodeScalars {
      guard length < letters.count, letters[length] == letter else { return nil }
      length += 1
    }
    return length
  }

  /// The hash of the whole skeleton.
  var hash: UInt64 { hashes.last ?? KeyHash.empty }
}
