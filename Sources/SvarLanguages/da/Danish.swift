// Danish.

extension LanguageKnowledge {
  static let danish = LanguageKnowledge(
    code: "da",
    englishName: "Danish",
    stemmer: "danish",
    functionWords: WordTables.set(DanishWords.function),
    markers: WordTables.markers(
      common: DanishWords.common, usual: DanishWords.usual,
      rare: DanishWords.function + " " + DanishWords.content + " " + DanishWords.contrast),
    letters: ["æ", "ø", "å"],
    cues: DanishWords.cues,
    negations: WordTables.set(
      "ikke ik ikk itte aldrig ingen intet ingenting uden hverken"),
    conjunctions: WordTables.set("og men så"),
    starters: WordTables.set(
      """
      jeg vi du det den dette hvad hvor hvordan hvorfor hvem hvornår kan har er vil får må
      skal hej tak men da nu ikke hvis havde blev ser går venligst mvh hilsen findes gælder
      """),
    abbreviations: WordTables.set(DanishWords.abbreviations),
    paradigms: DanishWords.paradigms,
    irregularForms: DanishWords.irregular,
    strangers: WordTables.strangers(DanishWords.strangers),
    verbPrefixes: WordTables.words(
      "af an be bort efter for fore fra frem gen ind med mod ned om op over på til ud ved"),
    links: ["s", "e", "n"],
    spellings: WordTables.spellings(DanishWords.spellings),
    months: DanishCalendar.months,
    weekdays: DanishCalendar.weekdays,
    pastWeekdays: DanishCalendar.pastWeekdays,
    numberWords: DanishCalendar.numberWords,
    ordinalWords: DanishCalendar.ordinalWords,
    relativeDays: DanishCalendar.relativeDays)
}

enum DanishWords {
  static let common = "jeg er det på i har og ikke til en at som jer med for af kan vi den hvad"
  static let usual = """
    min du mig dig fra om nogen noget når får vil hvor hvordan hvorfor hvem så men et de mit mine \
    eller her have få må skal hej tak nu bliver blev var være været gør gøre ud op ind igen efter \
    jeres hvis bare også stadig hos tilbage meget sig os kommer ved man der godt hva lige jo da vores altså
    """
  static let function = """
    jeg du han hun den det vi i de mig dig ham hende os jer dem sig min mit mine din dit dine sin \
    sit sine vores jeres deres hans hendes en et at på til af fra for med om ved hos efter før \
    under over mellem mod uden ind ud op ned og eller men så som hvis når da fordi siden mens end \
    ikke nej ja jo nok vel også bare her der hvad hvor hvordan hvorfor hvem hvilken hvilket hvilke \
    er var være været har have havde haft kan kunne vil ville skal skulle må måtte bør burde får \
    få fik fået bliver blive blev blevet denne dette disse noget nogen nogle ingen alle alt hver \
    hvert man selv sådan nu igen endnu allerede altså lige
    """
  static let content = """
    kontor kontoret menneske mennesker samtale samtalen historik hund morgenen anmelde anmeldelse hej hejsa goddag godaften godmorgen tak mange mvh hilsen venlig venligst kunde kundeservice bestilling \
    bestillingen bestilt bestilte ordre ordren pakke pakken faktura fakturaen regning regningen \
    abonnement abonnementet aftale aftalen router routeren mobil mobilen telefon telefonen net \
    nettet bredbånd bredbåndet internet internettet adresse konto kontoen kort kortet adgangskode \
    kodeord penge pengene betale betaler betalt betalte købte købt køb sende sender sendt sendte \
    leveret levering leveringen modtaget hjælp hjælpe brug tale snakke ringe ændre skifte skifter \
    bytte flytte flytter opsige opsigelse opgradere nedgradere virker fungerer mistet stjålet \
    spærre spærret åbent åbner lukker åbningstider klage klager reklamation retur returnere \
    refusion fortryde længe mange muligt uge uger ugen måned måneden måneder dage dag timer gange \
    gang sidste næste første ny nye nyt gammel gamle fejl rigtigt rigtig forkert dårlig dårligt \
    godt fint flot endnu frem hjem hjemme væk ude inde ik ka kan vil gerne ønsker glemt husker \
    prøvet prøver sker sket mangler venter ventet afbestille forstår siger siden måske egentlig \
    lidt ganske desværre kroner trukket opkrævet fået gået taget står ligger sidder besked samme \
    anden andet andre helt hele hjælper aften morgen eftermiddag formiddag selskab vidst selvom \
    nogle noget altså faktisk simpelthen fandeme ret lige jeg mener måtte finde finder tænd sluk \
    lyset lys stue stuen køkken køkkenet soveværelse soveværelset badeværelset badeværelse dør \
    døren vindue vinduet vinduer lås sæt skru tilføj spil alle grader slukket tændt garage
    """
  /// What tells it from Norwegian.
  static let contrast = """
    mig dig sig af hvad nu nogen noget ud op ind efter meget hjælp gøre gør igen uge uger ugen
    bruge bruger brugt sag sagen sager bog sprog tage tager tog gav give giver sige siger
    sagde have havde blive bliver blev vide ved lade fik gik set gået fået stået taget blevet
    givet sat fundet været haft købe købt købte køber køb købet køre kører kende kender kendt
    tabt åben åbne åbner åbent åbnet løbe tabe dyb skab hjælpe hjælper håber gade gaden mad
    billede billeder ude uden båd møde lede leder bryde lidt længe længere penge vej vejen nej
    hej leje øje høj højt højere tøj besked lejlighed lejligheden mulighed enhed enheden
    hastighed hastigheden station information version aftale aftalen afslutte afbestille
    afslået opsigelse opgradere oplysninger opdatere login indstillinger inkluderet udsættelse
    udland udlandet tilbage sidste næste anden andet altid aldrig måske stadig endnu hvornår
    væk mellem gennem mod børn mand søn ven rum køkken vindue klokken aften weekend weekenden
    vejr vejret grøn hvid sort lille flot langsom langsomt hurtig hurtigt rigtig rigtige fejl
    vigtig let optaget færdig træt syg syv otte tyve tredive fyrre halvtreds tres spørge
    spørger læse læser tænke tænker lide hade behøve behøver arbejde job jobbet sidde sidder
    rejse rejser lægge lægger sætte sætter hænge hænger ske sker sket ændre ændrer ændret
    begynde begynder fortsætte vælge vælger sælge sælger fortælle fortæl trække trækker tænde
    net router adgangskode mail skærm skærmen oplader cover kupon min mit dit sit vores jer
    jeres hinanden hende os sådan selskab skruet spærre spærret slet knap slider udløbet
    udgået udleveret udbetalt indbetalt inde inden indenom ringede klikkede omkostning opad
    personnummer kedelig kære eftermiddag værd værre værst ophør mærke mærker kødet stærk svag
    almindelig normalt fyld fylde fuld fuldt koldt kold fjeld bold kat hat syd regnskabet
    kundskab venskab budskab flink fint fin tingen tillykke tak vittighed digt tjek tjekke
    ringeste aftensmad hue pige dreng tåbe pjat priserne tilbuddet forbrug forbruget brugeren
    mærkelig hva va gern lgie derinde herinde indenfor dog selvom sgu mon hvorvidt vistnok
    hedder bor flyttet mistede ringer ringede fortrudt fortryder hjælpen tabt skulle
    """
  static let abbreviations = """
    nr kl ca f eks fx bl a m v dvs osv evt pga mht jf inkl ekskl tlf mob kr jan feb febr mar apr \
    jun jul aug sep sept okt nov dec st th tv mdr md min sek stk d å o l u s t pr adr kt ang vedr
    """
  static let cues = WordTables.weighted(
    """
    ^ud 4, ^efter 6, ^ænd 6, ^kø 5, ^gø 4, skab$ 4, skabet$ 5, igheden$ 6, dde$ 2, eje 4, øje 5, \
    ejd 6, be$ 3, ber$ 3, bet$ 3, get$ 3, gede$ 4, det$ 2, eret$ 5, lige$ 1, elt 0, gen$ 2, \
    gede 3, ik$ 4, ikk$ -3, iker$ 3, ekt$ 1, ade$ 2, olade$ 4, sk$ 0, tj 2, ^tj 4, cc 2, ci 2, c 1, th 1, æl 4, ænd 5, ænk 5, ært 2, ærd 4, afv 4, \
    æ 7, ø 7, å 3, tion$ 6, tionen$ 7, ion$ 2, øj 9, ej$ 5, hed$ 10, heden$ 10, erne$ 9, ede$ 5, \
    ig$ 1, igt$ 5, et$ 1, ^af 7, ^ud 7, ^op 1, ^ind 6, ^hv 5, ge$ 4, de$ 3, ger$ 4, der$ 2, \
    gt$ 5, ksj -8, sjon -10, kj -4, gj -2, skj -3, ld 2, nd 2, æg 3, ag$ 2, ug 3, øg 3, åb 4, \
    eb 2, ub 1, ob 1, bt$ 4, ib 1, nede$ 5, lse$ 5, elsen$ 5, spær 5, ^tilb 2, eds 2, ek 0, \
    vn 2, gn 2, dt$ 4, hj 2, ds 2
    """)
  static let paradigms = [
    // pakke pakken pakker pakkerne; ordre ordren ordrer
    Paradigm("e en er erne es ens ers ernes et ets", minimumBase: 3),
    // bil bilen biler bilerne, kort kortet, net nettet
    Paradigm("_ en et er erne e ene s ens ets ers ernes enes", minimumBase: 3),
    // router routeren routere routerne
    Paradigm("er eren ere erne ers erens eres ernes", minimumBase: 3),
    // betale betaler betalte betalt, sende, bestille
    Paradigm("_ e er te t tes es ende"),
    Paradigm("e er te t tes ende", minimumBase: 3),
    // snakke snakker snakkede snakket
    Paradigm("_ e er ede et es edes ende"),
    // lave laver lavede lavet
    Paradigm("e er ede et es edes ende", minimumBase: 3),
    // billig billigt billige billigere billigst
    Paradigm("_ t e ere est st este ste"),
    // artikel artiklen artikler; kabel kablet; regel
    Paradigm("el elen len let ler lerne els lers", minimumBase: 3),
    // enkel enkelt enkle; sikker sikkert sikre
    Paradigm("el elt le lere lest leste", minimumBase: 3),
    Paradigm("er ert re rere rest reste", minimumBase: 3, after: "bdfgkmnpstv"),
  ]
  static let spellings = """
    jeg = jæ æ jaj je jg
    ikke = ik ikk itte ikkj
    kan = ka
    hvad = ka hva hvd va kva
    hvor = hvr
    hvorfor = hvorfo hvofor vorfor
    hvordan = hvordn hvrdn hvodan
    noget = noed nået nog't noet
    lige = li lig
    det = d
    har = ha
    have = ha hav
    være = vær
    blive = bli
    bliver = bli'r blir
    skal = ska
    mig = mej
    dig = dej
    sig = sej
    til = te
    ved = ve
    med = me m
    tage = ta
    give = gi
    giver = gi'r gir
    sige = si
    siger = si'r
    er = e
    meget = møj
    telefon = tlf tel
    mobil = mob
    abonnement = abo abb abonnoment abonement
    nummer = nr
    kundenummer = kundenr
    ordrenummer = ordrenr
    fakturanummer = fakturanr
    telefonnummer = tlfnr telefonnr mobilnr
    kontonummer = kontonr
    postnummer = postnr
    personnummer = cpr cprnummer cprnr
    kundeservice = ks
    eventuelt = evt
    tak = thx tnx takk
    venligst = pls plz plis please
    selvfølgelig = slf selvføgelig
    altså = asså ass
    spørgsmål = spm
    besked = mld
    måned = md mdr
    måneder = mdr
    kroner = kr
    hjælp = hjelp
    internet = internettet
    angående = ang
    vedrørende = vedr
    weekend = weekenden
    """
}
