import SvarStorage

/// From 64-bit hashes of keys to word ids, in flat arrays.
///
/// Entries are sorted by the top bits of their key only, into about as many buckets as there are
/// entries. Keys that collide in all 64 bits are told apart by nobody: that is one chance in 10^8
/// for a vocabulary of 100,000 words, and costs a wrong candidate.
struct HashIndex: Sendable {
  private let keys: FlatArray<UInt64>
  private let ids: FlatArray<UInt32>
  /// Entries of bucket *n*: `starts[n]..<starts[n + 1]`; there are a power of two of buckets.
  private let starts: FlatArray<UInt32>
  private let shift: UInt64

  /// - Complexity: O(*n*).
  init(_ entries: [(key: UInt64, id: UInt32)]) {
    var bits: UInt64 = 1
    while 1 << bits < entries.count, bits < 24 { bits += 1 }
    shift = 64 - bits
    var starts = [UInt32](repeating: 0, count: (1 << Int(bits)) + 1)
    for entry in entries { starts[Int(entry.key >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    var keys = [UInt64](repeating: 0, count: entries.count)
    var ids = [UInt32](repeating: 0, count: entries.count)
    for entry in entries {
      let place = Int(next[Int(entry.key >> shift)])
      next[Int(entry.key >> shift)] += 1
      keys[place] = entry.key
      ids[place] = entry.id
    }
    self.keys = FlatArray(keys)
    self.ids = FlatArray(ids)
    self.starts = FlatArray(starts)
  }

  /// Calls `body` with each id under `key`, in the order in which they were given.
  func forEachId(under key: UInt64, _ body: (UInt32) -> Void) {
    let bucket = Int(key >> shift)
    guard bucket + 1 < starts.count else { return }
    for place in Int(starts[bucket])..<Int(starts[bucket + 1]) where keys[place] == key {
      body(ids[place])
    }
  }

  func write(into writer: inout FlatWriter) {
    writer.write(keys)
    writer.write(ids)
    writer.write(starts)
  }

  /// - Throws: ``FlatError`` unless all ids are below `limit` and all places inside.
  init(reading reader: inout FlatReader, below limit: Int) throws(FlatError) {
    keys = try reader.numbers()
    ids = try reader.numbers()
    starts = try reader.numbers()
    let buckets = starts.count - 1
    guard buckets >= 2, buckets.nonzeroBitCount == 1, keys.count == ids.count,
      starts.areSteps(upTo: keys.count), ids.areAll(below: UInt32(clamping: limit))
    else { throw .damaged("an index of words") }
    shift = 64 - UInt64(buckets.trailingZeroBitCount)
  }
}

/// FNV-1a over scalars, with a tag and a finish so that the top bits are good.
enum KeyHash {
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  static func adding(_ scalar: Unicode.Scalar, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
  }

  /// The key of a whole text.
  static func of(_ text: String) -> UInt64 {
    var hash = empty
    for scalar in text.unicodeScalars { hash = adding(scalar, to: hash) }
    return finish(hash, tag: 3)
  }

  /// Tags keep kinds of keys apart.
  static func finish(_ hash: UInt64, tag: UInt64) -> UInt64 {
    var mixed = hash ^ (tag &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}
