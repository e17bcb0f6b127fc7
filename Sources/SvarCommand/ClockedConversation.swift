// A conversation with a clock that can be moved. Called by `converse` and the REPL.

import Foundation
import Svar
import SvarDialogue
import SvarModel

/// What a conversation takes for the wall clock; shared with its surroundings, which read it.
final class MovableClock: @unchecked Sendable {
  private let lock = NSLock()
  private var fixed: Moment?
  /// Seconds the host's clock is put forward by while none is fixed.
  private var offset = 0

  /// - Parameter start: The time to stand at; nil follows the host's clock.
  init(start: Moment?) { fixed = start }

  var now: Moment {
    lock.withLock { fixed ?? Moment.current.adding(seconds: offset) }
  }

  var isFixed: Bool { lock.withLock { fixed != nil } }

  /// Stands still at `moment` from now on; never goes back.
  func move(to moment: Moment) {
    lock.withLock { fixed = max(fixed ?? moment, moment) }
  }

  /// Puts the clock forward; one that follows the host's goes on following it.
  func move(bySeconds seconds: Int) {
    lock.withLock {
      if let standing = fixed {
        fixed = standing.adding(seconds: max(0, seconds))
      } else {
        offset += max(0, seconds)
      }
    }
  }

  /// What it stands at and how far it was put forward, to come back to.
  var setting: (fixed: Moment?, offset: Int) {
    get { lock.withLock { (fixed, offset) } }
    set { lock.withLock { (fixed, offset) = newValue } }
  }
}

/// A conversation, its clock, and stubs for its actions.
struct ClockedConversation {
  let clock: MovableClock
  private(set) var conversation: Conversation

  init(bot: Bot, state: ConversationState, clock: MovableClock) throws {
    self.clock = clock
    conversation = try Conversation(bot: bot, state: state, surroundings: .stubs(of: bot, clock))
  }

  /// Goes on with another version of the bot, or from another state.
  mutating func restart(bot: Bot, state: ConversationState) throws {
    conversation = try Conversation(bot: bot, state: state, surroundings: .stubs(of: bot, clock))
  }

  /// Stands still at a moment; the timers due on the way fire in order, each at its own time.
  ///
  /// A moment before the one the clock stands at counts as that one: time never goes back.
  func advance(to moment: Moment) async throws -> [Turn] {
    if clock.isFixed, moment <= clock.now { return try await runDueTimers() }
    let turns = try await fireTimers(until: moment) { clock.move(to: $0) }
    clock.move(to: moment)
    return turns
  }

  /// Runs what is due by the clock as it stands.
  func runDueTimers() async throws -> [Turn] {
    try await fireTimers(until: clock.now) { _ in }
  }

  /// - Parameter arrive: Told the time of each timer before it fires.
  private func fireTimers(until end: Moment, arrive: (Moment) -> Void) async throws -> [Turn] {
    var turns: [Turn] = []
    // A `wait` may set its next timer each time one fires: a year of them is enough for one jump.
    for _ in 0..<10_000 {
      guard let due = await conversation.nextTimer, due <= end else { break }
      arrive(due)
      turns.append(try await conversation.receive(.clock))
      // A timer that stays is a mistake of ours; never turn in a circle.
      if await conversation.nextTimer == due, turns.last?.events.isEmpty == true { break }
    }
    return turns
  }
}

extension Surroundings {
  fileprivate static func stubs(of bot: Bot, _ clock: MovableClock) -> Surroundings {
    .stubs(of: bot, now: { clock.now })
  }
}
