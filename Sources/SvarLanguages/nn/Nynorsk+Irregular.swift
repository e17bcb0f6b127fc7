// Forms that no paradigm of Nynorsk tells.
// A row a word; the first form is the one a dictionary has. Compounds of a verb with a prefix
// (`overta`) come by themselves.

extension NynorskWords {
  static let irregular = WordTables.groups([verbs, adjectives, nouns].joined(separator: "\n"))

  /// Strong verbs, and short weak ones whose endings would fit too many words.
  static let verbs = """
    få får fekk fått
    gå går gjekk gått
    ta tek tar tok teke tatt
    kome kjem kom kome
    seie seier sa sagt
    gjere gjer gjorde gjort
    sjå ser såg sett
    finne finn fann funne
    skrive skriv skreiv skrive
    bli blir vart blei blitt vorte
    ha har hadde hatt
    vite veit visste visst
    leggje legg la lagt
    setje set sette sett
    gi gir gav gitt
    stå står stod stått
    velje vel valde valt
    spørje spør spurde spurt
    hjelpe hjelper hjelpte hjelpt
    slå slår slo slått
    trekkje trekkjer trekte trekt
    be bed bad bede
    bere ber bar bore
    binde bind batt bunde
    bite bit beit bite
    bryte bryt braut brote
    bu bur budde butt
    by byd baud bode
    drage dreg drog drege
    drikke drikk drakk drukke
    drive driv dreiv drive
    falle fell fall falle
    fare fer fór fare
    flyge flyg flaug floge
    forsvinne forsvinn forsvann forsvunne
    fryse frys fraus frose
    gjelde gjeld galdt
    gripe grip greip gripe
    halde held heldt halde
    henge heng hang hange
    heite heiter heitte heitt
    kjenne kjenner kjende kjent
    la lar let late
    leige leiger leigde leigt
    lese les las lese
    liggje ligg låg lege
    lyge lyg laug loge
    ringje ringjer ringde ringt
    selje sel selde selt
    sitje sit sat sete
    skje skjer skjedde skjedd
    sleppe slepp slapp sloppe
    springe spring sprang sprunge
    stele stel stal stole
    stige stig steig stige
    søkje søkjer søkte søkt
    telje tel talde talt
    treffe treff trefte treft
    tru trur trudde trutt
    tvinge tving tvang tvunge
    tyde tyder tydde tydt
    vinne vinn vann vunne
    eige eig åtte ått
    bety betyr betydde betydd
    byte byter bytte bytt
    """

  /// Adjectives that change their base.
  static let adjectives = """
    dyr dyrt dyre dyrare dyrast
    fin fint fine finare finast
    fri fritt frie friare
    gammal gammalt gamle eldre eldst eldste
    god godt gode betre best beste
    heil heilt heile
    høg høgt høge høgare høgast
    lang langt lange lengre lengst lengste
    låg lågt låge lågare lågast
    liten lita lite små mindre minst minste
    mange fleire flest
    mykje meir mest
    ny nytt nye nyare nyast
    open ope opne
    raud raudt raude
    sein seint seine seinare seinast
    stor stort store større størst største
    tung tungt tunge tyngre tyngst
    ung ungt unge yngre yngst
    eigen eiga eige eigne
    grøn grønt grøne
    """

  /// Nouns that change their base, or whose base is short.
  static let nouns = """
    bok boka bøker bøkene
    hand handa hender hendene
    fot foten føter føtene
    mann mannen menn mennene
    natt natta netter nettene
    bror broren brør brørne
    barn barnet barna borna
    by byen byar byane
    nykel nykelen nyklar nyklane
    kabel kabelen kablar kablane
    nummer nummeret nummera
    kontor kontoret kontora
    """

  /// Words that are no forms of each other, though endings or stems say so.
  static let strangers = """
    hund hunden hundar hundane | hundre
    """
}
