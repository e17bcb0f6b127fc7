import ArgumentParser
import Svar
import SvarModel

/// `svar-fuzz messages`: messages of any bytes.
struct Messages: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Odd messages: each gets a classification whose places lie in it.")

  @OptionGroup var options: FuzzOptions

  @Argument(help: "Bots to send them to, besides the built-in samples.")
  var bots: [String] = []

  func run() throws {
    let cache = BotCache(folder: options.output + "/cache")
    let given = try bots.map { try Bot.load(path: $0, cache: cache) }
    let own = try SampleBot.all.map { Bot(try $0.compiled()) }
    try FuzzRun(target: MessagesTarget(bots: own + given), options: options).run()
  }
}

struct MessagesTarget: FuzzTarget {
  struct Input {
    var bot: Int
    var bytes: [UInt8]
    var language: String?
  }

  let name = "messages"
  let bots: [Bot]
  private let maker = MessageMaker()

  init(bots: [Bot]) { self.bots = bots }

  func input(_ random: inout SeededGenerator) -> Input {
    let bot = random.below(bots.count)
    let languages: [String?] = [nil, nil, "zz"] + bots[bot].definition.languages
    return Input(bot: bot, bytes: maker.message(&random), language: random.pick(languages))
  }

  func problem(_ input: Input) -> String? {
    let text = String(decoding: input.bytes, as: UTF8.self)
    let length = text.utf8.count
    let result = bots[input.bot].classify(text, language: input.language, now: MessageMaker.now)
    let ranges =
      result.accepted.map { ($0.start, $0.end) } + result.slots.map { ($0.start, $0.end) }
      + result.answers.map { ($0.start, $0.end) }
    for (start, end) in ranges where start < 0 || end < start || end > length {
      return "places \(start)..<\(end) in \(length) bytes"
    }
    let numbers = result.ranking.map(\.confidence) + [result.inScope]
    if !numbers.allSatisfy({ (0...1).contains($0) }) { return "has a probability of \(numbers)" }
    if length < 4096 {
      let masked = Svar.mask(text, language: input.language)
      for found in masked.found where !text.utf8.contains(found.text.utf8) {
        return "masks what does not stand there"
      }
    }
    return nil
  }

  func files(_ input: Input) -> [(name: String, bytes: [UInt8])] { [("message.txt", input.bytes)] }

  /// A tenth of a second; a quarter for the longest messages.
  func timeLimit(_ input: Input) -> Double { input.bytes.count > 8192 ? 0.25 : 0.1 }
}

extension String.UTF8View {
  fileprivate func contains(_ part: String.UTF8View) -> Bool {
    part.isEmpty || Array(self).firstRange(of: Array(part)) != nil
  }
}

/// Makes messages.
struct MessageMaker {
  static let now = Moment(iso8601: "2026-11-22T10:00:00+01:00") ?? .current

  static let sentences = [
    "hvor er pakken min", "Når kommer LG-483920? Jeg bestilte den 3. november.",
    "Hei, jeg vil ikke si opp, bare bytte abonnement :)", "jag vill avbeställa min order 48392011",
    "min mail er kari.nordmann@example.no og telefon +47 912 34 567",
    "faktura på 1 299,50 kr fra forrige måned, forfaller 24.12.2026 kl. 12:30",
    "I'd like to talk to a human, please!!! this is the third time", "hvor er min ordre fra i går",
    "adressen er Storgata 12 B, 0155 Oslo fra neste mandag", "nej tak, det er fint",
    "where is my order PX-1234", "yes", "no", "kan du ringe meg etter kl halv fire i overmorgen?",
    "fødselsnummer 01017012345 kort 4111 1111 1111 1111 passord: hunter2", "ja", "nei",
    "oppgradere til stor pakke", "tjugofem kronor på torsdag om två veckor", "😡😡 HVA SKJER???",
  ]

  private let mutator = Mutator(corpus: sentences.map { Array($0.utf8) })

  func message(_ random: inout SeededGenerator) -> [UInt8] {
    switch random.below(12) {
    case 0:
      // Any bytes.
      return (0..<random.below(80)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    case 1:
      // Any characters.
      var text = String.UnicodeScalarView()
      for _ in 0..<random.below(60) {
        let limit: UInt32 = random.once(in: 2) ? 0x3000 : 0x11_0000
        if let scalar = Unicode.Scalar(UInt32(random.below(Int(limit)))) { text.append(scalar) }
      }
      return Array(String(text).utf8)
    case 2 where random.once(in: 30):
      // One thing again and again, up to 64 KiB.
      let piece =
        random.once(in: 2) ? random.pick(Mutator.pieces) : Array(random.pick(Self.sentences).utf8)
      let count = min(1 + random.below(4000), 65_536 / max(1, piece.count))
      return (0..<count).flatMap { _ in piece }
    case 3:
      return Array(
        (0...random.below(12)).map { _ in
          random.pick(random.pick(Self.sentences).split(separator: " ").map(String.init))
        }.joined(separator: " ").utf8)
    default:
      var bytes = Array(random.pick(Self.sentences).utf8)
      if random.once(in: 3) { bytes += [0x20] + Array(random.pick(Self.sentences).utf8) }
      mutator.mutate(&bytes, &random)
      return bytes
    }
  }
}
