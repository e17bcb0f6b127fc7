// What the ids of a trie lead to, in flat arrays. Made by `ClassifierModel+Lower.swift`.

import SvarStorage

/// The phrases of a language by their ids.
package struct PhraseTable: Sendable {
  private let subjects: FlatArray<UInt32>
  private let variants: FlatArray<UInt32>
  private let parts: FlatArray<UInt32>
  private let lines: FlatArray<UInt32>
  private let texts: FlatTexts

  package var count: Int { subjects.count }
  package var indices: Range<Int> { 0..<count }

  init(_ phrases: [ClassifierModel.Phrase], texts: [String]) {
    subjects = FlatArray(phrases.map(\.subject))
    variants = FlatArray(phrases.map(\.variant))
    parts = FlatArray(phrases.map(\.parts))
    lines = FlatArray(phrases.map(\.line))
    self.texts = FlatTexts(texts)
  }

  package subscript(index: Int) -> ClassifierModel.Phrase {
    ClassifierModel.Phrase(
      subject: subjects[index], variant: variants[index], parts: parts[index],
      line: lines[index])
  }

  /// The line as its author wrote it.
  package func text(_ index: Int) -> String { texts[index] }

  func write(into writer: inout FlatWriter) {
    writer.write(subjects)
    writer.write(variants)
    writer.write(parts)
    writer.write(lines)
    texts.write(into: &writer)
  }

  /// - Parameter subjectCount: Subjects are below it.
  init(reading reader: inout FlatReader, subjectCount: Int) throws(FlatError) {
    subjects = try reader.numbers()
    variants = try reader.numbers()
    parts = try reader.numbers()
    lines = try reader.numbers()
    texts = try FlatTexts(reading: &reader)
    guard variants.count == count, parts.count == count, lines.count == count, texts.count == count
    else {
      throw .damaged("phrases without their lines")
    }
    guard subjects.areAll(below: UInt32(clamping: subjectCount)),
      parts.areAll(below: UInt32(Self.mostParts + 1))
    else { throw .damaged("a phrase without its intent") }
  }

  /// Of an `&` line.
  private static let mostParts = 64
}

/// The phrases of list values by their ids.
struct ListValueTable: Sendable {
  private let lists: FlatArray<UInt32>
  private let values: FlatTexts
  /// The places of value *n* are `places[placeStarts[n]..<placeStarts[n + 1]]`.
  private let placeStarts: FlatArray<UInt32>
  private let places: FlatArray<UInt32>

  var count: Int { lists.count }
  var indices: Range<Int> { 0..<count }

  init(_ values: [ClassifierModel.ListValue]) {
    lists = FlatArray(values.map(\.list))
    self.values = FlatTexts(values.map(\.value))
    var starts: [UInt32] = [0]
    var places: [UInt32] = []
    for value in values {
      places += value.places
      starts.append(UInt32(clamping: places.count))
    }
    placeStarts = FlatArray(starts)
    self.places = FlatArray(places)
  }

  subscript(index: Int) -> ClassifierModel.ListValue {
    let places = Int(placeStarts[index])..<Int(placeStarts[index + 1])
    return ClassifierModel.ListValue(
      list: lists[index], value: values[index], places: places.map { self.places[$0] })
  }

  func write(into writer: inout FlatWriter) {
    writer.write(lists)
    values.write(into: &writer)
    writer.write(placeStarts)
    writer.write(places)
  }

  init(reading reader: inout FlatReader) throws(FlatError) {
    lists = try reader.numbers()
    values = try FlatTexts(reading: &reader)
    placeStarts = try reader.numbers()
    places = try reader.numbers()
    guard values.count == lists.count, placeStarts.count == lists.count + 1,
      placeStarts.areSteps(upTo: places.count)
    else { throw .damaged("values without their lists") }
  }
}
