import Testing

@testable import SvarDiagnostics

@Suite struct SourceFileTests {
  @Test func placesCountScalars() {
    let file = SourceFile(path: "a", text: "aå\r\n🎁b\u{2028}c\n")
    func place(_ offset: Int) -> [Int] {
      let place = file.place(at: offset)
      return [place.line, place.column]
    }
    #expect(place(0) == [1, 1])
    #expect(place(1) == [1, 2])
    #expect(place(3) == [1, 3])
    #expect(place(5) == [2, 1])
    #expect(place(9) == [2, 2])
    #expect(place(13) == [2, 4])
    #expect(place(15) == [3, 1])
    #expect(place(99) == [3, 1])
    #expect(file.lineCount == 3)
    #expect(file.text(in: file.lineRange(0)) == "aå")
    #expect(file.text(in: file.lineRange(1)) == "🎁b\u{2028}c")
    #expect(file.lineRange(2) == 15..<15)
    #expect(file.lineRange(3) == 15..<15)
  }

  @Test("A byte order mark takes no column")
  func byteOrderMark() {
    let file = SourceFile(path: "a", text: "\u{FEFF}ab")
    #expect(file.place(at: 4) == SourceFile.Place(line: 1, column: 2))
    #expect(file.text(in: file.lineRange(0)) == "ab")
  }

  @Test("UTF-8 is refused exactly where String repairs it")
  func invalidUTF8() {
    let good = ["", "aå🎁\u{10FFFF}\u{D7FF}\u{E000}\u{0}", "\u{7FF}\u{800}\u{FFFF}\u{10000}"]
    for text in good { #expect(SourceFile(path: "a", text: text).firstInvalidUTF8 == nil) }
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xA5], [0xE2, 0x80, 0xA8], [0xF0, 0x9F, 0x8E, 0x81], [0x80], [0xC0, 0x80],
      [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF],
      [0xE2, 0x80], [0xF0, 0x9F, 0x8E],
    ]
    for seed in 0..<2000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let bytes = (0..<Int.random(in: 1...4, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random) ?? []
      }
      let file = SourceFile(path: "a", bytes: bytes)
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((file.firstInvalidUTF8 == nil) == isValid, "seed \(seed): \(bytes)")
    }
  }
}
