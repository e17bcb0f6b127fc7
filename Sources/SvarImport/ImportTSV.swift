// In: labelled messages. Out: the files of a bot that classifies them. Called by `svar import`, which
// writes the files. Whatever the rows hold, the bot compiles.

import SvarSyntax

/// A file to be written, by its path in the bot's folder.
package struct ImportedFile: Sendable, Equatable {
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// A bot made from another system's files.
package struct ImportedBot: Sendable, Equatable {
  package var files: [ImportedFile] = []
  package var language: String
  package var intentCount = 0
  package var exampleCount = 0
  /// What could not be taken over: facts for people, a line each.
  package var losses: [String] = []
}

/// Makes a bot of examples.
///
/// Rows of `oos` become out-of-scope sentences, all others examples of their intent, in the order
/// of the file, each once. The names of intents are kept byte for byte.
///
/// - Parameters:
///   - name: The bot's id.
///   - language: The language of the rows; nil decides it from all of them.
/// - Complexity: O(*n* log *n*) in the bytes of the rows.
package func importTSV(
  _ rows: [LabelledRow], name: String, language: String? = nil
) -> ImportedBot {
  let code = language ?? languageOfMessages(rows.map(\.text))
  var bot = ImportedBot(language: code)
  var order: [String] = []
  var examples: [String: ExampleLines] = [:]
  for row in rows {
    if examples[row.label] == nil {
      examples[row.label] = ExampleLines()
      order.append(row.label)
    }
    examples[row.label]?.add(row)
  }
  bot.files.append(ImportedFile(path: "bot.yaml", text: botFile(name: name, language: code)))
  var names = FileNames()
  for label in order {
    guard let lines = examples[label] else { continue }
    bot.exampleCount += lines.count
    bot.losses += lines.losses
    if label == outOfScopeLabel {
      bot.files += outOfScopeFiles(lines, language: code)
    } else {
      bot.intentCount += 1
      let text = intentFile(label, lines, language: code)
      bot.files.append(
        ImportedFile(path: "intents/\(names.next(for: label)).yaml", text: text.text))
      if text.leftOut > 0 {
        bot.losses.append("\(label): \(text.leftOut) examples did not fit into a file of 1 MiB")
      }
    }
  }
  return bot
}

/// The sentences of one label, each once, as they can stand in a block.
private struct ExampleLines {
  private(set) var lines: [String] = []
  private(set) var losses: [String] = []
  private var seen: Set<String> = []

  /// Longer messages are cut when they are classified, too.
  private static let longestExample = 65_536

  var count: Int { lines.count }

  mutating func add(_ row: LabelledRow) {
    let line = YAMLWriter.blockLine(row.text)
    guard line.utf8.contains(where: { $0 != 0x20 }) else {
      losses.append("line \(row.line): no text")
      return
    }
    guard line.utf8.count <= Self.longestExample else {
      losses.append("line \(row.line): longer than 64 KiB")
      return
    }
    if seen.insert(line).inserted { lines.append(line) }
  }
}

private func botFile(name: String, language: String) -> String {
  """
  # Made by 'svar import'. It only classifies: with flows, replies and 'include: standard' it talks.
  bot: \(YAMLWriter.scalar(name))
  languages: [\(language)]

  """
}

/// Room for the block's lines in a file of 1 MiB, with the head of the file and its keys taken off.
private let roomInFile = 1_000_000

private func intentFile(
  _ name: String, _ lines: ExampleLines, language: String
) -> (text: String, leftOut: Int) {
  let head = "intent: \(YAMLWriter.scalar(name))\nby: bot\n"
  let parts = chunks(lines.lines)
  guard let first = parts.first else { return (head, 0) }
  let block = YAMLWriter.block(Array(first), indent: 4, parentIndent: 2)
  return ("\(head)\n\(language):\n  examples: \(block)", lines.count - first.count)
}

private func outOfScopeFiles(_ lines: ExampleLines, language: String) -> [ImportedFile] {
  chunks(lines.lines).enumerated().map { index, chunk in
    let block = YAMLWriter.block(Array(chunk), indent: 4, parentIndent: 2)
    return ImportedFile(
      path: index == 0 ? "out_of_scope.yaml" : "out_of_scope-\(index + 1).yaml",
      text: "out_of_scope:\n  \(language): \(block)")
  }
}

/// The lines in groups that each fit into a file.
func chunks(_ lines: [String]) -> [ArraySlice<String>] {
  var chunks: [ArraySlice<String>] = []
  var start = 0
  var size = 0
  for (index, line) in lines.enumerated() {
    // Four blanks before the line, LF after it.
    let length = line.utf8.count + 5
    if size + length > roomInFile {
      chunks.append(lines[start..<index])
      start = index
      size = 0
    }
    size += length
  }
  if start < lines.count { chunks.append(lines[start...]) }
  return chunks
}
