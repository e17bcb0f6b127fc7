import SvarText
import Testing

@testable import SvarEntities

@Suite struct PersonalDataTests {
  private func found(_ text: String, _ language: String?) -> [String] {
    let bytes = Array(text.utf8)
    return PersonalData.find(in: text, tokens: Tokenizer.tokenize(text), language: language)
      .filter { PersonalData.sensitiveKinds.contains($0.kind) }
      .map { "\($0.kind.rawValue):" + String(decoding: bytes[$0.bytes], as: UTF8.self) }
  }

  private func check(_ table: String, _ language: String?) {
    let rows = Reading.rows(table)
    #expect(rows.count > 5)
    for row in rows {
      let expected = row.expected.isEmpty ? [] : row.expected.split(separator: ";").map(String.init)
      #expect(found(row.text, language) == expected, "\(language ?? "-"): \(row.text)")
    }
  }

  // All numbers are synthetic (month + 80) or made from the rules.
  @Test func bokmal() {
    check(
      """
      Fødselsnummer: 01898010194. => national_id:01898010194
      fnr 158785 12399 takk => national_id:158785 12399
      Jeg er 15 87 85 12399 => national_id:15 87 85 12399
      dnr 528490 45636 => national_id:528490 45636
      1 5 8 7 8 5 1 2 3 9 9 => national_id:1 5 8 7 8 5 1 2 3 9 9
      personnr.15878512399! => national_id:15878512399
      ordre 70418822 til 15878512399 => national_id:15878512399
      fødselsnummeret er 15878512398, tror jeg => national_id:15878512398
      ordrenummer 1048295773 og tlf 924 11 305 => 
      KID 15878512398 på fakturaen => 
      Kontonummer 1234.56.78903 => account:1234.56.78903
      betal til konto 1234 56 78903 => account:1234 56 78903
      IBAN NO9386011117947 => iban:NO9386011117947
      NO93 8601 1117 947. => iban:NO93 8601 1117 947
      kortet mitt 4111 1111 1111 1111 avvises => card:4111 1111 1111 1111
      kortnr 4111-1111-1111-1111, utløp 04/28, cvc 123 => card:4111-1111-1111-1111;code:123
      amex 3782 822463 10005 => card:3782 822463 10005
      passord: hemmelig99 => password:hemmelig99
      passordet er "Bjørn&Tiger" => password:Bjørn&Tiger
      passordet til ruteren er Kaffe-Kopp-7, prøv det => password:Kaffe-Kopp-7
      passordet mitt er feil => 
      passordet er utløpt igjen => 
      jeg har glemt passordet mitt => 
      nytt passord takk, 3 ganger nå => 
      PIN-koden er 4821 => code:4821
      engangskoden jeg fikk er 482 910 => code:482 910
      feilkode 4021 på ruteren => 
      rabattkode SOMMER20 => 
      IMEI 490154203237518 => 
      kundenummer 7700124589 => 
      sporingsnummer 370722151012345678 => 
      serienr 4110448813390021 => 
      faktura 20261100045871 på 12 345 678 kroner => 
      MAC 00:1A:2B:3C:4D:5E og ip 192.168.10.112 => 
      org.nr 984 661 185 => 
      """, "nb")
  }

  @Test func danish() {
    check(
      """
      mit cpr er 070761-4285 => national_id:070761-4285
      cpr-nummer 0101654000 => national_id:0101654000
      CPR: 010165 4000. => national_id:010165 4000
      cpr 010165 - 4000 => national_id:010165 - 4000
      jeg hedder Bo, 010165-4000 => national_id:010165-4000
      ordrenummer 0101654000 => 
      kundenummer 1205889901 mangler => 
      adgangskoden er Sol2026! og virker ikke => password:Sol2026!
      min adgangskode er forkert => 
      adgangskode=kat_hund => password:kat_hund
      dankort 5019 0000 0000 0003? => card:5019 0000 0000 0003
      DK5000400440116243 er min iban => iban:DK5000400440116243
      pinkode 1234 virker ikke => code:1234
      regning 20 30 40 50 => 
      """, "da")
  }

  @Test func swedish() {
    check(
      """
      mitt personnummer är 19121212-1212 => national_id:19121212-1212
      121212-1212 => national_id:121212-1212
      191212121212 heter jag => national_id:191212121212
      personnr 1212121212 => national_id:1212121212
      121212+1212 => national_id:121212+1212
      ordernummer 1212121212 => 
      organisationsnummer 559186-9291 => 
      bankgiro 123-4567 och 5050-1055 => 
      ärendenummer 7712000489 => 
      lösenordet är Vinter24 men det går inte => password:Vinter24
      lösenordet är fel => 
      mitt lösenord funkar inte => 
      kortet 5555555555554444 nekas => card:5555555555554444
      SE45 5000 0000 0583 9825 7466 => iban:SE45 5000 0000 0583 9825 7466
      OCR 4111111111111111 => 
      """, "sv")
  }

  @Test func english() {
    check(
      """
      my national id is 15878512399 => national_id:15878512399
      Norwegian ID number 158785 12399, thanks => national_id:158785 12399
      my password is Tr0ub4dor&3 => password:Tr0ub4dor&3
      password: correcthorse => password:correcthorse
      my password is wrong => 
      my password doesn't work => 
      I need a new password => 
      my pin is 0042 => code:0042
      card 4242424242424242 declined => card:4242424242424242
      card number ending in 4242 => 
      GB29 NWBK 6016 1331 9268 19 => iban:GB29 NWBK 6016 1331 9268 19
      my order number is 1048295773 and my phone 92411305 => 
      invoice 20261100045871 for 5990.00 => 
      tracking 00370712345678901234 => 
      call me at 15:30 on 24.12.2026 => 
      """, "en")
  }

  @Test("nb: found the same whether the language is known or not")
  func bokmalVaried() {
    let table = """
      Fødselsnr 15878512399 og kontonr 1234.56.78903 => national_id:15878512399;account:1234.56.78903
      mitt fødselsnummer: 158785-12399 => national_id:158785-12399
      15.87.85 12399 => national_id:15.87.85 12399
      født 15878512399, ordre LG-204518 => national_id:15878512399
      15878512399,15878512399 => national_id:15878512399;national_id:15878512399
      (15878512399) => national_id:15878512399
      fnr=15878512399; => national_id:15878512399
      født 12.03.1956 => 
      Passord Sommer2024! funker ikke => password:Sommer2024!
      brukernavn kari passord Vinter#22 => password:Vinter#22
      passordet er 12345678 => password:12345678
      Passordet mitt var "hei på deg" => password:hei på deg
      passord til wifi: kaffe-kopp => password:kaffe-kopp
      glemt passord, tlf 40055066 => 
      glemt passord LG-483920 => 
      passordet fungerer ikke på 5G-nettet => 
      passord reset på kari@eksempel.no => 
      får ikke logget inn, passord kari@eksempel.no => 
      bytt passord før 24.12 => 
      passordet mitt utløper 24.12.2026 => 
      passordet har 12 tegn => 
      passordet må ha minst 8 tegn => 
      passordet er på minst 8 tegn => 
      pinkode? => 
      har tastet feil pin 3 ganger => 
      pin feil 3 ganger, tlf 40055066 => 
      koden er 482910 => 
      sms-kode 482910 kom aldri => code:482910
      kortet slutter på 4242 => 
      kortnummer 4111111111111112 virker ikke => card:4111111111111112
      Visa 4111 1111 1111 1111 09/27 => card:4111 1111 1111 1111
      kort: 5105105105105100 => card:5105105105105100
      kid 4111111111111111 => 
      ordre 4111111111111111 => 
      Konto 12345678903 => account:12345678903
      kontonummeret mitt er 1234 56 78903, kan dere betale tilbake dit? => account:1234 56 78903
      betalt fra 1234.56.78903 => account:1234.56.78903
      refusjon til 12345678903 => 
      organisasjonsnummer 984661185 => 
      ordrenummer 15878512399 => national_id:15878512399
      saldo 12 345 678,90 kr, forfall 24.12.2026, tlf 40055066 => 
      IMEI: 35 693803 564380 9 => 
      simkort 89470012345678901234 => 
      målernummer 707057500012345678 => 
      +47 924 11 305 eller 0047 92411305 => 
      Har glemt passordet og e-posten er kari1@eksempel.no => 
      passordet og mobilen er 40055066 => 
      passordet virker ikke, kundenummeret er 7700124589 => 
      passord til kari99@eksempel.no => 
      Jeg fikk beskjed om at passordet er for kort => 
      passordet er Norge, med stor N => password:Norge
      passordet er HEMMELIG => 
      Passord=abc => 
      """
    check(table, "nb")
    check(table, nil)
  }

  @Test("da: found the same whether the language is known or not")
  func danishVaried() {
    let table = """
      cpr nr 0307425900 => national_id:0307425900
      mit cpr-nr. er 030742 5900 => national_id:030742 5900
      CPR030742-5900 => national_id:030742-5900
      personnummer 030742-5900, kundenr 7700124589 => national_id:030742-5900
      min søn 010112-4003 => national_id:010112-4003
      kontonr. 1234 0001234567 => 
      reg.nr. 1234 konto 0001234567 => 
      ordre 1205889900 => 
      fakturanr 2026110004 på 1.205,88 kr. => 
      mit password er Kaffe123 => password:Kaffe123
      koden til min adgang er glemt => 
      NemID adgangskode: Abc12345 => password:Abc12345
      telefon 20 30 40 50, 20 30 40 51 => 
      adgangskode 'Hest-42' => password:Hest-42
      """
    check(table, "da")
    check(table, nil)
  }

  @Test("sv: found the same whether the language is known or not")
  func swedishVaried() {
    let table = """
      personnummer 19380130-9828 => national_id:19380130-9828
      380130 9828 => national_id:380130 9828
      pnr 3801309828 => national_id:3801309828
      min mors personnummer är 380130-9828. => national_id:380130-9828
      samordningsnummer 701063-2391 => national_id:701063-2391
      org.nr 556016-0680 => 
      clearingnr 8327-9 konto 123 456 789 => 
      bankgiro 5050-1055 OCR 1234567897 => 
      ärende 7712000489 och order 50607081 => 
      lösenord: Sommar2024 => password:Sommar2024
      lösenordet "katt123" funkar inte => password:katt123
      pinkoden är 1234 => code:1234
      mitt bankkort 4571 1111 1111 1114 => card:4571 1111 1111 1114
      """
    check(table, "sv")
    check(table, nil)
  }

  @Test("en: found the same whether the language is known or not")
  func englishVaried() {
    let table = """
      my Norwegian fødselsnummer: 15878512399 => national_id:15878512399
      passwort is: Hello-World-1. Not working => password:Hello-World-1
      the password I set was Hunter2 => password:Hunter2
      password reset for anna@example.com => 
      password must be 12 characters? => 
      my password: "let me in" => password:let me in
      PIN 1234 blocked => code:1234
      the code 482910 doesn't work => 
      verification code 482910 => code:482910
      card 4000-0566-5566-5556 exp 12/27 cvv 123 => card:4000-0566-5566-5556;code:123
      NO9386011117947 is my IBAN => iban:NO9386011117947
      IBAN: no93 8601 1117 947 => iban:no93 8601 1117 947
      total 5990.00, invoice 20261100045871, customer 7700124589 => 
      router s/n 2100448813390027 => 
      can you reset the password for LG-483920 => 
      password123 is my password => 
      """
    check(table, "en")
    check(table, nil)
  }

  @Test func languageUnknown() {
    check(
      """
      15878512399 => national_id:15878512399
      030742-5900 if you need it => national_id:030742-5900
      121212-1212 => national_id:121212-1212
      4111 1111 1111 1111 => card:4111 1111 1111 1111
      ordre 1048295773 => 
      LG-483920 og 70418822 => 
      """, nil)
  }

  @Test func contactDataIsFoundAndKeptApart() {
    let text = "skriv til anna@exempel.se eller ring 070-123 45 67"
    let all = PersonalData.find(in: text, tokens: Tokenizer.tokenize(text), language: "sv")
    #expect(all.map(\.kind) == [.email, .phone])
    #expect(PersonalData.masked(text, all) == text)
    #expect(
      PersonalData.masked(text, all, kinds: [.email])
        == "skriv til [email] eller ring 070-123 45 67")
  }

  @Test func masksInPlace() {
    let text = "fnr 15878512399 og kort 4111 1111 1111 1111."
    let all = PersonalData.find(in: text, tokens: Tokenizer.tokenize(text), language: "nb")
    #expect(PersonalData.masked(text, all) == "fnr [national_id] og kort [card].")
  }
}
