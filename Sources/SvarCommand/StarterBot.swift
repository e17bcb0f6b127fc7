import SvarSyntax

// In: an id, a name, a language. Out: the files of a bot that works. Called by `svar new`.

/// The bot that `svar new` makes.
enum StarterBot {
  /// What the bot hears and says in one language.
  struct Words {
    var code: String
    var title: String
    var phrases: [String]
    var examples: [String]
    /// Asks for `order_number`.
    var ask: String
    var coming: String
    var unknown: String
    /// What the customer writes in the transcript.
    var message: String
  }

  /// In the order they are written to disk.
  static func files(id: String, name: String, words: Words) -> [(path: String, text: String)] {
    let code = words.code
    func block(_ lines: [String], _ indent: Int) -> String {
      YAMLWriter.block(lines, indent: indent, parentIndent: indent - 2)
    }
    return [
      (
        "bot.yaml",
        """
        bot: \(YAMLWriter.scalar(id))
        name: \(YAMLWriter.scalar(name))
        languages: [\(code)]
        include: standard
        human: human.request

        """
      ),
      (
        "intents/order.status.yaml",
        """
        intent: order.status
        by: bot
        slots: [order_number]
        \(code):
          title: \(words.title)
          phrases: \(block(words.phrases, 4))  examples: \(block(words.examples, 4))
        """.trimmedEnd
      ),
      (
        "flows/order.status.yaml",
        """
        flow: order.status
        needs: [order_number]
        states:
          look:
            do: orders.find
            then:
              found: coming
              not_found: unknown
          coming:
            say: coming
            then: resolved
          unknown:
            say: unknown
            forget: [order_number]  # it was wrong, so it may be asked for again
            ask: order_number
            then: look
        texts:
          coming:
            \(code): \(block([words.coming], 6))  unknown:
            \(code): \(block([words.unknown], 6))
        """.trimmedEnd
      ),
      (
        "actions.yaml",
        """
        # What the bot asks your program to do.
        actions:
          orders.find:
            in: [order_number]
            level: anyone
            out:
              found:
                order.day: date
              not_found: {}

        """
      ),
      (
        "stubs.yaml",
        """
        # Answers for as long as no program is connected; the first case that fits is taken.
        stubs:
          orders.find:
            - when: {order_number: A-0000}
              outcome: not_found
            - outcome: found
              out:
                order.day: today+2

        """
      ),
      (
        "slots.yaml",
        """
        slots:
          order_number:
            type: order_number

        types:
          order_number:
            write: |
              A-####
            forms: |
              a[- ]?(\\d{4})

        """
      ),
      (
        "texts.yaml",
        """
        texts:
          ask.order_number:
            \(code): \(block([words.ask], 6))
        """.trimmedEnd
      ),
    ]
  }

  static let languages: [String: Words] = [
    "nb": Words(
      code: "nb", title: "bestillingen din",
      phrases: [
        "(hvor er|hvor blir det av) (pakken|bestillingen|ordren) [min]",
        "når kommer (pakken|bestillingen|ordren|{order_number}) [min]", "hvor er {order_number}",
      ],
      examples: ["jeg har ikke fått det jeg kjøpte", "er den sendt ennå"],
      ask: "Hvilket ordrenummer gjelder det? Det begynner på A.",
      coming: "Så fint at du spør: {order_number} er på vei og kommer {order.day}.",
      unknown: "Hm, jeg finner ikke {order_number}. Står det et annet nummer i bekreftelsen?",
      message: "Hei, hvor er pakken min?"),
    "da": Words(
      code: "da", title: "din bestilling",
      phrases: [
        "(hvor er|hvor bliver) (pakken|min pakke|bestillingen|min bestilling|min ordre) [henne|af]",
        "hvornår kommer (pakken|min pakke|min bestilling|min ordre|{order_number})",
        "hvor er {order_number} [henne]",
      ],
      examples: ["jeg har ikke fået det, jeg købte", "er den sendt endnu"],
      ask: "Hvad er dit ordrenummer? Det starter med A.",
      coming: "{order_number} er på vej og er hos dig {order.day}.",
      unknown: "Jeg kan ikke finde {order_number}. Kan du kigge i bekræftelsen igen?",
      message: "Hej, hvor er min pakke henne?"),
    "sv": Words(
      code: "sv", title: "din beställning",
      phrases: [
        "(var är|vart tog) (paketet|mitt paket|beställningen|min beställning|min order) [vägen]",
        "när kommer (paketet|mitt paket|min beställning|min order|{order_number})",
        "var är {order_number}",
      ],
      examples: ["jag har inte fått det jag köpte", "har ni skickat den än"],
      ask: "Vilket ordernummer gäller det? Det börjar på A.",
      coming: "{order_number} är på väg hem till dig och kommer {order.day}.",
      unknown: "{order_number} hittar jag tyvärr inte. Kan du titta i bekräftelsen en gång till?",
      message: "Hej! Var är mitt paket?"),
    "en": Words(
      code: "en", title: "your order",
      phrases: [
        "(where is|where's) my (order|parcel|package)",
        "when (will|does) (my order|my parcel|my package|{order_number}) (arrive|come|get here)",
        "(where is|where's) {order_number}",
      ],
      examples: ["I still haven't got what I bought", "has it been sent yet"],
      ask: "Happy to look. What's the order number? It starts with A.",
      coming: "Good news: {order_number} is on its way and should be with you on {order.day}.",
      unknown:
        "I can't find {order_number}, sorry. Could you check the number in your confirmation?",
      message: "Hi, where's my order?"),
  ]
}

extension String {
  /// Ends with one line break.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text + "\n"
  }
}
