import SvarDiagnostics
import Testing

/// Each finding about phrases in a bot that has it, and in the same bot mended.
@Suite struct PhraseProofTests {
  @Test func twoIntentsShareASentence() {
    let files = ProofBots.phrases([
      "one": "phrases: |\n  (where|when) is it",
      "two": "phrases: |\n  where (is|was) (it|she)",
    ])
    let found = ProofBots.check(files)
    #expect(found.map(\.id.name) == ["ambiguous-phrases"])
    #expect(found.first?.message == "'where is it' is 'one' as well as 'two', and nothing decides")
    var mended = files
    mended["one.yaml"] = mended["one.yaml"]?.replacing("by: bot", with: "by: bot\nover: [two]")
    #expect(ProofBots.ids(mended) == [])
    mended = files
    mended["one.yaml"] = mended["one.yaml"]?.replacing("is it", with: "is that")
    #expect(ProofBots.ids(mended) == [])
  }

  /// The order decides where one matches more words.
  @Test func theOrderDecides() {
    let files = ProofBots.phrases([
      "one": "phrases: |\n  where * parcel", "two": "phrases: |\n  where is my parcel",
    ])
    #expect(ProofBots.ids(files) == [])
  }

  @Test func openWordsMayTie() {
    let files = ProofBots.phrases([
      "one": "phrases: |\n  where * parcel", "two": "phrases: |\n  where is *",
    ])
    let found = ProofBots.check(files)
    #expect(found.map(\.id.name) == ["ambiguous-phrases"])
    #expect(found.first?.severity == .note)
    #expect(found.first?.message.hasPrefix("'where is parcel'") == true)
  }

  @Test func valuesAreSharedByType() {
    var files = ProofBots.phrases([
      "one": "phrases: |\n  move it to {day}", "two": "phrases: |\n  move it to {other_day}",
    ])
    files["words.yaml"] = "slots:\n  day: {type: date}\n  other_day: {type: date}\n"
    files["one.yaml"] = files["one.yaml"]?.replacing("by: bot", with: "by: bot\nslots: [day]")
    files["two.yaml"] = files["two.yaml"]?.replacing("by: bot", with: "by: bot\nslots: [other_day]")
    #expect(
      ProofBots.found(files) == [
        "ambiguous-phrases: 'move it to 24.12.2026' is 'one' as well as 'two', and nothing decides"
      ])
  }

  @Test func aLineSaysNothingNew() {
    let files = ProofBots.phrases([
      "one":
        "phrases: |\n  [please] (track|find) my (parcel|order)\n  track my parcel\n  track parcel"
    ])
    let found = ProofBots.check(files)
    #expect(found.map(\.id.name) == ["phrase-always-loses"])
    #expect(found.first?.message == "'track my parcel' never decides for 'one'")
  }

  @Test func ofTwoEqualLinesTheLaterIsTold() {
    let files = ProofBots.phrases([
      "one": "phrases: |\n  track parcel\n  find order\n  track parcel"
    ])
    let found = ProofBots.check(files)
    #expect(found.map(\.id.name) == ["phrase-always-loses"])
    #expect(
      found.first?.span.range.lowerBound ?? 0
        > (found.first?.notes.first?.span.range.lowerBound ?? 0))
  }

  @Test func aLineIsTakenByItsOwnNever() {
    let files = ProofBots.phrases([
      "one": "phrases: |\n  track my parcel [now]\n  find it\nnever: |\n  my parcel"
    ])
    #expect(ProofBots.ids(files) == ["phrase-always-loses"])
    #expect(
      ProofBots.ids(
        ProofBots.phrases([
          "one": "phrases: |\n  track my (parcel|order)\n  find it\nnever: |\n  my parcel"
        ])) == [])
  }

  @Test func aLineLosesToAnIntentThatIsOver() {
    var files = ProofBots.phrases([
      "one": "phrases: |\n  where is it", "two": "phrases: |\n  (where|when) is it",
    ])
    files["two.yaml"] = files["two.yaml"]?.replacing("by: bot", with: "by: bot\nover: [one]")
    #expect(ProofBots.ids(files) == ["phrase-always-loses"])
  }

  @Test func anAlternativeSaysNothingNew() {
    let files = ProofBots.phrases(
      ["one": "phrases: |\n  track (<parcel>|order|order)\n  find (<parcel>|my box)"],
      language: "rules:\n  parcel: |\n    [my] (parcel|box)\n")
    let found = ProofBots.found(files)
    #expect(
      found == [
        "dead-alternative: 'order' adds nothing: another alternative accepts all of it",
        "dead-alternative: 'my box' adds nothing: another alternative accepts all of it",
      ])
  }

  @Test func anExampleIsTakenByItsOwnNever() {
    let files = ProofBots.phrases(["one": "examples: |\n  track my parcel\nnever: |\n  my parcel"])
    let found = ProofBots.check(files)
    #expect(found.map(\.id.name) == ["phrase-never-matches"])
    #expect(found.first?.severity == .warning)
  }

  @Test func anExampleIsCoveredByAnother() {
    let files = ProofBots.phrases([
      "one": "examples: |\n  where is my parcel", "two": "phrases: |\n  where is my (parcel|order)",
    ])
    #expect(ProofBots.ids(files) == ["example-of-other"])
    var mended = files
    mended["one.yaml"] = mended["one.yaml"]?.replacing("my parcel", with: "my own parcel")
    #expect(ProofBots.ids(mended) == [])
  }

  @Test func twoSentencesAreASlipApart() {
    var files = ProofBots.dialogue([
      "stop.yaml":
        "intent: stop\nby: human\nen:\n  title: that\n  phrases: |\n    please unplug it\n",
      "go.yaml":
        "intent: go\nby: bot\nen:\n  phrases: |\n    please replug it\n  reply: |\n    Done.\n",
    ])
    #expect(!ProofBots.ids(files).contains("one-typo-apart"))
    files["go.yaml"] = files["go.yaml"]?.replacing("replug", with: "enplug")
    let found = ProofBots.check(files).filter { $0.id == "one-typo-apart" }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.contains("'please enplug it'") == true)
    files["language.yaml"] = "language: en\nexact: |\n  unplug\n  enplug\n"
    #expect(!ProofBots.ids(files).contains("one-typo-apart"))
  }

  private func negated(_ phrases: String) -> [String] {
    var files = ProofBots.phrases(["one": "phrases: |\n  \(phrases)"])
    files["one.yaml"] = files["one.yaml"]?.replacing("by: bot", with: "by: bot\nslots: [thing]")
    files["slots.yaml"] = "slots:\n  thing: {type: text}\n"
    return ProofBots.found(files).filter { $0.hasPrefix("negated") }
  }

  @Test func aNegatedSentenceStillDecides() {
    #expect(
      negated("I order {thing}") == [
        "negated-phrase-fires: 'i order not something' still decides for 'one'"
      ])
    #expect(
      negated("order {thing}") == [
        "negated-phrase-fires: 'order not something' still decides for 'one'"
      ])
  }

  /// A negation in a free text is a part of what is told, and one that a phrase spells is meant.
  @Test(arguments: [
    "I want to complain about {thing}", "I do [not] want it", "have you [not] {thing}",
  ])
  func aNegationThatIsMeant(_ phrase: String) {
    #expect(negated(phrase) == [])
  }

  private func twins(_ allow: String) -> [String: String] {
    var files = ProofBots.phrases([
      "one": "phrases: |\n  where (is|was) it", "two": "phrases: |\n  where is (it|she)",
    ])
    files["bot.yaml"]? += allow
    return files
  }

  @Test func whatIsAllowedIsNotTold() {
    #expect(ProofBots.ids(twins("")) == ["ambiguous-phrases"])
    let allowed = "allow:\n  ambiguous-phrases: |\n    # The bot asks.\n    where is it\n"
    #expect(ProofBots.ids(twins(allowed)) == [])
  }

  @Test func anAllowanceThatDoesNothingIsTold() {
    let other = "allow:\n  ambiguous-phrases: |\n    where is he\n"
    #expect(ProofBots.ids(twins(other)).sorted() == ["allowance-unused", "ambiguous-phrases"])
    let unknown = "allow:\n  ambiguous-phrase: |\n    where is it\n"
    #expect(ProofBots.ids(twins(unknown)) == ["unknown-finding"])
    let error = "allow:\n  placeholder-may-be-empty: |\n    where is it\n"
    #expect(ProofBots.ids(twins(error)) == ["unknown-finding"])
  }

  /// Two look-ups are mistaken without harm; what only one of them changes is not undone.
  @Test func aSlipWithoutConsequenceIsNotTold() {
    let files = ProofBots.phrases([
      "one": "phrases: |\n  please unplug it", "two": "phrases: |\n  please enplug it",
    ])
    #expect(!ProofBots.ids(files).contains("one-typo-apart"))
  }
}
