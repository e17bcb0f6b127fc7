import SvarText
import Testing

@testable import SvarEntities

/// The kinds that whole messages say little of, and what is said of values.
@Suite struct KindTests {
  private func all(_ text: String, _ language: String, _ kind: EntityKind) -> [String] {
    Reading.entities(text, language).filter { $0.kind == kind }.map { Reading.write($0.value) }
  }

  @Test(
    "Streets are read as typed",
    arguments: [
      ("nb", "vi flytter til Storgata 7, 9008 Tromsø", "Storgata 7"),
      ("nb", "Ny adresse: Fjellveien 12 B, 5019 Bergen", "Fjellveien 12 B"),
      ("nb", "send til Karl Johans gate 22 i Oslo", "Karl Johans gate 22"),
      ("nb", "flytter til Solbakken 3", "Solbakken 3"),
      ("nb", "postboks 120, 0101 Oslo", "postboks 120"),
      ("da", "jeg bor Nørregade 12, 2. th, 8000 Aarhus", "Nørregade 12, 2. th"),
      ("sv", "sätta Tallgatan 4, 5 tr på oss", "Tallgatan 4, 5 tr"),
      ("sv", "rätta det till Myrvägen 2?", "Myrvägen 2"),
      ("sv", "skicka till box 77 i stället", "box 77"),
      ("en", "letters should go to Solbakken 3, 2406 Elverum", "Solbakken 3"),
    ])
  func streets(_ language: String, _ text: String, _ expected: String) {
    #expect(all(text, language, .street) == [expected])
  }

  @Test(
    "Durations are minutes",
    arguments: [
      ("nb", "har ventet i to timer", 120), ("nb", "nede i 3 dager", 4320),
      ("nb", "en halv time", 30), ("nb", "90 minutter i kø", 90), ("da", "i fem uger", 50_400),
      ("sv", "väntat i 45 minuter", 45), ("en", "half an hour", 30),
      ("en", "for two weeks", 20_160),
    ])
  func durations(_ language: String, _ text: String, _ minutes: Int) {
    #expect(all(text, language, .duration) == ["\(minutes)m"])
  }

  @Test(
    "Numbers in figures and words",
    arguments: [
      ("nb", "jeg gir 4", "4"), ("nb", "fire", "4"), ("nb", "tjueen", "21"),
      ("nb", "to hundre og femti", "250"), ("da", "femogtyve", "25"), ("da", "halvtreds", "50"),
      ("sv", "tjugofem", "25"), ("sv", "ett tusen två hundra", "1200"), ("en", "twenty-five", "25"),
      ("en", "two thousand", "2000"), ("en", "three hundred and twelve", "312"),
    ])
  func numbers(_ language: String, _ text: String, _ expected: String) {
    #expect(all(text, language, .number) == [expected])
  }

  @Test func links() {
    #expect(all("se https://eksempel.no/a?b=1.", "nb", .url) == ["https://eksempel.no/a?b=1"])
    #expect(
      all("www.eksempel.no/min-side, virker ikke", "nb", .url) == ["www.eksempel.no/min-side"])
    #expect(all("gå på eksempel.no og se", "nb", .url) == ["eksempel.no"])
    #expect(all("takk.Hei igjen", "nb", .url).isEmpty)
    #expect(all("kari@eksempel.no", "nb", .url).isEmpty)
  }

  @Test("What was asked for needs no words around it")
  func answers() {
    let cases: [(String, String, EntityKind, String)] = [
      ("nb", "9008", .postalCode, "9008"), ("sv", "123 45", .postalCode, "12345"),
      ("nb", "det er 0368", .postalCode, "0368"), ("nb", "27", .date, "2026-11-27"),
      ("nb", "24.12", .date, "2026-12-24"), ("en", "the sat one", .date, "2026-11-28"),
      ("nb", "14", .time, "14:00"), ("nb", "fire", .time, "16:00"), ("nb", "930", .time, "09:30"),
      ("nb", "499", .amount, "499NOK"), ("da", "1.249,50", .amount, "1249.50DKK"),
      ("nb", "ordre sier du? 70418822", .phone, "+4770418822"),
      ("sv", "0701740660", .phone, "+46701740660"), ("nb", "Moen 12", .street, "Moen 12"),
    ]
    for (language, text, kind, expected) in cases {
      let context = EntityContext(language: language, today: CalendarDate(dayNumber: 20_779))
      let found = EntityRecognizer.recognize(
        Tokenizer.tokenize(text), original: text, context: context, expecting: kind)
      #expect(
        found.filter { $0.kind == kind }.map { Reading.write($0.value) } == [expected], "\(text)")
    }
  }

  @Test func unaskedAnswersAreNumbers() {
    for text in ["9008", "27", "499"] {
      #expect(Reading.entities(text, "nb").map(\.kind) == [.number])
    }
  }

  @Test func countryWinsOverLanguage() {
    let today = CalendarDate(dayNumber: 20_779)
    let text = "betalt 199 kr, ring 22 33 44 55"
    let found = EntityRecognizer.recognize(
      Tokenizer.tokenize(text), original: text,
      context: EntityContext(language: "nb", country: "DK", today: today))
    #expect(
      found.map(\.value) == [.amount(hundredths: 19_900, currency: "DKK"), .phone("+4522334455")])
  }

  @Test func claimedTokensAreNotRead() {
    let text = "99 88 77 65 og 24/12"
    let tokens = Tokenizer.tokenize(text)
    let context = EntityContext(language: "nb", today: CalendarDate(dayNumber: 20_779))
    let free = EntityRecognizer.recognize(tokens, original: text, context: context)
    #expect(free.map(\.kind) == [.phone, .date])
    let claimed = EntityRecognizer.recognize(
      tokens, original: text, context: context, claimed: [0..<4])
    #expect(claimed.map(\.kind) == [.date])
    // Ranges that lie outside do no harm.
    _ = EntityRecognizer.recognize(
      tokens, original: text, context: context, claimed: [-5..<(-1), 90..<100])
  }

  @Test func placesAreExact() {
    let text = "Hei, ring +47 924 11 305 før kl. 14.30, Ola"
    let bytes = Array(text.utf8)
    let found = Reading.entities(text, "nb").map {
      String(decoding: bytes[$0.bytes], as: UTF8.self)
    }
    #expect(found == ["+47 924 11 305", "kl. 14.30"])
  }

  @Test("Sums beyond all bounds are none, and trap nothing")
  func hugeAmounts() {
    for text in [
      "9 223 372 036 854 775 999 kr", "92233720368,99 million kr", "999 999 999 999 999 kr",
      "kr 9 223 372 036 854 775 807", "9.223.372.036.854.775.999,- kr", "999999999999k kr",
      "99999999999999999999999 kr", "minus 9 223 372 036 854 775 999 kr",
    ] {
      for language in ["nb", "da", "sv", "en"] { _ = Reading.entities(text, language) }
    }
    #expect(all("12 345 678 kroner", "nb", .amount) == ["12345678NOK"])
    #expect(all("1,5 million kroner", "nb", .amount) == ["1500000NOK"])
  }

  @Test func whatIsSaidOfValues() {
    let refused = Reading.entities("ikke torsdag, men fredag", "nb")
    #expect(refused.map(\.isNegated) == [true, false])
    let moved = Reading.entities("flytt fra torsdag til fredag", "nb")
    #expect(moved.map(\.isOrigin) == [true, false])
    let span = Reading.entities("borte fra torsdag til fredag", "nb")
    #expect(span.map(\.isRangeEnd) == [false, true])
    let corrected = Reading.entities("torsdag, nei jeg mente fredag", "nb")
    #expect(corrected.map(\.isCorrection) == [false, true])
    let about = Reading.entities("i fredags vid 23-tiden, eller ja kl 23:10", "sv")
    #expect(about.filter { $0.kind == .time }.map(\.isApproximate) == [true, false])
    #expect(Reading.entities("neste fredag", "nb").map(\.isAmbiguous) == [true])
  }

  @Test("A weekday is the next one, never today")
  func weekdays() {
    for (index, name) in ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
      .enumerated()
    {
      let day = 23 + index
      #expect(Reading.chosenValues("på \(name)", "nb") == "date=2026-11-\(day)")
      #expect(
        Reading.chosenValues("i \(name)s", "da") == "date=2026-11-\(day == 29 ? 15 : day - 7)")
    }
  }

  @Test("Letters that keyboards lack may be written otherwise")
  func spellings() {
    for text in ["lordag", "loerdag", "lördag", "LØRDAG", "lo\u{308}rdag"] {
      #expect(Reading.chosenValues("på \(text)", "nb") == "date=2026-11-28", "\(text)")
    }
    #expect(Reading.chosenValues("i overmorgon", "sv") == "date=2026-11-24")
    #expect(Reading.chosenValues("i gaar", "da") == "date=2026-11-21")
  }
}
