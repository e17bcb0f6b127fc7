import SvarDiagnostics
import Testing

@testable import SvarSyntax

@Suite struct FileKindTests {
  @Test func intent() {
    let bot = clean(
      """
      intent: order.status
      by: bot_then_offer
      slots: [order_number]
      over: [order.change]
      when: {order_number: known}
      tags: [sale, parcel]
      reason: complex

      nb:
        title: pakken din
        phrases: |
          (hvor er|hvor blir det av) (<parcel>|den|det)
          (hvor|når) & <parcel>
        regex: |
          # sporing
          \\bspor(e|er)\\w*\\b.*\\b(?<order_number>LG-\\d{6})\\b
        examples: |
          har ikke fått det jeg bestilte (ennå)
        never: |
          når kommer teknikeren
      und:
        title: "LG: 'x'"
        examples: |
          LG?

      reply:
        nb:
          - |
            Den er på vei, {order_number}.
          - |
            Den kommer
            {order.day|snart}.
        da: |
          Den er på vej.
      """)
    let intent = bot.intents[0]
    #expect(intent.kind == .intent)
    #expect(intent.name.value == "order.status")
    #expect(intent.by?.value == .botThenOffer)
    #expect(intent.slots.values == ["order_number"])
    #expect(intent.over.values == ["order.change"])
    #expect(intent.when.map(\.key.value) == ["order_number"])
    #expect(intent.when.first?.values.values == ["known"])
    #expect(intent.tags.values == ["sale", "parcel"])
    #expect(intent.reason?.value == "complex")
    #expect(intent.blocks.map(\.language.value) == ["nb", "und"])
    let block = intent.blocks[0]
    #expect(block.title?.value == "pakken din")
    #expect(block.phrases.count == 2)
    #expect(block.regexes.values == ["\\bspor(e|er)\\w*\\b.*\\b(?<order_number>LG-\\d{6})\\b"])
    #expect(block.examples.values == ["har ikke fått det jeg bestilte (ennå)"])
    #expect(block.never[0].text == "når kommer teknikeren")
    #expect(intent.blocks[1].title?.value == "LG: 'x'")
    #expect(intent.replies.map(\.language.value) == ["nb", "da"])
    #expect(
      intent.replies[0].variants.map(\.text) == [
        "Den er på vei, {order_number}.", "Den kommer\n{order.day|snart}.",
      ])
  }

  @Test("A language block in a file of its own joins its intent")
  func splitFiles() {
    let files = [
      (
        "order.sv.yaml",
        "language: sv\nintent: order\nphrases: |\n  var är <parcel>\nreply: |\n  Hej.\n"
      ),
      ("order.yaml", "intent: order\nby: bot\nnb:\n  title: pakken\n"),
      ("yes.sv.yaml", "answer: agrees\nlanguage: sv\nphrases: |\n  ja\n"),
      ("no.yaml", "answer: refuses\nnb:\n  phrases: |\n    nei\n"),
    ].map { SourceFile(path: $0.0, text: $0.1) }
    let (bot, diagnostics) = parseBot(files: files)
    #expect(diagnostics.isEmpty)
    #expect(bot.intents[0].blocks.map(\.language.value) == ["nb", "sv"])
    #expect(bot.intents[0].block("sv")?.phrases[0].text == "var är <parcel>")
    #expect(bot.intents[0].replies.map(\.language.value) == ["sv"])
    #expect(bot.answers.map(\.name.value) == ["refuses"])
    #expect(bot.looseBlocks.map(\.name.value) == ["agrees"])
    #expect(bot.looseBlocks[0].kind == .answer)
  }

  @Test func answer() {
    let bot = clean("answer: agrees\nnb:\n  phrases: |\n    (ja|jepp)\n    ja (takk|det stemmer)\n")
    #expect(bot.answers[0].blocks[0].phrases.count == 2)
    #expect(bot.answers[0].by == nil)
    #expect(ids("answer: agrees\nby: bot\n") == ["unknown-key"])
  }

  @Test func botFile() {
    let bot = clean(
      """
      bot: lysglimt
      name: Glimt
      languages: [nb, da]
      fallback: {nn: nb}
      include: standard
      human: human.request            # heard first
      confidence:
        accept: 0.60
        margin: 0.1
        in_scope: 1
      repair:
        unclear:
          - say: unclear
          - offer: human
          - handoff: low_confidence
        silent:
          - {after: 10 min, say: still_there}
        slow:
          - after: 2 s
            say: one_moment
      verification:
        code: verify.code
        eid: verify.eid
      after:
        resolved: feedback
      queues:
        support-no:
          languages: [nb, en]
          zone: Europe/Oslo
          holidays: NO
          open: |
            mon-fri 08:00-21:00
            sat,sun 10:00-12:00 13:00-24:00
      facts:
        phone_support:
          nb: 21 00 12 00
          da: 70 10 12 00
        track_page: lysglimt.example/spor
      tone:
        never: |
          viktig for oss
      currency: {nb: NOK}
      countries: {nb: NO}
      """
    ).bot
    guard let bot else {
      Issue.record("no bot")
      return
    }
    #expect(bot.id.value == "lysglimt")
    #expect(bot.name?.value == "Glimt")
    #expect(bot.languages.values == ["nb", "da"])
    #expect(bot.fallback.map { [$0.key.value, $0.value.value] } == [["nn", "nb"]])
    #expect(bot.include.values == ["standard"])
    #expect(bot.human?.value == "human.request")
    #expect([bot.accept?.value, bot.margin?.value, bot.inScope?.value] == [0.6, 0.1, 1])
    #expect(bot.ladders.map(\.kind.value) == [.unclear, .silent, .slow])
    #expect(bot.ladders[0].steps.count == 3)
    #expect(bot.ladders[1].steps[0].after?.seconds == 600)
    #expect(bot.ladders[2].steps[0].after?.seconds == 2)
    if case .handoff(let reason) = bot.ladders[0].steps[2].move {
      #expect(reason.value == "low_confidence")
    } else {
      Issue.record("\(bot.ladders[0].steps[2])")
    }
    #expect(bot.verification.map(\.key.value) == ["code", "eid"])
    #expect(bot.afterResolved?.value == "feedback")
    #expect(bot.queues[0].holidays?.value == "NO")
    #expect(bot.queues[0].open.map(\.days) == [[1, 2, 3, 4, 5], [6, 7]])
    #expect(bot.queues[0].open[1].open == [600..<720, 780..<1440])
    #expect(bot.facts.map(\.name.value) == ["phone_support", "track_page"])
    #expect(bot.neverSaid.values == ["viktig for oss"])
    #expect(bot.currency[0].value.value == "NOK")
    #expect(bot.countries[0].value.value == "NO")
  }

  @Test func vocabulary() {
    let bot = clean(
      """
      lists:
        subscription:
          broadband:
            nb: |
              bredbåndet
              (fiber|nett)
        order_state:
          on_the_way: {nb: på vei, da: "på vej", en: on its way}
      slots:
        rating:
          type: number
          from: 1
          to: 5
          many: true
          optional: false
        email:
          type: email
          personal: {purpose: find the customer, keep: 90 days}
        code: {type: six_digits, secret: true}
        date:
          type: date
          toward: future
      types:
        order_number:
          write: LG-######            # how it is shown
          forms: |
            lg[- ]?(\\d{3}[ ]?\\d{3})
          called: order
          bare: |
            (\\d[ ]?){8,10}
        case_number:
          write: |     # a comment
            SAK ##-###
          forms: |
            \\d{5}
          asked: |
            \\d{3}
      """)
    #expect(bot.lists.map(\.name.value) == ["subscription", "order_state"])
    #expect(
      bot.lists[0].values[0].languages[0].phrases.map(\.text) == ["bredbåndet", "(fiber|nett)"])
    #expect(
      bot.lists[1].values[0].languages.map { $0.phrases[0].text } == [
        "på vei", "på vej", "on its way",
      ])
    #expect(bot.slots.map(\.name.value) == ["rating", "email", "code", "date"])
    #expect(bot.slots[0].from?.value == 1)
    #expect(bot.slots[0].many?.value == true)
    #expect(bot.slots[0].optional?.value == false)
    #expect(bot.slots[1].personal?.keep.seconds == 90 * 86400)
    #expect(bot.slots[1].personal?.purpose.value == "find the customer")
    #expect(bot.slots[2].secret?.value == true)
    #expect(bot.slots[3].toward?.value == .future)
    #expect(bot.types[0].write?.value == "LG-######")
    #expect(bot.types[1].asked.values == ["\\d{3}"])
    #expect(bot.types[1].write?.value == "SAK ##-###")
    #expect(bot.types[0].forms.values == ["lg[- ]?(\\d{3}[ ]?\\d{3})"])
    #expect(bot.types[0].called?.value == "order")
    #expect(bot.types[0].bare.values == ["(\\d[ ]?){8,10}"])
  }

  @Test func actionsAndEvents() {
    let bot = clean(
      """
      actions:
        orders.move:
          in: [order_number, date, optional time]
          level: code
          changes: true
          once: case
          timeout: 20 s
          out:
            moved:
              order.day: date
              order.carrier: optional text
            too_late: {}
      events:
        outage.news:
          outage.text: text
        eid.proved:
          level: eid
        outage.over: {}
      """)
    let action = bot.actions[0]
    #expect(action.inputs.map(\.name.value) == ["order_number", "date", "time"])
    #expect(action.inputs.map(\.isOptional) == [false, false, true])
    #expect(action.level?.value == "code")
    #expect(action.changes?.value == true)
    #expect(action.once?.value == .case)
    #expect(action.timeout?.seconds == 20)
    #expect(action.outcomes.map(\.name.value) == ["moved", "too_late"])
    #expect(action.outcomes[0].fields.map(\.type.value) == ["date", "text"])
    #expect(action.outcomes[0].fields.map(\.isOptional) == [false, true])
    #expect(bot.events.map(\.name.value) == ["outage.news", "eid.proved", "outage.over"])
    #expect(bot.events[0].fields[0].path.value == "outage.text")
    #expect(bot.events[1].level?.value == "eid")
  }

  @Test func stubs() {
    let bot = clean(
      """
      stubs:
        orders.find:
          - when: {order_number: LG-000000..LG-000009}
            outcome: not_found
          - when:
              order_number: [LG-1, LG-2]
              email: missing
            outcome: failed
          - outcome: found
            out:
              order.state: on_the_way
              order.day: "{today}"
              order.text: |
                Ordre {order_number}
      """)
    let cases = bot.stubs[0].cases
    #expect(cases.map(\.outcome.value) == ["not_found", "failed", "found"])
    #expect(cases[0].when[0].values.values == ["LG-000000..LG-000009"])
    #expect(cases[1].when.map(\.field.value) == ["order_number", "email"])
    #expect(cases[1].when[0].values.values == ["LG-1", "LG-2"])
    #expect(cases[2].when.isEmpty)
    #expect(cases[2].out.map(\.value.text) == ["on_the_way", "{today}", "Ordre {order_number}"])
  }

  @Test func language() {
    let bot = clean(
      """
      language: nb
      skip: |                         # may stand anywhere
        (hei|hallo)
        (jo|da)
      exact: |
        far
      not: |
        (ikke|aldri)
      rules:
        mine: (min|mitt)
        want: |
          [jeg] (vil|ønsker) [å]
          er det mulig å
      """)
    let language = bot.languages[0]
    #expect(language.language.value == "nb")
    #expect(language.skip.count == 2)
    #expect(language.exact[0].text == "far")
    #expect(language.not[0].text == "(ikke|aldri)")
    #expect(language.rules.map(\.name.value) == ["mine", "want"])
    #expect(language.rules.map(\.phrases.count) == [1, 2])
  }

  @Test func flow() {
    let bot = clean(
      """
      flow: outage.status
      needs: [postal_code]
      once: conversation
      mood: upset
      digression: later
      then:
        cancels: resolved

      states:
        look:
          do: outage.find
          then:
            known: known
            none: none
        none:
          once: case
          say: none
          forget: [postal_code]
          ask: postal_code
          then: look
        known:
          say: known
          choose:
            agrees: follow
            refuses: resolved
        follow:
          wait: 10 10 20 60 min        # then 60 again and again
          then: {due: follow, stops: resolved}
        restart:
          advise: restart
          choose:
            worked: resolved
            tried: where
        where:
          check: order.state
          then:
            packing: person
        person:
          say: person
          handoff: complex
        done:
          say: none
          then: resolved

      texts:
        none:
          nb: |
            Ingen feil i {postal_code}.
          da:
            - |
              Ingen fejl.
            - |
              Alt i orden.
      """)
    let flow = bot.flows[0]
    #expect(flow.name.value == "outage.status")
    #expect(flow.needs.values == ["postal_code"])
    #expect(flow.once?.value == .conversation)
    #expect(flow.mood?.value == "upset")
    #expect(flow.digression?.value == .later)
    #expect(flow.then.map(\.target.value) == ["resolved"])
    #expect(
      flow.states.map(\.name.value)
        == ["look", "none", "known", "follow", "restart", "where", "person", "done"])
    let words = flow.states.map { state -> String in
      switch state.move {
      case .act(let action): "do \(action.value)"
      case .ask(let slot): "ask \(slot.value)"
      case .choose(let table): "choose \(table.map(\.target.value))"
      case .wait(let gaps): "wait \(gaps.map(\.seconds))"
      case .advise(let advice, let table): "advise \(advice.value) \(table.map(\.outcome.value))"
      case .check(let value): "check \(value.value)"
      case .handoff(let reason): "handoff \(reason.value)"
      case nil: "-"
      }
    }
    #expect(
      words == [
        "do outage.find", "ask postal_code", "choose [\"follow\", \"resolved\"]",
        "wait [600, 600, 1200, 3600]", "advise restart [\"worked\", \"tried\"]",
        "check order.state", "handoff complex", "-",
      ])
    #expect(flow.states[1].once?.value == .case)
    #expect(flow.states[1].forget.values == ["postal_code"])
    if case .target(let target) = flow.states[1].then {
      #expect(target.value == "look")
    } else {
      Issue.record("\(flow.states[1])")
    }
    if case .table(let table) = flow.states[3].then {
      #expect(table.map(\.outcome.value) == ["due", "stops"])
    } else {
      Issue.record("\(flow.states[3])")
    }
    #expect(flow.texts[0].languages.map(\.variants.count) == [1, 2])
  }

  @Test func texts() {
    let bot = clean(
      """
      texts:
        ask.date:
          nb: |
            {order.carrier|Transportøren} kommer om {days} {days:dag|dager}:
            {order.day|}
      """)
    let template = bot.texts[0].languages[0].variants[0]
    let parts = template.parts.map { part in
      switch part {
      case .literal(let text): "'\(text.value)'"
      case .place(let path, let fallback, _): "\(path.value)?\(fallback?.value ?? "-")"
      case .plural(let path, let one, let many, _): "\(path.value):\(one.value):\(many.value)"
      }
    }
    #expect(
      parts == [
        "order.carrier?Transportøren", "' kommer om '", "days?-", "' '", "days:dag:dager", "':\n'",
        "order.day?",
      ])
  }

  @Test func outOfScope() {
    let bot = clean("out_of_scope:\n  en: |\n    what is the weather\n    sing a song\n")
    #expect(bot.outOfScope[0].examples.values == ["what is the weather", "sing a song"])
  }

  @Test("A misspelt key of three letters is not taken for a language")
  func misspeltKeys() {
    #expect(ids("intent: x\nby: bot\nbye: bot\n") == ["unknown-key"])
    #expect(ids("intent: x\nby: bot\nnorsk:\n  title: x\n") == ["unknown-key"])
    #expect(ids("flow: x\nstates:\n  a:\n    connect: queue\n") == ["unknown-key"])
    #expect(ids("language: nb\nintents: x\n") == ["unknown-key"])
  }

  @Test(arguments: [
    ("10 min", [600]), ("20 s", [20]), ("2 hours", [7200]), ("90 days", [7_776_000]),
    ("1 day", [86400]),
    ("10 10 min", [600, 600]), ("10min", [600]), ("1 h", [3600]),
  ])
  func durations(_ text: String, _ seconds: [Int]) {
    let bot = clean("flow: x\nstates:\n  a:\n    wait: \(text)\n    then: {due: a}\n")
    if case .wait(let gaps) = bot.flows[0].states[0].move {
      #expect(gaps.map(\.seconds) == seconds)
    } else {
      Issue.record("no wait")
    }
  }

  @Test(arguments: ["min", "10", "10 years", "-1 s", "1.5 h", "99999999999999999999 days", "٣ min"])
  func badDurations(_ text: String) {
    #expect(ids("flow: x\nstates:\n  a:\n    wait: \(text)\n") == ["bad-duration"])
  }

  @Test(arguments: [
    "mon", "mon 8-16", "mon 08:00", "mon 10:00-09:00", "mon-tue-wed 08:00-09:00", "mon,mon closed",
    "mon 08:00-12:00 11:00-13:00", "man 08:00-09:00", "mon 08:00-24:01", "- 08:00-09:00",
  ])
  func badHours(_ line: String) {
    #expect(
      FileReader.hours(SpannedText(line, at: SourceSpan(path: "", range: 0..<0))) == nil, "\(line)")
  }

  @Test func hours() {
    let place = SourceSpan(path: "", range: 0..<0)
    #expect(FileReader.hours(SpannedText("sat-mon 9:00-10:00", at: place))?.days == [6, 7, 1])
    #expect(FileReader.hours(SpannedText("sun closed", at: place))?.open == [])
  }
}
