// Model → bytes → model. What is read is checked in full: damaged bytes give an error, never a trap.

import SvarStorage

extension LinearModel {
  package func write(into writer: inout FlatWriter) {
    writer.write(UInt32(truncatingIfNeeded: intentCount))
    writer.write(hasNone)
    writer.write(calibration.numbers)
    writer.write(keys)
    writer.write(groups)
    writer.write(idf)
    writer.write(scales)
    writer.write(weightStarts)
    writer.write(weightClasses)
    writer.write(weights)
    writer.write(seenStarts)
    writer.write(seenClasses)
    writer.write(nameStarts)
    writer.write(names)
    writer.write(bias)
  }

  /// - Throws: ``FlatError`` for bytes that no ``write(into:)`` made.
  package init(reading reader: inout FlatReader) throws(FlatError) {
    var arrays = Arrays(Parts())
    arrays.intentCount = Int(try reader.number(UInt32.self))
    arrays.hasNone = try reader.flag()
    guard let calibration = Calibration(numbers: Array(try reader.numbers(Float.self))) else {
      throw .damaged("calibration of a linear model")
    }
    arrays.calibration = calibration
    arrays.keys = try reader.numbers()
    arrays.groups = try reader.numbers()
    arrays.idf = try reader.numbers()
    arrays.scales = try reader.numbers()
    arrays.weightStarts = try reader.numbers()
    arrays.weightClasses = try reader.numbers()
    arrays.weights = try reader.numbers()
    arrays.seenStarts = try reader.numbers()
    arrays.seenClasses = try reader.numbers()
    arrays.nameStarts = try reader.numbers()
    arrays.names = try reader.numbers()
    arrays.bias = try reader.numbers()
    do {
      try self.init(arrays)
    } catch {
      throw .damaged("a linear model (\(error))")
    }
  }
}

extension Calibration {
  /// Reads what ``numbers`` gives.
  fileprivate init?(numbers: [Float]) {
    guard numbers.count == 9 else { return nil }
    self.init()
    temperature = numbers[0]
    topWeight = numbers[1]
    unseenWeight = numbers[2]
    offset = numbers[3]
    rightSlope = numbers[4]
    rightIntercept = numbers[5]
    scopeSlope = numbers[6]
    scopeIntercept = numbers[7]
    scopeOfMost = numbers[8]
  }
}
