/// The name an author probably meant: the one of `names` that is fewest edits away from `typed`.
///
/// An edit drops, adds or replaces a letter or swaps two neighbours. A name of up to 2 letters has
/// no near one, up to 5 allow one edit, up to 8 two, longer ones three; of equally near names the
/// first in the order of their letters is taken. Two names that differ only in case, or in `-`
/// where the other has `_`, are one edit apart at most.
///
/// - Complexity: O(*names* · *length*²), with names over 80 letters left out.
package func nearestName(to typed: String, among names: some Sequence<String>) -> String? {
  let wanted = likened(typed)
  guard wanted.count > 2, wanted.count <= 80 else { return nil }
  let limit = wanted.count <= 5 ? 1 : wanted.count <= 8 ? 2 : 3
  var best: (distance: Int, name: String)?
  for name in names where name != typed {
    let candidate = likened(name)
    guard candidate.count <= 80, abs(candidate.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, candidate)
    guard distance <= limit else { continue }
    if let best, (best.distance, best.name) <= (distance, name) { continue }
    best = (distance, name)
  }
  return best?.name
}

private func likened(_ name: String) -> [Unicode.Scalar] {
  name.lowercased().unicodeScalars.map { $0 == "-" ? "_" : $0 }
}

/// Damerau and Levenshtein's distance where no part is edited twice (optimal string alignment).
package func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  guard !left.isEmpty else { return right.count }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var current = last
  for row in 1...left.count {
    current[0] = row
    for column in stride(from: 1, through: right.count, by: 1) {
      let same = left[row - 1] == right[column - 1]
      var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
      {
        cost = min(cost, beforeLast[column - 2] + 1)
      }
      current[column] = cost
    }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[right.count]
}
