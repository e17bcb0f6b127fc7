// The form of bot files as a JSON Schema, for completion and checks in editors. Printed by
// `svar schema`; docs/schema/svar.schema.json is the same. A test holds its keys against the reader's.
//
// It says less than the reader: an editor sees no difference between a block and a quoted text, does
// not know which names exist, and takes `5` for a number where the reader takes it for text.

import SvarDiagnostics

/// The JSON Schema (draft 7) of bot files.
package enum BotSchema {
  package static let json: JSONValue = .object([
    ("$schema", "http://json-schema.org/draft-07/schema#"),
    ("title", "Svar bot file"),
    (
      "description",
      .string(
        "A file of a bot's folder; its kind is told by its key: bot, intent, answer, flow, language, "
          + "or words for all of them.")
    ),
    (
      "anyOf",
      .array(
        ["bot", "intent", "case", "block", "answer", "answer_block", "flow", "language", "words"]
          .map(reference))
    ),
    ("definitions", .object(definitions)),
  ])

  // MARK: Kinds of files

  private static let definitions: [(key: String, value: JSONValue)] = [
    (
      "bot",
      object(
        [
          ("bot", text("The bot's id")),
          ("name", text("What the bot calls itself: {name} in texts")),
          ("languages", list("Codes; the first is the one to start in: [nb, da, sv, en]")),
          ("fallback", map(text("The language it is answered in"), "A language heard as another")),
          ("include", oneOrMany("Built-in sets", values: ["standard"])),
          ("rename", map(text("The name in this bot"), "Built-in intents by other names")),
          ("human", text("The intent that asks for a human")),
          (
            "order",
            oneOrMany("Intents, each of which wins over those after it when all else is equal")
          ),
          ("confidence", reference("confidence")),
          ("repair", reference("repair")),
          ("verification", map(text("The flow that proves it"), "Levels, weaker ones first")),
          ("after", reference("after")),
          ("queues", map(reference("queue"), "Queues of people")),
          ("facts", map(reference("text_or_languages"), "Values for texts: {fact}")),
          ("max_questions", integer("More questions than this in a flow are a warning")),
          ("allow", map(lines("Sentences or phrases, a line each"), "Findings that are meant")),
          ("tone", reference("tone")),
          ("currency", map(text("A currency code"), "No effect yet")),
          ("countries", map(text("A country code"), "No effect yet")),
        ], required: ["bot", "languages"])
    ),
    ("intent", intent(kind: "intent", required: ["intent", "by"])),
    ("answer", intent(kind: "answer", required: ["answer"])),
    (
      "case",
      object(
        [
          ("intent", text("The intent it is a case of")), ("case", text("The name of the case")),
          ("when", reference("conditions")), ("sets", map(text("A value"), "Slots it fills")),
          ("from_context", reference("from_context")),
        ], required: ["intent", "case"], languages: reference("case_languages"))
    ),
    ("block", block(kind: "intent")),
    ("answer_block", block(kind: "answer")),
    (
      "flow",
      object(
        [
          ("flow", text("The name; the intent of the same name starts it")),
          ("needs", list("Slots asked for first where they are empty")),
          ("once", choice("Runs once only", ["conversation", "case"])),
          ("mood", choice("From here on the conversation is serious", ["upset", "calm"])),
          (
            "digression",
            choice("What another wish does to it", ["resume", "drop", "later"])
          ),
          ("max_questions", integer("More questions than this are a warning")),
          ("then", table("Where outcomes lead that states leave out")),
          ("states", map(reference("state"), "The first is where it starts")),
          ("texts", reference("texts")),
        ], required: ["flow", "states"])
    ),
    (
      "language",
      object(
        [
          ("language", text("The code")),
          ("skip", lines("What may stand between any two words of a phrase")),
          ("exact", lines("Words without forms and misspellings")),
          ("not", lines("Further negations")),
          ("rules", map(lines("Phrases"), "Names for patterns: <rule>")),
          ("endings", map(text("Letters: en et s"), "What the words of a list may end in")),
          ("beginnings", map(text("Letters"), "What the words of a list may begin with")),
        ], required: ["language"])
    ),
    (
      "words",
      object(
        [
          ("lists", map(reference("list"), "Lists of values")),
          ("slots", map(reference("slot"), "Slots")),
          ("types", map(reference("type"), "Types of values")),
          ("actions", map(reference("action"), "What the embedding program does")),
          ("events", map(reference("event"), "What it reports")),
          ("texts", reference("texts")),
          ("stubs", map(array(reference("stub")), "What actions answer without a program")),
          ("out_of_scope", languages(lines("Sentences that belong to no intent"))),
        ], required: [], needsOne: true)
    ),

    // MARK: Parts

    (
      "confidence",
      object([
        ("accept", share("Less is not understood")),
        ("margin", share("Two intents closer than twice this are asked about")),
        ("in_scope", share("Less belongs to no intent")),
      ])
    ),
    (
      "repair",
      object(
        ["unclear", "invalid", "upset", "failed", "silent", "slow"].map {
          ($0, array(reference("step")))
        })
    ),
    (
      "step",
      object([
        ("after", duration), ("say", text("A text")), ("offer", choice("A human", ["human"])),
        ("handoff", reason),
      ])
    ),
    ("after", object([("resolved", text("The flow that follows a resolved errand"))])),
    (
      "queue",
      object([
        ("languages", list("Languages its people speak")),
        ("zone", text("Europe/Oslo")),
        ("holidays", choice("Days on which it is closed", ["norway", "denmark", "sweden"])),
        ("open", string("Lines such as: mon-fri 08:00-21:00")),
      ])
    ),
    ("tone", object([("never", string("Words no text may hold, a line each"))])),
    (
      "language_block",
      object([
        ("title", text("A noun phrase as it stands inside a sentence")),
        ("phrases", string("Patterns, a line each")),
        ("regex", string("PCRE2, a line each")),
        ("examples", string("Sentences of customers, a line each")),
        ("never", string("What takes this intent away, a line each")),
        ("reply", reference("variants")),
      ])
    ),
    (
      "case_languages",
      object([
        ("phrases", string("Patterns, a line each")),
        ("regex", string("PCRE2, a line each")),
        ("examples", string("Sentences of customers, a line each")),
        ("never", string("What takes this intent away, a line each")),
      ])
    ),
    (
      "conditions",
      map(
        .object([
          (
            "anyOf",
            .array([
              text("A value"), list("One of them"),
              object([("not", oneOrMany("None of them"))], required: ["not"]),
            ])
          )
        ]), "What must not be otherwise in the context of the message")
    ),
    (
      "from_context",
      .object([
        (
          "anyOf",
          .array([
            text("A slot"), list("Slots filled from the context"),
            map(text("A key of the context"), "Slots filled from the context"),
          ])
        )
      ])
    ),
    (
      "state",
      object(
        [
          ("once", choice("Only once", ["conversation", "case"])),
          ("say", text("A text")),
          ("forget", list("Slots whose value was wrong")),
          ("ask", text("A slot")),
          ("choose", table("Answers and intents, and where they lead")),
          ("advise", text("A value of a list, said once only")),
          ("do", text("An action")),
          ("check", text("A slot or field of a list, SLOT known, mood, hours")),
          ("wait", text("A time, or a series: 10 10 20 60 min")),
          ("handoff", reason),
          (
            "then",
            .object([
              (
                "anyOf",
                .array([text("A target"), table("Each outcome and where it leads")])
              )
            ])
          ),
        ], mayBeEmpty: false)
    ),
    ("texts", map(languages(reference("variants")), "Texts by key and language")),
    (
      "variants",
      .object([
        (
          "anyOf",
          .array([string("What the bot says"), array(string("One of the variants"))])
        )
      ])
    ),
    (
      "text_or_languages",
      .object([("anyOf", .array([text("A text"), languages(text("A text"))]))])
    ),
    (
      "list",
      described(
        "Values of a list",
        [
          ("type", ["object", "null"]),
          (
            "properties",
            .object([
              (
                "given",
                .object([
                  (
                    "anyOf",
                    .array([
                      flag("The host adds values while the bot runs"), reference("value"),
                    ])
                  )
                ])
              )
            ])
          ),
          ("additionalProperties", reference("value")),
        ])
    ),
    (
      "value",
      object(
        [
          ("asked", languages(lines("Words that count as an answer only"))),
          (
            "context",
            .object([
              (
                "anyOf",
                .array([
                  map(text("A value"), "What is so where it is meant"),
                  array(map(text("A value"), "One of them")),
                ])
              )
            ])
          ),
        ], languages: lines("What the bot says, then what customers say"))
    ),
    (
      "slot",
      object(
        [
          ("type", text("A built-in type, a list, or a type of the bot")),
          ("many", flag("Keeps all values")),
          ("optional", flag("'I don't know' is an answer too")),
          ("toward", choice("Which days fill it", ["past", "future"])),
          ("from", integer("The least number")),
          ("to", integer("The greatest number")),
          ("personal", reference("personal")),
          ("secret", flag("Never shown, logged or handed on")),
        ], required: ["type"])
    ),
    (
      "personal",
      object(
        [("purpose", text("What it is used for")), ("keep", duration)],
        required: ["purpose", "keep"])
    ),
    (
      "type",
      object([
        ("write", text("How it is stored: LG-######")),
        ("forms", string("Regexes of a whole value, a line each")),
        ("called", text("The list of words beside which bare digits count")),
        ("bare", string("Regexes of bare digits, a line each")),
        ("asked", string("Regexes of answers, a line each")),
        ("from", integer("The least number")),
        ("to", integer("The greatest number")),
        ("step", integer("The distance between two numbers")),
        ("fractions", choice("Fractions that are heard", ["halves", "tenths"])),
        ("times", text("What it is multiplied by")),
      ])
    ),
    (
      "action",
      object(
        [
          ("in", list("Slots and fields it gets; 'optional x' may be missing")),
          ("level", text("What the customer must have proved, or 'anyone'")),
          ("changes", flag("Cannot be undone by asking again")),
          ("once", choice("Runs once only", ["conversation", "case"])),
          ("timeout", duration),
          ("out", map(map(text("A type; 'optional type' may be missing"), ""), "Outcomes")),
        ], required: ["level", "out"])
    ),
    ("event", map(text("A type, or the level that it proves"), "Fields")),
    (
      "stub",
      object(
        [
          ("when", map(oneOrMany("A value, A..B, known, missing, ends 0-4"), "All must fit")),
          ("outcome", text("An outcome, failed or late")),
          ("out", map(text("A value, {input}, {digit}, today+3"), "Fields")),
        ], required: ["outcome"])
    ),
  ]

  private static func intent(kind: String, required: [String]) -> JSONValue {
    var properties: [(key: String, value: JSONValue)] = [
      (kind, text("The name")),
      ("slots", list("Slots its phrases may fill")),
      ("over", list("Intents it wins over when all else is equal")),
      ("when", reference("conditions")),
      ("tags", list("Put on the conversation for the human")),
      ("reply", languages(reference("variants"))),
    ]
    if kind == "intent" {
      properties.insert(
        ("by", choice("Who serves it", ["bot", "bot_then_offer", "human", "never"])), at: 1)
      properties += [
        ("reason", reason), ("sets", map(text("A value"), "Slots it fills")),
        ("from_context", reference("from_context")),
      ]
    }
    return object(properties, required: required, languages: reference("language_block"))
  }

  private static func block(kind: String) -> JSONValue {
    object(
      [
        (kind, text("The \(kind) it belongs to")), ("language", text("The code")),
        ("title", text("A noun phrase as it stands inside a sentence")),
        ("phrases", string("Patterns, a line each")),
        ("regex", string("PCRE2, a line each")),
        ("examples", string("Sentences of customers, a line each")),
        ("never", string("What takes this intent away, a line each")),
        ("reply", reference("variants")),
      ], required: [kind, "language"])
  }

  // MARK: Forms

  private static let reason = choice(
    "Why a human gets it",
    [
      "asked", "low_confidence", "repeated", "frustration", "sensitive", "escalation_risk",
      "complex", "failed_action", "unverified", "policy",
    ])

  private static let duration: JSONValue = .object([
    ("type", "string"), ("description", "A time: 10 min"),
    ("pattern", "^[0-9]+ ?(s|sec|seconds?|min|minutes?|h|hours?|days?)$"),
  ])

  private static func reference(_ name: String) -> JSONValue {
    .object([("$ref", .string("#/definitions/\(name)"))])
  }

  private static func described(
    _ description: String, _ members: [(key: String, value: JSONValue)]
  ) -> JSONValue {
    .object(members + (description.isEmpty ? [] : [("description", .string(description))]))
  }

  /// A mapping with known keys; languages beside them where `languages` says what they hold.
  private static func object(
    _ properties: [(key: String, value: JSONValue)], required: [String] = [],
    languages: JSONValue? = nil, needsOne: Bool = false, mayBeEmpty: Bool = true
  ) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("type", "object"), ("properties", .object(properties)),
    ]
    if let languages {
      members.append(("patternProperties", .object([(languagePattern, languages)])))
    }
    members.append(("additionalProperties", .bool(false)))
    if !required.isEmpty { members.append(("required", .array(required.map(JSONValue.string)))) }
    if needsOne {
      members.append(
        ("anyOf", .array(properties.map { .object([("required", .array([.string($0.key)]))]) })))
    }
    if !mayBeEmpty { members.append(("minProperties", 1)) }
    return .object(members)
  }

  /// Two or three small letters, and not the key `by`.
  private static let languagePattern = "^(?!by$)[a-z]{2,3}$"

  private static func languages(_ value: JSONValue) -> JSONValue {
    .object([
      ("type", "object"), ("patternProperties", .object([(languagePattern, value)])),
      ("additionalProperties", .bool(false)),
    ])
  }

  /// A mapping with keys of the author's; left out it is empty.
  private static func map(_ value: JSONValue, _ description: String) -> JSONValue {
    described(description, [("type", ["object", "null"]), ("additionalProperties", value)])
  }

  private static func table(_ description: String) -> JSONValue {
    map(text("A state, a flow, resolved, resume or quiet"), description)
  }

  private static func array(_ items: JSONValue) -> JSONValue {
    .object([("type", "array"), ("items", items)])
  }

  /// One word or a few; what an editor takes for a number or a flag is text here.
  private static func text(_ description: String) -> JSONValue {
    described(description, [("type", ["string", "number", "boolean"])])
  }

  private static func string(_ description: String) -> JSONValue {
    described(description, [("type", "string")])
  }

  /// A block of lines, or one line after the key.
  private static func lines(_ description: String) -> JSONValue { text(description) }

  private static func list(_ description: String) -> JSONValue {
    described(
      description,
      [("type", "array"), ("items", .object([("type", ["string", "number", "boolean"])]))])
  }

  private static func oneOrMany(_ description: String, values: [String] = []) -> JSONValue {
    let one: JSONValue =
      values.isEmpty
      ? .object([("type", ["string", "number", "boolean"])])
      : .object([("enum", .array(values.map(JSONValue.string)))])
    return described(description, [("anyOf", .array([one, array(one)]))])
  }

  private static func choice(_ description: String, _ values: [String]) -> JSONValue {
    described(description, [("enum", .array(values.map(JSONValue.string)))])
  }

  private static func flag(_ description: String) -> JSONValue {
    described(description, [("type", "boolean")])
  }

  private static func integer(_ description: String) -> JSONValue {
    described(description, [("type", "integer")])
  }

  private static func share(_ description: String) -> JSONValue {
    described(description, [("type", "number"), ("minimum", 0), ("maximum", 1)])
  }
}
