import SvarDiagnostics
import SvarSyntax
import Testing

@testable import SvarImport

@Suite struct ImportRasaTests {
  private func imported(_ files: [ForeignFile] = SmallRasa.files) throws -> RasaImport {
    try #require(RasaImport(files, name: "bikes", knowledge: SmallRasa.knowledge))
  }

  private func file(_ path: String, _ made: RasaImport) throws -> String {
    try #require(made.bot.files.first { $0.path == path }?.text)
  }

  @Test func whatIsMadeHasNoMistake() throws {
    let made = try imported()
    let files = made.bot.files.filter { $0.path.hasSuffix(".yaml") }
    let (_, diagnostics) = parseBot(files: files.map { SourceFile(path: $0.path, text: $0.text) })
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message))")
  }

  @Test func theSameProjectGivesTheSameBytes() throws {
    var first = try imported()
    var second = try imported()
    #expect(first.bot == second.bot)
    #expect(first.transcripts(found: { _ in [] }) == second.transcripts(found: { _ in [] }))
    #expect(first.report == second.report)
  }

  @Test func theBotFileTakesInTheBuiltInSet() throws {
    #expect(
      try file("bot.yaml", imported()) == """
        # Made by 'svar import' from a Rasa project. IMPORT.md says what could not be carried over.
        bot: bikes
        languages: [en]
        include: standard
        rename:                         # built-in intents under the names they had
          greeting: hello
        human: human.request
        facts:
          shop_name: Hjulet

        """)
  }

  @Test func aRuleBecomesAReply() throws {
    #expect(
      try file("intents/hello.yaml", imported()) == """
        intent: hello
        by: bot
        en:
          examples: |
            hi
            hello
            good morning
          reply:
            - |
              Hello from {shop_name}!
              I rent bikes.
            - |
              Hi! (
              I rent bikes.

        """)
  }

  @Test func aFormBecomesAFlow() throws {
    let made = try imported()
    #expect(
      try file("flows/rent_bike.yaml", made) == """
        flow: rent_bike
        needs: [bike, comment_text]
        states:
          confirm:
            say: utter_ask_confirm
            choose:
              agrees: book
              refuses: refused
          book:
            do: action_book
            then:
              done: booked
          booked:
            say: utter_booked
            then: resolved
          refused:
            say: refused
            then: resolved
        texts:
          ask.bike:
            en: |
              Which bike?
          ask.comment_text:
            en: |
              Anything we should know about your {bike}?
          utter_ask_confirm:
            en: |
              Shall I book the {bike}?
          refused:
            en: |
              All right, then I'll leave it.
          utter_booked:
            en: |
              Booked for {price|…}.

        """)
    #expect(
      try file("actions.yaml", made) == """
        # What the stubs answer is what happens until a host runs the actions.
        actions:
          action_book:
            in: [bike, comment_text]
            level: anyone
            out:
              done:
                price: optional text
        stubs:
          action_book:
            - outcome: done

        """)
  }

  @Test func entitiesBecomeListsAndTypes() throws {
    let made = try imported()
    #expect(
      try file("lists/bike.yaml", made) == """
        lists:
          bike:
            city bike:
              en: |
                city bike
                The city bike
            road bike:
              en: |
                racer
                road bike
                speed bike

        """)
    let slots = try file("slots.yaml", made)
    #expect(slots.contains("  tag:\n    type: tag\n"))
    #expect(slots.contains("types:\n  tag:\n    forms: |\n      \\d{4}\n"))
    #expect(try file("lists/town.yaml", made).contains("Halden"))
    #expect(!slots.contains("confirm"))
  }

  @Test func rolesBecomePhrases() throws {
    let trip = try file("intents/trip.yaml", imported())
    #expect(trip.contains("slots: [from, to]"))
    #expect(
      trip.contains(
        "  phrases: |\n    how far is it from {from} to {to}\n    from {from} to {to}\n"))
    #expect(trip.contains("how far is it from Oslo to Moss\n"))
    #expect(trip.contains("{from|…} to {to|…} is far."))
  }

  @Test func aYesOrNoAfterAReplyBecomesAChoice() throws {
    let flow = try file("flows/feel.yaml", imported())
    #expect(flow.contains("choose:\n      agrees: happy\n      refuses: refuses\n"))
  }

  @Test func whatIsOnlyHeardIsNotServed() throws {
    let made = try imported()
    #expect(try file("intents/inform.yaml", made).contains("by: never\n"))
    #expect(try file("intents/yes.yaml", made).contains("intent: \"yes\"\nby: never\n"))
    #expect(try file("intents/yes.yaml", made).contains("Book it\n"))
    #expect(
      try file("answers/agrees.yaml", made).contains(
        "phrases: |\n  yes\n  sure\n  that would please me\n  Book it\n"))
    #expect(
      !made.bot.files.contains { $0.path.contains("out_of_scope.yaml") && $0.path.hasPrefix("i") })
    #expect(try file("out_of_scope.yaml", made).contains("square root of nine"))
    #expect(
      try file("texts.yaml", made).contains("unclear:\n    en: |\n      I only know bikes.\n"))
  }

  @Test func aRetrievalIntentKeepsItsTopic() throws {
    let text = try file("intents/faq_helmet.yaml", imported())
    #expect(text.contains("intent: \"faq/helmet\"\n"))
    #expect(text.contains("reply: |\n    Helmets are included.\n"))
  }

  @Test func storiesBecomeTranscripts() throws {
    var made = try imported()
    let all = made.transcripts(found: { $0.contains("city bike") ? ["bike"] : [] })
    #expect(
      all.map(\.path) == [
        "transcripts/tests/rent.transcript", "transcripts/stories/sad_and_helped.transcript",
        "transcripts/stories/half.transcript", "transcripts/stories/whole.transcript",
      ])
    #expect(
      all.first?.text == """
        # rent
        # From tests/test_stories.yml:2.
        language: en

        customer: rent a city bike please
          intent rent_bike
          asked comment_text
          ...

        customer: abc 123
          ...

        customer: yes
          answer agrees
          do action_book{_}
        bot utter_booked
          ...

        """)
    #expect(all[3].text.contains("customer: hi\n"))
    #expect(all[3].text.contains("customer: how far is it from Oslo to Moss\n"))
  }

  @Test func nothingIsDroppedSilently() throws {
    var made = try imported()
    _ = made.transcripts(found: { _ in [] })
    for words in [
      "regex 'greeting_words' is no entity",
      "slot 'price' is set by code only", "'shop_name' starts as 'Hjulet'",
      "a brace in utter_hello", "what a no to 'confirm' leads to", "validate_bike_form",
      "story 'in the middle' begins in the middle",
    ] {
      #expect(made.losses.contains { $0.contains(words) }, "\(words) in \(made.losses)")
    }
    #expect(made.report.text.contains("`utter_never_said`\n\n> Only code says this.\n"))
    #expect(made.losses.allSatisfy { made.report.text.contains($0) })
  }

  /// A rule that leaves a form is not what the form submits; links and `not_intent` are told.
  @Test func leavingAFormSubmitsNothing() throws {
    let more = ForeignFile(
      path: "data/z.yml",
      bytes: Array(
        """
        nlu:
        - intent: quit
          examples: |
            - quit it
        - intent: chitchat/age
          examples: |
            - how old are you
        responses:
          utter_quit: [{text: Left.}]
          utter_site:
          - text: See
            buttons: [{title: Our site, type: web_url, payload: "https://example.org"}]
          utter_chitchat/age: [{text: Old.}]
        slots:
          mood: {type: text, mappings: [{type: from_text, not_intent: quit}]}
        rules:
        - rule: quit
          condition: [{active_loop: bike_form}]
          steps: [{intent: quit}, {action: action_deactivate_loop}, {active_loop: null}, {action: utter_quit}]
        - rule: chitchat
          steps: [{intent: chitchat}, {action: utter_chitchat}]
        stories:
        - story: old
          steps: [{user: how old are you, intent: chitchat/age}, {action: utter_chitchat}]
        """.utf8))
    var made = try imported(SmallRasa.files + [more])
    #expect(try file("flows/rent_bike.yaml", made) == file("flows/rent_bike.yaml", imported()))
    #expect(made.losses.contains { $0.contains("a button of utter_site that is a link: Our site") })
    #expect(made.losses.contains { $0.contains("not_intent of slot 'mood'") })
    let old = made.transcripts(found: { _ in [] }).first { $0.path.hasSuffix("old.transcript") }
    #expect(old?.text.contains("  intent chitchat/age\nbot reply\n") == true, "\(old?.text ?? "")")
  }

  @Test func rulesOfUnknownIntentsConditionsAndMetadataAreTold() throws {
    let more = ForeignFile(
      path: "data/z.yml",
      bytes: Array(
        """
        nlu:
        - intent: quit
          examples:
          - text: quit it
            metadata: {tone: rude}
        rules:
        - rule: lost
          steps: [{intent: unheard}, {action: utter_quit}]
        - rule: dear
          condition: [{slot_was_set: [{is_member: true}]}]
          steps: [{intent: quit}, {action: utter_hello}]
        stories: 12
        """.utf8))
    let losses = try imported(SmallRasa.files + [more]).losses
    for words in [
      "the metadata of an example of 'quit'", "'lost' waits for 'unheard'",
      "the condition of 'dear'", "'stories' is no list",
    ] {
      #expect(losses.contains { $0.contains(words) }, "\(words) in \(losses)")
    }
  }

  @Test func withoutStoriesItOnlyClassifies() throws {
    let files = SmallRasa.files.filter { $0.path == "data/nlu.yml" }
    let made = try imported(files)
    #expect(!(try file("bot.yaml", made)).contains("include"))
    #expect(try file("intents/inform.yaml", made).contains("by: bot\n"))
    #expect(!made.bot.files.contains { $0.path.hasPrefix("flows/") })
  }

  @Test func aLanguageWithoutBuiltInSetHasNoFlows() throws {
    let made = try #require(
      RasaImport(SmallRasa.files, name: "b", language: "de", knowledge: SmallRasa.knowledge))
    #expect(!made.bot.files.contains { $0.path.hasPrefix("flows/") })
    #expect(try file("intents/hello.yaml", made).contains("de:\n"))
    #expect(made.losses.contains { $0.contains("there is no dialogue in language 'de'") })
  }

  @Test func otherFilesAreNoProject() {
    #expect(
      RasaImport(
        [ForeignFile(path: "a.yml", bytes: Array("services: {web: 1}".utf8))], name: "b",
        knowledge: SmallRasa.knowledge) == nil)
  }

  @Test func aFileThatIsNoYAMLIsListed() throws {
    let broken = ForeignFile(path: "data/broken.yml", bytes: Array("nlu: [\n".utf8))
    let made = try imported(SmallRasa.files + [broken])
    #expect(made.losses.contains { $0.hasPrefix("data/broken.yml:") && $0.contains("not read") })
  }

  // Versions 2 and 3 write slots of forms and retrieval intents differently.
  @Test func versionTwoIsRead() throws {
    let domain = """
      version: "2.0"
      intents: [order]
      entities: [size]
      slots:
        size: {type: categorical, values: [small, big]}
      forms:
        order_form:
          required_slots:
            size:
            - {type: from_entity, entity: size}
      responses:
        utter_ask_size: [{text: Which size?}]
      """
    let rules = """
      rules:
      - rule: go
        steps: [{intent: order}, {action: order_form}, {active_loop: order_form}]
      nlu:
      - intent: order
        examples:
        - text: |
            - order a shirt
        - text: I want a [big](size) shirt
      """
    let made = try imported([
      ForeignFile(path: "domain.yml", bytes: Array(domain.utf8)),
      ForeignFile(path: "rules.yml", bytes: Array(rules.utf8)),
    ])
    #expect(try file("flows/order.yaml", made).hasPrefix("flow: order\nneeds: [size]\n"))
    #expect(try file("lists/size.yaml", made).contains("small:\n"))
    #expect(
      try file("intents/order.yaml", made).contains("order a shirt\n    I want a big shirt\n"))
  }
}

@Suite struct RasaExampleTests {
  private func read(_ text: String) -> RasaExample {
    RasaExample(text, at: RasaPlace(file: "f", line: 1))
  }

  @Test(arguments: [
    ("to [Oslo](city) now", "to Oslo now", "Oslo"),
    ("to [Oslo](city:oslo) now", "to Oslo now", "oslo"),
    ("to [Oslo]{\"entity\": \"city\", \"value\": \"OSL\"}", "to Oslo", "OSL"),
    ("to [Oslo][{\"entity\": \"city\", \"value\": \"OSL\"}]", "to Oslo", "OSL"),
  ])
  func marksAreTakenOff(_ source: String, _ text: String, _ value: String) {
    let example = read(source)
    #expect(example.text == text)
    #expect(example.entities.map(\.name) == ["city"] && example.entities.map(\.value) == [value])
    #expect(example.entities.allSatisfy { example.text.utf8.count >= $0.range.upperBound })
  }

  @Test(arguments: ["[a", "[a]", "[](b)", "a [b] (c)", "[a](b", "see [x](http://a.b/c)", "]["])
  func otherBracketsStay(_ source: String) {
    #expect(read(source).text == source && read(source).entities.isEmpty)
  }
}
