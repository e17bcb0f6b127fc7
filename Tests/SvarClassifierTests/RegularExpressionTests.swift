import SvarStorage
import SvarText
import Testing

@testable import SvarClassifier

@Suite struct RegularExpressionTests {
  private let memory = RegexMemory()

  private func text(_ message: String) -> FoldedText { FoldedText(Tokenizer.tokenize(message)) }

  private func match(
    _ pattern: String, _ message: String
  ) throws -> RegularExpression.Outcome {
    try RegularExpression(pattern).firstMatch(in: text(message), memory: memory)
  }

  @Test func findsWhateverTheCase() throws {
    let outcome = try match(#"SPOR\w*.*(?<order_number>LG-\d{6})"#, "Hvor er sporing på lg-123456?")
    guard case .match(let match) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(match.groups.map(\.name) == ["order_number"])
    let folded = text("Hvor er sporing på lg-123456?")
    #expect(match.groups.first.map { folded.text($0.range) } == "lg-123456")
    #expect(folded.tokens(in: match.range).count == 5)
  }

  @Test func unicodeLettersAreLetters() throws {
    #expect(try match(#"^\w+$"#, "ÆØÅäö") != .noMatch)
    #expect(try match("ÆRLIG", "ærlig") != .noMatch)
  }

  @Test(
    "What changes how a pattern is run is refused",
    arguments: [
      "(*UTF)a", "(*LIMIT_MATCH=1)a", #"a\Cb"#, "(a(?R)?b)", "(?1)(a)", "(a)(?-1)", "(?&n)(?<n>a)",
      "(?P>n)(?<n>a)", #"(?<n>a)\g<n>"#, "(?C1)a",
    ])
  func refused(_ pattern: String) {
    #expect(throws: RegularExpression.CompileError.self) { try RegularExpression(pattern) }
  }

  @Test func errorsHaveTheirPlace() {
    do {
      _ = try RegularExpression("abc(def")
      Issue.record("compiled")
    } catch {
      #expect(error.offset == 7)
      #expect(error.message.contains("parenthes"))
    }
  }

  @Test(
    "Literals every match needs",
    arguments: [
      ("spor(e|ing)", "spor"), (#"\bhvor\b.*pakken?"#, "pakke"), ("abc|def", ""), ("(abc)", ""),
      ("ab?cdef", "cdef"), ("abcd+e", "abcd"), ("ABC", "abc"), (#"\d{6}"#, ""), ("a.b.c", ""),
      (#"lg\-\d+"#, "lg-"), ("(?i)abc", ""), ("abc{0,2}def", "def"), ("æabcø", "abc"),
      ("[abc]xyz[^]]", "xyz"), (#"\x{61}bcd"#, "bcd"),
    ])
  func literals(_ pattern: String, _ literal: String) throws {
    let expression = try RegularExpression(pattern)
    #expect(String(decoding: expression.requiredLiteral, as: UTF8.self) == literal)
  }

  /// Random patterns and texts: a text without the literal never matches.
  @Test func theLiteralIsNeeded() throws {
    let seed: UInt64 = 4711
    var dice = Dice(state: seed)
    let pieces = ["abc", "x", "(ab|c)", "b?", "[ab]", "a+", ".", "\\w", "c*", "(abc)?", "|", "cab"]
    for _ in 0..<3000 {
      let pattern = (0...dice.roll(5)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
      guard let expression = try? RegularExpression(pattern) else { continue }
      let message = String(
        (0...dice.roll(8)).map { _ in ["a", "b", "c", "x"][dice.roll(4)] }.joined())
      let folded = text(message)
      if !expression.mayMatch(folded) {
        #expect(
          expression.firstMatch(in: folded, memory: memory) == .noMatch,
          "seed \(seed): \(pattern) on \(message)")
      }
    }
  }

  /// The same outcome with JIT and without it, where neither hits a limit.
  @Test func theInterpreterAgreesWithJIT() throws {
    let seed: UInt64 = 99
    var dice = Dice(state: seed)
    let pieces = ["a", "b", "(a|b)", "(ab)+", "a*", "[^a]", "\\b", "^", "$", "(?<n>b+)", "(?=a)"]
    for _ in 0..<2000 {
      let pattern = (0...dice.roll(4)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
      guard let fast = try? RegularExpression(pattern),
        let slow = try? RegularExpression(pattern, allowsJIT: false)
      else { continue }
      #expect(!slow.hasJIT)
      let folded = text((0...dice.roll(9)).map { _ in ["a", "b", " "][dice.roll(3)] }.joined())
      #expect(
        fast.firstMatch(in: folded, memory: memory) == slow.firstMatch(in: folded, memory: memory),
        "seed \(seed): \(pattern) on \(folded.text(0..<folded.bytes.count))")
    }
  }

  private static let evil = [
    #"\s+$"#, "(a+)+$", "(a|aa)+$", ".*.*=", #"(\w+\s?)+x"#, "(?:(?:a|b)*,)+x", "(a*)*b",
    "(.*a){12}c",
    #"(\d+)*\."#, "([a-z]+)*!", "(x+x+)+y", "(a|a?)+b", #"\w*\w*\w*@"#, "(?:a+b?)+c",
    #"^(\w+\s*)+$"#,
    "(.+)+;", #"(\S+)*#"#, "((ab)*)*c", "(a|b|ab)*c", #".*\d.*\d.*\dx"#,
  ]

  @Test("Slow patterns are flagged", arguments: evil)
  func flagged(_ pattern: String) {
    #expect(
      RegularExpression.lint(pattern).contains { $0.kind != .unboundedRepeat }
        || pattern == "(.*a){12}c", "\(RegularExpression.lint(pattern))")
  }

  @Test(
    "Harmless patterns are not",
    arguments: [
      "spor(e|ing)", #"lg[- ]?\d{6}"#, #"\bspor(e|er|ing)\w*\b.*\b(?<n>LG-\d{6})\b"#, "a++b",
      "(?>a+)b", #"^\s+a"#,
    ])
  func harmless(_ pattern: String) {
    #expect(!RegularExpression.lint(pattern).contains { $0.kind != .unboundedRepeat })
  }

  /// No pattern and no text takes long: the fence holds with and without JIT.
  @Test("Slow patterns end", .timeLimit(.minutes(1)), arguments: evil)
  func ends(_ pattern: String) throws {
    let texts = [
      String(repeating: "ab", count: 2048), String(repeating: "ab ", count: 1400),
      String(repeating: "1", count: 4096), String(repeating: "x", count: 2040) + "!",
    ]
    for allowsJIT in [true, false] {
      let expression = try RegularExpression(pattern, allowsJIT: allowsJIT)
      for message in texts {
        let folded = text(message)
        for window in folded.windows(over: 0..<folded.bytes.count) {
          #expect(window.count <= RegularExpression.mostSubjectBytes)
          _ = expression.firstMatch(in: folded, window: window, memory: memory)
        }
      }
    }
  }

  @Test func aLimitIsUndecidedNotNoMatch() throws {
    let expression = try RegularExpression("(?:ab|abab|ababab)+$", allowsJIT: false)
    let message = text(String(repeating: "ab", count: 60) + "c")
    #expect(expression.firstMatch(in: message, memory: memory) == .undecided)
  }

  @Test func windowsHoldWholeScalars() throws {
    let folded = text("åæ ø€ 😀x")
    let any = try RegularExpression(".")
    for start in 0...folded.bytes.count {
      for end in start...folded.bytes.count {
        let clipped = folded.clipped(start..<end)
        #expect(String(validating: folded.bytes[clipped], as: UTF8.self) != nil)
        _ = any.firstMatch(in: folded, window: start..<end, memory: memory)
      }
    }
  }

  @Test func windowsCoverEverything() {
    for message in [
      String(repeating: "å ", count: 3000), String(repeating: "å", count: 3000), "kort", "",
      String(repeating: "ord ", count: 700) + String(repeating: "x", count: 5000),
    ] {
      let folded = text(message)
      let windows = folded.windows(over: 0..<folded.bytes.count)
      var end = 0
      for window in windows {
        #expect(window.lowerBound <= end && window.upperBound > end)
        end = window.upperBound
      }
      #expect(end == folded.bytes.count)
    }
  }
}

@Suite struct ExactExamplesTests {
  @Test func equalAfterFolding() {
    let examples = ExactExamples([
      (words: ["hvor", "er", "den"], subject: 3), (words: ["ja"], subject: 1),
      (words: ["ja"], subject: 2), (words: ["vær"], subject: ExactExamples.outOfScope),
      (words: [], subject: 9),
    ])
    #expect(examples.count == 3)
    #expect(examples.subject(of: Tokenizer.words("HVOR er den?!")) == 3)
    #expect(examples.subject(of: ["ja"]) == nil)
    #expect(examples.subject(of: ["vær"]) == ExactExamples.outOfScope)
    #expect(examples.subject(of: ["hvo", "rer", "den"]) == nil)
    #expect(examples.subject(of: []) == nil)
  }

  @Test func theyComeBack() throws {
    let examples = ExactExamples((0..<100).map { (words: ["w\($0)"], subject: UInt32($0)) })
    var writer = FlatWriter()
    examples.write(into: &writer)
    var reader = FlatReader(writer.bytes)
    #expect(try ExactExamples(reading: &reader) == examples)
    for cut in 0..<writer.bytes.count {
      var reader = FlatReader(writer.bytes[..<cut])
      #expect(throws: FlatError.self) { try ExactExamples(reading: &reader) }
    }
  }
}

@Suite struct SentenceJudgeTests {
  @Test func partsMustBeApartAndHoldTheNegations() {
    func apart(_ places: [[Range<Int>]], _ negations: [Int] = []) -> [Range<Int>]? {
      SentenceJudge.apart(places, covering: negations)
    }
    #expect(apart([[0..<1], [0..<1]]) == nil)
    #expect(apart([[0..<1, 2..<3], [0..<1]]) == [2..<3, 0..<1])
    #expect(apart([[0..<1], [2..<3]], [1]) == nil)
    #expect(apart([[0..<2], [2..<3]], [1]) == [0..<2, 2..<3])
    #expect(apart([[0..<1], []]) == nil)
    #expect(apart([]) == nil)
  }
}
