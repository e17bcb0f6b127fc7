// Swedish.

extension WordList {
  static let swedish: WordList = {
    let units = [
      (1, "en ett"), (2, "två"), (3, "tre"), (4, "fyra"), (5, "fem"), (6, "sex"), (7, "sju"),
      (8, "åtta"), (9, "nio"),
    ]
    let tens = [
      (20, "tjugo"), (30, "trettio"), (40, "fyrtio"), (50, "femtio"), (60, "sextio"),
      (70, "sjuttio"), (80, "åttio"), (90, "nittio"),
    ]
    let ordinalUnits = [
      (1, "första förste"), (2, "andra andre"), (3, "tredje"), (4, "fjärde"), (5, "femte"),
      (6, "sjätte"), (7, "sjunde"), (8, "åttonde"), (9, "nionde"),
    ]
    let hours = [
      (1, "ett"), (2, "två"), (3, "tre"), (4, "fyra"), (5, "fem"), (6, "sex"), (7, "sju"),
      (8, "åtta"), (9, "nio"), (10, "tio"), (11, "elva"), (12, "tolv"),
    ]
    var list = WordList()
    list.months = [
      "januari jan", "februari feb febr", "mars mar", "april apr", "maj", "juni jun", "juli jul",
      "augusti aug", "september sept sep", "oktober okt", "november nov", "december dec",
    ]
    list.weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
    for index in list.weekdays.indices { list.weekdays[index] += " \(list.weekdays[index])en" }
    list.shortWeekdays = ["mån månd", "tis tisd", "ons onsd", "tors tor", "fre fred", "lör lörd", "sön sönd"]
    list.weekdayParts = [
      (.morning, "morgon morgonen förmiddag förmiddagen"),
      (.afternoon, "eftermiddag eftermiddagen"), (.evening, "kväll kvällen"),
      (.night, "natt natten"),
    ]
    list.pastWeekday = ("i", "s")
    list.parts = [
      (.morning, "morgonen morgon förmiddag förmiddagen fm f_._m_. f_._m"),
      (.noon, "middagstid lunchtid"),
      (.afternoon, "eftermiddag eftermiddagen em e_._m_. e_._m"),
      (.evening, "kväll kvällen kvällstid"), (.night, "natt natten"),
    ]
    list.cardinals =
      units + tens
      + [
        (0, "noll"), (2, "båda"), (10, "tio"), (11, "elva"), (12, "tolv"), (13, "tretton"),
        (14, "fjorton"), (15, "femton"), (16, "sexton"), (17, "sjutton"), (18, "arton"),
        (19, "nitton"), (100, "hundra"), (1000, "tusen"),
      ] + compounds(tens: tens, units: units, order: .tensFirst)
      + hundreds(units: units, word: "hundra") + thousands(units: units, word: "tusen")
    list.ordinals =
      ordinalUnits.map { (Int8($0.0), $0.1) }
      + [
        (10, "tionde"), (11, "elfte"), (12, "tolfte"), (13, "trettonde"), (14, "fjortonde"),
        (15, "femtonde"), (16, "sextonde"), (17, "sjuttonde"), (18, "artonde"),
        (19, "nittonde"), (20, "tjugonde"), (30, "trettionde"),
      ]
      + ordinalCompounds(
        tens: [(20, "tjugo"), (30, "trettio")], units: ordinalUnits, order: .tensFirst)
    list.days = [
      (0, nil, "i_dag idag dagens_datum"), (1, nil, "i_morgon imorgon imorron i_morron imorrn"),
      (1, .morning, "i_morgon_bitti imorgon_bitti i_morgon_förmiddag imorgon_förmiddag"),
      (2, nil, "i_övermorgon iövermorgon övermorgon"), (-1, nil, "i_går igår"),
      (-2, nil, "i_förrgår iförrgår förrgår"), (0, .evening, "i_kväll ikväll"),
      (-1, .evening, "igår_kväll i_går_kväll i_går_kvällse igårkväll"),
      (0, .morning, "i_morse imorse"), (0, .night, "i_natt inatt"),
      (0, .morning, "i_förmiddags"), (0, .afternoon, "i_eftermiddag i_eftermiddags"),
    ]
    list.feasts = [
      (.newYearsDay, "nyårsdagen nyårsdag"), (.epiphany, "trettondagen trettondedag_jul"),
      (.valborg, "valborg valborgsmässoafton"), (.labourDay, "första_maj"),
      (.swedishDay, "nationaldagen"), (.midsummerEve, "midsommarafton"),
      (.midsummerDay, "midsommardagen midsommardag"), (.lucia, "lucia luciadagen"),
      (.littleChristmasEve, "dan_före_dan dan_före_dopparedan"),
      (.christmasEve, "julafton julaftonen"), (.christmasDay, "juldagen juldag"),
      (.boxingDay, "annandagen annandag_jul"), (.newYearsEve, "nyårsafton nyårsaftonen"),
      (.maundyThursday, "skärtorsdag skärtorsdagen"), (.goodFriday, "långfredag långfredagen"),
      (.easterEve, "påskafton påskaftonen"), (.easterSunday, "påskdagen påskdag"),
      (.easterMonday, "annandag_påsk"), (.ascension, "kristi_himmelsfärdsdag kristi_himmelsfärd"),
      (.whitSunday, "pingstdagen"),
    ]
    list.units = [
      (.minute, "minut minuter minuters min"), (.hour, "timme timmar timma tim timmars"),
      (.day, "dag dagar dygn dagars arbetsdagar vardagar"), (.week, "vecka veckor veckors veckan"),
      (.month, "månad månader mån månaders"), (.year, "år års"),
    ]
    list.currencies = [
      (.krone, "kr krona kronor kronorna kronors spänn riksdaler"), (.sek, "sek svenska_kronor"),
      (.nok, "nok norska_kronor"), (.dkk, "dkk danska_kronor"), (.eur, "eur euro €"),
      (.usd, "usd dollar $"), (.gbp, "gbp pund £"),
    ]
    list.roles = [
      (.abbreviation, "kl nr tfn tel mob kr ca min v pr ordernr kundnr postnr pnr fm em"),
      (.clock, "kl klockan klockslag klockslaget klocka klokan"),
      (.approximate, "ca cirka runt omkring ungefär vid kring typ"),
      (.half, "halv"), (.quarter, "kvart"), (.past, "över"), (.before, "i"),
      (.clockSuffix, "tiden"), (.clockSuffix, "tiden_på"),
      (
        .timeContext,
        "hemma ring ringa ringer kom komma kommer träffas tid tiden boka tekniker teknikern "
          + "installatör leverans levereras leverera ledig passar nås anträffbar"
      ),
      (.next, "nästa kommande"), (.last, "sista senaste förra"), (.this, "denna den_här nu_på nu_i"),
      (.article, "den d de"), (.of, "i av"), (.ago, "sedan sen"), (.within, "om"),
      (.every, "varje varannan alla var"),
      (
        .preposition,
        "på den från till före innan efter per mot vid hos av sedan sen omkring senast kring daterad "
          + "framtill fram_till"
      ),
      (.from, "från"), (.to, "till"), (.between, "mellan"), (.and, "och eller"),
      (.limit, "före förrän innan senare först"), (.since, "sedan sen"),
      (
        .pastVerb,
        "var blev kom köpte beställde betalade sände skickade fick drog skulle ringde skrev "
          + "levererade returnerade skedde hände föll försvann hade sa talade flyttade född "
          + "tappade snackade pratade"
      ),
      (
        .futureVerb,
        "ska skall vill kan kommer flyttar reser blir levereras skjut senast passar tillträde "
          + "uppsägning önskar byt gärna"
      ),
      (
        .moveVerb,
        "flytta flyttas flyttar ändra ändras ändrad byt byta bytas skjut skjuta boka_om omboka senarelägg"
      ),
      (
        .counted,
        "gång gången gånger faktura fakturan räkning räkningen telefon telefonen router routern "
          + "påminnelse månad månaden våning paket paketet del delen generationen vecka dag dagen "
          + "timme rad raden beställning order mejl person kund"
      ),
      (.hidesWeekday, "black cyber"),
      (.negation, "inte ej icke aldrig ingen"),
      (
        .correction,
        "menade menar förlåt ursäkta rättelse rättar korrigering oj hoppsan sorry vänta nej nä fel "
          + "alltså snarare hellre eller_ja rättat"
      ),
      (
        .instead,
        "i_stället_för istället_för i_stället_än istället_än hellre_än snarare_än i_st_f"
      ),
      (.suits, "passar går funkar fungerar duger gäller stämmer"),
      (.tooMuch, "för_tidigt för_sent för_tidig för_sen omöjligt uteslutet"),
      (
        .link,
        "är var heter blir ska vara bli på nr nummer mitt min vårt som det här nu nya ny gamla "
          + "rätt rätta korrekta står med till för"
      ),
      (.own, "mitt min mina vår vårt mig jag"),
      (
        .phone,
        "tfn tel telefon telefonen telefonnummer telefonnumret telefonnr tfnnr mobil mobilen mob "
          + "mobilnummer mobilnumret mobilnr ring ringa ringer ringde sms smsa nås nå_mig kontaktas "
          + "whatsapp mitt_nummer numret_mitt mitt_nr hemtelefon lur luren tlf"
      ),
      (
        .identifier,
        "order ordern ordernummer ordernumret ordernr beställning beställningen "
          + "beställningsnummer beställningsnumret beställningsnr beställde beställt kundnummer "
          + "kundnumret kundnr kundid kund_id faktura fakturan fakturanummer fakturanumret fakturanr "
          + "ocr ocrnummer ocrnr referens referensnummer ref ärendenummer ärendenumret ärendenr "
          + "ärende ärendet serienummer serienumret serienr imei spårning spårningsnummer "
          + "kollinummer kolli sändningsnummer mätare mätarnummer retur returnummer avtalsnummer "
          + "orgnr organisationsnummer kvitto kvittonummer simkort iccid bankgiro plusgiro bg pg "
          + "ordernumer paketnummer driftinfo"
      ),
      (.postal, "postnr postnummer postnumret postkod postnumer"),
      (.street, "gata gatan väg vägen gränd stig stigen allé alle torg torget backe backen plan"),
      (.box, "box"),
      (
        .version,
        "version ver ip dns firmware ios android windows art artikel paragraf usb hdmi wifi bluetooth "
          + "lampa kanal port steg punkt felkod trapp trappan uppgång hus"
      ),
      (.number, "nr nummer numret #"), (.thousand, "tusen k"),
      (
        .measure,
        "gb mb tb mbit mbps gbit gbps gig giga % procent m2 kvm kvadrat meter km cm mm kg w watt "
          + "volt mah ghz mhz st stycken styck gånger personer lägenheter hushåll kunder routrar telefoner "
          + "enheter tum grader poäng år"
      ),
      (.floor, "tr trappor våning vån lgh lägenhet"),
      (.resident, "bor bosatt flyttar flyttade stugan stuga hus adress adressen"),
      (
        .city,
        "stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping "
          + "norrköping lund umeå gävle borås södertälje eskilstuna halmstad växjö karlstad "
          + "sundsvall östersund trollhättan luleå kalmar skövde kristianstad karlskrona skellefteå "
          + "uddevalla landskrona nyköping falun borlänge kiruna visby solna täby nacka varberg "
          + "falkenberg motala trelleborg ystad piteå boden mora"
      ),
      (
        .nationalID,
        "personnummer personnumret personnr pnr personnumer samordningsnummer född"
      ),
      (.card, "visa mastercard bankkort bankkortet kreditkort kreditkortet betalkort kortnummer kortnumret kortnr kort kortet amex"),
      (.account, "kontonummer kontonumret kontonr konto kontot bankkonto clearing clearingnummer clearingnr iban"),
      (.password, "lösenord lösenordet lösen losenordet passord password"),
      (
        .code,
        "pin pinkod pinkoden puk pukkod pukkoden engångskod engångskoden säkerhetskod "
          + "säkerhetskoden smskod cvc cvv pin_kod pin_koden pin_-_kod pin_-_koden puk_-_kod sms_kod sms_koden "
          + "sms_-_kod sms_-_koden verifieringskod"
      ),
      (.person, "mig mor mamma far pappa fru man son dotter hon han född heter god_man"),
    ]
    // The clock's hours with "-tiden": "femtiden" is about five.
    for (hour, words) in hours {
      for word in words.split(separator: " ") { list.hourTimes.append((hour, word + "tiden")) }
    }
    list.roles.append(([], "god_kväll god_morgon god_eftermiddag god_dag god_förmiddag godkväll godmorgon goddag god_natt"))
    return list
  }()
}
