/// Bots of a few lines.
enum SmallBots {
  /// It only classifies.
  static let classifier = [
    "bot.yaml": """
    bot: shop
    languages: [en, nb]

    """,
    "slots.yaml": """
    slots:
      amount:
        type: amount
      email:
        type: email
        many: true
        personal: {purpose: find the customer, keep: 30 days}

    """,
    "intents/order.status.yaml": """
    intent: order.status
    by: bot
    en:
      phrases: |
        where is my (parcel|order)
      examples: |
        has my parcel been sent
        I am still waiting for my order
    nb:
      phrases: |
        hvor er (pakken|pakka|bestillingen) [min]
      examples: |
        er pakken sendt
        jeg venter fortsatt på bestillingen

    """,
    "intents/refund.yaml": """
    intent: refund
    by: bot
    slots: [amount]
    en:
      phrases: |
        I want my money back
      examples: |
        please refund the payment
        when do I get my money
    nb:
      phrases: |
        jeg vil ha pengene tilbake
      examples: |
        når får jeg pengene mine

    """,
    "out_of_scope.yaml": """
    out_of_scope:
      en: |
        what is the capital of Peru
      nb: |
        hva er hovedstaden i Peru

    """,
  ]

  /// It talks: a flow with a slot, a look-up, and a way to a human.
  static let talker = [
    "bot.yaml": """
    bot: post
    name: Posty
    languages: [en]
    include: standard
    human: human.request
    repair:
      silent:
        - {after: 10 min, say: still_there}

    """,
    "slots.yaml": """
    slots:
      parcel_number:
        type: parcel_number
      pin:
        type: pin
        secret: true
    types:
      parcel_number:
        write: |
          P-######
        forms: |
          p-(\\d{6})
      pin:
        forms: |
          pin (\\d{4})

    """,
    "intents/order.status.yaml": """
    intent: order.status
    by: bot
    slots: [parcel_number]
    en:
      title: your parcel
      phrases: |
        where is my parcel [{parcel_number}]
      examples: |
        has it been sent yet

    """,
    "flows/order.status.yaml": """
    flow: order.status
    needs: [parcel_number]
    states:
      find:
        do: parcels.find
        then:
          found: tell
          not_found: unknown
      tell:
        say: tell
        then: resolved
      unknown:
        say: unknown
        forget: [parcel_number]
        ask: parcel_number
        then: find
    texts:
      tell:
        en: |
          Parcel {parcel_number} is on its way.
      unknown:
        en: |
          There is no parcel {parcel_number}.

    """,
    "actions.yaml": """
    actions:
      parcels.find:
        in: [parcel_number]
        level: anyone
        out:
          found: {}
          not_found: {}
    stubs:
      parcels.find:
        - when: {parcel_number: P-000000}
          outcome: not_found
        - outcome: found

    """,
    "texts.yaml": """
    texts:
      ask.parcel_number:
        en: |
          Which parcel number is it?

    """,
  ]
}
