import SvarModel
import SvarStorage
import SvarText
import Testing

@testable import SvarClassifier

/// Sunday 2026-11-22, noon in Oslo.
let noon = Moment(
  CivilTime(year: 2026, month: 11, day: 22, hour: 12), offsetMinutes: 60)

@Suite struct ClassifierTests {
  private let classifier: Classifier

  init() throws { classifier = Classifier(try SmallBot.model.get()) }

  private func classify(
    _ message: String, _ language: String? = "nb", expected: String? = nil
  ) -> Classification {
    classifier.classify(
      message, ClassifyOptions(language: language, now: noon, expectedSlot: expected))
  }

  private func decisive(_ message: String, _ language: String) -> [String] {
    classify(message, language).accepted.filter(\.isDecisive).map(\.intent)
  }

  @Test(
    "What authors are promised",
    arguments: [
      ("nb", "LG-483920 hvor er den", "order.status"),
      ("nb", "hvor blir det av pakkene mine egentlig", "order.status"),
      ("nb", "Hei, hvor er egentlig pakkene mine, LG-483920?", "order.status"),
      ("nb", "på fredag vil jeg ha pakken", "order.change"),
      ("nb", "jeg vil ha pakken på fredag", "order.change"),
      ("nb", "bredbåndet mitt vil jeg si opp", "subscription.cancel"),
      ("nb", "jeg vil ikke snakke med en robot", "human.request"),
      ("nb", "kan jeg få snakke med et menneske, takk", "human.request"),
      ("nb", "jeg vil ikke ha abonnementet lenger", "subscription.cancel"),
      ("nb", "Jeg vil ha bestiling levert i morgen", "order.change"),
      ("nb", "jeg ønsker å avslutte mobilabonnementet mitt", "subscription.cancel"),
      ("nb", "jeg onsker a avslutte mobil-abonnementet mitt", "subscription.cancel"),
      ("nb", "jeg ønsker å avslutte mobil abonnementet mitt", "subscription.cancel"),
      ("da", "Hvor bliver min pakke af?", "order.status"),
      ("da", "jeg vil gerne tale med et menneske", "human.request"),
      ("sv", "på fredag vill jag ha paketet", "order.change"),
      ("sv", "var blir mitt paket av", "order.status"),
      ("en", "hi, where's my parcel please", "order.status"),
      ("en", "I want to cancel my subscription", "subscription.cancel"),
    ])
  func covers(_ language: String, _ message: String, _ intent: String) {
    #expect(decisive(message, language) == [intent])
    #expect(classify(message, language).confidence == 1)
    #expect(classify(message, language).inScope == 1)
  }

  @Test(
    "What they must not take",
    arguments: [
      ("nb", "jeg vil ikke snakke med et menneske", "human.request"),
      ("nb", "jeg vil ikke si opp", "subscription.cancel"),
      ("nb", "jeg har snakket med et menneske", "human.request"),
      ("nb", "når kommer teknikeren med ruteren", "order.status"),
      ("en", "I don't want to cancel my broadband", "subscription.cancel"),
      ("nb", "jeg vil egentlig ikke si opp abonnementet", "subscription.cancel"),
    ])
  func refuses(_ language: String, _ message: String, _ intent: String) {
    #expect(!classify(message, language).accepted.map(\.intent).contains(intent))
  }

  @Test func anExampleWins() {
    #expect(decisive("Har ikke fått det jeg bestilte forrige uke!", "nb") == ["order.status"])
  }

  @Test func anExampleOfSeveralSentencesWinsAsAWhole() throws {
    var source = SmallBot.source()
    source.languages[0].examples.append(
      .init(subject: 2, text: "Nå er det nok. Forleng ikke, takk!"))
    source.languages[0].examples.append(.init(subject: nil, text: "Hvem vant kampen? Si det!"))
    let classifier = Classifier(try ClassifierModel(source))
    let options = ClassifyOptions(language: "nb", now: noon)
    let found = classifier.classify("nå er det nok! forleng ikke takk", options)
    #expect(found.accepted.map(\.intent) == ["subscription.cancel"])
    #expect(found.accepted.map(\.isDecisive) == [true])
    let other = classifier.classify("hvem vant kampen, si det", options)
    #expect(other.accepted.isEmpty)
    #expect(other.inScope == 0)
  }

  @Test func aValueIsRuledOutOnlyBesideAnother() {
    func number(_ message: String) -> SlotValue? {
      classify(message).slots.first { $0.slot == "order_number" }?.value
    }
    #expect(number("jeg har ikke LG-111111") == .text("LG-111111"))
    #expect(number("LG-111111, ikke LG-222222") == .text("LG-111111"))
    #expect(number("ikke LG-111111, men LG-222222") == .text("LG-222222"))
    #expect(number("LG-111111 eller nei, LG-222222") == .text("LG-222222"))
  }

  @Test func overDecidesWhatIsEqual() {
    let found = classify("jeg vil si opp avtalen")
    #expect(found.accepted.map(\.intent) == ["subscription.cancel"])
  }

  @Test func withoutOverBothAreCandidates() throws {
    var source = SmallBot.source()
    source.subjects[2].over = []
    let classifier = Classifier(try ClassifierModel(source))
    let found = classifier.classify(
      "jeg vil si opp avtalen", ClassifyOptions(language: "nb", now: noon))
    #expect(found.ranking.prefix(2).map(\.confidence) == [0.5, 0.5])
    #expect(
      found.ranking.prefix(2).map(\.intent) == ["subscription.cancel", "subscription.change"])
  }

  @Test func ideasThatMeetAreEvidence() {
    let found = classify("hvor i all verden er det blitt av den pakken dere lovte")
    #expect(found.ranking.first?.intent == "order.status")
    #expect(found.accepted.allSatisfy { !$0.isDecisive })
  }

  @Test func severalIntentsAreFound() {
    let found = classify("Hvor er pakken min? Jeg vil si opp abonnementet.")
    #expect(found.accepted.map(\.intent) == ["order.status", "subscription.cancel"])
    let text = Array(found.text.utf8)
    let spans = found.accepted.map { String(decoding: text[$0.start..<$0.end], as: UTF8.self) }
    #expect(spans == ["Hvor er pakken min?", "Jeg vil si opp abonnementet."])
  }

  @Test func aGreetingHidesNothing() {
    let found = classify("Hei! Hvor er pakken min?")
    #expect(found.intent == "order.status")
    #expect(found.accepted.map(\.intent) == ["greeting", "order.status"])
    #expect(classify("Hei!").intent == "greeting")
  }

  @Test func answersAreHeardApart() {
    let found = classify("Ja takk, jeg vil ha pakken på fredag")
    #expect(found.answers.map(\.name) == ["agrees"])
    #expect(classify("nei").answers.map(\.name) == ["refuses"])
    #expect(classify("ja").accepted.isEmpty)
  }

  @Test func slotsByTypePlaceAndList() {
    let found = classify(
      "jeg vil flytte leveringen fra mandag til onsdag, bestilling nr. lg 123 456")
    var slots: [String: String] = [:]
    for filling in found.slots { slots[filling.slot] = filling.value.plain }
    #expect(slots["from"] == "2026-11-23")
    #expect(slots["to"] == "2026-11-25")
    #expect(slots["order_number"] == "LG-123456")
    #expect(found.accepted.map(\.intent) == ["order.change"])

    let list = classify("jeg vil si opp fiberen")
    #expect(list.slots.first { $0.slot == "subscription" }?.value == .text("broadband"))
  }

  @Test func aSlotForManyHasThemAll() {
    let found = classify("jeg har slått den av og på, og sjekket kabelen")
    #expect(
      found.slots.first { $0.slot == "tried" }?.value
        == .several([.text("restart"), .text("cable")]))
  }

  @Test func textIsTakenWhereAPhraseAsksForIt() {
    let found = classify("fordi det gikk for tregt")
    #expect(found.slots.first { $0.slot == "comment" }?.value == .text("det gikk for tregt"))
    let asked = classify("Alt var helt greit!", expected: "comment")
    #expect(asked.slots.first { $0.slot == "comment" }?.value == .text("Alt var helt greit!"))
  }

  @Test(
    "Bare digits are an order number where a word or a question calls them so",
    arguments: [
      ("nb", "bestilling nr. 93 11 40 26", "93114026", ""),
      ("nb", "order # 93 11 40 26", "93114026", ""),
      ("en", "order # 93 11 40 26", "93114026", ""),
      ("da", "ordre 82 11 40 37", "82114037", ""),
      ("sv", "Ordernumret från ert mejl: 50607081", "50607081", ""),
      ("en", "Order number from your mail: 50607082", "50607082", ""),
      ("nb", "ring meg på 40055066", nil, ""),
      ("nb", "ordren kom ikke, ring 40055066", nil, ""),
      ("nb", "82114037", nil, ""),
      ("nb", "82114037", "82114037", "order_number"),
      ("nb", "LG771203", "LG-771203", ""),
      ("nb", "lg447102 kom aldri", "LG-447102", ""),
      ("nb", "ALG-447102", nil, ""),
      ("nb", "LG-4471023", nil, ""),
      ("nb", "82114037 er ordrenummeret", "82114037", ""),
    ] as [(String, String, String?, String)])
  func orderNumbers(_ language: String, _ message: String, _ value: String?, _ asked: String) {
    let found = classify(message, language, expected: asked)
    #expect(found.slots.first { $0.slot == "order_number" }?.value.plain == value)
  }

  @Test func conditionsThatContradictClose() throws {
    var source = SmallBot.source()
    source.subjects[0].conditions = [.init(key: "mood", values: ["calm"])]
    let classifier = Classifier(try ClassifierModel(source))
    func accepted(_ context: [String: String]) -> Int {
      classifier.classify(
        "hvor er pakken", ClassifyOptions(language: "nb", now: noon, context: context)
      ).accepted.count
    }
    #expect(accepted([:]) == 1)
    #expect(accepted(["mood": "calm"]) == 1)
    #expect(accepted(["mood": "upset"]) == 0)
  }

  @Test func regexesDecideHintAndFill() throws {
    var source = SmallBot.source()
    source.languages[0].add(
      0, PhraseNotation(), regex: #"\bspor\w*\b.*\b(?<order_number>LG-\d{6})\b"#)
    let classifier = Classifier(try ClassifierModel(source))
    let whole = classifier.classify(
      "Sporingen for LG-123456", ClassifyOptions(language: "nb", now: noon))
    #expect(whole.accepted.map(\.isDecisive) == [true])
    #expect(whole.slots.first?.value == .text("LG-123456"))
    let part = classifier.classify(
      "Æsj altså hvorfor viser sporing av LG-123456 ingenting",
      ClassifyOptions(language: "nb", now: noon))
    #expect(part.ranking.first?.intent == "order.status")
    #expect(part.accepted.allSatisfy { !$0.isDecisive })
  }

  @Test func storedModelsComeBack() throws {
    let bytes = bytes(of: classifier)
    var reader = FlatReader(bytes)
    let stored = Classifier(try ClassifierModel(reading: &reader))
    for message in ["hvor er pakken min, LG-483920?", "jeg vil si opp", "ja takk", ""] {
      let options = ClassifyOptions(language: "nb", now: noon)
      #expect(stored.classify(message, options) == classifier.classify(message, options))
    }
    #expect(self.bytes(of: stored) == bytes)
  }

  private func bytes(of classifier: Classifier) -> [UInt8] {
    var writer = FlatWriter()
    classifier.model.write(into: &writer)
    return writer.bytes
  }

  @Test func damagedModelsNeverTrap() throws {
    let bytes = bytes(of: classifier)
    var dice = Dice(state: 7)
    for round in 0..<150 {
      var damaged = bytes
      let place = dice.roll(bytes.count)
      damaged[place] ^= UInt8(1 + dice.roll(255))
      if round % 3 == 0 { damaged = Array(damaged.prefix(dice.roll(bytes.count))) }
      var reader = FlatReader(damaged)
      guard let model = try? ClassifierModel(reading: &reader) else { continue }
      _ = Classifier(model).classify(
        "Hei! hvor er pakken LG-483920", ClassifyOptions(language: "nb", now: noon))
    }
  }

  @Test(
    "Any message ends", .timeLimit(.minutes(1)),
    arguments: [
      "", " ", "?", "\0", "ikke", "-", "....", "LG-", "{order_number}", "<parcel> & *", "\u{FEFF}",
    ])
  func oddMessages(_ message: String) {
    for language in ["nb", "da", "sv", "en", nil, "xx"] { _ = classify(message, language) }
  }

  @Test(
    "Long messages end", .timeLimit(.minutes(1)),
    arguments: [
      ("words", "hvor er pakken "), ("sentences", "Hvor er pakken? "), ("values", "LG-483920 "),
      ("letters", "a"), ("negations", "ikke "), ("emoji", "😀"), ("dates", "fredag "),
      ("digits", "7 "), ("calls", "ordre nr. "), ("stars", "slå av "), ("commas", "og, "),
    ])
  func longMessages(_ name: String, _ piece: String) {
    // Debug builds are slow: one family has full length here, all of them in the benchmarks.
    let bytes = name == "words" ? 65_536 : 12_288
    let count = name == "emoji" ? 10_000 : bytes / piece.utf8.count
    let found = classify(String(repeating: piece, count: count))
    #expect(found.ranking.count == 6)
  }

  @Test func explanationsShowEveryStage() throws {
    let full = classifier.explain(
      "Hei! Hvor er pakken min, LG-483920?", ClassifyOptions(language: "nb", now: noon)
    ).filled()
    #expect(full.words.first?.text == "hei")
    #expect(full.values.contains { $0.type == "order_number" })
    let rules = full.sentences.flatMap(\.rules)
    let decides = try #require(rules.first { $0.subject == "order.status" })
    #expect(decides.outcome == .decides)
    #expect(decides.text == "(hvor er|hvor blir det av) (<parcel>|den|det)")
    #expect(decides.literalWords == 4)
  }

  @Test func veryLongMessagesInNoLanguageAreReadOnce() {
    func languages(_ tokens: Int) -> Int {
      classifier.chooseLanguages(ClassifyOptions(now: noon), tokens: tokens) {
        LanguageDetector(among: ["nb", "da", "sv", "en"]).detection([0, 0, 0, 0])
      }.candidates.count
    }
    #expect(languages(4096) == 4)
    #expect(languages(4097) == 1)
  }
}
