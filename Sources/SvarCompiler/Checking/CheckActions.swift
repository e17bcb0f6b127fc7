// Actions, events, stubs.

import SvarDiagnostics
import SvarSyntax

extension BotChecks {
  mutating func checkActions() {
    var types: [String: SpannedText] = [:]
    for action in own.actions {
      checkTwice(action.inputs.map(\.name))
      if action.outcomes.isEmpty {
        problems.append(.actionWithoutOutcome(action.name.value, at: action.name.span))
      }
      if let timeout = action.timeout, timeout.seconds == 0 {
        problems.append(.zeroDuration(of: "timeout", at: timeout.span))
      }
      for outcome in action.outcomes { check(outcome.fields, &types) }
    }
    for event in own.events {
      check(event.fields, &types)
      if let level = event.level, level.value != "anyone",
        let problem = names.check(.level, level)
      {
        nameProblems.append(problem)
      }
    }
    checkStubs()
  }

  private mutating func check(_ fields: [FieldSyntax], _ types: inout [String: SpannedText]) {
    for field in fields {
      let type = field.type
      if !DialogueLowering.builtInTypes.contains(type.value), !names.has(.list, type.value),
        !names.has(.type, type.value)
      {
        let all = DialogueLowering.builtInTypes.sorted() + names.all(.list) + names.all(.type)
        nameProblems.append(
          .unknown(
            .type, type.value, at: type.span, nearest: nearestName(to: type.value, among: all)))
      }
      if let first = types[field.path.value], first.value != type.value {
        problems.append(
          .fieldOfTwoTypes(
            field.path.value, type: type.value, other: first.value, at: type.span,
            first: first.span))
      } else {
        types[field.path.value] = types[field.path.value] ?? type
      }
    }
  }

  // MARK: Stubs

  private mutating func checkStubs() {
    var seen: [String: SourceSpan] = [:]
    for stub in own.stubs {
      if let first = seen[stub.action.value] {
        problems.append(
          .duplicateStub(stub.action.value, at: stub.action.span, first: first))
      } else {
        seen[stub.action.value] = stub.action.span
      }
      guard let action = bot.actions.first(where: { $0.name.value == stub.action.value }) else {
        continue
      }
      var always: SourceSpan?
      for item in stub.cases {
        if let always {
          problems.append(.stubUnreachable(at: item.outcome.span, first: always))
          break
        }
        if item.when.isEmpty { always = item.outcome.span }
        for condition in item.when { check(condition, of: action) }
        if let outcome = action.outcomes.first(where: { $0.name.value == item.outcome.value }) {
          check(item, outcome, of: action)
        }
      }
    }
  }

  private mutating func check(
    _ condition: StubCaseSyntax.Condition, of action: ActionSyntax
  ) {
    let inputs = action.inputs.map(\.name.value)
    guard inputs.contains(condition.field.value) else {
      problems.append(
        .unknownInput(
          condition.field.value, action: action.name.value, at: condition.field.span,
          nearest: nearestName(to: condition.field.value, among: inputs)))
      return
    }
    let type = own.slots.first { $0.name.value == condition.field.value }?.type.value
    for value in condition.values {
      if Self.isRange(value.value) {
        if !Self.fitsSomething(value.value) {
          problems.append(.badCondition(value.value, at: value.span))
        }
      } else if value.value != "known", value.value != "missing" {
        checkValue(value, type: type)
      }
    }
  }

  private static func isRange(_ text: String) -> Bool {
    text.hasPrefix("ends ") || text.contains("..")
  }

  /// Whether a range holds anything.
  private static func fitsSomething(_ text: String) -> Bool {
    if text.hasPrefix("ends ") {
      let bounds = text.dropFirst(5).split(separator: "-", omittingEmptySubsequences: false)
      let digits = bounds.compactMap { Int($0) }.filter { (0...9).contains($0) }
      guard digits.count == bounds.count, (1...2).contains(digits.count) else { return false }
      return digits[0] <= digits[digits.count - 1]
    }
    guard let dots = text.firstRange(of: "..") else { return true }
    let low = Int(text[..<dots.lowerBound].filter(\.isNumber))
    let high = Int(text[dots.upperBound...].filter(\.isNumber))
    guard let low, let high else { return false }
    return low <= high
  }

  /// A value of a list must be one of its values.
  private mutating func checkValue(_ value: SpannedText, type: String?) {
    guard let list = bot.lists.first(where: { $0.name.value == type }) else { return }
    let values = list.values.map(\.name.value)
    guard !values.contains(value.value) else { return }
    problems.append(
      .valueUnknown(
        value.value, list: list.name.value, at: value.span,
        nearest: nearestName(to: value.value, among: values)))
  }

  private mutating func check(
    _ item: StubCaseSyntax, _ outcome: OutcomeSyntax, of action: ActionSyntax
  ) {
    let places = Set(action.inputs.map(\.name.value) + ["digit"])
    for field in item.out {
      guard let declared = outcome.fields.first(where: { $0.path.value == field.path.value }) else {
        problems.append(
          .stubFieldUnknown(
            field.path.value, outcome: outcome.name.value, at: field.path.span,
            nearest: nearestName(
              to: field.path.value, among: outcome.fields.map(\.path.value))))
        continue
      }
      var isLiteral = true
      for case .place(let path, _, _) in field.value.parts {
        isLiteral = false
        guard !places.contains(path.value) else { continue }
        nameProblems.append(
          .placeUnknown(
            path.value, at: path.span, nearest: nearestName(to: path.value, among: places.sorted()))
        )
      }
      if isLiteral {
        checkValue(SpannedText(field.value.text, at: field.value.span), type: declared.type.value)
      }
    }
    let given = Set(item.out.map(\.path.value))
    for field in outcome.fields where !field.isOptional && !given.contains(field.path.value) {
      problems.append(
        .stubFieldMissing(
          field.path.value, outcome: outcome.name.value, at: item.outcome.span))
    }
  }
}
