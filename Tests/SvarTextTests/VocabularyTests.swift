import SvarStorage
import Testing

@testable import SvarText

@Suite struct VocabularyTests {
  private func vocabulary(_ language: String, _ words: String, exact: String = "") -> Vocabulary {
    Vocabulary(
      language: language,
      words: words.split(separator: " ").map { Vocabulary.Word(String($0)) }
        + exact.split(separator: " ").map { Vocabulary.Word(String($0), exactOnly: true) })
  }

  /// What `typed` may be: "word:grade".
  private func found(_ typed: String, in vocabulary: Vocabulary) -> [String] {
    let text = Tokenizer.tokenize(typed).first?.text ?? ""
    return vocabulary.candidates(for: text).map {
      "\(vocabulary.words[Int($0.word)].text):\($0.grade)"
    }
  }

  @Test func idsArePlacesAfterRemovingDoubles() {
    let vocabulary = Vocabulary(
      language: "nb",
      words: [.init("a"), .init("b"), .init("a", exactOnly: true), .init("c")])
    #expect(vocabulary.words.map(\.text) == ["a", "b", "c"])
    #expect(vocabulary.words.map(\.exactOnly) == [true, false, false])
    #expect(vocabulary.id(of: "c") == 2)
    #expect(vocabulary.id(of: "d") == nil)
  }

  @Test(arguments: [
    ("nb", "bredbånd", "bredbånd", "exact"), ("nb", "bredbånd", "bredbaand", "digraph"),
    ("nb", "bredbånd", "bredband", "bare"), ("nb", "være", "vaere", "digraph"),
    ("nb", "spørsmål", "sporsmal", "bare"), ("nb", "spørsmål", "spørsmal", "bare"),
    ("nb", "spørsmål", "spoersmal", "bare"), ("da", "bekræftelse", "bekreftelse", "bare"),
    ("da", "bekræftelse", "bekräftelse", "digraph"), ("sv", "köp", "køp", "digraph"),
    ("sv", "köp", "kop", "bare"), ("nb", "på", "paa", "digraph"), ("nb", "én", "en", "bare"),
    ("nb", "ide", "idé", "bare"), ("nb", "bekræft", "bekreft", "bare"),
  ])
  func lettersOfTheDictionary(_ language: String, _ word: String, _ typed: String, _ grade: String)
  {
    #expect(found(typed, in: vocabulary(language, word)) == ["\(word):\(grade)"])
  }

  @Test func theTextIsNotFoldedBackwards() {
    #expect(found("får", in: vocabulary("nb", "far")) == [])
    #expect(found("kø", in: vocabulary("nb", "koe")) == [])
    #expect(found("naa", in: vocabulary("nb", "na")) == [])
    #expect(found("far", in: vocabulary("nb", "får", exact: "far")) == ["far:exact", "får:bare"])
    #expect(found("sok", in: vocabulary("und", "søk")) == [])
  }

  @Test(arguments: [
    ("nb", "pakke pakka pakken pakkene pakker"), ("nb", "ruter ruteren rutere ruterne"),
    ("nb", "bestilling bestillingen bestillinga bestillinger bestillingene bestillingens"),
    ("nb", "betale betaler betalte betalt betal"), ("nb", "bestille bestiller bestilte bestilt"),
    ("nb", "kaste kaster kasta kastet"), ("nb", "faktura fakturaen fakturaer fakturaens"),
    ("nb", "få får fikk fått"), ("nb", "oppsi oppsa oppsagt"), ("nb", "nett nettet"),
    ("nb", "abonnement abonnementet abonnementer abonnementene"), ("nb", "bredbånd bredbåndet"),
    ("nb", "prøve prøver prøvde prøvd"), ("nb", "konto kontoen kontoer"),
    ("da", "pakke pakken pakker pakkerne"), ("da", "net nettet"),
    ("da", "bestille bestiller bestilte bestilt"), ("da", "snakke snakkede snakket snakker"),
    ("da", "router routeren routere routerne"), ("da", "ordre ordren ordrer ordrerne"),
    ("da", "opsige opsagde opsagt"), ("da", "regning regningen regninger regningerne"),
    ("sv", "paket paketet paketen"), ("sv", "faktura fakturan fakturor fakturorna"),
    ("sv", "router routern routrar routrarna"), ("sv", "order ordern"),
    ("sv", "betala betalar betalade betalat"), ("sv", "köpa köper köpte köpt"),
    ("sv", "beställning beställningen beställningar beställningarna"),
    ("sv", "konto kontot konton kontona"), ("sv", "säga säger sa sade sagt"),
    ("en", "invoice invoices"), ("en", "order orders ordered ordering"),
    ("en", "pay pays paid paying"), ("en", "cancel cancelled canceled cancelling"),
  ])
  func formsFindEachOther(_ language: String, _ words: String) {
    let all = words.split(separator: " ").map(String.init)
    for word in all {
      for typed in all where typed != word {
        let grades = found(typed, in: vocabulary(language, word))
        #expect(grades == ["\(word):form"], "\(typed) for \(word)")
      }
    }
  }

  @Test(arguments: [
    ("nb", "vare", "var"), ("nb", "før", "føre"),
    ("nb", "far", "fare"), ("sv", "kund", "kunde"), ("nb", "pakke", "pause"),
    ("nb", "regn", "regning"), ("sv", "var", "vara"), ("en", "bill", "billion"),
  ])
  func strangersAreNoForms(_ language: String, _ word: String, _ typed: String) {
    #expect(found(typed, in: vocabulary(language, word)) == [])
  }

  @Test func formsInPlainLetters() {
    #expect(found("bredbaandet", in: vocabulary("nb", "bredbånd")) == ["bredbånd:form"])
    #expect(found("bredbandet", in: vocabulary("nb", "bredbånd")) == ["bredbånd:form"])
    #expect(found("bestallningen", in: vocabulary("sv", "beställning")) == ["beställning:form"])
    #expect(found("regnskaebet", in: vocabulary("da", "regnskæb")) == ["regnskæb:form"])
  }

  @Test func exactWordsHaveNoFormsAndNoTypos() {
    let exact = vocabulary("nb", "faren", exact: "far avmelde")
    #expect(found("far", in: exact) == ["far:exact"])
    #expect(found("fars", in: exact) != ["far:form"])
    #expect(found("avmeldde", in: exact) == [])
    #expect(found("kunden", in: vocabulary("sv", "", exact: "kunde")) == [])
  }

  @Test func chatSpellings() {
    #expect(found("ikkje", in: vocabulary("nb", "", exact: "ikke")) == ["ikke:form"])
    #expect(found("æ", in: vocabulary("nb", "jeg")) == ["jeg:form"])
    #expect(found("tlf", in: vocabulary("nb", "telefon")) == ["telefon:form"])
    #expect(found("telefon", in: vocabulary("nb", "tlf")) == ["tlf:form"])
    #expect(found("nån", in: vocabulary("sv", "någon")) == ["någon:form"])
    #expect(found("ka", in: vocabulary("da", "kan hvad")) == ["kan:form", "hvad:form"])
    #expect(found("neeeei", in: vocabulary("nb", "nei")) == ["nei:typo"])
    #expect(found("haaallo", in: vocabulary("nb", "hallo")) == ["hallo:typo"])
  }

  @Test func misspellings() {
    let words = vocabulary("nb", "faktura fakturaen bestilling oppgradere nedgradere takk")
    #expect(found("fakutra", in: words) == ["faktura:typo"])
    #expect(found("bestlling", in: words) == ["bestilling:typo"])
    #expect(found("besitlilng", in: words) == ["bestilling:typo"])
    #expect(found("afktura", in: words) == ["faktura:typo"])
    #expect(found("aktura", in: words) == [])
    #expect(found("opgradere", in: words) == ["oppgradere:typo"])
    #expect(found("takl", in: words) == [])
    #expect(found("fakktura", in: words) == ["faktura:typo"])
    // Two words equally near that are not one.
    #expect(found("kapre", in: vocabulary("nb", "kapte kapse")) == [])
    // A word of the language is no misspelling.
    #expect(found("betale", in: vocabulary("nb", "betake")) == [])
  }

  @Test(arguments: ["nb", "und"]) func misspellingsAsTheOracleSays(_ language: String) {
    let seed: UInt64 = 77
    var random = SeededGenerator(seed: seed)
    let letters = Array("abkåø")
    func word(_ lengths: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: lengths, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
    }
    for round in 0..<50 {
      let words = (0..<20).map { _ in word(3...11) }
      let vocabulary = Vocabulary(language: language, words: words.map { .init($0) })
      for _ in 0..<20 {
        let typed = word(5...11)
        let expected = nearestByBruteForce(to: typed, in: vocabulary, folding: language == "nb")
        let (distance, ids) = vocabulary.index.trie.nearest(
          to: Array(typed.unicodeScalars), limit: Vocabulary.editLimit(typed.count))
        let detail: Comment = "seed \(seed), round \(round): \(typed) in \(words)"
        #expect(Set(ids) == expected.ids, detail)
        if !ids.isEmpty { #expect(distance == expected.distance, detail) }
      }
    }
  }

  private func nearestByBruteForce(
    to typed: String, in vocabulary: Vocabulary, folding: Bool
  ) -> (distance: UInt8, ids: Set<UInt32>) {
    var best = Vocabulary.editLimit(typed.count)
    var ids: Set<UInt32> = []
    let letters = Array(typed)
    for (index, word) in vocabulary.words.enumerated() where !vocabulary.index.isClosed(word.text) {
      let keys = WordKeys(word.text)
      for spelling in folding ? [keys.exact, keys.digraph, keys.bare] : [keys.exact] {
        let other = Array(spelling)
        guard other[0] == letters[0] || (other[0] == letters[1] && other[1] == letters[0]) else {
          continue
        }
        let distance = UInt8(editDistance(letters, other))
        if distance > best { continue }
        if distance < best { ids = [] }
        best = distance
        ids.insert(UInt32(index))
      }
    }
    return (best, ids)
  }

  /// Optimal string alignment, by the book.
  private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { table[i][0] = i }
    for j in 0...right.count { table[0][j] = j }
    for i in 1...left.count {
      for j in 1...right.count {
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1,
          table[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  @Test(
    arguments: [
      ("nb", "bredbånd abonnement", "bredbåndsabonnementet", ["bredbånd", "abonnement"]),
      ("nb", "bredbånd abonnement", "bredbaandsabonnement", ["bredbånd", "abonnement"]),
      (
        "nb", "kunde service medarbeider", "kundeservicemedarbeideren",
        ["kunde", "service", "medarbeider"]
      ),
      ("nb", "faktura gebyr", "fakturagebyr", ["faktura", "gebyr"]),
      ("nb", "pakken sporing", "pakkesporing", ["pakken", "sporing"]),
      ("da", "bestilling nummer", "bestillingsnummeret", ["bestilling", "nummer"]),
      ("da", "børn have", "børnehave", nil),
      ("da", "kunde tjeneste", "kundetjeneste", ["kunde", "tjeneste"]),
      ("sv", "beställning nummer", "beställningsnumret", ["beställning", "nummer"]),
      ("sv", "kund tjänst", "kundtjänsten", ["kund", "tjänst"]),
      ("sv", "gata kontor", "gatukontoret", nil),
      ("nb", "pakke", "pakkeboks", nil), ("nb", "for sikring", "forsikring", nil),
      ("nb", "en to", "ento", nil), ("und", "kunde service", "kundeservice", nil),
      ("en", "broad band", "broadband", ["broad", "band"]),
    ] as [(String, String, String, [String]?)])
  func compounds(_ language: String, _ words: String, _ typed: String, _ parts: [String]?) {
    #expect(vocabulary(language, words).parts(of: typed) == parts)
  }

  @Test func fewestParts() {
    let words = vocabulary("nb", "kunde service kundeservice tel efon telefon")
    #expect(words.parts(of: "kundeservicetelefon") == ["kundeservice", "telefon"])
    #expect(words.parts(of: "kundeservice") == nil)
    #expect(words.parts(of: String(repeating: "kunde", count: 13)) == nil)
    #expect(words.parts(of: String(repeating: "kunde", count: 12))?.count == 12)
  }

  @Test func wronglySplitWords() {
    let words = vocabulary("nb", "kundeservice arbeidsgiver fakturagebyr")
    #expect(words.joined("kunde", "service") == 0)
    #expect(words.joined("arbeid", "giver") == 1)
    #expect(words.joined("faktura", "gebyret") == 2)
    #expect(words.joined("kunde", "gebyr") == nil)
  }

  @Test func storedAndReadAgain() throws {
    let words = vocabulary("sv", "köpa faktura", exact: "kunde")
    var writer = FlatWriter()
    words.write(into: &writer)
    var reader = FlatReader(writer.bytes)
    let copy = try Vocabulary(language: "sv", reading: &reader)
    #expect(reader.remaining == 0)
    #expect(copy.words == words.words)
    for typed in ["köpte", "fakutra", "kunde", "kundes", "köp"] {
      #expect(copy.candidates(for: typed) == words.candidates(for: typed))
    }
  }

  /// Every byte of a stored vocabulary changed, every cut: an error, or one that can be asked.
  @Test func damagedVocabulariesNeverTrap() {
    var writer = FlatWriter()
    vocabulary("nb", "kjøpe bredbånd abonnement går", exact: "far").write(into: &writer)
    for index in writer.bytes.indices {
      for change: UInt8 in [1, 0x80, 0xFF] {
        var bytes = writer.bytes
        bytes[index] ^= change
        var reader = FlatReader(bytes)
        guard let damaged = try? Vocabulary(language: "nb", reading: &reader) else { continue }
        for typed in ["kjøpte", "bredbåndsabonnementet", "abonemment", "far", "gikk"] {
          _ = damaged.candidates(for: typed)
          _ = damaged.parts(of: typed)
        }
        _ = damaged.joined("bredbånd", "abonnement")
        _ = damaged.words
      }
      var reader = FlatReader(writer.bytes[..<index])
      #expect(throws: FlatError.self) { try Vocabulary(language: "nb", reading: &reader) }
    }
  }

  @Test func hostileWordsEnd() {
    let words = vocabulary("nb", "aaa aaaa aaaaa aaaaaa aaaaaaaaaaaa pakke")
    for length in [1, 5, 9, 32, 33, 64, 65, 128, 129, 65_536] {
      for letter in ["a", "å", "e\u{301}", "ß", "中", "0"] {
        let text = String(repeating: letter, count: length)
        #expect(words.candidates(for: text).count <= 6)
        _ = words.parts(of: text)
        _ = words.joined(text, text)
      }
    }
  }

  @Test func manyThreadsAskOneVocabulary() async {
    let words = vocabulary("nb", "pakke bestilling faktura abonnement ruter betale levering")
    let typed = ["pakkene", "bestillinga", "fakturaer", "abonnementet", "ruteren", "betalt"]
    let expected = typed.map { words.candidates(for: $0) }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<5_000).count { words.candidates(for: typed[$0 % 6]) != expected[$0 % 6] }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func stemsAreThoseOfSnowball() {
    #expect(Stemmer().stem("pakkene", language: "nb") == "pakk")
    #expect(Stemmer().stem("ruteren", language: "nb") == "ruter")
    #expect(Stemmer().stem("running", language: "en") == "run")
    #expect(Stemmer().stem("running", language: "und") == "running")
  }
}
