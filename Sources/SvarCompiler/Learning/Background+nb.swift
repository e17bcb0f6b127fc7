// Norwegian sentences that no customer service bot serves, one a line; see Background.swift.

extension Background {
  static let nb = """
    hvem vant kampen mellom Brann og Rosenborg
    hvor gammel er statsministeren
    hva er hovedstaden i Australia
    kan du anbefale en god bok om vikingtiden
    hvordan lager man en god fiskesuppe
    fortell meg noe om dinosaurer
    hvorfor er himmelen blå
    jeg er så lei meg, hunden min døde i går
    hva synes du om moderne kunst
    når sluttet andre verdenskrig
    hvor mange bein har en edderkopp
    kan du en morsom historie
    kjæresten min har slått opp med meg
    hva skal jeg gi moren min i bursdagsgave
    hvilket parti bør jeg stemme på
    hvordan lærer jeg å spille gitar
    finnes det liv på Mars
    hvor høyt er Galdhøpiggen
    jeg har vondt i ryggen når jeg løper
    skriv et dikt om høsten
    hva betyr ordet paradoks
    hvordan får jeg bort en rødvinsflekk fra en hvit skjorte
    naboen min spiller trommer hele natten
    hvor lang tid tar det å fly til månen
    hva er kvadratroten av 144
    kan fugler sove mens de flyr
    hvilken film vant Oscar for beste film
    jeg vil gjerne lære japansk
    hva skal til for å bli pilot
    hvorfor drømmer vi
    jeg savner sommeren
    når bør jeg plante tulipanløk
    hva er forskjellen på en krokodille og en alligator
    det var et nydelig bryllup på lørdag
    sønnen min på fire vil ikke spise grønnsaker
    jeg vil bestille time til klipp og farge
    har dere en ledig tannlegetime neste uke
    jeg må flytte timen min hos fastlegen
    hvor lenge må jeg koke et egg
    toget til Bergen er forsinket igjen
    når går siste buss til Nesodden
    er det mulig å få et bord til fire på fredag kveld
    hvor mye koster en flyreise til Roma i påsken
    jeg har fått parkeringsbot, hvordan klager jeg på den
    hva er renta på boliglån nå
    jeg vil søke om forbrukslån på femti tusen
    kan jeg få levert en pizza med skinke
    når får jeg skattepengene
    hvor søker jeg om foreldrepenger
    jeg vil melde meg inn i treningssenteret deres
    må jeg ha visum for å reise til Vietnam
    bilen min starter ikke når det er kaldt
    hvor ofte skal man bytte olje på bilen
    vaskemaskinen lekker vann på gulvet
    hva er strømprisen i Nord-Norge i morgen
    katten min spiser ikke, bør jeg ringe veterinæren
    datteren min har feber og utslett
    hvor mye paracetamol kan en voksen ta
    jeg får ikke sove om natta
    jeg føler meg ensom for tiden
    sjefen min er helt umulig å jobbe med
    kan du hjelpe meg med å skrive en jobbsøknad
    jeg leter etter en deltidsjobb som servitør
    er det noen som har funnet en grå lue på trikken
    når er det skoleferie i Oslo
    kan du løse denne ligningen for meg
    skriv en stil om klimaendringer
    oversett hund til fransk
    hva heter takk på spansk
    hvem malte Skrik
    hvem har skrevet Peer Gynt
    hvor mange innbyggere har Tromsø
    hva er den lengste elva i verden
    hvor fort løper en gepard
    hva er nordlys for noe
    hvordan oppsto universet
    hvorfor er havet salt
    hva er fotosyntese
    hvem oppdaget penicillinet
    når landet de første menneskene på månen
    blir det regn i helgen
    hvor kaldt er det på Svalbard nå
    hvor mange grader blir det i Syden i juli
    hva er klokka i New York
    vekk meg klokka sju
    sett på litt rolig musikk
    demp lampene i stua
    spill en sang av a-ha
    hva går på kino i kveld
    kan du anbefale en krimserie
    hva synes du om siste sesong
    hvem vinner eurovision i år
    når spiller landslaget neste gang
    hvordan gikk det i skirennet i dag
    hvem er best, Messi eller Ronaldo
    hvordan smører jeg ski i kram snø
    hvor mange mil er det å gå over Hardangervidda
    er det trygt å bade i fjorden nå
    hvor kan man plukke molter
    hvilke sopper er giftige
    har du en oppskrift på kanelboller
    kan jeg fryse ned fiskekaker
    hvor mange desiliter er det i en liter
    hva kan jeg lage av gammelt brød
    hvor lenge holder kokt ris seg
    jeg er vegetarianer, hva kan jeg spise til jul
    hvilken vin passer til lam
    når stenger vinmonopolet i dag
    hva mener du om krigen
    hvem blir president i USA
    er du for eller mot EU
    hva er det viktigste i valgkampen i år
    tror du på gud
    hva skjer når vi dør
    er jorda flat
    finnes det spøkelser
    hvilket stjernetegn er jeg hvis jeg er født i mai
    gi meg lottotallene for lørdag
    jeg kjeder meg
    vil du gifte deg med meg
    hvilken farge liker du best
    har du noen søsken
    hva spiste du til middag
    du er søt
    du er dum som et brød
    la oss leke tjue spørsmål
    kast en terning
    si noe på trøndersk
    bæsj
    asdfgh jkl
    en to tre fire fem
    la la la syng en sang
    jeg skal i barnedåp, hva skal jeg ha på meg
    hvordan knyter man slips
    hva sier man i en begravelse
    jeg trenger et godt navn til en kanin
    hvor lenge er en elefant drektig
    hvor mange kalorier er det i en banan
    hvordan blir jeg kvitt maur på badet
    skal man beskjære epletrær om våren
    hvordan skifter man dekk på sykkel
    hvordan maler man et tregulv
    hva koster det å leie hytte på Geilo
    """
}
