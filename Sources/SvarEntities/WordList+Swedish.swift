// Swedish.

extension WordList {
  static let swedish: WordList = {
    var list = WordList(code: "sv")
    list.shortWeekdays = [
      "mån månd", "tis tisd", "ons onsd", "tors tor", "fre fred", "lör lörd", "sön sönd",
    ]
    list.weekdayParts = [
      (.morning, "morgon morgonen förmiddag förmiddagen"),
      (.afternoon, "eftermiddag eftermiddagen"), (.evening, "kväll kvällen"),
      (.night, "natt natten"),
    ]
    list.parts = [
      (.morning, "morgonen morgon förmiddag förmiddagen fm f_._m_. f_._m"),
      (.noon, "middagstid lunchtid"),
      (.afternoon, "eftermiddag eftermiddagen em e_._m_. e_._m"),
      (.evening, "kväll kvällen kvällstid"), (.night, "natt natten"),
    ]
    list.hourEndings = "tiden"
    list.cardinals = [(2, "båda")]
    list.days = [
      (0, nil, "dagens_datum"), (1, nil, "imorrn"),
      (1, .morning, "i_morgon_bitti imorgon_bitti i_morgon_förmiddag imorgon_förmiddag"),
      (0, .evening, "i_kväll ikväll"),
      (-1, .evening, "igår_kväll i_går_kväll i_går_kvällse igårkväll"),
      (0, .morning, "i_morse imorse"),
      (0, .night, "i_natt inatt"),
      (0, .morning, "i_förmiddags"),
      (0, .afternoon, "i_eftermiddag i_eftermiddags"),
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
      (.month, "månad månaden månader mån månaders"), (.year, "år års"),
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
      (.next, "nästa kommande"), (.last, "sista senaste förra"),
      (.this, "denna den_här nu_på nu_i"),
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
      (.wrong, "fel gammal gammalt felaktigt"),
      (.stale, "gamla tidigare ni_skrev ni_har_skrivit ni_har_noterat ni_har_registrerat"),
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
        "räkning räkningen order ordern ordernummer ordernumret ordernr beställning beställningen "
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
      (
        .card,
        "visa mastercard bankkort bankkortet kreditkort kreditkortet betalkort kortnummer kortnumret kortnr kort kortet amex"
      ),
      (
        .account,
        "kontonummer kontonumret kontonr konto kontot bankkonto clearing clearingnummer clearingnr iban"
      ),
      (.password, "lösenord lösenordet lösen losenordet passord password"),
      (
        .code,
        "pin pinkod pinkoden puk pukkod pukkoden engångskod engångskoden säkerhetskod "
          + "säkerhetskoden smskod cvc cvv pin_kod pin_koden pin_-_kod pin_-_koden puk_-_kod sms_kod sms_koden "
          + "sms_-_kod sms_-_koden verifieringskod"
      ),
      (.person, "mig mor mamma far pappa fru man son dotter hon han född heter god_man"),
    ]
    list.idioms =
      "god_kväll god_morgon god_eftermiddag god_dag god_förmiddag godkväll godmorgon goddag god_natt"
    return list
  }()
}
