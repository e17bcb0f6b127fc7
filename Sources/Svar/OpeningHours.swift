// Whether people are there: queues, hours, holidays and zones → `QueueStatus`.

import Foundation
import SvarDialogue
import SvarLanguages
import SvarModel

extension BotDefinition {
  /// The state of the queue that speaks a language, at a moment.
  ///
  /// Falls back to the first queue where none speaks it. A bot without queues is always open.
  package func queueStatus(language: String?, at now: Moment) -> QueueStatus {
    let spoken = language ?? languages.first ?? ""
    let queue =
      queues.first { $0.languages.contains(spoken) }
      ?? queues.first { $0.languages.contains(fallback[spoken] ?? "") } ?? queues.first
    guard let queue else { return QueueStatus() }
    return queue.status(at: now)
  }
}

extension QueueDefinition {
  func status(at now: Moment) -> QueueStatus {
    let local = inZone(now)
    let civil = local.civil
    let minute = civil.hour * 60 + civil.minute
    if hours(on: civil).contains(where: { $0.opens <= minute && minute < $0.closes }) {
      return QueueStatus(name: name, isOpen: true)
    }
    // The next opening within three weeks; holidays seldom last longer.
    for ahead in 0...21 {
      let day = CivilTime(dayNumber: civil.dayNumber + ahead)
      for span in hours(on: day).sorted(by: { $0.opens < $1.opens })
      where ahead > 0 || span.opens > minute {
        var opening = day
        opening.hour = span.opens / 60
        opening.minute = span.opens % 60
        let guess = Moment(opening, offsetMinutes: local.offsetMinutes)
        let offset = inZone(guess).offsetMinutes
        return QueueStatus(
          name: name, isOpen: false, opens: Moment(opening, offsetMinutes: offset))
      }
    }
    return QueueStatus(name: name, isOpen: false)
  }

  private func hours(on day: CivilTime) -> [Hours] {
    if let holidays,
      Holidays.days(of: holidays, year: day.year)
        .contains(where: { $0.month == day.month && $0.day == day.day })
    {
      return []
    }
    return hours.filter { $0.weekday == day.weekday }
  }

  private func inZone(_ moment: Moment) -> Moment {
    guard let zone = TimeZone(identifier: zone) else { return moment }
    let date = Date(timeIntervalSince1970: Double(moment.seconds))
    return Moment(seconds: moment.seconds, offsetMinutes: zone.secondsFromGMT(for: date) / 60)
  }
}
