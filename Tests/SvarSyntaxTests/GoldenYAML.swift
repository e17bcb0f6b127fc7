/// Mistakes in the YAML of files, and what their authors are told.
let yamlGoldens: [Golden] = [
  Golden(
    "empty-file",
    source: #"""
      # nothing yet
      """#,
    shown: #"""
      x.yaml:1:1: warning: the file says nothing [empty-file]
      1 | # nothing yet
        | ^
      """#),
  Golden(
    "unknown-file-kind",
    source: #"""
      intnet: order.status
      by: bot
      """#,
    shown: #"""
      x.yaml:1:1: error: no kind of bot file has the key 'intnet' [unknown-file-kind]
      1 | intnet: order.status
        | ^^^^^^ did you mean 'intent'?
      """#),
  Golden(
    "unknown-file-kind",
    source: #"""
      colour: blue
      """#,
    shown: #"""
      x.yaml:1:1: error: no kind of bot file has the key 'colour' [unknown-file-kind]
      1 | colour: blue
        | ^^^^^^
      """#),
  Golden(
    "mapping-expected",
    source: #"""
      just text
      """#,
    shown: #"""
      x.yaml:1:1: error: 'x.yaml' needs lines 'key: value' [mapping-expected]
      1 | just text
        | ^^^^^^^^^
      """#),
  Golden(
    "yaml-anchor",
    source: #"""
      intent: &a order
      by: bot
      """#,
    shown: #"""
      x.yaml:1:9: error: '&' would make an anchor; bot files have none [yaml-anchor]
      1 | intent: &a order
        |         ^
      """#),
  Golden(
    "yaml-alias",
    source: #"""
      intent: *a
      by: bot
      """#,
    shown: #"""
      x.yaml:1:9: error: '*' would make an alias; bot files have none [yaml-alias]
      1 | intent: *a
        |         ^
      """#),
  Golden(
    "yaml-tag",
    source: #"""
      intent: !str x
      by: bot
      """#,
    shown: #"""
      x.yaml:1:9: error: '!' would make a tag; bot files have none [yaml-tag]
      1 | intent: !str x
        |         ^
      """#),
  Golden(
    "yaml-merge-key",
    source: #"""
      slots:
        <<: x
      """#,
    shown: #"""
      x.yaml:2:3: error: '<<' would merge a mapping; bot files have no merge keys [yaml-merge-key]
      2 |   <<: x
        |   ^^
      """#),
  Golden(
    "yaml-folded",
    source: #"""
      intent: x
      by: bot
      nb:
        phrases: >
          hei du
      """#,
    shown: #"""
      x.yaml:4:12: error: '>' would join the lines [yaml-folded]
      4 |   phrases: >
        |            ^ write '|'
      """#),
  Golden(
    "yaml-documents",
    source: #"""
      intent: x
      by: bot
      ---
      intent: y
      """#,
    shown: #"""
      x.yaml:3:1: error: a file holds one document [yaml-documents]
      3 | ---
        | ^^^
      """#),
  Golden(
    "yaml-documents",
    source: #"""
      intent: x
      by: bot
      ...
      """#,
    shown: #"""
      x.yaml:3:1: error: a file holds one document [yaml-documents]
      3 | ...
        | ^^^
      """#),
  Golden(
    "yaml-directive",
    source: #"""
      %YAML 1.2
      intent: x
      """#,
    shown: #"""
      x.yaml:1:1: error: '%' would be a directive; bot files have none [yaml-directive]
      1 | %YAML 1.2
        | ^^^^^^^^^
      x.yaml:2:1: error: an intent needs 'by' [missing-key]
      2 | intent: x
        | ^^^^^^
      """#),
  Golden(
    "yaml-complex-key",
    source: #"""
      intent: x
      by: bot
      ? nb
      """#,
    shown: #"""
      x.yaml:3:1: error: '?' would make a complex key; write 'key: value' [yaml-complex-key]
      3 | ? nb
        | ^
      """#),
  Golden(
    "yaml-reserved",
    source: #"""
      intent: @service
      by: bot
      """#,
    shown: #"""
      x.yaml:1:9: error: a value cannot start with '@' in YAML [yaml-reserved]
      1 | intent: @service
        |         ^
      """#),
  Golden(
    "yaml-indentation",
    source: #"""
      intent: x
      by: bot
        slots: [a]
      """#,
    shown: #"""
      x.yaml:3:3: error: indented deeper than the lines it belongs to [yaml-indentation]
      3 |   slots: [a]
        |   ^^^^^^^^^^
      """#),
  Golden(
    "yaml-indentation",
    source: #"""
      intent: x
      by: bot
      nb:
        examples: |
          hei
         du
      """#,
    shown: #"""
      x.yaml:6:4: error: indented less than the first line of its block [yaml-indentation]
      6 |    du
        |    ^^
      """#),
  Golden(
    "yaml-indentation",
    source: #"""
        intent: x
        by: bot
      nb: x
      """#,
    shown: #"""
      x.yaml:3:1: error: indented less than the file's first key [yaml-indentation]
      3 | nb: x
        | ^^^^^
      """#),
  Golden(
    "yaml-key-expected",
    source: #"""
      intent: x
      by bot
      """#,
    shown: #"""
      x.yaml:1:1: error: an intent needs 'by' [missing-key]
      1 | intent: x
        | ^^^^^^
      x.yaml:2:1: error: a line 'key: value' is expected here [yaml-key-expected]
      2 | by bot
        | ^^^^^^
      """#),
  Golden(
    "yaml-item-among-keys",
    source: #"""
      intent: x
      - by: bot
      by: bot
      """#,
    shown: #"""
      x.yaml:2:1: error: a list item '-' among keys; indent it under its key [yaml-item-among-keys]
      2 | - by: bot
        | ^^^^^^^^^
      """#),
  Golden(
    "yaml-colon",
    source: #"""
      intent: order: status
      by: bot
      """#,
    shown: #"""
      x.yaml:1:14: error: ': ' inside a value makes it a key; write the text after '|' [yaml-colon]
      1 | intent: order: status
        |              ^
      """#),
  Golden(
    "yaml-second-line",
    source: #"""
      intent: order
        status
      by: bot
      """#,
    shown: #"""
      x.yaml:2:3: error: a value ends with its line; write texts of several lines after '|' [yaml-second-line]
      2 |   status
        |   ^^^^^^
      """#),
  Golden(
    "yaml-quote",
    source: #"""
      intent: "order
      by: bot
      """#,
    shown: #"""
      x.yaml:1:9: error: the quote is not closed in this line [yaml-quote]
      1 | intent: "order
        |         ^
      """#),
  Golden(
    "yaml-escape",
    source: #"""
      intent: "a\q"
      by: bot
      """#,
    shown: #"""
      x.yaml:1:11: error: this is not an escape that YAML knows [yaml-escape]
      1 | intent: "a\q"
        |           ^^
      """#),
  Golden(
    "yaml-text-after-value",
    source: #"""
      intent: "a" b
      by: bot
      """#,
    shown: #"""
      x.yaml:1:13: error: text after the end of the value [yaml-text-after-value]
      1 | intent: "a" b
        |             ^
      """#),
  Golden(
    "yaml-bracket",
    source: #"""
      intent: x
      by: bot
      slots: [a, b
      over: [c]
      """#,
    shown: #"""
      x.yaml:3:8: error: '[' is never closed [yaml-bracket]
      3 | slots: [a, b
        |        ^
      """#),
  Golden(
    "yaml-list",
    source: #"""
      intent: x
      by: bot
      slots: [a [b]]
      """#,
    shown: #"""
      x.yaml:3:11: error: ',' or the closing bracket is expected here [yaml-list]
      3 | slots: [a [b]]
        |           ^
      """#),
  Golden(
    "yaml-value-expected",
    source: #"""
      bot: x
      languages: [nb]
      fallback: {nn}
      """#,
    shown: #"""
      x.yaml:3:12: error: 'nn' has no value; write 'key: value' [yaml-value-expected]
      3 | fallback: {nn}
        |            ^^
      """#),
  Golden(
    "yaml-block-header",
    source: #"""
      slots:
        code:
          type: | text
      """#,
    shown: #"""
      x.yaml:3:13: error: a block's text starts in the line after '|' [yaml-block-header]
      3 |     type: | text
        |             ^^^^
      """#),
  Golden(
    "yaml-syntax",
    source: #"""
      bot: x
      languages: [nb]
      fallback: {nn:[nb]}
      """#,
    shown: #"""
      x.yaml:3:14: error: not YAML: found unexpected ':' [yaml-syntax]
      3 | fallback: {nn:[nb]}
        |              ^
      x.yaml:3:15: error: 'nn' needs one text [text-expected]
      3 | fallback: {nn:[nb]}
        |               ^^^^
      """#),
  Golden(
    "duplicate-key",
    source: #"""
      intent: x
      by: bot
      nb:
        title: en
        title: to
      """#,
    shown: #"""
      x.yaml:5:3: error: 'title' stands here twice [duplicate-key]
      5 |   title: to
        |   ^^^^^
      x.yaml:4:3: note: first here
      4 |   title: en
        |   ^^^^^
      """#),
]
