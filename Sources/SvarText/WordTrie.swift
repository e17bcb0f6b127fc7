// The spellings of a vocabulary as a flat trie: walked from one letter to the next for the parts
// of compounds, and with a row of edit distances for misspellings.

import SvarStorage

/// Words as a trie in preorder: a node's first child follows it, its next sibling is at `end`.
struct WordTrie: Sendable {
  /// What a word ends as: a vocabulary word, or a stem that only begins a compound.
  struct Entry: Sendable, Equatable {
    let id: UInt32
    let isStem: Bool

    fileprivate static let stemBit: UInt32 = 1 << 31
    fileprivate var packed: UInt32 { isStem ? id | Self.stemBit : id }
  }

  /// Values of scalars, below 1024.
  private let letters: FlatArray<UInt16>
  /// Letters from the root, 1 for the first.
  private let depths: FlatArray<UInt8>
  /// One past the last node below this one.
  private let ends: FlatArray<UInt32>
  /// Entries of node *n*: `firsts[n]..<firsts[n + 1]`.
  private let firsts: FlatArray<UInt32>
  /// The id of each entry, and in the top bit whether it is a stem.
  private let entries: FlatArray<UInt32>

  static let maximumLength = 64

  /// The words of a trie before they are sorted: all letters in one array.
  struct Source {
    fileprivate var letters: [Unicode.Scalar] = []
    fileprivate var words: [Word] = []

    fileprivate struct Word {
      /// The first six letters, ten bits each: compared first.
      let head: UInt64
      let start: Int32
      let count: Int32
      let entry: Entry
    }

    /// Words of more than 64 letters, or of letters beyond the Latin ones, are left out.
    mutating func add(_ word: [Unicode.Scalar], _ entry: Entry) {
      guard !word.isEmpty, word.count <= maximumLength, word.allSatisfy({ $0.value < 1024 }) else {
        return
      }
      var head: UInt64 = 0
      for index in 0..<6 {
        head = head << 10 | (index < word.count ? UInt64(word[index].value) : 0)
      }
      words.append(
        Word(
          head: head, start: Int32(truncatingIfNeeded: letters.count),
          count: Int32(truncatingIfNeeded: word.count), entry: entry))
      letters += word
    }

    fileprivate func letters(of word: Word) -> ArraySlice<Unicode.Scalar> {
      letters[Int(word.start)..<Int(word.start + word.count)]
    }

    fileprivate func precedes(_ left: Word, _ right: Word) -> Bool {
      if left.head != right.head { return left.head < right.head }
      var place = 6
      while place < Int(min(left.count, right.count)) {
        let (a, b) = (letters[Int(left.start) + place], letters[Int(right.start) + place])
        if a != b { return a < b }
        place += 1
      }
      if left.count != right.count { return left.count < right.count }
      return (left.entry.id, left.entry.isStem ? 1 : 0) < (
        right.entry.id, right.entry.isStem ? 1 : 0
      )
    }
  }

  /// - Complexity: O(*n* log *n*) for *n* words.
  init(_ source: Source) {
    let words = source.words.sorted(by: source.precedes)
    var letters: [UInt16] = []
    var depths: [UInt8] = []
    var ends: [UInt32] = []
    var firsts: [UInt32] = []
    var entries: [Entry] = []
    letters.reserveCapacity(words.count * 4)
    depths.reserveCapacity(words.count * 4)
    ends.reserveCapacity(words.count * 4)
    firsts.reserveCapacity(words.count * 4)
    entries.reserveCapacity(words.count)
    func close(_ path: inout [Int], downTo depth: Int) {
      while path.count > depth, let node = path.popLast() {
        ends[node] = UInt32(truncatingIfNeeded: letters.count)
      }
    }
    var path: [Int] = []
    var previous = ArraySlice<Unicode.Scalar>()
    for word in words {
      let spelling = source.letters(of: word)
      var common = 0
      while common < min(spelling.count, previous.count),
        spelling[spelling.startIndex + common] == previous[previous.startIndex + common]
      {
        common += 1
      }
      if common == spelling.count, common == previous.count {
        if entries.last != word.entry { entries.append(word.entry) }
        continue
      }
      close(&path, downTo: common)
      for letter in spelling.dropFirst(common) {
        path.append(letters.count)
        letters.append(UInt16(truncatingIfNeeded: letter.value))
        depths.append(UInt8(truncatingIfNeeded: path.count))
        ends.append(0)
        firsts.append(UInt32(truncatingIfNeeded: entries.count))
      }
      entries.append(word.entry)
      previous = spelling
    }
    close(&path, downTo: 0)
    firsts.append(UInt32(truncatingIfNeeded: entries.count))
    self.letters = FlatArray(letters)
    self.depths = FlatArray(depths)
    self.ends = FlatArray(ends)
    self.firsts = FlatArray(firsts)
    self.entries = FlatArray(entries.map(\.packed))
  }

  private func places(of node: Int) -> Range<Int> {
    Int(firsts[node])..<Int(firsts[node + 1])
  }

  /// What a node ends as: a word if it can be one.
  private func entry(of node: Int) -> Entry? {
    var stem: Entry?
    for place in places(of: node) {
      let entry = Entry(packed: entries[place])
      if !entry.isStem { return entry }
      stem = stem ?? entry
    }
    return stem
  }

  /// Calls `body` with every word that `typed` begins with: its length and what it is.
  ///
  /// - Complexity: O(*n* · *b*) for *n* letters and *b* children of a node.
  func forEachPrefix(
    of typed: ArraySlice<Unicode.Scalar>, _ body: (_ length: Int, Entry) -> Void
  ) {
    var node = 0
    var end = letters.count
    var length = 0
    for letter in typed {
      while node < end, letters[node] != letter.value { node = Int(ends[node]) }
      guard node < end else { return }
      length += 1
      if let found = entry(of: node) { body(length, found) }
      end = Int(ends[node])
      node += 1
    }
  }

  /// The words nearest to `typed`, if any is within `limit` edits.
  ///
  /// An edit is a letter added, left out, replaced, or swapped with its neighbour (optimal string
  /// alignment). The first letter must be right, or swapped with the second.
  ///
  /// - Complexity: One row of at most `2 * limit + 1` cells for each trie node within the limit.
  func nearest(to typed: [Unicode.Scalar], limit: UInt8) -> (distance: UInt8, ids: [UInt32]) {
    let width = typed.count + 1
    var best = limit
    var ids: [UInt32] = []
    guard typed.count >= 2, typed.count <= Self.maximumLength else { return (best, ids) }
    // Row d is the edit distances between the first d letters on the path and the beginnings of
    // `typed`, as far as their lengths differ by `limit` at most; all else stays out of reach.
    let reach = Int(limit)
    var rows = [UInt8](repeating: limit &+ 1, count: (Self.maximumLength + 1) * width)
    for column in 0..<min(width, reach + 1) { rows[column] = UInt8(truncatingIfNeeded: column) }
    var path = [UInt32](repeating: 0, count: Self.maximumLength + 1)
    let typed = typed.map(\.value)
    var node = 0
    while node < letters.count {
      let depth = Int(depths[node])
      let letter = UInt32(letters[node])
      path[depth] = letter
      let begins =
        switch depth {
        case 1: letter == typed[0] || letter == typed[1]
        case 2: path[1] == typed[0] || letter == typed[0]
        default: depth < width + reach
        }
      guard begins else {
        node = Int(ends[node])
        continue
      }
      let row = depth * width
      let above = row - width
      var least = limit &+ 1
      if depth <= reach {
        rows[row] = UInt8(truncatingIfNeeded: depth)
        least = rows[row]
      }
      let from = max(1, depth - reach)
      let to = min(width - 1, depth + reach)
      if from <= to {
        for column in from...to {
          let same: UInt8 = typed[column - 1] == letter ? 0 : 1
          var cell = min(
            rows[above + column - 1] &+ same, rows[above + column] &+ 1,
            rows[row + column - 1] &+ 1)
          if depth > 1, column > 1, typed[column - 2] == letter,
            typed[column - 1] == path[depth - 1]
          {
            cell = min(cell, rows[above - width + column - 2] &+ 1)
          }
          rows[row + column] = cell
          least = min(least, cell)
        }
      }
      if least > best {
        node = Int(ends[node])
        continue
      }
      let distance = rows[row + width - 1]
      if distance <= best, depth > 1 || path[1] == typed[0] {
        let found = places(of: node).map { Entry(packed: entries[$0]) }
          .filter { !$0.isStem }.map(\.id)
        if !found.isEmpty {
          if distance < best || ids.isEmpty { ids.removeAll() }
          best = distance
          ids += found.filter { !ids.contains($0) }
        }
      }
      node += 1
    }
    return (best, ids)
  }
}

extension WordTrie.Entry {
  fileprivate init(packed: UInt32) {
    id = packed & ~Self.stemBit
    isStem = packed & Self.stemBit != 0
  }
}

extension WordTrie {
  func write(into writer: inout FlatWriter) {
    writer.write(letters)
    writer.write(depths)
    writer.write(ends)
    writer.write(firsts)
    writer.write(entries)
  }

  /// - Throws: ``FlatError`` unless all ids are below `limit` and every place leads onward.
  init(reading reader: inout FlatReader, below limit: Int) throws(FlatError) {
    letters = try reader.numbers()
    depths = try reader.numbers()
    ends = try reader.numbers()
    firsts = try reader.numbers()
    entries = try reader.numbers()
    let count = letters.count
    guard depths.count == count, ends.count == count, firsts.count == count + 1,
      firsts.areSteps(upTo: entries.count), hasNodesInPreorder,
      entries.withUnsafeBufferPointer({
        $0.allSatisfy { Int($0 & ~Entry.stemBit) < limit }
      })
    else { throw .damaged("a trie of words") }
  }

  /// Whether depths go down by one letter at a time, and nodes end after they begin.
  private var hasNodesInPreorder: Bool {
    depths.withUnsafeBufferPointer { depths in
      ends.withUnsafeBufferPointer { ends in
        var above = 0
        for node in 0..<depths.count {
          guard depths[node] >= 1, Int(depths[node]) <= min(above + 1, Self.maximumLength),
            Int(ends[node]) > node, Int(ends[node]) <= depths.count
          else { return false }
          above = Int(depths[node])
        }
        return true
      }
    }
  }
}
