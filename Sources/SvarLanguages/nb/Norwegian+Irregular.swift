// Forms that no paradigm of Bokmål tells.
// A row a word; the first form is the one a dictionary has. Compounds of a verb with a prefix
// (`overta`) come by themselves.

extension NorwegianForms {
  static let irregular = WordTables.groups([verbs, adjectives, nouns].joined(separator: "\n"))

  /// Strong verbs, and short weak ones whose endings would fit too many words.
  static let verbs = """
    få får fikk fått
    gå går gikk gått
    ta tar tok tatt
    komme kommer kom kommet
    si sier sa sagt
    gjøre gjør gjorde gjort
    se ser så sett
    finne finner fant funnet
    skrive skriver skrev skrevet
    bli blir ble blei blitt
    ha har hadde hatt
    vite vet visste visst
    legge legger la lagt
    sette setter satte satt
    gi gir ga gav gitt
    stå står sto stod stått
    velge velger valgte valgt
    selge selger solgte solgt
    spørre spør spurte spurt
    hjelpe hjelper hjalp hjulpet hjelp
    slå slår slo slått
    bryte bryter brøt brutt
    stjele stjeler stjal stjålet
    telle teller talte telte talt telt
    følge følger fulgte fulgt
    trekke trekker trakk trukket
    bringe bringer brakte brakt
    binde binder bandt bundet
    bære bærer bar båret
    drive driver drev drevet
    falle faller falt
    fly flyr fløy fløyet
    forsvinne forsvinner forsvant forsvunnet
    gjelde gjelder gjaldt
    hete heter het
    henge henger hang hengt
    la lar lot latt
    ligge ligger lå ligget
    løpe løper løp
    møte møter møtte møtt
    rekke rekker rakk rukket
    sitte sitter satt sittet
    skjære skjærer skar
    slippe slipper slapp sluppet
    strekke strekker strakk strukket
    tape taper tapte tapt
    treffe treffer traff truffet
    tørre tør torde
    vinne vinner vant vunnet
    be ber ba bedt
    bite biter bet bitt
    bo bor bodde bodd
    by byr bød bydd budt
    bety betyr betydde betydd
    dra drar dro drog dratt
    drikke drikker drakk drukket
    dø dør døde dødd
    eie eier eide eid eies
    flyte flyter fløt flytt
    fryse fryser frøs frosset
    gli glir gled glidd
    greie greier greide greid
    gripe griper grep grepet
    gråte gråter gråt
    gro gror grodde grodd
    holde holder holdt holdes
    klippe klipper klippet klippte klipt
    kle kler kledde kledd
    knekke knekker knakk knekte knekt knekket
    krype kryper krøp krøpet
    le ler lo ledd
    leie leier leide leid leies
    leve lever levde levd
    lide lider led lidd
    lyde lyder lød lydt
    lyve lyver løy løyet
    pleie pleier pleide pleid
    rive river rev revet
    ryke ryker røk røket
    skje skjer skjedde skjedd
    skli sklir sklidde sklidd
    skrike skriker skrek skreket
    skyte skyter skjøt skutt
    skyve skyver skjøv skjøvet
    slite sliter slet slitt
    smøre smører smurte smurt
    snu snur snudde snudd
    sove sover sov sovet
    sprekke sprekker sprakk sprukket
    springe springer sprang sprunget
    stige stiger steg steget
    stikke stikker stakk stukket
    stryke stryker strøk strøket
    svi svir svidde svidd
    svike sviker svek sveket
    sy syr sydde sydd
    synge synger sang sunget
    synke synker sank sunket
    tro tror trodde trodd
    tvinge tvinger tvang tvunget
    veie veier veide veid
    oppnå oppnår oppnådde oppnådd
    vri vrir vridde vred vridd
    """

  /// Adjectives that change their base.
  static let adjectives = """
    ny nytt nye nyere nyest nyeste
    rød rødt røde
    hel helt hele
    fin fint fine finere finest fineste
    lav lavt lave lavere lavest laveste
    høy høyt høye høyere høyest høyeste
    pen pent pene penere
    dyr dyrt dyre dyrere dyrest dyreste
    sen sent sene senere senest seneste
    rar rart rare
    kul kult kule
    grå grått grå
    blå blått blå
    liten lita lite små mindre minst minste
    god godt gode bedre best beste
    dårlig dårligere verre verst verste
    gammel gammelt gamle eldre eldst eldste
    mye mer mest
    mange flere flest fleste
    åpen åpent åpne
    egen eget egne
    bred bredt brede bredere bredest
    dum dumt dumme dummere
    fri fritt frie friere
    full fullt fulle fullere
    gal galt gale
    grønn grønt grønne grønnere
    hvit hvitt hvite hvitere
    kort kortere kortest korteste
    lang langt lange lengre lengst lengste
    sann sant sanne
    snill snilt snille snillere snillest
    stor stort store større størst største
    stygg stygt stygge styggere
    søt søtt søte søtere
    tom tomt tomme
    trygg trygt trygge tryggere tryggest
    tung tungt tunge tyngre tyngst tyngste
    tynn tynt tynne tynnere
    tørr tørt tørre tørrere
    ung ungt unge yngre yngst yngste
    våt vått våte
    """

  /// Nouns that change their base, or whose base is short.
  static let nouns = """
    nummer nummeret numre numrene
    senter senteret sentre sentrene
    bok boken boka bøker bøkene
    mann mannen menn mennene
    natt natten natta netter nettene
    bror broren brødre
    barn barnet barna
    sko skoen skoene
    feil feilen feilene
    by byen byer byene
    fot foten føtter føttene
    hånd hånden hånda hender hendene
    tann tannen tanna tenner tennene
    ku kua kuer kuene
    strand stranden stranda strender strendene
    rot roten rota røtter røttene
    kraft kraften krafta krefter kreftene
    datter datteren dattera døtre døtrene
    søster søsteren søstra søstre søstrene
    fedre fedrene
    skje skjeen skjeer skjeene
    øye øyet øyne øynene
    kontor kontoret kontorer kontorene
    """

  /// Words that are no forms of each other, though endings or stems say so.
  static let strangers = """
    hund hunden hunder hundene | hundre
    """
}
