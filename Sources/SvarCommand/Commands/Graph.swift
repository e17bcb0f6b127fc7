import ArgumentParser
import Svar

/// `svar graph`: the dialogue as a picture.
struct Graph: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mermaid, dot
  }

  static let configuration = CommandConfiguration(
    abstract: "Draw the dialogue: flows, states, outcomes and ways to a human.")

  @OptionGroup var options: BotOptions

  @Option(help: "mermaid or dot (Graphviz).")
  var format = Format.mermaid

  func run() throws {
    let graph = DialogueGraph(try options.load().definition)
    let lines =
      switch format {
      case .mermaid: graph.mermaid
      case .dot: graph.dot
      }
    for line in lines { try StandardOutput.write(line: line) }
  }
}
