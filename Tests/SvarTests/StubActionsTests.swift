import SvarModel
import Testing

@testable import Svar

/// Stubs of one action `find`, tried with inputs.
private func answer(
  _ cases: [StubCase], _ inputs: [String: String], outcomes: [ActionDefinition.Outcome]? = nil
) -> ActionResult {
  var bot = BotDefinition(id: "b", name: "B", languages: ["nb"])
  bot.actions = [
    ActionDefinition(
      name: "find",
      outcomes: outcomes ?? [
        .init(
          name: "found",
          fields: [
            FieldDefinition(name: "x.day", type: "date"),
            FieldDefinition(name: "x.count", type: "number"),
            FieldDefinition(name: "x.sum", type: "amount"),
            FieldDefinition(name: "x.text", type: "text", isOptional: true),
          ]),
        .init(name: "none"),
      ])
  ]
  bot.stubs = ["find": cases]
  let call = ActionCall(
    call: 1, action: "find",
    inputs: inputs.sorted { $0.key < $1.key }.map { NamedValue($0.key, .text($0.value)) },
    timeoutSeconds: 1)
  return StubActions(bot: bot, now: { noon }).answer(call)
}

@Suite struct StubActionsTests {
  @Test(
    "A condition fits",
    arguments: [
      ("LG-1", "LG-1"), ("known", "anything"), ("LG-000000..LG-000009", "LG-000005"),
      ("LG-000000..LG-000009", "LG-000000"), ("LG-000000..LG-000009", "LG-000009"),
      ("10..20", "15"), ("ends 0-3", "LG-483920"), ("ends 7-7", "+4740055067"), ("ends 5", "x5x"),
    ])
  func fits(_ condition: String, _ value: String) {
    let stub = StubCase(conditions: ["n": [condition]], outcome: "none", fields: [:])
    let other = StubCase(conditions: [:], outcome: "failed", fields: [:])
    #expect(answer([stub, other], ["n": value]) == .outcome("none", []))
  }

  @Test(
    "A condition does not fit",
    arguments: [
      ("LG-1", "LG-2"), ("missing", "anything"), ("LG-000000..LG-000009", "LG-000010"),
      ("LG-000000..LG-000009", "SAK-000005"), ("LG-000000..LG-000009", "none"),
      ("9..1", "5"), ("..", "5"), ("ends 0-3", "LG-483924"), ("ends 0-3", "no digit"),
      ("ends ", "4"), ("ends x", "4"), ("ends 9-1", "4"),
      ("1..99999999999999999999", "5"),
    ])
  func doesNotFit(_ condition: String, _ value: String) {
    let stub = StubCase(conditions: ["n": [condition]], outcome: "none", fields: [:])
    let other = StubCase(conditions: [:], outcome: "failed", fields: [:])
    #expect(answer([stub, other], ["n": value]) == .failed)
  }

  @Test func oneOfAListIsEnoughAllConditionsAreNeeded() {
    let cases = [
      StubCase(conditions: ["a": ["1", "2"], "b": ["missing"]], outcome: "none", fields: [:]),
      StubCase(conditions: ["b": ["known"]], outcome: "late", fields: [:]),
    ]
    #expect(answer(cases, ["a": "2"]) == .outcome("none", []))
    #expect(answer(cases, ["a": "2", "b": "x"]) == .failed)
  }

  @Test func fieldsAreFilledAndTyped() {
    let stub = StubCase(
      conditions: [:], outcome: "found",
      fields: [
        "x.day": " today+4\n", "x.count": "{digit}", "x.sum": "199.50 NOK",
        "x.text": "for {n}, {m} and {unknown}",
      ])
    #expect(
      answer([stub], ["m": "b", "n": "LG-7"])
        == .outcome(
          "found",
          [
            NamedValue("x.count", .number(7)), NamedValue("x.day", .date("2026-11-27")),
            NamedValue("x.sum", .amount(hundredths: 19950, currency: "NOK")),
            NamedValue("x.text", .text("for LG-7, b and {unknown}")),
          ]))
  }

  @Test(arguments: [
    ("today", "2026-11-23"), ("today+0", "2026-11-23"), ("today-1", "2026-11-22"),
    ("today + 40", "2027-01-02"), ("today-327", "2025-12-31"),
    ("today+99999999999999999999", "2026-11-23"), ("todayish", "2026-11-23"),
  ])
  func days(_ template: String, _ day: String) {
    let stub = StubCase(conditions: [:], outcome: "found", fields: ["x.day": template])
    #expect(answer([stub], [:]) == .outcome("found", [NamedValue("x.day", .date(day))]))
  }

  @Test func aDayOutOfAllBoundsIsNoTrap() {
    for template in ["today+9223372036854775807", "today-9223372036854775808"] {
      let stub = StubCase(conditions: [:], outcome: "found", fields: ["x.day": template])
      #expect(answer([stub], [:]) != .failed)
    }
  }

  @Test func withoutAStubTheFirstOutcomeThatNeedsNothingIsGiven() {
    #expect(answer([], [:]) == .outcome("none", []))
    #expect(answer([], [:], outcomes: []) == .failed)
    #expect(
      answer(
        [], [:],
        outcomes: [.init(name: "a", fields: [FieldDefinition(name: "x.y", type: "text")])])
        == .failed)
  }

  @Test func anUnknownActionFails() {
    let bot = BotDefinition(id: "b", name: "B", languages: ["nb"])
    let call = ActionCall(call: 1, action: "find", inputs: [], timeoutSeconds: 1)
    #expect(StubActions(bot: bot, now: { noon }).answer(call) == .failed)
  }
}
