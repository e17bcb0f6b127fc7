import SvarClassifier
import SvarStorage
import Testing

@testable import SvarCompiler

func words(_ sentence: String) -> [FeatureToken] {
  sentence.lowercased().split(separator: " ").map { word in
    FeatureToken(
      text: String(word), stem: String(word.prefix(6)), isNumber: word.allSatisfy(\.isNumber))
  }
}

/// A bot of five intents, six examples each, made up for these tests.
enum ToyBot {
  static let intents: [(name: String, examples: [String])] = [
    (
      "parcel.where",
      [
        "where is my parcel", "when does the parcel arrive", "my package has not come",
        "track my package", "has parcel 4711 been sent", "i am waiting for my parcel",
      ]
    ),
    (
      "bill.explain",
      [
        "why is my bill so high", "i do not understand the bill", "explain the invoice",
        "what are the fees on my invoice", "the bill has doubled", "strange amount on my bill",
      ]
    ),
    (
      "phone.lost",
      [
        "i lost my phone", "my phone was stolen", "block my sim card", "somebody took my mobile",
        "close my sim the phone is gone", "lost mobile",
      ]
    ),
    (
      "net.down",
      [
        "the internet is down", "no connection at home", "wifi does not work",
        "is there an outage in my street", "the net is so slow", "router has a red light",
      ]
    ),
    (
      "shop.open",
      [
        "when do you open", "opening hours on sunday", "is the shop open today",
        "how long are you open", "what time do you close", "open on christmas eve",
      ]
    ),
  ]

  static var names: [String] { intents.map(\.name) }

  static var rows: [TrainingRow] {
    var rows: [TrainingRow] = []
    for (number, intent) in intents.enumerated() {
      rows += intent.examples.map { TrainingRow(tokens: words($0), intent: number) }
      if let name = nameSentence(intent.name) {
        rows.append(TrainingRow(tokens: words(name), intent: number, weight: 0.5))
      }
    }
    return rows
  }

  static var background: [[FeatureToken]] {
    Background.sentences(language: "en").map { words(String($0)) }
  }
}

func bytes(_ model: LinearModel) -> [UInt8] {
  var writer = FlatWriter()
  model.write(into: &writer)
  return writer.bytes
}

@Suite struct LearningTests {
  @Test func newWordingsFindTheirIntent() {
    var shares: [Double] = []
    let model = learn(
      rows: ToyBot.rows, intentNames: ToyBot.names, background: ToyBot.background
    ) { shares.append($0) }
    #expect(shares == shares.sorted() && shares.first == 0 && shares.last == 1)
    for (sentence, intent) in [
      ("where has my package gone", 0), ("this invoice is too high", 1),
      ("they have stolen my mobile", 2), ("my wifi is down", 3), ("are you open on monday", 4),
    ] {
      let score = model.score(words(sentence))
      #expect(score.top == intent, "\(sentence)")
      #expect(score.acceptProbability > 0.5, "\(sentence)")
    }
    for sentence in ["", "zzxq wwvk", "who painted the ceiling", "cook me some soup"] {
      #expect(model.score(words(sentence)).acceptProbability < 0.5, "\(sentence)")
    }
  }

  @Test func theSameRowsGiveTheSameBytes() {
    let first = learn(
      rows: ToyBot.rows, intentNames: ToyBot.names, background: ToyBot.background,
      outOfScope: [words("do you sell shoes")])
    // Only the order within an intent counts, not how files are read.
    let mixed = ToyBot.rows.enumerated()
      .sorted { ($0.offset % 3, $0.offset) < ($1.offset % 3, $1.offset) }.map(\.element)
    let restored = ToyBot.names.indices.flatMap { intent in
      ToyBot.rows.filter { $0.intent == intent }
    }
    #expect(mixed != restored)
    let second = learn(
      rows: restored.reversed().reversed(), intentNames: ToyBot.names,
      background: ToyBot.background, outOfScope: [words("do you sell shoes")])
    #expect(bytes(first) == bytes(second))
    let byIntentBackwards = ToyBot.names.indices.reversed().flatMap { intent in
      ToyBot.rows.filter { $0.intent == intent }
    }
    let third = learn(
      rows: byIntentBackwards, intentNames: ToyBot.names, background: ToyBot.background,
      outOfScope: [words("do you sell shoes")])
    #expect(bytes(first) == bytes(third))
  }

  @Test func storedModelsScoreTheSame() throws {
    let model = learn(
      rows: ToyBot.rows, intentNames: ToyBot.names, background: ToyBot.background)
    var reader = FlatReader(bytes(model))
    let read = try LinearModel(reading: &reader)
    #expect(read == model && reader.remaining == 0)
    for row in ToyBot.rows { #expect(read.score(row.tokens) == model.score(row.tokens)) }
  }

  @Test func explanationAddsUp() {
    let model = learn(
      rows: ToyBot.rows, intentNames: ToyBot.names, background: ToyBot.background)
    var buffer = ModelBuffer()
    for sentence in ["where is the bill for my parcel", "my my my phone 12 99", ""] {
      model.score(words(sentence), buffer: &buffer)
      for rival in 1...5 {
        let sum = model.explain(words(sentence), for: 0, against: rival)
          .reduce(Float(0)) { $0 + $1.share }
        #expect(abs(sum - (buffer.logits[0] - buffer.logits[rival])) < 1e-3)
      }
    }
  }

  @Test func smallAndEmptyBotsWork() {
    let background = ToyBot.background
    #expect(learn(rows: [], intentNames: []) == .empty)
    #expect(learn(rows: ToyBot.rows, intentNames: [], background: background) == .empty)
    // Intents without any row.
    let silent = learn(rows: [], intentNames: ["a", "b"], background: background)
    #expect(silent.score(words("a b")).acceptProbability < 0.5)
    let bare = learn(rows: [], intentNames: ["a", "b"])
    #expect(bare.score(words("a b")).acceptProbability == 0)
    for count in 1...3 {
      let names = Array(ToyBot.names.prefix(count))
      let rows = ToyBot.rows.filter { $0.intent < count }
      for none in [background, []] {
        let model = learn(rows: rows, intentNames: names, background: none)
        #expect(model.score(words("where is my parcel")).top == 0)
        #expect(model.score(words("where is my parcel")).acceptProbability > 0.5)
        #expect(model.score(words("xqz wvk")).acceptProbability < 0.5)
      }
    }
    // One intent has nothing but its name, one nothing at all.
    let names = ToyBot.names + ["complaint", "praise"]
    let rows = ToyBot.rows + [TrainingRow(tokens: words("complaint"), intent: 5, weight: 0.5)]
    let model = learn(rows: rows, intentNames: names, background: background)
    #expect(model.score(words("complaint")).top == 5)
    #expect(model.score(words("where is my parcel")).top == 0)
    #expect(model.score(words("where is my parcel")).probabilities.count == 7)
  }

  @Test func backgroundThatTheBotServesIsLeftOut() {
    let background = ToyBot.background
    let served = ["where is my parcel now", "my parcel has not come"].map(words)
    let with = learn(
      rows: ToyBot.rows, intentNames: ToyBot.names, background: background + served)
    let without = learn(rows: ToyBot.rows, intentNames: ToyBot.names, background: background)
    #expect(bytes(with) == bytes(without))
  }

  @Test func outOfScopeSentencesAreLearned() {
    let foreign = ["do you repair phone screens", "repair my broken phone screen"].map(words)
    let without = learn(
      rows: ToyBot.rows, intentNames: ToyBot.names, background: ToyBot.background)
    let with = learn(
      rows: ToyBot.rows, intentNames: ToyBot.names, background: ToyBot.background,
      outOfScope: foreign)
    let message = words("can you repair the screen of my phone")
    #expect(with.score(message).inScope < without.score(message).inScope)
  }

  @Test(arguments: ["nb", "da", "sv", "en"])
  func everyLanguageHasBackground(_ language: String) {
    let sentences = Background.sentences(language: language)
    #expect((100...150).contains(sentences.count))
    #expect(Set(sentences).count == sentences.count)
    #expect(!sentences.contains { $0.isEmpty || $0.first == " " })
  }

  @Test func namesBecomeSentences() {
    #expect(nameSentence("order.status") == "order status")
    #expect(nameSentence("HassTurnOn") == "hass turn on")
    #expect(nameSentence("ask/faq_price-list") == "ask faq price list")
    #expect(nameSentence("42.17") == nil)
    #expect(nameSentence("") == nil)
  }
}
