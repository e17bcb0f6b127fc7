/// Many texts in one block of UTF-8: nothing is allocated for those nobody asks for.
package struct FlatTexts: Sendable, Equatable {
  /// Text *n* has the bytes `starts[n]..<starts[n + 1]`.
  private let starts: FlatArray<UInt32>
  private let bytes: FlatArray<UInt8>

  package var count: Int { starts.count - 1 }

  package init(_ texts: [String]) {
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    starts.reserveCapacity(texts.count + 1)
    for text in texts {
      bytes += text.utf8
      starts.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    self.starts = FlatArray(starts)
    self.bytes = FlatArray(bytes)
  }

  /// Text `index`; bytes that are no UTF-8 are repaired.
  package subscript(index: Int) -> String {
    let range = Int(starts[index])..<Int(starts[index + 1])
    return bytes.withUnsafeBufferPointer { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
  }

  /// Whether text `index` is `text`, byte for byte.
  package func isEqual(_ index: Int, to text: String) -> Bool {
    let range = Int(starts[index])..<Int(starts[index + 1])
    guard range.count == text.utf8.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      text.utf8.elementsEqual(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  package func write(into writer: inout FlatWriter) {
    writer.write(starts)
    writer.write(bytes)
  }

  /// - Throws: ``FlatError`` unless every text lies inside.
  package init(reading reader: inout FlatReader) throws(FlatError) {
    starts = try reader.numbers()
    bytes = try reader.numbers()
    guard starts.areSteps(upTo: bytes.count) else { throw .damaged("texts out of place") }
  }
}
