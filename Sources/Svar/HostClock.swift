// The host's clock and zone; the only place that reads them.

import Foundation
import SvarModel

extension Moment {
  /// Now, in the host's zone.
  public static var current: Moment {
    let now = Date()
    return Moment(
      seconds: Int(now.timeIntervalSince1970.rounded(.down)),
      offsetMinutes: TimeZone.current.secondsFromGMT(for: now) / 60)
  }
}

extension Surroundings {
  /// Surroundings in which the bot's stubs answer actions: for trying a bot and for examples.
  ///
  /// - Parameter now: A clock to stand at; nil takes the host's.
  public static func stubs(of bot: Bot, now: (@Sendable () -> Moment)? = nil) -> Surroundings {
    let clock = now ?? { .current }
    return Surroundings(actions: StubActions(bot: bot.definition, now: clock), now: clock)
  }
}
