import Testing

@testable import SvarText

@Suite struct LanguageDetectorTests {
  private let nordic = ["nb", "da", "sv", "en"]

  private func detect(_ message: String, _ codes: [String]? = nil) -> Detection {
    LanguageDetector.detect(Tokenizer.tokenize(message), among: codes ?? nordic)
  }

  @Test(arguments: [
    ("nb", "Jeg lurer på hva som har skjedd med bestillingen min"),
    ("nb", "kan dere hjelpe meg med å bytte passord"),
    ("nb", "Eg har ikkje fått pakka mi enno, kva gjer eg no?"),
    ("nb", "maa jeg betale noe for aa flytte"),
    ("da", "Jeg vil gerne vide hvad der er sket med min bestilling"),
    ("da", "kan I hjælpe mig med at skifte adgangskode"),
    ("da", "skal jeg betale noget for at flytte"),
    ("sv", "Jag undrar vad som har hänt med min beställning"),
    ("sv", "kan ni hjälpa mig att byta lösenord"),
    ("sv", "maste jag betala nagot for att flytta"),
    ("en", "I would like to know what happened to my order"),
    ("en", "cant log in to my account"),
  ])
  func tells(_ code: String, _ message: String) {
    let detection = detect(message)
    #expect(detection.code == code, "\(detection.scores)")
    #expect(detection.isClear, "\(detection.scores)")
  }

  @Test func withoutEvidenceThereIsNoLanguage() {
    for message in ["", "?", "LG-483920", "😡", "12 345", "0", "faktura"] {
      let detection = detect(message)
      #expect(detection.code == nil, "\(message)")
      #expect(!detection.isClear)
      #expect(Set(detection.scores.keys) == Set(nordic))
    }
    #expect(detect("hei", []).code == nil)
    #expect(detect("jeg er her", ["und"]).code == nil)
  }

  @Test func nynorskIsBokmalUnlessAskedAbout() {
    let message = "Eg veit ikkje kva eg skal gjere"
    #expect(detect(message).code == "nb")
    #expect(detect(message, ["nb", "nn", "da"]).code == "nn")
    #expect(detect("Når kommer pakken min? Jeg venter", ["nb", "nn", "en"]).isClear)
    #expect(detect("Jeg vet ikke hva jeg skal gjøre", ["nb", "nn", "da"]).code == "nb")
  }

  @Test func theOrderOfCodesDoesNotMatter() {
    for message in ["hvor er den", "kan jeg få hjelp", "when", "tack för hjälpen"] {
      let detection = detect(message)
      #expect(detect(message, nordic.reversed()) == detection)
    }
  }
}

@Suite struct MoodSignalsTests {
  private func signals(_ message: String) -> MoodSignals {
    MoodSignals(of: message, tokens: Tokenizer.tokenize(message))
  }

  @Test func capitals() {
    #expect(signals("HVOR ER PAKKA MI").isAllCaps)
    #expect(signals("NÅR KOMMER DEN da").isAllCaps)
    #expect(!signals("HALLO").isAllCaps)
    #expect(!signals("Hvor er SMS-koden").isAllCaps)
    #expect(!signals("12345678 !!!!").isAllCaps)
  }

  @Test func marksAndEmoji() {
    #expect(signals("hva?? svar!!! nå! ok?!").repeatedMarks == 3)
    #expect(signals("😡🤬 ok 😊").angryEmoji == 2)
    #expect(!signals("takk! 😊").isAny)
    #expect(signals("").isAny == false)
  }
}
