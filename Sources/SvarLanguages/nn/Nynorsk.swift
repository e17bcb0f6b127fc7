// Norwegian Nynorsk. A bot without it answers Nynorsk in Bokmål, whose spellings cover it.

extension LanguageKnowledge {
  static let nynorsk = LanguageKnowledge(
    code: "nn",
    englishName: "Norwegian Nynorsk",
    stemmer: "norwegian",
    functionWords: WordTables.set(NynorskWords.function),
    markers: WordTables.markers(
      common: NynorskWords.common, usual: NynorskWords.usual,
      rare: NynorskWords.function + " " + NynorskWords.content),
    letters: ["æ", "ø", "å"],
    cues: NynorskWords.cues,
    negations: WordTables.set("ikkje ikke aldri ingen inga ingenting inkje utan verken korkje"),
    conjunctions: WordTables.set("og men så"),
    starters: WordTables.set(
      """
      eg vi du de det den dette kva kor korleis kvifor kven når kan har er vil får må skal hei
      takk men då no ikkje viss hadde
      """),
    abbreviations: WordTables.set(BokmalWords.abbreviations),
    paradigms: NorwegianForms.nynorsk,
    irregularForms: NynorskWords.irregular,
    strangers: WordTables.strangers(NynorskWords.strangers),
    verbPrefixes: NorwegianForms.prefixes,
    links: ["s", "e", "n", "a"],
    spellings: WordTables.spellings(NynorskWords.spellings),
    months: NorwegianCalendar.months,
    weekdays: NorwegianCalendar.weekdays,
    pastWeekdays: NorwegianCalendar.pastWeekdays,
    numberWords: NorwegianCalendar.numberWords,
    ordinalWords: NorwegianCalendar.ordinalWords,
    relativeDays: NorwegianCalendar.relativeDays)
}

enum NynorskWords {
  static let common = "eg ikkje er det på i har og til ein å som de med for at kan vi den kva"
  static let usual = """
    frå noko nokon mi min du meg deg av om når får vil kor korleis kvifor kven så men eit dei \
    eller her ha få må skal hei takk no blir vart vere gjer gjere ut opp inn igjen etter dykkar \
    dykk viss berre òg framleis hjå tilbake mykje heile seg oss kjem veit
    """
  static let function = """
    eg du han ho den det vi de dei meg deg henne oss dykk seg min mi mitt mine din di ditt dine \
    sin si sitt sine vår vårt våre dykkar deira hans hennar ein ei eit eitt å i på til av frå for \
    med om ved hos hjå etter før under over mellom mot utan inn ut opp ned og eller men så at som \
    viss dersom når då fordi sidan medan enn ikkje nei ja jo nok vel òg også berre her der kva kor \
    korleis kvifor kven kvar kvart er var vere vera vore har ha hadde hatt kan kunne vil ville \
    skal skulle må måtte bør burde får få fekk fått blir bli vart blitt vorte denne dette desse \
    noko nokon nokre ingen alle alt kvar kvart sjølv slik no igjen enno allereie
    """
  static let content = """
    konto kontoen kontor kontoret rekning rekninga tinging bestilling bestillinga pakken pakka sende sendt hjelp menneske veke \
    veker vekene månad månader dagar gongar gong førre neste første siste ny nye nytt feil \
    heim heime borte ute inne ynskjer ønskjer gløymt hugsar klarer verkar fungerer skjer manglar \
    ventar gjerne litt dessverre kroner fått gått tatt står ligg sit melding same annan anna andre \
    heilt heile kveld morgon tilsett kundebehandlar tenester teneste opplysingar spørsmål seier \
    kjøpte betale betaler betalt levert bytte flytte avslutte seie abonnementet avtalen
    """
  static let cues = WordTables.weighted(
    """
    æ 5, ø 6, å 4, sjon$ 10, ane$ 9, ar$ 3, kje$ 6, ei 6, øy 8, ^kv 9, inga$ 8, ande$ 4, ast$ 3, \
    kj 5, skj 4, ikk 2, jø 3, au 4, leg$ 8, heit$ 8, tt$ 2, kk 2
    """)
  static let spellings = """
    eg = jeg æ jæ ej
    ikkje = ikke itj ikk ikje
    kva = hva ka
    kor = hvor
    kvifor = hvorfor koffor
    korleis = hvordan kossen korsen
    kven = hvem kem
    noko = noe nåkka
    nokon = noen
    no = nå
    mykje = mye
    frå = fra
    veke = uke
    rekning = regning
    dykk = dere dokker
    dykkar = deres
    dei = de
    berre = bare
    heim = hjem
    heime = hjemme
    ein = en
    eit = et
    gjere = gjøre
    vere = være
    sjå = se
    seie = si
    abonnement = abo abb
    telefon = tlf
    nummer = nr
    kundenummer = kundenr
    telefonnummer = tlfnr
    ver = vennligst
    takk = thx
    månad = mnd
    """
}
