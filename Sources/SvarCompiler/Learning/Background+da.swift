// Danish sentences that no customer service bot serves, one a line; see Background.swift.

extension Background {
  static let da = """
    hvem vandt kampen mellem Brøndby og FCK
    hvor gammel er statsministeren
    hvad er hovedstaden i Australien
    kan du anbefale en god bog om vikingetiden
    hvordan laver man en god fiskesuppe
    fortæl mig noget om dinosaurer
    hvorfor er himlen blå
    jeg er så ked af det, min hund døde i går
    hvad synes du om moderne kunst
    hvornår sluttede anden verdenskrig
    hvor mange ben har en edderkop
    kender du en sjov historie
    min kæreste har slået op med mig
    hvad skal jeg give min mor i fødselsdagsgave
    hvilket parti skal jeg stemme på
    hvordan lærer jeg at spille guitar
    er der liv på Mars
    hvor højt er Himmelbjerget
    jeg har ondt i ryggen når jeg løber
    skriv et digt om efteråret
    hvad betyder ordet paradoks
    hvordan får jeg en rødvinsplet af en hvid skjorte
    min nabo spiller trommer hele natten
    hvor lang tid tager det at flyve til månen
    hvad er kvadratroden af 144
    kan fugle sove mens de flyver
    hvilken film vandt en Oscar for bedste film
    jeg vil gerne lære japansk
    hvad skal der til for at blive pilot
    hvorfor drømmer vi
    jeg savner sommeren
    hvornår skal jeg lægge tulipanløg
    hvad er forskellen på en krokodille og en alligator
    det var et dejligt bryllup i lørdags
    min søn på fire vil ikke spise grøntsager
    jeg vil bestille tid til klip og farve
    har I en ledig tandlægetid i næste uge
    jeg skal have flyttet min tid hos lægen
    hvor længe skal et æg koge
    toget til Aarhus er forsinket igen
    hvornår går den sidste bus til Roskilde
    kan man få et bord til fire fredag aften
    hvad koster en flybillet til Rom i påsken
    jeg har fået en parkeringsbøde, hvordan klager jeg over den
    hvad er renten på boliglån lige nu
    jeg vil søge om et forbrugslån på halvtreds tusind
    må jeg få en pizza med skinke leveret
    hvornår får jeg mine penge tilbage i skat
    hvor søger man barselsdagpenge
    jeg vil gerne meldes ind i jeres fitnesscenter
    skal jeg have visum for at rejse til Vietnam
    min bil vil ikke starte når det fryser
    hvor tit skal man skifte olie på bilen
    vaskemaskinen drypper vand ud på gulvet
    hvad er elprisen i Vestdanmark i morgen
    min kat vil ikke spise, skal jeg ringe til dyrlægen
    min datter har feber og røde pletter
    hvor mange panodiler må en voksen tage
    jeg kan ikke sove om natten
    jeg føler mig ensom for tiden
    min chef er helt umulig at arbejde sammen med
    kan du hjælpe mig med at skrive en jobansøgning
    jeg leder efter et fritidsjob som tjener
    er der nogen der har fundet en grå hue i toget
    hvornår er der efterårsferie i København
    kan du løse den her ligning for mig
    skriv en stil om klimaforandringer
    oversæt hund til fransk
    hvad hedder tak på spansk
    hvem har lavet Den Lille Havfrue
    hvem skrev Den grimme ælling
    hvor mange mennesker bor der i Odense
    hvad er verdens længste flod
    hvor hurtigt løber en gepard
    hvad er nordlys for noget
    hvordan opstod universet
    hvorfor er havet salt
    hvad er fotosyntese
    hvem opdagede penicillinen
    hvornår landede de første mennesker på månen
    bliver det regnvejr i weekenden
    hvor koldt er det på Grønland nu
    hvor varmt bliver det på Mallorca i juli
    hvad er klokken i New York
    væk mig klokken syv
    sæt noget stille musik på
    dæmp lamperne i stuen
    spil en sang med Lukas Graham
    hvad går der i biografen i aften
    kan du anbefale en krimiserie
    hvad synes du om den sidste sæson
    hvem vinder melodi grand prix i år
    hvornår spiller landsholdet næste gang
    hvordan gik det i håndbold i går
    hvem er bedst, Messi eller Ronaldo
    hvordan lapper man en cykel
    hvor langt er der at cykle rundt om Bornholm
    kan man bade i havnen nu
    hvor kan man plukke ramsløg
    hvilke svampe er giftige
    har du en opskrift på kanelsnegle
    kan man fryse frikadeller
    hvor mange deciliter er der i en liter
    hvad kan jeg lave af gammelt rugbrød
    hvor længe kan kogte ris holde sig
    jeg er vegetar, hvad kan jeg spise til jul
    hvilken vin passer til lam
    hvornår lukker Netto i dag
    hvad mener du om krigen
    hvem bliver præsident i USA
    er du for eller imod EU
    hvad er det vigtigste i valgkampen i år
    tror du på gud
    hvad sker der når vi dør
    er jorden flad
    findes der spøgelser
    hvilket stjernetegn er jeg når jeg er født i maj
    giv mig lottotallene på lørdag
    jeg keder mig
    vil du gifte dig med mig
    hvilken farve kan du bedst lide
    har du søskende
    hvad fik du til aftensmad
    du er sød
    du er dum som en dør
    lad os lege tyve spørgsmål
    slå med en terning
    sig noget på sønderjysk
    prut
    asdfgh jkl
    en to tre fire fem
    la la la syng en sang
    jeg skal til barnedåb, hvad skal jeg have på
    hvordan binder man et slips
    hvad siger man til en begravelse
    jeg mangler et godt navn til en kanin
    hvor længe er en elefant drægtig
    hvor mange kalorier er der i en banan
    hvordan slipper jeg af med myrer på badeværelset
    skal man beskære æbletræer om foråret
    hvordan maler man et trægulv
    hvad koster det at leje et sommerhus ved Skagen
    hvordan får man et pas til et barn
    min cykel er blevet stjålet ved stationen
    """
}
