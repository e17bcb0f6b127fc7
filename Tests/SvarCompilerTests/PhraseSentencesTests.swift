import SvarClassifier
import SvarDiagnostics
import SvarModel
import Testing

@testable import SvarCompiler

@Suite struct PhraseSentencesTests {
  private static let files = [
    "bot.yaml": "bot: x\nlanguages: [nb]\n",
    "language.yaml": """
    language: nb
    rules:
      parcel: |
        (pakke|bestilling)

    """,
    "words.yaml": """
    lists:
      plan:
        mobile:
          nb: |
            mobilen
            mobil[abonnement]
        fibre:
          nb: fiber
    slots:
      plan: {type: plan}
      code: {type: code}
      day: {type: date}
      comment: {type: text}
    types:
      code:
        write: AB-####
        forms: |
          ab-(\\d{4})

    """,
    "a.yaml": """
    intent: a
    by: bot
    slots: [plan, code, day, comment]
    nb:
      phrases: |
        hvor er (<parcel>|{code})
        [jeg] vil bytte {plan} {day}
        melding * {comment}x
        si opp & <parcel>
        hvor er <parcel>
      never: |
        ikke nå

    """,
  ]

  private func lower(_ change: (String) -> String = { $0 }) -> LoweredBot {
    SvarCompiler.lower(sources(Self.files.mapValues(change)))
  }

  @Test func linesWithCountsAndPlaces() throws {
    let bot = lower()
    #expect(!bot.diagnostics.hasErrors)
    let phrases = PhraseSentences(bot)
    let lines = phrases.lines(of: "a")
    #expect(lines.map { $0.count?.description } == ["3", "2", "1", "2", "2"])
    #expect(lines.map(\.isTogether) == [false, false, false, true, false])
    #expect(lines.allSatisfy { $0.language == "nb" && $0.place.path == "a.yaml" })
    #expect(phrases.lines(of: "a", language: "sv").isEmpty && phrases.lines(of: "b").isEmpty)
    // The last line has nothing the first has not.
    #expect(phrases.count(of: "a", lines: lines, language: "nb")?.description == "8")
    let listed = phrases.list(lines).map(\.text)
    #expect(
      listed == [
        "hvor er pakke", "hvor er bestilling", "hvor er AB-1234", "vil bytte mobilen fredag",
        "melding … {comment} x", "si opp … pakke", "si opp … bestilling",
        "jeg vil bytte mobilen fredag",
      ])
    #expect(phrases.list(lines, atMost: 2).count == 2)
  }

  @Test func listsWrittenOut() throws {
    let phrases = PhraseSentences(lower(), writesLists: true)
    let lines = Array(phrases.lines(of: "a")[1...1])
    #expect(lines[0].count?.description == "8")
    #expect(phrases.list(lines).map(\.text).contains("vil bytte mobilabonnement fredag"))
  }

  @Test("Each line gets its turn, and a seed gives the same sentences")
  func samples() throws {
    let phrases = PhraseSentences(lower())
    let lines = phrases.lines(of: "a")
    var numbers = SeededNumbers(seed: 4)
    let sample = phrases.sample(lines, count: 4, using: &numbers)
    #expect(sample.map(\.line) == [0, 1, 2, 3])
    var again = SeededNumbers(seed: 4)
    #expect(phrases.sample(lines, count: 4, using: &again) == sample)
    #expect(phrases.sample(lines, count: 100, using: &numbers).count >= 8)
  }

  @Test("The classifier hears every sentence of a phrase as the intent it belongs to")
  func sentencesAreHeard() throws {
    let files = sources(
      Self.files.mapValues { $0.replacing("melding * {comment}x", with: "melding * om {comment}") })
    let bot = try #require(compile(files, learns: false).bot)
    let phrases = PhraseSentences(SvarCompiler.lower(files), writesLists: true)
    let lines = phrases.lines(of: "a").filter { !$0.isTogether }
    let options = ClassifyOptions(
      language: "nb", now: Moment(seconds: 1_795_000_000, offsetMinutes: 60))
    for sentence in phrases.list(lines) {
      // Three dots end a sentence.
      let message = sentence.text.replacing("…", with: "")
      let heard = Classifier(bot.classifier).explain(message, options)
      #expect(heard.classification.intent == "a", "\(sentence.text)")
      #expect(heard.classification.confidence == 1, "\(sentence.text)")
    }
  }
}
