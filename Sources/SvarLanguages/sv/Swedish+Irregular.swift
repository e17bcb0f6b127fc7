// Forms that no Swedish paradigm tells.
// A row a word; the first form is the one a dictionary has. Compounds of a verb with a prefix
// (`overta`) come by themselves.

extension SwedishWords {
  static let irregular = WordTables.groups([verbs, adjectives, nouns].joined(separator: "\n"))

  /// Strong verbs, and short weak ones whose endings would fit too many words.
  static let verbs = """
    få får fick fått
    gå går gick gått
    ta tar tog tagit taga
    komma kommer kom kommit
    säga säger sa sade sagt säg
    göra gör gjorde gjort
    se ser såg sett
    hitta hittar hittade hittat
    finna finner fann funnit finns fanns
    skriva skriver skrev skrivit
    bli blir blev blivit
    ha har hade haft
    veta vet visste vetat
    lägga lägger la lade lagt lägg
    sätta sätter satte satt
    ge ger gav gett givit
    stå står stod stått
    välja väljer valde valt välj
    sälja säljer sålde sålt
    fråga frågar frågade frågat
    hjälpa hjälper hjälpte hjälpt hjälp
    slå slår slog slagit
    bryta bryter bröt brutit
    stjäla stjäl stal stulit stulen stulet
    följa följer följde följt följ
    dra drar drog dragit
    byta byter bytte bytt byt
    binda binder band bundit
    bära bär bar burit
    driva driver drev drivit
    falla faller föll fallit
    försvinna försvinner försvann försvunnit
    gälla gäller gällde
    heta heter hette
    hänga hänger hängde hängt
    låta låter lät låtit
    ligga ligger låg legat
    springa springer sprang sprungit
    möta möter mötte mött
    sitta sitter satt suttit
    skära skär skar
    slippa slipper slapp sluppit
    vinna vinner vann vunnit
    skilja skiljer skilde
    spärra spärrar spärrade spärrat spärrad
    be ber bad bett
    betyda betyder betydde betytt
    bita biter bet bitit
    bjuda bjuder bjöd bjudit
    bo bor bodde bott
    bränna bränner brände bränt
    dricka dricker drack druckit
    dö dör dog dött
    dölja döljer dolde dolt
    flyga flyger flög flugit
    flyta flyter flöt flutit
    fly flyr flydde flytt
    frysa fryser frös frusit
    föra förde fört förs
    glömma glömmer glömde glömt glöm glöms
    gripa griper grep gripit
    gråta gråter grät gråtit
    hinna hinner hann hunnit
    hyra hyr hyrde hyrt hyrd hyrs
    hålla håller höll hållit hålls
    hända händer hände hänt
    höra hör hörde hört hörs
    klä klär klädde klätt
    krypa kryper kröp krupit
    känna känner kände känt känn känns
    köpa köper köpte köpt köps köp
    köra kör körde kört körs
    le ler log
    lida lider led lidit
    ljuga ljuger ljög ljugit
    lära lär lärde lärt
    njuta njuter njöt njutit
    nå når nådde nått
    rinna rinner rann runnit
    riva river rev rivit
    röra rör rörde rört
    ske sker skedde skett
    skjuta skjuter sköt skjutit
    skrika skriker skrek skrikit
    slita sliter slet slitit
    sjunga sjunger sjöng sjungit
    sjunka sjunker sjönk sjunkit
    sova sover sov sovit
    spricka spricker sprack spruckit
    sticka sticker stack stuckit
    stiga stiger steg stigit
    stryka stryker strök strukit
    styra styr styrde styrt
    ställa ställer ställde ställt ställ ställs ställd
    störa stör störde stört störs
    svika sviker svek svikit
    sy syr sydde sytt
    sända sänder sände sänt sänd sänds
    tro tror trodde trott
    tvinga tvingar tvingade tvingat tvungit
    tända tänder tände tänt tänd tänds
    vika viker vek vikit
    vrida vrider vred vridit
    vända vänder vände vänt vänd
    väga väger vägde vägt
    växa växer växte växt vuxit
    äga äger ägde ägt ägs
    äta äter åt ätit
    """

  /// Adjectives that change their base.
  static let adjectives = """
    ny nytt nya nyare nyast nyaste
    röd rött röda
    hel helt hela
    fin fint fina finare finast finaste
    låg lågt låga lägre lägst lägsta
    hög högt höga högre högst högsta
    dyr dyrt dyra dyrare dyrast dyraste
    sen sent sena senare senast senaste
    ful fult fula
    kul kult kula
    liten litet lilla små mindre minst minsta
    bra god gott goda bättre bäst bästa
    dålig dåligare sämre sämst sämsta värre värst
    gammal gammalt gamla äldre äldst äldsta
    mycket mer mera mest
    många fler flera flest flesta
    öppen öppet öppna
    egen eget egna
    fri fritt fria friare
    lång långt långa längre längst längsta
    sann sant sanna
    stor stort stora större störst största
    trygg tryggt trygga tryggare
    tung tungt tunga tyngre tyngst tyngsta
    ung ungt unga yngre yngst yngsta
    vit vitt vita vitare
    våt vått våta
    blå blått blåa
    grå grått gråa
    """

  /// Nouns that change their base, or whose base is short.
  static let nouns = """
    nyckel nyckeln nycklar nycklarna
    kabel kabeln kablar kablarna
    nummer numret nummret numren
    bok boken böcker böckerna
    man mannen män männen
    natt natten nätter
    människa människan människor människorna
    pengar pengarna peng
    barn barnet barnen barns
    by byn byar byarna
    dotter dottern döttrar döttrarna
    fot foten fötter fötterna
    hand handen händer händerna
    kontor kontoret kontoren
    land landet länder länderna
    radio radion radior
    rot roten rötter rötterna
    sko skon skor skorna
    son sonen söner sönerna
    stad staden städer städerna
    strand stranden stränder stränderna
    tand tanden tänder tänderna
    video videon videor
    vän vännen vänner vännerna
    öga ögat ögon ögonen
    """

  /// Words that are no forms of each other, though endings or stems say so.
  static let strangers = """
    and anden änder änderna | ändra ändrar ändrade ändrat
    """
}
