// Compounds: one typed word that the vocabulary has in parts, and parts it has as one word.

extension Vocabulary {
  /// The fewest words of the vocabulary that `text` is composed of, linking letters left out.
  ///
  /// `bredbåndsabonnementet` is `bredbånd` and `abonnement` where the vocabulary has these. Every
  /// part must be known and have three letters or more; only the last may be inflected. Words
  /// that are known as a whole, function words and words of more than 64 letters have no parts.
  ///
  /// - Returns: The parts as the vocabulary spells them, two or more.
  /// - Complexity: O(*n*²) for *n* letters, at most 64.
  package func parts(of text: String) -> [String]? {
    let letters = Array(text.unicodeScalars)
    guard letters.count >= 6, letters.count <= WordTrie.maximumLength,
      index.tables.foldsLetters, VocabularyIndex.isLatinWord(letters), !index.isClosed(text),
      index.knownCandidates(for: text).isEmpty
    else { return nil }
    return CompoundSplit(letters: letters, vocabulary: index).best()
  }

  /// The word that `first` and `second` are when they are written together.
  ///
  /// `kunde` and `service` is `kundeservice`; with a linking letter or inflected, too.
  package func joined(_ first: String, _ second: String) -> UInt32? {
    guard first.utf8.count + second.utf8.count <= 128 else { return nil }
    var best: Candidate?
    for link in [""] + index.tables.links.map({ String(String.UnicodeScalarView($0)) }) {
      let together = first + link + second
      if let id = id(of: together) { return id }
      if let found = index.knownCandidates(for: together).first,
        best.map({ ($0.grade, $0.word) > (found.grade, found.word) }) ?? true
      {
        best = found
      }
    }
    return best?.word
  }
}

/// The search for the best split of one word.
private struct CompoundSplit {
  let letters: [Unicode.Scalar]
  let vocabulary: VocabularyIndex

  private struct Step {
    /// Where the last part and its link began; the word that the part is.
    let from: Int
    let word: UInt32
    let parts: Int
    let links: Int
  }

  func best() -> [String]? {
    let count = letters.count
    var steps = [Step?](repeating: nil, count: count + 1)
    var last: Step?
    for place in 0..<max(0, count - 2) {
      let before = steps[place]
      if place > 0, before == nil { continue }
      let parts = (before?.parts ?? 0) + 1
      let links = before?.links ?? 0
      if place > 0, let word = lastPart(from: place) {
        improve(&last, Step(from: place, word: word, parts: parts, links: links))
      }
      vocabulary.trie.forEachPrefix(of: letters[place...]) { length, entry in
        let end = place + length
        guard length >= 3, count - end >= 3 else { return }
        improve(&steps[end], Step(from: place, word: entry.id, parts: parts, links: links))
        for link in vocabulary.tables.links where letters[end...].starts(with: link) {
          let after = end + link.count
          guard count - after >= 3 else { continue }
          improve(
            &steps[after], Step(from: place, word: entry.id, parts: parts, links: links + 1))
        }
      }
    }
    guard let last else { return nil }
    var words = [last.word]
    var place = last.from
    while place > 0, let step = steps[place] {
      words.append(step.word)
      place = step.from
    }
    return words.reversed().map { vocabulary.text($0) }
  }

  /// Fewer parts first, then fewer links; the first found stays.
  private func improve(_ known: inout Step?, _ step: Step) {
    if let known, (known.parts, known.links) <= (step.parts, step.links) { return }
    known = step
  }

  private func lastPart(from place: Int) -> UInt32? {
    guard letters.count - place >= 3 else { return nil }
    let rest = String(String.UnicodeScalarView(letters[place...]))
    guard !vocabulary.isClosed(rest) else { return nil }
    return vocabulary.knownCandidates(for: rest).first {
      !vocabulary.isExactOnly($0.word) && !vocabulary.isClosed(vocabulary.text($0.word))
    }?.word
  }
}
