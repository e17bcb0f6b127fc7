import Testing

@testable import SvarEntities

/// More messages: values beside what only looks like them, corrections, and moves.
@Suite struct VariedMessageTests {
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
      Jeg bestilte den 2. november og har fortsatt ikke fått noe => date=2026-11-02
      kan dere ringe på nummer 45 67 89 01 etter klokka fire? => time=16:00 phone=+4745678901
      Ringte dere 13.11 kl 09.40, ingen tok den => date=2026-11-13 time=09:40
      lg 440218 skal heller til 7491 Trondheim => postal_code=7491
      flyttedato 1/12, ny adresse Kirkeveien 55 C, 0368 Oslo => date=2026-12-01 postal_code=0368
      regningen var på 1 499,50, nei 1 459,50 kr => amount=1459.50NOK
      Dere trakk 598 kr i stedet for 299 kr => amount=598NOK
      tlf nr mitt er +4798765432 => phone=+4798765432
      nås på mob. 98765432 mellom 8 og 16 => time=08:00 phone=+4798765432
      kl. kvart over elleve på formiddagen => time=11:15
      fem på halv ni om kvelden => time=20:25
      halv tolv på dagen den 4. => date=2026-12-04 time=11:30
      passer det lørdag den 5. desember klokka 11? => date=2026-12-05 time=11:00
      På tirsdag i neste uke => date=2026-11-24
      kan betale 27.11 => date=2026-11-27
      forfall 15. desember => date=2026-12-15
      Hun fylte 80 år i 2019 og har hatt 90210 som kundenr => 
      epost: KARI_NORDMANN@Eksempel.NO, tlf: 400 11 222 => phone=+4740011222 email=kari_nordmann@eksempel.no
      send til ola@post.eksempel.no, ikke ola@eksempel.no => email=ola@post.eksempel.no
      PUK-koden til 40055066 takk => phone=+4740055066
      nummer 40055066 er stjålet => phone=+4740055066
      Sperr 40 05 50 66 => phone=+4740055066
      sim på 400 55 066 virker ikke siden lørdag => date=2026-11-28 phone=+4740055066
      KUNDENR 10023344 OG TLF 40055066 => phone=+4740055066
      ordre nr: 10482957 tlf: 40055066 => phone=+4740055066
      Ordrenummeret er 48295773 => 
      min bestilling (48295773) kom aldri => 
      betaling på 3.499,- for ordre 10482957 => amount=3499NOK
      9 av 10 ganger feiler det etter kl 20 => time=20:00
      skulle kommet mellom kl 12 og 14 i dag => date=2026-11-22 time=12:00
      Kl var 12.05 da montøren dro => time=12:05
      om to dager => date=2026-11-24
      to dager siden => date=2026-11-20
      om en måned => date=2026-12-22
      Jeg er bortreist til og med 6. desember => date=2026-12-06
      bortreist fra 1. til 6. desember => date=2026-12-01
      utsett fra 1. desember til 15. desember => date=2026-12-15
      Det er 3 uker siden jeg ba om det => date=2026-11-01
      tirsdag eller onsdag, helst onsdag => date=2026-11-25
      Torsdag? Kan jeg ikke. Fredag da? => date=2026-11-27
      fikk faktura på kr 1299,- med forfall 20.12.26 => date=2026-12-20 amount=1299NOK
      Har 500/500 fiber og får 90/90 => 
      Vi har nr 12 og 14 i Storgata => 
      adressen er Myrveien 3, 2. etasje, 1400 Ski => postal_code=1400
      postnummeret er 4015 (ikke 4051) => postal_code=4015
      feil postnummer, 4051 skal være 4015 => postal_code=4015
      hytta ligger i 3577 Hovet, der er det ikke nett => postal_code=3577
      blir det levert før jul? => 
      til påske? => 
      rekker det frem til lille julaften => date=2026-12-23
      i kveld kl 20 => date=2026-11-22 time=20:00
      i kveld halv åtte => date=2026-11-22 time=19:30
      i morges rundt sju => date=2026-11-22 time=07:00
      to ganger 249 kr => amount=249NOK
      48 timer har gått => 
      art. nr. 3300441 mangler => 
      Abonnementet til 299 eller 399? => 
      gratis i 3 måneder, så 499 kr/mnd => amount=499NOK
      ønsker levering onsdag 2/12 mellom 17 og 21 => date=2026-12-02 time=17:00
      Klokka 3 om natta våkner jeg av varselet => time=03:00
      snakka med dere kl 15 på fredag => date=2026-11-27 time=15:00
      Kan teknikeren komme tirsdag den 24. kl. 8? => date=2026-11-24 time=08:00
      jeg mener 23. ikke 24. november => date=2026-11-23
      nett borte sia i forgårs => date=2026-11-20
      innen 10 dager => 
      5. etasje, dør 502 => 
      Hei, 12. november betalte jeg 749 kr => date=2026-11-12 amount=749NOK
      sim på 400 55 066 virker ikke => phone=+4740055066
      nettet på 400 55 066 virker ikke => phone=+4740055066
      trekkes den 20. i måneden => 
      Trukket 399 to ganger, jeg betaler 199 kr => amount=199NOK
      fortsatt ikke fikset, telefon 932 10 456 => phone=+4793210456
      har dere fått mailen min fra per@eksempel.no? => email=per@eksempel.no
      ordre LG 483920, sendt 20.11 med Posten, skal til 4021 Stavanger => date=2026-11-20 postal_code=4021
      gjelder faktura 100200300 og 100200301 => 
      Kan jeg få tilbake 1 000 kr? => amount=1000NOK
      betalt 1.250,- i forskudd => amount=1250NOK
      Jeg betalte 500kr for 500MB => amount=500NOK
      kr 0 i saldo? => amount=0NOK
      minus 200 kr på kontoen => amount=-200NOK
      kl 17:00 i stedet for 15:00 => time=17:00
      Flytt timen fra kl 10 til kl 12 => time=12:00
      endre fra 14:00 til 16:30 onsdag => date=2026-11-25 time=16:30
      onsdag kl 12, eller helst kl 13 => date=2026-11-25 time=13:00
      Kommer montøren før eller etter lunsj på tirsdag? => date=2026-11-24
      halv pris i 6 måneder => 
      halvparten av de 12 telefonene => 
      to av tre => 
      fire personer, ni rom => 
      jeg ringte kl ni i går => date=2026-11-21 time=09:00
      tre på natta våknet jeg => 
      nummer 7 i køen i 40 minutter => 
      jeg bor i nummer 12, ikke 14 => 
      rutermodell AX1800, WiFi 6, kanal 36 => 
      10 12 meter fra ruteren => 
      3 stk à 299 kr => amount=299NOK
      fra 399,- til 499,- uten beskjed => amount=499NOK
      prisen gikk fra 399 kr til 499 kr => amount=499NOK
      dere lovte 399 kr/mnd => amount=399NOK
      ring 815 00 123 => phone=+4781500123
      0047 81500123 => phone=+4781500123
      Telefonnummeret er byttet fra 41223344 til 41223355 => phone=+4741223355
      nytt nr 41223355 (før 41223344) => phone=+4741223355
      gammelt postnr 0368, nytt 0150 => postal_code=0150
      N-0368 Oslo => postal_code=0368
      Oslo 0368 => 
      adresse: Storgata 1, 0155 OSLO => postal_code=0155
      STORGATA 1, 0155 OSLO => postal_code=0155
      bor på 9008 i tromsø => 
      klokka åtte førtifem i morgen tidlig => date=2026-11-23 time=08:45
      Kan dere komme tirsdag? Nei, onsdag. => date=2026-11-25
      Kan dere komme tirsdag? Nei, ikke onsdag, torsdag. => date=2026-11-26
      torsdag kan jeg ikke, fredag passer => date=2026-11-27
      torsdag er umulig, men fredag går => date=2026-11-27
      27. november går ikke. Kan vi si 30.? => date=2026-11-30
      den 27. går dessverre ikke => 
      Bare ikke mandag => 
      Ikke ring før klokka 10 => time=10:00
      Ring etter kl. 16, ikke før => time=16:00
      dere skrev 1. desember, men det skal være 10. desember => date=2026-12-10
      dere trakk 899, skal være 699 kr => amount=699NOK
      Dere trakk 899 kr. Det skal være 699 kr. => amount=699NOK
      det skal være 699 kr og ikke 899 kr som dere trakk => amount=699NOK
      """, "nb", atLeast: 123)
  }

  @Test func danish() {
    check(
      """
      Kan I ringe til mig på 61 72 83 94? => phone=+4561728394
      ring 61728394 eller 61 72 83 95 => phone=+4561728395
      mit nr. er 61728394 => phone=+4561728394
      Ordren fra den 9. november på 1.899 kr. er ikke kommet => date=2026-11-09 amount=1899DKK
      hæv 299,95 kr. d. 1. hver måned? => amount=299.95DKK
      pakken til Søndergade 14, st. tv., 6000 Kolding => postal_code=6000
      jeg bor 5700 Svendborg => postal_code=5700
      post nr 2730 Herlev => postal_code=2730
      afbestil tirsdag og send onsdag => date=2026-11-25
      fem minutter over halv ti om aftenen => time=21:35
      klokken halv tre i nat => date=2026-11-22 time=02:30
      kl. 9.15 torsdag => date=2026-11-26 time=09:15
      torsdag mellem 8-12 => date=2026-11-26 time=08:00
      Kl. otte i morgen tidlig => date=2026-11-23 time=08:00
      den 30.11. kl. 16:00 => date=2026-11-30 time=16:00
      mandag d. 7/12 => date=2026-12-07
      på lørdag otte dage => date=2026-11-28
      i overmorgen efter klokken fire => date=2026-11-24 time=16:00
      Jeg er født 12/5 1961 => date=1961-05-12
      hvad koster 40 GB? => 
      har betalt to gange 149 kr, altså 298 kr => amount=298DKK
      beløbet skal være 149 kr. og ikke 194 kr. => amount=149DKK
      skift mail fra gammel@eksempel.dk til ny@eksempel.dk => email=ny@eksempel.dk
      sagsnr. 20113344, ring på 40 50 60 70 => phone=+4540506070
      kan det blive en anden dag? => 
      har haft jer i 12 år => 
      Vi flytter den 15. i næste måned => date=2026-12-15
      I skrev at det kom onsdag den 18. => date=2026-11-18
      kan I komme 3. eller 4. december? => date=2026-12-04
      bor på Amagerbrogade 100, 2300 København S => postal_code=2300
      fra 1. januar på Nørregade 5, 3. tv, 7500 Holstebro => date=2027-01-01 postal_code=7500
      kan I flytte tiden fra kl. 10 til kl. 14 => time=14:00
      i stedet for torsdag vil jeg have fredag => date=2026-11-27
      tlf: 22-33-44-55 => phone=+4522334455
      4522334455 er mit mobilnummer => phone=+4522334455
      hvad med kl. kvart i fem? => time=16:45
      i går ved halv ti-tiden om aftenen => date=2026-11-21 time=21:30
      jeg fik 3 rykkere på 100 kr => amount=100DKK
      Ikke mandag d. 23., men tirsdag d. 24. => date=2026-11-24
      nej tak til torsdag, fredag er fint => date=2026-11-27
      """, "da", atLeast: 40)
  }

  @Test func swedish() {
    check(
      """
      Ring mig på 0708 12 34 56 efter fem => time=17:00 phone=+46708123456
      070-174 06 12, inte 070-174 06 21 => phone=+46701740612
      numret är 0701740612 => phone=+46701740612
      telefon 08-50 12 34 56 => phone=+46850123456
      mobilen är 0046701740612 => phone=+46701740612
      faktura 70012345 på 1.249 kr => amount=1249SEK
      drog 349 kr den 1/11 och 349 kr den 15/11 => date=2026-11-15 amount=349SEK
      fick en räkning på 2 345,75 kr => amount=2345.75SEK
      det kostade 5 000 kronor => amount=5000SEK
      Skicka till Kungsgatan 12, 111 43 Stockholm => postal_code=11143
      postnumret ska vara 417 04 => postal_code=41704
      postnr 41704 inte 41740 => postal_code=41704
      Finns det fiber i 892 40 Domsjö? => postal_code=89240
      på torsdag halv fyra på eftermiddagen => date=2026-11-26 time=15:30
      i övermorgon kl 8.15 => date=2026-11-24 time=08:15
      kvart över tio på förmiddagen den 2 december => date=2026-12-02 time=10:15
      kl. 17-19 på måndag => date=2026-11-23 time=17:00
      Kan inte på tisdag, funkar onsdag? => date=2026-11-25
      från och med 1 januari => date=2027-01-01
      den 30:e funkar inte, den 1:a då? => date=2026-12-01
      senast fredag kl 12 => date=2026-11-27 time=12:00
      igår vid 22 dog allt => date=2026-11-21 time=22:00
      I onsdags klockan tolv => date=2026-11-18 time=12:00
      för två veckor sen => date=2026-11-08
      om tio dagar => date=2026-12-02
      nästa fredag => date=2026-11-27
      jag är 79 år och bor på 4 trappor => 
      lampa 3 lyser rött, 2 grönt => 
      100/100 fiber => 
      version 17.2.1 => 
      IP 10.0.0.138 => 
      Född 1950, kund sen 1999 => 
      mejla lisa.svensson@exempel.se istället för lisa@exempel.se => email=lisa.svensson@exempel.se
      levereras 25 nov mellan 9-12? => date=2026-11-25 time=09:00
      det var den 20:e, eller nej den 19:e => date=2026-11-19
      kan jag byta från kl 10 till kl 14? => time=14:00
      flytta från 25:e till 27:e november => date=2026-11-27
      den 25:e eller 26:e november => date=2026-11-26
      på måndag om en vecka => date=2026-11-30
      måndagen den 7:e december klockan 8:30 => date=2026-12-07 time=08:30
      istället för fredag tar jag lördag => date=2026-11-28
      min adress: Ekvägen 3B, 352 46 Växjö => postal_code=35246
      till 11122 stockholm => postal_code=11122
      kontant 2 500:- => amount=2500SEK
      099 kr? => amount=99SEK
      ring på 0705-55 66 77 kl 13.15 => time=13:15 phone=+46705556677
      5 av 10 poäng => 
      i femtiden på eftermiddagen => time=17:00
      vid kvart i sex-tiden => time=17:45
      tio i tre => time=14:50
      inte kl 9, ta kl 11 => time=11:00
      Torsdag går inte. Fredag går bra. => date=2026-11-27
      nej, inte 349 utan 299 kr => amount=299SEK
      """, "sv", atLeast: 53)
  }

  @Test func english() {
    check(
      """
      Please call 46 80 12 90 after four => time=16:00 phone=+4746801290
      my mobile number is 46801290 => phone=+4746801290
      +46 70 174 06 45 is my Swedish number => phone=+46701740645
      the number is 468 01 290 => phone=+4746801290
      Refund of NOK 1,499.00 for order 58204417 => amount=1499NOK
      I was charged 1,499 NOK on the 3rd of November => date=2026-11-03 amount=1499NOK
      charged kr 1 499 on Nov 3rd => date=2026-11-03 amount=1499NOK
      I paid 12.50 kr => amount=12.50NOK
      post code 5020 => postal_code=5020
      It's 5020 Bergen, not 5002 => postal_code=5020
      deliver to Solbakken 3, 2406 Elverum on Dec 2 => date=2026-12-02 postal_code=2406
      Tuesday at quarter past two in the afternoon => date=2026-11-24 time=14:15
      half past nine in the morning on the 27th => date=2026-11-27 time=09:30
      ten to six in the evening => time=17:50
      tomorrow at noon => date=2026-11-23 time=12:00
      Sunday 6 December 2026, 11:30 am => date=2026-12-06 time=11:30
      at around 9 last night => date=2026-11-21 time=21:00
      yesterday at 8 in the evening => date=2026-11-21 time=20:00
      It went down at 3am on Friday => date=2026-11-27 time=03:00
      I'm free Thursday after 3 => date=2026-11-26 time=15:00
      between 9 and 11 on Monday => date=2026-11-23 time=09:00
      not Thursday but Friday => date=2026-11-27
      Can I get it on Tuesday rather than Friday? => date=2026-11-24
      the 24th? no, make that the 25th => date=2026-11-25
      3 days ago => date=2026-11-19
      in two weeks => date=2026-12-06
      by New Year's Eve => date=2026-12-31
      customer for 12 years, 3 phones => 
      1 of 3 parcels came => 
      getting 90 of the 500 Mbps I pay for => 
      error code 0x80070005 => 
      room 12, building 7 => 
      two of the four extenders blink => 
      I emailed from anna.k@example.com but my new one is anna.kay@example.org => email=anna.kay@example.org
      due date 15 December => date=2026-12-15
      paid invoice 100245 of 749 kr yesterday => date=2026-11-21 amount=749NOK
      I ordered on 1 November. Still nothing on the 20th => date=2026-11-20
      May 17th => date=2027-05-17
      my second order => 
      8pm => time=20:00
      move from 10am to 2pm => time=14:00
      from 25 to 27 November => date=2026-11-25
      change from 25 November to 27 November => date=2026-11-27
      could it be half three on Friday afternoon => date=2026-11-27 time=15:30
      five thirty in the afternoon => time=17:30
      nine fifteen tomorrow morning => date=2026-11-23 time=09:15
      12 noon => time=12:00
      tel. 22 33 44 55 => phone=+4722334455
      I owe 1,234.50? => 
      1299kr => amount=1299NOK
      on the twenty-fifth => date=2026-11-25
      Thursday the third of December => date=2026-12-03
      a week on Friday => date=2026-12-04
      Friday week => date=2026-11-27
      Move to 0368 Oslo => postal_code=0368
      old zip 0638 new zip 0368 => postal_code=0368
      it's five thirty pm => time=17:30
      Monday isn't possible, Tuesday is => date=2026-11-24
      I can't do Monday, Tuesday's fine => date=2026-11-24
      Thursday won't work. Friday would => date=2026-11-27
      sorry, I meant the 28th, not the 27th => date=2026-11-28
      not 46801290, it's 46801299 => phone=+4746801299
      """, "en", atLeast: 62)
  }
}
