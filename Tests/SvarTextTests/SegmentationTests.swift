import Testing

@testable import SvarText

@Suite struct SegmentationTests {
  /// The sentences of a message, as its own text.
  private func sentences(_ message: String, _ language: String = "nb", protecting: [String] = [])
    -> [String]
  {
    let tokens = Tokenizer.tokenize(message)
    return Segmentation.sentences(
      of: tokens, protecting: protecting.compactMap { range(of: $0, tokens) }, language: language
    ).map { text($0, tokens, message) }
  }

  private func clauses(_ message: String, _ language: String) -> [String] {
    let tokens = Tokenizer.tokenize(message)
    return Segmentation.clauses(in: 0..<tokens.count, tokens: tokens, language: language)
      .map { text($0, tokens, message) }
  }

  private func text(_ range: Range<Int>, _ tokens: [Token], _ message: String) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = Array(message.utf8)[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }

  private func range(of value: String, _ tokens: [Token]) -> Range<Int>? {
    let texts = Tokenizer.tokenize(value).map(\.text)
    return tokens.indices.first { tokens[$0...].map(\.text).starts(with: texts) }
      .map { $0..<($0 + texts.count) }
  }

  @Test(arguments: [
    ("nb", "Hei! Hvor er pakka mi? Takk.", ["Hei!", "Hvor er pakka mi?", "Takk."]),
    ("nb", "Hæ??!! Svar da...", ["Hæ??!!", "Svar da..."]),
    ("nb", "hei\nhvor er den", ["hei", "hvor er den"]),
    ("nb", "Den kommer 7. desember. Takk", ["Den kommer 7. desember.", "Takk"]),
    ("nb", "kl. 14 passer. kl. 15 ikke", ["kl. 14 passer.", "kl. 15 ikke"]),
    ("nb", "bl.a. ruter, f.eks. den. Ja", ["bl.a. ruter, f.eks. den.", "Ja"]),
    ("nb", "ordre nr. 483920. Når kommer den", ["ordre nr. 483920.", "Når kommer den"]),
    ("nb", "Vi er 3. Når kommer dere", ["Vi er 3.", "Når kommer dere"]),
    ("nb", "jeg bor i 3. etasje", ["jeg bor i 3. etasje"]),
    ("nb", "si opp.hvordan gjør jeg", ["si opp.", "hvordan gjør jeg"]),
    ("nb", "se lysglimt.no eller eksempel.com nå", ["se lysglimt.no eller eksempel.com nå"]),
    ("nb", "Takk! 😊 Hvor er den?", ["Takk! 😊", "Hvor er den?"]),
    ("da", "Hej. Den 5. juni kl. 10. Kan I det?", ["Hej.", "Den 5. juni kl. 10.", "Kan I det?"]),
    ("da", "Det er fx. routeren mv. Tak", ["Det er fx. routeren mv.", "Tak"]),
    ("sv", "Hej! T.ex. den 24. Vad händer?", ["Hej!", "T.ex. den 24.", "Vad händer?"]),
    ("sv", "Det kostar 1.234,50 kr. i månaden.", ["Det kostar 1.234,50 kr. i månaden."]),
    ("en", "No. I want no. 7, e.g. today. Ok?", ["No.", "I want no. 7, e.g. today.", "Ok?"]),
    ("und", "", []), ("und", "?", ["?"]), ("und", "... ja", ["...", "ja"]),
    ("nb", "«Hei.» Takk", ["«Hei.»", "Takk"]),
  ])
  func sentences(_ language: String, _ message: String, _ expected: [String]) {
    #expect(sentences(message, language) == expected)
  }

  @Test func valuesAreNotCut() {
    #expect(
      sentences("Send til ola.nordmann@eksempel.no. Takk", protecting: ["ola.nordmann@eksempel.no"])
        == ["Send til ola.nordmann@eksempel.no.", "Takk"])
    #expect(
      sentences("kom 24.12. klokka 3", protecting: ["24.12. klokka 3"]) == ["kom 24.12. klokka 3"])
    #expect(sentences("a\nb c", protecting: ["a b"]) == ["a\nb c"])
  }

  @Test(arguments: [
    ("nb", "si opp bredbånd, og behold mobil", ["si opp bredbånd", "behold mobil"]),
    ("nb", "jeg fikk den men den virker ikke", ["jeg fikk den", "den virker ikke"]),
    ("da", "luk den - så tak", ["luk den", "tak"]),
    ("sv", "säg upp och skicka pengar; tack", ["säg upp", "skicka pengar", "tack"]),
    ("en", "cancel it and refund me", ["cancel it", "refund me"]),
    ("nb", "det koster 12,50 for e-post", ["det koster 12,50 for e-post"]),
    ("und", "a og b", ["a og b"]), ("nb", ", og", []),
  ])
  func clauses(_ language: String, _ message: String, _ expected: [String]) {
    #expect(clauses(message, language) == expected)
  }

  @Test func sentencesLeaveNothingOut() {
    let seed: UInt64 = 4_711
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "hei", " ", ".", "?", "7", "\n", "kl", ",", "😡", "\"", ")", "og", "desember", "…",
    ]
    for round in 0..<1_000 {
      let message = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let tokens = Tokenizer.tokenize(message)
      let low = Int.random(in: -2...8, using: &random)
      let protected = [low..<(low + Int.random(in: 0...20, using: &random))]
      let sentences = Segmentation.sentences(of: tokens, protecting: protected, language: "nb")
      let detail: Comment = "seed \(seed), round \(round): \(message.debugDescription)"
      #expect(sentences.flatMap { Array($0) } == Array(tokens.indices), detail)
      #expect(sentences.allSatisfy { !$0.isEmpty }, detail)
      for end in sentences.dropLast().map(\.upperBound) {
        #expect(!(protected[0].contains(end - 1) && protected[0].contains(end)), detail)
      }
      for sentence in sentences {
        for clause in Segmentation.clauses(in: sentence, tokens: tokens, language: "nb") {
          #expect(sentence.contains(clause.lowerBound), detail)
          #expect(clause.upperBound <= sentence.upperBound, detail)
        }
      }
    }
  }
}
