// How Norwegian words are inflected, for Bokmål (radical and moderate) and Nynorsk.

enum NorwegianForms {
  static let bokmal = [
    // pakke pakken pakka pakker pakkene; ordre ordren
    Paradigm("e en a er ene es ens as ers enes", minimumBase: 3),
    // bil bilen biler bilene, avgift avgifta, abonnement abonnementet, nett nettet
    Paradigm("_ en a et er ene s ens as ets ers enes", minimumBase: 3),
    // ruter ruteren rutere ruterne
    Paradigm("er eren ere erne ers erens erne ernes", minimumBase: 3),
    // betale betaler betalte betalt, sende, bestille; the imperative from four letters
    Paradigm("_ e er te t tes es ende"),
    Paradigm("e er te t tes ende", minimumBase: 3),
    // kaste kaster kastet kasta
    Paradigm("_ e er et a es ende ede ete"),
    // prøve prøver prøvde prøvd
    Paradigm("_ e er de d es ende", after: "vgy"),
    // billig billige billigere billigst; shorter ones are listed below
    Paradigm("_ t e ere est st este ste"),
  ]

  static let nynorsk = [
    Paradigm("e en a ar ane er ene es ens", minimumBase: 3),
    Paradigm("_ en a et ar ane er ene s ens", minimumBase: 3),
    Paradigm("ar aren arar arane er eren erar erane", minimumBase: 3),
    Paradigm("_ e a er te t ande"),
    Paradigm("e a er te t ande", minimumBase: 3),
    Paradigm("_ e a ar ast ande"),
    Paradigm("_ e a er de d ande", after: "vgy"),
    Paradigm("_ t e are ast aste"),
    Paradigm("ing inga ingar ingane"),
  ]

  static let prefixes = WordTables.words(
    "an av be bort etter for fore fra fram frem gjen hen inn med mot ned om opp over på til ut ved")

  static let irregular = WordTables.groups(
    """
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
    nøkkel nøkkelen nøkler nøklene
    kabel kabelen kabler kablene
    mangel mangelen mangler manglene
    nummer nummeret numre numrene
    senter senteret sentre sentrene
    bok boken boka bøker bøkene
    mann mannen menn mennene
    natt natten natta netter nettene
    bror broren brødre
    barn barnet barna
    sko skoen skoene
    feil feilen feilene
    """)
}
