/// A value that is stored part by part, in the order in which `write` writes and `init` reads.
package protocol FlatStorable {
  func write(into writer: inout FlatWriter)
  /// - Throws: ``FlatError`` for bytes that no ``write(into:)`` made.
  init(reading reader: inout FlatReader) throws(FlatError)
}

extension FlatReader {
  /// The next value.
  package mutating func value<Value: FlatStorable>(
    _ type: Value.Type = Value.self
  ) throws(FlatError) -> Value { try Value(reading: &self) }
}

extension FlatWriter {
  package mutating func write(_ value: some FlatStorable) { value.write(into: &self) }

  /// Several values in a row.
  package mutating func write(values: any FlatStorable...) {
    for value in values { value.write(into: &self) }
  }
}

extension String: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(self) }
  package init(reading reader: inout FlatReader) throws(FlatError) { self = try reader.text() }
}

extension Bool: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(self) }
  package init(reading reader: inout FlatReader) throws(FlatError) { self = try reader.flag() }
}

extension Double: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(self) }
  package init(reading reader: inout FlatReader) throws(FlatError) { self = try reader.double() }
}

extension Int: FlatStorable {
  package func write(into writer: inout FlatWriter) { writer.write(Int64(self)) }
  package init(reading reader: inout FlatReader) throws(FlatError) {
    self = Int(truncatingIfNeeded: try reader.number(Int64.self))
  }
}

extension Optional: FlatStorable where Wrapped: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(self != nil)
    if let self { self.write(into: &writer) }
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self = try reader.flag() ? try Wrapped(reading: &reader) : nil
  }
}

extension Array: FlatStorable where Element: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(each: self) { $1.write(into: &$0) }
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    self = try reader.each { (reader) throws(FlatError) in try reader.value() }
  }
}

/// By key, so that equal dictionaries are equal bytes.
extension Dictionary: FlatStorable where Key == String, Value: FlatStorable {
  package func write(into writer: inout FlatWriter) {
    writer.write(each: sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      $0.write($1.key)
      $1.value.write(into: &$0)
    }
  }

  package init(reading reader: inout FlatReader) throws(FlatError) {
    let pairs = try reader.each { (reader) throws(FlatError) in
      (try reader.text(), try Value(reading: &reader))
    }
    self.init(pairs) { first, _ in first }
  }
}
