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

  @Test("Editors count UTF-16 from 0, JSON scalars from 1, spans bytes")
  func editorPositions() {
    let file = SourceFile(path: "a", text: "aå🎁b\r\n\u{FEFF}x\n")
    let offsets = [0, 1, 3, 7, 8, 10, 13, 14, 15]
    let positions = offsets.map { file.editorPosition(at: $0) }
    #expect(
      positions.map { [$0.line, $0.character] } == [
        [0, 0], [0, 1], [0, 2], [0, 4], [0, 5], [1, 0], [1, 1], [1, 2], [2, 0],
      ])
    #expect(offsets.map { file.place(at: $0).column } == [1, 2, 3, 4, 5, 1, 2, 3, 1])
    #expect(positions.map { file.offset(at: $0) } == offsets)
    // Inside a surrogate pair, past a line, past the file.
    #expect(file.offset(at: .init(line: 0, character: 3)) == 3)
    #expect(file.offset(at: .init(line: 0, character: 99)) == 8)
    #expect(file.offset(at: .init(line: 9, character: 0)) == 15)
    #expect(file.offset(at: .init(line: -1, character: 0)) == 0)
    let marked = SourceFile(path: "a", text: "\u{FEFF}ab")
    #expect(marked.editorPosition(at: 4) == .init(line: 0, character: 1))
    #expect(marked.offset(at: .init(line: 0, character: 1)) == 4)
  }

  @Test(
    "Editor positions are those of String.utf16, and lead back", arguments: 0..<200 as Range<UInt64>
  )
  func editorPositionsAgainstStrings(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "å", "\u{2028}", "🎁", "\n", "\r\n", "e\u{301}", "👩‍💻"]
    let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let file = SourceFile(path: "a", text: text)
    var offset = 0
    var lineStart = 0
    for scalar in text.unicodeScalars {
      let position = file.editorPosition(at: offset)
      let line = file.text(in: lineStart..<offset)
      #expect(position.character == line.utf16.count, "seed \(seed)")
      if scalar != "\n" { #expect(file.offset(at: position) == offset, "seed \(seed)") }
      offset += String(scalar).utf8.count
      if scalar == "\n" { lineStart = offset }
    }
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
