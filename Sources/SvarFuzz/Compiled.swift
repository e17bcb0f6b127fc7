import ArgumentParser
import Svar
import SvarCompiler
import SvarModel

/// `svar-fuzz compiled`: damaged compiled bots.
struct Compiled: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Damaged compiled bots: each is refused, or can be used.")

  @OptionGroup var options: FuzzOptions

  func run() throws {
    try FuzzRun(target: try CompiledTarget(), options: options).run()
  }
}

struct CompiledTarget: FuzzTarget {
  struct Input {
    var bytes: [UInt8]
    var message: String
  }

  let name = "compiled"
  private let bots: [[UInt8]]
  private let mutator: Mutator

  init() throws {
    bots = try SampleBot.all.map { try $0.compiled().bytes(identity: 1) }
    mutator = Mutator(corpus: bots)
  }

  func input(_ random: inout SeededGenerator) -> Input {
    var bytes = random.pick(bots)
    switch random.below(4) {
    case 0:
      mutator.mutate(&bytes, &random)
    case 1:
      // Truncated.
      bytes.removeSubrange(random.below(bytes.count)...)
    case 2:
      // Bits.
      for _ in 0...random.below(8) {
        bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
      }
    default:
      // Numbers that are too big, negative, or one off.
      for _ in 0...random.below(3) {
        let at = random.below(bytes.count - 8)
        let value = random.pick([0, 1, 0x7F, 0xFF, 0x7FFF_FFFF, 0xFFFF_FFFF, UInt64.max, 1 << 40])
        for index in 0..<(random.once(in: 2) ? 4 : 8) {
          bytes[at + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
        }
      }
    }
    // A checksum that fits lets the damage through to what is behind it.
    if !random.once(in: 8) { bytes = CompiledBot.sealed(bytes) }
    return Input(bytes: bytes, message: random.pick(MessageMaker.sentences))
  }

  func problem(_ input: Input) -> String? {
    let opened: CompiledBot
    do {
      opened = try CompiledBot(bytes: input.bytes, name: "case")
    } catch let error as SvarError {
      return error.id == .damagedBot ? nil : "is refused as \(error.id)"
    } catch {
      return "throws \(error)"
    }
    let bot = Bot(opened)
    for language in [nil] + bot.definition.languages {
      _ = bot.classify(input.message, language: language, now: MessageMaker.now)
    }
    _ = bot.explain(input.message, now: MessageMaker.now)
    return nil
  }

  func files(_ input: Input) -> [(name: String, bytes: [UInt8])] {
    [("bot.svarbot", input.bytes), ("message.txt", Array(input.message.utf8))]
  }

  func timeLimit(_ input: Input) -> Double { 2 }
}
