/// Mistakes in keys, values and texts, and what their authors are told.
let keyGoldens: [Golden] = [
  Golden(
    "list-expected",
    source: #"""
      intent: x
      by: bot
      slots: order_number
      """#,
    shown: #"""
      x.yaml:3:8: error: 'slots' needs a list, '[a, b]' [list-expected]
      3 | slots: order_number
        |        ^^^^^^^^^^^^
      """#),
  Golden(
    "text-expected",
    source: #"""
      intent: [a]
      by: bot
      """#,
    shown: #"""
      x.yaml:1:9: error: 'intent' needs one text [text-expected]
      1 | intent: [a]
        |         ^^^
      """#),
  Golden(
    "unknown-key",
    source: #"""
      intent: x
      by: bot
      slot: [a]
      """#,
    shown: #"""
      x.yaml:3:1: error: 'slot' is not a key of an intent [unknown-key]
      3 | slot: [a]
        | ^^^^ did you mean 'slots'?
      """#),
  Golden(
    "missing-key",
    source: #"""
      intent: x
      nb:
        title: en
      """#,
    shown: #"""
      x.yaml:1:1: error: an intent needs 'by' [missing-key]
      1 | intent: x
        | ^^^^^^
      """#),
  Golden(
    "unknown-value",
    source: #"""
      intent: x
      by: bot-then-offer
      """#,
    shown: #"""
      x.yaml:2:5: error: 'bot-then-offer' is not one of bot, bot_then_offer, human, never for 'by' [unknown-value]
      2 | by: bot-then-offer
        |     ^^^^^^^^^^^^^^ did you mean 'bot_then_offer'?
      """#),
  Golden(
    "level-missing",
    source: #"""
      actions:
        line.test:
          out: {fine: {}}
      """#,
    shown: #"""
      x.yaml:2:3: error: action 'line.test' does not say what the customer must have proved: 'level: anyone' or a level of the bot [level-missing]
      2 |   line.test:
        |   ^^^^^^^^^
      """#),
  Golden(
    "unknown-value",
    source: #"""
      flow: x
      mood: upsett
      states:
        a:
          then: resolved
      """#,
    shown: #"""
      x.yaml:2:7: error: 'upsett' is not one of calm, upset for 'mood' [unknown-value]
      2 | mood: upsett
        |       ^^^^^^ did you mean 'upset'?
      """#),
  Golden(
    "bad-language",
    source: #"""
      bot: x
      languages: [nb-NO]
      """#,
    shown: #"""
      x.yaml:2:13: error: 'nb-NO' is not a language code of two or three small letters [bad-language]
      2 | languages: [nb-NO]
        |             ^^^^^ did you mean 'nb'?
      """#),
  Golden(
    "unknown-value",
    source: #"""
      slots:
        date:
          type: date
          many: yes
      """#,
    shown: #"""
      x.yaml:4:11: error: 'many' is true or false [unknown-value]
      4 |     many: yes
        |           ^^^ did you mean 'true'?
      """#),
  Golden(
    "bad-number",
    source: #"""
      bot: x
      languages: [nb]
      confidence:
        accept: 60 %
      """#,
    shown: #"""
      x.yaml:4:11: error: 'accept' needs a number from 0 to 1, not '60 %' [bad-number]
      4 |   accept: 60 %
        |           ^^^^
      """#),
  Golden(
    "bad-number",
    source: #"""
      slots:
        rating:
          type: number
          from: one
      """#,
    shown: #"""
      x.yaml:4:11: error: 'from' needs a whole number, not 'one' [bad-number]
      4 |     from: one
        |           ^^^
      """#),
  Golden(
    "bad-duration",
    source: #"""
      actions:
        line.test:
          level: code
          timeout: soon
          out: {fine: {}}
      """#,
    shown: #"""
      x.yaml:4:14: error: 'soon' is not a time such as '20 s', '10 min', '2 hours', '90 days' [bad-duration]
      4 |     timeout: soon
        |              ^^^^
      """#),
  Golden(
    "bad-hours",
    source: #"""
      bot: x
      languages: [nb]
      queues:
        support:
          open: |
            mon-fri 08:00-25:00
      """#,
    shown: #"""
      x.yaml:6:7: error: 'mon-fri 08:00-25:00' are not hours such as 'mon-fri 08:00-21:00' or 'sun closed' [bad-hours]
      6 |       mon-fri 08:00-25:00
        |       ^^^^^^^^^^^^^^^^^^^
      """#),
  Golden(
    "bad-language",
    source: #"""
      bot: x
      languages: [norsk]
      """#,
    shown: #"""
      x.yaml:2:13: error: 'norsk' is not a language code of two or three small letters [bad-language]
      2 | languages: [norsk]
        |             ^^^^^
      """#),
  Golden(
    "bad-name",
    source: #"""
      slots:
        order-number:
          type: text
      """#,
    shown: #"""
      x.yaml:2:3: error: 'order-number' is not a name: a small letter, then small letters, digits, '_' and '.' [bad-name]
      2 |   order-number:
        |   ^^^^^^^^^^^^ did you mean 'order_number'?
      """#),
  Golden(
    "empty-name",
    source: #"""
      intent:
      by: bot
      """#,
    shown: #"""
      x.yaml:1:1: error: 'intent' has no value [empty-name]
      1 | intent:
        | ^^^^^^
      """#),
  Golden(
    "name-line-break",
    source: #"""
      intent: "a\nb"
      by: bot
      """#,
    shown: #"""
      x.yaml:1:9: error: a name has no line breaks [name-line-break]
      1 | intent: "a\nb"
        |         ^^^^^^
      """#),
  Golden(
    "two-moves",
    source: #"""
      flow: x
      states:
        a:
          ask: order_number
          do: orders.find
      """#,
    shown: #"""
      x.yaml:5:5: error: a state makes one move; this has 'ask' and 'do' [two-moves]
      5 |     do: orders.find
        |     ^^
      x.yaml:4:5: note: the first is here
      4 |     ask: order_number
        |     ^^^
      """#),
  Golden(
    "two-moves",
    source: #"""
      bot: x
      languages: [nb]
      repair:
        unclear:
          - say: a
            handoff: complex
      """#,
    shown: #"""
      x.yaml:6:7: error: a state makes one move; this has 'say' and 'handoff' [two-moves]
      6 |       handoff: complex
        |       ^^^^^^^
      x.yaml:5:7: note: the first is here
      5 |     - say: a
        |       ^^^
      """#),
  Golden(
    "empty-state",
    source: #"""
      flow: x
      states:
        a: {}
      """#,
    shown: #"""
      x.yaml:3:3: error: state 'a' does nothing [empty-state]
      3 |   a: {}
        |   ^
      """#),
  Golden(
    "reply-twice",
    source: #"""
      intent: x
      by: bot
      nb:
        reply: |
          Hei.
      reply:
        nb: |
          Hei.
      """#,
    shown: #"""
      x.yaml:4:3: error: two replies for 'nb' [reply-twice]
      4 |   reply: |
        |   ^^^^^
      x.yaml:7:3: note: first here
      7 |   nb: |
        |   ^^
      """#),
  Golden(
    "text-needs-block",
    source: #"""
      intent: x
      by: bot
      nb:
        phrases:
          - [hei] hvor er pakka
          - Husk: legitimasjon
      """#,
    shown: #"""
      x.yaml:5:5: error: write '|' and the text below, a line each [text-needs-block]
      5 |     - [hei] hvor er pakka
        |     ^^^^^^^^^^^^^^^^^^^^^ write it as a block
      """#),
  Golden(
    "comment-cuts-text",
    source: #"""
      intent: x
      by: bot
      nb:
        title: ordre # 123
      """#,
    shown: #"""
      x.yaml:4:16: error: the text ends before '#'; write it after '|' [comment-cuts-text]
      4 |   title: ordre # 123
        |                ^^^^^ write it as a block
      """#),
  Golden(
    "empty-text",
    source: #"""
      intent: x
      by: bot
      nb:
        examples: |
      """#,
    shown: #"""
      x.yaml:4:13: error: 'examples' has no text [empty-text]
      4 |   examples: |
        |             ^
      """#),
  Golden(
    "example-looks-like-comment",
    source: #"""
      intent: x
      by: bot
      nb:
        examples: |
          # fra kundene
      """#,
    shown: #"""
      x.yaml:5:5: warning: a line of 'examples' is a sentence, also after '#' [example-looks-like-comment]
      5 |     # fra kundene
        |     ^^^^^^^^^^^^^
      """#),
  Golden(
    "stray-brace",
    source: #"""
      texts:
        hello:
          nb: |
            Hei { du
      """#,
    shown: #"""
      x.yaml:4:11: error: '{' stands alone; braces are for places to fill, '{slot}' [stray-brace]
      4 |       Hei { du
        |           ^
      """#),
  Golden(
    "stray-brace",
    source: #"""
      texts:
        hello:
          nb: |
            Hei du}
      """#,
    shown: #"""
      x.yaml:4:13: error: '}' stands alone; braces are for places to fill, '{slot}' [stray-brace]
      4 |       Hei du}
        |             ^
      """#),
  Golden(
    "bad-placeholder",
    source: #"""
      texts:
        hello:
          nb: |
            Hei {Navn}, {}.
      """#,
    shown: #"""
      x.yaml:4:12: error: 'Navn' is not the name of a value: small letters, digits, '_' and '.' [bad-placeholder]
      4 |       Hei {Navn}, {}.
        |            ^^^^
      x.yaml:4:19: error: '' is not the name of a value: small letters, digits, '_' and '.' [bad-placeholder]
      4 |       Hei {Navn}, {}.
        |                   ^^
      """#),
  Golden(
    "bad-placeholder",
    source: #"""
      texts:
        hello:
          nb: |
            {months:måned}
      """#,
    shown: #"""
      x.yaml:4:7: error: one and many are written '{path:one|many}' [bad-placeholder]
      4 |       {months:måned}
        |       ^^^^^^^^^^^^^^
      """#),
  Golden(
    "double-braces",
    source: #"""
      texts:
        hello:
          nb: |
            Ring {{office.TeleponeNumber}}.
      """#,
    shown: #"""
      x.yaml:4:12: error: a place is written with one brace on each side: '{office.TeleponeNumber}' [double-braces]
      4 |       Ring {{office.TeleponeNumber}}.
        |            ^^^^^^^^^^^^^^^^^^^^^^^^^ write '{office.TeleponeNumber}'
      """#),
]
