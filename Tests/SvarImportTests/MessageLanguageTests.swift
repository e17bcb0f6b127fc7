import Testing

@testable import SvarImport

@Suite struct MessageLanguageTests {
  @Test(arguments: [
    ("nb", ["hvor er pakken min", "jeg vil ikke ha den likevel", "når kommer dere hjem til meg"]),
    ("nb", ["kvar er pakka mi", "eg vil ikkje ha ho likevel", "når kjem de heim til meg"]),
    (
      "da",
      ["hvor er min pakke henne", "jeg vil gerne afbestille", "hvornår kommer I hjem til mig"]
    ),
    ("sv", ["var är mitt paket", "jag vill inte ha det längre", "när kommer ni hem till mig"]),
    ("en", ["where is my parcel", "I do not want it any more", "when are you open tomorrow"]),
    ("und", ["où est mon colis", "je veux annuler ma commande", "merci beaucoup pour votre aide"]),
    ("und", ["waar is mijn pakket", "ik wil mijn bestelling annuleren", "bedankt voor de hulp"]),
    ("und", ["hola, dónde está mi paquete", "quiero cancelar mi pedido", "muchas gracias"]),
    ("und", ["ok", "12:30", "🙂"]), ("und", []),
  ])
  func theLanguageIsThatOfAllRows(_ language: String, _ texts: [String]) {
    #expect(languageOfMessages(texts) == language)
  }

  @Test func aMixtureHasNone() {
    let english = (0..<60).map { "where is my parcel number \($0) and when will it come" }
    let swedish = (0..<60).map { "var är mitt paket nummer \($0) och när kommer det hem till mig" }
    #expect(languageOfMessages(english + swedish) == "und")
  }
}
