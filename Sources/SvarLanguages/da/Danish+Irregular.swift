// Forms that no Danish paradigm tells.
// A row a word; the first form is the one a dictionary has. Compounds of a verb with a prefix
// (`overta`) come by themselves.

extension DanishWords {
  static let irregular = WordTables.groups([verbs, adjectives, nouns].joined(separator: "\n"))

  /// Strong verbs, and short weak ones whose endings would fit too many words.
  static let verbs = """
    få får fik fået
    gå går gik gået
    tage tager tog taget ta
    komme kommer kom kommet
    sige siger sagde sagt
    gøre gør gjorde gjort
    se ser så set
    finde finder fandt fundet
    skrive skriver skrev skrevet
    blive bliver blev blevet
    have har havde haft
    vide ved vidste vidst
    lægge lægger lagde lagt
    sætte sætter satte sat
    give giver gav givet
    stå står stod stået
    vælge vælger valgte valgt
    sælge sælger solgte solgt
    spørge spørger spurgte spurgt
    hjælpe hjælper hjalp hjulpet hjælp
    slå slår slog slået
    bryde bryder brød brudt
    stjæle stjæler stjal stjålet
    tælle tæller talte talt
    følge følger fulgte fulgt
    trække trækker trak trukket
    bringe bringer bragte bragt
    binde binder bandt bundet
    bære bærer bar båret
    drive driver drev drevet
    falde falder faldt faldet
    forsvinde forsvinder forsvandt forsvundet
    fortryde fortryder fortrød fortrudt
    gælde gælder gjaldt
    hænge hænger hang hængt
    lade lader lod ladet
    ligge ligger lå ligget
    løbe løber løb løbet
    række rækker rakte rakt
    sidde sidder sad siddet
    slippe slipper slap sluppet
    strække strækker strakte strakt
    træffe træffer traf truffet
    bede beder bad bedt
    betyde betyder betød betydet betydede
    bide bider bed bidt
    bo bor boede boet
    byde byder bød budt
    bytte bytter byttede byttet byttes byt
    bøje bøjer bøjede bøjet
    drikke drikker drak drukket
    dø dør døde
    eje ejer ejede ejet
    flyde flyder flød flydt
    flyve flyver fløj fløjet
    fryse fryser frøs frosset
    føre fører førte ført føres
    glide glider gled gledet
    gribe griber greb grebet
    græde græder græd grædt
    holde holder holdt holdes
    høre hører hørte hørt høres
    krybe kryber krøb krøbet
    køre kører kørte kørt køres kør
    købe køber købte købt købes køb
    le ler lo
    leje lejer lejede lejet lejes
    leve lever levede levet
    lide lider led
    lyde lyder lød lydt
    lyve lyver løj løjet
    læse læser læste læst læses læs
    lære lærer lærte lært
    nå nåede nået
    pleje plejer plejede plejet
    rive river rev revet
    ryge ryger røg røget
    ske sker skete sket
    skrige skriger skreg skreget
    skyde skyder skød skudt
    skære skærer skar skåret
    slide slider sled slidt
    smøre smører smurte smurt
    sove sover sov sovet
    springe springer sprang sprunget
    stige stiger steg steget
    stikke stikker stak stukket
    stryge stryger strøg strøget
    svige sviger sveg sveget
    svinde svinder svandt svundet
    sy syr syede syet
    synge synger sang sunget
    synke synker sank sunket
    træde træder trådte trådt
    tro tror troede troet
    tvinge tvinger tvang tvunget
    veje vejer vejede vejet
    vinde vinder vandt vundet
    vise viser viste vist vises vis
    vride vrider vred vredet
    """

  /// Adjectives that change their base.
  static let adjectives = """
    rar rart rare
    sød sødt søde
    ny nyt nye nyere nyeste
    rød rødt røde
    hel helt hele
    fin fint fine finere finest fineste
    lav lavt lave lavere lavest laveste
    høj højt høje højere højest højeste
    dyr dyrt dyre dyrere dyrest dyreste
    sen sent sene senere senest seneste
    lille små mindre mindst mindste
    god godt gode bedre bedst bedste
    dårlig dårligere værre værst værste
    gammel gammelt gamle ældre ældst ældste
    meget mere mest
    mange flere flest fleste
    åben åbent åbne
    egen eget egne
    fri frit frie friere
    lang langt lange længere længst længste
    stor stort store større størst største
    tung tungt tunge tungere tungest
    ung ungt unge yngre yngst yngste
    våd vådt våde
    hvid hvidt hvide hvidere
    blå blåt blå
    grå gråt grå
    """

  /// Nouns that change their base, or whose base is short.
  static let nouns = """
    penge pengene
    nøgle nøglen nøgler nøglerne
    kabel kablet kabler kablerne
    nummer nummeret numre numrene
    center centeret centret centre centrene
    by byen byer byerne
    datter datteren døtre døtrene
    fod foden fødder fødderne
    hånd hånden hænder hænderne
    tand tanden tænder tænderne
    ko koen køer køerne
    øje øjet øjne øjnene
    kontor kontoret kontorer kontorerne
    barn barnet børn børnene
    bog bogen bøger bøgerne
    nat natten nætter nætterne
    mand manden mænd mændene
    """

  /// Words that are no forms of each other, though endings or stems say so.
  static let strangers = """
    bede beder bad bedt | bedre
    læge læger lægen lægerne | lægge lægger lagde
    """
}
