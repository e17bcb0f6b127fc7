// Swedish.

extension LanguageKnowledge {
  static let swedish = LanguageKnowledge(
    code: "sv",
    englishName: "Swedish",
    stemmer: "swedish",
    functionWords: WordTables.set(SwedishWords.function),
    markers: WordTables.markers(
      common: SwedishWords.common, usual: SwedishWords.usual,
      rare: SwedishWords.function + " " + SwedishWords.content),
    letters: ["å", "ä", "ö"],
    cues: SwedishWords.cues,
    negations: WordTables.set(
      "inte int ente ej icke itne aldrig ingen inget inga ingenting utan varken"),
    conjunctions: WordTables.set("och men så"),
    starters: WordTables.set(
      """
      jag vi du ni det den detta vad var hur varför vem när kan har är vill får måste ska hej
      tack men då nu inte om hade blev ser går snälla mvh finns gäller
      """),
    abbreviations: WordTables.set(SwedishWords.abbreviations),
    paradigms: SwedishWords.paradigms,
    irregularForms: SwedishWords.irregular,
    strangers: WordTables.strangers(SwedishWords.strangers),
    verbPrefixes: WordTables.words(
      "an av be bort efter fram från för in med mot ned om på till under upp ut vid åter över"),
    links: ["s", "u", "o", "a", "e"],
    spellings: WordTables.spellings(SwedishWords.spellings),
    months: SwedishCalendar.months,
    weekdays: SwedishCalendar.weekdays,
    pastWeekdays: SwedishCalendar.pastWeekdays,
    numberWords: SwedishCalendar.numberWords,
    ordinalWords: SwedishCalendar.ordinalWords,
    relativeDays: SwedishCalendar.relativeDays)
}

enum SwedishWords {
  static let common = "jag är det på i har och inte till en att som ni med för av kan vi den vad"
  static let usual = """
    min du mig dig från om någon något när får vill hur var varför vem så men ett de mitt mina \
    eller här ha få måste ska hej tack nu blir blev vara varit gör göra ut upp in igen efter er \
    ert era bara också fortfarande hos tillbaka mycket sig oss kommer vet man där där bra finns
    """
  static let function = """
    jag du han hon hen den det vi ni de dom mig dig honom henne oss er dem sig min mitt mina din \
    ditt dina sin sitt sina vår vårt våra ert era deras hans hennes dess en ett att i på till av \
    från för med om vid hos efter före under över mellan mot utan in ut upp ner ned och eller men \
    så som ifall när då eftersom sedan sen medan än inte ej nej ja jo nog väl också bara här där \
    hit dit vad var hur varför vem vilken vilket vilka är vara varit har ha hade haft kan kunde \
    kunnat vill ville ska skall skulle måste bör borde får få fick fått blir bli blev blivit denna \
    detta dessa något någon några ingen inget inga alla allt varje man själv sådan sån nu igen \
    ännu redan alltså
    """
  static let content = """
    kontor kontoret natt ett emot tog anmälan anmäla lyckats signal så tar ringde ringer muntligt nummer numret telefonnumret kritik hej hejsan tjena tack snälla mvh hälsningar vänliga vänligen kund kunder kundtjänst \
    beställning beställningen beställt beställde beställa order ordern paket paketet faktura \
    fakturan räkning räkningen abonnemang abonnemanget avtal avtalet router routern mobil mobilen \
    telefon telefonen nät nätet bredband bredbandet internet adress konto kontot kort kortet \
    lösenord lösenordet pengar pengarna betala betalar betalat betalade köpte köpt köp skicka \
    skickar skickat skickade levererat leverans leveransen mottagit hjälp hjälpa behöver prata \
    snacka ringa ändra byta byter flytta flyttar säga upp uppsägning avsluta uppgradera \
    nedgradera funkar fungerar tappat tappade stulen spärra spärrad öppet öppnar stänger \
    öppettider klaga klagomål reklamation retur returnera återbetalning ångra länge många möjligt \
    vecka veckor veckan månad månaden månader dagar dag timmar gånger gång förra nästa första \
    sista ny nya nytt gammal gamla fel rätt dålig dåligt bra fint fortfarande fram hem hemma \
    borta ute inne önskar glömt minns försökt försöker händer hänt saknar saknas väntar väntat \
    avbeställa förstår säger sedan kanske gärna egentligen lite ganska tyvärr kronor dragit \
    debiterat fått gått tagit står ligger sitter meddelande samma annan annat andra helt hela \
    hjälper kväll morgon eftermiddag förmiddag tack någonting ingenting nån nåt dom sen asså typ \
    iaf räcker verkligen människa vardagsrummet köket sovrummet badrummet tänd släck lampan \
    lamporna ljuset dörren fönstret låsa lås sätt höj sänk spela alla grader rum rummet lägg
    """
  static let abbreviations = """
    nr kl ca t ex bl a m m fl dvs osv ev pga ang enl inkl exkl tel tfn mob kr jan feb febr mar apr \
    jun jul aug sep sept okt nov dec st mån min sek forts resp s k d v o p g u
    """
  static let cues = WordTables.weighted(
    """
    ä 9, ö 9, å 3, tion$ 5, tionen$ 6, ck 8, x 2, ar$ 3, or$ 5, orna$ 10, arna$ 10, erna$ 9, \
    ade$ 9, at$ 4, ad$ 3, het$ 4, heten$ 5, ning$ 4, ningen$ 4, ^upp 7, ^ut 2, ^in 2, ^för 7, \
    ^av 4, ^åter 8, tt$ 3, ig$ 1, igt$ 3, a$ 3, na$ 4, rna$ 5, nn 1, kt$ 1, ^sk 1, llt 2, ss 0, \
    ^kv 2, ska$ 4, era$ 4, erar$ 5, ande$ 2, ^sj 2, tj 3, mm 1, gg 1, ^hj 1, ^be 1, sk$ 1
    """)
  static let paradigms = [
    // räkningen: räkning; faktura fakturan fakturor fakturorna; vecka
    Paradigm("a an or orna as ans ors ornas", minimumBase: 3),
    // bil bilen bilar bilarna, telefon telefoner, paket paketet paketen
    Paradigm("_ en ar arna er erna et s ens ets ars arnas ers ernas", minimumBase: 3),
    Paradigm("e en ar arna es ens", minimumBase: 3),
    // konto kontot konton kontona; ärende ärendet ärenden; order ordern
    Paradigm("_ n r rna t na ns ts s", minimumBase: 3, after: "aeiuyåäö"),
    Paradigm("_ n t na ns ts s", minimumBase: 3, after: "o"),
    Paradigm("_ n na s ns", minimumBase: 3, after: "rl"),
    // router routern routrar routrarna
    Paradigm("er ern rar rarna ers erns", minimumBase: 3),
    // betala betalar betalade betalat
    Paradigm("a ar ade at as ades ats ad ande", minimumBase: 3),
    // köpa köper köpte köpt; ringa; beställa beställde
    Paradigm("_ a er te t de d es tes ts des s as"),
    Paradigm("a er te t de d tes ts", minimumBase: 3),
    // billig billigt billiga billigare billigast
    Paradigm("_ t a are ast aste"),
    // artikel artikeln artiklar; enkel enkelt enkla; säker säkert säkra
    Paradigm("el eln lar larna elns", minimumBase: 3),
    Paradigm("el elt la lare last laste", minimumBase: 3),
    Paradigm("er ert ra rare rast raste", minimumBase: 3, after: "bdfgkmnpstv"),
  ]
  static let spellings = """
    jag = ja jaa jg
    någon = nån ngn
    något = nåt ngt nått
    några = nåra ngra
    de = dom
    dem = dom
    sedan = sen
    sen = sedan
    och = å o oc ock
    att = å
    inte = inge int ente ej icke itne nte
    vad = va wa vaa
    var = va
    är = e ä ar
    det = d de dä
    med = me m
    mycket = mkt mke mycke
    också = oxå oxo åsså
    varför = varfö vafför
    mig = mej
    dig = dej
    sig = sej
    säga = säja
    till = ti te
    vilken = vicken
    vilket = vicket
    vilka = vicka
    sådan = sån
    sådant = sånt
    imorgon = imorn imorron
    morgon = morron morrn morn
    alltså = asså
    telefon = tfn tel tele
    mobil = mob
    abonnemang = abb abo abonemang abonnamang abbonemang
    nummer = nr
    kundnummer = kundnr
    ordernummer = ordernr
    fakturanummer = fakturanr
    personnummer = pnr persnr
    telefonnummer = telnr tfnnr telefonnr mobilnr
    postnummer = postnr
    snälla = snella plis pls plz please
    tack = thx tnx
    meddelande = medd
    månad = mnd
    kronor = kr spänn
    skulle = sku
    ska = skall
    skall = ska
    ungefär = ung
    sade = sa
    lade = la
    hade = had
    bredband = bredbånd
    fungerar = funkar
    funkar = fungerar
    """
}
