/// From 64-bit hashes of keys to word ids, in two flat sorted arrays.
///
/// Keys that collide are told apart by nobody: with 64 bits that is one chance in 10^9 for a
/// vocabulary of 100,000 words, and costs a wrong candidate.
struct HashIndex: Sendable {
  private var keys: [UInt64] = []
  private var ids: [UInt32] = []

  init() {}

  /// - Complexity: O(*n* log *n*).
  init(_ entries: consuming [(key: UInt64, id: UInt32)]) {
    entries.sort { ($0.key, $0.id) < ($1.key, $1.id) }
    keys.reserveCapacity(entries.count)
    ids.reserveCapacity(entries.count)
    for entry in entries where keys.last != entry.key || ids.last != entry.id {
      keys.append(entry.key)
      ids.append(entry.id)
    }
  }

  /// The ids under `key`, ascending.
  func ids(for key: UInt64) -> ArraySlice<UInt32> {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = low + (high - low) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < keys.count, keys[end] == key { end += 1 }
    return ids[low..<end]
  }

  /// FNV-1a over scalars, started from a tag so that kinds of keys do not meet.
  static func hash(_ tag: UInt64, _ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ (tag &* 0x9E37_79B9_7F4A_7C15)
    for scalar in scalars {
      hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
    }
    return hash ^ (hash >> 29)
  }
}
