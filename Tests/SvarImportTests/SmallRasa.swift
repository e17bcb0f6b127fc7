import SvarImport

/// A small Rasa project with one of everything.
enum SmallRasa {
  static let nlu = """
    version: "3.1"
    nlu:
    - intent: hello
      examples: |
        - hi
        - hello
        - good morning
    - intent: rent_bike
      examples: |
        - I want to rent a bike
        - rent a [city bike](bike) please
        - can I hire a [racer]{"entity": "bike", "value": "road bike"}
        - a [city bike](bike) for tomorrow
    - intent: trip
      examples: |
        - how far is it from [Oslo]{"entity": "town", "role": "from"} to [Moss]{"entity": "town", "role": "to"}
        - from [Moss]{"entity": "town", "role": "from"} to [Oslo]{"entity": "town", "role": "to"}
    - intent: faq/helmet
      examples: |
        - do I need a helmet
        - are helmets included
    - intent: feel
      examples: |
        - I feel sad today
        - everything is grey
    - intent: yes
      examples: |
        - yes
        - sure
        - that would please me
    - intent: nope
      examples: |
        - no
        - nope
    - intent: inform
      examples: |
        - a [road bike](bike)
        - number [1234](tag)
    - intent: out_of_scope
      examples: |
        - what is the square root of nine
    - synonym: road bike
      examples: |
        - speed bike
    - regex: tag
      examples: |
        - \\d{4}
    - regex: greeting_words
      examples: |
        - hei.*
    - lookup: town
      examples: |
        - Halden
        - Ski
    """

  static let domain = """
    version: "3.1"
    intents: [hello, rent_bike, trip, faq, feel, "yes", nope, inform, out_of_scope, nlu_fallback]
    entities: [bike, town, tag]
    slots:
      bike:
        type: text
        mappings:
        - type: from_entity
          entity: bike
      from:
        type: text
        mappings:
        - {type: from_entity, entity: town, role: from}
      to:
        type: text
        mappings:
        - {type: from_entity, entity: town, role: to}
      tag:
        type: text
        mappings: [{type: from_entity, entity: tag}]
      comment-text:
        type: text
        mappings: [{type: from_text, conditions: [{active_loop: bike_form}]}]
      confirm:
        type: bool
        mappings:
        - {type: from_intent, intent: "yes", value: true}
        - {type: from_intent, intent: nope, value: false}
      price:
        type: text
        mappings: [{type: custom}]
      shop_name:
        type: text
        initial_value: Hjulet
        mappings: [{type: custom}]
    forms:
      bike_form:
        required_slots: [bike, comment-text, confirm]
    responses:
      utter_hello:
      - text: Hello from {shop_name}!
      - text: "Hi! {"
      utter_help:
      - text: I rent bikes.
      utter_ask_bike:
      - text: Which bike?
        buttons:
        - {title: The city bike, payload: '/inform{"bike": "city bike"}'}
      utter_ask_bike_form_comment-text:
      - text: Anything we should know about your {bike}?
      utter_ask_confirm:
      - text: Shall I book the {bike}?
        buttons:
        - {title: Book it, payload: /yes}
      utter_booked:
      - text: Booked for {price}.
      utter_distance:
      - text: "{from} to {to} is far."
      utter_faq/helmet:
      - text: Helmets are included.
      utter_cheer:
      - text: Here is a kitten. Did that help?
      utter_happy:
      - text: Good to hear.
      utter_out_of_scope:
      - text: I only know bikes.
      utter_never_said:
      - text: Only code says this.
    actions: [action_book, validate_bike_form]
    """

  static let rules = """
    version: "3.1"
    rules:
    - rule: hello
      steps:
      - intent: hello
      - action: utter_hello
      - action: utter_help
    - rule: start
      steps:
      - intent: rent_bike
      - action: bike_form
      - active_loop: bike_form
    - rule: submit
      condition:
      - active_loop: bike_form
      steps:
      - action: bike_form
      - active_loop: null
      - action: action_book
      - action: utter_booked
    - rule: faq
      steps:
      - intent: faq
      - action: utter_faq
    - rule: trip
      steps:
      - intent: trip
      - action: utter_distance
    - rule: scope
      steps:
      - intent: out_of_scope
      - action: utter_out_of_scope
    """

  static let stories = """
    version: "3.1"
    stories:
    - story: sad and helped
      steps:
      - intent: feel
      - action: utter_cheer
      - intent: "yes"
      - action: utter_happy
    - story: half
      steps:
      - intent: hello
      - action: utter_hello
      - action: utter_help
      - checkpoint: greeted
    - story: whole
      steps:
      - checkpoint: greeted
      - or:
        - intent: trip
        - intent: hello
      - action: utter_distance
    - story: in the middle
      steps:
      - action: utter_help
      - intent: hello
    """

  static let tests = """
    stories:
    - story: rent
      steps:
      - user: |
          rent a [city bike](bike) please
        intent: rent_bike
      - action: bike_form
      - active_loop: bike_form
      - active_loop: null
      - action: action_book
      - action: utter_booked
    """

  static let config =
    "language: en\npipeline:\n- name: DIETClassifier\npolicies:\n- name: RulePolicy\n"

  static var files: [ForeignFile] {
    [
      ("config.yml", config), ("data/nlu.yml", nlu), ("data/rules.yml", rules),
      ("data/stories.yml", stories), ("domain/domain.yml", domain),
      ("tests/test_stories.yml", tests),
    ].map { ForeignFile(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  /// Stands for the built-in set: a few sentences by heart.
  static let knowledge = ImportKnowledge(
    builtIn: { language in
      guard language == "en" else { return nil }
      return { sentence in
        switch sentence {
        case "hi", "hello": "greeting"
        case "yes", "sure": "agrees"
        case "no", "nope": "refuses"
        default: nil
        }
      }
    }, isRegex: { !$0.contains("(((") })
}
