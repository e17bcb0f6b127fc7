// More mistakes in the base bot: variants of kinds whose pages show one only.

/// Constructs that mean nothing, or something else than they seem.
let constructs: [Broken] = [
  Broken(
    "a list with a name twice, a line each", "flow.yaml", "needs: [order_number]",
    "needs:\n  - order_number\n  - order_number", "flow.yaml:4:5 warning listed-twice"),
  Broken(
    "a list with a name twice, in front", "order.yaml", "[order_number]",
    "[order_number , order_number]", "order.yaml:3:24 warning listed-twice"),
  Broken(
    "a reason where nothing is handed off", "open.yaml", "by: bot", "by: never\nreason: policy",
    "open.yaml:3:9 warning key-ignored"),
  Broken(
    "bounds of what has none", "slots.yaml", "type: six_digits", "type: six_digits\n    from: 1",
    "slots.yaml:6:11 warning key-ignored"),
  Broken(
    "a direction of what is no day", "slots.yaml", "type: six_digits",
    "type: six_digits\n    toward: future", "slots.yaml:6:13 warning key-ignored"),
  Broken(
    "the past, which is not yet known", "slots.yaml", "slots:",
    "slots:\n  day:\n    type: date\n    toward: past", "slots.yaml:4:13 warning no-effect"),
  Broken(
    "bare digits beside no words", "slots.yaml", "    called: order_word\n", "",
    "lists.yaml:5:3 warning list-unused", "slots.yaml:13:7 warning key-ignored"),
  Broken(
    "words beside no bare digits", "slots.yaml", "    bare: |\n      (\\d{4})\n", "",
    "slots.yaml:12:13 warning key-ignored"),
  Broken(
    "a way on from a handoff", "flow.yaml",
    "    say: unknown\n    forget: [order_number]\n    ask: order_number\n    then: look",
    "    say: unknown\n    handoff: complex\n    then: look", "flow.yaml:29:11 warning key-ignored"),
  Broken(
    "a way on beside a choice", "flow.yaml", "refuses: resolved\n",
    "refuses: resolved\n    then: resolved\n", "flow.yaml:22:11 warning key-ignored"),
  Broken(
    "a time on a ladder of turns", "bot.yaml", "facts:",
    "repair:\n  unclear:\n    - {after: 1 min, offer: human}\nfacts:",
    "bot.yaml:12:15 warning key-ignored"),
  Broken(
    "no time at all", "bot.yaml", "facts:",
    "repair:\n  slow:\n    - {after: 0 s, say: ask.code}\nfacts:",
    "bot.yaml:12:15 error zero-duration"),
  Broken(
    "a wait without time", "flow.yaml", "    say: sent\n    then: resolved",
    "    say: sent\n    wait: 0 10 min\n    then:\n      due: resolved",
    "flow.yaml:16:11 error zero-duration"),
  Broken(
    "personal data kept for no time", "slots.yaml", "slots:",
    "slots:\n  email:\n    type: email\n    personal: {purpose: receipts, keep: 0 days}",
    "slots.yaml:4:41 error zero-duration"),
  Broken(
    "a level called anyone", "bot.yaml", "code: verify", "code: verify\n  anyone: verify",
    "bot.yaml:7:3 error reserved-name"),
  Broken(
    "a list called as a type", "lists.yaml", "lists:", "lists:\n  date:\n    today: {en: today}",
    "lists.yaml:2:3 error reserved-name"),
  Broken(
    "an outcome called failed", "actions.yaml", "stopped: {}", "stopped: {}\n      failed: {}",
    "actions.yaml:15:7 error reserved-name", "flow.yaml:23:5 error outcome-missing"),
  Broken(
    "a fact called name", "bot.yaml", "hours: 8 to 20", "hours: 8 to 20\n  name: Base",
    "bot.yaml:12:3 error reserved-name"),
  Broken(
    "a fact called as a field", "bot.yaml", "hours: 8 to 20", "hours: 8 to 20\n  order.state: fine",
    "bot.yaml:12:3 error path-of-two"),
  Broken(
    "closed and open on a day", "bot.yaml", "facts:",
    "queues:\n  desk:\n    zone: UTC\n    open: |\n      mon-sun 08:00-16:00\n      sun closed\nfacts:",
    "bot.yaml:15:7 warning hours-overlap"),
  Broken(
    "a language in a queue that the bot has not", "bot.yaml", "facts:",
    "queues:\n  desk:\n    languages: [en, dk]\n    zone: Africa/Nairobi\n    open: |\n      mon 08:00-16:00\nfacts:",
    "bot.yaml:12:21 warning language-not-spoken"),
  Broken(
    "a zone without a place", "bot.yaml", "facts:", "queues:\n  desk:\n    zone: CET+1\nfacts:",
    "bot.yaml:12:11 error unknown-zone"),
  Broken(
    "an intent that wins over itself", "open.yaml", "by: bot", "by: bot\nover: [opening.hours]",
    "open.yaml:3:8 error over-circle"),
  Broken(
    "two intents that win in a circle",
    [
      Edit("order.yaml", "by: bot", "by: bot\nover: [opening.hours]"),
      Edit("open.yaml", "by: bot", "by: bot\nover: [order.status]"),
    ], ["open.yaml:3:8 error over-circle"]),
  Broken(
    "a regex that matches nothing", "order.yaml", "\\btrack\\b.{0,20}(?<order_number>PX-\\d{4})",
    "(track)?", "order.yaml:9:5 error matches-everything"),
  Broken(
    "a type that matches nothing", "slots.yaml", "px-(\\d{4})", "(\\d*)",
    "slots.yaml:11:7 error matches-everything", "slots.yaml:11:7 warning slow-regex"),
  Broken(
    "two ideas in a rule", "language.yaml", "(my|our)", "(my|our) & mine",
    "language.yaml:4:5 error and-outside-phrases"),
  Broken(
    "two ideas in a list", "lists.yaml", "order: {en: order}", "order: {en: order & number}",
    "lists.yaml:6:17 error and-outside-phrases"),
  Broken(
    "a rule among words without forms", "language.yaml", "rules:",
    "not: |\n  (<mine>|nope)\nrules:", "language.yaml:3:3 error words-only"),
  Broken(
    "an action's field of no type", "actions.yaml", "order.state: order_state",
    "order.state: order_stat", "actions.yaml:7:22 error unknown-type",
    "flow.yaml:10:12 error unknown-field"),
  Broken(
    "an event's level of nobody", "x.yaml", "", "events:\n  login:\n    level: eid\n",
    "x.yaml:3:12 error unknown-level"),
  Broken(
    "a place in a stub that no input fills", "stubs.yaml", "- outcome: not_found",
    "- outcome: found\n      out:\n        order.state: '{order_no}'",
    "stubs.yaml:5:24 error unknown-placeholder"),
  Broken(
    "a value in a stub that the list has not", "stubs.yaml", "- outcome: not_found",
    "- outcome: found\n      out:\n        order.state: lots",
    "stubs.yaml:5:22 error unknown-list-value"),
  Broken(
    "an outcome of a flow that no action has", "flow.yaml", "needs: [order_number]",
    "needs: [order_number]\nthen:\n  faild: unknown", "flow.yaml:4:3 error outcome-unknown"),
  Broken(
    "a plural of a place", "texts.yaml", "Which order?", "{order_number:one|many}?",
    "texts.yaml:4:7 error placeholder-may-be-empty", "texts.yaml:4:8 warning plural-of-text"),
  Broken(
    "a secret in a plural", "texts.yaml", "Which order?", "{code:one|many}?",
    "texts.yaml:4:8 error secret-in-text"),
  Broken(
    "a circle over flows",
    [
      Edit(
        "more.yaml", "",
        "flow: back\nstates:\n  s:\n    say: x\n    then: forth\ntexts:\n  x:\n    en: |\n      Hi.\n"
      ),
      Edit(
        "forth.yaml", "",
        "flow: forth\nstates:\n  s:\n    say: y\n    then: back\ntexts:\n  y:\n    en: |\n      Hi.\n"
      ),
    ], ["more.yaml:3:3 error loop-without-input"]),
]
