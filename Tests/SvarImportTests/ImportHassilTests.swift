import SvarClassifier
import SvarCompiler
import SvarDiagnostics
import SvarModel
import Testing

@testable import SvarImport

@Suite struct ImportHassilTests {
  private static let common = """
    language: "en"
    lists:
      level:
        range: {type: percentage, from: 0, to: 100}
      warmth:
        range: {type: temperature, from: 5, to: 30, fractions: halves}
      share:
        range: {from: 0, to: 100, step: 10, multiplier: 2.55}
      preset:
        values:
          - in: "(top|highest)"
            out: 100
      note:
        wildcard: true
      spare:
        values: ["never asked"]
    expansion_rules:
      the: "(the|my)"
      name: "[<the>] {name}"
      percent: "([ ]%| percent)"
      set: "(set|turn[s])"
    skip_words: ["please"]
    """
  private static let lamps = """
    language: en
    intents:
      HassSet:
        data:
          - sentences:
              - "<set> <name> to {level}[<percent>]"
              - "<set> <name> to {preset:level}"
              - "<set> <name> (now;to {0..9:level})"
            requires_context:
              domain: lamp
            response: level
          - sentences: ["<set> lamps here to {level}"]
            requires_context:
              area:
                slot: true
            slots:
              domain: lamp
          - sentences: ["fade <name> to {share:level}"]
            excludes_context:
              domain: [heater, door]
      HassWarm:
        data:
          - sentences: ["<set> <name> to {warmth}", "warm <name> by <amount>"]
            requires_context:
              domain: heater
            expansion_rules:
              amount: "{warmth} degree[s]"
      HassNote:
        data:
          - sentences: ["note {note}", "{note}", "<lost>", "{nowhere} x", "(open"]
    """
  private static let fixtures = """
    language: en
    areas:
      - name: "Kitchen"
        id: kitchen
    entities:
      - name: "Tall Lamp"
        id: lamp.tall
        attributes: {color: red}
      - name: "Stove"
        id: heater.stove
      - name: "[Old] Door"
        id: door.old
    """

  private static let files = [
    HassilFile(path: "sentences/en/_common.yaml", bytes: Array(common.utf8)),
    HassilFile(path: "sentences/en/lamp_HassSet.yaml", bytes: Array(lamps.utf8)),
    HassilFile(path: "sentences/de/other.yaml", bytes: Array("intents: [".utf8)),
    HassilFile(path: "tests/en/_fixtures.yaml", bytes: Array(fixtures.utf8)),
    HassilFile(
      path: "intents.yaml",
      bytes: Array("HassSet:\n  description: \"Sets a level\"\n".utf8)),
  ]

  private func imported() -> HassilImport {
    importHassil(Self.files, language: "en", name: "home")
  }

  private func text(_ path: String, _ result: HassilImport) -> String? {
    result.bot.files.first { $0.path == path }?.text
  }

  @Test func filesAreThoseAPersonWouldWrite() throws {
    let result = imported()
    #expect(
      result.bot.files.map(\.path) == [
        "bot.yaml", "language.en.yaml", "slots.yaml", "lists/preset.yaml", "lists/name.yaml",
        "intents/HassSet.yaml", "intents/HassSet/lamp_level.yaml", "intents/HassSet/lamp.yaml",
        "intents/HassSet/lamp-2.yaml", "intents/HassWarm.yaml", "intents/HassNote.yaml",
      ])
    #expect(
      text("intents/HassSet.yaml", result) == """
        # Sets a level
        intent: HassSet
        by: bot
        slots: [area, domain, level, name]

        """)
    #expect(
      text("intents/HassSet/lamp_level.yaml", result) == """
        intent: HassSet
        case: lamp_level
        # response: level
        when:
          domain: lamp
        en:
          phrases: |
            <set> <name_phrase> to {level} [percent]
            <set> <name_phrase> to {preset:level}
            <set> <name_phrase> (now to {from_0_to_9:level}|to {from_0_to_9:level} now)

        """)
    #expect(
      text("intents/HassSet/lamp.yaml", result) == """
        intent: HassSet
        case: lamp
        sets:
          domain: lamp
        from_context: [area]
        en:
          phrases: |
            <set> lamps here to {level}

        """)
    #expect(
      text("intents/HassSet/lamp-2.yaml", result) == """
        intent: HassSet
        case: lamp-2
        when:
          domain: {not: [heater, door]}
        en:
          phrases: |
            fade <name_phrase> to {share:level}

        """)
    #expect(
      text("lists/name.yaml", result) == """
        lists:
          name:
            Tall Lamp:
              en: |
                Tall Lamp
              context: {domain: lamp}
            Stove:
              en: |
                Stove
              context: {domain: heater}
            Old Door:
              en: |
                Old Door
              context: {domain: door}
            Door:
              en: |
                Door
              context: {domain: door}

        """)
    #expect(
      text("slots.yaml", result) == """
        slots:
          area: {type: text}
          domain: {type: text}
          level: {type: level}
          name: {type: name}
          note: {type: text}
          warmth: {type: warmth}
        types:
          from_0_to_9: {from: 0, to: 9}
          level: {from: 0, to: 100}
          share: {from: 0, to: 100, step: 10, times: 2.55}
          warmth: {from: 5, to: 30, fractions: halves}

        """)
  }

  @Test func nothingIsDroppedSilently() {
    let losses = imported().bot.losses.joined(separator: "\n")
    for fact in [
      "lamp_HassSet.yaml:30: '{note}': any words would do", "no expansion rule is called 'lost'",
      "no list is called 'nowhere'", "'(open': '(' is not closed", "no sentence asks for: color",
      "lists that no sentence asks for: spare", "response keys of 1 blocks",
    ] {
      #expect(losses.contains(fact), "\(fact) in\n\(losses)")
    }
  }

  @Test func theSameFolderGivesTheSameBytes() {
    let first = imported().bot.files
    #expect(first == importHassil(Self.files.reversed(), language: "en", name: "home").bot.files)
  }

  @Test func theBotUnderstandsAsHassilDoes() throws {
    let files = imported().bot.files.map { SourceFile(path: $0.path, text: $0.text) }
    let compilation = compile(files, learns: false)
    #expect(compilation.diagnostics.isEmpty, "\(compilation.diagnostics)")
    let bot = try #require(compilation.bot)
    let classifier = Classifier(bot.classifier)
    func slots(_ text: String, _ context: [String: String] = [:]) -> [String: String] {
      let found = classifier.classify(
        text,
        ClassifyOptions(language: "en", now: Moment(seconds: 0, offsetMinutes: 0), context: context)
      )
      var slots: [String: String] = Dictionary(
        found.slots.map { ($0.slot, $0.value.plain) }, uniquingKeysWith: { $1 })
      slots["intent"] = found.intent
      return slots
    }
    #expect(
      slots("please set the tall lamp to 40%")
        == ["intent": "HassSet", "name": "Tall Lamp", "level": "40"])
    #expect(
      slots("set tall lamp to highest")
        == ["intent": "HassSet", "name": "Tall Lamp", "level": "100"])
    #expect(
      slots("turns my tall lamp now to five")
        == ["intent": "HassSet", "name": "Tall Lamp", "level": "5"])
    #expect(
      slots("set stove to 20.5") == ["intent": "HassWarm", "name": "Stove", "warmth": "20.5"])
    #expect(
      slots("warm stove by 6 degrees") == ["intent": "HassWarm", "name": "Stove", "warmth": "6"])
    #expect(
      slots("fade tall lamp to 10") == ["intent": "HassSet", "name": "Tall Lamp", "level": "25.5"])
    #expect(slots("fade stove to 10")["intent"] == nil)
    #expect(slots("fade tall lamp to 15")["intent"] == nil)
    #expect(slots("set tall lamp to 101")["intent"] == nil)
    #expect(
      slots("set lamps here to 7", ["area": "Kitchen"])
        == ["intent": "HassSet", "area": "Kitchen", "domain": "lamp", "level": "7"])
    #expect(slots("set tall lamp to 7", ["domain": "heater"])["intent"] == nil)
    #expect(
      slots("note buy milk and bread") == ["intent": "HassNote", "note": "buy milk and bread"])
  }

  @Test func languagesOfOthersWork() throws {
    let file = """
      language: fr
      intents:
        Allumer:
          data:
            - sentences: ["allume[r|z] [l'|la |le ]{area} sch[ö|oe]n", "{area}licht an"]
      lists:
        area:
          values: ["entrée", "Küche", "Дом"]
      """
    let result = importHassil(
      [HassilFile(path: "sentences/fr/x.yaml", bytes: Array(file.utf8))], language: "fr",
      name: "b")
    let compilation = compile(
      result.bot.files.map { SourceFile(path: $0.path, text: $0.text) }, learns: false)
    let classifier = Classifier(try #require(compilation.bot).classifier)
    for (text, area) in [
      ("Allumez l'entrée schön", "entrée"), ("allume la küche schoen", "Küche"),
      ("küchelicht an", "Küche"), ("домlicht an", "Дом"),
    ] {
      let found = classifier.classify(
        text, ClassifyOptions(language: "fr", now: Moment(seconds: 0, offsetMinutes: 0)))
      #expect(found.intent == "Allumer", "\(text)")
      #expect(found.slots.map(\.value) == [.text(area)], "\(text)")
    }
  }

  private func filled(
    _ language: String, _ file: String, _ messages: [String],
    numberWords: (Int) -> [String] = { _ in [] }
  ) throws -> [[String: String]] {
    let result = importHassil(
      [HassilFile(path: "sentences/\(language)/x.yaml", bytes: Array(file.utf8))],
      language: language, name: "b", numberWords: numberWords)
    #expect(result.bot.losses == [])
    let compilation = compile(
      result.bot.files.map { SourceFile(path: $0.path, text: $0.text) }, learns: false)
    let classifier = Classifier(try #require(compilation.bot).classifier)
    return messages.map { text in
      let found = classifier.classify(
        text,
        ClassifyOptions(
          language: languageCode(language), now: Moment(seconds: 0, offsetMinutes: 0)))
      var slots: [String: String] = Dictionary(
        found.slots.map { ($0.slot, $0.value.plain) }, uniquingKeysWith: { $1 })
      slots["intent"] = found.intent
      return slots
    }
  }

  @Test func scriptsWithoutBlanksAreReadLetterByLetter() throws {
    let file = """
      lists:
        area: {values: ["厨房", "客厅"]}
        thing: {wildcard: true}
      intents:
        On: {data: [{sentences: ["(打开|点亮){area}[里]的[所有](灯|灯光)"]}]}
        Off: {data: [{sentences: ["关{area}[的]灯"]}]}
        Buy: {data: [{sentences: ["添加{thing:item}到清单[里]"]}]}
      """
    #expect(
      try filled(
        "zh-CN", file, ["打开客厅的所有灯光", "打开 厨房 里的灯", "关厨房灯", "添加milk and tea到清单里", "添加牛奶到清单"])
        == [
          ["intent": "On", "area": "客厅"], ["intent": "On", "area": "厨房"],
          ["intent": "Off", "area": "厨房"], ["intent": "Buy", "item": "milk and tea"],
          ["intent": "Buy", "item": "牛奶"],
        ])
  }

  @Test func wordsThatAListIsJoinedToAreItsBeginnings() throws {
    let file = """
      lists:
        area: {values: ["مطبخ", "غرفة النوم"]}
      intents:
        On: {data: [{sentences: ["شغل [ال]ضوء [في] [ال]{area}"]}]}
      """
    #expect(
      try filled("ar", file, ["شغل الضوء في المطبخ", "شغل ضوء الغرفة النوم"])
        == [["intent": "On", "area": "مطبخ"], ["intent": "On", "area": "غرفة النوم"]])
  }

  /// Each article may touch, or not; written out one by one they would be too many forms.
  @Test func articlesThatMayTouchAreFewForms() throws {
    let file = """
      lists:
        name: {values: ["Plafonnier", "Abat-jour"]}
        level: {range: {from: 0, to: 100}}
      expansion_rules:
        le: "(le |la |les |l'|l’)"
        de: "(de |du |des |d'|de l'|de la )"
        name: "[<le>]{name}"
      intents:
        Set: {data: [{sentences: ["règle[r] [la luminosité <de>]<name> à {level}[ ]%"]}]}
      """
    #expect(
      try filled(
        "fr", file,
        [
          "règle l’abat-jour à 5 %", "régler la luminosité du plafonnier à vingt-deux%",
          "règle la luminosité de l'abat-jour à 100%",
        ], numberWords: { $0 == 22 ? ["vingt-deux"] : [] })
        == [
          ["intent": "Set", "name": "Abat-jour", "level": "5"],
          ["intent": "Set", "name": "Plafonnier", "level": "22"],
          ["intent": "Set", "name": "Abat-jour", "level": "100"],
        ])
  }

  /// Nothing hears «½»: of the ways to say a value the words are left, and one must be there.
  @Test func symbolsAreNoWayToSayAValue() throws {
    let file = """
      lists:
        half: {values: [{in: "(half|halve|½)", out: 30}]}
      intents:
        T: {data: [{sentences: ["timer {half:seconds} minuut"]}]}
      """
    #expect(
      try filled("nl", file, ["timer halve minuut"]) == [["intent": "T", "seconds": "30"]])
  }

  @Test func filesThatAreNoYAMLAreTold() {
    let result = importHassil(
      [HassilFile(path: "sentences/en/x.yaml", bytes: Array("intents: [".utf8))], language: "en",
      name: "b")
    #expect(result.problems.count == 1 && result.problems[0].hasPrefix("sentences/en/x.yaml:"))
    #expect(result.bot.files.isEmpty)
    #expect(!importHassil([], language: "en", name: "b").hasSentences)
  }
}
