// Norwegian Bokmål. Nynorsk and dialect words that customers mix in are spellings of it.

extension LanguageKnowledge {
  static let bokmal = LanguageKnowledge(
    code: "nb",
    englishName: "Norwegian Bokmål",
    stemmer: "norwegian",
    functionWords: WordTables.set(BokmalWords.function),
    markers: WordTables.markers(
      common: BokmalWords.common, usual: BokmalWords.usual,
      rare: BokmalWords.function + " " + BokmalWords.content + " " + BokmalWords.contrast),
    letters: ["æ", "ø", "å"],
    cues: BokmalWords.cues,
    negations: WordTables.set(
      """
      ikke ikkje itj itje ikk ikkj kke ikje aldri ingen inga ingenting intet uten utan verken \
      hverken inte
      """),
    conjunctions: WordTables.set("og men så"),
    starters: WordTables.set(
      """
      jeg vi du dere det den dette hva hvor hvordan hvorfor hvem når kan har er vil får må
      skal hei takk men da nå ikke eg kva kor korleis kvifor hvis hadde ble ser går vennligst
      mvh hilsen finnes gjelder
      """),
    abbreviations: WordTables.set(BokmalWords.abbreviations),
    paradigms: NorwegianForms.bokmal,
    irregularForms: NorwegianForms.irregular,
    strangers: WordTables.strangers(NorwegianForms.strangers),
    verbPrefixes: NorwegianForms.prefixes,
    links: ["s", "e", "n", "a"],
    spellings: WordTables.spellings(BokmalWords.spellings),
    months: NorwegianCalendar.months,
    weekdays: NorwegianCalendar.weekdays,
    pastWeekdays: NorwegianCalendar.pastWeekdays,
    numberWords: NorwegianCalendar.numberWords,
    ordinalWords: NorwegianCalendar.ordinalWords,
    relativeDays: NorwegianCalendar.relativeDays)
}

enum BokmalWords {
  static let common = "jeg er det på i har og ikke til en å som dere med for at kan vi den hva"
  static let usual = """
    min du meg deg av fra om noen noe når får vil hvor hvordan hvorfor hvem så men et de om mitt \
    mine eller her ha få må skal hei takk nå blir ble var være vært gjør gjøre ut opp inn igjen \
    etter deres hvis bare også fortsatt hos tilbake mye veldig meg seg oss kommer vet
    """
  static let function = """
    jeg du han hun den det vi dere de meg deg ham henne oss dem seg min mi mitt mine din di ditt \
    dine sin si sitt sine vår vårt våre deres hans hennes dens dets en ei et ett å i på til av \
    fra for med om ved hos etter før under over mellom mot uten inn ut opp ned og eller men så at \
    som hvis når da fordi siden mens enn ikke nei ja jo nok vel også bare her der hit dit hva hvor \
    hvordan hvorfor hvem hvilken hvilket hvilke er var være vært har ha hadde hatt kan kunne vil \
    ville skal skulle må måtte bør burde får få fikk fått blir bli ble blitt denne dette disse \
    noe noen ingen alle alt hver hvert man selv slik sånn nå igjen ennå enda allerede altså
    """
  static let content = """
    kontor kontoret menneske mennesker natt samtale samtalen historikk baker folk lenke lenker datter datteren meg deg hei heisann hallo takk tusen mvh hilsen vennlig vennligst kunde kundeservice bestilling \
    bestillingen bestilt bestilte pakke pakken pakka faktura fakturaen regning regningen regninga \
    abonnement abonnementet avtale avtalen ruter ruteren mobil mobilen telefon telefonen nett \
    nettet bredbånd bredbåndet internett adresse konto kontoen kort kortet passord passordet \
    penger pengene betale betaler betalt betalte kjøpte kjøpt kjøp sende sender sendt sendte \
    levert levering leveringen mottatt hjelp hjelpe trenger snakke ringe endre bytte bytter \
    flytte flytter avslutte oppsigelse oppgradere nedgradere virker fungerer mistet stjålet \
    sperre sperret åpent åpner stenger åpningstider klage reklamasjon retur returnere refusjon \
    angre lenge mange mulig uke uker uka måned måneden måneder dager dag timer ganger gang \
    forrige neste første siste ny nye nytt gammel gamle feil riktig rett dårlig bra fint flott \
    fremdeles fram frem hjem hjemme borte ute inne ikkje eg æ kva kor ka noko nokon mykje hvilken \
    ønsker ønske glemt husker klarer prøvd prøver funker skjer skjedd mangler venter ventet \
    avbestille forstår skjønner sier siden kanskje gjerne egentlig litt ganske dessverre kroner \
    trukket belastet fått gått tatt står ligger sitter melding beskjed samme annen annet andre \
    helt hele hjelper kveld morgen ettermiddag formiddag ettersom ifølge ikveld imorgen slik \
    viser finner finnes leser laste skru skrur slå slår lys lyset lamper lampe stue stuen \
    kjøkken kjøkkenet soverom soverommet bad badet gang kjeller lås dør døren vindu alle
    """
  /// What tells it from Danish.
  static let contrast = """
    meg deg seg av hva nå noen noe ut opp inn etter mye hjelp gjøre gjør igjen uke uker uka
    bruke bruker brukt sak saken saker bok språk ta tar tok ga gi gir si sier sa ha hadde bli
    blir ble vite vet la fikk gikk sett gått fått stått tatt blitt gitt satt funnet vært hatt
    kjøpe kjøpt kjøpte kjøper kjøp kjøpet kjøre kjører kjenne kjenner kjent tapt åpen åpne
    åpner åpent åpnet løpe tape dyp skap hjelpe hjelper håper gate gata mat bilde bilder ute
    uten båt møte lete leter bryte litt lite lenge lengre lenger penger vei veien nei hei leie
    øye høy høyt høyere tøy beskjed leilighet leiligheten mulighet enhet enheten hastighet
    hastigheten stasjon informasjon versjon avtale avtalen avslutte avbestille avslått
    oppsigelse oppgradere opplysninger oppdatere innlogging innstillinger inkludert utsettelse
    utland utlandet tilbake siste neste annen annet alltid aldri kanskje fortsatt ennå når
    borte mellom gjennom mot barn mann sønn venn rom kjøkken vindu klokka kveld helg helga vær
    været grønn hvit svart liten flott treg tregt rask raskt riktig riktige feil viktig lett
    opptatt ferdig trøtt syk sju åtte tjue tretti førti femti seksti spørre spør lese leser
    tenke tenker like hate trenge trenger jobbe arbeid jobb jobben sitte sitter reise reiser
    legge legger sette setter henge henger skje skjer skjedd endre endrer endret begynne
    begynner fortsette velge velger selge selger fortelle fortell trekke trekker tenne nett
    ruter passord epost skjerm skjermen lader deksel kupong mi mitt ditt sitt vår vårt våre
    dere deres hverandre henne oss slik sånn selskap skrudd sperre sperret slett knapt sliter
    utløpt utgått utlevert utbetalt innbetalt inne innen innom ringte klikket kostnad oppover
    fødselsnummer kjedelig kjære ettermiddag verdt verre verst vekk opphør merke merker
    kjøttet sterk svak vanlig vanligvis fyll fylle full fullt kaldt kald fjell ball katt sør
    regnskapet kunnskap vennskap budskap snill greit grei greia kjapt gratulerer takk vits
    dikt sjekk sjekke dårligste kveldsmat lue jente gutt tulling tull prisene tilbudet forbruk
    forbruket brukeren merkelig kjempe faen jævlig skikkelig drit helt veldig ganske kjempebra
    fortere sykmeldt sjåføren lappen boksen postkassen nettbutikken driftsmelding ruteren
    ruterne rutere
    """
  static let abbreviations = """
    nr kl ca f eks bl a m v dvs osv evt pga mht jf jfr inkl ekskl tlf mob kr jan feb febr mar apr \
    jun jul aug sep sept okt nov des st mnd min sek stk gt vn o l s u t d v pr adr kto p g
    """
  static let cues = WordTables.weighted(
    """
    ^ut 6, ^inn 6, ^av 5, ^etter 6, ^gj 6, ^kj 8, ^skj 8, ^hei 3, sj 4, skap$ 4, skapet$ 5, \
    igheten$ 10, ighet$ 10, lig$ 1, ige$ 1, ut 2, uke 3, ik 1, pe$ 3, per$ 3, pet$ 3, pt$ 3, \
    tte$ 3, tter$ 3, tt$ 4, kke$ 1, mm$ 3, nn$ 3, ll$ 3, kk$ 3, ss$ 3, inga$ 5, ik$ -3, ikk$ 5, ikke$ 3, lle 1, nne 1, a$ 1, ert$ 3, \
    æ 6, ø 8, å 4, sjon$ 12, sjoner$ 12, sjonen$ 12, skj 6, kj 6, ^gj 4, øy 8, ei 4, het$ 5, \
    heten$ 6, ene$ 6, ket$ 3, ke$ 3, ker$ 3, te$ 3, tt$ 4, kk 4, eg$ 2, lig$ 2, bånd 6, ^hv 6, \
    ^opp 5, ^inn 4, ^ut 3, nett 3, yr 1, enn 3, ing$ 2, ingen$ 3, ik$ 2, ud -3, ^be 1, ^for 1, \
    elig 2, isk 1, ar$ 1, ul 1, mm 1, pp 1, ll 1, nn 1, sse 1, ap 1, øv 3, ak 1, ek 1, uk 2
    """)
  static let spellings = """
    jeg = æ jæ eg ej æg jaj
    ikke = ikkje itj itje ikk ikkj kke ikje inte isje
    hva = ka kva va hvaa
    var = va
    hvor = kor hvr kvar
    hvorfor = kvifor koffor koffer korfor hvorfo hvofor
    hvordan = korleis kordan kossen kossn kåssen åssen hvdan hvordn
    hvem = kven kem hvm
    hvilken = kva kilken hvilkn
    dere = dykk dokker dåkker dokk dokke dåkk
    deres = dykkar dokkers dokkes dåkkers
    noe = noko nåkka nokka nåe no
    noen = nokon nokre nån nåen nåkken nåkkå
    nå = no nu
    mye = mykje myje mykk møkje
    mer = meir
    flere = fleire
    uke = veke
    uka = veka
    uken = veka
    fra = frå
    se = sjå
    si = seie sei
    gjøre = gjere gjer jøre
    gjør = gjer jør
    være = vere vera vær
    vært = vore
    ble = blei vart
    blitt = vorte
    regning = rekning rekninga
    til = te
    meg = mæ mej me
    med = me m
    vi = me mi
    deg = dæ dej
    seg = sæ sej
    det = d dæ
    er = e
    også = oxo osso òg åsså
    bare = berre berr bar
    hjem = heim
    hjemme = heime
    fram = frem
    frem = fram
    hun = ho
    han = hannj
    hvis = viss vis hviss
    abonnement = abo abb abonement abonnoment
    telefon = tlf tel
    mobil = mob
    faktura = fakt
    kundeservice = ks
    nummer = nr
    kundenummer = kundenr
    ordrenummer = ordrenr
    bestillingsnummer = bestillingsnr
    fakturanummer = fakturanr
    telefonnummer = tlfnr telefonnr mobnr mobilnr
    kontonummer = kontonr
    postnummer = postnr
    fødselsnummer = fnr persnr pnr
    personnummer = pnr persnr
    internett = internet
    vennligst = plis pls plz pliis please
    takk = thx tnx tusentakk
    siden = sia sidan
    måned = mnd
    måneder = mnd mndr
    morgen = morra mårra morgon
    melding = mld meld
    vet = veit
    kommer = kjem kjæm
    skal = ska
    skulle = sku
    kan = kainn kanj
    annen = anna annan
    alle = alla
    ønsker = ynskjer ønskjer ynsker
    spørsmål = spm
    spørre = spørje spørra
    trenger = treng
    hele = heile
    en = ein
    et = eit
    de = dei
    sammen = saman i'lag ilag
    tilbake = attende
    ennå = enno
    fortsatt = framleis
    derfor = difor
    opplysning = opplysing
    tjeneste = teneste
    løse = løyse
    gikk = gjekk
    fikk = fekk
    kroner = kr
    altså = asså ass
    hvert = kvart
    hver = kvar
    prate = præt prat
    fungerer = fungere fungera
    virker = verkar virke
    router = ruter
    ruter = router
    """
}
