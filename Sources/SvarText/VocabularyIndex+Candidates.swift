// For one typed word, the words of the vocabulary that it may be.

extension VocabularyIndex {
  /// Everything but misspellings.
  func knownCandidates(for text: String) -> [Candidate] {
    var found: [Candidate] = []
    if let id = id(of: text) { found.append(Candidate(word: id, grade: .exact)) }
    let tables = tables
    guard tables.foldsLetters, text.utf8.count <= 128 else { return found }
    let skeleton = Skeleton(text)
    addSimilar(text, skeleton, to: &found)
    if let first = found.first, first.grade == .exact, isExactOnly(first.word) { return found }
    addSpelled(text, tables, to: &found)
    addForms(of: text, skeleton, tables, to: &found)
    if found.count > 1 { found.sort { ($0.grade, $0.word) < ($1.grade, $1.word) } }
    return found
  }

  private func add(_ id: UInt32, _ grade: MatchGrade, to found: inout [Candidate]) {
    if let known = found.firstIndex(where: { $0.word == id }) {
      found[known].grade = min(found[known].grade, grade)
    } else {
      found.append(Candidate(word: id, grade: grade))
    }
  }

  private func addSimilar(_ text: String, _ skeleton: Skeleton, to found: inout [Candidate]) {
    similar.forEachId(under: KeyHash.finish(skeleton.hash, tag: 0)) { id in
      if let grade = WordKeys.grade(of: text, as: self.text(id)) {
        add(id, grade, to: &found)
      }
    }
  }

  private func addSpelled(
    _ text: String, _ tables: LanguageTables, to found: inout [Candidate]
  ) {
    forEachSpelling(of: text) { add($0, .form, to: &found) }
    for standard in tables.spellings[text] ?? [] {
      if let id = id(of: standard) { add(id, .form, to: &found) }
      forEachSpelling(of: standard) { add($0, .form, to: &found) }
    }
  }

  private func addForms(
    of text: String, _ skeleton: Skeleton, _ tables: LanguageTables, to found: inout [Candidate]
  ) {
    let letters = skeleton.letters
    let forms = tables.forms
    forms.forEachIrregularKey(of: text, letters) { key in
      formIndex.forEachId(under: key) { add($0, .form, to: &found) }
    }
    guard letters.count >= 3, !tables.closedWords.contains(text), Self.isLatinWord(letters) else {
      return
    }
    let strangers = tables.strangers[text]
    tables.stemmers.withHandle { stemmer in
      forms.forEachKey(of: skeleton, stem: stemmer.stem(text)) { key in
        formIndex.forEachId(under: key) { id in
          if found.contains(where: { $0.word == id }) { return }
          if strangers?.contains(self.text(id)) == true { return }
          if skeleton.isPlain && isPlain(id)
            || forms.areForms(text, self.text(id), stemmer: stemmer)
          {
            found.append(Candidate(word: id, grade: .form))
          }
        }
      }
    }
  }

  /// Words typed with long letters («neeei», which the tokenizer leaves as `neei`).
  func stretchedCandidates(for text: String) -> [Candidate] {
    guard tables.foldsLetters, !tables.knownWords.contains(text), text.utf8.count <= 64 else {
      return []
    }
    let letters = Array(text.unicodeScalars)
    let doubled = letters.indices.dropFirst().filter { letters[$0] == letters[$0 - 1] }.prefix(3)
    guard !doubled.isEmpty else { return [] }
    var found: [Candidate] = []
    for subset in 1..<(1 << doubled.count) {
      var view = String.UnicodeScalarView()
      for (place, letter) in letters.enumerated() {
        if let number = doubled.firstIndex(of: place), subset >> number & 1 == 1 { continue }
        view.append(letter)
      }
      let shorter = String(view)
      if let id = id(of: shorter), !isExactOnly(id) { add(id, .typo, to: &found) }
    }
    return found.sorted { $0.word < $1.word }
  }

  func misspellingCandidates(for text: String) -> [Candidate] {
    let letters = Array(text.unicodeScalars)
    guard letters.count >= 5, letters.count <= 32, Self.isLatinWord(letters),
      !tables.knownWords.contains(text), tables.spellings[text] == nil
    else { return [] }
    let found = trie.nearest(to: letters, limit: Vocabulary.editLimit(letters.count)).ids
    guard let first = found.first else { return [] }
    if found.count > 1 {
      let agree = tables.stemmers.withHandle { stemmer in
        found.dropFirst().allSatisfy {
          tables.forms.areForms(self.text($0), self.text(first), stemmer: stemmer)
        }
      }
      guard agree else { return [] }
    }
    return found.sorted().map { Candidate(word: $0, grade: .typo) }
  }
}
