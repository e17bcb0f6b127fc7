// Written by scripts/embed-standard from intents/standard/; do not edit.

// swift-format-ignore-file

let embeddedStandardFiles: [(path: String, text: String)] = [
  (
    path: "standard/agrees.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: agrees
"""#
  ),
  (
    path: "standard/bot.identity.yaml",
    text: #"""
# Built in; its words are in the language folders.
intent: bot.identity
by: bot
over: [greeting]

reply:
  nb:
    - |
      Jeg er {name}, en robot som svarer ut fra faste regler. Vil du heller ha et menneske, er det bare å si fra.
    - |
      Du skriver med en robot som heter {name}. Et menneske får du når du ber om det.
  da:
    - |
      Jeg er {name}, en robot, der svarer efter faste regler. Vil du hellere tale med et menneske, skal du bare sige til.
    - |
      Du skriver med en robot, der hedder {name}. Et menneske får du, når du beder om det.
  sv:
    - |
      Jag är {name}, en robot som svarar efter fasta regler. Vill du hellre prata med en människa är det bara att säga till.
    - |
      Du skriver med en robot som heter {name}. En människa får du när du ber om det.
  en:
    - |
      I'm {name}, a bot that answers from fixed rules. If you'd rather have a person, just say so.
    - |
      You're writing with a bot called {name}. You get a person whenever you ask for one.
"""#
  ),
  (
    path: "standard/cancels.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: cancels
"""#
  ),
  (
    path: "standard/corrects.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: corrects
"""#
  ),
  (
    path: "standard/da/agrees.yaml",
    text: #"""
answer: agrees
language: da
phrases: |
  (ja|jaa|jep|jeps|jo|jow|jada|yes|yep|ja ja|jaja|jamen ja|ok|okay|okey|oki|oks|k|fint|godt|super|perfekt|fedt|top|stemmer|rigtigt|korrekt|netop|nemlig|præcis|lige præcis|absolut|bestemt|selvfølgelig|naturligvis|klart|sikkert|enig|gerne|meget gerne|ja gerne|det gør det|bekræfter|bekræftet|javel|javist|jo tak|mm|mhm|deal|klart nok)
  (gør det|bare gør det|kør|kør på|bare kør|sæt i gang|gå i gang|ordn det|bestil|fortsæt|gå videre|send|send den|bare send)
  (helt fint|det er fint|det er helt fint|det er ok|det er okay|det er i orden|helt i orden|i orden|det passer|det passer fint|det passer mig fint|det lyder godt|lyder godt|lyder fint|fint med mig|det går fint|det er en aftale|alt i orden|det må du|det må du gerne|det kan du|det er jeg med på)
  (ja|jo|jo jo|ja ja) (det|den) (har|er|gør|kan|vil|skal) (jeg|vi|den|det)
  ja (tak|gerne|det stemmer|det er rigtigt|det passer|gør det|bare gør det|absolut|selvfølgelig|det vil jeg|det er fint|det er mig|det må du|kør på|rigtigt|det er ok|venligst|det kan du)
  (det|alt|dette|det her) (stemmer|er rigtigt|passer|er korrekt|ser rigtigt ud|ser fint ud)
  (det vil jeg|vil jeg|det ønsker jeg|jeg vil|det gør jeg) [gerne]
examples: |
  ja
  ja tak
  jep det passer
  okay så
  helt i orden med mig
  jo det er rigtigt
  ja bare kør på
  fint, gør det
  ja det ville være dejligt
  d er fint
  ja for min skyld gerne
  det passer mig glimrende
  ja, send den bare
  godt, det siger vi
  ja, det er min adresse
  klart
  jatak
  det lyder som en plan
  jamen det gør vi
  jo, det må du godt
never: |
  ja men
  stemmer ikke
  passer ikke
"""#
  ),
  (
    path: "standard/da/bot.identity.yaml",
    text: #"""
intent: bot.identity
language: da
title: hvem jeg er
phrases: |
  er (du|det|I) [her] [bare] [et|en] [rigtigt|rigtig|levende|ægte|virkelig] (menneske|person|robot|bot|maskine|ai|chatbot|computer|automat|autosvar|kunstig intelligens) [<self> (taler|skriver|snakker|chatter) med] [eller *] [el *]
  (taler|skriver|snakker|chatter|tale) <self> [nu] (med|til) [et|en] [rigtigt|rigtig|levende|ægte] (menneske|person|robot|bot|maskine|computer|ai|medarbejder|nogen) [eller *] [el *]
  hvem (er du|taler jeg med|skriver jeg med|er det jeg skriver med|er det der svarer|snakker jeg med|chatter jeg med) [egentlig]
  (hvad er du|hvad hedder du|hvem er glimt|hva er du)
  er (du|det) (chatgpt|ai|siri|rigtig|ægte) [der svarer]
  (robot|bot|menneske|maskine) eller (robot|bot|menneske|maskine|person)
  (er du|er det|taler jeg) & (robot|bot|menneske|maskine|ægte|ai|computer|chatgpt|levende)
examples: |
  er du en robot?
  hvem er du
  bot?
  Sidder der en person i den anden ende, eller kører det automatisk?
  har du et navn
  hvad hedder du
  snakker jeg me en maskine nu
  er du en computer eller et menneske
  svarer du automatisk?
  Jeg har på fornemmelsen, at du er programmeret. Passer det?
  er du ægte
  er det AI der svarer mig her
  Du svarer så lynhurtigt, at jeg tvivler på at der sidder nogen
  hvem sidder bag tasterne
  computer eller folk?
  er du dansk eller bare et program
  er det her en chatbot
  er du menneskelig
  Får jeg svar af en ansat, eller er det noget automatisk noget?
  er du kunstig intelligens
  hvad slags robot er du
  er du virkelig?
  tænker du selv, eller læser du færdige svar op?
  lever du
  er dine svar lavet af chatgpt
  hvilket system er du, en sprogmodel?
never: |
  (forbandede|dumme|åndssvage|idiotiske|håbløse|skide) (robot|bot|maskine)
  hvad (sagde|skrev) du
  vil tale med et menneske
  vil snakke med et menneske
"""#
  ),
  (
    path: "standard/da/cancels.yaml",
    text: #"""
answer: cancels
language: da
phrases: |
  [nej|nej vent|vent|eller] (afbryd|stop|stop nu|afslut|glem det|glem alt|glem det hele|drop det|drop det hele|skidt med det|pyt med det|blæs på det|cancel|exit|annuller|tilbage|start forfra|begynd forfra|nulstil|skid det) [her|nu|samtalen]
  (jeg|vi) (har fortrudt|fortryder|har ombestemt mig|har skiftet mening|vil ikke mere|giver op|vil afbryde|vil stoppe|lader det være)
  (lad|vi lader|jeg lader) (det|os) (ligge|være|droppe det|glemme det)
  <want> (afbryde|stoppe her|stoppe|gå tilbage|begynde forfra|starte forfra)
  (det var ikke vigtigt|det er ikke så vigtigt|ikke så vigtigt|det klarer jeg selv|jeg finder selv ud af det|jeg ordner det selv|vi tager det en anden gang|vi tager det senere|det kan vente)
  ikke (gør det|gennemfør|fortsæt) alligevel
examples: |
  glem det
  afbryd
  nej vent, jeg har fortrudt
  drop det
  lad det ligge
  vi stopper bare her
  skidt med hele molevitten
  pyt med d
  jeg gider ikke det her mere, vi lader det være
  kan vi begynde forfra
  jeg tager det en anden dag
  nej jeg ordner det sgu selv
  stop hele processen
  jeg vil ikke gøre det færdigt
  gå tilbage
never: |
  glem mig
  annuller ordren
  annuller bestillingen
  stop bestillingen
  afslut abonnementet
"""#
  ),
  (
    path: "standard/da/corrects.yaml",
    text: #"""
answer: corrects
language: da
phrases: |
  nej jeg (mente|mener|sagde|skrev) *
  jeg mente [egentlig] [ikke det] [jeg mente] *
  (hov|ups|vent|sorry|eller) [jeg] (mener|mente) *
  (nej|hov|ups|sorry|vent|undskyld) [vent] (forkert|det blev forkert|det var forkert|forkert nummer|forkert dato|jeg skrev forkert|skrev forkert|tog fejl|skrivefejl|tastefejl|det skulle være|det skal være|jeg tog fejl) *
  (det|den|der) (skulle|skal) [have] (være|stå|været|stået) *
  (rettelse|korrektion|det rigtige er|det rigtige nummer er|rigtig adresse er) *
  (ikke det|ikke den|ikke der) men *
  ikke (den|det|der|på|til|i) * men *
  jeg (skrev|tastede|oplyste|sagde|gav) [dig] (forkert|galt|fejl) *
  (skift|ændr|ret) det til *
examples: |
  nej jeg mente den anden ordre
  jeg mente fredag
  hov, skrev forkert nummer
  det skulle være 1234
  rettelse: LG-483920
  nej ikke mobilen, bredbåndet
  forkert, det er Storegade 8
  mente mandag altså
  undskyld, jeg tastede forkert
  vent, det blev den forkerte dato
  jeg sagde ikke regning, jeg sagde retur
  der skal stå Karen og ikke Karl
  nej den anden
  ups jeg mener på tirsdag
"""#
  ),
  (
    path: "standard/da/goodbye.yaml",
    text: #"""
intent: goodbye
language: da
title: afskeden
phrases: |
  (farvel|hej hej|hejhej|hav det godt|ha det|vi ses|ses|på gensyn|vi snakkes|snakkes|vi tales|vi tales ved|bye|farveller|hej så længe|vi skrives) [da|så længe]
  [hav|ha] [en] (god|dejlig|rigtig god|fortsat god|skøn) (weekend|dag|aften|nat|uge|ferie|jul|påske|sommer|eftermiddag) [til dig|også]
  (godnat|sov godt|glædelig jul|godt nytår|rigtig god weekend|pas på dig selv)
  (det var alt|det var det hele|det var det|ikke mere|der var ikke mere|så er jeg færdig|jeg er færdig) [for nu|i dag|herfra]
  (må|skal|jeg skal|jeg må) (løbe|smutte|videre|logge af|afsted) [nu]
  (tak for denne gang|tak for snakken|slut herfra|jeg smutter|vi høres ved)
examples: |
  farvel og hav det godt
  nyd dagen
  tak for snakken, vi ses
  nu logger jeg af, hej hej
  god weekend til dig
  det var alt, hav det godt
  skal ikke bruge mere, tak for denne gang
  jeg må smutte, toget kører
  godnat
  nej det var det hele, ha en god aften
  ses
  pas godt på dig selv
  bye bye
  så lukker jeg chatten
  kør forsigtigt og farvel
  ha d godt
  vi snakkes ved
  på gensyn og god sommer når den kommer
  slut herfra
  jeg klarer mig nu, så du kan bare lukke
  hej så længe
  hej hej
  fortsat god dag
  vi tales ved senere
  så siger jeg godnat
  jeg må løbe nu
"""#
  ),
  (
    path: "standard/da/greeting.yaml",
    text: #"""
intent: greeting
language: da
title: hilsenen
phrases: |
  (hej|hejsa|halløj|hallo|hey|goddag|dav|davs|halløjsa|hi|hello|mojn|hej med dig|hej med jer|hej der|yo)
  (god|go) (dag|morgen|aften|eftermiddag|formiddag)
  (godmorgen|godaften|goddag goddag|hej igen|goddav|halløjer)
  (hej|hejsa|hallo) (glimt|robot|jer|I|alle|alle sammen|chat)
  (hej|hallo|hejsa|goddag) [igen|der] (hvordan går det|går det godt|hvad så) [med dig|i dag]
  (er der nogen|nogen|er du) (her|der|hjemme|til stede) [nu]
examples: |
  hej
  godmorgen til dig også
  hallo, nogen hjemme?
  hejsa hejsa
  hej, skal have lidt hjælp
  Hej! Jeg har et spørgsmål
  goddag goddag
  hvordan går det?
  halloooo
  hej med jer
  God eftermiddag, håber alt er vel
  hej du
  kan du hjælpe mig?
  kan du hjælpe mig med noget
  der er lige noget jeg vil spørge om
  mojn
  hej ka i hjælpe
  hej jeg har brug for hjælp
  er du vågen?
  hvordan går det med dig i dag
  Hej, er det her man spørger om ting?
  hello glimt
  så er jeg her igen
  god aften i stuen
  nogen på arbejde?
never: |
  hej hej og farvel
"""#
  ),
  (
    path: "standard/da/human.request.yaml",
    text: #"""
intent: human.request
language: da
title: en kollega
phrases: |
  <want> [hellere] [få] <talk> [hellere] (med|me|m|til) <someone> [i stedet|i stedet for|nu|hos jer|i telefonen|om det|direkte|der *]
  [få] <talk> (med|me|m) <someone> [i stedet|i telefonen]
  <want> (have fat i|få fat i|få fat på|fat i|fat på|have hjælp af|hjælp fra|hjælp af|have hjælp fra|kontakt med|i kontakt med|komme i kontakt med|igennem til|komme igennem til|kontakte|blive stillet om til|stilles om til|omstilles til|overføres til|betjenes af|møde|have|ringe til) <someone> [i røret|i telefonen|hos jer|i stedet|direkte|der *]
  [<want>|bliv] (stil|stille|stillet|sæt|sætte|send|sende|viderestil|omstil|overfør|før|giv) [mig|os] (om|over|videre|i kø|ind) [til] [<someone>] [der *]
  [<want>] (viderestil|omstil|overfør) [mig|os] [til <someone>]
  [<want>] (giv|få|hent|find|send|skaf|tilkald) [mig|os] [fat i|fat på|ind] <person> [nu|i røret|der *]
  <want> (omstilles|viderestilles|stilles om|stilles videre|blive stillet om|blive stillet videre|omstilling) [til <someone>]
  (kan|vil|må) (nogen|I|en|<person>) [hos jer] (ringe|kontakte) [til] [mig|os] [op|tilbage] [på]
  (ring|kontakt) [til] (mig|os) [op|tilbage] [på]
  <want> [blive] (ringet op|ringes op|kontaktet|kontaktes) [af <someone>]
  (hvilket nummer|hvor|hvordan|hvem) (kan|skal|kontakter|får|ringer) <self> (ringe|kontakte|fat i|fat på|<talk> med|kontakt med|i kontakt med) [til] [jer|<someone>]
  hvordan (kontakter|kommer|får) <self> [fat i|fat på|i kontakt med|igennem til|igennem] (jer|<someone>) [hos jer|her]
  [<self>] (vil|gider|orker|ønsker|magter) (ikke|ik|ikk) [at] <talk> (med|til) [en|denne|den her|sådan en] <machine> [mere|længere]
  <self> nægter at <talk> (med|til) [en] <machine>
  ikke [en|flere] <machine> [men] <person>
  (findes|er) der [ikke] [nogen|noget] <person> [her|hos jer|på arbejde|at <talk> med|der *]
  har I [ikke] [nogen] <person> [der|her|på arbejde|der *]
  hvor er (de|jeres) <person> [henne]
  [<want>] <person> [nu|i stedet|i røret|i telefonen|i den anden ende]
  (har I|findes der|tilbyder I) [en] (livechat|live chat|telefonsupport|telefon) [med <someone>]
  (kundeservice|kundesupport|kundecenter|support|supporten|kundeafdeling|manuel betjening|repræsentant)
  (en anden|nogen) end (dig|en robot|en bot|robotten) [at <talk> med]
  (det|det her) er for (svært|kompliceret|indviklet|vigtigt) til (en robot|dig|en chat|en bot|chatten) [jeg *]
  <want> [få|have] (nogen|<person>) [hos jer] til at (se|kigge|tage|hjælpe|ringe|svare|overtage|ordne|tjekke) *
  kan <self> ikke [bare|hellere] [få lov at|få] (<talk> med|få|have) <someone> [på|i røret|i stedet|at <talk> med]
  <talk> & <someone>
  (få|giv|send|stil|sæt|hjælp|kontakt|ringet|ring|fat|videre|om|rigtig|levende|brug for|hent) & <person>
  (gider ikke|orker ikke|træt af|ikke hjælp af|nægter|ikke tale med) & <machine>
examples: |
  kan en af dem der arbejder hos jer tage over?
  Det bliver for besværligt at skrive. Kan jeg ringe til nogen?
  må jeg tale med en der ved noget om det
  jeg vil ha en person i den anden ende, ikke autosvar
  Jeg ser dårligt og har svært ved at taste. Lad mig få en i telefonen.
  robotsnak hjælper mig ikke, jeg skal have en der selv kan tænke
  ring til mig
  menneske nu
  live chat
  manuel hjælp
  ka nogen overtage samtalen her
  Er der virkelig ikke en levende sjæl jeg kan forklare det til?
  stil om
  Min mand ligger på hospitalet, og jeg skal ordne hans aftale. Det vil jeg tage med en ansat.
  hvor er jeres telefonnummer, jeg vil snakke
  kan din chef ringe til mig
  jeg vil ha en kundekonsulent i røret nu
  omstil mig til teknisk support
  det er tredje svar der ikke passer, hent en der kan noget
  vil have en samtale med en rådgiver om vores aftale
  Kan jeg chatte med en ansat i stedet for automaten?
  snak med person
  nej tak til bot, giv mig en af jeres folk
  ønsker opringning
  få en voksen i røret
  kan du hente en kollega til mig
  vil helst forklare det mundtligt til et rigtigt menneske
  jeg har brug for personlig betjening
  kan jeg blive stillet videre
never: |
  talte med en
  snakkede med en
  har talt med en
  jeg er et menneske
  ikke tale med et menneske
  ikke snakke med et menneske
  behøver ikke
  koster det at ringe
  arbejder som kundeservicemedarbejder
  tak for god kundeservice
  åbner kundeservice
  lukker kundeservice
  taler jeg med
"""#
  ),
  (
    path: "standard/da/language.yaml",
    text: #"""
# Words of the language that every bot needs.
language: da
skip: |
  (hej|hejsa|halløj|hallo|hey|goddag|dav|davs|godmorgen|god morgen|godaften|god aften|god eftermiddag|hej med dig|hej med jer|hej igen|hej der)
  (tak|mange tak|tusind tak|på forhånd tak|tak på forhånd|mvh|venlig hilsen|med venlig hilsen|hilsen|vh|kh)
  (venligst|vær så venlig|vil du være sød|vil I være søde|vær sød|er du sød|pls|plz|please|hvis du vil være sød)
  (men|og så|jo|da|nok|egentlig|lige|gerne|gern|vel|altså|bare|lidt|nu|godt|vist|faktisk|måske|her|forresten|igen|jo da|simpelthen|virkelig|hurtigt|snarest|sgu|ligesom|så|helst|hellere|desværre)
  (jeg vil høre|vil høre om|jeg tænkte på|jeg vil gerne vide|kan du sige mig|kan I sige mig|ved du|ved I|undskyld|hov|åh|øh|hmm|jeg har et spørgsmål|mon)
exact: |
  far
  for
  før
  får
  faren
  ikke
  kunde
  kunne
  tak
  noget
  nogen
  nogle
  andre
  sent
  lagt
not: |
  (ikke|ik|ikk|ikek|aldrig|ingen|intet|ingenting|uden|hverken)
rules:
  self: |
    (jeg|jaj|jæ|vi|man|en|han|hun)
  mine: |
    [den|det|de] (min|mit|mine|vores|vor|sin|hans|hendes|min mors|min fars)
  want: |
    [<self>] (vil|ville|ønsker|skal|ska|skulle|kunne tænke mig|prøver|har lyst til|har brug for|trænger til|kræver|har tænkt mig) [<self>] [have|ha] [lov] [at|å]
    (kan|må|får|kunne|måtte) <self> [få] [lov] [til] [at]
    (kan|kunne|må|vil) (I|du) [hjælpe (mig|os)] [med] [at]
    (kan|går) det (lade sig gøre|an) at
    [er det] muligt at
    er det (i orden|ok|tilladt) at
    hvordan (kan|skal|får|må) <self> [at]
    hjælp [mig|os] [med] at
    lad (mig|os) [få] [lov til] [at]
  talk: |
    (tale|snakke|chatte|skrive|samtale)
    (tal|snak)
  real: |
    (rigtig|rigtigt|rigtige|levende|ægte|virkelig|virkeligt|fysisk|almindelig|voksen|anden|andet)
  machine: |
    (robot|bot|chatbot|chatrobot|maskine|computer|automat|ai|robotstemme|program|edb|pc|chatgpt|autosvar|telefonsvarer)
  person: |
    [et|en|nogen] [<real>] (menneske|person|folk|fagperson)
    [en|et|nogen|din|jeres|af jeres] [<real>|af jeres] (medarbejder|rådgiver|kunderådgiver|kundebehandler|kundekonsulent|konsulent|sagsbehandler|chef|leder|ansat|kollega|agent|human|operatør|repræsentant|kundeservicemedarbejder|supportmedarbejder|afdelingsleder|teamleder|vejleder) [hos jer]
    en [af dem|af jer] der (arbejder der|arbejder hos jer|kan hjælpe|kan noget|ved noget|forstår|bestemmer)
    en af (de ansatte|dine kolleger|jeres folk|jer)
    (levende sjæl|en levende sjæl|en af kød og blod|nogen af kød og blod)
  someone: |
    <person>
    (den|nogen) der (har ansvaret for|har ansvar for|behandler|arbejder på|tager sig af) (det|det her|sagen|min sag|min klage)
    (nogen|en) [<real>|andre] [end dig|end en <machine>|der kan hjælpe|der ved noget|hos jer]
    (en anden|andre) [end dig|end en <machine>]
    (kundeservice|kundesupport|kundecenter|kundeafdeling|support|teknisk support|teknisk afdeling|regningsafdelingen|salgsafdelingen|bogholderiet|ledelsen)
"""#
  ),
  (
    path: "standard/da/not_helped.yaml",
    text: #"""
answer: not_helped
language: da
phrases: |
  (det|dette|den|nej det|nettet|routeren) (hjalp|virkede|virker|fungerer|fungerede|duer|dur|nytter|gik|løste) [stadig|stadigvæk|heller] ikke [heller|noget|det] [overhovedet]
  (hjalp|virker|virkede|fungerer|dur|nyttede|gik) [stadig|heller] ikke [heller|nu]
  (samme|stadig|stadigvæk|fortsat|lige) (problem|fejl|fejlen|som før|nede|rødt|dødt|slemt|galt|langsomt|ingenting|væk|resultat) [som før]
  det er (stadig|stadigvæk|fortsat|lige) (det samme|samme|ikke|nede|rødt|dødt|slemt|så slemt|langsomt|væk) [som før|i orden|bedre]
  (ingen|nul|ikke nogen) (ændring|forskel|forbedring|effekt|bedring|net|resultat)
  (ingenting|intet|det) (sker|skete|hjælper|ændrede sig|nytter) [ikke] [stadig]
  (nej|niks) (lige slemt|stadig nede|samme|ingen forskel|stadig rødt|ikke bedre)
  ikke (bedre|løst|fikset|i orden|spor bedre)
examples: |
  hjalp ikke
  det hjalp ikke
  stadig nede
  nej, det samme
  ingen ændring
  den blinker lige så rødt
  virker ik
  stadig ikke noget net
  det blev bare værre
  det gjorde ingen forskel
  nej det er lige langsomt
  det virker heller ikke denne gang
  niks, helt dødt
  prøvede, men nul effekt
  desværre ikke
  har gjort det nu, og det er det samme
"""#
  ),
  (
    path: "standard/da/refuses.yaml",
    text: #"""
answer: refuses
language: da
phrases: |
  [nej|nej nej] (det|den) (har|er|gør|kan|vil|skal) (jeg|vi|den|det) [jo|nemlig] ikke [fået]
  (nej|nej nej|næ|næh|nix|niks|nope|nope nej|ikke nu|ikke endnu|helst ikke|lad være|no|aldrig|nej da|slet ikke|overhovedet ikke|absolut ikke|bestemt ikke|under ingen omstændigheder|unødvendigt|forkert|nej du|nææ|nej nej nej)
  nej (tak|ellers tak|ikke nu|det er forkert|det passer ikke|det er ikke rigtigt|det stemmer ikke|ikke nødvendigt|det behøves ikke|det vil jeg ikke|det er fint|det går|helst ikke|lad være|jeg klarer mig|absolut ikke|ikke i dag|det behøver du ikke)
  (det|dette|den|alt|det her) (stemmer|passer|er) ikke [rigtigt|korrekt|godt] [for mig|mig]
  (det er|helt) (forkert|udelukket)
  (det behøves ikke|ikke nødvendigt|det er ikke nødvendigt|behøver ikke|det behøver jeg ikke|det vil jeg ikke|jeg vil ikke|vil ikke|vil ikke det|ønsker ikke|ønsker jeg ikke|ikke interesseret|ikke aktuelt|ellers tak|det kan være lige meget|gør det ikke|passer ikke|passer dårligt|passer skidt|skal jeg ikke have|det skal jeg ikke)
examples: |
  nej
  nej tak
  ik nu
  helst ikke lige nu
  nej det bliver forkert
  ikke enig
  nej, det er ikke mig
  nej det tror jeg ikke
  det var ikke rigtigt
  vil helst være fri
  nej det passer mig skidt
  næ ikke i dag
  nej det har jeg ikke lyst til
  nej nej
  det er jeg ikke interesseret i
  nej jeg venter hellere
  niks tak
never: |
  nej jeg mente
  nej jeg mener
"""#
  ),
  (
    path: "standard/da/repeats.yaml",
    text: #"""
answer: repeats
language: da
phrases: |
  (hvad|hva|hvabehar|hvad behager|hvad for noget|undskyld|øh hvad|hæ) [sagde du|siger du|sagde]
  (kan du|kunne du) (gentage|sige det igen|sige det en gang til|repetere|tage det en gang til|skrive det igen|forklare det igen) [det]
  (gentag|sig det igen|en gang til|om igen|sig igen) [det]
  (hvad var spørgsmålet|hvad spurgte du om|hvad var det du spurgte om|hvad mente du|hvad mener du|hvad var det)
  jeg (fik ikke fat i|forstod ikke|fangede ikke|så ikke|forstår ikke|fik ikke) (det|spørgsmålet|hvad du sagde|hvad du mener|det sidste|hvad du spørger om|beskeden) [med]
examples: |
  hvad sagde du
  kan du gentage det
  hva?
  en gang til
  jeg fik ikke det sidste med
  hvad mener du med det
  hva siger du
  kan du sige det på en nemmere måde
  nåede ikke at læse det, sig det igen
  hvad var det du ville vide?
  forstod ikke helt spørgsmålet
  den fangede jeg ik
never: |
  har jeg bestilt
"""#
  ),
  (
    path: "standard/da/skips.yaml",
    text: #"""
answer: skips
language: da
phrases: |
  (spring over|spring|skip|næste|stå over|pas|spring det over|spring den over|gå videre|tag næste) [det|spørgsmålet]
  <want> (springe over|springe det over|springe den over|stå over|ikke svare) [på] [det|spørgsmålet]
  (det|den) (springer|står) (jeg|vi) over
  (ved ikke|ved det ikke|aner det ikke|aner ikke|ingen anelse|husker ikke|har det ikke|har jeg ikke|kan ikke finde det|har det ikke her|ikke ved hånden|usikker|det ved jeg ikke)
  jeg (ved|husker|har) (ikke|ik) [det|den|noget|noget nummer|nummeret|ordrenummer|ordrenummeret] [her|nu]
  jeg kan ikke (huske|finde) (det|den|nummeret|ordrenummeret)
  (vil|ønsker|kan) ikke (svare|svare på det|oplyse det|sige det|oplyse|dele det)
  (ingen kommentar|ingen kommentarer|ikke noget at tilføje|nej ikke mere)
examples: |
  spring over
  næste spørgsmål
  ved ikke
  har ikke nummeret her
  aner det ikke, tag det næste
  vil helst ikke svare på det
  jeg kan ikke finde det nummer
  det står jeg over
  pas
  husker det ik
  kan vi springe den over
  har slettet mailen med nummeret
  ingen kommentar
"""#
  ),
  (
    path: "standard/da/stops.yaml",
    text: #"""
answer: stops
language: da
phrases: |
  (stop|slut|hold op|hold inde) [med] [at] (opdateringer|beskeder|varsler|beskederne|spørge|skrive|sende|opdateringerne)
  (ikke|du skal ikke) (send|sende|skriv|skrive|spørg|spørge) [mig] [flere|mere] [beskeder|opdateringer|varsler]
  (behøver|vil|ønsker) ikke [have] [flere] (opdateringer|beskeder|varsler|sms er) [længere|mere]
  (ingen|ikke|nok) [flere] (opdateringer|beskeder|varsler|spørgsmål)
  (slå|sluk) (varsler|varslerne|opdateringer|beskeder) fra
examples: |
  stop opdateringerne
  send ikke flere beskeder
  det er nok med opdateringer
  hold op med at spørge
  jeg behøver ikke flere varsler
  nok beskeder nu
  vil ikke have flere sms om det her
  slå beskeder fra
  drop beskederne
  ik flere opdateringer
  du kan godt holde op med at opdatere mig
"""#
  ),
  (
    path: "standard/da/thanks.yaml",
    text: #"""
intent: thanks
language: da
title: takken
phrases: |
  (tak|tusind tak|mange tak|tak tak|takker|tusinde tak|hjertelig tak|tusind mange tak|1000 tak|thanks) [for] [hjælpen|svaret|svar|det|infoen]
  tak skal du have [for *]
  (tusind|mange|hjertelig) tak for *
  (fint|super|perfekt|fedt|dejligt|skønt|herligt|top|lækkert|genialt) [tak]
  (super|fedt|perfekt|fint) (så|det) [var det|ved jeg det|hjalp]
  (det var|hvor er det) (sødt|pænt|venligt|flinkt) af dig
  (det sætter jeg pris på|sætter pris på det|sætter pris på hjælpen)
examples: |
  tak for hjælpen
  tusind tak skal du have, det var pænt af dig
  tak
  mange tak for hurtig hjælp
  super, så ved jeg det
  perfekt, det var alt jeg skulle bruge
  Tusind tak, så slap jeg for at ringe
  tak, det var nyttigt
  fedt!
  kanon, tak for info
  tak ska du ha
  mange tak, så gør jeg det
  det va sødt af dig
  rart at få svar med det samme
  det sætter jeg stor pris på
  nå sådan, så forstår jeg det, tak
  Dejligt du fandt ud af det for mig
  guld værd, tak!
  du har været en stor hjælp
  thx
  ok, det hjalp på forståelsen
  tak så meget
  åh hvor godt, så kan jeg slappe af
  det var sødt af dig
  så blev jeg beroliget, tak skal du have
  super tak
  sikke en lettelse, tak
  nu blev jeg klogere
never: |
  tak for ingenting
  nej tak
  tak for denne gang
"""#
  ),
  (
    path: "standard/da/threatens.yaml",
    text: #"""
answer: threatens
language: da
phrases: |
  <self> (klager|melder|anmelder|indberetter|sender|tager) [jer|sagen|det|det her] [videre] (til|for|med) (forbrugerklagenævnet|forbrugerombudsmanden|forbrugerrådet|teleankenævnet|ankenævnet|datatilsynet|politiet|retten|myndighederne|nævnenes hus|forbrugerstyrelsen|fogedretten)
  <want> (klage|anmelde|melde|indberette|sagsøge|stævne|tage) [jer|det|sagen|det her] [videre] [til|for|med] (forbrugerklagenævnet|forbrugerombudsmanden|forbrugerrådet|teleankenævnet|ankenævnet|datatilsynet|politiet|retten)
  [<want>|<self>] (anmelde|politianmelde|sagsøge|stævne|indberette) jer [for *]
  (klager|melder|anmelder|indberetter|sender|tager|indbringer) <self> [jer|sagen|det|det her] [ind] [videre] (til|for|med) (forbrugerklagenævnet|forbrugerombudsmanden|forbrugerrådet|teleankenævnet|ankenævnet|datatilsynet|politiet|retten|myndighederne|nævnenes hus|forbrugerstyrelsen|fogedretten)
  (går|skriver|ringer|henvender) <self> [mig] [direkte|videre] (til|hos) [en|min] (forbrugerklagenævnet|forbrugerombudsmanden|forbrugerrådet|teleankenævnet|ankenævnet|datatilsynet|politiet|retten|advokat|avisen|pressen|medierne|tv2|kontant)
  <self> (kontakter|taler med|tager fat i|har talt med|går til) [en|min] (advokat|forbrugerrådet|forbrugerombudsmanden|avisen|pressen|medierne|tv2|ekstra bladet|dr|kontant)
  (min advokat kontakter jer|I hører fra min advokat|I kommer til at høre fra min advokat|I hører fra en advokat)
  <self> (går|skriver|lægger|deler|poster|tager) [det|det her|sagen|det hele] [ud|videre] (til|i|på) (avisen|medierne|pressen|facebook|trustpilot|de sociale medier|ekstra bladet|tiktok|google)
  det (ryger|kommer|havner) på (trustpilot|facebook|de sociale medier|tiktok|google)
  så skifter <self> [til] (selskab|udbyder|teleselskab|en anden|en konkurrent)
  så opsiger <self> [alt|det hele|aftalen|abonnementet|hos jer]
  så (går|smutter|rykker) <self> [over] til (en konkurrent|en anden|konkurrenten)
  I (mister|har mistet|har lige mistet) en [god] kunde
  (forbrugerklagenævnet|forbrugerombudsmanden|advokat|politianmelde|retssag|teleankenævnet|datatilsynet|avisen|facebook|trustpilot|erstatningskrav|juridisk) & (klage|melde|går|kontakter|I|hører|skriver|sender)
examples: |
  så går jeg til forbrugerklagenævnet
  i hører fra min advokat
  det her havner på facebook
  jeg skriver om jer i avisen
  får I det ikke ordnet nu, så opsiger jeg det hele
  næste skridt er teleankenævnet
  jeg overvejer at politianmelde jer
  det bliver der en sag ud af
  alle på trustpilot skal vide hvordan I opfører jer
  jeg sagsøger jer hvis ikke det bliver løst
  jeg indberetter det til forbrugerombudsmanden
  min svigersøn er jurist, og han har kigget på aftalen
  så finder jeg et andet selskab
  det er sidste chance inden jeg skifter
  klagen til datatilsynet ryger afsted i dag
  en journalist er interesseret i min sag
  jeg kræver erstatning og tager det i retten
"""#
  ),
  (
    path: "standard/da/tried.yaml",
    text: #"""
answer: tried
language: da
phrases: |
  (det|den|dette|alt det|begge dele) har (jeg|vi) [allerede|da|jo|selvfølgelig|også] (gjort|prøvet|testet|læst|tjekket|forsøgt|set) [flere|to|tre|mange|fire] [gange]
  (jeg|vi|har) [har] [allerede] (gjort|prøvet|testet|læst|tjekket|forsøgt|set) (det|den|dette|alt det|alt) [allerede|før] [flere|to|tre|mange] [gange]
  har [jeg] [allerede|jo] (gjort|prøvet|testet|læst|tjekket|forsøgt|genstartet|slukket og tændt) [det] [allerede] [flere gange]
  allerede (gjort|prøvet|testet|læst|tjekket|genstartet)
  (prøvet|gjort|testet|tjekket) (det|alt) [allerede|før]
  (jeg|vi) (gjorde|prøvede|læste|tjekkede) det [i går|før|lige|inden jeg skrev]
  (den side|artiklen|vejledningen|linket|opskriften) har jeg [allerede] (læst|prøvet|fulgt|set)
examples: |
  det har jeg allerede prøvet
  har gjort det tre gange
  gjort
  prøvede det i går uden held
  det var det første jeg gjorde
  har genstartet hundrede gange
  det har jeg da prøvet
  jeg har været igennem alle punkter
  allerede testet
  har læst den artikel
  ka du ik se jeg har prøvet det
  det prøvede vi før
  slukkede og tændte inden jeg skrev til dig
  har fulgt vejledningen på jeres side
  kablet er tjekket
"""#
  ),
  (
    path: "standard/da/upset.yaml",
    text: #"""
answer: upset
language: da
phrases: |
  (det|det her) giver [jo] ikke [nogen] mening
  [du|I] (svarer|svarede) [jo] ikke på (det jeg spørger om|det jeg spurgte om|mit spørgsmål|spørgsmålet)
  du (forstår|fatter) [jo] [mig] [ikke|ingenting|intet|ik] [hvad jeg mener|en brik|en skid|dansk]
  (forstår|fatter|kan) du [ikke|ingenting|ik] [dansk|hvad jeg siger|læse|noget som helst]
  det var ikke det jeg (spurgte om|mente|ville vide)
  (det|dette) har jeg [allerede|jo] (sagt|skrevet|svaret på|fortalt|oplyst)
  (har|jeg har) [allerede|jo] (sagt|skrevet|svaret|forklaret|fortalt) (det|det samme) [tre|to|fire|mange|flere] [gange]
  (som sagt|samme svar|samme svar hele tiden|vi kører i ring|du gentager dig selv|læs hvad jeg skriver|læs nu hvad jeg skriver|du siger det samme igen og igen|nu igen)
  (det|det her|du|I|dette) er [helt|jo|så|bare|simpelthen|fandeme|sgu|for] (håbløst|håbløs|ubrugelig|ubrugeligt|idiotisk|latterligt|åndssvagt|pinligt|dårligt|for dårligt|til grin|til at blive sindssyg af|spild af tid|noget pjat|noget lort|dum|dumt|tåbeligt|frustrerende|en joke|tarveligt|under al kritik)
  (for pokker|for fanden|for helvede|for satan|fandeme|kraftedeme|hold nu op|hold nu kæft|hold kæft|lortebot|lorterobot|idiot|idiotbot|dumme robot|dumme bot|åndssvagt|pinligt|helt til grin|herregud|gud fader bevares|suk|tag dig sammen|håbløst|ubrugelig|lort|skrald|wtf|hvad fanden|det kan ikke passe|så hold dog op)
  (jeg|nu) er [jeg] [så|dødtræt|helt|ret|pisse] (træt af det|træt af det her|træt af jer|vred|rasende|irriteret|frustreret|sur|harm|gal|edderspændt|dødtræt|pissesur) [af|på|over] [*]
  [jeg] (har|vi har) (ventet|siddet i kø|rykket|ringet|skrevet) [nu] [i] (en time|timevis|en evighed|ugevis|flere dage|flere uger|længe|mange gange|hele dagen|dagevis) [nu]
  (tredje|fjerde|femte|anden|tiende) gang jeg *
  [der er] (ingen|ikke en eneste) [der] (svarer|gider|hjælper|hører efter|er ligeglade)
  hvor (lang tid|længe) skal (det|det her|jeg) (tage|vente|blive ved)
  (robot|bot|svar|I|du|hjælp) & (håbløs|elendig|idiot|ubrugelig|træt af|fanden|lort|åndssvag|irriterende|dum|skrald|ringe)
examples: |
  nu er jeg godt træt af det her
  du forstår jo ingenting
  vi kører i ring
  jeg har skrevet det samme fire gange
  læs dog hvad jeg faktisk spørger om
  det er spild af min tid
  hold da op hvor er det ringe
  kan man være så langsom
  nej nej nej det var ikke det jeg spurgte om!!
  åh jeg orker ikke mere
  sikke noget makværk af en bot
  helt hen i vejret
  i er sgu da håbløse
  det driver mig til vanvid
  hold op med at svare på noget andet end det jeg spørger om
  jeg sidder og river mig i håret
  der er ingen hos jer der interesserer sig for kunderne
  DET VIRKER IKKE!!!
  fandeme for dårligt
  har rykket i ugevis og der sker nul
  sikke et tåbeligt svar
  gå i seng, robot
  er det en joke?
  det er godt nok dårlig hjælp
never: |
  fandeme godt
  sgu godt
  pissegodt
  fandeme fedt
"""#
  ),
  (
    path: "standard/da/withdraws.yaml",
    text: #"""
answer: withdraws
language: da
phrases: |
  (behøver|vil|skal) ikke [længere|have] [tale med|snakke med] [<person>|nogen|hjælp|at vente] [alligevel|længere|mere|nu]
  har ikke brug for [en] [<person>|hjælp|nogen] [alligevel|længere]
  (glem|drop|afbryd|aflys|annuller) (køen|kollegaen|omstillingen|<person>|ventetiden)
  tag mig ud af køen
  <want> (gå|komme|ud) ud af køen
  (orker|gider|vil|kan) ikke (vente|vente mere|stå i kø|vente længere)
  (det ordnede sig|det løste sig|jeg fandt ud af det|fandt ud af det|jeg klarede det|jeg fik det løst|det gik i orden) [alligevel|selv|nu]
  (jeg|vi) (tager det|fortsætter|snakker) [hellere] med (dig|robotten) [i stedet|alligevel]
examples: |
  behøver ikke et menneske alligevel
  det ordnede sig, du kan tage mig ud af køen
  orker ikke at vente, glem det med kollegaen
  det løste sig af sig selv
  vil ikke stå i kø længere
  fandt selv ud af det
  afbryd køen
  du kan hjælpe mig i stedet
  skal ik bruge nogen alligevel
  jeg kontakter jer hellere i morgen
  gider ik vente mere
  jeg kan fortsætte med dig
  stil mig ikke om alligevel
"""#
  ),
  (
    path: "standard/da/worked.yaml",
    text: #"""
answer: worked
language: da
phrases: |
  (det|dette|nu|ja det|ja nu|jep det) (virker|virkede|fungerer|fungerede|hjalp|kører|gik|løste sig|ordnede sig|løste det|dur|lykkedes) [det] [nu] [igen] [fint|godt]
  nu (er nettet oppe|virker det|er det i orden|er det oppe|kører det|er nettet tilbage|er jeg inde|kom jeg ind|er alt i orden|lyser den grønt|fungerer alt|er det fint|kører den) [igen]
  [nettet|det|alt|routeren] er [nu] (oppe|i orden|tilbage|fikset|på plads|løst|oppe at køre|som det skal være|grønt) [igen]
  (problemet|fejlen|det) er (løst|væk|fikset|rettet)
  (virker|hjalp|kører|løst|fikset|ordnet|det gjorde udslaget|det hjalp|der var den|så er den der|hurra|jubii) [igen|fint|nu]
  (jeg|vi) (fik|har) (det til at virke|net|ordnet det|løst det|fikset det|forbindelse) [igen|nu]
examples: |
  nu virker det igen
  det hjalp, tak
  kører som smurt
  så er vi på nettet igen
  yes, nu lyser den grønt
  det gik godt denne gang
  så er der hul igennem
  ja det gjorde tricket
  endelig net
  det lykkedes
  det ordnede sig
  d virker nu
  tv'et er tilbage, super
  alt er godt igen
never: |
  virker ikke
  hjalp ikke
  fungerer ikke
  virkede ikke
"""#
  ),
  (
    path: "standard/en/agrees.yaml",
    text: #"""
answer: agrees
language: en
phrases: |
  [yes|yeah|yep|ok|right|ah] (that|it|this) [all|now] makes sense [now]
  [right] makes sense [now]
  [yes|yeah|yep] [I|we] (got it|have it|have got it|did|found it)
  (yes|yep|yeah|yup|yea|ya|aye|sure|ok|okay|k|kk|correct|right|exactly|absolutely|definitely|certainly|indeed|fine|alright|all right|of course|go ahead|do it|sounds good|please do|affirmative|ja|true|confirmed|by all means|perfect)
  (yes|yep|yeah|ok|okay|sure) (please|that's right|that is right|do it|go ahead|correct|thanks|thank you|sure|it is|that's correct|that's fine|that's it|I do|I would|absolutely|of course|let's do that|thing)
  (that's right|that is right|that's correct|that is correct|that's it|that's the one|that's fine|that's good|that works|that'll do|it is|I do|I would|I agree|I confirm|I accept|works for me|fine by me|fine with me|sounds good|let's do that|let's go|spot on|you got it|no problem)
examples: |
  please
  yes
  yes please
  yep
  ok
  sure thing
  that's right
  okay do it
  yeah go for it
  absolutely
  correct
  yess
  fine by me
  mhm
  yes that would be great
  aye
  go on then
  confirmed
  sounds good to me
  k
  ja
never: |
  yes but
"""#
  ),
  (
    path: "standard/en/bot.identity.yaml",
    text: #"""
intent: bot.identity
language: en
title: who I am
phrases: |
  (are you|is this|is it|are u|r u) [really|actually|just|only] [a|an|some] [real|live|actual|proper] (human|person|robot|bot|machine|ai|chatbot|computer|program|man|woman|chatgpt|real|human being|automated|alive|artificial) [I'm (talking|writing|chatting) to] [or *]
  am I (talking|speaking|chatting|writing) [right now] (to|with) [a|an] [real|live|actual] (human|person|robot|bot|machine|ai|computer|chatgpt)
  (who|what) (are you|am I talking to|am I speaking to|am I chatting with|is this)
  (what's|what is) your name
  do you have a name
  who (made|built|programmed|runs|created|owns) you
  (human or bot|bot or human|person or machine|man or machine)
  (are you|is this|do you|am I) & (human|robot|bot|ai|machine|real|program|chatgpt|alive|computer|name)
examples: |
  so are you human or what
  you're a bot aren't you
  robot?
  who are you
  what's your name
  am I writing to a computer now
  is that a real person at the other end
  chat gpt or what
  r u ai
  You answer suspiciously quickly. Is anyone really sitting there typing?
  who am I talking to
  do you have a name
  are you Glimt
  real human or machine?
  Do they pay you or just plug you in?
  are you for real
  what kind of thing are you
  how old are you
  My wife says you're a robot and I say you're a bloke. Who wins the bet?
  is this automated
  can you think for yourself or are these canned replies
  who built you
  are you a genuine customer service person
  bot or human
  You sound as if you've swallowed a manual, are you one of those AIs?
  do you exist or are you a program
  is a person typing this
  are you a he or a she
  are you alive?
  I'm just curious whether someone of flesh and blood reads what I write
  is it a machine I'm writing to
  who is answering
  got a proper name
  are you made of flesh
  do you sit in an office or on a server
never: |
  (bloody|stupid|damn|fucking|useless|idiotic|dumb|crap) (robot|bot|machine)
  what did you (say|write|ask)
  (I|we) want
  give me
  get me
"""#
  ),
  (
    path: "standard/en/cancels.yaml",
    text: #"""
answer: cancels
language: en
phrases: |
  (forget|drop|leave|skip|scrap|abandon) (it|that|this|all that|the whole thing|about it|everything|all of it) [I (can't|cannot) be bothered|it's not important|thanks anyway]
  [I] (can't|cannot) be bothered [with this|with it] [any more|now|right now]
  (never mind|nevermind|nvm|doesn't matter|it doesn't matter|it's nothing|not important|it was nothing)
  [I've|I have|I] (changed my mind|change my mind|had second thoughts)
  (stop this|cancel this|cancel that|abort|quit|exit|back out|get me out|let's stop|let's not|let's leave it|leave it)
  (start over|start again|go back|back to the start|from the beginning)
  (another time|some other time|I'll do it later|we'll do it later|maybe later)
examples: |
  forget it
  never mind
  abort
  I've changed my mind
  doesn't matter
  we'll do this another day
  oh just leave it
  nvm
  I can't be bothered with this now
  start over
  it was nothing
  back up, I don't want to go on
  scrap this
  let's skip the whole thing
  later instead
  get me out of this
  exit
never: |
  don't forget
"""#
  ),
  (
    path: "standard/en/corrects.yaml",
    text: #"""
answer: corrects
language: en
phrases: |
  (no|nope|oops|sorry|wait|actually|hang on|hold on) [no] (I meant|I mean|I wanted to say|I was going to say|I wrote|I typed|it should be|it's|it is|it was|make that|rather) *
  (I meant|I mean|I meant to say|correction|scratch that|make that|I typed it wrong|I wrote it wrong|typo|my mistake|my bad) *
  [it|that] should (be|have been|say) *
  not * but *
  wrong (number|date|day|time|address|phone number|order number|postcode) [it's|it should be|the right one is] *
examples: |
  no I meant Thursday
  I typed it wrong, it should be 18
  correction: Storgata 14
  not Monday but Tuesday
  oops wrong number
  sorry, one digit off
  I mean the other order
  no it was LG-402220
  should be friday
  actually evening rather than morning
  wait, I gave you the wrong date
  change the last thing I wrote
  wrong postcode, 5003 is right
  scratch that, use my mobile
  nah the other number
"""#
  ),
  (
    path: "standard/en/goodbye.yaml",
    text: #"""
intent: goodbye
language: en
title: the goodbye
phrases: |
  (bye|goodbye|good bye|bye bye|see you|see ya|cya|farewell|so long|take care|good night|goodnight|night|cheerio|later|laters|ciao|ttyl|ha det) [then|now|for now|tomorrow|later|again|soon|all|and *]
  (have|enjoy) [a|your] [very|really] (nice|good|great|lovely|pleasant) (day|evening|weekend|afternoon|one|night|week)
  (that's all|that is all|that was all|that'll be all|nothing else|nothing more|we're done|I'm done|all done) [for now|for today|from me]
  [I have to|I've got to|I must|gotta|got to|I'm] (go|off|going|leave|logging off) [now]
  (bye|goodbye|see you|take care|good night) & (thanks|day|evening|weekend|help)
examples: |
  right, bye
  goodbye
  see you
  take care
  see ya
  nice weekend
  cheerio
  that's all from me
  off I go, bye
  have a pleasant evening
  sleep well
  bye bye
  toodle-oo
  catch you later
  adios
  laters
  we're done then, have a good one
  bye for now
  until next time
  nothing more today
  ok bye
  nighty night
  hugs
  I'm logging off now
  closing this window, take care
  ciao
  gotta run
  happy Easter to you all
  take it easy
  right then, talk another time
  bye then, all
  have a fabulous weekend
  I'll say good night
  talk some other day
  hanging up now
"""#
  ),
  (
    path: "standard/en/greeting.yaml",
    text: #"""
intent: greeting
language: en
title: the greeting
phrases: |
  (hi|hello|hey|hiya|howdy|good morning|good afternoon|good evening|good day|greetings|morning|evening|afternoon|heya|yo|sup|ahoy|hei|hallo|g'day) [there|again|you|all|everyone|glimt|bot|guys|folks]
  (hi|hello|hey) (hi|hello|hey)
  (anyone|anybody|is anyone|is anybody|are you) (there|here|home|around|awake)
  [I am|I'm] back [again]
  I (have|have got|had) [a|some] [quick] (question|questions|query)
  [I] need [some|a bit of] help [with something]
  how (are you|are things|is it going|do you do) [today|doing]
  what's up
examples: |
  hi
  hello
  hello there
  hey you
  good morning
  good day to you
  hi all
  hallo
  helloo
  hi again
  anyone home?
  heyyy
  are you awake
  hello glimt
  a very good evening
  howdy
  hi hi
  I have a question
  mornin
  hi, could you help me with something?
  heya
  hello everyone
  hei
  how's it going
  sup
  just wondering about something
  need help
  good afternoon
  greetings from Finnmark
  hello, me again
  top of the morning
  hello hello
  good evening to you
  hey hey hey you
  are you up
"""#
  ),
  (
    path: "standard/en/human.request.yaml",
    text: #"""
intent: human.request
language: en
title: a colleague
phrases: |
  [<want>] <talk> [directly] (to|with) <someone>
  <want> (reach|contact|get hold of|get in touch with|get through to|deal with|see|have|get|help from|get help from|be connected to|be transferred to) <someone>
  (transfer|connect|put|pass|hand|forward|redirect|switch|send) me [on|over|through|across] [to] <someone>
  (get|give|find|fetch|bring) me <someone> [now]
  [(can|could|would|will) (someone|somebody|you|<person>)] (call|ring|phone) (me|us) [back|up]
  [I|we] (don't|do not|dont|won't|refuse to) (want to|wanna|like to|like|wish to) (<talk>|deal) (to|with) [a|an|some] (robot|bot|machine|chatbot|computer|ai|robots|bots)
  (not|no) [a|another|more] (robot|bot|machine|chatbot|bots) [I want|but|please] [<someone>]
  (what|which) number (do|can|should) I (call|ring|phone|dial) [to (<talk> (to|with)|reach|get) (<someone>|you)]
  [I] (need|want|prefer|demand) <someone> [instead]
  <someone>
  <talk> & <someone>
  (get|give|pass|put|hand|transfer|connect|help|need|through|want|call|ring|fetch) & <person>
examples: |
  human being
  real person please
  live agent
  operator
  support staff please
  can I speak to someone
  I'd like to talk to a human being and not a robot
  put me through
  call me
  let me through to a living soul
  you don't get me, is there a colleague with a pulse around
  This is too tricky for a robot. Let me talk to somebody who can think for themselves.
  is anybody actually working there
  could you give me a ring on 40 00 00 33
  I want a call back
  I'm old and my eyesight is poor, it'd be easier to just talk to someone on the phone.
  please fetch an adviser
  i want contact with a person
  manager please
  let me speak to your boss
  whats the number for your customer service
  sick of bots
  tlk to sm1
  Can I have Anna in the chat? She helped me last time.
  does a member of staff ever join this chat
  would a human have a look at this mess
  someone with a brain please
  Enough of the automatic replies, I want someone who listens.
  human for gods sake
  I'd prefer a human
  put me in the queue for an advisor
  over to one of your colleagues please
  where do I ring to get hold of you lot
  Do you have a technician I can talk to directly
  stop, give me proper support
  may I chat with somebody who understands
  customer service rep
  human help
  switch me over
  could you lot phone me
  is there a grown-up around
  ask a colleague to get in touch
  let me speak with the switchboard
  rather by voice, what's the number
  I give up, fetch a person
  this needs a proper caseworker
never: |
  (spoke|talked|chatted|spoken) (to|with)
  I am a human
  I'm only human
  (don't|do not) want to (talk|speak|chat) (to|with) (a human|a person|anyone|someone|anybody)
  (no need|don't need) to (transfer|connect|call)
  transfer my
  which person
  are you a
"""#
  ),
  (
    path: "standard/en/language.yaml",
    text: #"""
# Words of the language that every bot needs.
language: en
skip: |
  (hi|hello|hey|hiya|good morning|good afternoon|good evening)
  (thanks|thank you|thx|many thanks|regards|kind regards|cheers|in advance)
  (please|pls|plz|kindly|if possible|if you can)
  (just|actually|really|now|well|so|simply|basically|honestly|maybe|perhaps|also|quite)
  (um|uh|er|ok|okay|oh|ah|aha|ooh|hmm|ahh|sorry|excuse me)
exact: |
  please
  no
  not
  on
  off
  now
  is
  it
  its
  us
  as
  ice
  sim
  see
  bar
  yes
  good
  bad
  bye
  agent
  ta
not: |
  (not|no|never|without|none|nothing|nobody|neither|nor|hardly)
  (don't|dont|do not|doesn't|doesnt|didn't|didnt|won't|wont|can't|cant|cannot|isn't|isnt|aren't|arent|wasn't|wasnt|haven't|havent|hasn't|hasnt|couldn't|couldnt|wouldn't|wouldnt|shouldn't|shouldnt)
rules:
  mine: |
    (my|our|the|this|that|these|those|his|her|their|all my)
  want: |
    (I|we) [would|really] (want|need|wish|have to|like|prefer|must|am trying|are trying|was hoping) [to]
    (I'd|we'd) (like|love|prefer|rather) [to]
    (wanna|wish to|want to|need to|looking to|trying to|would like to)
    (can|could|may|would) (I|we|you|u|one|someone|somebody) [help me|possibly|be able] [to]
    (how|where) (do|can|would|should|does) (I|we|you|one) [go about]
    is it possible [for me] to
    [I] would like [you] to
    (I|we) (want|need|would like) you to
    help me [to|with]
    (can't|cannot|couldn't|could not) (I|we) [not] just
    let (me|us)
  talk: |
    (talk|speak|chat|talking|speaking|chatting|discuss)
  person: |
    [a|an|some] [real|live|actual|proper|living] (human|person|people|human being|agent|real one)
    [a|an|the|your|another] [real|live|actual|human] (adviser|advisor|representative|rep|manager|operator|employee|colleague|caseworker|boss|supervisor|member of staff|team member|customer service agent|support agent|technician|specialist)
  someone: |
    <person>
    (whoever|[the] person who|the one who|someone who|somebody who) (is in charge of|is handling|handles|deals with|is dealing with|is responsible for) (it|this|that|my case|the case|my complaint)
    (someone|somebody|anyone|anybody) [else|real|human|there|in person] [who * (can|knows|understands|works|listens) *]
    [your|the] (customer service|customer support|customer care|support|support team|helpdesk|help desk|staff|switchboard)
"""#
  ),
  (
    path: "standard/en/not_helped.yaml",
    text: #"""
answer: not_helped
language: en
phrases: |
  [no|nope] (not that|that didn't|that didn't work) either
  [no|nope] still (nothing|no internet|no connection)
  [no|nope] (it|that|this) [still] (didn't|did not|doesn't|does not|hasn't|won't) (help|work|helped|worked|do it|do anything|make a difference|change anything) [either|at all]
  (didn't|did not|doesn't|does not|didnt|doesnt) (help|work|do anything|do it) [either|at all]
  (same|still) (problem|thing|down|broken|issue|error|not working|nothing|red|dead|slow|as before|the same|no internet|no luck|blinking)
  (no|not any|zero) (difference|change|luck|joy|better|effect|improvement) [at all]
  (still|same|as before) & (not|no|red|dead|problem|error|down|slow|flashing|nothing)
examples: |
  didn't help
  it still doesn't work
  same error
  no difference
  no, still flashing red
  nothing happened
  nope no luck
  still dead
  as slow as before
  helped for five minutes and then it was gone again
  sadly the same
  doesnt work
  zilch
  just as bad as it was
  did what you said and it changed nothing
  no, not that either
  made it worse
"""#
  ),
  (
    path: "standard/en/refuses.yaml",
    text: #"""
answer: refuses
language: en
phrases: |
  (no|nope|nah) (it's|that's|I'm) (fine|ok|okay|alright|all right|good)
  (no|nope) (nothing|not yet|not at all) [yet|so far|here]
  (no|nope|nah|no way|never|not now|not really|rather not|not today|not yet|absolutely not|certainly not|negative|nei|naw|no no|not at all|of course not|not interested)
  (no|nope|nah) (thanks|thank you|thankyou|thx|not now|that's wrong|that is wrong|not really|it isn't|it's not|don't|I don't|rather not|not today|way|it's wrong|that's not right|need|not that)
  (that's wrong|that is wrong|that's not right|that isn't right|that's not correct|wrong|incorrect|not correct|not right|don't do that|please don't|I'd rather not|I don't want that|it isn't|it's not|I decline|I'll pass|I don't think so|don't bother|no need)
examples: |
  no
  nope
  no thanks
  nah
  not now
  that's wrong
  wrong
  id rather not
  noo
  absolutely not
  no the date is wrong
  no need
  don't want to
  i'll leave it thanks
  not for me
  no please don't
  thanks but no thanks
  that is not correct
  nei
never: |
  no I meant
"""#
  ),
  (
    path: "standard/en/repeats.yaml",
    text: #"""
answer: repeats
language: en
phrases: |
  (what|huh|pardon|sorry|eh|come again|say again|what now|excuse me)
  what (did you|do you|was that you) (say|said|mean|ask|write) [again|exactly|by that]
  (can|could|would) you (repeat|say|explain|rephrase|write|go over) [that|it|this] [again|once more|one more time|another way|please]
  (repeat|say that again|say it again|once more|one more time|again please|repeat that)
  [I] (didn't|did not|don't|do not) (understand|get|catch|follow) [that|it|you] [what you (said|mean|meant)]
  (what was the question|what were you asking|what was it you wanted|what were the options)
examples: |
  what?
  what did you say
  can you repeat that
  once more please
  how do you mean
  you lost me
  what was the question again
  say that one more time
  I don't understand what you mean
  pardon?
  what did you want me to type
  come again
  huh
  simpler English please
  could you explain it some other way
"""#
  ),
  (
    path: "standard/en/skips.yaml",
    text: #"""
answer: skips
language: en
phrases: |
  (skip|pass|next|next question|move on|go on|continue) [it|that|this|this one|that one|the question|please]
  [I] (don't want to answer|won't answer|would rather not say|rather not say|don't know|dunno|have no idea|no idea|don't remember|can't remember|don't have it|don't have one|don't have that|not sure) [that|it|one|that question|the number]
  (no answer|nothing to add|no comment|nothing more to say|not applicable|n/a)
examples: |
  skip
  skip that one
  don't know
  pass
  next question
  I haven't got a number like that
  can't remember
  I would rather not answer that
  no idea
  can we carry on without it
  can't find the number
  nothing to add
  let's do it without
  dunno
  don't have it on me
  the papers aren't at home
"""#
  ),
  (
    path: "standard/en/stops.yaml",
    text: #"""
answer: stops
language: en
phrases: |
  (stop|quit|end|cease) [with] [sending|the|these|all] (updates|messages|reminders|notifications|texts|asking|sending|nagging|messaging|bothering me|pestering me) [me] [now]
  (no|don't send|do not send) [me] [any] (more|further) [messages|updates|texts|reminders|questions]
  (stop|unsubscribe|stop it)
  [I] (don't|do not) (want|need) [any] (more|further) (messages|updates|texts|reminders)
  enough (messages|updates|questions|texts)
examples: |
  stop
  no more updates
  stop sending me messages
  unsubscribe
  don't send any more
  stop nagging
  I don't need further messages about this
  turn off the notifications
  enough with the updates now
  stop texting
  you can stop keeping me posted
  no more reminders please
  quit asking me things
  leave me be with the outage news
"""#
  ),
  (
    path: "standard/en/thanks.yaml",
    text: #"""
intent: thanks
language: en
title: the thanks
phrases: |
  (thanks|thank you|thank u|ty|thx|tnx|cheers|much appreciated|ta|many thanks|thanks a lot|thanks a bunch|thank you very much|takk) [so much|very much|a lot|for that|for the help|for your help|for helping|for the quick reply|for *|then|again|mate]
  (great|perfect|lovely|brilliant|super|excellent|ok|okay|fab|nice|cool|wonderful|good) (thanks|thank you|cheers|ta)
  (great|perfect|lovely|brilliant|super|excellent|fab|wonderful|awesome)
  [that is|that's|much|really|I] (appreciated|appreciate it|very kind|kind of you|helpful|a great help|very helpful) [thanks]
  (thanks|thank|grateful|appreciate) & (help|helping|reply|answer|info|time)
examples: |
  thanks
  thank you
  thank you so much
  thanks a lot for your help
  cheers mate
  great thanks
  thanks love
  super, now I know
  tks
  much obliged
  that was exactly what I needed to know
  many thanks for the quick reply
  thaaanks
  brilliant, got it now
  aw how kind
  thanks and bye for now
  perfect, just so
  lovely, I'm with you now
  thanks for the info
  you're a star
  thx
  very kind of you
  excellent, that's all I wanted to know
  appreciated!
  heartfelt thanks
  takk
  nice one
  thanks for your patience
  That's a weight off my mind, thank you for explaining.
  fab, ta
  thanks for asking
  that helped a lot, thank you
  big thanks
  okay thanks
  splendid
never: |
  thanks for nothing
  no thanks
  yes thanks
"""#
  ),
  (
    path: "standard/en/threatens.yaml",
    text: #"""
answer: threatens
language: en
phrases: |
  [I|we|I'll|I'm|we'll] [will|am going to|going to|shall] (report|reporting|complain|complaining|take|go|going|write|contact|turn) [you|this|it|the matter] [to|about this to] (the consumer council|consumer council|forbrukerrådet|forbrukertilsynet|the ombudsman|ombudsman|the regulator|nkom|the consumer authority|the authorities|the police|datatilsynet|the data protection authority|the consumer disputes commission)
  (you will|you'll|expect to|you're going to) hear from my (lawyer|solicitor|attorney|legal team|legal adviser)
  [I|we|I'm|I'll|we'll] [am|will] (get|getting|contact|contacting|talk|talking|hire|call|calling|speak|consult|take) [to|this to] (a lawyer|my lawyer|lawyers|a solicitor|my solicitor|an attorney|our lawyers|legal advice)
  [I'll|I will|we'll|I'm going to] (sue|sue you|take you to court|see you in court|take legal action|take this to court|press charges)
  [I'm|I'll|I will|this is|it's] (post|posting|put|putting|going|share|sharing|tweet|write|writing) [this|it|about this|about you] [to go] [all over|on|online|up on] (facebook|trustpilot|twitter|instagram|tiktok|reddit|social media|x|google)
  [I'm|I'll|I will|we'll] (go|going|call|calling|contact|contacting|talk|tip off|take|taking) [this] [to] (the press|the papers|the newspaper|the newspapers|the media|vg|dagbladet|nrk|tv 2|a journalist|the local paper)
  (then|or|otherwise|or else|fix this or) (I'm|I'll|we're|we'll|I will|we will) [going to] (switch|switching|leave|leaving|change|changing|walk|quit|take my business) [you|provider|providers|elsewhere|company|to another company] [if *|unless *|then]
  (lawyer|solicitor|court|sue|legal action|ombudsman|consumer council|regulator|forbrukerrådet|police report) & (you|this|report|I|will|my)
  (facebook|trustpilot|press|newspaper|journalist|media|vg|reviews|followers) & (post|write|tell|go|going|call|everyone|put)
examples: |
  I'm reporting you to the Consumer Council
  then I'll go to Forbrukerrådet
  you'll be hearing from my lawyer
  this is going on Facebook
  or I'm taking my business elsewhere
  I'll ring VG
  see you in court
  my solicitor is on it
  trustpilot next
  The last straw. There will be a formal report to the Consumer Authority.
  going to contact Nkom about this
  a police report is on its way
  my cousin is a journalist and finds this very interesting
  fix this today or the whole family leaves you
  I intend to dispute it and take it to court
  the ombudsman says you're breaking the law
  our entire housing co-op is switching if you don't shape up
  Next stop is the consumer disputes commission.
  will make sure all my followers know how you treat people
never: |
  my lawyer needs whatever
"""#
  ),
  (
    path: "standard/en/tried.yaml",
    text: #"""
answer: tried
language: en
phrases: |
  [I've|I have|we've|we have] [already] (done|tried|read|checked|been through|followed) (that|it|this|those|all that|all of that|them) [already|before] [* times]
  (already|I already|I've already) (did|done|tried|read|checked|looked at) [that|it|this] [* times]
  (did|done|tried|read) (that|it|this|all that) [already|before|twice]
  (been there|been there done that|tried that|tried it all|tried everything)
  (already|several times|many times|before) & (done|tried|read|did|restarted|checked|looked)
examples: |
  already done that
  tried that already
  I've done that three times
  did that before I wrote to you
  I have read that page
  been there done that
  that was the first thing I tried
  I've already been on the page you link to
  already checked
  have pulled everything out once an hour since this morning
  your colleague said so too and it's done
  all of that is done
  just read it
  but i did that
  tried it yesterday with no result
never: |
  (haven't|have not|not) (tried|done|read|checked)
"""#
  ),
  (
    path: "standard/en/upset.yaml",
    text: #"""
answer: upset
language: en
phrases: |
  * (for god's sake|for fuck's sake|for christ's sake|ffs|goddammit|dammit|damn it)
  (you|u) (aren't|are not|don't|do not|never|didn't|clearly don't) (answering|listening|understand|get|listen|read|answer|answered|help|hear|getting) [to] [my question|me|it|anything|the question|what I'm saying|what I wrote|a thing]
  (that's|that is|that was|it's|it is) not what I (asked|said|meant|wrote|want|wanted) [for|about]
  (I|I've|as I) [have] (already|just) (told you|said|said that|answered that|explained|explained that|wrote that) [* times]
  [the] same (answer|thing|question|reply) (again|every time|over and over|all the time|again and again)
  (we|we're|this is|you're) [just] (going|go|going round|running) (round|around|in circles|round in circles|around in circles) [in circles]
  (this|that|it|you) (is|are) [so|just|completely|totally|absolutely] (hopeless|useless|ridiculous|pointless|infuriating|insane|stupid|maddening|a waste of time|a joke|driving me mad|driving me crazy|nonsense)
  [you] (stupid|bloody|damn|fucking|useless|idiotic|dumb|crappy|crap) (robot|bot|machine|thing|idiot|moron|system)
  (for god's sake|for fuck's sake|ffs|wtf|damn|damn it|bloody hell|oh my god|omg|jesus|christ|shit|fuck|fuck off|fuck you|get your act together|come on|seriously|unbelievable|sigh|argh|ugh|shut up)
  [I] [am|I'm] (getting|so|really|completely|going|bloody) (fed up|sick|tired|angry|furious|frustrated|annoyed|mad|crazy|insane|sick and tired) [of|with|at] [you|this|*]
  [I've|I have] been (waiting|on hold|in a queue|trying|emailing|calling) [for] [an|*] (hour|hours|days|weeks|ages|forever) [now]
  (third|fourth|fifth|tenth|second) time (I|I've|I'm|we) [have] (write|written|writing|called|calling|ask|asked|asking|contacted|contacting|explain|explaining) [you|this|about this]
  (fuck|shit|damn|bloody|stupid|idiot|useless|hopeless|ridiculous) & (you|bot|robot|answer|this|your)
  (don't understand|don't get|not answering|same answer|read) & (question|wrote|said|again|me)
examples: |
  you don't get anything do you
  that is not what I asked
  read what I wrote!!
  oh give it a rest
  same reply over and over
  this is getting us nowhere
  for heavens sake
  bloody bot
  you're driving me up the wall
  are you thick or something
  been waiting forty minutes now
  why is this so hard
  third time I'm typing the same thing
  sigh
  omg this is awful
  crap robot
  how often must I say it
  does anybody read this at all??
  youre completely useless
  I've had it up to here
  nobody at your place ever answers
  you're not listening
  eh what??
  we're talking at cross purposes
never: |
  not (angry|annoyed|upset)
  bloody (good|brilliant|great)
"""#
  ),
  (
    path: "standard/en/withdraws.yaml",
    text: #"""
answer: withdraws
language: en
phrases: |
  [I|we] (don't|do not|no longer) need (a human|a person|a colleague|an agent|anyone|someone|to talk to anyone|to speak to anyone|help) [any more|anymore|any longer|now]
  [I] (can't|don't want to|won't|haven't got time to) (wait|queue|hold|talk to anyone) [any more|any longer|anymore]
  (take|remove|drop) me (off|from|out of) the (queue|line|waiting list)
  (leave|leaving|quit|exit|cancel) the (queue|line|call)
  (you|nobody|no one) (don't need|needn't|need|needs) [to] (call|ring|contact me|connect me) [any more]
  [I] (solved it|fixed it|sorted it|figured it out|found the answer) [myself|on my own|anyway] [so * no need]
  [I'd rather|I'll] (continue|carry on|stay|go on) with (you|the bot)
examples: |
  don't need a human any more
  take me out of the queue
  can't wait any longer
  it sorted itself out anyway
  no need to ring me
  I can manage on my own now
  skip the colleague
  leaving the queue
  queue's too long, let's drop it
  no I'll do it with you instead
  nobody has to contact me
  haven't time to hang around in line
  cancel the callback
  don't want that call any more
  found the answer myself
"""#
  ),
  (
    path: "standard/en/worked.yaml",
    text: #"""
answer: worked
language: en
phrases: |
  [yes|yeah|ok|great|now] (it|that|everything|all) [now|finally|all] (works|worked|helped|did it|did the trick|is working|seems to work|fixed it|solved it) [now|again|fine|perfectly|great]
  [now] (it's|it is|that's|we're|I'm|everything is) [all] (working|back|fixed|up|online|in|solved|sorted|green|running|up and running|good) [now|again]
  (works|worked|fixed|solved|sorted|working|success|problem solved|all good|it's alive) [now|again]
  (works|working|fixed|helped|solved|back) & (now|again|finally)
examples: |
  it works now
  that helped
  working
  fixed
  that did the trick
  back online
  it's green now
  finally up
  great, it came back
  yep I'm in
  sorted itself out
  problem went away after the restart
  its ok again
  ah, there it is
  you fixed it
never: |
  (doesn't|didn't|not|isn't|hasn't|won't) (work|worked|working|help|helped|fixed|fix)
"""#
  ),
  (
    path: "standard/goodbye.yaml",
    text: #"""
# Built in; its words are in the language folders.
intent: goodbye
by: bot
over: [greeting]

reply:
  nb:
    - |
      Ha det bra!
    - |
      Ha det! Skriv gjerne igjen.
  da:
    - |
      Hav det godt!
    - |
      Farvel! Skriv endelig igen.
  sv:
    - |
      Ha det bra!
    - |
      Hej då! Skriv gärna igen.
  en:
    - |
      Goodbye!
    - |
      Bye! Write again any time.
"""#
  ),
  (
    path: "standard/greeting.yaml",
    text: #"""
# Built in; its words are in the language folders.
intent: greeting
by: bot

reply:
  nb:
    - |
      Hei! Jeg er {name}, en robot. Hva kan jeg hjelpe deg med?
    - |
      Hei på deg! Jeg heter {name} og er en robot. Hva gjelder det?
  da:
    - |
      Hej! Jeg er {name}, en robot. Hvad kan jeg hjælpe dig med?
    - |
      Goddag! Jeg hedder {name} og er en robot. Hvad drejer det sig om?
  sv:
    - |
      Hej! Jag är {name}, en robot. Vad kan jag hjälpa dig med?
    - |
      Hej där! Jag heter {name} och är en robot. Vad gäller det?
  en:
    - |
      Hello! I'm {name}, a bot. What can I do for you?
    - |
      Hi there! I'm {name}, a bot. What is it about?
"""#
  ),
  (
    path: "standard/human.request.yaml",
    text: #"""
# Built in; its words are in the language folders.
intent: human.request
by: human
over: [greeting]
"""#
  ),
  (
    path: "standard/nb/agrees.yaml",
    text: #"""
answer: agrees
language: nb
phrases: |
  (ja|jaa|japp|jepp|jupp|jada|joda|jo|ja da|jess|yes|yep|ja ja|jaha|ok|okei|okey|oki|oks|k|greit|grei|fint|bra|supert|perfekt|topp|flott|stemmer|riktig|rett|korrekt|nettopp|nemlig|akkurat|absolutt|definitivt|selvfølgelig|sjølsagt|selvsagt|klart|såklart|så klart|sikkert|enig|gjerne|gjerne det|veldig gjerne|helt klart|bekrefter|bekreftet|aye|jau|jaudå|mhm|deal)
  (gjør det|kjør på|kjør|bare kjør på|sett i gang|gå for det|gjer det|fiks det|bestill|fortsett|gå videre|send|bare gjør det)
  (helt fint|helt greit|den er grei|det er greit|det er fint|det går bra|det passer|det passer bra|det passer fint|høres bra ut|høres fint ut|greit for meg|det er i orden|i orden|alt i orden|null stress|går fint|kan du godt|det kan du)
  (ja|jo|jo da|ja ja) (det|den) (har|er|gjør|kan|vil|skal) (jeg|vi|den|det)
  ja (takk|gjerne|det stemmer|det er riktig|det er rett|gjør det|bare kjør på|vær så snill|absolutt|selvfølgelig|det vil jeg|det er greit|det er fint|det er meg|det kan du|kjør på|riktig|det går bra)
  (det|alt|dette|ja det) (stemmer|er riktig|er rett|er korrekt|ser riktig ut|ser bra ut|stemmer det) [bra]
  (det vil jeg|vil jeg|det ønsker jeg|det vil eg|jeg vil det|det gjør jeg) [gjerne]
examples: |
  ja
  ja takk
  jepp, det stemmer
  ok da
  helt i orden for meg
  jo det er rett
  ja, kjør på
  fint, gjør det
  ja det hadde vært bra
  d e greit
  ja for all del
  ja det passer meg utmerket
  ja, send den
  greit, vi sier det
  ja, det er min adresse
  klart det
  jatakk
  det høres ut som en plan
  ja eg vil det
  ja det må du gjerne gjøre
never: |
  ja men
  stemmer ikke
  greit nok men
"""#
  ),
  (
    path: "standard/nb/bot.identity.yaml",
    text: #"""
intent: bot.identity
language: nb
title: hvem jeg er
phrases: |
  er (du|dette|det|dere) [her] [bare] [et|en] [ekte|levende|ordentlig|virkelig|faktisk] (menneske|person|robot|bot|maskin|ai|chatbot|datamaskin|automat|automatsvar|kunstig intelligens|ki) [<self> (snakker|skriver|chatter|prater) med] [eller *] [elle *]
  (snakker|skriver|prater|chatter|snakke|snakkar|prate) <self> [nå] (med|til|me) [et|en|ein] [ekte|levende|ordentlig|virkelig] (menneske|person|robot|bot|maskin|datamaskin|ai|kundebehandler|noen) [eller *]
  hvem (er du|snakker jeg med|skriver jeg med|er det jeg snakker med|er det som svarer|chatter jeg med) [egentlig]
  (kven er du|hva er du|ka e du|hva heter du|hvem er glimt|kem e du|kem er du)
  er (du|det) (chatgpt|ki|ai|siri) [som svarer]
  (robot|bot|menneske|maskin) eller (robot|bot|menneske|maskin|person)
  (er du|det jeg) & (robot|bot|menneske|maskin|ekte|ai|datamaskin|chatgpt|levende)
examples: |
  er du en robot?
  hvem er du
  bot?
  Er det en levende person i andre enden, eller er alt automatisk?
  har du et navn
  hva heter du
  snakke æ med en maskin no
  er du ein robot eller eit menneske?
  svarer du automatisk?
  Jeg får følelsen av at du er programmert. Stemmer det?
  e du ekte
  er det KI som svarer meg her
  Du svarer så kjapt at jeg lurer på om det sitter noen der i det hele tatt
  hvem sitter bak tastaturet
  datamaskin eller folk?
  sitter du i Norge, eller er du bare et program?
  er dette en chatbot
  er du menneskelig
  Får jeg svar fra en ansatt nå, eller er det noe automatisk greier?
  skriver jeg med noe som er kunstig intelligens
  hva slags robot er du
  er du virkelig?
  tenker du selv, eller leser du opp ferdige svar?
  lever du
  er svarene dine laget av chatgpt
  hvilket system er du, en språkmodell?
never: |
  (jævla|jævlige|dumme|teite|idiotiske|håpløse|forbanna) (robot|bot|maskin)
  hva (sa|skrev) du
  vil snakke med et menneske
  få snakke med
"""#
  ),
  (
    path: "standard/nb/cancels.yaml",
    text: #"""
answer: cancels
language: nb
phrases: |
  [nei|nei vent|vent|eller] (avbryt|stopp|stans|stopp nå|avslutt|glem det|glem alt|glem hele greia|dropp det|dropp hele greia|drit i det|drit i hele greia|blås i det|gløym det|cancel|exit|avbryte|tilbake|start på nytt|begynn på nytt|nullstill) [dette|her|nå|samtalen]
  (jeg|eg|æ|vi) (har ombestemt meg|ombestemte meg|har ombestemt oss|vil ikke mer|angrer|gir opp|vil avbryte|vil slutte|lar det være)
  (la|vi lar|jeg lar) (det|oss|dette) (ligge|være|droppe det|glemme det)
  <want> (avbryte|stoppe her|slutte|gå tilbake|begynne på nytt|starte på nytt|starte forfra)
  (det var ikke viktig|det er ikke så viktig|ikke så viktig|det ordner jeg selv|jeg finner ut av det selv|jeg ordner det selv|ta det en annen gang|vi tar det senere|vi tar det en annen gang)
  ikke (gjør det|gjennomfør|send inn|fortsett) likevel
examples: |
  glem det
  avbryt
  nei vent, jeg ombestemte meg
  dropp det
  la det ligge
  vi hopper av her
  gløym heile greia
  drit i d
  jeg gidder ikke dette mer, vi lar det være
  kan vi begynne på nytt
  jeg tar det en annen dag
  nei jeg fikser det sjøl
  stopp hele prosessen
  jeg vil ikke fullføre dette
  går tilbake
never: |
  glem meg
  avbryt bestillingen
  stopp bestillingen
  avslutt abonnementet
"""#
  ),
  (
    path: "standard/nb/corrects.yaml",
    text: #"""
answer: corrects
language: nb
phrases: |
  nei jeg (mente|mener|sa|skrev) *
  (jeg|eg|æ) (mente|meinte|meint) [egentlig] [ikke det] [jeg mente] *
  (oi|ops|ups|vent|sorry|æsj|eller) [jeg|eg|æ] (mener|mente|meiner) *
  (nei|oi|ops|sorry|vent|beklager) [vent] (feil|det ble feil|det var feil|feil nummer|feil dato|jeg skrev feil|skrev feil|tok feil|skrivefeil|det skulle være|det skal være|jeg tok feil) *
  (det|den) (skulle|skal) [ha] (være|stå|vært|stått) *
  skal stå *
  (rettelse|korreksjon|retting|korrigerer|riktig er|rett nummer er|riktig nummer er|riktig adresse er) *
  (ikke det|ikke den|ikke der|ikke da) men *
  ikke (den|det|der|på|til|i) * men *
  (jeg|eg) (skrev|tasta|tastet|oppga|sa|ga) [deg] (feil|galt) *
  (bytt|endre|rett) det til *
examples: |
  nei jeg mente den andre ordren
  jeg mente fredag
  oi, skrev feil nummer
  det skulle være 1234
  rettelse: LG-483920
  nei ikke mobilen, bredbåndet
  feil, det er Storgata 8
  meinte mandag altså
  beklager, tastet feil
  vent, det ble feil dato
  jeg sa ikke regning, jeg sa retur
  skal stå Kari, ikke Kåre
  nei den andre
  æ mente æ ska ha den på tirsdag
"""#
  ),
  (
    path: "standard/nb/goodbye.yaml",
    text: #"""
intent: goodbye
language: nb
title: avskjeden
phrases: |
  (ha det|hadet|hade|ha det bra|hade bra|hadebra|farvel|adjø|snakkes|vi snakkes|på gjensyn|vi sees|bye|ha d|ha de|hade på badet|morna) [da|så lenge]
  [ha] [en] (god|fin|riktig god|fortsatt god|strålende) (helg|dag|kveld|natt|uke|ferie|jul|påske|sommer|ettermiddag) [videre|til deg|da]
  (god natt|natta|sov godt|god jul|godt nyttår|lykke til videre)
  (det var alt|det var det hele|da var det ikke mer|ikke noe mer|ingenting mer|da er jeg ferdig|jeg er ferdig) [for nå|i dag|fra meg]
  (må|skal|jeg må) (løpe|stikke|gå|logge av|legge på) [nå]
  (takk for meg|takk for praten|takk for nå|over og ut|vi høres)
examples: |
  hadet bra
  ha en fin dag videre
  takk for praten, vi snakkes
  da logger jeg av, ha det
  god helg til deg
  det var alt, ha det bra
  skal ikke ha mer, takk for nå
  må stikke, toget mitt går
  natta
  nei det var alt, ha en god kveld
  adjø
  ha det så godt!
  bye bye
  hei hei, vi sees
  da stenger jeg ned chatten
  kos deg videre
  takk for no, snakkast
  ha det kjekt
  vi prates
  På gjensyn, og god sommer når den tid kommer
  over og ut
  jeg klarer meg nå, så du kan avslutte
  ha det
  god helg
  vi høres en annen dag
  da sier jeg natta
  ha en god jul når den kommer
"""#
  ),
  (
    path: "standard/nb/greeting.yaml",
    text: #"""
intent: greeting
language: nb
title: hilsenen
phrases: |
  (hei|heia|heisann|hallo|halla|hallois|hallaien|hei hei|hello|hi|hey|yo|heihei|hei sann|hei på deg|hei der|hola)
  (god|go) (dag|morgen|kveld|ettermiddag|formiddag|aften)
  (goddag|godmorgen|morn|morn morn|goddagen|tjo|hei igjen|halloen)
  (hei|hallo) (glimt|robot|dere|du|alle|alle sammen|chat)
  (hei|hallo|heisann) [igjen|der] (hvordan går det|står til|alt bra|går det bra) [med deg]
  (er det noen|noen|er noen|er du) (her|der|hjemme|tilstede) [nå]
examples: |
  hei
  god morgen til deg også
  hallo, noen hjemme?
  heisann hoppsann
  hei, trenger litt hjelp
  Hei! Har et spørsmål
  goddag goddag
  står til?
  halloooo
  hei på dere
  God ettermiddag, håper alt står bra til
  hei du
  kan du hjelpe meg?
  kan du hjelpe meg med noe
  jeg lurer på en ting
  morn du
  hei, æ lure på nåkka
  hei, eg treng litt hjelp
  er du våken?
  hvordan går det med deg i dag
  Hei, er det her jeg spør om ting?
  hello glimt
  da er jeg her igjen
  halla der
  noen på jobb?
"""#
  ),
  (
    path: "standard/nb/human.request.yaml",
    text: #"""
intent: human.request
language: nb
title: en kollega
phrases: |
  <want> [heller] [få] <talk> [heller] (med|me|m|til) <someone> [i stedet|heller|med en gang|hos dere|på telefon|om dette|om det|direkte|som *]
  [få] <talk> (med|me|m|til) <someone> [i stedet|på telefon]
  <want> (få tak i|tak i|få fatt i|fatt i|ha tak i|få hjelp av|hjelp av|hjelp fra|hjelp frå|ha hjelp frå|ha hjelp fra|ha hjelp av|kontakt med|ha kontakt med|kontakte|komme i kontakt med|komme gjennom til|bli satt over til|settes over til|bli koblet til|overføres til|betjenes av|møte|ha|snakke med|ringe) <someone> [på telefon|på tråden|hos dere|i stedet|direkte|som *]
  [<want>] (sett|sette|koble|kople|overfør|overføre|send|sende|flytt|før) (meg|oss) (over|videre|til) [til] [<someone>] [som *]
  [<want>] (sett|sette|koble|kople|overfør|overføre|send|sende|flytt|før) [meg|oss] (over|videre|til|over til|videre til) <someone> [som *]
  [<want>] (gi|få|hent|hente|skaff|finn|send|tilkall|rop på) [meg|oss] [tak i|fatt i|inn|hit|på] <person> [med en gang|på tråden|som *]
  (kan|vil|kunne|må) (noen|nokon|nån|dere|<person>) [der|hos dere] (ringe|ta kontakt med|kontakte|ringt) [meg|oss|til meg] [opp|tilbake] [på]
  (ring|kontakt) (meg|oss) [opp|tilbake] [på]
  <want> [bli] (oppringt|ringt opp|oppringing|oppringa|ringes opp|kontaktet) [av <someone>]
  (hvilket nummer|hvor|hvordan|hvem) (kan|skal|må|kontakter|får) <self> (ringe|ringer|kontakte|få tak i|<talk> med|kontakt med|tak i) [dere|<someone>] [for å * <someone>]
  hvordan (kontakter|når|får|kommer) <self> [tak i|i kontakt med|gjennom til|fatt i] (dere|<someone>) [her]
  [<self>] (vil|gidder|orker|ønsker|ids) (ikke|ikkje|itj|ikk) [å] <talk> (med|til|me) [en|ein|denne|dette] <machine> [mer|lenger] [gi meg <person>]
  <self> nekter å <talk> (med|til) [en|denne] <machine>
  ikke [en|ei|enda en] <machine> [men|jeg vil ha|gi meg] <person>
  (finnes|fins) det [ikke] [noen|noe|nokon] <person> [her|hos dere|på jobb|å <talk> med|som *]
  er det (noen|noe|nokon|ikke [noen|noe|nokon]) <person> [her|hos dere|på jobb|å <talk> med|som *]
  har dere [noen|ikke] <person> [der|på jobb|hos dere|som *]
  [<want>] <person> [nå|i stedet|på tråden|på telefonen|i andre enden]
  (har dere|finnes det|er det mulig med|tilbyr dere) [en] (livechat|live chat|telefonsupport|telefon) [med <someone>]
  (kundeservice|kundestøtte|kundesenter|support|brukerstøtte|supporten|kundebehandling|manuell betjening|førstelinje|rep|representant)
  (noen andre|en annen|noen) enn (deg|en robot|en bot|roboten) [å <talk> med]
  (dette|det) er for (vanskelig|komplisert|innviklet|viktig) for (en robot|deg|en chat|en bot|chatten) [jeg *]
  <want> [få|ha] (noen|<person>) [hos dere] til å (se|kikke|ta|hjelpe|ringe|svare|overta|ordne|sjekke) *
  kan <self> ikke [bare|heller] [få] (<talk> med|få|ha) <someone> [på tråden|på linja|i stedet]
  <talk> & <someone>
  (få|gi|send|sett|koble|overfør|hjelp|kontakt|ringt|ring|videre|ekte|levende|trenger|hent) & <person>
  (orker ikke|gidder ikke|lei av|ikke hjelp av|ikke snakke med|nekter) & <machine>
examples: |
  kan en av dere som jobber der ta over?
  Dette blir for komplisert å skrive. Kan jeg ringe til noen?
  kan eg få snakke med nokon som veit noko?
  vil ha en person i andre enden, ikke automatsvar
  Jeg ser dårlig og strever med å taste. La meg få noen i telefonen.
  æ vil ha tak i et folk
  robotprat hjelper ikke meg, jeg må ha hjelp av en som tenker selv
  ring mæ
  menneske nå
  live chat
  manuell hjelp
  kan nokon ta over denne samtalen
  Er det ingen av kjøtt og blod der jeg kan forklare dette til?
  sett over
  Mannen min ligger på sykehus og jeg må ordne opp i avtalen hans, det vil jeg ta med en ansatt
  hvor er telefonnummeret til dere, jeg vil prate
  kan sjefen din ringe meg?
  nå vil jeg ha en kundekonsulent på tråden
  få teknisk support på linja
  dette er det tredje svaret som ikke passer, hent noen som kan faget
  vil ha samtale med rådgiver om avtalen vår
  Kan jeg chatte med en ansatt i stedet for automaten?
  prate med folk
  beskjed om å snakke med en bot, nei takk, gi meg en av de ansatte
  opprigning ønskes
  få en voksen på linja
  kan du hente en kollega til meg
  Hei, jeg vil helst forklare dette muntlig til et ordentlig menneske
  jeg ønsker personlig hjelp
never: |
  snakket med en
  snakka med en
  pratet med en
  snakket med et
  jeg er et menneske
  ikke snakke med et menneske
  trenger ikke snakke
  jobber som kundebehandler
  takk for god kundeservice
  åpner kundeservice
  stenger kundeservice
  sjefen min
  snakker jeg med
"""#
  ),
  (
    path: "standard/nb/language.yaml",
    text: #"""
# Words of the language that every bot needs.
language: nb
skip: |
  (hei|heia|heisann|hallo|halla|halloen|hey|god dag|goddag|god morgen|god kveld|god ettermiddag|god formiddag|hei på deg|hei dere)
  (takk|tusen takk|mange takk|på forhånd takk|takk på forhånd|mvh|vennlig hilsen|med vennlig hilsen|hilsen|vh)
  (vennligst|vær så snill|ver så snill|vær så god|er du snill|er dere snille|er du grei|er dere greie|plis|pliis|pls|plz|please)
  (men|og så|jo|da|nok|egentlig|eigentleg|liksom|gjerne|gjerna|vel|altså|asså|ass|bare|berre|litt|nå|visst|faktisk|kanskje|her|forresten|igjen|jo da|rett og slett|virkelig|fort|kjapt|snarest|helst|heller|dessverre)
  (jeg lurer på|lurer på|eg lurer på|æ lure på|jeg lurte på|lurte på|kan du si meg|kan dere si meg|vet du|vet dere|unnskyld|oi|åh|øh|eh|hm|ja så|tro|jeg har et spørsmål)
exact: |
  far
  for
  før
  får
  faren
  ikke
  ikkje
  kunde
  kunne
  takk
  noe
  noen
  andre
  sent
  lagt
not: |
  (ikke|ikkje|kke|ikk|ikke|itj|itte|inte|aldri|aldrig|ingen|inga|inkje|ingenting|uten|utan|verken|hverken)
rules:
  self: |
    (jeg|eg|æ|jæ|je|jei|vi|me|man|en|han|hun|ho)
  mine: |
    [den|det|de] (min|mi|mitt|mine|vår|vårt|våre|sin|hans|hennes|mor sin|far sin)
  want: |
    [<self>] (vil|ville|ønsker|ynskjer|må|skal|ska|skulle|trenger|treng|prøver|tenkte|har lyst til|kunne tenke meg|hadde tenkt) [<self>] [få] [å]
    (kan|får|kunne|måtte) <self> [få] [lov til] [å]
    (kan|kunne|må|vil) (dere|du|dokker|dykk) [hjelpe (meg|oss) [med]] [å]
    (går|gikk) det [an] [å]
    [er det] mulig å
    er det (greit|lov|noen måte) å
    hvordan (kan|skal|får|går|må) <self> [fram for] [å]
    hjelp [meg|oss] [med] å
    (la|lat) (meg|oss|mæ) [få] [lov til å]
  talk: |
    (snakke|prate|chatte|skrive|tale|samtale|konferere)
    (snakk|prat|snakka|prata)
  real: |
    (ekte|levende|ordentlig|virkelig|skikkelig|fysisk|vanlig|voksen|annen|annet)
  machine: |
    (robot|bot|chatbot|chatrobot|maskin|datamaskin|automat|ai|ki|robotstemme|dataprogram|program|pc|chatgpt|automatsvar)
  person: |
    [et|en|ei|ein|eit|noen] [<real>] (menneske|person|folk|fagperson)
    [en|ei|ein|et|noen|din] [<real>|av deres] (kundebehandler|kundekonsulent|konsulent|rådgiver|kunderådgiver|ansatt|medarbeider|saksbehandler|sjef|leder|operatør|tilsett|kollega|agent|human|representant|supportmedarbeider|kundeservicemedarbeider|avdelingsleder|teamleder) [din|deres|hos dere]
    en [av de|av dere] som (jobber der|jobber hos dere|kan hjelpe|kan dette|kan faget|forstår|bestemmer)
    en av (de ansatte|dine kolleger|kollegene dine|dere)
    (mennesker|levende vesen|noen av kjøtt og blod|en av kjøtt og blod)
  someone: |
    <person>
    (den|noen) som (har ansvar for|har ansvaret for|behandler|jobber med|tar seg av) (det|dette|det her|saken|saken min|klagen min)
    (noen|nokon|nån|nåkken|noe folk) [<real>|andre] [enn deg|enn en <machine>|som kan hjelpe|som kan dette|hos dere]
    (en annen|en anna|andre) [enn deg|enn en <machine>]
    (kundeservice|kundesenter|kundestøtte|support|brukerstøtte|teknisk support|teknisk avdeling|fakturaavdelingen|salgsavdelingen|økonomiavdelingen|ledelsen|kundebehandlingen)
"""#
  ),
  (
    path: "standard/nb/not_helped.yaml",
    text: #"""
answer: not_helped
language: nb
phrases: |
  (det|dette|den|nei det|nei dette|nettet|ruteren) (hjalp|virket|virker|virka|funker|funka|funket|fungerer|fungerte|nytter|gikk|løste) [fortsatt|fremdeles|heller|enda|seg] ikke [heller|noe|det] [i det hele tatt]
  (hjalp|virker|funker|funka|fungerer|virka|nyttet|gikk) [fortsatt|fremdeles|heller] ikke [heller|nå]
  (samme|fortsatt|fremdeles|enda|like) (problem|problemet|feil|feilen|som før|nede|rødt|dødt|ille|galt|tregt|ingenting|borte|resultat|greia) [som før]
  det er (fortsatt|fremdeles|enda|like) (samme|ikke|nede|rødt|dødt|ille|tregt|borte|problemet) [som før|i orden|noe nett|bedre]
  (ingen|null|ikke noen|inga) (endring|forskjell|forbedring|effekt|bedring|nett|resultat)
  (ingenting|det) (skjer|skjedde|hjelper|hjelp|endret seg|nytter) [ikke] [fortsatt]
  (nei|niks) (like ille|fortsatt nede|samme|ingen forskjell|fortsatt rødt|ikke noe bedre)
  (ikke|itj|ikkje) (bedre|løst|fikset|noe bedre|i orden|betre)
examples: |
  hjalp ikke
  det hjalp ikke
  fortsatt nede
  nei, samme greia
  ingen endring
  den blinker like rødt
  virka itj
  fremdeles ikke nett
  ble bare verre
  det gjorde ingen forskjell
  nei det er like tregt
  fungerer ikke denne gangen heller
  niks, helt dødt
  prøvde, men null effekt
  dessverre ikke
  har gjort det nå og det er likt
"""#
  ),
  (
    path: "standard/nb/refuses.yaml",
    text: #"""
answer: refuses
language: nb
phrases: |
  [nei|nei nei] (det|den) (har|er|gjør|kan|vil|skal) (jeg|vi|den|det) [jo] ikke [fått]
  (nei|nei nei|neei|niks|nix|nope|nei da|neida|næ|nah|ikke nå|ikke ennå|helst ikke|la være|niksen|no|nei for all del|aldri|negativt|nehei|nei altså|i alle fall ikke|overhodet ikke|slett ikke|absolutt ikke|så absolutt ikke|unødvendig|feil|gale|galt)
  nei (takk|ikke nå|det er feil|det stemmer ikke|det er ikke riktig|det er ikke rett|ikke nødvendig|det trengs ikke|det vil jeg ikke|ellers takk|det går bra|det er greit|det går fint|helst ikke|la være|jeg klarer meg|absolutt ikke|det passer ikke|ikke i dag)
  (det|dette|den|alt) (stemmer|passer|er) ikke [riktig|rett|korrekt|bra] [for meg]
  (det er|dette er|helt) (feil|galt|uaktuelt)
  (det trengs ikke|ikke nødvendig|det er ikke nødvendig|trenger ikke|trenger ikke det|det trenger jeg ikke|det vil jeg ikke|jeg vil ikke|vil ikke|vil ikke det|ønsker ikke|ønsker ikke det|ikke interessert|ikke aktuelt|ellers takk|det får være|ikke gjør det|ikkje no|vil ikkje|passer ikke|passer dårlig)
examples: |
  nei
  nei takk
  neppe
  helst ikke nå
  nei det blir feil
  ikke enig
  nei, det er ikke meg
  nei jeg tror ikke det
  det var ikke riktig
  vil helst slippe
  nei det passer meg dårlig
  itj no
  nei, det har jeg ikke lyst til
  nei nei nei
  ikke i dag nei
  det er jeg ikke interessert i
  nei jeg vil heller vente
never: |
  nei jeg mente
  nei jeg mener
"""#
  ),
  (
    path: "standard/nb/repeats.yaml",
    text: #"""
answer: repeats
language: nb
phrases: |
  (hva|hæ|ka|kva|hva da|hva for noe|hva behager|unnskyld|va) [sa du|sier du|sa]
  (kan du|kunne du) (gjenta|si det igjen|si det en gang til|repetere|si det om igjen|ta det en gang til|skrive det på nytt|forklare det på nytt) [det] [er du snill]
  (gjenta|si det igjen|en gang til|om igjen|repeter|ta det igjen|si igjen) [det] [takk]
  (hva var spørsmålet|hva spurte du om|hva var det du spurte om|hva lurte du på|hva mente du|hva mener du|hva var det)
  (jeg|eg|æ) (fikk ikke med meg|skjønte ikke|forstod ikke|forsto ikke|så ikke|skjønner ikke|forstår ikke|oppfattet ikke) (det|spørsmålet|hva du sa|hva du mener|det siste|hva du spør om|meldingen)
examples: |
  hva sa du
  kan du gjenta det
  hæ?
  en gang til
  jeg fikk ikke med meg det siste
  hva mener du med det
  ka sa du
  kan du si det på en enklere måte
  fikk ikke lest det, si det om igjen
  hva var det du ville vite?
  skjønte ikke helt spørsmålet
  kva meiner du
never: |
  har jeg bestilt
"""#
  ),
  (
    path: "standard/nb/skips.yaml",
    text: #"""
answer: skips
language: nb
phrases: |
  (hopp over|hopp|skip|neste|stå over|pass|hopp over det|hopp over den|hopp over dette|gå videre|ta neste) [dette|spørsmålet|takk]
  <want> (hoppe over|stå over|ikke svare) [dette|det|den|på det|spørsmålet]
  (det|den|dette) (hopper|står) (jeg|vi|eg) over
  (vet ikke|veit ikke|veit ikkje|aner ikke|ingen anelse|husker ikke|har ikke|har det ikke|finner det ikke|finner ikke|har det ikke her|ikke for hånden|vet ikke det|usikker)
  (jeg|eg|æ) (vet|veit|husker|hugsar|har|finner) (ikke|ikkje|itj) [det|den|noe|noe nummer|nummeret|ordrenummer|ordrenummeret] [her|nå]
  (vil|ønsker|kan) ikke (svare|svare på det|oppgi det|si det|oppgi|dele det)
  (ingen kommentar|ingenting å legge til|ikke noe å si|nei ikke noe mer)
examples: |
  hopp over
  neste spørsmål
  vet ikke
  har ikke nummeret her
  aner ikke, ta neste
  vil helst ikke svare på det
  jeg finner ikke det nummeret
  det står jeg over
  pass
  husker itj
  kan vi hoppe over den
  har slettet e-posten med nummeret
  ingen kommentar
"""#
  ),
  (
    path: "standard/nb/stops.yaml",
    text: #"""
answer: stops
language: nb
phrases: |
  (stopp|stans|slutt|slutt nå|hold opp|gi deg) [med] (oppdateringer|meldinger|varsler|varslene|meldingene|å spørre|å mase|maset|å sende|å skrive)
  stopp (oppdateringer|meldinger|varsler|varslene|meldingene|oppdateringene)
  (ikke|ikkje) (send|skriv|varsle|spør|gi) [meg] [flere|fleire|mer|noen] [meldinger|oppdateringer|varsler]
  (trenger|vil) ikke [ha] [flere|fleire|noen] (oppdateringer|meldinger|varsler|beskjeder) [lenger|mer]
  (ingen|nok) [flere] (oppdateringer|meldinger|varsler|spørsmål) [takk]
  (slå av|skru av|avslutt) (varsler|varslene|oppdateringer|oppdateringene)
examples: |
  stopp oppdateringene
  ikke send flere meldinger
  det holder med oppdateringer
  slutt å spørre meg
  jeg trenger ikke flere varsler
  nok meldinger nå
  vil ikke få flere sms om dette
  skru av varslingen
  kutt ut meldingene
  ikkje send meir
  du kan slutte å oppdatere meg
"""#
  ),
  (
    path: "standard/nb/thanks.yaml",
    text: #"""
intent: thanks
language: nb
title: takken
phrases: |
  (takk|tusen takk|mange takk|takk takk|takker|hjertelig takk|tusen tusen takk|takk takk takk|takksåmye|thanks|kjempetakk) [for] [hjelpen|svaret|svar|infoen|det|hjelpa|informasjonen]
  takk skal du ha [for *]
  (tusen|mange|hjertelig) takk for *
  (fint|supert|flott|perfekt|topp|nydelig|kult|så bra|strålende|toppers|herlig|deilig) [takk]
  (supert|flott|perfekt|fint) (da|det) [var alt|da vet jeg det|hjalp]
  (så|det var) (snilt|greit|hyggelig|vennlig) av deg
  (setter pris på|det setter jeg pris på) [hjelpen|det]
examples: |
  takk for hjelpen
  tusen takk skal du ha
  takk
  mange takk for rask hjelp
  så flott, da vet jeg det
  perfekt, det var alt jeg trengte
  Tusen hjertelig, da slapp jeg å ringe
  takk, dette var nyttig
  super!
  kjempefint, takk for info
  takk ska du ha
  tusen takk for hjelpa, da gjer eg det
  takk du, det va snilt
  veldig greit å få svar med en gang
  setter stor pris på det
  da skjønner jeg, takk
  Flott at du fant ut av det for meg
  gull verdt, takk!
  du har vært til god hjelp
  thx
  ok, det var oppklarende
  takk så mye
  åh så bra, da kan jeg slappe av
  det var snilt av deg
  da ble jeg roligere, takk skal du ha
  å så lettet jeg ble
  kjempetakk
never: |
  takk for ingenting
  nei takk
  takk for meg
"""#
  ),
  (
    path: "standard/nb/threatens.yaml",
    text: #"""
answer: threatens
language: nb
phrases: |
  <self> (klager|melder|anmelder|rapporterer|sender|tar) [dere|saken|dette|det] [inn] [videre] (til|for|med) (forbrukerrådet|forbrukertilsynet|nkom|datatilsynet|forliksrådet|politiet|brukerklagenemnda|tilsynet|myndighetene|retten|forbrukerklageutvalget|ekomklagenemnda)
  <want> (klage|anmelde|melde|rapportere|saksøke|stevne|ta) [dere|dette|saken] [inn] [videre] [til|for|med] (forbrukerrådet|forbrukertilsynet|nkom|datatilsynet|forliksrådet|politiet|tilsynet|retten)
  [<want>|<self>] (anmelde|politianmelde|saksøke|stevne|rapportere) dere [for *]
  (klager|melder|anmelder|rapporterer|tar|sender) <self> [dere|saken|dette|det] [inn] [videre] (til|for|med) (forbrukerrådet|forbrukertilsynet|nkom|datatilsynet|forliksrådet|politiet|brukerklagenemnda|tilsynet|myndighetene|retten|forbrukerklageutvalget|ekomklagenemnda)
  (går|drar|skriver|ringer|henvender) <self> [meg] [rett|direkte|videre] (til|hos) [en|min] (forbrukerrådet|forbrukertilsynet|nkom|datatilsynet|forliksrådet|politiet|tilsynet|retten|advokat|advokaten|avisa|avisen|pressen|media|vg|nrk|tv2)
  <self> (kontakter|snakker med|tar kontakt med|har snakket med|kobler inn|går til) [en|min] (advokat|advokaten|forbrukerrådet|forbrukertilsynet|forliksrådet|avisa|avisen|vg|pressen|tv2|media|dagbladet|nrk)
  (dere|du) (hører|får høre|kommer til å høre) (fra|av) (advokaten|advokaten min|min advokat|juristen min|en advokat)
  <self> (går|drar|skriver|legger|deler|poster|tar) [det|dette|saken|alt] [ut|til|videre] (til|i|på) (avisa|avisen|media|pressen|facebook|vg|trustpilot|some|sosiale medier|twitter|tiktok|google)
  (da|så) (bytter|skifter) <self> (leverandør|selskap|til en annen|til en konkurrent|operatør)
  (da|så) sier <self> opp [alt|alt sammen|avtalen|abonnementet|hos dere]
  (da|så) (går|drar) <self> [over] til (en konkurrent|en annen|konkurrenten)
  dere (mister|har mistet|har nå mistet) [en|meg som] kunde
  (forbrukerrådet|forbrukertilsynet|advokat|politianmelde|rettssak|nkom|datatilsynet|avisa|facebook|trustpilot|erstatningskrav|juridisk) & (klage|melde|går|kontakter|dere|hører|skriver|sender)
examples: |
  da går jeg til forbrukerrådet
  dere hører fra advokaten min
  dette havner på facebook
  jeg skal skrive om dere i avisa
  ordner dere ikke dette nå, sier jeg opp alt
  neste stopp er forliksrådet
  jeg vurderer å politianmelde dere
  det blir sak av dette
  alle på trustpilot skal få vite hvordan dere holder på
  saksøker dere om det ikke fikses
  eg melder dette til Nkom
  svigersønnen min er jurist og har sett på avtalen
  da finner jeg meg et annet selskap
  nå er det siste sjanse før jeg bytter
  sender klage til datatilsynet i dag
  en journalist i VG er interessert i saken min
  jeg krever erstatning og tar det til retten
"""#
  ),
  (
    path: "standard/nb/tried.yaml",
    text: #"""
answer: tried
language: nb
phrases: |
  (det|den|dette|alt det) har (jeg|vi|eg|æ) (gjort|prøvd|testet|lest|sjekket|forsøkt|sett) (allerede|alt|før|fra før) [* ganger]
  (det|den|dette|alt det|alt dette|begge deler) har (jeg|vi|eg|æ) [allerede|alt|da|jo|selvfølgelig] (gjort|prøvd|testet|lest|sjekket|forsøkt|sett|gjennomført) [flere|to|tre|mange|fire] [ganger]
  (jeg|vi|eg|æ|har) [har] [allerede|alt] (gjort|prøvd|testet|lest|sjekket|forsøkt|sett) (det|den|dette|alt det|alt) [allerede|alt|før] [flere|to|tre|mange] [ganger]
  har [jeg] [allerede|alt|jo] (gjort|prøvd|testet|lest|sjekket|forsøkt|restartet|startet på nytt|skrudd av og på) [det] [allerede] [flere ganger]
  (allerede|alt) (gjort|prøvd|testet|lest|sjekket|restartet)
  (prøvd|gjort|testet|sjekket) (det|alt) [allerede|før]
  (jeg|vi) (gjorde|prøvde|leste|sjekket) det [i går|i sted|nettopp|før jeg skrev|akkurat]
  (den siden|artikkelen|veiledningen|lenken|oppskriften) har jeg [allerede|alt] (lest|prøvd|fulgt|sett)
examples: |
  det har jeg allerede prøvd
  har gjort det tre ganger
  gjort
  prøvde det i går uten hell
  det var det første jeg gjorde
  har restarta hundre ganger
  æ har prøvd d alt
  det har eg gjort mange gonger
  allerede testet
  har lest den artikkelen
  jeg har vært gjennom alle punktene
  det der prøvde vi i sted
  skrudde av og på før jeg skrev til deg
  har fulgt oppskriften på siden deres
  kabelen er sjekket
"""#
  ),
  (
    path: "standard/nb/upset.yaml",
    text: #"""
answer: upset
language: nb
phrases: |
  (dette|det) gir [jo] ikke [noe|noen] mening
  [det|du] (svarer|svarte) [jo] ikke på (det jeg spør om|det jeg spurte om|spørsmålet mitt|spørsmålet)
  du (forstår|skjønner|fatter) [jo] [ikke|ingenting] [ikke] [hva jeg mener|noen ting|en dritt|norsk|noe]
  (skjønner|forstår|fatter) du [ikke|ingenting] [norsk|hva jeg sier|noe som helst]
  [nei] det var ikke det jeg (spurte om|mente|lurte på)
  (det|dette) har jeg [allerede|jo|alt] (sagt|skrevet|svart på|fortalt|oppgitt)
  (har|jeg har) [allerede|alt|jo] (sagt|skrevet|svart|forklart|fortalt) (det|dette|det samme) [tre|to|fire|mange|flere] [ganger] [nå]
  (som sagt|samme svar|samme svar hele tiden|vi går i ring|du gjentar deg|les hva jeg skrev|les hva jeg skriver|du sier det samme hele tiden|nå igjen)
  (dette|det|du|dere|dette her) er [helt|jo|så|bare|rett og slett] (håpløst|håpløs|ubrukelig|idiotisk|latterlig|tullete|meningsløst|patetisk|dritt|tragisk|en vits|teit|dust|dum|sykt irriterende|for dumt|til å bli gal av|bortkastet tid|tull|tåpelig|fortvilende|svada|skandaløst)
  (herregud|herreguud|for en vits|fy faen|faen|faen heller|helvete|jævla robot|jævla bot|idiot|idiotbot|dust|drittrobot|dritt|søppel|dust robot|teit robot|dumme bot|skjerp deg|skjerp dere|kan du skjerpe deg|gud bedre|gi meg styrke|hold kjeft|sukk|ubrukelig|håpløst|tullprat|wtf|ffs)
  (jeg|nå) er [jeg] [så|sykt|helt|rimelig] (drittlei|lei|forbanna|forbannet|rasende|irritert|frustrert|provosert|oppgitt|sint|fly forbanna) [av|på|over] [*]
  [jeg] (har|vi har) (ventet|vente|stått i kø|sittet i kø|mast|purret|ringt) [nå] [i] (en time|timevis|en evighet|ukevis|flere dager|flere uker|lenge|mange ganger|hele dagen|dagevis) [nå]
  (tredje|fjerde|femte|andre|tiende) (gang|gangen) jeg *
  (ingen|ikke en eneste) (svarer|bryr seg|hjelper|hører etter)
  hvor (lang tid|lenge) skal (dette|det|jeg) (ta|vente|holde på)
  (robot|bot|svar|dere|du|hjelp) & (håpløs|elendig|idiot|ubrukelig|drittlei|faen|jævla|dritt|irriterende|dum|søppel)
examples: |
  nå er jeg drittlei
  du skjønner jo ingenting
  vi går i ring her
  har skrevet det samme fire ganger
  les en gang til hva jeg faktisk spør om
  dette er bortkastet tid
  fy flate så elendig
  er det mulig å være så treg
  nei og nei, det spurte jeg ikke om!!
  ork, jeg orker ikke mer av dette
  makan til somlekopp
  helt på trynet
  dokker e jo håpløs
  eg blir galen av dette
  slutt å svare på noe annet enn det jeg spør om
  jeg sitter her og river meg i håret
  ingen bryr seg om kundene der i gården
  DETTE FUNKER IKKE!!!
  jævla dårlig
  har mast i ukevis og null skjer
  for et tullete svar
  gå og legg deg, robot
  er dette en spøk?
  skikkelig dårlig hjelp du gir
never: |
  jævlig bra
  faen så bra
  dritbra
  dritgod
"""#
  ),
  (
    path: "standard/nb/withdraws.yaml",
    text: #"""
answer: withdraws
language: nb
phrases: |
  (trenger|treng|behøver|vil ha|vil|må ha) (ikke|ikkje) [lenger|ha] [snakke med] [<person>|noen|hjelp|å vente] [likevel|allikevel|lenger|mer|nå]
  (glem|dropp|avbryt|avlys|kanseller) (køen|kollegaen|overføringen|<person>|å vente|ventingen)
  ta meg ut av køen
  <want> (gå|komme|ut) ut av køen
  (orker|gidder|vil|kan) ikke (vente|vente mer|stå i kø|vente lenger)
  (det ordnet seg|det løste seg|jeg fant ut av det|fant ut av det|jeg klarte det|jeg fikset det|det gikk i orden) [likevel|selv|nå]
  (det er|det går) (ikke nødvendig|fint|bra|greit) uten [<person>|likevel]
  (jeg|eg|vi) (tar det|fortsetter|snakker) [heller] med (deg|roboten) [i stedet|likevel]
examples: |
  trenger ikke et menneske likevel
  det ordnet seg, du kan ta meg ut av køen
  orker ikke vente, glem det med kollega
  det løste seg av seg selv
  vil ikke stå i kø lenger
  fant ut av det sjøl
  avbryt køen
  du kan hjelpe meg i stedet
  trenger ikkje nokon likevel
  jeg tar heller kontakt i morgen
  æ vente ikke mer
  kan fortsette med deg
  ikke sett meg over likevel
"""#
  ),
  (
    path: "standard/nb/worked.yaml",
    text: #"""
answer: worked
language: nb
phrases: |
  (det|dette|nå|ja det|ja nå|jepp det) (virker|virket|virka|fungerer|fungerte|funker|funket|funka|hjalp|gikk|løste seg|ordnet seg|løste det|verkar|fungerte fint) [det] [nå] [igjen] [fint|bra]
  nå (er nettet oppe|virker det|er det i orden|er det oppe|funker det|er nettet tilbake|går det|er jeg inne|kom jeg inn|er alt i orden|lyser det grønt|fungerer alt|er det bra) [igjen]
  [nettet|det|alt|ruteren] er [nå] (oppe|i orden|tilbake|fikset|på plass|løst|tilbake igjen|som det skal|grønt) [igjen]
  (problemet|feilen|det) er (løst|borte|fikset|vekk|rettet)
  (funker|virker|hjalp|funka|løst|fikset|ordnet|det gjorde susen|det hjalp|der satt den|der var den|der ja|hurra|jippi) [igjen|fint|nå]
  (jeg|vi|eg|æ) (fikk|har|fekk) (det til|nett|ordnet det|løst det|fikset det|kontakt) [igjen|nå]
examples: |
  nå virker det igjen
  det hjalp, takk
  funker som bare det
  da var vi på nett igjen
  yes, nå lyser den grønt
  det gikk bra denne gangen
  no verkar det
  ja det gjorde nytten
  endelig nett
  fikk det til
  det ordnet seg
  d funka
  tv-en er tilbake, supert
  alt på stell
never: |
  virker ikke
  funker ikke
  hjalp ikke
  fungerer ikke
"""#
  ),
  (
    path: "standard/not_helped.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: not_helped
"""#
  ),
  (
    path: "standard/refuses.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: refuses
"""#
  ),
  (
    path: "standard/repeats.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: repeats
"""#
  ),
  (
    path: "standard/skips.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: skips
"""#
  ),
  (
    path: "standard/stops.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: stops
"""#
  ),
  (
    path: "standard/sv/agrees.yaml",
    text: #"""
answer: agrees
language: sv
phrases: |
  [ja|jo|japp] [nu|då] (är|blev) det (rätt|begripligt|tydligare|tydligt)
  [ja|jo|japp] [nu|då] (förstår|fattar) jag
  [ja|jo|japp] [jag|vi] (har fått|hittade|fick) (det|den|mejlet|svaret)
  (ja|jo|japp|jepp|jajamän|jajamensan|jadå|javisst|jovisst|jovars|absolut|självklart|givetvis|precis|exakt|stämmer|visst|ok|okej|oki|okidoki|mm|mhm|yes|yep|yeah|kör|gärna|låter bra|korrekt|rätt|jupp|aa)
  (ja|jo|japp|ok|okej) (tack|det stämmer|stämmer|gärna|gör det|precis|visst|absolut|kör|det är rätt|det går bra|det vill jag|snälla|det blir bra|ja)
  (det stämmer|det är rätt|det är riktigt|helt rätt|alldeles riktigt|det gör det|det går bra|det blir bra|det funkar bra|det låter bra|det vill jag|gör det|gör så|kör på det|kör på|kör hårt|varsågod|den är bra|ja det är den|det är det|inga problem)
  (jag bekräftar|bekräftas|godkänner|godkänt|jag godkänner|jag accepterar)
examples: |
  ja
  jo tack
  japp
  ok
  okej kör på
  stämmer bra
  det stämmer
  jajamän
  absolut
  gör det
  ja snälla
  visst, kör
  japp det e rätt
  jaa
  självklart
  mm
  det blir jättebra
  ja det vill jag gärna
  låter toppen, gör så
  jes
never: |
  ja men
"""#
  ),
  (
    path: "standard/sv/bot.identity.yaml",
    text: #"""
intent: bot.identity
language: sv
title: vem jag är
phrases: |
  är (du|det|det här) [här] [en] [riktig|levande|äkta|vanlig] (människa|person|robot|bot|maskin|ai|chattbot|dator|chatgpt|kvinna|man|kille|tjej|äkta|verklig|på riktigt) [jag (pratar|skriver|chattar) med] [eller *]
  (pratar|skriver|chattar|snackar) jag [nu] med [en] [riktig|levande|äkta] (människa|person|robot|bot|maskin|ai|dator|chatgpt)
  (vem|vad) (är du|pratar jag med|skriver jag med|snackar jag med|har jag att göra med) [för|för något] [egentligen]
  vad heter du [egentligen]
  vem (har gjort|har byggt|har programmerat|styr|ligger bakom) dig
  (är|e) du (äkta|verklig|på riktigt|levande|mänsklig|artificiell|datorstyrd)
  (är du|heter du|kan du) & (människa|robot|bot|ai|maskin|äkta|program|chatgpt|levande|dator|namn)
  (vem|vad) & (är du|pratar jag med|skriver jag med)
examples: |
  är du en levande människa eller
  är du en bot?
  robot?
  vem är du
  vad heter du
  skriver jag med en dator nu
  är det en riktig person i andra änden
  chattgpt eller?
  e du ai
  Du svarar misstänkt snabbt. Sitter det verkligen någon och knappar där?
  vem pratar jag med egentligen
  har du ett namn
  är det du som är Glimt
  äkta människa eller maskin?
  Får du lön eller går du på el?
  är du på riktigt
  vad är du för nåt
  hur gammal är du
  Min fru säger att du är en robot, jag säger att du är en kille. Vem vinner vadet?
  är det här automatiskt
  kan du tänka själv eller är det färdiga svar
  vem har byggt dig
  är du en riktig kundtjänstmedarbetare
  bot eller människa
  Det låter som om du har läst in dig på en manual, är du en sån där ai?
  finns du på riktigt eller är du ett program
  e de en människa som skriver
  är du man eller kvinna
  lever du?
  Jag undrar bara om det är någon av kött och blod som läser det jag skriver?
  är det en maskin jag skriver till
  vem är det som svarar
  har du ett riktigt namn
  är du mänsklig
  sitter du på ett kontor eller i en server
never: |
  (jävla|jäkla|dumma|korkade|förbannade|idiotiska|värdelösa) (robot|bot|maskin)
  (vad|hur) (sa|sade|skrev) du
  vill (ha|prata|tala)
  ge mig
"""#
  ),
  (
    path: "standard/sv/cancels.yaml",
    text: #"""
answer: cancels
language: sv
phrases: |
  (glöm|strunta i|skit i|släpp|hoppa över|lämna) (det|det här|detta|alltihop|hela grejen|allt|saken) [jag orkar inte|orkar inte|det var inget viktigt|tack ändå]
  [jag|vi] orkar inte [mer|med det här|med det|nu|idag]
  [jag] (har ångrat mig|ångrade mig|ångrar mig)
  (avbryt|avbryta|avbryt det här|avbryt allt|lägg ner|backa ur|gå ur)
  (det var inget|det var inget viktigt|det kvittar|spelar ingen roll|det får vara|låt det vara|vi struntar i det|vi skiter i det|tar det en annan gång|vi tar det sen|det löser sig|det ordnar sig)
  (börja om|börja från början|gå tillbaka|tillbaka till början)
examples: |
  glöm det
  strunta i det
  avbryt
  jag har ångrat mig
  det kvittar
  vi tar det en annan dag
  äsch, låt det vara
  skit samma
  jag orkar inte med det här nu
  börja om från början
  det var inget
  backa, jag vill inte gå vidare
  lägg ner det här
  nej vi skippar alltihop
  tar det sen
  hoppa av
  nevermind
never: |
  glöm inte
"""#
  ),
  (
    path: "standard/sv/corrects.yaml",
    text: #"""
answer: corrects
language: sv
phrases: |
  (nej|nä|nja|oj|ursäkta|förlåt|vänta) [nej] (jag menade|jag menar|jag skulle säga|jag skrev fel|det blev fel|det ska vara|det är|det var|snarare|rättare sagt) *
  (jag menade|jag menar|jag skulle säga|rättelse|rättare sagt|jag skrev fel|det blev fel|skrev fel|korrigering) *
  [det] ska vara * [inte *]
  inte * utan *
  fel (nummer|datum|dag|tid|adress|telefonnummer|ordernummer|postnummer) [det är|det ska vara|rätt är] *
examples: |
  nej jag menade torsdag
  jag skrev fel, det ska vara 18
  rättelse: Storgatan 14
  inte måndag utan tisdag
  oj fel nummer
  förlåt, det blev fel siffra
  jag menar den andra ordern
  nej det var LG-402219
  ska vara fredag
  nja, snarare kväll än morgon
  vänta, det är fel datum jag angav
  ändra det sista jag skrev
  fel postnummer, 41463 är det rätta
  byt ut det jag nyss skrev mot mobilen
  nä det andra numret
"""#
  ),
  (
    path: "standard/sv/goodbye.yaml",
    text: #"""
intent: goodbye
language: sv
title: avskedet
phrases: |
  (hejdå|hej då|adjö|farväl|vi ses|vi hörs|ses|hörs|bye|ciao|på återseende|god natt|godnatt|natti|ajöss|tjingeling|ha det|ha det bra|ha det så bra|ha det gött|puss) [då|imorgon|sen|igen|och *]
  (ha|önskar) [dig|er] [det|en] [så|fortsatt|riktigt] (bra|trevlig|fin|skön|härlig|gött|fint) [dag|kväll|helg|eftermiddag|vecka|då]
  (trevlig|skön|fin|glad) (helg|kväll|dag|fortsättning|midsommar|jul|påsk|sommar)
  (det var allt|det var det hela|nu är jag klar|inget mer|nu är vi klara|klart slut) [för idag|från mig]
  nu (går|sticker|drar|slutar|loggar) jag [ut]
  (hejdå|hej då|vi hörs|vi ses|ha det) & (tack|bra|kväll|dag|helg)
examples: |
  hejdå
  hej då
  vi hörs
  ha det bra
  ses
  trevlig helg
  adjö
  det var allt för mig
  nu sticker jag, hej
  ha en fin kväll
  sov gott
  bye bye
  tjingeling
  vi ses i sjön
  adjöken
  hadde
  då var vi klara, ha det gött
  hej så länge
  på återseende
  inget mer idag
  ok hejdå
  natti natti
  kramar
  farväl för alltid
  stänger ner nu, ha det
  ciao
  jag loggar ut nu
  glad påsk på er
  simma lugnt
  då säger vi så, hörs
  hej så länge då
  ha en finfin helg
  då säger jag godnatt
  hörs en annan dag
  nu lägger jag på
"""#
  ),
  (
    path: "standard/sv/greeting.yaml",
    text: #"""
intent: greeting
language: sv
title: hälsningen
phrases: |
  (hej|hejsan|hallå|hallo|tjena|tja|tjo|tjenare|tjabba|morsning|goddag|godmorgon|god morgon|god dag|godkväll|god kväll|hejhej|halloj|morrn|tjenixen) [på dig|på er|där|igen|glimt|allihop]
  (hej|tja) (hej|tja|hej hej|svejs)
  (är|finns) (någon|nån|du|ni) (där|här|hemma|vaken)
  [nu] är jag [här] (tillbaka|igen)
  jag (har|skulle ha) (en|ett par) (fråga|undran|frågor|ärende)
  [jag] (behöver|vill ha) [lite] hjälp [med en sak]
  hur (är|står) det [med dig|till|läget|idag]
examples: |
  hej
  hej och hå
  hallå där
  tjena mittbena
  god morgon
  goddag goddag
  hej på er
  tja
  hejj
  hej igen
  nån hemma?
  hallååå
  är du vaken
  hej glimt
  god kväll önskas
  tjabba tjena
  hej hopp
  jag har en fråga
  morrn
  hej, kan du hjälpa mig med en grej?
  tjenis
  hej allihopa
  hi
  hur är läget
  tjo tjo
  undrar en sak bara
  behöver hjälp
  goder afton
  hälsningar från Skåne
  hejsan, nytt försök
  tjolahopp
  hallå hallå
  godmorgon på er
  hejsan hejsan
  läget?
"""#
  ),
  (
    path: "standard/sv/human.request.yaml",
    text: #"""
intent: human.request
language: sv
title: en kollega
phrases: |
  [<want>] [få|ha] <talk> [direkt] med <someone>
  <want> (få tag i|få tag på|nå|kontakta|komma i kontakt med|träffa|ha kontakt med|få hjälp av|ha hjälp av) <someone>
  (koppla|flytta|slussa|skicka|ställ|släpp|för) [mig|oss|in] [över|vidare|fram|in] (till|hos) <someone>
  (koppla|flytta|slussa|skicka|ställ|släpp|för) (mig|oss) (vidare|över|fram)
  (kan|vill|ska|måste) (någon|nån|ni|<person>) [snälla] (ringa|slå en signal|ringa upp) [till] [mig|oss] [upp]
  (ring|slå) [en signal] [till] [mig] [upp]
  [jag] (vill|orkar|tänker|kommer|gillar) inte (<talk> med|ha med|skriva till|bli hjälpt av) [en|att göra] (robot|bot|maskin|chattbot|ai|dator|robotar|automat)
  [nej] inte [en|någon] (robot|bot|maskin|chattbot) [utan] [<someone>]
  [ge|få|hämta|skaffa|ta hit|jag vill ha|finns det|har ni] [mig] [hit|fram] <someone> [nu]
  vilket (nummer|telefonnummer) (ska|kan) (jag|man) ringa [för att (<talk> med|få tag i|nå) (<someone>|er)]
  <talk> & <someone>
  (få|ge|skicka|koppla|hjälp|kontakt|uppringd|vidare|fram|hämta|prata|ringa|släpp|byt) & <person>
examples: |
  människa
  kundtjänst snälla
  någon som jobbar där
  riktig person
  nån levande tack
  får man prata med nån
  jag vill tala med en människa och inte en robot
  koppla mig vidare
  ring mig
  släpp fram mig till en levande själ
  jag fattar inte dig, finns det nån kollega av kött och blod
  Det här är för krångligt för en robot. Låt mig snacka med någon som kan tänka själv.
  finns det nån där som jobbar
  kan ni slå mig en signal på 070-174 06 33
  vill bli uppringd
  Jag är gammal och ser dåligt, det vore lättare att bara få prata med någon i telefon.
  snälla hämta en handläggare
  jag vill ha kontakt med en människa
  chefen tack
  låt mig få prata med din chef
  va e numret till er kundtjänst
  orkar inte med bottar
  prata me nån
  Kan jag få Anna i chatten? Hon hjälpte mig sist.
  finns det livechatt med personal
  kan en människa titta på det här
  jag behöver en person av kött o blod
  Nu räcker det med automatsvar, jag vill ha någon som lyssnar.
  människa för i helvete
  hellre en människa tack
  jag väntar gärna i kö bara det är en rådgivare i andra änden
  överlämna mig till en kollega
  vart ringer jag för att få tag på er
  Har ni en tekniker jag kan prata direkt med
  stopp, ge mig support på riktigt
  kan jag få snacka med någon som begriper
  livs levande handläggare finns det?
  mänsklig hjälp
  koppla över mig
  får jag er att ringa mig
  finns det någon vuxen på plats
  be en kollega höra av sig
  får jag tala med växeln
  hellre muntligt, vad är numret
  jag ger upp, hämta en människa
  en riktig handläggare behövs till det här
never: |
  (pratade|talade|snackade|chattade|pratat|talat) med
  jag är en människa
  (vill|behöver) inte (prata|tala|snacka|chatta) med (en människa|någon|nån|en person|kundtjänst)
  behöver inte koppla
  chefen betalar
  är du en
  vilken (person|handläggare)
  jobbar i kundtjänst
"""#
  ),
  (
    path: "standard/sv/language.yaml",
    text: #"""
# Words of the language that every bot needs.
language: sv
skip: |
  (hej|hejsan|hallå|tjena|tja|goddag|god dag|god morgon|god kväll)
  (tack|tack på förhand|tack så mycket|mvh|hälsningar|vänliga hälsningar)
  (snälla|är du snäll|vänligen|plis|pls)
  (ju|då|nog|egentligen|liksom|gärna|väl|alltså|asså|typ|bara|lite|nu|väldigt|faktiskt|tyvärr|visst)
  (eh|öh|hm|hmm|ok|okej|jo|du|ni|åh|äh|äsch|ooh|oj|aha|jaha|nåja)
exact: |
  kunde
  kund
  for
  för
  inte
  ingen
  man
  men
  var
  vara
  vår
  när
  ner
  sim
  ses
  ja
  nej
  agent
  bra
  ha
  tack
not: |
  (inte|ej|icke|itt|ente|aldrig|ingen|inget|inga|ingenting|utan|varken|knappt)
rules:
  mine: |
    (min|mitt|mina|vår|vårt|våra|den här|det här|dessa)
  want: |
    [jag|vi|ja] (vill|önskar|måste|ska|behöver|skulle vilja|skulle behöva|tänkte|försöker|tänker) [jag|vi] [ha|kunna|få] [hjälp] [att]
    (kan|får|kunde|skulle|hinner) (jag|vi|ni|du|man|ja) [kunna|få|hjälpa mig] [att]
    (går det|går det bra|är det möjligt|är det okej|är det ok) [för mig] att
    (hur|var) (gör|kan|ska|bär) (jag|man|vi) [mig|oss] [åt] [för att|kunna|göra för att]
    hjälp [mig|oss] [med] [att]
    låt (mig|oss) [få]
    (kan|får|kunde) (jag|vi|man) inte [bara] (få|kunna)
    (kan|får|kunde) (jag|vi|man) inte bara
  talk: |
    (prata|snacka|tala|chatta|skriva|diskutera)
  person: |
    [en] [riktig|levande|äkta|livs levande|vanlig|annan] (människa|person|medmänniska)
    [en|er|din] (medarbetare|handläggare|rådgivare|chef|kundtjänstmedarbetare|anställd|kollega|ansvarig|operatör|säljare|tekniker|kundrådgivare|supporttekniker)
  someone: |
    <person>
    (den|någon|nån) som (har hand om|ansvarar för|är ansvarig för|sköter|jobbar med|handlägger) (det|det här|mitt ärende|ärendet|saken|min fråga|mitt fall)
    (någon|nån|ngn) [annan|levande|riktig] [som * (kan|vet|förstår|fattar|jobbar|lyssnar) *]
    [er] (kundtjänst|kundservice|kundsupport|support|växeln|personal)
"""#
  ),
  (
    path: "standard/sv/not_helped.yaml",
    text: #"""
answer: not_helped
language: sv
phrases: |
  [nej|nä] inte (det|den|detta) heller
  [nej|nä] (fortfarande|tyvärr) (ingenting|inget|inte|nere|samma sak)
  [nej|nä] (det|den|nej det) (hjälpte|fungerade|fungerar|funkar|funkade|gick) [fortfarande|tyvärr] inte [heller|alls]
  (hjälpte|hjälper|funkar|fungerar|funkade|fungerade|gick) (inte|ej|inget) [heller|alls]
  (samma|fortfarande) (problem|fel|sak|som förut|nere|dött|rött|lika illa|stopp|segt|inget)
  [det är] (ingen skillnad|ingen ändring|ingen förändring|inget hände|inget händer|lika dåligt|lika segt|lika illa) [alls]
  (fortfarande|samma|ännu) & (inte|rött|dött|problem|fel|nere|segt|blinkar|stopp)
examples: |
  hjälpte inte
  det funkar fortfarande inte
  samma fel
  ingen skillnad
  nej det blinkar fortfarande rött
  inget hände
  nä de gick inte
  fortfarande stopp
  lika segt som innan
  det hjälpte bara i fem minuter
  tyvärr, samma sak
  fungerar ej
  nada
  är lika dött som förut
  gjorde som du sa men det ändrade ingenting
  nej inte det heller
  blev värre
"""#
  ),
  (
    path: "standard/sv/refuses.yaml",
    text: #"""
answer: refuses
language: sv
phrases: |
  [nej|nja|nä] det stämmer inte [riktigt|alls|helt]
  (nej|nä) (det behövs inte|det är bra|det är lugnt|det är okej|jag pratar bara|jag bara undrade|inget|ingenting)
  (nej|nä|nae|näe|nix|nope|nähä|nehej|ånej|no|absolut inte|inte alls|aldrig|helst inte|inte nu|inte än|låt bli|icke|nix pix)
  (nej|nä|nix) (tack|inte nu|det är fel|det stämmer inte|helst inte|absolut inte|det vill jag inte|gör inte det|inte idag|låt bli|inte riktigt|aldrig|verkligen inte|det behövs inte)
  (det stämmer inte|det är fel|inte rätt|det är inte rätt|fel|det vill jag inte|gör inte det|det behövs inte|behövs inte|det är det inte|det gör det inte|jag avstår|avstår|inte intresserad|det är inte aktuellt|det går inte bra|det har jag inte)
  [tack men] nej tack
examples: |
  nej
  nä
  nej tack
  nix
  inte nu
  det stämmer inte
  fel
  helst inte
  nää
  absolut inte
  nej datumet är fel
  behövs inte
  vill inte
  icke
  jag avstår hellre
  nej låt bli det
  inte aktuellt för mig
  nope
  nej, så var det inte
never: |
  nej jag menade
"""#
  ),
  (
    path: "standard/sv/repeats.yaml",
    text: #"""
answer: repeats
language: sv
phrases: |
  (va|vad|vasa|ursäkta|förlåt|hur sa)
  (vad|hur) (sa|sade|menar|menade|skrev) du [nu|egentligen|med det]
  (kan|skulle) du (upprepa|säga|ta|förklara|skriva) [det] [där] [igen|en gång till|om|på nytt|på ett annat sätt]
  (upprepa|säg det igen|ta det igen|en gång till|ta om det|repetera) [tack|det]
  [jag] (förstod|förstår|fattade|fattar|hängde) inte [med|riktigt] [vad du (sa|menar|menade)]
  (vad var frågan|vad frågade du om|vad ville du veta|hur var frågan|vilka var alternativen)
examples: |
  va?
  vad sa du
  kan du upprepa
  en gång till tack
  hur menar du
  jag hängde inte med
  vad var frågan nu igen
  ta det där igen
  förstår inte vad du menar
  säg om
  vad ville du att jag skulle skriva
  ursäkta vad sa du?
  hä
  enklare svenska tack
  kan du förklara på ett annat sätt
"""#
  ),
  (
    path: "standard/sv/skips.yaml",
    text: #"""
answer: skips
language: sv
phrases: |
  (hoppa över|skippa|skip|pass|nästa|nästa fråga|vidare|gå vidare|passar) [den|det|den frågan|frågan|detta]
  [jag] (vill inte svara|svarar inte|vill inte säga|vet inte|har ingen aning|ingen aning|minns inte|kommer inte ihåg|har inget|har inte det|har inte numret|vill inte uppge) [på det|det|den|på frågan]
  (inget svar|inget mer att säga|inget att tillägga|ingen kommentar)
examples: |
  hoppa över
  skippa den
  vet inte
  pass
  nästa fråga
  jag har inget sånt nummer
  minns inte
  det vill jag inte svara på
  ingen aning
  kan vi gå vidare ändå
  hittar inte numret
  inget att tillägga
  låt oss ta det utan
  vet ej
  har inte det här
  har inte papperen hemma
"""#
  ),
  (
    path: "standard/sv/stops.yaml",
    text: #"""
answer: stops
language: sv
phrases: |
  (stopp|stoppa|sluta|avsluta) [med] (uppdateringar|meddelanden|påminnelser|notiser|sms|uppdateringarna|meddelandena|påminnelserna|tjata|fråga|skicka) [nu]
  (skicka inte|inga) (fler|mer|mera) [meddelanden|uppdateringar|sms|påminnelser|frågor]
  (sluta|stopp|stop)
  [jag] vill inte ha [några] (fler|mer) (meddelanden|uppdateringar|sms|påminnelser)
  (nog|tillräckligt) med (meddelanden|uppdateringar|frågor)
examples: |
  sluta
  stopp
  inga fler uppdateringar
  skicka inte mer
  sluta tjata
  jag behöver inga fler meddelanden om det här
  stäng av notiserna
  räcker med uppdateringar nu
  sluta skicka sms
  du kan sluta hålla mig uppdaterad
  inga fler påminnelser tack
  låt bli att höra av er mer om störningen
  stop
  sluta fråga mig saker
"""#
  ),
  (
    path: "standard/sv/thanks.yaml",
    text: #"""
intent: thanks
language: sv
title: tacket
phrases: |
  (tack|tackar|tackelitack|tusen tack|stort tack|tack tack|tacksam|thanks|thx|tnx) [så mycket|så jättemycket|för hjälpen|snälla|för det|för svaret|för snabbt svar|för att du *|ska du ha|ska ni ha|på förhand]
  (fint|toppen|perfekt|super|bra|kanon|schysst|härligt|okej|ok|snyggt|bästa) tack [då] [för hjälpen]
  (fint|toppen|perfekt|super|kanon|schysst|härligt|snyggt)
  tack (ska du ha|ska ni ha|som fan)
  (uppskattas|det uppskattar jag|mycket vänligt|snällt av dig|du är en klippa|jättesnällt)
  (tack|tackar|tacksam) & (hjälp|svar|svaret|hjälpen|besked|infon)
examples: |
  tack
  tackar så mycket
  tack så mycket
  tusen tack för hjälpen
  tackar och bockar
  toppen tack
  tack snälla du
  super, då vet jag
  tkss
  tack ska ni ha
  det var precis det jag behövde veta
  stort tack för snabbt svar
  taack
  kanon, nu fattar jag
  åh vad snällt
  tack o hej
  perfekt, precis så
  vad bra, då är jag med
  tack för infon
  du är en klippa
  thx
  mycket vänligt av dig
  jättebra, det var allt jag undrade
  uppskattas!
  hjärtligt tack
  tack som fan
  schysst
  tack för tålamodet
  Nu föll en sten från mitt hjärta, tack för att du förklarade.
  grymt, tack
  tackar som frågar
  det hjälpte mycket, tack
  stort tack till dig
  okej tack
  finemang
never: |
  tack för ingenting
  nej tack
  ja tack
"""#
  ),
  (
    path: "standard/sv/threatens.yaml",
    text: #"""
answer: threatens
language: sv
phrases: |
  [jag|vi|då|annars|nu] (anmäler|kommer anmäla|ska anmäla|tänker anmäla|vänder mig|går vidare|kontaktar|klagar|ringer|har anmält) [jag|vi] [er|detta|det här|ärendet] [till] (konsumentverket|arn|allmänna reklamationsnämnden|pts|post- och telestyrelsen|konsumentombudsmannen|ko|konsumentvägledaren|imy|integritetsskyddsmyndigheten|polisen|datainspektionen|telekområdgivarna)
  [ni|du] (hör|kommer att höra|får höra) från (min advokat|min jurist|mitt ombud|advokaten|vår jurist|våra jurister)
  [jag|vi] (kopplar in|kontaktar|anlitar|pratar med|har kontaktat|drar in|tar hjälp av) (advokat|en advokat|jurist|en jurist|min advokat|min jurist)
  [jag|vi|då] (stämmer|ska stämma|tar|drar) er [inför] [till] [domstol|rätta|rätten|tingsrätten]
  [jag|det|detta] (lägger ut|lägger upp|skriver|postar|hamnar|kommer) [det|om det|om er|detta|på|ut] * (facebook|trustpilot|instagram|tiktok|twitter|x|reddit|sociala medier|flashback)
  [jag|vi|då] (går|ringer|vänder mig|kontaktar|tipsar|tar det) [till|med] (pressen|tidningen|tidningarna|media|aftonbladet|expressen|tv|plus|radion|kvällspressen|lokaltidningen)
  (då|nu|annars) (byter|lämnar|slutar|säger) (jag|vi) [upp] (operatör|bolag|leverantör|er|som kund|allt|hos er) [om *]
  (konsumentverket|arn|reklamationsnämnden|advokat|jurist|stämma|stämning|domstol|pts|polisanmäla) & (er|ni|anmäla|anmäler|jag|detta|annars)
  (facebook|trustpilot|aftonbladet|expressen|media|tidning|journalist|sociala medier) & (lägga|skriva|ut|gå|kontakta|ringa|hamnar|alla)
examples: |
  jag anmäler er till ARN
  då går jag till konsumentverket
  ni hör från min advokat
  det här hamnar på facebook
  annars byter jag bolag
  jag ringer Aftonbladet
  ses i rätten
  min jurist är inkopplad
  trustpilot nästa
  Nu är måttet rågat, det blir en anmälan till Allmänna reklamationsnämnden.
  ska kontakta post och telestyrelsen om det här
  polisanmälan är på gång
  jag har en kusin på expressen som tycker att det här är intressant
  löser ni inte det här idag lämnar hela familjen er
  jag tänker bestrida och ta det till domstol
  konsumentvägledaren säger att ni bryter mot lagen
  hela bostadsföreningen byter leverantör om ni inte skärper er
  Nästa steg är Konsumentombudsmannen.
  ska se till att alla mina följare får veta hur ni gör
never: |
  min advokat behöver allt
"""#
  ),
  (
    path: "standard/sv/tried.yaml",
    text: #"""
answer: tried
language: sv
phrases: |
  det (har|är) [jag|vi] [redan] (gjort|provat|testat|läst|försökt med|kollat) [* gånger]
  [jag|vi] har [redan] (gjort|provat|testat|läst|försökt|kollat) (det|detta|den|det där|allt det där) [redan] [* gånger]
  (redan|har redan) (gjort|provat|testat|läst|försökt|kollat) [det] [* gånger]
  (gjort|provat|testat|läst) det [redan]
  (redan|flera gånger|tusen gånger) & (gjort|provat|testat|läst|försökt|startat|kollat|varit inne)
examples: |
  det har jag redan gjort
  redan testat
  har provat det tre gånger
  gjorde det innan jag skrev till dig
  jag har läst den sidan
  been there done that
  det var det första jag försökte med
  sidan du länkar till har jag redan varit inne på
  redan kollat
  har dragit ur allt en gång i timmen sen i morse
  det sa din kollega också, och det är gjort
  allt det där är redan gjort
  läste det nyss
  men det har ja ju gjort
  testade det igår utan resultat
never: |
  har inte (provat|testat|läst|gjort)
"""#
  ),
  (
    path: "standard/sv/upset.yaml",
    text: #"""
answer: upset
language: sv
phrases: |
  * (för helvete|för i helvete|för fan|fan också|för bövelen|i helskotta)
  (du|ni) (svarar|hör|lyssnar|läser|förstår|fattar|begriper) [ju] inte [på|vad] [det|min fråga|mig|frågan|jag säger|jag skriver|jag menar|någonting|ett skit|nånting]
  (det var inte det|det där var inte vad|det är inte det) jag (frågade|undrade|menade|skrev) [om|efter]
  [det|det har] [jag] [har] (redan|som) (sagt|skrivit|svarat på|förklarat) [det] [* gånger]
  (samma svar|samma sak|samma fråga) (hela tiden|igen|om och om igen|varje gång)
  (vi|det här) (går|snurrar) [bara] (runt|i cirklar|i cirkel)
  [det här|detta|det|du|ni] [är] [så|helt|fan|verkligen] (hopplöst|värdelöst|sjukt irriterande|meningslöst|skrattretande|vansinnigt|löjligt|tröstlöst|idiotiskt|värdelös|hopplös)
  [din|ditt] (jävla|jäkla|dumma|korkade|förbannade|idiotiska|värdelösa) (robot|bot|maskin|burk|skräp|idiot|system)
  (skitbot|skitrobot|idiotbot|skräpbot)
  (herregud|för helvete|för fan|fy fan|jävlar|fan|skit|helvete|men snälla|gode gud|suck|jösses|skärp dig|skärp er|lägg av|håll käften)
  jag (är|blir) [så|helt|fan|skitless|jävligt] (trött|less|arg|förbannad|galen|vansinnig|rasande|frustrerad|irriterad|tokig) [på dig|på er|på det här|på detta]
  [har|jag har] (väntat|suttit i kö|stått i kö|försökt|mejlat|ringt|påmint) [i|* gånger] (timmar|en timme|dagar|veckor|evigheter|en evighet|flera timmar) [nu]
  (tredje|fjärde|femte|tionde) gången (jag|vi) (skriver|ringer|hör av mig|frågar|förklarar|kontaktar er)
  (fan|jävla|helvete|skit|idiot|värdelös|hopplös|vansinne) & (du|robot|bot|svar|er|ni|det här)
  (förstår inte|fattar inte|svarar inte|samma svar|läs) & (fråga|skriver|skrev|sa|igen|mig)
examples: |
  du fattar ju ingenting
  det var inte det jag frågade
  läs vad jag skriver!!
  nu får du väl ge dig
  samma svar om och om igen
  det här leder ingen vart
  herregud
  jävla bot
  jag blir galen på dig
  är du dum eller
  har väntat i fyrtio minuter nu
  varför är det här så svårt
  tredje gången jag skriver samma sak
  suck
  fy fan vad dåligt
  skitrobot
  hur många gånger ska jag behöva säga det
  är det nån som läser det här överhuvudtaget??
  du är ju helt värdelös
  nu är jag riktigt less
  ingen svarar någonsin hos er
  du lyssnar inte
  öööh va?
  vi pratar förbi varandra
never: |
  inte (arg|irriterad)
  fan vad (bra|skönt|kul|snabbt|nöjd)
"""#
  ),
  (
    path: "standard/sv/withdraws.yaml",
    text: #"""
answer: withdraws
language: sv
phrases: |
  [jag|vi] behöver (ingen|inte) [prata med|längre] [någon|en] (människa|kollega|person|handläggare|medarbetare|någon|hjälp) [längre|nu]
  [jag] (vill|orkar|hinner) inte (vänta|stå i kö|prata med någon|sitta i kö) [längre|mer]
  (ta bort|stryk|plocka bort) mig (från|ur) (kön|telefonkön|väntelistan)
  (lämna|lämnar|gå ur|hoppar ur|avbryt) (kön|köandet|köplatsen)
  (ni|någon) behöver inte (ringa|höra av er|koppla mig) [längre|upp mig]
  (det löste sig|jag löste det|jag fixade det) (ändå|själv|utan hjälp) [så * behövs inte]
  [jag] (fortsätter|pratar|skriver) hellre med (dig|roboten)
examples: |
  behöver ingen människa längre
  ta bort mig ur kön
  orkar inte vänta mer
  det löste sig ändå
  ni behöver inte ringa
  jag klarar mig själv nu
  skippa kollegan
  lämnar kön
  kön är för lång, vi struntar i det
  nej jag tar det med dig i stället
  ingen behöver höra av sig
  hinner inte stå i kö
  avboka samtalet
  vill inte bli uppringd längre
  jag hittade svaret själv
"""#
  ),
  (
    path: "standard/sv/worked.yaml",
    text: #"""
answer: worked
language: sv
phrases: |
  [ja|jo|nu|det|den|yes] (fungerar|funkar|hjälpte|fungerade|funkade) [det|den|allt] [nu] [igen|bra|perfekt|fint]
  [ja|jo] (det|den|allt) (fungerar|funkar|hjälpte|fungerade|funkade|gick bra|löste sig|gick) [nu] [igen|bra|perfekt]
  nu (är nätet uppe|är jag inne|är det bra|lyser det grönt|är allt bra|är det igång|kom det igång|gick det|rullar det|är det löst|går det bra) [igen|på|som det ska]
  (det löste sig|problemet är löst|löst|allt löst|det är löst|fixat|det är fixat|den är igång|det är igång) [nu] [igen]
  (hjälpte|funkar|fungerar|löste) & (nu|igen|äntligen)
examples: |
  nu funkar det
  det hjälpte
  funkar
  fungerar igen
  äntligen igång
  det löste sig
  nu lyser det grönt
  den hoppade igång nu
  japp, nu är jag uppe på nätet
  toppen det gick
  nätet är tillbaka
  det gjorde susen
  nu e de bra igen
  problemet försvann efter omstarten
  yes där kom det
never: |
  (hjälpte|funkar|fungerar|fungerade|funkade|löste) inte
  (hjälpte|funkar|fungerar) (ej|inget)
"""#
  ),
  (
    path: "standard/texts.yaml",
    text: #"""
# Texts of the engine for bots that write none of their own ('include: standard').
# {name} is the bot's name; nothing here knows what the company sells.
texts:
  greeting:
    nb:
      - |
        Hei! Jeg er {name}, en robot. Hva kan jeg hjelpe deg med?
      - |
        Hei! Jeg heter {name} og er en robot. Hva gjelder det?
    da:
      - |
        Hej! Jeg er {name}, en robot. Hvad kan jeg hjælpe dig med?
      - |
        Hej! Jeg hedder {name} og er en robot. Hvad drejer det sig om?
    sv:
      - |
        Hej! Jag är {name}, en robot. Vad kan jag hjälpa dig med?
      - |
        Hej! Jag heter {name} och är en robot. Vad gäller det?
    en:
      - |
        Hello! I'm {name}, a robot. What can I do for you?
      - |
        Hi! My name is {name} and I'm a robot. How can I help?
  disclosure:
    nb: |
      Du skriver med {name}, en robot.
    da: |
      Du skriver med {name}, en robot.
    sv: |
      Du skriver med {name}, en robot.
    en: |
      You're writing with {name}, a robot.
  handoff.queued:
    nb:
      - |
        Jeg setter deg i kø til et menneske. Det du har skrevet, følger med.
      - |
        Jeg sender deg videre til et menneske. Skriv gjerne mer mens du venter.
    da:
      - |
        Jeg sætter dig i kø til et menneske. Det, du har skrevet, følger med.
      - |
        Jeg sender dig videre til et menneske. Skriv bare mere, mens du venter.
    sv:
      - |
        Jag ställer dig i kö till en människa. Det du har skrivit följer med.
      - |
        Jag skickar dig vidare till en människa. Skriv gärna mer medan du väntar.
    en:
      - |
        I've put you in line for a person. What you've written goes with you.
      - |
        I'm passing you on to a person. Feel free to write more while you wait.
  handoff.closed:
    nb:
      - |
        Det er stengt nå. Saken er tatt vare på, og et menneske svarer når det åpner igjen {queue.opens}.
      - |
        Ingen er på jobb akkurat nå. De er tilbake {queue.opens} og svarer deg da.
    da:
      - |
        Der er lukket nu. Sagen er gemt, og et menneske svarer, når der åbnes igen {queue.opens}.
      - |
        Der er ingen på arbejde lige nu. De er tilbage {queue.opens} og svarer dig der.
    sv:
      - |
        Det är stängt nu. Ärendet är sparat, och en människa svarar när det öppnar igen {queue.opens}.
      - |
        Ingen är på plats just nu. De är tillbaka {queue.opens} och svarar dig då.
    en:
      - |
        It's closed now and opens {queue.opens}. Your case is kept, and a person will answer it then.
      - |
        Nobody is at work just now. They're back {queue.opens} and will answer you then.
  handoff.noted:
    nb:
      - |
        Takk, det legger jeg ved.
      - |
        Notert, det blir med videre.
    da:
      - |
        Tak, det lægger jeg ved.
      - |
        Det er noteret og kommer med.
    sv:
      - |
        Tack, det lägger jag till.
      - |
        Noterat, det följer med.
    en:
      - |
        Thanks, I've added that.
      - |
        Noted, that goes along too.
  handoff.withdrawn:
    nb:
      - |
        Greit, jeg har tatt deg ut av køen. Da fortsetter vi to.
      - |
        Da trenger vi ingen andre. Skriv hva du lurer på.
    da:
      - |
        Fint, jeg har taget dig ud af køen. Så fortsætter vi to.
      - |
        Så behøver vi ikke andre. Skriv, hvad du vil vide.
    sv:
      - |
        Okej, jag har tagit dig ur kön. Då fortsätter vi två.
      - |
        Då behöver vi ingen annan. Skriv vad du undrar över.
    en:
      - |
        All right, I've taken you out of the queue. It's you and me, then.
      - |
        No one else needed, then. Tell me what you'd like to know.
  handoff.back:
    nb:
      - |
        Nå er det meg, roboten {name}, igjen. Vi fortsetter der vi slapp.
      - |
        Da er du tilbake hos roboten {name}, og vi går videre herfra.
    da:
      - |
        Nu er det mig, robotten {name}, igen. Vi fortsætter, hvor vi slap.
      - |
        Så er du tilbage hos robotten {name}, og vi går videre herfra.
    sv:
      - |
        Nu är det jag, roboten {name}, igen. Vi fortsätter där vi var.
      - |
        Nu är du tillbaka hos roboten {name}, och vi går vidare härifrån.
    en:
      - |
        It's me again, {name} the robot. We'll carry on where we were.
      - |
        You're back with {name} the robot, so let's go on from here.
  offer_human:
    nb:
      - |
        Skal jeg hente et menneske?
      - |
        Vil du at et menneske skal se på det?
    da:
      - |
        Skal jeg hente et menneske?
      - |
        Vil du have et menneske til at se på det?
    sv:
      - |
        Ska jag hämta en människa?
      - |
        Vill du att en människa tittar på det?
    en:
      - |
        Shall I fetch a person?
      - |
        Would you like a person to look at it?
  offer_declined:
    nb:
      - |
        Helt greit. Ombestemmer du deg, skriver du bare «menneske».
      - |
        Da fortsetter vi. Skriv «menneske» når som helst.
    da:
      - |
        Helt fint. Hvis du fortryder, skriver du bare »menneske«.
      - |
        Så fortsætter vi. Skriv »menneske« når som helst.
    sv:
      - |
        Helt okej. Ändrar du dig skriver du bara ”människa”.
      - |
        Då fortsätter vi. Skriv ”människa” när som helst.
    en:
      - |
        That's fine. If you change your mind, just write “human”.
      - |
        Then we'll carry on. Write “human” at any time.
  unclear:
    nb:
      - |
        Det skjønte jeg ikke helt. Prøv gjerne med én kort setning om hva det gjelder.
      - |
        Nå falt jeg av. Kan du si det viktigste med få ord?
    da:
      - |
        Det forstod jeg ikke helt. Prøv gerne med én kort sætning om, hvad det drejer sig om.
      - |
        Den fangede jeg ikke. Kan du sige det vigtigste med få ord?
    sv:
      - |
        Det förstod jag inte riktigt. Prova gärna med en kort mening om vad det gäller.
      - |
        Nu hängde jag inte med. Kan du säga det viktigaste med få ord?
    en:
      - |
        I didn't quite get that. Try one short sentence about what you need.
      - |
        I lost the thread there. Could you put the main thing in a few words?
  invalid:
    nb:
      - |
        Det fikk jeg ikke til å stemme.
      - |
        Den klarte jeg ikke å lese.
    da:
      - |
        Det kunne jeg ikke få til at passe.
      - |
        Den kunne jeg ikke læse.
    sv:
      - |
        Det fick jag inte ihop.
      - |
        Det kunde jag inte tyda.
    en:
      - |
        I couldn't make that fit.
      - |
        I had trouble reading that.
  did_you_mean:
    nb:
      - |
        Gjelder det {first} eller {second}?
      - |
        Er det {first} eller {second} du tenker på?
    da:
      - |
        Drejer det sig om {first} eller {second}?
      - |
        Er det {first} eller {second}, du tænker på?
    sv:
      - |
        Gäller det {first} eller {second}?
      - |
        Är det {first} eller {second} du tänker på?
    en:
      - |
        Is it about {first} or {second}?
      - |
        Do you mean {first} or {second}?
  upset:
    nb:
      - |
        Beklager at dette ble så tungvint.
      - |
        Det er leit at det har blitt slik.
    da:
      - |
        Jeg er ked af, at det er blevet så besværligt.
      - |
        Beklager, det skal ikke være så svært.
    sv:
      - |
        Jag är ledsen att det har blivit så krångligt.
      - |
        Förlåt, så här ska det inte behöva vara.
    en:
      - |
        I'm sorry this has been such hard work.
      - |
        I'm sorry, it shouldn't be like this.
  failed_action:
    nb:
      - |
        Systemet svarer ikke, så jeg får ikke gjort dette akkurat nå.
      - |
        Jeg får ikke kontakt med systemet, så dette stoppet opp.
    da:
      - |
        Systemet svarer ikke, så jeg kan ikke gøre det lige nu.
      - |
        Jeg kan ikke få forbindelse til systemet, så det gik i stå.
    sv:
      - |
        Systemet svarar inte, så jag kan inte göra det just nu.
      - |
        Jag får ingen kontakt med systemet, så det tog stopp.
    en:
      - |
        The system isn't answering, so I can't do this right now.
      - |
        I can't reach the system, so I've had to stop there.
  internal_error:
    nb: |
      Noe gikk galt hos meg, og det er ikke din feil. Et menneske ser på det.
    da: |
      Noget gik galt hos mig, og det er ikke din skyld. Et menneske ser på det.
    sv: |
      Något gick fel hos mig, och det är inte ditt fel. En människa tittar på det.
    en: |
      Something went wrong on my side; it's nothing you did. A person will look at it.
  one_moment:
    nb:
      - |
        Et øyeblikk, jeg slår opp.
      - |
        Vent litt, jeg sjekker.
    da:
      - |
        Et øjeblik, jeg slår det op.
      - |
        Lige et øjeblik, jeg tjekker.
    sv:
      - |
        Ett ögonblick, jag kollar upp det.
      - |
        Vänta lite, jag tittar efter.
    en:
      - |
        One moment, I'm looking it up.
      - |
        Just a second while I check.
  resume:
    nb:
      - |
        Tilbake til {title}.
      - |
        Vi fortsetter med {title}.
      - |
        Da fortsetter vi.
    da:
      - |
        Tilbage til {title}.
      - |
        Vi fortsætter med {title}.
      - |
        Så fortsætter vi.
    sv:
      - |
        Tillbaka till {title}.
      - |
        Vi fortsätter med {title}.
      - |
        Då fortsätter vi.
    en:
      - |
        Back to {title}.
      - |
        Let's carry on with {title}.
      - |
        Let's carry on.
  next_request:
    nb:
      - |
        Så var det {title}.
      - |
        Da tar vi {title}.
      - |
        Så til det andre du spurte om.
    da:
      - |
        Så var der {title}.
      - |
        Så tager vi {title}.
      - |
        Så til det andet, du spurgte om.
    sv:
      - |
        Så var det {title}.
      - |
        Då tar vi {title}.
      - |
        Så till det andra du frågade om.
    en:
      - |
        Now for {title}.
      - |
        Next, {title}.
      - |
        Now for the other thing you asked about.
  cancelled:
    nb:
      - |
        Greit, da lar vi {title} ligge.
      - |
        Da dropper vi {title}. Ingenting er endret.
      - |
        Greit, da lar vi det ligge.
    da:
      - |
        Fint, så lader vi {title} ligge.
      - |
        Så dropper vi {title}. Intet er ændret.
      - |
        Fint, så lader vi det ligge.
    sv:
      - |
        Okej, då lämnar vi {title}.
      - |
        Då släpper vi {title}. Inget har ändrats.
      - |
        Okej, då lämnar vi det.
    en:
      - |
        All right, we'll leave {title} for now.
      - |
        Then we'll drop {title}. Nothing has been changed.
      - |
        All right, let's leave it.
  already_done:
    nb:
      - |
        Det er allerede gjort.
      - |
        Det har jeg ordnet.
    da:
      - |
        Det er allerede gjort.
      - |
        Det har jeg ordnet.
    sv:
      - |
        Det är redan gjort.
      - |
        Det har jag ordnat.
    en:
      - |
        That's already done.
      - |
        I've already seen to that.
  repeat_nothing:
    nb: |
      Jeg har ikke sagt noe ennå. Hva kan jeg hjelpe deg med?
    da: |
      Jeg har ikke sagt noget endnu. Hvad kan jeg hjælpe dig med?
    sv: |
      Jag har inte sagt något än. Vad kan jag hjälpa dig med?
    en: |
      I haven't said anything yet. What can I do for you?
  human_hint:
    nb:
      - |
        Skriv «menneske» når du vil, så henter jeg et menneske.
      - |
        Vil du heller ha et menneske, skriver du «menneske».
    da:
      - |
        Skriv »menneske«, når du vil, så henter jeg et menneske.
      - |
        Vil du hellere have et menneske, skriver du »menneske«.
    sv:
      - |
        Skriv ”människa” när du vill, så hämtar jag en människa.
      - |
        Vill du hellre ha en människa skriver du ”människa”.
    en:
      - |
        Write “human” whenever you like and I'll get a person.
      - |
        If you'd rather have a person, just write “human”.
  did_it_help:
    nb:
      - |
        Hjalp det?
      - |
        Ble det bedre?
    da:
      - |
        Hjalp det?
      - |
        Blev det bedre?
    sv:
      - |
        Hjälpte det?
      - |
        Blev det bättre?
    en:
      - |
        Did that help?
      - |
        Is it better now?
  noted:
    nb:
      - |
        Takk, det husker jeg. Hva kan jeg gjøre for deg?
      - |
        Det har jeg notert. Hva gjelder det?
    da:
      - |
        Tak, det husker jeg. Hvad kan jeg gøre for dig?
      - |
        Det har jeg noteret. Hvad drejer det sig om?
    sv:
      - |
        Tack, det kommer jag ihåg. Vad kan jag göra för dig?
      - |
        Det har jag noterat. Vad gäller det?
    en:
      - |
        Thanks, I'll remember that. What can I do for you?
      - |
        Noted. How can I help?
  acknowledged:
    nb:
      - |
        Fint. Er det noe mer, er det bare å skrive.
      - |
        Greit. Skriv når det dukker opp noe.
    da:
      - |
        Fint. Er der mere, så skriv endelig.
      - |
        Godt. Skriv, hvis der dukker noget op.
    sv:
      - |
        Fint. Är det något mer är det bara att skriva.
      - |
        Okej. Skriv om det dyker upp något.
    en:
      - |
        Good. If there's anything else, just write.
      - |
        All right. Write any time something comes up.
  still_there:
    nb:
      - |
        Jeg er her når du er klar.
      - |
        Ta den tiden du trenger, jeg blir her.
    da:
      - |
        Jeg er her, når du er klar.
      - |
        Tag den tid, du har brug for, jeg bliver her.
    sv:
      - |
        Jag finns kvar här när du är redo.
      - |
        Ta den tid du behöver, jag är kvar.
    en:
      - |
        I'm here when you're ready.
      - |
        Take your time, I'm not going anywhere.
  closing:
    nb: |
      Jeg lar dette ligge. Skriv når du vil, så fortsetter vi der vi var.
    da: |
      Jeg lader det ligge. Skriv, når du vil, så fortsætter vi, hvor vi slap.
    sv: |
      Jag låter det vila. Skriv när du vill, så fortsätter vi där vi var.
    en: |
      I'll leave it here. Write any time and we'll carry on where we were.
  go_private:
    nb:
      - |
        Her kan andre lese med. Send heller en privat melding, så tar vi det der.
      - |
        Det tar vi et sted bare du og jeg leser. Skriv til meg i en privat melding.
    da:
      - |
        Her kan andre læse med. Send hellere en privat besked, så tager vi det der.
      - |
        Det tager vi et sted, hvor kun du og jeg læser med. Skriv til mig i en privat besked.
    sv:
      - |
        Här kan andra läsa. Skicka hellre ett privat meddelande, så tar vi det där.
      - |
        Det tar vi där bara du och jag läser. Skriv till mig i ett privat meddelande.
    en:
      - |
        Others can read along here. Send a private message instead and we'll do it there.
      - |
        Let's do that where only you and I can read it. Write to me in a private message.
  agrees:
    nb: |
      Ja
    da: |
      Ja
    sv: |
      Ja
    en: |
      Yes
  refuses:
    nb: |
      Nei
    da: |
      Nej
    sv: |
      Nej
    en: |
      No
  worked:
    nb: |
      Det hjalp
    da: |
      Det hjalp
    sv: |
      Det hjälpte
    en: |
      That helped
  not_helped:
    nb: |
      Hjalp ikke
    da: |
      Hjalp ikke
    sv: |
      Hjälpte inte
    en: |
      Didn't help
"""#
  ),
  (
    path: "standard/thanks.yaml",
    text: #"""
# Built in; its words are in the language folders.
intent: thanks
by: bot
over: [goodbye]

reply:
  nb:
    - |
      Bare hyggelig.
    - |
      Så lite, så gjerne hjelper jeg igjen.
  da:
    - |
      Det var så lidt.
    - |
      Selv tak, skriv bare igen en anden gang.
  sv:
    - |
      Ingen orsak.
    - |
      Det var så lite, hör gärna av dig igen.
  en:
    - |
      You're welcome.
    - |
      Glad to help, write any time.
"""#
  ),
  (
    path: "standard/threatens.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: threatens
"""#
  ),
  (
    path: "standard/tried.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: tried
"""#
  ),
  (
    path: "standard/upset.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: upset
"""#
  ),
  (
    path: "standard/withdraws.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: withdraws
"""#
  ),
  (
    path: "standard/worked.yaml",
    text: #"""
# Built in; its words are in the language folders.
answer: worked
"""#
  ),
]
