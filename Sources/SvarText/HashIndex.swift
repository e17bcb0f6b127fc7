/// From 64-bit hashes of keys to word ids, in flat arrays.
///
/// Entries are sorted by the top bits of their key only, into about as many buckets as there are
/// entries. Keys that collide in all 64 bits are told apart by nobody: that is one chance in 10^8
/// for a vocabulary of 100,000 words, and costs a wrong candidate.
struct HashIndex: Sendable {
  private var keys: [UInt64] = []
  private var ids: [UInt32] = []
  /// Entries of bucket *n*: `starts[n]..<starts[n + 1]`.
  private var starts: [UInt32] = [0, 0]
  private var shift: UInt64 = 63

  init() {}

  /// - Complexity: O(*n*).
  init(_ entries: [(key: UInt64, id: UInt32)]) {
    var bits: UInt64 = 1
    while 1 << bits < entries.count, bits < 24 { bits += 1 }
    shift = 64 - bits
    starts = [UInt32](repeating: 0, count: (1 << Int(bits)) + 1)
    for entry in entries { starts[Int(entry.key >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    keys = [UInt64](repeating: 0, count: entries.count)
    ids = [UInt32](repeating: 0, count: entries.count)
    for entry in entries {
      let place = Int(next[Int(entry.key >> shift)])
      next[Int(entry.key >> shift)] += 1
      keys[place] = entry.key
      ids[place] = entry.id
    }
  }

  /// Calls `body` with each id under `key`, in the order in which they were given.
  func forEachId(under key: UInt64, _ body: (UInt32) -> Void) {
    let bucket = Int(key >> shift)
    guard bucket + 1 < starts.count else { return }
    for place in Int(starts[bucket])..<Int(starts[bucket + 1]) where keys[place] == key {
      body(ids[place])
    }
  }
}

/// FNV-1a over scalars, with a tag and a finish so that the top bits are good.
enum KeyHash {
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  static func adding(_ scalar: Unicode.Scalar, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
  }

  /// Tags keep kinds of keys apart.
  static func finish(_ hash: UInt64, tag: UInt64) -> UInt64 {
    var mixed = hash ^ (tag &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}
