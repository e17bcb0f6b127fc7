// The spellings of a vocabulary as a flat trie: walked from one letter to the next for the parts
// of compounds, and with a row of edit distances for misspellings.

/// Words as a trie in preorder: a node's first child follows it, its next sibling is at `end`.
struct WordTrie: Sendable {
  /// What a word ends as: a vocabulary word, or a stem that only begins a compound.
  struct Entry: Sendable, Equatable {
    let id: UInt32
    let isStem: Bool
  }

  private var letters: [Unicode.Scalar] = []
  /// Letters from the root, 1 for the first.
  private var depths: [UInt8] = []
  /// One past the last node below this one.
  private var ends: [Int32] = []
  /// Entries of node *n*: `firsts[n]..<firsts[n + 1]`.
  private var firsts: [Int32] = []
  private var entries: [Entry] = []

  static let maximumLength = 64

  init() {}

  /// - Parameter words: Any order; longer than 64 letters are left out.
  /// - Complexity: O(*n* log *n*) for *n* words.
  init(_ words: consuming [(letters: [Unicode.Scalar], entry: Entry)]) {
    words.removeAll { $0.letters.isEmpty || $0.letters.count > Self.maximumLength }
    words.sort {
      $0.letters == $1.letters
        ? ($0.entry.id, $0.entry.isStem ? 1 : 0) < ($1.entry.id, $1.entry.isStem ? 1 : 0)
        : $0.letters.lexicographicallyPrecedes($1.letters)
    }
    var path: [Int] = []
    var previous: [Unicode.Scalar] = []
    for (word, entry) in words {
      if word == previous {
        if entries.last != entry { entries.append(entry) }
        continue
      }
      var common = 0
      while common < min(word.count, previous.count), word[common] == previous[common] {
        common += 1
      }
      close(&path, downTo: common)
      for letter in word[common...] {
        path.append(letters.count)
        letters.append(letter)
        depths.append(UInt8(truncatingIfNeeded: path.count))
        ends.append(0)
        firsts.append(Int32(truncatingIfNeeded: entries.count))
      }
      entries.append(entry)
      previous = word
    }
    close(&path, downTo: 0)
    firsts.append(Int32(truncatingIfNeeded: entries.count))
  }

  private mutating func close(_ path: inout [Int], downTo depth: Int) {
    while path.count > depth, let node = path.popLast() {
      ends[node] = Int32(truncatingIfNeeded: letters.count)
    }
  }

  private func entries(of node: Int) -> ArraySlice<Entry> {
    entries[Int(firsts[node])..<Int(firsts[node + 1])]
  }

  /// Calls `body` with every word that `typed` begins with: its length and what it is.
  ///
  /// - Complexity: O(*n* · *b*) for *n* letters and *b* children of a node.
  func forEachPrefix(
    of typed: ArraySlice<Unicode.Scalar>, _ body: (Int, ArraySlice<Entry>) -> Void
  ) {
    var node = 0
    var end = letters.count
    var length = 0
    for letter in typed {
      while node < end, letters[node] != letter { node = Int(ends[node]) }
      guard node < end else { return }
      length += 1
      let found = entries(of: node)
      if !found.isEmpty { body(length, found) }
      end = Int(ends[node])
      node += 1
    }
  }

  /// The words nearest to `typed`, if any is within `limit` edits.
  ///
  /// An edit is a letter added, left out, replaced, or swapped with its neighbour (optimal string
  /// alignment). The first letter must be right, or swapped with the second.
  ///
  /// - Complexity: One row of `typed.count` cells for each trie node that is within the limit.
  func nearest(to typed: [Unicode.Scalar], limit: UInt8) -> (distance: UInt8, ids: [UInt32]) {
    let width = typed.count + 1
    var best = limit
    var ids: [UInt32] = []
    guard typed.count >= 2, typed.count <= Self.maximumLength else { return (best, ids) }
    // Row d is the edit distances between the first d letters on the path and all prefixes.
    var rows = [UInt8](repeating: 0, count: (Self.maximumLength + 1) * width)
    for column in 0..<width { rows[column] = UInt8(truncatingIfNeeded: column) }
    var path = [Unicode.Scalar](repeating: "\0", count: Self.maximumLength + 1)
    var node = 0
    while node < letters.count {
      let depth = Int(depths[node])
      let letter = letters[node]
      path[depth] = letter
      let begins =
        switch depth {
        case 1: letter == typed[0] || letter == typed[1]
        case 2: path[1] == typed[0] || letter == typed[0]
        default: true
        }
      guard begins else {
        node = Int(ends[node])
        continue
      }
      let row = depth * width
      let above = row - width
      rows[row] = UInt8(truncatingIfNeeded: depth)
      var least = rows[row]
      for column in 1..<width {
        let same: UInt8 = typed[column - 1] == letter ? 0 : 1
        var cell = min(
          rows[above + column - 1] &+ same, rows[above + column] &+ 1,
          rows[row + column - 1] &+ 1)
        if depth > 1, column > 1, typed[column - 2] == letter, typed[column - 1] == path[depth - 1]
        {
          cell = min(cell, rows[above - width + column - 2] &+ 1)
        }
        rows[row + column] = cell
        least = min(least, cell)
      }
      if least > best {
        node = Int(ends[node])
        continue
      }
      // Of one letter the second is missing: «first letter right» has been checked above.
      let distance = rows[row + width - 1]
      if distance <= best, depth > 1 || path[1] == typed[0] {
        let found = entries(of: node).filter { !$0.isStem }.map(\.id)
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
