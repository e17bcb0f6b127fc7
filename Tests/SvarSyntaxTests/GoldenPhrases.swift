/// Mistakes in phrases, and what their authors are told.
let phraseGoldens: [Golden] = [
  Golden(
    "unclosed-group",
    phrase: #"(hvor|når er <parcel>"#,
    shown: #"""
      x.yaml:5:5: error: '(' is never closed [unclosed-group]
      5 |     (hvor|når er <parcel>
        |     ^
      """#),
  Golden(
    "unclosed-group",
    phrase: #"[hva er status"#,
    shown: #"""
      x.yaml:5:5: error: '[' is never closed [unclosed-group]
      5 |     [hva er status
        |     ^
      """#),
  Golden(
    "unclosed-group",
    phrase: #"på 🎁 <parcel er den"#,
    shown: #"""
      x.yaml:5:10: error: '<' is never closed [unclosed-group]
      5 |     på 🎁 <parcel er den
        |           ^
      """#),
  Golden(
    "unexpected-closing",
    phrase: #"hvor er) den"#,
    shown: #"""
      x.yaml:5:12: error: ')' closes nothing [unexpected-closing]
      5 |     hvor er) den
        |            ^ drop it
      """#),
  Golden(
    "one-choice",
    phrase: #"(hvor) er den"#,
    shown: #"""
      x.yaml:5:5: error: a group with one choice [one-choice]
      5 |     (hvor) er den
        |     ^^^^^^ write 'hvor'
      """#),
  Golden(
    "one-choice",
    phrase: #"(hvor|) er den"#,
    shown: #"""
      x.yaml:5:5: error: a group with one choice [one-choice]
      5 |     (hvor|) er den
        |     ^^^^^^^ write '[hvor]'
      """#),
  Golden(
    "empty-choice",
    phrase: #"(hvor|når|) er den"#,
    shown: #"""
      x.yaml:5:5: error: a choice without words; what may be left out stands in '[ ]' [empty-choice]
      5 |     (hvor|når|) er den
        |     ^^^^^^^^^^^ write '[hvor|når]'
      """#),
  Golden(
    "empty-group",
    phrase: #"hvor () er den"#,
    shown: #"""
      x.yaml:5:10: error: brackets without words [empty-group]
      5 |     hvor () er den
        |          ^^ drop them
      """#),
  Golden(
    "choice-outside-group",
    phrase: #"hvor | når"#,
    shown: #"""
      x.yaml:5:10: error: '|' separates choices, which stand in '( )' or '[ ]' [choice-outside-group]
      5 |     hvor | når
        |          ^
      """#),
  Golden(
    "and-inside-group",
    phrase: #"(hvor & når|er)"#,
    shown: #"""
      x.yaml:5:11: error: '&' joins parts of a whole phrase and stands in no brackets [and-inside-group]
      5 |     (hvor & når|er)
        |           ^
      """#),
  Golden(
    "empty-part",
    phrase: #"hvor &"#,
    shown: #"""
      x.yaml:5:10: error: '&' with nothing on one side [empty-part]
      5 |     hvor &
        |          ^ drop it
      """#),
  Golden(
    "empty-phrase",
    phrase: #"?!"#,
    shown: #"""
      x.yaml:5:5: error: a phrase without words [empty-phrase]
      5 |     ?!
        |     ^^
      """#),
  Golden(
    "adjacent-open",
    phrase: #"hvor * * den"#,
    shown: #"""
      x.yaml:5:10: error: two '*' side by side cannot be told apart; write one [adjacent-open]
      5 |     hvor * * den
        |          ^^^ write '*'
      """#),
  Golden(
    "matches-everything",
    phrase: #"[hei] *"#,
    shown: #"""
      x.yaml:5:5: error: only '*' and words that may be left out: every sentence would match [matches-everything]
      5 |     [hei] *
        |     ^^^^^^^
      """#),
  Golden(
    "bad-name",
    phrase: #"hvor er <Parcel>"#,
    shown: #"""
      x.yaml:5:14: error: 'Parcel' is not a name: a small letter, then small letters, digits, '_' and '.' [bad-name]
      5 |     hvor er <Parcel>
        |              ^^^^^^
      """#),
]
