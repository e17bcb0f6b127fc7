// Danish.

extension WordList {
  static let danish: WordList = {
    var list = WordList(code: "da")
    list.shortWeekdays = ["man", "tir tirs", "ons", "tor tors", "fre", "lør", "søn"]
    list.weekdayParts = [
      (.morning, "morgen formiddag"), (.afternoon, "eftermiddag"), (.evening, "aften"),
      (.night, "nat"),
    ]
    list.parts = [
      (.morning, "morgenen formiddag formiddagen morgenstunden"),
      (.noon, "middag middagstid"), (.afternoon, "eftermiddag eftermiddagen"),
      (.evening, "aften aftenen"), (.night, "nat natten"),
    ]
    list.hourEndings = "tiden"
    list.cardinals = [(2, "begge")]
    list.days = [
      (0, nil, "dags_dato"),
      (1, .morning, "i_morgen_tidlig i_morgen_formiddag i_morgen_tidligt"),
      (0, .evening, "i_aften iaften"),
      (-1, .evening, "i_aftes iaftes i_går_aftes i_går_aften"),
      (0, .morning, "i_morges imorges"),
      (0, .night, "i_nat inat"),
      (0, .morning, "i_formiddag i_formiddags"),
      (0, .afternoon, "i_eftermiddag i_eftermiddags"),
    ]
    list.feasts = [
      (.newYearsDay, "nytårsdag nytårsdagen første_nytårsdag"), (.danishDay, "grundlovsdag"),
      (.saintJohn, "sankthans sankthansaften sankt_hans sankt_hans_aften"),
      (.littleChristmasEve, "lillejuleaften lille_juleaften lillejuleaftensdag"),
      (.christmasEve, "juleaften juleaftensdag"),
      (.christmasDay, "juledag første_juledag 1_._juledag"),
      (.boxingDay, "anden_juledag 2_._juledag"), (.newYearsEve, "nytårsaften nytårsaftensdag"),
      (.maundyThursday, "skærtorsdag"), (.goodFriday, "langfredag"), (.easterEve, "påskelørdag"),
      (.easterSunday, "påskedag påskesøndag"), (.easterMonday, "anden_påskedag 2_._påskedag"),
      (.ascension, "himmelfartsdag kristi_himmelfartsdag"), (.whitSunday, "pinsedag"),
      (.whitMonday, "anden_pinsedag 2_._pinsedag"),
    ]
    list.units = [
      (.minute, "minut minutter minutters min"), (.hour, "time timer timen timers"),
      (.day, "dag dage dages døgn hverdage arbejdsdage"), (.week, "uge uger ugers ugen"),
      (.month, "måned måneden måneder mdr md måneders"), (.year, "år års"),
    ]
    list.currencies = [
      (.krone, "kr krone kroner kronerne kroners"), (.dkk, "dkk danske_kroner"),
      (.nok, "nok norske_kroner"), (.sek, "sek svenske_kroner"), (.eur, "eur euro €"),
      (.usd, "usd dollar $"), (.gbp, "gbp pund £"),
    ]
    list.roles = [
      (.abbreviation, "kl nr tlf tel mob kr ca min mdr md d v pr ordrenr kundenr postnr cprnr jf"),
      (.clock, "kl klokken klokkeslæt klokkeslættet"),
      (.approximate, "ca cirka rundt omkring omtrent ved henad"),
      (.half, "halv"), (.quarter, "kvart kvarter"), (.past, "over"), (.before, "i"),
      (.clockSuffix, "tiden tide"),
      (
        .timeContext,
        "hjemme ring ringe ringer kom komme kommer mødes tidspunkt tid aftale tekniker teknikeren "
          + "montør montøren levering levere leveres ledig træffes passer booke"
      ),
      (.next, "næste kommende førstkommende"), (.last, "sidste forrige sidst"),
      (.this, "denne nu_på"),
      (.article, "den d de"), (.of, "i af"), (.ago, "siden"), (.within, "om"),
      (.every, "hver hvert alle"),
      (
        .preposition,
        "på den fra til før inden efter pr per mod ved hos af siden omkring senest dateret"
      ),
      (.from, "fra"), (.to, "til"), (.between, "mellem"), (.and, "og eller"),
      (.limit, "før senere først"), (.since, "siden"),
      (
        .pastVerb,
        "var blev kom købte bestilte betalte sendte fik trak skulle ringede skrev leverede "
          + "returnerede modtog skete faldt forsvandt havde sagde talte flyttede født mistede ringet"
      ),
      (
        .futureVerb,
        "skal vil kan kommer flytter rejser bliver leveres udsæt udskyd inden passer ophør opsiges "
          + "opsigelse ønsker skift gerne"
      ),
      (
        .moveVerb,
        "flyt flytte flyttes flyttet ændre ændres ændret skift skifte byt bytte udskyd udskyde udsæt "
          + "ombook ombooke ryk rykke rykkes"
      ),
      (
        .counted,
        "gang gange gangen faktura fakturaen regning regningen telefon telefonen router routeren "
          + "rykker måned måneden etage sal pakke pakken del generation uge dag dagen time linje "
          + "bestilling ordre mail person kunde"
      ),
      (.hidesWeekday, "black cyber"),
      (.negation, "ikke ik ikk ej aldrig"),
      (
        .correction,
        "mente mener mener undskyld rettelse rettere korrektion ups hov sorry vent nej forkert "
          + "altså snarere hellere eller_ja"
      ),
      (.instead, "i_stedet_for istedet_for istedetfor istedet_for frem_for fremfor hellere_end"),
      (.suits, "passer går dur fungerer virker duer gælder"),
      (.wrong, "forkert forkerte gammel gammelt"),
      (.stale, "gamle tidligere i_skrev i_har_skrevet i_har_noteret i_har_registreret"),
      (.tooMuch, "for_tidligt for_sent for_tidlig udelukket umuligt umulig"),
      (
        .link,
        "er var hedder bliver skal være blive på nr nummer mit min vores som det her nu nye ny gamle "
          + "rigtige korrekte står med til for"
      ),
      (.own, "mit min mine vores mig jeg"),
      (
        .phone,
        "tlf telefon telefonen telefonnummer telefonnummeret telefonnr tlfnr mobil mobilen mob "
          + "mobilnummer mobilnummeret mobilnr ring ringe ringer ringede sms fanges træffes "
          + "kontaktes whatsapp mit_nummer nummeret_mit mit_nr fastnet fastnettelefon hjemmetelefon"
      ),
      (
        .identifier,
        "regning regningen regningsnummer ordre ordren ordrenummer ordrenummeret ordrenr ordrer bestilling bestillingen "
          + "bestillingsnummer bestillingsnummeret bestillingsnr bestilte bestilt kundenummer "
          + "kundenummeret kundenr kundeid kunde_nr faktura fakturaen fakturanummer fakturanummeret fakturanr "
          + "fik_kortart girokort reference referencenummer ref sagsnummer sagsnr sag sagen "
          + "serienummer serienummeret serienr imei sporing sporingsnummer track trackingnummer "
          + "pakkenummer forsendelsesnummer målernummer måler retur returnummer aftalenummer cvr "
          + "cvrnr cvrnummer kvittering kvitteringsnummer bestiling bestillings simkort iccid "
          + "betalingsid installationsnummer driftsmeddelelse"
      ),
      (.postal, "postnr postnummer postnummeret postnumer post_nr"),
      (.street, "gade gaden vej vejen plads pladsen torv torvet alle allé stræde boulevard vænget"),
      (.box, "postboks boks"),
      (
        .version,
        "version ver ip dns firmware ios android windows art artikel paragraf usb hdmi wifi bluetooth "
          + "lampe kanal port trin punkt pkt fejlkode blok opgang zone"
      ),
      (.number, "nr nummer nummeret #"), (.thousand, "tusind k"),
      (
        .measure,
        "gb mb tb mbit mbps gbit gbps gig giga % procent m2 kvm kvadratmeter meter km cm mm kg w "
          + "watt volt mah ghz mhz stk styk stykker gange gang personer lejligheder husstande kunder "
          + "routere telefoner enheder tommer grader point år"
      ),
      (.floor, "etage sal th tv mf st lejl lejlighed dør"),
      (.resident, "bor bosat flytter flyttede sommerhuset sommerhus hus adresse adressen"),
      (
        .city,
        "københavn kbh aarhus århus odense aalborg ålborg esbjerg randers kolding horsens vejle "
          + "roskilde herning silkeborg næstved fredericia viborg køge holstebro taastrup slagelse "
          + "hillerød sønderborg svendborg hjørring holbæk frederikshavn nørresundby ringsted "
          + "haderslev skive ishøj rødovre hvidovre glostrup valby vanløse frederiksberg gentofte "
          + "lyngby ballerup skagen rønne nyborg middelfart kalundborg ikast varde thisted grenaa"
      ),
      (
        .nationalID,
        "cpr cprnr cprnummer cprnummeret cpr_nummer cpr_nr cpr_-_nummer cpr_-_nr personnummer personnummeret født"
      ),
      (
        .card,
        "visa mastercard dankort dankortet kreditkort kreditkortet betalingskort kortnummer kortnummeret kortnr kort kortet amex"
      ),
      (.account, "kontonummer kontonummeret kontonr konto kontoen bankkonto iban regnr"),
      (.password, "adgangskode adgangskoden password passwordet kodeord kodeordet løsen løsenet"),
      (
        .code,
        "pin pinkode pinkoden puk pukkode pukkoden engangskode engangskoden sikkerhedskode "
          + "sikkerhedskoden smskode cvc cvv bekræftelseskode pin_kode sms_kode pin_-_kode pin_-_koden "
          + "puk_-_kode sms_-_kode sms_-_koden"
      ),
      (.person, "mig mor far min_mors kone mand søn datter hun han født hedder"),
    ]
    list.idioms =
      "god_aften god_morgen god_eftermiddag god_dag god_formiddag godaften godmorgen goddag god_nat go_aften"
    return list
  }()
}
