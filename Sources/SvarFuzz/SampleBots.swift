extension SampleBot {
  /// Small bots that together use every kind of file.
  static let all = [classifying, talking]

  private static let classifying = SampleBot(
    name: "classifying",
    [
      "bot.yaml": """
      bot: sample
      name: Prøve
      languages: [nb, da]
      fallback: {nn: nb}
      confidence: {accept: 0.4, margin: 0.1}
      """,
      "intents/where.yaml": """
      intent: parcel.where
      by: bot
      slots: [order_number]
      nb:
        title: pakken din
        phrases: |
          (hvor er|hvor blir det av) (<parcel>|den|{order_number}) [da]
          når (kommer|leveres) <parcel>
          (hvor|når) & <parcel>
        regex: |
          \\bspor(e|er|ing)\\w*\\b.*\\b(?<order_number>LG-\\d{6})\\b
        examples: |
          har ikke fått det jeg bestilte 🎁
        never: |
          når kommer teknikeren
      da:
        title: din pakke
        phrases: |
          hvor er (<parcel>|den)   # et sted
        examples: |
          er den på vej
      """,
      "intents/plan.yaml": """
      # Opp eller ned.
      intent: "plan: endre"
      by: bot
      nb:
        title: abonnementet
        phrases: |
          (opp|ned)gradere [til] <plan>
          bytte abonnement
      da:
        title: abonnementet
        phrases: |
          skifte abonnement
      """,
      "lists.yaml": """
      lists:
        parcel:
          parcel:
            nb: |
              pakken
              (pakke|sending|ordre)
            da: |
              pakken
        plan:
          small:
            nb: |
              liten
              lite
            da: |
              lille
          large:
            nb: |
              stor
            da: |
              stor
      """,
      "slots.yaml": """
      slots:
        order_number:
          type: order_number
        plan:
          type: plan
      types:
        order_number:
          write: |
            LG-######
          forms: |
            lg[- ]?(\\d{6})
          asked: |
            (\\d{6})
      """,
      "out.yaml": """
      out_of_scope:
        nb: |
          hvordan blir været
          hva er meningen med livet
      """,
    ])

  private static let talking = SampleBot(
    name: "talking",
    [
      "bot.yaml": """
      bot: shop
      name: Shop
      languages: [en]
      human: human.request
      verification:
        code: verify
      repair:
        unclear:
          - say: unclear
          - offer: human
          - handoff: low_confidence
        silent:
          - {after: 10 min, say: closing}
      queues:
        support:
          languages: [en]
          zone: Europe/Oslo
          holidays: norway
          open: |
            mon-fri 08:00-21:00
      facts:
        page: shop.example/help
      """,
      "intents/human.yaml": """
      intent: human.request
      by: human
      en:
        title: a person
        phrases: |
          (agent|human|person) [please]
      """,
      "intents/status.yaml": """
      intent: order.status
      by: bot
      slots: [order_number]
      en:
        title: your order
        phrases: |
          where is (my order|{order_number})
      """,
      "intents/answers.yaml": "answer: agrees\nen:\n  phrases: |\n    yes\n",
      "intents/refuses.yaml": "answer: refuses\nen:\n  phrases: |\n    no\n",
      "lists.yaml": """
      lists:
        order_state:
          sent: {en: sent}
          lost: {en: lost}
      """,
      "slots.yaml": """
      slots:
        order_number:
          type: order_number
        code:
          type: six_digits
          secret: true
      types:
        order_number:
          write: PX-####
          forms: |
            px-(\\d{4})
        six_digits:
          write: |
            ######
          forms: |
            (\\d{6})
      """,
      "actions.yaml": """
      actions:
        orders.find:
          in: [order_number]
          level: anyone
          timeout: 2 s
          out:
            found:
              order.state: order_state
              order.day: date
            not_found: {}
        orders.stop:
          in: [order_number]
          level: code
          changes: true
          out:
            stopped: {}
        code.test:
          in: [code]
          level: anyone
          out:
            right: {}
            wrong: {}
      events:
        order.news: {}
      """,
      "stubs.yaml": """
      stubs:
        orders.find:
          - when: {order_number: [PX-0001, 'PX-0002']}
            outcome: not_found
          - outcome: found
            out: {order.state: sent, order.day: "today+1"}
      """,
      "texts.yaml": """
      texts:
        ask.order_number:
          en: |
            Which order?
        ask.code:
          en: |
            What is the code?
        unclear:
          en: |
            Sorry?
        closing:
          en: |
            Bye.
      """,
      "flows/status.yaml": """
      flow: order.status
      needs: [order_number]
      states:
        look:
          do: orders.find
          then: {found: branch, not_found: unknown}
        branch:
          check: order.state
          then:
            sent: sent
            lost: lost
        sent:
          say: sent
          then: resolved
        lost:
          say: lost
          choose:
            agrees: stop
            refuses: resolved
        stop:
          do: orders.stop
          then:
            stopped: resolved
        unknown:
          say: unknown
          forget: [order_number]
          ask: order_number   # it was wrong
          then: look
      texts:
        sent:
          en:
            - |
              {order_number} comes {order.day|soon}.
            - |
              Soon. See {page}.
        lost:
          en: |
            {order_number} is {order.state}. Shall I stop it?
        unknown:
          en: |
            I can't find {order_number}.
      """,
      "flows/verify.yaml": """
      flow: verify
      needs: [code]
      states:
        test:
          do: code.test
          then:
            right: resolved
            wrong: again
        again:
          forget: [code]
          ask: code
          then: test
      """,
    ])
}
