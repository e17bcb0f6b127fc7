// What the embedding program does for the bot, and how long the bot waits for it.

import Foundation
import SvarModel

/// Runs the bot's actions: look-ups and changes in the systems of the company.
///
/// Called once for each ``ActionCall``; `call.call` with the conversation's id is an idempotency
/// key. Throwing, an outcome the bot does not know, and taking longer than
/// `call.timeoutSeconds` all count as a failure: the bot says so and offers a human.
public protocol ActionHandler: Sendable {
  func answer(_ call: ActionCall, conversation: String) async throws -> ActionResult
}

/// Answers actions from the bot's `stubs.yaml`, so that a bot can be tried without a back end.
///
/// Deterministic: the same inputs on the same day give the same fields.
public struct StubActions: ActionHandler {
  private let stubs: [String: [StubCase]]
  private let actions: [String: ActionDefinition]
  private let slots: [String: SlotDefinition]
  private let now: @Sendable () -> Moment

  /// - Parameters:
  ///   - bot: The bot whose stubs answer.
  ///   - now: What `today+3` counts from.
  public init(bot: BotDefinition, now: @escaping @Sendable () -> Moment) {
    stubs = bot.stubs
    actions = Dictionary(bot.actions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    slots = Dictionary(bot.slots.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.now = now
  }

  public func answer(_ call: ActionCall, conversation: String) async throws -> ActionResult {
    answer(call)
  }

  package func answer(_ call: ActionCall) -> ActionResult {
    for stub in stubs[call.action] ?? [] where stub.conditions.allSatisfy({ fits($0, call) }) {
      if stub.outcome == "failed" || stub.outcome == "late" { return .failed }
      let fields = actions[call.action]?.outcomes.first { $0.name == stub.outcome }?.fields ?? []
      return .outcome(
        stub.outcome,
        stub.fields.keys.sorted().map { path in
          let type = fields.first { $0.name == path }?.type ?? "text"
          return NamedValue(path, value(of: stub.fields[path] ?? "", type: type, call))
        })
    }
    // No stub fits: the first outcome that needs no field.
    let outcome = actions[call.action]?.outcomes.first { $0.fields.allSatisfy(\.isOptional) }
    return outcome.map { .outcome($0.name, []) } ?? .failed
  }

  private func fits(_ condition: (key: String, value: [String]), _ call: ActionCall) -> Bool {
    let given = call.inputs.first { $0.name == condition.key }?.value.plain
    return condition.value.contains { wanted in
      if wanted == "missing" { return given == nil }
      guard let given else { return false }
      if wanted == "known" || wanted == given { return true }
      if let range = wanted.range(of: "..") {
        let digits = given.filter(\.isNumber)
        let low = wanted[..<range.lowerBound].filter(\.isNumber)
        let high = wanted[range.upperBound...].filter(\.isNumber)
        guard let value = Int(digits), let low = Int(low), let high = Int(high) else {
          return false
        }
        let letters = wanted[..<range.lowerBound].filter(\.isLetter)
        return (low...max(low, high)).contains(value) && given.filter(\.isLetter) == letters
      }
      if wanted.hasPrefix("ends ") {
        guard let last = lastDigit(given) else { return false }
        let bounds = wanted.dropFirst(5).split(separator: "-").compactMap { Int($0) }
        guard let low = bounds.first, let high = bounds.last, low <= high else { return false }
        return (low...high).contains(last)
      }
      return false
    }
  }

  private func lastDigit(_ text: String) -> Int? {
    text.last(where: \.isNumber)?.wholeNumberValue
  }

  /// Fills a template and reads it as a value of the field's type.
  private func value(of template: String, type: String, _ call: ActionCall) -> SlotValue {
    var text = template
    for input in call.inputs {
      text = text.replacingOccurrences(of: "{\(input.name)}", with: input.value.plain)
    }
    let digit = call.inputs.lazy.compactMap { lastDigit($0.value.plain) }.first ?? 0
    text = text.replacingOccurrences(of: "{digit}", with: String(digit))
    text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if text.hasPrefix("today") {
      let days = Int(text.dropFirst(5).replacingOccurrences(of: " ", with: "")) ?? 0
      let offset = min(max(days, -100_000), 100_000)
      return .date(CivilTime(dayNumber: now().civil.dayNumber + offset).isoDate)
    }
    return SlotValue(plain: text, type: type)
  }
}

/// Runs an action with its time limit.
///
/// - Parameter sleep: Waits so many seconds; handed in so that tests need no clock.
/// - Returns: `.failed` where the handler threw or the limit passed first; an answer that comes
///   later is dropped.
func answer(
  _ call: ActionCall, with handler: any ActionHandler, conversation: String,
  sleep: @escaping @Sendable (Int) async throws -> Void
) async -> ActionResult {
  let race = Race()
  let work = Task {
    let result = (try? await handler.answer(call, conversation: conversation)) ?? .failed
    await race.finish(with: result)
  }
  let limit = Task {
    try await sleep(call.timeoutSeconds)
    await race.finish(with: .failed)
  }
  let result = await race.result()
  work.cancel()
  limit.cancel()
  return result
}

/// The first of two results.
private actor Race {
  private var winner: ActionResult?
  private var waiting: CheckedContinuation<ActionResult, Never>?

  func finish(with result: ActionResult) {
    guard winner == nil else { return }
    winner = result
    waiting?.resume(returning: result)
    waiting = nil
  }

  func result() async -> ActionResult {
    if let winner { return winner }
    return await withCheckedContinuation { waiting = $0 }
  }
}
