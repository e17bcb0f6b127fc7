import Testing

@testable import SvarEntities

/// Whole messages as customers write them: everything expected stands in the row, so that a value
/// too many is as wrong as one that is missed.
@Suite struct MessageTests {
  private func check(_ table: String, _ language: String, atLeast count: Int) {
    let rows = Reading.rows(table)
    #expect(rows.count >= count)
    for row in rows {
      let found = Reading.chosenValues(row.text, language)
      #expect(found == row.expected, "\(language): \(row.text)")
    }
  }

  @Test func bokmal() {
    check(
      """
      Kan dere komme i overmorgen klokka ti? => date=2026-11-24 time=10:00
      passer best neste torsdag etter klokka 15 => date=2026-11-26 time=15:00
      flytt leveringen fra tirsdag til fredag takk => date=2026-11-27
      Ikke fredag, men lørdag kl. 11.30 => date=2026-11-28 time=11:30
      Mandag passer ikke, kan dere ta det på onsdag i stedet? => date=2026-11-25
      Jeg er hjemme mellom 14 og 16 på tirsdag => date=2026-11-24 time=14:00
      kom kl 9-11 i morgen => date=2026-11-23 time=09:00
      strømmen gikk halv elleve i går kveld => date=2026-11-21 time=22:30
      nettet falt ut ca kl 22.15 i går => date=2026-11-21 time=22:15
      Fem over halv tre på ettermiddagen den 3. desember => date=2026-12-03 time=14:35
      ti på åtte om morgenen går fint => time=07:50
      kvart på fire passer, tlf. 924 11 305 => time=15:45 phone=+4792411305
      Ring meg på +47 924 11 305 før 16 => time=16:00 phone=+4792411305
      ring 22 33 44 55 på mandag => date=2026-11-23 phone=+4722334455
      mob 0047 92411305 => phone=+4792411305
      nummeret mitt er 92411305, ikke 92411350 => phone=+4792411305
      Kundenummer 90412233, hva skylder jeg? => 
      ordrenummer 41 22 33 44 ble aldri levert => 
      faktura 100245873 på 1 249,00 kr forfaller 1.12. => date=2026-12-01 amount=1249NOK
      Trukket 1.499,- to ganger => amount=1499NOK
      kr. 89,50 i gebyr? => amount=89.50NOK
      NOK 12 500 ble belastet 14/11 => date=2026-11-14 amount=12500NOK
      Betalte femhundre kroner i forgårs => date=2026-11-20 amount=500NOK
      skulle være 399 kr, ikke 499 kr => amount=399NOK
      depositum på to tusen kroner => amount=2000NOK
      Ny adresse er Fjellveien 12 B, 5019 Bergen fra 1. januar => date=2027-01-01 postal_code=5019
      postnummeret mitt er feil, det skal være 1366 => postal_code=1366
      postnr: 0150 => postal_code=0150
      vi bor i 3045 Drammen og har ikke nett => postal_code=3045
      Har bodd her siden 2014 og aldri hatt trøbbel => 
      Kjøpte ruter i 2023 hos dere => 
      julaften klokka tolv? => date=2026-12-24 time=12:00
      Levering andre juledag er uaktuelt => 
      er dere åpne 17. mai? => date=2027-05-17
      har dere åpent 1. nyttårsdag => date=2027-01-01
      skjedde sist fredag rundt 19 => date=2026-11-20 time=19:00
      fikk beskjed forrige tirsdag => date=2026-11-17
      om 14 dager er jeg hjemme igjen => date=2026-12-06
      For tre dager siden sendte jeg ruteren => date=2026-11-19
      for en uke siden => date=2026-11-15
      om en uke => date=2026-11-29
      Torsdag i uke 50 passer => date=2026-12-10
      hver fredag faller nettet ut => 
      Hastighet 500 Mbit og jeg får 41 => 
      feilkode 651 på versjon 2.1.4 => 
      ruteren har ip 192.168.1.1 => 
      Jeg er 72 år og har brukt 3 timer på dette => 
      sendt på mail til Per.Olsen+retur@eksempel.no. => email=per.olsen+retur@eksempel.no
      e-posten er ikke ola@eksempel.no men ola.nordmann@eksempel.no => email=ola.nordmann@eksempel.no
      kl 8 i morgen tidlig => date=2026-11-23 time=08:00
      kl 3 i natt => date=2026-11-22 time=03:00
      tirsdag 1. desember kl 12 => date=2026-12-01 time=12:00
      i går, altså 21.11., kom det en mann => date=2026-11-21
      Fredag? Nei, jeg mente lørdag => date=2026-11-28
      onsdag 25/11 kl. 13:45 => date=2026-11-25 time=13:45
      08.12.2026 kl 0930 => date=2026-12-08 time=09:30
      kan dere komme 2026-12-09? => date=2026-12-09
      den 15. passer fint => date=2026-12-15
      Den 3. gangen nå! => 
      bestilte den 5. november => date=2026-11-05
      2 av 3 rutere virker => 
      JEG HAR VENTET SIDEN MANDAG 16. NOVEMBER => date=2026-11-16
      har ringt 4 ganger siden i går => date=2026-11-21
      kunde siden 1998 => 
      IMEI 490154203237518, serienr 4410023311 => 
      KID 0012345678903 og konto 1234.56.78903 => 
      lørdag morgen kl ni => date=2026-11-28 time=09:00
      lørdagsformiddag er best => date=2026-11-28
      i ettermiddag klokka tre => date=2026-11-22 time=15:00
      Bestillingen min er 70418899, telefonen 41223344 => phone=+4741223344
      tlf: 41 22 33 44 (jobb) => phone=+4741223344
      mobilen er 412 23 344 eller ja 412 23 345 => phone=+4741223345
      Flytter til Nordre gate 4, 7011 Trondheim 1. februar => date=2027-02-01 postal_code=7011
      pakken skal til 0581 oslo => postal_code=0581
      utsett betalingen på 2 399 kroner til den 20. => date=2026-12-20 amount=2399NOK
      Kan ikke torsdag => 
      hvorfor kom dere ikke i går? => date=2026-11-21
      ikke før fredag => date=2026-11-27
      Tekniker kommer 7-9 på mandag => date=2026-11-23 time=07:00
      klokka er 14:05 nå => time=14:05
      driftsmelding 4021, gjelder den meg? => 
      24/7 support? => 
      flytt tekniker fra 25. til 27. november => date=2026-11-27
      kan dere ringe 900 55 123 mellom klokka 10 og 11? => time=10:00 phone=+4790055123
      betalte 1 299,- den 12.11., men dere har trukket 1 399,- => date=2026-11-12 amount=1399NOK
      kortet ble belastet kr 899 den 20.11 => date=2026-11-20 amount=899NOK
      tlf 97 65 43 21 nei vent, 97 65 43 12 => phone=+4797654312
      klokken kvart på ni på onsdag => date=2026-11-25 time=08:45
      Kan jeg få utsettelse til 5. januar? => date=2027-01-05
      Regningen på 1849 kr hadde forfall 20. november => date=2026-11-20 amount=1849NOK
      Ruteren ble levert 19/11 kl 17:20, men boksen var tom => date=2026-11-19 time=17:20
      jeg er ledig torsdag etter kl 17 => date=2026-11-26 time=17:00
      Hei, jeg heter Kari, mob 988 77 665, bor i Parkveien 5, 0350 Oslo => phone=+4798877665 postal_code=0350
      Ordre 1048295773 skal til 4016 Stavanger i stedet for 4061 => postal_code=4016
      Faktura 88231 på 459 kr forfalt 10.11 => date=2026-11-10 amount=459NOK
      fødselsdagen min er 12.03.1956 => date=1956-03-12
      299kr i måneden, og så 49kr til? => amount=49NOK
      kom heller mandag neste uke => date=2026-11-23
      neste uke onsdag går bra => date=2026-11-25
      på fredag om en uke => date=2026-12-04
      fra kl. 08.00 til kl. 16.00 => time=08:00
      Tlf:41223344 => phone=+4741223344
      ring 9241 1305 => phone=+4792411305
      nummer: +47-924-11-305. => phone=+4792411305
      (+47) 92411305 => phone=+4792411305
      vi er i 1440 Drøbak fra 20.12 => date=2026-12-20 postal_code=1440
      bor i 6857 sognefjord => postal_code=6857
      Skal være 0663, dere skrev 0636 på postnummeret => postal_code=0663
      Postnummeret dere har, 1472, er feil. Riktig er 1427 => postal_code=1427
      sa opp 1. oktober, men betalte 449 kr i november => date=2026-10-01 amount=449NOK
      abonnementet løper til 31.3. => date=2027-03-31
      siden 1. juni har nettet vært tregt => date=2026-06-01
      svar meg på olanordmann@eksempel.no innen fredag kl. 12! => date=2026-11-27 time=12:00 email=olanordmann@eksempel.no
      mailadressen er ny: kari_2@mail.eksempel.no, den gamle var kari@eksempel.no => email=kari_2@mail.eksempel.no
      klokka sju på kvelden den 28. => date=2026-11-28 time=19:00
      torsdag 26. kl 10.15 => date=2026-11-26 time=10:15
      kl 18.30 torsdag den 3.desember => date=2026-12-03 time=18:30
      mandag den 30.11.26 => date=2026-11-30
      Fre 27. nov kl. 9? => date=2026-11-27 time=09:00
      tor 26/11 => date=2026-11-26
      den tolvte desember => date=2026-12-12
      den femtende kl fem => date=2026-12-15 time=17:00
      første desember => date=2026-12-01
      jeg har 2 barn og 1 hund => 
      Har sendt 3 mailer og ventet 2 uker => 
      betal 500 eller 41? => 
      jeg fikk 14 dager på meg => 
      hva koster 5G til 4 personer => 
      nett i rom 204 og 205 er borte => 
      den 2. ruteren virker ikke => 
      Kontonummer 1234 56 78903 => 
      sim-kort nr 89470000000000000012 => 
      saken min er 7700124 => 
      det står 98 % ferdig, 3,5 GB brukt => 
      kabelen er 10 meter, trenger 15 => 
      Kommer dere mandag eller tirsdag? Tirsdag er best => date=2026-11-24
      trenger 128 GB og 5G => 
      """, "nb", atLeast: 70)
  }

  @Test func danish() {
    check(
      """
      Kan I komme i overmorgen kl. 10? => date=2026-11-24 time=10:00
      Det passer bedst tirsdag d. 1. december kl. 13.30 => date=2026-12-01 time=13:30
      kvart over otte om morgenen => time=08:15
      ti minutter i fem om eftermiddagen => time=16:50
      fem i halv fire i eftermiddag => date=2026-11-22 time=15:25
      halv ni i morgen formiddag => date=2026-11-23 time=08:30
      klokken tyve i aften => date=2026-11-22 time=20:00
      ring på 31 45 67 89 efter kl. 17 => time=17:00 phone=+4531456789
      mit nummer er 2233 4455 => phone=+4522334455
      tlf.: +45 22334455 => phone=+4522334455
      Kundenummer 22334455, jeg har ikke fået svar => 
      sagsnummer 30405060 => 
      ordrenr. 20 30 40 50 er ikke kommet => 
      I har trukket 349,50 kr. to gange => amount=349.50DKK
      betalte kr. 1.249 den 3/11 => date=2026-11-03 amount=1249DKK
      DKK 2.000,00 for meget => amount=2000DKK
      regningen lyder på 599,- => amount=599DKK
      fem hundrede kroner i gebyr => amount=500DKK
      SEK 500 i roaming => amount=500SEK
      Jeg flytter til Vestergade 12, 2. th, 8600 Silkeborg d. 15. december => date=2026-12-15 postal_code=8600
      postnummer 5000, ikke 6000 => postal_code=5000
      er der fiber i 4600 Køge? => postal_code=4600
      jeg bor i 2100 kbh ø => postal_code=2100
      flyt den fra onsdag til torsdag => date=2026-11-26
      Fredag duer ikke, hellere mandag => date=2026-11-23
      i mandags kl. 14 => date=2026-11-16 time=14:00
      i forgårs ved 19-tiden => date=2026-11-20 time=19:00
      sidste tirsdag => date=2026-11-17
      for to uger siden => date=2026-11-08
      om 3 dage => date=2026-11-25
      juleaften => date=2026-12-24
      nytårsaften kl. 12 => date=2026-12-31 time=12:00
      har I åbent grundlovsdag? => date=2027-06-05
      har I åbent om lørdagen? => 
      d. 24/12 2026 => date=2026-12-24
      24-12-2026 => date=2026-12-24
      d. 1. er løn-dag => date=2026-12-01
      mellem kl. 8 og 12 på fredag => date=2026-11-27 time=08:00
      uge 49 mandag => date=2026-11-30
      skriv til HANNE@EKSEMPEL.DK, tak => email=hanne@eksempel.dk
      40 husstande, 3 opgange og 12 etager => 
      min far på 82 fik den i 2019 => 
      nej undskyld, kl. 15 og ikke 14 => time=15:00
      torsdag kl 16, nej forkert, kl 17 => date=2026-11-26 time=17:00
      ring mig 0045 22 33 44 55 => phone=+4522334455
      Klokken er halv syv og der er stadig intet net => time=18:30
      i dag mellem 10 og 12 => date=2026-11-22 time=10:00
      jeg har 2 telefoner og 1 router => 
      version 3.14 af appen => 
      kan teknikeren komme mandag d. 30. november mellem 12 og 14? => date=2026-11-30 time=12:00
      Jeg betalte 1.499,50 kr. d. 2/11 => date=2026-11-02 amount=1499.50DKK
      mit tlf nr er 20304050 => phone=+4520304050
      20 30 40 50 er mit mobilnummer => phone=+4520304050
      skriv til mig på ole.hansen@eksempel.dk eller ring 20304050 => phone=+4520304050 email=ole.hansen@eksempel.dk
      nej, det er den 4. og ikke den 5. december => date=2026-12-04
      lørdag d. 28. kl. halv elleve => date=2026-11-28 time=10:30
      Vi flytter pr. 1. januar til 4000 Roskilde => date=2027-01-01 postal_code=4000
      fra d. 1/2 bor jeg i 9000 Aalborg => date=2027-02-01 postal_code=9000
      regning nr. 40302010 på 299 kr => amount=299DKK
      hovsa, ikke 299 men 399 kr. => amount=399DKK
      næste fredag kl. 16 => date=2026-11-27 time=16:00
      i går aftes kl. 23:15 => date=2026-11-21 time=23:15
      kl 8 om morgenen d. 27. nov. => date=2026-11-27 time=08:00
      kvart i ni på torsdag => date=2026-11-26 time=08:45
      på tirsdag klokken 9.00 => date=2026-11-24 time=09:00
      bestilte den 14. oktober => date=2026-10-14
      forfalder den 1. => date=2026-12-01
      kan det vente til d. 30.? => date=2026-11-30
      1000 Mbit og jeg får 87 => 
      har ringet 3 gange på 2 dage => 
      """, "da", atLeast: 45)
  }

  @Test func swedish() {
    check(
      """
      Kan ni komma i övermorgon klockan tio? => date=2026-11-24 time=10:00
      byt till torsdag den 3 december kl 15.30 => date=2026-12-03 time=15:30
      den 24:e december => date=2026-12-24
      den 5:e funkar => date=2026-12-05
      kvart i fem på eftermiddagen => time=16:45
      fem i halv sju ikväll => date=2026-11-22 time=18:25
      tjugo över nio på kvällen igår => date=2026-11-21 time=21:20
      imorgon bitti vid 8-tiden => date=2026-11-23 time=08:00
      kl 14-16 på fredag => date=2026-11-27 time=14:00
      mitt nummer är 070-123 45 67 => phone=+46701234567
      ring 08-123 456 78 => phone=+46812345678
      nås på +46 (0)70 123 45 67 => phone=+46701234567
      0046 70 123 45 67 => phone=+46701234567
      tfn 031 12 34 56 => phone=+4631123456
      mobil 0701234567 eller maila anna@exempel.se => phone=+46701234567 email=anna@exempel.se
      ordernummer 0701234567 => 
      kundnr 12345678, faktura 556677889 => 
      Har betalat 349:50 två gånger => amount=349.50SEK
      fakturan på 1 234:50 kr => amount=1234.50SEK
      1.299 kr drogs den 12/11 => date=2026-11-12 amount=1299SEK
      299 spänn i månaden? => amount=299SEK
      fem hundra kronor => amount=500SEK
      SEK 12 500 => amount=12500SEK
      499:- är för mycket => amount=499SEK
      flyttar till Björkgatan 12, 414 63 Göteborg => postal_code=41463
      postnummer 75331 => postal_code=75331
      postnr 123 45, inte 123 54 => postal_code=12345
      bor i 903 25 Umeå => postal_code=90325
      SE-114 55 Stockholm => postal_code=11455
      inte onsdag utan torsdag => date=2026-11-26
      flytta från måndag till tisdag => date=2026-11-24
      Tisdag passar inte, helst onsdag efter 16 => date=2026-11-25 time=16:00
      förra fredagen => date=2026-11-20
      i lördags => date=2026-11-21
      för tre dagar sedan => date=2026-11-19
      om två veckor => date=2026-12-06
      midsommarafton => date=2027-06-25
      på julafton kl 12 => date=2026-12-24 time=12:00
      nyårsafton => date=2026-12-31
      vecka 50 => date=2026-12-07
      måndag vecka 49 => date=2026-11-30
      2026-12-24 kl. 10 => date=2026-12-24 time=10:00
      varje måndag slutar det fungera => 
      bor på våning 5, lägenhet 1203 => 
      kund sedan 2011 => 
      har 3 telefoner och 100 Mbit => 
      senast den 30 november => date=2026-11-30
      I morse klockan sju => date=2026-11-22 time=07:00
      halv tre i natt => date=2026-11-22 time=02:30
      lördag förmiddag kl 11 => date=2026-11-28 time=11:00
      ring inte före klockan 10 => time=10:00
      10.30 på tisdag => date=2026-11-24 time=10:30
      teknikern får gärna komma tisdagen den 1 december mellan 8 och 12 => date=2026-12-01 time=08:00
      betalade 1 249,50 kr den 2/11 => date=2026-11-02 amount=1249.50SEK
      ring 070.123.45.67 => phone=+46701234567
      mobilnummer 0701-234567 => phone=+46701234567
      mitt nr är 073 123 45 67, inte 073 123 45 76 => phone=+46731234567
      lördag 28/11 kl. 9.30 => date=2026-11-28 time=09:30
      i tisdags vid halv åtta på kvällen => date=2026-11-17 time=19:30
      fem över halv sex => time=17:35
      på fredag vid tretiden => date=2026-11-27 time=15:00
      fredag nästa vecka => date=2026-11-27
      nästa vecka onsdag => date=2026-11-25
      2 200 kr har dragits, ska vara 220 kr => amount=220SEK
      nej förlåt, 349 kr => amount=349SEK
      Storgatan 9, 753 31 Uppsala => postal_code=75331
      skicka till 981 31 kiruna => postal_code=98131
      tillträder den 15 januari i 411 05 Göteborg => date=2027-01-15 postal_code=41105
      fakturan 30 oktober på 599 kr => date=2026-10-30 amount=599SEK
      beställde den 3:e november => date=2026-11-03
      första december => date=2026-12-01
      den trettonde december => date=2026-12-13
      lucia klockan 7 => date=2026-12-13 time=07:00
      klockan är 22.40 och inget nät => time=22:40
      i förrgår => date=2026-11-20
      skriv till sven-erik.ek@exempel.se. => email=sven-erik.ek@exempel.se
      ordernr 55 66 77 88 => 
      30 gig på en helg, 2 mobiler => 
      varannan fredag => 
      ringde 5 gånger på 3 timmar => 
      """, "sv", atLeast: 45)
  }

  @Test func english() {
    check(
      """
      Could you come the day after tomorrow at 10? => date=2026-11-24 time=10:00
      Move it from Tuesday to Friday please => date=2026-11-27
      Not Monday, Wednesday at 3pm => date=2026-11-25 time=15:00
      Thursday doesn't work, how about Saturday morning at nine => date=2026-11-28 time=09:00
      I'm home between 2 and 4 pm tomorrow => date=2026-11-23 time=14:00
      quarter to five in the afternoon => time=16:45
      half past six this evening => date=2026-11-22 time=18:30
      twenty past ten on Tuesday morning => date=2026-11-24 time=10:20
      5 o'clock on December 3rd => date=2026-12-03 time=17:00
      the 7th of December at 14.30 => date=2026-12-07 time=14:30
      Dec 24, 2026 => date=2026-12-24
      24 Dec => date=2026-12-24
      24/12 works => date=2026-12-24
      it was charged on 3 November, 1,249.50 kr => date=2026-11-03 amount=1249.50NOK
      you took 599 NOK twice => amount=599NOK
      NOK 12,500 was withdrawn => amount=12500NOK
      kr 499,- per month => amount=499NOK
      five hundred kroner => amount=500NOK
      it should be 399 kr not 499 kr => amount=399NOK
      I paid 1 299 kr => amount=1299NOK
      call me on 924 11 305 after 5 => time=17:00 phone=+4792411305
      my mobile is +44 20 7946 0958 => phone=+442079460958
      my number's changed, it's now 92411305 => phone=+4792411305
      customer number 92411305 => 
      order number 92411305, phone 41223344 => phone=+4741223344
      the postcode is 0368, not 0638 => postal_code=0368
      I live at Storgata 7, 9008 Tromsø => postal_code=9008
      delivery to 5003 Bergen => postal_code=5003
      I've been a customer since 2014 and I pay for 500 => 
      next Friday around noon => date=2026-11-27 time=12:00
      last Wednesday at half eight in the evening => date=2026-11-18 time=20:30
      two weeks ago => date=2026-11-08
      in 3 days => date=2026-11-25
      a week from today => date=2026-11-29
      on New Year's Eve => date=2026-12-31
      Boxing Day? => date=2026-12-26
      every Monday it drops => 
      error 651, firmware 1.4.2, 5 GHz => 
      I'm 84 and have called 3 times in 2 weeks => 
      write to john_smith@example.com or, sorry, I mean jsmith@example.com => email=jsmith@example.com
      not until Friday => date=2026-11-27
      why didn't you come yesterday => date=2026-11-21
      until the 30th => date=2026-11-30
      The 2nd router is broken => 
      10:15 tomorrow => date=2026-11-23 time=10:15
      tonight at 8 => date=2026-11-22 time=20:00
      this morning at 7:30 => date=2026-11-22 time=07:30
      at midnight => time=00:00
      Monday 30 November, 9am-11am => date=2026-11-30 time=09:00
      from 1 January => date=2027-01-01
      December 1st to December 10th => date=2026-12-01
      flat 12, 3rd floor => 
      Black Friday offer => 
      open on Sundays? => 
      Friday the 27th at half ten in the morning => date=2026-11-27 time=10:30
      the first of December => date=2026-12-01
      on the 1st => date=2026-12-01
      Fri 27 Nov 8.15am => date=2026-11-27 time=08:15
      27/11/2026 => date=2026-11-27
      a quarter past 3 => time=15:15
      five to nine in the evening => time=20:55
      noon tomorrow => date=2026-11-23 time=12:00
      around 7ish tonight => date=2026-11-22 time=19:00
      it should have come by 20 November => date=2026-11-20
      you charged me 1,299 kr on 15/11, it should be 1,199 kr => date=2026-11-15 amount=1199NOK
      500 SEK for roaming? => amount=500SEK
      €49.90 is too much => amount=49.90EUR
      kr 2,450.75 => amount=2450.75NOK
      my phone no. is 48 00 12 34 => phone=+4748001234
      phone: 0047 480 01 234 => phone=+4748001234
      invoice 20261145 for 349 kr => amount=349NOK
      I moved to Parkveien 12, 0350 Oslo on the 15th => date=2026-11-15 postal_code=0350
      zip code 7030 please => postal_code=7030
      I'd rather have Monday the 30th instead of Friday => date=2026-11-30
      can we change it to 4pm instead of 2pm => time=16:00
      next week Tuesday works => date=2026-11-24
      3 out of 4 phones, 2 GB left, 48 hours you said => 
      room 204 and 205 => 
      I'm paying for 1000 and get 87 => 
      Wed at 11 => date=2026-11-25 time=11:00
      I sat here and the sun was out => 
      second reminder, third time I ask => 
      may I call you => 
      """, "en", atLeast: 50)
  }
}
