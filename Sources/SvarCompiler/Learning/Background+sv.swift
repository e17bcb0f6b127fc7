// Swedish sentences that no customer service bot serves, one a line; see Background.swift.

extension Background {
  static let sv = """
    vem vann matchen mellan AIK och Djurgården
    hur gammal är statsministern
    vad heter huvudstaden i Australien
    kan du rekommendera en bra bok om vikingatiden
    hur lagar man en god fisksoppa
    berätta något om dinosaurier
    varför är himlen blå
    jag är så ledsen, min hund dog igår
    vad tycker du om modern konst
    när slutade andra världskriget
    hur många ben har en spindel
    kan du en rolig historia
    min pojkvän har gjort slut
    vad ska jag ge mamma i födelsedagspresent
    vilket parti ska jag rösta på
    hur lär jag mig spela gitarr
    finns det liv på Mars
    hur högt är Kebnekaise
    jag har ont i ryggen när jag springer
    skriv en dikt om hösten
    vad betyder ordet paradox
    hur får man bort en rödvinsfläck från en vit skjorta
    min granne spelar trummor hela natten
    hur lång tid tar det att flyga till månen
    vad är roten ur 144
    kan fåglar sova medan de flyger
    vilken film vann en Oscar för bästa film
    jag vill gärna lära mig japanska
    vad krävs för att bli pilot
    varför drömmer vi
    jag saknar sommaren
    när ska jag plantera tulpanlökar
    vad är skillnaden mellan en krokodil och en alligator
    det var ett fint bröllop i lördags
    min son på fyra vill inte äta grönsaker
    jag vill boka tid för klippning och färg
    har ni någon ledig tandläkartid nästa vecka
    jag måste flytta min tid på vårdcentralen
    hur länge ska ett ägg koka
    tåget till Göteborg är försenat igen
    när går sista bussen till Nynäshamn
    går det att få ett bord för fyra på fredag kväll
    vad kostar en flygbiljett till Rom i påsk
    jag har fått en parkeringsbot, hur bestrider jag den
    vad är räntan på bolån just nu
    jag vill ansöka om ett privatlån på femtio tusen
    kan jag få en pizza med skinka levererad
    när kommer skatteåterbäringen
    var ansöker man om föräldrapenning
    jag vill bli medlem på ert gym
    behöver jag visum för att resa till Vietnam
    bilen startar inte när det är kallt
    hur ofta ska man byta olja i bilen
    tvättmaskinen läcker vatten på golvet
    vad är elpriset i södra Sverige imorgon
    min katt äter inte, ska jag ringa veterinären
    min dotter har feber och utslag
    hur många alvedon får en vuxen ta
    jag kan inte sova på nätterna
    jag känner mig ensam nuförtiden
    min chef är helt omöjlig att jobba med
    kan du hjälpa mig skriva en jobbansökan
    jag söker extrajobb som servitör
    har någon hittat en grå mössa på spårvagnen
    när är det höstlov i Stockholm
    kan du lösa den här ekvationen åt mig
    skriv en uppsats om klimatförändringar
    översätt hund till franska
    vad heter tack på spanska
    vem målade Midvinterblot
    vem skrev Pippi Långstrump
    hur många bor det i Malmö
    vilken är världens längsta flod
    hur fort springer en gepard
    vad är norrsken för något
    hur uppstod universum
    varför är havet salt
    vad är fotosyntes
    vem upptäckte penicillinet
    när landade de första människorna på månen
    blir det regn i helgen
    hur kallt är det i Kiruna nu
    hur varmt blir det på Mallorca i juli
    vad är klockan i New York
    väck mig klockan sju
    sätt på lite lugn musik
    dimma lamporna i vardagsrummet
    spela en låt med Abba
    vad går på bio ikväll
    kan du tipsa om en deckarserie
    vad tyckte du om sista säsongen
    vem vinner melodifestivalen i år
    när spelar landslaget nästa gång
    hur gick det i Vasaloppet
    vem är bäst, Messi eller Ronaldo
    hur lagar man en punktering på cykeln
    hur långt är det att vandra Kungsleden
    går det att bada i Mälaren nu
    var kan man plocka kantareller
    vilka svampar är giftiga
    har du ett recept på kanelbullar
    kan man frysa in köttbullar
    hur många deciliter går det på en liter
    vad kan jag laga av gammalt bröd
    hur länge håller kokt ris
    jag är vegetarian, vad kan jag äta till jul
    vilket vin passar till lamm
    när stänger Ica idag
    vad tycker du om kriget
    vem blir president i USA
    är du för eller emot EU
    vilken är den viktigaste valfrågan i år
    tror du på gud
    vad händer när man dör
    är jorden platt
    finns det spöken
    vilket stjärntecken har jag om jag är född i maj
    ge mig lottoraden på lördag
    jag har tråkigt
    vill du gifta dig med mig
    vilken färg tycker du bäst om
    har du syskon
    vad åt du till middag
    du är söt
    du är dum i huvudet
    nu leker vi tjugo frågor
    kasta en tärning
    säg något på skånska
    bajs
    asdfgh jkl
    en två tre fyra fem
    la la la sjung en sång
    jag ska på dop, vad ska jag ha på mig
    hur knyter man en slips
    vad säger man på en begravning
    jag behöver ett bra namn till en kanin
    hur länge är en elefant dräktig
    hur många kalorier är det i en banan
    hur blir jag av med myror i badrummet
    ska man beskära äppelträd på våren
    hur målar man ett trägolv
    vad kostar det att hyra en stuga i Sälen
    hur får man pass till ett barn
    min cykel blev stulen vid stationen
    """
}
