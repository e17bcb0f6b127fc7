// In: a file of questions with answers. Out: the files of a bot that answers them, an intent each.
// Called by `svar import`, which writes the files.

import SvarSyntax

/// Makes a bot of questions and answers (R58).
///
/// Questions with the same answer are examples of one intent; its name is made of the first one.
/// In a language that the built-in set speaks, the bot takes it in, so that a human can be asked for.
///
/// - Parameters:
///   - file: The file's name, whose ending tells its format.
///   - name: The bot's id.
///   - language: The language of the file; nil decides it from questions and answers.
/// - Returns: Nil where the file holds no question with an answer.
package func importFAQ(
  _ bytes: [UInt8], file: String, name: String, language: String? = nil
) -> (bot: ImportedBot?, losses: [String]) {
  let read = QuestionAnswers(bytes: bytes, file: file)
  guard !read.pairs.isEmpty else { return (nil, read.losses.map(\.text)) }
  let code = language ?? languageOfMessages(read.pairs.flatMap { $0.questions + [$0.answer] })
  var losses = read.losses
  if String(validating: bytes, as: UTF8.self) == nil {
    losses.append(ImportLoss(file, 1, "bytes that are no UTF-8: each became U+FFFD"))
  }
  let topics = topics(of: read.pairs, file: file, &losses)
  var bot = ImportedBot(language: code)
  bot.files.append(ImportedFile(path: "bot.yaml", text: botFile(name, code)))
  var names = FileNames()
  var taken: Set<String> = []
  for topic in topics {
    let name = intentName(topic.questions[0], &taken)
    bot.intentCount += 1
    bot.exampleCount += topic.questions.count
    var text = "intent: \(YAMLWriter.scalar(name))\nby: bot\n\(code):\n"
    text += "  title: \(YAMLWriter.scalar(quoted(topic.questions[0], code)))\n"
    text += BotFileText.block("examples", topic.questions, indent: 2)
    text += BotFileText.texts("reply", [topic.answer], indent: 2)
    bot.files.append(ImportedFile(path: "intents/\(names.next(for: name)).yaml", text: text))
  }
  losses.sort { $0.line < $1.line }
  bot.losses = losses.map(\.text)
  return (bot, bot.losses)
}

/// The pairs with their answers as plain words, those with the same answer together.
private func topics(
  of pairs: [QuestionAnswer], file: String, _ losses: inout [ImportLoss]
) -> [QuestionAnswer] {
  var topics: [QuestionAnswer] = []
  var byAnswer: [String: Int] = [:]
  var asked: [String: Int] = [:]
  for pair in pairs {
    let plain = PlainAnswer(pair.answer)
    if plain.hadTags { losses.append(ImportLoss(file, pair.line, "the HTML of an answer")) }
    if plain.hadBraces {
      losses.append(ImportLoss(file, pair.line, "braces of an answer became parentheses"))
    }
    let number = byAnswer[plain.text] ?? topics.count
    var questions: [String] = []
    for question in pair.questions {
      let line = trimmed(YAMLWriter.blockLine(PlainAnswer(question).text))
      let key = line.lowercased()
      guard line.contains(where: { $0.isLetter || $0.isNumber }), line.utf8.count < 4096 else {
        losses.append(ImportLoss(file, pair.line, "a question without words"))
        continue
      }
      if let other = asked[key], other != number {
        losses.append(ImportLoss(file, pair.line, "'\(line)' has another answer already"))
      }
      if asked[key] == nil {
        asked[key] = number
        questions.append(line)
      }
    }
    guard !questions.isEmpty, !plain.text.isEmpty else { continue }
    if number < topics.count {
      topics[number].questions += questions
    } else {
      byAnswer[plain.text] = number
      topics.append(QuestionAnswer(questions: questions, answer: plain.text, line: pair.line))
    }
  }
  return topics
}

private func botFile(_ name: String, _ language: String) -> String {
  let head =
    "# Made by 'svar import' from questions with answers.\nbot: \(YAMLWriter.scalar(name))\n"
  guard ["nb", "da", "sv", "en"].contains(language) else {
    return head + "languages: [\(language)]\n"
  }
  return head + "languages: [\(language)]\ninclude: standard\nhuman: human.request\n"
}

/// A name of the first words of a question, unique regardless of case.
private func intentName(_ question: String, _ taken: inout Set<String>) -> String {
  let words = question.lowercased().split { !$0.isLetter && !$0.isNumber }
  var base = words.prefix(7).joined(separator: "_")
  if base.count > 60 { base = String(base.prefix(60)) }
  if base.isEmpty { base = "question" }
  return taken.insertFree(base)
}

/// A question as it is said inside a sentence.
private func quoted(_ question: String, _ language: String) -> String {
  let short = question.count > 80 ? String(question.prefix(79)) + "…" : question
  return switch language {
  case "en": "“\(short)”"
  case "sv": "”\(short)”"
  default: "«\(short)»"
  }
}
