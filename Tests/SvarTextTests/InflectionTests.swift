import SvarLanguages
import Testing

@testable import SvarText

/// Which words are forms of one another, language by language: a row a word with all its forms, and
/// rows of words that only look alike.
@Suite struct InflectionTests {
  private func vocabulary(_ word: String, _ language: String) -> Vocabulary {
    Vocabulary(language: language, words: [.init(word)])
  }

  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  /// Every form finds every other.
  private func check(_ language: String, _ text: String) {
    for row in rows(text) {
      for word in row {
        let vocabulary = vocabulary(word, language)
        let missed = row.filter {
          $0 != word && vocabulary.candidates(for: $0).map(\.grade) != [.form]
        }
        #expect(missed.isEmpty, "\(language): '\(word)' does not hear \(missed)")
      }
    }
  }

  @Test func bokmal() {
    check(
      "nb",
      """
      bil bilen biler bilene bilens bilenes
      sak saken saka saker sakene sakens
      kunde kunden kunder kundene kundens kundenes
      adresse adressen adressa adresser adressene
      hus huset husene husets
      gebyr gebyret gebyrer gebyrene
      bilde bildet bilder bildene
      møte møtet møter møtene
      problem problemet problemer problemene
      program programmet programmer programmene
      medlem medlemmet medlemmer medlemmene
      rom rommet rommene
      tekniker teknikeren teknikere teknikerne
      mottaker mottakeren mottakere mottakerne
      leverandør leverandøren leverandører leverandørene
      ferie ferien ferier feriene
      by byen byer byene
      senter senteret sentre sentrene
      kabel kabelen kabler kablene
      sending sendingen sendinga sendinger sendingene
      dag dagen dager dagene
      fot foten føtter føttene
      hånd hånden hånda hender hendene
      søster søsteren søstra søstre søstrene
      rask raskt raske raskere raskest raskeste
      treg tregt trege tregere tregest
      ødelagt ødelagte
      billig billige billigere billigst billigste
      stor stort store større størst største
      lang langt lange lengre lengst lengste
      ung ungt unge yngre yngst yngste
      tung tungt tunge tyngre tyngst
      enkel enkelt enkle enklere enklest enkleste
      sikker sikkert sikre sikrere sikrest
      gal galt gale
      grønn grønt grønne
      trygg trygt trygge tryggere
      fri fritt frie friere
      ny nytt nye nyere
      kaste kaster kastet kasta kastes kast
      kjøpe kjøper kjøpte kjøpt kjøpes kjøp
      glemme glemmer glemte glemt glem
      begynne begynner begynte begynt
      leve lever levde levd
      prøve prøver prøvde prøvd prøv
      eie eier eide eid
      bytte bytter byttet bytta byttes bytt
      bo bor bodde bodd
      tro tror trodde trodd
      skje skjer skjedde skjedd
      bety betyr betydde betydd
      levere leverer leverte levert leveres lever
      installere installerer installerte installert installer
      drikke drikker drakk drukket
      gripe griper grep grepet
      skyte skyter skjøt skutt
      synge synger sang sunget
      ryke ryker røk røket
      lyve lyver løy løyet
      lage lager laget laga
      artikkel artikkelen artikler artiklene
      kapittel kapittelet kapitler kapitlene
      sove sover sov sovet
      be ber ba bedt
      dra drar dro dratt
      gråte gråter gråt
      bite biter bet bitt
      rive river rev revet
      stige stiger steg steget
      skjønne skjønner skjønte skjønt
      kjenne kjenner kjente kjent
      avbestille avbestiller avbestilte avbestilt
      oppgi oppgir oppga oppgav oppgitt
      overta overtar overtok overtatt
      """)
  }

  @Test func nynorsk() {
    check(
      "nn",
      """
      bil bilen bilar bilane
      sak saka saker sakene
      kunde kunden kundar kundane
      adresse adressa adresser adressene
      hus huset husa
      bestilling bestillinga bestillingar bestillingane
      rekning rekninga rekningar rekningane
      avtale avtalen avtalar avtalane
      rutar rutaren rutarar rutarane
      teknikar teknikaren teknikarar teknikarane
      problem problemet problema
      kaste kastar kasta
      betale betaler betalte betalt
      kjøpe kjøper kjøpte kjøpt
      sende sender sende sendt
      prøve prøver prøvde prøvd
      kome kjem kom kome
      gå går gjekk gått
      få får fekk fått
      seie seier sa sagt
      gjere gjer gjorde gjort
      skrive skriv skreiv skrive
      finne finn fann funne
      ta tek tok teke
      vite veit visste visst
      billig billege billegare billegast
      rask raskt raske raskare raskast
      stor stort store større størst
      liten lita lite små mindre minst
      """)
  }

  @Test func danish() {
    check(
      "da",
      """
      bil bilen biler bilerne bilens bilernes
      sag sagen sager sagerne
      kunde kunden kunder kunderne kundens
      adresse adressen adresser adresserne
      hus huset huse husene
      gebyr gebyret gebyrer gebyrerne
      billede billedet billeder billederne
      møde mødet møder møderne
      problem problemet problemer problemerne
      program programmet programmer programmerne
      medlem medlemmet medlemmer medlemmerne
      rum rummet rummene
      tekniker teknikeren teknikere teknikerne
      leverandør leverandøren leverandører leverandørerne
      by byen byer byerne
      kabel kablet kabler kablerne
      artikel artiklen artikler artiklerne
      lave laver lavede lavet laves
      nøgle nøglen nøgler nøglerne
      levering leveringen leveringer leveringerne
      dag dagen dage dagene
      butik butikken butikker butikkerne
      trafik trafikken
      hånd hånden hænder hænderne
      fod foden fødder fødderne
      barn barnet børn børnene
      hurtig hurtigt hurtige hurtigere hurtigst hurtigste
      billig billigt billige billigere billigst
      langsom langsomt langsomme langsommere
      stor stort store større størst største
      lang langt lange længere længst længste
      ung ungt unge yngre yngst
      tung tungt tunge tungere
      enkel enkelt enkle enklere
      sikker sikkert sikre sikrere
      grøn grønt grønne
      fri frit frie
      ny nyt nye nyere
      smuk smukt smukke smukkere
      kaste kaster kastede kastet kastes kast
      købe køber købte købt købes køb
      glemme glemmer glemte glemt glem
      begynde begynder begyndte begyndt
      leve lever levede levet
      prøve prøver prøvede prøvet prøv
      eje ejer ejede ejet
      bytte bytter byttede byttet byttes byt
      nå nåede nået
      bo bor boede boet
      tro tror troede troet
      ske sker skete sket
      betyde betyder betød betydet
      levere leverer leverede leveret leveres lever
      installere installerer installerede installeret installer
      drikke drikker drak drukket
      gribe griber greb grebet
      synge synger sang sunget
      lyve lyver løj løjet
      sove sover sov sovet
      bede beder bad bedt
      bide bider bed bidt
      rive river rev revet
      stige stiger steg steget
      flyve flyver fløj fløjet
      kende kender kendte kendt
      vinde vinder vandt vundet
      afbestille afbestiller afbestilte afbestilt
      oplyse oplyser oplyste oplyst
      overtage overtager overtog overtaget
      opgive opgiver opgav opgivet
      """)
  }

  @Test func swedish() {
    check(
      "sv",
      """
      bil bilen bilar bilarna bilens bilarnas
      sak saken saker sakerna
      kund kunden kunder kunderna kundens
      adress adressen adresser adresserna
      hus huset husen husets
      kort kortet korten
      ärende ärendet ärenden ärendena
      konto kontot konton kontona
      problem problemet problemen
      program programmet programmen
      medlem medlemmen medlemmar medlemmarna
      rum rummet rummen
      tekniker teknikern teknikerna
      säljare säljaren säljarna
      mottagare mottagaren mottagarna
      leverantör leverantören leverantörer leverantörerna
      flicka flickan flickor flickorna
      vecka veckan veckor veckorna
      tjänst tjänsten tjänster tjänsterna
      nyckel nyckeln nycklar nycklarna
      artikel artikeln artiklar artiklarna
      timme timmen timmar timmarna
      pojke pojken pojkar pojkarna
      telefon telefonen telefoner telefonerna
      butik butiken butiker butikerna
      hand handen händer händerna
      fot foten fötter fötterna
      stad staden städer städerna
      barn barnet barnen
      snabb snabbt snabba snabbare snabbast snabbaste
      billig billigt billiga billigare billigast
      stor stort stora större störst största
      lång långt långa längre längst längsta
      ung ungt unga yngre yngst
      tung tungt tunga tyngre
      enkel enkelt enkla enklare enklast
      säker säkert säkra säkrare
      trasig trasigt trasiga
      fri fritt fria friare
      ny nytt nya nyare
      kasta kastar kastade kastat kastas
      köpa köper köpte köpt köps köp
      glömma glömmer glömde glömt glöm
      hyra hyr hyrde hyrt
      leva lever levde levt
      höra hör hörde hört
      lära lär lärde lärt
      köra kör körde kört
      prova provar provade provat
      äga äger ägde ägt
      bo bor bodde bott
      tro tror trodde trott
      nå når nådde nått
      ske sker skedde skett
      betyda betyder betydde betytt
      leverera levererar levererade levererat levereras
      skicka skickar skickade skickat skickas skickad
      beställa beställer beställde beställt beställs
      sända sänder sände sänt
      använda använder använde använt
      vända vänder vände vänt
      känna känner kände känt
      dricka dricker drack druckit
      gripa griper grep gripit
      sjunga sjunger sjöng sjungit
      ljuga ljuger ljög ljugit
      sova sover sov sovit
      be ber bad bett
      bita biter bet bitit
      stiga stiger steg stigit
      flyga flyger flög flugit
      avbeställa avbeställer avbeställde avbeställt
      uppge uppger uppgav uppgett
      överta övertar övertog övertagit
      avbryta avbryter avbröt avbrutit
      """)
  }

  @Test func english() {
    check(
      "en",
      """
      bill bills billed billing bill's
      delivery deliveries
      address addresses addressed
      box boxes
      company companies company's
      knife knives
      shelf shelves
      foot feet
      tooth teeth
      mouse mice
      day days
      fast faster fastest
      cheap cheaper cheapest
      big bigger biggest
      happy happier happiest
      easy easier easiest
      stop stops stopped stopping
      plan plans planned planning
      move moves moved moving
      change changes changed changing
      try tries tried trying
      reply replies replied replying
      die dies died dying
      return returns returned returning
      ship ships shipped shipping
      refer refers referred referring
      travel travels travelled traveled travelling traveling
      begin begins began begun beginning
      drink drinks drank drunk drinking
      grow grows grew grown growing
      fly flies flew flown flying
      build builds built building
      spend spends spent spending
      catch catches caught catching
      teach teaches taught teaching
      feel feels felt feeling
      sleep sleeps slept sleeping
      sit sits sat sitting
      throw throws threw thrown throwing
      wear wears wore worn wearing
      show shows showed shown showing
      cut cuts cutting
      hit hits hitting
      cost costs costing
      receive receives received receiving
      unsubscribe unsubscribes unsubscribed unsubscribing
      overcharge overcharges overcharged overcharging
      """)
  }

  @Test("Words that only look like forms of one another")
  func strangers() {
    let pairs = [
      "nb": """
      kunde kan kunne
      fare far
      vare var
      før føre
      regn regning
      man mann
      hel helle
      lege legg
      sende sen
      vil ville
      sint sinn
      fint finn
      avmelde påmelde
      melde måle
      lånet lønn
      konto kontor
      """,
      "da": """
      kunde kan
      vare var
      regn regning
      konto kontor
      opsige oplyse
      mand man
      lån løn
      bedre beder
      """,
      "sv": """
      kund kunde
      kunde kan
      var vara
      vara varor
      konto kontor
      hel hall
      vän vana
      län lån
      """,
      "nn": """
      kunde kan
      konto kontor
      """,
      "en": """
      bill billion
      news new
      access accessory
      bus business
      busy business
      custom customer
      import important
      past paste
      plan plane
      car care
      on one
      """,
    ]
    for (language, text) in pairs.sorted(by: { $0.key < $1.key }) {
      for row in rows(text) {
        for other in row.dropFirst() {
          for (word, typed) in [(row[0], other), (other, row[0])] {
            let heard = vocabulary(word, language).candidates(for: typed)
            #expect(heard.isEmpty, "\(language): '\(word)' hears '\(typed)'")
          }
        }
      }
    }
  }
}
