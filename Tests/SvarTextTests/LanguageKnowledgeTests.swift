import Testing

@testable import SvarLanguages
@testable import SvarText

@Suite struct LanguageKnowledgeTests {
  @Test(arguments: LanguageKnowledge.codes)
  func everyWordIsFolded(_ code: String) throws {
    let language = try #require(LanguageKnowledge.named(code))
    #expect(language.code == code)
    var words = language.functionWords.union(language.negations).union(language.conjunctions)
    words.formUnion(language.markers.keys)
    words.formUnion(language.spellings.keys)
    words.formUnion(language.spellings.values.joined())
    words.formUnion(language.irregularForms.joined())
    for table in [
      language.months, language.weekdays, language.pastWeekdays, language.numberWords,
      language.ordinalWords,
    ] {
      words.formUnion(table.keys)
    }
    words.formUnion(language.relativeDays.keys.joined())
    for word in words {
      let tokens = Tokenizer.tokenize(word)
      #expect(tokens.map(\.text) == [word], "\(code): \(word)")
      #expect(tokens.first?.kind == .word, "\(code): \(word)")
    }
  }

  @Test(arguments: LanguageKnowledge.codes)
  func tablesAreComplete(_ code: String) throws {
    let language = try #require(LanguageKnowledge.named(code))
    #expect(Set(language.months.values) == Set(1...12))
    #expect(Set(language.weekdays.values) == Set(1...7))
    #expect(Set(language.numberWords.values).isSuperset(of: 0...99))
    #expect(Set(language.numberWords.values).isSuperset(of: [100, 1000]))
    #expect(Set(language.ordinalWords.values) == Set(1...31))
    #expect(Set(language.relativeDays.values) == Set(-2...2))
    if code != "en" { #expect(Set(language.pastWeekdays.values) == Set(1...7)) }
  }

  @Test func valuesOfWords() throws {
    let bokmal = try #require(LanguageKnowledge.named("nb"))
    #expect(bokmal.months["desember"] == 12)
    #expect(bokmal.weekdays["lordag"] == 6)
    #expect(bokmal.weekdays["loerdag"] == 6)
    #expect(bokmal.numberWords["toogtyve"] == 22)
    #expect(bokmal.numberWords["tjueto"] == 22)
    #expect(bokmal.relativeDays[["i", "gar"]] == -1)
    #expect(bokmal.relativeDays[["i", "gaar"]] == -1)
    #expect(bokmal.spellings["ikkje"] == ["ikke"])
    let danish = try #require(LanguageKnowledge.named("da"))
    #expect(danish.numberWords["syvogfyrre"] == 47)
    #expect(danish.ordinalWords["tredivte"] == 30)
    let swedish = try #require(LanguageKnowledge.named("sv"))
    #expect(swedish.numberWords["tjugotva"] == 22)
    #expect(swedish.pastWeekdays["lördags"] == 6)
    #expect(LanguageKnowledge.named("und") == nil)
  }
}
