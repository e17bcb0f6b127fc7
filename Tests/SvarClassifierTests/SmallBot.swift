// A bot of a few intents in four languages, without a linear model: what phrases alone decide.

import SvarModel

@testable import SvarClassifier

enum SmallBot {
  static let subjects = [
    ClassifierSubject(name: "order.status"),
    ClassifierSubject(name: "order.change"),
    ClassifierSubject(name: "subscription.cancel", over: [4]),
    ClassifierSubject(name: "human.request"),
    ClassifierSubject(name: "subscription.change"),
    ClassifierSubject(name: "greeting", isCourtesy: true),
    ClassifierSubject(name: "agrees", kind: .answer),
    ClassifierSubject(name: "refuses", kind: .answer),
  ]
  private static let ruleNames = ["mine", "parcel", "want", "person", "someone", "talk", "plan"]

  static func source() -> ClassifierSource {
    var source = ClassifierSource()
    source.subjects = subjects
    source.slots = [
      SlotDefinition(name: "order_number", type: "order_number"),
      SlotDefinition(name: "date", type: "date"),
      SlotDefinition(name: "from", type: "date"),
      SlotDefinition(name: "to", type: "date"),
      SlotDefinition(name: "email", type: "email"),
      SlotDefinition(name: "subscription", type: "subscription"),
      SlotDefinition(name: "tried", type: "advice", many: true),
      SlotDefinition(name: "comment", type: "text"),
    ]
    source.lists = ["order", "subscription", "advice"]
    source.types = [
      ValueType.Definition(
        name: "order_number", forms: [#"lg[- ]?(\d{3}[ ]?\d{3})"#], write: "LG-######",
        called: "order", bare: #"(\d[ ]?){8,10}"#)
    ]
    source.languages = [norwegian(), danish(), swedish(), english()]
    return source
  }

  /// Made once.
  static let model = Result { try ClassifierModel(source()) }

  private static func notation() -> PhraseNotation {
    PhraseNotation(
      rules: ruleNames, texts: ["comment"], lists: ["subscription", "order", "advice"])
  }

  private static func language(_ code: String, rules: [String], skip: String) -> LanguageSource {
    var language = LanguageSource(code: code)
    language.rules = rules.map { notation().parse($0) }
    language.skip = skip.split(separator: "\n").map { notation().parse(String($0)) }
    return language
  }

  private static func norwegian() -> LanguageSource {
    var nb = language(
      "nb",
      rules: [
        "(min|mi|mitt|mine)", "[<mine>] (pakke|bestilling|ruter) [<mine>]",
        "([jeg] (vil|ønsker|må) [jeg] [gjerne] [å]|kan jeg [få]|er det mulig å)",
        "[et|en] [ekte] (menneske|person)", "(<person>|noen|kundeservice)",
        "(snakke|prate|chatte)", "(abonnement|avtale|bredbånd|mobil)",
      ],
      skip: """
        (hei|hallo|god dag)
        (takk|vennligst|vær så snill)
        (jo|da|egentlig|gjerne|bare|litt|nå)
        """)
    nb.exact = ["far", "for", "ikke"]
    nb.add(
      0, notation(),
      phrases: """
        (hvor er|hvor blir det av) (<parcel>|den|det)
        <parcel> hvor er den
        når (kommer|leveres|får jeg) (<parcel>|den) [fram|frem]
        status (på|for) {order_number}
        (hvor|når|sporing) & <parcel>
        """,
      never: "når kommer teknikeren", examples: "har ikke fått det jeg bestilte forrige uke")
    nb.add(
      1, notation(),
      phrases: """
        <want> (flytte|endre) (levering|<parcel>) [fra {from}] [til {to}]
        <want> [heller] ha (<parcel>|den) [levert] {date}
        """)
    nb.add(
      2, notation(),
      phrases: """
        <want> (si opp|avslutte) [<mine>] (<plan>|{subscription}|alt) [<mine>]
        (<plan>|{subscription}) [<mine>] <want> si opp
        [jeg] vil ikke [jeg] ha (<plan>|dere) [<mine>] (lenger|mer)
        jeg vil * si opp
        (si opp|avslutte|bli kvitt) & <plan>
        """,
      never: "ikke (si|sier) opp\noppsigelsestid")
    nb.add(
      3, notation(),
      phrases: """
        <want> <talk> (med|til) <someone>
        <talk> med <someone>
        [jeg] (vil|gidder) ikke <talk> med [en] (robot|bot|maskin)
        <talk> & <someone>
        """,
      never: "(snakket|pratet) med\n(vil|trenger) ikke <talk> med <someone>")
    nb.add(4, notation(), phrases: "<want> si opp [<mine>] avtale [<mine>]")
    nb.add(5, notation(), phrases: "(hei|god dag)")
    nb.add(6, notation(), phrases: "(ja|ok|stemmer)\nja (takk|det stemmer)")
    nb.add(7, notation(), phrases: "nei [takk]\nnei det (går|er) ikke [greit]\nfordi {comment}")
    nb.lists = lists(
      [
        "order order": "(ordre|bestilling)\n(ordre|bestillings) (nummer|nr)",
        "subscription broadband": "bredbånd\n(fiber|internett)",
        "subscription mobile": "mobilabonnement\nmobil",
        "advice restart": "(slå|skru|ta) * (av|ut) og (på|inn) [igjen]\nstarte ruter på nytt",
        "advice cable": "sjekket kabel",
      ])
    return nb
  }

  private static func danish() -> LanguageSource {
    var da = language(
      "da",
      rules: [
        "(min|mit|mine)", "[<mine>] (pakke|bestilling|router) [<mine>]",
        "([jeg] (vil|ønsker) [jeg] [gerne]|kan jeg [få])",
        "[et|en] [rigtigt] (menneske|person)", "(<person>|nogen|kundeservice)",
        "(snakke|tale|chatte)", "(abonnement|aftale|bredbånd)",
      ],
      skip: "(hej|goddag)\n(tak|venligst)\n(jo|da|egentlig|lige|bare)")
    da.add(
      0, notation(),
      phrases: "hvor (er|bliver) (<parcel>|den|det) [af] [henne]\n(hvor|hvornår) & <parcel>")
    da.add(
      2, notation(),
      phrases: "<want> (opsige|afslutte) [<mine>] <plan> [<mine>]",
      never: "ikke opsige")
    da.add(3, notation(), phrases: "<want> <talk> (med|til) <someone>")
    da.lists = lists(["order order": "(ordre|bestilling)\n(ordre|bestillings) (nummer|nr)"])
    return da
  }

  private static func swedish() -> LanguageSource {
    var sv = language(
      "sv",
      rules: [
        "(min|mitt|mina)", "[<mine>] (paket|beställning|router) [<mine>]",
        "([jag] (vill|önskar) [jag] [gärna]|kan jag [få])",
        "[en] [riktig] (människa|person)", "(<person>|någon|kundtjänst)",
        "(prata|tala|chatta)", "(abonnemang|avtal|bredband)",
      ],
      skip: "(hej|hallå)\n(tack|snälla)\n(ju|då|egentligen|bara|lite)")
    sv.exact = ["kunde"]
    sv.add(0, notation(), phrases: "var (är|blir) (<parcel>|den|det) [av]")
    sv.add(1, notation(), phrases: "<want> [hellre] [ha] (<parcel>|den|det) [levererad] {date}")
    sv.add(3, notation(), phrases: "<want> <talk> med <someone>")
    sv.lists = lists(["order order": "(order|beställning)\n(order|beställnings) (nummer|nr)"])
    return sv
  }

  private static func english() -> LanguageSource {
    var en = language(
      "en",
      rules: [
        "(my|the)", "[<mine>] (parcel|package|order)", "(I (want|need|would like) to|can I)",
        "[a] [real] (human|person)", "(<person>|someone|customer service)", "(talk|speak|chat)",
        "(subscription|plan|broadband)",
      ],
      skip: "(hi|hello)\n(thanks|please)\n(just|actually|really)")
    en.exact = ["no", "not"]
    en.not = ["not", "don't"]
    en.add(0, notation(), phrases: "(where is|where's) (<parcel>|it)")
    en.add(
      2, notation(),
      phrases: "<want> cancel [<mine>] <plan>\ncancel [<mine>] <plan>\ncancel & <plan>",
      never: "(don't|do not) want to cancel")
    en.add(3, notation(), phrases: "<want> <talk> (to|with) <someone>")
    en.lists = lists(["order order": "order\norder (number|no|nr|id)"])
    return en
  }

  private static func lists(_ values: [String: String]) -> [LanguageSource.ListPhrase] {
    values.sorted { $0.key < $1.key }.flatMap { key, lines in
      let names = key.split(separator: " ").map(String.init)
      return lines.split(separator: "\n").map {
        LanguageSource.ListPhrase(
          list: names[0], value: names[1], pattern: notation().parse(String($0)))
      }
    }
  }
}
