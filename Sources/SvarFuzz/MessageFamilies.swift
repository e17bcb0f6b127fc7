import SvarSyntax

/// Messages of one form and any length.
struct MessageFamily: Sendable {
  var name: String
  /// The n-th piece of the message.
  var piece: @Sendable (Int) -> String

  func text(bytes: Int) -> String {
    var text = ""
    var index = 0
    while text.utf8.count < bytes {
      let next = piece(index)
      if text.utf8.count + next.utf8.count > bytes { break }
      text += next
      index += 1
    }
    return text
  }

  private init(_ name: String, _ piece: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.piece = piece
  }

  private init(_ text: String) {
    self.init(
      "\"\(text.unicodeScalars.map { $0.isASCII || $0.properties.isAlphabetic ? String($0) : "\\u{\(String($0.value, radix: 16))}" }.joined())\" again and again"
    ) { _ in text }
  }

  /// The families every bot must bear, and those made from what the bot is listening for.
  static func all(for bot: BotSyntax) -> [MessageFamily] {
    repeated.map { MessageFamily($0) } + growing + made(from: bot)
  }

  private static let repeated = [
    // One character.
    "a", "A", "z", "å", "ß", "İ", "0", "1", "9", " ", "\n", "\t", "\u{A0}", "\u{200B}", "\u{AD}",
    ".", ",", "!", "?", "-", "_", "/", "\\", "|", "(", ")", "[", "{", "<", "\"", "'", "’", "«", "“",
    "#", "@", "&", "%", "+", "*", "=", ":", ";", "$", "€", "…", "—", "•", "\u{301}", "\u{20DD}",
    "\u{202E}", "\u{FEFF}", "\u{FFFD}", "漢", "한", "ا", "ं", "😀", "👍🏽", "🇳🇴", "👩‍", "\u{1F3FB}",
    // Words and what parts them.
    "a!", "a.", "a,", "a, ", "a b ", "a-", "a_", "a/", "a'", "a\"", "(a", "a)", "\"a\" ", "« a » ",
    "a\u{301}", "e\u{301}\u{302}", "a ", "å ", "aa ", "ab", "ab ", "abc ", "i ", "I ", "og ",
    "og og",
    "ikke ", "not ", "n't ", "don't ", "inte ", "ikke ikke, ", "aldri ", "uten ", "nei ", "nej ",
    "no ", "ja ", "yes ", "men ", "but ", "eller ", "og så ", "hei ", "hei. ", "hei! ", "Hei, ",
    "hvor ", "hvor er ", "hvor er pakken ", "hvor er pakken min? ", "jeg vil ", "jeg vil ikke ",
    "kan du ", "please ", "takk ", "HELLO ", "HVA SKJER ", "æøå ", "aaaaaaaaaaaaaaaa ",
    "s", "e", "er", "st", "str", "sk", "nn", "ng", "en", "internett", "abonnement", "abonnements",
    "pakke", "faktura", "bredbånd", "mobilabonnement", "fakturabeløp ", "abonnementsendring ",
    "pakkke ", "fakutra ", "abbonement ", "internet ", "brebånd ", "telefno ", "hvro ",
    "kari.nordmann ", "a.b.c.", "a.b ", "t.d. ", "f.eks. ", "bl.a. ", "dvs. ", "e.g. ", "kl. ",
    // Numbers, dates, times, amounts.
    "1 ", "12 ", "123 ", "1.", "1,", "1-", "1/", "1:", "1 000 ", "1.000", "1,000,", "00 ", "+47 ",
    "+47", "+", "0047 ", "912 34 567 ", "91234567 ", "91234567", "12345678901", "12345678901 ",
    "4111 1111 1111 1111 ", "4111111111111111", "NO93 8601 1117 947 ", "NO9386011117947",
    "24.12.2026 ", "24.12.", "24.12", "24/12 ", "2026-12-24 ", "2026-12-24T10:00 ", "24. desember ",
    "desember ", "mandag ", "neste mandag ", "om to uker ", "i morgen ", "i går ", "uke 49 ",
    "kl 12:30 ", "12:30 ", "12:30:", "kl. ", "klokka halv fire ", "halv ", "kvart over ", "fra ",
    "fra 8 til ", "mellom 8 og ", "100 kr ", "100,50 kr ", "kr ", "kr 100 ", "kr. ", "NOK ", "$1 ",
    "to hundre og ", "tjuefem ", "en og ", "ti tusen ", "1 million ", "first ", "tredje ",
    // Addresses, e-mail, links, identifiers.
    "a@", "@a", "a@b", "a@b.", "a@b.no ", "a.a@", "a@a.", "kari@example.no,", "a@b@", "@.", ".@",
    "http://", "http://a/", "https://a.b/c?d=e&", "www.", "www.a", "a.no/", "a.no ", "://",
    "Storgata ", "Storgata 1 ", "Storgata 12 B, 0155 ", "0155 Oslo ", "0155 ", "gate ", "vei 1",
    "LG-", "LG-4", "LG-48392", "LG-483920", "LG-483920 ", "lg 483920 ", "LG 48392 ", "ordre 123",
    "ordrenummer ", "ordrenummer 4839201 ", "kode ", "kode: ", "passord ", "passord: ", "pin 123 ",
    "password: a ", "fødselsnummer ", "kontonummer 1234.56.", "1234.56.78903 ", "12.34.",
    // Signs for machines.
    "[a](b)", "<b>", "</b>", "&amp;", "{{a}}", "${a}", "%s", "\\u0041", "a=b&", "\"a\":", "[[",
    "<!--",
    "; DROP ", "../", "\0", "\u{1B}[0m", "\u{2028}", "\u{85}", "\r", "\r\n",
  ]

  private static let growing: [MessageFamily] = [
    MessageFamily("words that differ") { "ord\($0) " },
    MessageFamily("unknown words of letters") { word($0, "bcdfghjklmnprstv") + " " },
    MessageFamily("numbers that differ") { "\($0 &* 7919 % 100_000) " },
    MessageFamily("known word with a different end") { "faktura" + word($0, "bcdfgh") + " " },
    MessageFamily("known word with a different start") { word($0, "bcdfgh") + "abonnement " },
    MessageFamily("compounds that grow") { String(repeating: "faktura", count: 1 + $0 % 9) + " " },
    MessageFamily("compound without end") {
      ["faktura", "pakke", "abonnement", "s", "e"][$0 * 7 % 5]
    },
    MessageFamily("dates that differ") { "\(1 + $0 % 31).\(1 + $0 % 12). " },
    MessageFamily("times that differ") { "kl \($0 % 24):\(10 + $0 % 50) " },
    MessageFamily("times of day joined") { "\($0 % 24):\(10 + $0 % 50)-" },
    MessageFamily("order numbers that differ") { "LG-\(100_000 + $0 % 900_000) " },
    MessageFamily("e-mail addresses that differ") { "a\($0)@b\($0).no " },
    MessageFamily("phones that differ") { "9\(1_000_000 + $0) " },
    MessageFamily("amounts that differ") { "\($0),50 kr " },
    MessageFamily("sentences that differ") { "Jeg vil ha nummer \($0). " },
    MessageFamily("questions that differ") { "Hvor er pakke \($0)? " },
    MessageFamily("clauses") { "jeg bestilte \($0), men " },
    MessageFamily("lines") { "linje \($0)\n" },
    MessageFamily("nested brackets") { $0 % 2 == 0 ? "(" : "a" },
    MessageFamily("combining marks that differ") {
      $0 % 64 == 0 ? "a" : String(Unicode.Scalar(0x300 + UInt32($0 % 0x6F)) ?? "a")
    },
    MessageFamily("all scripts") { String(Unicode.Scalar(0x20 + UInt32($0 * 37 % 0xD000)) ?? "a") },
    MessageFamily("family emoji") { _ in "👩‍👩‍👧‍👦" },
    MessageFamily("family emoji in a chain") { _ in "👩‍👩‍👧‍👦‍" },
    MessageFamily("letters in turn") { String(Unicode.Scalar(UInt8(0x61 + $0 % 26))) },
    MessageFamily("Fibonacci word") { index in
      // The word with the most equal neighbours that is not periodic.
      let golden = 0.618_033_988_75
      let step = Int(Double(index + 2) * golden) - Int(Double(index + 1) * golden)
      return step == 1 ? "a" : "b"
    },
    MessageFamily("Fibonacci sentence") { index in
      let golden = 0.618_033_988_75
      let step = Int(Double(index + 2) * golden) - Int(Double(index + 1) * golden)
      return step == 1 ? "hvor " : "er "
    },
  ]

  private static func word(_ number: Int, _ letters: String) -> String {
    let letters = Array(letters)
    var rest = number + 1
    var text = ""
    for _ in 0..<6 {
      text.append(letters[rest % letters.count])
      rest = rest / letters.count &+ 17 &* rest
      rest &= 0xFFFFF
    }
    return text
  }

  /// Near-matches of what the bot listens for: each intent's phrases in a row, and each regex with
  /// a digit less than it wants.
  private static func made(from syntax: BotSyntax) -> [MessageFamily] {
    var families: [MessageFamily] = []
    for intent in syntax.intents {
      for block in intent.blocks where !block.phrases.isEmpty {
        let words = block.phrases.map { plain($0.text) + " " }
        families.append(
          MessageFamily("phrases of \(intent.name.value) in \(block.language.value)") {
            words[$0 % words.count]
          })
        let half = words.map { String($0.prefix($0.count / 2)) + " " }
        families.append(
          MessageFamily("halves of phrases of \(intent.name.value) in \(block.language.value)") {
            half[$0 % half.count]
          })
      }
      for regex in intent.blocks.flatMap(\.regexes) {
        families.append(MessageFamily("near regex \(regex.value)") { _ in near(regex.value) })
      }
    }
    for type in syntax.types {
      for form in type.forms + type.bare + type.asked {
        families.append(MessageFamily("near form \(form.value)") { _ in near(form.value) })
        families.append(
          MessageFamily("near form \(form.value) with blanks") { _ in near(form.value) + " " })
      }
    }
    return families
  }

  /// The words of a phrase, all alternatives one after the other.
  private static func plain(_ phrase: String) -> String {
    String(phrase.map { "()[]|<>{}&*_".contains($0) ? " " : $0 })
      .split(separator: " ").joined(separator: " ")
  }

  /// A text that a regex nearly matches: its letters, and the digits it asks for but one.
  private static func near(_ regex: String) -> String {
    var text = ""
    var rest = regex[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        let letter = rest.popFirst()
        if letter == "d" { text += "7" } else if letter == "w" { text += "a" }
        if letter == "s" { text += " " }
      case "{":
        let number = Int(rest.prefix { $0.isNumber }) ?? 1
        rest = rest.drop { $0 != "}" }.dropFirst()
        text += String(repeating: text.last ?? "7", count: max(0, min(number, 40) - 2))
      case "(", ")", "|", "?", "*", "+", "^", "$", "[", "]", "<", ">": break
      default: text.append(character)
      }
    }
    return text
  }
}
