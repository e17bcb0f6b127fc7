// Norwegian Bokmål, with the Nynorsk and dialect words that are met in messages.

extension WordList {
  static let bokmal: WordList = {
    var list = WordList(code: "nb")
    list.shortWeekdays = [
      "man mand", "tir tirs", "ons", "tor tors", "fre fred", "lør lørd", "søn sønd",
    ]
    list.weekdayParts = [
      (.morning, "morgen morgenen formiddag formiddagen"),
      (.afternoon, "ettermiddag ettermiddagen"),
      (.evening, "kveld kvelden"), (.night, "natt natta natten"),
    ]
    list.parts = [
      (.morning, "morgenen morgenkvisten morran morgonen formiddag formiddagen formiddan"),
      (.afternoon, "ettermiddag ettermiddagen ettermiddan"),
      (.evening, "kveld kvelden kveldinga"), (.night, "natt natta natten"),
    ]
    list.hourEndings = "tiden tida"
    list.cardinals = [(2, "begge"), (1, "ei ein")]
    list.days = [
      (0, nil, "dagens_dato"),
      (1, .morning, "i_morgen_tidlig imorgen_tidlig i_morgen_formiddag i_morgen_tidleg"),
      (0, .evening, "i_kveld ikveld"),
      (-1, .evening, "i_går_kveld igår_kveld i_gårkveld i_går_kveldst"),
      (0, .morning, "i_morges imorges i_morgenkveld i_dag_tidlig"),
      (0, .night, "i_natt inatt"),
      (0, .morning, "i_formiddag"),
      (0, .afternoon, "i_ettermiddag iettermiddag"),
    ]
    list.feasts = [
      (.newYearsDay, "nyttårsdag nyttårsdagen første_nyttårsdag 1_._nyttårsdag"),
      (.labourDay, "arbeidernes_dag"), (.norwegianDay, "grunnlovsdagen nasjonaldagen"),
      (.saintJohn, "sankthans sankthansaften sankthansaftenen"), (.halloween, "halloween"),
      (.littleChristmasEve, "lillejulaften lille_julaften veslejulaften"),
      (.christmasEve, "julaften julaftenen julekvelden julkvelden"),
      (.christmasDay, "juledag juledagen første_juledag 1_._juledag 1_juledag"),
      (.boxingDay, "andre_juledag annen_juledag 2_._juledag 2_juledag"),
      (.newYearsEve, "nyttårsaften nyttårsaftenen nyttårskvelden"),
      (.maundyThursday, "skjærtorsdag"), (.goodFriday, "langfredag"), (.easterEve, "påskeaften"),
      (.easterSunday, "påskedag første_påskedag 1_._påskedag"),
      (.easterMonday, "andre_påskedag annen_påskedag 2_._påskedag"),
      (.ascension, "himmelfartsdag kristi_himmelfartsdag"),
      (.whitSunday, "pinsedag første_pinsedag 1_._pinsedag"),
      (.whitMonday, "andre_pinsedag annen_pinsedag 2_._pinsedag"),
    ]
    list.units = [
      (.minute, "minutt minutter minuttar minutta min"), (.hour, "time timer timar timen"),
      (.day, "dag dager dagar dagers døgn virkedager arbeidsdager"),
      (.week, "uke uker veke veker ukers uka"),
      (.month, "måned måneden måneder månad månader mnd måneders"), (.year, "år års"),
    ]
    list.currencies = [
      (.krone, "kr krone kroner kronene kronar krona kroners"), (.nok, "nok norske_kroner"),
      (.dkk, "dkk danske_kroner"), (.sek, "sek svenske_kroner"), (.eur, "eur euro €"),
      (.usd, "usd dollar $"), (.gbp, "gbp pund £"),
    ]
    list.roles = [
      (
        .abbreviation,
        "kl nr tlf tel mob kr ca min mnd d v pr ordrenr bestillingsnr kundenr postnr fnr"
      ),
      (.clock, "kl klokka klokken klokkeslett klokkeslettet klokko"),
      (.approximate, "ca cirka rundt omkring omtrent sånn nærmere bortimot ved"),
      (.half, "halv halvt"), (.quarter, "kvart kvarter"), (.past, "over"), (.before, "på"),
      (.clockSuffix, "tiden tida tia"),
      (
        .timeContext,
        "hjemme heime ring ringe ringer kom komme kommer møte tidspunkt time avtale tekniker "
          + "teknikeren montør montøren levering levere leveres tilgjengelig ledig treffes passer "
          + "tid ombooke booke"
      ),
      (.next, "neste kommende førstkommende påfølgende nestkommende"),
      (.last, "sist siste forrige forrie sistes førre"), (.this, "denne nå_på"),
      (.article, "den d de"), (.of, "i av"), (.ago, "siden sidan"), (.within, "om"),
      (.every, "hver hvert alle kvar kvart_år"),
      (
        .preposition,
        "på den fra til før innen etter pr per mot frå ved hos av siden rundt omkring datert"
      ),
      (.from, "fra frå"), (.to, "til"), (.between, "mellom"), (.and, "og eller og/eller"),
      (.limit, "før senere først"), (.since, "siden sidan"),
      (
        .pastVerb,
        "var ble blei vart kom kjøpte bestilte betalte sendte fikk fekk trakk skulle ringte skrev "
          + "leverte returnerte mottok skjedde falt forsvant hadde sa opprettet forfalt snakket "
          + "flyttet fødd født sluttet startet mistet signerte"
      ),
      (
        .futureVerb,
        "skal vil kan kommer flytter reiser blir leveres utsett utsette flytt innen passer slutt "
          + "oppsigelse ønsker bytt gjerne"
      ),
      (
        .moveVerb,
        "flytt flytte flyttes flyttet endre endres endra bytt bytte byttes utsett utsette forskyv "
          + "ombook ombooke omberamme skyv skyve"
      ),
      (
        .counted,
        "gang gangen ganger faktura fakturaen regning regningen telefon telefonen ruter ruteren "
          + "purring purringen måned måneden etasje etg pakke pakken del delen gen generasjon uke "
          + "dag dagen time linje linja bestilling ordre sending versjon mail person kunde"
      ),
      (.hidesWeekday, "black cyber"),
      (.negation, "ikke ikkje ikk ikje ei aldri"), (.negation, "og_ikke men_ikke"),
      (
        .correction,
        "mente meinte mener beklager rettelse rettere korreksjon oi ops unnskyld sorry vent nei nei_vent "
          + "eller_ja feil altså heller snarere endring korrigering heter_det"
      ),
      (
        .instead,
        "i_stedet_for istedenfor istedetfor i_steden_for fremfor framfor heller_enn istadenfor "
          + "i_staden_for ikke_lenger"
      ),
      (.suits, "passer går funker fungerer duger gjelder stemmer"),
      (.wrong, "feil galt gal gammel gammelt utgått uriktig feilaktig"),
      (
        .stale,
        "gamle gammel tidligere dere_skrev dere_har_skrevet dere_har_notert dere_har_registrert feilaktig"
      ),
      (.tooMuch, "for_tidlig for_sent for_seint for_tidleg for_sen uaktuelt umulig utelukket"),
      (
        .link,
        "er var heter blir skal være bli på nr nummer mitt min vår som det her nå nye ny gamle "
          + "riktige riktig korrekte rett feil står med til for"
      ),
      (.own, "mitt min mi mine vårt vår meg jeg eg"),
      (
        .phone,
        "tlf telefon telefonen telefonnummer telefonnummeret telefonnr tlfnr mobil mobilen mob "
          + "mobilnummer mobilnummeret mobilnr ring ringe ringer sms nås nå_meg treffes tlf_nr "
          + "kontaktnummer whatsapp nummeret_mitt nummer_mitt mitt_nummer nummeret_mitt_er tlfen "
          + "ringt oppringing hjemmetelefon fasttelefon"
      ),
      (
        .identifier,
        "regning regningen regningsnummer ordre ordren ordrenummer ordrenummeret ordrenr ordrer bestilling bestillingen "
          + "bestillingsnummer bestillingsnummeret bestillingsnr bestilte bestilt kundenummer "
          + "kundenummeret kundenr kundeid kunde_nr kunde_id faktura fakturaen fakturanummer fakturanummeret "
          + "fakturanr kid kidnr kidnummer kid_nummer referanse referansenummer ref saksnummer "
          + "saksnr sak saken serienummer serienummeret serienr imei imeien imei_nummer sporing "
          + "sporingsnummer sporingsnr kollinummer sendingsnummer målernummer måler måleren "
          + "målerpunkt simkort iccid retur returnummer returnr avtalenummer orgnr "
          + "organisasjonsnummer kvittering kvitteringsnummer mac macadresse henvendelse "
          + "abonnementsnummer installasjonsnummer driftsmelding"
      ),
      (
        .postal,
        "postnr postnummer postnummeret postkode postkoden postnumer postnummret post_nr"
      ),
      (.street, "gate gata gaten vei veien veg vegen plass plassen torg torget allé alle terrasse"),
      (.box, "postboks boks"),
      (
        .version,
        "versjon ver ip dns firmware fw ios android windows art artikkel paragraf usb hdmi wifi "
          + "bluetooth lampe kanal port trinn punkt pkt steg feilkode blokk oppgang sone kat"
      ),
      (.number, "nr nummer nummeret nummret #"), (.thousand, "tusen k"),
      (
        .measure,
        "gb mb tb mbit mbps gbit gbps kbit gig giga mbit/s % prosent m2 kvm kvadrat meter km cm mm "
          + "kg w watt volt mah ghz mhz stk stykk stykker ganger gang personer leiligheter husstander "
          + "kunder rutere telefoner enheter tommer grader poeng år"
      ),
      (.floor, "etg etasje etasjen leil leilighet h0101 oppg oppgang"),
      (.resident, "bor bur bosatt flytter flyttet hytta hytte hus adresse adressen"),
      (
        .city,
        "oslo bergen trondheim stavanger drammen fredrikstad kristiansand sandnes tromsø sarpsborg "
          + "skien ålesund sandefjord haugesund tønsberg moss porsgrunn bodø arendal hamar "
          + "larvik halden askøy harstad molde lillehammer kongsberg gjøvik narvik horten "
          + "alta elverum lillestrøm steinkjer namsos mandal grimstad notodden hammerfest florø "
          + "voss røros kirkenes mosjøen førde lørenskog ski asker sandvika jessheim levanger"
      ),
      (
        .nationalID,
        "fødselsnummer fødselsnummeret fnr fødselsnr personnummer personnummeret personnr pnr "
          + "fødsels personnummret d-nummer fødselsnummret født"
      ),
      (
        .card,
        "visa mastercard bankkort bankkortet kredittkort kredittkortet kortnummer kortnummeret kortnr kort kortet amex debetkort"
      ),
      (.account, "kontonummer kontonummeret kontonr konto kontoen bankkonto bankkontoen iban"),
      (.password, "passord passordet pasord passor passorde pw pwd passw"),
      (
        .code,
        "pin pinkode pinkoden pin-kode puk pukkode pukkoden engangskode engangskoden "
          + "sikkerhetskode sikkerhetskoden smskode cvc cvv cvc2 bekreftelseskode pin_kode pin_koden puk_kode sms_kode sms_koden "
          + "pin_-_kode pin_-_koden puk_-_kode puk_-_koden sms_-_kode sms_-_koden "
          + "bankid_-_kode engangskoda"
      ),
      (
        .person,
        "meg mor far moren faren mora faren kona mannen sønnen datteren hun han født heter mamma pappa"
      ),
    ]
    list.idioms =
      "god_kveld god_morgen god_ettermiddag god_dag god_formiddag godkveld godmorgen god_natt"
    return list
  }()
}
