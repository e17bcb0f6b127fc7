// A small shop in two languages, and what the tests need to talk to it.

import Foundation
import SvarCompiler
import SvarDiagnostics
import SvarModel
import Synchronization
import Testing

@testable import Svar

/// The files of the shop: a look-up, a change that is confirmed, a one-time code, a reply.
let shopFiles: [String: String] = [
  "bot.yaml": """
  bot: shop
  name: Pip
  languages: [nb, en]
  fallback: {nn: nb}
  include: standard
  human: human.request
  verification:
    code: verify
  repair:
    silent:
      - {after: 10 min, say: still_there}
  queues:
    support:
      languages: [nb, en]
      zone: Europe/Oslo
      holidays: norway
      open: |
        mon-fri 08:00-21:00
        sat 10:00-18:00
  """,
  "slots.yaml": #"""
  slots:
    order_number:
      type: order_number
    phone:
      type: phone
      personal: {purpose: call back, keep: 30 days}
    code:
      type: six_digits
      secret: true
    date:
      type: date
      toward: future
  types:
    order_number:
      write: LG-######
      forms: |
        lg[- ]?(\d{6})
    six_digits:
      write: |
        ######
      forms: |
        (\d{6})
  """#,
  "actions.yaml": """
  actions:
    orders.find:
      in: [order_number]
      level: anyone
      timeout: 7 s
      out:
        found:
          order.day: date
        not_found: {}
    calls.book:
      in: [phone, date]
      level: code
      changes: true
      out:
        booked: {}
    code.test:
      in: [code]
      level: anyone
      out:
        right: {}
        wrong: {}
  events:
    parcel.news:
      parcel.text: text
  """,
  "intents.yaml": """
  intent: order.status
  by: bot
  slots: [order_number]
  nb:
    title: pakken din
    phrases: |
      hvor er (pakken min|{order_number})
  en:
    title: your parcel
    phrases: |
      where is (my parcel|{order_number})
  """,
  "callback.yaml": """
  intent: callback
  by: bot
  slots: [phone, date]
  nb:
    title: oppringningen
    phrases: |
      bestill en samtale [*]
  en:
    title: the call
    phrases: |
      book a call [*]
  """,
  "opening.hours.yaml": """
  intent: opening.hours
  by: bot
  nb:
    title: åpningstidene
    phrases: |
      når har dere åpent
  en:
    title: our hours
    phrases: |
      when are you open
  reply:
    nb: |
      Fra 8 til 21.
    en: |
      From 8 am to 9 pm.
  """,
  "flows/order.status.yaml": """
  flow: order.status
  needs: [order_number]
  states:
    look:
      do: orders.find
      then:
        found: coming
        not_found: unknown
    coming:
      say: coming
      then: resolved
    unknown:
      say: unknown
      forget: [order_number]
      ask: order_number
      then: look
  texts:
    coming:
      nb: |
        {order_number} kommer {order.day}.
      en: |
        {order_number} comes on {order.day}.
    unknown:
      nb: |
        Jeg finner ikke {order_number}. Har du et annet nummer?
      en: |
        I can't find {order_number}. Do you have another number?
  """,
  "flows/callback.yaml": """
  flow: callback
  needs: [phone, date]
  states:
    confirm:
      say: confirm
      choose:
        agrees: book
        refuses: left
    book:
      do: calls.book
      then:
        booked: booked
    booked:
      say: booked
      then: resolved
    left:
      say: left
      then: resolved
  texts:
    confirm:
      nb: |
        Skal vi ringe {phone} {date}?
      en: |
        Shall we call {phone} on {date}?
    booked:
      nb: |
        Da ringer vi {date}.
      en: |
        We'll call you on {date}.
    left:
      nb: |
        Da lar vi det være.
      en: |
        We'll leave it.
  """,
  "flows/verify.yaml": """
  flow: verify
  needs: [code]
  states:
    test:
      do: code.test
      then:
        right: resolved
        wrong: again
    again:
      say: again
      forget: [code]
      ask: code
      then: test
  texts:
    again:
      nb: |
        Det var ikke koden. Prøv en gang til.
      en: |
        That wasn't the code. Please try again.
  """,
  "texts.yaml": """
  texts:
    ask.order_number:
      nb: |
        Hva er ordrenummeret?
      en: |
        What is the order number?
    ask.phone:
      nb: |
        Hvilket nummer skal vi ringe?
      en: |
        Which number shall we call?
    ask.date:
      nb: |
        Hvilken dag?
      en: |
        Which day?
    ask.code:
      nb: |
        Hva er koden vi sendte deg?
      en: |
        What is the code we sent you?
  """,
  "stubs.yaml": """
  stubs:
    orders.find:
      - when: {order_number: LG-000000..LG-000009}
        outcome: not_found
      - outcome: found
        out:
          order.day: today+4
    code.test:
      - when: {code: 000000}
        outcome: wrong
      - outcome: right
    calls.book:
      - outcome: booked
  """,
]

/// The shop, compiled once without learning: its phrases say all these tests need.
let shop: Bot = {
  let files = shopFiles.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
  let compilation = compile(files, learns: false)
  guard let compiled = compilation.bot else {
    let text = DiagnosticRenderer(files + standardFiles).text(compilation.diagnostics)
    preconditionFailure("the shop does not compile:\n\(text)")
  }
  return Bot(compiled)
}()

/// Monday 2026-11-23, noon in Oslo.
let noon = Moment(seconds: 1_795_431_600, offsetMinutes: 60)

/// An action handler made of a closure.
struct Handler: ActionHandler {
  let body: @Sendable (ActionCall) async throws -> ActionResult

  init(_ body: @escaping @Sendable (ActionCall) async throws -> ActionResult) { self.body = body }

  func answer(_ call: ActionCall, conversation: String) async throws -> ActionResult {
    try await body(call)
  }
}

/// Things noted from anywhere, in order.
final class Notes<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])

  func add(_ element: Element) { elements.withLock { $0.append(element) } }
  var all: [Element] { elements.withLock { $0 } }
}

/// A door that is closed until somebody opens it; says when somebody stands at it.
actor Gate {
  private var isOpen = false
  private var hasArrived = false
  private var passers: [CheckedContinuation<Void, Never>] = []
  private var watchers: [CheckedContinuation<Void, Never>] = []

  func pass() async {
    hasArrived = true
    for watcher in watchers { watcher.resume() }
    watchers = []
    if !isOpen { await withCheckedContinuation { passers.append($0) } }
  }

  func arrival() async {
    if !hasArrived { await withCheckedContinuation { watchers.append($0) } }
  }

  func open() {
    isOpen = true
    for passer in passers { passer.resume() }
    passers = []
  }
}

/// Surroundings where time stands still at noon and no limit ever passes.
func still(
  _ actions: any ActionHandler = StubActions(bot: shop.definition, now: { noon }),
  now: @escaping @Sendable () -> Moment = { noon },
  log: @escaping @Sendable (Turn) -> Void = { _ in }
) -> Surroundings {
  Surroundings(
    actions: actions, now: now,
    sleep: { _ in try await Task.sleep(for: .seconds(3600)) }, log: log)
}

/// A conversation with the shop in English.
func talk(_ surroundings: Surroundings = still()) -> Conversation {
  Conversation(bot: shop, id: "t", language: "en", surroundings: surroundings)
}

extension Conversation {
  /// Sends a message and gives back what the bot says.
  func say(_ text: String) async throws -> [String] {
    try await receive(.message(text)).replies.map(\.text)
  }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("svar-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// Splitmix64: small, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
