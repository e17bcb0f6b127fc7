import SvarModel
import Testing

@testable import Svar

/// A queue of an example company in each country.
private let queues: [String: QueueDefinition] = {
  func hours(_ days: ClosedRange<Int>, _ opens: Int, _ closes: Int) -> [QueueDefinition.Hours] {
    days.map { .init(weekday: $0, opens: opens * 60, closes: closes * 60) }
  }
  return [
    "no": QueueDefinition(
      name: "no", languages: ["nb", "en"], zone: "Europe/Oslo", holidays: "norway",
      hours: hours(1...5, 8, 21) + hours(6...6, 10, 18)),
    "dk": QueueDefinition(
      name: "dk", languages: ["da"], zone: "Europe/Copenhagen", holidays: "denmark",
      hours: hours(1...4, 8, 20) + hours(5...5, 8, 18)),
    "se": QueueDefinition(
      name: "se", languages: ["sv"], zone: "Europe/Stockholm", holidays: "sweden",
      hours: hours(1...5, 8, 20) + hours(6...7, 10, 16)),
    "night": QueueDefinition(
      name: "night", languages: ["en"], zone: "Europe/Oslo", holidays: nil,
      hours: hours(1...7, 0, 24)),
  ]
}()

private func status(_ queue: String, _ time: String) throws -> (isOpen: Bool, opens: String?) {
  let moment = try #require(Moment(iso8601: time))
  let status = try #require(queues[queue]).status(at: moment)
  return (status.isOpen, status.opens?.iso8601)
}

@Suite struct OpeningHoursTests {
  @Test(
    "Open",
    arguments: [
      ("no", "2026-11-23T08:00:00+01:00"), ("no", "2026-11-23T20:59:59+01:00"),
      ("no", "2026-11-28T10:00:00+01:00"), ("no", "2026-11-28T17:59:00+01:00"),
      // The same minute seen from elsewhere.
      ("no", "2026-11-23T19:59:00Z"), ("no", "2026-11-24T04:59:00+09:00"),
      // Easter Saturday; Whit Monday in Sweden; Great Prayer Day since 2024.
      ("no", "2026-04-04T12:00:00+02:00"), ("se", "2026-05-25T12:00:00+02:00"),
      ("dk", "2024-04-26T12:00:00+02:00"), ("dk", "2026-05-01T12:00:00+02:00"),
      ("dk", "2026-01-06T12:00:00+01:00"), ("no", "2026-06-06T12:00:00+02:00"),
      // Sunday, the day summer time begins, and the day it ends.
      ("se", "2026-03-29T10:00:00+02:00"), ("se", "2026-10-25T10:00:00+01:00"),
      ("night", "2026-03-29T01:59:59+01:00"), ("night", "2026-10-25T02:30:00+01:00"),
      ("night", "2026-12-25T23:59:59+01:00"),
    ])
  func open(_ queue: String, _ time: String) throws {
    #expect(try status(queue, time).isOpen)
    #expect(try status(queue, time).opens == nil)
  }

  @Test(
    "Closed, until",
    arguments: [
      ("no", "2026-11-23T07:59:59+01:00", "2026-11-23T08:00:00+01:00"),
      ("no", "2026-11-23T21:00:00+01:00", "2026-11-24T08:00:00+01:00"),
      ("no", "2026-11-23T20:00:00Z", "2026-11-24T08:00:00+01:00"),
      ("no", "2026-11-28T18:00:00+01:00", "2026-11-30T08:00:00+01:00"),
      // Good Friday and Easter Sunday 2026; the 17th of May, a Monday.
      ("no", "2026-04-03T12:00:00+02:00", "2026-04-04T10:00:00+02:00"),
      ("no", "2026-04-05T12:00:00+02:00", "2026-04-07T08:00:00+02:00"),
      ("no", "2027-05-17T12:00:00+02:00", "2027-05-18T08:00:00+02:00"),
      // Christmas Eve, a Thursday; the Boxing Day is a Saturday.
      ("no", "2026-12-24T12:00:00+01:00", "2026-12-28T08:00:00+01:00"),
      ("no", "2026-12-31T12:00:00+01:00", "2027-01-02T10:00:00+01:00"),
      // Constitution Day and Great Prayer Day until 2023.
      ("dk", "2026-06-05T12:00:00+02:00", "2026-06-08T08:00:00+02:00"),
      ("dk", "2023-05-05T12:00:00+02:00", "2023-05-08T08:00:00+02:00"),
      ("dk", "2026-11-27T18:00:00+01:00", "2026-11-30T08:00:00+01:00"),
      // Midsummer Eve and Day, Friday and Saturday; Epiphany; All Saints' Day.
      ("se", "2026-06-19T12:00:00+02:00", "2026-06-21T10:00:00+02:00"),
      ("se", "2026-01-06T12:00:00+01:00", "2026-01-07T08:00:00+01:00"),
      ("se", "2026-10-31T12:00:00+01:00", "2026-11-01T10:00:00+01:00"),
      // Summer time begins and ends while it is closed.
      ("no", "2026-03-28T18:00:00+01:00", "2026-03-30T08:00:00+02:00"),
      ("no", "2026-10-24T18:00:00+02:00", "2026-10-26T08:00:00+01:00"),
      ("se", "2026-03-29T01:30:00+01:00", "2026-03-29T10:00:00+02:00"),
      ("se", "2026-10-25T02:30:00+02:00", "2026-10-25T10:00:00+01:00"),
    ])
  func closed(_ queue: String, _ time: String, _ opens: String) throws {
    #expect(try !status(queue, time).isOpen)
    #expect(try status(queue, time).opens == opens)
  }

  @Test("The next opening against a walk along the clock", arguments: [1, 2])
  func nextOpeningIsTheFirst(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for name in ["no", "dk", "se"] {
      let queue = try #require(queues[name])
      for _ in 0..<25 {
        // Quarters of an hour from 2024 on, five years.
        let start = Moment(
          seconds: 1_704_067_200 + .random(in: 0..<175_000, using: &random) * 900,
          offsetMinutes: .random(in: -12...12, using: &random) * 60)
        let status = queue.status(at: start)
        var walk = start
        while !queue.status(at: walk).isOpen { walk = walk.adding(seconds: 900) }
        #expect(
          (status.isOpen ? start : status.opens) == walk, "seed \(seed): \(name) \(start.iso8601)")
      }
    }
  }

  @Test func theLanguageChoosesTheQueue() throws {
    var bot = BotDefinition(id: "b", name: "B", languages: ["nb", "da"], fallback: ["nn": "nb"])
    let now = try #require(Moment(iso8601: "2026-11-23T20:30:00+01:00"))
    #expect(bot.queueStatus(language: "nb", at: now).isOpen)
    #expect(bot.queueStatus(language: "nb", at: now).name == nil)
    bot.queues = [try #require(queues["dk"]), try #require(queues["no"])]
    #expect(bot.queueStatus(language: "nb", at: now).name == "no")
    #expect(bot.queueStatus(language: "nb", at: now).isOpen)
    #expect(bot.queueStatus(language: "nn", at: now).name == "no")
    #expect(bot.queueStatus(language: "da", at: now).name == "dk")
    #expect(!bot.queueStatus(language: "da", at: now).isOpen)
    #expect(bot.queueStatus(language: "fi", at: now).name == "dk")
    #expect(bot.queueStatus(language: nil, at: now).name == "no")
  }

  @Test func aQueueThatNeverOpensSaysSo() {
    let queue = QueueDefinition(
      name: "q", languages: [], zone: "Nowhere/None", holidays: nil, hours: [])
    #expect(!queue.status(at: noon).isOpen)
    #expect(queue.status(at: noon).opens == nil)
  }
}
